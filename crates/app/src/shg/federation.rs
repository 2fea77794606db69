//! Village Organisations and Cluster Level Federations: which groups belong to them from when to
//! when, what those groups report each month, and what they owe together.

use std::collections::BTreeMap;

use domain::edit::STATE_FIELD;
use domain::ledger::{Head, Page};
use domain::operation::Change;
use domain::refusal::{day, required};
use domain::shg::between::{Between, BothSay};
use domain::shg::book::{Away, Book, BookMember};
use domain::shg::borrowing::Lender;
use domain::shg::monthly::MonthSums;
use domain::shg::{
    self, FederationLink, GroupKind, Member, Office, Rejoined, Relation, Reversed, SavingKind,
};
use domain::{Date, GroupId, MemberId, MemberTag, Month, OperationRef, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{GroupRow, GroupView, MemberLine};
use ts_rs::TS;

use super::account::TheBookMonth;
use super::collection::{CollectionRow, OwnLending, TheCollection, collections, of_groups};
use crate::error::{AppError, Problem};
use crate::session::App;

/// A group or Village Organisation that belongs to no federation from a date on.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct BelongToNone {
    /// The group, or the Village Organisation.
    pub group: GroupId,
    /// From when on.
    pub from: Date,
    /// Why it leaves.
    pub reason: String,
}

/// A group or Village Organisation that joins a federation, or joins it again.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddFederationMember {
    /// The federation.
    pub federation: GroupId,
    /// The group that joins; none for one that has no account there yet and that this device does
    /// not know: it is named.
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

/// Says which group a member is that was only named.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TieFederationMember {
    /// The federation.
    pub federation: GroupId,
    /// The member in its book.
    pub member: MemberId,
    /// The group that it stands for, whose book is on this device.
    pub group: GroupId,
}

/// Takes back which group a member is.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct UntieFederationMember {
    /// The federation.
    pub federation: GroupId,
    /// The member in its book.
    pub member: MemberId,
    /// Why.
    pub reason: String,
}

/// An account in a federation's book, of whoever is or was its member.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FederationAccount {
    /// The account.
    pub line: MemberLine,
    /// The group that it stands for.
    pub group: GroupId,
    /// Its book is on this device.
    pub here: bool,
    /// It was named first, and tied to its group since.
    pub tied: bool,
    /// Groups of its name that may be it, where its book is not found yet.
    pub likely: Vec<GroupId>,
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
    /// Everybody who is or was a member.
    pub accounts: Vec<FederationAccount>,
    /// Accounts of whoever is not among the members of the month, with money in them at its end.
    pub apart: Vec<AccountApart>,
    /// Those of whom its book and their own do not say the same at the end of the month: by name.
    pub elsewhere: Vec<BelongsElsewhere>,
    /// Demand, collection and balance of the loans of all its groups that this device holds, those
    /// of its federations too, with portfolio at risk.
    pub whole: CollectionRow,
    /// By source of the money.
    pub sources: Vec<CollectionRow>,
    /// What it lends itself to its members, apart from that; none where it has lent nothing.
    pub own: Option<OwnLending>,
    /// What the federations below it lend, by kind, apart from both.
    pub lent: Vec<CollectionRow>,
}

/// The account of a group that left a federation, or that counts with another one, with what is
/// still in it at the end of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AccountApart {
    /// The account.
    pub line: MemberLine,
    /// The group that it stands for.
    pub group: GroupId,
    /// Its savings there.
    pub saved: Paise,
    /// Its share capital there.
    pub shares: Paise,
    /// What it owes there, without interest.
    pub owes: Paise,
    /// Where its own book says something else, if that is on this device.
    pub differs: Vec<BothSay>,
}

/// A group that is a member by a federation's book and belongs to another one, or to none, by its
/// own; or that left there, or has no account there at all, and belongs to it by its own: until
/// somebody has put one of the two right, nobody can say where it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BelongsElsewhere {
    /// The group.
    pub group: GroupId,
    /// Its name in the federation's book; its own where it has no account there.
    pub name: String,
    /// The federation that its own book names.
    pub federation: Option<GroupId>,
    /// Its name; empty where it names none.
    pub federation_name: String,
    /// Its last day by the federation's book, where it left there and its own book does not say
    /// so.
    pub left: Option<Date>,
    /// From when on it belongs to the federation by its own book, where no account in the
    /// federation's stands for it.
    pub since: Option<Date>,
}

