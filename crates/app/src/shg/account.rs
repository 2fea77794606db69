//! The group's accounts: vouchers of the bank, bank accounts, borrowings, reversals, approvals,
//! and a month's receipts and payments.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use domain::ledger::{self, Folio, Head, MoneyWay, Page};
use domain::operation::Change;
use domain::place::Approver;
use domain::refusal::required;
use domain::role::{self, Role, Work};
use domain::shg::book::{Book, Record, Recorded};
use domain::shg::borrowing::{BorrowingKind, DrawWarning};
use domain::shg::debt::{Debt, DebtStanding, EarlyWarning};
use domain::shg::entry::Resolved;
use domain::shg::linkage::astray;
use domain::shg::loan::LoanTerms;
use domain::shg::wrong::Wrong;
use domain::shg::{
    self, AgreedAnew, Approval, BankAccount, Borrowing, CutOff, Distribution, DrawingPower,
    LoanDecision, Reversed, SavingKind, Voucher,
};
use domain::{Date, GroupId, LoanTag, MemberTag, Month, OperationRef, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{AwaitingApproval, FieldValue, GroupView, Made, SentBackRecord, WrongGroup};
use ts_rs::TS;

use super::bank::{AccountLine, named_of, names_accounts};
use super::group::TheGroup;
use super::linkage::{SaidLine, said_of};
use super::loan::{Collection, collection};
use crate::error::{AppError, Problem};
use crate::session::App;
use crate::work::Reach;

/// Names a month of a group's book.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheBookMonth {
    /// The group.
    pub group: GroupId,
    /// The month.
    pub month: Month,
}

/// A month of a group's book: what came in, what went out, and what is left.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct BookMonth {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The month.
    pub month: Month,
    /// Cash and bank at its beginning.
    pub opening: InPurses,
    /// Received by account head.
    pub receipts: Vec<HeadMonth>,
    /// Paid by account head.
    pub payments: Vec<HeadMonth>,
    /// Cash and bank at its end.
    pub closing: InPurses,
    /// Every balance at its end, debit positive; they add up to nothing.
    pub balances: Vec<PageBalance>,
    /// The records of the month.
    pub records: Vec<BookRecord>,
    /// What the group borrowed, with what is left of it at the end of the month.
    pub borrowings: Vec<BorrowingLine>,
    /// Its bank accounts and deposits, with what is in them at the end of the month.
    pub accounts: Vec<AccountLine>,
    /// What else is at the bank then, on no account or deposit that is in the book: one that has no
    /// name, or is of another kind.
    pub unnamed: Vec<AccountLine>,
    /// What cannot be, and has to be put right.
    pub wrong_side: Vec<WrongSide>,
}

/// Something that stands in a book and cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrongSide {
    /// What.
    pub what: WrongWhat,
    /// Whose loan or saving it is, or which account.
    pub name: Option<String>,
    /// By how much; of an account what stands on its second page; of a record what it moves; of a
    /// box what should have been in it.
    pub amount: Paise,
    /// What was counted, of a box.
    pub counted: Option<Paise>,
    /// The day of the record that is too much, or the one on which a page stood there, where that
    /// is not how it stands now.
    pub date: Option<Date>,
    /// The account head of a fund, loan or deposit out of which too much went, or of a fund that
    /// belongs elsewhere.
    pub head: Option<Head>,
}

/// What cannot be in the book of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrongSides {
    /// The group.
    pub group: GroupId,
    /// Nothing in nearly every book.
    pub wrong: Vec<WrongSide>,
}

/// What can stand in a book and cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum WrongWhat {
    /// More was paid on a loan than was lent.
    Loan,
    /// More was given back than was saved.
    Saving,
    /// More was taken out of the box than was in it.
    Box,
    /// One account of the bank has two pages.
    AccountTwice,
    /// One loan of the group has two pages.
    BorrowingTwice,
    /// More went out of a fund, a loan or a deposit than there was.
    Returned,
    /// More of the surplus was shared out than there was.
    SharedOut,
    /// More of her share was paid to a member than was shared out to her.
    SharePaid,
    /// A share-out and the final account of a member give her the same surplus; it is paid once.
    SharedBeside,
    /// A final account leaves something to a share-out that was taken back; it is paid with the account.
    ShareGone,
    /// A share-out names somebody who had left before it; it is not paid.
    SharedAfter,
    /// Her final account knew one of her two records alone and pays nothing.
    SettledInPart,
    /// More of a loan was written off than was left of it.
    WrittenOff,
    /// The interest of some days is claimed back twice.
    ClaimedTwice,
    /// A record is not after the old balances, which hold it already.
    InOldBalances,
    /// She saved or borrowed on a day on which she was no member.
    NoMember,
    /// She left without a final account, and has savings with the group.
    LeftWithSavings,
    /// She left without a final account, and has a loan of the group.
    LeftWithLoan,
    /// A meeting is after the last day of the group.
    AfterEnd,
    /// A fund that came once was told twice.
    FundTwice,
    /// A step on the way to the bank was told twice.
    StepTwice,
    /// A fund that belongs in the books of a federation stands in a group's own.
    OfFederation,
    /// Interest or a late penalty was paid on a loan that is not there.
    NoLoan,
    /// A resolution speaks of a loan that is not there.
    NoLoanDecided,
    /// More interest was given back than was paid too much.
    InterestBack,
    /// More was given back of a loan than was paid beyond what was lent.
    PrincipalBack,
    /// One woman was there twice in a meeting.
    ThereTwice,
    /// Two women have one office.
    OfficeTwice,
    /// Something stands on the page of a loan from outside that is not in the book.
    NoBorrowing,
    /// Something stands under another kind than the loan, account or deposit has in the book.
    OtherKind,
    /// More was drawn of a loan of the group than was sanctioned.
    AboveSanction,
    /// More subvention came than was claimed.
    SubventionTwice,
    /// The box was counted by a book that did not know of all before it.
    BoxCounted,
}

