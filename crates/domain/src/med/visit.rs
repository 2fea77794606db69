//! A hand-holding visit to an enterprise (med.md 1.3).

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::photo::Photo;
use crate::refusal::{amount, day, optional, required};
use crate::{Date, EnterpriseId, Paise, Refusal};

/// A visit as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Visit {
    /// The enterprise.
    #[n(0)]
    pub enterprise: EnterpriseId,
    /// The day of the visit.
    #[n(1)]
    pub date: Date,
    /// The day for which it was planned.
    #[n(2)]
    pub planned: Option<Date>,
    /// Visit or phone call.
    #[n(3)]
    pub mode: VisitMode,
    /// Whether the unit was open.
    #[n(4)]
    pub open: bool,
    /// Who was met.
    #[n(5)]
    pub met: Option<String>,
    /// Whether the books were kept up.
    #[n(6)]
    pub books_updated: bool,
    /// Until when they are kept.
    #[n(7)]
    pub books_until: Option<Date>,
    /// Cash that was counted.
    #[n(8)]
    pub cash: Option<Paise>,
    /// The stock's worth.
    #[n(9)]
    pub stock: Option<Paise>,
    /// Sales since the last visit.
    #[n(10)]
    pub sales: Option<Paise>,
    /// What troubles the enterprise.
    #[n(11)]
    pub problems: Vec<Trouble>,
    /// The advice that was given.
    #[n(12)]
    pub advice: Option<String>,
    /// What is to be done, by whom, until when.
    #[n(13)]
    pub actions: Vec<ActionItem>,
    /// When to come again.
    #[n(14)]
    pub next: Option<Date>,
    /// How content the entrepreneur is, 1 to 5.
    #[n(15)]
    pub satisfaction: Option<u8>,
    /// A department or scheme that she was referred to.
    #[n(16)]
    pub referral: Option<String>,
    /// How the entrepreneur agreed to the record.
    #[n(17)]
    pub consent: Option<Consent>,
    /// Photos.
    #[n(18)]
    pub photos: Vec<Photo>,
    /// Where the unit is, when the person chose to keep it.
    #[n(19)]
    pub location: Option<Location>,
}

/// How the enterprise was visited.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum VisitMode {
    /// In person.
    #[n(0)]
    #[default]
    Visit,
    /// By phone.
    #[n(1)]
    Phone,
}

/// What troubles an enterprise.
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
pub enum Trouble {
    /// Finding customers.
    #[n(0)]
    Market,
    /// The price.
    #[n(1)]
    Price,
    /// Raw material.
    #[n(2)]
    RawMaterial,
    /// Working capital.
    #[n(3)]
    WorkingCapital,
    /// Quality.
    #[n(4)]
    Quality,
    /// Labour.
    #[n(5)]
    Labour,
    /// A licence.
    #[n(6)]
    Licence,
    /// Family or time.
    #[n(7)]
    Family,
    /// Her health or her family's; never with details.
    #[n(8)]
    Health,
    /// Machinery.
    #[n(9)]
    Machinery,
    /// Transport.
    #[n(10)]
    Transport,
    /// A competitor.
    #[n(11)]
    Competitor,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct ActionItem {
    /// What.
    #[n(0)]
    pub what: String,
    /// Who does it.
    #[n(1)]
    pub who: Option<String>,
    /// Until when.
    #[n(2)]
    pub by: Option<Date>,
}

/// How the entrepreneur agreed to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Consent {
    /// She signed.
    #[n(0)]
    Signature,
    /// Her thumb mark.
    #[n(1)]
    Thumb,
    /// She said so.
    #[n(2)]
    Spoken,
}

/// A place on earth, in units of 0.0001 degree (about 11 m): near enough to find the unit again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Location {
    /// Latitude, in 0.0001 degree.
    #[n(0)]
    pub latitude: i32,
    /// Longitude, in 0.0001 degree.
    #[n(1)]
    pub longitude: i32,
    /// How exact the device said it is, in metres.
    #[n(2)]
    pub accuracy_m: u32,
}

