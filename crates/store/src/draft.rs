//! Forms and sheets that were begun and are not operations yet. They never leave the device.

use rusqlite::Transaction;

use crate::journal::not_yet;
use crate::view::Draft;
use crate::{Result, Store};

/// The kind of the draft of a meeting; its key is the group's id as text.
pub const MEETING: &str = "meeting";
/// The kind of the draft of a visit; its key is the enterprise's id as text.
pub const VISIT: &str = "visit";

/// Removes a draft in the transaction that records what became of it.
pub fn remove_in(_tx: &Transaction<'_>, _kind: &str, _key: &str) -> Result<()> {
    not_yet()
}

impl Store {
    /// A draft.
    pub fn draft(&self, _kind: &str, _key: &str) -> Result<Option<Draft>> {
        not_yet()
    }

    /// Keeps a draft.
    pub fn save_draft(&self, _kind: &str, _key: &str, _draft: &Draft) -> Result<()> {
        not_yet()
    }

    /// Removes a draft.
    pub fn remove_draft(&self, _kind: &str, _key: &str) -> Result<()> {
        not_yet()
    }

    /// All drafts of a kind with their keys, last saved first.
    pub fn drafts(&self, _kind: &str) -> Result<Vec<(String, Draft)>> {
        not_yet()
    }
}