/// What cannot be in a group's book, and has to be put right.
pub fn wrong_side(app: &mut App, input: TheGroup) -> Result<WrongSides, AppError> {
    app.person()?;
    let group = super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    Ok(WrongSides {
        group: input.group,
        wrong: said(&group, &book),
    })
}

/// The groups on this device in whose book something cannot be.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WrongGroups {
    /// By name; none nearly always.
    pub groups: Vec<WrongGroup>,
}

/// The groups in whose book something cannot be, of those whose books the person who is signed in
/// keeps or looks at.
pub fn wrong_groups(app: &mut App, (): ()) -> Result<WrongGroups, AppError> {
    let mut reach = Reach::of(app)?;
    let mut groups = Vec::new();
    for wrong in app.store()?.wrong_groups()? {
        let roles = reach.roles(app, wrong.village, Some(wrong.group))?;
        if roles.iter().any(|role| role.looks_at(Work::Books)) {
            groups.push(wrong);
        }
    }
    Ok(WrongGroups { groups })
}

/// The same, of a book that was read already.
pub(super) fn said(group: &GroupView, book: &Book) -> Vec<WrongSide> {
    let member = |tag: MemberTag| {
        let mut members = group.members.iter();
        let line = members.find(|line| line.tag == tag);
        line.map(|line| line.name.clone())
    };
    let account = |folio: Folio| {
        let account = book.accounts.iter().find(|one| one.folio == folio)?;
        let number = account.name().masked().unwrap_or_default();
        Some(format!("{} {number}", account.bank))
    };
    let borrowing = |folio: Folio| {
        let mut all = book.borrowings.iter();
        let borrowing = all.find(|one| Folio::from(one.tag) == folio)?;
        let number = borrowing.masked_account().unwrap_or_default();
        Some(format!("{} {number}", borrowing.name))
    };
    let one = |wrong: Wrong| {
        let (what, amount) = what_of(wrong);
        WrongSide {
            what,
            amount,
            counted: match wrong {
                Wrong::BoxCounted(_, counted, _) => Some(counted),
                _ => None,
            },
            name: match wrong {
                Wrong::Page(page, ..) => page.member.and_then(member),
                Wrong::AccountTwice(page, _) if what == WrongWhat::AccountTwice => {
                    page.folio.and_then(account)
                }
                Wrong::AccountTwice(page, _) | Wrong::AboveSanction(page, _) => {
                    page.folio.and_then(borrowing)
                }
                Wrong::OtherKind(page, _) => {
                    let folio = page.folio;
                    folio.and_then(|folio| account(folio).or_else(|| borrowing(folio)))
                }
                other => woman_of(other).and_then(member),
            },
            date: day_of(wrong),
            head: match wrong {
                Wrong::Page(page, ..) => Some(page.head).filter(|_| what == WrongWhat::Returned),
                Wrong::OfFederation(page, _)
                | Wrong::NoBorrowing(page, _)
                | Wrong::OtherKind(page, _) => Some(page.head),
                Wrong::FundTwice(fund, ..) => Some(fund.head()),
                _ => None,
            },
        }
    };
    book.wrong_side().into_iter().map(one).collect()
}

/// The woman whom it is about.
fn woman_of(wrong: Wrong) -> Option<MemberTag> {
    match wrong {
        Wrong::SharePaid(tag, _)
        | Wrong::SharedBeside(tag, ..)
        | Wrong::ShareGone(tag, ..)
        | Wrong::SharedAfter(tag, ..)
        | Wrong::SettledInPart(tag, ..)
        | Wrong::WrittenOff(tag, _)
        | Wrong::GivenBack(_, tag, _)
        | Wrong::OfficeTwice(tag)
        | Wrong::ThereTwice(tag, _)
        | Wrong::NoMember(tag, ..)
        | Wrong::LeftWith(_, tag, _)
        | Wrong::NoLoan(tag, ..)
        | Wrong::NoLoanDecided(tag, ..) => Some(tag),
        _ => None,
    }
}

/// The day of what cannot be.
fn day_of(wrong: Wrong) -> Option<Date> {
    match wrong {
        Wrong::Page(.., date) => date,
        Wrong::ClaimedTwice(date, _)
        | Wrong::SharedBeside(_, date, _)
        | Wrong::ShareGone(_, date, _)
        | Wrong::SharedAfter(_, date, _)
        | Wrong::SettledInPart(_, date, _)
        | Wrong::SubventionTwice(date, _)
        | Wrong::InOldBalances(date, _)
        | Wrong::NoMember(_, date, _)
        | Wrong::AfterEnd(date, _)
        | Wrong::BoxCounted(date, ..)
        | Wrong::FundTwice(_, date, _)
        | Wrong::StepTwice(date, _)
        | Wrong::NoLoanDecided(.., date)
        | Wrong::ThereTwice(_, date) => Some(date),
        _ => None,
    }
}

