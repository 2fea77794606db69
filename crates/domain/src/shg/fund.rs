//! Funds: what a group may get by the norms in force on a day, and which norm judged a record.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::{Book, Recorded};
use super::grade::Sutra;
use super::ratio::Ratio;
use super::standing::Status;
use crate::ledger::Head;
use crate::place::Norms;
use crate::refusal::{amount, day, optional, positive};
use crate::{Date, OperationRef, Paise, Refusal};

/// A fund of the mission (shg.md 4a).
#[derive(
    Clone,
    Copy,
    Debug,
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
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Fund {
    /// Revolving Fund: the group's own permanent fund, equity `[S53]`.
    #[n(0)]
    RevolvingFund,
    /// Community Investment Fund: a loan through VO or CLF against the micro-credit plan.
    #[n(1)]
    CommunityInvestmentFund,
    /// Vulnerability Reduction Fund: goes to the VO and belongs to its books `[S60]`.
    #[n(2)]
    VulnerabilityFund,
    /// Start-up fund.
    #[n(3)]
    StartUp,
}

/// Who gets a fund.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export, rename = "FundRecipient")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Recipient {
    /// The group.
    #[n(0)]
    #[default]
    Group,
    /// The Village Organisation.
    #[n(1)]
    VillageOrganisation,
}

/// The amount that goes with a grade: seen as 15,000, 12,000 and 10,000 `[S76]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "FundByGrade")]
pub struct ByGrade {
    /// The grade.
    #[n(0)]
    pub letter: String,
    /// The most for it.
    #[n(1)]
    pub most: Paise,
}

/// What a fund asks for and gives from a date on, in the state whose norms it stands in. Data,
/// because amounts and conditions change almost every year (shg.md 4a).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct FundNorm {
    /// Which fund.
    #[n(0)]
    pub fund: Fund,
    /// From when on.
    #[n(1)]
    pub from: Date,
    /// Who gets it.
    #[n(2)]
    pub to: Recipient,
    /// The most that one body gets, all receipts together.
    #[n(3)]
    pub most: Paise,
    /// The most per member, where it goes by members.
    #[n(4)]
    pub per_member: Option<Paise>,
    /// The most by grade, where it goes by grades.
    #[n(5)]
    pub by_grade: Vec<ByGrade>,
    /// Days of practice by the books.
    #[n(6)]
    pub after_days: u16,
    /// Attendance, in hundredths of a percent.
    #[n(7)]
    pub attendance_at_least: Option<u32>,
    /// The grade; A is the best, and letters are compared as such.
    #[n(8)]
    pub grade_at_least: Option<String>,
    /// How many gradings it must have had.
    #[n(9)]
    pub gradings: u8,
    /// Whether the five principles must be followed.
    #[n(10)]
    pub panchasutra: bool,
    /// Whether it must have a savings account.
    #[n(11)]
    pub account: bool,
    /// Whether it must have a micro-credit plan.
    #[n(12)]
    pub plan: bool,
    /// One time only.
    #[n(13)]
    pub once: bool,
    /// It is paid back; some states flag even the Revolving Fund so `[S1]`.
    #[n(14)]
    pub repayable: bool,
    /// Where it comes in two parts: how much of it comes first, in hundredths of a percent.
    #[n(15)]
    #[cbor(default)]
    #[serde(default)]
    pub first_part: Option<u32>,
    /// And how much of that must have been lent before the rest comes, in hundredths of a percent.
    #[n(16)]
    #[cbor(default)]
    #[serde(default)]
    pub used_at_least: Option<u32>,
}

