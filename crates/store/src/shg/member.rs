//! Queries about members.

use domain::ledger::Head;
use domain::shg::book::Away;
use domain::{Change, Date, GroupId, MemberId, MemberTag, Operation, Paise, Scope, shg};
use rusqlite::{Row, params};

use crate::column::{Columns, OFFICES, RELATIONS, choice};
use crate::shg::group::{LINES, head};
use crate::view::{MemberEntry, MemberLine, MemberView};
use crate::{Result, Store, StoreError, find};

const LINE: &str = "select m.scope, m.id, m.tag, m.name, m.relation, m.relation_name, m.serial,
    m.joined, m.office, m.photo, m.active, m.ended_on,
    coalesce((select -sum(b.amount) from balance b
              where b.scope = m.scope and b.head in (2, 3, 4) and b.member in
                (select x.tag from member x where x.scope = m.scope
                 and (x.tag = m.tag or x.merged_into = m.tag))), 0) as saved
    from member m";

impl Store {
    /// A member with everything that her page shows.
    pub fn member(&self, member: MemberId) -> Result<Option<MemberView>> {
        let mut statement = self.db.prepare_cached(&format!("{LINE} where m.id = ?1"))?;
        let mut rows = statement.query([member.bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let (scope, line) = (row.value::<Vec<u8>>("scope")?, line(row)?);
        let sql = "select m.birth_year, m.mobile, m.nominee, m.consented, m.end_reason,
            m.op, s.name as group_name from member m left join shg s on s.scope = m.scope
            where m.scope = ?1 and m.id = ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![scope, member.bytes()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let (attended, meetings) = self.attendance(&scope, line.tag)?;
        let balances = self.balances(&scope, Some(line.tag.0))?;
        let is_hers = |head: Head| matches!(head, Head::LoanToMember | Head::ShareCapital);
        let open = balances
            .iter()
            .any(|one| is_hers(one.head) && !one.amount.is_zero());
        Ok(Some(MemberView {
            group: group_of(&scope)?,
            group_name: row
                .value::<Option<String>>("group_name")?
                .unwrap_or_default(),
            birth_year: row.value("birth_year")?,
            mobile: row.value("mobile")?,
            nominee: row.value("nominee")?,
            consented: row.maybe_date("consented")?,
            codes: find::codes(&self.db, &scope, member.bytes())?,
            settled: line.saved.is_zero() && !open,
            balances,
            entries: self.passbook(&scope, line.tag)?,
            attended,
            meetings,
            end_reason: row.value("end_reason")?,
            away: self.away(&scope, member)?,
            made: self.made(row.op("op")?)?,
            line,
        }))
    }

    /// Who was a member on a day: joined by then, not ended before it, and not away.
    pub fn active_members(&self, group: GroupId, on: Date) -> Result<Vec<MemberLine>> {
        let sql = format!(
            "{LINE} where m.scope = ?1 and m.joined <= ?2 and m.merged_into is null
             and (m.ended_on is null or m.ended_on >= ?2)
             and not exists (select 1 from away a where a.scope = m.scope and a.member = m.id
                             and a.left < ?2 and a.back > ?2)
             order by m.serial is null, m.serial, m.name, m.id"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let key = params![Scope::Group(group).key(), on.to_string()];
        statement.query_and_then(key, line)?.collect()
    }

    /// All members of a group, active ones first.
    pub(crate) fn members(&self, group: GroupId) -> Result<Vec<MemberLine>> {
        let sql = format!(
            "{LINE} where m.scope = ?1 and m.merged_into is null
             order by m.active desc, m.serial is null, m.serial, m.name, m.id"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        statement
            .query_and_then([Scope::Group(group).key()], line)?
            .collect()
    }

    /// Every record of a member with the number that was written on it, in the order in which they
    /// came into the book; also those that were found to be another one's.
    pub fn enrolled(&self, group: GroupId) -> Result<Vec<(MemberTag, Option<u16>)>> {
        let sql = "select m.tag, m.serial from member m left join journal j on j.op = m.op
            where m.scope = ?1 order by j.position is null, j.position, j.epoch, j.seq, m.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([Scope::Group(group).key()], |row| {
            Ok((MemberTag(row.value("tag")?), row.value("serial")?))
        })?;
        rows.collect()
    }

    /// The times in which a member who came back was none, oldest first.
    fn away(&self, scope: &[u8], member: MemberId) -> Result<Vec<Away>> {
        let sql = "select left, back from away where scope = ?1 and member = ?2 order by left";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(params![scope, member.bytes()], |row| {
            Ok(Away {
                left: row.date("left")?,
                back: row.date("back")?,
            })
        })?;
        rows.collect()
    }

    fn passbook(&self, scope: &[u8], tag: MemberTag) -> Result<Vec<MemberEntry>> {
        let sql =
            "select date, head, -amount as amount, case when undo then cause else op end as op
            from posting where scope = ?1 and member in (select x.tag from member x
                where x.scope = ?1 and (x.tag = ?2 or x.merged_into = ?2))
            order by date desc, undo desc, op desc, head limit ?3";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(params![scope, tag.0, LINES], |row| {
            Ok(MemberEntry {
                date: row.date("date")?,
                head: head(row)?,
                amount: row.paise("amount")?,
                operation: row.op("op")?,
            })
        })?;
        rows.collect()
    }

    /// In how many of the meetings that count she was, and in how many she has a row: under any of
    /// the records that were found to be hers.
    fn attendance(&self, scope: &[u8], tag: MemberTag) -> Result<(u32, u32)> {
        let sql = "select tag from member where scope = ?1 and (tag = ?2 or merged_into = ?2)";
        let mut statement = self.db.prepare_cached(sql)?;
        let tags = statement.query_and_then(params![scope, tag.0], |row| {
            Ok(MemberTag(row.value("tag")?))
        })?;
        let hers: Vec<MemberTag> = tags.collect::<Result<_>>()?;
        let sql = "select j.bytes from meeting m join journal j on j.op = m.op
            where m.scope = ?1 and m.standing = 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([scope])?;
        let (mut attended, mut meetings) = (0, 0);
        while let Some(row) = rows.next()? {
            let Ok(operation) = Operation::decode(&row.value::<Vec<u8>>("bytes")?) else {
                continue;
            };
            let Change::Shg(shg::Change::MeetingClosed(meeting)) = operation.change else {
                continue;
            };
            let rows = meeting.rows.iter();
            let rows: Vec<_> = rows.filter(|row| hers.contains(&row.member)).collect();
            meetings += u32::from(!rows.is_empty());
            attended += u32::from(rows.iter().any(|row| row.attendance.is_there()));
        }
        Ok((attended, meetings))
    }
}

fn line(row: &Row<'_>) -> Result<MemberLine> {
    let photo: Option<String> = row.value("photo")?;
    Ok(MemberLine {
        id: row.id("id")?,
        tag: MemberTag(row.value("tag")?),
        name: row.value("name")?,
        relation: choice(RELATIONS, row.value("relation")?),
        relation_name: row.value("relation_name")?,
        serial: row.value("serial")?,
        office: choice(OFFICES, row.value("office")?),
        joined: row.date("joined")?,
        active: row.value("active")?,
        ended: row.maybe_date("ended_on")?,
        saved: Paise(row.value("saved")?),
        photo: photo
            .map(|photo| serde_json::from_str(&photo))
            .transpose()?,
    })
}

pub(crate) fn group_of(scope: &[u8]) -> Result<GroupId> {
    match crate::column::scope_of(scope)? {
        Scope::Group(group) => Ok(group),
        other => Err(StoreError::Encoding(format!("a member in {other}"))),
    }
}