/// What cannot be, and by how much.
fn what_of(wrong: Wrong) -> (WrongWhat, Paise) {
    match wrong {
        Wrong::Page(page, amount, _) => (of_page(page.head), amount),
        Wrong::AccountTwice(page, amount) => match page.head {
            Head::Bank | Head::FixedDeposit => (WrongWhat::AccountTwice, amount),
            _ => (WrongWhat::BorrowingTwice, amount),
        },
        Wrong::SharedOut(amount) => (WrongWhat::SharedOut, amount),
        Wrong::SharedBeside(.., amount) => (WrongWhat::SharedBeside, amount),
        Wrong::ShareGone(.., amount) => (WrongWhat::ShareGone, amount),
        Wrong::SharedAfter(.., amount) => (WrongWhat::SharedAfter, amount),
        Wrong::SettledInPart(.., amount) => (WrongWhat::SettledInPart, amount),
        Wrong::SharePaid(_, amount) => (WrongWhat::SharePaid, amount),
        Wrong::WrittenOff(_, amount) => (WrongWhat::WrittenOff, amount),
        Wrong::ClaimedTwice(_, amount) => (WrongWhat::ClaimedTwice, amount),
        Wrong::InOldBalances(_, amount) => (WrongWhat::InOldBalances, amount),
        Wrong::NoMember(.., amount) => (WrongWhat::NoMember, amount),
        Wrong::LeftWith(Head::LoanToMember, _, amount) => (WrongWhat::LeftWithLoan, amount),
        Wrong::LeftWith(.., amount) => (WrongWhat::LeftWithSavings, amount),
        Wrong::AfterEnd(_, amount) => (WrongWhat::AfterEnd, amount),
        Wrong::BoxCounted(_, _, by_book) => (WrongWhat::BoxCounted, by_book),
        Wrong::FundTwice(.., amount) => (WrongWhat::FundTwice, amount),
        Wrong::StepTwice(_, amount) => (WrongWhat::StepTwice, amount),
        Wrong::OfFederation(_, amount) => (WrongWhat::OfFederation, amount),
        Wrong::NoLoan(.., amount) => (WrongWhat::NoLoan, amount),
        Wrong::NoLoanDecided(..) => (WrongWhat::NoLoanDecided, Paise::ZERO),
        Wrong::GivenBack(Head::LoanToMember, _, amount) => (WrongWhat::PrincipalBack, amount),
        Wrong::GivenBack(.., amount) => (WrongWhat::InterestBack, amount),
        Wrong::OfficeTwice(_) => (WrongWhat::OfficeTwice, Paise::ZERO),
        Wrong::ThereTwice(..) => (WrongWhat::ThereTwice, Paise::ZERO),
        Wrong::NoBorrowing(_, amount) => (WrongWhat::NoBorrowing, amount),
        Wrong::OtherKind(_, amount) => (WrongWhat::OtherKind, amount),
        Wrong::AboveSanction(_, amount) => (WrongWhat::AboveSanction, amount),
        Wrong::SubventionTwice(_, amount) => (WrongWhat::SubventionTwice, amount),
    }
}

fn of_page(head: Head) -> WrongWhat {
    match head {
        Head::Cash => WrongWhat::Box,
        Head::LoanToMember => WrongWhat::Loan,
        head if SavingKind::is_kept_under(head) => WrongWhat::Saving,
        _ => WrongWhat::Returned,
    }
}

/// An amount in the box and in the bank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct InPurses {
    /// In the box.
    pub cash: Paise,
    /// In all bank accounts.
    pub bank: Paise,
}

/// What was received or paid under a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HeadMonth {
    /// The head. Cash under receipts is cash drawn from the bank, bank under payments cash taken
    /// to it: contra, no income and no expense.
    pub head: Head,
    /// In cash and by bank.
    pub amount: InPurses,
}

/// The balance of a page; debit positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PageBalance {
    /// The page.
    pub page: Page,
    /// The balance.
    pub amount: Paise,
}

/// A record of money in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BookRecord {
    /// The operation.
    pub operation: OperationRef,
    /// Its day.
    pub date: Date,
    /// What it was.
    pub kind: RecordKind,
    /// What a voucher says in words, or a resolution.
    pub note: Option<String>,
    /// How much moved: the sum of its debits.
    pub amount: Paise,
    /// Whether the money of a voucher came, went or was moved.
    pub way: Option<MoneyWay>,
    /// What an approver said: true approved, false returned, nothing yet.
    pub approved: Option<bool>,
    /// Why it was returned.
    pub reason: Option<String>,
}

/// Names a record of a group.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheRecord {
    /// The group.
    pub group: GroupId,
    /// The record.
    pub operation: OperationRef,
}

/// One record of money, down to its entries.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct RecordView {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The list's line.
    pub line: BookRecord,
    /// Its entries as pairs, debit first; debit positive.
    pub postings: Vec<PageBalance>,
    /// The number on the paper of a voucher.
    pub reference: Option<String>,
    /// The resolution about a loan, when it is one.
    pub decision: Option<LoanDecision>,
    /// The old balances with all that they only tell, when it is those.
    pub balances: Option<Box<CutOff>>,
    /// Who made it, when, and where it is.
    pub made: Made,
}

/// The kinds of records of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A meeting.
    Meeting,
    /// A voucher.
    Voucher,
    /// The balances of an old group.
    CutOff,
    /// A resolution about a loan.
    LoanDecision,
}

/// What the group borrowed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct BorrowingLine {
    /// The record that opened it; none where the old balances brought it along.
    pub operation: Option<OperationRef>,
    /// As it was opened, with the limits set since.
    pub borrowing: Borrowing,
    /// The limits and drawing powers set since, each by a record of its own, oldest first.
    pub powers: Vec<PowerLine>,
    /// What was agreed anew since, each by a record of its own, oldest first.
    pub agreed: Vec<AgreedLine>,
    /// Where it stands at the end of the month, or today in the running one.
    pub standing: DebtStanding,
    /// The terms that hold then; none of a cash credit.
    pub terms: Option<LoanTerms>,
    /// What is owed of the principal then.
    pub principal: Paise,
    /// How many instalments are not paid in full then.
    pub left: u32,
    /// Demand, collection and balance of the month, in principal; none where no instalments were
    /// agreed.
    pub month: Option<Collection>,
    /// The mission's early warning at the end of that month, or of the one before in the running one.
    pub warning: EarlyWarning,
    /// What the bank said last, as it was kept from its files, beside the book: its balance, then its
    /// terms where another file told them.
    pub said: Vec<SaidLine>,
}

