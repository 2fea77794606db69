//! Money that works for nobody: how much of what lies in box and bank is the group's own, and how
//! much of it was borrowed (shg.md 4b, "Idle fund").

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::book::{Book, Recorded};
use super::debt::Debt;
use super::loan::Source;
use super::ratio::Ratio;
use crate::ledger::{Folio, Head, Page};
use crate::place::BookNorms;
use crate::{Date, Paise};

/// So many days ahead an instalment is set aside (shg.md 4b, "instalment due in 30 days").
const EARMARKED_DAYS: i32 = 30;

/// What a body owes (of a federation on named loans only), each beside the source of the loans that are given out of it.
const BORROWED: [(Head, Source); 5] = [
    (
        Head::CommunityInvestmentFund,
        Source::CommunityInvestmentFund,
    ),
    (Head::VulnerabilityLoan, Source::VulnerabilityFund),
    (Head::FederationLoan, Source::Federation),
    (Head::BankTermLoan, Source::BankTermLoan),
    (Head::BankCashCredit, Source::CashCredit),
];

/// Money that neither is lent nor has to be paid soon (shg.md 4b, "Idle fund").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct IdleFund {
    /// Cash in the box.
    pub cash: Paise,
    /// Money in the bank.
    pub bank: Paise,
    /// Of it, what falls due on the group's own loans in thirty days.
    pub earmarked: Paise,
    /// Of the rest, what is the group's own: never more than the corpus, which is the whole.
    pub idle: Ratio,
    /// In hundredths of a percent of the corpus, at most a hundred percent; none without a corpus.
    pub percent: Option<u32>,
    /// Whether there is more cash than the norm allows.
    pub much_cash: bool,
    /// The other part of the rest: money that is owed to others and lies unused too.
    pub borrowed: Paise,
}

impl IdleFund {
    /// Tells own money from borrowed money. `unlent` is what is owed to lenders and was not lent
    /// on to members. What is set aside for the lenders is taken from their money first; what
    /// then is left of it lies idle as borrowed money. All other money is the group's own, as
    /// far as it has any: what is more than the corpus belongs to others as well.
    fn of(purses: (Paise, Paise), earmarked: Paise, unlent: Paise, corpus: Paise) -> Self {
        let (cash, bank) = purses;
        let free = (cash + bank - earmarked).max(Paise::ZERO);
        let lenders = (unlent - earmarked).max(Paise::ZERO).min(free);
        let own = (free - lenders).min(corpus.max(Paise::ZERO));
        let idle = Ratio::of_money(own, corpus);
        Self {
            cash,
            bank,
            earmarked,
            idle,
            percent: idle.percent(),
            much_cash: false,
            borrowed: free - own,
        }
    }
}

/// What of a book tells its idle money on any day.
pub(super) struct Idle<'a> {
    book: &'a Book,
    /// Out of whose money each loan to a member was given, by its page.
    sources: BTreeMap<Folio, Source>,
    /// What the group borrowed.
    debts: Vec<Debt>,
}

impl Book {
    /// How much money is idle at the end of a day, by the norms of that day.
    #[must_use]
    pub fn idle_fund(&self, norms: &BookNorms, on: Date) -> IdleFund {
        let told = Idle::of(self).on(&self.balances(on), on);
        IdleFund {
            much_cash: norms.warns_of_cash(told.cash),
            ..told
        }
    }

    /// Out of whose money each loan to a member was given, by its page.
    pub(super) fn loan_sources(&self) -> BTreeMap<Folio, Source> {
        let mut sources = BTreeMap::new();
        for record in &self.records {
            match &record.what {
                Recorded::Meeting(meeting) => {
                    let tags = meeting.loan_tags(self.group).map(Folio::from);
                    sources.extend(tags.zip(meeting.loans.iter().map(|loan| loan.source)));
                }
                Recorded::CutOff(cutoff) => {
                    let old = cutoff.member_loans();
                    sources.extend(old.map(|(tag, given, _)| (Folio::from(tag), given.source)));
                }
                Recorded::Voucher(_) | Recorded::LoanDecision(_) => {}
            }
        }
        sources
    }
}

