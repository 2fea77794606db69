//! What stands in a book and cannot be. Nobody can enter it; it comes about where devices wrote
//! without knowing of each other, and somebody has to put it right (shg.md 10).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::bank::{AccountName, BankAccount};
use super::book::{Book, Loan, Record, Recorded};
use super::borrowing::Borrowing;
use super::debt::is_given_back;
use super::fund::{Fund, FundMoney, FundReceipt};
use super::group::SavingKind;
use super::linkage::{astray, claims};
use super::member::Office;
use crate::ledger::{Folio, Head, Page, Posting};
use crate::{Date, LoanTag, MemberTag, Paise, Refusal};

/// Something that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "what", content = "of", rename_all = "kebab-case")]
pub enum Wrong {
    /// A page stands on the side on which it cannot stand, by so much: more paid on a loan than
    /// was lent, more given back than was saved, more taken out of the box than was in it, more
    /// returned of a fund than came. On this day, where that is not how it stands now: a later
    /// record made good for some of it, which does not make that day possible.
    Page(Page, Paise, Option<Date>),
    /// One account of the bank, or one loan of the group, has two pages, and so much stands on this
    /// one, the later.
    AccountTwice(Page, Paise),
    /// So much more of the surplus was shared out than there was.
    SharedOut(Paise),
    /// So much more of her share was paid to a member than was shared out to her.
    SharePaid(MemberTag, Paise),
    /// A share-out of this day gave so much to a member whose final account gives it too: whoever
    /// agreed to one of them did not know of the other. It is paid once.
    SharedBeside(MemberTag, Date, Paise),
    /// The final account of a member, of this day, leaves so much to a share-out that was taken back by
    /// somebody who did not know of it. It is paid with the account.
    ShareGone(MemberTag, Date, Paise),
    /// A share-out of this day names so much for a member who had left before it, of which whoever
    /// shared out did not know. It is not paid.
    SharedAfter(MemberTag, Date, Paise),
    /// The final account of a member, of this day, knew one of her two records alone, by somebody who
    /// did not know that she was recorded twice: it pays nothing, and so much of her savings waits.
    SettledInPart(MemberTag, Date, Paise),
    /// Interest of an account from this day on is claimed back in two claims, so much in the later
    /// one; a day's interest is claimed once.
    ClaimedTwice(Date, Paise),
    /// A record of this day, which moves so much, is not after the old balances of the group, which
    /// hold it already: it counts twice (shg.md 2, cut-off).
    InOldBalances(Date, Paise),
    /// A record of this day says that a member saved or borrowed so much, and on that day she was
    /// no member: she had left, or had not joined yet.
    NoMember(MemberTag, Date, Paise),
    /// A member left, no final account was agreed, and so much of her savings is with the group yet,
    /// or so much of what she borrowed with her (shg.md 4b, exit).
    LeftWith(Head, MemberTag, Paise),
    /// A meeting of this day, which moves so much, is after the last day of the group, and not
    /// after it was opened again.
    AfterEnd(Date, Paise),
    /// So much of a fund was told to have come on this day, and with what had been told before it is
    /// more than the norm gives, which whoever entered it did not know: it came once and was told
    /// twice.
    FundTwice(Fund, Date, Paise),
    /// A step on the way to the bank, of this day and this amount, does not follow from the steps
    /// before it: it was taken once and told twice.
    StepTwice(Date, Paise),
    /// So much stands on the page of a fund that belongs in the books of a federation, and this is
    /// a group's own (shg.md 10, check 12).
    OfFederation(Page, Paise),
    /// So much interest and late penalty is written as paid by a member on a loan that is not in
    /// the book, or is another's. What of a loan itself was paid stands on its page.
    NoLoan(MemberTag, LoanTag, Paise),
    /// A resolution of this day, or the sheet of who leaves, speaks of a loan of a member that is
    /// not in the book, or is another's.
    NoLoanDecided(MemberTag, LoanTag, Date),
    /// A member was there twice in the meeting of this day: two records were taken for one woman by
    /// a device that did not know of it.
    ThereTwice(MemberTag, Date),
    /// A member has an office that another one has as well.
    OfficeTwice(MemberTag),
    /// So much stands on the page of a loan from outside that is not in the book.
    NoBorrowing(Page, Paise),
    /// So much stands on the page of a loan from outside, an account or a deposit under the head of
    /// another kind than it is in the book: two devices opened one number as two kinds.
    OtherKind(Page, Paise),
    /// So much more was drawn in all of a loan with instalments from outside than was sanctioned: what
    /// came once was written twice (shg.md 10).
    AboveSanction(Page, Paise),
    /// So much more subvention came than was claimed for the interest from this day on: a part that
    /// came once was told twice.
    SubventionTwice(Date, Paise),
    /// So much more of a member's loans was written off than was left of them by all that was paid:
    /// whoever resolved it did not know of a payment.
    WrittenOff(MemberTag, Paise),
    /// So much more was given back to a member than she had paid beyond what was lent, or as interest
    /// beyond what her loans cost.
    GivenBack(Head, MemberTag, Paise),
    /// The box of the meeting of this day was counted and held the first amount, and by all that is
    /// written by now for that day and before it held the second; no meeting after it was counted
    /// by the whole book (shg.md 10, check 1).
    BoxCounted(Date, Paise, Paise),
}

impl Wrong {
    /// What it is about and how much of it there is, where it comes about by taking away what
    /// later records rest on. The box is left out: what is taken back is recorded anew.
    #[must_use]
    pub fn without_ground(self) -> Option<(Self, Paise)> {
        match self {
            Self::Page(page, amount, _) if page.head != Head::Cash => {
                Some((Self::Page(page, Paise::ZERO, None), amount))
            }
            Self::NoLoan(member, loan, amount) => {
                Some((Self::NoLoan(member, loan, Paise::ZERO), amount))
            }
            Self::NoLoanDecided(..) => Some((self, Paise::ZERO)),
            Self::GivenBack(head, member, amount) => {
                Some((Self::GivenBack(head, member, Paise::ZERO), amount))
            }
            _ => None,
        }
    }
}

