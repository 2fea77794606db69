//! What a supervisor does: the block at a glance, what arrived, reviews, and the centre's
//! accounts (people, devices, invitations), which need a connection.

use std::sync::Arc;

use domain::disposition::MayDecide;
use domain::operation::Change;
use domain::refusal::required;
use domain::review::{Decided, Verdict};
use domain::role::{Area, Assignment};
use domain::shg::Borrowing;
use domain::{AreaId, DeviceId, GroupId, Month, OperationRef, PersonId, Refusal, Scope};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::{ApartRecord, Arrival, BlockView, CheckReport, ReviewItem, Side};
use sync::ask::{Ask, Told, What};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::exchange;
use crate::order;
use crate::session::{App, Shared};
use crate::shg::bank::{AccountLine, named_of, names_accounts};

/// Which block and month.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheBlock {
    /// The block; everything on this device when left out.
    pub block: Option<AreaId>,
    /// The month; the present one when left out.
    pub month: Option<Month>,
}

/// How many at most.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Limit {
    /// How many at most.
    pub limit: u32,
}

/// A decision about a parked record.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct DecideReview {
    /// The parked operation.
    pub parked: OperationRef,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}

/// What waits for a decision.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Reviews {
    /// What waits, the oldest first.
    pub items: Vec<Review>,
}

/// A parked record, and whether it is this person's to decide.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Review {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub item: ReviewItem,
    /// Why her decision would be refused: she made it, or others decide about it; none where it
    /// is hers to decide.
    pub refused: Option<Refusal>,
    /// The only verdict that she may give, where one of the two is her own: she gives way.
    pub only: Option<Verdict>,
    /// The group's accounts, where meetings or vouchers are compared that may differ in one.
    pub accounts: Vec<AccountLine>,
    /// The loans that the group took, where the accounts are told.
    pub borrowings: Vec<Borrowing>,
}

/// A person to add.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddPerson {
    /// Her name.
    pub name: String,
    /// What she may do.
    pub assignments: Vec<Assignment>,
}

/// Everything that a person may do from now on.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Assign {
    /// Who.
    pub person: PersonId,
    /// What she may do.
    pub assignments: Vec<Assignment>,
}

/// An invitation to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Invite {
    /// For whom.
    pub person: PersonId,
    /// How many hours it is valid, 1 to 168.
    pub hours: u16,
}

/// A device to revoke.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct RevokeDevice {
    /// Which.
    pub device: DeviceId,
}

/// A person as the centre knows her.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OfficePerson {
    /// Her number.
    pub person: PersonId,
    /// Her name.
    pub name: String,
    /// What she may do.
    pub assignments: Vec<Assignment>,
    /// How many devices she works on.
    pub devices: u32,
}

/// A device as the centre knows it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfficeDevice {
    /// Its number.
    pub device: DeviceId,
    /// Who works on it.
    pub people: Vec<String>,
    /// When it was last heard of, in milliseconds since 1970.
    pub heard_ms: i64,
    /// For how many whole days nothing was heard of it, by the centre's clock.
    pub silent_days: u32,
    /// Whether that is more than the norm.
    pub silent: bool,
    /// How many records it has sent.
    pub received: u64,
    /// Whether it may go on.
    pub standing: DeviceStanding,
    /// It is the one that asks: nobody shuts out the device in her own hands.
    #[serde(default)]
    pub own: bool,
}

/// Whether a device may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceStanding {
    /// It may.
    Active,
    /// Two tablets used its identity.
    Frozen,
    /// It was revoked.
    Revoked,
}

/// The devices, and when the centre said so.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfficeDevices {
    /// The devices, those that are silent longest first.
    pub devices: Vec<OfficeDevice>,
    /// When the centre said so, in milliseconds since 1970; kept for days without a connection.
    pub asked_ms: i64,
    /// Whether this is what was kept, because the centre cannot be reached now.
    pub kept: bool,
}

