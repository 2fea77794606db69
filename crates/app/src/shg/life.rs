//! The life of a group's members: offices by dates, two records of one woman, the sheet of one
//! who leaves, surplus shared out; and the federation the group belongs to.

use std::collections::BTreeMap;

use domain::ledger::{Head, Purse};
use domain::operation::Change;
use domain::refusal::{amount, day, required};
use domain::shg::book::{Away, Book};
use domain::shg::entry::Resolved;
use domain::shg::meeting::{Line, Repaid, Returned};
use domain::shg::settlement::{
    Corpus, CountedShare, Settled, SettledLoan, SettledSaving, Shares, SharingRule, share_out,
};
use domain::shg::shares::ROUNDED;
use domain::shg::{
    self, Declared, Distribution, MembersMerged, Office, OfficeGiven, Pause, Reversed, SavingKind,
    Settlement,
};
use domain::{Date, GroupId, MemberId, MemberTag, OperationRef, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{Made, MemberLine, MemberView, SentBack};
use ts_rs::TS;

use super::group::TheGroup;
use super::member::not_before_saving;
use crate::error::{AppError, Problem};
use crate::session::App;

/// An office to give.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct GiveOffice {
    /// The member.
    pub member: MemberId,
    /// Her office from then on.
    pub office: Office,
    /// From when on.
    pub from: Date,
}

/// Two records that are one woman.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MergeMembers {
    /// The group.
    pub group: GroupId,
    /// The record that stays.
    pub kept: MemberId,
    /// The record that is shown no more.
    pub other: MemberId,
    /// How it is known that they are one.
    pub reason: String,
}

/// A member's sheet to compute.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SettlementOf {
    /// The member.
    pub member: MemberId,
    /// The day; today when there is none.
    pub on: Option<Date>,
    /// The group's rule for the surplus.
    pub rule: SharingRule,
}

/// A member's sheet as it was agreed. Its figures are taken from the book, not from here.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SettleMember {
    /// The member.
    pub member: MemberId,
    /// The day.
    pub on: Date,
    /// The group's rule for the surplus.
    pub rule: SharingRule,
    /// Who receives in her place, after a death.
    pub nominee: Option<String>,
    /// The resolution, as it stands in the minutes; of a death too.
    pub resolution: String,
}

/// The sheet of a member who leaves or has died.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SettlementSheet {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The member.
    pub member: MemberLine,
    /// Savings by kind, share, dues by loan; as it was agreed, once it was.
    pub settlement: Settlement,
    /// What was shared out before, to her too, and not paid yet, as of the day that was agreed: the
    /// same meeting pays it.
    pub earlier: Paise,
    /// What she paid too much on loans: the group owes her that besides, and the next meeting gives
    /// it back.
    pub to_give_back: Paise,
    /// What it comes to, with what was shared out before; once it was agreed, what the next meeting
    /// still moves, and nothing when a meeting has moved all of it.
    pub outcome: Settled,
    /// What was agreed, where something was saved, paid or moved since, so that it comes to
    /// something else now.
    pub agreed: Option<Settled>,
    /// The group's own money, of which only the surplus is shared.
    pub corpus: Corpus,
    /// What she has of earlier share-outs in her share: they left her out, as a sheet counted that is
    /// not there any more.
    pub of_before: Paise,
    /// The record, once it was agreed.
    pub operation: Option<OperationRef>,
    /// Who recorded it, while it waits until another person agrees: nothing is paid before.
    pub waiting: Option<Made>,
    /// It was agreed and speaks of one of her records alone: it pays nothing, and is taken back.
    pub apart: bool,
    /// What the next meeting still has to move. It is filled in there; when nothing is left, the
    /// member can be made inactive.
    pub payout: Option<Payout>,
}

/// What waits to be moved in the next meeting for one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Payout {
    /// The member.
    pub member: MemberTag,
    /// Whether she leaves: then she saves no more.
    pub leaves: bool,
    /// Her savings by kind, to be given back.
    pub returned: Vec<Returned>,
    /// What she owes, to be paid back out of that.
    pub repayments: Vec<Repaid>,
    /// Her share of the surplus, to be paid as dividend.
    pub share: Paise,
    /// Her share capital, to be given back.
    pub share_capital: Paise,
}

/// Surplus to share out: to look at, or to resolve.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ShareSurplus {
    /// The group.
    pub group: GroupId,
    /// The day.
    pub on: Date,
    /// The rule.
    pub rule: SharingRule,
    /// How much of the surplus.
    pub surplus: Paise,
    /// The resolution, as it stands in the minutes; nothing is recorded without it.
    pub resolution: Option<String>,
}

/// A share-out.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SurplusSheet {
    /// The group's own money, its surplus without what is set aside.
    pub corpus: Corpus,
    /// What of the surplus belongs to women whom an earlier share-out left out: they have it when
    /// they leave.
    pub set_aside: Paise,
    /// Everybody's share.
    pub shares: Shares,
    /// Whether it was recorded now.
    pub recorded: bool,
    /// Who recorded a share-out that waits until another person agrees. The meeting after that
    /// pays it out; until then no other is recorded.
    pub waiting: Option<Made>,
}

