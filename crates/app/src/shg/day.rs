//! A resolution stands in the minutes of a meeting: whether there was one on its day.

use domain::{Date, GroupId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::AppError;
use crate::session::App;

/// Names a day of a group.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheDay {
    /// The group.
    pub group: GroupId,
    /// The day.
    pub date: Date,
}

/// Whether a group met on a day. That it did not is a question and hinders nothing: the meeting
/// may be written down later.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingDay {
    /// The group.
    pub group: GroupId,
    /// The day.
    pub date: Date,
    /// A meeting of that day is in the book, or is being recorded.
    pub met: bool,
    /// The day of the last meeting that is in the book.
    pub last: Option<Date>,
}

/// Whether a group met on a day.
pub fn meeting_day(app: &mut App, input: TheDay) -> Result<MeetingDay, AppError> {
    app.person()?;
    let TheDay { group, date } = input;
    super::group::view(app, group)?;
    let date = domain::refusal::day("date", date)?;
    let days: Vec<Date> = app
        .store()?
        .book(group)?
        .meetings()
        .map(|(record, _)| record.date)
        .collect();
    let begun = super::meeting::day_begun(app, group)?;
    Ok(MeetingDay {
        group,
        date,
        met: days.contains(&date) || begun == Some(date),
        last: days.last().copied(),
    })
}
