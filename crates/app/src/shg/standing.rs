//! Where a group stands: its meetings against those that were due, the five principles, the mark
//! sheet with every mark open to its inputs, and its own money and how much of it is idle.

use domain::operation::Change;
use domain::place::Norms;
use domain::shg::book::Book;
use domain::shg::grade::{Beside, Grader, Grading, Inputs, Panchasutra, Rubric, mark, panchasutra};
use domain::shg::idle::IdleFund;
use domain::shg::ratio::Ratio;
use domain::shg::settlement::Corpus;
use domain::shg::standing::{Standing, Status};
use domain::shg::{self, Declared, Grade, Pause};
use domain::{Date, GroupId, Refusal, Scope};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::TheGroup;
use crate::error::AppError;
use crate::session::App;

/// Where a group stands today.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct GroupStandingView {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The day that was judged.
    pub on: Date,
    /// The first day of the time that principles and marks look at.
    pub since: Date,
    /// Active, irregular, dormant, defunct or revived, with the due days that led to it.
    pub standing: Standing,
    /// Members there of members due, in the meetings held.
    pub attendance: Ratio,
    /// The five principles.
    pub panchasutra: Panchasutra,
    /// The numbers behind every mark.
    pub inputs: Inputs,
    /// The rubric in force.
    pub rubric: Rubric,
    /// The mark sheet as it would be today, without the grader's scores.
    pub grading: Grading,
    /// The grades that were given, newest first.
    pub grades: Vec<GivenGrade>,
    /// Its own money.
    pub corpus: Corpus,
    /// How much of it is idle.
    pub idle: IdleFund,
    /// Times without meetings that were agreed beforehand.
    pub pauses: Vec<Pause>,
    /// When it resolved to end, and when it was revived.
    pub declared: Vec<Declared>,
}

/// A grade as it was given, beside what the books say now.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct GivenGrade {
    /// The grade.
    pub grade: Grade,
    /// Both mark sheets; none where this device no longer has the rubric by which it was given.
    pub beside: Option<Beside>,
}

/// A grade to give. The inputs are taken from the book; the grader adds her scores.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct GiveGrade {
    /// The group.
    pub group: GroupId,
    /// The day for which it is given.
    pub date: Date,
    /// The first day of the time that is judged; the norm's window when there is none.
    pub since: Option<Date>,
    /// Who grades.
    pub grader: Grader,
    /// Who signs.
    pub signed_by: String,
    /// The score for participation, 0 to 100.
    pub participation: Option<u8>,
    /// The score for the social agenda, 0 to 100.
    pub social: Option<u8>,
    /// Another letter than the computed one.
    pub letter: Option<String>,
    /// Why another letter is given.
    pub remark: Option<String>,
}

/// A time without meetings to agree.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PauseMeetings {
    /// The group.
    pub group: GroupId,
    /// The pause.
    pub pause: Pause,
}

/// A resolution on the group's own life.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct DeclareStatus {
    /// The group.
    pub group: GroupId,
    /// What was resolved.
    pub declared: Declared,
}

/// Where a group stands today.
pub fn standing(app: &mut App, input: TheGroup) -> Result<GroupStandingView, AppError> {
    app.person()?;
    view(app, input.group)
}

