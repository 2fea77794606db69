//! The books of groups as the archive keeps them: rows by group and month, computed beside the
//! exchange.

use domain::role::Area;
use domain::shg::portfolio::GroupMonth;
use domain::{AreaId, Date, GroupId, Month, Scope};

use super::ArchiveError;

/// Rows by group and month, inside a transaction. Nothing on the way of an operation into the
/// archive writes here: that a feed has grown beyond what was computed is what makes it wait.
pub trait Books {
    /// The bytes of a scope's entries that are in effect, in the order of their positions, and
    /// the last position.
    fn in_effect(&self, scope: &Scope) -> Result<(u64, Vec<Vec<u8>>), ArchiveError>;

    /// Groups whose rows are behind, at most `most`.
    fn books_due(&self, wanted: Wanted, most: usize) -> Result<Vec<GroupId>, ArchiveError>;

    /// How many groups of an area have rows that are behind.
    fn count_books_due(&self, area: Area, wanted: Wanted) -> Result<u64, ArchiveError>;

    /// Replaces what is kept of a group; only rows that differ are written.
    fn put_book(&mut self, group: GroupId, kept: &KeptBook) -> Result<(), ArchiveError>;

    /// Lets the rows of all groups be behind, because what they are judged by is another.
    fn reckon_anew(&mut self) -> Result<(), ArchiveError>;

    /// What is kept of a group.
    fn book(&self, group: GroupId) -> Result<Option<KeptBook>, ArchiveError>;

    /// The rows of a month, of an area's groups or of a federation's members.
    fn book_rows(&self, of: Rows, month: Month) -> Result<Vec<BookRow>, ArchiveError>;
}

/// As of when, and by which rules, rows are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Computed on this day or later.
    pub day: Date,
    /// By these rules.
    pub rules: u16,
}

/// What is kept of a group's book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBook {
    /// Up to which position of its feed it was read.
    pub position: u64,
    /// The day as of which its running month stands.
    pub day: Date,
    /// By which rules it was computed.
    pub rules: u16,
    /// The group's name.
    pub name: String,
    /// Its rows, oldest first.
    pub months: Vec<(Month, GroupMonth)>,
}

/// Whose rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Of the groups of an area, as it was at the end of the month.
    Area(Area),
    /// Of those that belonged to a federation at the end of the month.
    Federation(GroupId),
}

/// A group's row of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookRow {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// The block it lies in.
    pub block: Option<AreaId>,
    /// The row.
    pub row: GroupMonth,
}

impl KeptBook {
    /// Whether it must be computed again to stand at a position as it is wanted.
    #[must_use]
    pub fn is_behind(&self, position: u64, wanted: Wanted) -> bool {
        self.position < position || self.day < wanted.day || self.rules != wanted.rules
    }
}
