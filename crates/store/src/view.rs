//! What screens are shown: answers of queries, ready to be sent to the window as they are.

use domain::code::Code;
use domain::disposition::{ParkReason, QuarantineReason};
use domain::figures::Figure;
use domain::ledger::{Head, MoneyWay};
use domain::med::enterprise::{Category, Tie};
use domain::photo::Photo;
use domain::place::{DirectoryArea, SizeWarning};
use domain::role::{Assignment, Work};
use domain::shg::book::Away;
use domain::shg::decided::Decided;
use domain::shg::linkage::BankUnlike;
use domain::shg::wrong::Wrong;
use domain::shg::{GroupKind, Meeting, MeetingKind, Office, Relation, Terms};
use domain::{
    AreaId, Date, DeviceId, EnterpriseId, GroupId, MemberId, MemberTag, Month, OperationRef, Paise,
    PersonId, Scope, VillageId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a record is, told to people beside every record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Whereabouts {
    /// Only on this device.
    Here,
    /// The centre's receipt is stored here.
    Centre,
    /// At the centre, and waits for a person's decision.
    Parked {
        /// Why it waits.
        reason: ParkReason,
    },
    /// At the centre, kept apart: see the list of what could not be taken.
    Quarantined,
}

/// Who recorded something, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Made {
    /// The operation.
    pub operation: OperationRef,
    /// The person's number.
    pub by: PersonId,
    /// Her name, where this device knows it.
    pub name: Option<String>,
    /// What the recording device's clock said, in milliseconds since 1970.
    pub wall_ms: i64,
    /// Where the record is.
    pub whereabouts: Whereabouts,
}

/// A person who works on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PersonView {
    /// Her number.
    pub person: PersonId,
    /// Her name.
    pub name: String,
    /// What she may do.
    pub assignments: Vec<Assignment>,
}

/// Every place that this device knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Places {
    /// States, districts and blocks.
    pub areas: Vec<DirectoryArea>,
    /// Villages, by name.
    pub villages: Vec<VillageView>,
}

/// A village.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VillageView {
    /// Its id.
    pub id: VillageId,
    /// Its block.
    pub block: AreaId,
    /// Its name.
    pub name: String,
    /// Its panchayat.
    pub panchayat: Option<String>,
    /// Its codes.
    pub codes: Vec<Code>,
    /// How many active groups it has.
    pub groups: u32,
    /// How many active enterprises it has.
    pub enterprises: u32,
}

/// A group in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct GroupRow {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// What kind of group it is.
    pub kind: GroupKind,
    /// Its village.
    pub village: VillageId,
    /// The village's name.
    pub village_name: String,
    /// Active members.
    pub members: u32,
    /// Whether it is active.
    pub active: bool,
    /// The last meeting held.
    pub last_meeting: Option<Date>,
    /// When the next meeting is due.
    pub next_due: Option<Date>,
    /// All members' savings.
    pub saved: Paise,
    /// What its size says against the norms.
    pub size_warning: Option<SizeWarning>,
    /// How many of its records are only on this device.
    pub unsent: u32,
    /// Whether a meeting was begun and not closed.
    pub has_draft: bool,
}

/// A group with everything that its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct GroupView {
    /// The list's row.
    pub row: GroupRow,
    /// When it was formed.
    pub formed: Option<Date>,
    /// The bank and branch.
    pub bank: Option<String>,
    /// The branch's IFSC.
    pub ifsc: Option<String>,
    /// The account number.
    pub account: Option<String>,
    /// Its codes.
    pub codes: Vec<Code>,
    /// The terms in force at the last known date, newest first.
    pub terms: Vec<Terms>,
    /// Its members, active ones first, then by serial number and name.
    pub members: Vec<MemberLine>,
    /// Its meetings, newest first, at most 60.
    pub meetings: Vec<MeetingLine>,
    /// Due meetings that were not held, newest first, at most 60.
    pub not_held: Vec<NotHeldLine>,
    /// What it has by account head: cash, bank, savings by kind …; debit positive.
    pub balances: Vec<Balance>,
    /// Saved per month, the last 24 months, oldest first.
    pub months: Vec<MonthFigure>,
    /// Why it is inactive.
    pub end_reason: Option<String>,
    /// Who added it.
    pub made: Made,
}

