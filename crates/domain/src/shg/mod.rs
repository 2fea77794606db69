//! Self Help Groups: the group, its members, its meetings.

pub mod bank;
pub mod between;
pub mod book;
pub mod borrowing;
pub mod cash;
pub mod conduct;
pub mod cutoff;
pub mod debt;
pub mod decided;
pub mod entry;
pub mod fund;
pub mod funded;
pub mod grade;
pub mod group;
pub mod idle;
pub mod linkage;
pub mod loan;
pub mod meeting;
pub mod member;
pub mod minutes;
pub mod monthly;
pub mod portfolio;
pub mod ratio;
mod saving;
pub mod settlement;
pub mod shares;
pub mod standing;
pub mod wrong;

use minicbor::{Decode, Encode};

use crate::code::Code;
use crate::edit::{self, Edit};
use crate::ledger::Posting;
use crate::place::NeedsApproval;
use crate::{Date, GroupId, LoanTag, MemberId, MemberTag, OperationRef};

pub use bank::{AccountName, BankAccount};
pub use borrowing::{AgreedAnew, Borrowing, DrawingPower};
pub use cutoff::CutOff;
pub use entry::{Approval, FederationLink, LoanDecision, MembersMerged, OfficeGiven, Voucher};
pub use fund::FundReceipt;
pub use grade::Grade;
pub use group::{
    AgreedSaving, Frequency, Group, GroupField, GroupKind, Lending, SavingKind, Terms,
};
pub use linkage::{BankSaid, Linkage, SubventionClaim};
pub use loan::{LoanGiven, LoanTerms};
pub use meeting::{Attendance, Meeting, MeetingKind, MemberRow};
pub use member::{Member, MemberField, Office, Relation};
pub use minutes::{Minutes, Resolution};
pub use settlement::{Distribution, Settlement};
pub use standing::{Declared, Pause};