/// An invitation to hand over.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OfficeInvitation {
    /// The code as people read it, `XXXXX-XXXXX`.
    pub code: String,
    /// The centre's address.
    pub address: String,
    /// Until when, in milliseconds since 1970.
    pub until_ms: i64,
    /// Address and code in one text, for a QR code or a message.
    pub text: String,
}

/// Something was done.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Done {
    /// Always true.
    pub done: bool,
}

const DEVICES_SETTING: &str = "office-devices";

/// A block's totals of a month.
pub fn block(app: &mut App, input: TheBlock) -> Result<BlockView, AppError> {
    app.person()?;
    let today = app.today();
    let month = input.month.unwrap_or_else(|| today.month());
    Ok(app.store()?.block(input.block, month, today)?)
}

/// What arrived from other devices, newest first.
pub fn arrivals(app: &mut App, input: Limit) -> Result<Vec<Arrival>, AppError> {
    app.person()?;
    Ok(app.store()?.arrivals(input.limit.min(500))?)
}

/// What is only on this device, newest first.
pub fn waiting(app: &mut App, input: Limit) -> Result<Vec<Arrival>, AppError> {
    app.person()?;
    Ok(app.store()?.waiting(input.limit.min(500))?)
}

/// What is kept apart without effect, newest first: nothing of it is lost, and nothing of it counts.
pub fn apart(app: &mut App, input: Limit) -> Result<Vec<ApartRecord>, AppError> {
    app.person()?;
    Ok(app.store()?.apart(input.limit.min(500))?)
}

/// What waits for a person's decision, and of each whether it is hers.
pub fn reviews(app: &mut App, (): ()) -> Result<Reviews, AppError> {
    let person = app.person()?;
    let items = app.store()?.reviews()?.into_iter();
    let items = items.map(|item| {
        let refused = not_hers(app, person, &item)?;
        let only = match may_decide(person, &item) {
            MayDecide::Only(verdict) => Some(verdict),
            MayDecide::Any | MayDecide::Nothing => None,
        };
        let (accounts, borrowings) = named_beside(app, &item)?;
        Ok(Review {
            item,
            refused,
            only,
            accounts,
            borrowings,
        })
    });
    Ok(Reviews {
        items: items.collect::<Result<_, AppError>>()?,
    })
}

/// The accounts and loans by which a meeting or a voucher names where money went and what for.
fn named_beside(
    app: &App,
    item: &ReviewItem,
) -> Result<(Vec<AccountLine>, Vec<Borrowing>), AppError> {
    let names = |side: &Side| side.meeting.is_some() || names_accounts(&side.fields);
    let sides = [Some(&item.parked), item.posted.as_ref()];
    let mut sides = sides.into_iter().flatten();
    match item.group.filter(|_| sides.any(names)) {
        Some(group) => named_of(app, group),
        None => Ok((Vec::new(), Vec::new())),
    }
}

fn may_decide(person: PersonId, item: &ReviewItem) -> MayDecide {
    let counts = item.makers_of_what_counts.contains(&person);
    let about_hers = item.concerned.contains(&person);
    MayDecide::of(item.maker == person, item.is_verdict, counts, about_hers)
}

/// Why a person may not decide about a parked record, by the rules that the centre has too.
fn not_hers(app: &App, person: PersonId, item: &ReviewItem) -> Result<Option<Refusal>, AppError> {
    let parked = item.parked.made.operation;
    if may_decide(person, item) == MayDecide::Nothing {
        return Ok(Some(Refusal::MakerIsChecker));
    }
    let Some(scope) = app.store()?.scope_of(parked)? else {
        return Ok(None);
    };
    let decided = Decided {
        parked,
        verdict: Verdict::Keep,
        reason: String::new(),
    };
    match app.may(person, &scope, &Change::Review(decided)) {
        Ok(()) => Ok(None),
        Err(AppError::Refused(refusal)) => Ok(Some(refusal)),
        Err(problem) => Err(problem),
    }
}

