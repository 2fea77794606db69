//! Demand, collection and balance; portfolio at risk; the mission's early-warning counters.

use std::iter::Sum;
use std::ops::Add;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::account::{Account, LoanStanding, Run};
use crate::shg::ratio::Ratio;
use crate::{Date, Month, Paise};

/// Principal and interest, side by side.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Amounts {
    /// Principal.
    #[n(0)]
    pub principal: Paise,
    /// Interest.
    #[n(1)]
    pub interest: Paise,
}

/// Demand, collection and balance of a month, of one loan or of many added together (shg.md 4b).
///
/// `opening + demand - given_up - collected = balance`, and the next month opens with the
/// balance. All the money that came, less what was given back, was
/// `collected - from_advance + advance` ([`Dcb::money`]).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Dcb {
    /// Arrears brought forward.
    #[n(0)]
    pub opening: Amounts,
    /// What fell due in the month.
    #[n(1)]
    pub demand: Amounts,
    /// Demand that ended by resolution: written off, waived, or agreed anew.
    #[n(2)]
    pub given_up: Amounts,
    /// Paid against the demand.
    #[n(3)]
    pub collected: Amounts,
    /// Of what was collected, what had been paid in an earlier month or day, in advance.
    #[n(4)]
    pub from_advance: Amounts,
    /// Paid in advance, beyond the demand or beyond the whole loan: never an error (shg.md 4b).
    /// Less what was given back, so that it is below nothing in a month in which that is all that
    /// happened.
    #[n(5)]
    pub advance: Amounts,
    /// Arrears carried forward.
    #[n(6)]
    pub balance: Amounts,
}

impl Amounts {
    /// Both together.
    #[must_use]
    pub fn sum(self) -> Paise {
        self.principal + self.interest
    }

    fn less(self, other: Self) -> Self {
        Self {
            principal: self.principal - other.principal,
            interest: self.interest - other.interest,
        }
    }
}

impl Add for Amounts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            principal: self.principal + other.principal,
            interest: self.interest + other.interest,
        }
    }
}

impl Dcb {
    /// Arrears brought forward and what fell due, less what was given up.
    #[must_use]
    pub fn whole_demand(&self) -> Amounts {
        (self.opening + self.demand).less(self.given_up)
    }

    /// The money that came in the month, less what was given back: what the cash book has of these
    /// loans, penalties apart.
    #[must_use]
    pub fn money(&self) -> Amounts {
        (self.collected + self.advance).less(self.from_advance)
    }

    /// Collection of demand; its percentage is `None` where nothing was demanded, never 100 %.
    #[must_use]
    pub fn recovery(&self) -> Ratio {
        Ratio::of_money(self.collected.sum(), self.whole_demand().sum())
    }
}

impl Add for Dcb {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            opening: self.opening + other.opening,
            demand: self.demand + other.demand,
            given_up: self.given_up + other.given_up,
            collected: self.collected + other.collected,
            from_advance: self.from_advance + other.from_advance,
            advance: self.advance + other.advance,
            balance: self.balance + other.balance,
        }
    }
}

impl Sum for Dcb {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), Add::add)
    }
}

/// Demand, collection and balance of one loan in one month.
#[must_use]
pub fn dcb(account: &Account, month: Month) -> Dcb {
    dcb_months(account, month, month)
        .pop()
        .map_or_else(Dcb::default, |(_, dcb)| dcb)
}

/// The same from one day to another: what falls due after the last one is not demanded yet.
#[must_use]
pub fn dcb_between(account: &Account, from: Date, through: Date) -> Dcb {
    if through < account.date {
        return Dcb::default();
    }
    let mut run = Run::new(account);
    run.to(from.plus_days(-1));
    let opening = due_in(&run);
    run.flows = Flows::default();
    dcb_since(&mut run, opening, through)
}

/// The same for each month from one to another, in one replay.
#[must_use]
pub fn dcb_months(account: &Account, from: Month, through: Month) -> Vec<(Month, Dcb)> {
    let mut run = Run::new(account);
    run.to(from.first_day().plus_days(-1));
    months(from, through)
        .map(|month| (month, dcb_of(&mut run, account, month)))
        .collect()
}

