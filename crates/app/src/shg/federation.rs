//! Village Organisations and Cluster Level Federations: which groups belong to them from when to
//! when, what those groups report each month, and what they owe together.

use domain::ledger::{Folio, Head};
use domain::operation::Change;
use domain::refusal::{day, required};
use domain::shg::book::{Book, Recorded};
use domain::shg::borrowing::BorrowingKind;
use domain::shg::loan::{Source, par};
use domain::shg::{self, FederationLink, Member, Office, Relation, SavingKind};
use domain::{Date, GroupId, MemberId, Month, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{GroupView, MemberLine};
use ts_rs::TS;

use super::account::TheBookMonth;
use super::group::ended;
use super::loan::{CollectionRow, TheCollection};
use crate::error::AppError;
use crate::session::App;

/// Which federation a group belongs to from a date on.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SetFederation {
    /// The group, or the Village Organisation.
    pub group: GroupId,
    /// The federation; none when it leaves.
    pub federation: Option<GroupId>,
    /// Its name, where this device does not hold its book.
    pub name: String,
    /// From when on.
    pub from: Date,
}

/// A group or Village Organisation that joins a federation.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddFederationMember {
    /// The federation.
    pub federation: GroupId,
    /// The group that joins; none for one that this device does not know, which is named.
    pub group: Option<GroupId>,
    /// Its name, where this device does not hold its book.
    pub name: String,
    /// When it joined.
    pub joined: Date,
}

/// A group or Village Organisation that leaves a federation.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct LeaveFederation {
    /// The federation.
    pub federation: GroupId,
    /// The group that leaves.
    pub group: GroupId,
    /// The last day on which it belongs to it.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A federation in a month.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FederationView {
    /// The federation's own page.
    pub view: GroupView,
    /// The month.
    pub month: Month,
    /// Those that were members in the month, by name.
    pub members: Vec<FederationMember>,
    /// Demand, collection and balance of the loans of all its groups that this device holds, with
    /// portfolio at risk.
    pub whole: CollectionRow,
    /// By source of the money.
    pub sources: Vec<CollectionRow>,
}

/// A member group of a federation.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FederationMember {
    /// The group.
    pub group: GroupId,
    /// Its account in the federation's book.
    pub line: MemberLine,
    /// Its savings there at the end of the month.
    pub saved: Paise,
    /// Its share capital there at the end of the month.
    pub shares: Paise,
    /// Its report of the month; none where this device does not hold its book.
    pub report: Option<MonthlyReport>,
    /// Its demand, collection and balance.
    pub collection: Option<CollectionRow>,
}

/// The group's report to its federation, made by itself: the columns of the report of Jammu and
/// Kashmir (shg.md 1, "Monthly report to VO / MIS").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthlyReport {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The month.
    pub month: Month,
    /// The federation to which it belonged at the end of the month.
    pub federation: Option<GroupId>,
    /// Its name.
    pub federation_name: String,
    /// Meetings held.
    pub meetings: u32,
    /// Due meetings that were not held, with a reason.
    pub not_held: u32,
    /// Savings collected.
    pub saved: Paise,
    /// Cash taken to the bank.
    pub deposited: Paise,
    /// Loans given to members in the month.
    pub loans_given: NumberAndAmount,
    /// Loans to members that run at the end of the month, with their principal outstanding.
    pub loans_running: NumberAndAmount,
    /// Of them, those with anything overdue for more than [`AT_RISK_DAYS`] days.
    pub loans_at_risk: NumberAndAmount,
    /// What is owed on cash credits.
    pub cash_credit: Paise,
    /// What is owed on term loans of banks.
    pub term_loan: Paise,
    /// Whether interest subvention is expected on one of them.
    pub subvention_eligible: bool,
    /// Interest subvention received in the month; it is receiving where this is not nothing.
    pub subvention: Paise,
    /// Community Investment Fund received in the month.
    pub cif_received: Paise,
    /// Community Investment Fund paid back in the month.
    pub cif_repaid: Paise,
    /// Principal of members' loans out of the Community Investment Fund that is at risk.
    pub cif_at_risk: Paise,
    /// Whether anything of the month is in the book: a report of an untouched month says so.
    pub recorded: bool,
}