/// A group that left a federation.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FederationLeft {
    /// The federation.
    #[serde(flatten)]
    #[ts(flatten)]
    pub federation: FederationView,
    /// The group's own book does not say so yet, as far as this device knows: whoever keeps it
    /// writes it there.
    pub own_book_waits: bool,
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
    /// Its demand, collection and balance; of a Village Organisation, that of its groups.
    pub collection: Option<CollectionRow>,
    /// Where its own book and the federation's differ at the end of the month; nothing where this
    /// device does not hold its book.
    pub differs: Vec<BothSay>,
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
    /// What it says.
    #[serde(flatten)]
    pub sums: MonthSums,
}

/// A group belongs to no federation from a date on; what was reported before stays with the one of
/// that time, in whose book the group ends on the day before.
pub fn belong_to_none(app: &mut App, input: BelongToNone) -> Result<GroupView, AppError> {
    let group = input.group;
    super::group::view(app, group)?;
    let from = day("from", input.from)?;
    let reason = required("reason", &input.reason)?;
    app.together(|app| {
        end_before(app, group, ("from", from), None, &reason)?;
        unlink(app, group, from, &reason)
    })?;
    super::group::view(app, group)
}

/// Ends a group's account in the book of the federation that it leaves, on the day before it goes
/// elsewhere: else the meetings there went on asking for it and took its savings. Where somebody
/// else keeps that book, it must be written there first. Why it left is where it went. `from` is
/// that day, under the name of the field that says it.
fn end_before(
    app: &mut App,
    group: GroupId,
    (field, from): (&str, Date),
    next: Option<GroupId>,
    reason: &str,
) -> Result<(), AppError> {
    let own = app.store()?.book(group)?;
    let Some(link) = own.federation_on(from) else {
        return Ok(());
    };
    let Some(federation) = link.federation.filter(|old| Some(*old) != next) else {
        return Ok(());
    };
    let still = || {
        let federation = link.name.clone();
        Err(Refusal::StillInFederation { federation }.into())
    };
    if app.store()?.group(federation)?.is_none() {
        return still();
    }
    let book = app.store()?.book(federation)?;
    let Some(member) = account(&book, group).filter(|member| member.presence.ended.is_none())
    else {
        return Ok(());
    };
    // On its very first day it never was one.
    if from < member.since() {
        return Err(Refusal::LeftBeforeJoining {
            field: field.to_owned(),
            date: member.since(),
        }
        .into());
    }
    let last = from.plus_days(-1);
    super::member::not_before_saving(&book, member.tag, last, field)?;
    match super::member::end(app, federation, member.tag, last, reason) {
        Err(AppError::Refused(Refusal::NotAllowed)) => still(),
        ended => ended,
    }
}

/// Adds a group to a federation: a member in its book, whose account is opened again where it left
/// before; and the federation in the group's own book where this device holds it.
pub fn add_federation_member(
    app: &mut App,
    input: AddFederationMember,
) -> Result<FederationView, AppError> {
    let federation = federation_of(app, input.federation)?;
    if !federation.row.active {
        return Err(Refusal::GroupInactive.into());
    }
    let joined = day("joined", input.joined)?;
    let joining = match input.group {
        Some(group) if group == input.federation => return Err(itself().into()),
        Some(group) => app.store()?.group(group)?,
        None => None,
    };
    let book = app.store()?.book(input.federation)?;
    let name = match (&joining, input.group) {
        (Some(group), _) => group.row.name.clone(),
        (None, Some(group)) if account(&book, group).is_some() => String::new(),
        (None, _) => required("name", &input.name)?,
    };
    let known = match input.group {
        Some(group) => account(&book, group),
        None => {
            let mut lines = federation.members.iter();
            let named = lines.find(|line| line.active && line.name == name);
            named.and_then(|line| book.members.iter().find(|member| member.id == line.id))
        }
    };
    let scope = Scope::Group(input.federation);
    let change = match known {
        Some(member) if member.presence.ended.is_some() => {
            Some(come_back(app, scope, member, joined)?)
        }
        // What is missing is only that the group's own book says so too.
        Some(_) => match input.group.filter(|_| joining.is_some()) {
            Some(group) if !belongs(app, input.federation, group, joined)? => None,
            _ => return Err(Refusal::AlreadyInFederation.into()),
        },
        None => {
            let group = input.group.unwrap_or_else(|| GroupId(app.world().new_id()));
            let member = member(group, name, joined).checked()?;
            Some(shg::Change::MemberAdded(Box::new(member)))
        }
    };
    app.together(|app| {
        if let Some(joining) = joining {
            let (group, name) = (joining.row.id, federation.row.name);
            end_before(
                app,
                group,
                ("joined", joined),
                Some(input.federation),
                &name,
            )?;
            link(app, group, joins(input.federation, &name, joined))?;
        }
        if let Some(change) = change {
            app.act(scope, Change::Shg(change), |_| Ok(()))?;
        }
        Ok(())
    })?;
    view(app, input.federation, joined.month())
}