/// A member in her group's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MemberLine {
    /// Her id.
    pub id: MemberId,
    /// Her tag in the group's operations.
    pub tag: MemberTag,
    /// Her name.
    pub name: String,
    /// Who the next name is to her.
    pub relation: Relation,
    /// Her husband's or father's name.
    pub relation_name: Option<String>,
    /// Her serial number.
    pub serial: Option<u16>,
    /// Her office.
    pub office: Office,
    /// When she joined.
    pub joined: Date,
    /// Whether she is active.
    pub active: bool,
    /// Since when she is not.
    pub ended: Option<Date>,
    /// All her savings.
    pub saved: Paise,
    /// Her photo.
    pub photo: Option<Photo>,
}

/// A member with everything that her page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MemberView {
    /// The list's line.
    pub line: MemberLine,
    /// Her group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// Her year of birth.
    pub birth_year: Option<u16>,
    /// A phone number.
    pub mobile: Option<String>,
    /// Her nominee.
    pub nominee: Option<String>,
    /// When she consented to be recorded.
    pub consented: Option<Date>,
    /// Her codes.
    pub codes: Vec<Code>,
    /// Her savings by kind (account head).
    pub balances: Vec<Balance>,
    /// Neither has she savings or share capital with the group, nor does she owe on a loan. What she
    /// paid as fine or interest stands on her pages for ever, and is the group's.
    pub settled: bool,
    /// Her entries, newest first, at most 60.
    pub entries: Vec<MemberEntry>,
    /// Meetings that she attended, and that were held, since she joined.
    pub attended: u32,
    /// See `attended`.
    pub meetings: u32,
    /// Why she left.
    pub end_reason: Option<String>,
    /// Times in between in which she was no member, oldest first.
    pub away: Vec<Away>,
    /// Who added her.
    pub made: Made,
}

/// One line of a member's passbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MemberEntry {
    /// The day.
    pub date: Date,
    /// The account head.
    pub head: Head,
    /// The amount she paid in; negative when it was taken back by a reversal.
    pub amount: Paise,
    /// The operation.
    pub operation: OperationRef,
}

/// The balance of an account head; debit positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Balance {
    /// The head.
    pub head: Head,
    /// The amount.
    pub amount: Paise,
    /// The same as people say it ([`Head::told`]).
    pub told: Paise,
}

/// One month's sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthFigure {
    /// The month.
    pub month: Month,
    /// The sum in paise, or a count.
    pub amount: i64,
}

/// A due meeting that was not held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NotHeldLine {
    /// The record.
    pub operation: OperationRef,
    /// The day it was due.
    pub date: Date,
    /// Why.
    pub reason: String,
}

/// What has become of a meeting or visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Standing {
    /// It counts.
    Counts,
    /// It was reversed.
    Reversed {
        /// Why.
        reason: String,
        /// By whom.
        by: Doer,
    },
    /// A decision put another recording of the same in its place.
    Replaced {
        /// Why.
        reason: String,
        /// Who decided.
        by: Doer,
    },
    /// It does not count: it is parked, was set aside by a decision, or only confirms another.
    Aside,
}

/// Who did something, as far as this device can tell: the names of people who work on other
/// devices are not told to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Doer {
    /// Her number.
    pub by: PersonId,
    /// Her name, where this device knows it.
    pub name: Option<String>,
    /// The work that it is part of: what she is called by where her name is not known.
    pub work: Work,
}

/// A meeting in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeetingLine {
    /// The operation that closed it.
    pub operation: OperationRef,
    /// Its day.
    pub date: Date,
    /// Regular or special.
    pub kind: MeetingKind,
    /// Members who were there.
    pub there: u32,
    /// Members in its rows.
    pub members: u32,
    /// All savings.
    pub saved: Paise,
    /// What has become of it.
    pub standing: Standing,
    /// Where the record is.
    pub whereabouts: Whereabouts,
}

