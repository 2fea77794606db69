//! Members: page, adding, editing, leaving.

use domain::code::Code;
use domain::edit::Value;
use domain::ledger::Head;
use domain::operation::Change;
use domain::photo::Photo;
use domain::shg::book::Book;
use domain::shg::{self, Member, MemberField, Office, Rejoined, Relation};
use domain::{Date, GroupId, MemberId, MemberTag, Refusal, Scope};
use serde::Deserialize;
use store::{Found, MemberView};
use ts_rs::TS;

use super::group::{FieldChange, base, edits, ended, field_name};
use crate::error::{AppError, Problem};
use crate::place::likely;
use crate::session::App;

/// Names a member.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheMember {
    /// The member.
    pub member: MemberId,
}

/// A member to add.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddMember {
    /// Her group.
    pub group: GroupId,
    /// Her name.
    pub name: String,
    /// Who the next name is to her.
    pub relation: Relation,
    /// Her husband's or father's name.
    pub relation_name: Option<String>,
    /// Her serial number in the register.
    pub serial: Option<u16>,
    /// When she joined.
    pub joined: Date,
    /// Her office.
    pub office: Office,
    /// Her year of birth.
    pub birth_year: Option<u16>,
    /// A phone number.
    pub mobile: Option<String>,
    /// Her nominee.
    pub nominee: Option<String>,
    /// Her photo, kept before with `add_photo`.
    pub photo: Option<Photo>,
    /// Codes that others gave to her.
    pub codes: Vec<Code>,
    /// When she consented to be recorded.
    pub consented: Option<Date>,
}

/// Edits of a member's form.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EditMember {
    /// The member.
    pub member: MemberId,
    /// The fields that changed. Relation and office are given by number (0 husband, 1 father,
    /// 2 mother, 3 other; 0 member, 1 president, 2 secretary, 3 treasurer).
    pub changes: Vec<FieldChange<MemberField>>,
}

/// A member who leaves.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EndMember {
    /// The member.
    pub member: MemberId,
    /// From when on.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A member with everything that her page shows.
pub fn member(app: &mut App, input: TheMember) -> Result<MemberView, AppError> {
    app.person()?;
    view(app, input.member)
}

/// Members who are likely the same woman as one about to be added.
pub fn likely_members(app: &mut App, input: AddMember) -> Result<Vec<Found>, AppError> {
    app.person()?;
    let relation_name = input.relation_name.as_deref();
    let found = app
        .store()?
        .likely_members(input.group, &input.name, relation_name)?;
    likely(app, found)
}

/// Adds a woman to a group; the members of a federation join it with their books.
pub fn add_member(app: &mut App, input: AddMember) -> Result<MemberView, AppError> {
    let group = super::group::view(app, input.group)?;
    if !group.row.active {
        return Err(Refusal::GroupInactive.into());
    }
    if group.row.kind.is_federation() {
        return Err(Refusal::MembersAreGroups.into());
    }
    // A tag is four bytes of a hash; the rare collision in a group is met by another id.
    let mut id = MemberId(app.world().new_id());
    while group
        .members
        .iter()
        .any(|line| line.tag == domain::MemberTag::of(id))
    {
        id = MemberId(app.world().new_id());
    }
    let scope = Scope::Group(input.group);
    let member = Member {
        id,
        name: input.name,
        relation: input.relation,
        relation_name: input.relation_name,
        serial: input.serial,
        joined: input.joined,
        office: input.office,
        birth_year: input.birth_year,
        mobile: input.mobile,
        nominee: input.nominee,
        photo: input.photo,
        codes: input.codes,
        consented: input.consented,
    };
    let member = member.checked()?;
    super::not_before_formed(&group, member.joined)?;
    if member.office != Office::Member {
        let book = app.store()?.book(input.group)?;
        let on = member.joined.max(app.today());
        office_is_free(&book, MemberTag::of(id), member.office, on)?;
    }
    let change = shg::Change::MemberAdded(Box::new(member));
    app.act(scope, Change::Shg(change), |_| Ok(()))?;
    view(app, id)
}