impl Book {
    /// What cannot be, by everything that is in the book.
    #[must_use]
    pub fn wrong_side(&self) -> Vec<Wrong> {
        let days = self.records.iter().map(|record| record.date);
        let last = days.chain(self.shares().map(|(.., date)| date)).max();
        let balances = last.map(|last| self.balances(last)).unwrap_or_default();
        let mut wrong = self.on_the_wrong_side();
        let counted = self.box_counted_before();
        wrong.extend(
            counted.map(|(date, counted, by_book)| Wrong::BoxCounted(date, counted, by_book)),
        );
        wrong.extend(self.accounts_twice(&balances));
        wrong.extend(self.borrowings_twice(&balances));
        let shared = last.and_then(|last| self.shared_too_much(last));
        wrong.extend(shared.map(Wrong::SharedOut));
        wrong.extend(last.into_iter().flat_map(|last| self.agreed_apart(last)));
        wrong.extend(self.shares_overpaid());
        wrong.extend(self.given_back_beyond());
        wrong.extend(self.claimed_twice());
        wrong.extend(self.strays(&balances));
        let above = self.borrowings.iter().filter_map(|one| {
            let by = self.beyond_sanction(one)?;
            Some(Wrong::AboveSanction(one.page_in_book(), by))
        });
        wrong.extend(above);
        wrong.extend(self.in_old_balances());
        wrong.extend(self.of_no_member());
        wrong.extend(self.left_with(&balances));
        wrong.extend(self.settled_in_part(&balances));
        wrong.extend(self.after_end());
        wrong.extend(self.without_loan());
        wrong.extend(self.there_twice());
        wrong.extend(self.offices_twice());
        let money = Fund::ALL.iter().flat_map(|fund| self.money_of(*fund));
        let money: Vec<FundMoney> = money.collect();
        wrong.extend(
            FundReceipt::told_twice(&self.funds, &money)
                .map(|receipt| Wrong::FundTwice(receipt.norm.fund, receipt.date, receipt.amount)),
        );
        wrong.extend(astray(&self.linkage).map(|step| Wrong::StepTwice(step.date, step.amount)));
        let misplaced = balances.iter().filter(|(page, _)| self.is_misplaced(page));
        wrong.extend(
            misplaced
                .filter(|(page, amount)| !below(page.head, **amount))
                .map(|(page, amount)| Wrong::OfFederation(*page, amount.abs())),
        );
        wrong
    }

    /// Those who have an office that somebody had before them in the list, by all that is said.
    fn offices_twice(&self) -> Vec<Wrong> {
        let joined = self.members.iter().map(|member| member.joined);
        let given = self.offices.iter().map(|(_, given)| given.from);
        let Some(last) = joined.chain(given).max() else {
            return Vec::new();
        };
        let offices = [Office::President, Office::Secretary, Office::Treasurer];
        let later = offices
            .into_iter()
            .flat_map(|office| self.holders(office, last).skip(1));
        later.map(Wrong::OfficeTwice).collect()
    }

    /// The pages that stood on the impossible side at the end of some day, each by how much on its
    /// worst one. What is of a day before the old balances is counted with them, which hold it.
    fn on_the_wrong_side(&self) -> Vec<Wrong> {
        let opened = self.cut_off().map(|cutoff| cutoff.date);
        let day_of = |record: &Record| opened.map_or(record.date, |day| record.date.max(day));
        let mut stands: BTreeMap<Page, Paise> = BTreeMap::new();
        let mut drawn: BTreeMap<Page, Paise> = BTreeMap::new();
        let mut worst: BTreeMap<Page, (Paise, Date)> = BTreeMap::new();
        let days = self
            .records
            .chunk_by(|one, next| day_of(one) == day_of(next));
        for day in days {
            let mut moved = BTreeSet::new();
            // What was paid too much on a loan to a member, and went back, was hers with the group
            // meanwhile; what on one to the group, the group's with the lender.
            let gone_back: BTreeSet<Folio> = day.iter().flat_map(Record::gives_back).collect();
            let postings = day.iter().flat_map(|record| &record.postings);
            let mut postings: Vec<&Posting> = postings
                .filter(|posting| holds(posting.page.head).is_some())
                .collect();
            // Of one day what comes is before what goes, as on the page of a loan.
            postings.sort_by_key(|posting| posting.amount > Paise::ZERO);
            // Interest of a federation may come back that was paid before the book began.
            postings.retain(|posting| opened.is_none() || !is_old_cost(posting.page.head));
            for posting in postings {
                let page = posting.page;
                let stands = stands.entry(page).or_default();
                let came = (-posting.amount).max(Paise::ZERO);
                let drawn = drawn.entry(page).or_default();
                let goes_back = page.head == Head::LoanToMember
                    && page.folio.is_some_and(|folio| gone_back.contains(&folio));
                let comes_back = is_lent(page)
                    && !came.is_zero()
                    && is_given_back(*drawn, -*stands, came)
                    && worst.get(&page).is_some_and(|(amount, _)| amount == stands);
                if goes_back || comes_back {
                    worst.remove(&page);
                } else {
                    *drawn += came;
                }
                *stands += posting.amount;
                moved.insert(page);
            }
            let Some(date) = day.first().map(day_of) else {
                continue;
            };
            for page in moved {
                let amount = stands.get(&page).copied().unwrap_or_default();
                let known = worst.get(&page).map_or(Paise::ZERO, |(known, _)| *known);
                if below(page.head, amount) && amount.abs() > known {
                    worst.insert(page, (amount.abs(), date));
                }
            }
        }
        let told = worst.into_iter().map(|(page, (amount, date))| {
            let now = stands.get(&page).copied().unwrap_or_default();
            let is_now = below(page.head, now) && now.abs() == amount;
            (page, amount, (!is_now).then_some(date))
        });
        self.told_of_pages(told.collect())
    }

    /// Pages that stood on the impossible side, as they are told: what was written off too much of a
    /// loan stands on its page too, and is told as that.
    fn told_of_pages(&self, pages: Vec<(Page, Paise, Option<Date>)>) -> Vec<Wrong> {
        let mut heads = pages.iter().map(|(page, ..)| page.head);
        let loans = match heads.any(|head| head == Head::LoanToMember) {
            true => self.loans(),
            false => Vec::new(),
        };
        let written_off = |page: Page| {
            let is_it = |loan: &&Loan| Some(Folio::from(loan.tag)) == page.folio;
            let loan = loans.iter().find(is_it);
            let loan = loan.filter(|_| page.head == Head::LoanToMember)?;
            let last = self.records.last().map(|record| record.date)?;
            let too_much = loan.account.standing(last).written_off_too_much;
            (!too_much.is_zero()).then_some((loan.member, too_much))
        };
        let told = pages.into_iter().flat_map(|(page, amount, date)| {
            let off = written_off(page);
            let rest = amount - off.map_or(Paise::ZERO, |(_, too_much)| too_much);
            let rest = (rest > Paise::ZERO).then_some(rest);
            let page = rest.map(|rest| Wrong::Page(page, rest, date));
            let off = off.map(|(member, too_much)| Wrong::WrittenOff(member, too_much));
            off.into_iter().chain(page)
        });
        told.collect()
    }

    /// The day of the first meeting whose box was counted by a book that did not know of all before
    /// it, what was counted, and what should have been in it by all that is written now; nothing
    /// where one was counted since by the whole book, which found, and named, what differed.
    #[must_use]
    pub fn box_counted_before(&self) -> Option<(Date, Paise, Paise)> {
        let opened = self.cut_off().map(|cutoff| cutoff.date);
        let mut cash = Paise::ZERO;
        let mut told = None;
        for day in self.records.chunk_by(|one, next| one.date == next.date) {
            let before = cash;
            for (nth, record) in day.iter().enumerate() {
                cash += in_cash(record);
                let Recorded::Meeting(meeting) = &record.what else {
                    continue;
                };
                // What is in the old balances already is told as that.
                if opened.is_some_and(|opened| record.date <= opened) {
                    continue;
                }
                // What else moved cash on this day was written before it, or after it.
                let others = day.iter().enumerate().filter(|(other, _)| *other != nth);
                let mut could = BTreeSet::from([before]);
                for moved in others.map(|(_, other)| in_cash(other)).take(AT_MOST_A_DAY) {
                    let with: Vec<Paise> = could.iter().map(|known| *known + moved).collect();
                    could.extend(with);
                }
                if could.contains(&meeting.opening_cash) {
                    told = None;
                } else {
                    let counted = meeting.opening_cash + in_cash(record);
                    told.get_or_insert((record.date, counted, cash));
                }
            }
        }
        // A box in which less than nothing should have been is told as that.
        told.filter(|(.., by_book)| *by_book >= Paise::ZERO)
    }

