//! Figures per scope and month, computed the same on devices and at the centre.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ledger::{Head, Posting};
use crate::operation::{Change, Operation};
use crate::{Date, Month, Paise, Scope, med, shg};

/// What is counted or summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// Groups added.
    Groups,
    /// Groups that became inactive.
    GroupsEnded,
    /// Records of members who joined, or came back: a woman who was written twice counts twice, and
    /// each record ends once. Women are counted by the book ([`shg::book::Book`]).
    Members,
    /// Members who became inactive.
    MembersEnded,
    /// Meetings held.
    Meetings,
    /// Due meetings that were not held.
    MeetingsNotHeld,
    /// Rows of members in meetings held.
    AttendanceDue,
    /// Rows of members who were there.
    AttendanceThere,
    /// Savings of all kinds, in paise.
    Saved,
    /// Fines, in paise.
    Fines,
    /// Other money received, in paise.
    Received,
    /// Other money paid, in paise.
    Paid,
    /// Enterprises registered.
    Enterprises,
    /// Enterprises that closed or left.
    EnterprisesEnded,
    /// Visits.
    Visits,
    /// Loans given to members.
    Loans,
    /// Loans given to members, in paise.
    Lent,
    /// Principal that members paid back, in paise.
    Repaid,
    /// Interest that members paid, in paise.
    Interest,
    /// Savings given back, in paise.
    SavingsReturned,
    /// Revolving Fund received, in paise.
    RevolvingFund,
    /// By how much what is owed of the Community Investment Fund grew, in paise: received, and
    /// interest that the lender added, less what was given back.
    CommunityInvestmentFund,
    /// By how much what is owed to banks grew, in paise: drawn, and interest that the bank added,
    /// less what was paid back; term loans and cash credit.
    BankLoans,
    /// Principal of members' loans written off, in paise.
    WrittenOff,
    /// Old members' savings taken over at the cut-off, in paise: never this month's savings
    /// (shg.md 10, check 4).
    SavingsTakenOver,
    /// Village Organisations and Cluster Level Federations. The other figures of a scope that has
    /// this one are those of a federation's own book: sums of an area leave them out, or a
    /// group's saving with its VO would count twice.
    Federations,
}

/// An addition to one figure of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The month of the business date.
    pub month: Month,
    /// What is added to.
    pub figure: Figure,
    /// How much: a count, or paise.
    pub amount: i64,
}

impl Figure {
    /// Every figure, in the order of its number.
    pub const ALL: &'static [Self] = &[
        Self::Groups,
        Self::GroupsEnded,
        Self::Members,
        Self::MembersEnded,
        Self::Meetings,
        Self::MeetingsNotHeld,
        Self::AttendanceDue,
        Self::AttendanceThere,
        Self::Saved,
        Self::Fines,
        Self::Received,
        Self::Paid,
        Self::Enterprises,
        Self::EnterprisesEnded,
        Self::Visits,
        Self::Loans,
        Self::Lent,
        Self::Repaid,
        Self::Interest,
        Self::SavingsReturned,
        Self::RevolvingFund,
        Self::CommunityInvestmentFund,
        Self::BankLoans,
        Self::WrittenOff,
        Self::SavingsTakenOver,
        Self::Federations,
    ];

    /// Whether it is money, in paise; else it is a count.
    #[must_use]
    pub const fn is_money(self) -> bool {
        match self {
            Self::Saved
            | Self::Fines
            | Self::Received
            | Self::Paid
            | Self::Lent
            | Self::Repaid
            | Self::Interest
            | Self::SavingsReturned
            | Self::RevolvingFund
            | Self::CommunityInvestmentFund
            | Self::BankLoans
            | Self::WrittenOff
            | Self::SavingsTakenOver => true,
            Self::Groups
            | Self::GroupsEnded
            | Self::Members
            | Self::MembersEnded
            | Self::Meetings
            | Self::MeetingsNotHeld
            | Self::AttendanceDue
            | Self::AttendanceThere
            | Self::Enterprises
            | Self::EnterprisesEnded
            | Self::Visits
            | Self::Loans
            | Self::Federations => false,
        }
    }

    /// The number in storage: its place in [`Figure::ALL`], which only grows at the end.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The figure with this number in storage.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// What an operation in effect adds to the figures of its scope. Undoing it adds the negatives.
