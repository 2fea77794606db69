//! Shares of the surplus that were agreed, and what meetings paid of them.

use std::collections::BTreeMap;

use super::book::Book;
use super::settlement::{Distribution, Settlement, SharingRule};
use super::wrong::Wrong;
use crate::ledger::Head;
use crate::{Date, MemberTag, OperationRef, Paise};

/// Shares are whole rupees, and what is left over is another rupee for somebody else.
pub const ROUNDED: Paise = Paise::rupees(1);

/// How a sheet differs from what it would say by everything that is in the book.
#[derive(Default)]
struct Apart {
    /// What it gives of the same surplus once more as a share-out of this day did.
    twice: Vec<(Date, Paise)>,
    /// What it leaves to share-outs that are not there any more.
    gone: Paise,
}

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

    /// Every share that was agreed, with the record that says so, as if everybody had known of
    /// everything: what two who agreed apart gave a woman of the same surplus she has once, and what
    /// her sheet counts on that was taken back she has with the sheet.
    fn shares_said(&self) -> Vec<(OperationRef, MemberTag, Paise, Date)> {
        let mut said = Vec::new();
        for (by, one) in &self.distributions {
            for (member, share) in self.by_woman(one) {
                if !self.left_before(*by, one, member) {
                    said.push((*by, member, share, one.date));
                }
            }
        }
        // A sheet that speaks of one of her two records pays nothing.
        let sheets = self.settlements.iter();
        for (by, sheet) in sheets.filter(|(_, sheet)| self.is_of_all_of_her(sheet)) {
            let apart = self.apart_from(sheet);
            let twice: Paise = apart.twice.iter().map(|(_, twice)| *twice).sum();
            let share = sheet.share - twice + apart.gone;
            said.push((*by, self.kept(sheet.member), share, sheet.date));
        }
        said
    }

    /// What a share-out gives to each woman, in its order. Of an equal one she has one share, also
    /// where she was written twice.
    fn by_woman(&self, distribution: &Distribution) -> Vec<(MemberTag, Paise)> {
        let mut by_woman: Vec<(MemberTag, Paise)> = Vec::new();
        for one in &distribution.shares {
            let member = self.kept(one.member);
            match by_woman.iter_mut().find(|(known, _)| *known == member) {
                Some((_, share)) if distribution.rule == SharingRule::Equal => {
                    *share = one.share.max(*share);
                }
                Some((_, share)) => *share += one.share,
                None => by_woman.push((member, one.share)),
            }
        }
        by_woman
    }

    /// What a share-out gives to a woman; none where she has no part in it.
    #[must_use]
    pub fn part_of(&self, distribution: &Distribution, member: MemberTag) -> Option<Paise> {
        let mut by_woman = self.by_woman(distribution).into_iter();
        let hers = by_woman.find(|(one, _)| *one == self.kept(member));
        hers.map(|(_, share)| share)
    }

    /// Whether a woman had left who has a part in a share-out: whoever shared out did not know of her
    /// sheet, nor her sheet of that.
    fn left_before(&self, by: OperationRef, shared: &Distribution, member: MemberTag) -> bool {
        let mut sheets = self.settlements.iter().map(|(_, sheet)| sheet);
        sheets.any(|sheet| {
            sheet.date < shared.date
                && self.kept(sheet.member) == member
                && sheet.knows_nothing_of(by)
                && self.is_of_this_time(sheet, shared.date)
                && self.is_of_all_of_her(sheet)
        })
    }

    /// By what her sheet would differ, had it known of all share-outs that are in the book until its
    /// day, and of none that is not.
    fn apart_from(&self, sheet: &Settlement) -> Apart {
        let mut apart = Apart::default();
        let Some(counted) = &sheet.counted else {
            return apart;
        };
        let part = |by: OperationRef| -> Option<Paise> {
            let mut shared = self.distributions.iter();
            let (_, shared) = shared.find(|(one, _)| *one == by)?;
            Some(self.part_of(shared, sheet.member).unwrap_or_default())
        };
        let gone = counted.iter().filter(|one| part(one.by).is_none());
        let gone: Paise = gone.map(|one| one.share).sum();
        // What another one gives beyond that for which it was counted stands in its place.
        let beyond = counted
            .iter()
            .filter_map(|one| Some(part(one.by)? - one.share));
        let beyond: Paise = beyond.map(|beyond| beyond.max(Paise::ZERO)).sum();
        apart.gone = (gone - beyond).max(Paise::ZERO);
        let mut left = sheet.share;
        let until = self.distributions.iter();
        for (by, shared) in until.filter(|(_, shared)| shared.date <= sheet.date) {
            if !sheet.knows_nothing_of(*by) || !self.is_of_this_time(sheet, shared.date) {
                continue;
            }
            let part = self.part_of(shared, sheet.member).unwrap_or_default();
            // It may stand in the place of one that was taken back.
            let instead = part.min(apart.gone);
            apart.gone = apart.gone - instead;
            let twice = (part - instead).min(left);
            left = left - twice;
            apart.twice.push((shared.date, twice));
        }
        apart
    }

    /// What people agreed to who did not know of each other, as long as shares wait to be paid: final
    /// accounts that would give something else, and share-outs to who had left. The money is right; the
    /// papers are not.
    pub(super) fn agreed_apart(&self, last: Date) -> Vec<Wrong> {
        let unpaid = self.shares_unpaid(last);
        let waits = |member: MemberTag| unpaid.iter().any(|(one, _)| *one == member);
        let mut wrong = Vec::new();
        for (by, shared) in &self.distributions {
            let members = self.by_woman(shared);
            if !members.iter().any(|(member, _)| waits(*member)) {
                continue;
            }
            let left = members.into_iter().filter(|(member, share)| {
                *share > ROUNDED && self.left_before(*by, shared, *member)
            });
            wrong
                .extend(left.map(|(member, share)| Wrong::SharedAfter(member, shared.date, share)));
        }
        let sheets = self.settlements.iter().map(|(_, sheet)| sheet);
        for sheet in sheets.filter(|sheet| self.is_of_all_of_her(sheet)) {
            let member = self.kept(sheet.member);
            if !waits(member) {
                continue;
            }
            let apart = self.apart_from(sheet);
            let twice = apart.twice.into_iter();
            let twice = twice.filter(|(_, twice)| *twice > ROUNDED);
            wrong.extend(twice.map(|(date, twice)| Wrong::SharedBeside(member, date, twice)));
            if apart.gone > ROUNDED {
                wrong.push(Wrong::ShareGone(member, sheet.date, apart.gone));
            }
        }
        wrong
    }

    /// Every share that was agreed: of a distribution, or of the sheet of one who leaves.
    pub(super) fn shares(&self) -> impl Iterator<Item = (MemberTag, Paise, Date)> {
        let said = self.shares_said().into_iter();
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

    /// What members of a day were paid until then beyond all shares that were agreed by then: it is
    /// surplus that they have already, and so much less is paid of their next shares. Who was settled
    /// with has no next one.
    #[must_use]
    pub fn shares_ahead(&self, on: Date) -> Paise {
        let mut agreed: BTreeMap<MemberTag, Paise> = BTreeMap::new();
        for (member, share, _) in self.shares().filter(|(.., date)| *date <= on) {
            *agreed.entry(member).or_default() += share;
        }
        let sharing = self.sharing(on, on, &[]).into_iter();
        let ahead = sharing.map(|(member, _)| {
            self.paid_until(member, on) - agreed.get(&member).copied().unwrap_or_default()
        });
        ahead.map(|ahead| ahead.max(Paise::ZERO)).sum()
    }

    /// Dividends that were paid to a member until a day.
    pub(super) fn paid_until(&self, member: MemberTag, on: Date) -> Paise {
        let days = self.paid_days(member).into_iter();
        let days = days.filter(|(date, _)| *date <= on);
        days.map(|(_, amount)| amount).sum()
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
