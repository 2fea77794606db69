//! One loan's page: everything that happened to it, replayed in order.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::collection::Flows;
use super::due::Due;
use super::schedule::{due_day_after, principals};
use super::{LoanTerms, Rate};
use crate::{Date, MemberTag, Paise};

/// Something that happened to a loan after it was given. What was undone is left out by the
/// caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "LoanEntry")]
pub struct Entry {
    /// The business day.
    #[n(0)]
    pub date: Date,
    /// What happened.
    #[n(1)]
    pub what: LoanEvent,
}

/// What can happen to a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LoanEvent {
    /// A payment, as it was split.
    #[n(0)]
    Paid {
        /// Interest. More than is charged stays as interest paid ahead.
        #[n(0)]
        interest: Paise,
        /// Principal, whatever was paid in advance included.
        #[n(1)]
        principal: Paise,
        /// Penalty for late repayment.
        #[n(2)]
        penalty: Paise,
        /// Who brought the money, when it was another member.
        #[n(3)]
        paid_by: Option<MemberTag>,
    },
    /// What is left was agreed anew, by resolution. Unpaid interest stays due and is not added
    /// to the principal.
    #[n(1)]
    Rescheduled {
        /// The terms from now on.
        #[n(0)]
        terms: LoanTerms,
    },
    /// It will not come back, by resolution and approval.
    #[n(2)]
    WrittenOff {
        /// Principal given up.
        #[n(0)]
        principal: Paise,
        /// Unpaid interest waived.
        #[n(1)]
        interest: Paise,
    },
    /// A due day moved because its meeting was not held (shg.md 4b: only if the group resolved
    /// so). It holds for the whole page, whatever the day of the resolution.
    #[n(3)]
    DueMoved {
        /// The due day.
        #[n(0)]
        from: Date,
        /// The new one.
        #[n(1)]
        to: Date,
    },
    /// Whoever owes it leaves, or has died, and it was settled with her: it costs what it had cost
    /// by that day, and nothing more until it is paid out of her savings.
    #[n(4)]
    Settled,
    /// Interest was given back that was paid beyond what the loan cost.
    #[n(5)]
    InterestBack {
        /// How much.
        #[n(0)]
        amount: Paise,
    },
    /// Principal was given back that was paid beyond what was lent.
    #[n(6)]
    PrincipalBack {
        /// How much.
        #[n(0)]
        amount: Paise,
    },
}

/// What was already overdue when an old loan was brought into the book at the cut-off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Arrears {
    /// Principal overdue.
    #[n(0)]
    pub principal: Paise,
    /// Interest overdue.
    #[n(1)]
    pub interest: Paise,
    /// Since when; without it, since the cut-off.
    #[n(2)]
    pub since: Option<Date>,
}

impl LoanStanding {
    /// What was paid and has to go back to her: principal beyond the loan, interest beyond its cost.
    #[must_use]
    pub fn to_give_back(&self) -> Paise {
        self.overpaid + self.interest_too_much
    }
}

/// One loan's page.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Account {
    #[n(0)]
    pub(super) date: Date,
    #[n(1)]
    pub(super) amount: Paise,
    /// On what flat interest is reckoned.
    #[n(6)]
    pub(super) agreed_on: Paise,
    #[n(2)]
    terms: LoanTerms,
    #[n(3)]
    arrears: Arrears,
    #[n(4)]
    entries: Vec<Entry>,
    /// The due days that were moved, in the order of the resolutions.
    #[n(5)]
    moves: Vec<(Date, Date)>,
}

