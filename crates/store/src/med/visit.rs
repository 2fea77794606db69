//! Queries about visits.

use domain::{Date, OperationRef};

use crate::journal::not_yet;
use crate::view::{DueVisits, VisitView};
use crate::{Result, Store};

impl Store {
    /// A visit with everything that its page shows, whether it counts or not.
    pub fn visit(&self, _operation: OperationRef) -> Result<Option<VisitView>> {
        not_yet()
    }

    /// The visits that are due, seen from `today`.
    pub fn due_visits(&self, _today: Date) -> Result<DueVisits> {
        not_yet()
    }
}
