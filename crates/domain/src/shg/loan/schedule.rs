//! When instalments are due, when interest is charged and how much.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::account::{Account, Arrears, Entry, LoanEvent};
use super::{BrokenMonth, InterestPeriod, LoanTerms, Method};
use crate::shg::group::Frequency;
use crate::{Date, Paise};

/// One line of a loan's schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Instalment {
    /// Its number, from 1; those with interest alone are counted.
    pub nth: u16,
    /// When it is due.
    pub due: Date,
    /// The principal.
    pub principal: Paise,
    /// The interest, if everything is paid on its day.
    pub interest: Paise,
}

/// Interest is rounded half up to whole rupees, once, when it is charged (shg.md 4b `[K]`).
pub(super) const UNIT: Paise = Paise::rupees(1);

/// The days in a period of four weekly meetings.
const FOUR_WEEKS: i32 = 28;

/// The schedule of a loan: instalments in whole rupees that add up to the loan exactly, because
/// the last one adjusts; with the interest as it will be if everything is paid on its day. A day
/// with interest alone, before the first instalment or between two, has a line of its own, as in a
/// moratorium: it is due then, and overdue after it.
#[must_use]
pub fn schedule(amount: Paise, terms: &LoanTerms, given: Date) -> Vec<Instalment> {
    schedule_of(amount, amount, terms, given)
}

/// The instalments of what is left of a loan; `agreed_on` is what flat interest is reckoned on.
pub(super) fn schedule_of(
    amount: Paise,
    agreed_on: Paise,
    terms: &LoanTerms,
    given: Date,
) -> Vec<Instalment> {
    let rows: Vec<(Date, Paise)> = principals(amount, terms).collect();
    let on_time = rows.iter().map(|&(due, principal)| Entry {
        date: due,
        what: LoanEvent::principal_paid(principal),
    });
    let charges = Account::brought_forward(given, amount, agreed_on, *terms, Arrears::default())
        .with(on_time)
        .charges();
    let mut days: BTreeMap<Date, (Paise, Paise)> = BTreeMap::new();
    for (due, principal) in rows {
        days.entry(due).or_default().0 += principal;
    }
    for (date, interest) in charges.into_iter().filter(|(_, one)| !one.is_zero()) {
        days.entry(date).or_default().1 += interest;
    }
    days.into_iter()
        .zip(1_usize..)
        .map(|((due, (principal, interest)), nth)| Instalment {
            nth: u16::try_from(nth).unwrap_or(u16::MAX),
            due,
            principal,
            interest,
        })
        .collect()
}

/// The day on which the `nth` instalment (from 0) is due. Monthly days are always counted from
/// the first one, so that the 31st comes back after a February.
#[must_use]
pub fn due_day(terms: &LoanTerms, nth: u32) -> Date {
    let nth = i32::try_from(nth).unwrap_or(i32::MAX);
    match step(terms.every) {
        Some(days) => terms.first_due.plus_days(nth.saturating_mul(days)),
        None => terms.first_due.plus_months(nth),
    }
}

/// The first due day after a day, also after the last instalment: none at the calendar's end.
pub(in crate::shg) fn due_day_after(terms: &LoanTerms, after: Date) -> Option<Date> {
    nth_due_after(terms, after).map(|nth| due_day(terms, nth))
}

/// Which instalment (from 0) is the first one due after a day, also after the last instalment: none
/// at the calendar's end.
pub(in crate::shg) fn nth_due_after(terms: &LoanTerms, after: Date) -> Option<u32> {
    let first = terms.first_due;
    let near = match step(terms.every) {
        Some(days) => first.days_until(after).div_euclid(days),
        None => first.month().months_until(after.month()),
    };
    let near = u32::try_from(near).unwrap_or(0);
    (near..=near.saturating_add(1)).find(|nth| due_day(terms, *nth) > after)
}

/// The instalments' days and principals, those of the moratorium included.
pub(in crate::shg) fn principals(
    amount: Paise,
    terms: &LoanTerms,
) -> impl Iterator<Item = (Date, Paise)> + use<> {
    let (terms, usual) = (*terms, usual_principal(amount, terms));
    let without = u32::from(terms.moratorium);
    let count = without + u32::from(terms.instalments.max(1));
    let mut left = amount.max(Paise::ZERO);
    (0..count).map(move |nth| {
        let principal = if nth < without {
            Paise::ZERO
        } else if nth + 1 == count {
            left
        } else {
            usual.min(left)
        };
        left = left - principal;
        (due_day(&terms, nth), principal)
    })
}

