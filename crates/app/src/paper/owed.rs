//! The ledger of what the group itself took from banks and federations.

use domain::ledger::{Folio, Head};
use domain::shg::book::Record;
use domain::shg::borrowing::{Borrowing, BorrowingKind, CreditEntry, CreditEvent, Lender};
use domain::shg::cutoff::CutOffBorrowing;
use domain::shg::debt::Debt;
use domain::shg::loan::Method;
use domain::{Date, LoanTag, Paise};
use report::Paper;
use report::papers::{
    AgreedTerms, BorrowingDue, BorrowingEntry, BorrowingFolio, BorrowingLedger, CreditOfFolio,
    OnBorrowing, Source, reversed,
};

use super::PaperBorrowing;
use super::desk::Desk;
use super::unknown;
use crate::error::AppError;

impl Desk {
    /// The loans that the group took, newest first.
    pub(super) fn offered_borrowings(&self) -> Vec<PaperBorrowing> {
        let taken = self.book.borrowings.iter();
        let mut offered: Vec<PaperBorrowing> = taken
            .map(|borrowing| PaperBorrowing {
                loan: borrowing.tag,
                name: borrowing.name.clone(),
                account: borrowing.masked_account(),
                kind: borrowing.kind,
                date: borrowing.sanctioned,
                amount: borrowing.amount,
            })
            .collect();
        offered.sort_by_key(|one| std::cmp::Reverse(one.date));
        offered
    }

    /// The ledger of what the group took until a day: one folio, or all of them.
    pub(super) fn borrowing_ledger(
        &self,
        of: Option<LoanTag>,
        to: Date,
    ) -> Result<Paper, AppError> {
        let taken = self.book.borrowings.iter();
        let chosen = taken
            .filter(|one| of.is_none_or(|tag| tag == one.tag))
            .filter(|one| one.sanctioned <= to);
        let folios: Vec<BorrowingFolio> = chosen.map(|one| self.folio_of(one, to)).collect();
        if of.is_some() && folios.is_empty() {
            return Err(unknown());
        }
        let ledger = BorrowingLedger {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            to,
            folios,
        };
        Ok(ledger.paper())
    }

    fn folio_of(&self, borrowing: &Borrowing, to: Date) -> BorrowingFolio {
        let debt = self.book.debt(borrowing);
        let standing = debt.standing(to);
        let old = self.old_borrowing(borrowing);
        let page = self.book.page_of(borrowing, to);
        let first = page.first().map(|(_, entry)| entry.date);
        let began = self.book.cut_off().map(|cutoff| cutoff.date);
        let left = old.and_then(|_| {
            let on = began?;
            Some((on, debt.standing(on).outstanding))
        });
        let disbursed_on = old.and_then(|old| old.disbursed_on).or(first);
        let anew = debt.agreed_until(to).first();
        let terms = agreed_on(&debt, anew.map_or(to, |anew| anew.from.plus_days(-1)));
        let dues = debt.instalments(to).into_iter().map(|one| BorrowingDue {
            date: one.date,
            principal: one.principal,
            left: one.left,
        });
        BorrowingFolio {
            lender: borrowing.name.clone(),
            source: borrowed(borrowing.kind),
            number: borrowing.masked_account().unwrap_or_default(),
            ifsc: borrowing.ifsc.clone().unwrap_or_default(),
            sanctioned: (borrowing.sanctioned, borrowing.amount),
            disbursed: disbursed_on.map(|on| (on, self.disbursed(borrowing, to))),
            dose: borrowing.dose,
            subvention: (borrowing.lender == Lender::Bank).then_some(borrowing.subvention),
            left,
            terms,
            credit: standing.credit.as_ref().map(|credit| CreditOfFolio {
                limit: credit.limit,
                power: credit.power,
                available: credit.available,
                review: credit.review_due,
                days_without_credit: credit.days_without_credit,
            }),
            overdue_days: standing.overdue_days,
            entries: self.lines_of(borrowing, &page, to),
            dues: dues.collect(),
        }
    }

