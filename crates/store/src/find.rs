//! Finding by name, in any script.

use domain::code::{Code, CodeSystem};
use domain::{GroupId, Scope, VillageId, find};
use rusqlite::{Connection, OptionalExtension, params};

use crate::column::{Columns, RELATIONS, choice};
use crate::view::{Found, FoundKind};
use crate::{Result, Store};

/// What is too unlike to be worth a question.
const LIKELY: u32 = 60;
/// At most so many likely ones are looked at.
const LOOKED_AT: u32 = 300;

impl Store {
    /// What a text finds, active ones first.
    pub fn find(&self, text: &str, limit: u32) -> Result<Vec<Found>> {
        let (Some(exact), Some(prefix)) = (matching(text, ""), matching(text, "*")) else {
            return Ok(Vec::new());
        };
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut found = Vec::new();
        for active in [true, false] {
            let mut kinds = Vec::new();
            for kind in KINDS {
                let mut found_here = hits(&self.db, &exact, active, *kind, limit)?;
                if found_here.len() < limit {
                    for hit in hits(&self.db, &prefix, active, *kind, limit)? {
                        if !found_here.contains(&hit) {
                            found_here.push(hit);
                        }
                    }
                }
                found_here.truncate(limit);
                kinds.push(found_here);
            }
            for hit in shared_out(kinds, limit - found.len()) {
                found.extend(self.found(&hit)?);
            }
            if found.len() >= limit {
                break;
            }
        }
        Ok(found)
    }

    /// Members who are likely the same as one about to be added to `group`, the likeliest first:
    /// those of the group itself, then of its village, then of the whole device.
    pub fn likely_members(
        &self,
        group: GroupId,
        name: &str,
        relation_name: Option<&str>,
    ) -> Result<Vec<Found>> {
        let sql = "select m.scope, m.id, m.name,
            case when m.scope = ?1 then 0 else 1 end as rank
            from shg near join member m on m.scope = near.scope
            where near.scope = ?1
               or near.village = (select village from shg where scope = ?1)";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([Scope::Group(group).key()])?;
        let mut candidates = Vec::new();
        while let Some(row) = rows.next()? {
            if find::likeness(name, &row.value::<String>("name")?) >= LIKELY {
                candidates.push((hit_of(row, "id", FoundKind::Member)?, row.value("rank")?));
            }
        }
        // Elsewhere a name alone says little, half the women are called so: whose daughter or wife
        // she is must be alike too, and is part of the question, or the first few hundred of one
        // name would hide the right one.
        if let (Some(name), Some(relation)) = (alike(name), relation_name.and_then(any_word)) {
            let query = format!("({name}) AND ({relation})");
            for hit in both(&self.db, &query, FoundKind::Member)? {
                if !candidates.iter().any(|(known, _)| *known == hit) {
                    candidates.push((hit, 2_u32));
                }
            }
        }
        let mut likely = Vec::new();
        for (hit, rank) in candidates {
            let Some(found) = self.found(&hit)? else {
                continue;
            };
            // A group that belongs to a federation is no woman, whatever it is called.
            let alike = find::likeness(name, &found.title);
            if found.a_group || alike < LIKELY {
                continue;
            }
            let relation = match (relation_name, found.relation_name.as_deref()) {
                (Some(one), Some(other)) => find::likeness(one, other),
                _ => 50,
            };
            if rank == 2 && relation < LIKELY {
                continue;
            }
            likely.push(((rank, 200 - alike - relation), found));
        }
        Ok(best(likely))
    }

    /// Groups that are likely the same as one about to be added in `village`, the likeliest first.
    pub fn likely_groups(&self, village: VillageId, name: &str) -> Result<Vec<Found>> {
        let sql = "select scope, id from shg where village = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement
            .query_and_then([village.bytes()], |row| hit_of(row, "id", FoundKind::Group))?;
        let mut likely = Vec::new();
        for hit in rows {
            let Some(found) = self.found(&hit?)? else {
                continue;
            };
            let alike = find::likeness(name, &found.title);
            if alike >= LIKELY {
                likely.push(((0, 100 - alike), found));
            }
        }
        Ok(best(likely))
    }

