//! Money: whole paise, never a float.

use std::fmt;
use std::iter::Sum;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An amount in paise (1 rupee = 100 paise). Additions saturate instead of wrapping; no book
/// comes near the limit of 92 lakh crore rupees.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    minicbor::Encode,
    minicbor::Decode,
)]
#[ts(export)]
#[serde(transparent)]
#[cbor(transparent)]
pub struct Paise(#[n(0)] pub i64);

impl Paise {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that a single entry may have: one crore rupees. A larger one is a slip
    /// of the finger in any SHG's book.
    pub const LARGEST_ENTRY: Self = Self::rupees(10_000_000);

    /// An amount of whole rupees.
    #[must_use]
    pub const fn rupees(rupees: i64) -> Self {
        Self(rupees.saturating_mul(100))
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// The amount times a number of pieces.
    #[must_use]
    pub const fn times(self, pieces: i64) -> Self {
        Self(self.0.saturating_mul(pieces))
    }

    /// A part of the amount, in hundredths of a percent, rounded to whole paise towards nothing.
    #[must_use]
    pub fn part(self, hundredths: u32) -> Self {
        let part = i128::from(self.0) * i128::from(hundredths) / 10_000;
        Self(i64::try_from(part).unwrap_or(i64::MAX))
    }
}

impl std::ops::Add for Paise {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Paise {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::ops::Neg for Paise {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl std::ops::AddAssign for Paise {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Paise {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| sum + amount)
    }
}

impl fmt::Display for Paise {
    /// Rupees with lakh and crore grouping, and paise only where there are some: `12,34,567.50`.
    /// Not from locale data, which groups the western way for Dogri and Bhoti (shg.md 7).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rupees, paise) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        if self.0 < 0 {
            f.write_str("-")?;
        }
        f.write_str(&grouped(rupees))?;
        if paise > 0 {
            write!(f, ".{paise:02}")
        } else {
            Ok(())
        }
    }
}

/// The last three digits together, then pairs.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let Some(head_length) = digits.len().checked_sub(3).filter(|&length| length > 0) else {
        return digits;
    };
    let (head, tail) = digits.split_at(head_length);
    let mut text = String::with_capacity(digits.len() + 4);
    for (index, digit) in head.chars().enumerate() {
        if index > 0 && (head_length - index).is_multiple_of(2) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{text},{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_by_lakh_and_crore() {
        for (paise, text) in [
            (0, "0"),
            (5, "0.05"),
            (99_900, "999"),
            (100_000, "1,000"),
            (123_456_750, "12,34,567.50"),
            (-1_000_000_000, "-1,00,00,000"),
        ] {
            assert_eq!(Paise(paise).to_string(), text);
        }
    }

    #[test]
    fn an_amount_cannot_wrap_around() {
        assert_eq!(Paise(i64::MAX) + Paise(1), Paise(i64::MAX));
    }
}