/// A member's account is opened again from a day on.
fn come_back(
    app: &App,
    scope: Scope,
    member: &BookMember,
    from: Date,
) -> Result<shg::Change, AppError> {
    if let Some(date) = member.presence.ended.filter(|ended| from <= *ended) {
        let field = "joined".to_owned();
        return Err(Refusal::BackBeforeLeaving { field, date }.into());
    }
    let writer = app
        .store()?
        .writer_of(scope, member.id.bytes(), STATE_FIELD)?;
    let base = writer.ok_or(Problem::NotFound)?;
    Ok(shg::Change::MemberRejoined(
        member.id,
        Rejoined { from, base },
    ))
}

/// Records that a group left a federation, in both books; where somebody else keeps the group's
/// own, in the federation's alone. Until the other one says the same, the federation's page tells
/// that they differ.
pub fn leave_federation(app: &mut App, input: LeaveFederation) -> Result<FederationLeft, AppError> {
    federation_of(app, input.federation)?;
    let book = app.store()?.book(input.federation)?;
    let member = account(&book, input.group).ok_or(Refusal::MemberUnknown)?;
    let on = day("on", input.on)?;
    let reason = required("reason", &input.reason)?;
    let after = on.plus_days(1);
    // It came back since; what is missing may be that its own book says that it was away.
    let was_away = |away: &Away| away.left <= on && after < away.back;
    let was_away = member.presence.away.iter().any(was_away);
    if on < member.since() && !was_away {
        return Err(Refusal::LeftBeforeJoining {
            field: "on".to_owned(),
            date: member.since(),
        }
        .into());
    }
    let has_left = member.presence.ended.is_some() || was_away;
    let linked = belongs(app, input.federation, input.group, after)?;
    if has_left && !linked {
        return Err(Refusal::LeftFederation.into());
    }
    let is_here = app.store()?.group(input.group)?.is_some();
    let is_hers = is_here && keeps(app, input.group, leaves(input.federation, after))?;
    if has_left && !is_hers {
        return Err(Refusal::NotAllowed.into());
    }
    if !has_left {
        super::member::not_before_saving(&book, member.tag, on, "on")?;
    }
    app.together(|app| {
        if !has_left {
            super::member::end(app, input.federation, member.tag, on, &reason)?;
        }
        if linked && is_hers {
            unlink(app, input.group, after, &reason)?;
        }
        Ok(())
    })?;
    Ok(FederationLeft {
        federation: view(app, input.federation, on.month())?,
        own_book_waits: !is_here || belongs(app, input.federation, input.group, after)?,
    })
}

/// Whether the signed-in person may write into a group's own book where it belongs.
fn keeps(app: &App, group: GroupId, link: FederationLink) -> Result<bool, AppError> {
    let change = Change::Shg(shg::Change::FederationSet(link));
    match app.may(app.person()?, &Scope::Group(group), &change) {
        Ok(()) => Ok(true),
        Err(AppError::Refused(Refusal::NotAllowed)) => Ok(false),
        Err(problem) => Err(problem),
    }
}

