//! A group: who it is and what it agreed.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::loan::{BrokenMonth, InterestPeriod, LoanTerms, Method, Part, Rate};
use crate::code::Code;
use crate::ledger::Head;
use crate::refusal::{amount, day, number, optional, required};
use crate::{Date, GroupId, Paise, Refusal, VillageId};

/// A Self Help Group as it was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Group {
    /// Its id.
    #[n(0)]
    pub id: GroupId,
    /// Its village.
    #[n(1)]
    pub village: VillageId,
    /// Its name.
    #[n(2)]
    pub name: String,
    /// What kind of group it is.
    #[n(3)]
    pub kind: GroupKind,
    /// When it was formed.
    #[n(4)]
    pub formed: Option<Date>,
    /// What it agreed at first.
    #[n(5)]
    pub terms: Terms,
    /// The bank and branch of its savings account.
    #[n(6)]
    pub bank: Option<String>,
    /// The branch's IFSC.
    #[n(7)]
    pub ifsc: Option<String>,
    /// The account number.
    #[n(8)]
    pub account: Option<String>,
    /// The codes that others gave to it.
    #[n(9)]
    pub codes: Vec<Code>,
}

/// What kind of group it is; smaller sizes are usual for the special ones (shg.md 4a).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum GroupKind {
    /// A women's group.
    #[n(0)]
    #[default]
    Women,
    /// A group of persons with disabilities.
    #[n(1)]
    Disabled,
    /// A group of elders.
    #[n(2)]
    Elders,
    /// A group of transgender persons.
    #[n(3)]
    Transgender,
    /// A Village Organisation: its members are groups, its book is kept like theirs.
    #[n(4)]
    VillageOrganisation,
    /// A Cluster Level Federation: its members are Village Organisations.
    #[n(5)]
    ClusterFederation,
    /// A model Cluster Level Federation.
    #[n(6)]
    ModelClusterFederation,
}

/// How often the group meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Frequency {
    /// Every week.
    #[n(0)]
    Weekly,
    /// Every second week.
    #[n(1)]
    Fortnightly,
    /// Every month.
    #[n(2)]
    Monthly,
}

/// The kinds of saving, each with its own amount (shg.md 2).
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
pub enum SavingKind {
    /// The same for all members.
    #[n(0)]
    Compulsory,
    /// What a member chooses to save besides.
    #[n(1)]
    Voluntary,
    /// For a purpose such as food or health.
    #[n(2)]
    Special,
}

/// What each member saves per meeting, of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct AgreedSaving {
    /// Which saving.
    #[n(0)]
    pub kind: SavingKind,
    /// The agreed amount; nothing where each member chooses.
    #[n(1)]
    pub amount: Paise,
}

/// What the group agreed from a date on. Dated, because history judged by today's agreement is
/// wrong history (shg.md 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Terms {
    /// From when on.
    #[n(0)]
    pub from: Date,
    /// How often it meets.
    #[n(1)]
    pub frequency: Frequency,
    /// The weekday of the meeting, 1 (Monday) to 7 (Sunday); for monthly groups the day of the
    /// month, 1 to 28.
    #[n(2)]
    pub day: u8,
    /// The kinds of saving it keeps, at most one line a kind.
    #[n(3)]
    pub savings: Vec<AgreedSaving>,
    /// The fine for coming late.
    #[n(4)]
    pub fine_late: Paise,
    /// The fine for absence without notice.
    #[n(5)]
    pub fine_absent: Paise,
    /// How it lends; none where it has not said so, and [`Lending::usual`] is proposed.
    #[n(6)]
    #[serde(default)]
    pub lending: Option<Lending>,
}

/// How a group lends to its members, from a date on: what a new loan's form proposes. Each loan
/// keeps its own terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Lending {
    /// The rate.
    #[n(0)]
    pub rate: Rate,
    /// On what the interest is reckoned.
    #[n(1)]
    pub method: Method,
    /// How many instalments a loan usually has.
    #[n(2)]
    pub instalments: u16,
    /// When interest is charged.
    #[n(3)]
    pub interest: InterestPeriod,
    /// What is charged for a period that was not whole.
    #[n(4)]
    pub broken: BrokenMonth,
    /// In which order a payment is written off against what is due; empty for the usual order.
    #[n(5)]
    pub order: Vec<Part>,
}

crate::fields! {
    /// What can be edited of a group.
    GroupField {
        /// Its name.
        Name = 0 weighty;
        /// When it was formed.
        Formed = 1 light;
        /// The bank and branch.
        Bank = 2 weighty;
        /// The branch's IFSC.
        Ifsc = 3 weighty;
        /// The account number.
        Account = 4 bank_number;
    }
}

impl GroupKind {
    /// The kinds of federations, from the lowest level up: what one of them lends, one of an
    /// earlier kind lends on.
    pub const FEDERATIONS: [Self; 3] = [
        Self::VillageOrganisation,
        Self::ClusterFederation,
        Self::ModelClusterFederation,
    ];

    /// Whether its members are groups or Village Organisations: then a member's id is the id of
    /// the group that she stands for, and one book keeps both.
    #[must_use]
    pub fn is_federation(self) -> bool {
        Self::FEDERATIONS.contains(&self)
    }
}