    /// Enterprises that are likely the same as one about to be added in `village`, the likeliest
    /// first: of the same name, or of the same owner.
    pub fn likely_enterprises(
        &self,
        village: VillageId,
        name: &str,
        owner: &str,
    ) -> Result<Vec<Found>> {
        let sql = "select scope, id from enterprise where scope = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([Scope::Village(village).key()], |row| {
            hit_of(row, "id", FoundKind::Enterprise)
        })?;
        let mut likely = Vec::new();
        for hit in rows {
            let Some(found) = self.found(&hit?)? else {
                continue;
            };
            let by_name = find::likeness(name, &found.title);
            let by_owner = found
                .relation_name
                .as_deref()
                .map_or(0, |other| find::likeness(owner, other));
            if by_name >= LIKELY || by_owner >= LIKELY {
                likely.push(((0, 200 - by_name - by_owner), found));
            }
        }
        Ok(best(likely))
    }

    /// The entities of one kind that a text finds; nothing when the text has no words.
    pub(crate) fn found_ids(&self, text: &str, kind: FoundKind) -> Result<Vec<Vec<u8>>> {
        let Some(query) = matching(text, "*") else {
            return Ok(Vec::new());
        };
        let mut ids = Vec::new();
        for active in [true, false] {
            for hit in hits(&self.db, &query, active, kind, 2_000)? {
                ids.push(hit.entity.to_vec());
            }
        }
        Ok(ids)
    }

    fn found(&self, hit: &Hit) -> Result<Option<Found>> {
        let sql = match hit.kind {
            FoundKind::Village => {
                "select name as title, null as relation, null as relation_name,
                 null as group_name, id as village, name as village_name, null as group_id, 1 as active,
                 0 as a_group from village
                 where scope = ?1 and id = ?2"
            }
            FoundKind::Group => {
                "select s.name as title, null as relation, null as relation_name,
                 null as group_name, s.village, v.name as village_name, null as group_id, s.active, 1 as a_group
                 from shg s left join village v on v.id = s.village
                 where s.scope = ?1 and s.id = ?2"
            }
            FoundKind::Member => {
                "select m.name as title, m.relation, m.relation_name, s.name as group_name,
                 s.village, v.name as village_name, s.id as group_id, m.active,
                 m.stands_for is not null as a_group
                 from member m left join shg s on s.scope = m.scope
                 left join village v on v.id = s.village
                 where m.scope = ?1 and m.id = ?2"
            }
            FoundKind::Enterprise => {
                "select e.name as title, null as relation, e.owner as relation_name,
                 null as group_name, e.village, v.name as village_name, null as group_id, e.active, 0 as a_group
                 from enterprise e left join village v on v.id = e.village
                 where e.scope = ?1 and e.id = ?2"
            }
        };
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![hit.scope, hit.entity])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let relation: Option<_> = row.value("relation")?;
        Ok(Some(Found {
            kind: hit.kind,
            id: VillageId(uuid::Uuid::from_bytes(hit.entity)).to_string(),
            group: row.maybe_id("group_id")?,
            title: row.value("title")?,
            relation: relation.map(|which| choice(RELATIONS, which)),
            relation_name: row.value("relation_name")?,
            group_name: row.value("group_name")?,
            village: row.maybe_id("village")?,
            village_name: row.value("village_name")?,
            active: row.value("active")?,
            a_group: row.value("a_group")?,
        }))
    }
}

