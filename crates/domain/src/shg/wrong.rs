//! What stands in a book and cannot be. Nobody can enter it; it comes about where devices wrote
//! without knowing of each other, and somebody has to put it right (shg.md 10).

use std::collections::{BTreeMap, BTreeSet};

use super::bank::AccountName;
use super::book::{Book, Recorded};
use crate::ledger::{Folio, Head, Page};
use crate::{Date, Paise};

/// Something that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A page stands on the side on which it cannot stand, by so much: more paid on a loan than
    /// was lent, more given back than was saved, more taken out of the box than was in it.
    Page(Page, Paise),
    /// One account of the bank has two pages, and so much stands on this one, the later.
    AccountTwice(Page, Paise),
    /// So much more of the surplus was shared out than there was.
    SharedOut(Paise),
    /// A record of this day, which moves so much, is not after the old balances of the group, which
    /// hold it already: it counts twice (shg.md 2, cut-off).
    InOldBalances(Date, Paise),
}

impl Book {
    /// What cannot be, by everything that is in the book.
    #[must_use]
    pub fn wrong_side(&self) -> Vec<Wrong> {
        let days = self.records.iter().map(|record| record.date);
        let Some(last) = days.chain(self.shares().map(|(.., date)| date)).max() else {
            return Vec::new();
        };
        let balances = self.balances(last);
        let pages = balances.iter().filter(|(page, amount)| match page.head {
            Head::Cash | Head::LoanToMember => **amount < Paise::ZERO,
            Head::CompulsorySaving | Head::VoluntarySaving | Head::SpecialSaving => {
                **amount > Paise::ZERO
            }
            _ => false,
        });
        let mut wrong: Vec<Wrong> = pages
            .map(|(page, amount)| Wrong::Page(*page, amount.abs()))
            .collect();
        wrong.extend(self.accounts_twice(&balances));
        wrong.extend(self.shared_too_much(last).map(Wrong::SharedOut));
        wrong.extend(self.in_old_balances());
        wrong
    }

    /// The accounts that are in the book already under this name, the first one included.
    #[must_use]
    pub fn has_account(&self, name: &AccountName) -> bool {
        self.account_names().any(|(_, known)| known.is_same(name))
    }

    /// Pages of accounts that have an earlier page, where something stands on both: where one is
    /// empty nothing is split, and nothing counted twice.
    fn accounts_twice(&self, balances: &BTreeMap<Page, Paise>) -> Vec<Wrong> {
        let stands = |folio: Option<Folio>| {
            let heads = [Head::Bank, Head::FixedDeposit].into_iter();
            let pages = heads.map(|head| Page::from(head).on(folio));
            pages
                .filter_map(|page| balances.get(&page).map(|amount| (page, *amount)))
                .next()
        };
        let mut seen: Vec<AccountName> = Vec::new();
        let mut twice = Vec::new();
        for (folio, name) in self.account_names() {
            let Some((page, amount)) = stands(folio) else {
                continue;
            };
            if seen.iter().any(|known| known.is_same(&name)) {
                twice.push(Wrong::AccountTwice(page, amount));
            }
            seen.push(name);
        }
        twice
    }

    /// By how much more was shared out than there was, on the day of some share-out and still; a
    /// loss that came later is no fault, and what was earned since makes good for it.
    fn shared_too_much(&self, last: Date) -> Option<Paise> {
        let missing = |on: Date| {
            let unpaid = self.shares_unpaid(on).into_iter().map(|(_, left)| left);
            unpaid.sum::<Paise>() - self.corpus(on).surplus
        };
        let shared = || self.shares().filter(|(_, share, _)| *share > Paise::ZERO);
        let days: BTreeSet<Date> = shared().map(|(.., date)| date).collect();
        let then = days.into_iter().map(missing).max()?;
        let all: Paise = shared().map(|(_, share, _)| share).sum();
        let amount = then.min(missing(last)).min(all);
        (amount > Paise::ZERO).then_some(amount)
    }

    /// Records of money that another device made before the old balances arrived there.
    fn in_old_balances(&self) -> impl Iterator<Item = Wrong> + '_ {
        let day = self.cut_off().map(|cutoff| cutoff.date);
        let others = self.records.iter().filter(move |record| {
            let is_other = !matches!(record.what, Recorded::CutOff(_));
            is_other && day.is_some_and(|day| record.date <= day)
        });
        others
            .map(|record| {
                let debits = record.postings.iter().map(|posting| posting.amount);
                let moved = debits.filter(|amount| *amount > Paise::ZERO).sum();
                Wrong::InOldBalances(record.date, moved)
            })
            .filter(|wrong| !matches!(wrong, Wrong::InOldBalances(_, Paise::ZERO)))
    }

    /// Every account with its folio, the first one before the others.
    fn account_names(&self) -> impl Iterator<Item = (Option<Folio>, AccountName)> + '_ {
        let first = std::iter::once((None, self.first_account.clone()));
        let others = self.accounts.iter();
        first.chain(others.map(|account| (Some(account.folio), account.name())))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::clock::Clock;
    use crate::operation::Change as AnyChange;
    use crate::shg::entry::VoucherLine;
    use crate::shg::{BankAccount, Change, Voucher};
    use crate::{DeviceId, GroupId, Operation, PersonId, Scope};

    const GROUP: GroupId = GroupId(Uuid::from_u128(1));

    fn book(changes: Vec<Change>) -> Book {
        let made = changes.into_iter().zip(1..).map(|(change, seq)| Operation {
            device: DeviceId(1),
            epoch: 1,
            seq,
            by: PersonId(1),
            seen: 0,
            at: Clock::default(),
            scope: Scope::Group(GROUP),
            change: AnyChange::Shg(change),
        });
        Book::of(GROUP, made)
    }

    fn account(folio: u32, number: &str) -> Change {
        Change::AccountOpened(Box::new(BankAccount {
            folio: Folio(folio),
            bank: "J&K Bank".to_owned(),
            ifsc: None,
            number: Some(number.to_owned()),
            is_deposit: false,
            opened: date("2026-01-10"),
        }))
    }

    fn date(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn bank(folio: u32) -> Page {
        Page::from(Head::Bank).on(Some(Folio(folio)))
    }

    fn moved(debit: Page, credit: Page, rupees: i64) -> Change {
        Change::VoucherEntered(Box::new(Voucher {
            date: date("2026-02-10"),
            ordinal: 0,
            lines: vec![VoucherLine {
                debit,
                credit,
                amount: Paise::rupees(rupees),
            }],
            narration: "moved".to_owned(),
            reference: None,
        }))
    }

    #[test]
    fn an_account_with_two_pages_is_told_until_one_of_them_is_empty() {
        let mut changes = vec![
            account(5, "0077"),
            account(6, " 77"),
            account(7, "78"),
            moved(bank(5), Head::Donation.into(), 100),
            moved(bank(7), Head::Donation.into(), 30),
        ];
        assert_eq!(book(changes.clone()).wrong_side(), []);
        changes.push(moved(bank(6), Head::Donation.into(), 40));
        let told = [Wrong::AccountTwice(bank(6), Paise::rupees(40))];
        assert_eq!(book(changes.clone()).wrong_side(), told);
        changes.push(moved(bank(5), bank(6), 40));
        assert_eq!(book(changes).wrong_side(), []);
    }
}
