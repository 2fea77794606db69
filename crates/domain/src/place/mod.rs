//! Places: the directory's states, districts and blocks, and the villages in them.

pub(crate) mod known;
pub mod sound;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code::Code;
use crate::edit::{self, Edit};
use crate::refusal::{optional, required};
use crate::shg::fund::FundNorm;
use crate::shg::grade::{PanchasutraNorms, Rubric};
use crate::shg::linkage::LinkageNorms;
use crate::shg::standing::{StandingNorms, StandingNormsByDay};
use crate::{AreaId, Date, OperationRef, Paise, Refusal, VillageId};

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
    // Norms written before the books came lack everything below, and read as the defaults.
    /// When a group is irregular, dormant, defunct or revived.
    #[n(6)]
    #[cbor(default)]
    #[serde(default)]
    pub standing: StandingNorms,
    /// From where on the five principles are kept.
    #[n(7)]
    #[cbor(default)]
    #[serde(default)]
    pub panchasutra: PanchasutraNorms,
    /// What the funds ask for and give.
    #[n(8)]
    #[cbor(default)]
    #[serde(default)]
    pub funds: Vec<FundNorm>,
    /// The mark sheet by which groups are graded.
    #[n(9)]
    #[cbor(default)]
    #[serde(default)]
    pub rubric: Option<Rubric>,
    /// Bank linkage.
    #[n(10)]
    #[cbor(default)]
    #[serde(default)]
    pub linkage: LinkageNorms,
    /// What the books ask for besides.
    #[n(11)]
    #[cbor(default)]
    #[serde(default)]
    pub books: BookNorms,
    /// `standing` and what held before, as far as these norms were chosen out of others for a day
    /// ([`Norms::hold`]): no part of what somebody set.
    #[cbor(skip)]
    #[serde(skip)]
    #[ts(skip)]
    pub by_day: StandingNormsByDay,
}

/// What the norms ask of the books themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct BookNorms {
    /// Above this much cash in hand after a meeting the group is warned; its own rule comes first.
    #[n(0)]
    pub cash_in_hand: Option<Paise>,
    /// A meeting's book is up to date when it was closed within so many days.
    #[n(1)]
    pub closed_within_days: u16,
    /// With fewer meetings than this a group may start from its first meeting, without a cut-off.
    #[n(2)]
    pub cut_off_meetings: u16,
    /// Who approves; where there are several, any of them.
    #[n(3)]
    pub approvers: Vec<Approver>,
    /// What needs approval.
    #[n(4)]
    pub approvals: Vec<NeedsApproval>,
}

/// Who approves what a bookkeeper recorded; it differs by state (shg.md 3, "Roles and approval").
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
pub enum Approver {
    /// The Village Organisation.
    #[n(0)]
    VillageOrganisation,
    /// The Cluster Level Federation.
    #[n(1)]
    ClusterFederation,
    /// The block office.
    #[n(2)]
    Block,
}

/// Those who approve, in one word, as a sentence names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Approvers {
    /// The Village Organisation.
    Vo,
    /// The Cluster Level Federation.
    Clf,
    /// The block office.
    Block,
    /// Village Organisation or federation.
    VoClf,
    /// Village Organisation or block office.
    VoBlock,
    /// Federation or block office.
    ClfBlock,
    /// Any of the three.
    All,
    /// Nobody: norms that were never checked.
    Nobody,
}

