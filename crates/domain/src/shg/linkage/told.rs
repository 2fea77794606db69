//! Where the bank and the book do not say the same: money that the bank is told to have paid and
//! that is not in the book, and the other way; an account without a page; a balance of the bank's
//! file that differs. Nothing of it is refused: the one is usually written some days after the
//! other, and until then it is told to who keeps the book and who looks at it.

use minicbor::{Decode, Encode};
use serde::Serialize;
use ts_rs::TS;

use super::{BankLoanKind, Linkage, Stage, claims, doses};
use crate::ledger::Head;
use crate::shg::book::{Book, Recorded};
use crate::shg::borrowing::{Borrowing, CreditEvent, Lender};
use crate::shg::debt::Debt;
use crate::{Date, LoanTag, Paise};

/// Money that came and money that was told are the same where no more than so many days lie between
/// them: a branch credits what it wrote down earlier, and a bookkeeper reads the passbook once a month.
const DAYS_APART: i32 = 62;

/// Something of which the bank and the book do not say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, Encode, Decode)]
#[ts(export)]
pub struct BankUnlike {
    /// Of what.
    #[n(0)]
    pub what: BankUnlikeWhat,
    /// The day: on which the bank paid last, opened the account or wrote its balance; where only the
    /// book has the money, the day on which it came.
    #[n(1)]
    pub date: Date,
    /// Of which dose; 0 where none is known.
    #[n(2)]
    pub dose: u8,
    /// On which loan of the book; none where it has no such loan.
    #[n(3)]
    pub loan: Option<LoanTag>,
    /// What the bank paid, as it was told, or says is owed; none where nobody told of it.
    #[n(4)]
    pub bank: Option<Paise>,
    /// What came by the book, or is owed by it on the bank's day; none where the book has nothing.
    #[n(5)]
    pub book: Option<Paise>,
    /// Whether it is a cash credit, whose opening moves no money by itself.
    #[n(6)]
    pub credit: bool,
}

/// Of what the bank and the book do not say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum BankUnlikeWhat {
    /// The savings account that was opened.
    #[n(0)]
    Account,
    /// The money of a loan.
    #[n(1)]
    Loan,
    /// Interest subvention that was credited.
    #[n(2)]
    Subvention,
    /// What is owed on a loan by the bank's file.
    #[n(3)]
    Balance,
}

/// Money on a day.
type Came = (Date, Paise);

impl Book {
    /// Of what the bank and the book do not say the same, by all that is in the book. What lies
    /// before the old balances is in them.
    #[must_use]
    pub fn bank_unlike(&self) -> Vec<BankUnlike> {
        let mut unlike: Vec<BankUnlike> = self.account_unlike().collect();
        unlike.extend(self.loans_unlike());
        unlike.extend(self.subvention_unlike());
        unlike.extend(self.balances_unlike());
        unlike
    }

    /// The last account that was opened by the steps, where the book has no page for it.
    #[must_use]
    pub fn account_to_book(&self) -> Option<&Linkage> {
        let opened = self.linkage.iter().rfind(|step| step.opened().is_some())?;
        let name = opened.opened()?;
        (!self.has_account(&name)).then_some(opened)
    }