impl Visit {
    /// Checks a visit as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        self.sound()?;
        let mut visit = self;
        visit.met = optional("met", visit.met.as_deref())?;
        visit.advice = optional("advice", visit.advice.as_deref())?;
        visit.referral = optional("referral", visit.referral.as_deref())?;
        for action in &mut visit.actions {
            action.what = required("action", &action.what)?;
            action.who = optional("action-who", action.who.as_deref())?;
        }
        let photos = visit.photos.into_iter().map(Photo::checked);
        visit.photos = photos.collect::<Result<_, _>>()?;
        visit.problems.sort_unstable();
        visit.problems.dedup();
        Ok(visit)
    }

    /// What must be true of a visit whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        for (field, date) in [
            ("planned", self.planned),
            ("books-until", self.books_until),
            ("next", self.next),
        ] {
            if let Some(date) = date {
                day(field, date)?;
            }
        }
        if self.next.is_some_and(|next| next <= self.date) {
            return Err(Refusal::FieldInvalid {
                field: "next".to_owned(),
            });
        }
        for (field, money) in [
            ("cash", self.cash),
            ("stock", self.stock),
            ("sales", self.sales),
        ] {
            amount(field, money.unwrap_or_default())?;
        }
        if self
            .satisfaction
            .is_some_and(|grade| !(1..=5).contains(&grade))
        {
            return Err(Refusal::FieldInvalid {
                field: "satisfaction".to_owned(),
            });
        }
        Ok(())
    }

    /// When the next visit is due: the day that was agreed, else after the default rhythm since
    /// the enterprise was registered: weekly in months 1 to 3, fortnightly to month 6, monthly to
    /// month 12, then quarterly (med.md 1.3, a proposal: a later state norm may differ).
    #[must_use]
    pub fn next_due(&self, registered: Date) -> Date {
        self.next.unwrap_or_else(|| {
            let rhythm = match registered.days_until(self.date) {
                ..=91 => 7,
                92..=182 => 14,
                183..=365 => 30,
                _ => 91,
            };
            self.date.plus_days(rhythm)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::date;

    fn visit() -> Visit {
        Visit {
            enterprise: EnterpriseId(uuid::Uuid::from_u128(1)),
            date: date("2026-11-21"),
            planned: None,
            mode: VisitMode::Visit,
            open: true,
            met: Some(" the owner ".to_owned()),
            books_updated: true,
            books_until: None,
            cash: Some(Paise::rupees(500)),
            stock: None,
            sales: Some(Paise::rupees(3_200)),
            problems: vec![Trouble::Transport, Trouble::Market, Trouble::Market],
            advice: None,
            actions: Vec::new(),
            next: None,
            satisfaction: Some(4),
            referral: None,
            consent: Some(Consent::Thumb),
            photos: Vec::new(),
            location: None,
        }
    }

    #[test]
    fn a_visit_is_tidied_and_kept() {
        let kept = visit().checked().expect("a sound visit");
        assert_eq!(kept.met.as_deref(), Some("the owner"));
        assert_eq!(kept.problems, [Trouble::Market, Trouble::Transport]);
    }

    #[test]
    fn the_next_visit_follows_the_rhythm_unless_agreed() {
        for (since, due) in [
            ("2026-11-14", "2026-11-28"),
            ("2026-07-01", "2026-12-05"),
            ("2026-03-01", "2026-12-21"),
            ("2020-01-01", "2027-02-20"),
        ] {
            assert_eq!(visit().next_due(date(since)).to_string(), due);
        }
        let agreed = Visit {
            next: Some(date("2026-12-24")),
            ..visit()
        };
        assert_eq!(
            agreed.next_due(date("2020-01-01")).to_string(),
            "2026-12-24"
        );
    }

    #[test]
    fn a_next_visit_lies_after_this_one() {
        let wrong = Visit {
            next: Some(visit().date),
            ..visit()
        };
        assert!(wrong.checked().is_err());
        let wrong = Visit {
            satisfaction: Some(6),
            ..visit()
        };
        assert!(wrong.checked().is_err());
    }
}
