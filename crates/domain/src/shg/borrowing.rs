//! What a group, a Village Organisation or a Cluster Level Federation owes to a lender.
//!
//! A term loan has a schedule and is a loan's page like any other ([`Account`]). A cash credit is
//! not an instalment loan (shg.md 4b and 10, check 11): it has a limit, a drawing power, draws
//! and credits, and may be drawn again after it was repaid.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bank::AccountName;
use super::loan::{Account, LoanTerms};
use crate::ledger::Head;
use crate::refusal::{amount, day, number, optional, positive, required};
use crate::{Date, LoanTag, Month, Paise, Refusal};

/// Who lent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Lender {
    /// A bank.
    #[n(0)]
    Bank,
    /// A Village Organisation.
    #[n(1)]
    VillageOrganisation,
    /// A Cluster Level Federation.
    #[n(2)]
    ClusterFederation,
    /// Somebody else, named.
    #[n(3)]
    Other,
}

/// What kind of borrowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum BorrowingKind {
    /// A bank's term loan: a schedule.
    #[n(0)]
    TermLoan,
    /// A bank's cash credit: a limit and a drawing power.
    #[n(1)]
    CashCredit,
    /// Out of the Community Investment Fund.
    #[n(2)]
    CommunityInvestmentFund,
    /// Out of the Vulnerability Reduction Fund.
    #[n(3)]
    VulnerabilityFund,
    /// Out of a federation's other money.
    #[n(4)]
    FederationLoan,
}

/// The limit and drawing power of a cash credit from a date on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct DrawingPower {
    /// From when on.
    #[n(0)]
    pub from: Date,
    /// What the bank sanctioned.
    #[n(1)]
    pub limit: Paise,
    /// What of it may be drawn for now; raised yearly on the repayment record (shg.md 4a).
    #[n(2)]
    pub power: Paise,
    /// When the bank is to review the account next, where it renewed it with this.
    #[n(3)]
    #[cbor(default)]
    #[serde(default)]
    pub review_due: Option<Date>,
}

/// What a lender agreed to anew of a loan with instalments: how what is owed of its principal at
/// the end of a day is paid back. What was late on that day is asked for with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct AgreedAnew {
    /// From when on; whatever is paid on that day comes before.
    #[n(0)]
    pub from: Date,
    /// The new terms.
    #[n(1)]
    pub terms: LoanTerms,
}

/// What a body owes to a lender, as it was sanctioned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Borrowing {
    /// What names it in the body's book.
    #[n(0)]
    pub tag: LoanTag,
    /// Who lent.
    #[n(1)]
    pub lender: Lender,
    /// What kind it is.
    #[n(2)]
    pub kind: BorrowingKind,
    /// The lender's name: bank and branch, or the federation.
    #[n(3)]
    pub name: String,
    /// The branch's IFSC.
    #[n(4)]
    pub ifsc: Option<String>,
    /// The loan account's number at the lender. Screens show [`Borrowing::masked_account`].
    #[n(5)]
    pub account: Option<String>,
    /// When it was sanctioned.
    #[n(6)]
    pub sanctioned: Date,
    /// How much was sanctioned.
    #[n(7)]
    pub amount: Paise,
    /// The schedule's terms; none for a cash credit.
    #[n(8)]
    pub terms: Option<LoanTerms>,
    /// The limit and drawing power by dates; only for a cash credit.
    #[n(9)]
    pub powers: Vec<DrawingPower>,
    /// When the bank is to review a cash credit.
    #[n(10)]
    pub review_due: Option<Date>,
    /// Which dose of bank linkage it is, from 1; 0 where doses are not counted.
    #[n(11)]
    pub dose: u8,
    /// Whether interest subvention is expected.
    #[n(12)]
    pub subvention: bool,
}

/// A cash credit's account: dated entries under dated drawing powers.
#[derive(Clone, Debug, Default)]
pub struct CashCredit {
    powers: Vec<DrawingPower>,
    review_due: Option<Date>,
    entries: Vec<CreditEntry>,
}

/// Something that happened on a cash credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CreditEntry {
    /// The business day.
    pub date: Date,
    /// What happened.
    pub what: CreditEvent,
    /// How much.
    pub amount: Paise,
}

/// What can happen on a loan from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CreditEvent {
    /// The body drew.
    Draw,
    /// The body paid in: a customer's credit.
    Credit,
    /// Somebody else paid in: subvention, a reversal by the bank. Lowers what is owed, but is no
    /// customer's credit.
    Subvention,
    /// The bank debited interest.
    InterestDebited,
    /// The bank debited a charge.
    Charge,
    /// The lender of a loan with instalments gave back what had been paid beyond it: nothing new
    /// was lent.
    GivenBack,
}