/// Where a loan stands at the end of a day. Nothing in it is ever negative.
///
/// `given + principal_back_beyond = principal_paid + principal_written_off + principal_outstanding`,
/// and `interest_charged + interest_ahead + interest_back_beyond = interest_paid + interest_waived +
/// interest_due`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LoanStanding {
    /// What was given; at the cut-off, what was outstanding then.
    pub given: Paise,
    /// Principal paid, in advance too.
    pub principal_paid: Paise,
    /// Principal given up, less what was paid of it all the same.
    pub principal_written_off: Paise,
    /// What more was given up than was left of the loan by all that was paid: the resolution did not
    /// know of it, and has to be taken back.
    pub written_off_too_much: Paise,
    /// Principal not yet paid.
    pub principal_outstanding: Paise,
    /// Of it, what should be outstanding if every instalment so far had been paid on its day.
    pub scheduled_outstanding: Paise,
    /// Principal that fell due today and is unpaid.
    pub principal_due_today: Paise,
    /// Principal that fell due on an earlier day and is unpaid.
    pub principal_overdue: Paise,
    /// Principal paid ahead of the schedule.
    pub advance: Paise,
    /// Principal paid beyond the whole loan, less what was given back: to be given back.
    pub overpaid: Paise,
    /// Principal given back beyond that: nobody owed it to her, and it is outstanding again.
    pub principal_back_beyond: Paise,
    /// Interest charged so far.
    pub interest_charged: Paise,
    /// Interest paid, ahead too, less what was given back.
    pub interest_paid: Paise,
    /// Interest waived.
    pub interest_waived: Paise,
    /// Interest charged and unpaid: overdue and today's. Carried on, never compounded.
    pub interest_due: Paise,
    /// Of it, what was charged today.
    pub interest_due_today: Paise,
    /// Of it, what was charged on an earlier day.
    pub interest_overdue: Paise,
    /// Interest paid before it was charged.
    pub interest_ahead: Paise,
    /// Of it, what will never be charged, because nothing is left of the loan: to be given back.
    pub interest_too_much: Paise,
    /// Interest given back that had not been paid ahead: she owes it to the group, and it is due.
    pub interest_back_beyond: Paise,
    /// What will be charged for the running period if everything is paid today.
    pub closing_interest: Paise,
    /// Penalties paid.
    pub penalty_paid: Paise,
    /// The due day of the oldest amount overdue.
    pub overdue_since: Option<Date>,
    /// Days since then: 1 on the day after the due day (shg.md 4b).
    pub overdue_days: u32,
    /// Nothing is outstanding and no interest is due.
    pub closed: bool,
    /// The next day on which something will be asked for, if nothing is paid before.
    pub next_due: Option<NextDue>,
}

/// A payment to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextDue {
    /// When it is due.
    pub date: Date,
    /// What will be asked for then: principal and interest, what is late by then too, less what was
    /// paid in advance.
    pub amount: Paise,
}

/// A day on the loan's page, with the columns of the loan ledger (shg.md 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "LoanPageRow")]
pub struct PageRow {
    /// The day.
    pub date: Date,
    /// Paid out, on the first row; at the cut-off, brought forward.
    pub given: Paise,
    /// Principal that fell due.
    pub principal_due: Paise,
    /// Interest that was charged.
    pub interest_charged: Paise,
    /// Principal paid.
    pub principal_paid: Paise,
    /// Principal given back that was paid too much.
    pub principal_back: Paise,
    /// Interest paid.
    pub interest_paid: Paise,
    /// Interest given back that was paid too much.
    pub interest_back: Paise,
    /// Penalty paid.
    pub penalty: Paise,
    /// Principal written off.
    pub written_off: Paise,
    /// Interest given up with it.
    pub interest_given_up: Paise,
    /// Whether what is left was agreed anew.
    pub rescheduled: bool,
    /// Who brought the money, when it was another member.
    pub paid_by: Option<MemberTag>,
    /// Principal outstanding after the day, as its account has it: below zero where more was paid
    /// than was lent.
    pub principal_balance: Paise,
    /// Principal due and unpaid after the day; on the day up to which a page is told, what fell due
    /// before it.
    pub principal_overdue: Paise,
    /// Interest likewise.
    pub interest_overdue: Paise,
}

/// A meeting is often held some days after its day. What was due when a period opened and is
/// paid within these days of it counts as paid at the opening, so that a late meeting does not
/// cost interest on the whole instalment `[K]`. Fewer than a week, so that it is never the next
/// meeting.
const DAYS_OF_GRACE: i32 = 6;

impl LoanEvent {
    /// A payment of principal alone.
    pub(super) fn principal_paid(principal: Paise) -> Self {
        Self::Paid {
            interest: Paise::ZERO,
            principal,
            penalty: Paise::ZERO,
            paid_by: None,
        }
    }