    fn account_unlike(&self) -> impl Iterator<Item = BankUnlike> + '_ {
        self.account_to_book()
            .into_iter()
            .map(|step| BankUnlike::of(BankUnlikeWhat::Account, step.date))
    }

    /// Whether a day is after the old balances, which hold what was before.
    fn is_of_book(&self, date: Date) -> bool {
        self.cut_off().is_none_or(|cutoff| cutoff.date < date)
    }

    /// What was drawn on a loan since the book began.
    fn drawn(&self, borrowing: &Borrowing) -> Vec<Came> {
        let debt = self.debt(borrowing);
        let entries = match &debt {
            Debt::Scheduled { entries, .. } => entries.as_slice(),
            Debt::Credit(credit) => credit.entries(),
        };
        let draws = entries.iter().filter(|one| one.what == CreditEvent::Draw);
        draws
            .map(|one| (one.date, one.amount))
            .filter(|(date, _)| self.is_of_book(*date))
            .collect()
    }

    /// The loans of the book that are a dose's: of the account that its steps name, else those that
    /// are entered as this dose.
    fn of_dose(&self, dose: u8) -> Vec<&Borrowing> {
        let of_bank = || {
            let all = self.borrowings.iter();
            all.filter(|one| one.lender == Lender::Bank)
        };
        let steps = || self.linkage.iter().filter(|step| step.dose == dose);
        let named = |one: &&Borrowing| {
            steps().any(|step| {
                let told = Borrowing {
                    account: step.account.clone(),
                    ifsc: step.ifsc.clone(),
                    ..(*one).clone()
                };
                told.account.is_some() && told.is_same(one)
            })
        };
        let by_account: Vec<&Borrowing> = of_bank().filter(named).collect();
        if by_account.is_empty() {
            of_bank().filter(|one| one.dose == dose).collect()
        } else {
            by_account
        }
    }

    /// Money of banks that came without being written on a loan, which meetings allow.
    fn loose_bank_money(&self) -> Vec<Came> {
        let records = self.records.iter();
        let own = records.filter(|record| !matches!(record.what, Recorded::CutOff(_)));
        own.flat_map(|record| {
            let postings = record.postings.iter();
            postings
                .filter(|one| one.page.head.is_of_borrowing() && one.page.folio.is_none())
                .filter(|one| matches!(one.page.head, Head::BankTermLoan | Head::BankCashCredit))
                .filter(|one| one.amount < Paise::ZERO)
                .map(|one| (record.date, -one.amount))
        })
        .collect()
    }

    fn loans_unlike(&self) -> Vec<BankUnlike> {
        let mut unlike = Vec::new();
        let mut seen: Vec<LoanTag> = Vec::new();
        let mut loose = self.loose_bank_money();
        for standing in doses(&self.linkage).iter().filter(|one| one.dose > 0) {
            let loans = self.of_dose(standing.dose);
            seen.extend(loans.iter().map(|one| one.tag));
            let steps = self.linkage.iter().filter(|one| one.dose == standing.dose);
            let paid = steps.filter(|one| one.stage == Stage::Disbursed);
            let paid: Vec<&Linkage> = paid.filter(|one| self.is_of_book(one.date)).collect();
            unlike.extend(self.dose_unlike(standing.dose, &paid, &loans, &mut loose));
        }
        // Who writes the steps down writes them of every loan: one that came since is told.
        let with_dose = self.linkage.iter().filter(|step| step.dose > 0);
        let Some(since) = with_dose.map(|step| step.date).min() else {
            return unlike;
        };
        let others = self
            .borrowings
            .iter()
            .filter(|one| one.lender == Lender::Bank && one.dose > 0 && !seen.contains(&one.tag));
        for one in others {
            let drawn = self.drawn(one);
            if drawn.first().is_some_and(|(date, _)| *date >= since) {
                unlike.extend(told_by_book(one.dose, &[one], &drawn));
            }
        }
        unlike
    }

    /// What was paid out of a dose as the steps tell it, beside what came by the book.
    fn dose_unlike(
        &self,
        dose: u8,
        paid: &[&Linkage],
        loans: &[&Borrowing],
        loose: &mut Vec<Came>,
    ) -> Option<BankUnlike> {
        let mut drawn: Vec<Came> = loans.iter().flat_map(|one| self.drawn(one)).collect();
        drawn.sort_by_key(|(date, _)| *date);
        let of_dose = |step: &&Linkage| step.dose == dose && step.stage == Stage::Disbursed;
        let Some(last_told) = self.linkage.iter().rfind(of_dose) else {
            return told_by_book(dose, loans, &drawn);
        };
        let credit = loans.first().map_or_else(
            || last_told.kind == BankLoanKind::CashCredit,
            |loan| loan.terms.is_none(),
        );
        // The opening of a limit moves no money; what is drawn on it later is no part of it.
        if credit && !loans.is_empty() {
            return None;
        }
        let Some(last) = paid.last() else {
            return told_by_book(dose, loans, &drawn);
        };
        let bank: Paise = paid.iter().map(|step| step.amount).sum();
        let mut book: Paise = drawn.iter().map(|(_, amount)| *amount).sum();
        // What came without a loan's name was this one, where it is as much.
        let fits = loose.iter().position(|(date, amount)| {
            book + *amount == bank && last.date.days_until(*date).abs() <= DAYS_APART
        });
        if let Some(fits) = fits {
            book += loose.remove(fits).1;
        }
        (bank != book).then(|| BankUnlike {
            dose,
            loan: loans.first().map(|one| one.tag),
            bank: Some(bank),
            book: (!book.is_zero()).then_some(book),
            credit,
            ..BankUnlike::of(BankUnlikeWhat::Loan, last.date)
        })
    }

    /// Subvention that was told to be credited beside what came by the book. Of one loan or another
    /// the book does not know which.
    fn subvention_unlike(&self) -> Vec<BankUnlike> {
        let standing = claims(&self.claims);
        let open = standing.iter().any(|one| one.outstanding > Paise::ZERO);
        let credits = standing.iter().flat_map(|one| &one.credits);
        let mut told: Vec<Came> = credits
            .map(|one| (one.date, one.amount))
            .filter(|(date, _)| self.is_of_book(*date))
            .collect();
        told.sort_by_key(|(date, _)| *date);
        let mut came = self.came_as_subvention();
        told.retain(|one| take(&mut came, one, |amount| amount == one.1).is_none());
        let sum = |all: &[Came]| -> Paise { all.iter().map(|(_, amount)| *amount).sum() };
        // Parts that were told apart may have come together.
        if sum(&told) == sum(&came) {
            return Vec::new();
        }
        let mut unlike: Vec<BankUnlike> = told
            .iter()
            .map(|one| BankUnlike {
                bank: Some(one.1),
                book: take(&mut came, one, |_| true),
                ..BankUnlike::of(BankUnlikeWhat::Subvention, one.0)
            })
            .collect();
        // What a bank gives without being asked was never claimed.
        let untold = came.into_iter().filter(|_| open);
        unlike.extend(untold.map(|(date, amount)| BankUnlike {
            book: Some(amount),
            ..BankUnlike::of(BankUnlikeWhat::Subvention, date)
        }));
        unlike
    }

    fn came_as_subvention(&self) -> Vec<Came> {
        let records = self.records.iter();
        let own = records.filter(|record| !matches!(record.what, Recorded::CutOff(_)));
        own.flat_map(|record| {
            let postings = record.postings.iter();
            let of_it = postings.filter(|one| one.page.head == Head::InterestSubvention);
            of_it
                .filter(|one| one.amount < Paise::ZERO)
                .map(|one| (record.date, -one.amount))
        })
        .filter(|(date, _)| self.is_of_book(*date))
        .collect()
    }

    /// The balances that the bank's file told last, where the book has another one on that day.
    fn balances_unlike(&self) -> Vec<BankUnlike> {
        let of_bank = self.borrowings.iter();
        let of_bank = of_bank.filter(|one| one.lender == Lender::Bank);
        of_bank
            .filter_map(|borrowing| {
                let said = self.last_balance(borrowing)?;
                let bank = said.balance?;
                let debt = self.debt(borrowing);
                let book = debt.standing(said.on).outstanding;
                // Of a day before the old balances the book knows nothing.
                let is_of_book = self.cut_off().is_none_or(|cutoff| cutoff.date <= said.on);
                (is_of_book && bank != book).then(|| BankUnlike {
                    dose: borrowing.dose,
                    loan: Some(borrowing.tag),
                    bank: Some(bank),
                    book: Some(book),
                    credit: matches!(debt, Debt::Credit(_)),
                    ..BankUnlike::of(BankUnlikeWhat::Balance, said.on)
                })
            })
            .collect()
    }
}

