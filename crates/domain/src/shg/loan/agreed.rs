//! What was agreed about a loan, from when on: as it was given, or as it stood when the book
//! began, and each time that what was left of it was agreed anew.

use serde::Serialize;
use ts_rs::TS;

use super::LoanTerms;
use super::account::{Account, LoanEvent};
use super::schedule::{Instalment, schedule_of};
use crate::{Date, Paise};

/// Terms of a loan from a day on, with the instalments that follow from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "LoanAgreement")]
pub struct Agreement {
    /// On which day: on which it was given, of the cut-off, or of the resolution.
    pub on: Date,
    /// The principal that it had on that day.
    pub left: Paise,
    /// Of it, what was overdue already at the cut-off; it is in no instalment.
    pub late: Paise,
    /// The terms.
    pub terms: LoanTerms,
    /// The instalments of what was not late; none where everything was.
    pub schedule: Vec<Instalment>,
}

impl Agreement {
    /// Terms of a loan of which so much was left on a day, and so much of that was late;
    /// `agreed_on` is what flat interest is reckoned on.
    fn of(on: Date, left: Paise, late: Paise, agreed_on: Paise, terms: LoanTerms) -> Self {
        let to_come = left - late;
        Self {
            on,
            left,
            late,
            terms,
            schedule: if to_come > Paise::ZERO {
                schedule_of(to_come, agreed_on, &terms, on)
            } else {
                Vec::new()
            },
        }
    }

    /// The principal of an instalment as it usually is: the first that has any.
    #[must_use]
    pub fn instalment(&self) -> Paise {
        let mut principals = self.schedule.iter().map(|one| one.principal);
        principals
            .find(|principal| !principal.is_zero())
            .unwrap_or_default()
    }
}

impl Account {
    /// What was agreed when it was given; of an old loan, how it stood when the book began.
    #[must_use]
    pub fn agreed_at_first(&self) -> Agreement {
        let late = self.late_from_before();
        Agreement::of(self.date, self.amount, late, self.agreed_on, self.terms())
    }

    /// What was agreed anew about what was left, until a day, oldest first: the last one holds.
    #[must_use]
    pub fn agreed_anew(&self, until: Date) -> Vec<Agreement> {
        let entries = self.entries().iter().filter(|entry| entry.date <= until);
        let anew = entries.filter_map(|entry| match entry.what {
            LoanEvent::Rescheduled { terms } => Some(self.anew(entry.date, terms)),
            _ => None,
        });
        anew.collect()
    }

    /// Terms from a day on of what was left then.
    #[must_use]
    pub fn anew(&self, on: Date, terms: LoanTerms) -> Agreement {
        let standing = self.standing(on);
        let left = standing.principal_outstanding - standing.principal_back_beyond;
        Agreement::of(on, left, Paise::ZERO, left, terms)
    }
}