    /// The order of what happened on one day, whatever order it was entered in: payments first,
    /// then what goes back of them, then resolutions about what is left.
    fn rank(&self) -> u8 {
        match self {
            Self::DueMoved { .. } => 0,
            Self::Paid { .. } => 1,
            Self::InterestBack { .. } | Self::PrincipalBack { .. } => 2,
            Self::WrittenOff { .. } => 3,
            Self::Rescheduled { .. } => 4,
            Self::Settled => 5,
        }
    }
}

impl Account {
    /// The page of a loan that was given.
    #[must_use]
    pub fn given(date: Date, amount: Paise, terms: LoanTerms) -> Self {
        Self::brought_forward(date, amount, amount, terms, Arrears::default())
    }

    /// The page of an old loan at the cut-off: the principal outstanding, of which `arrears` are
    /// overdue, what it was given with (flat interest is reckoned on that until the end, shg.md 4b),
    /// and the terms for the instalments that are left. What happened before is not
    /// this book's, and no collection of its months.
    #[must_use]
    pub fn brought_forward(
        date: Date,
        outstanding: Paise,
        agreed_on: Paise,
        terms: LoanTerms,
        arrears: Arrears,
    ) -> Self {
        Self {
            date,
            amount: outstanding.max(Paise::ZERO),
            agreed_on,
            terms,
            arrears,
            entries: Vec::new(),
            moves: Vec::new(),
        }
    }

    /// The page with these entries too, in any order.
    #[must_use]
    pub fn with(mut self, entries: impl IntoIterator<Item = Entry>) -> Self {
        self.entries.extend(entries);
        self.entries
            .sort_by_key(|entry| (entry.date, entry.what.rank()));
        let moves = self.entries.iter().filter_map(|entry| match entry.what {
            LoanEvent::DueMoved { from, to } => Some((from, to)),
            _ => None,
        });
        self.moves = moves.collect();
        self
    }

    /// The loan as the book knew it at the end of a day: nothing that came later.
    #[must_use]
    pub fn until(&self, on: Date) -> Self {
        let known = self.entries.iter().filter(|entry| entry.date <= on);
        let mut loan = self.clone();
        loan.entries.clear();
        loan.with(known.copied())
    }

    /// The entries, in the order in which they count.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The terms with which it came into the book.
    pub(super) fn terms(&self) -> LoanTerms {
        self.terms
    }

    /// What of it was overdue when it came into the book.
    pub(super) fn late_from_before(&self) -> Paise {
        self.arrears.principal.clamp(Paise::ZERO, self.amount)
    }

    /// Where the loan stands at the end of a day.
    #[must_use]
    pub fn standing(&self, on: Date) -> LoanStanding {
        if on < self.date {
            return LoanStanding::default();
        }
        let mut run = Run::new(self);
        run.to(on);
        let standing = run.standing(on);
        LoanStanding {
            next_due: run.next_due(&standing, on),
            ..standing
        }
    }

    /// The page itself up to a day: a row for each day on which something happened. What falls
    /// due on that day itself is not overdue yet (shg.md 4b).
    #[must_use]
    pub fn page(&self, until: Date) -> Vec<PageRow> {
        if until < self.date {
            return Vec::new();
        }
        let mut run = Run::new(self);
        run.to(until);
        let standing = run.standing(until);
        let mut page = run.page;
        if let Some(row) = page.last_mut().filter(|row| row.date == until) {
            row.principal_overdue = standing.principal_overdue;
            row.interest_overdue = standing.interest_overdue;
        }
        page
    }

    /// Every charge of interest until the loan was paid, with its day; those of a loan that is
    /// never paid end with the last entry.
    pub(super) fn charges(&self) -> Vec<(Date, Paise)> {
        let mut run = Run::new(self);
        let last = self.entries.last().map_or(self.date, |entry| entry.date);
        run.to(last);
        let mut before = Paise::ZERO;
        run.charges
            .iter()
            .map(|&(date, so_far)| {
                let amount = so_far - before;
                before = so_far;
                (date, amount)
            })
            .collect()
    }