/// What can happen in a group; the scope says in which.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// The group was added.
    #[n(0)]
    GroupAdded(#[n(0)] Box<Group>),
    /// Some of its fields were edited.
    #[n(1)]
    GroupEdited(#[n(0)] Vec<Edit<GroupField>>),
    /// Its terms from a date on were agreed.
    #[n(2)]
    TermsAgreed(#[n(0)] Terms),
    /// It became inactive.
    #[n(3)]
    GroupEnded(#[n(0)] Ended),
    /// A member joined.
    #[n(4)]
    MemberAdded(#[n(0)] Box<Member>),
    /// Some of a member's fields were edited.
    #[n(5)]
    MemberEdited(#[n(0)] MemberId, #[n(1)] Vec<Edit<MemberField>>),
    /// A member became inactive.
    #[n(6)]
    MemberEnded(#[n(0)] MemberId, #[n(1)] Ended),
    /// A meeting was held and closed, with all its lines.
    #[n(7)]
    MeetingClosed(#[n(0)] Box<Meeting>),
    /// A closed meeting, or another record of money, was reversed.
    #[n(8)]
    RecordReversed(#[n(0)] Reversed),
    /// A meeting that was due was not held.
    #[n(9)]
    MeetingNotHeld(#[n(0)] NotHeld),
    /// Somebody outside gave a code to the group, or to one of its members.
    #[n(10)]
    CodeGiven(#[n(0)] Option<MemberId>, #[n(1)] Code),
    /// Money moved without a meeting.
    #[n(11)]
    VoucherEntered(#[n(0)] Box<Voucher>),
    /// The balances of an old group, once.
    #[n(12)]
    CutOffEntered(#[n(0)] Box<CutOff>),
    /// Something was resolved about a loan that runs.
    #[n(13)]
    LoanDecided(#[n(0)] Box<LoanDecision>),
    /// The group borrowed: a term loan, a cash credit, a federation's loan.
    #[n(14)]
    BorrowingOpened(#[n(0)] Box<Borrowing>),
    /// A cash credit's limit and drawing power from a date on.
    #[n(15)]
    DrawingPowerSet(#[n(0)] LoanTag, #[n(1)] DrawingPower),
    /// A step of the bank linkage.
    #[n(16)]
    LinkageStepped(#[n(0)] Box<Linkage>),
    /// A grade was given.
    #[n(17)]
    Graded(#[n(0)] Box<Grade>),
    /// It joined or left a federation.
    #[n(18)]
    FederationSet(#[n(0)] FederationLink),
    /// A member took an office.
    #[n(19)]
    OfficeGiven(#[n(0)] OfficeGiven),
    /// A bank account or deposit was opened.
    #[n(20)]
    AccountOpened(#[n(0)] Box<BankAccount>),
    /// An approver approved or returned a record.
    #[n(21)]
    Approved(#[n(0)] Approval),
    /// Two records of one woman are one.
    #[n(22)]
    MembersMerged(#[n(0)] MembersMerged),
    /// A fund came, judged by the norm of its day; the money itself is a line of a meeting or of
    /// a voucher.
    #[n(23)]
    FundReceived(#[n(0)] Box<FundReceipt>),
    /// The sheet of a member who leaves or has died was agreed; the money itself moves in the
    /// next meeting.
    #[n(24)]
    Settled(#[n(0)] Box<Settlement>),
    /// Surplus was shared out by resolution; the money itself moves in the next meeting.
    #[n(25)]
    Distributed(#[n(0)] Box<Distribution>),
    /// A time without meetings was agreed beforehand.
    #[n(26)]
    PauseAgreed(#[n(0)] Pause),
    /// The group resolved to end, or works again.
    #[n(27)]
    StatusDeclared(#[n(0)] Declared),
    /// Interest subvention was claimed.
    #[n(28)]
    SubventionClaimed(#[n(0)] Box<SubventionClaim>),
    /// A member who had ended counts again. For groups in a federation's book, whose member has
    /// the group's own id and can only ever have one account there; a woman who comes back to her
    /// group is admitted anew, with a page of her own. The fold reads both the same.
    #[n(29)]
    MemberRejoined(#[n(0)] MemberId, #[n(1)] Rejoined),
    /// A member of a federation that was only named is this group: its savings and loans stay
    /// hers, and its own book is found. With what was written into that book for it, which goes
    /// when the tie is taken back.
    #[n(30)]
    MemberTied(
        #[n(0)] MemberId,
        #[n(1)] GroupId,
        #[n(2)] Option<Vec<OperationRef>>,
    ),
    /// The group, which was inactive, works again from a day on.
    #[n(31)]
    GroupReopened(#[n(0)] Rejoined),
    /// What a bank said of a loan of the group, kept beside the book.
    #[n(32)]
    BankSaid(#[n(0)] Box<BankSaid>),
    /// A lender agreed anew how a loan with instalments is paid back.
    #[n(33)]
    BorrowingAgreed(#[n(0)] LoanTag, #[n(1)] AgreedAnew),
}

/// Something became inactive; it is never deleted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Ended {
    /// The last day on which it counts as active.
    #[n(0)]
    pub on: Date,
    /// Why.
    #[n(1)]
    pub reason: String,
    /// The operation that last said whether it is active, as seen.
    #[n(2)]
    pub base: OperationRef,
}

/// A member's account, or a group's book, was opened again; what was before stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Rejoined {
    /// The first day on which it counts again.
    #[n(0)]
    pub from: Date,
    /// The operation that last said whether she is active, as seen.
    #[n(1)]
    pub base: OperationRef,
}

/// A record that was reversed: the one way to correct money.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Reversed {
    /// The operation that recorded it.
    #[n(0)]
    pub target: OperationRef,
    /// Why.
    #[n(1)]
    pub reason: String,
}

/// A due meeting that did not take place: lowers regularity, not attendance (shg.md 10, check 6).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct NotHeld {
    /// The day it was due.
    #[n(0)]
    pub date: Date,
    /// Why: snow, harvest, bereavement, quorum …
    #[n(1)]
    pub reason: String,
}

impl Change {
    /// The balanced postings of a record of money, with its business date; nothing for every
    /// other change.
    #[must_use]
    pub fn postings(&self, group: GroupId) -> Option<(Date, Vec<Posting>)> {
        Some(match self {
            Self::MeetingClosed(meeting) => (meeting.date, meeting.postings(group)),
            Self::VoucherEntered(voucher) => (voucher.date, voucher.postings()),
            Self::CutOffEntered(cutoff) => (cutoff.date, cutoff.postings()),
            Self::LoanDecided(decision) => (decision.date, decision.postings()),
            _ => return None,
        })
    }

    /// The one member whom it is about; of two records that become one, the one that is kept.
    #[must_use]
    pub fn member(&self) -> Option<MemberTag> {
        let member = match self {
            Self::MemberAdded(member) => member.id,
            Self::OfficeGiven(given) => given.member,
            Self::MembersMerged(merged) => merged.kept,
            Self::MemberEdited(member, _)
            | Self::MemberEnded(member, _)
            | Self::MemberRejoined(member, _)
            | Self::MemberTied(member, ..)
            | Self::CodeGiven(Some(member), _) => *member,
            Self::Settled(settlement) => return Some(settlement.member),
            Self::LoanDecided(decision) => return Some(decision.member),
            _ => return None,
        };
        Some(MemberTag::of(member))
    }

    /// Whether it takes effect only after another person has agreed: what gives members' money
    /// out or gives it up (shg.md 4b, "Member equity"), and two records becoming one woman
    /// (shg.md 10, check 15).
    #[must_use]
    pub fn awaits_approval(&self) -> bool {
        match self {
            Self::LoanDecided(decision) => decision.awaits_approval(),
            Self::Settled(_) | Self::Distributed(_) | Self::MembersMerged(_) => true,
            _ => false,
        }
    }

    /// Whether it can be reversed: money, what decides about money, and what was told or declared
    /// of the group's meetings and life.
    #[must_use]
    pub fn is_reversible(&self) -> bool {
        matches!(
            self,
            Self::MeetingClosed(_)
                | Self::MeetingNotHeld(_)
                | Self::VoucherEntered(_)
                | Self::CutOffEntered(_)
                | Self::LoanDecided(_)
                | Self::BorrowingOpened(_)
                | Self::DrawingPowerSet(..)
                | Self::BorrowingAgreed(..)
                | Self::LinkageStepped(_)
                | Self::Graded(_)
                | Self::MembersMerged(_)
                | Self::FundReceived(_)
                | Self::Settled(_)
                | Self::Distributed(_)
                | Self::PauseAgreed(_)
                | Self::StatusDeclared(_)
                | Self::SubventionClaimed(_)
                | Self::BankSaid(_)
                | Self::FederationSet(_)
                | Self::OfficeGiven(_)
                | Self::MemberTied(..)
        )
    }

    /// As what an approver may have to look at it (maker and checker, shg.md 3); the norms say
    /// where she has to.
    #[must_use]
    pub fn approval(&self) -> Option<NeedsApproval> {
        Some(match self {
            Self::MeetingClosed(_) => NeedsApproval::Meeting,
            Self::VoucherEntered(_) => NeedsApproval::Voucher,
            Self::CutOffEntered(_) => NeedsApproval::CutOff,
            Self::RecordReversed(_) => NeedsApproval::Reversal,
            Self::GroupEnded(_) => NeedsApproval::GroupEnded,
            Self::MemberEnded(..) => NeedsApproval::MemberEnded,
            Self::FundReceived(_) => NeedsApproval::FundReceived,
            Self::PauseAgreed(_) => NeedsApproval::Pause,
            // Other terms and another drawing power end days late, as another loan would.
            Self::BorrowingOpened(_) | Self::DrawingPowerSet(..) | Self::BorrowingAgreed(..) => {
                NeedsApproval::Borrowing
            }
            Self::Settled(_) => NeedsApproval::Settlement,
            Self::Distributed(_) => NeedsApproval::Distribution,
            Self::MembersMerged(_) => NeedsApproval::MembersMerged,
            Self::LoanDecided(decision) => match decision.what {
                entry::Resolved::WrittenOff { .. } => NeedsApproval::WriteOff,
                entry::Resolved::Rescheduled { .. } => NeedsApproval::Rescheduling,
                entry::Resolved::DueMoved { .. } => return None,
            },
            _ => return None,
        })
    }

    /// The business day by whose norms it is approved; none where it has none.
    #[must_use]
    pub fn day_of_approval(&self, group: GroupId) -> Option<Date> {
        match self {
            Self::FundReceived(receipt) => Some(receipt.date),
            Self::BorrowingOpened(borrowing) => Some(borrowing.sanctioned),
            Self::DrawingPowerSet(_, power) => Some(power.from),
            Self::BorrowingAgreed(_, anew) => Some(anew.from),
            Self::PauseAgreed(pause) => Some(pause.from),
            Self::GroupEnded(ended) | Self::MemberEnded(_, ended) => Some(ended.on),
            Self::Settled(settlement) => Some(settlement.date),
            Self::Distributed(distribution) => Some(distribution.date),
            _ => self.postings(group).map(|(date, _)| date),
        }
    }

    /// Whether it counts at once and an approver looks at it afterwards.
    #[must_use]
    pub fn is_for_approval(&self) -> bool {
        self.approval().is_some() && !self.awaits_approval()
    }

    /// Names anew the operations that it refers to.
    pub(crate) fn rename(&mut self, name: &impl Fn(OperationRef) -> OperationRef) {
        match self {
            Self::GroupEdited(edits) => edit::rename(edits, name),
            Self::MemberEdited(_, edits) => edit::rename(edits, name),
            Self::GroupEnded(ended) | Self::MemberEnded(_, ended) => ended.base = name(ended.base),
            Self::MemberRejoined(_, rejoined) | Self::GroupReopened(rejoined) => {
                rejoined.base = name(rejoined.base);
            }
            Self::RecordReversed(reversed) => reversed.target = name(reversed.target),
            Self::Approved(approval) => approval.target = name(approval.target),
            Self::Settled(sheet) => {
                for counted in sheet.counted.iter_mut().flatten() {
                    counted.by = name(counted.by);
                }
            }
            Self::MemberTied(.., written) => {
                for written in written.iter_mut().flatten() {
                    *written = name(*written);
                }
            }
            Self::GroupAdded(_)
            | Self::TermsAgreed(_)
            | Self::MemberAdded(_)
            | Self::MeetingClosed(_)
            | Self::MeetingNotHeld(_)
            | Self::CodeGiven(..)
            | Self::VoucherEntered(_)
            | Self::CutOffEntered(_)
            | Self::LoanDecided(_)
            | Self::BorrowingOpened(_)
            | Self::DrawingPowerSet(..)
            | Self::BorrowingAgreed(..)
            | Self::LinkageStepped(_)
            | Self::Graded(_)
            | Self::FederationSet(_)
            | Self::OfficeGiven(_)
            | Self::AccountOpened(_)
            | Self::MembersMerged(_)
            | Self::FundReceived(_)
            | Self::Distributed(_)
            | Self::PauseAgreed(_)
            | Self::StatusDeclared(_)
            | Self::SubventionClaimed(_)
            | Self::BankSaid(_) => {}
        }
    }
}