/// The life of a group and its members, by dates.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct GroupLife {
    /// Offices, newest first; to take one back, its operation is reversed.
    pub offices: Vec<OfficeLine>,
    /// The federations that it belonged to, newest first.
    pub federations: Vec<shg::FederationLink>,
    /// The one to which it belongs today, where that one's book has no account for it.
    pub unwritten: Option<shg::FederationLink>,
    /// Times in which its book was closed, oldest first; the day on which the last one ended is put
    /// right by opening it again.
    pub closed: Vec<Away>,
    /// Records that are one woman; to undo one, its operation is reversed.
    pub merged: Vec<MergedLine>,
    /// Sheets of members who leave, newest first.
    pub settlements: Vec<SettlementLine>,
    /// Surplus shared out, newest first.
    pub distributions: Vec<DistributionLine>,
    /// Times without meetings.
    pub pauses: Vec<PauseLine>,
    /// When it resolved to end, and when it was revived.
    pub declared: Vec<DeclaredLine>,
    /// What was resolved about members and waits until another person agrees, or was sent back
    /// of late; oldest first.
    pub resolutions: Vec<WaitingResolution>,
}

/// A resolution about members that waits until another person agrees, or was sent back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingResolution {
    /// Who recorded it.
    pub made: Made,
    /// Who sent it back, and why; none while it waits.
    pub sent_back: Option<SentBack>,
    /// What was resolved.
    pub what: LifeResolution,
}

/// What can be resolved about members.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LifeResolution {
    /// The sheet of one who leaves or has died.
    Settled(Box<Settlement>),
    /// Surplus shared out.
    Distributed(Box<Distribution>),
    /// Two records that are one woman.
    Merged(MembersMerged),
}

/// An office that was given.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OfficeLine {
    /// The record of it.
    pub operation: OperationRef,
    /// Which office, to whom, from when on.
    pub given: OfficeGiven,
}

/// A time without meetings.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PauseLine {
    /// The record of it.
    pub operation: OperationRef,
    /// From when to when, and why.
    pub pause: Pause,
}

/// When the group resolved to end, or began again.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct DeclaredLine {
    /// The record of it.
    pub operation: OperationRef,
    /// What was declared.
    pub declared: Declared,
}

/// Two records that are one woman.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MergedLine {
    /// The record of it.
    pub operation: OperationRef,
    /// What was said.
    pub merged: MembersMerged,
}

/// A sheet that was agreed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SettlementLine {
    /// The record of it.
    pub operation: OperationRef,
    /// The sheet.
    pub settlement: Settlement,
    /// Whether a meeting still has to move its money.
    pub waits: bool,
}

/// A share-out that was agreed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct DistributionLine {
    /// The record of it.
    pub operation: OperationRef,
    /// Who gets what.
    pub distribution: Distribution,
}

/// Gives an office to a member from a date on; whoever had it has it no more. What was said before
/// of the same day is put right where both cannot be true: it is taken back first, so that only
/// somebody who did not know of it contradicts it.
pub fn give_office(app: &mut App, input: GiveOffice) -> Result<MemberView, AppError> {
    let now = member(app, input.member)?;
    let given = OfficeGiven::new(input.member, input.office, day("from", input.from)?);
    let scope = Scope::Group(now.group);
    let book = app.store()?.book(now.group)?;
    if book.had_left(&given) {
        return Err(Refusal::MemberUnknown.into());
    }
    let joined = book.records_of(now.line.tag).map(|record| record.joined);
    if let Some(date) = joined.min().filter(|joined| given.from < *joined) {
        let field = "from".to_owned();
        return Err(Refusal::OfficeBeforeJoining { field, date }.into());
    }
    let said = book.offices.iter();
    let wrong: Vec<OperationRef> = said
        .filter(|(_, said)| said.contradicts(&given))
        .map(|(operation, _)| *operation)
        .collect();
    app.together(|app| {
        for target in wrong {
            // Why it was taken back is who has it.
            let reason = now.line.name.clone();
            let back = shg::Change::RecordReversed(Reversed { target, reason });
            app.act(scope, Change::Shg(back), |_| Ok(()))?;
        }
        let change = Change::Shg(shg::Change::OfficeGiven(given));
        app.act(scope, change, |_| Ok(()))
    })?;
    member(app, input.member)
}

/// The life of a group and its members, by dates.
pub fn group_life(app: &mut App, input: TheGroup) -> Result<GroupLife, AppError> {
    app.person()?;
    super::group::view(app, input.group)?;
    life(app, input.group)
}

/// Takes two records for one woman: what is written on the other is read as written on the kept
/// one. Undone by reversing it.
pub fn merge_members(app: &mut App, input: MergeMembers) -> Result<GroupLife, AppError> {
    super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let merged = MembersMerged {
        kept: input.kept,
        other: input.other,
        reason: required("reason", &input.reason)?,
    };
    let already: Vec<MemberTag> = book.merged().map(|(other, _)| other).collect();
    let mut members: Vec<MemberTag> = book.members.iter().map(|member| member.tag).collect();
    members.extend(&already);
    merged.may_be(&members, &already, &book.schedule().held)?;
    // Who is in a word that waits may be nobody any more when it is agreed.
    let both = [merged.kept, merged.other];
    let waits = |one: &WaitingResolution| {
        matches!(&one.what, LifeResolution::Merged(waiting)
            if both.contains(&waiting.kept) || both.contains(&waiting.other))
    };
    if waiting(app, input.group)?.iter().any(waits) {
        return Err(Refusal::AlreadyRecorded.into());
    }
    settled_with_neither(app, &book, &merged)?;
    let change = Change::Shg(shg::Change::MembersMerged(merged));
    app.act(Scope::Group(input.group), change, |_| Ok(()))?;
    life(app, input.group)
}

