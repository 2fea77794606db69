//! Groups, members and meetings; their books, and what is judged by them.

pub mod account;
pub mod bank;
pub mod collection;
pub mod cutoff;
pub mod day;
pub mod federation;
pub mod fund;
pub mod group;
pub mod life;
pub mod linkage;
pub mod loan;
pub mod meeting;
pub mod member;
pub mod pictures;
pub mod standing;
pub mod warning;

use domain::place::Norms;
use domain::{AreaId, Date, GroupId, Refusal};
use store::{GroupView, Resolution};

use crate::error::{AppError, Problem};
use crate::session::App;

/// For so many days a resolution that was sent back is shown to whoever made it.
const SENT_BACK_DAYS: i64 = 60;

/// Resolutions of a group that wait until another person agrees, or were sent back of late; oldest
/// first.
pub(crate) fn resolutions(app: &App, group: GroupId) -> Result<Vec<Resolution>, AppError> {
    let since = sent_back_since(app);
    let mut resolutions = app.store()?.resolutions(group)?;
    resolutions.retain(|one| match &one.sent_back {
        Some(back) => back.made.wall_ms >= since,
        None => true,
    });
    // The same on every device, in whatever order they came there.
    resolutions.sort_by_key(|one| (one.made.wall_ms, one.made.operation));
    Ok(resolutions)
}

/// From when on what was sent back is shown, in milliseconds since 1970.
pub(crate) fn sent_back_since(app: &App) -> i64 {
    app.world().now_ms() - SENT_BACK_DAYS * 24 * 3_600_000
}

/// Refuses what is of a day before the group was formed, where that day is known.
pub(crate) fn not_before_formed(group: &GroupView, date: Date) -> Result<(), Refusal> {
    match group.formed {
        Some(formed) if date < formed => Err(Refusal::BeforeFormed { formed }),
        _ => Ok(()),
    }
}

/// The norms that hold for a group on a day: those of its state before the national ones. Refuses
/// where the state is not known: the nation's norms instead would judge wrongly, and some of what
/// is judged is written down for ever.
pub(crate) fn norms(app: &App, group: GroupId, on: Date) -> Result<Norms, AppError> {
    let store = app.store()?;
    let state = store.state_of(group)?.ok_or(Problem::StateUnknown)?;
    Ok(store.norms(Some(state), on)?)
}

/// The norms that hold in a block or district on a day: those of its state before the national
/// ones.
pub(crate) fn norms_in(app: &App, area: Option<AreaId>, on: Date) -> Result<Norms, AppError> {
    let around = area.map(|area| app.around(area)).transpose()?;
    let state = around.and_then(|around| around.last().copied());
    Ok(app.store()?.norms(state, on)?)
}
