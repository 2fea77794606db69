//! The meeting: a draft that is kept at every entry, closed into one operation.

use domain::ledger::{Folio, Head, Posting, Purse};
use domain::operation::Change;
use domain::refusal::{day, required};
use domain::role::Work;
use domain::shg::book::{Book, PaidTooMuch, Record, Recorded};
use domain::shg::entry::Resolved;
use domain::shg::loan::{Due, LoanStanding, Part, Split, appropriate};
use domain::shg::meeting::{Difference, Line, LoanDemand, Pieces, Repaid, Returned, Saved, Totals};
use domain::shg::standing::Outcome;
use domain::shg::{
    self, Attendance, Borrowing, GroupKind, Lending, LoanGiven, Meeting, MeetingKind, MemberRow,
    Minutes, NotHeld, Reversed, Terms,
};
use domain::{Date, GroupId, LoanTag, MemberTag, OperationRef, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{GroupRow, GroupView, MeetingView, MemberLine};
use ts_rs::TS;

use super::bank::AccountLine;
use super::life::Payout;
use super::warning::{Warning, warnings};
use crate::draft::{Kept, Place};
use crate::error::{AppError, Problem};
use crate::session::App;
use crate::work::Begun;

/// Opens the meeting sheet of a group.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OpenMeeting {
    /// The group.
    pub group: GroupId,
    /// The day of the meeting; the draft's, else the due day or today when there is none.
    pub date: Option<Date>,
    /// Regular or special; the draft's, else regular when there is none.
    pub kind: Option<MeetingKind>,
}

/// A meeting that is being recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MeetingDraft {
    /// The day.
    pub date: Date,
    /// Regular or special.
    pub kind: MeetingKind,
    /// 0 for the day's first meeting of its kind.
    pub ordinal: u8,
    /// The step at which the person is, kept so that she goes on where she stopped.
    pub step: String,
    /// One row a member.
    pub rows: Vec<DraftRow>,
    /// Other money received and paid.
    pub lines: Vec<Line>,
    /// Cash to the bank.
    pub deposit: Paise,
    /// Cash from the bank.
    pub withdrawal: Paise,
    /// Into which account the deposit goes, when it is not the first.
    #[serde(default)]
    pub deposit_account: Option<Folio>,
    /// Out of which account the withdrawal comes, when it is not the first.
    #[serde(default)]
    pub withdrawal_account: Option<Folio>,
    /// The pieces counted.
    pub count: Vec<Pieces>,
    /// How a difference is explained.
    pub explanation: String,
    /// The two who stand for the explanation.
    pub named_by: Vec<MemberTag>,
    /// The two who sign.
    pub signatories: Vec<MemberTag>,
    /// Who presides.
    pub presiding: Option<MemberTag>,
    /// What was talked about and resolved.
    pub note: String,
    /// What members pay on their loans: one entry for every loan of which something is due, and
    /// for every other that somebody pays on.
    #[serde(default)]
    pub repayments: Vec<Repaid>,
    /// Loans that are given.
    #[serde(default)]
    pub loans: Vec<LoanGiven>,
    /// What was asked for.
    #[serde(default)]
    pub demands: Vec<LoanDemand>,
    /// Savings that are given back.
    #[serde(default)]
    pub returned: Vec<Returned>,
    /// Members who saw their own figures.
    #[serde(default)]
    pub seen: Vec<MemberTag>,
    /// Where and when it is, guests and resolutions.
    #[serde(default)]
    pub minutes: Minutes,
    /// Members whose savings somebody entered by hand: their attendance does not fill them in.
    #[serde(default)]
    pub saved_by_hand: Vec<MemberTag>,
    /// Loans whose payment somebody entered by hand.
    #[serde(default)]
    pub repaid_by_hand: Vec<LoanTag>,
}

/// One member's row while the meeting runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DraftRow {
    /// The member.
    pub member: MemberTag,
    /// Whether she is there; nothing until somebody said so.
    pub attendance: Option<Attendance>,
    /// What she saves.
    pub savings: Vec<Saved>,
    /// What she pays as fine.
    pub fine: Paise,
}

/// Everything that the meeting's screens need.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MeetingSheet {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The village's name.
    pub village_name: String,
    /// What it agreed, as of the meeting's day.
    pub terms: Terms,
    /// The members of that day.
    pub members: Vec<MemberLine>,
    /// The bank accounts through which money can move, the first one first, with what is in each
    /// by everything that is in the book.
    pub accounts: Vec<AccountLine>,
    /// The loans that the group took: money of theirs that comes or goes in the meeting is written
    /// on their own page.
    pub borrowings: Vec<Borrowing>,
    /// Whose book it is: a federation keeps funds that a group has not.
    pub kind: GroupKind,
    /// What each of them has to save in this meeting: what was agreed, less what she saved in
    /// another meeting of the same period.
    pub due: Vec<DueSavings>,
    /// The loans that run, with what is due until `due_until`.
    pub loans: Vec<RunningLoan>,
    /// Until when what falls due is asked for: the meeting's own day, or the due day which it
    /// fulfils where it is held ahead of that.
    pub due_until: Date,
    /// What was paid too much on loans and has to go back, before anything in this meeting.
    pub too_much: Vec<PaidTooMuch>,
    /// How the group lends: what a new loan proposes.
    pub lending: Lending,
    /// When the first instalment of a loan given in this meeting is due, as proposed: the next
    /// meeting.
    pub first_due: Date,
    /// The minutes of the meeting before, which are read out first; absent in the first one.
    pub last: Option<LastMeeting>,
    /// The meeting as far as it is recorded.
    pub draft: MeetingDraft,
    /// Whether the draft was begun before.
    pub resumed: bool,
    /// What it adds up to, and what is missing.
    pub check: MeetingCheck,
}