    /// Whether an instalment or interest falls due on a day.
    #[must_use]
    pub fn is_due_day(&self, day: Date) -> bool {
        let mut run = Run::new(self);
        run.to(day.plus_days(-1));
        let rows = run.rows.get(run.next_row..).unwrap_or_default();
        let interest = run.next_interest.filter(|_| !run.is_paid());
        day > self.date
            && (rows.iter().any(|&(due, _)| due == day)
                || interest.is_some_and(|(_, actual)| actual == day))
    }

    /// The day on which it was given; of an old loan that of the cut-off.
    #[must_use]
    pub fn given_on(&self) -> Date {
        self.date
    }

    /// Whether her final account was agreed, which says what the loan costs.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let mut entries = self.entries.iter();
        entries.any(|entry| entry.what == LoanEvent::Settled)
    }

    /// Where a due day was moved to.
    fn moved(&self, day: Date) -> Date {
        let moves = self.moves.iter();
        moves.fold(day, |day, &(from, to)| if day == from { to } else { day })
    }
}

/// The period of interest that is running.
#[derive(Clone, Copy)]
struct Period {
    /// The interest day by the terms on which it opened; the loan's day for the first.
    nominal: Date,
    /// The day on which it really opened, where the due day was moved.
    opened: Date,
    /// The principal outstanding at its opening.
    principal: Paise,
    /// What of it was due and unpaid then.
    arrears: Paise,
}

/// A replay that has got as far as some day.
///
/// Principal under the terms in force is three sums: `base` (what the terms are about), `fallen`
/// (what of it fell due) and `settled` (what of it was paid, or given up while due). Outstanding
/// is `base - settled`, arrears are what `fallen` has more than `settled`, an advance what
/// `settled` has more than `fallen`. `fallen` and `settled` never exceed `base`.
pub(super) struct Run<'a> {
    account: &'a Account,
    terms: LoanTerms,
    rows: Vec<(Date, Paise)>,
    next_row: usize,
    next_entry: usize,
    next_interest: Option<(Date, Date)>,
    day: Date,
    agreed_on: Paise,
    /// The day of the last new terms, with the terms and the basis that held until then. Whatever
    /// is paid on that day comes before them.
    until: Option<(Date, LoanTerms, Paise)>,
    base: Paise,
    fallen: Paise,
    settled: Paise,
    /// What fell due, added up, with its day.
    falls: Vec<(Date, Paise)>,
    /// Interest charged, added up, with the day on which it is due.
    charges: Vec<(Date, Paise)>,
    interest_settled: Paise,
    interest_waived: Paise,
    /// Given back beyond what was paid ahead, until more is paid than is due.
    interest_back_beyond: Paise,
    principal_paid: Paise,
    written_off: Paise,
    /// Given up beyond what was outstanding.
    written_off_beyond: Paise,
    /// Whether her final account was agreed.
    is_settled: bool,
    overpaid: Paise,
    /// Given back beyond what was overpaid, until more is.
    principal_back_beyond: Paise,
    penalty_paid: Paise,
    period: Period,
    pub(super) flows: Flows,
    page: Vec<PageRow>,
}

impl<'a> Run<'a> {
    pub(super) fn new(account: &'a Account) -> Self {
        let (date, amount) = (account.date, account.amount);
        let arrears = account.late_from_before();
        let since = account.arrears.since.unwrap_or(date).min(date);
        let interest = account.arrears.interest.max(Paise::ZERO);
        let mut run = Self {
            account,
            terms: account.terms,
            rows: Vec::new(),
            next_row: 0,
            next_entry: 0,
            next_interest: None,
            day: date,
            agreed_on: account.agreed_on,
            until: None,
            base: amount,
            fallen: arrears,
            settled: Paise::ZERO,
            falls: vec![(since, arrears)],
            charges: vec![(since, interest)],
            interest_settled: Paise::ZERO,
            interest_waived: Paise::ZERO,
            interest_back_beyond: Paise::ZERO,
            principal_paid: Paise::ZERO,
            written_off: Paise::ZERO,
            written_off_beyond: Paise::ZERO,
            is_settled: false,
            overpaid: Paise::ZERO,
            principal_back_beyond: Paise::ZERO,
            penalty_paid: Paise::ZERO,
            period: Period {
                nominal: date,
                opened: date,
                principal: amount,
                arrears,
            },
            flows: Flows::default(),
            page: vec![PageRow::on(date)],
        };
        run.row(date).given = amount;
        run.close_row();
        run.schedule(amount - arrears);
        run.find_next_interest(date);
        run
    }

