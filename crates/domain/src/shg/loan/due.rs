//! What is due in the meeting, and how a payment is split.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::account::{Account, Entry, LoanEvent, LoanStanding};
use crate::{Date, Paise, Refusal};

/// What to fill in for a loan at the meeting: the parts that are due, and how far more could go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, rename = "LoanDue")]
pub struct Due {
    /// Penalty for late repayment: what the meeting decides, nothing until then.
    pub penalty: Paise,
    /// Interest charged on an earlier day.
    pub overdue_interest: Paise,
    /// Interest charged today.
    pub current_interest: Paise,
    /// Principal that fell due on an earlier day.
    pub overdue_principal: Paise,
    /// Principal that falls due today.
    pub current_principal: Paise,
    /// The rest of the principal, which may be paid in advance.
    pub later_principal: Paise,
    /// Interest of the running period, due only if everything is paid today. Less than nothing
    /// where the meeting is before its due day and what is due counts interest until then.
    pub closing_interest: Paise,
}

/// A part of what is due, for the order in which a payment is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "LoanPart")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Part {
    /// The penalty.
    #[n(0)]
    Penalty,
    /// Overdue interest.
    #[n(1)]
    OverdueInterest,
    /// Today's interest.
    #[n(2)]
    CurrentInterest,
    /// Overdue principal.
    #[n(3)]
    OverduePrincipal,
    /// Today's principal.
    #[n(4)]
    CurrentPrincipal,
    /// Principal in advance.
    #[n(5)]
    Advance,
}

/// A payment as it is split; it may be edited before it is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, rename = "LoanSplit")]
pub struct Split {
    /// Penalty for late repayment.
    pub penalty: Paise,
    /// Interest.
    pub interest: Paise,
    /// Principal that is due.
    pub principal: Paise,
    /// Principal in advance.
    pub advance_principal: Paise,
    /// More than the whole loan: not taken, or given back.
    pub excess: Paise,
}

impl Part {
    /// The usual order (shg.md 4b `[K]`): fine, overdue interest, current interest, overdue
    /// principal, current principal, advance.
    pub const USUAL: &'static [Self] = &[
        Self::Penalty,
        Self::OverdueInterest,
        Self::CurrentInterest,
        Self::OverduePrincipal,
        Self::CurrentPrincipal,
        Self::Advance,
    ];
}

impl Account {
    /// What is due on a day, after what was already entered for it.
    #[must_use]
    pub fn due(&self, on: Date) -> Due {
        self.standing(on).into()
    }

    /// What is due in a meeting that is held before the due day which it fulfils: the demand of
    /// that day. Where paying it, or paying everything, ends the loan, interest is that of the
    /// meeting's own day: the loan runs no longer (shg.md 4b, "Broken period").
    #[must_use]
    pub fn due_ahead(&self, on: Date, due_day: Date) -> Due {
        let mut due = self.due(due_day);
        if due_day <= on {
            return due;
        }
        due.current_interest = due.current_interest - self.charged_less(on, due_day, &due);
        let standing = self.standing(on);
        let until_now = standing.interest_overdue + standing.interest_due_today;
        let ends_with = until_now + standing.closing_interest;
        if due.later_principal.is_zero() {
            return Due {
                overdue_interest: standing.interest_overdue,
                current_interest: ends_with - standing.interest_overdue,
                closing_interest: Paise::ZERO,
                ..due
            };
        }
        Due {
            closing_interest: ends_with - due.interest(),
            ..due
        }
    }

    /// How much less of the interest until the due day is charged where what is due is paid on an
    /// earlier day: a payment within the days of grace after a due day that was missed makes good
    /// for it, and the time since runs on less.
    fn charged_less(&self, on: Date, due_day: Date, due: &Due) -> Paise {
        let paid = Entry {
            date: on,
            what: LoanEvent::Paid {
                interest: due.interest(),
                principal: due.overdue_principal + due.current_principal,
                penalty: Paise::ZERO,
                paid_by: None,
            },
        };
        let ahead = |page: &Self| page.standing(due_day).interest_ahead;
        let more = ahead(&self.clone().with([paid])) - ahead(self);
        more.max(Paise::ZERO).min(due.current_interest)
    }
}