/// How many, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NumberAndAmount {
    /// How many.
    pub number: u32,
    /// How much.
    pub amount: Paise,
}

/// From how many days overdue on a report calls a loan at risk.
pub const AT_RISK_DAYS: u32 = 30;

/// Sets the federation of a group from a date on; what was reported before stays with the one of
/// that time.
pub fn set_federation(app: &mut App, input: SetFederation) -> Result<GroupView, AppError> {
    super::group::view(app, input.group)?;
    let from = come(app, "from", input.from)?;
    link(app, input.group, input.federation, &input.name, from)?;
    super::group::view(app, input.group)
}

/// Adds a group to a federation: a member in its book, and the federation in the group's own
/// book where this device holds it.
pub fn add_federation_member(
    app: &mut App,
    input: AddFederationMember,
) -> Result<FederationView, AppError> {
    let federation = federation_of(app, input.federation)?;
    let joined = come(app, "joined", input.joined)?;
    let joining = match input.group {
        Some(group) if group == input.federation => return Err(itself().into()),
        Some(group) => app.store()?.group(group)?,
        None => None,
    };
    let name = match &joining {
        Some(group) => group.row.name.clone(),
        None => required("name", &input.name)?,
    };
    let known = federation.members.iter().find(|line| match input.group {
        Some(group) => line.id == MemberId(group.0),
        None => line.active && line.name == name,
    });
    match known {
        Some(line) if !line.active => return Err(Refusal::LeftFederation.into()),
        // What is missing is only that the group's own book says so too.
        Some(line) if joining.is_some() && !belongs(app, input.federation, line, joined)? => {}
        Some(_) => return Err(Refusal::AlreadyInFederation.into()),
        None => {
            let group = input.group.unwrap_or_else(|| GroupId(app.world().new_id()));
            let change = shg::Change::MemberAdded(Box::new(member(group, name, joined).checked()?));
            let scope = Scope::Group(input.federation);
            app.act(scope, Change::Shg(change), |_| Ok(()))?;
        }
    }
    if let Some(joining) = joining {
        let (group, name) = (joining.row.id, federation.row.name);
        link(app, group, Some(input.federation), &name, joined)?;
    }
    view(app, input.federation, joined.month())
}

/// Records that a group left a federation, in both books.
pub fn leave_federation(app: &mut App, input: LeaveFederation) -> Result<FederationView, AppError> {
    let federation = federation_of(app, input.federation)?;
    let id = MemberId(input.group.0);
    let line = federation.members.iter().find(|member| member.id == id);
    let line = line.ok_or(Refusal::MemberUnknown)?;
    let on = come(app, "on", input.on)?;
    let reason = required("reason", &input.reason)?;
    if on < line.joined {
        return Err(Refusal::LeftBeforeJoining {
            field: "on".to_owned(),
            date: line.joined,
        }
        .into());
    }
    let after = on.plus_days(1);
    let linked = belongs(app, input.federation, line, after)?;
    if line.active {
        let scope = Scope::Group(input.federation);
        let ended = ended(app, &scope, id.bytes(), on, &reason)?;
        let change = Change::Shg(shg::Change::MemberEnded(id, ended));
        app.act(scope, change, |_| Ok(()))?;
    } else if !linked {
        return Err(Refusal::LeftFederation.into());
    }
    if linked {
        link(app, input.group, None, "", after)?;
    }
    view(app, input.federation, on.month())
}

