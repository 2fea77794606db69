//! Queries about groups.

use domain::figures::Figure;
use domain::ledger::Head;
use domain::shg::Terms;
use domain::{Date, GroupId, Month, Scope};
use rusqlite::types::Value as Sql;
use rusqlite::{Row, params, params_from_iter};

use crate::column::{Columns, GROUP_KINDS, choice};
use crate::place::{BLOCK, KnownNorms};
use crate::view::{Balance, FoundKind, GroupRow, GroupView, MonthFigure, NotHeldLine};
use crate::{GroupFilter, Result, Store, StoreError, apply, draft, find};

/// At most so many lines of history on a page.
pub(crate) const LINES: u32 = 60;

fn row() -> String {
    format!(
        "select s.scope, s.id, s.name, s.kind, s.village, v.name as village_name, {BLOCK},
        s.members, s.active, s.last_meeting, s.next_due, s.saved, coalesce(s.last_meeting,
            (select max(t.begins) from terms t where t.scope = s.scope)) as judged
        from shg s left join village v on v.id = s.village"
    )
}

impl Store {
    /// The groups of a filter, active ones first, then by name.
    pub fn groups(&self, filter: &GroupFilter) -> Result<Vec<GroupRow>> {
        let mut sql = format!("{} where 1", row());
        let mut values: Vec<Sql> = Vec::new();
        if let Some(village) = filter.village {
            sql.push_str(" and s.village = ?");
            values.push(Sql::Blob(village.bytes().to_vec()));
        }
        if filter.only_active {
            sql.push_str(" and s.active = 1");
        }
        if let Some(text) = filter
            .text
            .as_deref()
            .filter(|text| !text.trim().is_empty())
        {
            let found = self.found_ids(text, FoundKind::Group)?;
            let marks = vec!["?"; found.len()].join(", ");
            sql.push_str(&format!(" and s.id in ({marks})"));
            values.extend(found.into_iter().map(Sql::Blob));
        }
        sql.push_str(" order by s.active desc, s.name, s.id");
        if filter.limit > 0 {
            sql.push_str(" limit ?");
            values.push(Sql::Integer(i64::from(filter.limit)));
        }
        let about = About::read(self)?;
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_and_then(params_from_iter(values), |row| about.row(row))?;
        rows.collect()
    }

    /// A group with everything that its page shows.
    pub fn group(&self, group: GroupId) -> Result<Option<GroupView>> {
        let scope = Scope::Group(group).key();
        let mut statement = self
            .db
            .prepare_cached(&format!("{} where s.scope = ?1", row()))?;
        let mut rows = statement.query([&scope])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let list_row = About::read(self)?.row(row)?;
        let sql = "select formed, bank, ifsc, account, end_reason, op
            from shg where scope = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([&scope])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let mut terms = apply::terms(&self.db, &scope)?;
        terms.reverse();
        Ok(Some(GroupView {
            row: list_row,
            formed: row.maybe_date("formed")?,
            bank: row.value("bank")?,
            ifsc: row.value("ifsc")?,
            account: row.value("account")?,
            codes: find::codes(&self.db, &scope, group.bytes())?,
            terms,
            members: self.members(group)?,
            meetings: self.meetings(group)?,
            not_held: self.not_held(&scope)?,
            balances: self.balances(&scope, None)?,
            months: self.months_saved(&scope)?,
            end_reason: row.value("end_reason")?,
            made: self.made(row.op("op")?)?,
        }))
    }

    /// What the group had agreed on a day; its first terms before they began.
    pub fn terms_on(&self, group: GroupId, on: Date) -> Result<Option<Terms>> {
        let mut terms = apply::terms(&self.db, &Scope::Group(group).key())?;
        let at = terms
            .iter()
            .rposition(|terms| terms.from <= on)
            .unwrap_or_default();
        Ok((at < terms.len()).then(|| terms.swap_remove(at)))
    }

