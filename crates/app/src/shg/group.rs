//! Groups: list, page, adding, editing, terms, becoming inactive.

use domain::code::Code;
use domain::edit::{Edit, Field, STATE_FIELD, Value};
use domain::operation::Change;
use domain::refusal::{day, required};
use domain::role::{Role, Work};
use domain::shg::book::Book;
use domain::shg::{self, Ended, Group, GroupField, GroupKind, Rejoined, Terms};
use domain::{Date, GroupId, MemberId, OperationRef, Refusal, Scope, VillageId};
use serde::{Deserialize, Serialize};
use store::{Found, GroupFilter, GroupRow, GroupView};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::place::likely;
use crate::session::App;
use crate::work::{Begun, Reach, works_of};

/// Which groups to list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(export)]
pub struct ListGroups {
    /// Words in any script, or a code.
    pub text: Option<String>,
    /// Only of this village.
    pub village: Option<VillageId>,
    /// Inactive ones too.
    pub inactive_too: bool,
}

/// Names a group.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheGroup {
    /// The group.
    pub group: GroupId,
}

/// A group to add.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddGroup {
    /// Its village.
    pub village: VillageId,
    /// Its name.
    pub name: String,
    /// What kind of group it is.
    pub kind: GroupKind,
    /// When it was formed.
    pub formed: Option<Date>,
    /// What it agreed.
    pub terms: Terms,
    /// The bank and branch.
    pub bank: Option<String>,
    /// The branch's IFSC.
    pub ifsc: Option<String>,
    /// The account number.
    pub account: Option<String>,
    /// Codes that others gave to it.
    pub codes: Vec<Code>,
}

/// A field's change in a form: what was shown and what it shall be. When the field is no longer
/// what was shown, somebody else changed it meanwhile, and the person is asked.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct FieldChange<F> {
    /// Which field.
    pub field: F,
    /// Its value when the form was opened.
    pub was: Value,
    /// Its new value.
    pub value: Value,
}

/// Edits of a group's form.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EditGroup {
    /// The group.
    pub group: GroupId,
    /// The fields that changed.
    pub changes: Vec<FieldChange<GroupField>>,
}

/// New terms of a group.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AgreeTerms {
    /// The group.
    pub group: GroupId,
    /// What it agreed, with the date from when on.
    pub terms: Terms,
}

/// A code that somebody outside gave, for example LokOS.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct GiveCode {
    /// The group.
    pub group: GroupId,
    /// The member, when it is hers.
    pub member: Option<MemberId>,
    /// The code.
    pub code: Code,
}

/// A group that becomes inactive.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EndGroup {
    /// The group.
    pub group: GroupId,
    /// From when on.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A group that works again.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReopenGroup {
    /// The group.
    pub group: GroupId,
    /// The first day on which it counts again.
    pub from: Date,
}

/// Lists groups by name: those of the places in which the person who is signed in has a role, and
/// those whose meeting she began. Other people's groups may be on the same device.
pub fn groups(app: &mut App, input: ListGroups) -> Result<Vec<MyGroup>, AppError> {
    let filter = GroupFilter {
        text: input.text.filter(|text| !text.trim().is_empty()),
        village: input.village,
        only_active: !input.inactive_too,
        limit: 0,
    };
    let mut rows = hers(app, &filter, |_, roles| !roles.is_empty())?;
    rows.truncate(MOST);
    Ok(rows)
}

/// At most so many groups in a list.
const MOST: usize = 5_000;

/// A group of hers, in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MyGroup {
    /// The list's row.
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: GroupRow,
    /// Whether she records its meetings.
    pub records: bool,
    /// Its meeting that was begun and is hers to see.
    pub begun: Option<Begun>,
}

/// The groups of the person who is signed in, by name: those whose books she keeps or looks at,
/// and those whose meeting she began.
pub fn my_groups(app: &mut App, (): ()) -> Result<Vec<MyGroup>, AppError> {
    hers(app, &GroupFilter::default(), |row, roles| {
        row.active && roles.iter().any(|role| role.looks_at(Work::Books))
    })
}