/// Makes a village findable, with its groups and their members, who are found by its name too.
pub(crate) fn index_village(db: &Connection, scope: &Scope) -> Result<()> {
    let Scope::Village(village) = scope else {
        return Ok(());
    };
    let key = scope.key();
    let sql = "select name, panchayat from village where scope = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([&key])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let name: String = row.value("name")?;
    let panchayat: Option<String> = row.value("panchayat")?;
    let texts = [Some(name), panchayat];
    let text = words(&texts, &codes(db, &key, village.bytes())?);
    index(db, &key, FoundKind::Village, village.bytes(), true, &text)?;
    let sql = "select scope from shg where village = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let groups: Vec<Vec<u8>> = statement
        .query_map([village.bytes()], |row| row.get("scope"))?
        .collect::<rusqlite::Result<_>>()?;
    for group in groups {
        index_group(db, &group)?;
        let mut statement = db.prepare_cached("select id from member where scope = ?1")?;
        let members: Vec<[u8; 16]> = statement
            .query_map([&group], |row| row.get("id"))?
            .collect::<rusqlite::Result<_>>()?;
        for member in members {
            index_member(db, &group, &member)?;
        }
    }
    Ok(())
}

/// Makes a group findable.
pub(crate) fn index_group(db: &Connection, scope: &[u8]) -> Result<()> {
    let sql = "select s.id, s.name, s.active, v.name as village
        from shg s left join village v on v.id = s.village where s.scope = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([scope])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let texts = [row.value("name")?, row.value("village")?];
    let id: [u8; 16] = row.value("id")?;
    let text = words(&texts, &codes(db, scope, &id)?);
    index(
        db,
        scope,
        FoundKind::Group,
        &id,
        row.value("active")?,
        &text,
    )
}

/// Makes a member findable.
pub(crate) fn index_member(db: &Connection, scope: &[u8], id: &[u8; 16]) -> Result<()> {
    let sql = "select m.name, m.relation_name, m.active, v.name as village
        from member m left join shg s on s.scope = m.scope
        left join village v on v.id = s.village where m.scope = ?1 and m.id = ?2";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![scope, id])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let texts = [
        row.value("name")?,
        row.value("relation_name")?,
        row.value("village")?,
    ];
    let text = words(&texts, &codes(db, scope, id)?);
    index(
        db,
        scope,
        FoundKind::Member,
        id,
        row.value("active")?,
        &text,
    )
}

/// Makes an enterprise findable.
pub(crate) fn index_enterprise(db: &Connection, scope: &[u8], id: &[u8; 16]) -> Result<()> {
    let sql = "select e.name, e.owner, e.product, e.active, v.name as village
        from enterprise e left join village v on v.id = e.village
        where e.scope = ?1 and e.id = ?2";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![scope, id])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let texts = [
        row.value("name")?,
        row.value("owner")?,
        row.value("product")?,
        row.value("village")?,
    ];
    let text = words(&texts, &[]);
    index(
        db,
        scope,
        FoundKind::Enterprise,
        id,
        row.value("active")?,
        &text,
    )
}

/// Makes one thing unfindable.
pub(crate) fn forget(db: &Connection, scope: &[u8], entity: &[u8; 16]) -> Result<()> {
    let sql = "delete from find where scope = ?1 and entity = ?2 returning id";
    let mut statement = db.prepare_cached(sql)?;
    let gone = statement.query_map(params![scope, entity], |row| row.get(0))?;
    for gone in gone.collect::<rusqlite::Result<Vec<i64>>>()? {
        db.prepare_cached("delete from find_text where rowid = ?1")?
            .execute([gone])?;
    }
    Ok(())
}

/// Makes everything of a scope unfindable.
pub(crate) fn forget_scope(db: &Connection, scope: &[u8]) -> Result<()> {
    let sql = "delete from find_text where rowid in (select id from find where scope = ?1)";
    db.prepare_cached(sql)?.execute([scope])?;
    db.prepare_cached("delete from find where scope = ?1")?
        .execute([scope])?;
    Ok(())
}

const KINDS: &[FoundKind] = &[
    FoundKind::Village,
    FoundKind::Group,
    FoundKind::Member,
    FoundKind::Enterprise,
];

/// An entity in the search index.
#[derive(Clone, PartialEq, Eq)]
struct Hit {
    kind: FoundKind,
    scope: Vec<u8>,
    entity: [u8; 16],
}

fn hit_of(row: &rusqlite::Row<'_>, id: &str, kind: FoundKind) -> Result<Hit> {
    Ok(Hit {
        kind,
        scope: row.value("scope")?,
        entity: row.value(id)?,
    })
}