    /// Whether a page is that of a fund of federations, and the book a group's own: the
    /// Vulnerability Reduction Fund goes to the Village Organisation (shg.md 4a and 10, check 12),
    /// and what a group borrows out of it is a loan.
    fn is_misplaced(&self, page: &Page) -> bool {
        let is_group = self.added.as_ref().map(|group| !group.kind.is_federation());
        page.head == Head::VulnerabilityFund && is_group == Some(true)
    }

    /// Whether postings that are not in the book yet bring money under a fund that belongs in
    /// another book. What was written there before may still go out.
    #[must_use]
    pub fn is_of_federation(&self, postings: &[Posting]) -> bool {
        let mut come = postings.iter().filter(|one| one.amount < Paise::ZERO);
        come.any(|one| self.is_misplaced(&one.page))
    }

    /// How much can still go out of a page on a day out of which postings that are not in the book
    /// yet take more than there is, on that day or a later one: a fund given back, a loan repaid, a
    /// deposit that comes back. The box, loans and savings of members are counted where they are
    /// entered.
    #[must_use]
    pub fn beyond(&self, on: Date, postings: &[Posting]) -> Option<Paise> {
        let mut taken: BTreeMap<Page, Paise> = BTreeMap::new();
        for posting in postings {
            let others = !matches!(posting.page.head, Head::Cash | Head::LoanToMember)
                && (self.cut_off().is_none() || !is_old_cost(posting.page.head));
            if others && !SavingKind::is_kept_under(posting.page.head) {
                let there = there(posting.page.head, posting.amount);
                *taken.entry(posting.page).or_default() += there.unwrap_or_default();
            }
        }
        taken.retain(|_, amount| *amount < Paise::ZERO);
        taken.into_iter().find_map(|(page, amount)| {
            let (_, least) = self.least_from(on, |posting| {
                let is_of_page = posting.page == page;
                there(page.head, posting.amount).filter(|_| is_of_page)
            });
            (least + amount < Paise::ZERO).then_some(least.max(Paise::ZERO))
        })
    }

    /// The accounts that are in the book already under this name, the first one included.
    #[must_use]
    pub fn has_account(&self, name: &AccountName) -> bool {
        self.account_names().any(|(_, known)| known.is_same(name))
    }

    /// Refuses postings through an account of the bank, or on a loan from outside, that is not in the
    /// book, or is there as another kind: a page without a name can be held against no passbook.
    /// What stands on such a page all the same may be moved off it.
    pub fn knows_pages(&self, postings: &[Posting]) -> Result<(), Refusal> {
        self.knows_accounts(postings)?;
        self.all_known(postings, |page| self.is_of_no_borrowing(page))
            .then_some(())
            .ok_or(Refusal::BorrowingUnknown)
    }

    /// Refuses postings on an account or a deposit of the bank that is not in the book.
    pub fn knows_accounts(&self, postings: &[Posting]) -> Result<(), Refusal> {
        self.all_known(postings, |page| self.is_of_no_account(page))
            .then_some(())
            .ok_or(Refusal::AccountUnknown)
    }

    /// Whether postings touch no page that is nobody's, but to take away of what stands on it.
    fn all_known(&self, postings: &[Posting], is_nobodys: impl Fn(Page) -> bool) -> bool {
        let mut moved: BTreeMap<Page, Paise> = BTreeMap::new();
        for posting in postings.iter().filter(|one| is_nobodys(one.page)) {
            *moved.entry(posting.page).or_default() += posting.amount;
        }
        moved.into_iter().all(|(page, amount)| {
            let all = self.records.iter().flat_map(|record| &record.postings);
            let stands: Paise = all
                .filter(|one| one.page == page)
                .map(|one| one.amount)
                .sum();
            let is_other_side = (amount < Paise::ZERO) != (stands < Paise::ZERO);
            is_other_side && amount.abs() <= stands.abs()
        })
    }

    /// Whether a page is that of an account or a deposit of the bank, and the book has no such one.
    #[must_use]
    pub fn is_of_no_account(&self, page: Page) -> bool {
        let is_deposit = match page.head {
            Head::Bank => false,
            Head::FixedDeposit => true,
            _ => return false,
        };
        let is_it =
            |one: &BankAccount| Some(one.folio) == page.folio && one.is_deposit == is_deposit;
        page.folio.is_some() && !self.accounts.iter().any(is_it)
    }

    /// Whether a page is that of a loan from outside, and the book has no such loan, or has it as
    /// one of another kind.
    pub(super) fn is_of_no_borrowing(&self, page: Page) -> bool {
        let fits = |one: &Borrowing| {
            Some(Folio::from(one.tag)) == page.folio
                && (page.head.is_cost_of_borrowing() || one.kind.head() == page.head)
        };
        page.head.is_of_borrowing() && page.folio.is_some() && !self.borrowings.iter().any(fits)
    }

