//! Finding by name, in any script.

use domain::{GroupId, VillageId};

use crate::journal::not_yet;
use crate::view::Found;
use crate::{Result, Store};

impl Store {
    /// What a text finds, active ones first.
    pub fn find(&self, _text: &str, _limit: u32) -> Result<Vec<Found>> {
        not_yet()
    }

    /// Members who are likely the same as one about to be added to `group`.
    pub fn likely_members(
        &self,
        _group: GroupId,
        _name: &str,
        _relation_name: Option<&str>,
    ) -> Result<Vec<Found>> {
        not_yet()
    }

    /// Groups that are likely the same as one about to be added in `village`.
    pub fn likely_groups(&self, _village: VillageId, _name: &str) -> Result<Vec<Found>> {
        not_yet()
    }

    /// Enterprises that are likely the same as one about to be added in `village`.
    pub fn likely_enterprises(
        &self,
        _village: VillageId,
        _name: &str,
        _owner: &str,
    ) -> Result<Vec<Found>> {
        not_yet()
    }
}