/// A meeting with everything that its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MeetingView {
    /// The list's line.
    pub line: MeetingLine,
    /// Its group.
    pub group: GroupId,
    /// The group's name.
    pub group_name: String,
    /// The meeting as it was closed.
    pub meeting: Meeting,
    /// What it adds up to.
    pub totals: domain::shg::meeting::Totals,
    /// What was resolved on its day and recorded outside the meeting.
    pub decided: Vec<Decided>,
    /// The names of the members in it.
    pub names: Vec<TagName>,
    /// Who closed it.
    pub made: Made,
}

/// A member's name by her tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TagName {
    /// Her tag.
    pub tag: MemberTag,
    /// The record as which hers is read; another one where a woman was written down twice.
    pub kept: MemberTag,
    /// Her id.
    pub id: MemberId,
    /// Her name.
    pub name: String,
    /// Her husband's or father's name.
    pub relation_name: Option<String>,
}

/// Somebody or something found by search, or likely the same as what is about to be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Found {
    /// What was found.
    pub kind: FoundKind,
    /// Its id.
    pub id: String,
    /// The group's id, for members.
    pub group: Option<GroupId>,
    /// Its name.
    pub title: String,
    /// What the one named beside a member is to her.
    pub relation: Option<Relation>,
    /// The husband's or father's name, for members; the owner's, for enterprises.
    pub relation_name: Option<String>,
    /// The group's name, for members.
    pub group_name: Option<String>,
    /// The village, where it is known.
    pub village: Option<VillageId>,
    /// The village's name.
    pub village_name: Option<String>,
    /// Whether it is active.
    pub active: bool,
    /// Whether it is a group: by itself, or as a member of a federation, where its own book has not
    /// come.
    pub a_group: bool,
}

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum FoundKind {
    /// A village.
    Village,
    /// A group.
    Group,
    /// A member.
    Member,
    /// An enterprise.
    Enterprise,
}

/// An enterprise in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EnterpriseRow {
    /// Its id.
    pub id: EnterpriseId,
    /// Its name.
    pub name: String,
    /// What it makes or sells.
    pub product: String,
    /// What it does.
    pub category: Category,
    /// The owner's name.
    pub owner: String,
    /// Its village.
    pub village: VillageId,
    /// The village's name.
    pub village_name: String,
    /// The last visit.
    pub last_visit: Option<Date>,
    /// When the next visit is due; the first one a week after it was registered.
    pub next_due: Option<Date>,
    /// Whether it is active.
    pub active: bool,
    /// How many of its records are only on this device.
    pub unsent: u32,
    /// Whether a visit was begun and not recorded.
    pub has_draft: bool,
}

/// An enterprise with everything that its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EnterpriseView {
    /// The list's row.
    pub row: EnterpriseRow,
    /// Who the owner is to the member.
    pub tie: Tie,
    /// The member's group.
    pub group: Option<GroupId>,
    /// The member.
    pub member: Option<MemberId>,
    /// The member's name.
    pub member_name: Option<String>,
    /// When it began.
    pub began: Option<Date>,
    /// When it was registered.
    pub registered: Date,
    /// A phone number.
    pub mobile: Option<String>,
    /// How to find it.
    pub landmark: Option<String>,
    /// Its visits, newest first, at most 60.
    pub visits: Vec<VisitLine>,
    /// Why it is inactive.
    pub end_reason: Option<String>,
    /// Who registered it.
    pub made: Made,
}

/// A visit in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VisitLine {
    /// The operation that recorded it.
    pub operation: OperationRef,
    /// The enterprise.
    pub enterprise: EnterpriseId,
    /// Its name.
    pub enterprise_name: String,
    /// The day.
    pub date: Date,
    /// Sales since the visit before.
    pub sales: Option<Paise>,
    /// What has become of it.
    pub standing: Standing,
    /// Where the record is.
    pub whereabouts: Whereabouts,
}

/// A visit with everything that its page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VisitView {
    /// The list's line.
    pub line: VisitLine,
    /// The visit as it was recorded.
    pub visit: domain::med::Visit,
    /// Which of its photos are on this device.
    pub photos_here: u32,
    /// Who recorded it.
    pub made: Made,
}

