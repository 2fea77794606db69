//! Queries about enterprises.

use domain::EnterpriseId;

use crate::journal::not_yet;
use crate::view::{EnterpriseRow, EnterpriseView};
use crate::{EnterpriseFilter, Result, Store};

impl Store {
    /// The enterprises of a filter, active ones first, then by name.
    pub fn enterprises(&self, _filter: &EnterpriseFilter) -> Result<Vec<EnterpriseRow>> {
        not_yet()
    }

    /// An enterprise with everything that its page shows.
    pub fn enterprise(&self, _enterprise: EnterpriseId) -> Result<Option<EnterpriseView>> {
        not_yet()
    }
}