impl BankUnlike {
    fn of(what: BankUnlikeWhat, date: Date) -> Self {
        Self {
            what,
            date,
            dose: 0,
            loan: None,
            bank: None,
            book: None,
            credit: false,
        }
    }
}

/// Money that is in the book and of which the steps do not tell; nothing where none is.
fn told_by_book(dose: u8, loans: &[&Borrowing], drawn: &[Came]) -> Option<BankUnlike> {
    let (date, _) = drawn.first()?;
    Some(BankUnlike {
        dose,
        loan: loans.first().map(|one| one.tag),
        book: Some(drawn.iter().map(|(_, amount)| *amount).sum()),
        credit: loans.iter().any(|one| one.terms.is_none()),
        ..BankUnlike::of(BankUnlikeWhat::Loan, *date)
    })
}

/// Takes out what came nearest to a day and fits; answers its amount.
fn take(came: &mut Vec<Came>, (date, _): &Came, fits: impl Fn(Paise) -> bool) -> Option<Paise> {
    let apart = |other: Date| date.days_until(other).abs();
    let near = came.iter().enumerate();
    let near = near.filter(|(_, (other, amount))| apart(*other) <= DAYS_APART && fits(*amount));
    let (at, _) = near.min_by_key(|(_, (other, _))| apart(*other))?;
    Some(came.remove(at).1)
}