/// The groups of a filter that are hers by her roles in each, and those whose meeting she began.
fn hers(
    app: &App,
    filter: &GroupFilter,
    is_hers: impl Fn(&GroupRow, &[Role]) -> bool,
) -> Result<Vec<MyGroup>, AppError> {
    let mut reach = Reach::of(app)?;
    let mut hers = Vec::new();
    for row in app.store()?.groups(filter)? {
        let roles = reach.roles(app, row.village, Some(row.id))?;
        let begun = super::meeting::begun(app, &row)?;
        if is_hers(&row, &roles) || begun.is_some() {
            hers.push(MyGroup {
                records: row.active && works_of(&roles).contains(&Work::Books),
                begun,
                row,
            });
        }
    }
    Ok(hers)
}

/// A group with everything that its page shows.
pub fn group(app: &mut App, input: TheGroup) -> Result<GroupView, AppError> {
    app.person()?;
    view(app, input.group)
}

/// Groups that are likely the same as one about to be added.
pub fn likely_groups(app: &mut App, input: AddGroup) -> Result<Vec<Found>, AppError> {
    app.person()?;
    let found = app.store()?.likely_groups(input.village, &input.name)?;
    likely(app, found)
}

/// Adds a group.
pub fn add_group(app: &mut App, input: AddGroup) -> Result<GroupView, AppError> {
    let id = GroupId(app.world().new_id());
    let AddGroup {
        village,
        name,
        kind,
        formed,
        terms,
        bank,
        ifsc,
        account,
        codes,
    } = input;
    let group = Group {
        id,
        village,
        name,
        kind,
        formed,
        terms,
        bank,
        ifsc,
        account,
        codes,
    };
    let change = shg::Change::GroupAdded(Box::new(group.checked()?));
    app.act(Scope::Group(id), Change::Shg(change), |_| Ok(()))?;
    app.touch("groups");
    view(app, id)
}

/// Refuses to say that a group was formed after a woman joined it, or after something was written in
/// its book: what stands there could not be written anew.
fn not_after_the_first(book: &Book, formed: Date) -> Result<(), Refusal> {
    let joined = book.members.iter().map(|member| member.joined);
    let written = book.records.iter().map(|record| record.date);
    match joined.chain(written).min() {
        Some(date) if date < formed => Err(Refusal::FormedTooLate { date }),
        _ => Ok(()),
    }
}

/// Edits a group's form.
pub fn edit_group(app: &mut App, input: EditGroup) -> Result<GroupView, AppError> {
    let now = view(app, input.group)?;
    let scope = Scope::Group(input.group);
    let text = |text: &Option<String>| text.clone().map_or(Value::None, Value::Text);
    let edits = edits(
        app,
        &scope,
        input.group.bytes(),
        input.changes,
        |field| match field {
            GroupField::Name => Value::Text(now.row.name.clone()),
            GroupField::Formed => now.formed.map_or(Value::None, Value::Date),
            GroupField::Bank => text(&now.bank),
            GroupField::Ifsc => text(&now.ifsc),
            GroupField::Account => text(&now.account),
        },
    )?;
    for edit in &edits {
        if let (GroupField::Formed, Value::Date(formed)) = (edit.field, &edit.value) {
            not_after_the_first(&app.store()?.book(input.group)?, *formed)?;
        }
    }
    let has_name =
        |edit: &Edit<GroupField>| edit.field != GroupField::Name || edit.value.text().is_some();
    if !edits.iter().all(has_name) {
        return Err(Refusal::FieldEmpty {
            field: "name".to_owned(),
        }
        .into());
    }
    let names_account =
        |edit: &Edit<GroupField>| matches!(edit.field, GroupField::Ifsc | GroupField::Account);
    if edits.iter().any(names_account) {
        let mut book = app.store()?.book(input.group)?;
        book.edit_group(&edits);
        let mut others = book.accounts.iter();
        if others.any(|account| account.name().is_same(&book.first_account)) {
            return Err(Refusal::AccountKnown.into());
        }
    }
    if !edits.is_empty() {
        let change = Change::Shg(shg::Change::GroupEdited(edits));
        app.act(scope, change, |_| Ok(()))?;
    }
    view(app, input.group)
}