impl From<LoanStanding> for Due {
    fn from(standing: LoanStanding) -> Self {
        let due = standing.principal_overdue + standing.principal_due_today;
        let later_principal = standing.principal_outstanding - due;
        // What was paid ahead of its charge is not asked for again.
        let closing = (standing.closing_interest - standing.interest_ahead).max(Paise::ZERO);
        // With its last instalment, late or not, the loan ends, between two interest days too:
        // what that costs is due with it, and not left over for a meeting after the end.
        let ends_today = later_principal.is_zero() && !due.is_zero();
        let (ending, closing_interest) = if ends_today {
            (closing, Paise::ZERO)
        } else {
            (Paise::ZERO, closing)
        };
        Self {
            penalty: Paise::ZERO,
            overdue_interest: standing.interest_overdue,
            current_interest: standing.interest_due_today + ending,
            overdue_principal: standing.principal_overdue,
            current_principal: standing.principal_due_today,
            later_principal,
            closing_interest,
        }
    }
}

impl Due {
    /// What is to be paid today: the amount that is filled in.
    #[must_use]
    pub fn now(&self) -> Paise {
        self.penalty + self.interest() + self.overdue_principal + self.current_principal
    }

    /// What pays out the whole loan today.
    #[must_use]
    pub fn everything(&self) -> Paise {
        self.now() + self.later_principal + self.closing_interest
    }

    /// The same where everything is paid today, with the interest that it costs then.
    fn ended(&self) -> Self {
        let current = self.current_interest + self.closing_interest;
        Self {
            current_interest: current.max(Paise::ZERO),
            overdue_interest: self.overdue_interest + current.min(Paise::ZERO),
            closing_interest: Paise::ZERO,
            ..*self
        }
    }

    /// The interest that is due.
    #[must_use]
    pub fn interest(&self) -> Paise {
        self.overdue_interest + self.current_interest
    }

    /// All the principal outstanding.
    #[must_use]
    pub fn principal(&self) -> Paise {
        self.overdue_principal + self.current_principal + self.later_principal
    }
}

impl Split {
    /// The principal, in advance or not: what a payment's entry takes.
    #[must_use]
    pub fn all_principal(&self) -> Paise {
        self.principal + self.advance_principal
    }

    /// What it adds up to.
    #[must_use]
    pub fn sum(&self) -> Paise {
        self.penalty + self.interest + self.all_principal() + self.excess
    }

    /// Checks a split that was edited: it still adds up to the amount, nothing in it is
    /// negative, and no more principal is taken than is outstanding. Interest may be paid ahead.
    pub fn checked(self, amount: Paise, due: &Due) -> Result<Self, Refusal> {
        for (field, part) in [
            ("penalty", self.penalty),
            ("interest", self.interest),
            ("principal", self.principal),
            ("advance", self.advance_principal),
            ("excess", self.excess),
        ] {
            crate::refusal::amount(field, part)?;
        }
        if self.sum() != amount {
            return Err(super::invalid("split"));
        }
        if self.all_principal() > due.principal() {
            return Err(super::invalid("principal"));
        }
        Ok(self)
    }
}