/// What the books say about the body that asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct FundFacts {
    /// Since when it practises, by the books.
    #[n(0)]
    pub since: Date,
    /// Its status.
    #[n(1)]
    pub status: Status,
    /// Its active members; for a VO those of its groups.
    #[n(2)]
    pub members: u16,
    /// Attendance.
    #[n(3)]
    pub attendance: Ratio,
    /// Its last grade.
    #[n(4)]
    pub grade: Option<String>,
    /// How many gradings it had.
    #[n(5)]
    pub gradings: u8,
    /// Which of the five principles are broken.
    #[n(6)]
    pub broken: Vec<Sutra>,
    /// Whether it has a savings account.
    #[n(7)]
    pub account: bool,
    /// Whether it has a micro-credit plan.
    #[n(8)]
    pub plan: bool,
    /// What it got of this fund already, if it ever got some.
    #[n(9)]
    pub received: Option<Paise>,
    /// Of a federation, how many of its groups have their books elsewhere, so that their members
    /// are not counted.
    #[n(10)]
    #[cbor(default)]
    #[serde(default)]
    pub uncounted: u16,
    /// What receipts and the old balances told of this fund already, of whatever day: whoever
    /// knows of money alone may tell it a second time. An older version said nothing of it.
    #[n(11)]
    #[serde(default)]
    pub told: Option<Paise>,
    /// What was lent out of this fund, all loans together. An older version said nothing of it.
    #[n(12)]
    #[serde(default)]
    pub used: Option<Paise>,
}

/// A condition that is not met: what is there, and what is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "UnmetCondition")]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Unmet {
    /// No norm was in force on that day.
    NoNorm,
    /// It is not active.
    NotActive {
        /// Its status.
        status: Status,
    },
    /// It does not practise for long enough.
    Days {
        /// How many days it does.
        have: i32,
        /// How many it must.
        need: i32,
    },
    /// It was revived too short a time ago.
    RevivedDays {
        /// How many days ago.
        have: i32,
        /// How many it must be.
        need: i32,
    },
    /// Attendance is too low.
    Attendance {
        /// In hundredths of a percent; none where nothing was held.
        have: Option<u32>,
        /// In hundredths of a percent.
        need: u32,
    },
    /// The grade is too low, or there is none.
    Grade {
        /// The last grade.
        have: Option<String>,
        /// The least.
        need: String,
    },
    /// Too few gradings.
    Gradings {
        /// How many it had.
        have: u8,
        /// How many it must have.
        need: u8,
    },
    /// Some of the five principles are broken.
    Panchasutra {
        /// Which.
        broken: Vec<Sutra>,
    },
    /// It has no savings account.
    NoAccount,
    /// It has no micro-credit plan.
    NoPlan,
    /// It got the fund already, which is given once.
    AlreadyReceived {
        /// What it got.
        received: Paise,
    },
    /// It goes by members, and those of some groups are not counted: their books are elsewhere.
    MembersElsewhere {
        /// How many groups.
        groups: u16,
    },
    /// The rest comes only when enough of the first part was lent.
    NotUsed {
        /// What was lent.
        have: Paise,
        /// What must have been.
        need: Paise,
    },
    /// It got all that the norm gives.
    LimitReached {
        /// What it got.
        received: Paise,
        /// The most.
        most: Paise,
    },
}

/// Whether a body may have a fund, how much, and what is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "FundEligibility")]
pub struct Eligibility {
    /// Which fund.
    pub fund: Fund,
    /// The day that was judged.
    pub on: Date,
    /// The norm in force on that day.
    pub norm: Option<FundNorm>,
    /// The most that it may have now, if every condition is met.
    pub amount: Paise,
    /// What is not met; it is eligible when this is empty.
    pub unmet: Vec<Unmet>,
}

/// A receipt of a fund as it was judged: with the norm of that day in it, so that no later norm
/// judges it again (shg.md 10, check 13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct FundReceipt {
    /// The day of the receipt.
    #[n(0)]
    pub date: Date,
    /// The amount.
    #[n(1)]
    pub amount: Paise,
    /// The norm that judged it; its fund is the fund.
    #[n(2)]
    pub norm: FundNorm,
    /// What the books said then.
    #[n(3)]
    pub facts: FundFacts,
    /// Why it was given although the norm was not met.
    #[n(4)]
    pub exception: Option<String>,
}

/// Money of a fund in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FundMoney {
    /// The fund.
    pub fund: Fund,
    /// The day of the record.
    pub date: Date,
    /// The amount.
    pub amount: Paise,
    /// The record in which it stands.
    pub record: OperationRef,
    /// It stands in the old balances: it came before the book began, and nothing judges it.
    pub old: bool,
}

/// The norm of a fund in force on a day: the one that began last; of two that began on one day
/// the later in the list.
#[must_use]
pub fn in_force(norms: &[FundNorm], fund: Fund, on: Date) -> Option<&FundNorm> {
    norms
        .iter()
        .filter(|norm| norm.fund == fund && norm.from <= on)
        .max_by_key(|norm| norm.from)
}