/// A group as a member in the book of its federation.
fn member(group: GroupId, name: String, joined: Date) -> Member {
    Member {
        id: MemberId(group.0),
        name,
        relation: Relation::Other,
        relation_name: None,
        serial: None,
        joined,
        office: Office::Member,
        birth_year: None,
        mobile: None,
        nominee: None,
        photo: None,
        codes: Vec::new(),
        consented: None,
    }
}

/// Whether the member group's own book says on a day that it belongs to the federation.
fn belongs(app: &App, federation: GroupId, line: &MemberLine, on: Date) -> Result<bool, AppError> {
    let book = app.store()?.book(GroupId(line.id.0))?;
    let link = book.federation_on(on);
    Ok(link.is_some_and(|link| link.federation == Some(federation)))
}

/// The day of what happened, which cannot be later than today.
fn come(app: &App, field: &str, date: Date) -> Result<Date, Refusal> {
    let date = day(field, date)?;
    if date > app.today() {
        return Err(Refusal::DayNotCome {
            field: field.to_owned(),
            date,
        });
    }
    Ok(date)
}

fn itself() -> Refusal {
    Refusal::FieldInvalid {
        field: "federation".to_owned(),
    }
}

/// A federation in a month: its groups with what they report and owe.
pub fn federation(app: &mut App, input: TheBookMonth) -> Result<FederationView, AppError> {
    app.person()?;
    view(app, input.group, input.month)
}

/// A group's report of a month to its federation.
pub fn monthly_report(app: &mut App, input: TheBookMonth) -> Result<MonthlyReport, AppError> {
    app.person()?;
    let group = super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    Ok(report(&book, group.row.name, input.month))
}

fn link(
    app: &mut App,
    group: GroupId,
    federation: Option<GroupId>,
    name: &str,
    from: Date,
) -> Result<(), AppError> {
    let link = FederationLink {
        from,
        federation,
        name: name.to_owned(),
    };
    let link = link.checked()?;
    if federation == Some(group) {
        return Err(itself().into());
    }
    let book = app.store()?.book(group)?;
    if book.federations.last() == Some(&link) {
        return Ok(());
    }
    let change = Change::Shg(shg::Change::FederationSet(link));
    app.act(Scope::Group(group), change, |_| Ok(()))?;
    Ok(())
}

fn federation_of(app: &App, group: GroupId) -> Result<GroupView, AppError> {
    let view = super::group::view(app, group)?;
    if view.row.kind.is_federation() {
        Ok(view)
    } else {
        Err(Refusal::NotAFederation.into())
    }
}

fn view(app: &mut App, group: GroupId, month: Month) -> Result<FederationView, AppError> {
    let view = federation_of(app, group)?;
    let collections = super::loan::collections(
        app,
        TheCollection {
            federation: Some(group),
            month,
        },
    )?;
    let mut rows = collections.groups;
    let mut members = Vec::new();
    let last = month.last_day();
    let balances = app.store()?.book(group)?.balances(last);
    for line in &view.members {
        let left = line.ended.is_some_and(|ended| ended < month.first_day());
        if left || line.joined > last {
            continue;
        }
        let id = GroupId(line.id.0);
        let held = app.store()?.group(id)?;
        let report = match held {
            Some(held) => Some(report(&app.store()?.book(id)?, held.row.name, month)),
            None => None,
        };
        // A group that moved counts with the federation of its own book, and there alone.
        let with = report.as_ref().and_then(|report| report.federation);
        if with.is_some_and(|with| with != group) {
            continue;
        }
        let hers = balances
            .iter()
            .filter(|(page, _)| page.member == Some(line.tag));
        let owed = |counts: fn(Head) -> bool| {
            let of = hers.clone().filter(|(page, _)| counts(page.head));
            of.map(|(_, amount)| -*amount).sum()
        };
        let at = rows.iter().position(|row| row.group == Some(id));
        members.push(FederationMember {
            group: id,
            line: line.clone(),
            saved: owed(|head| SavingKind::ALL.iter().any(|kind| kind.head() == head)),
            shares: owed(|head| head == Head::ShareCapital),
            report,
            collection: at.map(|at| rows.swap_remove(at)),
        });
    }
    members.sort_by(|one, other| one.line.name.cmp(&other.line.name));
    Ok(FederationView {
        view,
        month,
        members,
        whole: collections.whole,
        sources: collections.sources,
    })
}

