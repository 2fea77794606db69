//! The cut-off of an old group: a draft that is kept at every entry, entered once, approved by
//! another person.

use domain::operation::Change;
use domain::shg::cutoff::{
    CutOffAssets, CutOffBalance, CutOffFunds, CutOffMember, CutOffPart, CutOffSaving,
};
use domain::shg::{self, Borrowing, CutOff, SavingKind};
use domain::{Date, GroupId, LoanTag, MemberTag, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{Draft, GroupView, MemberLine};
use ts_rs::TS;

use super::group::TheGroup;
use crate::error::{AppError, Problem};
use crate::session::App;

/// A cut-off that is being entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CutOffDraft {
    /// The step at which the person is, kept so that she goes on where she stopped.
    pub step: String,
    /// The balances as far as they are entered.
    pub cutoff: CutOff,
}

/// Everything that the cut-off's screens need.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CutOffSheet {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// Its members on the day of the cut-off.
    pub members: Vec<MemberLine>,
    /// The kinds of saving that it keeps.
    pub kinds: Vec<SavingKind>,
    /// The cut-off as far as it is entered.
    pub draft: CutOffDraft,
    /// Whether the draft was begun before.
    pub resumed: bool,
    /// Whether the norms ask for a cut-off after so many meetings; else the group may begin with
    /// its first meeting.
    pub needed: bool,
    /// What it adds up to, and what is missing.
    pub check: CutOffCheck,
}

/// What a cut-off adds up to so far. Nothing in it blocks before it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CutOffCheck {
    /// Both sides, and the difference to explain.
    pub balance: CutOffBalance,
    /// The lines of the balance.
    pub parts: Vec<CutOffPart>,
    /// Why it could not be entered as it is.
    pub refusal: Option<Refusal>,
}

/// Keeps a cut-off as far as it is entered.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SaveCutOff {
    /// The group.
    pub group: GroupId,
    /// The cut-off.
    pub draft: CutOffDraft,
}

const DRAFT: &str = "cut-off";

/// Opens the sheet: the draft that was begun, or a new one with a row for every member.
pub fn open_cutoff(app: &mut App, input: TheGroup) -> Result<CutOffSheet, AppError> {
    app.person()?;
    let group = super::group::view(app, input.group)?;
    let kept = app.store()?.draft(DRAFT, &input.group.to_string())?;
    let kept: Option<CutOffDraft> = kept.and_then(|draft| serde_json::from_str(&draft.json).ok());
    let resumed = kept.is_some();
    let mut draft = kept.unwrap_or_else(|| blank(app.today()));
    let date = draft.cutoff.date;
    let members = app.store()?.active_members(input.group, date)?;
    let terms = app.store()?.terms_on(input.group, date)?;
    let kinds: Vec<SavingKind> = terms
        .map(|terms| terms.savings.iter().map(|saving| saving.kind).collect())
        .unwrap_or_default();
    fit_rows(&mut draft.cutoff, &members, &kinds);
    keep(app, input.group, &draft)?;
    let needed = match super::norms(app, input.group, date) {
        Ok(norms) => norms.books.needs_cut_off(draft.cutoff.meetings),
        // Old balances can be written down before anybody can say whether they are asked for.
        Err(AppError::Problem(Problem::StateUnknown)) => false,
        Err(other) => return Err(other),
    };
    Ok(CutOffSheet {
        group: input.group,
        group_name: group.row.name,
        needed,
        check: check(app, input.group, &draft.cutoff)?,
        members,
        kinds,
        draft,
        resumed,
    })
}

/// Keeps every entry at once, durably, and answers what it adds up to.
pub fn save_cutoff(app: &mut App, input: SaveCutOff) -> Result<CutOffCheck, AppError> {
    app.person()?;
    super::group::view(app, input.group)?;
    keep(app, input.group, &input.draft)?;
    check(app, input.group, &input.draft.cutoff)
}

/// Throws a draft away, because the person said so.
pub fn discard_cutoff(app: &mut App, input: TheGroup) -> Result<GroupView, AppError> {
    app.person()?;
    app.store()?.remove_draft(DRAFT, &input.group.to_string())?;
    super::group::view(app, input.group)
}

