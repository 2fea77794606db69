//! Shares of the surplus that were agreed, and what meetings paid of them.

use std::collections::BTreeMap;

use super::book::{Book, Recorded};
use super::wrong::Wrong;
use crate::ledger::Head;
use crate::{Date, MemberTag, OperationRef, Paise};

/// What was agreed for one woman.
#[derive(Default)]
struct Agreed {
    since: Option<Date>,
    /// By the record that is looked at.
    by_it: Paise,
    /// By all others, each from its day on.
    by_others: Vec<(Date, Paise)>,
}

impl Agreed {
    /// Whether the other shares were enough for every payment on its day.
    fn others_cover(&self, paid: &[(Date, Paise)]) -> bool {
        let mut so_far = Paise::ZERO;
        paid.iter().all(|(day, amount)| {
            so_far += *amount;
            let by_then = self.by_others.iter().filter(|(date, _)| date <= day);
            so_far <= by_then.map(|(_, share)| *share).sum()
        })
    }
}

impl Book {
    /// The day of the last meeting that paid a share which a record shared out: of a
    /// distribution, or of the sheet of one who leaves. While that stands, the record cannot be
    /// taken back: what was paid would be an expense that nobody had resolved by then (shg.md 10,
    /// check 3). Nothing where none of it is paid.
    #[must_use]
    pub fn paid_out(&self, record: OperationRef) -> Option<Date> {
        let mut agreed: BTreeMap<MemberTag, Agreed> = BTreeMap::new();
        for (by, member, share, date) in self.shares_said() {
            let of = agreed.entry(self.kept(member)).or_default();
            of.since = Some(of.since.map_or(date, |since| since.min(date)));
            if by == record {
                of.by_it += share;
            } else {
                of.by_others.push((date, share));
            }
        }
        agreed.retain(|_, of| of.by_it > Paise::ZERO);
        let days = agreed.iter().filter_map(|(member, of)| {
            let paid = self.paid_days(*member, of.since?);
            let last = paid.last().map(|(date, _)| *date);
            last.filter(|_| !of.others_cover(&paid))
        });
        days.max()
    }

    /// Every share that was agreed, with the record that says so.
    fn shares_said(&self) -> impl Iterator<Item = (OperationRef, MemberTag, Paise, Date)> + '_ {
        let distributed = self.distributions.iter().flat_map(|(by, one)| {
            let shares = one.shares.iter();
            shares.map(|share| (*by, share.member, share.share, one.date))
        });
        let settled = self.settlements.iter();
        distributed.chain(settled.map(|(by, one)| (*by, one.member, one.share, one.date)))
    }

    /// Every share that was agreed: of a distribution, or of the sheet of one who leaves.
    pub(super) fn shares(&self) -> impl Iterator<Item = (MemberTag, Paise, Date)> + '_ {
        let said = self.shares_said();
        said.map(|(_, member, share, date)| (member, share, date))
    }

    /// Members to whom more was paid of their shares than was shared out to them: where two devices
    /// paid one share, or one took back what the other had paid.
    pub(super) fn shares_overpaid(&self) -> impl Iterator<Item = Wrong> {
        let mut agreed: BTreeMap<MemberTag, (Paise, Date)> = BTreeMap::new();
        for (member, share, date) in self.shares() {
            let of = agreed.entry(self.kept(member));
            let (all, since) = of.or_insert((Paise::ZERO, date));
            *all += share;
            *since = date.min(*since);
        }
        // The resolution may be gone by which it was paid.
        for (record, meeting) in self.meetings() {
            let paid = meeting
                .lines
                .iter()
                .filter(|line| line.head == Head::Dividend);
            for member in paid.filter_map(|line| line.member) {
                let of = agreed.entry(self.kept(member));
                of.or_insert((Paise::ZERO, record.date));
            }
        }
        let over = agreed.into_iter().map(|(member, (all, since))| {
            let paid: Paise = self
                .paid_days(member, since)
                .iter()
                .map(|(_, amount)| *amount)
                .sum();
            (member, paid - all)
        });
        over.filter(|(_, over)| *over > Paise::ZERO)
            .map(|(member, over)| Wrong::SharePaid(member, over))
    }

    /// Shares that were agreed until a day and are not paid to this day, by member: what a meeting
    /// can still pay.
    #[must_use]
    pub fn shares_unpaid(&self, on: Date) -> Vec<(MemberTag, Paise)> {
        self.shares_left(on, None)
    }

    /// Shares that were not paid at the end of a day, by member, whatever was paid since.
    #[must_use]
    pub fn shares_unpaid_then(&self, on: Date) -> Vec<(MemberTag, Paise)> {
        self.shares_left(on, Some(on))
    }

    /// What the group owed of shares at the end of a day, whatever was paid since.
    #[must_use]
    pub fn shares_owed(&self, on: Date) -> Paise {
        let left = self.shares_unpaid_then(on).into_iter();
        left.map(|(_, left)| left).sum()
    }

    /// What of the shares of distributions after a day is a member's: what came of the surplus of
    /// that day is part of it.
    #[must_use]
    pub fn shared_after(&self, member: MemberTag, on: Date) -> Paise {
        let distributions = self.distributions.iter().map(|(_, one)| one);
        let later = distributions.filter(|one| one.date > on);
        let shares = later.flat_map(|one| &one.shares);
        let hers = shares.filter(|share| self.kept(share.member) == member);
        hers.map(|share| share.share).sum()
    }

    /// Shares that were agreed until a day, less what of them was paid until another, or to this day.
    fn shares_left(&self, agreed_by: Date, paid_by: Option<Date>) -> Vec<(MemberTag, Paise)> {
        let mut left: Vec<(MemberTag, Paise, Date)> = Vec::new();
        for (member, share, date) in self.shares().filter(|(.., date)| *date <= agreed_by) {
            let member = self.kept(member);
            match left.iter_mut().find(|(known, ..)| *known == member) {
                Some(known) => *known = (member, known.1 + share, known.2.min(date)),
                None => left.push((member, share, date)),
            }
        }
        let paid = |member: MemberTag, since: Date| -> Paise {
            let days = self.paid_days(member, since).into_iter();
            let days = days.filter(|(date, _)| paid_by.is_none_or(|last| *date <= last));
            days.map(|(_, amount)| amount).sum()
        };
        left.into_iter()
            .map(|(member, share, since)| (member, share - paid(member, since)))
            .filter(|(_, left)| *left > Paise::ZERO)
            .collect()
    }

    /// Dividends that meetings paid to a member from a day on, by their day, oldest first.
    fn paid_days(&self, member: MemberTag, since: Date) -> Vec<(Date, Paise)> {
        let meetings = self
            .records
            .iter()
            .filter(|record| record.date >= since && matches!(record.what, Recorded::Meeting(_)));
        let postings = meetings.flat_map(|record| {
            let postings = record.postings.iter();
            postings.map(|posting| (record.date, posting))
        });
        postings
            .filter(|(_, posting)| posting.page.head == Head::Dividend)
            .filter(|(_, posting)| posting.page.member == Some(member))
            .map(|(date, posting)| (date, posting.amount))
            .collect()
    }
}