/// Visits that are due, in the order of their day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DueVisits {
    /// Due before today.
    pub overdue: Vec<EnterpriseRow>,
    /// Due today.
    pub today: Vec<EnterpriseRow>,
    /// Due in the next seven days.
    pub week: Vec<EnterpriseRow>,
    /// Due later.
    pub later: Vec<EnterpriseRow>,
}

/// What the exchange can tell from the store alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Exchanged {
    /// Records that the centre has not receipted.
    pub pending: u32,
    /// Records of this device that the centre has receipted, ever.
    pub receipted: u64,
    /// Records (of anybody) that wait for a person's decision.
    pub parked: u32,
    /// Records that could not be taken: kept at the centre and here.
    pub quarantined: u32,
    /// Entries of a newer version, kept until the app is updated.
    pub newer: u32,
    /// The feeds that this device holds, with their positions.
    pub scopes: Vec<ScopePosition>,
}

/// How far a feed has come here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ScopePosition {
    /// The feed.
    pub scope: Scope,
    /// Its last entry here.
    pub position: u64,
    /// The last eight hex digits of the chain at that position.
    pub chain: String,
}

/// One group's month or one village's month of figures, or a whole block's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FigureRow {
    /// What is counted or summed.
    pub figure: Figure,
    /// The month's amount.
    pub amount: i64,
    /// The amount of all months up to and with this one.
    pub total: i64,
}

/// A block at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BlockView {
    /// The month.
    pub month: Month,
    /// Every figure.
    pub figures: Vec<FigureRow>,
    /// Villages with their figures of the month.
    pub villages: Vec<VillageMonth>,
}

/// A village's month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VillageMonth {
    /// The village.
    pub id: VillageId,
    /// Its name.
    pub name: String,
    /// Active groups.
    pub groups: u32,
    /// Active members.
    pub members: u32,
    /// Meetings held.
    pub meetings: i64,
    /// Savings in paise.
    pub saved: Paise,
    /// Visits.
    pub visits: i64,
}

/// A record that arrived from another device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Arrival {
    /// What it is.
    pub kind: ArrivalKind,
    /// The group's, enterprise's or village's name.
    pub title: String,
    /// The group it concerns.
    pub group: Option<GroupId>,
    /// The woman who joined, or whom it concerns.
    pub member: Option<MemberId>,
    /// Her name.
    pub member_name: Option<String>,
    /// The enterprise it concerns.
    pub enterprise: Option<EnterpriseId>,
    /// Its business date.
    pub date: Option<Date>,
    /// The savings of a meeting, the sales of a visit, the money of another record.
    pub amount: Option<Paise>,
    /// Whether the money of a voucher came, went or was moved.
    pub way: Option<MoneyWay>,
    /// What has become of it.
    pub outcome: Outcome,
    /// The device it was made on.
    pub device: DeviceId,
    /// Who made it, when, and where it is.
    pub made: Made,
}

/// A record that the centre or this device cannot take in: kept as it came, without effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ApartRecord {
    /// Its number in this device's journal.
    pub number: u32,
    /// What it is, as far as that can be read.
    pub kind: ArrivalKind,
    /// The group's, enterprise's or village's name.
    pub title: String,
    /// The group it concerns.
    pub group: Option<GroupId>,
    /// Who made it, where that can be read.
    pub by: Option<PersonId>,
    /// Her name, where it is known.
    pub name: Option<String>,
    /// When, by the clock of her device in ms since 1970, where that can be read.
    pub wall_ms: Option<i64>,
    /// Why it is kept apart.
    pub why: QuarantineReason,
}

/// What has become of a record of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It counts.
    Counts,
    /// It waits for a person's decision.
    Waits,
    /// Somebody took it back.
    TakenBack,
    /// A decision put another in its place.
    Replaced,
    /// It does not count: a decision set it aside, it only confirms another, or it was kept apart.
    Aside,
}

