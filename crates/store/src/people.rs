//! The people of this device.

use domain::PersonId;

use crate::journal::not_yet;
use crate::view::PersonView;
use crate::{Result, Store};

impl Store {
    /// Everybody who works on this device, by name.
    pub fn people(&self) -> Result<Vec<PersonView>> {
        not_yet()
    }

    /// One of them.
    pub fn person(&self, _person: PersonId) -> Result<Option<PersonView>> {
        not_yet()
    }
}
