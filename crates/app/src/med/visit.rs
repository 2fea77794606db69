//! Visits: a draft that is kept at every entry, recorded as one operation.

use domain::med::{self, Visit};
use domain::operation::Change;
use domain::refusal::required;
use domain::role::{Role, Work};
use domain::shg::Reversed;
use domain::{Date, EnterpriseId, OperationRef, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{DueVisits, EnterpriseRow, EnterpriseView, Standing, VisitView};
use ts_rs::TS;

use super::enterprise::{TheEnterprise, view as enterprise_view};
use crate::draft::{Kept, Place};
use crate::error::{AppError, Problem};
use crate::session::App;
use crate::work::{Begun, Reach};

/// Everything that the visit's screens need.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct VisitSheet {
    /// The enterprise.
    pub enterprise: EnterpriseView,
    /// The visit as far as it is recorded.
    pub draft: Visit,
    /// Whether the draft was begun before.
    pub resumed: bool,
    /// The version that is kept; the next one to be kept says that it was made of this.
    pub version: String,
    /// Why it cannot be recorded at all, whatever is entered.
    pub refused: Option<Refusal>,
    /// When the next visit would be due by the usual rhythm.
    pub usual_next: Date,
}

/// Keeps a visit as far as it is recorded, or records it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SaveVisit {
    /// The visit.
    pub draft: Visit,
    /// The version that it was made of, as the sheet or the last answer said: where another stands
    /// there now, it is refused. Left out only by what writes alone on a device.
    #[serde(default)]
    pub version: Option<String>,
}

/// What is still wrong with a visit; nothing blocks before recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VisitCheck {
    /// The version that is kept now.
    pub version: String,
    /// Why it could not be recorded as it is.
    pub refusal: Option<Refusal>,
    /// The day lies in the future, as far as this device can tell.
    pub in_future: bool,
    /// When the next visit would be due by the usual rhythm.
    pub usual_next: Date,
}

/// Names a recorded visit.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheVisit {
    /// The operation that recorded it.
    pub operation: OperationRef,
}

/// Reverses a recorded visit.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReverseVisit {
    /// The operation that recorded it.
    pub operation: OperationRef,
    /// Why.
    pub reason: String,
}

/// What is due to her, who visits enterprises: overdue, today, this week, later. Others' visits
/// are on their own list, on the same device.
pub fn due_visits(app: &mut App, (): ()) -> Result<DueVisits, AppError> {
    let mut reach = Reach::of(app)?;
    let mut due = app.store()?.due_visits(app.today())?;
    let DueVisits {
        overdue,
        today,
        week,
        later,
    } = &mut due;
    for rows in [overdue, today, week, later] {
        *rows = hers(app, &mut reach, std::mem::take(rows), |roles| {
            roles.iter().any(|role| role.looks_at(Work::Enterprises))
        })?;
    }
    Ok(due)
}

/// The enterprises of a list that are hers by her roles in each village, and those whose visit she
/// began. A visit that somebody else began, or that is in the book already, is nothing for her to
/// go on with.
pub(super) fn hers(
    app: &App,
    reach: &mut Reach,
    rows: Vec<EnterpriseRow>,
    is_hers: impl Fn(&[Role]) -> bool,
) -> Result<Vec<EnterpriseRow>, AppError> {
    let mut hers = Vec::with_capacity(rows.len());
    for mut row in rows {
        let roles = reach.roles(app, row.village, None)?;
        if row.has_draft {
            let begun = begun(app, &enterprise_view(app, row.id)?)?;
            row.has_draft = matches!(begun, Some(Begun::Open | Begun::Stopped));
        }
        if row.has_draft || is_hers(&roles) {
            hers.push(row);
        }
    }
    Ok(hers)
}

/// Opens the sheet: the draft that was begun, or a new one. Refuses at once where she may not
/// record, unless it is what she wrote while she might.
pub fn open_visit(app: &mut App, input: TheEnterprise) -> Result<VisitSheet, AppError> {
    let enterprise = enterprise_view(app, input.enterprise)?;
    let kept = hers_to_write(app, &enterprise)?;
    let resumed = kept.is_some();
    let draft = kept.unwrap_or_else(|| Visit {
        enterprise: input.enterprise,
        date: app.today(),
        planned: enterprise.row.next_due,
        mode: med::visit::VisitMode::Visit,
        open: true,
        met: None,
        books_updated: false,
        books_until: None,
        cash: None,
        stock: None,
        sales: None,
        problems: Vec::new(),
        advice: None,
        actions: Vec::new(),
        next: None,
        satisfaction: None,
        referral: None,
        consent: None,
        photos: Vec::new(),
        location: None,
    });
    let usual_next = usual_next(&draft, enterprise.registered);
    let refused = refused(app, &enterprise, &draft)?;
    Ok(VisitSheet {
        version: place(input.enterprise).version(app)?,
        refused,
        enterprise,
        draft,
        resumed,
        usual_next,
    })
}

