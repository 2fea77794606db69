//! Business dates: the day that a person says something happened. Apart from clock times.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day, ISO 8601 in JSON and storage (`2026-11-21`), days since 2000-01-01 on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export, as = "String")]
#[serde(transparent)]
pub struct Date(civil::Date);

/// A calendar month, `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(export, as = "String")]
pub struct Month {
    year: i16,
    month: i8,
}

const EPOCH: civil::Date = civil::date(2000, 1, 1);

impl Date {
    /// A day by its numbers; `None` when there is no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day in Indian time (UTC+05:30) of an instant in milliseconds since 1970.
    #[must_use]
    pub fn of_instant(unix_ms: i64) -> Self {
        const HALF_PAST_FIVE_MS: i64 = 19_800_000;
        let days = unix_ms
            .saturating_add(HALF_PAST_FIVE_MS)
            .div_euclid(86_400_000);
        let span = jiff::Span::new().try_days(days).unwrap_or_default();
        Self(civil::date(1970, 1, 1).saturating_add(span))
    }

    /// The day `days` later (earlier when negative); the calendar's end when there is none.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(
            self.0
                .saturating_add(jiff::Span::new().try_days(days).unwrap_or_default()),
        )
    }

    /// The same day of the month, `months` later (earlier when negative); the month's last day
    /// where it has no such day, the calendar's end when there is none.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let count = i32::from(self.0.year()) * 12 + i32::from(self.0.month()) - 1;
        let count = count.saturating_add(months);
        let year = i16::try_from(count.div_euclid(12)).unwrap_or(i16::MAX);
        let month = i8::try_from(count.rem_euclid(12) + 1).unwrap_or(1);
        let Ok(first) = civil::Date::new(year, month, 1) else {
            let (earliest, latest) = (civil::Date::MIN, civil::Date::MAX);
            return Self(if months < 0 { earliest } else { latest });
        };
        let day = self.0.day().min(first.days_in_month());
        Self(civil::Date::new(year, month, day).unwrap_or(first))
    }

    /// How many days lie from this day to `later`; negative when it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        later.days() - self.days()
    }

    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        Month {
            year: self.0.year(),
            month: self.0.month(),
        }
    }

    /// The weekday, 1 (Monday) to 7 (Sunday).
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset().unsigned_abs()
    }

    /// Days since 2000-01-01. Counted out in years that begin with March, so that the leap day
    /// is a year's last: a span of the calendar library costs ten times as much, and a block's
    /// loans ask a million times.
    #[must_use]
    pub fn days(self) -> i32 {
        // From the first of March of year 0 to the first of January of 2000.
        const TO_2000: i32 = 730_425;
        let (year, month) = (i32::from(self.0.year()), i32::from(self.0.month()));
        let (year, month) = (year - i32::from(month < 3), (month + 9) % 12);
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let in_year = (153 * month + 2) / 5 + i32::from(self.0.day()) - 1;
        year * 365 + leap_days + in_year - TO_2000
    }
}

impl Month {
    /// The month `months` later; earlier when negative.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        self.first_day().plus_months(months).month()
    }

    /// How many months lie from this month to `later`; negative when it is earlier.
    #[must_use]
    pub fn months_until(self, later: Self) -> i32 {
        (i32::from(later.year) - i32::from(self.year)) * 12 + i32::from(later.month)
            - i32::from(self.month)
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date(civil::Date::new(self.year, self.month, 1).unwrap_or(EPOCH))
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_day(self) -> Date {
        Date(self.first_day().0.last_of_month())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(format!("{text}-01").parse::<Date>()?.month())
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<C> Encode<C> for Date {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.i32(self.days())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Date {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let at = d.position();
        let days = d.i32()?;
        jiff::Span::new()
            .try_days(days)
            .ok()
            .and_then(|span| EPOCH.checked_add(span).ok())
            .map(Self)
            .ok_or_else(|| DecodeError::message("no such day").at(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_survives_the_wire() {
        for text in ["1999-12-31", "2000-01-01", "2026-11-21", "2096-02-29"] {
            let day: Date = text.parse().expect("a day");
            let bytes = minicbor::to_vec(day).expect("encodes");
            assert_eq!(minicbor::decode::<Date>(&bytes).expect("decodes"), day);
            assert_eq!(day.to_string(), text);
        }
    }

    #[test]
    fn the_day_changes_at_midnight_in_india() {
        assert_eq!(
            Date::of_instant(1_795_285_799_999).to_string(),
            "2026-11-21"
        );
        assert_eq!(
            Date::of_instant(1_795_285_800_000).to_string(),
            "2026-11-22"
        );
    }

    #[test]
    fn a_month_knows_its_days() {
        let month: Month = "2024-02".parse().expect("a month");
        assert_eq!(month.first_day().to_string(), "2024-02-01");
        assert_eq!(month.last_day().to_string(), "2024-02-29");
        let later = month.plus(-14);
        assert_eq!(later.to_string(), "2022-12");
        assert_eq!(later.months_until(month), 14);
    }

    #[test]
    fn a_day_that_a_month_has_not_is_its_last_day() {
        let day: Date = "2024-01-31".parse().expect("a day");
        for (months, text) in [(1, "2024-02-29"), (2, "2024-03-31"), (13, "2025-02-28")] {
            assert_eq!(day.plus_months(months).to_string(), text);
        }
        let last = Date::new(9999, 12, 31).expect("a day");
        assert_eq!(last.plus_months(1), last);
        assert_eq!(day.plus_months(i32::MAX), last);
        assert_eq!(last.plus_months(i32::MIN), Date(civil::Date::MIN));
    }

    #[test]
    fn days_are_counted_as_the_calendar_counts_them() {
        let mut day = civil::Date::MIN;
        while let Ok(next) = day.checked_add(jiff::Span::new().days(17)) {
            let span = EPOCH.until(day).expect("a span");
            assert_eq!(Date(day).days(), span.get_days(), "{day}");
            day = next;
        }
        assert_eq!(Date(EPOCH).days(), 0);
    }
}