    /// Replays everything up to the end of a day.
    pub(super) fn to(&mut self, until: Date) {
        while let Some(day) = self.next_day().filter(|day| *day <= until) {
            self.day = day;
            while let Some(&(due, principal)) = self.rows.get(self.next_row)
                && due <= day
            {
                self.next_row += 1;
                self.fall_due(due, principal);
            }
            while let Some((nominal, actual)) = self.next_interest
                && actual <= day
                && !self.is_paid()
            {
                self.charge_period(nominal);
            }
            while let Some(entry) = self.account.entries.get(self.next_entry)
                && entry.date <= day
            {
                self.next_entry += 1;
                self.happen(entry.what);
            }
            self.close_row();
        }
    }

    pub(super) fn outstanding(&self) -> Paise {
        self.base - self.settled
    }

    pub(super) fn arrears(&self) -> Paise {
        (self.fallen - self.settled).max(Paise::ZERO)
    }

    pub(super) fn interest_due(&self) -> Paise {
        (self.charged() - self.interest_settled).max(Paise::ZERO)
    }

    pub(super) fn scheduled_outstanding(&self) -> Paise {
        self.base - self.fallen
    }

    pub(super) fn standing(&self, on: Date) -> LoanStanding {
        let (principal_since, principal_overdue) = overdue(&self.falls, self.settled, on);
        let (interest_since, interest_overdue) = overdue(&self.charges, self.interest_settled, on);
        let overdue_since = match (principal_since, interest_since) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        let days = overdue_since.map_or(0, |since| since.days_until(on));
        let interest_ahead = self.interest_ahead();
        // What was paid on what had been given up is no money of hers: the group did not lose it.
        let recovered = self.overpaid.min(self.written_off);
        let written_off_too_much = recovered + self.written_off_beyond;
        let ended =
            self.is_paid() && self.interest_due().is_zero() && written_off_too_much.is_zero();
        // What went back to her twice she owes again, from the day on which it is known.
        let principal_outstanding = self.outstanding() + self.principal_back_beyond;
        let interest_due = self.interest_due() + self.interest_back_beyond;
        LoanStanding {
            given: self.account.amount,
            principal_paid: self.principal_paid + recovered,
            principal_written_off: self.written_off - recovered,
            written_off_too_much,
            principal_outstanding,
            scheduled_outstanding: self.scheduled_outstanding(),
            principal_due_today: self.arrears() - principal_overdue + self.principal_back_beyond,
            principal_overdue,
            advance: self.advance(),
            overpaid: self.overpaid - recovered,
            principal_back_beyond: self.principal_back_beyond,
            interest_charged: self.charged(),
            interest_paid: self.interest_settled - self.interest_waived,
            interest_waived: self.interest_waived,
            interest_due,
            interest_due_today: interest_due - interest_overdue,
            interest_overdue,
            interest_ahead,
            interest_too_much: if ended { interest_ahead } else { Paise::ZERO },
            interest_back_beyond: self.interest_back_beyond,
            closing_interest: self.closing_interest(on),
            penalty_paid: self.penalty_paid,
            overdue_since,
            overdue_days: u32::try_from(days).unwrap_or(0),
            closed: principal_outstanding.is_zero() && interest_due.is_zero(),
            next_due: None,
        }
    }

    fn charged(&self) -> Paise {
        self.charges.last().map_or(Paise::ZERO, |&(_, sum)| sum)
    }

    fn interest_ahead(&self) -> Paise {
        (self.interest_settled - self.charged()).max(Paise::ZERO)
    }

    fn advance(&self) -> Paise {
        (self.settled - self.fallen).max(Paise::ZERO)
    }