/// The ids of one kind: inactive ones after all active ones, so that reading the index in the
/// order of its ids answers active ones first without sorting.
fn ids(active: bool, kind: FoundKind) -> (i64, i64) {
    let first = (i64::from(!active) << 44) | (kind_number(kind) << 40);
    (first + 1, first + (1 << 40) - 1)
}

fn kind_number(kind: FoundKind) -> i64 {
    match kind {
        FoundKind::Village => 0,
        FoundKind::Group => 1,
        FoundKind::Member => 2,
        FoundKind::Enterprise => 3,
    }
}

fn index(
    db: &Connection,
    scope: &[u8],
    kind: FoundKind,
    entity: &[u8; 16],
    active: bool,
    text: &str,
) -> Result<()> {
    let number = kind_number(kind);
    let sql = "delete from find where scope = ?1 and kind = ?2 and entity = ?3 returning id";
    let old: Option<i64> = db
        .prepare_cached(sql)?
        .query_row(params![scope, number, entity], |row| row.get(0))
        .optional()?;
    if let Some(old) = old {
        db.prepare_cached("delete from find_text where rowid = ?1")?
            .execute([old])?;
    }
    let (first, last) = ids(active, kind);
    let sql = "select coalesce(max(id), ?1 - 1) + 1 from find where id between ?1 and ?2";
    let id: i64 = db
        .prepare_cached(sql)?
        .query_row([first, last], |row| row.get(0))?;
    db.prepare_cached("insert into find (id, scope, kind, entity) values (?1, ?2, ?3, ?4)")?
        .execute(params![id, scope, number, entity])?;
    db.prepare_cached("insert into find_text (rowid, words) values (?1, ?2)")?
        .execute(params![id, text])?;
    Ok(())
}

/// The codes that others gave to something.
pub(crate) fn codes(db: &Connection, scope: &[u8], entity: &[u8; 16]) -> Result<Vec<Code>> {
    let sql = "select distinct system, value from code where scope = ?1 and entity = ?2
        order by system, value";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![scope, entity])?;
    let mut codes = Vec::new();
    while let Some(row) = rows.next()? {
        let number: usize = row.value::<u8>("system")?.into();
        if let Some(system) = CodeSystem::ALL.get(number) {
            codes.push(Code {
                system: *system,
                value: row.value("value")?,
            });
        }
    }
    Ok(codes)
}

/// Everything by which something is found. A code is found as it is written and without its
/// separators.
fn words(texts: &[Option<String>], codes: &[Code]) -> String {
    let mut text: Vec<String> = texts.iter().flatten().map(|text| find::key(text)).collect();
    for code in codes {
        text.push(find::key(&code.value));
        let bare: String = code
            .value
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        text.push(bare.to_lowercase());
    }
    text.join(" ")
}

/// What to look for in the index: every word, as written or by its consonants.
fn matching(text: &str, prefix: &str) -> Option<String> {
    let words = looked_for(text, prefix, 8);
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// The first words of a text as the index is asked for them: as written or by their consonants.
fn looked_for(text: &str, prefix: &str, most: usize) -> Vec<String> {
    let words = find::query(text).into_iter().take(most);
    words
        .map(|(word, skeleton)| match skeleton {
            Some(skeleton) => format!("(\"{word}\"{prefix} OR \"{skeleton}\"{prefix})"),
            None => format!("\"{word}\"{prefix}"),
        })
        .collect()
}

/// What to look for to find names that are alike: enough of the words, by their consonants.
fn alike(name: &str) -> Option<String> {
    let words = looked_for(name, "", 4);
    if words.len() <= 2 {
        return (!words.is_empty()).then(|| words.join(" AND "));
    }
    // At least 60 of 100: one word in three or four may differ.
    let without = (0..words.len()).map(|left_out| {
        let others = words
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != left_out);
        let others: Vec<&str> = others.map(|(_, word)| word.as_str()).collect();
        format!("({})", others.join(" AND "))
    });
    Some(without.collect::<Vec<_>>().join(" OR "))
}

