//! Self Help Groups: the group, its members, its meetings.

pub mod group;
pub mod meeting;
pub mod member;

use minicbor::{Decode, Encode};

use crate::code::Code;
use crate::edit::{self, Edit};
use crate::{Date, MemberId, OperationRef};

pub use group::{AgreedSaving, Frequency, Group, GroupField, GroupKind, SavingKind, Terms};
pub use meeting::{Attendance, Meeting, MeetingKind, MemberRow};
pub use member::{Member, MemberField, Office, Relation};

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
    /// A closed meeting was reversed.
    #[n(8)]
    MeetingReversed(#[n(0)] Reversed),
    /// A meeting that was due was not held.
    #[n(9)]
    MeetingNotHeld(#[n(0)] NotHeld),
    /// Somebody outside gave a code to the group, or to one of its members.
    #[n(10)]
    CodeGiven(#[n(0)] Option<MemberId>, #[n(1)] Code),
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
    /// Names anew the operations that it refers to.
    pub(crate) fn rename(&mut self, name: &impl Fn(OperationRef) -> OperationRef) {
        match self {
            Self::GroupEdited(edits) => edit::rename(edits, name),
            Self::MemberEdited(_, edits) => edit::rename(edits, name),
            Self::GroupEnded(ended) | Self::MemberEnded(_, ended) => ended.base = name(ended.base),
            Self::MeetingReversed(reversed) => reversed.target = name(reversed.target),
            Self::GroupAdded(_)
            | Self::TermsAgreed(_)
            | Self::MemberAdded(_)
            | Self::MeetingClosed(_)
            | Self::MeetingNotHeld(_)
            | Self::CodeGiven(..) => {}
        }
    }
}