/// What a member has to save in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DueSavings {
    /// The member.
    pub member: MemberTag,
    /// By the kinds that were agreed; nothing of a kind that she saved already.
    pub savings: Vec<Saved>,
}

/// What the meeting before left to be read out and gone on with (shg.md 2, step 4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LastMeeting {
    /// The operation that closed it.
    pub operation: OperationRef,
    /// Its day.
    pub date: Date,
    /// What was talked about.
    pub note: Option<String>,
    /// What was resolved, in order.
    pub resolutions: Vec<String>,
    /// What was asked for and not given, or what is left of it.
    pub demands: Vec<LoanDemand>,
}

/// A loan that runs, as the meeting shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RunningLoan {
    /// The loan.
    pub loan: LoanTag,
    /// Whose it is.
    pub member: MemberTag,
    /// The day on which it was given, of an old loan before the book began.
    pub given_on: Date,
    /// As it was given.
    pub given: LoanGiven,
    /// Where it stands on the meeting's day.
    pub standing: LoanStanding,
    /// What is due on the meeting's day.
    pub due: Due,
}

/// Splits an amount that a member brings over what is due on her loan.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SplitRepayment {
    /// The group.
    pub group: GroupId,
    /// The loan.
    pub loan: LoanTag,
    /// The day.
    pub date: Date,
    /// Regular or special: a regular one may be held ahead of its due day.
    pub kind: MeetingKind,
    /// What she brings.
    pub amount: Paise,
}

/// Keeps a meeting as far as it is recorded.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SaveMeeting {
    /// The group.
    pub group: GroupId,
    /// The meeting.
    pub draft: MeetingDraft,
    /// The version that it was made of, as the sheet or the last answer said: where another stands
    /// there now, it is refused. Left out only by what writes alone on a device.
    #[serde(default)]
    pub version: Option<String>,
}

/// What a meeting adds up to so far. Nothing in it blocks before closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeetingCheck {
    /// The sums.
    pub totals: Totals,
    /// Cash in the box before the meeting, by the book.
    pub opening_cash: Paise,
    /// Money in the bank before the meeting, by the book.
    pub opening_bank: Paise,
    /// The version that is kept now; the next one to be kept says that it was made of this.
    pub version: String,
    /// Why it could not be closed as it is.
    pub refusal: Option<Refusal>,
    /// What is worth a second look.
    pub warnings: Vec<Warning>,
}

/// Names a recorded meeting.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheMeeting {
    /// The operation that closed it.
    pub operation: OperationRef,
}

/// Reverses a closed meeting.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReverseMeeting {
    /// The operation that closed it.
    pub operation: OperationRef,
    /// Why.
    pub reason: String,
}

/// A due meeting that was not held.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MissMeeting {
    /// The group.
    pub group: GroupId,
    /// The day it was due.
    pub date: Date,
    /// Why.
    pub reason: String,
}

/// Opens the sheet: the draft that was begun, or a new one with the agreed amounts filled in.
/// Refuses at once where she may not record, unless it is what she wrote while she might.
pub fn open_meeting(app: &mut App, input: OpenMeeting) -> Result<MeetingSheet, AppError> {
    let group = super::group::view(app, input.group)?;
    let kept = hers_to_write(app, &group)?;
    let resumed = kept.is_some();
    let kept_day = kept.as_ref().map_or(app.today(), |draft| draft.date);
    let book = app.store()?.book(input.group)?;
    let mut draft = match &kept {
        Some(draft) => draft.clone(),
        None => blank(first_day(app, &group), &book),
    };
    if let Some(date) = input.date {
        draft.date = day("date", date)?;
    }
    if let Some(kind) = input.kind {
        draft.kind = kind;
    }
    let terms = terms(app, input.group, draft.date)?;
    let members = app.store()?.active_members(input.group, draft.date)?;
    // A year that was mistyped would wipe everything that stands in the meeting.
    if input.date.is_some() && members.is_empty() && !draft.rows.is_empty() {
        return Err(Refusal::NobodyThatDay { date: draft.date }.into());
    }
    // What is due depends on the day: another day, other dues, and other payouts.
    let is_other_day = input.date.is_some_and(|date| date != kept_day);
    let payouts = super::life::payouts(&book, draft.date);
    let due = savings_due(&book, &draft, &payouts);
    fit_rows(&mut draft, &members, &due);
    save_as_due(&mut draft, &due);
    let loans = running(&book, draft.date, draft.kind);
    match resumed && !is_other_day {
        true => forget_filled_in(&mut draft, &book, &payouts),
        false => split_anew(&mut draft, &loans, &terms),
    }
    fit_repayments(&mut draft, &loans);
    if !resumed || is_other_day {
        if resumed {
            take_out(&mut draft, &super::life::payouts(&book, kept_day));
        }
        take_over(&mut draft, &payouts);
    }
    let version = place(input.group).keep_opened(app, kept.as_ref(), &draft)?;
    Ok(MeetingSheet {
        group: input.group,
        group_name: group.row.name.clone(),
        village_name: group.row.village_name.clone(),
        check: check(app, &group, &book, &draft, version)?,
        accounts: accounts(&group, &book, draft.date),
        borrowings: book.borrowings.clone(),
        kind: group.row.kind,
        lending: terms.lending.clone().unwrap_or_else(Lending::usual),
        first_due: first_due(&book, &terms, &draft),
        last: last_before(&book, draft.date),
        terms,
        members,
        due,
        loans,
        due_until: book.due_day(draft.date, draft.kind),
        too_much: book.paid_too_much(draft.date),
        draft,
        resumed,
    })
}

