//! What was resolved on a day besides what a meeting's own minutes say: it is recorded where it has
//! effect, and belongs into the minutes of the meeting in which it was resolved (shg.md 1).

use serde::Serialize;
use ts_rs::TS;

use super::book::{Book, Recorded};
use super::entry::Resolved;
use super::meeting::Meeting;
use crate::{Date, MemberTag};

/// A resolution that is recorded outside the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Decided {
    /// What was resolved.
    pub what: DecidedWhat,
    /// Whom it is about; none where it is about all.
    pub member: Option<MemberTag>,
    /// The resolution in words.
    pub resolution: String,
}

/// What can be resolved and is recorded outside the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum DecidedWhat {
    /// New terms of a loan.
    Rescheduled,
    /// A loan was written off.
    WrittenOff,
    /// The due day of a loan was moved.
    DueMoved,
    /// The sheet of one who leaves or has died.
    Settled,
    /// Surplus was shared out.
    SharedOut,
}

impl Book {
    /// What was resolved on a day and has effect, in the order of [`DecidedWhat`]: about loans,
    /// about who leaves, about the surplus.
    #[must_use]
    pub fn decided_on(&self, day: Date) -> Vec<Decided> {
        let about = |what: DecidedWhat, member: Option<MemberTag>, resolution: &str| Decided {
            what,
            member: member.map(|tag| self.kept(tag)),
            resolution: resolution.to_owned(),
        };
        let records = self.records.iter().filter(|record| record.date == day);
        let loans = records.filter_map(|record| match &record.what {
            Recorded::LoanDecision(decision) => {
                let what = match decision.what {
                    Resolved::Rescheduled { .. } => DecidedWhat::Rescheduled,
                    Resolved::WrittenOff { .. } => DecidedWhat::WrittenOff,
                    Resolved::DueMoved { .. } => DecidedWhat::DueMoved,
                };
                Some(about(what, Some(decision.member), &decision.resolution))
            }
            _ => None,
        });
        let settled = self.settlements.iter().map(|(_, one)| one);
        let settled = settled.filter(|one| one.date == day);
        let settled =
            settled.map(|one| about(DecidedWhat::Settled, Some(one.member), &one.resolution));
        let shared = self.distributions.iter().map(|(_, one)| one);
        let shared = shared.filter(|one| one.date == day);
        let shared = shared.map(|one| about(DecidedWhat::SharedOut, None, &one.resolution));
        loans.chain(settled).chain(shared).collect()
    }

    /// Whether the resolutions of its day stand in the minutes of this meeting: in those of the
    /// due one, where a group met twice.
    #[must_use]
    pub fn has_resolutions_of_its_day(&self, meeting: &Meeting) -> bool {
        let rank = |one: &Meeting| (one.kind as u8, one.ordinal);
        let of_day = self.meetings().map(|(_, one)| one);
        let first = of_day
            .filter(|one| one.date == meeting.date)
            .map(rank)
            .min();
        first == Some(rank(meeting))
    }
}