/// Where a cash credit stands at the end of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CreditStanding {
    /// What is owed; negative when more was paid in.
    pub outstanding: Paise,
    /// The sanctioned limit of the day.
    pub limit: Paise,
    /// The drawing power of the day.
    pub power: Paise,
    /// What may still be drawn.
    pub available: Paise,
    /// How much is owed above limit or drawing power.
    pub over_by: Paise,
    /// For how many days running it is above limit or drawing power, today included.
    pub days_over_limit: u32,
    /// Days since the last customer's credit (or the first debit), while anything is owed.
    pub days_without_credit: u32,
    /// Whether the credits of the last 90 days cover the interest debited in them.
    pub credits_cover_interest: bool,
    /// When the bank is to review the account, by what was known on the day.
    pub review_due: Option<Date>,
    /// Days by which the review is late.
    pub review_late_days: u32,
    /// The special mention by days over the limit.
    pub special_mention: Option<SpecialMention>,
    /// Why the account is out of order; empty while it is in order. Out of order is the bank's
    /// NPA for a cash credit.
    pub out_of_order: Vec<OutOfOrder>,
}

/// Special Mention Account, by days over the limit (shg.md 4b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialMention {
    /// SMA-0: 1 to 30 days.
    Sma0,
    /// SMA-1: 31 to 60 days.
    Sma1,
    /// SMA-2: 61 to 90 days.
    Sma2,
}

/// Why a cash credit is out of order (RBI, shg.md 4b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum OutOfOrder {
    /// Above limit or drawing power for 90 days running.
    OverLimit,
    /// No customer's credit for 90 days.
    NoCredit,
    /// The credits of 90 days do not cover the interest debited in them.
    InterestNotCovered,
    /// Not renewed within 180 days of its review day.
    NotRenewed,
}

/// What to say before a draw. It is never blocked: the bank decides, and the book writes down
/// what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DrawWarning {
    /// More than the drawing power would be owed.
    AbovePower {
        /// By how much.
        by: Paise,
    },
    /// More than the sanctioned limit would be owed.
    AboveLimit {
        /// By how much.
        by: Paise,
    },
    /// More of a loan with instalments would be drawn in all than was sanctioned.
    AboveSanction {
        /// By how much.
        by: Paise,
    },
    /// It would be drawn before the day on which it was sanctioned.
    BeforeSanction {
        /// That day.
        sanctioned: Date,
    },
}

const DAYS_OUT_OF_ORDER: u32 = 90;
const DAYS_NOT_RENEWED: u32 = 180;
const DAYS_PROMPT: u32 = 30;

impl BorrowingKind {
    /// The account head under which it is owed.
    #[must_use]
    pub fn head(self) -> Head {
        match self {
            Self::TermLoan => Head::BankTermLoan,
            Self::CashCredit => Head::BankCashCredit,
            Self::CommunityInvestmentFund => Head::CommunityInvestmentFund,
            Self::VulnerabilityFund => Head::VulnerabilityLoan,
            Self::FederationLoan => Head::FederationLoan,
        }
    }
}

impl Borrowing {
    /// Checks a borrowing as it is entered and answers it with its texts trimmed.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("sanctioned", self.sanctioned)?;
        positive("amount", self.amount)?;
        let is_credit = self.kind == BorrowingKind::CashCredit;
        if self.terms.is_none() != is_credit {
            return Err(invalid("terms"));
        }
        if self.powers.is_empty() == is_credit {
            return Err(invalid("power"));
        }
        if let Some(terms) = self.terms {
            terms.checked(self.sanctioned, self.amount)?;
        }
        let mut powers = Vec::with_capacity(self.powers.len());
        for power in self.powers {
            powers.push(power.checked()?);
        }
        if powers.windows(2).any(|pair| pair[0].from >= pair[1].from) {
            return Err(invalid("power"));
        }
        if let Some(review) = self.review_due {
            day("review-due", review)?;
        }
        Ok(Self {
            name: required("name", &self.name)?,
            ifsc: optional("ifsc", self.ifsc.as_deref())?.map(|ifsc| ifsc.to_ascii_uppercase()),
            account: number("account", self.account.as_deref())?,
            powers,
            ..self
        })
    }

    /// The account number as a screen shows it: its last four characters.
    #[must_use]
    pub fn masked_account(&self) -> Option<String> {
        self.account.as_deref().map(super::bank::masked)
    }

    /// What the lender tells the loan's account by.
    pub(super) fn account_name(&self) -> AccountName {
        AccountName {
            ifsc: self.ifsc.clone(),
            number: self.account.clone(),
        }
    }

    /// Whether it is the loan of this account at the lender.
    #[must_use]
    pub fn is_at(&self, account: &AccountName) -> bool {
        self.account_name().is_same(account)
    }

    /// Whether both are one loan. A bank gives every loan an account of its own, and its paper may
    /// name several days; a federation may lend again and again under one number. Where a number is
    /// missing, nobody can tell.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.account_name().is_same(&other.account_name())
            && match (self.lender, other.lender) {
                (Lender::Bank, Lender::Bank) => true,
                (one, lender) => {
                    one == lender && (self.kind, self.sanctioned) == (other.kind, other.sanctioned)
                }
            }
    }

    /// The tag by the lender's paper, so that two devices that enter it write on one page; none
    /// where the paper's number is missing. Older versions gave other tags, which stay as they are.
    #[must_use]
    pub fn named(&self) -> Option<LoanTag> {
        let (number, ifsc) = self.account_name().key()?;
        let bank: [&[u8]; 2] = [number.as_bytes(), ifsc.as_bytes()];
        if self.lender == Lender::Bank {
            return Some(LoanTag::of_paper(&bank));
        }
        let lender = [self.lender as u8, self.kind as u8];
        let sanctioned = self.sanctioned.days().to_be_bytes();
        Some(LoanTag::of_paper(&[bank[0], bank[1], &lender, &sanctioned]))
    }

    /// The page of a borrowing with a schedule, from the day on which it was paid out; none for
    /// a cash credit.
    #[must_use]
    pub fn page(&self, paid_out: Date, amount: Paise) -> Option<Account> {
        self.terms
            .map(|terms| Account::given(paid_out, amount, terms))
    }

    /// The account of a cash credit; none for a borrowing with a schedule.
    #[must_use]
    pub fn credit(&self) -> Option<CashCredit> {
        (self.kind == BorrowingKind::CashCredit)
            .then(|| CashCredit::new(self.powers.clone(), self.review_due))
    }
}

