//! Places and the norms that hold in them.

use domain::place::Norms;
use domain::{AreaId, Date};

use crate::journal::not_yet;
use crate::view::Places;
use crate::{Result, Store};

impl Store {
    /// Every place that this device knows.
    pub fn places(&self) -> Result<Places> {
        not_yet()
    }

    /// The norms of a state on a day: the state's own before the national ones, the newest that
    /// had begun.
    pub fn norms(&self, _state: Option<AreaId>, _on: Date) -> Result<Norms> {
        not_yet()
    }
}
