//! Loans: what was agreed about one, its schedule, its page, what is due, and what a set of loans
//! adds up to.
//!
//! The rules are those of shg.md 4b; where a rule has no printed source it is marked `[K]`, as
//! there. Everything is a pure function of dated entries, so that a page is the same on every
//! device and every figure on it opens to the entries that made it.

mod account;
mod agreed;
mod collection;
mod due;
#[cfg(test)]
pub(crate) mod samples;
mod schedule;
#[cfg(test)]
mod tests;

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::Frequency;
use crate::ledger::{Folio, Purse};
use crate::refusal::{amount, day, optional};
use crate::{Date, LoanTag, MeetingKey, MemberTag, Paise, Refusal};

pub use account::{Account, Arrears, Entry, LoanEvent, LoanStanding, NextDue, PageRow};
pub use agreed::Agreement;
pub use collection::{Amounts, Dcb, dcb, dcb_between, dcb_months, months_of, par};
pub use due::{Due, Part, Split, appropriate};
pub use schedule::{Instalment, due_day, schedule};
pub(in crate::shg) use schedule::{nth_due_after, principals};

/// A rate of interest (or service charge): hundredths of a per cent a year. `2400` is 24 % a
/// year, which is 2 % a month.
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
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(transparent)]
#[cbor(transparent)]
pub struct Rate(#[n(0)] pub u32);

/// Out of whose money a loan is given (shg.md 1, "Loan ledger": the source). One woman may hold
/// loans of several sources, each with its own terms and due list.
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
    Encode,
    Decode,
)]
#[ts(export, rename = "LoanSource")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Source {
    /// The group's own savings and surplus.
    #[n(0)]
    #[default]
    Own,
    /// The Revolving Fund, which is the group's own permanent fund.
    #[n(1)]
    RevolvingFund,
    /// The Community Investment Fund, which the group itself owes.
    #[n(2)]
    CommunityInvestmentFund,
    /// The Vulnerability Reduction Fund, which is the Village Organisation's.
    #[n(3)]
    VulnerabilityFund,
    /// Other money of a Village Organisation or Cluster Level Federation.
    #[n(4)]
    Federation,
    /// A bank's term loan.
    #[n(5)]
    BankTermLoan,
    /// A bank's cash credit.
    #[n(6)]
    CashCredit,
}

/// On what the interest is reckoned. Shown in words on the loan's card, because flat interest
/// costs nearly twice what the same rate costs on the declining balance.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export, rename = "InterestMethod")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Method {
    /// On the principal outstanding when the period opened.
    #[n(0)]
    #[default]
    Declining,
    /// On the original amount, until the loan is paid.
    #[n(1)]
    Flat,
}

/// When interest is charged (shg.md 4b `[K]`, a rule of each group).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum InterestPeriod {
    /// Once a calendar month, the annual rate / 12: on the instalment's day where instalments
    /// are monthly, else on the month's last instalment day.
    #[n(0)]
    #[default]
    Month,
    /// Every fourth weekly meeting (28 days), which the group takes for a month: the annual
    /// rate / 12. With weekly instalments it is the fourth, the eighth and so on.
    #[n(1)]
    FourthMeeting,
    /// With every instalment: the annual rate / 52, / 26 or / 12.
    #[n(2)]
    Meeting,
}

/// What is charged for a period that was not whole: between the day on which the loan was given
/// and the first interest day, and when the whole loan is paid out between two interest days.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum BrokenMonth {
    /// As for a whole one.
    #[n(0)]
    #[default]
    Full,
    /// Nothing.
    #[n(1)]
    Nil,
    /// The annual rate / 365 for each day.
    #[n(2)]
    ByDays,
}

/// What was agreed about a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct LoanTerms {
    /// The rate.
    #[n(0)]
    pub rate: Rate,
    /// On what the interest is reckoned.
    #[n(1)]
    pub method: Method,
    /// The number of instalments with principal; those of the moratorium come before.
    #[n(2)]
    pub instalments: u16,
    /// How often an instalment is due.
    #[n(3)]
    pub every: Frequency,
    /// When the first one is due (in a moratorium: the first interest).
    #[n(4)]
    pub first_due: Date,
    /// When interest is charged.
    #[n(5)]
    pub interest: InterestPeriod,
    /// What is charged for a period that was not whole.
    #[n(6)]
    pub broken: BrokenMonth,
    /// How many instalments at the beginning are without principal; interest stays due.
    #[n(7)]
    pub moratorium: u8,
    /// The principal of one instalment where the group fixed it (`100` of a loan of `500`); the
    /// last one adjusts.
    #[n(8)]
    pub instalment: Option<Paise>,
}

