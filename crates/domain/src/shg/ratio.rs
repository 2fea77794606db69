//! A part of a whole, kept as its two numbers so that every percentage opens to its inputs.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Paise;

/// A part of a whole: meetings held of meetings due, principal paid of principal demanded.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Ratio {
    /// The part.
    #[n(0)]
    pub part: i64,
    /// The whole; where there is none, there is no percentage either.
    #[n(1)]
    pub whole: i64,
}

impl Ratio {
    /// The whole hundred percent, in hundredths of a percent.
    pub const FULL: u32 = 10_000;

    /// A ratio of two counts.
    #[must_use]
    pub fn of(part: usize, whole: usize) -> Self {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Self {
            part: count(part),
            whole: count(whole),
        }
    }

    /// A ratio of two amounts.
    #[must_use]
    pub fn of_money(part: Paise, whole: Paise) -> Self {
        Self {
            part: part.0,
            whole: whole.0,
        }
    }

    /// The percentage in hundredths of a percent, rounded half up. `None` where nothing was
    /// there to be measured: recovery of no demand is not 100 % (shg.md 4b, `[K]`).
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        let whole = u128::try_from(self.whole).ok().filter(|whole| *whole > 0)?;
        let part = u128::try_from(self.part).unwrap_or(0);
        let hundredths = (part * u128::from(Self::FULL) * 2 + whole) / (whole * 2);
        Some(u32::try_from(hundredths).unwrap_or(u32::MAX))
    }

    /// Whether the percentage is at least `hundredths`, compared without rounding; `None` where
    /// there is nothing to measure.
    #[must_use]
    pub fn is_at_least(self, hundredths: u32) -> Option<bool> {
        (self.whole > 0).then(|| {
            i128::from(self.part) * i128::from(Self::FULL)
                >= i128::from(self.whole) * i128::from(hundredths)
        })
    }
}

impl std::ops::Add for Ratio {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            part: self.part.saturating_add(other.part),
            whole: self.whole.saturating_add(other.whole),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_rounded_half_up_and_nothing_has_none() {
        for (part, whole, percent) in [
            (0, 0, None),
            (5, 0, None),
            (-5, 10, Some(0)),
            (9, 10, Some(9_000)),
            (2, 3, Some(6_667)),
            (1, 3, Some(3_333)),
            (12, 10, Some(12_000)),
            (i64::MAX, i64::MAX, Some(10_000)),
        ] {
            assert_eq!(
                Ratio { part, whole }.percent(),
                percent,
                "{part} of {whole}"
            );
        }
    }

    #[test]
    fn a_threshold_is_not_reached_by_rounding() {
        let nearly = Ratio {
            part: 899_999,
            whole: 1_000_000,
        };
        assert_eq!(nearly.percent(), Some(9_000));
        assert_eq!(nearly.is_at_least(9_000), Some(false));
        assert_eq!(Ratio::of(9, 10).is_at_least(9_000), Some(true));
        assert_eq!(Ratio::default().is_at_least(0), None);
    }
}