/// A limit and drawing power that was set after the cash credit was opened.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PowerLine {
    /// The record of it.
    pub operation: OperationRef,
    /// From when on, and how much.
    pub power: DrawingPower,
}

/// What the lender of a loan with instalments agreed to anew.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct AgreedLine {
    /// The record of it.
    pub operation: OperationRef,
    /// From when on, and how what is owed is paid back.
    pub anew: AgreedAnew,
    /// What was owed of the principal at the end of that day.
    pub principal: Paise,
}

/// A voucher to enter.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct EnterVoucher {
    /// The group.
    pub group: GroupId,
    /// The voucher.
    pub voucher: Voucher,
    /// It was asked whether the account really holds so much, and it does.
    #[serde(default)]
    pub sure: bool,
}

/// A bank account or deposit to add.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OpenAccount {
    /// The group.
    pub group: GroupId,
    /// The bank and branch.
    pub bank: String,
    /// The branch's IFSC.
    pub ifsc: Option<String>,
    /// The account number.
    pub number: Option<String>,
    /// Whether it is a fixed deposit.
    pub is_deposit: bool,
    /// When it was opened.
    pub opened: Date,
}

/// A borrowing to add; its tag is given here.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OpenBorrowing {
    /// The group.
    pub group: GroupId,
    /// The borrowing; its tag is not read.
    pub borrowing: Borrowing,
}

/// A limit and drawing power to set.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SetPower {
    /// The group.
    pub group: GroupId,
    /// The cash credit.
    pub borrowing: LoanTag,
    /// The limit and drawing power, from when on.
    pub power: DrawingPower,
}

/// New terms of a loan with instalments, by its lender.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AgreeBorrowing {
    /// The group.
    pub group: GroupId,
    /// The loan.
    pub borrowing: LoanTag,
    /// The new terms, from when on.
    pub anew: AgreedAnew,
}

/// A record to reverse.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReverseRecord {
    /// The group.
    pub group: GroupId,
    /// The record.
    pub operation: OperationRef,
    /// Why.
    pub reason: String,
}

/// An approver's decision.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Approve {
    /// The group.
    pub group: GroupId,
    /// The record.
    pub operation: OperationRef,
    /// Approved; else returned to the maker.
    pub approved: bool,
    /// Why it is returned: needed then.
    pub reason: Option<String>,
}

/// What waits for an approver.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Awaiting {
    /// Records, oldest first.
    pub records: Vec<AwaitingRecord>,
}

/// A record that waits for an approver, with the accounts that it names.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct AwaitingRecord {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: AwaitingApproval,
    /// The group's accounts, where what it says names one.
    pub accounts: Vec<AccountLine>,
}

/// What came back to whoever recorded it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SentBackToMe {
    /// Records, last sent back first.
    pub records: Vec<RecordSentBack>,
}

/// A record that came back, with the accounts that it names.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct RecordSentBack {
    /// The record.
    #[serde(flatten)]
    #[ts(flatten)]
    pub record: SentBackRecord,
    /// The group's accounts, where what it says names one.
    pub accounts: Vec<AccountLine>,
}

/// A month of a group's book.
pub fn book_month(app: &mut App, input: TheBookMonth) -> Result<BookMonth, AppError> {
    app.person()?;
    month(app, input)
}

/// One record of money, whether it is in effect or waits, down to its entries.
pub fn book_record(app: &mut App, input: TheRecord) -> Result<RecordView, AppError> {
    app.person()?;
    let group = super::group::view(app, input.group)?;
    let found = app
        .store()?
        .recorded(&Scope::Group(input.group), input.operation)?;
    let made = app.store()?.made(input.operation)?;
    let book = app.store()?.book(input.group)?;
    let Some(Change::Shg(change)) = found.map(|operation| operation.change) else {
        return Err(Problem::NotFound.into());
    };
    let (date, postings) = change.postings(input.group).ok_or(Problem::NotFound)?;
    let (mut reference, mut decision, mut balances) = (None, None, None);
    let what = match change {
        shg::Change::MeetingClosed(meeting) => Recorded::Meeting(meeting),
        shg::Change::VoucherEntered(voucher) => {
            reference.clone_from(&voucher.reference);
            Recorded::Voucher(voucher)
        }
        shg::Change::CutOffEntered(cutoff) => {
            balances = Some(cutoff.clone());
            Recorded::CutOff(cutoff)
        }
        shg::Change::LoanDecided(decided) => {
            decision = Some((*decided).clone());
            Recorded::LoanDecision(decided)
        }
        _ => return Err(Problem::NotFound.into()),
    };
    let record = shg::book::Record {
        operation: input.operation,
        by: made.by,
        date,
        made: Date::of_instant(made.wall_ms),
        what,
        postings,
    };
    let entry = |posting: &domain::ledger::Posting| PageBalance {
        page: posting.page,
        amount: posting.amount,
    };
    Ok(RecordView {
        group: input.group,
        group_name: group.row.name,
        line: listed(&book, &record),
        postings: record.postings.iter().map(entry).collect(),
        reference,
        decision,
        balances,
        made,
    })
}

/// What happened until the day of the old balances is in them already.
pub(super) fn not_in_old_balances(book: &Book, date: Date) -> Result<(), Refusal> {
    match book.cut_off() {
        Some(cutoff) if cutoff.date >= date => {
            let date = cutoff.date;
            Err(Refusal::MeetingBeforeCutOff { date })
        }
        _ => Ok(()),
    }
}

