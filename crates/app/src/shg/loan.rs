//! Loans: the group's loans, one loan's page, and resolutions about it.

use domain::operation::Change;
use domain::shg::book::{Book, Loan};
use domain::shg::entry::Resolved;
use domain::shg::loan::{
    self, Agreement, Amounts, Dcb, Instalment, LoanGiven, LoanStanding, PageRow, Rate, dcb, par,
};
use domain::shg::portfolio::PAR_DAYS;
use domain::shg::ratio::Ratio;
use domain::shg::{self, Lending, LoanDecision};
use domain::{Date, GroupId, LoanTag, MemberTag, Month, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{Made, SentBack};
use ts_rs::TS;

use super::account::{self, WrongSide};
use super::group::TheGroup;
use crate::error::{AppError, Problem};
use crate::session::App;

/// Names a loan.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheLoan {
    /// The group.
    pub group: GroupId,
    /// The loan in its book.
    pub loan: LoanTag,
}

/// A loan in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LoanLine {
    /// The loan.
    pub loan: LoanTag,
    /// Whose it is.
    pub member: MemberTag,
    /// The day on which it was given, of an old loan before the book began.
    pub given_on: Date,
    /// As it was given.
    pub given: LoanGiven,
    /// How an old loan stood when the book began.
    pub brought: Option<Brought>,
    /// What was agreed and holds now.
    pub now: Agreement,
    /// Whether that was agreed anew, about what was left.
    pub is_anew: bool,
    /// Principal that has come back, of an old loan before the book began too.
    pub came_back: Paise,
    /// The rate that holds now, in hundredths of a per cent a month, where it is a whole number of
    /// them.
    pub rate_a_month: Option<u32>,
    /// Where it stands.
    pub standing: LoanStanding,
    /// Nothing of it is left.
    pub closed: bool,
}

/// An old loan on the day on which the book began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "LoanBrought")]
pub struct Brought {
    /// The day of the old balances.
    pub on: Date,
    /// The principal that was left.
    pub left: Paise,
}

/// A group's loans.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct GroupLoans {
    /// As of this day.
    pub on: Date,
    /// Running loans first, the oldest overdue first; then paid ones, newest first.
    pub loans: Vec<LoanLine>,
    /// How the group lends.
    pub lending: Lending,
    /// Principal outstanding.
    pub outstanding: Paise,
    /// Principal overdue.
    pub overdue: Paise,
    /// Interest due.
    pub interest_due: Paise,
    /// Portfolio at risk over 1, 30, 60 and 90 days (shg.md 4b).
    pub par: Vec<AtRisk>,
    /// This month's demand, collection and balance.
    pub month: Collection,
    /// What cannot be, and has to be put right.
    pub wrong_side: Vec<WrongSide>,
}

/// The part of the outstanding principal of loans with anything overdue for more than so many
/// days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AtRisk {
    /// More than so many days.
    pub days: u32,
    /// The principal of such loans, of all principal.
    pub part: Ratio,
    /// In hundredths of a per cent; none when nothing is outstanding.
    pub percent: Option<u32>,
}

/// Demand, collection and balance of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Collection {
    /// The month.
    pub month: Month,
    /// The amounts.
    pub dcb: Dcb,
    /// Collected of what was demanded, in hundredths of a per cent; none when nothing was.
    pub recovery: Option<u32>,
    /// The money that came, less what was given back.
    #[serde(default)]
    pub money: Amounts,
}

/// One loan with everything that its page shows.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LoanView {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The list's line.
    pub line: LoanLine,
    /// What was agreed, oldest first: when the loan was given, or of what an old one came to when
    /// the book began, and each time that it was agreed anew. The last one holds.
    pub agreed: Vec<Agreement>,
    /// Its page in the loan ledger.
    pub page: Vec<PageRow>,
    /// What was resolved about it and waits until another person agrees, or was sent back of late.
    pub resolutions: Vec<WaitingDecision>,
}

/// A resolution that waits until another person agrees, or was sent back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingDecision {
    /// The resolution.
    pub decision: LoanDecision,
    /// Who recorded it.
    pub made: Made,
    /// Who sent it back, and why; none while it waits.
    pub sent_back: Option<SentBack>,
}

/// The terms of a loan that is thought about.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PlanLoan {
    /// The day on which it would be given.
    pub on: Date,
    /// The loan.
    pub given: LoanGiven,
}

/// What a loan would cost.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LoanPlan {
    /// Its instalments if everything is paid on its day.
    pub schedule: Vec<Instalment>,
    /// All interest.
    pub interest: Paise,
    /// The rate in hundredths of a per cent a month, where it is a whole number of them.
    pub rate_a_month: Option<u32>,
}

/// A resolution about a loan.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct DecideLoan {
    /// The group.
    pub group: GroupId,
    /// The loan.
    pub loan: LoanTag,
    /// The day of the resolution.
    pub date: Date,
    /// What was resolved.
    pub what: Resolved,
    /// The resolution, as it stands in the minutes.
    pub resolution: String,
}