/// A sheet speaks of one record alone: as long as it waits or has money to move, its record is not
/// taken for another one's; and what is written on another record is not read as written on one
/// that was settled with, unless she came back since: she would be settled with already.
fn settled_with_neither(app: &App, book: &Book, merged: &MembersMerged) -> Result<(), AppError> {
    let (kept, other) = (MemberTag::of(merged.kept), MemberTag::of(merged.other));
    let today = app.today();
    let waits = |one: &WaitingResolution| {
        matches!(&one.what, LifeResolution::Settled(settlement)
            if [kept, other].contains(&settlement.member))
    };
    let change = shg::Change::MembersMerged(merged.clone());
    let one = app.store()?.book_with(book.group, change)?;
    let mut sheets = book.settlements.iter().map(|(_, sheet)| sheet);
    // A record that left with nothing is another one's all the same.
    let gave = |sheet: &Settlement| sheet.saved() + sheet.share + sheet.share_capital;
    let settled = sheets.any(|sheet| {
        let is_one = sheet.member == kept || (sheet.member == other && !gave(sheet).is_zero());
        is_one && one.is_of_this_time(sheet, today)
    });
    let mut unpaid = payouts(book, today).into_iter();
    let leaves = unpaid.any(|payout| payout.member == other && payout.leaves);
    if settled || leaves || waiting(app, book.group)?.iter().any(waits) {
        return Err(Refusal::OneIsSettledWith.into());
    }
    Ok(())
}

/// The sheet of a member: as it was agreed, or as it would be on a day.
pub fn settlement(app: &mut App, input: SettlementOf) -> Result<SettlementSheet, AppError> {
    app.person()?;
    let on = day("on", input.on.unwrap_or(app.today()))?;
    sheet(app, input.member, on, input.rule)
}

/// Agrees the sheet of a member. When another person has agreed, the money moves in the next
/// meeting, which is filled in with it.
pub fn settle_member(app: &mut App, input: SettleMember) -> Result<SettlementSheet, AppError> {
    let now = sheet(app, input.member, input.on, input.rule)?;
    if now.operation.is_some() || now.waiting.is_some() {
        return Err(Refusal::AlreadyRecorded.into());
    }
    let book = app.store()?.book(now.group)?;
    let waits = waiting(app, now.group)?;
    // What another one has of the surplus is not known while her account says what is true no more.
    if let Some(member) = does_not_fit(app.today(), &book, &waits, |_| true) {
        return Err(Refusal::SheetFirst { member }.into());
    }
    let tag = now.settlement.member;
    let merges = |one: &WaitingResolution| {
        matches!(&one.what, LifeResolution::Merged(merged)
            if [merged.kept, merged.other].map(MemberTag::of).contains(&tag))
    };
    if waits.iter().any(merges) {
        return Err(Refusal::OneIsSettledWith.into());
    }
    // A sheet is about the time since she came back.
    if let Some(date) = now.settlement.since.filter(|back| input.on < *back) {
        let field = "on".to_owned();
        return Err(Refusal::LeftBeforeJoining { field, date }.into());
    }
    not_before_saving(&book, tag, input.on, "on")?;
    let settlement = Settlement {
        nominee: input.nominee,
        resolution: input.resolution,
        ..now.settlement
    };
    let settlement = settlement.checked(&now.corpus)?;
    let change = Change::Shg(shg::Change::Settled(Box::new(settlement)));
    app.act(Scope::Group(now.group), change, |_| Ok(()))?;
    sheet(app, input.member, input.on, input.rule)
}

/// Shares surplus out among the members of a day: shown without a resolution, recorded with one.
/// When another person has agreed, the next meeting pays it out.
pub fn share_surplus(app: &mut App, input: ShareSurplus) -> Result<SurplusSheet, AppError> {
    app.person()?;
    super::group::view(app, input.group)?;
    let on = day("date", input.on)?;
    let surplus = amount("surplus", input.surplus)?;
    let book = app.store()?.book(input.group)?;
    let waits = waiting(app, input.group)?;
    let mut corpus = undistributed(&book, &waits, on);
    // What was spent, lost or given out since cannot be shared out any more.
    let sheets = sheets(&waits);
    let last = last_day(app.today(), &book, &sheets).max(on);
    let since = undistributed(&book, &waits, last);
    let set_aside = set_aside(&book, &waits, last);
    corpus.surplus = corpus.surplus.min(since.surplus) - set_aside;
    let members = book.sharing(on, last, &sheets);
    let mut recorded = false;
    if let Some(resolution) = input.resolution {
        if waiting_distribution(app, input.group)?.is_some() {
            return Err(Refusal::AlreadyRecorded.into());
        }
        if let Some(member) = does_not_fit(app.today(), &book, &waits, |_| true) {
            return Err(Refusal::SheetFirst { member }.into());
        }
        let whole = Distribution::of(on, input.rule, surplus, &members, resolution);
        let change = shg::Change::Distributed(Box::new(whole.checked(&corpus)?));
        app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
        recorded = true;
    }
    Ok(SurplusSheet {
        shares: share_out(surplus, input.rule, &members),
        corpus,
        set_aside,
        recorded,
        waiting: waiting_distribution(app, input.group)?,
    })
}

/// What of the surplus belongs to those whom a share-out left out.
fn set_aside(book: &Book, waits: &[WaitingResolution], on: Date) -> Paise {
    let parts = left_out(book, waits, on).into_iter();
    parts.map(|(_, part)| part).sum()
}

