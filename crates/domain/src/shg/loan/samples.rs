//! Samples for the tests of loans.

use proptest::prelude::*;

use super::{BrokenMonth, InterestPeriod, LoanTerms, Method, Rate};
use crate::Paise;
use crate::samples::date;
use crate::shg::group::Frequency;

/// The loan of the training book (shg.md 4b): 2 % a month, five instalments of 100.
pub(crate) fn terms() -> LoanTerms {
    LoanTerms {
        rate: Rate::per_month_hundredths(200),
        method: Method::Declining,
        instalments: 5,
        every: Frequency::Monthly,
        first_due: date("2026-09-05"),
        interest: InterestPeriod::Month,
        broken: BrokenMonth::Full,
        moratorium: 0,
        instalment: None,
    }
}

pub(super) fn any_paise() -> impl Strategy<Value = Paise> {
    (0..1_000_000_000_i64).prop_map(Paise)
}

prop_compose! {
    /// Terms of every kind, of which the first instalment is due within the years 2000 to 2050.
    pub(super) fn any_terms()(
        rate in 0..7_200_u32,
        flat in any::<bool>(),
        instalments in 1..60_u16,
        every in 0..3_usize,
        first_due in 0..18_000_i32,
        interest in 0..3_usize,
        broken in 0..3_usize,
        moratorium in 0..6_u8,
    ) -> LoanTerms {
        let every = [Frequency::Weekly, Frequency::Fortnightly, Frequency::Monthly][every];
        let interest =
            [InterestPeriod::Month, InterestPeriod::FourthMeeting, InterestPeriod::Meeting][interest];
        LoanTerms {
            rate: Rate(rate),
            method: if flat { Method::Flat } else { Method::Declining },
            instalments,
            every,
            first_due: date("2000-01-01").plus_days(first_due),
            interest,
            broken: [BrokenMonth::Full, BrokenMonth::Nil, BrokenMonth::ByDays][broken],
            moratorium,
            instalment: None,
        }
    }
}