/// Says which group a member is that was only named when it joined: its account stays as it is,
/// and the group's own book says from when to when it belonged to the federation, where it says
/// nothing yet.
pub fn tie_federation_member(
    app: &mut App,
    input: TieFederationMember,
) -> Result<FederationView, AppError> {
    let federation = federation_of(app, input.federation)?;
    super::group::view(app, input.group)?;
    if input.group == input.federation {
        return Err(itself().into());
    }
    let book = app.store()?.book(input.federation)?;
    let mut members = book.members.iter();
    let member = members.find(|member| member.id == input.member);
    let member = member.ok_or(Refusal::MemberUnknown)?;
    let group = book.group_of(member.id);
    if group != GroupId(member.id.0) || app.store()?.group(group)?.is_some() {
        return Err(Refusal::MemberHasBook.into());
    }
    if account(&book, input.group).is_some() {
        return Err(Refusal::AlreadyInFederation.into());
    }
    let (group, name) = (input.group, federation.row.name);
    app.together(|app| {
        let mut written = Vec::new();
        for (joined, left) in member.times() {
            let own = app.store()?.book(group)?;
            for from in unnamed(&own, joined, left) {
                written.extend(link(app, group, joins(input.federation, &name, from))?);
            }
            if let Some(after) = left.map(|left| left.plus_days(1))
                && belongs(app, input.federation, group, after)?
            {
                written.extend(link(app, group, leaves(input.federation, after))?);
            }
        }
        let written = Some(written).filter(|written| !written.is_empty());
        let change = Change::Shg(shg::Change::MemberTied(member.id, group, written));
        app.act(Scope::Group(input.federation), change, |_| Ok(()))
    })?;
    let month = app.today().month();
    view(app, input.federation, month)
}

/// The days of a time from which on the group's own book names no federation: its first one, and
/// those on which the group left another one.
fn unnamed(own: &Book, joined: Date, left: Option<Date>) -> Vec<Date> {
    let ends = own.belonging().into_iter().filter_map(|link| {
        let within = link.from > joined && left.is_none_or(|left| link.from <= left);
        (link.federation.is_none() && within).then_some(link.from)
    });
    let mut days: Vec<Date> = std::iter::once(joined)
        .chain(ends)
        .filter(|day| own.federation_on(*day).is_none())
        .collect();
    days.dedup();
    days
}

/// Takes back that a member is a group: in the federation's book, and in the group's own what was
/// written there with it. What that book said by itself stays.
pub fn untie_federation_member(
    app: &mut App,
    input: UntieFederationMember,
) -> Result<FederationView, AppError> {
    federation_of(app, input.federation)?;
    let reason = required("reason", &input.reason)?;
    let book = app.store()?.book(input.federation)?;
    let mut ties = book.ties.iter();
    let tie = ties.rfind(|tie| tie.member == input.member);
    let tie = tie.ok_or(Refusal::MemberUnknown)?;
    super::group::view(app, tie.group)?;
    let own = app.store()?.book(tie.group)?;
    let links = own.federations.iter().map(|(operation, _)| *operation);
    app.together(|app| {
        for operation in links.filter(|operation| tie.written.contains(operation)) {
            reverse(app, tie.group, operation, &reason)?;
        }
        reverse(app, input.federation, tie.operation, &reason)
    })?;
    let month = app.today().month();
    view(app, input.federation, month)
}

fn reverse(
    app: &mut App,
    group: GroupId,
    target: OperationRef,
    reason: &str,
) -> Result<(), AppError> {
    let reason = reason.to_owned();
    let change = shg::Change::RecordReversed(Reversed { target, reason });
    app.act(Scope::Group(group), Change::Shg(change), |_| Ok(()))?;
    Ok(())
}