/// When the first instalment of a loan of this meeting is proposed to be due: the next meeting.
fn first_due(book: &Book, terms: &Terms, draft: &MeetingDraft) -> Date {
    book.schedule()
        .next_due_after(draft.date, draft.kind)
        .unwrap_or_else(|| terms.next_due(Some(draft.date)))
}

/// Keeps every entry at once, durably, and answers what it adds up to.
pub fn save_meeting(app: &mut App, input: SaveMeeting) -> Result<MeetingCheck, AppError> {
    let group = super::group::view(app, input.group)?;
    hers_to_write(app, &group)?;
    let version = place(input.group).keep(app, &input.draft, input.version.as_deref())?;
    let book = app.store()?.book(input.group)?;
    check(app, &group, &book, &input.draft, version)
}

/// Throws a draft away, because the person said so.
pub fn discard_meeting(
    app: &mut App,
    input: super::group::TheGroup,
) -> Result<GroupView, AppError> {
    let group = super::group::view(app, input.group)?;
    hers_to_write(app, &group)?;
    place(input.group).discard(app)?;
    app.touch_draft(format!("group:{}", input.group));
    super::group::view(app, input.group)
}

/// Closes the meeting: from now on it is in the book, and cannot be edited.
pub fn close_meeting(app: &mut App, input: SaveMeeting) -> Result<MeetingView, AppError> {
    let group = super::group::view(app, input.group)?;
    hers_to_write(app, &group)?;
    // Whatever happens next, what was entered is kept.
    let place = place(input.group);
    place.keep(app, &input.draft, input.version.as_deref())?;
    if let Some(refusal) = stopped(app, &group)? {
        return Err(refusal.into());
    }
    let book = app.store()?.book(input.group)?;
    let meeting = meeting_of(app, &group, &book, &input.draft)?;
    let change = Change::Shg(shg::Change::MeetingClosed(Box::new(meeting)));
    let operation = app.act(Scope::Group(input.group), change, |tx| place.remove_in(tx))?;
    app.touch("groups");
    view(app, operation)
}

/// A recorded meeting.
pub fn meeting(app: &mut App, input: TheMeeting) -> Result<MeetingView, AppError> {
    app.person()?;
    view(app, input.operation)
}

/// Reverses a closed meeting: both stay visible, and the meeting can be recorded anew.
pub fn reverse_meeting(app: &mut App, input: ReverseMeeting) -> Result<MeetingView, AppError> {
    let now = view(app, input.operation)?;
    let reason = required("reason", &input.reason)?;
    super::account::may_be_reversed(app, now.group, input.operation)?;
    let reversed = Reversed {
        target: input.operation,
        reason,
    };
    let change = Change::Shg(shg::Change::RecordReversed(reversed));
    app.act(Scope::Group(now.group), change, |_| Ok(()))?;
    app.touch("groups");
    view(app, input.operation)
}

/// Records that a due meeting was not held, and why.
pub fn miss_meeting(app: &mut App, input: MissMeeting) -> Result<GroupView, AppError> {
    super::group::view(app, input.group)?;
    let date = day("date", input.date)?;
    let book = app.store()?.book(input.group)?;
    let mut days = book.schedule().days(date, date.plus_days(31)).into_iter();
    match days.find(|due| due.date == date).map(|due| due.outcome) {
        Some(Outcome::Held { .. }) => return Err(Refusal::MeetingAlreadyRecorded.into()),
        Some(_) => {}
        // Said of a day on which none was due, the due one would stay missed.
        None => {
            let near = book
                .schedule()
                .days(date.plus_days(-366), date.plus_days(366));
            let near = near.iter().map(|due| due.date);
            if let Some(date) = near.min_by_key(|due| due.days_until(date).abs()) {
                let field = "date".to_owned();
                return Err(Refusal::NoMeetingDue { field, date }.into());
            }
        }
    }
    let missed = NotHeld {
        date,
        reason: required("reason", &input.reason)?,
    };
    let change = Change::Shg(shg::Change::MeetingNotHeld(missed));
    app.act(Scope::Group(input.group), change, |_| Ok(()))?;
    app.touch("groups");
    super::group::view(app, input.group)
}

fn view(app: &App, operation: OperationRef) -> Result<MeetingView, AppError> {
    Ok(app.store()?.meeting(operation)?.ok_or(Problem::NotFound)?)
}

fn place(group: GroupId) -> Place {
    Place::new(store::draft::MEETING, group)
}

/// The day of the meeting that was begun.
pub(super) fn day_begun(app: &App, group: GroupId) -> Result<Option<Date>, AppError> {
    let kept: Option<Kept<MeetingDraft>> = place(group).read(app)?;
    Ok(kept.and_then(|kept| kept.draft).map(|draft| draft.date))
}