/// Decides about a parked record; itself an operation, made offline too.
pub fn decide_review(app: &mut App, input: DecideReview) -> Result<Reviews, AppError> {
    app.person()?;
    let scope = app
        .store()?
        .scope_of(input.parked)?
        .ok_or(Problem::NotFound)?;
    let reason = required("reason", &input.reason)?;
    if let (Scope::Group(group), true) = (&scope, input.verdict != Verdict::Keep) {
        let counts = let_count(app, *group, input.parked)?;
        crate::shg::life::still_fits(app, *group, counts)?;
    }
    if let (Scope::Group(group), Verdict::Replace) = (&scope, input.verdict) {
        let items = app.store()?.reviews()?.into_iter();
        let mut of_it = items.filter(|item| item.parked.made.operation == input.parked);
        let goes = of_it.find_map(|item| item.posted.map(|posted| posted.made.operation));
        let book = app.store()?.book(*group)?;
        if let Some(date) = goes.and_then(|goes| book.paid_out(goes)) {
            return Err(Refusal::ShareWasPaid { date }.into());
        }
    }
    let decided = Decided {
        parked: input.parked,
        verdict: input.verdict,
        reason,
    };
    app.act(scope, Change::Review(decided), |_| Ok(()))?;
    app.touch("reviews");
    app.touch("groups");
    reviews(app, ())
}

/// The record that begins to count with a parked one: that one, or what a parked verdict lets count.
fn let_count(app: &App, group: GroupId, parked: OperationRef) -> Result<OperationRef, AppError> {
    let recorded = app.store()?.recorded(&Scope::Group(group), parked)?;
    Ok(match recorded.map(|recorded| recorded.change) {
        Some(Change::Review(decided)) if decided.verdict != Verdict::Keep => decided.parked,
        _ => parked,
    })
}

/// Recomputes everything from the journal and compares.
pub fn check(app: &mut App, (): ()) -> Result<CheckReport, AppError> {
    app.person()?;
    Ok(app.store_mut()?.check()?)
}

/// The people in the asker's areas.
pub async fn people(shared: &Arc<Shared>, (): ()) -> Result<Vec<OfficePerson>, AppError> {
    let Told::People(rows) = ask(shared, What::People).await? else {
        return Err(odd());
    };
    let person = |row: sync::ask::PersonRow| OfficePerson {
        person: row.person,
        name: row.name,
        assignments: row.assignments,
        devices: row.devices,
    };
    Ok(rows.into_iter().map(person).collect())
}

/// The devices in the asker's areas; what was kept when the centre cannot be reached.
pub async fn devices(shared: &Arc<Shared>, (): ()) -> Result<OfficeDevices, AppError> {
    let read = |told| match told {
        Told::Devices(rows) => devices_view(&shared.lock(), rows),
        _ => Err(odd()),
    };
    let (answer, kept) = ask_or_recall(shared, What::Devices, DEVICES_SETTING, read).await?;
    Ok(OfficeDevices { kept, ..answer })
}

/// Adds a person.
pub async fn add_person(shared: &Arc<Shared>, input: AddPerson) -> Result<OfficePerson, AppError> {
    let AddPerson { name, assignments } = input;
    let name = required("name", &name)?;
    let what = What::AddPerson(name.clone(), assignments.clone());
    let Told::Added(person) = ask(shared, what).await? else {
        return Err(odd());
    };
    Ok(OfficePerson {
        person,
        name,
        assignments,
        devices: 0,
    })
}

/// Says everything that a person may do from now on.
pub async fn assign(shared: &Arc<Shared>, input: Assign) -> Result<Done, AppError> {
    ask(shared, What::Assign(input.person, input.assignments)).await?;
    Ok(Done { done: true })
}

/// Makes an invitation.
pub async fn invite(shared: &Arc<Shared>, input: Invite) -> Result<OfficeInvitation, AppError> {
    let Told::Invited(made) = ask(shared, What::Invite(input.person, input.hours)).await? else {
        return Err(odd());
    };
    let address = exchange::address(&shared.lock())?;
    let (head, tail) = made.code.split_at(made.code.len() / 2);
    let code = format!("{head}-{tail}");
    let text = format!("{address}#{code}");
    Ok(OfficeInvitation {
        code,
        address,
        until_ms: made.until_ms,
        text,
    })
}