/// What arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum ArrivalKind {
    /// A closed meeting.
    Meeting,
    /// A reversed meeting or visit.
    Reversal,
    /// A visit.
    Visit,
    /// A new group.
    Group,
    /// A new member.
    Member,
    /// A new enterprise.
    Enterprise,
    /// Anything else.
    Other,
    /// Money that moved without a meeting.
    Voucher,
    /// The balances of an old group.
    CutOff,
    /// A resolution about a loan.
    LoanDecision,
    /// An approval, or a record returned to its maker.
    Approval,
    /// A resolution about members: one who leaves, surplus shared out, one woman written twice.
    Resolution,
    /// A meeting that was not held, or a time without meetings.
    NotHeld,
    /// A bank account, a loan from outside, or what the bank said of one.
    Borrowing,
    /// A grade.
    Grade,
    /// A fund that came.
    Fund,
    /// A member who left or died.
    Left,
    /// A group or enterprise that ended.
    Ended,
    /// A member who came back, or a group that works again.
    Back,
    /// What a group agreed from a day on.
    Terms,
    /// An office that was given.
    Office,
    /// A group that joined a federation.
    FederationJoined,
    /// A group that left its federation.
    FederationLeft,
    /// A verdict about a record that waited.
    Verdict,
}

/// A parked record beside what it collides with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReviewItem {
    /// The parked record.
    pub parked: Side,
    /// What it collides with.
    pub posted: Option<Side>,
    /// Why it waits.
    pub reason: ParkReason,
    /// Whether what it collides with and it can both be true.
    pub can_both_stand: bool,
    /// The group it concerns.
    pub group: Option<GroupId>,
    /// The group's, enterprise's or village's name.
    pub title: String,
    /// Who made it.
    #[serde(skip)]
    pub maker: PersonId,
    /// Whether it is itself a verdict about another record.
    #[serde(skip)]
    pub is_verdict: bool,
    /// Whose records such a verdict is about.
    #[serde(skip)]
    pub concerned: Vec<PersonId>,
    /// Who made what counts in its place.
    #[serde(skip)]
    pub makers_of_what_counts: Vec<PersonId>,
}

/// One side of a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Side {
    /// The meeting, when it is one.
    pub meeting: Option<MeetingView>,
    /// The visit, when it is one.
    pub visit: Option<VisitView>,
    /// Edited fields as `field` and `value`, when it is an edit.
    pub fields: Vec<FieldValue>,
    /// What kind of record it is.
    pub kind: ArrivalKind,
    /// Who made it.
    pub made: Made,
}

/// A field's value as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldValue {
    /// The field.
    pub field: String,
    /// Its value.
    pub value: String,
}

/// The result of recomputing everything from the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckReport {
    /// Whether everything is equal.
    pub equal: bool,
    /// Operations that were read again.
    pub operations: u64,
    /// Feeds whose chain was computed again.
    pub scopes: u64,
    /// What differs, in plain English for support: table, key, both values.
    pub differences: Vec<String>,
    /// Books in which something cannot be, or that do not add up to nothing: no fault of the
    /// tables, but of what was written.
    pub wrong: Vec<WrongBook>,
}

/// A book in which something cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrongBook {
    /// Whose.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// What all its balances add up to: nothing, always.
    pub trial: Paise,
    /// What cannot be.
    pub wrong: Vec<Wrong>,
}

/// A group in whose book something cannot be, in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrongGroup {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// Its village.
    pub village: VillageId,
    /// The village's name.
    pub village_name: String,
    /// The block it lies in, where it is known.
    pub block: Option<AreaId>,
    /// How many things cannot be.
    pub things: u32,
}

/// A group of which the bank and the book do not say the same, in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BankUnlikeGroup {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// Its village.
    pub village: VillageId,
    /// The village's name.
    pub village_name: String,
    /// The block it lies in, where it is known.
    pub block: Option<AreaId>,
    /// Of what they do not say the same.
    pub unlike: Vec<BankUnlike>,
}

/// A form or sheet that was begun and is not an operation yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its content as JSON.
    pub json: String,
    /// When it was last saved, in milliseconds since 1970 by the device's clock.
    pub saved_ms: i64,
    /// Who saved it last.
    pub by: PersonId,
}