/// A kind of record that a second person may have to approve.
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
pub enum NeedsApproval {
    /// The cut-off of an old group.
    #[n(0)]
    CutOff,
    /// A reversal of something that was closed.
    #[n(1)]
    Reversal,
    /// The write-off of a loan.
    #[n(2)]
    WriteOff,
    /// New terms for a running loan.
    #[n(3)]
    Rescheduling,
    /// A leaving member's settlement.
    #[n(4)]
    Settlement,
    /// A distribution of surplus.
    #[n(5)]
    Distribution,
    /// The end of a group.
    #[n(6)]
    GroupEnded,
    /// The end of a membership.
    #[n(7)]
    MemberEnded,
    /// Two records of one woman becoming one.
    #[n(8)]
    MembersMerged,
    /// A fund that was received.
    #[n(9)]
    FundReceived,
    /// A loan from outside, to the group.
    #[n(10)]
    Borrowing,
    /// A closed meeting.
    #[n(11)]
    Meeting,
    /// Money that moved without a meeting.
    #[n(12)]
    Voucher,
    /// A time without meetings.
    #[n(13)]
    Pause,
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
    /// DAY-NRLM's general norms, as far as public sources have them: `norms/india.json`. The centre
    /// puts them into the reference feed when it is set up.
    #[must_use]
    pub fn national() -> Self {
        known::nation().clone()
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

impl NeedsApproval {
    /// All of them, by their number.
    pub const ALL: [Self; 14] = [
        Self::CutOff,
        Self::Reversal,
        Self::WriteOff,
        Self::Rescheduling,
        Self::Settlement,
        Self::Distribution,
        Self::GroupEnded,
        Self::MemberEnded,
        Self::MembersMerged,
        Self::FundReceived,
        Self::Borrowing,
        Self::Meeting,
        Self::Voucher,
        Self::Pause,
    ];

    /// Its number in storage.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// What has this number in storage.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

impl Approvers {
    /// The word for a list.
    #[must_use]
    pub fn of(list: &[Approver]) -> Self {
        let has = |one| list.contains(&one);
        match (
            has(Approver::VillageOrganisation),
            has(Approver::ClusterFederation),
            has(Approver::Block),
        ) {
            (true, false, false) => Self::Vo,
            (false, true, false) => Self::Clf,
            (false, false, true) => Self::Block,
            (true, true, false) => Self::VoClf,
            (true, false, true) => Self::VoBlock,
            (false, true, true) => Self::ClfBlock,
            (true, true, true) => Self::All,
            (false, false, false) => Self::Nobody,
        }
    }
}

impl Default for BookNorms {
    fn default() -> Self {
        known::nation().books.clone()
    }
}

impl BookNorms {
    /// Whether so much cash in hand is warned of. Never blocks.
    #[must_use]
    pub fn warns_of_cash(&self, cash: Paise) -> bool {
        self.cash_in_hand.is_some_and(|most| cash > most)
    }

    /// Whether a kind of record needs approval.
    #[must_use]
    pub fn needs_approval(&self, kind: NeedsApproval) -> bool {
        self.approvals.contains(&kind)
    }

    /// Whether a group with so many meetings before its first record here needs a cut-off.
    #[must_use]
    pub fn needs_cut_off(&self, meetings: u32) -> bool {
        meetings >= u32::from(self.cut_off_meetings)
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

    /// Norms as they were written before the books came.
    #[derive(Encode)]
    struct OldNorms {
        #[n(0)]
        state: Option<AreaId>,
        #[n(1)]
        from: Date,
        #[n(2)]
        members_usual: u16,
        #[n(3)]
        members_fewest: u16,
        #[n(4)]
        members_most: u16,
        #[n(5)]
        silent_days: u16,
    }

    #[test]
    fn old_norms_still_decode_and_promise_no_funds() {
        let old = OldNorms {
            state: None,
            from: Norms::national().from,
            members_usual: 10,
            members_fewest: 5,
            members_most: 20,
            silent_days: 14,
        };
        let bytes = minicbor::to_vec(&old).expect("encodes");
        let norms: Norms = minicbor::decode(&bytes).expect("decodes");
        let expected = Norms {
            funds: Vec::new(),
            rubric: None,
            ..Norms::national()
        };
        assert_eq!(norms, expected);
    }

    #[test]
    fn the_national_norms_survive_the_wire() {
        let norms = Norms::national();
        let bytes = minicbor::to_vec(&norms).expect("encodes");
        assert_eq!(minicbor::decode::<Norms>(&bytes).expect("decodes"), norms);
        assert!(
            bytes.len() < 1_000,
            "{} bytes go to every device",
            bytes.len()
        );
    }

    #[test]
    fn books_warn_of_much_cash_and_old_groups_need_a_cut_off() {
        let books = Norms::national().books;
        assert!(!books.warns_of_cash(Paise::rupees(1_000)));
        assert!(books.warns_of_cash(Paise::rupees(1_001)));
        assert!(!books.needs_cut_off(11));
        assert!(books.needs_cut_off(12));
    }

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