/// The meeting that was begun, where the person who is signed in may see it.
pub(crate) fn begun(app: &App, group: &GroupRow) -> Result<Option<Begun>, AppError> {
    if !group.has_draft {
        return Ok(None);
    }
    let Some(kept) = place(group.id).read::<MeetingDraft>(app)? else {
        return Ok(None);
    };
    if !(group.active && app.does(Work::Books, &Scope::Group(group.id))?) {
        return Ok((kept.by == app.person()?).then_some(Begun::Stopped));
    }
    let Some(draft) = kept.draft else {
        return Ok(Some(Begun::Open));
    };
    let drafted = meeting_as_drafted(&draft, Paise::ZERO);
    let is_recorded = is_recorded(&app.store()?.book(group.id)?, &drafted);
    Ok(Some(if is_recorded {
        Begun::Recorded
    } else {
        Begun::Open
    }))
}

/// Why no meeting of the group can be recorded by her at all.
fn stopped(app: &App, group: &GroupView) -> Result<Option<Refusal>, AppError> {
    if !app.does(Work::Books, &Scope::Group(group.row.id))? {
        return Ok(Some(Refusal::NotAllowed));
    }
    Ok((!group.row.active).then_some(Refusal::GroupInactive))
}

/// The draft that is kept, when it is hers to write in: nobody begins what she could not close,
/// and nothing of what she wrote is lost when she no longer can.
fn hers_to_write(app: &App, group: &GroupView) -> Result<Option<MeetingDraft>, AppError> {
    let person = app.person()?;
    let kept: Option<Kept<MeetingDraft>> = place(group.row.id).read(app)?;
    match stopped(app, group)? {
        Some(refusal) if kept.as_ref().is_none_or(|kept| kept.by != person) => Err(refusal.into()),
        _ => Ok(kept.and_then(|kept| kept.draft)),
    }
}

/// The accounts through which a meeting moves money; deposits are made and taken back at the bank.
fn accounts(group: &GroupView, book: &Book, on: Date) -> Vec<AccountLine> {
    let last = book.records.last().map_or(on, |last| last.date);
    let mut accounts = super::bank::accounts(group, book, last);
    accounts.retain(|account| !account.is_deposit);
    accounts
}

/// The due day when it is today or past, else today.
fn first_day(app: &App, group: &GroupView) -> Date {
    let today = app.today();
    match group.row.next_due {
        Some(due) if due <= today && due.days_until(today) <= 7 => due,
        _ => today,
    }
}

/// Nothing entered yet. The place is filled in as the agreed amounts are: most groups meet where
/// they met last time.
fn blank(date: Date, book: &Book) -> MeetingDraft {
    let before = last_meeting(book, date).and_then(|(_, meeting)| meeting.minutes.as_ref());
    MeetingDraft {
        date,
        kind: MeetingKind::Regular,
        ordinal: 0,
        step: "attendance".to_owned(),
        rows: Vec::new(),
        lines: Vec::new(),
        deposit: Paise::ZERO,
        withdrawal: Paise::ZERO,
        deposit_account: None,
        withdrawal_account: None,
        count: Vec::new(),
        explanation: String::new(),
        named_by: Vec::new(),
        signatories: Vec::new(),
        presiding: None,
        note: String::new(),
        repayments: Vec::new(),
        loans: Vec::new(),
        demands: Vec::new(),
        returned: Vec::new(),
        seen: Vec::new(),
        minutes: Minutes {
            place: before.and_then(|minutes| minutes.place.clone()),
            ..Minutes::default()
        },
        saved_by_hand: Vec::new(),
        repaid_by_hand: Vec::new(),
    }
}

/// The last meeting in the book before a day.
fn last_meeting(book: &Book, date: Date) -> Option<(&Record, &Meeting)> {
    let earlier = book.meetings().filter(|(record, _)| record.date < date);
    earlier.max_by_key(|(record, _)| record.date)
}

fn last_before(book: &Book, date: Date) -> Option<LastMeeting> {
    let (record, meeting) = last_meeting(book, date)?;
    let minutes = meeting.minutes.as_ref();
    let resolutions = minutes.map_or(&[][..], |minutes| &minutes.resolutions);
    Some(LastMeeting {
        operation: record.operation,
        date: record.date,
        note: meeting.note.clone(),
        resolutions: resolutions.iter().map(|one| one.text.clone()).collect(),
        demands: meeting.not_given(),
    })
}

/// Splits what a member brings, in the group's order; what is more than the whole loan is
/// answered as excess, never swallowed.
pub fn split_repayment(app: &mut App, input: SplitRepayment) -> Result<Split, AppError> {
    app.person()?;
    let terms = terms(app, input.group, input.date)?;
    let book = app.store()?.book(input.group)?;
    let loans = running(&book, input.date, input.kind);
    let of = loans.iter().find(|running| running.loan == input.loan);
    let running = of.ok_or_else(|| does_not_run(&book, input.loan))?;
    let amount = domain::refusal::amount("repayment", input.amount)?;
    Ok(appropriate(amount, &running.due, order_of(&terms)))
}

/// The loans that run on a day, with what is due then. A meeting that is held before the due day
/// which it fulfils takes what is due on that day.
pub(super) fn running(book: &Book, on: Date, kind: MeetingKind) -> Vec<RunningLoan> {
    let due_day = book.due_day(on, kind);
    let loans = book.loans().into_iter();
    let running = loans.filter(|loan| !loan.closed && loan.given_on <= on);
    running
        .map(|loan| RunningLoan {
            loan: loan.tag,
            member: loan.member,
            given_on: book
                .old_loan(loan.tag)
                .map_or(loan.given_on, |old| old.given),
            standing: loan.account.standing(on),
            due: loan.account.due_ahead(on, due_day),
            given: loan.given,
        })
        .collect()
}