/// Edits a member's form.
pub fn edit_member(app: &mut App, input: EditMember) -> Result<MemberView, AppError> {
    let now = view(app, input.member)?;
    let scope = Scope::Group(now.group);
    let text = |text: &Option<String>| text.clone().map_or(Value::None, Value::Text);
    let number = |number: Option<u16>| number.map_or(Value::None, |n| Value::Number(n.into()));
    let said = |field| match field {
        MemberField::Name => Value::Text(now.line.name.clone()),
        MemberField::RelationName => text(&now.line.relation_name),
        MemberField::Relation => Value::Number(now.line.relation as i64),
        MemberField::Serial => number(now.line.serial),
        MemberField::Office => Value::Number(now.line.office as i64),
        MemberField::BirthYear => number(now.birth_year),
        MemberField::Mobile => text(&now.mobile),
        MemberField::Nominee => text(&now.nominee),
        MemberField::Joined => Value::Date(now.line.joined),
        MemberField::Photo => now.line.photo.clone().map_or(Value::None, Value::Photo),
    };
    // Of two records of one woman the one by which she joined first says when she did.
    let book = app.store()?.book(now.group)?;
    let records = book.records_of(now.line.tag);
    let first = records.min_by_key(|record| record.joined);
    let first = first.map_or(input.member, |record| record.id);
    let changes = input.changes.into_iter();
    let (joined, other): (Vec<_>, Vec<_>) =
        changes.partition(|change| change.field == MemberField::Joined && first != input.member);
    let mut changes = Vec::new();
    for (member, of) in [(input.member, other), (first, joined)] {
        let edits = edits(app, &scope, member.bytes(), of, said)?;
        for edit in &edits {
            check(edit.field, &edit.value)?;
            if let (MemberField::Office, Value::Number(number)) = (edit.field, &edit.value) {
                let office = Office::numbered(*number);
                office_is_free(&book, now.line.tag, office, app.today())?;
            }
            if let (MemberField::Joined, Value::Date(joined)) = (edit.field, &edit.value) {
                not_after_saving(&book, now.line.tag, *joined)?;
                super::not_before_formed(&super::group::view(app, now.group)?, *joined)?;
            }
        }
        if !edits.is_empty() {
            changes.push(shg::Change::MemberEdited(member, edits));
        }
    }
    for change in changes {
        app.act(scope, Change::Shg(change), |_| Ok(()))?;
    }
    view(app, input.member)
}

/// Records that a member left; she is never deleted.
pub fn end_member(app: &mut App, input: EndMember) -> Result<MemberView, AppError> {
    let now = view(app, input.member)?;
    let (book, tag) = (app.store()?.book(now.group)?, now.line.tag);
    let joined = book.records_of(tag).map(|record| record.joined).min();
    if let Some(date) = joined.filter(|joined| input.on < *joined) {
        let field = "ended".to_owned();
        return Err(Refusal::LeftBeforeJoining { field, date }.into());
    }
    not_before_saving(&book, tag, input.on, "ended")?;
    // A day that is put right afterwards moves no money.
    if now.line.active && !now.settled {
        let owes = now
            .balances
            .iter()
            .filter(|one| one.head == Head::LoanToMember);
        let (saved, owes) = (now.line.saved, owes.map(|one| one.amount).sum());
        return Err(match is_settled_with(&book, tag, input.on) {
            true => Refusal::SettlementNotPaid { saved, owes },
            false => Refusal::NotSettled { saved, owes },
        }
        .into());
    }
    end(app, now.group, tag, input.on, &input.reason)?;
    view(app, input.member)
}

/// Whether her final account was agreed, of the time as a member that runs on a day.
fn is_settled_with(book: &Book, member: MemberTag, on: Date) -> bool {
    let mut sheets = book.settlements.iter().map(|(_, sheet)| sheet);
    sheets.any(|sheet| {
        book.kept(sheet.member) == book.kept(member) && book.is_of_this_time(sheet, on)
    })
}

/// A woman of whom it was said by mistake that she left never did: she counts again from the day
/// after the one that was written. Whose final account was agreed has her money back, or will: that
/// is taken back first.
pub fn stay_member(app: &mut App, input: TheMember) -> Result<MemberView, AppError> {
    let now = view(app, input.member)?;
    let group = super::group::view(app, now.group)?;
    if group.row.kind.is_federation() {
        return Err(Refusal::MembersAreGroups.into());
    }
    if !group.row.active {
        return Err(Refusal::GroupInactive.into());
    }
    let book = app.store()?.book(now.group)?;
    let records: Vec<_> = book.records_of(now.line.tag).collect();
    let last = records.iter().filter_map(|record| record.presence.ended);
    let Some(last) = last.max().filter(|_| !now.line.active) else {
        return Ok(now);
    };
    if is_settled_with(&book, now.line.tag, last) {
        return Err(Refusal::HasFinalAccount.into());
    }
    let of = records
        .iter()
        .filter(|record| record.presence.ended == Some(last));
    let of: Vec<MemberId> = of.map(|record| record.id).collect();
    let scope = Scope::Group(now.group);
    app.together(|app| {
        for record in of {
            let rejoined = Rejoined {
                from: last.plus_days(1),
                base: base(app, &scope, record.bytes())?,
            };
            let change = shg::Change::MemberRejoined(record, rejoined);
            app.act(scope, Change::Shg(change), |_| Ok(()))?;
        }
        Ok::<_, AppError>(())
    })?;
    app.touch("groups");
    view(app, input.member)
}