/// A group's loans as of today.
pub fn group_loans(app: &mut App, input: TheGroup) -> Result<GroupLoans, AppError> {
    app.person()?;
    let group = super::group::view(app, input.group)?;
    let on = app.today();
    let book = app.store()?.book(input.group)?;
    let known = book.loans();
    let mut lines: Vec<LoanLine> = known.iter().map(|loan| line(&book, loan, on)).collect();
    lines.sort_by_key(|line| {
        let overdue = std::cmp::Reverse(line.standing.overdue_days);
        let newest = std::cmp::Reverse(line.given_on);
        (line.closed, overdue, newest)
    });
    let lending = book.terms_on(on).and_then(|terms| terms.lending.clone());
    let sum = |part: fn(&LoanStanding) -> Paise| -> Paise {
        lines.iter().map(|line| part(&line.standing)).sum()
    };
    let month = on.month();
    Ok(GroupLoans {
        on,
        wrong_side: account::said(&group, &book),
        lending: lending.unwrap_or_else(Lending::usual),
        outstanding: sum(|standing| standing.principal_outstanding),
        overdue: sum(|standing| standing.principal_overdue),
        interest_due: sum(|standing| standing.interest_due),
        par: at_risk(lines.iter().map(|line| &line.standing)),
        month: collection(
            month,
            known.iter().map(|loan| dcb(&loan.account, month)).sum(),
        ),
        loans: lines,
    })
}

/// One loan with everything that its page shows.
pub fn loan(app: &mut App, input: TheLoan) -> Result<LoanView, AppError> {
    app.person()?;
    view(app, input)
}

/// What a loan would cost, before it is given.
pub fn plan_loan(app: &mut App, input: PlanLoan) -> Result<LoanPlan, AppError> {
    app.person()?;
    let given = input.given.checked(input.on)?;
    let schedule = loan::schedule(given.amount, &given.terms, input.on);
    Ok(LoanPlan {
        interest: schedule.iter().map(|instalment| instalment.interest).sum(),
        rate_a_month: Rate::a_month(given.terms.rate),
        schedule,
    })
}

/// Records a resolution about a loan. A write-off or a rescheduling takes effect when another
/// person has agreed; until then it waits, and everything stays as it is.
pub fn decide_loan(app: &mut App, input: DecideLoan) -> Result<LoanView, AppError> {
    let the = TheLoan {
        group: input.group,
        loan: input.loan,
    };
    let now = view(app, the)?;
    // One at a time: the second would give up the same money again.
    if now.resolutions.iter().any(|one| one.sent_back.is_none()) {
        return Err(Refusal::AlreadyRecorded.into());
    }
    let decision = LoanDecision {
        loan: input.loan,
        member: now.line.member,
        date: input.date,
        what: input.what,
        resolution: input.resolution,
    };
    let decision = decision.checked()?;
    let loans = app.store()?.book(input.group)?.loans();
    let of = loans.iter().find(|loan| loan.tag == input.loan);
    decision.fits(&of.ok_or(Problem::NotFound)?.account, app.today())?;
    let change = shg::Change::LoanDecided(Box::new(decision));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, the)
}

fn view(app: &App, the: TheLoan) -> Result<LoanView, AppError> {
    let group = super::group::view(app, the.group)?;
    let on = app.today();
    let book = app.store()?.book(the.group)?;
    let loans = book.loans();
    let of = loans.iter().find(|loan| loan.tag == the.loan);
    let found = of.ok_or(Problem::NotFound)?;
    let resolutions = super::resolutions(app, the.group)?.into_iter();
    let resolutions = resolutions.filter_map(|one| match one.change {
        shg::Change::LoanDecided(decision) => Some(WaitingDecision {
            decision: *decision,
            made: one.made,
            sent_back: one.sent_back,
        }),
        _ => None,
    });
    let of_it = |one: &WaitingDecision| one.decision.loan == the.loan;
    Ok(LoanView {
        group: the.group,
        group_name: group.row.name,
        line: line(&book, found, on),
        agreed: std::iter::once(found.account.agreed_at_first())
            .chain(found.account.agreed_anew(on))
            .collect(),
        page: found.account.page(on),
        resolutions: resolutions.filter(of_it).collect(),
    })
}

fn line(book: &Book, loan: &Loan, on: Date) -> LoanLine {
    let old = book.old_loan(loan.tag);
    let standing = loan.account.standing(on);
    let anew = loan.account.agreed_anew(on).pop();
    let is_anew = anew.is_some();
    let now = anew.unwrap_or_else(|| loan.account.agreed_at_first());
    LoanLine {
        loan: loan.tag,
        member: loan.member,
        given_on: old.map_or(loan.given_on, |old| old.given),
        given: loan.given.clone(),
        brought: old.map(|old| Brought {
            on: loan.given_on,
            left: old.outstanding(),
        }),
        rate_a_month: now.terms.rate.a_month(),
        came_back: standing.principal_paid + old.map_or(Paise::ZERO, |old| old.principal_paid),
        now,
        is_anew,
        standing,
        closed: loan.closed,
    }
}

impl AtRisk {
    pub(crate) fn of(days: u32, part: Ratio) -> Self {
        Self {
            days,
            part,
            percent: part.percent(),
        }
    }
}

pub(super) fn at_risk<'a>(
    standings: impl Iterator<Item = &'a LoanStanding> + Clone,
) -> Vec<AtRisk> {
    let of = |days: u32| {
        let loans = standings.clone();
        let part = par(
            loans.map(|standing| (standing.principal_outstanding, standing.overdue_days)),
            days,
        );
        AtRisk::of(days, part)
    };
    PAR_DAYS.into_iter().map(of).collect()
}

pub(crate) fn collection(month: Month, dcb: Dcb) -> Collection {
    Collection {
        month,
        recovery: dcb.recovery().percent(),
        money: dcb.money(),
        dcb,
    }
}
