//! The archive in one SQLite file.

mod accounts;
mod books;
mod ledger;

use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::{DeviceId, OperationRef, Scope};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{
    Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params,
};

use super::{Archive, ArchiveError};

mod migrations {
    refinery::embed_migrations!("../../migrations/server/sqlite");
}

/// The name of the database in the centre's folder.
pub const FILE: &str = "centre.db";

/// How long a connection waits for another one's transaction.
const PATIENCE: Duration = Duration::from_secs(30);

/// The archive in one SQLite file.
#[derive(Debug)]
pub struct Sqlite {
    connection: Connection,
    file: PathBuf,
}

/// A transaction of [`Sqlite`].
#[derive(Debug)]
pub struct SqliteTx<'a>(&'a Transaction<'a>);

impl Sqlite {
    /// Opens the archive in a folder, and makes both when they are not there.
    pub fn open(folder: &Path) -> Result<Self, ArchiveError> {
        std::fs::create_dir_all(folder)?;
        Self::open_file(&folder.join(FILE))
    }

    /// Opens an archive by its file.
    pub fn open_file(file: &Path) -> Result<Self, ArchiveError> {
        let mut connection = Connection::open(file)?;
        private(file)?;
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(128);
        connection.execute_batch(
            "pragma journal_mode = wal;
             pragma synchronous = full;
             pragma foreign_keys = on;
             pragma temp_store = memory;",
        )?;
        migrate(&mut connection)?;
        Ok(Self {
            connection,
            file: file.to_owned(),
        })
    }

    /// Copies everything into a new file while others go on writing, and opens the copy to see
    /// that it is whole.
    pub fn backup(&self, to: &Path) -> Result<(), ArchiveError> {
        if to.exists() {
            let kind = std::io::ErrorKind::AlreadyExists;
            return Err(
                std::io::Error::new(kind, format!("{} is there already", to.display())).into(),
            );
        }
        let part = to.with_extension("part");
        let mut copy = Connection::open(&part)?;
        private(&part)?;
        rusqlite::backup::Backup::new(&self.connection, &mut copy)?.run_to_completion(
            1_024,
            Duration::from_millis(1),
            None,
        )?;
        // A backup is one file to carry: no log beside it.
        copy.execute_batch("pragma journal_mode = delete;")?;
        drop(copy);
        whole(&part)?;
        std::fs::File::open(&part)?.sync_all()?;
        std::fs::rename(&part, to)?;
        Ok(())
    }

    /// Puts a backup into the place of the archive of a folder. What was there is kept beside it
    /// and its new name is answered.
    pub fn restore(folder: &Path, from: &Path) -> Result<Option<PathBuf>, ArchiveError> {
        whole(from)?;
        std::fs::create_dir_all(folder)?;
        let file = folder.join(FILE);
        let mut kept = None;
        if file.exists() {
            // Whatever is in the log belongs to the old file: bring it home first.
            Self::open_file(&file)?.checkpoint()?;
            let beside = (1..).map(|n| folder.join(format!("centre.db.before-restore-{n}")));
            let beside = beside
                .into_iter()
                .find(|path| !path.exists())
                .unwrap_or_default();
            std::fs::rename(&file, &beside)?;
            for log in ["centre.db-wal", "centre.db-shm"] {
                let _ = std::fs::remove_file(folder.join(log));
            }
            kept = Some(beside);
        }
        let part = folder.join("centre.db.part");
        std::fs::copy(from, &part)?;
        std::fs::File::open(&part)?.sync_all()?;
        std::fs::rename(&part, &file)?;
        Ok(kept)
    }

    /// Brings the log home into the file.
    pub fn checkpoint(&self) -> Result<(), ArchiveError> {
        self.connection
            .query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Where it is.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }
}

impl Archive for Sqlite {
    type Tx<'a> = SqliteTx<'a>;

    fn transact<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&mut SqliteTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(ArchiveError::from)?;
        // Dropping the transaction after an error rolls it back.
        let done = work(&mut SqliteTx(&transaction))?;
        transaction.commit().map_err(ArchiveError::from)?;
        Ok(done)
    }

    fn read<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&SqliteTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(ArchiveError::from)?;
        work(&SqliteTx(&transaction))
    }
}

impl SqliteTx<'_> {
    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<usize, ArchiveError> {
        Ok(self.0.prepare_cached(sql)?.execute(values)?)
    }

    fn one<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        row: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, ArchiveError> {
        Ok(self
            .0
            .prepare_cached(sql)?
            .query_row(values, row)
            .optional()?)
    }

    fn all<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        row: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, ArchiveError> {
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map(values, row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The row number of an open scope.
    fn scope_row(&self, scope: &Scope) -> Result<Option<i64>, ArchiveError> {
        self.one(
            "select id from scope where key = ?1",
            params![scope.key()],
            |row| row.get(0),
        )
    }

    fn open_row(&self, scope: &Scope) -> Result<i64, ArchiveError> {
        self.scope_row(scope)?
            .ok_or_else(|| ArchiveError::Corrupt(format!("{scope} is not open")))
    }
}

/// A blob of exactly so many bytes.
struct Bytes<const N: usize>([u8; N]);

impl<const N: usize> FromSql for Bytes<N> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        let size = FromSqlError::InvalidBlobSize {
            expected_size: N,
            blob_size: bytes.len(),
        };
        bytes.try_into().map(Self).map_err(|_| size)
    }
}

/// A blob or text that our own types read, or the row is corrupt.
fn corrupt(what: &str) -> rusqlite::Error {
    let error = ArchiveError::Corrupt(what.to_owned());
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Blob, Box::new(error))
}

/// Numbers of positions never come near the limit of SQLite's integers.
fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// An operation's name from three columns, the first being `at`.
fn reference(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<OperationRef> {
    Ok(OperationRef {
        device: DeviceId(row.get(at)?),
        epoch: row.get(at + 1)?,
        seq: row.get::<_, i64>(at + 2)?.unsigned_abs(),
    })
}

fn scope_at(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Scope> {
    Scope::from_key(row.get_ref(at)?.as_blob()?).ok_or_else(|| corrupt("a scope's key"))
}

fn migrate(connection: &mut Connection) -> Result<(), ArchiveError> {
    let known = migrations::migrations::runner()
        .get_migrations()
        .iter()
        .map(refinery::Migration::version)
        .max()
        .unwrap_or_default();
    let has_history = connection
        .query_row(
            "select 1 from sqlite_schema where name = 'refinery_schema_history'",
            [],
            |_| Ok(()),
        )
        .optional()?
        .is_some();
    if has_history {
        let sql = "select coalesce(max(version), 0) from refinery_schema_history";
        let found: i64 = connection.query_row(sql, [], |row| row.get(0))?;
        if found > i64::from(known) {
            let found = i32::try_from(found).unwrap_or(i32::MAX);
            return Err(ArchiveError::TooNew { found, known });
        }
    }
    migrations::migrations::runner().run(connection)?;
    Ok(())
}

/// Opens a file for reading and sees that it is one of ours and whole.
fn whole(file: &Path) -> Result<(), ArchiveError> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: String = connection.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(ArchiveError::Corrupt(found));
    }
    connection.query_row("select count(*) from entry", [], |_| Ok(()))?;
    Ok(())
}

/// The file holds the centre's key: its owner alone may read it.
fn private(file: &Path) -> Result<(), ArchiveError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