/// Why nothing can be paid on a loan that does not run.
fn does_not_run(book: &Book, loan: LoanTag) -> Refusal {
    let mut records = book.records.iter();
    let given_up = records.find_map(|record| match &record.what {
        Recorded::LoanDecision(decision) if decision.loan == loan => {
            matches!(decision.what, Resolved::WrittenOff { .. }).then_some(decision.member)
        }
        _ => None,
    });
    match given_up {
        Some(member) => Refusal::LoanGivenUp { member },
        None => Refusal::LoanUnknown,
    }
}

/// Whether a member was marked as away.
fn is_away(rows: &[DraftRow], member: MemberTag) -> bool {
    let mut hers = rows.iter().filter(|row| row.member == member);
    hers.any(|row| row.attendance.is_some_and(|how| !how.is_there()))
}

/// One entry for every loan of which something is due, filled in with the due amount; what was
/// entered already stays, and what is no longer running goes. Who is away brings nothing by herself.
fn fit_repayments(draft: &mut MeetingDraft, loans: &[RunningLoan]) {
    draft
        .repayments
        .retain(|repaid| loans.iter().any(|running| running.loan == repaid.loan));
    for running in loans {
        let is_kept = |repaid: &Repaid| repaid.loan == running.loan;
        if running.due.now().is_zero()
            || draft.repayments.iter().any(is_kept)
            || is_away(&draft.rows, running.member)
        {
            continue;
        }
        draft.repayments.push(Repaid {
            loan: running.loan,
            member: running.member,
            penalty: running.due.penalty,
            interest: running.due.interest(),
            principal: running.due.overdue_principal + running.due.current_principal,
            purse: Purse::Cash,
            paid_by: None,
            account: None,
        });
    }
}

/// What nobody typed goes, so that it is filled in as it is due now: since the meeting was begun a
/// loan may have been agreed anew, or another device's record come. What somebody settled who leaves
/// is no due amount, and who is away brings nothing by herself.
fn forget_filled_in(draft: &mut MeetingDraft, book: &Book, payouts: &[Payout]) {
    forget_paid(draft, book, payouts);
    let (by_hand, rows) = (&draft.repaid_by_hand, &draft.rows);
    draft.repayments.retain(|one| {
        by_hand.contains(&one.loan) || leaves(payouts, one.member) || is_away(rows, one.member)
    });
}

/// Whether a member was settled with who leaves.
fn leaves(payouts: &[Payout], member: MemberTag) -> bool {
    let mut leaving = payouts.iter().filter(|payout| payout.leaves);
    leaving.any(|payout| payout.member == member)
}

/// For another day: what was filled in goes, and what somebody brought, entered by hand, is split
/// over what is due on that day. What is more than the whole loan stays and is refused at closing.
fn split_anew(draft: &mut MeetingDraft, loans: &[RunningLoan], terms: &Terms) {
    let by_hand = std::mem::take(&mut draft.repaid_by_hand);
    draft
        .repayments
        .retain(|repaid| by_hand.contains(&repaid.loan));
    for running in loans {
        let parts = draft.repayments.iter_mut();
        let parts: Vec<_> = parts.filter(|one| one.loan == running.loan).collect();
        let whole = parts.iter().map(|part| part.whole()).sum();
        let split = appropriate(whole, &running.due, order_of(terms));
        let (mut penalty, mut interest) = (split.penalty, split.interest);
        // Where two bring it, what is due is due once: the first of them pays it first.
        for part in parts {
            let brought = part.whole();
            part.penalty = brought.min(penalty);
            part.interest = (brought - part.penalty).min(interest);
            part.principal = brought - part.penalty - part.interest;
            penalty = penalty - part.penalty;
            interest = interest - part.interest;
        }
    }
    let repayments = draft.repayments.iter();
    draft.repaid_by_hand = repayments.map(|repaid| repaid.loan).collect();
}

/// The order in which a payment goes over what is due.
fn order_of(terms: &Terms) -> &[Part] {
    match &terms.lending {
        Some(lending) if !lending.order.is_empty() => &lending.order,
        _ => Part::USUAL,
    }
}

/// Takes out of a draft what was filled in for another day: all dividends, since more may have been
/// agreed to meanwhile.
fn take_out(draft: &mut MeetingDraft, payouts: &[Payout]) {
    draft.lines.retain(|one| !is_dividend(one));
    for payout in payouts {
        let lines: Vec<Line> = payout.lines().collect();
        draft.lines.retain(|one| !lines.contains(one));
        if payout.leaves {
            draft.returned.retain(|one| one.member != payout.member);
        }
    }
}

/// Whether a line pays surplus to a member, which is always filled in: it is paid as resolved alone.
fn is_dividend(line: &Line) -> bool {
    line.paid && line.head == Head::Dividend
}

/// Takes dividends out of a resumed draft that were paid since, or are due no more: closing it would
/// be refused, and nobody entered them.
fn forget_paid(draft: &mut MeetingDraft, book: &Book, payouts: &[Payout]) {
    let due = |member: MemberTag| -> Paise {
        let mut hers = payouts.iter();
        let hers = hers.find(|payout| payout.member == book.kept(member));
        hers.map_or(Paise::ZERO, |payout| payout.share)
    };
    draft.lines.retain(|line| {
        !is_dividend(line) || line.member.is_some_and(|member| line.amount <= due(member))
    });
}