/// Whose sheet, of these, waits and says of her share what is true no more: it would be sent back,
/// and a share-out that counts on it would leave her out for nothing.
fn does_not_fit(
    today: Date,
    book: &Book,
    waits: &[WaitingResolution],
    of_these: impl Fn(&Settlement) -> bool,
) -> Option<MemberTag> {
    let mut sheets = waits.iter().filter_map(|one| match &one.what {
        LifeResolution::Settled(sheet) => of_these(sheet).then_some((one.made.operation, sheet)),
        LifeResolution::Distributed(_) | LifeResolution::Merged(_) => None,
    });
    let fits = |operation: OperationRef, sheet: &Settlement| {
        let mut others = waits.to_vec();
        others.retain(|one| one.made.operation != operation);
        share_as_now(today, book, &others, sheet)
    };
    let unfit = sheets.find(|(operation, sheet)| !fits(*operation, sheet));
    unfit.map(|(_, sheet)| sheet.member)
}

fn waiting_distribution(app: &App, group: GroupId) -> Result<Option<Made>, AppError> {
    let waits = waiting(app, group)?.into_iter();
    let mut shared = waits.filter(|one| matches!(one.what, LifeResolution::Distributed(_)));
    Ok(shared.next().map(|one| one.made))
}

/// Of what waits until another person agrees the sheets of members who leave.
fn sheets(waiting: &[WaitingResolution]) -> Vec<Settlement> {
    let sheets = waiting.iter().filter_map(|one| match &one.what {
        LifeResolution::Settled(settlement) => Some(settlement.as_ref().clone()),
        LifeResolution::Distributed(_) | LifeResolution::Merged(_) => None,
    });
    sheets.collect()
}

/// The share-outs that are in the book or wait until another person agrees.
fn share_outs<'a>(
    book: &'a Book,
    waiting: &'a [WaitingResolution],
) -> impl Iterator<Item = (OperationRef, &'a Distribution)> {
    let waits = waiting.iter().filter_map(|one| match &one.what {
        LifeResolution::Distributed(distribution) => {
            Some((one.made.operation, distribution.as_ref()))
        }
        LifeResolution::Settled(_) | LifeResolution::Merged(_) => None,
    });
    let agreed = book.distributions.iter();
    agreed
        .map(|(by, distribution)| (*by, distribution))
        .chain(waits)
}

/// What was resolved about members and waits until another person agrees.
fn waiting(app: &App, group: GroupId) -> Result<Vec<WaitingResolution>, AppError> {
    let mut resolutions = resolutions(app, group)?;
    resolutions.retain(|one| one.sent_back.is_none());
    Ok(resolutions)
}

/// What was resolved about members, and waits or was sent back.
fn resolutions(app: &App, group: GroupId) -> Result<Vec<WaitingResolution>, AppError> {
    let resolutions = super::resolutions(app, group)?.into_iter();
    let of_life = resolutions.filter_map(|one| {
        let what = match one.change {
            shg::Change::Settled(settlement) => LifeResolution::Settled(settlement),
            shg::Change::Distributed(distribution) => LifeResolution::Distributed(distribution),
            shg::Change::MembersMerged(merged) => LifeResolution::Merged(merged),
            _ => return None,
        };
        Some(WaitingResolution {
            made: one.made,
            sent_back: one.sent_back,
            what,
        })
    });
    Ok(of_life.collect())
}

/// What waits to be moved in a meeting of a day.
pub(crate) fn payouts(book: &Book, on: Date) -> Vec<Payout> {
    let mut payouts: Vec<Payout> = Vec::new();
    let of_now = |settlement: &Settlement| {
        settlement.date <= on
            && book.is_of_this_time(settlement, on)
            && book.is_of_all_of_her(settlement)
    };
    for (_, settlement) in book.settlements.iter().filter(|(_, one)| of_now(one)) {
        let member = settlement.member;
        let returned = saved(book, member, on).map(|saving| Returned {
            member,
            kind: saving.kind,
            amount: saving.amount,
            purse: Purse::Cash,
            account: None,
        });
        payouts.push(Payout {
            member,
            leaves: true,
            returned: returned.filter(|r| r.amount > Paise::ZERO).collect(),
            repayments: repayments(book, member, on),
            share: Paise::ZERO,
            share_capital: book
                .owed_to(member, Head::ShareCapital, on)
                .max(Paise::ZERO),
        });
    }
    for (member, share) in book.shares_unpaid(on) {
        match payouts.iter_mut().find(|payout| payout.member == member) {
            Some(payout) => payout.share = share,
            None => payouts.push(Payout {
                member,
                leaves: false,
                returned: Vec::new(),
                repayments: Vec::new(),
                share,
                share_capital: Paise::ZERO,
            }),
        }
    }
    payouts.retain(|payout| {
        let returns = !payout.returned.is_empty() || payout.lines().next().is_some();
        returns || !payout.repayments.is_empty()
    });
    payouts
}

/// What a member has saved of each kind on a day.
fn saved(book: &Book, member: MemberTag, on: Date) -> impl Iterator<Item = SettledSaving> {
    let balances = book.balances(on);
    SavingKind::ALL.iter().map(move |kind| {
        let pages = balances.iter();
        let of = pages.filter(|(page, _)| page.head == kind.head() && page.member == Some(member));
        SettledSaving {
            kind: *kind,
            amount: of.map(|(_, amount)| -*amount).sum(),
        }
    })
}

impl Payout {
    /// What it comes to.
    fn outcome(&self) -> Settled {
        let returned: Paise = self.returned.iter().map(|one| one.amount).sum();
        let repaid: Paise = self.repayments.iter().map(Repaid::whole).sum();
        Settled::of(returned + self.share + self.share_capital - repaid)
    }

