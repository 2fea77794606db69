//! The monthly report of a group to its federation: the columns of the report of Jammu and Kashmir
//! (shg.md 1, "Monthly report to VO / MIS"). The window and the paper show the same reckoning.

use serde::Serialize;
use ts_rs::TS;

use super::book::{Book, Loan, Recorded};
use super::loan::Source;
use crate::ledger::Head;
use crate::{Date, Month, Paise};

/// From more than how many days overdue on the report calls a loan at risk.
const AT_RISK_DAYS: u32 = 30;

/// How many, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NumberAndAmount {
    /// How many.
    pub number: u32,
    /// How much.
    pub amount: Paise,
}

/// What a group reports of a month. Internal loans are those out of its own fund and its Revolving
/// Fund; what women owe out of other funds is reported with the fund.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthSums {
    /// Meetings held.
    pub meetings: u32,
    /// Meetings that were due until today.
    pub meetings_due: u32,
    /// Due meetings that were not held, whether somebody said why or not.
    pub not_held: u32,
    /// Savings collected.
    pub saved: Paise,
    /// Cash taken to the bank.
    pub deposited: Paise,
    /// Internal loans given in the month.
    pub loans_given: NumberAndAmount,
    /// Internal loans of which principal is outstanding at the end of the month, and how much.
    pub loans_running: NumberAndAmount,
    /// Of them, those with anything overdue for more than 30 days.
    pub loans_at_risk: NumberAndAmount,
    /// What is owed on cash credits.
    pub cash_credit: Paise,
    /// What is owed on term loans of banks.
    pub term_loan: Paise,
    /// Whether interest subvention is expected on a borrowing, or was claimed.
    pub subvention_eligible: bool,
    /// Interest subvention received in the month; it is receiving where this is not nothing.
    pub subvention: Paise,
    /// Community Investment Fund received in the month.
    pub cif_received: Paise,
    /// Community Investment Fund paid back in the month.
    pub cif_repaid: Paise,
    /// Principal of members' loans out of the Community Investment Fund that is at risk.
    pub cif_at_risk: Paise,
    /// Whether anything of the month is in the book: a report of an untouched month says so.
    pub recorded: bool,
}

impl Book {
    /// What the group reports of a month. Of a month that has not ended, loans are judged as they
    /// stand today: what falls due tomorrow is not late.
    #[must_use]
    pub fn month_sums(&self, month: Month, today: Date) -> MonthSums {
        let (first, last) = (month.first_day(), month.last_day());
        let on = last.min(today.max(first));
        let within = |date: Date| (first..=last).contains(&date);
        // What was paid ahead into one account lowers no debt on another.
        let balances = self.balances(last);
        let owed = |head: Head| -> Paise {
            let pages = balances.iter().filter(|(page, _)| page.head == head);
            pages.map(|(_, amount)| (-*amount).max(Paise::ZERO)).sum()
        };
        let mut borrowings = self.borrowings.iter();
        let expected = borrowings.any(|one| one.subvention && one.sanctioned <= last);
        let claimed = self.claims.iter().any(|claim| claim.date <= last);
        let meetings = self.regularity(first, last, today);
        let mut sums = MonthSums {
            meetings_due: meetings.due,
            not_held: meetings.not_held_with_reason + meetings.missed,
            cash_credit: owed(Head::BankCashCredit),
            term_loan: owed(Head::BankTermLoan),
            subvention_eligible: expected || claimed,
            ..MonthSums::default()
        };
        for record in self.records.iter().filter(|record| within(record.date)) {
            sums.recorded = true;
            if let Recorded::Meeting(meeting) = &record.what {
                sums.meetings += 1;
                sums.saved += meeting.totals().saved;
                sums.deposited += meeting.deposit;
                for given in meeting
                    .loans
                    .iter()
                    .filter(|given| is_internal(given.source))
                {
                    sums.loans_given.add(given.amount);
                }
            }
            // What an old group brings along is no receipt of the month.
            if matches!(record.what, Recorded::CutOff(_)) {
                continue;
            }
            let postings = record.postings.iter();
            let subvention = postings.filter(|one| one.page.head == Head::InterestSubvention);
            sums.subvention += subvention.map(|posting| -posting.amount).sum();
        }
        for (record, came, went) in self.came_and_went(Head::CommunityInvestmentFund, last) {
            let is_old = matches!(record.what, Recorded::CutOff(_));
            if within(record.date) && !is_old {
                sums.cif_received += came;
                sums.cif_repaid += went;
            }
        }
        for loan in self.loans().iter().filter(|loan| loan.given_on <= last) {
            sums.add_loan(loan, on);
        }
        sums
    }
}