/// The same with where the loan stands at the end of each month, in one replay: what a month's
/// figures need. A month that is not over by `today` stands as of that day; months before the
/// loan was given are left out.
/// What will be asked for next is no part of it.
#[must_use]
pub fn months_of(
    account: &Account,
    from: Month,
    through: Month,
    today: Date,
) -> Vec<(Month, Dcb, LoanStanding)> {
    let from = from.max(account.date.month());
    let mut run = Run::new(account);
    run.to(from.first_day().plus_days(-1));
    months(from, through)
        .filter_map(|month| {
            let on = month.last_day().min(today);
            let opening = due_in(&run);
            run.flows = Flows::default();
            run.to(on);
            let standing = (on >= account.date).then(|| run.standing(on));
            Some((
                month,
                dcb_since(&mut run, opening, month.last_day()),
                standing?,
            ))
        })
        .collect()
}

/// Portfolio at risk: the principal outstanding of loans with any amount overdue for more than
/// `days`, of all principal outstanding. For term loans `par(.., 90)` is the NPA.
#[must_use]
pub fn par(loans: impl IntoIterator<Item = (Paise, u32)>, days: u32) -> Ratio {
    let (mut at_risk, mut all) = (Paise::ZERO, Paise::ZERO);
    for (outstanding, overdue_days) in loans {
        all += outstanding;
        if overdue_days > days {
            at_risk += outstanding;
        }
    }
    Ratio::of_money(at_risk, all)
}

/// What moved since it was last looked at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flows {
    demand: Amounts,
    given_up: Amounts,
    collected: Amounts,
    from_advance: Amounts,
    advance: Amounts,
}

impl Flows {
    pub(super) fn principal_demanded(&mut self, amount: Paise, advance: Paise) {
        self.demand.principal += amount;
        self.collected.principal += amount.min(advance);
        self.from_advance.principal += amount.min(advance);
    }

    pub(super) fn interest_demanded(&mut self, amount: Paise, ahead: Paise) {
        self.demand.interest += amount;
        self.collected.interest += amount.min(ahead);
        self.from_advance.interest += amount.min(ahead);
    }

    pub(super) fn principal_paid(&mut self, amount: Paise, due: Paise) {
        self.collected.principal += amount.min(due);
        self.advance.principal += amount - amount.min(due);
    }

    pub(super) fn interest_paid(&mut self, amount: Paise, due: Paise) {
        self.collected.interest += amount.min(due);
        self.advance.interest += amount - amount.min(due);
    }

    /// What came beyond all that the loan asks for, or below nothing went back of it.
    pub(super) fn beyond(&mut self, principal: Paise, interest: Paise) {
        self.advance.principal += principal;
        self.advance.interest += interest;
    }

    pub(super) fn given_up(&mut self, principal: Paise, interest: Paise) {
        self.given_up.principal += principal;
        self.given_up.interest += interest;
    }
}

/// Takes a replay that stands at a month's beginning through the month.
fn dcb_of(run: &mut Run<'_>, account: &Account, month: Month) -> Dcb {
    if month < account.date.month() {
        return Dcb::default();
    }
    let opening = due_in(run);
    run.flows = Flows::default();
    dcb_since(run, opening, month.last_day())
}

/// Takes a replay on to the end of a time that opened with these arrears.
fn dcb_since(run: &mut Run<'_>, opening: Amounts, through: Date) -> Dcb {
    run.to(through);
    Dcb {
        opening,
        demand: run.flows.demand,
        given_up: run.flows.given_up,
        collected: run.flows.collected,
        from_advance: run.flows.from_advance,
        advance: run.flows.advance,
        balance: due_in(run),
    }
}

fn due_in(run: &Run<'_>) -> Amounts {
    Amounts {
        principal: run.arrears(),
        interest: run.interest_due(),
    }
}

fn months(from: Month, through: Month) -> impl Iterator<Item = Month> {
    let count = from.months_until(through);
    (0..=count).map(move |nth| from.plus(nth))
}