/// Enters the balances: from now on they are in the book, and another person approves them.
pub fn enter_cutoff(app: &mut App, input: SaveCutOff) -> Result<GroupView, AppError> {
    let group = super::group::view(app, input.group)?;
    if !group.row.active {
        return Err(Refusal::GroupInactive.into());
    }
    // Whatever happens next, what was entered is kept.
    keep(app, input.group, &input.draft)?;
    let mut cutoff = cutoff_of(app, input.group, &input.draft.cutoff)?;
    let mut known: Vec<&Borrowing> = Vec::new();
    for old in &cutoff.borrowings {
        if known.iter().any(|one| one.is_same(&old.borrowing)) {
            return Err(Refusal::BorrowingKnown.into());
        }
        known.push(&old.borrowing);
    }
    for old in &mut cutoff.borrowings {
        if old.borrowing.tag == LoanTag(0) {
            let named = old.borrowing.named();
            old.borrowing.tag = named.unwrap_or_else(|| LoanTag(super::account::new_folio(app)));
        }
    }
    let change = Change::Shg(shg::Change::CutOffEntered(Box::new(cutoff)));
    let key = input.group.to_string();
    app.act(Scope::Group(input.group), change, |tx| {
        store::draft::remove_in(tx, DRAFT, &key)
    })?;
    app.touch("groups");
    super::group::view(app, input.group)
}

fn keep(app: &App, group: GroupId, draft: &CutOffDraft) -> Result<(), AppError> {
    let json = serde_json::to_string(draft).map_err(AppError::internal)?;
    let draft = Draft {
        json,
        saved_ms: app.world().now_ms(),
        by: app.person()?,
    };
    Ok(app.store()?.save_draft(DRAFT, &group.to_string(), &draft)?)
}

fn blank(today: Date) -> CutOffDraft {
    CutOffDraft {
        step: "group".to_owned(),
        cutoff: CutOff {
            // The last day of the month before: what the old registers were closed with.
            date: today.month().first_day().plus_days(-1),
            meetings: 0,
            last_meeting: None,
            has: CutOffAssets::default(),
            funds: CutOffFunds::default(),
            borrowings: Vec::new(),
            closed: Vec::new(),
            insurance: Vec::new(),
            members: Vec::new(),
            difference: None,
        },
    }
}

/// One row for every member of the day, with a line for each kind of saving.
fn fit_rows(cutoff: &mut CutOff, members: &[MemberLine], kinds: &[SavingKind]) {
    let rows = members.iter().map(|member| {
        let kept = cutoff.members.iter().find(|row| row.member == member.tag);
        kept.cloned().unwrap_or_else(|| CutOffMember {
            member: member.tag,
            attended: 0,
            savings: kinds
                .iter()
                .map(|kind| CutOffSaving {
                    kind: *kind,
                    amount: Paise::ZERO,
                })
                .collect(),
            closed: 0,
            closed_amount: Paise::ZERO,
            loans: Vec::new(),
        })
    });
    cutoff.members = rows.collect();
}

fn cutoff_of(app: &App, group: GroupId, draft: &CutOff) -> Result<CutOff, AppError> {
    let book = app.store()?.book(group)?;
    if book.cut_off().is_some() {
        return Err(Refusal::AlreadyRecorded.into());
    }
    // The first record, a voucher too, would lie before the beginning of the book.
    if let Some(first) = book
        .records
        .first()
        .filter(|record| record.date <= draft.date)
    {
        let date = first.date;
        return Err(Refusal::CutOffAfterMeetings { date }.into());
    }
    let members = app.store()?.active_members(group, draft.date)?;
    let active: Vec<MemberTag> = members.iter().map(|member| member.tag).collect();
    Ok(draft.clone().checked(&active)?)
}

fn check(app: &App, group: GroupId, cutoff: &CutOff) -> Result<CutOffCheck, AppError> {
    let refusal = match cutoff_of(app, group, cutoff) {
        Ok(_) => None,
        Err(AppError::Refused(refusal)) => Some(refusal),
        Err(other) => return Err(other),
    };
    Ok(CutOffCheck {
        balance: cutoff.balance(),
        parts: cutoff.parts(),
        refusal,
    })
}
