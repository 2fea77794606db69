//! Queries about meetings.

use domain::OperationRef;

use crate::journal::not_yet;
use crate::view::MeetingView;
use crate::{Result, Store};

impl Store {
    /// A meeting with everything that its page shows, whether it counts or not.
    pub fn meeting(&self, _operation: OperationRef) -> Result<Option<MeetingView>> {
        not_yet()
    }
}
