//! Roles and areas: who may do what where. Default: deny.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::{Change, Operation};
use crate::place::{Approver, Approvers, BookNorms};
use crate::{AreaId, Date, GroupId, OperationRef, Refusal, Scope, VillageId, med, place, shg};

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
    /// Approver at the block: looks at what bookkeepers made and approves or returns it, makes
    /// nothing herself.
    #[n(5)]
    Approver,
    /// The same for a Village Organisation, of its groups.
    #[n(6)]
    VoApprover,
    /// The same for a Cluster Level Federation, of its groups.
    #[n(7)]
    ClfApprover,
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
    /// What a supervisor may give in her areas; auditors and missions are made at the centre.
    pub const GRANTED_BY_SUPERVISOR: [Self; 6] = [
        Self::Crp,
        Self::Mec,
        Self::Supervisor,
        Self::Approver,
        Self::VoApprover,
        Self::ClfApprover,
    ];

    /// Whether the role may make this change, in an area that covers it.
    #[must_use]
    pub fn may(self, change: &Change) -> bool {
        match (self, change) {
            (Self::Auditor | Self::Mission, _) | (_, Change::Inbox(_) | Change::Norms(_)) => false,
            (Self::Supervisor, _) => true,
            (Self::Approver | Self::VoApprover | Self::ClfApprover, change) => matches!(
                change,
                Change::Review(_) | Change::Shg(shg::Change::Approved(_))
            ),
            (Self::Crp, Change::Shg(shg::Change::Approved(_))) => false,
            (Self::Crp, Change::Shg(_) | Change::Med(_)) => true,
            (Self::Mec, Change::Med(_)) => true,
            (Self::Crp | Self::Mec, _) => false,
        }
    }

    /// For whom the role approves; a supervisor for her block.
    #[must_use]
    pub fn approves_for(self) -> Option<Approver> {
        match self {
            Self::Supervisor | Self::Approver => Some(Approver::Block),
            Self::VoApprover => Some(Approver::VillageOrganisation),
            Self::ClfApprover => Some(Approver::ClusterFederation),
            Self::Crp | Self::Mec | Self::Auditor | Self::Mission => None,
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

/// Refuses an approval from whom the norms do not name: who approves differs by state (shg.md 3,
/// "Roles and approval").
pub fn check_approver(roles: &[Role], norms: &BookNorms) -> Result<(), Refusal> {
    let approves = |role: &Role| {
        role.approves_for()
            .is_some_and(|whose| norms.approvers.contains(&whose))
    };
    if roles.iter().any(approves) {
        Ok(())
    } else {
        Err(Refusal::ApprovedByOthers {
            who: Approvers::of(&norms.approvers),
        })
    }
}

/// The day by whose norms an approver is chosen for what a change decides about: the record's
/// business day, or the day on which it was made. None where no approver is asked: a supervisor
/// decides about two records of one meeting, whoever approves.
pub fn day_of_approval<E>(
    change: &Change,
    operation: impl Fn(OperationRef) -> Result<Option<Operation>, E>,
) -> Result<Option<Date>, E> {
    let mut decided = change.clone();
    // A decision about somebody's decision is one about the record: nobody approves by letting
    // an approval stand that was not its maker's. Longer chains than this are nobody's work.
    for _ in 0..8 {
        let target = match &decided {
            Change::Shg(shg::Change::Approved(approval)) => approval.target,
            Change::Review(decided) => decided.parked,
            _ => return Ok(None),
        };
        let Some(target) = operation(target)? else {
            return Ok(None);
        };
        if let Some(day) = asks_for_approver(&decided, &target) {
            return Ok(Some(day));
        }
        decided = target.change;
    }
    Ok(None)
}

fn asks_for_approver(decided: &Change, target: &Operation) -> Option<Date> {
    let (Scope::Group(group), Change::Shg(change)) = (&target.scope, &target.change) else {
        return None;
    };
    let needs = match decided {
        Change::Review(_) => change.awaits_approval(),
        _ => change.approval().is_some(),
    };
    needs.then(|| {
        change
            .day_of_approval(*group)
            .unwrap_or_else(|| target.made_on())
    })
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