    /// The balances of a group's or of one member's heads, those with nothing left out.
    pub(crate) fn balances(&self, scope: &[u8], member: Option<u32>) -> Result<Vec<Balance>> {
        let sql = "select head, sum(amount) as amount from balance
            where scope = ?1 and (?2 is null or member in (select x.tag from member x
                where x.scope = ?1 and (x.tag = ?2 or x.merged_into = ?2)))
            group by head having sum(amount) <> 0 order by head";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(params![scope, member], |row| {
            let (head, amount) = (head(row)?, row.paise("amount")?);
            Ok(Balance {
                head,
                amount,
                told: head.told(amount),
            })
        })?;
        rows.collect()
    }

    fn not_held(&self, scope: &[u8]) -> Result<Vec<NotHeldLine>> {
        let sql = "select op, date, reason from not_held where scope = ?1
            order by date desc, op limit ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(params![scope, LINES], |row| {
            Ok(NotHeldLine {
                operation: row.op("op")?,
                date: row.date("date")?,
                reason: row.value("reason")?,
            })
        })?;
        rows.collect()
    }

    fn months_saved(&self, scope: &[u8]) -> Result<Vec<MonthFigure>> {
        let sql = "select month, amount from figure where scope = ?1 and figure = ?2
            order by month desc limit 24";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then(params![scope, Figure::Saved.number()], |row| {
            Ok(MonthFigure {
                month: month(row)?,
                amount: row.value("amount")?,
            })
        })?;
        let mut months = rows.collect::<Result<Vec<_>>>()?;
        months.reverse();
        Ok(months)
    }
}

/// The head in a row's `head`.
pub(crate) fn head(row: &Row<'_>) -> Result<Head> {
    let number: u8 = row.value("head")?;
    Head::from_number(number)
        .ok_or_else(|| StoreError::Encoding(format!("{number} is not an account head")))
}

fn month(row: &Row<'_>) -> Result<Month> {
    let text: String = row.value("month")?;
    text.parse()
        .map_err(|_| StoreError::Encoding(format!("{text} is not a month")))
}

/// What every row of a list of groups needs besides its own table.
struct About {
    norms: KnownNorms,
    unsent: std::collections::HashMap<Vec<u8>, u32>,
    drafts: std::collections::HashSet<String>,
}

impl About {
    fn read(store: &Store) -> Result<Self> {
        Ok(Self {
            norms: KnownNorms::read(&store.db)?,
            unsent: store.unsent()?,
            drafts: store.draft_keys(draft::MEETING)?,
        })
    }

    fn row(&self, row: &Row<'_>) -> Result<GroupRow> {
        let id: GroupId = row.id("id")?;
        let members = row.count("members")?;
        let active: bool = row.value("active")?;
        let block: Option<domain::AreaId> = row.maybe_id("block")?;
        let state = self.norms.state(block);
        let judged = row.maybe_date("judged")?.filter(|_| active);
        let size_warning = state.zip(judged).and_then(|(state, judged)| {
            // A newer norm leaves what was judged by an older one as it is.
            let members = u16::try_from(members).unwrap_or(u16::MAX);
            self.norms.hold(Some(state), judged).size_warning(members)
        });
        Ok(GroupRow {
            name: row.value("name")?,
            kind: choice(GROUP_KINDS, row.value("kind")?),
            village: row.id("village")?,
            village_name: row
                .value::<Option<String>>("village_name")?
                .unwrap_or_default(),
            members,
            active,
            last_meeting: row.maybe_date("last_meeting")?,
            next_due: row.maybe_date("next_due")?,
            saved: row.paise("saved")?,
            size_warning,
            unsent: self
                .unsent
                .get(&row.value::<Vec<u8>>("scope")?)
                .copied()
                .unwrap_or_default(),
            has_draft: self.drafts.contains(&id.to_string()),
            id,
        })
    }
}
