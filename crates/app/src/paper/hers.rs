//! What a woman sees: her passbook, her slip, and the folios of the loan ledger.

use std::collections::BTreeMap;

use domain::ledger::Head;
use domain::shg::book::{Loan, Record};
use domain::shg::loan::{self, Method};
use domain::shg::meeting::{Meeting, MemberRow};
use domain::{Date, LoanTag, MemberTag, Paise};
use report::Paper;
use report::papers::{
    Due, LoanEntry, LoanFolio, LoanLedger, LoanLeft, Passbook, PassbookLoan, PassbookLoanEntry,
    SavingsEntry, Slip,
};

use super::desk::{Desk, SAVINGS, source, within};
use super::unknown;
use crate::error::AppError;
use crate::session::App;

impl Desk {
    /// A woman's passbook; without a first day, from her joining on.
    pub(super) fn passbook(
        &self,
        app: &App,
        tag: MemberTag,
        from: Option<Date>,
        to: Date,
    ) -> Result<Paper, AppError> {
        let line = self.line(tag)?;
        let tag = line.tag;
        let view = app.store()?.member(line.id)?.ok_or_else(unknown)?;
        let photo = match &line.photo {
            Some(photo) => app.store()?.photo(photo.hash, false)?,
            None => None,
        };
        let first = from.unwrap_or(self.first_day());
        let loans = self.loans_until(to).into_iter().filter(|loan| {
            let before = loan.account.standing(first.plus_days(-1));
            loan.member == tag && !(loan.given_on < first && before.closed)
        });
        let passbook = Passbook {
            body: self.body.clone(),
            stamp: self.stamp.clone(),
            person: self.person(tag),
            photo,
            joined: line.joined,
            nominee: view.nominee.unwrap_or_default(),
            opening: self.saved(tag, first.plus_days(-1)),
            savings: self.savings_of(tag, first, to),
            loans: loans.map(|loan| self.passbook_loan(&loan, to)).collect(),
        };
        Ok(passbook.paper())
    }

    /// The day of the first record, or of the first woman's joining.
    fn first_day(&self) -> Date {
        let record = self.book.records.first().map(|record| record.date);
        record.unwrap_or(self.today)
    }

    fn savings_of(&self, tag: MemberTag, from: Date, to: Date) -> Vec<SavingsEntry> {
        let mut days: BTreeMap<Date, SavingsEntry> = BTreeMap::new();
        for record in within(&self.book, from, to) {
            let hers = record
                .postings
                .iter()
                .filter(|p| p.page.member == Some(tag) && SAVINGS.contains(&p.page.head));
            for posting in hers {
                let date = record.date;
                let day = days.entry(date).or_insert(SavingsEntry {
                    date,
                    compulsory: Paise::ZERO,
                    voluntary: Paise::ZERO,
                    withdrawn: Paise::ZERO,
                });
                if posting.amount > Paise::ZERO {
                    day.withdrawn += posting.amount;
                } else if posting.page.head == Head::CompulsorySaving {
                    day.compulsory += -posting.amount;
                } else {
                    day.voluntary += -posting.amount;
                }
            }
        }
        days.into_values().collect()
    }

    fn passbook_loan(&self, loan: &Loan, to: Date) -> PassbookLoan {
        let mut left = Paise::ZERO;
        let entries = loan.account.page(to).into_iter().filter_map(|row| {
            let written_off = left + row.given - row.principal_paid - row.principal_balance;
            left = row.principal_balance;
            let moved = [
                row.given,
                row.principal_paid,
                row.interest_paid,
                row.penalty,
            ];
            let happened = moved.iter().any(|amount| !amount.is_zero()) || !written_off.is_zero();
            happened.then_some(PassbookLoanEntry {
                date: row.date,
                given: row.given,
                principal: row.principal_paid,
                interest: row.interest_paid,
                fine: row.penalty,
                written_off,
            })
        });
        PassbookLoan {
            entries: entries.collect(),
            number: self.loan_number(loan.tag),
            source: source(loan.given.source),
            purpose: loan.given.purpose.clone().unwrap_or_else(|| "–".to_owned()),
        }
    }

