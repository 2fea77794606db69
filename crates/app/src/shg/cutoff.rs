//! The cut-off of an old group: a draft that is kept at every entry, entered once, approved by
//! another person.

use domain::operation::Change;
use domain::role::Work;
use domain::shg::cutoff::{
    CutOffAssets, CutOffBalance, CutOffFunds, CutOffMember, CutOffPart, CutOffSaving,
};
use domain::shg::{self, Borrowing, CutOff, Frequency, Lending, SavingKind};
use domain::{Date, GroupId, LoanTag, MemberTag, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{GroupView, MemberLine};
use ts_rs::TS;

use super::group::TheGroup;
use crate::draft::{Kept, Place};
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
    /// How the group lends: what an old loan proposes.
    pub lending: Lending,
    /// How often it meets.
    pub frequency: Frequency,
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
    /// The version that is kept now; the next one to be kept says that it was made of this.
    pub version: String,
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
    /// The version that it was made of, as the sheet or the last answer said: where another stands
    /// there now, it is refused. Left out only by what writes alone on a device.
    #[serde(default)]
    pub version: Option<String>,
}

/// Opens the sheet: the draft that was begun, or a new one with a row for every member.
pub fn open_cutoff(app: &mut App, input: TheGroup) -> Result<CutOffSheet, AppError> {
    let group = super::group::view(app, input.group)?;
    let kept = hers_to_write(app, input.group)?;
    let resumed = kept.is_some();
    let mut draft = kept.clone().unwrap_or_else(|| blank(app.today()));
    let date = draft.cutoff.date;
    let members = app.store()?.active_members(input.group, date)?;
    let terms = app.store()?.terms_on(input.group, date)?;
    let kinds: Vec<SavingKind> = terms
        .iter()
        .flat_map(|terms| terms.savings.iter().map(|saving| saving.kind))
        .collect();
    let frequency = terms.as_ref().map(|terms| terms.frequency);
    let lending = terms.and_then(|terms| terms.lending);
    fit_rows(&mut draft.cutoff, &members, &kinds);
    let version = place(input.group).keep_opened(app, kept.as_ref(), &draft)?;
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
        check: check(app, input.group, &draft.cutoff, version)?,
        members,
        kinds,
        lending: lending.unwrap_or_else(Lending::usual),
        frequency: frequency.unwrap_or(Frequency::Monthly),
        draft,
        resumed,
    })
}

/// Keeps every entry at once, durably, and answers what it adds up to.
pub fn save_cutoff(app: &mut App, input: SaveCutOff) -> Result<CutOffCheck, AppError> {
    super::group::view(app, input.group)?;
    hers_to_write(app, input.group)?;
    let version = place(input.group).keep(app, &input.draft, input.version.as_deref())?;
    check(app, input.group, &input.draft.cutoff, version)
}

/// Throws a draft away, because the person said so.
pub fn discard_cutoff(app: &mut App, input: TheGroup) -> Result<GroupView, AppError> {
    hers_to_write(app, input.group)?;
    place(input.group).discard(app)?;
    super::group::view(app, input.group)
}

/// Enters the balances: from now on they are in the book, and another person approves them.
pub fn enter_cutoff(app: &mut App, input: SaveCutOff) -> Result<GroupView, AppError> {
    let group = super::group::view(app, input.group)?;
    if !group.row.active {
        return Err(Refusal::GroupInactive.into());
    }
    hers_to_write(app, input.group)?;
    // Whatever happens next, what was entered is kept.
    let place = place(input.group);
    place.keep(app, &input.draft, input.version.as_deref())?;
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
    app.act(Scope::Group(input.group), change, |tx| place.remove_in(tx))?;
    app.touch("groups");
    super::group::view(app, input.group)
}

fn place(group: GroupId) -> Place {
    Place::new(store::draft::CUT_OFF, group)
}

/// The draft that is kept, when it is hers to write in: nobody begins what she could not enter,
/// and nothing of what she wrote is lost when she no longer can.
fn hers_to_write(app: &App, group: GroupId) -> Result<Option<CutOffDraft>, AppError> {
    let person = app.person()?;
    let kept: Option<Kept<CutOffDraft>> = place(group).read(app)?;
    if kept.as_ref().is_none_or(|kept| kept.by != person) {
        app.must(Work::Books, &Scope::Group(group))?;
    }
    Ok(kept.and_then(|kept| kept.draft))
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
            loans_by_paper: None,
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
    book.knows_accounts(&draft.postings())?;
    let members = app.store()?.active_members(group, draft.date)?;
    let active: Vec<MemberTag> = members.iter().map(|member| member.tag).collect();
    Ok(draft.clone().checked(&active)?)
}

fn check(
    app: &App,
    group: GroupId,
    cutoff: &CutOff,
    version: String,
) -> Result<CutOffCheck, AppError> {
    let refusal = match cutoff_of(app, group, cutoff) {
        _ if !app.does(Work::Books, &Scope::Group(group))? => Some(Refusal::NotAllowed),
        Ok(_) => None,
        Err(AppError::Refused(refusal)) => Some(refusal),
        Err(other) => return Err(other),
    };
    Ok(CutOffCheck {
        balance: cutoff.balance(),
        parts: cutoff.parts(),
        version,
        refusal,
    })
}
