//! Visits: a draft that is kept at every entry, recorded as one operation.

use domain::med::{self, Visit};
use domain::operation::Change;
use domain::refusal::required;
use domain::shg::Reversed;
use domain::{Date, EnterpriseId, OperationRef, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{Draft, DueVisits, EnterpriseView, VisitView};
use ts_rs::TS;

use super::enterprise::{TheEnterprise, view as enterprise_view};
use crate::error::{AppError, Problem};
use crate::session::App;

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
    /// When the next visit would be due by the usual rhythm.
    pub usual_next: Date,
}

/// Keeps a visit as far as it is recorded, or records it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SaveVisit {
    /// The visit.
    pub draft: Visit,
}

/// What is still wrong with a visit; nothing blocks before recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VisitCheck {
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

pub(crate) const DRAFT: &str = "visit";

/// What is due: overdue, today, this week, later.
pub fn due_visits(app: &mut App, (): ()) -> Result<DueVisits, AppError> {
    app.person()?;
    Ok(app.store()?.due_visits(app.today())?)
}

/// Opens the sheet: the draft that was begun, or a new one.
pub fn open_visit(app: &mut App, input: TheEnterprise) -> Result<VisitSheet, AppError> {
    app.person()?;
    let enterprise = enterprise_view(app, input.enterprise)?;
    let kept = app.store()?.draft(DRAFT, &input.enterprise.to_string())?;
    let kept: Option<Visit> = kept.and_then(|draft| serde_json::from_str(&draft.json).ok());
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
    Ok(VisitSheet {
        enterprise,
        draft,
        resumed,
        usual_next,
    })
}

/// Keeps every entry at once, durably.
pub fn save_visit(app: &mut App, input: SaveVisit) -> Result<VisitCheck, AppError> {
    let registered = enterprise_view(app, input.draft.enterprise)?.registered;
    keep(app, &input.draft)?;
    Ok(VisitCheck {
        usual_next: usual_next(&input.draft, registered),
        in_future: input.draft.date > app.today(),
        refusal: input.draft.checked().err(),
    })
}

/// Throws a draft away, because the person said so.
pub fn discard_visit(app: &mut App, input: TheEnterprise) -> Result<EnterpriseView, AppError> {
    app.person()?;
    app.store()?
        .remove_draft(DRAFT, &input.enterprise.to_string())?;
    app.touch(format!("enterprise:{}", input.enterprise));
    enterprise_view(app, input.enterprise)
}

/// Records the visit.
pub fn record_visit(app: &mut App, input: SaveVisit) -> Result<VisitView, AppError> {
    let enterprise = enterprise_view(app, input.draft.enterprise)?;
    // Whatever happens next, what was entered is kept.
    keep(app, &input.draft)?;
    let visit = input.draft.checked()?;
    let key = visit.enterprise.to_string();
    let change = Change::Med(med::Change::VisitRecorded(Box::new(visit)));
    let scope = Scope::Village(enterprise.row.village);
    let operation = app.act(scope, change, |tx| store::draft::remove_in(tx, DRAFT, &key))?;
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

fn keep(app: &mut App, draft: &Visit) -> Result<(), AppError> {
    let json = serde_json::to_string(draft).map_err(AppError::internal)?;
    let kept = Draft {
        json,
        saved_ms: app.world().now_ms(),
        by: app.person()?,
    };
    Ok(app
        .store()?
        .save_draft(DRAFT, &draft.enterprise.to_string(), &kept)?)
}