/// The account of a group in the book of its federation.
fn account(book: &Book, group: GroupId) -> Option<&BookMember> {
    let mut members = book.members.iter();
    members.find(|member| book.group_of(member.id) == group)
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
fn belongs(app: &App, federation: GroupId, group: GroupId, on: Date) -> Result<bool, AppError> {
    let book = app.store()?.book(group)?;
    let link = book.federation_on(on);
    Ok(link.is_some_and(|link| link.federation == Some(federation)))
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
    Ok(report(&book, group.row.name, input.month, app.today()))
}

/// A group belongs to a federation from a day on.
fn joins(federation: GroupId, name: &str, from: Date) -> FederationLink {
    FederationLink {
        from,
        federation: Some(federation),
        name: name.to_owned(),
        left: None,
    }
}

/// A group does not belong to a federation any more from a day on.
fn leaves(federation: GroupId, from: Date) -> FederationLink {
    FederationLink {
        from,
        federation: None,
        name: String::new(),
        left: Some(federation),
    }
}

/// Writes into the group's own book to which federation it belongs from a day on; nothing where it
/// says so already.
fn link(
    app: &mut App,
    group: GroupId,
    link: FederationLink,
) -> Result<Option<OperationRef>, AppError> {
    let link = link.checked()?;
    if link.federation == Some(group) {
        return Err(itself().into());
    }
    let book = app.store()?.book(group)?;
    if book.federations.iter().any(|(_, known)| *known == link) {
        return Ok(None);
    }
    // A group that was closed joins nothing any more.
    if link.federation.is_some() && book.presence.ended.is_some_and(|ended| link.from >= ended) {
        return Err(Refusal::GroupInactive.into());
    }
    let change = Change::Shg(shg::Change::FederationSet(link));
    app.act(Scope::Group(group), change, |_| Ok(())).map(Some)
}

/// The group belongs to no federation from a day on. What put it into one from that very day is
/// taken back: it would count before a day on which the group left.
fn unlink(app: &mut App, group: GroupId, from: Date, reason: &str) -> Result<(), AppError> {
    let book = app.store()?.book(group)?;
    let begun = |(_, link): &&(OperationRef, FederationLink)| {
        link.from == from && link.federation.is_some()
    };
    for (operation, _) in book.federations.iter().filter(begun) {
        reverse(app, group, *operation, reason)?;
    }
    let own = app.store()?.book(group)?;
    match own.federation_on(from).and_then(|link| link.federation) {
        Some(federation) => link(app, group, leaves(federation, from)).map(drop),
        None => Ok(()),
    }
}

fn federation_of(app: &App, group: GroupId) -> Result<GroupView, AppError> {
    let view = super::group::view(app, group)?;
    if view.row.kind.is_federation() {
        Ok(view)
    } else {
        Err(Refusal::NotAFederation.into())
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "one line for each part of a member's row"
)]
fn view(app: &mut App, group: GroupId, month: Month) -> Result<FederationView, AppError> {
    let view = federation_of(app, group)?;
    let today = app.today();
    let collections = collections(app, groups_of(group, month))?;
    let book = app.store()?.book(group)?;
    let balances = book.balances(month.last_day());
    let mut members = Vec::new();
    let mut elsewhere = Vec::new();
    for line in &view.members {
        let mut of = book.members.iter();
        let Some(of) = of.find(|member| member.id == line.id) else {
            continue;
        };
        let (first, last) = (month.first_day(), month.last_day());
        let id = book.group_of(line.id);
        let held = app.store()?.group(id)?.map(|held| held.row);
        let own = match &held {
            Some(_) => Some(app.store()?.book(id)?),
            None => None,
        };
        let link = own.as_ref().and_then(|own| own.federation_on(last));
        if let Some(link) = link.filter(|link| link.federation == Some(group))
            && let Some(left) = left_before(of, last)
        {
            elsewhere.push(BelongsElsewhere {
                group: id,
                name: line.name.clone(),
                federation: link.federation,
                federation_name: link.name.clone(),
                left: Some(left),
                since: None,
            });
        }
        if !of.was_there(first, last) {
            continue;
        }
        let report = held
            .as_ref()
            .zip(own.as_ref())
            .map(|(row, own)| report(own, row.name.clone(), month, today));
        if let Some(report) = &report
            && report.federation != Some(group)
            && of.was_there(last, last)
        {
            elsewhere.push(BelongsElsewhere {
                group: id,
                name: line.name.clone(),
                federation: report.federation,
                federation_name: report.federation_name.clone(),
                left: None,
                since: None,
            });
        }
        // A group that moved counts with the federation of its own book, and there alone.
        let with = report.as_ref().and_then(|report| report.federation);
        if with.is_some_and(|with| with != group) {
            continue;
        }
        let collection = if held.is_some_and(|row| row.kind.is_federation()) {
            Some(CollectionRow {
                group: Some(id),
                name: line.name.clone(),
                ..of_groups(app, &groups_of(id, month))?
            })
        } else {
            let mut rows = collections.groups.iter();
            rows.find(|row| row.group == Some(id)).cloned()
        };
        members.push(FederationMember {
            group: id,
            line: line.clone(),
            saved: -stands(&balances, line.tag, SavingKind::is_kept_under),
            shares: -stands(&balances, line.tag, |head| head == Head::ShareCapital),
            report,
            collection,
            differs: match own {
                Some(own) => differs(app, &own, &view.row, (&balances, line.tag), month)?,
                None => Vec::new(),
            },
        });
    }
    members.sort_by(|one, other| {
        (&one.line.name, one.line.id).cmp(&(&other.line.name, other.line.id))
    });
    let is_among = |line: &MemberLine| members.iter().any(|member| member.line.id == line.id);
    let was_here = |line: &&MemberLine| !is_among(line) && line.joined <= month.last_day();
    let mut apart = Vec::new();
    for line in view.members.iter().filter(was_here) {
        apart.extend(apart_of(app, &book, &view.row, (&balances, line), month)?);
    }
    apart.sort_by(|one, other| {
        (&one.line.name, one.line.id).cmp(&(&other.line.name, other.line.id))
    });
    elsewhere.extend(without_account(
        app,
        &book,
        &view.row.name,
        month.last_day(),
    )?);
    elsewhere.sort_by(|one, other| (&one.name, one.group).cmp(&(&other.name, other.group)));
    Ok(FederationView {
        accounts: accounts(app, &book, &view)?,
        view,
        month,
        members,
        apart,
        elsewhere,
        whole: collections.whole,
        sources: collections.sources,
        own: collections.own,
        lent: collections.lent,
    })
}

/// The groups that belong to a federation on a day by their own books, and have no account in the
/// federation's.
fn without_account(
    app: &App,
    federation: &Book,
    federation_name: &str,
    on: Date,
) -> Result<Vec<BelongsElsewhere>, AppError> {
    let mut without = Vec::new();
    for (group, name) in app.store()?.belonging_to(federation.group, on)? {
        let own = app.store()?.book(group)?;
        let Some(link) = unwritten(&own, federation, on) else {
            continue;
        };
        without.push(BelongsElsewhere {
            group,
            name,
            federation: Some(federation.group),
            federation_name: federation_name.to_owned(),
            left: None,
            since: Some(link.from),
        });
    }
    Ok(without)
}

/// What a group's own book says of the federation to which it belongs on a day, from when on,
/// where no account in the federation's book stands for it. One that was closed joins nothing.
fn unwritten<'a>(own: &'a Book, federation: &Book, on: Date) -> Option<&'a FederationLink> {
    let names = |link: &&FederationLink| link.federation == Some(federation.group);
    let closed = own.presence.ended.is_some_and(|ended| ended <= on);
    if closed || account(federation, own.group).is_some() {
        return None;
    }
    let links = own.belonging().into_iter().rev();
    links
        .skip_while(|link| link.from > on)
        .take_while(names)
        .last()
}