/// What was settled with members waits for this meeting: savings to give back, loans to pay out of
/// them, shares of the surplus.
fn take_over(draft: &mut MeetingDraft, payouts: &[Payout]) {
    for payout in payouts {
        draft.returned.extend(&payout.returned);
        draft.lines.extend(payout.lines());
        if !payout.leaves {
            continue;
        }
        draft
            .repayments
            .retain(|repaid| repaid.member != payout.member);
        draft.repayments.extend(&payout.repayments);
    }
}

fn terms(app: &App, group: GroupId, on: Date) -> Result<Terms, AppError> {
    Ok(app.store()?.terms_on(group, on)?.ok_or(Problem::NotFound)?)
}

/// What everybody has to save in the meeting that a draft is of; who leaves saves no more.
fn savings_due(book: &Book, draft: &MeetingDraft, payouts: &[Payout]) -> Vec<DueSavings> {
    let due = book.savings_due(draft.date, draft.kind).into_iter();
    due.filter(|(member, _)| !leaves(payouts, *member))
        .map(|(member, savings)| DueSavings { member, savings })
        .collect()
}

fn due_of(due: &[DueSavings], member: MemberTag) -> Vec<Saved> {
    let hers = due.iter().find(|one| one.member == member);
    hers.map_or_else(Vec::new, |one| one.savings.clone())
}

/// One row for every member of the day: rows of those who are no longer members go, rows of new
/// ones come with what they have to save.
fn fit_rows(draft: &mut MeetingDraft, members: &[MemberLine], due: &[DueSavings]) {
    let mut rows = Vec::with_capacity(members.len());
    for member in members {
        let mut kept = draft.rows.iter();
        let kept = kept.find(|row| row.member == member.tag).cloned();
        rows.push(kept.unwrap_or_else(|| DraftRow {
            member: member.tag,
            attendance: None,
            savings: due_of(due, member.tag),
            fine: Paise::ZERO,
        }));
    }
    draft.rows = rows;
}

/// What was filled in is what has to be saved by the book as it is now: the day or the kind of the
/// meeting may be another, and another meeting may have been recorded or taken back since. What
/// somebody entered by hand stays, and who is away saves nothing by herself.
fn save_as_due(draft: &mut MeetingDraft, due: &[DueSavings]) {
    let by_hand = &draft.saved_by_hand;
    for row in &mut draft.rows {
        let is_away = row.attendance.is_some_and(|how| !how.is_there());
        if !is_away && !by_hand.contains(&row.member) {
            row.savings = due_of(due, row.member);
        }
    }
}

/// The meeting that the draft says. Rows without attendance are left out, so that the rule which
/// asks for every member's finds them missing.
fn meeting_as_drafted(draft: &MeetingDraft, opening_cash: Paise) -> Meeting {
    let mut meeting = Meeting {
        date: draft.date,
        kind: draft.kind,
        ordinal: draft.ordinal,
        rows: draft.rows.iter().filter_map(row_of).collect(),
        lines: draft
            .lines
            .iter()
            .filter(|line| !line.amount.is_zero())
            .cloned()
            .collect(),
        deposit: draft.deposit,
        withdrawal: draft.withdrawal,
        deposit_account: draft.deposit_account,
        withdrawal_account: draft.withdrawal_account,
        opening_cash,
        count: draft
            .count
            .iter()
            .copied()
            .filter(|pieces| pieces.pieces > 0)
            .collect(),
        difference: None,
        signatories: draft.signatories.clone(),
        presiding: draft.presiding,
        note: Some(draft.note.clone()).filter(|note| !note.trim().is_empty()),
        repayments: draft
            .repayments
            .iter()
            .copied()
            .filter(|repaid| !repaid.whole().is_zero())
            .collect(),
        loans: draft.loans.clone(),
        demands: draft.demands.clone(),
        returned: draft
            .returned
            .iter()
            .copied()
            .filter(|returned| !returned.amount.is_zero())
            .collect(),
        seen: draft.seen.clone(),
        minutes: Some(draft.minutes.clone()),
    };
    let difference = meeting.totals().difference;
    if !difference.is_zero() {
        meeting.difference = Some(Difference {
            amount: difference,
            explanation: draft.explanation.trim().to_owned(),
            named_by: draft.named_by.clone(),
        });
    }
    meeting
}

fn row_of(row: &DraftRow) -> Option<MemberRow> {
    Some(MemberRow {
        member: row.member,
        attendance: row.attendance?,
        savings: row
            .savings
            .iter()
            .copied()
            .filter(|saved| !saved.amount.is_zero())
            .collect(),
        fine: row.fine,
    })
}

fn meeting_of(
    app: &App,
    group: &GroupView,
    book: &Book,
    draft: &MeetingDraft,
) -> Result<Meeting, AppError> {
    super::not_before_formed(group, draft.date)?;
    let opening_cash = book.balance(Head::Cash, draft.date);
    let active: Vec<MemberTag> = app
        .store()?
        .active_members(book.group, draft.date)?
        .iter()
        .map(|member| member.tag)
        .collect();
    let drafted = meeting_as_drafted(draft, opening_cash);
    let expected = drafted.totals().expected_cash;
    let meeting = match drafted.checked(&active) {
        // That the box cannot hold less than nothing says more than that the count differs.
        Err(Refusal::MeetingCashDoesNotTie { .. })
            if expected < Paise::ZERO && opening_cash >= Paise::ZERO =>
        {
            return Err(Refusal::CashNotEnough {
                missing_cash: -expected,
            }
            .into());
        }
        checked => checked?,
    };
    fits_the_book(book, &meeting)?;
    leaves_enough_later(app, book, &meeting)?;
    Ok(meeting)
}

