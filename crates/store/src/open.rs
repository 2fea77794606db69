//! Opening the database, and what the device knows of itself.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::DeviceId;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{Result, StoreError, apply};

mod migrations {
    refinery::embed_migrations!("../../migrations/device");
}

/// The version of the tables that are made from the journal. Raised whenever they would come out
/// differently, or more kinds of entries can be read: all is made again at the next start.
const PROJECTION: u32 = 24;

/// The device's database, open.
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Connection,
}

/// What the device is, since it was enrolled.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Its number.
    pub device: DeviceId,
    /// Its enrolment; goes up each time.
    pub epoch: u16,
    /// The seed of its signing key.
    pub signing_key: [u8; 32],
    /// The centre's public key.
    pub centre_key: [u8; 32],
    /// Where the centre is.
    pub centre_url: String,
    /// Which life of the centre it was enrolled in.
    pub incarnation: u64,
}

impl Store {
    /// Opens the database, or makes a new one where there is no file. Never deletes one and
    /// never writes over one that it cannot read.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self> {
        if !path.try_exists().map_err(|error| file_problem(&error))? {
            create(path, key)?;
        }
        let length = fs::metadata(path)
            .map_err(|error| file_problem(&error))?
            .len();
        if length == 0 {
            // SQLite would take an empty file for a new database. Ours is never empty: this is
            // what a power cut left of one.
            return Err(StoreError::Corrupt("the file is empty".to_owned()));
        }
        Self::prepare(connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?)
    }

    /// A database in memory, for practising and for tests.
    pub fn in_memory() -> Result<Self> {
        let db = Connection::open_in_memory()?;
        tune(&db)?;
        Self::prepare(db)
    }

    /// A copy in memory of everything that is here, for tests: a restart, or a second tablet.
    pub fn copied_to_memory(&self) -> Result<Self> {
        let mut db = Connection::open_in_memory()?;
        rusqlite::backup::Backup::new(&self.db, &mut db)?.step(-1)?;
        tune(&db)?;
        Self::prepare(db)
    }

    /// What the device is; nothing before it was enrolled.
    pub fn identity(&self) -> Result<Option<Identity>> {
        identity(&self.db)
    }

    /// Counts a start of the program and answers its number.
    pub fn bump_start(&self) -> Result<u32> {
        let start = number(&self.db, "start")?.saturating_add(1);
        set_meta(&self.db, "start", &start.to_be_bytes())?;
        Ok(u32::try_from(start).unwrap_or(u32::MAX))
    }

    /// A setting of the device.
    pub fn setting(&self, key: &str) -> Result<Option<Vec<u8>>> {
        meta(&self.db, &format!("setting:{key}"))
    }

    /// Remembers a setting of the device.
    pub fn set_setting(&self, key: &str, value: &[u8]) -> Result<()> {
        set_meta(&self.db, &format!("setting:{key}"), value)
    }

    fn prepare(mut db: Connection) -> Result<Self> {
        migrate(&mut db)?;
        db.set_prepared_statement_cache_capacity(256);
        if number(&db, "projection")? != u64::from(PROJECTION) {
            let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
            apply::rebuild_all(&tx)?;
            set_meta(&tx, "projection", &u64::from(PROJECTION).to_be_bytes())?;
            tx.commit()?;
        }
        Ok(Self { db })
    }
}

impl std::fmt::Debug for Identity {
    /// Without the signing key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("device", &self.device)
            .field("epoch", &self.epoch)
            .field("centre_url", &self.centre_url)
            .finish_non_exhaustive()
    }
}

/// What the device is.
pub(crate) fn identity(db: &Connection) -> Result<Option<Identity>> {
    let stored = meta(db, "identity")?;
    Ok(stored
        .map(|stored| serde_json::from_slice(&stored))
        .transpose()?)
}

/// A value of the device by its name.
pub(crate) fn meta(db: &Connection, key: &str) -> Result<Option<Vec<u8>>> {
    let mut statement = db.prepare_cached("select value from meta where key = ?1")?;
    Ok(statement
        .query_row([key], |row| row.get("value"))
        .optional()?)
}

