//! What goes to others: receipts and payments, the monthly report to the federation, the report
//! card, and demand, collection and balance.

use std::collections::BTreeMap;

use domain::ledger::Head;
use domain::shg::grade::{self, Rubric};
use domain::shg::loan::{Dcb, dcb_between};
use domain::shg::monthly::NumberAndAmount;
use domain::{Date, Month, Paise};
use report::Paper;
use report::papers::{
    Demand, DemandCollectionBalance, DemandLine, HeadSum, InterestSubsidy, MonthOfCard,
    MonthlyReport, Purse, ReceiptsAndPayments, ReportCard, RubricMark,
};

use super::desk::{Desk, entries_of, source, within};
use crate::error::AppError;
use crate::session::App;

impl Desk {
    /// Receipts and payments of a month, head by head.
    pub(super) fn receipts_and_payments(&self, month: Month) -> Paper {
        let (first, last) = (month.first_day(), month.last_day());
        let mut receipts: BTreeMap<Head, Purse> = BTreeMap::new();
        let mut payments: BTreeMap<Head, Purse> = BTreeMap::new();
        let (mut deposited, mut fetched) = (Paise::ZERO, Paise::ZERO);
        let records = within(&self.book, first, last);
        for entry in records.flat_map(entries_of) {
            let (Some(debit), Some(credit)) = (entry.debit, entry.credit) else {
                continue;
            };
            match (debit.head, credit.head) {
                (Head::Bank, Head::Cash) => deposited += entry.amount,
                (Head::Cash, Head::Bank) => fetched += entry.amount,
                (Head::Bank, Head::Bank) => {}
                (Head::Cash, head) => receipts.entry(head).or_default().cash += entry.amount,
                (Head::Bank, head) => receipts.entry(head).or_default().bank += entry.amount,
                (head, Head::Cash) => payments.entry(head).or_default().cash += entry.amount,
                (head, Head::Bank) => payments.entry(head).or_default().bank += entry.amount,
                _ => {}
            }
        }
        let sums = |sums: BTreeMap<Head, Purse>| {
            let sums = sums.into_iter().map(|(head, sum)| HeadSum {
                head: self.charge.head(head),
                sum,
            });
            sums.collect()
        };
        let form = ReceiptsAndPayments {
            body: self.body_on(last),
            stamp: self.stamp.clone(),
            month,
            opening: self.purse_before(first, last),
            receipts: sums(receipts),
            payments: sums(payments),
            deposited,
            fetched,
        };
        form.paper()
    }

    /// The monthly report to the Village Organisation.
    pub(super) fn monthly_report(&self, month: Month) -> Paper {
        let sums = self.book.month_sums(month, self.today);
        let both = |counted: NumberAndAmount| (counted.number, counted.amount);
        let report = MonthlyReport {
            body: self.body_on(month.last_day()),
            stamp: self.stamp.clone(),
            month,
            meetings_held: sums.meetings,
            meetings_due: sums.meetings_due,
            savings_collected: sums.saved,
            deposited: sums.deposited,
            loans_given: both(sums.loans_given),
            loans_outstanding: both(sums.loans_running),
            loans_at_risk: sums.loans_at_risk.amount,
            cash_credit: sums.cash_credit,
            term_loan: sums.term_loan,
            subsidy: InterestSubsidy {
                eligible: sums.subvention_eligible,
                receiving: !sums.subvention.is_zero(),
                amount: sums.subvention,
            },
            cif_received: sums.cif_received,
            cif_repaid: sums.cif_repaid,
            cif_at_risk: sums.cif_at_risk,
        };
        report.paper()
    }

