//! Places: the directory's states, districts and blocks, and the villages in them.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code::Code;
use crate::edit::{self, Edit};
use crate::refusal::{optional, required};
use crate::{AreaId, Date, OperationRef, Refusal, VillageId};

/// The levels of the directory above the village.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Level {
    /// A state or union territory.
    #[n(0)]
    State,
    /// A district.
    #[n(1)]
    District,
    /// A (community development) block.
    #[n(2)]
    Block,
}

/// A state, district or block as a device knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct DirectoryArea {
    /// Its id.
    #[n(0)]
    pub id: AreaId,
    /// Its level.
    #[n(1)]
    pub level: Level,
    /// The area it lies in.
    #[n(2)]
    pub parent: Option<AreaId>,
    /// Its name as published.
    #[n(3)]
    pub name: String,
    /// The codes that others gave to it.
    #[n(4)]
    pub codes: Vec<Code>,
}

/// A village, or a settlement that a group calls its village.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Village {
    /// Its id.
    #[n(0)]
    pub id: VillageId,
    /// The block it lies in.
    #[n(1)]
    pub block: AreaId,
    /// Its name.
    #[n(2)]
    pub name: String,
    /// Its panchayat (in J&K the panchayat halqa).
    #[n(3)]
    pub panchayat: Option<String>,
    /// The codes that others gave to it.
    #[n(4)]
    pub codes: Vec<Code>,
}

crate::fields! {
    /// What can be edited of a village.
    VillageField {
        /// Its name.
        Name = 0 weighty;
        /// Its panchayat.
        Panchayat = 1 light;
    }
}

/// What can happen to places.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// A village was added.
    #[n(0)]
    VillageAdded(#[n(0)] Village),
    /// Some of its fields were edited.
    #[n(1)]
    VillageEdited(#[n(0)] Vec<Edit<VillageField>>),
}

/// Norms of a state from a date on: data, never constants, because they change almost every year
/// (shg.md 4a). A newer norm leaves what was judged by an older one as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Norms {
    /// The state; everywhere when there is none.
    #[n(0)]
    pub state: Option<AreaId>,
    /// From when on.
    #[n(1)]
    pub from: Date,
    /// Below this number of members a group is smaller than usual: a warning.
    #[n(2)]
    pub members_usual: u16,
    /// Below this number of members a group is too small even in hard places: a warning.
    #[n(3)]
    pub members_fewest: u16,
    /// Above this number of members a group is larger than usual: a warning.
    #[n(4)]
    pub members_most: u16,
    /// Days after which a supervisor is told that a device has not synced.
    #[n(5)]
    pub silent_days: u16,
}

/// What a group's size says against the norms. Never blocks (shg.md 4a and check 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum SizeWarning {
    /// Fewer than even hard places have.
    TooFew,
    /// Fewer than usual.
    Few,
    /// More than usual.
    Many,
}

impl Change {
    /// Names anew the operations that it refers to.
    pub(crate) fn rename(&mut self, name: &impl Fn(OperationRef) -> OperationRef) {
        match self {
            Self::VillageAdded(_) => {}
            Self::VillageEdited(edits) => edit::rename(edits, name),
        }
    }
}

impl Norms {
    /// DAY-NRLM's general norms: 10 to 20 women, 5 in difficult areas (shg.md 4a [S47, S48]).
    /// The centre puts them into the reference feed when it is set up; nothing else uses them.
    #[must_use]
    pub fn national() -> Self {
        let from = Date::new(2011, 6, 3).unwrap_or_else(|| Date::of_instant(0));
        Self {
            state: None,
            from,
            members_usual: 10,
            members_fewest: 5,
            members_most: 20,
            silent_days: 14,
        }
    }

    /// What a group with this many active members is told.
    #[must_use]
    pub fn size_warning(&self, members: u16) -> Option<SizeWarning> {
        if members < self.members_fewest {
            Some(SizeWarning::TooFew)
        } else if members < self.members_usual {
            Some(SizeWarning::Few)
        } else if members > self.members_most {
            Some(SizeWarning::Many)
        } else {
            None
        }
    }
}

impl Village {
    /// Checks a village as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        Ok(Self {
            name: required("name", &self.name)?,
            panchayat: optional("panchayat", self.panchayat.as_deref())?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_warn_and_never_block() {
        let norms = Norms::national();
        for (members, warning) in [
            (4, Some(SizeWarning::TooFew)),
            (5, Some(SizeWarning::Few)),
            (7, Some(SizeWarning::Few)),
            (10, None),
            (20, None),
            (22, Some(SizeWarning::Many)),
        ] {
            assert_eq!(norms.size_warning(members), warning, "{members} members");
        }
    }
}