impl DrawingPower {
    /// Checks it: the power is within the limit.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("from", self.from)?;
        positive("limit", self.limit)?;
        amount("power", self.power)?;
        if self.power > self.limit {
            return Err(invalid("power"));
        }
        if let Some(review) = self.review_due {
            day("review-due", review)?;
            if review <= self.from {
                return Err(invalid("review-due"));
            }
        }
        Ok(self)
    }

    /// What may be owed.
    fn ceiling(self) -> Paise {
        self.limit.min(self.power)
    }
}

impl AgreedAnew {
    /// Checks new terms for what is owed of the principal on their day.
    pub fn checked(self, owed: Paise) -> Result<Self, Refusal> {
        day("from", self.from)?;
        positive("amount", owed)?;
        self.terms.checked(self.from, owed)?;
        Ok(self)
    }
}

impl CashCredit {
    /// An account without entries. A later power of the same day replaces an earlier one.
    #[must_use]
    pub fn new(mut powers: Vec<DrawingPower>, review_due: Option<Date>) -> Self {
        powers.sort_by_key(|power| power.from);
        Self {
            powers,
            review_due,
            entries: Vec::new(),
        }
    }

    /// Everything that was entered, by its day.
    pub(super) fn entries(&self) -> &[CreditEntry] {
        &self.entries
    }

    /// The account with these entries too, in any order.
    #[must_use]
    pub fn with(mut self, entries: impl IntoIterator<Item = CreditEntry>) -> Self {
        self.entries.extend(entries);
        self.entries.sort_by_key(|entry| entry.date);
        self
    }

    /// What is owed at the end of a day; negative when more was paid in.
    #[must_use]
    pub fn outstanding(&self, on: Date) -> Paise {
        self.until(on).map(CreditEntry::owed).sum()
    }

    /// Where the account stands at the end of a day.
    #[must_use]
    pub fn standing(&self, on: Date) -> CreditStanding {
        let outstanding = self.outstanding(on);
        let power = self.power(on);
        let days_over_limit = self.days_over(on);
        let review_due = self.review_due(on);
        let mut standing = CreditStanding {
            outstanding,
            limit: power.map_or(Paise::ZERO, |power| power.limit),
            power: power.map_or(Paise::ZERO, |power| power.power),
            available: (self.ceiling(on) - outstanding).max(Paise::ZERO),
            over_by: self.over_by(on),
            days_over_limit,
            days_without_credit: self.days_without_credit(on),
            credits_cover_interest: self.credits_cover_interest(on),
            review_due,
            review_late_days: review_due.map_or(0, |review| count(review.days_until(on))),
            special_mention: special_mention(days_over_limit),
            out_of_order: Vec::new(),
        };
        let reasons = [
            (days_over_limit >= DAYS_OUT_OF_ORDER, OutOfOrder::OverLimit),
            (
                standing.days_without_credit >= DAYS_OUT_OF_ORDER,
                OutOfOrder::NoCredit,
            ),
            (
                !standing.credits_cover_interest,
                OutOfOrder::InterestNotCovered,
            ),
            (
                standing.review_late_days > DAYS_NOT_RENEWED,
                OutOfOrder::NotRenewed,
            ),
        ];
        let reasons = reasons.into_iter().filter(|(holds, _)| *holds);
        standing.out_of_order = reasons.map(|(_, reason)| reason).collect();
        standing
    }