/// The federation to which a group belongs on a day by its own book, where the federation's is on
/// this device and has no account for it.
pub(super) fn without_account_in(
    app: &App,
    own: &Book,
    on: Date,
) -> Result<Option<FederationLink>, AppError> {
    let federation = own.federation_on(on).and_then(|link| link.federation);
    let Some(federation) = federation else {
        return Ok(None);
    };
    if app.store()?.group(federation)?.is_none() {
        return Ok(None);
    }
    let book = app.store()?.book(federation)?;
    Ok(unwritten(own, &book, on).cloned())
}

/// The last day of a member who is none any more on a day.
fn left_before(member: &BookMember, on: Date) -> Option<Date> {
    let ends = member.times().filter_map(|(_, left)| left);
    let last = ends.filter(|left| *left < on).max();
    last.filter(|_| !member.was_there(on, on))
}

/// What stands on a member's pages of some heads.
fn stands(balances: &BTreeMap<Page, Paise>, of: MemberTag, counts: fn(Head) -> bool) -> Paise {
    let pages = balances.iter();
    let counted = pages.filter(|(page, _)| page.member == Some(of) && counts(page.head));
    counted.map(|(_, amount)| *amount).sum()
}

/// The account of a group that does not belong to the federation in a month, where there is money in
/// it, or by the group's own book there should be. Of one that belongs elsewhere by then, the page
/// of that federation tells what its own book alone says.
fn apart_of(
    app: &App,
    book: &Book,
    federation: &GroupRow,
    (balances, line): (&BTreeMap<Page, Paise>, &MemberLine),
    month: Month,
) -> Result<Option<AccountApart>, AppError> {
    let mut account = AccountApart {
        line: line.clone(),
        group: book.group_of(line.id),
        saved: -stands(balances, line.tag, SavingKind::is_kept_under),
        shares: -stands(balances, line.tag, |head| head == Head::ShareCapital),
        owes: stands(balances, line.tag, |head| head == Head::LoanToMember),
        differs: Vec::new(),
    };
    let amounts = [account.saved, account.shares, account.owes];
    let mut is_told = amounts.iter().any(|amount| !amount.is_zero());
    if app.store()?.group(account.group)?.is_some() {
        let own = app.store()?.book(account.group)?;
        account.differs = differs(app, &own, federation, (balances, line.tag), month)?;
        let link = own.federation_on(month.last_day());
        let elsewhere = link.and_then(|link| link.federation);
        let is_elsewhere = elsewhere.is_some_and(|other| other != federation.id);
        is_told |= !account.differs.is_empty() && !is_elsewhere;
    }
    Ok(is_told.then_some(account))
}