#[must_use]
pub fn of(operation: &Operation) -> Vec<Addition> {
    let one = |date: Date, figure| {
        vec![Addition {
            month: date.month(),
            figure,
            amount: 1,
        }]
    };
    let mut additions = match &operation.change {
        Change::Shg(shg::Change::GroupAdded(group)) if group.kind.is_federation() => one(
            group.formed.unwrap_or(group.terms.from),
            Figure::Federations,
        ),
        Change::Shg(shg::Change::GroupAdded(group)) => {
            one(group.formed.unwrap_or(group.terms.from), Figure::Groups)
        }
        Change::Shg(shg::Change::GroupEnded(ended)) => one(ended.on, Figure::GroupsEnded),
        Change::Shg(shg::Change::GroupReopened(reopened)) => one(reopened.from, Figure::Groups),
        Change::Shg(shg::Change::MemberAdded(member)) => one(member.joined, Figure::Members),
        Change::Shg(shg::Change::MemberRejoined(_, rejoined)) => {
            one(rejoined.from, Figure::Members)
        }
        Change::Shg(shg::Change::MemberEnded(_, ended)) => one(ended.on, Figure::MembersEnded),
        Change::Shg(shg::Change::MeetingClosed(meeting)) => of_meeting(meeting),
        Change::Shg(shg::Change::MeetingNotHeld(missed)) => {
            one(missed.date, Figure::MeetingsNotHeld)
        }
        Change::Med(med::Change::EnterpriseAdded(enterprise)) => {
            one(enterprise.registered, Figure::Enterprises)
        }
        Change::Med(med::Change::EnterpriseEnded(_, ended)) => {
            one(ended.on, Figure::EnterprisesEnded)
        }
        Change::Med(med::Change::VisitRecorded(visit)) => one(visit.date, Figure::Visits),
        _ => Vec::new(),
    };
    if let (Change::Shg(change), Scope::Group(group)) = (&operation.change, &operation.scope)
        && let Some((date, postings)) = change.postings(*group)
    {
        let cutoff = matches!(change, shg::Change::CutOffEntered(_));
        additions.extend(of_postings(date.month(), &postings, cutoff));
    }
    additions.retain(|addition| addition.amount != 0);
    additions
}

/// What the postings of any record of money add: so a fund counts the same whether it came in a
/// meeting or by the bank. Of a cut-off only the savings are told, apart: what an old group brings
/// along came in no month of its book (shg.md 10, check 4).
fn of_postings(month: Month, postings: &[Posting], cutoff: bool) -> Vec<Addition> {
    let credited = |heads: &[Head]| -> i64 {
        let of = postings
            .iter()
            .filter(|posting| heads.contains(&posting.page.head));
        (-of.map(|posting| posting.amount).sum::<Paise>()).0
    };
    let savings = [
        Head::CompulsorySaving,
        Head::VoluntarySaving,
        Head::SpecialSaving,
    ];
    if cutoff {
        return vec![Addition {
            month,
            figure: Figure::SavingsTakenOver,
            amount: credited(&savings),
        }];
    }
    let loss = credited(&[Head::LoanLoss]).saturating_neg();
    [
        (Figure::RevolvingFund, credited(&[Head::RevolvingFund])),
        (
            Figure::CommunityInvestmentFund,
            credited(&[Head::CommunityInvestmentFund]),
        ),
        (
            Figure::BankLoans,
            credited(&[Head::BankTermLoan, Head::BankCashCredit]),
        ),
        (Figure::WrittenOff, loss),
    ]
    .into_iter()
    .map(|(figure, amount)| Addition {
        month,
        figure,
        amount,
    })
    .collect()
}

fn of_meeting(meeting: &shg::Meeting) -> Vec<Addition> {
    let totals = meeting.totals();
    let there = meeting
        .rows
        .iter()
        .filter(|row| row.attendance.is_there())
        .count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let money = |amount: Paise| amount.0;
    // What was paid too much on a loan and went back is no payment of its own.
    let back = |head: Head| -> Paise {
        let lines = meeting.lines.iter();
        let of = lines.filter(|line| line.head == head && line.given_back_on().is_some());
        of.map(|line| line.amount).sum()
    };
    let (principal, interest) = (back(Head::LoanToMember), back(Head::LoanInterest));
    [
        (Figure::Meetings, 1),
        (Figure::AttendanceDue, count(meeting.rows.len())),
        (Figure::AttendanceThere, count(there)),
        (Figure::Saved, money(totals.saved)),
        (Figure::Fines, money(totals.fines)),
        (Figure::Received, money(totals.received)),
        (Figure::Paid, money(totals.paid - principal - interest)),
        (Figure::Loans, count(meeting.loans.len())),
        (Figure::Lent, money(totals.lent)),
        (Figure::Repaid, money(totals.repaid - principal)),
        (Figure::Interest, money(totals.interest - interest)),
        (Figure::SavingsReturned, money(totals.returned)),
    ]
    .into_iter()
    .map(|(figure, amount)| Addition {
        month: meeting.date.month(),
        figure,
        amount,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_found_again_by_its_number() {
        for (index, figure) in Figure::ALL.iter().enumerate() {
            assert_eq!(usize::from(figure.number()), index);
            assert_eq!(Figure::from_number(figure.number()), Some(*figure));
        }
    }
}