impl MonthSums {
    fn add_loan(&mut self, loan: &Loan, on: Date) {
        let standing = loan.account.standing(on);
        let outstanding = standing.principal_outstanding;
        if outstanding.is_zero() {
            return;
        }
        let is_at_risk = standing.overdue_days > AT_RISK_DAYS;
        if is_internal(loan.given.source) {
            self.loans_running.add(outstanding);
            if is_at_risk {
                self.loans_at_risk.add(outstanding);
            }
        } else if loan.given.source == Source::CommunityInvestmentFund && is_at_risk {
            self.cif_at_risk += outstanding;
        }
    }
}

impl NumberAndAmount {
    fn add(&mut self, amount: Paise) {
        self.number += 1;
        self.amount += amount;
    }
}

fn is_internal(source: Source) -> bool {
    matches!(source, Source::Own | Source::RevolvingFund)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Purse;
    use crate::samples::{self, date};
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, LoanGiven, LoanTerms, Method, Rate};
    use crate::shg::meeting::{Meeting, MeetingKind};
    use crate::{MemberTag, shg};

    fn loan(nth: u8, source: Source, rupees: i64, first_due: &str) -> LoanGiven {
        LoanGiven {
            member: MemberTag(1),
            nth,
            amount: Paise::rupees(rupees),
            source,
            terms: LoanTerms {
                rate: Rate::per_month_hundredths(100),
                method: Method::Declining,
                instalments: 4,
                every: Frequency::Monthly,
                first_due: date(first_due),
                interest: InterestPeriod::Month,
                broken: BrokenMonth::Full,
                moratorium: 0,
                instalment: None,
            },
            purse: Purse::Bank,
            purpose: None,
            account: None,
        }
    }

    fn book() -> Book {
        let meeting = Meeting {
            date: date("2026-10-05"),
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
            loans: vec![
                loan(0, Source::Own, 4_000, "2026-10-29"),
                loan(1, Source::CommunityInvestmentFund, 8_000, "2026-10-20"),
            ],
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        };
        samples::book([shg::Change::MeetingClosed(Box::new(meeting))])
    }

    fn rupees(counted: NumberAndAmount) -> (u32, i64) {
        (counted.number, counted.amount.0 / 100)
    }

    #[test]
    fn what_is_due_later_in_the_month_is_not_at_risk_before_its_day() {
        let month = "2026-11".parse().expect("a month");
        let on = |today: &str| book().month_sums(month, date(today));
        // The own loan is late since 29 October, the fund's since the 20th.
        assert_eq!(on("2026-11-19").cif_at_risk, Paise::ZERO, "30 days");
        assert_eq!(on("2026-11-20").cif_at_risk, Paise::rupees(8_000));
        assert_eq!(rupees(on("2026-11-28").loans_at_risk), (0, 0), "30 days");
        let ended = on("2027-03-01").loans_at_risk;
        assert_eq!(rupees(ended), (1, 4_000), "at the end of the month");
    }

    #[test]
    fn internal_loans_are_those_of_the_groups_own_money() {
        let month = "2026-10".parse().expect("a month");
        let sums = book().month_sums(month, date("2026-10-31"));
        assert_eq!(rupees(sums.loans_given), (1, 4_000));
        assert_eq!(rupees(sums.loans_running), (1, 4_000));
        assert!(sums.recorded);
        let before = "2026-09".parse().expect("a month");
        let nothing = book().month_sums(before, date("2026-10-31"));
        assert_eq!(rupees(nothing.loans_running), (0, 0));
        assert!(!nothing.recorded);
    }
}