/// What was given out later than the day of the meeting is still in the box without what it takes,
/// or without what it brings less than it brought before it was taken back. What brings as much as
/// before, or was never there, makes a day that is short no worse: where several meetings were
/// taken back, one has to be written first.
fn leaves_enough_later(app: &App, book: &Book, meeting: &Meeting) -> Result<(), AppError> {
    let in_box = |posting: &Posting| (posting.page.head == Head::Cash).then_some(posting.amount);
    let moves = |postings: &[Posting]| -> Paise { postings.iter().filter_map(in_box).sum() };
    let moved = moves(&meeting.postings(book.group));
    let (date, least) = book.least_from(meeting.date, in_box);
    let left = least + moved;
    if left >= Paise::ZERO || date <= meeting.date {
        return Ok(());
    }
    let key = meeting.key(book.group);
    let brought = if moved < Paise::ZERO {
        Some(Paise::ZERO)
    } else {
        let struck = app.store()?.struck(book)?;
        let same = struck.iter().rfind(|one| match &one.record.what {
            Recorded::Meeting(before) => before.key(book.group) == key,
            _ => false,
        });
        same.map(|one| moves(&one.record.postings))
    };
    if brought.is_some_and(|brought| moved < brought) {
        let missing_cash = -left;
        return Err(Refusal::CashShortLater { date, missing_cash }.into());
    }
    Ok(())
}

/// What only the book knows: nobody pays more than she owes, or gets back more than she saved.
fn fits_the_book(book: &Book, meeting: &Meeting) -> Result<(), Refusal> {
    super::account::not_in_old_balances(book, meeting.date)?;
    if book.is_closed(meeting.date) {
        return Err(Refusal::GroupClosedOn { date: meeting.date });
    }
    let expected = meeting.totals().expected_cash;
    if expected < Paise::ZERO && meeting.opening_cash >= Paise::ZERO {
        return Err(Refusal::CashNotEnough {
            missing_cash: -expected,
        });
    }
    let postings = meeting.postings(book.group);
    let mut named = meeting.lines.iter().filter_map(|line| line.member);
    if !named.all(|tag| is_or_was_member(book, tag)) {
        return Err(Refusal::MemberUnknown);
    }
    repayments_fit(book, meeting)?;
    shares_fit(book, meeting)?;
    given_back_fits(book, meeting)?;
    book.knows_pages(&postings)?;
    if book.is_of_federation(&postings) {
        return Err(Refusal::FundOfFederation);
    }
    if let Some(at_most) = book.beyond(meeting.date, &postings) {
        return Err(Refusal::MoreThanThereIs { at_most });
    }
    returned_fit(book, meeting)
}

/// Nobody pays more on a loan than is left of it on the day, and by all that is in the book.
fn repayments_fit(book: &Book, meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.repayments.is_empty() {
        return Ok(());
    }
    let running = running(book, meeting.date, meeting.kind);
    let last = book.records.last().map_or(meeting.date, |last| last.date);
    let balances = book.balances(last);
    for repaid in &meeting.repayments {
        let of = running.iter().find(|running| running.loan == repaid.loan);
        let running = of.ok_or_else(|| does_not_run(book, repaid.loan))?;
        may_pay(book, running, repaid)?;
        let on_that_day = running.standing;
        // What was paid on a later day that is in the book already cannot be paid twice.
        let folio = Some(Folio::from(repaid.loan));
        let page = balances
            .iter()
            .filter(|(page, _)| page.head == Head::LoanToMember && page.folio == folio);
        let left: Paise = page.map(|(_, amount)| *amount).sum();
        let at_most = on_that_day.principal_outstanding.min(left.max(Paise::ZERO));
        let all = meeting.repayments.iter().filter(|r| r.loan == repaid.loan);
        if all.map(|repaid| repaid.principal).sum::<Paise>() > at_most {
            let member = repaid.member;
            return Err(Refusal::RepaymentExceedsLoan { member, at_most });
        }
    }
    Ok(())
}

/// Nobody gets back more than she had saved by the day, and has still later.
fn returned_fit(book: &Book, meeting: &Meeting) -> Result<(), Refusal> {
    for returned in &meeting.returned {
        let member = book.kept(returned.member);
        let (_, saved) = book.least_from(meeting.date, |posting| {
            let is_hers = posting.page.member.map(|tag| book.kept(tag)) == Some(member);
            let is_of_kind = posting.page.head == returned.kind.head();
            (is_hers && is_of_kind).then_some(-posting.amount)
        });
        let row = meeting
            .rows
            .iter()
            .find(|row| row.member == returned.member);
        let now = row.and_then(|row| row.savings.iter().find(|s| s.kind == returned.kind));
        let at_most = saved + now.map_or(Paise::ZERO, |saved| saved.amount);
        let same = |one: &&Returned| (one.member, one.kind) == (returned.member, returned.kind);
        let all = meeting.returned.iter().filter(same);
        if all.map(|one| one.amount).sum::<Paise>() > at_most {
            let member = returned.member;
            return Err(Refusal::ReturnedExceedsSavings { member, at_most });
        }
    }
    Ok(())
}