    /// What a woman takes home from a meeting: the same figures as on her card.
    pub(super) fn slip(
        &self,
        record: &Record,
        meeting: &Meeting,
        tag: MemberTag,
    ) -> Result<Paper, AppError> {
        let tag = self.line(tag)?.tag;
        let is_hers = |member: MemberTag| self.book.kept(member) == tag;
        let rows = || meeting.rows.iter().filter(|row| is_hers(row.member));
        let repaid = || meeting.repayments.iter().filter(|one| is_hers(one.member));
        let lent = meeting.loans.iter().filter(|loan| is_hers(loan.member));
        let returned = meeting.returned.iter().filter(|one| is_hers(one.member));
        let slip = Slip {
            body: self.body.clone(),
            stamp: self.stamp.clone(),
            person: self.person(tag),
            date: record.date,
            saved: rows().map(MemberRow::saved).sum(),
            repaid: repaid().map(|one| one.principal).sum(),
            interest: repaid().map(|one| one.interest).sum(),
            penalty: repaid().map(|one| one.penalty).sum(),
            fine: rows().map(|row| row.fine).sum(),
            lent: lent.map(|loan| loan.amount).sum(),
            withdrawn: returned.map(|one| one.amount).sum(),
            savings: self.saved(tag, record.date),
            loan: self.left(tag, record.date),
        };
        Ok(slip.paper())
    }

    /// What is left of a woman's loans at the end of a day, and what she pays next.
    fn left(&self, tag: MemberTag, on: Date) -> LoanLeft {
        let mut left = LoanLeft::default();
        for loan in self
            .loans_until(on)
            .iter()
            .filter(|loan| loan.member == tag)
        {
            let standing = loan.account.standing(on);
            left.left += standing.principal_outstanding;
            let Some(next) = standing.next_due else {
                continue;
            };
            // What will be asked of her then, if nothing else happens before.
            let amount = loan.account.due(next.date).now();
            match &mut left.next {
                Some(due) if due.date == next.date => due.amount += amount,
                Some(due) if due.date < next.date => {}
                due => {
                    *due = Some(Due {
                        date: next.date,
                        amount,
                    });
                }
            }
        }
        left
    }

    /// The loan ledger until a day: one folio, or all of them.
    pub(super) fn loan_ledger(&self, of: Option<LoanTag>, to: Date) -> Result<Paper, AppError> {
        let loans = self.loans_until(to).into_iter();
        let chosen = loans.filter(|loan| of.is_none_or(|tag| tag == loan.tag));
        let folios: Vec<LoanFolio> = chosen.map(|loan| self.folio(&loan, to)).collect();
        if of.is_some() && folios.is_empty() {
            return Err(unknown());
        }
        let ledger = LoanLedger {
            body: self.body.clone(),
            stamp: self.stamp.clone(),
            folios,
        };
        Ok(ledger.paper())
    }

    fn folio(&self, loan: &Loan, to: Date) -> LoanFolio {
        let (given, terms) = (&loan.given, &loan.given.terms);
        let schedule = loan::schedule(given.amount, terms, loan.given_on);
        let instalment = schedule
            .iter()
            .map(|instalment| instalment.principal)
            .find(|principal| !principal.is_zero());
        let entries = loan.account.page(to).into_iter().map(|row| LoanEntry {
            date: row.date,
            principal_due: row.principal_due,
            interest_due: row.interest_charged,
            principal_paid: row.principal_paid,
            interest_paid: row.interest_paid,
            fine: row.penalty,
            written_off: row.written_off,
            balance: row.principal_balance,
            principal_overdue: row.principal_overdue,
            interest_overdue: row.interest_overdue,
        });
        let same_day = |record: &&Record| record.date == loan.given_on;
        let mut meetings = self.book.meetings().map(|(record, _)| record);
        let meeting = meetings.find(same_day);
        LoanFolio {
            person: self.person(loan.member),
            number: self.loan_number(loan.tag),
            source: source(given.source),
            sanctioned: loan.given_on,
            resolution: meeting.map_or_else(String::new, |record| {
                self.number(record.operation).to_string()
            }),
            purpose: given.purpose.clone().unwrap_or_else(|| "–".to_owned()),
            amount: given.amount,
            rate: terms.rate.0.into(),
            declining: terms.method == Method::Declining,
            instalments: terms.instalments.into(),
            instalment: instalment.unwrap_or(given.amount),
            first_due: terms.first_due.month(),
            entries: entries.collect(),
        }
    }
}