impl<'a> Idle<'a> {
    pub(super) fn of(book: &'a Book) -> Self {
        let borrowings = book.borrowings.iter();
        Self {
            book,
            sources: book.loan_sources(),
            debts: borrowings.map(|borrowing| book.debt(borrowing)).collect(),
        }
    }

    /// The idle money at the end of a day, from the balances of all pages on it; norms are not
    /// asked.
    pub(super) fn on(&self, balances: &BTreeMap<Page, Paise>, on: Date) -> IdleFund {
        let corpus = self.book.corpus_in(balances).total();
        let purse = |head: Head| -> Paise {
            let pages = balances.iter().filter(|(page, _)| page.head == head);
            pages.map(|(_, amount)| *amount).sum()
        };
        let purses = (purse(Head::Cash), purse(Head::Bank));
        IdleFund::of(purses, self.earmarked(on), self.unlent(balances), corpus)
    }

    /// What is owed to lenders and was not lent on, lender's fund by lender's fund: where members
    /// still owe more out of a fund than the group does, its own money stands in for the fund, and
    /// that makes no other fund smaller.
    fn unlent(&self, balances: &BTreeMap<Page, Paise>) -> Paise {
        let mut owed: BTreeMap<Head, Paise> = BTreeMap::new();
        for (page, amount) in balances {
            let (head, amount) = if page.head == Head::LoanToMember {
                let source = page.folio.and_then(|folio| self.sources.get(&folio));
                let fund = BORROWED.iter().find(|(_, one)| Some(one) == source);
                let Some((head, _)) = fund else { continue };
                (*head, amount)
            } else if self.book.is_its_own_fund(*page) {
                continue;
            } else {
                (page.head, amount)
            };
            *owed.entry(head).or_default() += -*amount;
        }
        let left = |(head, _): &(Head, Source)| owed.get(head).copied().unwrap_or_default();
        BORROWED
            .iter()
            .map(|fund| left(fund).max(Paise::ZERO))
            .sum()
    }

