//! The rows of groups' books in the SQLite archive.

use domain::operation::encoded;
use domain::role::Area;
use domain::shg::portfolio::GroupMonth;
use domain::{AreaId, GroupId, Month, Scope};
use rusqlite::types::Value;
use rusqlite::{Row, params};
use uuid::Uuid;

use super::{Bytes, SqliteTx, corrupt, int, scope_at};
use crate::archive::books::{BookRow, Books, KeptBook, Rows, Wanted};
use crate::archive::{ArchiveError, blocks_in};

/// Scopes of groups, by their key; see [`Scope::key`].
const IS_GROUP: &str = "s.key >= x'02' and s.key < x'03' and s.position > 0";
const IS_BEHIND: &str =
    "(b.scope is null or b.position < s.position or b.day < :day or b.rules <> :rules)";

impl Books for SqliteTx<'_> {
    fn in_effect(&self, scope: &Scope) -> Result<(u64, Vec<Vec<u8>>), ArchiveError> {
        let position = sync::centre::Ledger::head(self, scope)?.map_or(0, |head| head.position);
        let bytes = self.all(
            "select e.bytes from scope s join entry e on e.scope = s.id
             where s.key = ?1 and e.effective = 1 order by e.position",
            params![scope.key()],
            |row| row.get(0),
        )?;
        Ok((position, bytes))
    }

    fn books_due(&self, wanted: Wanted, most: usize) -> Result<Vec<GroupId>, ArchiveError> {
        self.all(
            &format!(
                "select s.key from scope s left join book b on b.scope = s.id
                 where {IS_GROUP} and {IS_BEHIND} limit :most"
            ),
            rusqlite::named_params! {
                ":day": wanted.day.to_string(), ":rules": wanted.rules,
                ":most": i64::try_from(most).unwrap_or(i64::MAX),
            },
            |row| group_at(row, 0),
        )
    }

    fn count_books_due(&self, area: Area, wanted: Wanted) -> Result<u64, ArchiveError> {
        let (lies, id) = self.lies_in(area, wanted.day.month())?;
        let count = self.one(
            &format!(
                "select count(*) from scope s left join book b on b.scope = s.id
                 where {lies} and {IS_GROUP} and {IS_BEHIND}"
            ),
            rusqlite::named_params! {
                ":of": id, ":day": wanted.day.to_string(), ":rules": wanted.rules,
            },
            |row| row.get::<_, i64>(0),
        )?;
        Ok(count.unwrap_or_default().unsigned_abs())
    }

    fn put_book(&mut self, group: GroupId, kept: &KeptBook) -> Result<(), ArchiveError> {
        let scope = self.open_row(&Scope::Group(group))?;
        self.run(
            "insert into book (scope, position, day, rules, name) values (?1, ?2, ?3, ?4, ?5)
             on conflict do update set position = ?2, day = ?3, rules = ?4, name = ?5",
            params![
                scope,
                int(kept.position),
                kept.day.to_string(),
                kept.rules,
                kept.name
            ],
        )?;
        let first = kept.months.first().map(|(month, _)| month.to_string());
        let last = kept.months.last().map(|(month, _)| month.to_string());
        self.run(
            "delete from book_month
             where scope = ?1 and (?2 is null or month < ?2 or month > ?3)",
            params![scope, first, last],
        )?;
        for (month, row) in &kept.months {
            self.run(
                "insert into book_month (month, scope, federation, row) values (?1, ?2, ?3, ?4)
                 on conflict do update set federation = ?3, row = ?4 where row <> ?4",
                params![
                    month.to_string(),
                    scope,
                    row.federation.map(|id| *id.bytes()),
                    encoded(row)
                ],
            )?;
        }
        Ok(())
    }

    fn reckon_anew(&mut self) -> Result<(), ArchiveError> {
        self.run("update book set rules = 0", [])?;
        Ok(())
    }

    fn book(&self, group: GroupId) -> Result<Option<KeptBook>, ArchiveError> {
        let Some(scope) = self.scope_row(&Scope::Group(group))? else {
            return Ok(None);
        };
        let months = self.all(
            "select month, row from book_month where scope = ?1 order by month",
            params![scope],
            |row| {
                let month: String = row.get(0)?;
                Ok((
                    month.parse().map_err(|_| corrupt("a month"))?,
                    row_at(row, 1)?,
                ))
            },
        )?;
        self.one(
            "select position, day, rules, name from book where scope = ?1",
            params![scope],
            |row| {
                let day: String = row.get(1)?;
                Ok(KeptBook {
                    position: row.get::<_, i64>(0)?.unsigned_abs(),
                    day: day.parse().map_err(|_| corrupt("a day"))?,
                    rules: row.get(2)?,
                    name: row.get(3)?,
                    months,
                })
            },
        )
    }

    fn book_rows(&self, of: Rows, month: Month) -> Result<Vec<BookRow>, ArchiveError> {
        let (lies, id) = match of {
            Rows::Area(area) => self.lies_in(area, month)?,
            Rows::Federation(federation) => (
                "r.federation = :of",
                Value::Blob(federation.bytes().to_vec()),
            ),
        };
        self.all(
            &format!(
                "select s.key, s.block, b.name, r.row
                 from book_month r join scope s on s.id = r.scope join book b on b.scope = r.scope
                 where {lies} and r.month = :month order by s.key"
            ),
            rusqlite::named_params! { ":of": id, ":month": month.to_string() },
            |row| {
                Ok(BookRow {
                    group: group_at(row, 0)?,
                    block: area_at(row, 1)?,
                    name: row.get(2)?,
                    row: row_at(row, 3)?,
                })
            },
        )
    }
}

impl SqliteTx<'_> {
    /// What `scope s` has to be to have lain in an area at the end of a month, and the value of
    /// `:of` in it: one index for each.
    pub(super) fn lies_in(
        &self,
        area: Area,
        month: Month,
    ) -> Result<(&'static str, Value), ArchiveError> {
        Ok(match area {
            Area::Village(id) => ("s.village = :of", Value::Blob(id.bytes().to_vec())),
            Area::Group(id) => ("s.key = :of", Value::Blob(Scope::Group(id).key())),
            Area::Directory(id) => {
                let blocks = blocks_in(self, id, month)?;
                let listed = blocks.iter().map(|block| block.0.simple().to_string());
                (
                    "s.block in (select unhex(value) from json_each(:of))",
                    Value::Text(listed.collect::<serde_json::Value>().to_string()),
                )
            }
        })
    }
}

fn group_at(row: &Row<'_>, at: usize) -> rusqlite::Result<GroupId> {
    match scope_at(row, at)? {
        Scope::Group(group) => Ok(group),
        _ => Err(corrupt("a group's key")),
    }
}

fn area_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<AreaId>> {
    let id = row.get::<_, Option<Bytes<16>>>(at)?;
    Ok(id.map(|id| AreaId(Uuid::from_bytes(id.0))))
}

fn row_at(row: &Row<'_>, at: usize) -> rusqlite::Result<GroupMonth> {
    domain::operation::decoded(row.get_ref(at)?.as_blob()?)
        .ok_or_else(|| corrupt("a group's month"))
}
