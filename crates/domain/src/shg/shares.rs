//! Shares of the surplus that were agreed, and what meetings paid of them.

use std::collections::BTreeMap;

use super::book::Book;
use super::settlement::{Distribution, Settlement};
use super::wrong::Wrong;
use crate::ledger::Head;
use crate::{Date, MemberTag, OperationRef, Paise};

/// Shares are whole rupees, and what is left over is another rupee for somebody else.
pub const ROUNDED: Paise = Paise::rupees(1);

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

    /// What a share-out gives to a woman, under all her records; none where she has no part in it.
    #[must_use]
    pub fn part_of(&self, distribution: &Distribution, member: MemberTag) -> Option<Paise> {
        distribution.part_of(|tag| self.kept(tag) == self.kept(member))
    }

    /// Final accounts and share-outs that were agreed to by people who did not know of each other: what
    /// a woman has of a share-out of which her sheet knew nothing, so that both count the same surplus,
    /// and what her sheet counts on that is not shared out any more. Of a sheet of an older version,
    /// which does not say what it counts on, nothing is known.
    pub(super) fn apart(&self) -> Vec<Wrong> {
        let sheets = self.settlements.iter().map(|(_, sheet)| sheet);
        let sheets = sheets.filter(|sheet| self.is_of_all_of_her(sheet));
        sheets.flat_map(|sheet| self.apart_from(sheet)).collect()
    }

    fn apart_from(&self, sheet: &Settlement) -> Vec<Wrong> {
        let Some(counted) = &sheet.counted else {
            return Vec::new();
        };
        let stands = |by: OperationRef| self.distributions.iter().any(|(one, _)| *one == by);
        let gone = counted.iter().filter(|one| !stands(one.by));
        let mut gone: Paise = gone.map(|one| one.share).sum();
        let mut left = sheet.share;
        let mut wrong = Vec::new();
        for (by, shared) in &self.distributions {
            let part = self.part_of(shared, sheet.member).unwrap_or_default();
            let is_known = sheet.counts_on(*by) != Some(false);
            if is_known || !self.is_of_this_time(sheet, shared.date) {
                continue;
            }
            // Had it been known, her sheet would give her so much less.
            let mut twice = part.min(left);
            left = left - twice;
            // It may stand in the place of one that was taken back.
            let instead = twice.min(gone);
            (twice, gone) = (twice - instead, gone - instead);
            if twice > ROUNDED {
                wrong.push(Wrong::SharedBeside(sheet.member, shared.date, twice));
            }
        }
        if gone > ROUNDED {
            wrong.push(Wrong::ShareGone(sheet.member, sheet.date, gone));
        }
        wrong
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