/// Whether a body with these facts may have the fund on a day.
#[must_use]
pub fn eligible(norms: &[FundNorm], fund: Fund, facts: &FundFacts, on: Date) -> Eligibility {
    in_force(norms, fund, on).map_or_else(
        || Eligibility {
            fund,
            on,
            norm: None,
            amount: Paise::ZERO,
            unmet: vec![Unmet::NoNorm],
        },
        |norm| norm.judge(facts, on),
    )
}

impl Fund {
    /// Every fund.
    pub const ALL: &'static [Self] = &[
        Self::RevolvingFund,
        Self::CommunityInvestmentFund,
        Self::VulnerabilityFund,
        Self::StartUp,
    ];

    /// Under which head its money stands in the book of the body that gets it.
    #[must_use]
    pub fn head(self) -> Head {
        match self {
            Self::RevolvingFund => Head::RevolvingFund,
            Self::CommunityInvestmentFund => Head::CommunityInvestmentFund,
            Self::VulnerabilityFund => Head::VulnerabilityFund,
            Self::StartUp => Head::StartUpFund,
        }
    }

    /// Whether it is a liability of the body that gets it (shg.md 4b, "Corpus": the Revolving
    /// Fund is corpus; CIF and VRF are liabilities, outside of it).
    #[must_use]
    pub fn is_liability(self) -> bool {
        matches!(
            self,
            Self::CommunityInvestmentFund | Self::VulnerabilityFund
        )
    }
}

impl FundNorm {
    /// The general norms as far as public sources have them: `norms/india.json`.
    #[must_use]
    pub fn national() -> Vec<Self> {
        Norms::national().funds
    }

    /// Judges facts by this norm, whatever other norms there are.
    #[must_use]
    pub fn judge(&self, facts: &FundFacts, on: Date) -> Eligibility {
        let limit = self.limit(facts);
        let received = facts.received.unwrap_or_default();
        Eligibility {
            fund: self.fund,
            on,
            amount: (self.until_now(limit, received) - received).max(Paise::ZERO),
            unmet: self
                .unmet(facts, on)
                .into_iter()
                .chain(self.unused(facts, limit))
                .chain(self.unmet_by_receipts(facts, limit))
                .collect(),
            norm: Some(self.clone()),
        }
    }

    fn limit(&self, facts: &FundFacts) -> Paise {
        let by_members = self
            .per_member
            .map(|each| each.times(i64::from(facts.members)));
        let by_grade = (!self.by_grade.is_empty()).then(|| {
            self.by_grade
                .iter()
                .find(|by_grade| Some(&by_grade.letter) == facts.grade.as_ref())
                .map_or(Paise::ZERO, |by_grade| by_grade.most)
        });
        [by_members, by_grade]
            .into_iter()
            .flatten()
            .fold(self.most, Paise::min)
    }

    /// The most that it may have got after the next receipt: of what comes in two parts the first
    /// one, while that is not there.
    fn until_now(&self, limit: Paise, received: Paise) -> Paise {
        let first = self.first_part.map(|part| limit.part(part));
        first.filter(|first| received < *first).unwrap_or(limit)
    }

    /// What must have been lent before the rest comes, and was not.
    fn unused(&self, facts: &FundFacts, limit: Paise) -> Option<Unmet> {
        let received = facts.received.unwrap_or_default();
        if self.until_now(limit, received) < limit || received >= limit {
            return None;
        }
        let need = limit.part(self.first_part?).part(self.used_at_least?);
        let have = facts.used.unwrap_or_default();
        (have < need).then_some(Unmet::NotUsed { have, need })
    }