    /// What stands on pages of loans that are not in the book, and of loans, accounts and deposits
    /// that are there as another kind.
    fn strays(&self, balances: &BTreeMap<Page, Paise>) -> Vec<Wrong> {
        let is_named = |page: Page| {
            let mut loans = self.borrowings.iter().map(|one| Folio::from(one.tag));
            let mut accounts = self.accounts.iter().map(|one| one.folio);
            match page.head {
                Head::Bank | Head::FixedDeposit => accounts.any(|one| Some(one) == page.folio),
                _ => loans.any(|one| Some(one) == page.folio),
            }
        };
        let there = balances.iter().filter(|(_, amount)| !amount.is_zero());
        there
            .filter_map(|(page, amount)| {
                let of_no_loan = self.is_of_no_borrowing(*page);
                if (of_no_loan || self.is_of_no_account(*page)) && is_named(*page) {
                    Some(Wrong::OtherKind(*page, amount.abs()))
                } else {
                    of_no_loan.then_some(Wrong::NoBorrowing(*page, amount.abs()))
                }
            })
            .collect()
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

    /// Pages of the group's own loans that have an earlier page, where something stands on both.
    fn borrowings_twice(&self, balances: &BTreeMap<Page, Paise>) -> Vec<Wrong> {
        let mut seen: Vec<&Borrowing> = Vec::new();
        let mut twice = Vec::new();
        for borrowing in &self.borrowings {
            let page = Page::from(borrowing.kind.head()).on(Some(borrowing.tag.into()));
            let Some(amount) = balances.get(&page).filter(|amount| !amount.is_zero()) else {
                continue;
            };
            if seen.iter().any(|known| known.is_same(borrowing)) {
                twice.push(Wrong::AccountTwice(page, amount.abs()));
            }
            seen.push(borrowing);
        }
        twice
    }

    /// By how much more was shared out than there was, on the day of some share-out and still; a
    /// loss that came later is no fault, and what was earned since makes good for it.
    fn shared_too_much(&self, last: Date) -> Option<Paise> {
        let missing = |on: Date| self.shares_owed(on) - self.corpus(on).surplus;
        let shared = || self.shares().filter(|(_, share, _)| *share > Paise::ZERO);
        let days: BTreeSet<Date> = shared().map(|(.., date)| date).collect();
        let then = days.into_iter().map(missing).max()?;
        let all: Paise = shared().map(|(_, share, _)| share).sum();
        let amount = then.min(missing(last)).min(all);
        (amount > Paise::ZERO).then_some(amount)
    }

    /// What was given back of loans, of which another device did not know that it had gone back
    /// already, or that it was never paid.
    fn given_back_beyond(&self) -> Vec<Wrong> {
        let lines = self.meetings().flat_map(|(_, meeting)| &meeting.lines);
        let mut back: BTreeMap<(Head, LoanTag), (MemberTag, Paise)> = BTreeMap::new();
        for line in lines {
            if let (Some(loan), Some(member)) = (line.given_back_on(), line.member) {
                let of = back.entry((line.head, loan));
                of.or_insert((member, Paise::ZERO)).1 += line.amount;
            }
        }
        let Some(last) = self.records.last().filter(|_| !back.is_empty()) else {
            return Vec::new();
        };
        let loans = self.loans();
        let beyond = back.into_iter().map(|((head, tag), (member, amount))| {
            let member = self.kept(member);
            let of_hers = |loan: &&Loan| loan.tag == tag && loan.member == member;
            match loans.iter().find(of_hers) {
                Some(loan) => {
                    let standing = loan.account.standing(last.date);
                    let beyond = match head {
                        Head::LoanToMember => standing.principal_back_beyond,
                        _ => standing.interest_back_beyond,
                    };
                    ((head, loan.member), beyond)
                }
                // It is not in the book, or is another's.
                None => ((head, member), amount),
            }
        });
        let mut hers: BTreeMap<(Head, MemberTag), Paise> = BTreeMap::new();
        for (of, amount) in beyond.filter(|(_, amount)| !amount.is_zero()) {
            *hers.entry(of).or_default() += amount;
        }
        let told = hers.into_iter();
        told.map(|((head, member), amount)| Wrong::GivenBack(head, member, amount))
            .collect()
    }

    /// Whom two records were taken for that came to one meeting, with the first such meeting.
    fn there_twice(&self) -> Vec<Wrong> {
        let mut twice: BTreeMap<MemberTag, Date> = BTreeMap::new();
        if self.merged().next().is_none() {
            return Vec::new();
        }
        for (record, meeting) in self.meetings() {
            let there = meeting.rows.iter().filter(|row| row.attendance.is_there());
            let mut seen: BTreeMap<MemberTag, MemberTag> = BTreeMap::new();
            for row in there {
                let kept = self.kept(row.member);
                if seen
                    .insert(kept, row.member)
                    .is_some_and(|one| one != row.member)
                {
                    twice.entry(kept).or_insert(record.date);
                }
            }
        }
        let twice = twice.into_iter();
        twice
            .map(|(member, date)| Wrong::ThereTwice(member, date))
            .collect()
    }

    /// Claims of subvention that hold days of an earlier one, which another device entered, and those
    /// of which more came than was claimed.
    fn claimed_twice(&self) -> Vec<Wrong> {
        let standing = claims(&self.claims);
        let later = standing.iter().enumerate().filter(|(nth, one)| {
            let mut earlier = standing[..*nth].iter();
            earlier.any(|known| known.claim.shares_days_with(&one.claim))
        });
        let more = standing.iter().filter(|one| one.outstanding < Paise::ZERO);
        later
            .map(|(_, one)| Wrong::ClaimedTwice(one.claim.from, one.claim.claimed))
            .chain(more.map(|one| Wrong::SubventionTwice(one.claim.from, -one.outstanding)))
            .collect()
    }

    /// Records of money that another device made before the old balances arrived there.
    fn in_old_balances(&self) -> impl Iterator<Item = Wrong> + '_ {
        let day = self.cut_off().map(|cutoff| cutoff.date);
        let others = self.records.iter().filter(move |record| {
            let is_other = !matches!(record.what, Recorded::CutOff(_));
            is_other && day.is_some_and(|day| record.date <= day)
        });
        others
            .map(|record| (record.date, moved(record)))
            .filter(|(_, moved)| !moved.is_zero())
            .map(|(date, moved)| Wrong::InOldBalances(date, moved))
    }