/// Splits a payment over what is due, in the order given; parts that the order leaves out get
/// nothing. What is more than the whole loan is answered as excess, never swallowed. The split
/// always adds up to the amount.
#[must_use]
pub fn appropriate(amount: Paise, due: &Due, order: &[Part]) -> Split {
    let mut split = Split::default();
    if amount <= Paise::ZERO {
        split.excess = amount;
        return split;
    }
    let pays_all = due.later_principal.is_zero() || order.contains(&Part::Advance);
    if due.closing_interest < Paise::ZERO && pays_all && amount >= due.everything() {
        return appropriate(amount, &due.ended(), order);
    }
    let (mut left, mut open) = (amount, *due);
    for part in order {
        let (wanted, used) = match part {
            Part::Penalty => (&mut open.penalty, &mut split.penalty),
            Part::OverdueInterest => (&mut open.overdue_interest, &mut split.interest),
            Part::CurrentInterest => (&mut open.current_interest, &mut split.interest),
            Part::OverduePrincipal => (&mut open.overdue_principal, &mut split.principal),
            Part::CurrentPrincipal => (&mut open.current_principal, &mut split.principal),
            Part::Advance => (&mut open.later_principal, &mut split.advance_principal),
        };
        let taken = left.min(*wanted).max(Paise::ZERO);
        left = left - taken;
        *wanted = *wanted - taken;
        *used += taken;
    }
    if split.all_principal() == due.principal() {
        let closing = left.min(due.closing_interest).max(Paise::ZERO);
        split.interest += closing;
        left = left - closing;
    }
    split.excess = left;
    split
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::{any_paise, terms};
    use super::*;
    use crate::samples::date;
    use crate::shg::group::Frequency;
    use crate::shg::loan::LoanTerms;

    fn due() -> Due {
        Due {
            penalty: Paise::rupees(5),
            overdue_interest: Paise::rupees(6),
            current_interest: Paise::rupees(8),
            overdue_principal: Paise::rupees(100),
            current_principal: Paise::rupees(100),
            later_principal: Paise::rupees(200),
            closing_interest: Paise::ZERO,
        }
    }

    fn split(penalty: i64, interest: i64, principal: i64, advance: i64, excess: i64) -> Split {
        Split {
            penalty: Paise::rupees(penalty),
            interest: Paise::rupees(interest),
            principal: Paise::rupees(principal),
            advance_principal: Paise::rupees(advance),
            excess: Paise::rupees(excess),
        }
    }

    #[test]
    fn a_payment_goes_to_the_fine_then_interest_then_principal_then_ahead() {
        assert_eq!(due().now(), Paise::rupees(219));
        assert_eq!(due().everything(), Paise::rupees(419));
        for (paid, expected) in [
            (3, split(3, 0, 0, 0, 0)),
            (19, split(5, 14, 0, 0, 0)),
            (60, split(5, 14, 41, 0, 0)),
            (219, split(5, 14, 200, 0, 0)),
            (300, split(5, 14, 200, 81, 0)),
            (500, split(5, 14, 200, 200, 81)),
        ] {
            let paid = Paise::rupees(paid);
            assert_eq!(appropriate(paid, &due(), Part::USUAL), expected);
            assert_eq!(expected.checked(paid, &due()), Ok(expected));
        }
    }

    #[test]
    fn a_meeting_before_its_day_asks_for_what_will_be_charged_where_it_makes_good_a_missed_one() {
        // Weekly, 24 %; the meeting of the 12th was missed and is made good on the 17th, which is
        // the meeting of the 19th too: the week until then is charged on 20,000, not on 30,000.
        let terms = LoanTerms {
            instalments: 3,
            every: Frequency::Weekly,
            first_due: date("2026-01-12"),
            interest: crate::shg::loan::InterestPeriod::Meeting,
            ..terms()
        };
        let account = Account::given(date("2026-01-05"), Paise::rupees(30_000), terms);
        let (meeting, day) = (date("2026-01-17"), date("2026-01-19"));
        let due = account.due_ahead(meeting, day);
        assert_eq!(due.principal(), Paise::rupees(30_000));
        let paid = Entry {
            date: meeting,
            what: LoanEvent::Paid {
                interest: due.interest(),
                principal: due.overdue_principal + due.current_principal,
                penalty: Paise::ZERO,
                paid_by: None,
            },
        };
        let after = account.clone().with([paid]).standing(day);
        assert_eq!(after.interest_ahead, Paise::ZERO, "nothing too much");
        assert_eq!(after.interest_overdue, Paise::ZERO, "nothing too little");
        assert!(due.interest() < account.due(day).interest());
    }

    #[test]
    fn the_last_instalment_asks_for_the_interest_that_ends_the_loan() {
        // Ten weeks from 3 June: the last one is 5 August, between the interest days of July and
        // August. A full month on the 100 that were left on 29 July is 2.
        let terms = LoanTerms {
            instalments: 10,
            every: Frequency::Weekly,
            first_due: date("2024-06-03"),
            ..terms()
        };
        let paid = (0..9).map(|nth| Entry {
            date: terms.first_due.plus_days(nth * 7),
            what: LoanEvent::principal_paid(Paise::rupees(100)),
        });
        let interest = [("2024-06-24", 20), ("2024-07-29", 12)];
        let interest = interest.map(|(day, rupees)| Entry {
            date: date(day),
            what: LoanEvent::Paid {
                interest: Paise::rupees(rupees),
                principal: Paise::ZERO,
                penalty: Paise::ZERO,
                paid_by: None,
            },
        });
        let account = Account::given(date("2024-05-27"), Paise::rupees(1_000), terms);
        let account = account.with(paid.chain(interest));
        let last = account.due(date("2024-08-05"));
        assert_eq!(last.current_principal, Paise::rupees(100));
        assert_eq!(last.now(), last.everything());
        assert_eq!(last.interest(), Paise::rupees(2));
        let account = account.with([Entry {
            date: date("2024-08-05"),
            what: LoanEvent::Paid {
                interest: last.interest(),
                principal: last.principal(),
                penalty: Paise::ZERO,
                paid_by: None,
            },
        }]);
        assert!(account.standing(date("2024-08-05")).closed);
    }

    #[test]
    fn the_last_instalment_asks_for_the_interest_that_ends_the_loan_when_it_is_late_too() {
        // Four weeks from 21 September; interest on the last Mondays of September and October.
        // 2,000 are left when October's begins, 1,000 after 5 October, and the instalment of
        // 12 October is brought a week late: a full month on the 1,000 and the 1,000 is 40.
        let terms = LoanTerms {
            instalments: 4,
            every: Frequency::Weekly,
            first_due: date("2026-09-21"),
            ..terms()
        };
        let paid = |day: &str, interest, principal| Entry {
            date: date(day),
            what: LoanEvent::Paid {
                interest: Paise::rupees(interest),
                principal: Paise::rupees(principal),
                penalty: Paise::ZERO,
                paid_by: None,
            },
        };
        let account = Account::given(date("2026-09-14"), Paise::rupees(4_000), terms).with([
            paid("2026-09-21", 0, 1_000),
            paid("2026-09-28", 80, 1_000),
            paid("2026-10-05", 0, 1_000),
        ]);
        let late = account.due(date("2026-10-19"));
        assert_eq!(late.overdue_principal, Paise::rupees(1_000));
        assert_eq!(late.interest(), Paise::rupees(40));
        assert_eq!(late.now(), late.everything());
        let whole = account.clone().with([paid("2026-10-19", 40, 1_000)]);
        assert!(whole.standing(date("2026-10-19")).closed);
        // Whoever brings the interest alone is not asked for it again before it is charged.
        let ahead = account.with([paid("2026-10-19", 40, 0)]);
        assert_eq!(ahead.due(date("2026-10-20")).now(), Paise::rupees(1_000));
        let ended = ahead.with([paid("2026-10-20", 0, 1_000)]);
        let standing = ended.standing(date("2026-10-31"));
        assert!(standing.closed);
        assert_eq!(standing.interest_ahead, Paise::ZERO);
    }

    #[test]
    fn a_group_may_take_principal_first() {
        let order = [
            Part::OverduePrincipal,
            Part::CurrentPrincipal,
            Part::CurrentInterest,
        ];
        let paid = Paise::rupees(204);
        assert_eq!(appropriate(paid, &due(), &order), split(0, 4, 200, 0, 0));
    }

    #[test]
    fn an_edited_split_must_still_add_up_and_fit_the_loan() {
        let paid = Paise::rupees(219);
        assert!(split(0, 19, 200, 0, 0).checked(paid, &due()).is_ok());
        assert!(split(0, 14, 200, 0, 0).checked(paid, &due()).is_err());
        assert!(split(0, 24, 200, -5, 0).checked(paid, &due()).is_err());
        let too_much = split(0, 0, 401, 0, 0);
        assert!(too_much.checked(Paise::rupees(401), &due()).is_err());
    }

    proptest! {
        #[test]
        fn a_split_adds_up_to_the_amount(
            amount in any::<i64>(),
            parts in proptest::array::uniform7(any_paise()),
            order in proptest::collection::vec(0..Part::USUAL.len(), 0..8),
        ) {
            let [penalty, overdue_interest, current_interest, overdue_principal,
                current_principal, later_principal, closing_interest] = parts;
            let due = Due {
                penalty, overdue_interest, current_interest, overdue_principal,
                current_principal, later_principal, closing_interest,
            };
            let order: Vec<Part> = order.into_iter().map(|nth| Part::USUAL[nth]).collect();
            let split = appropriate(Paise(amount), &due, &order);
            prop_assert_eq!(split.sum(), Paise(amount));
            prop_assert!(split.all_principal() <= due.principal());
            prop_assert!(split.interest <= due.interest() + due.closing_interest);
            prop_assert!(split.penalty <= due.penalty);
            let usual = appropriate(Paise(amount), &due, Part::USUAL);
            let more = Paise(amount) - due.everything();
            let swallowed = usual.excess != more.max(Paise(amount.min(0)));
            prop_assert!(!swallowed);
        }
    }
}
