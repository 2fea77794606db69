//! Queries about groups.

use domain::shg::Terms;
use domain::{Date, GroupId, Paise};

use crate::journal::not_yet;
use crate::view::{GroupRow, GroupView};
use crate::{GroupFilter, Result, Store};

impl Store {
    /// The groups of a filter, active ones first, then by name.
    pub fn groups(&self, _filter: &GroupFilter) -> Result<Vec<GroupRow>> {
        not_yet()
    }

    /// A group with everything that its page shows.
    pub fn group(&self, _group: GroupId) -> Result<Option<GroupView>> {
        not_yet()
    }

    /// What the group had agreed on a day; its first terms before they began.
    pub fn terms_on(&self, _group: GroupId, _on: Date) -> Result<Option<Terms>> {
        not_yet()
    }

    /// What the book says is in the box and in the bank.
    pub fn opening(&self, _group: GroupId) -> Result<(Paise, Paise)> {
        not_yet()
    }
}