    /// What records say that members saved and borrowed on days on which they were none, which
    /// another device did not know. What is given back or repaid later is no fault.
    fn of_no_member(&self) -> impl Iterator<Item = Wrong> + '_ {
        self.records.iter().flat_map(|record| {
            let is_member = |tag: MemberTag| self.members_on(record.date).any(|one| one.tag == tag);
            gains(record)
                .into_iter()
                .filter(move |(tag, _)| !is_member(*tag))
                .map(|(tag, amount)| Wrong::NoMember(tag, record.date, amount))
        })
    }

    /// What stands on the pages of women who left without a final account: somebody ended a
    /// membership who did not know of that money. A group that leaves a federation has its account
    /// there until it is settled.
    fn left_with(&self, balances: &BTreeMap<Page, Paise>) -> Vec<Wrong> {
        if self.is_federation() {
            return Vec::new();
        }
        let settled: BTreeSet<MemberTag> = {
            let sheets = self.settlements.iter().map(|(_, sheet)| sheet);
            // What was settled before she came back and left again is another time.
            let last = sheets.filter(|sheet| self.is_of_last_time(sheet));
            last.map(|sheet| self.kept(sheet.member)).collect()
        };
        // Where it came on a day on which she was no member, that is told.
        let told: BTreeSet<MemberTag> = self
            .of_no_member()
            .filter_map(|wrong| match wrong {
                Wrong::NoMember(tag, ..) => Some(self.kept(tag)),
                _ => None,
            })
            .collect();
        let left: BTreeSet<MemberTag> = {
            let members = self.members.iter();
            let left = members.filter(|one| one.presence.ended.is_some());
            left.map(|one| one.tag)
                .filter(|tag| !told.contains(tag))
                .collect()
        };
        let mut with: BTreeMap<(Head, MemberTag), Paise> = BTreeMap::new();
        for (page, amount) in balances {
            let head = match page.head {
                Head::LoanToMember => Head::LoanToMember,
                head if SavingKind::is_kept_under(head) => Head::CompulsorySaving,
                _ => continue,
            };
            let Some(tag) = page.member.map(|tag| self.kept(tag)) else {
                continue;
            };
            if left.contains(&tag) && !settled.contains(&tag) {
                *with.entry((head, tag)).or_default() += amount.abs();
            }
        }
        let with = with.into_iter().filter(|(_, amount)| !amount.is_zero());
        with.map(|((head, tag), amount)| Wrong::LeftWith(head, tag, amount))
            .collect()
    }

    /// Final accounts of women who were recorded twice which speak of one of the two alone, while
    /// there are savings to give back and no account speaks of all of her.
    fn settled_in_part(&self, balances: &BTreeMap<Page, Paise>) -> Vec<Wrong> {
        let sheets = || self.settlements.iter().map(|(_, sheet)| sheet);
        let in_part = sheets().filter(|sheet| !self.is_of_all_of_her(sheet));
        let mut wrong: BTreeMap<MemberTag, Wrong> = BTreeMap::new();
        for sheet in in_part {
            let member = self.kept(sheet.member);
            let is_settled = sheets().any(|other| {
                self.kept(other.member) == member
                    && self.is_of_last_time(other)
                    && self.is_of_all_of_her(other)
            });
            let hers = balances.iter().filter(|(page, _)| {
                SavingKind::is_kept_under(page.head)
                    && page.member.map(|tag| self.kept(tag)) == Some(member)
            });
            let saved: Paise = hers.map(|(_, amount)| -*amount).sum();
            if !is_settled && saved > Paise::ZERO {
                wrong.insert(member, Wrong::SettledInPart(member, sheet.date, saved));
            }
        }
        wrong.into_values().collect()
    }

    /// The first and the last day on which a member saved, borrowed or gave share capital, which only a
    /// member does.
    #[must_use]
    pub fn took_part(&self, member: MemberTag) -> Option<(Date, Date)> {
        let records = self.records.iter();
        let mut days = records
            .filter(|record| gains(record).contains_key(&member))
            .map(|record| record.date);
        let first = days.next()?;
        Some((first, days.next_back().unwrap_or(first)))
    }

    /// Meetings while the group was inactive, of somebody who did not know of it. Vouchers may come
    /// later: its account is closed when everybody has hers.
    fn after_end(&self) -> impl Iterator<Item = Wrong> + '_ {
        self.meetings()
            .filter(|(record, _)| self.is_closed(record.date))
            .map(|(record, _)| Wrong::AfterEnd(record.date, moved(record)))
    }

    /// What was paid or resolved on loans that were taken back, or are another's since two records
    /// of one woman are two again.
    fn without_loan(&self) -> Vec<Wrong> {
        let borrowers = self.borrowers();
        let is_hers = |loan: LoanTag, member: MemberTag| {
            let whose = borrowers.get(&loan);
            whose.is_some_and(|whose| self.kept(*whose) == self.kept(member))
        };
        let mut paid: BTreeMap<(MemberTag, LoanTag), Paise> = BTreeMap::new();
        let mut decided: BTreeSet<(Date, MemberTag, LoanTag)> = BTreeSet::new();
        for record in &self.records {
            match &record.what {
                Recorded::Meeting(meeting) => {
                    for repaid in &meeting.repayments {
                        if !is_hers(repaid.loan, repaid.member) {
                            let whose = (self.kept(repaid.member), repaid.loan);
                            *paid.entry(whose).or_default() += repaid.interest + repaid.penalty;
                        }
                    }
                }
                Recorded::LoanDecision(decision) if !is_hers(decision.loan, decision.member) => {
                    decided.insert((record.date, self.kept(decision.member), decision.loan));
                }
                _ => {}
            }
        }
        for (_, sheet) in &self.settlements {
            let mut loans = sheet.dues.iter().map(|due| due.loan);
            if let Some(loan) = loans.find(|loan| !is_hers(*loan, sheet.member)) {
                decided.insert((sheet.date, self.kept(sheet.member), loan));
            }
        }
        let paid = paid.into_iter().filter(|(_, amount)| !amount.is_zero());
        let paid = paid.map(|((member, loan), amount)| Wrong::NoLoan(member, loan, amount));
        let decided = decided.into_iter();
        let decided = decided.map(|(date, member, loan)| Wrong::NoLoanDecided(member, loan, date));
        paid.chain(decided).collect()
    }

    /// Whose each loan to a member is, by the records that gave them.
    fn borrowers(&self) -> BTreeMap<LoanTag, MemberTag> {
        let mut borrowers = BTreeMap::new();
        for record in &self.records {
            match &record.what {
                Recorded::Meeting(meeting) => {
                    let given = meeting.loans.iter().map(|given| given.member);
                    borrowers.extend(meeting.loan_tags(self.group).zip(given));
                }
                Recorded::CutOff(cutoff) => {
                    let old = cutoff.member_loans();
                    borrowers.extend(old.map(|(tag, given, _)| (tag, given.member)));
                }
                Recorded::Voucher(_) | Recorded::LoanDecision(_) => {}
            }
        }
        borrowers
    }

    /// Every account with its folio, the first one before the others.
    fn account_names(&self) -> impl Iterator<Item = (Option<Folio>, AccountName)> + '_ {
        let first = std::iter::once((None, self.first_account.clone()));
        let others = self.accounts.iter();
        first.chain(others.map(|account| (Some(account.folio), account.name())))
    }
}

/// How many other records of a day are thought of in every order: nobody meets more often.
const AT_MOST_A_DAY: usize = 8;

/// How much more cash is in the box after a record than before it.
fn in_cash(record: &Record) -> Paise {
    let postings = record.postings.iter();
    let of_box = postings.filter(|posting| posting.page.head == Head::Cash);
    of_box.map(|posting| posting.amount).sum()
}

/// How much a record moves.
fn moved(record: &Record) -> Paise {
    let debits = record.postings.iter().map(|posting| posting.amount);
    debits.filter(|amount| *amount > Paise::ZERO).sum()
}

/// On which side a page of this head stands while something is on it, where it has only one.
fn holds(head: Head) -> Option<Side> {
    match head {
        Head::Cash
        | Head::LoanToMember
        | Head::FixedDeposit
        | Head::FederationSaving
        | Head::FederationShare
        | Head::FederationLoanInterest => Some(Side::Debit),
        Head::RevolvingFund
        | Head::CommunityInvestmentFund
        | Head::StartUpFund
        | Head::Grant
        | Head::BankTermLoan
        | Head::FederationLoan
        | Head::VulnerabilityLoan
        | Head::VulnerabilityFund
        | Head::ShareCapital => Some(Side::Credit),
        head => SavingKind::is_kept_under(head).then_some(Side::Credit),
    }
}

/// Whether what was paid under a head before the book began is not in it.
fn is_old_cost(head: Head) -> bool {
    head == Head::FederationLoanInterest
}

/// Whether a page is that of a loan from outside.
fn is_lent(page: Page) -> bool {
    let head = page.head;
    page.folio.is_some() && head.is_of_borrowing() && !head.is_cost_of_borrowing()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Debit,
    Credit,
}

/// What members saved, borrowed and gave as share capital by a record.
fn gains(record: &Record) -> BTreeMap<MemberTag, Paise> {
    let mut hers: BTreeMap<MemberTag, Paise> = BTreeMap::new();
    let back = record.gives_back();
    for posting in &record.postings {
        // What goes back to her is no new loan: she may have left since.
        if posting
            .page
            .folio
            .is_some_and(|folio| back.contains(&folio))
        {
            continue;
        }
        let comes = match posting.page.head {
            Head::LoanToMember => posting.amount,
            Head::ShareCapital => -posting.amount,
            head if SavingKind::is_kept_under(head) => -posting.amount,
            _ => continue,
        };
        if let Some(member) = posting.page.member
            && comes > Paise::ZERO
        {
            *hers.entry(member).or_default() += comes;
        }
    }
    hers
}