/// Remembers a value of the device.
pub(crate) fn set_meta(db: &Connection, key: &str, value: &[u8]) -> Result<()> {
    let sql = "insert into meta (key, value) values (?1, ?2)
        on conflict (key) do update set value = excluded.value";
    db.prepare_cached(sql)?.execute(params![key, value])?;
    Ok(())
}

/// A number of the device by its name, 0 when it was never set.
pub(crate) fn number(db: &Connection, key: &str) -> Result<u64> {
    let stored = meta(db, key)?.unwrap_or_default();
    Ok(<[u8; 8]>::try_from(stored)
        .map(u64::from_be_bytes)
        .unwrap_or_default())
}

/// Makes a new database beside its place and then moves it there: a cut leaves no half-made one.
fn create(path: &Path, key: &[u8; 32]) -> Result<()> {
    if beside(path, "-wal").exists() {
        return Err(StoreError::Corrupt(
            "the file is gone and its log is still there".to_owned(),
        ));
    }
    let new = beside(path, ".new");
    for leftover in [beside(&new, "-wal"), beside(&new, "-shm"), new.clone()] {
        // It was never in use: it has no name that anybody opens.
        let _ = fs::remove_file(leftover);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let store = Store::prepare(connect(&new, key, flags)?)?;
    store.db.close().map_err(|(_, error)| error)?;
    fs::rename(&new, path).map_err(|error| file_problem(&error))?;
    if let Some(folder) = path.parent().and_then(|folder| fs::File::open(folder).ok()) {
        // Not every system can sync a folder.
        let _ = folder.sync_all();
    }
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

fn connect(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    // On a machine without a free moment SQLCipher has refused to take a key, once even twice, and
    // took the same one a moment later. Whether it fits is not known yet: only a read tells.
    let mut taken = keyed(path, key, flags);
    for _ in 0..9 {
        if taken.is_ok() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
        taken = keyed(path, key, flags);
    }
    let db = taken?;
    let cipher: Option<String> = db
        .query_row("pragma cipher_version", [], |row| row.get(0))
        .optional()?;
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(StoreError::Migration(
            "this SQLite cannot encrypt".to_owned(),
        ));
    }
    // The first read shows whether the key fits.
    db.query_row("select count(*) from sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    tune(&db)?;
    Ok(db)
}

fn keyed(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // What fails is answered as an error; SQLCipher would also write it to the standard error.
    db.execute_batch("pragma cipher_log_level = none")?;
    let hex = blake3::Hash::from_bytes(*key).to_hex();
    db.pragma_update(None, "key", format!("x'{hex}'"))?;
    Ok(db)
}

fn tune(db: &Connection) -> Result<()> {
    db.busy_timeout(Duration::from_secs(10))?;
    // Answers its new value as a row.
    db.query_row("pragma journal_mode = wal", [], |row| {
        row.get::<_, String>(0)
    })?;
    db.pragma_update(None, "synchronous", "full")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "temp_store", "memory")?;
    db.pragma_update(None, "cache_size", -16_000)?;
    Ok(())
}

fn migrate(db: &mut Connection) -> Result<()> {
    let runner = migrations::migrations::runner();
    let known = runner
        .get_migrations()
        .iter()
        .map(|one| i64::from(one.version()))
        .max();
    let known = known.unwrap_or_default();
    let history = "select count(*) from sqlite_schema where name = 'refinery_schema_history'";
    let found = if db.query_row(history, [], |row| row.get::<_, i64>(0))? == 0 {
        0
    } else {
        let sql = "select coalesce(max(version), 0) from refinery_schema_history";
        db.query_row(sql, [], |row| row.get::<_, i64>(0))?
    };
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    if found < known {
        runner
            .run(db)
            .map_err(|error| StoreError::Migration(error.to_string()))?;
    }
    Ok(())
}

fn file_problem(error: &std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Corrupt(error.to_string()),
    }
}