/// Revokes a device that was lost.
pub async fn revoke_device(shared: &Arc<Shared>, input: RevokeDevice) -> Result<Done, AppError> {
    let own = shared.lock().store()?.identity()?.map(|own| own.device);
    if own == Some(input.device) {
        return Err(Refusal::NotAllowed.into());
    }
    ask(shared, What::Revoke(input.device)).await?;
    Ok(Done { done: true })
}

pub(crate) async fn ask(shared: &Arc<Shared>, what: What) -> Result<Told, AppError> {
    let by = shared.lock().person()?;
    let told = if what.is_order() {
        order::order(shared, by, what).await?
    } else {
        let number = None;
        exchange::ask(shared, Ask { by, what, number }).await?
    };
    match told {
        Told::NotAllowed => Err(Refusal::NotAllowed.into()),
        Told::Unknown => Err(Problem::NotFound.into()),
        Told::Invalid => Err(Refusal::FieldInvalid {
            field: "name".to_owned(),
        }
        .into()),
        told => Ok(told),
    }
}

/// Asks, and keeps the answer under a name. Where nobody answers: what was answered last, and
/// `true`. What the centre refuses is never answered from memory.
pub(crate) async fn ask_or_recall<T: Serialize + DeserializeOwned>(
    shared: &Arc<Shared>,
    what: What,
    name: &str,
    read: impl FnOnce(Told) -> Result<T, AppError>,
) -> Result<(T, bool), AppError> {
    match ask(shared, what).await {
        Ok(told) => {
            let answer = read(told)?;
            let bytes = serde_json::to_vec(&answer).map_err(AppError::internal)?;
            shared.lock().store_mut()?.set_setting(name, &bytes)?;
            Ok((answer, false))
        }
        Err(problem @ AppError::Problem(Problem::CentreUnreachable { .. })) => {
            let kept = shared.lock().store()?.setting(name)?;
            let kept = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok());
            kept.map(|kept| (kept, true)).ok_or(problem)
        }
        Err(problem) => Err(problem),
    }
}

/// The centre answered something that was not asked.
pub(crate) fn odd() -> AppError {
    Problem::AnswerDamaged.into()
}

fn devices_view(app: &App, rows: Vec<sync::ask::DeviceRow>) -> Result<OfficeDevices, AppError> {
    const DAY_MS: i64 = 86_400_000;
    let view = app.person_view(app.person()?)?;
    let assignments = view.map(|view| view.assignments).unwrap_or_default();
    // The office's own state says how long a device may be silent.
    let office = assignments.iter().find_map(|held| match held.area {
        Area::Directory(area) => Some(area),
        Area::Village(_) | Area::Group(_) => None,
    });
    let norms = crate::shg::norms_in(app, office, app.today())?;
    let now_ms = app.centre_now_ms();
    let own = app.store()?.identity()?.map(|own| own.device);
    let mut devices: Vec<OfficeDevice> = rows
        .into_iter()
        .map(|row| {
            let silent_days = now_ms.saturating_sub(row.heard_ms).max(0) / DAY_MS;
            let silent_days = u32::try_from(silent_days).unwrap_or(u32::MAX);
            OfficeDevice {
                device: row.device,
                people: row.people,
                heard_ms: row.heard_ms,
                silent_days,
                silent: silent_days > u32::from(norms.silent_days),
                received: row.received,
                standing: match row.standing {
                    0 => DeviceStanding::Active,
                    1 => DeviceStanding::Frozen,
                    _ => DeviceStanding::Revoked,
                },
                own: own == Some(row.device),
            }
        })
        .collect();
    devices.sort_by_key(|device| device.heard_ms);
    Ok(OfficeDevices {
        devices,
        asked_ms: now_ms,
        kept: false,
    })
}
