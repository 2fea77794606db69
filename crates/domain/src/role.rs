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

/// What is done in an area, as a role allows it: what a page offers or leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// Keeping the books of groups: their members, meetings and money.
    Books,
    /// Looking after enterprises: registering and visiting them.
    Enterprises,
    /// Adding villages.
    Villages,
    /// Approving what others recorded, or returning it to them.
    Approvals,
    /// Deciding about records that collide.
    Reviews,
}

impl Work {
    const EVERY: [Self; 5] = [
        Self::Books,
        Self::Enterprises,
        Self::Villages,
        Self::Approvals,
        Self::Reviews,
    ];

    /// The work that a change belongs to; none where only the centre makes it.
    #[must_use]
    pub fn of(change: &Change) -> Option<Self> {
        match change {
            Change::Inbox(_) | Change::Norms(_) => None,
            Change::Place(_) => Some(Self::Villages),
            Change::Shg(shg::Change::Approved(_)) => Some(Self::Approvals),
            Change::Shg(_) => Some(Self::Books),
            Change::Med(_) => Some(Self::Enterprises),
            Change::Review(_) => Some(Self::Reviews),
        }
    }
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

    /// Who reads what the books of her areas add up to.
    pub const READERS_OF_FIGURES: [Self; 6] = [
        Self::Mission,
        Self::Supervisor,
        Self::Auditor,
        Self::Approver,
        Self::ClfApprover,
        Self::VoApprover,
    ];

    /// What the role does in an area that it holds in.
    #[must_use]
    pub fn works(self) -> &'static [Work] {
        match self {
            Self::Crp => &[Work::Books, Work::Enterprises],
            Self::Mec => &[Work::Enterprises],
            Self::Supervisor => &Work::EVERY,
            Self::Approver | Self::VoApprover | Self::ClfApprover => {
                &[Work::Approvals, Work::Reviews]
            }
            Self::Auditor | Self::Mission => &[],
        }
    }

    /// Whether the role may make this change, in an area that covers it. Who approves may also take
    /// back what she looked at, and grades (shg.md 3, "Roles and approval").
    #[must_use]
    pub fn may(self, change: &Change) -> bool {
        let is_hers_too = matches!(
            change,
            Change::Shg(shg::Change::RecordReversed(_) | shg::Change::Graded(_))
        );
        let approves = is_hers_too && self.works().contains(&Work::Approvals);
        approves || Work::of(change).is_some_and(|work| self.works().contains(&work))
    }

    /// Whether what is kept by this work is before the eyes of who has the role: she does the
    /// work, or she records nothing and looks at what others record.
    #[must_use]
    pub fn looks_at(self, work: Work) -> bool {
        let records = [Work::Books, Work::Enterprises];
        let works = self.works();
        works.contains(&work) || !records.iter().any(|one| works.contains(one))
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

/// Who is asked, besides the roles, about what a change decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nobody: a supervisor decides about two records of one meeting, whoever approves.
    Nobody,
    /// An approver whom the norms of this day name: the record's business day, or the day on which
    /// it was made.
    Approver(Date),
    /// Only who keeps the books: no approver looks at such a record.
    WhoKeepsBooks,
}

/// Who is asked about what a change decides.
pub fn asked<E>(
    roles: &[Role],
    change: &Change,
    operation: impl Fn(OperationRef) -> Result<Option<Operation>, E>,
) -> Result<Asked, E> {
    let mut decided = change.clone();
    // Who keeps no books takes back only what she may look at, by the norms that say who does.
    let keeps_books = roles.iter().any(|role| role.works().contains(&Work::Books));
    if let Change::Shg(shg::Change::RecordReversed(reversed)) = change {
        if keeps_books {
            return Ok(Asked::Nobody);
        }
        let target = operation(reversed.target)?;
        let day = target.and_then(|target| asks_for_approver(change, &target));
        return Ok(day.map_or(Asked::WhoKeepsBooks, Asked::Approver));
    }
    // A decision about somebody's decision is one about the record: nobody approves by letting
    // an approval stand that was not its maker's. Longer chains than this are nobody's work.
    for _ in 0..8 {
        let target = match &decided {
            Change::Shg(shg::Change::Approved(approval)) => approval.target,
            Change::Review(decided) => decided.parked,
            _ => return Ok(Asked::Nobody),
        };
        let Some(target) = operation(target)? else {
            return Ok(Asked::Nobody);
        };
        if let Some(day) = asks_for_approver(&decided, &target) {
            return Ok(Asked::Approver(day));
        }
        decided = target.change;
    }
    Ok(Asked::Nobody)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_records_nothing_looks_at_what_others_record() {
        assert!(Role::Crp.looks_at(Work::Books));
        assert!(!Role::Mec.looks_at(Work::Books), "she visits enterprises");
        for onlooker in [Role::Auditor, Role::Approver, Role::VoApprover] {
            assert!(!onlooker.works().contains(&Work::Books));
            assert!(onlooker.looks_at(Work::Books) && onlooker.looks_at(Work::Enterprises));
        }
    }
}