/// Enters a voucher. Who pays more out of an account than the book says is in it, or draws more on a
/// loan from outside than the lender agreed to, is asked whether she is sure.
pub fn enter_voucher(app: &mut App, input: EnterVoucher) -> Result<BookMonth, AppError> {
    let group = super::group::view(app, input.group)?;
    let voucher = input.voucher.checked()?;
    super::not_before_formed(&group, voucher.date)?;
    let book = app.store()?.book(input.group)?;
    not_in_old_balances(&book, voucher.date)?;
    let postings = voucher.postings();
    book.knows_pages(&postings)?;
    if book.is_of_federation(&postings) {
        return Err(Refusal::FundOfFederation.into());
    }
    if let Some(at_most) = book.beyond(voucher.date, &postings) {
        return Err(Refusal::MoreThanThereIs { at_most }.into());
    }
    let below = book.overdrawn(voucher.date, &postings).into_iter().next();
    if let Some((_, balance)) = below.filter(|_| !input.sure) {
        let missing_bank = -balance;
        return Err(Refusal::BankNotEnough { missing_bank }.into());
    }
    let warning = book
        .draw_warnings(voucher.date, &postings)
        .into_iter()
        .next();
    if let Some((_, warning)) = warning.filter(|_| !input.sure) {
        return Err(match warning {
            DrawWarning::AbovePower { by } => Refusal::CreditAbovePower { over: by },
            DrawWarning::AboveLimit { by } => Refusal::CreditAboveLimit { over: by },
            DrawWarning::AboveSanction { by } => Refusal::DrawnAboveSanction { over: by },
            DrawWarning::BeforeSanction { sanctioned } => {
                Refusal::DrawnBeforeSanction { sanctioned }
            }
        }
        .into());
    }
    let the = TheBookMonth {
        group: input.group,
        month: voucher.date.month(),
    };
    let change = shg::Change::VoucherEntered(Box::new(voucher));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    month(app, the)
}

/// Adds a bank account or deposit that is not in the book yet.
pub fn open_account(app: &mut App, input: OpenAccount) -> Result<GroupView, AppError> {
    super::group::view(app, input.group)?;
    let account = BankAccount {
        folio: Folio(0),
        bank: input.bank,
        ifsc: input.ifsc,
        number: input.number,
        is_deposit: input.is_deposit,
        opened: input.opened,
    };
    let mut account = account.checked()?;
    let name = account.name();
    if app.store()?.book(input.group)?.has_account(&name) {
        return Err(Refusal::AccountKnown.into());
    }
    // Named by the bank's paper, so that two devices that enter it write on one page.
    account.folio = name.folio().unwrap_or_else(|| Folio(new_folio(app)));
    let change = shg::Change::AccountOpened(Box::new(account));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    super::group::view(app, input.group)
}

/// Adds what the group borrowed; the money itself comes with a voucher or a meeting's line.
pub fn open_borrowing(app: &mut App, input: OpenBorrowing) -> Result<BookMonth, AppError> {
    let group = super::group::view(app, input.group)?;
    let mut borrowing = input.borrowing.checked()?;
    super::not_before_formed(&group, borrowing.sanctioned)?;
    borrowing.tag = borrowing.named().unwrap_or_else(|| LoanTag(new_folio(app)));
    let book = app.store()?.book(input.group)?;
    let is_known = |one: &Borrowing| one.tag == borrowing.tag || one.is_same(&borrowing);
    if book.borrowings.iter().any(is_known) {
        return Err(Refusal::BorrowingKnown.into());
    }
    let the = TheBookMonth {
        group: input.group,
        month: borrowing.sanctioned.month(),
    };
    let change = shg::Change::BorrowingOpened(Box::new(borrowing));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    month(app, the)
}

/// Sets a cash credit's limit and drawing power from a day on. Refuses it of a loan with instalments,
/// and from a day before the credit was sanctioned.
pub fn set_power(app: &mut App, input: SetPower) -> Result<BookMonth, AppError> {
    let book = app.store()?.book(input.group)?;
    let mut known = book.borrowings.iter();
    let credit = known
        .find(|one| one.tag == input.borrowing && one.kind == BorrowingKind::CashCredit)
        .ok_or(Refusal::LoanUnknown)?;
    if input.power.from < credit.sanctioned {
        let field = "from".to_owned();
        return Err(Refusal::FieldInvalid { field }.into());
    }
    let the = TheBookMonth {
        group: input.group,
        month: input.power.from.month(),
    };
    let change = shg::Change::DrawingPowerSet(input.borrowing, input.power.checked()?);
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    month(app, the)
}

/// Writes down that a lender agreed anew how what is owed on a loan with instalments is paid back.
/// Refuses it of a loan without instalments, and where nothing was owed on that day.
pub fn agree_borrowing(app: &mut App, input: AgreeBorrowing) -> Result<BookMonth, AppError> {
    let book = app.store()?.book(input.group)?;
    let mut known = book.borrowings.iter();
    let borrowing = known
        .find(|one| one.tag == input.borrowing && one.terms.is_some())
        .ok_or(Refusal::LoanUnknown)?;
    let from = input.anew.from;
    not_in_old_balances(&book, from)?;
    let owed = book.debt(borrowing).principal(from);
    if owed.is_zero() {
        return Err(Refusal::NothingOwed { date: from }.into());
    }
    let the = TheBookMonth {
        group: input.group,
        month: from.month(),
    };
    let change = shg::Change::BorrowingAgreed(input.borrowing, input.anew.checked(owed)?);
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    month(app, the)
}