/// Agrees new terms from a date on.
pub fn agree_terms(app: &mut App, input: AgreeTerms) -> Result<GroupView, AppError> {
    view(app, input.group)?;
    let change = Change::Shg(shg::Change::TermsAgreed(input.terms.checked()?));
    app.act(Scope::Group(input.group), change, |_| Ok(()))?;
    view(app, input.group)
}

/// Keeps a code that somebody outside gave to the group or to one of its members.
pub fn give_code(app: &mut App, input: GiveCode) -> Result<GroupView, AppError> {
    let group = view(app, input.group)?;
    let is_hers = |member: MemberId| group.members.iter().any(|line| line.id == member);
    if input.member.is_some_and(|member| !is_hers(member)) {
        return Err(Refusal::MemberUnknown.into());
    }
    let change = shg::Change::CodeGiven(input.member, input.code.checked()?);
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Makes a group inactive; nothing of it is deleted.
pub fn end_group(app: &mut App, input: EndGroup) -> Result<GroupView, AppError> {
    view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let last = book.meetings().last().map(|(record, _)| record.date);
    if let Some(date) = last.filter(|last| input.on < *last) {
        let field = "ended".to_owned();
        return Err(Refusal::EndedBeforeMeeting { field, date }.into());
    }
    let scope = Scope::Group(input.group);
    let ended = ended(app, &scope, input.group.bytes(), input.on, &input.reason)?;
    app.act(scope, Change::Shg(shg::Change::GroupEnded(ended)), |_| {
        Ok(())
    })?;
    app.touch("groups");
    view(app, input.group)
}

/// Opens an inactive group again; nothing of it was deleted. Of one that was opened again already the
/// day is put right, and one that was never closed stays as it is.
pub fn reopen_group(app: &mut App, input: ReopenGroup) -> Result<GroupView, AppError> {
    let now = view(app, input.group)?;
    if now.row.active && app.store()?.book(input.group)?.presence.away.is_empty() {
        return Ok(now);
    }
    let scope = Scope::Group(input.group);
    let reopened = shg::Change::GroupReopened(Rejoined {
        from: day("from", input.from)?,
        base: base(app, &scope, input.group.bytes())?,
    });
    app.act(scope, Change::Shg(reopened), |_| Ok(()))?;
    app.touch("groups");
    view(app, input.group)
}

/// A group's view.
pub(crate) fn view(app: &App, group: GroupId) -> Result<GroupView, AppError> {
    Ok(app.store()?.group(group)?.ok_or(Problem::NotFound)?)
}

/// Turns a form's changes into edits with their bases; fields that did not change are left out.
pub(crate) fn edits<F: Field + Serialize>(
    app: &App,
    scope: &Scope,
    entity: &[u8; 16],
    changes: Vec<FieldChange<F>>,
    now: impl Fn(F) -> Value,
) -> Result<Vec<Edit<F>>, AppError> {
    let mut edits = Vec::new();
    for change in changes {
        let value = change
            .value
            .checked(change.field, &field_name(change.field))?;
        if now(change.field) != change.was {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if value == change.was {
            continue;
        }
        let writer = app
            .store()?
            .writer_of(*scope, entity, change.field.number())?;
        let base = writer.ok_or(Problem::NotFound)?;
        edits.push(Edit {
            field: change.field,
            value,
            base,
        });
    }
    Ok(edits)
}

/// The field as forms and refusals call it.
pub(crate) fn field_name<F: Serialize>(field: F) -> String {
    let name = serde_json::to_value(field).ok();
    name.as_ref()
        .and_then(|name| name.as_str())
        .unwrap_or("value")
        .to_owned()
}

/// What is recorded when something becomes inactive.
pub(crate) fn ended(
    app: &App,
    scope: &Scope,
    entity: &[u8; 16],
    on: Date,
    reason: &str,
) -> Result<Ended, AppError> {
    let base = base(app, scope, entity)?;
    Ok(Ended {
        on: day("on", on)?,
        reason: required("reason", reason)?,
        base,
    })
}

/// The operation that last said whether something is active.
pub(super) fn base(app: &App, scope: &Scope, entity: &[u8; 16]) -> Result<OperationRef, AppError> {
    let writer = app.store()?.writer_of(*scope, entity, STATE_FIELD)?;
    Ok(writer.ok_or(Problem::NotFound)?)
}