    /// Her share of the surplus and her share capital as lines of a meeting.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line> + use<> {
        let member = Some(self.member);
        let parts = [
            (Head::Dividend, self.share),
            (Head::ShareCapital, self.share_capital),
        ];
        let parts = parts
            .into_iter()
            .filter(|(_, amount)| *amount > Paise::ZERO);
        parts.map(move |(head, amount)| Line {
            head,
            paid: true,
            amount,
            purse: Purse::Cash,
            member,
            note: None,
            folio: None,
            account: None,
        })
    }
}

/// What pays out all her loans on a day.
fn repayments(book: &Book, member: MemberTag, on: Date) -> Vec<Repaid> {
    let loans = book.loans().into_iter();
    let hers = loans.filter(|loan| loan.member == member && !loan.closed && loan.given_on <= on);
    hers.map(|loan| {
        let due = loan.account.due(on);
        Repaid {
            loan: loan.tag,
            member,
            penalty: due.penalty,
            interest: due.interest() + due.closing_interest,
            principal: due.principal(),
            purse: Purse::Cash,
            paid_by: None,
            account: None,
        }
    })
    .filter(|repaid| !repaid.whole().is_zero())
    .collect()
}

/// What of a member's share is not paid on a day; none where nothing was ever shared out to her,
/// so that nothing is known of it.
pub(crate) fn share_left(book: &Book, member: MemberTag, on: Date) -> Option<Paise> {
    let distributed = book.distributions.iter().flat_map(|(_, one)| &one.shares);
    let settled = book.settlements.iter().map(|(_, one)| one.member);
    let mut shared = distributed.map(|share| share.member).chain(settled);
    let unpaid = || book.shares_unpaid(on).into_iter();
    shared
        .any(|tag| book.kept(tag) == member)
        .then(|| unpaid().find(|(tag, _)| *tag == member))
        .map(|left| left.map_or(Paise::ZERO, |(_, left)| left))
}

/// The last day of which a group's book or what waits beside it says anything, or today.
fn last_day(today: Date, book: &Book, waiting: &[Settlement]) -> Date {
    let records = book.records.iter().map(|record| record.date);
    let sheets = book
        .settlements
        .iter()
        .map(|(_, sheet)| sheet)
        .chain(waiting);
    let days = records.chain(sheets.map(|sheet| sheet.date));
    days.fold(today, Date::max)
}

/// The corpus of a day less what was agreed to be given out until then and not paid by then, and
/// less interest that was paid too much: the group has not earned what it has to give back. With what
/// members have of their next shares already.
fn unshared(book: &Book, on: Date) -> Corpus {
    let mut corpus = book.corpus(on);
    let loans = book.loans().into_iter();
    let back: Paise = loans
        .map(|loan| loan.account.standing(on).interest_too_much)
        .sum();
    corpus.surplus = corpus.surplus - book.shares_owed(on) - back + book.shares_ahead(on);
    corpus
}

/// The corpus of a day less also what waits for another person to be given out: shared once, not
/// twice.
fn undistributed(book: &Book, waiting: &[WaitingResolution], on: Date) -> Corpus {
    let mut corpus = unshared(book, on);
    let waiting: Paise = waiting
        .iter()
        .map(|one| match &one.what {
            LifeResolution::Settled(sheet) => (sheet.date, sheet.share),
            // What is left over stays with the group, as it will once it is agreed to.
            LifeResolution::Distributed(one) => (one.date, one.given_out()),
            LifeResolution::Merged(_) => (on, Paise::ZERO),
        })
        .filter(|(date, _)| *date <= on)
        .map(|(_, share)| share)
        .sum();
    // Two resolutions that wait may ask for more than there is: one of them will be refused.
    let left = corpus.surplus;
    corpus.surplus = (left - waiting).max(left.min(Paise::ZERO));
    corpus
}

/// Whether a resolution that waited can still be agreed to: what it gives away may have been paid,
/// shared out or given up since it was made.
pub(crate) fn still_fits(
    app: &App,
    group: GroupId,
    resolution: OperationRef,
) -> Result<(), AppError> {
    let Some(operation) = app.store()?.recorded(&Scope::Group(group), resolution)? else {
        return Ok(());
    };
    let Change::Shg(change) = operation.change else {
        return Ok(());
    };
    let book = app.store()?.book(group)?;
    let mut others = waiting(app, group)?;
    others.retain(|one| one.made.operation != resolution);
    let last = last_day(app.today(), &book, &sheets(&others));
    // Of two that wait and ask for more than there is, the first that is agreed to has it.
    let corpus = |date: Date| unshared(&book, date.max(last));
    match change {
        shg::Change::LoanDecided(decision) => {
            if let Resolved::WrittenOff { principal, .. } = decision.what {
                let on = decision.date.max(app.today());
                let loans = book.loans();
                let loan = loans.iter().find(|loan| loan.tag == decision.loan);
                let loan = loan.ok_or(Refusal::LoanUnknown)?;
                let standing = loan.account.standing(on);
                let at_most = standing.principal_outstanding - standing.principal_back_beyond;
                if principal > at_most {
                    let member = decision.member;
                    return Err(Refusal::RepaymentExceedsLoan { member, at_most }.into());
                }
            }
        }
        shg::Change::Distributed(distribution) => {
            let mut corpus = corpus(distribution.date);
            corpus.surplus = corpus.surplus - set_aside(&book, &others, last);
            distribution.clone().checked(&corpus)?;
            if !shares_as_now(app, &book, &others, (resolution, &distribution))? {
                return Err(Refusal::SharesChanged.into());
            }
        }
        shg::Change::Settled(settlement) => {
            if !book.is_of_all_of_her(&settlement) {
                return Err(Refusal::OneIsSettledWith.into());
            }
            if counts_on_another(app.today(), &book, &others, &settlement) {
                return Err(Refusal::ShareOutFirst.into());
            }
            settlement.clone().checked(&corpus(settlement.date))?;
            if !share_as_now(app.today(), &book, &others, &settlement) {
                return Err(Refusal::SharesChanged.into());
            }
        }
        shg::Change::MembersMerged(merged) => {
            let already: Vec<MemberTag> = book.merged().map(|(other, _)| other).collect();
            let mut members: Vec<MemberTag> =
                book.members.iter().map(|member| member.tag).collect();
            members.extend(&already);
            merged.may_be(&members, &already, &book.schedule().held)?;
            settled_with_neither(app, &book, &merged)?;
        }
        _ => {}
    }
    Ok(())
}

