//! Roles and areas: who may do what where. Default: deny.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Change;
use crate::{AreaId, GroupId, Refusal, VillageId, med, place, shg};

/// What a person is (shg.md 9, med.md 1.1).
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
pub enum Role {
    /// Community Resource Person or SHG bookkeeper: keeps the books of her groups.
    #[n(0)]
    Crp,
    /// Micro-Enterprise Consultant (CRP-EP): visits enterprises.
    #[n(1)]
    Mec,
    /// Supervisor at the block office.
    #[n(2)]
    Supervisor,
    /// Reads, writes nothing.
    #[n(3)]
    Auditor,
    /// District or state mission: reads the totals.
    #[n(4)]
    Mission,
    /// Approver of a Village Organisation, Cluster Level Federation or block, per state: looks at
    /// what bookkeepers made and approves or returns it, makes nothing herself.
    #[n(5)]
    Approver,
}

/// Where a role holds.
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
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Area {
    /// A state, a district or a block, and everything in it.
    #[n(0)]
    Directory(#[n(0)] AreaId),
    /// A village, its groups and enterprises.
    #[n(1)]
    Village(#[n(0)] VillageId),
    /// One group.
    #[n(2)]
    Group(#[n(0)] GroupId),
}

/// A role in an area.
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
pub struct Assignment {
    /// The role.
    #[n(0)]
    pub role: Role,
    /// Where it holds.
    #[n(1)]
    pub area: Area,
}

impl Role {
    /// Whether the role may make this change, in an area that covers it.
    #[must_use]
    pub fn may(self, change: &Change) -> bool {
        match (self, change) {
            (Self::Auditor | Self::Mission, _) | (_, Change::Inbox(_) | Change::Norms(_)) => false,
            (Self::Supervisor, _) => true,
            (Self::Approver, change) => matches!(
                change,
                Change::Review(_) | Change::Shg(shg::Change::Approved(_))
            ),
            (Self::Crp, Change::Shg(shg::Change::Approved(_))) => false,
            (Self::Crp, Change::Shg(_) | Change::Med(_)) => true,
            (Self::Mec, Change::Med(_)) => true,
            (Self::Crp | Self::Mec, _) => false,
        }
    }
}

/// Refuses what none of the roles may do.
pub fn check(roles: &[Role], change: &Change) -> Result<(), Refusal> {
    if roles.iter().any(|role| role.may(change)) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed)
    }
}

/// The area that a change falls under when its scope is not known yet, because the change
/// itself opens the scope.
#[must_use]
pub fn opening_area(change: &Change) -> Option<Area> {
    match change {
        Change::Place(place::Change::VillageAdded(village)) => Some(Area::Directory(village.block)),
        Change::Shg(shg::Change::GroupAdded(group)) => Some(Area::Village(group.village)),
        Change::Med(med::Change::EnterpriseAdded(enterprise)) => {
            Some(Area::Village(enterprise.village))
        }
        _ => None,
    }
}