    fn is_paid(&self) -> bool {
        self.outstanding().is_zero()
    }

    /// The next day on which anything happens; never one that is past.
    fn next_day(&self) -> Option<Date> {
        let due = self.rows.get(self.next_row).map(|&(due, _)| due);
        let interest = self.next_interest.filter(|_| !self.is_paid());
        let entry = self.account.entries.get(self.next_entry);
        let days = [
            due,
            interest.map(|(_, actual)| actual),
            entry.map(|entry| entry.date),
        ];
        let next = days.into_iter().flatten().min()?;
        Some(next.max(self.day))
    }

    /// What will be asked for next after `on`, where the loan stands as told, if nothing else
    /// happens to it.
    fn next_due(mut self, standing: &LoanStanding, on: Date) -> Option<NextDue> {
        self.next_entry = self.account.entries.len();
        let asked = |standing: LoanStanding| Due::from(standing).now();
        // What is owed already is asked for on the next due day, also after the last instalment.
        let owes = !asked(*standing).is_zero();
        let again = due_day_after(&self.terms, on).map(|day| self.account.moved(day));
        let again = again.filter(|day| owes && *day > on);
        loop {
            let next = self.next_day();
            let date = match again {
                Some(again) => next.map_or(again, |next| next.min(again)),
                None => next?,
            };
            self.to(date);
            let amount = asked(self.standing(date));
            if date > on && !amount.is_zero() {
                return Some(NextDue { date, amount });
            }
            // Whatever is owed on that day is owed on it again and again.
            if again == Some(date) {
                return None;
            }
        }
    }

    fn schedule(&mut self, amount: Paise) {
        self.next_row = 0;
        self.rows = principals(amount, &self.terms)
            .filter(|(_, principal)| !principal.is_zero())
            .map(|(due, principal)| (self.account.moved(due), principal))
            .collect();
        self.rows.sort_by_key(|&(due, _)| due);
    }

    fn find_next_interest(&mut self, after: Date) {
        let nominal = self
            .terms
            .interest_day_after(after.max(self.period.nominal));
        self.next_interest =
            nominal.map(|nominal| (nominal, self.account.moved(nominal).max(self.period.opened)));
    }

    fn fall_due(&mut self, due: Date, principal: Paise) {
        let principal = principal.min(self.scheduled_outstanding());
        if principal.is_zero() {
            return;
        }
        self.flows.principal_demanded(principal, self.advance());
        self.fallen += principal;
        self.falls.push((due, self.fallen));
        self.row(self.day).principal_due += principal;
    }

    fn charge_period(&mut self, nominal: Date) {
        let basis = self.terms.basis(self.period.principal, self.agreed_on);
        let interest = self
            .terms
            .interest_between(basis, self.period.nominal, nominal);
        self.charge(interest);
        self.period = Period {
            nominal,
            opened: self.day,
            principal: self.outstanding(),
            arrears: self.arrears(),
        };
        self.find_next_interest(nominal);
    }

    fn charge(&mut self, interest: Paise) {
        self.charge_for(interest, self.day);
    }

    /// Charges interest on this day that is late from the day after `due`.
    fn charge_for(&mut self, interest: Paise, due: Date) {
        if interest.is_zero() {
            return;
        }
        self.flows
            .interest_demanded(interest, self.interest_ahead());
        let last = self.charges.last().map_or(self.day, |&(last, _)| last);
        let due = due.max(self.day).max(last);
        self.charges.push((due, self.charged() + interest));
        self.row(self.day).interest_charged += interest;
    }

    fn happen(&mut self, what: LoanEvent) {
        let none = Paise::ZERO;
        match what {
            LoanEvent::Paid {
                interest,
                principal,
                penalty,
                paid_by,
            } => {
                // Principal first: when it is the last of it, the closing interest is charged
                // before the interest is taken.
                self.pay_principal(principal.max(none));
                self.pay_interest(interest.max(none));
                self.penalty_paid += penalty.max(none);
                let row = self.row(self.day);
                row.penalty += penalty.max(none);
                row.paid_by = paid_by.or(row.paid_by);
            }
            LoanEvent::WrittenOff {
                principal,
                interest,
            } => self.write_off(principal.max(none), interest.max(none)),
            LoanEvent::Rescheduled { terms } => self.reschedule(terms),
            LoanEvent::DueMoved { .. } => {}
            LoanEvent::Settled => self.settle(),
            LoanEvent::InterestBack { amount } => self.give_interest_back(amount.max(none)),
            LoanEvent::PrincipalBack { amount } => self.give_principal_back(amount.max(none)),
        }
    }