    /// The report card: of the last grade until then, or worked out from the books.
    pub(super) fn report_card(&self, app: &App, from: Date, to: Date) -> Result<Paper, AppError> {
        // What is still to come is neither due nor missed.
        let to = to.min(self.today.max(from));
        let given = self.book.grades.iter().rfind(|grade| grade.date <= to);
        // What was given is read by the rules of its day.
        let judged = given.map_or(to, |grade| grade.date);
        let norms = crate::shg::norms(app, self.book.group, judged)?;
        let rubric = norms.rubric.unwrap_or_else(Rubric::national);
        let within = norms.books.closed_within_days;
        let (from, to, inputs) = match given {
            Some(grade) => (grade.since, grade.date, grade.inputs.clone()),
            None => (from, to, self.book.inputs(from, to, within)),
        };
        let grading = grade::mark(&rubric, &inputs);
        let letter = given.map(|grade| grade.letter.clone()).or(grading.letter);
        let members = self.book.members_on(to).count();
        let corpus = self.book.corpus(to);
        let savings: Paise = super::desk::SAVINGS
            .iter()
            .map(|head| -self.book.balance(*head, to))
            .sum();
        let card = ReportCard {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            from,
            to,
            grade: letter.unwrap_or_else(|| "–".to_owned()),
            rubric: rubric.version.to_string(),
            graded: given.map(|grade| (grade.signed_by.clone(), grade.date)),
            members: u32::try_from(members).unwrap_or(u32::MAX),
            savings,
            corpus: corpus.total(),
            marks: grading.marks.iter().map(RubricMark::from).collect(),
            months: self.months(from, to),
        };
        Ok(card.paper())
    }

    fn months(&self, from: Date, to: Date) -> Vec<MonthOfCard> {
        let schedule = self.book.schedule();
        let loans = self.loans_until(to);
        let count = from.month().months_until(to.month()).max(0);
        let months = (0..=count).map(|nth| from.month().plus(nth));
        let of = |month: Month| {
            // A month that was not over on the card's day counts until that day, as its marks do.
            let (first, last) = (month.first_day(), month.last_day().min(to));
            let held = self
                .book
                .meetings()
                .filter(|(r, _)| (first..=last).contains(&r.date));
            let held: Vec<_> = held.map(|(_, meeting)| meeting.totals()).collect();
            let dcb: Dcb = loans
                .iter()
                .map(|loan| dcb_between(&loan.account, first, last))
                .sum();
            let attendance = schedule.attendance(first, last).percent();
            let meetings = self.book.regularity(first, last, self.today);
            MonthOfCard {
                month,
                meetings: (meetings.held, meetings.due),
                attendance: attendance.map(Into::into),
                saved: held.iter().map(|totals| totals.saved).sum(),
                lent: held.iter().map(|totals| totals.lent).sum(),
                demand: dcb.whole_demand().sum(),
                collected: dcb.collected.sum(),
            }
        };
        months.map(of).collect()
    }

    /// Demand, collection and balance of the months from one day's to another's.
    pub(super) fn demand(&self, from: Date, to: Date) -> Paper {
        let (first, last) = (from.month().first_day(), to.month().last_day());
        let loans = self.loans_until(last);
        let lines = loans.iter().filter_map(|loan| {
            let whole = dcb_between(&loan.account, first, last);
            let before = loan.account.standing(first.plus_days(-1));
            // What falls due tomorrow is not late: of a month that runs, as it stands today.
            let standing = loan.account.standing(last.min(self.today.max(first)));
            if loan.given_on < first && before.closed && standing.closed {
                return None;
            }
            Some(DemandLine {
                person: self.person(loan.member),
                loan: self.loan_number(loan.tag),
                source: source(loan.given.source),
                outstanding: standing.principal_outstanding,
                arrears: whole.opening.sum(),
                due: Demand {
                    principal: whole.demand.principal,
                    interest: whole.demand.interest,
                },
                given_up: whole.given_up.sum(),
                collected: Demand {
                    principal: whole.collected.principal,
                    interest: whole.collected.interest,
                },
                days_overdue: standing.overdue_days,
            })
        });
        let list = DemandCollectionBalance {
            body: self.body_on(last),
            stamp: self.stamp.clone(),
            from: first,
            to: last,
            runs: last > self.today,
            lines: lines.collect(),
        };
        list.paper()
    }
}