/// A loan as it was sanctioned and paid out in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct LoanGiven {
    /// Whose loan it is.
    #[n(0)]
    pub member: MemberTag,
    /// 0 for her first loan of this meeting; more only when she was given several.
    #[n(1)]
    pub nth: u8,
    /// How much was paid out.
    #[n(2)]
    pub amount: Paise,
    /// Out of whose money.
    #[n(3)]
    pub source: Source,
    /// What was agreed.
    #[n(4)]
    pub terms: LoanTerms,
    /// From cash or bank.
    #[n(5)]
    pub purse: Purse,
    /// What it is for.
    #[n(6)]
    pub purpose: Option<String>,
    // 7 told small loans from big ones. No rule says which is which, so nobody was ever asked.
    /// Out of which bank account, when it is not the first.
    #[n(8)]
    pub account: Option<Folio>,
}

impl Rate {
    /// The highest rate that is taken for one: 60 % a month. More is a slip of the finger.
    pub const HIGHEST: Self = Self::per_month_hundredths(6_000);

    /// A rate by hundredths of a per cent a month: `200` is 2 % a month.
    #[must_use]
    pub const fn per_month_hundredths(hundredths: u32) -> Self {
        Self(hundredths.saturating_mul(12))
    }

    /// Hundredths of a per cent a month, where the rate is a whole number of them: 24 % a year
    /// is `200`, 7 % a year is none.
    #[must_use]
    pub const fn a_month(self) -> Option<u32> {
        if self.0.is_multiple_of(12) {
            Some(self.0 / 12)
        } else {
            None
        }
    }
}

impl fmt::Display for Rate {
    /// Per cent a year without needless zeros: `24`, `12.5`, `7.25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.0 / 100, self.0 % 100);
        match (hundredths / 10, hundredths % 10) {
            (0, 0) => write!(f, "{whole}"),
            (tenths, 0) => write!(f, "{whole}.{tenths}"),
            _ => write!(f, "{whole}.{hundredths:02}"),
        }
    }
}

impl Source {
    /// Every source.
    pub const ALL: &'static [Self] = &[
        Self::Own,
        Self::RevolvingFund,
        Self::CommunityInvestmentFund,
        Self::VulnerabilityFund,
        Self::Federation,
        Self::BankTermLoan,
        Self::CashCredit,
    ];

    /// The number in storage.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The source with this number in storage.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

impl LoanTerms {
    /// The most instalments: twelve years of weeks.
    pub const MOST_INSTALMENTS: u16 = 624;

    /// Checks the terms of a loan of `lent` that is given on `given`.
    pub fn checked(self, given: Date, lent: Paise) -> Result<Self, Refusal> {
        day("date", given)?;
        day("first-due", self.first_due)?;
        if self.first_due <= given {
            return Err(invalid("first-due"));
        }
        if self.rate > Rate::HIGHEST {
            return Err(invalid("rate"));
        }
        if !(1..=Self::MOST_INSTALMENTS).contains(&self.instalments) {
            return Err(invalid("instalments"));
        }
        // Every instalment has at least a rupee, the last one too.
        let before_last = i64::from(self.instalments) - 1;
        if Paise::rupees(before_last) >= lent && before_last > 0 {
            return Err(invalid("instalments"));
        }
        if let Some(agreed) = self.instalment {
            amount("instalment", agreed)?;
            let whole_rupees = agreed.0 % 100 == 0 || self.instalments == 1;
            if agreed.is_zero() || !whole_rupees || agreed.times(before_last) >= lent {
                return Err(invalid("instalment"));
            }
        }
        if u16::from(self.moratorium) > Self::MOST_INSTALMENTS / 4 {
            return Err(invalid("moratorium"));
        }
        Ok(self)
    }
}

impl LoanGiven {
    /// Checks a loan that is given on `date` and answers it with its purpose trimmed.
    pub fn checked(self, date: Date) -> Result<Self, Refusal> {
        amount("amount", self.amount)?;
        if self.amount.is_zero() {
            return Err(invalid("amount"));
        }
        Ok(Self {
            terms: self.terms.checked(date, self.amount)?,
            purpose: optional("purpose", self.purpose.as_deref())?,
            ..self
        })
    }

    /// What names the loan wherever the meeting was recorded.
    #[must_use]
    pub fn tag(&self, meeting: MeetingKey) -> LoanTag {
        LoanTag::of(meeting, self.member, self.nth)
    }
}

fn invalid(field: &str) -> Refusal {
    Refusal::FieldInvalid {
        field: field.to_owned(),
    }
}