    /// The running period is charged as if everything were paid on this day, and no other one.
    /// That interest is late only after the day on which it would have been asked for: the sheet
    /// is paid in a later meeting.
    fn settle(&mut self) {
        let closing = self.closing_interest(self.day);
        let asked = self.next_interest.map_or(self.day, |(_, actual)| actual);
        self.charge_for(closing, asked);
        self.is_settled = true;
        self.terms.rate = Rate::per_month_hundredths(0);
        self.until = None;
        self.period = Period {
            nominal: self.day,
            opened: self.day,
            principal: self.outstanding(),
            arrears: self.arrears(),
        };
        self.find_next_interest(self.day);
    }

    fn pay_principal(&mut self, paid: Paise) {
        let principal = paid.min(self.outstanding());
        // What is more than was lent makes good first what was given back beyond that.
        let more = paid - principal;
        let made_good = more.min(self.principal_back_beyond);
        self.principal_back_beyond = self.principal_back_beyond - made_good;
        self.overpaid += more - made_good;
        self.flows.beyond(more, Paise::ZERO);
        if paid.is_zero() {
            return;
        }
        self.row(self.day).principal_paid += paid;
        let closing = self.closing_interest(self.day);
        self.flows.principal_paid(principal, self.arrears());
        if self.day > self.period.opened {
            let made_up = self.made_up(self.day, principal);
            self.period.principal = self.period.principal - made_up;
            self.period.arrears = self.period.arrears - made_up;
        }
        self.settled += principal;
        self.principal_paid += principal;
        self.reopen();
        if self.is_paid() && !principal.is_zero() {
            self.charge(closing);
        }
        self.end_when_paid();
    }

    fn pay_interest(&mut self, interest: Paise) {
        if interest.is_zero() {
            return;
        }
        // What is more than due makes good first what was given back beyond what was paid ahead.
        let due = self.interest_due();
        let more = (interest - due).max(Paise::ZERO);
        let made_good = more.min(self.interest_back_beyond);
        self.interest_back_beyond = self.interest_back_beyond - made_good;
        self.flows.interest_paid(interest - made_good, due);
        self.flows.beyond(Paise::ZERO, made_good);
        self.interest_settled += interest - made_good;
        self.row(self.day).interest_paid += interest;
    }

    fn give_principal_back(&mut self, amount: Paise) {
        let back = amount.min(self.overpaid);
        self.overpaid = self.overpaid - back;
        self.principal_back_beyond += amount - back;
        self.flows.beyond(-amount, Paise::ZERO);
        self.row(self.day).principal_back += amount;
    }

    fn give_interest_back(&mut self, amount: Paise) {
        let back = amount.min(self.interest_ahead());
        self.flows.beyond(Paise::ZERO, -amount);
        self.interest_settled = self.interest_settled - back;
        self.interest_back_beyond += amount - back;
        self.row(self.day).interest_back += amount;
    }

    fn write_off(&mut self, resolved: Paise, interest: Paise) {
        let principal = resolved.min(self.outstanding());
        self.written_off_beyond += resolved - principal;
        let interest = interest.min(self.interest_due());
        let due = principal.min(self.arrears());
        self.flows.given_up(due, interest);
        self.settled += due;
        self.base = self.base - (principal - due);
        self.written_off += principal;
        self.interest_settled += interest;
        self.interest_waived += interest;
        self.period.principal = (self.period.principal - principal).max(Paise::ZERO);
        self.period.arrears = (self.period.arrears - due).max(Paise::ZERO);
        self.reopen();
        self.end_when_paid();
        let row = self.row(self.day);
        row.written_off += principal;
        row.interest_given_up += interest;
    }