fn report(book: &Book, group_name: String, month: Month) -> MonthlyReport {
    let (first, last) = (month.first_day(), month.last_day());
    let within = |date: Date| (first..=last).contains(&date);
    let link = book.federation_on(last);
    let mut report = MonthlyReport {
        group: book.group,
        group_name,
        month,
        federation: link.and_then(|link| link.federation),
        federation_name: link.map(|link| link.name.clone()).unwrap_or_default(),
        meetings: 0,
        not_held: count(book.not_held.iter().filter(|missed| within(missed.date))),
        saved: Paise::ZERO,
        deposited: Paise::ZERO,
        loans_given: NumberAndAmount::default(),
        loans_running: NumberAndAmount::default(),
        loans_at_risk: NumberAndAmount::default(),
        cash_credit: owed(book, BorrowingKind::CashCredit, last),
        term_loan: owed(book, BorrowingKind::TermLoan, last),
        subvention_eligible: book
            .borrowings
            .iter()
            .any(|borrowing| borrowing.subvention && borrowing.sanctioned <= last),
        subvention: Paise::ZERO,
        cif_received: Paise::ZERO,
        cif_repaid: Paise::ZERO,
        cif_at_risk: Paise::ZERO,
        recorded: false,
    };
    for record in book.records.iter().filter(|record| within(record.date)) {
        report.recorded = true;
        if let Recorded::Meeting(meeting) = &record.what {
            let totals = meeting.totals();
            report.meetings += 1;
            report.saved += totals.saved;
            report.deposited += meeting.deposit;
            report.loans_given.number += count(&meeting.loans);
            report.loans_given.amount += totals.lent;
        }
        // What an old group brings along is no receipt of the month.
        if matches!(record.what, Recorded::CutOff(_)) {
            continue;
        }
        for posting in &record.postings {
            match posting.page.head {
                Head::InterestSubvention => report.subvention += -posting.amount,
                Head::CommunityInvestmentFund if posting.amount < Paise::ZERO => {
                    report.cif_received += -posting.amount;
                }
                Head::CommunityInvestmentFund => report.cif_repaid += posting.amount,
                _ => {}
            }
        }
    }
    lent(book, last, &mut report);
    report
}

/// The loans to members at the end of the month.
fn lent(book: &Book, on: Date, report: &mut MonthlyReport) {
    for loan in book.loans().iter().filter(|loan| loan.given_on <= on) {
        let standing = loan.account.standing(on);
        if standing.closed {
            continue;
        }
        let outstanding = standing.principal_outstanding;
        report.loans_running.number += 1;
        report.loans_running.amount += outstanding;
        let at_risk = par([(outstanding, standing.overdue_days)], AT_RISK_DAYS);
        if at_risk.part > 0 {
            report.loans_at_risk.number += 1;
            report.loans_at_risk.amount += outstanding;
            if loan.given.source == Source::CommunityInvestmentFund {
                report.cif_at_risk += outstanding;
            }
        }
    }
}

/// What is owed on all borrowings of a kind.
pub(super) fn owed(book: &Book, kind: BorrowingKind, on: Date) -> Paise {
    let of_kind = book.borrowings.iter().filter(|one| one.kind == kind);
    let folios: Vec<Folio> = of_kind.map(|one| one.tag.into()).collect();
    let balances = book.balances(on);
    let of = balances.iter().filter(|(page, _)| {
        page.head == kind.head() && page.folio.is_none_or(|folio| folios.contains(&folio))
    });
    of.map(|(_, amount)| -*amount).sum()
}

fn count<T>(things: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(things.into_iter().count()).unwrap_or(u32::MAX)
}
