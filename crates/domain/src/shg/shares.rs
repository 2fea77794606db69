//! Shares of the surplus that were agreed, and what meetings paid of them.

use std::collections::BTreeMap;

use super::book::Book;
use super::wrong::Wrong;
use crate::ledger::Head;
use crate::{Date, MemberTag, OperationRef, Paise};

/// What was agreed for one woman.
#[derive(Default)]
struct Agreed {
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
            if by == record {
                of.by_it += share;
            } else {
                of.by_others.push((date, share));
            }
        }
        agreed.retain(|_, of| of.by_it > Paise::ZERO);
        let days = agreed.iter().filter_map(|(member, of)| {
            let paid = self.paid_days(*member);
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
        let mut agreed: BTreeMap<MemberTag, Paise> = BTreeMap::new();
        for (member, share, _) in self.shares() {
            *agreed.entry(self.kept(member)).or_default() += share;
        }
        // The resolution may be gone by which it was paid.
        let postings = self.records.iter().flat_map(|record| &record.postings);
        let dividends = postings.filter(|posting| posting.page.head == Head::Dividend);
        for member in dividends.filter_map(|posting| posting.page.member) {
            agreed.entry(self.kept(member)).or_default();
        }
        let over = agreed.into_iter().map(|(member, all)| {
            let days = self.paid_days(member).into_iter();
            let paid: Paise = days.map(|(_, amount)| amount).sum();
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

    /// Shares that were agreed until a day, less what was paid of any share until another, or to this
    /// day: what somebody was paid of a resolution that was taken back she has of the next one.
    fn shares_left(&self, agreed_by: Date, paid_by: Option<Date>) -> Vec<(MemberTag, Paise)> {
        let mut left: Vec<(MemberTag, Paise)> = Vec::new();
        for (member, share, _) in self.shares().filter(|(.., date)| *date <= agreed_by) {
            let member = self.kept(member);
            match left.iter_mut().find(|(known, _)| *known == member) {
                Some((_, all)) => *all += share,
                None => left.push((member, share)),
            }
        }
        let paid = |member: MemberTag| -> Paise {
            let days = self.paid_days(member).into_iter();
            let days = days.filter(|(date, _)| paid_by.is_none_or(|last| *date <= last));
            days.map(|(_, amount)| amount).sum()
        };
        left.into_iter()
            .map(|(member, share)| (member, share - paid(member)))
            .filter(|(_, left)| *left > Paise::ZERO)
            .collect()
    }

    /// Dividends that were paid to a member, by their day, oldest first.
    fn paid_days(&self, member: MemberTag) -> Vec<(Date, Paise)> {
        let postings = self.records.iter().flat_map(|record| {
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