    /// The lines of a folio, by their day: what was reversed with its counter-entries, before what
    /// was recorded anew.
    fn lines_of(
        &self,
        borrowing: &Borrowing,
        page: &[(&Record, CreditEntry)],
        to: Date,
    ) -> Vec<BorrowingEntry> {
        let debt = self.book.debt(borrowing);
        let began = self.book.cut_off().map(|cutoff| cutoff.date);
        let mut balance = Paise::ZERO;
        let counted = page.iter().map(|(record, entry)| {
            let mut line = self.line_of(record, *entry);
            if Some(entry.date) == began && entry.what == CreditEvent::Draw {
                line.what = self.words(OnBorrowing::Brought);
            }
            balance += line.received + line.added - line.paid;
            line.balance = balance;
            line.overdue = debt.standing(entry.date).overdue;
            line
        });
        let mut lines: Vec<BorrowingEntry> = counted.collect();
        let beside = self.interest_beside(borrowing, to);
        for (record, amount) in beside {
            let at = lines.partition_point(|line| line.date <= record.date);
            let before = at.checked_sub(1).and_then(|at| lines.get(at));
            let balance = before.map_or(Paise::ZERO, |line| line.balance);
            let line = BorrowingEntry {
                what: self.words(OnBorrowing::InterestPaid),
                interest: amount,
                balance,
                overdue: debt.standing(record.date).overdue,
                ..self.nothing_in(record)
            };
            lines.insert(at, line);
        }
        add_agreements(&mut lines, &debt, to);
        for struck in self.struck.iter().filter(|struck| struck.record.date <= to) {
            let why = reversed(struck.on, &struck.reason);
            let moved = borrowing.moved_in(&struck.record);
            let moved = moved.map(|entry| self.line_of(&struck.record, entry));
            let interest = interest_in(borrowing, &struck.record);
            let interest = (!interest.is_zero()).then(|| BorrowingEntry {
                what: self.words(OnBorrowing::InterestPaid),
                interest,
                ..self.nothing_in(&struck.record)
            });
            for line in moved.chain(interest) {
                let at = lines.partition_point(|other| other.date < line.date);
                let before = at.checked_sub(1).and_then(|at| lines.get(at));
                let (balance, overdue) = before.map_or((Paise::ZERO, Paise::ZERO), |before| {
                    (before.balance, before.overdue)
                });
                let line = BorrowingEntry {
                    balance: balance + line.received + line.added - line.paid,
                    overdue,
                    ..line
                };
                let counter = line.counter(balance, why.clone());
                lines.splice(at..at, [line, counter]);
            }
        }
        lines
    }

    fn words(&self, what: OnBorrowing) -> report::Phrase {
        BorrowingLedger::words(self.charge, what)
    }

    fn nothing_in(&self, record: &Record) -> BorrowingEntry {
        BorrowingEntry {
            folio: self.number(record.operation),
            ..BorrowingEntry::of(record.date)
        }
    }

    fn line_of(&self, record: &Record, entry: CreditEntry) -> BorrowingEntry {
        let mut line = self.nothing_in(record);
        let (what, column, amount) = match entry.what {
            CreditEvent::Draw => (OnBorrowing::Drawn, &mut line.received, entry.amount),
            CreditEvent::Credit => (OnBorrowing::Paid, &mut line.paid, entry.amount),
            CreditEvent::Subvention => (OnBorrowing::Lowered, &mut line.paid, entry.amount),
            CreditEvent::InterestDebited => {
                (OnBorrowing::InterestAdded, &mut line.added, entry.amount)
            }
            CreditEvent::Charge => (OnBorrowing::ChargeAdded, &mut line.added, entry.amount),
            // It was no part of the loan: less was paid.
            CreditEvent::GivenBack => (OnBorrowing::CameBack, &mut line.paid, -entry.amount),
        };
        *column = amount;
        line.what = self.words(what);
        line
    }

