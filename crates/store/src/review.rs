//! Where records are, what arrived, and what waits for a decision.

use domain::OperationRef;

use crate::journal::not_yet;
use crate::view::{Arrival, Exchanged, ReviewItem, Whereabouts};
use crate::{Result, Store};

impl Store {
    /// What the exchange can tell from the store alone.
    pub fn exchanged(&self) -> Result<Exchanged> {
        not_yet()
    }

    /// Where a record is; nothing when it is not known here.
    pub fn whereabouts(&self, _operation: OperationRef) -> Result<Option<Whereabouts>> {
        not_yet()
    }

    /// What arrived from other devices, newest first.
    pub fn arrivals(&self, _limit: u32) -> Result<Vec<Arrival>> {
        not_yet()
    }

    /// What the centre parked and nobody has decided, oldest first.
    pub fn reviews(&self) -> Result<Vec<ReviewItem>> {
        not_yet()
    }
}