/// Gives a grade by the rubric in force on its day.
pub fn give_grade(app: &mut App, input: GiveGrade) -> Result<GroupStandingView, AppError> {
    let group = super::group::view(app, input.group)?;
    super::not_before_formed(&group, input.date)?;
    let book = app.store()?.book(input.group)?;
    let norms = super::norms(app, input.group, input.date)?;
    let rubric = rubric_of(&norms);
    let since = input
        .since
        .unwrap_or_else(|| window(&book, &norms, input.date));
    let inputs = Inputs {
        participation: input.participation,
        social: input.social,
        ..book.inputs(since, input.date, norms.books.closed_within_days)
    };
    let computed = mark(&rubric, &inputs);
    let letter = input.letter.filter(|letter| !letter.trim().is_empty());
    let grade = Grade {
        date: input.date,
        grader: input.grader,
        signed_by: input.signed_by,
        rubric_state: rubric.state,
        rubric_version: rubric.version,
        since,
        inputs,
        total: computed.total,
        letter: letter.or(computed.letter).unwrap_or_default(),
        remark: input.remark,
    };
    let change = shg::Change::Graded(Box::new(grade.checked(&rubric)?));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Agrees a time without meetings beforehand.
pub fn pause_meetings(app: &mut App, input: PauseMeetings) -> Result<GroupStandingView, AppError> {
    super::group::view(app, input.group)?;
    let pause = input.pause.checked()?;
    // It is agreed beforehand: what was held in it cannot be made not to have been due.
    let book = app.store()?.book(input.group)?;
    let held = book.meetings().map(|(record, _)| record.date);
    let within = held.filter(|day| (pause.from..=pause.to).contains(day));
    if let Some(date) = within.max() {
        let field = "from".to_owned();
        return Err(Refusal::PauseAfterMeeting { field, date }.into());
    }
    let change = shg::Change::PauseAgreed(pause);
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Declares a group defunct by its own resolution, or revived where it had stopped working.
pub fn declare_status(app: &mut App, input: DeclareStatus) -> Result<GroupStandingView, AppError> {
    let group = super::group::view(app, input.group)?;
    let declared = input.declared.checked()?;
    super::not_before_formed(&group, declared.on)?;
    if declared.revived {
        had_stopped(app, input.group, declared.on)?;
    }
    let change = shg::Change::StatusDeclared(declared);
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Refuses to revive a group that, by its book and its own word, was at work until the day.
fn had_stopped(app: &App, group: GroupId, on: Date) -> Result<(), AppError> {
    let book = app.store()?.book(group)?;
    let norms = super::norms(app, group, on)?;
    let schedule = book.schedule();
    let is_stopped = |day: Date| {
        let status = schedule.standing(&norms.by_day, day).status;
        matches!(status, Status::Dormant | Status::Defunct) || book.is_closed(day)
    };
    if is_stopped(on.plus_days(-1)) || is_stopped(on) {
        Ok(())
    } else {
        Err(Refusal::NothingToRevive { date: on }.into())
    }
}

/// The first day of the time that principles and marks look at: as many months as the norm's
/// window has, but not before the group's book begins.
pub(super) fn window(book: &Book, norms: &Norms, on: Date) -> Date {
    let since = on
        .plus_months(-i32::from(norms.standing.window_months))
        .plus_days(1);
    let begins = book.schedule().since.unwrap_or(since);
    since.max(begins).min(on)
}

/// Which of the five principles are broken on a day.
pub(super) fn principles(book: &Book, norms: &Norms, on: Date) -> Panchasutra {
    let since = window(book, norms, on);
    let inputs = book.inputs(since, on, norms.books.closed_within_days);
    panchasutra(&norms.panchasutra, &inputs)
}

/// Since when a group practises by its books: its first meeting; an old group since it was
/// formed.
pub(super) fn practises_since(book: &Book, on: Date) -> Date {
    let formed = book.added.as_ref().and_then(|group| group.formed);
    if let Some(cutoff) = book.cut_off() {
        return formed.unwrap_or(cutoff.date);
    }
    let first = book.meetings().map(|(record, _)| record.date).next();
    first.unwrap_or(on)
}

fn view(app: &App, group: GroupId) -> Result<GroupStandingView, AppError> {
    let row = super::group::view(app, group)?;
    let on = app.today();
    let book = app.store()?.book(group)?;
    let norms = super::norms(app, group, on)?;
    let rubric = rubric_of(&norms);
    let since = window(&book, &norms, on);
    let inputs = book.inputs(since, on, norms.books.closed_within_days);
    let schedule = book.schedule();
    let mut grades = Vec::new();
    for grade in book.grades.iter().rev() {
        let then = super::norms(app, group, grade.date)?;
        let its = rubric_of(&then);
        let is_its = (its.state, its.version) == (grade.rubric_state, grade.rubric_version);
        let within = then.books.closed_within_days;
        let now = book.inputs(grade.since, grade.date, within);
        grades.push(GivenGrade {
            beside: is_its.then(|| grade.beside(&its, &now)),
            grade: grade.clone(),
        });
    }
    Ok(GroupStandingView {
        group,
        group_name: row.row.name,
        on,
        since,
        standing: schedule.standing(&norms.by_day, on),
        attendance: inputs.attendance,
        panchasutra: panchasutra(&norms.panchasutra, &inputs),
        grading: mark(&rubric, &inputs),
        rubric,
        inputs,
        grades,
        corpus: book.corpus(on),
        idle: book.idle_fund(&norms.books, on),
        pauses: book.pauses.iter().map(|(_, pause)| pause.clone()).collect(),
        declared: book
            .declared
            .iter()
            .map(|(_, declared)| *declared)
            .collect(),
    })
}

fn rubric_of(norms: &Norms) -> Rubric {
    norms.rubric.clone().unwrap_or_else(Rubric::national)
}