/// Reverses a record of money: both stay visible, and it can be recorded anew.
pub fn reverse_record(app: &mut App, input: ReverseRecord) -> Result<GroupView, AppError> {
    super::group::view(app, input.group)?;
    not_approved_balances(app, input.group, input.operation)?;
    may_be_reversed(app, input.group, input.operation)?;
    let reversed = Reversed {
        target: input.operation,
        reason: required("reason", &input.reason)?,
    };
    let change = Change::Shg(shg::Change::RecordReversed(reversed));
    app.act(Scope::Group(input.group), change, |_| Ok(()))?;
    app.touch("groups");
    super::group::view(app, input.group)
}

/// Approves a record that somebody else made, or returns it to her.
pub fn approve(app: &mut App, input: Approve) -> Result<Awaiting, AppError> {
    let reason = match (&input.reason, input.approved) {
        (Some(reason), _) => Some(required("reason", reason)?),
        (None, true) => None,
        (None, false) => Some(required("reason", "")?),
    };
    let approval = Approval {
        target: input.operation,
        approved: input.approved,
        reason,
    };
    let change = Change::Shg(shg::Change::Approved(approval));
    app.act(Scope::Group(input.group), change, |_| Ok(()))?;
    app.touch("groups");
    awaiting(app, ())
}

/// What waits for this person's approval by the norms of its day and place, oldest first; what she
/// made herself is left out, and what others approve in its state.
pub fn awaiting(app: &mut App, (): ()) -> Result<Awaiting, AppError> {
    let person = app.person()?;
    let mut hers: BTreeMap<GroupId, Vec<Approver>> = BTreeMap::new();
    let mut records = app.store()?.awaiting_approval(person)?;
    for record in &records {
        if let Entry::Vacant(unknown) = hers.entry(record.group) {
            let roles = app.roles_in(person, record.group)?;
            let whose = roles.into_iter().filter_map(Role::approves_for);
            unknown.insert(whose.collect());
        }
    }
    records.retain(|record| {
        let whose = hers.get(&record.group);
        whose.is_some_and(|whose| whose.iter().any(|one| record.approvers.contains(one)))
    });
    let records = records.into_iter().map(|record| {
        let accounts = accounts_named(app, record.group, &record.fields)?;
        Ok(AwaitingRecord { record, accounts })
    });
    Ok(Awaiting {
        records: records.collect::<Result<_, AppError>>()?,
    })
}

/// The accounts of a group, where what a record says names one.
fn accounts_named(
    app: &App,
    group: GroupId,
    fields: &[FieldValue],
) -> Result<Vec<AccountLine>, AppError> {
    if names_accounts(fields) {
        Ok(named_of(app, group)?.0)
    } else {
        Ok(Vec::new())
    }
}

/// What this person recorded and somebody sent back of late: she puts it right.
pub fn sent_back(app: &mut App, (): ()) -> Result<SentBackToMe, AppError> {
    let person = app.person()?;
    let since = super::sent_back_since(app);
    let records = app.store()?.returned(person, since)?.into_iter();
    let records = records.map(|record| {
        let accounts = accounts_named(app, record.group, &record.fields)?;
        Ok(RecordSentBack { record, accounts })
    });
    Ok(SentBackToMe {
        records: records.collect::<Result<_, AppError>>()?,
    })
}

/// Refuses to take back old balances that were approved (shg.md 2: "after approval only adjusting
/// entries"), but to who approves them: a beginning that is wrong altogether is entered anew.
fn not_approved_balances(
    app: &App,
    group: GroupId,
    operation: OperationRef,
) -> Result<(), AppError> {
    let book = app.store()?.book(group)?;
    let mut records = book.records.iter();
    let record = records.find(|record| record.operation == operation);
    let Some(record) = record.filter(|record| matches!(record.what, Recorded::CutOff(_))) else {
        return Ok(());
    };
    let approved = book.approvals.get(&operation);
    if approved.is_none_or(|(_, approval)| !approval.approved) {
        return Ok(());
    }
    let person = app.person()?;
    let roles = app.roles_in(person, group)?;
    let norms = super::norms(app, group, record.date)?;
    if person != record.by && role::check_approver(&roles, &norms.books).is_ok() {
        Ok(())
    } else {
        Err(Refusal::BalancesApproved.into())
    }
}

/// Refuses to take away what later records rest on: nothing may be paid or resolved on a loan that
/// was never given, or that is another's once two records of one woman are two again, no savings
/// given back that were never saved, and no share of the surplus be paid that nobody shared out.
/// The box is left out: what is reversed is recorded anew.
pub(crate) fn may_be_reversed(
    app: &App,
    group: GroupId,
    operation: OperationRef,
) -> Result<(), AppError> {
    let (book, rest) = (
        app.store()?.book(group)?,
        app.store()?.book_without(group, operation)?,
    );
    if let Some(date) = book.paid_out(operation) {
        return Err(Refusal::ShareWasPaid { date }.into());
    }
    // The sheet of who leaves counts on what a share-out gave her.
    let mut shared = book.distributions.iter();
    let shared = shared.find(|(by, _)| *by == operation).map(|(_, one)| one);
    let counts_on = |shared: &Distribution| {
        let mut sheets = book.settlements.iter().map(|(_, sheet)| sheet);
        sheets.any(|sheet| {
            !sheet.knows_nothing_of(operation)
                && book.is_of_this_time(sheet, shared.date)
                && book.part_of(shared, sheet.member).is_some()
        })
    };
    if shared.is_some_and(counts_on) {
        return Err(Refusal::ReversalNotLast.into());
    }
    let missing = |book: &Book| -> Vec<(Wrong, Paise)> {
        let wrong = book.wrong_side().into_iter();
        wrong.filter_map(Wrong::without_ground).collect()
    };
    let now = missing(&book);
    // What was given back is with the group again, as it was before.
    let mut records = book.records.iter();
    let reversed = records.find(|record| record.operation == operation);
    let given_back = reversed.map(Record::gives_back).unwrap_or_default();
    let brought = reversed.map(|record| brought_again(&book, record));
    let brought = brought.unwrap_or_default();
    let is_new = |(what, amount): &(Wrong, Paise)| {
        if let Wrong::GivenBack(head, member, _) = what
            && brought.contains(&(*head, *member))
        {
            return false;
        }
        if let Wrong::Page(page, ..) = what
            && page.head == Head::LoanToMember
            && page.folio.is_some_and(|folio| given_back.contains(&folio))
        {
            return false;
        }
        let mut same = now.iter().filter(|(known, _)| known == what);
        !same.any(|(_, already)| amount <= already)
    };
    if missing(&rest).iter().any(is_new)
        || leaves_a_loan_without_name(&book, &rest)
        || leaves_a_step_without_ground(&book, &rest)
        || reversed.is_some_and(|reversed| was_moved_on(&rest, reversed))
    {
        Err(Refusal::ReversalNotLast.into())
    } else {
        Ok(())
    }
}