    /// What to say before a draw of this amount: of the worst day from its own on, because one that
    /// is written later weighs on all that was drawn since, and by what might be drawn on that day.
    /// Before the first drawing power nothing may be.
    #[must_use]
    pub fn warn(&self, on: Date, draw: Paise) -> Option<DrawWarning> {
        let entered = self.entries.iter().map(|entry| entry.date);
        let powers = self.powers.iter().map(|power| power.from);
        let later = entered.chain(powers).filter(|day| *day > on);
        let above = |ceiling: fn(&DrawingPower) -> Paise| {
            let by = |day: Date| {
                let power = self.power(day);
                let owed = self.outstanding(day) + draw.max(Paise::ZERO);
                owed - power.as_ref().map_or(Paise::ZERO, ceiling)
            };
            let worst = std::iter::once(on).chain(later.clone()).map(by).max();
            worst.filter(|by| *by > Paise::ZERO)
        };
        let known = self.power(on).is_some();
        let limit = above(|power| power.limit).filter(|_| known);
        limit
            .map(|by| DrawWarning::AboveLimit { by })
            .or_else(|| above(|power| power.power).map(|by| DrawWarning::AbovePower { by }))
    }

    /// Whether the account is that of a prompt payer in a month (shg.md 4b, the test for the
    /// additional subvention): not above limit or drawing power for more than 30 days running,
    /// at least one customer's credit, and credits that cover the month's interest `[K]`.
    #[must_use]
    pub fn is_prompt(&self, month: Month) -> bool {
        let (first, last) = (month.first_day(), month.last_day());
        let longest = std::iter::successors(Some(first), |day| Some(day.plus_days(1)))
            .take_while(|day| *day <= last)
            .map(|day| self.days_over(day))
            .max();
        let within = |entry: &&CreditEntry| (first..=last).contains(&entry.date);
        let entries = || self.entries.iter().filter(within);
        let credits: Paise = sum(entries(), CreditEvent::Credit);
        let interest: Paise = sum(entries(), CreditEvent::InterestDebited);
        longest.unwrap_or(0) <= DAYS_PROMPT && credits > Paise::ZERO && credits >= interest
    }

    /// The early-warning counter of the mission (shg.md 4b): months in a row that ended above
    /// the limit. Early warning, not a bank's NPA.
    #[must_use]
    pub fn irregular_months(&self, through: Month) -> u32 {
        let Some(first) = self.entries.first().map(|entry| entry.date.month()) else {
            return 0;
        };
        let months = (0..=first.months_until(through)).rev();
        let above = months
            .map(|nth| first.plus(nth).last_day())
            .take_while(|&day| {
                let limit = self.power(day).map_or(Paise::ZERO, |power| power.limit);
                self.outstanding(day) > limit
            });
        u32::try_from(above.count()).unwrap_or(u32::MAX)
    }

    fn until(&self, on: Date) -> impl DoubleEndedIterator<Item = &CreditEntry> {
        self.entries[..self.entries.partition_point(|entry| entry.date <= on)].iter()
    }

    /// The limit and drawing power of a day; none before the first.
    #[must_use]
    pub fn power(&self, on: Date) -> Option<DrawingPower> {
        let before = self.powers.partition_point(|power| power.from <= on);
        self.powers[..before].last().copied()
    }

    /// The review that was named last until a day; renewing an account names the next one.
    fn review_due(&self, on: Date) -> Option<Date> {
        let renewed = self.powers.iter().filter(|power| power.from <= on);
        renewed
            .rev()
            .find_map(|power| power.review_due)
            .or(self.review_due)
    }

    fn ceiling(&self, on: Date) -> Paise {
        self.power(on).map_or(Paise::ZERO, DrawingPower::ceiling)
    }

    fn over_by(&self, on: Date) -> Paise {
        (self.outstanding(on) - self.ceiling(on)).max(Paise::ZERO)
    }

    /// The days running, `on` included, at whose end more was owed than allowed. The first of
    /// them is a day on which something was entered or the power changed.
    fn days_over(&self, on: Date) -> u32 {
        let powers = self.powers.iter().map(|power| power.from);
        let entered = self.until(on).map(|entry| entry.date);
        let mut days: Vec<Date> = entered.chain(powers.filter(|from| *from <= on)).collect();
        days.sort_unstable();
        days.dedup();
        let mut entries = self.until(on).peekable();
        let (mut owed, mut since) = (Paise::ZERO, None);
        for day in days {
            while let Some(entry) = entries.next_if(|entry| entry.date <= day) {
                owed += entry.owed();
            }
            let is_over = owed > self.ceiling(day).max(Paise::ZERO);
            since = is_over.then(|| since.unwrap_or(day));
        }
        since.map_or(0, |since| count(since.days_until(on)).saturating_add(1))
    }