/// Refuses a last day after which a woman saved or borrowed: that record would be nobody's.
pub(super) fn not_before_saving(
    book: &Book,
    member: MemberTag,
    on: Date,
    field: &str,
) -> Result<(), Refusal> {
    let last = book.took_part(member).map(|(_, last)| last);
    match last.filter(|last| on < *last) {
        Some(date) => Err(Refusal::LeftBeforeSaving {
            field: field.to_owned(),
            date,
        }),
        None => Ok(()),
    }
}

/// Says of every record of a woman by which she is a member that she left; where she is none any
/// more, of the one with her last day.
pub(crate) fn end(
    app: &mut App,
    group: GroupId,
    member: MemberTag,
    on: Date,
    reason: &str,
) -> Result<(), AppError> {
    let book = app.store()?.book(group)?;
    let records: Vec<_> = book.records_of(member).collect();
    let last = records.iter().map(|record| record.presence.ended).max();
    let is_one = records.iter().any(|record| record.presence.ended.is_none());
    let of = records.iter().filter(|record| match is_one {
        true => record.presence.ended.is_none(),
        false => Some(record.presence.ended) == last,
    });
    // The kept one last: until then she is shown as a member.
    let of: Vec<MemberId> = of.rev().map(|record| record.id).collect();
    let scope = Scope::Group(group);
    for record in of {
        let ended = ended(app, &scope, record.bytes(), on, reason)?;
        let change = Change::Shg(shg::Change::MemberEnded(record, ended));
        app.act(scope, change, |_| Ok(()))?;
    }
    Ok(())
}

/// Refuses a day of joining before which a woman saved or borrowed.
fn not_after_saving(book: &Book, member: MemberTag, joined: Date) -> Result<(), Refusal> {
    let first = book.took_part(member).map(|(first, _)| first);
    match first.filter(|first| *first < joined) {
        Some(date) => Err(Refusal::JoinedAfterSaving {
            field: field_name(MemberField::Joined),
            date,
        }),
        None => Ok(()),
    }
}

fn view(app: &App, member: MemberId) -> Result<MemberView, AppError> {
    Ok(app.store()?.member(member)?.ok_or(Problem::NotFound)?)
}

/// Nobody else has the office on a day that a form gives to a member.
fn office_is_free(book: &Book, hers: MemberTag, office: Office, on: Date) -> Result<(), Refusal> {
    let mut others = book
        .holders(office, on)
        .filter(|holder| *holder != book.kept(hers));
    match others.next() {
        Some(member) => Err(Refusal::OfficeTaken { member }),
        None => Ok(()),
    }
}

/// A member always has a name and a day on which she joined, and numbers stay in their range.
fn check(field: MemberField, value: &Value) -> Result<(), Refusal> {
    let in_range = |range: std::ops::RangeInclusive<i64>| matches!(value, Value::Number(number) if range.contains(number));
    let none = *value == Value::None;
    let fits = match field {
        MemberField::Name => value.text().is_some(),
        MemberField::Joined => matches!(value, Value::Date(_)),
        MemberField::Photo => none || matches!(value, Value::Photo(_)),
        MemberField::Relation | MemberField::Office => in_range(0..=3),
        MemberField::Serial => none || in_range(1..=9_999),
        MemberField::BirthYear => none || in_range(1900..=2100),
        MemberField::RelationName | MemberField::Mobile | MemberField::Nominee => {
            none || value.text().is_some()
        }
    };
    if fits {
        return Ok(());
    }
    let field = field_name(field);
    Err(if none {
        Refusal::FieldEmpty { field }
    } else {
        Refusal::FieldInvalid { field }
    })
}
