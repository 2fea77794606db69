//! What can go wrong with the device's database.

/// What can go wrong with the device's database. Outcomes that the rules foresee are values,
/// never errors.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite's own error.
    #[error("the database: {0}")]
    Sqlite(#[source] rusqlite::Error),
    /// The tables could not be brought up to date.
    #[error("the database's tables could not be brought up to date: {0}")]
    Migration(String),
    /// A newer version of the program has written this database.
    #[error("the database has tables of version {found}; this program knows {known}")]
    TooNew {
        /// The database's version.
        found: i64,
        /// This program's version.
        known: i64,
    },
    /// The key does not open this file.
    #[error("the key does not open the database")]
    WrongKey,
    /// The file is damaged. It is never deleted or made anew.
    #[error("the database is damaged: {0}")]
    Corrupt(String),
    /// There is no room left, or the disk refuses to write.
    #[error("there is no room left to write")]
    Full,
    /// A stored value is not what it should be.
    #[error("a stored value cannot be read: {0}")]
    Encoding(String),
    /// The device has not been enrolled: nothing can be recorded yet.
    #[error("the device has not been enrolled")]
    NotEnrolled,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        // SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC: a full or dying disk says so here too.
        const WRITE_FAILED: [i32; 2] = [778, 1034];
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return Self::Sqlite(error);
        };
        match failure.code {
            ErrorCode::DiskFull => Self::Full,
            _ if WRITE_FAILED.contains(&failure.extended_code) => Self::Full,
            ErrorCode::NotADatabase => Self::WrongKey,
            ErrorCode::DatabaseCorrupt => Self::Corrupt(error.to_string()),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Encoding(error.to_string())
    }
}