    /// Since the last credit, or since something is owed again: while nothing was, none could come.
    fn days_without_credit(&self, on: Date) -> u32 {
        let Some(since) = self.owed_since(on) else {
            return 0;
        };
        let credit = self
            .until(on)
            .rfind(|entry| entry.what == CreditEvent::Credit);
        let credit = credit.map_or(since, |entry| entry.date.max(since));
        count(credit.days_until(on))
    }

    /// The day since which something is owed without a break at the end of a day; none where
    /// nothing is owed.
    fn owed_since(&self, on: Date) -> Option<Date> {
        let (mut owed, mut since) = (Paise::ZERO, None);
        for entry in self.until(on) {
            owed += entry.owed();
            since = (owed > Paise::ZERO).then(|| since.unwrap_or(entry.date));
        }
        since
    }

    /// Over the last 90 days; what is owed for less than that is not judged.
    fn credits_cover_interest(&self, on: Date) -> bool {
        let start = on.plus_days(-DAYS_OUT_OF_ORDER.cast_signed());
        let is_young = self.owed_since(on).is_none_or(|since| since > start);
        let last = || self.until(on).filter(|entry| entry.date > start);
        let credits: Paise = sum(last(), CreditEvent::Credit);
        is_young || credits >= sum(last(), CreditEvent::InterestDebited)
    }
}

impl CreditEntry {
    /// By how much it changes what is owed.
    pub(super) fn owed(&self) -> Paise {
        let amount = self.amount.max(Paise::ZERO);
        match self.what {
            CreditEvent::Draw
            | CreditEvent::InterestDebited
            | CreditEvent::Charge
            | CreditEvent::GivenBack => amount,
            CreditEvent::Credit | CreditEvent::Subvention => -amount,
        }
    }
}

fn sum<'a>(entries: impl Iterator<Item = &'a CreditEntry>, what: CreditEvent) -> Paise {
    entries
        .filter(|entry| entry.what == what)
        .map(|entry| entry.amount.max(Paise::ZERO))
        .sum()
}

pub(super) fn special_mention(days_over_limit: u32) -> Option<SpecialMention> {
    match days_over_limit {
        1..=30 => Some(SpecialMention::Sma0),
        31..=60 => Some(SpecialMention::Sma1),
        61..=90 => Some(SpecialMention::Sma2),
        _ => None,
    }
}

fn count(days: i32) -> u32 {
    u32::try_from(days).unwrap_or(0)
}