    /// What has to be paid on the group's own loans within thirty days, arrears included.
    fn earmarked(&self, on: Date) -> Paise {
        let soon = on.plus_days(EARMARKED_DAYS);
        self.debts.iter().map(|debt| debt.due(on, soon)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Purse;
    use crate::samples::{GROUP, date, record};
    use crate::shg::book::Record;
    use crate::shg::borrowing::{Borrowing, BorrowingKind, Lender};
    use crate::shg::entry::{Voucher, VoucherLine};
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, LoanGiven, LoanTerms, Method, Rate};
    use crate::shg::meeting::{Meeting, MeetingKind};
    use crate::{LoanTag, MemberTag};

    const BANK_LOAN: LoanTag = LoanTag(77);

    fn terms(first_due: &str) -> LoanTerms {
        LoanTerms {
            rate: Rate::per_month_hundredths(100),
            method: Method::Declining,
            instalments: 10,
            every: Frequency::Monthly,
            first_due: date(first_due),
            interest: InterestPeriod::Month,
            broken: BrokenMonth::Full,
            moratorium: 0,
            instalment: None,
        }
    }

    /// Money that comes into the bank, in rupees.
    fn banked(day: &str, credit: impl Into<Page>, rupees: i64) -> Record {
        let line = VoucherLine {
            debit: Head::Bank.into(),
            credit: credit.into(),
            amount: Paise::rupees(rupees),
        };
        let voucher = Voucher {
            date: date(day),
            ordinal: 0,
            lines: vec![line],
            narration: "received".to_owned(),
            reference: None,
        };
        let postings = voucher.postings();
        record(day, Recorded::Voucher(Box::new(voucher)), postings)
    }

    /// A meeting in which a member is lent so many rupees out of the bank.
    fn lent(day: &str, source: Source, rupees: i64) -> Record {
        let meeting = Meeting {
            date: date(day),
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows: Vec::new(),
            lines: Vec::new(),
            deposit: Paise::ZERO,
            withdrawal: Paise::ZERO,
            deposit_account: None,
            withdrawal_account: None,
            opening_cash: Paise::ZERO,
            count: Vec::new(),
            difference: None,
            signatories: Vec::new(),
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans: vec![LoanGiven {
                member: MemberTag(1),
                nth: 0,
                amount: Paise::rupees(rupees),
                source,
                terms: terms("2026-12-31"),
                purse: Purse::Bank,
                purpose: None,
                account: None,
            }],
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        };
        let postings = meeting.postings(GROUP);
        record(day, Recorded::Meeting(Box::new(meeting)), postings)
    }

    /// A group that saved 50,000 and was lent 1,00,000 by a bank in ten instalments.
    fn book() -> Book {
        let mut book = Book::of(GROUP, []);
        book.borrowings.push(Borrowing {
            tag: BANK_LOAN,
            lender: Lender::Bank,
            kind: BorrowingKind::TermLoan,
            name: "JK Bank, Thiksay".to_owned(),
            ifsc: None,
            account: None,
            sanctioned: date("2026-06-01"),
            amount: Paise::rupees(100_000),
            terms: Some(terms("2026-09-01")),
            powers: Vec::new(),
            review_due: None,
            dose: 1,
            subvention: false,
        });
        let saved = Page::from(Head::CompulsorySaving).of(MemberTag(1));
        let owed = Page::from(Head::BankTermLoan).on(Some(BANK_LOAN.into()));
        book.records = vec![
            banked("2026-05-01", saved, 50_000),
            banked("2026-06-01", owed, 100_000),
        ];
        book
    }

    fn idle(book: &Book, on: &str) -> (i64, i64, i64, Option<u32>) {
        let idle = book.idle_fund(&BookNorms::default(), date(on));
        let free = (idle.cash + idle.bank - idle.earmarked).max(Paise::ZERO);
        assert_eq!(Paise(idle.idle.part) + idle.borrowed, free, "all is told");
        let rupees = |amount: Paise| amount.0 / 100;
        (
            rupees(idle.earmarked),
            idle.idle.part / 100,
            rupees(idle.borrowed),
            idle.percent,
        )
    }

    #[test]
    fn a_bank_loan_that_lies_in_the_bank_is_no_idle_money_of_the_group() {
        let mut book = book();
        assert_eq!(idle(&book, "2026-05-31"), (0, 50_000, 0, Some(10_000)));
        let whole = (0, 50_000, 100_000, Some(10_000));
        assert_eq!(idle(&book, "2026-06-01"), whole, "not 300 %");
        book.records
            .push(lent("2026-06-05", Source::BankTermLoan, 60_000));
        let partly = (0, 50_000, 40_000, Some(10_000));
        assert_eq!(idle(&book, "2026-06-05"), partly);
        book.records.push(lent("2026-06-12", Source::Own, 30_000));
        let working = (0, 20_000, 40_000, Some(4_000));
        assert_eq!(idle(&book, "2026-06-12"), working, "20,000 of 50,000");
    }

    #[test]
    fn an_instalment_is_set_aside_from_the_lenders_money_first() {
        let mut book = book();
        let soon = (10_000, 50_000, 90_000, Some(10_000));
        assert_eq!(idle(&book, "2026-08-05"), soon);
        book.records
            .push(lent("2026-08-06", Source::BankTermLoan, 100_000));
        let own = (10_000, 40_000, 0, Some(8_000));
        assert_eq!(idle(&book, "2026-08-06"), own, "then from the group's own");
    }

    #[test]
    fn own_money_that_stands_in_for_one_fund_makes_no_other_smaller() {
        let mut book = book();
        book.records
            .push(lent("2026-06-05", Source::BankTermLoan, 100_000));
        let fund = Page::from(Head::CommunityInvestmentFund);
        book.records.push(banked("2026-06-06", fund, 40_000));
        book.records
            .push(lent("2026-06-07", Source::BankTermLoan, 20_000));
        let told = (0, 30_000, 40_000, Some(6_000));
        assert_eq!(idle(&book, "2026-06-07"), told);
    }

    #[test]
    fn without_a_corpus_there_is_no_percentage_and_all_is_others_money() {
        let all = Paise::rupees(500);
        for corpus in [Paise::ZERO, Paise::rupees(-200)] {
            let idle = IdleFund::of((all, Paise::ZERO), Paise::ZERO, Paise::ZERO, corpus);
            assert_eq!((idle.idle.part, idle.percent), (0, None));
            assert_eq!(idle.borrowed, all);
        }
    }
}