/// What to look for to find what has any word of a text, by its consonants.
fn any_word(text: &str) -> Option<String> {
    let words = looked_for(text, "", 4);
    (!words.is_empty()).then(|| words.join(" OR "))
}

fn both(db: &Connection, query: &str, kind: FoundKind) -> Result<Vec<Hit>> {
    let mut all = Vec::new();
    for active in [true, false] {
        let limit = usize::try_from(LOOKED_AT).unwrap_or(usize::MAX);
        all.extend(hits(db, query, active, kind, limit)?);
    }
    Ok(all)
}

fn hits(
    db: &Connection,
    query: &str,
    active: bool,
    kind: FoundKind,
    limit: usize,
) -> Result<Vec<Hit>> {
    // A group is found by itself, and not once more as a member of its federation.
    let sql = "select f.scope, f.entity from find_text t join find f on f.id = t.rowid
        where t.find_text match ?1 and t.rowid between ?2 and ?3
          and not exists (select 1 from member m join shg g on g.id = m.stands_for
                          where m.scope = f.scope and m.id = f.entity)
        order by t.rowid limit ?4";
    let (first, last) = ids(active, kind);
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then(params![query, first, last, limit], |row| {
        hit_of(row, "entity", kind)
    })?;
    rows.collect()
}

/// Cuts what was found to so many places, active ones first and of every kind its share.
#[must_use]
pub fn cut(found: Vec<Found>, places: usize) -> Vec<Found> {
    let (active, inactive): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.active);
    let mut cut = Vec::new();
    for found in [active, inactive] {
        let mut kinds: Vec<Vec<Found>> = KINDS.iter().map(|_| Vec::new()).collect();
        for one in found {
            let its = KINDS.iter().position(|kind| *kind == one.kind);
            if let Some(its) = its.and_then(|its| kinds.get_mut(its)) {
                its.push(one);
            }
        }
        cut.extend(shared_out(kinds, places - cut.len()));
    }
    cut
}

/// Shares the places out among the kinds: no kind pushes all others off the list.
fn shared_out<T>(kinds: Vec<Vec<T>>, places: usize) -> Vec<T> {
    let mut taken = vec![0; kinds.len()];
    let mut left = places;
    while left > 0 {
        let before = left;
        for (kind, taken) in kinds.iter().zip(&mut taken) {
            if left > 0 && *taken < kind.len() {
                *taken += 1;
                left -= 1;
            }
        }
        if left == before {
            break;
        }
    }
    kinds
        .into_iter()
        .zip(taken)
        .flat_map(|(kind, taken)| kind.into_iter().take(taken))
        .collect()
}

fn best(mut likely: Vec<((u32, u32), Found)>) -> Vec<Found> {
    likely.sort_by(|(one, first), (other, second)| {
        one.cmp(other).then_with(|| first.title.cmp(&second.title))
    });
    likely.into_iter().map(|(_, found)| found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_takes_the_places_of_another() {
        let found = |kind, active, nth: usize| Found {
            kind,
            id: nth.to_string(),
            group: None,
            title: "Padma".to_owned(),
            relation: None,
            relation_name: None,
            group_name: None,
            village: None,
            village_name: None,
            active,
            a_group: false,
        };
        let of = |kind, active| (0..3).map(move |nth| found(kind, active, nth));
        let all = of(FoundKind::Group, true).chain(of(FoundKind::Group, false));
        let all: Vec<Found> = all.chain(of(FoundKind::Member, true)).collect();
        let places = |places| -> Vec<(FoundKind, bool)> {
            let cut = cut(all.clone(), places);
            cut.iter().map(|one| (one.kind, one.active)).collect()
        };
        let (group, member) = ((FoundKind::Group, true), (FoundKind::Member, true));
        assert_eq!(places(4), [group, group, member, member]);
        assert_eq!(places(7)[6], (FoundKind::Group, false));
        assert_eq!(places(20).len(), 9);
    }
}