impl LoanTerms {
    /// The first interest day after `after`.
    pub(super) fn interest_day_after(&self, after: Date) -> Option<Date> {
        let day = match self.interest_grid() {
            Grid::Days(first, step) => {
                let steps = first.days_until(after).div_euclid(step);
                first.plus_days((steps + 1).saturating_mul(step))
            }
            Grid::Months => {
                let months = self.first_due.month().months_until(after.month());
                let day = self.first_due.plus_months(months);
                if day > after {
                    day
                } else {
                    self.first_due.plus_months(months + 1)
                }
            }
            Grid::LastOfMonth(step) => {
                let day = self.last_of_month(after, step);
                if day > after {
                    day
                } else {
                    self.last_of_month(after.month().plus(1).first_day(), step)
                }
            }
        };
        // At the calendar's end no later day comes.
        (day > after).then_some(day)
    }

    /// The last interest day before `before`.
    fn interest_day_before(&self, before: Date) -> Option<Date> {
        let day = match self.interest_grid() {
            Grid::Days(first, step) => {
                let steps = (first.days_until(before) - 1).div_euclid(step);
                first.plus_days(steps.saturating_mul(step))
            }
            Grid::Months => {
                let months = self.first_due.month().months_until(before.month());
                let day = self.first_due.plus_months(months);
                if day < before {
                    day
                } else {
                    self.first_due.plus_months(months - 1)
                }
            }
            Grid::LastOfMonth(step) => {
                let day = self.last_of_month(before, step);
                if day < before {
                    day
                } else {
                    self.last_of_month(before.month().plus(-1).first_day(), step)
                }
            }
        };
        (day < before).then_some(day)
    }

    /// The interest on `principal` between two interest days, of which the first may be any day:
    /// whole periods, and before them what was not a whole one by the rule for it.
    pub(super) fn interest_between(&self, principal: Paise, from: Date, to: Date) -> Paise {
        let (mut whole, mut days, mut cursor) = (0, 0, to);
        while cursor > from {
            match self.interest_day_before(cursor) {
                Some(day) if day >= from => {
                    whole += 1;
                    cursor = day;
                }
                _ => {
                    days = from.days_until(cursor);
                    break;
                }
            }
        }
        match self.broken {
            BrokenMonth::Full => self.interest(principal, whole + i64::from(days > 0), 0),
            BrokenMonth::Nil => self.interest(principal, whole, 0),
            BrokenMonth::ByDays => self.interest(principal, whole, days),
        }
    }

    /// The interest on `principal` for a period that ended after `days` by paying everything.
    pub(super) fn interest_broken(&self, principal: Paise, days: i32) -> Paise {
        match self.broken {
            _ if days <= 0 => Paise::ZERO,
            BrokenMonth::Full => self.interest(principal, 1, 0),
            BrokenMonth::Nil => Paise::ZERO,
            BrokenMonth::ByDays => {
                let by_days = self.interest(principal, 0, days);
                by_days.min(self.interest(principal, 1, 0))
            }
        }
    }

    /// The principal on which interest is reckoned.
    pub(super) fn basis(&self, opening: Paise, agreed_on: Paise) -> Paise {
        match self.method {
            // Nothing was outstanding when the period opened: flat interest ends too.
            _ if opening.is_zero() => Paise::ZERO,
            Method::Declining => opening,
            Method::Flat => agreed_on,
        }
    }

    /// Principal x rate x (periods / periods a year + days / 365), rounded once.
    fn interest(&self, principal: Paise, periods: i64, days: i32) -> Paise {
        const DAYS_A_YEAR: i128 = 365;
        const HUNDREDTHS: i128 = 10_000;
        let periods_a_year: i128 = match (self.interest, self.every) {
            (InterestPeriod::Meeting, Frequency::Weekly) => 52,
            (InterestPeriod::Meeting, Frequency::Fortnightly) => 26,
            _ => 12,
        };
        let parts = i128::from(periods) * DAYS_A_YEAR + i128::from(days) * periods_a_year;
        let exact = i128::from(principal.0.max(0)) * i128::from(self.rate.0) * parts;
        let unit = HUNDREDTHS * periods_a_year * DAYS_A_YEAR * i128::from(UNIT.0);
        let units = (exact * 2 + unit) / (unit * 2);
        UNIT.times(i64::try_from(units).unwrap_or(i64::MAX))
    }

    fn interest_grid(&self) -> Grid {
        match (self.interest, step(self.every)) {
            // Weekly instalments: with the fourth one, not with the first.
            (InterestPeriod::FourthMeeting, Some(days)) => {
                Grid::Days(self.first_due.plus_days(FOUR_WEEKS - days), FOUR_WEEKS)
            }
            (InterestPeriod::FourthMeeting, None) => Grid::Days(self.first_due, FOUR_WEEKS),
            (InterestPeriod::Meeting, Some(days)) => Grid::Days(self.first_due, days),
            (InterestPeriod::Month, Some(days)) => Grid::LastOfMonth(days),
            (_, None) => Grid::Months,
        }
    }