fn invalid(field: &str) -> Refusal {
    Refusal::FieldInvalid {
        field: field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::samples::{credit_entry as entry, date};
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, Method, Rate};

    fn power(from: &str, limit: i64, power: i64) -> DrawingPower {
        DrawingPower {
            from: date(from),
            limit: Paise::rupees(limit),
            power: Paise::rupees(power),
            review_due: None,
        }
    }

    #[test]
    fn an_account_that_is_renewed_is_late_no_more() {
        let renewed = DrawingPower {
            review_due: Some(date("2028-11-01")),
            ..power("2027-11-01", 600_000, 300_000)
        };
        let powers = vec![power("2026-04-01", 600_000, 150_000), renewed];
        let credit = CashCredit::new(powers, Some(date("2027-04-01")));
        for (on, late, out_of_order) in [
            ("2027-04-01", 0, false),
            ("2027-10-31", 213, true),
            ("2027-11-01", 0, false),
            ("2029-05-01", 181, true),
        ] {
            let standing = credit.standing(date(on));
            assert_eq!(standing.review_late_days, late, "{on}");
            let not_renewed = standing.out_of_order.contains(&OutOfOrder::NotRenewed);
            assert_eq!(not_renewed, out_of_order, "{on}");
        }
        assert!(
            DrawingPower {
                review_due: Some(date("2027-11-01")),
                ..renewed
            }
            .checked()
            .is_err(),
            "the next review comes later"
        );
    }

    /// Six lakh for three years, of which the first year's power is one and a half.
    fn credit() -> CashCredit {
        let powers = vec![
            power("2026-04-01", 600_000, 150_000),
            power("2027-04-01", 600_000, 300_000),
        ];
        CashCredit::new(powers, Some(date("2027-04-01")))
    }

    fn borrowing() -> Borrowing {
        Borrowing {
            tag: LoanTag(4),
            lender: Lender::Bank,
            kind: BorrowingKind::CashCredit,
            name: " Jammu and Kashmir Grameen Bank, Thanamandi ".to_owned(),
            ifsc: Some("jaka0grambn".to_owned()),
            account: Some("0123040500006789".to_owned()),
            sanctioned: date("2026-04-01"),
            amount: Paise::rupees(600_000),
            terms: None,
            powers: vec![power("2026-04-01", 600_000, 150_000)],
            review_due: Some(date("2027-04-01")),
            dose: 5,
            subvention: true,
        }
    }

    #[test]
    fn a_draw_is_asked_about_by_its_worst_day_and_before_the_first_power() {
        let drawn = credit().with([entry("2026-05-10", CreditEvent::Draw, 140_000)]);
        let asked =
            |account: &CashCredit, on: &str, rupees| account.warn(date(on), Paise::rupees(rupees));
        let by = |rupees| Paise::rupees(rupees);
        let power = |rupees| Some(DrawWarning::AbovePower { by: by(rupees) });
        let limit = |rupees| Some(DrawWarning::AboveLimit { by: by(rupees) });
        // Nothing may be drawn before a power is told.
        assert_eq!(asked(&credit(), "2026-03-31", 1), power(1));
        assert_eq!(asked(&credit(), "2026-04-01", 150_000), None);
        // Written later, it weighs on what was drawn since.
        assert_eq!(asked(&drawn, "2026-05-01", 10_000), None);
        assert_eq!(asked(&drawn, "2026-05-01", 20_000), power(10_000));
        assert_eq!(asked(&drawn, "2026-05-01", 500_000), limit(40_000));
        // What was paid in since makes no earlier day possible.
        let paid = drawn.with([entry("2026-06-10", CreditEvent::Credit, 140_000)]);
        assert_eq!(asked(&paid, "2026-05-20", 20_000), power(10_000));
        assert_eq!(asked(&paid, "2026-06-10", 20_000), None);
    }

    #[test]
    fn a_loan_is_told_by_its_account_however_it_is_written() {
        let loan = borrowing();
        let other = |account: &str, ifsc: Option<&str>, sanctioned: &str| Borrowing {
            account: Some(account.to_owned()),
            ifsc: ifsc.map(str::to_owned),
            sanctioned: date(sanctioned),
            ..borrowing()
        };
        for (account, ifsc, sanctioned, is_same, one_page) in [
            (
                "0123 0405 0000 6789",
                Some("JAKA0GRAMBN"),
                "2026-04-02",
                true,
                true,
            ),
            (
                "123040500006789",
                Some("jaka0grambn"),
                "2026-04-01",
                true,
                true,
            ),
            ("123040500006789", None, "2026-04-01", true, false),
            (
                "0123040500006789",
                Some("SBIN0000001"),
                "2026-04-01",
                false,
                false,
            ),
            (
                "0123040500006780",
                Some("JAKA0GRAMBN"),
                "2026-04-01",
                false,
                false,
            ),
            (" ", Some("JAKA0GRAMBN"), "2026-04-01", false, false),
        ] {
            let other = other(account, ifsc, sanctioned);
            assert_eq!(loan.is_same(&other), is_same, "{account}");
            assert_eq!(loan.named() == other.named(), one_page, "{account}");
        }
        assert_eq!(other("", None, "2026-04-01").named(), None);
        // A federation's number may be that of the group, whose loans it tells by their days.
        let lent = |day: &str| Borrowing {
            lender: Lender::VillageOrganisation,
            ..other("7", None, day)
        };
        assert!(lent("2026-04-01").is_same(&lent("2026-04-01")));
        assert!(!lent("2026-04-01").is_same(&lent("2026-04-02")));
        assert_ne!(lent("2026-04-01").named(), lent("2026-04-02").named());
        assert!(!lent("2026-04-01").is_same(&other("7", None, "2026-04-01")));
    }

    fn loan_terms() -> LoanTerms {
        LoanTerms {
            rate: Rate(700),
            method: Method::Declining,
            instalments: 36,
            every: Frequency::Monthly,
            first_due: date("2026-05-01"),
            interest: InterestPeriod::Month,
            broken: BrokenMonth::ByDays,
            moratorium: 0,
            instalment: None,
        }
    }

    #[test]
    fn a_cash_credit_may_be_drawn_again_after_it_was_repaid() {
        let credit = credit().with([
            entry("2026-04-10", CreditEvent::Draw, 150_000),
            entry("2026-05-10", CreditEvent::Credit, 40_000),
        ]);
        let on = |day: &str| credit.standing(date(day));
        assert_eq!(on("2026-04-10").available, Paise::ZERO);
        assert_eq!(on("2026-05-10").outstanding, Paise::rupees(110_000));
        assert_eq!(on("2026-05-10").available, Paise::rupees(40_000));
        // The next year's drawing power is there without a new account.
        assert_eq!(on("2027-04-01").available, Paise::rupees(190_000));
        let draw = |rupees| credit.warn(date("2026-05-11"), Paise::rupees(rupees));
        assert_eq!(draw(40_000), None);
        let by = Paise::rupees(1);
        assert_eq!(draw(40_001), Some(DrawWarning::AbovePower { by }));
        assert_eq!(draw(490_001), Some(DrawWarning::AboveLimit { by }));
    }

    #[test]
    fn a_cash_credit_is_late_by_its_days_over_the_power_and_without_credit() {
        let credit = credit().with([
            entry("2026-04-10", CreditEvent::Draw, 149_000),
            entry("2026-04-30", CreditEvent::InterestDebited, 1_500),
            entry("2026-05-05", CreditEvent::Subvention, 100),
        ]);
        let on = |day: &str| credit.standing(date(day));
        assert_eq!(on("2026-04-29").days_over_limit, 0);
        assert_eq!(on("2026-04-30").days_over_limit, 1);
        assert_eq!(on("2026-04-30").over_by, Paise::rupees(500));
        for (day, days, mention) in [
            ("2026-05-29", 30, Some(SpecialMention::Sma0)),
            ("2026-05-30", 31, Some(SpecialMention::Sma1)),
            ("2026-06-29", 61, Some(SpecialMention::Sma2)),
            ("2026-07-29", 91, None),
        ] {
            assert_eq!(on(day).days_over_limit, days);
            assert_eq!(on(day).special_mention, mention);
        }
        // The subvention is no customer's credit.
        assert_eq!(on("2026-07-08").days_without_credit, 89);
        assert_eq!(on("2026-07-08").out_of_order, []);
        assert!(
            on("2026-07-09")
                .out_of_order
                .contains(&OutOfOrder::NoCredit)
        );
        assert!(
            on("2026-07-28")
                .out_of_order
                .contains(&OutOfOrder::OverLimit)
        );
        // A credit brings it within the power: the run ends and a later one begins anew.
        let mended = credit
            .clone()
            .with([entry("2026-07-01", CreditEvent::Credit, 5_000)]);
        assert_eq!(mended.standing(date("2026-07-01")).days_over_limit, 0);
        assert_eq!(mended.standing(date("2026-07-28")).out_of_order, []);
    }

    #[test]
    fn what_was_paid_off_and_is_drawn_again_has_as_long_for_a_credit_as_at_first() {
        let credit = credit().with([
            entry("2026-04-10", CreditEvent::Draw, 50_000),
            entry("2026-05-10", CreditEvent::Credit, 50_000),
            entry("2026-11-20", CreditEvent::Draw, 50_000),
            entry("2026-11-25", CreditEvent::InterestDebited, 200),
        ]);
        let on = |day: &str| credit.standing(date(day));
        assert_eq!(on("2026-11-19").days_without_credit, 0, "nothing is owed");
        assert_eq!(on("2026-11-28").days_without_credit, 8);
        assert_eq!(on("2026-11-28").out_of_order, []);
        assert!(
            on("2027-02-18")
                .out_of_order
                .contains(&OutOfOrder::NoCredit),
            "90 days"
        );
    }

    #[test]
    fn a_lowered_drawing_power_puts_an_account_over_it() {
        let powers = vec![
            power("2026-04-01", 300_000, 300_000),
            power("2026-06-01", 300_000, 100_000),
        ];
        let credit =
            CashCredit::new(powers, None).with([entry("2026-04-10", CreditEvent::Draw, 120_000)]);
        assert_eq!(credit.standing(date("2026-05-31")).days_over_limit, 0);
        assert_eq!(credit.standing(date("2026-06-10")).days_over_limit, 10);
        let month = |text: &str| text.parse::<Month>().expect("a month");
        // The mission's counter looks at the limit alone.
        assert_eq!(credit.irregular_months(month("2026-08")), 0);
    }

    #[test]
    fn credits_that_do_not_cover_the_interest_put_an_account_out_of_order() {
        let mut entries = vec![entry("2026-04-02", CreditEvent::Draw, 100_000)];
        for day in ["2026-04-30", "2026-05-31", "2026-06-30"] {
            entries.push(entry(day, CreditEvent::InterestDebited, 1_000));
            entries.push(entry(day, CreditEvent::Credit, 900));
        }
        let credit = credit().with(entries);
        let on = |day: &str| credit.standing(date(day));
        assert!(on("2026-06-30").credits_cover_interest);
        assert!(!on("2026-07-01").credits_cover_interest);
        assert_eq!(
            on("2026-07-01").out_of_order,
            [OutOfOrder::InterestNotCovered]
        );
        let month = "2026-05".parse().expect("a month");
        assert!(!credit.is_prompt(month));
        let more = credit.with([entry("2026-05-20", CreditEvent::Credit, 100)]);
        assert!(more.is_prompt(month));
        assert!(!more.is_prompt("2026-07".parse().expect("a month")));
    }

    #[test]
    fn an_account_that_is_not_renewed_goes_out_of_order() {
        let on = |day: &str| credit().standing(date(day)).out_of_order;
        assert_eq!(on("2027-09-28"), []);
        assert_eq!(on("2027-09-29"), [OutOfOrder::NotRenewed]);
    }

    #[test]
    fn months_that_end_above_the_limit_are_counted_running() {
        let powers = vec![power("2026-04-01", 100_000, 100_000)];
        let credit = CashCredit::new(powers, None).with([
            entry("2026-04-10", CreditEvent::Draw, 120_000),
            entry("2026-07-10", CreditEvent::Credit, 30_000),
        ]);
        let count = |text: &str| credit.irregular_months(text.parse().expect("a month"));
        assert_eq!(
            [count("2026-03"), count("2026-04"), count("2026-06")],
            [0, 1, 3]
        );
        assert_eq!(count("2026-07"), 0);
    }

    #[test]
    fn a_term_loan_has_terms_and_a_cash_credit_has_a_power() {
        let checked = borrowing().checked().expect("is sound");
        assert_eq!(checked.ifsc.as_deref(), Some("JAKA0GRAMBN"));
        assert_eq!(checked.masked_account().as_deref(), Some("••••6789"));
        assert!(checked.credit().is_some());
        assert!(checked.page(date("2026-04-05"), Paise::rupees(1)).is_none());
        let loan = Borrowing {
            kind: BorrowingKind::TermLoan,
            terms: Some(loan_terms()),
            powers: Vec::new(),
            ..borrowing()
        };
        let loan = loan.checked().expect("is sound");
        assert!(loan.credit().is_none());
        let page = loan
            .page(date("2026-04-05"), Paise::rupees(360_000))
            .expect("a page");
        let due = page.due(date("2026-06-01"));
        assert_eq!(due.overdue_principal, Paise::rupees(10_000));
        // 360000 x 7 % x 26 / 365, then a month of it.
        assert_eq!(due.overdue_interest, Paise::rupees(1_795));
        assert_eq!(due.current_interest, Paise::rupees(2_100));
        for bad in [
            Borrowing {
                terms: Some(loan_terms()),
                ..borrowing()
            },
            Borrowing {
                powers: Vec::new(),
                ..borrowing()
            },
            Borrowing {
                powers: vec![power("2026-04-01", 1, 2)],
                ..borrowing()
            },
            Borrowing {
                name: " ".to_owned(),
                ..borrowing()
            },
            Borrowing {
                amount: Paise::ZERO,
                ..borrowing()
            },
        ] {
            assert!(bad.checked().is_err());
        }
    }

    #[test]
    fn a_short_account_number_is_not_shown_whole() {
        for (account, shown) in [("6789", "••••789"), ("9", "••••"), ("", "••••")]
        {
            let account = Some(account.to_owned());
            let masked = Borrowing {
                account,
                ..borrowing()
            }
            .masked_account();
            assert_eq!(masked.as_deref(), Some(shown));
        }
    }

    #[test]
    fn a_borrowing_survives_the_wire() {
        let bytes = minicbor::to_vec(borrowing()).expect("encodes");
        let read: Borrowing = minicbor::decode(&bytes).expect("decodes");
        assert_eq!(read, borrowing());
    }

    proptest! {
        #[test]
        fn what_is_owed_is_what_was_debited_less_what_was_credited(
            events in proptest::collection::vec((0..400_i32, 0..5_usize, 0..90_000_i64), 0..60),
            on in -10..500_i32,
        ) {
            let start = date("2026-04-01");
            let kinds = [
                CreditEvent::Draw, CreditEvent::Credit, CreditEvent::Subvention,
                CreditEvent::InterestDebited, CreditEvent::Charge,
            ];
            let entries: Vec<CreditEntry> = events
                .into_iter()
                .map(|(days, kind, rupees)| CreditEntry {
                    date: start.plus_days(days),
                    what: kinds[kind],
                    amount: Paise::rupees(rupees),
                })
                .collect();
            let on = start.plus_days(on);
            let owed: Paise = entries
                .iter()
                .filter(|entry| entry.date <= on)
                .map(|entry| match entry.what {
                    CreditEvent::Credit | CreditEvent::Subvention => -entry.amount,
                    _ => entry.amount,
                })
                .sum();
            let credit = credit().with(entries);
            let standing = credit.standing(on);
            prop_assert_eq!(standing.outstanding, owed);
            prop_assert!(standing.available >= Paise::ZERO);
            prop_assert_eq!(standing.days_over_limit > 0, standing.over_by > Paise::ZERO);
            let yesterday = credit.standing(on.plus_days(-1)).days_over_limit;
            let runs_on = [0, 1, yesterday + 1];
            prop_assert!(runs_on.contains(&standing.days_over_limit));
            prop_assert!(yesterday == 0 || standing.days_over_limit != 1);
        }
    }
}