/// Whether a sheet counts on her part in a share-out that waits: it would be left alone without it.
fn counts_on_another(
    today: Date,
    book: &Book,
    others: &[WaitingResolution],
    sheet: &Settlement,
) -> bool {
    let gives_her = |one: &WaitingResolution| match &one.what {
        LifeResolution::Distributed(one) => book.part_of(one, sheet.member).is_some(),
        LifeResolution::Settled(_) | LifeResolution::Merged(_) => false,
    };
    let mut without = others.to_vec();
    without.retain(|one| !gives_her(one));
    without.len() < others.len() && !share_as_now(today, book, &without, sheet)
}

/// Whether a share-out gives to each what its rule gives by what is known now, beside what else
/// `waits`. Who leaves has her part of it where her sheet was made after it, and none where it was
/// made after her sheet, which says all that is hers; nobody has both, or neither.
fn shares_as_now(
    app: &App,
    book: &Book,
    waits: &[WaitingResolution],
    (resolution, distribution): (OperationRef, &Distribution),
) -> Result<bool, AppError> {
    let date = distribution.date;
    let waiting = sheets(waits);
    let agreed = || {
        let sheets = book.settlements.iter();
        sheets
            .filter(|(_, sheet)| book.is_of_this_time(sheet, date) && book.is_of_all_of_her(sheet))
    };
    let is_settled = |member: MemberTag| {
        let waiting = waiting
            .iter()
            .filter(|sheet| book.is_of_this_time(sheet, date));
        let mut sheets = agreed().map(|(_, sheet)| sheet).chain(waiting);
        sheets.any(|sheet| book.kept(sheet.member) == member)
    };
    let has_part = |member: MemberTag| book.part_of(distribution, member).is_some();
    let mut members = book.savings_months(date);
    if members
        .iter()
        .any(|(member, _)| !has_part(*member) && !is_settled(*member))
    {
        return Ok(false);
    }
    members.retain(|(member, _)| has_part(*member));
    let by_rule = share_out(distribution.surplus, distribution.rule, &members).shares;
    let is_same = distribution.shares.len() == by_rule.len()
        && by_rule
            .iter()
            .all(|share| book.part_of(distribution, share.member) == Some(share.share));
    let without_part = |sheet: &Settlement| !has_part(sheet.member);
    if !is_same || does_not_fit(app.today(), book, waits, without_part).is_some() {
        return Ok(false);
    }
    // A sheet that was agreed to meanwhile may have counted the same surplus.
    for (operation, sheet) in agreed().filter(|(_, sheet)| has_part(sheet.member)) {
        let before = app.store()?.book_without(book.group, *operation)?;
        let also = Some(distribution);
        let hers = share_of(app.today(), &before, waits, sheet, also);
        let had_left = sheet.date < date && sheet.knows_nothing_of(resolution);
        if had_left || sheet.share > hers + ROUNDED {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a sheet gives her of the surplus what its rule gives by what is known now, beside what
/// else `waits`. Of what waits it may have known all or nothing: the first that is agreed to has the
/// surplus. Other sheets may have been made after it, and so was a share-out that leaves her out.
fn share_as_now(today: Date, book: &Book, waits: &[WaitingResolution], sheet: &Settlement) -> bool {
    let is_later = |one: &WaitingResolution| match &one.what {
        LifeResolution::Settled(_) => true,
        LifeResolution::Distributed(one) => book.part_of(one, sheet.member).is_none(),
        LifeResolution::Merged(_) => false,
    };
    let mut before = waits.to_vec();
    before.retain(|one| !is_later(one));
    let is_hers = |waits: &[WaitingResolution]| {
        let hers = share_of(today, book, waits, sheet, None);
        (hers - sheet.share).abs() <= ROUNDED
    };
    is_hers(waits) || is_hers(&[]) || is_hers(&before)
}

/// The share of the surplus that the rule of a sheet gives by a book in which it is not, beside what
/// `waits` and one more share-out.
fn share_of(
    today: Date,
    book: &Book,
    waits: &[WaitingResolution],
    sheet: &Settlement,
    also: Option<&Distribution>,
) -> Paise {
    let on = sheet.date;
    let pool = Pool::of(book, waits, on, sheet.rule, also);
    let later = also.filter(|one| one.date > on);
    let later = later.and_then(|one| book.part_of(one, sheet.member));
    let last = last_day(today, book, &sheets(waits)).max(on);
    let left = left_today(today, book, waits, on) - given_by(also, last);
    let hers = pool.hers(book, waits, sheet.member).min(left);
    (hers - later.unwrap_or_default()).max(Paise::ZERO)
}

/// What one more share-out gives out until a day.
fn given_by(also: Option<&Distribution>, day: Date) -> Paise {
    let also = also.filter(|one| one.date <= day);
    also.map_or(Paise::ZERO, Distribution::given_out)
}

/// What there is of the surplus on a day, and how it is shared by those who have a part in it.
struct Pool {
    on: Date,
    corpus: Corpus,
    /// Who has something coming of a share-out that left her out.
    before: Vec<(MemberTag, Paise)>,
    /// What each has of the rest.
    shares: Shares,
}

impl Pool {
    /// That of a day by a rule, beside what `waits` and one more share-out.
    fn of(
        book: &Book,
        waits: &[WaitingResolution],
        on: Date,
        rule: SharingRule,
        also: Option<&Distribution>,
    ) -> Self {
        let mut corpus = undistributed(book, waits, on);
        corpus.surplus = corpus.surplus - given_by(also, on);
        let sharing = book.sharing(on, on, &sheets(waits));
        // A rule that shares nothing with who leaves gives her nothing of that either.
        let before = match rule {
            SharingRule::None => Vec::new(),
            SharingRule::Equal | SharingRule::BySavingsMonths => left_out(book, waits, on),
        };
        let all: Paise = before.iter().map(|(_, part)| *part).sum();
        let rest = (corpus.shareable() - all).max(Paise::ZERO);
        Self {
            on,
            corpus,
            before,
            shares: share_out(rest, rule, &sharing),
        }
    }

    /// What a member has coming of share-outs that left her out.
    fn of_before(&self, member: MemberTag) -> Paise {
        let mut before = self.before.iter();
        let hers = before.find(|(of, _)| *of == member);
        hers.map_or(Paise::ZERO, |(_, part)| *part)
    }

    /// A member's share, whatever was shared out since.
    fn besides(&self, member: MemberTag) -> Paise {
        let share = self.shares.shares.iter().find(|one| one.member == member);
        self.of_before(member) + share.map_or(Paise::ZERO, |share| share.share)
    }

    /// A member's share, without what came of it since, agreed to or not.
    fn hers(&self, book: &Book, waits: &[WaitingResolution], member: MemberTag) -> Paise {
        let later = share_outs(book, waits).filter(|(_, one)| one.date > self.on);
        let later = later.filter_map(|(_, one)| book.part_of(one, member));
        self.besides(member) - later.sum()
    }
}

/// What share-outs until a day have for those whom they left out though they were members on their
/// day: a sheet of theirs counted then, and was taken back or sent back since. Each of the others had
/// so much for her weight. Nobody has anything of a share-out of which not so much was left over: it
/// knew nothing of her.
fn left_out(book: &Book, waits: &[WaitingResolution], on: Date) -> Vec<(MemberTag, Paise)> {
    let waiting = sheets(waits);
    let until = share_outs(book, waits).filter(|(_, one)| one.date <= on);
    let mut parts: BTreeMap<MemberTag, Paise> = BTreeMap::new();
    for (_, one) in until {
        let mut without = book.sharing(one.date, on, &waiting);
        without.retain(|(member, _)| book.part_of(one, *member).is_none());
        let of = |months: u64| one.part_for(months);
        let all: Paise = without.iter().map(|(_, months)| of(*months)).sum();
        if all > undistributed(book, waits, one.date).shareable() {
            continue;
        }
        for (member, months) in without {
            *parts.entry(member).or_default() += of(months);
        }
    }
    parts.retain(|_, part| !part.is_zero());
    parts.into_iter().collect()
}

/// The sheet of a member: as it was agreed, or as it would be on a day.
pub(crate) fn sheet(
    app: &App,
    id: MemberId,
    on: Date,
    rule: SharingRule,
) -> Result<SettlementSheet, AppError> {
    let view = member(app, id)?;
    let book = app.store()?.book(view.group)?;
    let tag = book.kept(view.line.tag);
    let until = on.max(app.today());
    let of = |settled: &&(OperationRef, Settlement)| {
        settled.1.member == tag && book.is_of_this_time(&settled.1, until)
    };
    let agreed = book.settlements.iter().rfind(of);
    let waits = waiting(app, view.group)?;
    let pool = Pool::of(&book, &waits, on, rule, None);
    let waiting = sheet_that_waits(&book, &waits, tag, until);
    let mut of_before = Paise::ZERO;
    let (settlement, waiting) = match (agreed, waiting) {
        (Some((_, settlement)), _) => (settlement.clone(), None),
        (None, Some((made, settlement))) => (settlement, Some(made)),
        (None, None) => {
            of_before = pool.of_before(tag);
            (
                made_now(app.today(), &book, &waits, &pool, (tag, rule)),
                None,
            )
        }
    };
    let earlier = shared_before(&book, tag, agreed.map(|(_, sheet)| sheet), until);
    let payout = payouts(&book, until)
        .into_iter()
        .find(|payout| payout.member == tag)
        .filter(|_| agreed.is_some());
    let whole = Settlement {
        share: settlement.share + earlier,
        ..settlement.clone()
    };
    let then = whole.outcome();
    let apart = agreed.is_some_and(|(_, settlement)| !book.is_of_all_of_her(settlement));
    let outcome = match agreed {
        Some(_) if !apart => payout.as_ref().map_or(Settled::Even, Payout::outcome),
        _ => then,
    };
    Ok(SettlementSheet {
        group: view.group,
        group_name: view.group_name,
        member: view.line,
        earlier,
        to_give_back: book.to_give_back(tag, until),
        outcome,
        agreed: (outcome != then).then_some(then),
        settlement,
        corpus: pool.corpus,
        of_before,
        operation: agreed.map(|(operation, _)| *operation),
        apart,
        waiting,
        payout,
    })
}

/// What was shared out to a member before her own sheet: of an agreed one what was not paid by then,
/// also when a meeting has paid it since.
fn shared_before(
    book: &Book,
    member: MemberTag,
    agreed: Option<&Settlement>,
    until: Date,
) -> Paise {
    let unpaid = match agreed {
        Some(sheet) => book.shares_unpaid_then(sheet.date.plus_days(-1)),
        None => book.shares_unpaid(until),
    };
    let hers = unpaid.into_iter().find(|(of, _)| *of == member);
    hers.map_or(Paise::ZERO, |(_, left)| left)
}

/// The sheet of a member that waits for another person, of the time in which she is one now.
fn sheet_that_waits(
    book: &Book,
    waits: &[WaitingResolution],
    member: MemberTag,
    until: Date,
) -> Option<(Made, Settlement)> {
    waits.iter().find_map(|one| match &one.what {
        LifeResolution::Settled(settlement)
            if settlement.member == member && book.is_of_this_time(settlement, until) =>
        {
            Some((one.made.clone(), settlement.as_ref().clone()))
        }
        _ => None,
    })
}

/// What is left today of the surplus: of what there was on a day, who leaves gets no more.
fn left_today(today: Date, book: &Book, waiting: &[WaitingResolution], on: Date) -> Paise {
    let last = last_day(today, book, &sheets(waiting)).max(on);
    undistributed(book, waiting, last).shareable()
}

/// The share-outs in which a member has a part by what is known, agreed to or not, each with what
/// her share in a sheet of the pool's day is less for it.
fn counted(
    book: &Book,
    waits: &[WaitingResolution],
    pool: &Pool,
    (member, rule): (MemberTag, SharingRule),
) -> Vec<CountedShare> {
    let mut besides = pool.besides(member);
    let shared = share_outs(book, waits);
    let hers = shared.filter_map(|(by, one)| Some((by, one.date, book.part_of(one, member)?)));
    let less = hers.map(|(by, date, part)| {
        let share = match rule {
            SharingRule::None => Paise::ZERO,
            _ if date <= pool.on => part,
            _ => part.min(besides),
        };
        if date > pool.on {
            besides = besides - share;
        }
        CountedShare { by, share }
    });
    less.collect()
}

/// The sheet of a member as it would be on the pool's day.
fn made_now(
    today: Date,
    book: &Book,
    waits: &[WaitingResolution],
    pool: &Pool,
    (member, rule): (MemberTag, SharingRule),
) -> Settlement {
    let left = left_today(today, book, waits, pool.on);
    let share = pool.hers(book, waits, member).min(left);
    Settlement {
        share: share.max(Paise::ZERO),
        since: book.began_again(member, pool.on.max(today)),
        counted: Some(counted(book, waits, pool, (member, rule))),
        records: Some(book.records_of(member).map(|record| record.tag).collect()),
        ..computed(book, member, pool.on, rule)
    }
}

/// The sheet of a member but for her share of the surplus.
fn computed(book: &Book, member: MemberTag, on: Date, rule: SharingRule) -> Settlement {
    let savings = saved(book, member, on);
    let dues = repayments(book, member, on).into_iter();
    Settlement {
        date: on,
        member,
        savings: savings.filter(|s| !s.amount.is_zero()).collect(),
        rule,
        share: Paise::ZERO,
        dues: dues
            .map(|repaid| SettledLoan {
                loan: repaid.loan,
                principal: repaid.principal,
                interest: repaid.interest,
            })
            .collect(),
        nominee: None,
        resolution: String::new(),
        since: None,
        share_capital: book
            .owed_to(member, Head::ShareCapital, on)
            .max(Paise::ZERO),
        counted: None,
        records: None,
    }
}

fn life(app: &App, group: GroupId) -> Result<GroupLife, AppError> {
    let book = app.store()?.book(group)?;
    let unpaid = payouts(&book, app.today());
    let waits = |member: MemberTag| unpaid.iter().any(|payout| payout.member == member);
    let settlements = book.settlements.iter().rev();
    let merged = book.merges.iter();
    let links = book.belonging().into_iter();
    Ok(GroupLife {
        offices: book
            .offices
            .iter()
            .rev()
            .map(|(operation, given)| OfficeLine {
                operation: *operation,
                given: given.clone(),
            })
            .collect(),
        federations: links.rev().cloned().collect(),
        unwritten: super::federation::without_account_in(app, &book, app.today())?,
        closed: book.closed().collect(),
        merged: merged
            .map(|(operation, merged)| MergedLine {
                operation: *operation,
                merged: merged.clone(),
            })
            .collect(),
        settlements: settlements
            .map(|(operation, settlement)| SettlementLine {
                operation: *operation,
                waits: waits(settlement.member) && book.is_of_this_time(settlement, app.today()),
                settlement: settlement.clone(),
            })
            .collect(),
        distributions: book
            .distributions
            .iter()
            .rev()
            .map(|(operation, distribution)| DistributionLine {
                operation: *operation,
                distribution: distribution.clone(),
            })
            .collect(),
        pauses: book
            .pauses
            .iter()
            .map(|(operation, pause)| PauseLine {
                operation: *operation,
                pause: pause.clone(),
            })
            .collect(),
        declared: book
            .declared
            .iter()
            .map(|(operation, declared)| DeclaredLine {
                operation: *operation,
                declared: *declared,
            })
            .collect(),
        resolutions: resolutions(app, group)?,
    })
}

fn member(app: &App, member: MemberId) -> Result<MemberView, AppError> {
    Ok(app.store()?.member(member)?.ok_or(Problem::NotFound)?)
}