/// Whether somebody is or was a member of the group.
fn is_or_was_member(book: &Book, tag: MemberTag) -> bool {
    let tag = book.kept(tag);
    book.members.iter().any(|member| member.tag == tag)
}

/// A payment is on the loan of the woman whom it names, and another who brings it is or was a
/// member of the group (shg.md 4b: somebody else may pay).
fn may_pay(book: &Book, running: &RunningLoan, repaid: &Repaid) -> Result<(), Refusal> {
    if book.kept(repaid.member) != running.member {
        let member = running.member;
        return Err(Refusal::LoanOfAnother { member });
    }
    if repaid.paid_by.is_none_or(|tag| is_or_was_member(book, tag)) {
        Ok(())
    } else {
        Err(Refusal::PayerUnknown)
    }
}

/// Of each loan no more goes back than was paid too much, and it goes to whose loan it is.
fn given_back_fits(book: &Book, meeting: &Meeting) -> Result<(), Refusal> {
    let lines = || meeting.lines.iter();
    let mut back =
        lines().filter_map(|line| Some((line.given_back_on()?, line.head, line.member?)));
    let Some(first) = back.next() else {
        return Ok(());
    };
    let (loans, too_much) = (book.loans(), book.paid_too_much(meeting.date));
    for (tag, head, named) in std::iter::once(first).chain(back) {
        let loan = loans.iter().find(|loan| loan.tag == tag);
        let member = loan.ok_or(Refusal::LoanUnknown)?.member;
        if book.kept(named) != member {
            return Err(Refusal::LoanOfAnother { member });
        }
        let of = too_much
            .iter()
            .find(|one| (one.loan, one.head) == (tag, head));
        let at_most = of.map_or(Paise::ZERO, |one| one.amount);
        let same = lines().filter(|line| line.given_back_on() == Some(tag) && line.head == head);
        if same.map(|line| line.amount).sum::<Paise>() > at_most {
            return Err(Refusal::GivenBackExceeds { member, at_most });
        }
    }
    Ok(())
}

/// The surplus is paid to a member and by a resolution: nobody is paid more of it than was shared out
/// to her, which is nothing where nothing was; another device may have paid it since the meeting was
/// begun (shg.md 4b: funds are not shareable, and check 3).
fn shares_fit(book: &Book, meeting: &Meeting) -> Result<(), Refusal> {
    let lines = || {
        let lines = meeting.lines.iter();
        lines.filter(|line| line.head == Head::Dividend && !line.amount.is_zero())
    };
    for line in lines() {
        let kept = |line: &Line| line.member.map(|member| book.kept(member));
        let member = kept(line).ok_or(Refusal::DividendNotShared)?;
        let hers = lines().filter(|other| kept(other) == Some(member));
        let paid: Paise = hers.map(|line| line.amount).sum();
        let at_most = super::life::share_left(book, member, meeting.date)
            .ok_or(Refusal::DividendNotShared)?;
        if paid > at_most {
            return Err(Refusal::DividendExceedsShare { member, at_most });
        }
    }
    Ok(())
}

fn check(
    app: &App,
    group: &GroupView,
    book: &Book,
    draft: &MeetingDraft,
    version: String,
) -> Result<MeetingCheck, AppError> {
    let terms = terms(app, group.row.id, draft.date)?;
    let opening_cash = book.balance(Head::Cash, draft.date);
    let opening_bank = book.balance(Head::Bank, draft.date);
    let drafted = meeting_as_drafted(draft, opening_cash);
    // Said before anything is filled in, not when she closes.
    let stopped = match stopped(app, group)? {
        None if is_recorded(book, &drafted) => Some(Refusal::MeetingAlreadyRecorded),
        stopped => stopped,
    };
    let refusal = match meeting_of(app, group, book, draft) {
        _ if stopped.is_some() => stopped,
        Ok(_) => None,
        Err(AppError::Refused(refusal)) => Some(refusal),
        Err(other) => return Err(other),
    };
    Ok(MeetingCheck {
        totals: so_far(drafted.clone(), &draft.rows),
        opening_cash,
        opening_bank,
        version,
        refusal,
        warnings: warnings(app, group, book, &terms, draft, &drafted),
    })
}

/// What it adds up to so far. A woman who has no mark yet is not there: nothing that was filled in
/// for her counts, neither her instalments nor what a final account or a share gives her.
fn so_far(mut drafted: Meeting, rows: &[DraftRow]) -> Totals {
    let unmarked = |member: MemberTag| {
        let mut hers = rows.iter().filter(|row| row.member == member);
        hers.any(|row| row.attendance.is_none())
    };
    drafted.repayments.retain(|one| !unmarked(one.member));
    drafted.returned.retain(|one| !unmarked(one.member));
    let lines = &mut drafted.lines;
    lines.retain(|line| line.member.is_none_or(|member| !unmarked(member)));
    drafted.totals()
}

/// Whether this meeting, or another of the same day, kind and ordinal, counts in the book: closing
/// it would be refused.
fn is_recorded(book: &Book, meeting: &Meeting) -> bool {
    let key = meeting.key(book.group);
    book.meetings().any(|(_, held)| held.key(book.group) == key)
}