/// Keeps every entry at once, durably.
pub fn save_visit(app: &mut App, input: SaveVisit) -> Result<VisitCheck, AppError> {
    let enterprise = enterprise_view(app, input.draft.enterprise)?;
    hers_to_write(app, &enterprise)?;
    let place = place(input.draft.enterprise);
    let version = place.keep(app, &input.draft, input.version.as_deref())?;
    let refused = refused(app, &enterprise, &input.draft)?;
    Ok(VisitCheck {
        version,
        usual_next: usual_next(&input.draft, enterprise.registered),
        in_future: input.draft.date > app.today(),
        refusal: refused.or_else(|| written(input.draft).checked().err()),
    })
}

/// Throws a draft away, because the person said so.
pub fn discard_visit(app: &mut App, input: TheEnterprise) -> Result<EnterpriseView, AppError> {
    let enterprise = enterprise_view(app, input.enterprise)?;
    hers_to_write(app, &enterprise)?;
    place(input.enterprise).discard(app)?;
    app.touch_draft(format!("enterprise:{}", input.enterprise));
    enterprise_view(app, input.enterprise)
}

/// Records the visit.
pub fn record_visit(app: &mut App, input: SaveVisit) -> Result<VisitView, AppError> {
    let enterprise = enterprise_view(app, input.draft.enterprise)?;
    hers_to_write(app, &enterprise)?;
    // Whatever happens next, what was entered is kept.
    let place = place(input.draft.enterprise);
    place.keep(app, &input.draft, input.version.as_deref())?;
    let visit = written(input.draft).checked()?;
    let change = Change::Med(med::Change::VisitRecorded(Box::new(visit)));
    let scope = Scope::Village(enterprise.row.village);
    let operation = app.act(scope, change, |tx| place.remove_in(tx))?;
    app.touch("enterprises");
    view(app, operation)
}

/// A recorded visit.
pub fn visit(app: &mut App, input: TheVisit) -> Result<VisitView, AppError> {
    app.person()?;
    view(app, input.operation)
}

/// Reverses a recorded visit.
pub fn reverse_visit(app: &mut App, input: ReverseVisit) -> Result<VisitView, AppError> {
    let now = view(app, input.operation)?;
    let enterprise: EnterpriseId = now.line.enterprise;
    let village = enterprise_view(app, enterprise)?.row.village;
    let reason = required("reason", &input.reason)?;
    let reversed = Reversed {
        target: input.operation,
        reason,
    };
    let change = Change::Med(med::Change::VisitReversed(reversed));
    app.act(Scope::Village(village), change, |_| Ok(()))?;
    app.touch("enterprises");
    view(app, input.operation)
}

fn view(app: &App, operation: OperationRef) -> Result<VisitView, AppError> {
    Ok(app.store()?.visit(operation)?.ok_or(Problem::NotFound)?)
}

fn usual_next(draft: &Visit, registered: Date) -> Date {
    Visit {
        next: None,
        ..draft.clone()
    }
    .next_due(registered)
}

fn place(enterprise: EnterpriseId) -> Place {
    Place::new(store::draft::VISIT, enterprise)
}

/// Without the rows for things to do that were opened and never written in.
fn written(mut visit: Visit) -> Visit {
    let is_blank = |text: &str| text.trim().is_empty();
    visit.actions.retain(|action| {
        let who = action.who.as_deref().unwrap_or_default();
        !is_blank(&action.what) || !is_blank(who) || action.by.is_some()
    });
    visit
}

/// The visit that was begun, where the person who is signed in may see it.
pub(crate) fn begun(app: &App, enterprise: &EnterpriseView) -> Result<Option<Begun>, AppError> {
    let EnterpriseRow { id, village, .. } = enterprise.row;
    let Some(kept) = place(id).read::<Visit>(app)? else {
        return Ok(None);
    };
    if !app.does(Work::Enterprises, &Scope::Village(village))? {
        return Ok((kept.by == app.person()?).then_some(Begun::Stopped));
    }
    let recorded = kept
        .draft
        .is_some_and(|draft| is_recorded(enterprise, &draft));
    Ok(Some(if recorded {
        Begun::Recorded
    } else {
        Begun::Open
    }))
}

fn is_recorded(enterprise: &EnterpriseView, draft: &Visit) -> bool {
    let mut visits = enterprise.visits.iter();
    visits.any(|line| line.date == draft.date && line.standing == Standing::Counts)
}

/// Why it cannot be recorded at all, whatever is entered.
fn refused(
    app: &App,
    enterprise: &EnterpriseView,
    draft: &Visit,
) -> Result<Option<Refusal>, AppError> {
    if !app.does(Work::Enterprises, &Scope::Village(enterprise.row.village))? {
        return Ok(Some(Refusal::NotAllowed));
    }
    Ok(is_recorded(enterprise, draft).then_some(Refusal::VisitAlreadyRecorded))
}

/// The draft that is kept, when it is hers to write in: nobody begins what she could not record,
/// and nothing of what she wrote is lost when she no longer can.
fn hers_to_write(app: &App, enterprise: &EnterpriseView) -> Result<Option<Visit>, AppError> {
    let person = app.person()?;
    let kept: Option<Kept<Visit>> = place(enterprise.row.id).read(app)?;
    if kept.as_ref().is_none_or(|kept| kept.by != person) {
        app.must(Work::Enterprises, &Scope::Village(enterprise.row.village))?;
    }
    Ok(kept.and_then(|kept| kept.draft))
}