    /// The last instalment day in the month of `day`, counted on in both directions.
    fn last_of_month(&self, day: Date, step: i32) -> Date {
        let last = day.month().last_day();
        let steps = self.first_due.days_until(last).div_euclid(step);
        self.first_due.plus_days(steps.saturating_mul(step))
    }
}

/// On which days interest is charged, counted on in both directions.
enum Grid {
    /// From this day, every so many days.
    Days(Date, i32),
    /// The first due day's day of every month.
    Months,
    /// Of the instalment days, so many days apart, each month's last.
    LastOfMonth(i32),
}

/// The days between two instalments; none where they are monthly.
fn step(every: Frequency) -> Option<i32> {
    match every {
        Frequency::Weekly => Some(7),
        Frequency::Fortnightly => Some(14),
        Frequency::Monthly => None,
    }
}

/// The agreed principal of an instalment; else the loan divided, to the nearest rupee, but never
/// so high that nothing is left for the last one.
fn usual_principal(amount: Paise, terms: &LoanTerms) -> Paise {
    if let Some(agreed) = terms.instalment {
        return agreed.max(Paise::ZERO);
    }
    let count = i64::from(terms.instalments.max(1));
    let rupees = amount.0.max(0) / UNIT.0;
    let nearest = UNIT.times(rupees.saturating_add(count / 2) / count);
    if nearest.times(count - 1) < amount {
        nearest
    } else {
        UNIT.times(rupees / count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::{any_terms, terms};
    use super::*;
    use crate::samples::date;
    use crate::shg::loan::Rate;

    fn rupees(rows: &[Instalment]) -> Vec<(i64, i64)> {
        rows.iter()
            .map(|row| (row.principal.0 / 100, row.interest.0 / 100))
            .collect()
    }

    #[test]
    fn twelve_instalments_add_up_to_the_loan_and_the_last_adjusts() {
        let terms = LoanTerms {
            instalments: 12,
            instalment: None,
            ..terms()
        };
        let rows = schedule(Paise(500_050), &terms, date("2026-08-05"));
        assert_eq!(rows.len(), 12);
        assert!(
            rows[..11]
                .iter()
                .all(|row| row.principal == Paise::rupees(417))
        );
        assert_eq!(rows[11].principal, Paise(41_350));
        assert_eq!(rows[0].interest, Paise::rupees(100));
        assert_eq!(rows[1].interest, Paise::rupees(92));
    }

    #[test]
    fn the_thirty_first_comes_back_after_february() {
        let terms = LoanTerms {
            first_due: date("2027-01-31"),
            ..terms()
        };
        let days: Vec<String> = (0..4).map(|nth| due_day(&terms, nth).to_string()).collect();
        assert_eq!(
            days,
            ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
        );
    }

    #[test]
    fn the_first_broken_month_is_full_nil_or_by_days() {
        for (broken, interest) in [
            (BrokenMonth::Full, 10),
            (BrokenMonth::Nil, 0),
            // 500 x 24 % x 16 / 365 = 5.26
            (BrokenMonth::ByDays, 5),
        ] {
            let terms = LoanTerms { broken, ..terms() };
            let rows = schedule(Paise::rupees(500), &terms, date("2026-08-20"));
            assert_eq!(rows[0].interest, Paise::rupees(interest), "{broken:?}");
            assert_eq!(rows[1].interest, Paise::rupees(8), "{broken:?}");
        }
    }

    #[test]
    fn flat_interest_is_on_the_original_amount_until_the_end() {
        let flat = LoanTerms {
            method: Method::Flat,
            ..terms()
        };
        let rows = schedule(Paise::rupees(500), &flat, date("2026-08-05"));
        assert_eq!(rupees(&rows), [(100, 10); 5]);
    }

    #[test]
    fn a_moratorium_is_without_principal_and_not_without_interest() {
        let waits = LoanTerms {
            moratorium: 2,
            ..terms()
        };
        let rows = schedule(Paise::rupees(500), &waits, date("2026-08-05"));
        let expected = [
            (0, 10),
            (0, 10),
            (100, 10),
            (100, 8),
            (100, 6),
            (100, 4),
            (100, 2),
        ];
        assert_eq!(rupees(&rows), expected);
    }

    #[test]
    fn a_late_first_instalment_does_not_stop_the_interest() {
        let late = LoanTerms {
            first_due: date("2026-11-05"),
            ..terms()
        };
        let given = date("2026-08-05");
        let rows = schedule(Paise::rupees(500), &late, given);
        // Three months until the first instalment, with interest on the due day of each.
        let expected = [
            (0, 10),
            (0, 10),
            (100, 10),
            (100, 8),
            (100, 6),
            (100, 4),
            (100, 2),
        ];
        assert_eq!(rupees(&rows), expected);
        assert_eq!(rows[0].due, date("2026-09-05"));
        assert_eq!(rows[2].due, date("2026-11-05"));
        // The page asks for the same on the same days.
        let account = Account::given(given, Paise::rupees(500), late);
        for row in &rows[..3] {
            assert_eq!(account.due(row.due).current_interest, row.interest);
            assert_eq!(account.due(row.due).current_principal, row.principal);
        }
    }

    #[test]
    fn weekly_instalments_bear_interest_monthly_by_four_weeks_or_weekly() {
        let weekly = |interest| LoanTerms {
            every: Frequency::Weekly,
            instalments: 10,
            first_due: date("2026-08-08"),
            interest,
            instalment: Some(Paise::rupees(520)),
            ..terms()
        };
        let interest = |terms: &LoanTerms| -> Vec<i64> {
            let rows = schedule(Paise::rupees(5_200), terms, date("2026-08-01"));
            rows.iter().map(|row| row.interest.0 / 100).collect()
        };
        // 5200 x 24 % / 52 = 24, and every week one instalment less.
        let by_week = interest(&weekly(InterestPeriod::Meeting));
        assert_eq!(by_week, [24, 22, 19, 17, 14, 12, 10, 7, 5, 2]);
        // On the last Saturdays of August and September; the broken month at the end is full.
        let by_month = interest(&weekly(InterestPeriod::Month));
        assert_eq!(by_month, [0, 0, 0, 104, 0, 0, 0, 62, 0, 21]);
        let by_four = interest(&weekly(InterestPeriod::FourthMeeting));
        assert_eq!(by_four, [0, 0, 0, 104, 0, 0, 0, 62, 0, 21]);
    }

    #[test]
    fn interest_is_rounded_half_up_once() {
        let terms = terms();
        for (principal, interest) in [(2_499, 0), (2_500, 100), (7_499, 100), (7_500, 200)] {
            assert_eq!(terms.interest(Paise(principal), 1, 0), Paise(interest));
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_stop_it() {
        for (given, first_due) in [
            ("-009999-01-01", "9999-12-31"),
            ("9999-12-31", "-009999-01-01"),
        ] {
            for every in [Frequency::Weekly, Frequency::Monthly] {
                let first_due = date(first_due);
                let far = LoanTerms {
                    every,
                    first_due,
                    ..terms()
                };
                let rows = schedule(Paise::rupees(500), &far, date(given));
                let sum: Paise = rows.iter().map(|row| row.principal).sum();
                assert_eq!(sum, Paise::rupees(500));
            }
        }
    }

    proptest! {
        #[test]
        fn the_schedule_adds_up_to_the_loan(
            amount in 1..1_000_000_000_i64, terms in any_terms(), given in 0..36_500_i32,
        ) {
            let given = date("1990-01-01").plus_days(given);
            let rows = schedule(Paise(amount), &terms, given);
            let sum: Paise = rows.iter().map(|row| row.principal).sum();
            prop_assert_eq!(sum, Paise(amount));
            prop_assert!(rows.windows(2).all(|pair| pair[0].due < pair[1].due));
            prop_assert!(
                rows.len() >= usize::from(terms.instalments) + usize::from(terms.moratorium),
            );
            if terms.checked(given, Paise(amount)).is_ok() {
                let parts = rows.iter().filter(|row| row.principal > Paise::ZERO);
                prop_assert_eq!(parts.count(), usize::from(terms.instalments));
                let (_, even) = rows.split_last().expect("rows");
                prop_assert!(even.iter().all(|row| row.principal.0 % 100 == 0));
            }
        }

        #[test]
        fn no_input_can_stop_the_schedule(
            amount in any::<i64>(), rate in any::<u32>(), instalments in 0..2_000_u16,
            moratorium in any::<u8>(), instalment in proptest::option::of(any::<i64>()),
            given in -80_000..80_000_i32, first in -80_000..80_000_i32, terms in any_terms(),
        ) {
            let start = date("2000-01-01");
            let terms = LoanTerms {
                rate: Rate(rate), instalments, moratorium, instalment: instalment.map(Paise),
                first_due: start.plus_days(first), ..terms
            };
            let _ = schedule(Paise(amount), &terms, start.plus_days(given));
        }

        #[test]
        fn interest_days_are_the_same_forwards_and_backwards(
            terms in any_terms(), from in -1_000..20_000_i32,
        ) {
            let from = date("2000-01-01").plus_days(from);
            let day = terms.interest_day_after(from).expect("a day");
            prop_assert!(day > from);
            let back = terms.interest_day_before(day).expect("a day");
            prop_assert!(back <= from);
            prop_assert_eq!(terms.interest_day_after(back), Some(day));
        }
    }
}
