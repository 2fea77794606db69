//! The proof that the tables are what the journal says.

use std::collections::BTreeMap;

use domain::Scope;
use domain::disposition::chained;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, TransactionBehavior};

use crate::apply::{self, PROJECTIONS};
use crate::column::{Columns, bytes32, scope_of, unsigned};
use crate::view::CheckReport;
use crate::{Result, Store};

/// At most so many differences are named.
const NAMED: usize = 50;

/// Whether each entry counts is a fact like the tables' own rows.
const EFFECTIVE: (&str, &str, usize) = ("journal", "scope, op, effective", 2);

impl Store {
    /// Makes everything again from the journal, compares, and leaves all as it was.
    pub fn check(&mut self) -> Result<CheckReport> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut differences = Vec::new();
        let scopes = check_chains(&tx, &mut differences)?;
        check_postings(&tx, &mut differences)?;
        let before = digests(&tx)?;
        apply::rebuild_all(&tx)?;
        let after = digests(&tx)?;
        tx.rollback()?;
        let wrong: Vec<&(&str, &str, usize)> = tables()
            .filter(|(table, ..)| before.get(table) != after.get(table))
            .collect();
        if !wrong.is_empty() {
            self.name_rows(&wrong, &mut differences)?;
        }
        let sql = "select count(*) from journal";
        let operations = unsigned(self.db.query_row(sql, [], |row| row.get(0))?)?;
        differences.truncate(NAMED);
        let wrong = crate::shg::wrong_books(&self.db)?;
        Ok(CheckReport {
            equal: differences.is_empty(),
            operations,
            scopes,
            differences,
            wrong,
        })
    }

    /// A digest of a scope's tables (of all tables without one): equal on every device that
    /// holds the same entries.
    pub fn digest(&self, scope: Option<Scope>) -> Result<[u8; 32]> {
        let mut hasher = blake3::Hasher::new();
        for table in tables() {
            hasher
                .update(table.0.as_bytes())
                .update(&sum(&self.db, table, scope.as_ref())?);
        }
        Ok(*hasher.finalize().as_bytes())
    }

    /// Names the rows that differ, in tables that are known to differ: the memory for them is
    /// only needed then.
    fn name_rows(
        &mut self,
        wrong: &[&(&str, &str, usize)],
        differences: &mut Vec<String>,
    ) -> Result<()> {
        for table in wrong {
            let tx = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let before = rows(&tx, table)?;
            apply::rebuild_all(&tx)?;
            let after = rows(&tx, table)?;
            tx.rollback()?;
            let keys = before
                .keys()
                .chain(after.keys().filter(|key| !before.contains_key(*key)));
            for key in keys {
                let (stored, made) = (before.get(key), after.get(key));
                if stored != made {
                    let shown =
                        |row: Option<&String>| row.map_or("nothing", String::as_str).to_owned();
                    differences.push(format!(
                        "table {}, key {key}: stored {}, from the journal {}",
                        table.0,
                        shown(stored),
                        shown(made),
                    ));
                }
                if differences.len() >= NAMED {
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

fn tables() -> impl Iterator<Item = &'static (&'static str, &'static str, usize)> {
    PROJECTIONS.iter().chain(std::iter::once(&EFFECTIVE))
}

fn digests(db: &Connection) -> Result<BTreeMap<&'static str, [u8; 32]>> {
    tables()
        .map(|table| Ok((table.0, sum(db, table, None)?)))
        .collect()
}

/// The sum of the hashes of a table's rows: the same in whatever order they are read.
fn sum(
    db: &Connection,
    (table, columns, _): &(&str, &str, usize),
    scope: Option<&Scope>,
) -> Result<[u8; 32]> {
    let key = scope.map(Scope::key);
    let sql = format!("select {columns} from {table} where ?1 is null or scope = ?1");
    let mut statement = db.prepare_cached(&sql)?;
    let count = statement.column_count();
    let mut rows = statement.query([key])?;
    let mut sum = [0_u64; 4];
    while let Some(row) = rows.next()? {
        let mut hasher = blake3::Hasher::new();
        for column in 0..count {
            hash_value(&mut hasher, row.get_ref(column)?);
        }
        let hash = hasher.finalize();
        for (lane, part) in sum.iter_mut().zip(hash.as_bytes().chunks_exact(8)) {
            let part = <[u8; 8]>::try_from(part)
                .map(u64::from_le_bytes)
                .unwrap_or_default();
            *lane = lane.wrapping_add(part);
        }
    }
    let mut bytes = [0; 32];
    for (part, lane) in bytes.chunks_exact_mut(8).zip(sum) {
        part.copy_from_slice(&lane.to_le_bytes());
    }
    Ok(bytes)
}

fn hash_value(hasher: &mut blake3::Hasher, value: ValueRef<'_>) {
    let mut tagged = |tag: u8, bytes: &[u8]| {
        hasher
            .update(&[tag])
            .update(&(bytes.len() as u64).to_le_bytes())
            .update(bytes);
    };
    match value {
        ValueRef::Null => tagged(0, &[]),
        ValueRef::Integer(number) => tagged(1, &number.to_le_bytes()),
        ValueRef::Real(number) => tagged(2, &number.to_le_bytes()),
        ValueRef::Text(text) => tagged(3, text),
        ValueRef::Blob(blob) => tagged(4, blob),
    }
}

fn rows(
    db: &Connection,
    (table, columns, keys): &(&str, &str, usize),
) -> Result<BTreeMap<String, String>> {
    let mut statement = db.prepare_cached(&format!("select {columns} from {table}"))?;
    let count = statement.column_count();
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        all.insert(shown(row, 0..*keys)?, shown(row, *keys..count)?);
    }
    Ok(all)
}

fn shown(row: &Row<'_>, columns: std::ops::Range<usize>) -> Result<String> {
    let mut texts = Vec::new();
    for column in columns {
        texts.push(match row.get_ref(column)? {
            ValueRef::Null => "null".to_owned(),
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Real(number) => number.to_string(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            ValueRef::Blob(blob) => blob.iter().map(|byte| format!("{byte:02x}")).collect(),
        });
    }
    Ok(texts.join(", "))
}

/// Computes every feed's chain again; answers how many feeds there are.
fn check_chains(db: &Connection, differences: &mut Vec<String>) -> Result<u64> {
    let mut statement = db.prepare_cached("select scope, position, chain from feed")?;
    let mut feeds = statement.query([])?;
    let mut scopes = 0;
    while let Some(feed) = feeds.next()? {
        scopes += 1;
        let key: Vec<u8> = feed.value("scope")?;
        let scope = scope_of(&key)?;
        let sql = "select position, bytes, hash, disposition from journal
            where scope = ?1 and position is not null order by position";
        let mut statement = db.prepare_cached(sql)?;
        let mut entries = statement.query([&key])?;
        let (mut chain, mut last) = ([0; 32], 0_i64);
        while let Some(entry) = entries.next()? {
            let position: i64 = entry.value("position")?;
            let hash = *blake3::hash(&entry.value::<Vec<u8>>("bytes")?).as_bytes();
            if position != last + 1 {
                differences.push(format!("feed {scope}: no entry before {position}"));
            }
            if entry.value::<Vec<u8>>("hash")? != hash {
                differences.push(format!("feed {scope}, entry {position}: its bytes changed"));
            }
            chain = chained(&chain, &hash, &entry.json("disposition")?);
            last = position;
        }
        let stored = bytes32(&feed.value::<Vec<u8>>("chain")?)?;
        if last != feed.value::<i64>("position")? || chain != stored {
            let hex = |chain: [u8; 32]| blake3::Hash::from_bytes(chain).to_hex();
            differences.push(format!(
                "feed {scope}: chain {} at {}, from the journal {} at {last}",
                hex(stored),
                feed.value::<i64>("position")?,
                hex(chain),
            ));
        }
    }
    Ok(scopes)
}

/// Adds the postings up: to nothing for each operation, to the balance for each account.
fn check_postings(db: &Connection, differences: &mut Vec<String>) -> Result<()> {
    let sql = "select scope, op, cause, sum(amount) as amount from posting
        group by scope, op, cause having sum(amount) <> 0";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let scope = scope_of(&row.value::<Vec<u8>>("scope")?)?;
        let (op, amount) = (row.op("op")?, row.paise("amount")?);
        differences.push(format!("{scope}: the postings of {op} add up to {amount}"));
    }
    let sql = "select scope, head, member, folio, sum(posted) as posted, sum(kept) as kept from (
            select scope, head, member, folio, amount as posted, 0 as kept from posting
            union all select scope, head, member, folio, 0, amount from balance)
        group by scope, head, member, folio having sum(posted) <> sum(kept)";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        differences.push(format!(
            "{}: head {} of member {} has a balance of {}, its postings add up to {}",
            scope_of(&row.value::<Vec<u8>>("scope")?)?,
            row.value::<i64>("head")?,
            row.value::<i64>("member")?,
            row.paise("kept")?,
            row.paise("posted")?,
        ));
    }
    Ok(())
}
