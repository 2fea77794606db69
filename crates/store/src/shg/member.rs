//! Queries about members.

use domain::{Date, GroupId, MemberId};

use crate::journal::not_yet;
use crate::view::{MemberLine, MemberView};
use crate::{Result, Store};

impl Store {
    /// A member with everything that her page shows.
    pub fn member(&self, _member: MemberId) -> Result<Option<MemberView>> {
        not_yet()
    }

    /// Who was a member on a day: joined by then and not ended before it.
    pub fn active_members(&self, _group: GroupId, _on: Date) -> Result<Vec<MemberLine>> {
        not_yet()
    }
}