/// Whose loans a meeting pays of which something had gone back on an earlier day, and nothing since:
/// what was given back twice and brought again is with her again where the meeting is taken back.
fn brought_again(book: &Book, record: &Record) -> BTreeSet<(Head, MemberTag)> {
    let Recorded::Meeting(meeting) = &record.what else {
        return BTreeSet::new();
    };
    let is_before = |head: Head, loan: LoanTag| {
        let lines = book.meetings().flat_map(|(held, meeting)| {
            let lines = meeting.lines.iter();
            lines.map(move |line| (held.date, line))
        });
        let backs =
            lines.filter(|(_, line)| line.head == head && line.given_back_on() == Some(loan));
        backs
            .map(|(date, _)| date)
            .max()
            .is_some_and(|last| last < record.date)
    };
    let paid = meeting.repayments.iter().flat_map(|repaid| {
        let heads = [
            (Head::LoanToMember, repaid.principal),
            (Head::LoanInterest, repaid.interest),
        ];
        heads.map(|(head, amount)| (head, repaid, amount))
    });
    paid.filter(|(head, repaid, amount)| !amount.is_zero() && is_before(*head, repaid.loan))
        .map(|(head, repaid, _)| (head, book.kept(repaid.member)))
        .collect()
}

/// Whether something of a borrowing that is in one book and not in the other is still there: money
/// on its page, a drawing power, or new terms.
fn leaves_a_loan_without_name(book: &Book, rest: &Book) -> bool {
    let stays = |tag: LoanTag| rest.borrowings.iter().any(|one| one.tag == tag);
    let mut gone = book.borrowings.iter().map(|one| one.tag);
    gone.any(|tag| {
        let mut postings = rest.records.iter().flat_map(|record| &record.postings);
        !stays(tag)
            && (rest.powers.iter().any(|(of, _)| *of == tag)
                || rest.agreed_anew.iter().any(|(of, _)| *of == tag)
                || postings.any(|posting| posting.page.folio == Some(Folio(tag.0))))
    })
}

/// Whether a step on the way to the bank is in one book and not in the other, which has later steps
/// of the same dose; unless it stood there twice, and without it the way is in order again.
fn leaves_a_step_without_ground(book: &Book, rest: &Book) -> bool {
    let was_twice = astray(&rest.linkage).count() < astray(&book.linkage).count();
    if was_twice || book.linkage.len() == rest.linkage.len() {
        return false;
    }
    let both = book.linkage.iter().zip(&rest.linkage);
    let gone = both.take_while(|(one, other)| one == other).count();
    let mut steps = book.linkage.iter().skip(gone);
    steps
        .next()
        .is_some_and(|gone| steps.any(|later| later.dose == gone.dose))
}

/// Whether a record moved a due day from which a later one moved on.
fn was_moved_on(rest: &Book, record: &Record) -> bool {
    let moved = |record: &Record| match &record.what {
        Recorded::LoanDecision(decision) => match decision.what {
            Resolved::DueMoved { from, to } => Some((decision.loan, from, to)),
            _ => None,
        },
        _ => None,
    };
    moved(record).is_some_and(|(loan, _, to)| {
        let mut others = rest.records.iter().filter_map(moved);
        others.any(|(of, from, _)| (of, from) == (loan, to))
    })
}

/// Four bytes that no other folio of the group has: those of a new id.
pub(crate) fn new_folio(app: &App) -> u32 {
    domain::MemberTag::of(domain::MemberId(app.world().new_id())).0
}