    fn unmet(&self, facts: &FundFacts, on: Date) -> Vec<Unmet> {
        let mut unmet = Vec::new();
        let mut add = |is_unmet: bool, why: Unmet| {
            if is_unmet {
                unmet.push(why);
            }
        };
        let status = facts.status;
        add(!status.is_working(), Unmet::NotActive { status });
        // Before its first meeting a group has practised for no day, and not for less.
        let have = facts.since.days_until(on).max(0);
        let need = i32::from(self.after_days);
        add(have < need, Unmet::Days { have, need });
        if let Some(need) = self.attendance_at_least {
            let have = facts.attendance.percent();
            let reached = facts.attendance.is_at_least(need) == Some(true);
            add(!reached, Unmet::Attendance { have, need });
        }
        if let Some(need) = &self.grade_at_least {
            add(
                !grade_reaches(facts.grade.as_deref(), need),
                Unmet::Grade {
                    have: facts.grade.clone(),
                    need: need.clone(),
                },
            );
        }
        let (have, need) = (facts.gradings, self.gradings);
        add(have < need, Unmet::Gradings { have, need });
        let broken = facts.broken.clone();
        add(
            self.panchasutra && !broken.is_empty(),
            Unmet::Panchasutra { broken },
        );
        add(self.account && !facts.account, Unmet::NoAccount);
        add(self.plan && !facts.plan, Unmet::NoPlan);
        let groups = facts.uncounted;
        add(
            self.per_member.is_some() && groups > 0,
            Unmet::MembersElsewhere { groups },
        );
        unmet
    }

    fn unmet_by_receipts(&self, facts: &FundFacts, most: Paise) -> Option<Unmet> {
        let received = facts.received?;
        if self.once {
            Some(Unmet::AlreadyReceived { received })
        } else {
            (received >= most).then_some(Unmet::LimitReached { received, most })
        }
    }
}

impl FundReceipt {
    /// Checks a receipt as it is entered, by the norm in force on its day. What the norm does
    /// not give needs a reason, because the money may have come all the same.
    pub fn checked(self, norms: &[FundNorm]) -> Result<Self, Refusal> {
        self.sound()?;
        positive("amount", self.amount)?;
        if in_force(norms, self.norm.fund, self.date) != Some(&self.norm) {
            return Err(Refusal::FieldInvalid {
                field: "fund".to_owned(),
            });
        }
        let exception = optional("exception", self.exception.as_deref())?;
        if exception.is_none() && !self.keeps_the_norm() {
            return Err(Refusal::FieldEmpty {
                field: "exception".to_owned(),
            });
        }
        Ok(Self { exception, ..self })
    }

    /// What must be true of a receipt whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        amount("amount", self.amount).map(|_| ())
    }

    /// What its own norm says to it, now and for ever.
    #[must_use]
    pub fn judged(&self) -> Eligibility {
        self.norm.judge(&self.facts, self.date)
    }

    /// Whether every condition was met and the amount was not above what the norm gives.
    #[must_use]
    pub fn keeps_the_norm(&self) -> bool {
        let judged = self.judged();
        judged.unmet.is_empty() && self.amount <= judged.amount
    }

    /// What whoever entered it knew to have been told of the fund besides.
    fn known(&self) -> Paise {
        self.facts.told.or(self.facts.received).unwrap_or_default()
    }

    /// Of receipts of one body by their day those that are more than the norm gives together with
    /// what had been told, which whoever entered them did not know. Who knew of the money all the
    /// same told it anew, unless there is money for each of them. Of `money` what came with the
    /// old balances is known to every receipt.
    pub(super) fn told_twice<'a>(
        receipts: &'a [Self],
        money: &[FundMoney],
    ) -> impl Iterator<Item = &'a Self> {
        let sum = |fund: Fund, of: fn(&FundMoney) -> bool| -> Paise {
            let money = money.iter().filter(|one| one.fund == fund && of(one));
            money.map(|one| one.amount).sum()
        };
        // Whoever enters an older receipt later knows of the newer one, and said why.
        let mut told: BTreeMap<Fund, (Paise, Paise)> = BTreeMap::new();
        receipts.iter().filter(move |receipt| {
            let fund = receipt.norm.fund;
            let old = || sum(fund, |one| one.old);
            let (all, unknown) = told.entry(fund).or_insert_with(|| (old(), old()));
            let before = *unknown;
            if receipt.known() <= *all {
                *unknown += receipt.amount;
            }
            *all += receipt.amount;
            let limit = receipt.norm.limit(&receipt.facts);
            let too_much = receipt.norm.once || before + receipt.amount > limit;
            let knew_money = before <= receipt.facts.received.unwrap_or_default();
            let is_there = knew_money && *all <= sum(fund, |_| true);
            before > receipt.known() && too_much && !is_there
        })
    }
}

