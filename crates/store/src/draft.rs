//! Forms and sheets that were begun and are not operations yet. They never leave the device.

use std::collections::HashSet;

use domain::{EnterpriseId, PersonId, Scope};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::Columns;
use crate::view::Draft;
use crate::{Result, Store};

/// The kind of the draft of a meeting; its key is the group's id as text.
pub const MEETING: &str = "meeting";
/// The kind of the draft of a visit; its key is the enterprise's id as text.
pub const VISIT: &str = "visit";
/// The kind of the draft of an old group's balances; its key is the group's id as text.
pub const CUT_OFF: &str = "cut-off";

/// Removes a draft in the transaction that records what became of it.
pub fn remove_in(tx: &Connection, kind: &str, key: &str) -> Result<()> {
    remove(tx, kind, key)
}

/// Whether a sheet about something in a scope was begun and not finished.
pub(crate) fn is_begun_in(db: &Connection, scope: &Scope) -> Result<bool> {
    let about: Vec<String> = match scope {
        Scope::Group(group) => vec![group.to_string()],
        Scope::Village(_) => {
            let sql = "select id from enterprise where scope = ?1";
            let mut statement = db.prepare_cached(sql)?;
            let rows = statement.query_and_then([scope.key()], |row| row.id("id"))?;
            let ids = rows.map(|id: Result<EnterpriseId>| Ok(id?.to_string()));
            ids.collect::<Result<_>>()?
        }
        Scope::Reference | Scope::Inbox(_) => Vec::new(),
    };
    let sql = "select exists (select 1 from draft where key = ?1 and kind in (?2, ?3, ?4))";
    let mut statement = db.prepare_cached(sql)?;
    for key in about {
        if statement.query_row([&key, MEETING, VISIT, CUT_OFF], |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Store {
    /// A draft.
    pub fn draft(&self, kind: &str, key: &str) -> Result<Option<Draft>> {
        let sql = "select json, saved_ms, by_person from draft where kind = ?1 and key = ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row([kind, key], read).optional()?)
    }

    /// Keeps a draft.
    pub fn save_draft(&self, kind: &str, key: &str, draft: &Draft) -> Result<()> {
        let sql = "insert into draft (kind, key, json, saved_ms, by_person)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (kind, key) do update set
            json = excluded.json, saved_ms = excluded.saved_ms, by_person = excluded.by_person";
        let mut statement = self.db.prepare_cached(sql)?;
        statement.execute(params![kind, key, draft.json, draft.saved_ms, draft.by.0])?;
        Ok(())
    }

    /// Removes a draft.
    pub fn remove_draft(&self, kind: &str, key: &str) -> Result<()> {
        remove(&self.db, kind, key)
    }

    /// All drafts of a kind with their keys, last saved first.
    pub fn drafts(&self, kind: &str) -> Result<Vec<(String, Draft)>> {
        let sql = "select key, json, saved_ms, by_person from draft where kind = ?1
            order by saved_ms desc, key";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([kind], |row| Ok((row.get("key")?, read(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The keys of all drafts of a kind.
    pub(crate) fn draft_keys(&self, kind: &str) -> Result<HashSet<String>> {
        let mut statement = self
            .db
            .prepare_cached("select key from draft where kind = ?1")?;
        let rows = statement.query_map([kind], |row| row.get("key"))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn remove(db: &Connection, kind: &str, key: &str) -> Result<()> {
    let sql = "delete from draft where kind = ?1 and key = ?2";
    db.prepare_cached(sql)?.execute([kind, key])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft {
        json: row.get("json")?,
        saved_ms: row.get("saved_ms")?,
        by: PersonId(row.get("by_person")?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_kept_until_it_is_removed() {
        let store = Store::in_memory().expect("opens");
        let draft = Draft {
            json: "{\"a\":1}".into(),
            saved_ms: 5,
            by: PersonId(2),
        };
        store.save_draft(MEETING, "g", &draft).expect("saves");
        let later = Draft {
            saved_ms: 6,
            ..draft
        };
        store.save_draft(MEETING, "g", &later).expect("saves");
        assert_eq!(
            store.draft(MEETING, "g").expect("reads"),
            Some(later.clone())
        );
        assert_eq!(
            store.drafts(MEETING).expect("reads"),
            [("g".to_owned(), later)]
        );
        assert_eq!(store.drafts(VISIT).expect("reads"), []);
        store.remove_draft(MEETING, "g").expect("removes");
        assert_eq!(store.draft(MEETING, "g").expect("reads"), None);
    }
}
