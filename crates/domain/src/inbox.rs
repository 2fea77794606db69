//! What the centre tells one device: who works on it, with which roles, in which areas.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::place::DirectoryArea;
use crate::role::Assignment;
use crate::{DeviceId, PersonId};

/// What the centre says to a device; only the centre authors these.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// A person's name and everything she may do from now on; replaces what was said before.
    #[n(0)]
    PersonSet(#[n(0)] PersonSet),
}

/// A person as her device knows her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct PersonSet {
    /// The device that is told.
    #[n(0)]
    pub device: DeviceId,
    /// Her number.
    #[n(1)]
    pub person: PersonId,
    /// Her name.
    #[n(2)]
    pub name: String,
    /// Everything she may do; empty when nothing any more.
    #[n(3)]
    pub assignments: Vec<Assignment>,
    /// The directory areas of the assignments, with those above them.
    #[n(4)]
    pub areas: Vec<DirectoryArea>,
}