    fn reschedule(&mut self, terms: LoanTerms) {
        if self.is_paid() {
            return;
        }
        self.flows.given_up(self.arrears(), Paise::ZERO);
        if self.until.is_none_or(|(day, ..)| day != self.day) {
            self.until = Some((self.day, self.terms, self.agreed_on));
        }
        self.terms = terms;
        // Another device may not have known of her final account.
        if self.is_settled {
            self.terms.rate = Rate::per_month_hundredths(0);
        }
        self.base = self.outstanding();
        self.agreed_on = self.base;
        self.fallen = Paise::ZERO;
        self.settled = Paise::ZERO;
        self.falls.clear();
        self.schedule(self.base);
        self.find_next_interest(self.day);
        self.reopen();
        self.row(self.day).rescheduled = true;
    }

    /// On the day on which a period opened, it opens with what the day's entries left.
    fn reopen(&mut self) {
        if self.day == self.period.opened {
            self.period.principal = self.outstanding();
            self.period.arrears = self.arrears();
        }
    }

    /// A loan that is paid has no more instalments, and no advance on them.
    fn end_when_paid(&mut self) {
        if self.is_paid() {
            self.next_row = self.rows.len();
            self.fallen = self.base;
        }
    }

    /// What of a payment counts as paid when the period opened.
    fn made_up(&self, on: Date, principal: Paise) -> Paise {
        if self.period.opened.days_until(on) > DAYS_OF_GRACE {
            return Paise::ZERO;
        }
        principal.min(self.period.arrears)
    }

    /// What the running period costs if everything is paid on this day.
    fn closing_interest(&self, on: Date) -> Paise {
        if self.is_paid() || on <= self.period.opened {
            return Paise::ZERO;
        }
        let opening = self.period.principal - self.made_up(on, self.outstanding());
        let (terms, agreed_on) = match self.until {
            Some((day, terms, agreed_on)) if day == on => (terms, agreed_on),
            _ => (self.terms, self.agreed_on),
        };
        let basis = terms.basis(opening, agreed_on);
        let days = self.period.nominal.days_until(on);
        terms.interest_broken(basis, days)
    }

    /// The page's row of this day.
    fn row(&mut self, date: Date) -> &mut PageRow {
        if self.page.last().is_none_or(|row| row.date != date) {
            self.page.push(PageRow::on(date));
        }
        let last = self.page.len() - 1;
        &mut self.page[last]
    }

    fn close_row(&mut self) {
        let beyond = self.overpaid + self.written_off_beyond;
        let balance = self.outstanding() - beyond + self.principal_back_beyond;
        let (arrears, interest) = (self.arrears(), self.interest_due());
        if let Some(row) = self.page.last_mut().filter(|row| row.date == self.day) {
            row.principal_balance = balance;
            row.principal_overdue = arrears;
            row.interest_overdue = interest;
        }
    }
}

impl PageRow {
    fn on(date: Date) -> Self {
        Self {
            date,
            given: Paise::ZERO,
            principal_due: Paise::ZERO,
            interest_charged: Paise::ZERO,
            principal_paid: Paise::ZERO,
            principal_back: Paise::ZERO,
            interest_paid: Paise::ZERO,
            interest_back: Paise::ZERO,
            penalty: Paise::ZERO,
            written_off: Paise::ZERO,
            interest_given_up: Paise::ZERO,
            rescheduled: false,
            paid_by: None,
            principal_balance: Paise::ZERO,
            principal_overdue: Paise::ZERO,
            interest_overdue: Paise::ZERO,
        }
    }
}

/// What of these sums is unpaid from days before `on`, and since when.
fn overdue(sums: &[(Date, Paise)], settled: Paise, on: Date) -> (Option<Date>, Paise) {
    let earlier = || sums.iter().take_while(|&&(date, _)| date < on);
    let since = earlier().find(|&&(_, sum)| sum > settled);
    let last = earlier().last().map_or(Paise::ZERO, |&(_, sum)| sum);
    (
        since.map(|&(date, _)| date),
        (last - settled).max(Paise::ZERO),
    )
}
