//! The people of this device.

use domain::{PersonId, Scope};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::Columns;
use crate::view::PersonView;
use crate::{Result, Store, open};

impl Store {
    /// Everybody who works on this device, by name.
    pub fn people(&self) -> Result<Vec<PersonView>> {
        let sql = "select person, name, assignments from person where scope = ?1
            order by name, person";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([inbox(&self.db)?], read)?;
        rows.collect()
    }

    /// One of them.
    pub fn person(&self, person: PersonId) -> Result<Option<PersonView>> {
        let sql = "select person, name, assignments from person where scope = ?1 and person = ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![inbox(&self.db)?, person.0])?;
        rows.next()?.map(read).transpose()
    }

    /// A person's name, where this device knows it.
    pub(crate) fn name_of(&self, person: PersonId) -> Result<Option<String>> {
        let sql = "select name from person where scope = ?1 and person = ?2
            union all select name from elsewhere where person = ?2 limit 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![inbox(&self.db)?, person.0];
        Ok(statement.query_row(key, |row| row.get("name")).optional()?)
    }
}

/// Keeps the names of people who work elsewhere; a name may change.
pub(crate) fn remember(db: &Connection, names: &[(PersonId, String)]) -> Result<()> {
    let sql = "insert into elsewhere (person, name) values (?1, ?2)
        on conflict (person) do update set name = excluded.name";
    let mut statement = db.prepare_cached(sql)?;
    for (person, name) in names {
        statement.execute(params![person.0, name])?;
    }
    Ok(())
}

/// The key of the scope in which the centre tells this device about its people. An older
/// enrolment's inbox says nothing any more.
pub(crate) fn inbox(db: &Connection) -> Result<Option<Vec<u8>>> {
    Ok(open::identity(db)?.map(|own| Scope::Inbox(own.device).key()))
}

fn read(row: &Row<'_>) -> Result<PersonView> {
    Ok(PersonView {
        person: PersonId(row.value("person")?),
        name: row.value("name")?,
        assignments: row.json("assignments")?,
    })
}