#[expect(
    clippy::too_many_lines,
    reason = "one sheet, from its opening to its closing"
)]
fn month(app: &App, the: TheBookMonth) -> Result<BookMonth, AppError> {
    let group = super::group::view(app, the.group)?;
    let book = app.store()?.book(the.group)?;
    let (first, last) = (the.month.first_day(), the.month.last_day());
    let before = first.plus_days(-1);
    let (mut receipts, mut payments) = (BTreeMap::new(), BTreeMap::new());
    let mut records = Vec::new();
    let in_month = |date: Date| (first..=last).contains(&date);
    // What an old group brings along is where its book opens, not a receipt of the month
    // (shg.md 10, check 4).
    let mut brought = InPurses::default();
    for record in book.records.iter().filter(|record| in_month(record.date)) {
        if matches!(record.what, Recorded::CutOff(_)) {
            let of = |head: Head| -> Paise {
                let postings = record.postings.iter();
                let of = postings.filter(|posting| posting.page.head == head);
                of.map(|posting| posting.amount).sum()
            };
            brought.cash += of(Head::Cash);
            brought.bank += of(Head::Bank);
            records.push(listed(&book, record));
            continue;
        }
        for (head, purse, amount) in moved(record) {
            let side: &mut BTreeMap<Head, InPurses> = if amount > Paise::ZERO {
                &mut receipts
            } else {
                &mut payments
            };
            let sum = side.entry(head).or_default();
            let purse = if purse == Head::Cash {
                &mut sum.cash
            } else {
                &mut sum.bank
            };
            *purse += amount.abs();
        }
        records.push(listed(&book, record));
    }
    let purses = |on: Date| InPurses {
        cash: book.balance(Head::Cash, on),
        bank: book.balance(Head::Bank, on),
    };
    let balances = book.balances(last);
    let as_of = last.min(app.today());
    // The running month is not over: nobody is late with what it asks for.
    let over = if as_of < last {
        the.month.plus(-1)
    } else {
        the.month
    };
    let borrowings = book.borrowings.iter().map(|borrowing| {
        let debt = book.debt(borrowing);
        let sums = debt.sums(as_of);
        let all = sums.instalments.unwrap_or_default();
        Ok(BorrowingLine {
            terms: debt.terms_on(as_of),
            principal: debt.principal(as_of),
            left: all.saturating_sub(sums.instalments_paid.unwrap_or_default()),
            operation: opened_by(app, the.group, borrowing)?,
            powers: powers_of(app, &book, borrowing.tag)?,
            agreed: agreed_of(app, &book, borrowing.tag, &debt)?,
            standing: debt.standing(as_of),
            month: borrowing
                .terms
                .map(|_| collection(the.month, debt.dcb(the.month))),
            warning: debt.early_warning(over),
            said: said_of(app, &book, borrowing)?,
            borrowing: book.borrowing_now(borrowing),
        })
    });
    let borrowings = borrowings.collect::<Result<_, AppError>>()?;
    Ok(BookMonth {
        group: the.group,
        wrong_side: said(&group, &book),
        accounts: super::bank::accounts(&group, &book, last),
        unnamed: super::bank::unnamed(&book, last),
        group_name: group.row.name,
        month: the.month,
        opening: InPurses {
            cash: purses(before).cash + brought.cash,
            bank: purses(before).bank + brought.bank,
        },
        receipts: heads(receipts),
        payments: heads(payments),
        closing: purses(last),
        borrowings,
        balances: balances
            .iter()
            .map(|(page, amount)| PageBalance {
                page: *page,
                amount: *amount,
            })
            .collect(),
        records,
    })
}

fn opened_by(
    app: &App,
    group: GroupId,
    borrowing: &Borrowing,
) -> Result<Option<OperationRef>, AppError> {
    let opened = shg::Change::BorrowingOpened(Box::new(borrowing.clone()));
    Ok(app.store()?.says(group, opened)?)
}

fn powers_of(app: &App, book: &Book, tag: LoanTag) -> Result<Vec<PowerLine>, AppError> {
    let mut lines = Vec::new();
    for (_, power) in book.powers.iter().filter(|(of, _)| *of == tag) {
        let set = shg::Change::DrawingPowerSet(tag, *power);
        let operation = app.store()?.says(book.group, set)?;
        lines.extend(operation.map(|operation| PowerLine {
            operation,
            power: *power,
        }));
    }
    lines.sort_by_key(|line| line.power.from);
    Ok(lines)
}

fn agreed_of(
    app: &App,
    book: &Book,
    tag: LoanTag,
    debt: &Debt,
) -> Result<Vec<AgreedLine>, AppError> {
    let mut lines = Vec::new();
    for (_, anew) in book.agreed_anew.iter().filter(|(of, _)| *of == tag) {
        let said = shg::Change::BorrowingAgreed(tag, *anew);
        let operation = app.store()?.says(book.group, said)?;
        lines.extend(operation.map(|operation| AgreedLine {
            operation,
            anew: *anew,
            principal: debt.principal(anew.from),
        }));
    }
    lines.sort_by_key(|line| line.anew.from);
    Ok(lines)
}

/// What a record moved through box and bank, as (other head, purse, amount into the purse).
fn moved(record: &shg::book::Record) -> Vec<(Head, Head, Paise)> {
    let of_purse = record
        .sides()
        .filter(|(one, _)| matches!(one.page.head, Head::Cash | Head::Bank));
    let moved =
        of_purse.filter_map(|(one, other)| other.map(|other| (other, one.page.head, one.amount)));
    moved.collect()
}

fn heads(sums: BTreeMap<Head, InPurses>) -> Vec<HeadMonth> {
    let of = |(head, amount)| HeadMonth { head, amount };
    sums.into_iter().map(of).collect()
}

fn listed(book: &Book, record: &shg::book::Record) -> BookRecord {
    let (kind, note) = match &record.what {
        Recorded::Meeting(meeting) => (RecordKind::Meeting, meeting.note.clone()),
        Recorded::Voucher(voucher) => (RecordKind::Voucher, Some(voucher.narration.clone())),
        Recorded::CutOff(_) => (RecordKind::CutOff, None),
        Recorded::LoanDecision(decision) => {
            (RecordKind::LoanDecision, Some(decision.resolution.clone()))
        }
    };
    let approval = book.approvals.get(&record.operation);
    BookRecord {
        operation: record.operation,
        date: record.date,
        kind,
        note,
        amount: ledger::moved(&record.postings),
        way: matches!(kind, RecordKind::Voucher)
            .then(|| ledger::way(&record.postings))
            .flatten(),
        approved: approval.map(|(_, approval)| approval.approved),
        reason: approval.and_then(|(_, approval)| approval.reason.clone()),
    }
}