    /// Interest that was paid beside a borrowing until a day, record by record, and not added to it
    /// before.
    pub(super) fn interest_beside(&self, borrowing: &Borrowing, on: Date) -> Vec<(&Record, Paise)> {
        let records = self.book.records.iter().filter(|record| record.date <= on);
        let paid = records.map(|record| (record, interest_in(borrowing, record)));
        paid.filter(|(_, amount)| !amount.is_zero()).collect()
    }

    /// A borrowing of an old group, as it was told at the cut-off.
    pub(super) fn old_borrowing(&self, borrowing: &Borrowing) -> Option<&CutOffBorrowing> {
        let mut old = self.book.cut_off()?.borrowings.iter();
        old.find(|old| old.borrowing.tag == borrowing.tag)
    }

    /// What was paid out of a borrowing until a day. What an old loan still came to at the cut-off
    /// was drawn before, and is told there.
    pub(super) fn disbursed(&self, borrowing: &Borrowing, on: Date) -> Paise {
        let old = self.old_borrowing(borrowing);
        let before = old.map_or(Paise::ZERO, repaid_before);
        self.book.debt(borrowing).sums(on).drawn + before
    }
}

/// Puts what the lender agreed to anew among the lines of a folio, after the payments of its day.
fn add_agreements(lines: &mut Vec<BorrowingEntry>, debt: &Debt, to: Date) {
    for anew in debt.agreed_until(to) {
        let Some(terms) = agreed_on(debt, anew.from) else {
            continue;
        };
        let at = lines.partition_point(|line| line.date <= anew.from);
        let before = at.checked_sub(1).and_then(|at| lines.get(at));
        let line = BorrowingEntry {
            what: terms.lender_agreed_anew(),
            balance: before.map_or(Paise::ZERO, |line| line.balance),
            overdue: debt.standing(anew.from).overdue,
            ..BorrowingEntry::of(anew.from)
        };
        lines.insert(at, line);
    }
}

/// The terms of a loan that hold at the end of a day, with how many instalments were agreed by them.
fn agreed_on(debt: &Debt, on: Date) -> Option<AgreedTerms> {
    debt.terms_on(on).map(|terms| AgreedTerms {
        rate: terms.rate.0.into(),
        declining: terms.method == Method::Declining,
        instalments: terms.instalments.into(),
        instalment: terms
            .instalment
            .or(debt.sums(on).instalment)
            .unwrap_or_default(),
        first_due: terms.first_due.month(),
    })
}

/// What of an old borrowing was drawn and repaid before the book began; what was paid ahead is in
/// the book from its first day on.
pub(super) fn repaid_before(old: &CutOffBorrowing) -> Paise {
    old.principal_paid.min(old.disbursed)
}

/// The interest that a record paid beside a borrowing.
fn interest_in(borrowing: &Borrowing, record: &Record) -> Paise {
    let folio = Some(Folio::from(borrowing.tag));
    let heads = [Head::BankLoanInterest, Head::FederationLoanInterest];
    let purses = [Some(Head::Cash), Some(Head::Bank)];
    let paid = record.sides().filter(|(one, other)| {
        heads.contains(&one.page.head) && one.page.folio == folio && purses.contains(other)
    });
    paid.map(|(one, _)| one.amount).sum()
}

/// The source of what a group took, as papers name it.
pub(super) fn borrowed(kind: BorrowingKind) -> Source {
    match kind {
        BorrowingKind::TermLoan => Source::BankTermLoan,
        BorrowingKind::CashCredit => Source::CashCredit,
        BorrowingKind::CommunityInvestmentFund => Source::CommunityInvestmentFund,
        BorrowingKind::VulnerabilityFund => Source::VulnerabilityReductionFund,
        BorrowingKind::FederationLoan => Source::Federation,
    }
}