/// Where the books of a group and of its federation differ at the end of a month.
fn differs(
    app: &App,
    own: &Book,
    federation: &GroupRow,
    (here, tag): (&BTreeMap<Page, Paise>, MemberTag),
    month: Month,
) -> Result<Vec<BothSay>, AppError> {
    let (lender, on) = (lender_of(federation.kind), month.last_day());
    let links = own.federations.iter().filter(|(_, link)| link.from <= on);
    let others = links.filter_map(|(_, link)| link.federation);
    let mut elsewhere: BTreeMap<Between, Paise> = BTreeMap::new();
    for id in others.filter(|id| *id != federation.id) {
        // What a book says that is not on this device is not known.
        let Some(held) = app.store()?.group(id)? else {
            return Ok(Vec::new());
        };
        let book = app.store()?.book(id)?;
        let known = account(&book, own.group);
        let lies = known.map(|member| book.lies_with(member.tag, on));
        // Loans are told apart by who lent them.
        let is_one = lender_of(held.row.kind) == lender;
        let all = Between::ALL.into_iter();
        for of in all.filter(|of| is_one || *of != Between::Loan) {
            let said = lies.as_ref().and_then(|lies| lies.get(&of)).copied();
            *elsewhere.entry(of).or_default() += said.unwrap_or_default();
        }
    }
    Ok(own.differs_from(here, tag, lender, &elsewhere, on))
}

/// What a federation is to those who owe it.
fn lender_of(kind: GroupKind) -> Lender {
    if kind == GroupKind::VillageOrganisation {
        Lender::VillageOrganisation
    } else {
        Lender::ClusterFederation
    }
}

fn groups_of(federation: GroupId, month: Month) -> TheCollection {
    TheCollection {
        federation: Some(federation),
        month,
    }
}

/// Everybody who is or was a member, with the groups of a name that may be one whose book was not
/// found yet.
fn accounts(app: &App, book: &Book, view: &GroupView) -> Result<Vec<FederationAccount>, AppError> {
    let names = app.store()?.group_names()?;
    let accounts = view.members.iter().map(|line| {
        let group = book.group_of(line.id);
        let here = names.contains_key(&group);
        let tied = group != GroupId(line.id.0);
        let may_be = |(id, name): &(&GroupId, &String)| {
            !(here || tied)
                && **id != book.group
                && same_name(name, &line.name)
                && account(book, **id).is_none()
        };
        FederationAccount {
            line: line.clone(),
            group,
            here,
            tied,
            likely: names.iter().filter(may_be).map(|(id, _)| *id).collect(),
        }
    });
    Ok(accounts.collect())
}

/// Whether two names read the same, whatever their capitals and spaces.
fn same_name(one: &str, other: &str) -> bool {
    let read = |name: &str| {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    read(one) == read(other)
}

fn report(book: &Book, group_name: String, month: Month, today: Date) -> MonthlyReport {
    let link = book.federation_on(month.last_day());
    MonthlyReport {
        group: book.group,
        group_name,
        month,
        federation: link.and_then(|link| link.federation),
        federation_name: link.map(|link| link.name.clone()).unwrap_or_default(),
        sums: book.month_sums(month, today),
    }
}