/// How much of an amount, debit positive, there is on a page of this head, where it has only one
/// side: never less than nothing.
fn there(head: Head, amount: Paise) -> Option<Paise> {
    holds(head).map(|side| match side {
        Side::Debit => amount,
        Side::Credit => -amount,
    })
}

/// Whether a page of this head cannot stand at this amount.
fn below(head: Head, amount: Paise) -> bool {
    there(head, amount).is_some_and(|there| there < Paise::ZERO)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::ledger::Postings;
    use crate::samples::{GROUP, book, date, reference};
    use crate::shg::borrowing::{BorrowingKind, Lender};
    use crate::shg::cutoff::{CutOff, CutOffAssets, CutOffFunds};
    use crate::shg::entry::VoucherLine;
    use crate::shg::linkage::{Credited, SubventionClaim};
    use crate::shg::{
        Change, Ended, Frequency, Group, GroupKind, Member, Office, Rejoined, Relation, Terms,
        Voucher,
    };
    use crate::{MemberId, VillageId};

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

    fn group(kind: GroupKind) -> Group {
        Group {
            id: GROUP,
            village: VillageId(Uuid::from_u128(2)),
            name: "Saraswati".to_owned(),
            kind,
            formed: None,
            terms: Terms {
                from: date("2026-01-10"),
                frequency: Frequency::Monthly,
                day: 10,
                savings: Vec::new(),
                fine_late: Paise::ZERO,
                fine_absent: Paise::ZERO,
                lending: None,
            },
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        }
    }

    fn bank(folio: u32) -> Page {
        Page::from(Head::Bank).on(Some(Folio(folio)))
    }

    fn moved(debit: Page, credit: Page, rupees: i64) -> Change {
        moved_on(date("2026-02-10"), debit, credit, rupees)
    }

    fn moved_on(date: Date, debit: Page, credit: Page, rupees: i64) -> Change {
        Change::VoucherEntered(Box::new(Voucher {
            date,
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
    fn no_more_goes_back_than_came() {
        let fund = Page::from(Head::RevolvingFund);
        let came = book(vec![moved(bank(5), fund, 100)]);
        let returned = |rupees: i64| {
            let mut postings = Postings::default();
            postings.pair(fund, bank(5), Paise::rupees(rupees));
            postings.into_vec()
        };
        let on = date("2026-02-10");
        assert_eq!(came.beyond(on, &returned(100)), None);
        assert_eq!(came.beyond(on, &returned(101)), Some(Paise::rupees(100)));
        // It had not come yet on the day before.
        assert_eq!(
            came.beyond(date("2026-02-09"), &returned(1)),
            Some(Paise::ZERO)
        );
        let wrong = book(vec![moved(bank(5), fund, 100), moved(fund, bank(5), 130)]);
        let told = [Wrong::Page(fund, Paise::rupees(30), None)];
        assert_eq!(wrong.wrong_side(), told);
        assert_eq!(wrong.beyond(on, &returned(1)), Some(Paise::ZERO));
    }

    #[test]
    fn a_day_that_could_not_be_is_told_although_it_has_come_right_since() {
        let (cash, gift) = (Page::from(Head::Cash), Page::from(Head::Donation));
        let on = |day: &str, debit: Page, credit: Page, rupees: i64| {
            moved_on(date(day), debit, credit, rupees)
        };
        let mut changes = vec![
            on("2026-01-05", cash, gift, 20),
            on("2026-02-05", gift, cash, 150),
            // What comes on the same day makes it good.
            on("2026-02-05", cash, gift, 10),
            on("2026-03-05", cash, gift, 100),
        ];
        let day = Some(date("2026-02-05"));
        let told = Wrong::Page(cash, Paise::rupees(120), day);
        // It stands at 20 too little now, and stood worse.
        assert_eq!(book(changes.clone()).wrong_side(), [told]);
        changes.push(on("2026-03-06", cash, gift, 20));
        assert_eq!(book(changes.clone()).wrong_side(), [told]);
        changes.push(on("2026-01-05", cash, gift, 119));
        let told = Wrong::Page(cash, Paise::rupees(1), day);
        assert_eq!(book(changes.clone()).wrong_side(), [told]);
        changes.push(on("2026-01-05", cash, gift, 1));
        assert_eq!(book(changes).wrong_side(), []);
    }

    #[test]
    fn what_came_back_of_what_was_paid_beyond_a_debt_is_told_no_more() {
        let loan = Page::from(Head::BankTermLoan).on(Some(Folio(9)));
        let on = |day: &str, debit, credit, rupees| moved_on(date(day), debit, credit, rupees);
        let mut changes = vec![
            borrowed_as((BorrowingKind::TermLoan, 1_000_000), 9, "9", "2026-02-01"),
            on("2026-02-01", Page::from(Head::Bank), loan, 100),
            on("2026-02-05", loan, Page::from(Head::Bank), 100),
            on("2026-02-06", loan, Page::from(Head::Bank), 100),
        ];
        let told = |changes: &[Change]| book(changes.to_vec()).wrong_side();
        let wrong =
            |rupees, day: Option<&str>| Wrong::Page(loan, Paise::rupees(rupees), day.map(date));
        assert_eq!(told(&changes), [wrong(100, None)]);
        let back = |rupees| on("2026-03-01", Page::from(Head::Bank), loan, rupees);
        changes.push(back(60));
        assert_eq!(told(&changes), [wrong(40, None)]);
        changes.push(back(40));
        assert_eq!(told(&changes), []);
        // A new part of the loan makes no day possible on which more was paid than was owed.
        changes.truncate(4);
        changes.push(back(500));
        assert_eq!(told(&changes), [wrong(100, Some("2026-02-06"))]);
    }

    /// What moves between a few pages on a few days, whoever wrote it.
    fn any_moves() -> impl Strategy<Value = Vec<Change>> {
        let pages = [
            Page::from(Head::Cash),
            bank(5),
            Page::from(Head::VoluntarySaving).of(MemberTag(7)),
            Page::from(Head::LoanToMember)
                .of(MemberTag(7))
                .on(Some(Folio(8))),
            Page::from(Head::BankTermLoan).on(Some(Folio(9))),
            Page::from(Head::RevolvingFund),
            Page::from(Head::FixedDeposit).on(Some(Folio(6))),
        ];
        let page = prop::sample::select(pages.to_vec());
        let one = (0..8_i32, page.clone(), page, 1..60_i64);
        let one = one.prop_map(|(nth, debit, credit, rupees)| {
            moved_on(date("2026-02-10").plus_days(nth), debit, credit, rupees)
        });
        prop::collection::vec(one, 0..14)
    }

    proptest! {
        #[test]
        fn no_day_on_which_a_page_could_not_stand_is_silent(changes in any_moves()) {
            let book = book(changes);
            let mut worst: BTreeMap<Page, Paise> = BTreeMap::new();
            for nth in 0..8 {
                for (page, amount) in book.balances(date("2026-02-10").plus_days(nth)) {
                    if below(page.head, amount) {
                        let known = worst.entry(page).or_default();
                        *known = (*known).max(amount.abs());
                    }
                }
            }
            let mut told: BTreeMap<Page, Paise> = book.wrong_side().into_iter().filter_map(|one| {
                match one {
                    Wrong::Page(page, amount, _) => Some((page, amount)),
                    _ => None,
                }
            }).collect();
            // What was paid beyond a debt may have come back since; what has not is told.
            let now = book.balances(date("2026-02-17"));
            for (page, amount) in &now {
                if below(page.head, *amount) {
                    prop_assert!(told.get(page).is_some_and(|told| *told >= amount.abs()));
                }
            }
            for (page, amount) in told.iter().filter(|(page, _)| is_lent(**page)) {
                prop_assert!(worst.get(page).is_some_and(|worst| worst >= amount));
            }
            told.retain(|page, _| !is_lent(*page));
            worst.retain(|page, _| !is_lent(*page));
            prop_assert_eq!(told, worst);
        }

        /// Whoever is asked before each entry never brings about such a day, whatever the order
        /// in which the days are written.
        #[test]
        fn what_goes_out_within_what_there_is_leaves_no_such_day(changes in any_moves()) {
            let mut entered = vec![borrowed_as((BorrowingKind::TermLoan, 1_000_000), 9, "9", "2026-02-01")];
            for change in changes {
                let Change::VoucherEntered(voucher) = &change else { continue };
                let postings = voucher.postings();
                let is_counted_elsewhere = postings.iter().any(|one| {
                    let head = one.page.head;
                    matches!(head, Head::Cash | Head::LoanToMember)
                        || SavingKind::is_kept_under(head)
                });
                let known = book(entered.clone());
                if !is_counted_elsewhere && known.beyond(voucher.date, &postings).is_none() {
                    entered.push(change);
                }
            }
            prop_assert_eq!(book(entered).wrong_side(), []);
        }
    }

    #[test]
    fn what_somebody_saves_before_or_after_she_is_a_member_is_told() {
        let id = MemberId(Uuid::from_u128(5));
        let hers = Page::from(Head::CompulsorySaving).of(MemberTag::of(id));
        let on = |day: &str, debit: Page, credit: Page, rupees: i64| {
            moved_on(date(day), debit, credit, rupees)
        };
        let base = reference(1);
        let left = Ended {
            on: date("2026-03-31"),
            reason: "far".to_owned(),
            base,
        };
        let cash = Page::from(Head::Cash);
        let mut changes = vec![
            Change::MemberAdded(Box::new(woman(id, "2026-02-01"))),
            Change::MemberEnded(id, left),
            on("2026-02-01", cash, hers, 50),
            on("2026-03-31", cash, hers, 50),
            // It is given back to her after she left.
            on("2026-04-10", hers, cash, 40),
        ];
        // What is left of it waits for her final account, which nobody wrote.
        let tag = MemberTag::of(id);
        let with = |rupees| Wrong::LeftWith(Head::CompulsorySaving, tag, Paise::rupees(rupees));
        assert_eq!(book(changes.clone()).wrong_side(), [with(60)]);
        changes.push(on("2026-04-11", hers, cash, 60));
        assert_eq!(book(changes.clone()).wrong_side(), []);
        changes.push(on("2026-01-31", cash, hers, 7));
        changes.push(on("2026-04-01", cash, hers, 9));
        let told = ["2026-01-31", "2026-04-01"].into_iter().zip([7, 9]);
        let told: Vec<Wrong> = told
            .map(|(day, rupees)| {
                Wrong::NoMember(MemberTag::of(id), date(day), Paise::rupees(rupees))
            })
            .collect();
        assert_eq!(book(changes.clone()).wrong_side(), told, "once");
        let from = date("2026-04-01");
        changes.push(Change::MemberRejoined(id, Rejoined { from, base }));
        assert_eq!(book(changes).wrong_side(), told[..1]);
    }

    fn woman(id: MemberId, joined: &str) -> Member {
        Member {
            id,
            name: "Padma".to_owned(),
            relation: Relation::Other,
            relation_name: None,
            serial: None,
            joined: date(joined),
            office: Office::Member,
            birth_year: None,
            mobile: None,
            nominee: None,
            photo: None,
            codes: Vec::new(),
            consented: None,
        }
    }

    fn borrowed(tag: u32, account: &str, day: &str) -> Change {
        borrowed_as((BorrowingKind::CashCredit, 100), tag, account, day)
    }

    /// A loan of this kind, and of so many rupees.
    fn borrowed_as(
        (kind, rupees): (BorrowingKind, i64),
        tag: u32,
        account: &str,
        day: &str,
    ) -> Change {
        Change::BorrowingOpened(Box::new(Borrowing {
            tag: LoanTag(tag),
            lender: Lender::Bank,
            kind,
            name: "J&K Bank".to_owned(),
            ifsc: None,
            account: Some(account.to_owned()),
            sanctioned: date(day),
            amount: Paise::rupees(rupees),
            terms: None,
            powers: Vec::new(),
            review_due: None,
            dose: 1,
            subvention: false,
        }))
    }

    #[test]
    fn a_loan_that_two_devices_opened_is_told_where_both_drew_on_it() {
        let of = |tag: u32| Page::from(Head::BankCashCredit).on(Some(Folio(tag)));
        let mut changes = vec![
            borrowed(1, "0123 77", "2026-02-01"),
            borrowed(2, "12377", "2026-02-03"),
            borrowed(3, "12378", "2026-02-01"),
            moved(bank(5), of(1), 100),
            moved(bank(5), of(3), 30),
        ];
        assert_eq!(book(changes.clone()).wrong_side(), []);
        changes.push(moved(bank(5), of(2), 100));
        let told = [Wrong::AccountTwice(of(2), Paise::rupees(100))];
        assert_eq!(book(changes).wrong_side(), told);
        // Two of one tag have one page, which is one loan.
        let twice = book(vec![
            borrowed(1, "77", "2026-02-01"),
            borrowed(1, "77", "2026-02-03"),
            moved(bank(5), of(1), 100),
        ]);
        assert_eq!(twice.borrowings.len(), 1);
        let owed: Paise = twice
            .bank_debts()
            .iter()
            .map(|debt| debt.standing(date("2026-03-01")).outstanding)
            .sum();
        assert_eq!(owed, Paise::rupees(100));
    }

    #[test]
    fn what_two_devices_drew_of_one_loan_beyond_its_sanction_is_told() {
        let page = |head: Head| Page::from(head).on(Some(Folio(1)));
        let drawn = |head: Head, day: &str| moved_on(date(day), bank(5), page(head), 100);
        for (kind, head) in [
            (BorrowingKind::TermLoan, Head::BankTermLoan),
            (
                BorrowingKind::CommunityInvestmentFund,
                Head::CommunityInvestmentFund,
            ),
            (BorrowingKind::CashCredit, Head::BankCashCredit),
        ] {
            let mut changes = vec![
                borrowed_as((kind, 100), 1, "0123", "2026-02-01"),
                account(5, "55"),
                drawn(head, "2026-02-10"),
            ];
            assert_eq!(book(changes.clone()).wrong_side(), []);
            changes.push(drawn(head, "2026-02-11"));
            let told = [Wrong::AboveSanction(page(head), Paise::rupees(100))];
            let is_loan = kind != BorrowingKind::CashCredit;
            let told = if is_loan { &told[..] } else { &[] };
            assert_eq!(book(changes).wrong_side(), told, "{kind:?}");
        }
    }

    #[test]
    fn what_stands_under_another_kind_is_told_counted_and_can_be_moved() {
        let of = |head: Head| Page::from(head).on(Some(Folio(1)));
        let (own, other) = (of(Head::BankCashCredit), of(Head::BankTermLoan));
        let drawn = moved(bank(5), other, 100);
        let changes = vec![
            borrowed(1, "0123", "2026-02-01"),
            account(5, "55"),
            moved(bank(5), own, 30),
            drawn.clone(),
        ];
        let wrong = book(changes.clone());
        let told = [Wrong::OtherKind(other, Paise::rupees(100))];
        assert_eq!(wrong.wrong_side(), told);
        let owed = |book: &Book| -> Paise {
            let debts = book.bank_debts();
            let on = date("2026-03-01");
            debts.iter().map(|debt| debt.standing(on).outstanding).sum()
        };
        assert_eq!(owed(&wrong), Paise::rupees(130));
        let says = |book: &Book, change: &Change| {
            let (_, postings) = change.postings(GROUP).expect("money");
            book.knows_pages(&postings)
        };
        assert_eq!(says(&wrong, &drawn), Err(Refusal::BorrowingUnknown));
        let right = |rupees| moved(other, own, rupees);
        assert_eq!(
            says(&wrong, &right(101)),
            Err(Refusal::BorrowingUnknown),
            "more than stands there"
        );
        assert_eq!(says(&wrong, &right(100)), Ok(()));
        let mut mended = changes;
        mended.push(right(100));
        let mended = book(mended);
        assert_eq!(mended.wrong_side(), []);
        assert_eq!(owed(&mended), Paise::rupees(130));
        // What a loan costs is on its page whatever its kind.
        let charged = moved(of(Head::BankCharges), bank(5), 1);
        assert_eq!(says(&wrong, &charged), Ok(()));
        // An account that another device opened as a deposit.
        let deposit = Page::from(Head::FixedDeposit).on(Some(Folio(5)));
        let put = moved(deposit, bank(5), 40);
        let other = book(vec![account(5, "55"), put.clone()]);
        let told = [Wrong::OtherKind(deposit, Paise::rupees(40))];
        assert_eq!(other.wrong_side(), told);
        assert_eq!(says(&other, &put), Err(Refusal::AccountUnknown));
        assert_eq!(says(&other, &moved(bank(5), deposit, 40)), Ok(()));
    }

    #[test]
    fn what_stands_on_a_loan_from_outside_that_is_not_there_is_told_and_refused() {
        let of = |tag: u32| Page::from(Head::BankCashCredit).on(Some(Folio(tag)));
        let drawn = moved(bank(5), of(1), 100);
        let gone = book(vec![drawn.clone()]);
        let told = [Wrong::NoBorrowing(of(1), Paise::rupees(100))];
        assert_eq!(gone.wrong_side(), told);
        let there = book(vec![borrowed(1, "0123", "2026-02-01"), drawn]);
        assert_eq!(there.wrong_side(), []);
        let refused = [gone, there].map(|book| {
            let postings = book.records.iter().flat_map(|record| &record.postings);
            let of_loan = postings.filter(|one| one.page == of(1)).copied();
            book.knows_pages(&of_loan.collect::<Vec<_>>())
        });
        assert_eq!(refused, [Err(Refusal::BorrowingUnknown), Ok(())]);
        // What came of a claim counts once.
        let claimed = |credited: Option<&str>| {
            let credited = credited.map(|day| Credited {
                date: date(day),
                amount: Paise::rupees(10),
            });
            Change::SubventionClaimed(Box::new(SubventionClaim {
                date: date("2026-04-01"),
                account: "55".to_owned(),
                ifsc: "JAKA0LAR000".to_owned(),
                from: date("2026-03-01"),
                to: date("2026-03-31"),
                charged: Paise::rupees(30),
                claimed: Paise::rupees(10),
                prompt: false,
                credited,
            }))
        };
        let mut changes = vec![claimed(None), claimed(Some("2026-05-02"))];
        assert_eq!(book(changes.clone()).wrong_side(), []);
        changes.push(claimed(Some("2026-05-03")));
        let told = [Wrong::SubventionTwice(
            date("2026-03-01"),
            Paise::rupees(10),
        )];
        assert_eq!(book(changes).wrong_side(), told);
    }

    #[test]
    fn the_vulnerability_fund_is_told_in_a_groups_own_book_until_it_has_gone_out() {
        let fund = Page::from(Head::VulnerabilityFund);
        let came = |kind: GroupKind| {
            let mut book = self::book(vec![moved(bank(5), fund, 100)]);
            book.added = Some(group(kind));
            book
        };
        let coming = |rupees: i64| {
            let mut postings = Postings::default();
            postings.pair(bank(5), fund, Paise::rupees(rupees));
            postings.into_vec()
        };
        let women = came(GroupKind::Women);
        let told = [Wrong::OfFederation(fund, Paise::rupees(100))];
        assert_eq!(women.wrong_side(), told);
        assert!(women.is_of_federation(&coming(50)));
        // What was written there may go to where it belongs.
        assert!(!women.is_of_federation(&coming(-50)));
        let organisation = came(GroupKind::VillageOrganisation);
        assert_eq!(organisation.wrong_side(), []);
        assert!(!organisation.is_of_federation(&coming(50)));
        let mut gone = book(vec![moved(bank(5), fund, 100), moved(fund, bank(5), 100)]);
        gone.added = Some(group(GroupKind::Women));
        assert_eq!(gone.wrong_side(), []);
    }

    #[test]
    fn an_old_federation_has_the_vulnerability_fund_as_its_own_and_a_group_owes_it() {
        let on = date("2026-03-31");
        let of = |kind: GroupKind| {
            let cutoff = CutOff {
                date: on,
                meetings: 30,
                last_meeting: None,
                has: CutOffAssets {
                    bank: Paise::rupees(60_000),
                    ..CutOffAssets::default()
                },
                funds: CutOffFunds {
                    cif_received: Paise::rupees(10_000),
                    vrf: Paise::rupees(50_000),
                    ..CutOffFunds::default()
                },
                borrowings: Vec::new(),
                closed: Vec::new(),
                insurance: Vec::new(),
                members: Vec::new(),
                difference: None,
                loans_by_paper: None,
            };
            let book = book(vec![
                Change::GroupAdded(Box::new(group(kind))),
                Change::CutOffEntered(Box::new(cutoff)),
            ]);
            assert_eq!(book.trial_balance(on), Paise::ZERO);
            assert_eq!(book.wrong_side(), []);
            [Head::VulnerabilityLoan, Head::VulnerabilityFund]
                .map(|head| -book.balance(head, on).0 / 100)
                .into_iter()
                .chain([book.corpus(on).total().0 / 100])
                .collect::<Vec<_>>()
        };
        assert_eq!(of(GroupKind::Women), [50_000, 0, 0]);
        assert_eq!(of(GroupKind::VillageOrganisation), [0, 50_000, 60_000]);
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