impl SavingKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[Self::Compulsory, Self::Voluntary, Self::Special];

    /// Whether savings of some kind stand under this head.
    #[must_use]
    pub fn is_kept_under(head: Head) -> bool {
        Self::ALL.iter().any(|kind| kind.head() == head)
    }

    /// The account head of this saving.
    #[must_use]
    pub fn head(self) -> Head {
        match self {
            Self::Compulsory => Head::CompulsorySaving,
            Self::Voluntary => Head::VoluntarySaving,
            Self::Special => Head::SpecialSaving,
        }
    }
}

impl Lending {
    /// 2 % a month on the declining balance, the same for all members (shg.md 4a [S68]: about
    /// nine of ten members pay 24 % a year), in ten instalments: a proposal, not a rule.
    #[must_use]
    pub fn usual() -> Self {
        Self {
            rate: Rate::per_month_hundredths(200),
            method: Method::Declining,
            instalments: 10,
            interest: InterestPeriod::Month,
            broken: BrokenMonth::Full,
            order: Vec::new(),
        }
    }

    /// The terms of a loan that is given on `given` and whose first instalment is due on
    /// `first_due`.
    #[must_use]
    pub fn terms(&self, every: Frequency, first_due: Date) -> LoanTerms {
        LoanTerms {
            rate: self.rate,
            method: self.method,
            instalments: self.instalments,
            every,
            first_due,
            interest: self.interest,
            broken: self.broken,
            moratorium: 0,
            instalment: None,
        }
    }
}

impl Terms {
    /// Checks terms as they are entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("from", self.from)?;
        amount("fine-late", self.fine_late)?;
        amount("fine-absent", self.fine_absent)?;
        let most = if self.frequency == Frequency::Monthly {
            28
        } else {
            7
        };
        if !(1..=most).contains(&self.day) {
            return Err(Refusal::FieldInvalid {
                field: "day".to_owned(),
            });
        }
        let mut seen = Vec::new();
        for saving in &self.savings {
            amount("saving", saving.amount)?;
            if seen.contains(&saving.kind) {
                return Err(Refusal::FieldInvalid {
                    field: "saving".to_owned(),
                });
            }
            seen.push(saving.kind);
        }
        if seen.is_empty() {
            return Err(Refusal::FieldEmpty {
                field: "saving".to_owned(),
            });
        }
        if let Some(lending) = &self.lending
            && (lending.rate > Rate::HIGHEST || lending.instalments == 0)
        {
            return Err(Refusal::FieldInvalid {
                field: "lending".to_owned(),
            });
        }
        Ok(self)
    }

    /// The first due meeting day after `last` (or on or after `from` when there was none).
    #[must_use]
    pub fn next_due(&self, last: Option<Date>) -> Date {
        let earliest = last.map_or(self.from, |last| last.plus_days(1).max(self.from));
        match self.frequency {
            Frequency::Weekly => self.on_weekday(earliest),
            Frequency::Fortnightly => {
                let after = last.map_or(earliest, |last| last.plus_days(8).max(self.from));
                self.on_weekday(after)
            }
            Frequency::Monthly => {
                let this = earliest
                    .month()
                    .first_day()
                    .plus_days(i32::from(self.day) - 1);
                if this >= earliest {
                    return this;
                }
                earliest.month().last_day().plus_days(i32::from(self.day))
            }
        }
    }

    fn on_weekday(&self, earliest: Date) -> Date {
        let ahead = (i32::from(self.day) - i32::from(earliest.weekday())).rem_euclid(7);
        earliest.plus_days(ahead)
    }
}

impl Group {
    /// Checks a group as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        if let Some(formed) = self.formed {
            day("formed", formed)?;
        }
        Ok(Self {
            name: required("name", &self.name)?,
            terms: self.terms.checked()?,
            bank: optional("bank", self.bank.as_deref())?,
            ifsc: optional("ifsc", self.ifsc.as_deref())?,
            account: number("account", self.account.as_deref())?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::date;

    fn terms(frequency: Frequency, day: u8) -> Terms {
        Terms {
            from: date("2026-01-01"),
            frequency,
            day,
            savings: vec![AgreedSaving {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(50),
            }],
            fine_late: Paise::rupees(5),
            fine_absent: Paise::rupees(5),
            lending: None,
        }
    }

    #[test]
    fn the_next_meeting_is_due_on_the_agreed_day() {
        let last = |text: &str| Some(date(text));
        for (frequency, day, after, due) in [
            (Frequency::Weekly, 6, None, "2026-01-03"),
            (Frequency::Weekly, 6, last("2026-11-14"), "2026-11-21"),
            (Frequency::Weekly, 6, last("2026-11-15"), "2026-11-21"),
            (Frequency::Fortnightly, 6, last("2026-11-14"), "2026-11-28"),
            (Frequency::Monthly, 5, last("2026-11-05"), "2026-12-05"),
            (Frequency::Monthly, 5, last("2026-11-02"), "2026-11-05"),
            (Frequency::Monthly, 28, last("2026-01-30"), "2026-02-28"),
        ] {
            assert_eq!(terms(frequency, day).next_due(after).to_string(), due);
        }
    }

    #[test]
    fn terms_need_a_saving_and_name_each_kind_once() {
        let mut twice = terms(Frequency::Weekly, 6);
        twice.savings.push(twice.savings[0]);
        assert!(twice.checked().is_err());
        let none = Terms {
            savings: Vec::new(),
            ..terms(Frequency::Weekly, 6)
        };
        assert!(none.checked().is_err());
        assert!(terms(Frequency::Weekly, 8).checked().is_err());
    }
}