#[cfg(test)]
mod tests {
    use super::super::said::tests::credit;
    use super::super::{BankSaid, BankTerms, Credited, SubventionClaim};
    use super::*;
    use crate::ledger::{Folio, Page};
    use crate::samples::{book, date};
    use crate::shg::borrowing::BorrowingKind;
    use crate::shg::entry::VoucherLine;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, LoanTerms, Method, Rate};
    use crate::shg::{BankAccount, Change, Frequency, Voucher};

    fn unlike(changes: &[Change]) -> Vec<BankUnlike> {
        book_of(changes).bank_unlike()
    }

    fn book_of(changes: &[Change]) -> Book {
        book(changes.iter().cloned())
    }

    /// What is told, as (what, day, what the bank says, what the book says), in rupees.
    fn told(changes: &[Change]) -> Vec<(BankUnlikeWhat, String, Option<i64>, Option<i64>)> {
        let rupees = |amount: Paise| amount.0 / 100;
        let each = unlike(changes).into_iter();
        each.map(|one| {
            let (bank, book) = (one.bank.map(rupees), one.book.map(rupees));
            (one.what, one.date.to_string(), bank, book)
        })
        .collect()
    }

    fn step(on: &str, dose: u8, stage: Stage, kind: BankLoanKind, rupees: i64) -> Change {
        Change::LinkageStepped(Box::new(Linkage {
            date: date(on),
            dose,
            stage,
            kind,
            amount: Paise::rupees(rupees),
            bank: None,
            branch: None,
            ifsc: None,
            account: None,
            note: None,
            signatories: None,
        }))
    }

    fn borrowing(tag: u32, dose: u8, kind: BorrowingKind) -> Borrowing {
        let is_credit = kind == BorrowingKind::CashCredit;
        let one = credit(&format!("00{tag}"), "JAKA0LAR000");
        Borrowing {
            tag: LoanTag(tag),
            kind,
            dose,
            terms: (!is_credit).then_some(LoanTerms {
                rate: Rate(1_200),
                method: Method::Declining,
                instalments: 24,
                every: Frequency::Monthly,
                first_due: date("2026-05-10"),
                interest: InterestPeriod::Month,
                broken: BrokenMonth::ByDays,
                moratorium: 0,
                instalment: None,
            }),
            powers: if is_credit { one.powers } else { Vec::new() },
            ..one
        }
    }

    fn opened(tag: u32, dose: u8, kind: BorrowingKind) -> Change {
        Change::BorrowingOpened(Box::new(borrowing(tag, dose, kind)))
    }

    fn moved(on: &str, debit: Page, credit: Page, rupees: i64) -> Change {
        Change::VoucherEntered(Box::new(Voucher {
            date: date(on),
            ordinal: 0,
            lines: vec![VoucherLine {
                debit,
                credit,
                amount: Paise::rupees(rupees),
            }],
            narration: "by the passbook".to_owned(),
            reference: None,
        }))
    }

    fn drawn(on: &str, tag: Option<u32>, rupees: i64) -> Change {
        let loan = Page::from(Head::BankTermLoan).on(tag.map(Folio));
        moved(on, Page::from(Head::Bank), loan, rupees)
    }

    #[test]
    fn money_of_a_dose_is_told_until_the_book_has_it_and_the_other_way() {
        use BankLoanKind::TermLoan;
        let paid = |on: &str, rupees| step(on, 1, Stage::Disbursed, TermLoan, rupees);
        let mut changes = vec![
            step("2026-03-01", 1, Stage::Applied, TermLoan, 300_000),
            step("2026-03-20", 1, Stage::Sanctioned, TermLoan, 300_000),
        ];
        assert_eq!(told(&changes), []);
        changes.push(paid("2026-04-02", 200_000));
        let all = |bank, book| vec![(BankUnlikeWhat::Loan, "2026-04-02".to_owned(), bank, book)];
        assert_eq!(told(&changes), all(Some(200_000), None));
        // Written in a meeting without a loan's name it is there all the same.
        let mut loose = changes.clone();
        loose.push(drawn("2026-04-10", None, 200_000));
        assert_eq!(told(&loose), []);
        changes.push(opened(7, 1, BorrowingKind::TermLoan));
        assert_eq!(unlike(&changes)[0].loan, Some(LoanTag(7)));
        changes.push(drawn("2026-04-05", Some(7), 150_000));
        assert_eq!(told(&changes), all(Some(200_000), Some(150_000)));
        changes.push(drawn("2026-04-06", Some(7), 50_000));
        assert_eq!(told(&changes), []);
        // The rest came into the book, and nobody told the step.
        changes.push(drawn("2026-05-02", Some(7), 100_000));
        assert_eq!(told(&changes), all(Some(200_000), Some(300_000)));
        changes.push(paid("2026-05-01", 100_000));
        assert_eq!(told(&changes), []);
        // So with the next loan, of which no step was written at all.
        changes.push(opened(8, 2, BorrowingKind::TermLoan));
        assert_eq!(told(&changes), []);
        changes.push(drawn("2026-09-01", Some(8), 500_000));
        let next = (
            BankUnlikeWhat::Loan,
            "2026-09-01".to_owned(),
            None,
            Some(500_000),
        );
        assert_eq!(told(&changes), [next]);
        assert_eq!(unlike(&changes)[0].dose, 2);
        // Who never wrote a step down is not asked for them.
        let without: Vec<Change> = changes
            .into_iter()
            .filter(|change| !matches!(change, Change::LinkageStepped(_)))
            .collect();
        assert_eq!(told(&without), []);
    }

    #[test]
    fn a_cash_credit_that_was_opened_is_told_until_the_book_knows_it_whatever_is_drawn() {
        let kind = BankLoanKind::CashCredit;
        let mut changes = vec![step("2026-04-02", 1, Stage::Disbursed, kind, 600_000)];
        let there = unlike(&changes);
        assert!(there[0].credit, "{there:?}");
        changes.push(opened(7, 1, BorrowingKind::CashCredit));
        assert_eq!(told(&changes), []);
        let loan = Page::from(Head::BankCashCredit).on(Some(Folio(7)));
        changes.push(moved("2026-05-02", Page::from(Head::Bank), loan, 50_000));
        assert_eq!(told(&changes), []);
    }

    #[test]
    fn an_opened_account_is_told_until_it_has_a_page() {
        let opened = Linkage {
            account: Some("0123400077".to_owned()),
            ifsc: Some("JAKA0LAR000".to_owned()),
            ..match step(
                "2026-02-04",
                0,
                Stage::AccountOpened,
                BankLoanKind::TermLoan,
                0,
            ) {
                Change::LinkageStepped(step) => *step,
                _ => panic!("a step"),
            }
        };
        let mut changes = vec![Change::LinkageStepped(Box::new(opened))];
        let (what, on) = (BankUnlikeWhat::Account, "2026-02-04".to_owned());
        assert_eq!(told(&changes), [(what, on, None, None)]);
        changes.push(Change::AccountOpened(Box::new(BankAccount {
            folio: Folio(3),
            bank: "J&K Bank".to_owned(),
            ifsc: None,
            number: Some("123400077".to_owned()),
            is_deposit: false,
            opened: date("2026-02-04"),
        })));
        assert_eq!(told(&changes), []);
    }

    #[test]
    fn subvention_that_was_credited_is_told_until_the_book_has_it_and_the_other_way() {
        let claim = |credited: Option<(&str, i64)>| {
            Change::SubventionClaimed(Box::new(SubventionClaim {
                date: date("2026-04-05"),
                account: "55".to_owned(),
                ifsc: "JAKA0LAR000".to_owned(),
                from: date("2026-03-01"),
                to: date("2026-03-31"),
                charged: Paise::rupees(3_000),
                claimed: Paise::rupees(1_000),
                prompt: false,
                credited: credited.map(|(on, rupees)| Credited {
                    date: date(on),
                    amount: Paise::rupees(rupees),
                }),
            }))
        };
        let came = |on: &str, rupees| {
            let income = Page::from(Head::InterestSubvention);
            moved(on, Page::from(Head::Bank), income, rupees)
        };
        let one = |on: &str, bank, book| (BankUnlikeWhat::Subvention, on.to_owned(), bank, book);
        let mut changes = vec![claim(None), claim(Some(("2026-05-02", 600)))];
        assert_eq!(told(&changes), [one("2026-05-02", Some(600), None)]);
        let mut other = changes.clone();
        other.push(came("2026-05-04", 500));
        assert_eq!(told(&other), [one("2026-05-02", Some(600), Some(500))]);
        changes.push(came("2026-05-04", 600));
        assert_eq!(told(&changes), []);
        // The rest is in the book first.
        changes.push(came("2026-06-01", 400));
        assert_eq!(told(&changes), [one("2026-06-01", None, Some(400))]);
        changes.push(claim(Some(("2026-06-01", 400))));
        assert_eq!(told(&changes), []);
        // What comes when nothing is claimed any longer is the bank's own gift.
        changes.push(came("2026-08-01", 70));
        assert_eq!(told(&changes), []);
        // Two parts that were written as one voucher are no difference.
        let parts = [
            claim(None),
            claim(Some(("2026-05-02", 600))),
            claim(Some(("2026-05-03", 400))),
            came("2026-05-05", 1_000),
        ];
        assert_eq!(told(&parts), []);
    }

    #[test]
    fn a_balance_of_the_bank_is_held_against_the_book_of_its_day_until_the_next_one_comes() {
        let said = |on: &str, rupees: i64| {
            Change::BankSaid(Box::new(BankSaid {
                account: "7".to_owned(),
                ifsc: "JAKA0LAR000".to_owned(),
                on: date(on),
                balance: Some(Paise::rupees(rupees)),
                terms: None,
                file: None,
            }))
        };
        let mut changes = vec![
            opened(7, 1, BorrowingKind::TermLoan),
            drawn("2026-04-05", Some(7), 100_000),
            said("2026-04-30", 101_000),
        ];
        let one = |on: &str, bank| {
            let on = on.to_owned();
            (BankUnlikeWhat::Balance, on, Some(bank), Some(100_000))
        };
        assert_eq!(told(&changes), [one("2026-04-30", 101_000)]);
        // An earlier file that is read later says nothing new.
        changes.push(said("2026-04-10", 100_000));
        assert_eq!(told(&changes), [one("2026-04-30", 101_000)]);
        // Terms alone, whenever they were read, say nothing of what is owed.
        let terms = |on: &str| {
            Change::BankSaid(Box::new(BankSaid {
                account: "7".to_owned(),
                ifsc: "JAKA0LAR000".to_owned(),
                on: date(on),
                balance: None,
                terms: Some(BankTerms {
                    kind: BankLoanKind::TermLoan,
                    amount: None,
                    date: date("2026-04-05"),
                    moratorium: None,
                    rate: None,
                    instalments: None,
                    instalment: None,
                    every: None,
                }),
                file: None,
            }))
        };
        changes.push(terms("2026-11-30"));
        assert_eq!(told(&changes), [one("2026-04-30", 101_000)]);
        changes.push(said("2026-05-31", 100_000));
        assert_eq!(told(&changes), []);
        let book = book_of(&changes);
        let loan = &book.borrowings[0];
        let last = |said: Option<&BankSaid>| said.map(|said| said.on);
        assert_eq!(last(book.last_balance(loan)), Some(date("2026-05-31")));
        assert_eq!(last(book.last_terms(loan)), Some(date("2026-11-30")));
    }
}