impl Book {
    /// What came of a fund by the book, by record.
    pub fn money_of(&self, fund: Fund) -> impl Iterator<Item = FundMoney> + '_ {
        let last = self.records.last().map(|record| record.date);
        let came = last.map(|last| self.came_and_went(fund.head(), last));
        let came = came.into_iter().flatten();
        came.filter_map(move |(record, amount, _)| {
            (!amount.is_zero()).then_some(FundMoney {
                fund,
                date: record.date,
                amount,
                record: record.operation,
                old: matches!(record.what, Recorded::CutOff(_)),
            })
        })
    }
}

/// Whether a grade is at least as good as another: A is the best.
pub(crate) fn grade_reaches(have: Option<&str>, need: &str) -> bool {
    have.is_some_and(|have| have <= need)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{date, reference};

    fn facts() -> FundFacts {
        FundFacts {
            since: date("2022-01-01"),
            status: Status::Active,
            members: 9,
            attendance: Ratio::of(95, 100),
            grade: Some("A".to_owned()),
            gradings: 1,
            broken: Vec::new(),
            account: true,
            plan: false,
            received: None,
            uncounted: 0,
            told: None,
            used: None,
        }
    }

    /// J&K in 2022: Rs 15,000 after three months, only with grade A [S50]; then 20,000.
    fn jammu_and_kashmir() -> Vec<FundNorm> {
        let old = FundNorm {
            from: date("2022-01-01"),
            most: Paise::rupees(15_000),
            grade_at_least: Some("A".to_owned()),
            ..FundNorm::national()[0].clone()
        };
        let new = FundNorm {
            from: date("2024-04-01"),
            most: Paise::rupees(20_000),
            ..old.clone()
        };
        vec![new, old]
    }

    #[test]
    fn a_new_norm_from_a_date_leaves_old_records_judged_by_the_old_one() {
        let old = jammu_and_kashmir().split_off(1);
        let on = date("2022-06-01");
        let receipt = FundReceipt {
            date: on,
            amount: Paise::rupees(15_000),
            norm: in_force(&old, Fund::RevolvingFund, on)
                .expect("a norm")
                .clone(),
            facts: facts(),
            exception: None,
        };
        let receipt = receipt.checked(&old).expect("is sound");
        let before = receipt.judged();
        assert_eq!(before.amount, Paise::rupees(15_000));
        // The new norm arrives: nothing changes for the old record.
        let norms = jammu_and_kashmir();
        let again = receipt.clone().checked(&norms).expect("still is sound");
        assert_eq!(again.judged(), before);
        for (on, amount) in [("2024-03-31", 15_000), ("2024-04-01", 20_000)] {
            let eligibility = eligible(&norms, Fund::RevolvingFund, &facts(), date(on));
            assert_eq!(eligibility.amount, Paise::rupees(amount), "{on}");
            assert_eq!(eligibility.unmet, []);
        }
    }

    #[test]
    fn what_comes_in_two_parts_comes_as_sixty_percent_and_the_rest_when_that_is_used() {
        // 1,500 a member, 60 % first, the rest when 60 % of that is used [S60].
        let norms = FundNorm::national();
        let judged = |received: Option<i64>, used: i64| {
            let facts = FundFacts {
                received: received.map(Paise::rupees),
                used: Some(Paise::rupees(used)),
                members: 100,
                ..facts()
            };
            eligible(&norms, Fund::VulnerabilityFund, &facts, date("2024-12-01"))
        };
        let first = judged(None, 0);
        assert_eq!((first.amount, first.unmet), (Paise::rupees(90_000), vec![]));
        let less = judged(Some(50_000), 0);
        assert_eq!((less.amount, less.unmet), (Paise::rupees(40_000), vec![]));
        let early = judged(Some(90_000), 53_999);
        let (have, need) = (Paise::rupees(53_999), Paise::rupees(54_000));
        assert_eq!(early.unmet, [Unmet::NotUsed { have, need }]);
        let rest = judged(Some(90_000), 54_000);
        assert_eq!((rest.amount, rest.unmet), (Paise::rupees(60_000), vec![]));
        let all = judged(Some(150_000), 0);
        assert!(matches!(all.unmet[..], [Unmet::LimitReached { .. }]));
    }

    #[test]
    fn a_fund_that_came_once_and_was_told_with_two_days_is_told() {
        let norms = FundNorm::national();
        let receipt = |on: &str, fund: Fund, rupees: i64, known: i64| FundReceipt {
            date: date(on),
            amount: Paise::rupees(rupees),
            norm: in_force(&norms, fund, date(on)).expect("a norm").clone(),
            facts: FundFacts {
                received: (known > 0).then_some(Paise::rupees(known)),
                ..facts()
            },
            exception: None,
        };
        let told = |receipts: &[FundReceipt]| -> Vec<Date> {
            let twice = FundReceipt::told_twice(receipts, &[]);
            twice.map(|receipt| receipt.date).collect()
        };
        let (rf, cif) = (Fund::RevolvingFund, Fund::CommunityInvestmentFund);
        let first = receipt("2025-03-01", rf, 20_000, 0);
        let unknowing = receipt("2025-03-05", rf, 20_000, 0);
        assert_eq!(told(&[first.clone(), unknowing.clone()]), [unknowing.date]);
        // Who knew of the first one said why, in whatever order they were written down.
        let knowing = receipt("2025-03-05", rf, 10_000, 20_000);
        assert_eq!(told(&[first.clone(), knowing]), []);
        let older = receipt("2025-02-01", rf, 10_000, 20_000);
        assert_eq!(told(&[older, unknowing]), []);
        // What comes in parts may come twice, as far as the norm gives.
        let part = |on: &str, rupees: i64| receipt(on, cif, rupees, 0);
        let parts = [
            first,
            part("2025-06-01", 150_000),
            part("2025-07-01", 100_000),
        ];
        assert_eq!(told(&parts), []);
        let above = [parts[1].clone(), part("2025-07-01", 100_001)];
        assert_eq!(told(&above), [date("2025-07-01")]);
        // What was in the old balances is known to both.
        let old = [money(cif, "2025-05-01", 100_000, true)];
        let parts = [("2025-06-01", 150_000), ("2025-07-01", 150_000)];
        let parts = parts.map(|(on, rupees)| receipt(on, cif, rupees, 100_000));
        assert_eq!(FundReceipt::told_twice(&parts[..1], &old).count(), 0);
        assert_eq!(FundReceipt::told_twice(&parts, &old).count(), 1);
    }

    fn money(fund: Fund, on: &str, rupees: i64, old: bool) -> FundMoney {
        FundMoney {
            fund,
            date: date(on),
            amount: Paise::rupees(rupees),
            record: reference(1),
            old,
        }
    }

    #[test]
    fn money_that_was_there_before_two_receipts_is_told_twice() {
        let norms = FundNorm::national();
        let rf = Fund::RevolvingFund;
        let receipt = |on: &str, received: i64, told: i64| FundReceipt {
            date: date(on),
            amount: Paise::rupees(20_000),
            norm: in_force(&norms, rf, date(on)).expect("a norm").clone(),
            facts: FundFacts {
                received: (received > 0).then_some(Paise::rupees(received)),
                told: Some(Paise::rupees(told)),
                ..facts()
            },
            exception: None,
        };
        let told = |receipts: &[FundReceipt], money: &[FundMoney]| -> Vec<Date> {
            let twice = FundReceipt::told_twice(receipts, money);
            twice.map(|receipt| receipt.date).collect()
        };
        let came = [money(rf, "2025-03-01", 20_000, false)];
        let both = [
            receipt("2025-03-04", 20_000, 0),
            receipt("2025-03-05", 20_000, 0),
        ];
        assert_eq!(told(&both, &came), [date("2025-03-05")]);
        assert_eq!(told(&both[..1], &came), []);
        assert_eq!(told(&both[1..], &came), []);
        // One of the day of the money, on which it is not counted.
        let of_its_day = [receipt("2025-03-01", 0, 0), both[1].clone()];
        assert_eq!(told(&of_its_day, &came), [date("2025-03-05")]);
        // Who knew of the first receipt said why, and its money may be written later.
        let knowing = [both[0].clone(), receipt("2025-03-05", 20_000, 20_000)];
        assert_eq!(told(&knowing, &came), []);
        // Who knew of the first money, and wrote her own, told of something else.
        let second = [came[0], money(rf, "2025-03-05", 20_000, false)];
        assert_eq!(told(&both, &second), []);
        // Who knew of nothing wrote the money twice as well.
        let unknowing = [of_its_day[0].clone(), receipt("2025-03-05", 0, 0)];
        assert_eq!(told(&unknowing, &second), [date("2025-03-05")]);
    }

    #[test]
    fn each_condition_says_what_is_there_and_what_is_asked_for() {
        let young = FundFacts {
            since: date("2022-04-01"),
            attendance: Ratio::of(80, 100),
            grade: Some("B".to_owned()),
            gradings: 0,
            broken: vec![Sutra::RegularSavings],
            account: false,
            ..facts()
        };
        let judged = eligible(
            &jammu_and_kashmir(),
            Fund::RevolvingFund,
            &young,
            date("2022-05-01"),
        );
        assert_eq!(
            judged.unmet,
            [
                Unmet::Days { have: 30, need: 90 },
                Unmet::Attendance {
                    have: Some(8_000),
                    need: 9_000
                },
                Unmet::Grade {
                    have: Some("B".to_owned()),
                    need: "A".to_owned()
                },
                Unmet::Gradings { have: 0, need: 1 },
                Unmet::Panchasutra {
                    broken: vec![Sutra::RegularSavings]
                },
                Unmet::NoAccount,
            ]
        );
    }

    #[test]
    fn the_revolving_fund_is_given_once_and_the_investment_fund_up_to_its_limit() {
        let got = |rupees| FundFacts {
            received: Some(Paise::rupees(rupees)),
            gradings: 2,
            plan: true,
            ..facts()
        };
        let on = date("2025-01-01");
        let norms = FundNorm::national();
        let rf = eligible(&norms, Fund::RevolvingFund, &got(15_000), on);
        assert_eq!(
            rf.unmet,
            [Unmet::AlreadyReceived {
                received: Paise::rupees(15_000)
            }]
        );
        let cif = eligible(&norms, Fund::CommunityInvestmentFund, &got(40_000), on);
        assert_eq!((cif.amount, cif.unmet), (Paise::rupees(210_000), vec![]));
        let full = eligible(&norms, Fund::CommunityInvestmentFund, &got(250_000), on);
        assert_eq!(full.amount, Paise::ZERO);
        assert!(matches!(full.unmet[..], [Unmet::LimitReached { .. }]));
    }

    #[test]
    fn where_no_norm_was_in_force_nothing_is_promised() {
        let norms = FundNorm::national();
        for fund in [Fund::CommunityInvestmentFund, Fund::StartUp] {
            let judged = eligible(&norms, fund, &facts(), date("2015-01-01"));
            assert_eq!(judged.unmet, [Unmet::NoNorm]);
        }
    }

    #[test]
    fn amounts_go_by_members_and_by_grade_where_the_norm_says_so() {
        let on = date("2022-06-01");
        let vrf = eligible(&FundNorm::national(), Fund::VulnerabilityFund, &facts(), on);
        assert_eq!(vrf.amount, Paise::rupees(8_100), "60 % of 1,500 each");
        let by_grade = |letter: &str, most| ByGrade {
            letter: letter.to_owned(),
            most: Paise::rupees(most),
        };
        let maharashtra = FundNorm {
            by_grade: vec![
                by_grade("A", 15_000),
                by_grade("B", 12_000),
                by_grade("C", 10_000),
            ],
            ..FundNorm::national()[0].clone()
        };
        let b = FundFacts {
            grade: Some("B".to_owned()),
            ..facts()
        };
        assert_eq!(maharashtra.judge(&b, on).amount, Paise::rupees(12_000));
    }

    #[test]
    fn money_that_came_against_the_norm_is_recorded_with_a_reason() {
        let norms = jammu_and_kashmir();
        let receipt = FundReceipt {
            date: date("2022-06-01"),
            amount: Paise::rupees(16_000),
            norm: norms[1].clone(),
            facts: facts(),
            exception: None,
        };
        assert!(receipt.clone().checked(&norms).is_err());
        let explained = FundReceipt {
            exception: Some("district order".to_owned()),
            ..receipt
        };
        assert!(explained.checked(&norms).is_ok());
    }
}
