//! The journal: every operation as it was made, own and received, and how far each feed came.

use domain::clock::Clock;
use domain::{Change, Disposition, OperationRef, PersonId, Scope};
use rusqlite::Transaction;

use crate::{Result, Store, StoreError};

/// What became of something that was to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is in the journal and in the tables.
    Done(OperationRef),
    /// Nothing was written: the rules would not post it.
    Refused(Disposition),
}

/// How far a feed has come here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeAt {
    /// The feed.
    pub scope: Scope,
    /// Its last entry here.
    pub position: u64,
    /// The chain at that position.
    pub chain: [u8; 32],
}

/// What one answer of the centre brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The receipt of what this device sent.
    pub receipt: Option<ReceiptNews>,
    /// New entries, by feed.
    pub feeds: Vec<FeedNews>,
    /// Scopes that this device may no longer hold.
    pub lost: Vec<Scope>,
}

/// The centre's receipt: everything up to a number is stored there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptNews {
    /// The last own operation that is stored at the centre.
    pub up_to: u64,
    /// The receipt as it was signed.
    pub bytes: Vec<u8>,
    /// The hash of the batch that it acknowledges, named by the next batch.
    pub batch_hash: [u8; 32],
}

/// Entries of one feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedNews {
    /// The feed.
    pub scope: Scope,
    /// The position of the first entry, counted from 1.
    pub from: u64,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The chain after the last entry.
    pub chain: [u8; 32],
}

/// One entry of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the centre decided.
    pub disposition: Disposition,
    /// What it decided about.
    pub body: EntryBody,
}

/// An entry's operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryBody {
    /// One that this device made in its present epoch and still has.
    Own {
        /// Its number.
        seq: u64,
    },
    /// The exact bytes of an operation.
    Operation(Vec<u8>),
}

/// What became of the centre's news.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Entries that were taken, own ones included.
    pub applied: u64,
    /// Own operations among them.
    pub own: u64,
    /// Entries of a newer version, kept without effect.
    pub newer: u64,
    /// Own operations of which the centre has another one with the same number: the device was
    /// cloned or restored. Both are kept; it must enrol again.
    pub forks: u64,
    /// Feeds whose chain differs, left untouched: fetch them anew.
    pub broken: Vec<Scope>,
    /// Feeds in which entries were missing, left untouched.
    pub gaps: Vec<Scope>,
    /// Scopes that changed.
    pub touched: Vec<Scope>,
    /// Lost scopes that stay until their operations are receipted.
    pub kept: Vec<Scope>,
}

impl Store {
    /// Records what `by` did, in one transaction with `also`; writes nothing when the rules
    /// would not post it.
    pub fn record(
        &mut self,
        _by: PersonId,
        _at: Clock,
        _scope: Scope,
        _change: Change,
        _also: impl FnOnce(&Transaction<'_>) -> Result<()>,
    ) -> Result<Recorded> {
        not_yet()
    }

    /// Takes what the centre answered, in one transaction.
    pub fn receive(&mut self, _news: &News) -> Result<Received> {
        not_yet()
    }

    /// Forgets what was received of a scope, so that it is fetched anew; own operations stay.
    pub fn refetch(&mut self, _scope: Scope) -> Result<()> {
        not_yet()
    }

    /// Own operations of this epoch after a number, in order, up to `max_bytes` of them but at
    /// least one.
    pub fn pending_operations(&self, _after: u64, _max_bytes: usize) -> Result<Vec<(u64, Vec<u8>)>> {
        not_yet()
    }

    /// The last own operation of this epoch for which a receipt is stored.
    pub fn receipted(&self) -> Result<u64> {
        not_yet()
    }

    /// The hash of the last batch that was receipted.
    pub fn last_batch_hash(&self) -> Result<Option<[u8; 32]>> {
        not_yet()
    }

    /// Remembers the hash of the last batch.
    pub fn set_last_batch_hash(&self, _hash: &[u8; 32]) -> Result<()> {
        not_yet()
    }

    /// How far every feed has come, in the order of the scopes' keys.
    pub fn vector(&self) -> Result<Vec<ScopeAt>> {
        not_yet()
    }

    /// The operation that last wrote a field: the base of an edit.
    pub fn writer_of(
        &self,
        _scope: Scope,
        _entity: &[u8; 16],
        _field: u8,
    ) -> Result<Option<OperationRef>> {
        not_yet()
    }

    /// Makes every table again from the journal.
    pub fn rebuild_all(&mut self) -> Result<()> {
        not_yet()
    }
}

pub(crate) fn not_yet<T>() -> Result<T> {
    Err(StoreError::Encoding("not yet".into()))
}
