//! What the centre tells one device: who works on it, with which roles, in which areas.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::place::DirectoryArea;
use crate::role::Assignment;
use crate::{AreaId, DeviceId, PersonId, VillageId};

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
    /// The villages of assigned groups: a role for one group does not bring the village itself,
    /// and without it nobody could tell in which state the group lies. A centre of an older
    /// version says none.
    #[n(5)]
    #[cbor(default)]
    #[serde(default)]
    pub villages: Vec<Placed>,
}

/// A village and the block that it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Placed {
    /// The village.
    #[n(0)]
    pub village: VillageId,
    /// Its block.
    #[n(1)]
    pub block: AreaId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{decoded, encoded};

    #[test]
    fn what_an_older_centre_says_is_read_without_villages() {
        #[derive(Encode)]
        struct Old<'a>(
            #[n(0)] DeviceId,
            #[n(1)] PersonId,
            #[n(2)] &'a str,
            #[n(3)] Vec<Assignment>,
            #[n(4)] Vec<DirectoryArea>,
        );
        let old = Old(DeviceId(3), PersonId(7), "Shabnam", Vec::new(), Vec::new());
        let set: PersonSet = decoded(&encoded(&old)).expect("is read");
        assert_eq!((set.name.as_str(), set.villages), ("Shabnam", Vec::new()));
    }
}
