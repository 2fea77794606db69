//! A closed meeting: one operation with everything that happened in it, balancing by itself.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::SavingKind;
use super::loan::LoanGiven;
use super::minutes::Minutes;
use crate::ledger::{Folio, Head, Page, Posting, Postings, Purse};
use crate::operation::encoded;
use crate::refusal::{amount, day, optional, required};
use crate::{Date, GroupId, LoanTag, MeetingKey, MemberTag, Paise, Refusal};

/// A meeting as it was held and closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Meeting {
    /// The day on which it was held, as the person said.
    #[n(0)]
    pub date: Date,
    /// Regular or special.
    #[n(1)]
    pub kind: MeetingKind,
    /// 0 for the day's first meeting of its kind; more only when a group met twice.
    #[n(2)]
    pub ordinal: u8,
    /// One row a member, every active member of that day.
    #[n(3)]
    #[cbor(with = "columns")]
    pub rows: Vec<MemberRow>,
    /// Money received and paid besides savings and fines.
    #[n(4)]
    pub lines: Vec<Line>,
    /// Cash that was taken to the bank: contra, not an expense.
    #[n(5)]
    pub deposit: Paise,
    /// Cash that was drawn from the bank: contra, not income.
    #[n(6)]
    pub withdrawal: Paise,
    /// The cash in the box before the meeting, as this device's book said.
    #[n(7)]
    pub opening_cash: Paise,
    /// The pieces that were counted at the end.
    #[n(8)]
    pub count: Vec<Pieces>,
    /// What was found to differ from the book, named.
    #[n(9)]
    pub difference: Option<Difference>,
    /// The two members who signed.
    #[n(10)]
    pub signatories: Vec<MemberTag>,
    /// Who presided.
    #[n(11)]
    pub presiding: Option<MemberTag>,
    /// What was talked about and resolved.
    #[n(12)]
    pub note: Option<String>,
    /// What members paid on their loans, with the split as it was shown and agreed.
    #[n(13)]
    #[cbor(default)]
    pub repayments: Vec<Repaid>,
    /// Loans that were sanctioned and paid out in this meeting.
    #[n(14)]
    #[cbor(default)]
    pub loans: Vec<LoanGiven>,
    /// What was asked for, in the order that was agreed. Before a demand could name the loan that
    /// answered it, only those were kept that nobody gave.
    #[n(15)]
    #[cbor(default)]
    pub demands: Vec<LoanDemand>,
    /// Savings that were given back by resolution.
    #[n(16)]
    #[cbor(default)]
    pub returned: Vec<Returned>,
    /// Members who saw (and heard) their own figures and said so.
    #[n(17)]
    #[cbor(default)]
    pub seen: Vec<MemberTag>,
    /// Where and when it was, its guests and its resolutions, as far as somebody wrote them down.
    #[n(18)]
    pub minutes: Option<Minutes>,
    /// Into which account the deposit went, when it is not the first.
    #[n(19)]
    pub deposit_account: Option<Folio>,
    /// Out of which account the withdrawal came, when it is not the first.
    #[n(20)]
    pub withdrawal_account: Option<Folio>,
}

/// What kind of meeting.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum MeetingKind {
    /// A meeting that was due.
    #[n(0)]
    #[default]
    Regular,
    /// A meeting besides the due ones.
    #[n(1)]
    Special,
}

/// Whether a member was there.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Attendance {
    /// Present.
    #[n(0)]
    #[default]
    Present,
    /// Present, but late.
    #[n(1)]
    Late,
    /// Absent without notice.
    #[n(2)]
    Absent,
    /// Absent, and sent word.
    #[n(3)]
    Informed,
}

/// One member's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MemberRow {
    /// The member.
    pub member: MemberTag,
    /// Whether she was there.
    pub attendance: Attendance,
    /// What she saved, at most one entry a kind; kinds with nothing are left out.
    pub savings: Vec<Saved>,
    /// The fines she paid.
    pub fine: Paise,
}

/// A saving of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Saved {
    /// The kind.
    pub kind: SavingKind,
    /// The amount, in cash.
    pub amount: Paise,
}

/// Money received or paid by account head; which of the two, the head says with `paid`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Line {
    /// The account head.
    #[n(0)]
    pub head: Head,
    /// Paid by the group; else received.
    #[n(1)]
    pub paid: bool,
    /// The amount, never negative.
    #[n(2)]
    pub amount: Paise,
    /// Cash or bank.
    #[n(3)]
    pub purse: Purse,
    /// The member it concerns.
    #[n(4)]
    pub member: Option<MemberTag>,
    /// What it was.
    #[n(5)]
    pub note: Option<String>,
    /// The borrowing or deposit it concerns, where the head is kept by folio.
    #[n(6)]
    pub folio: Option<Folio>,
    /// Which bank account, when the group has several and it is not the first.
    #[n(7)]
    pub account: Option<Folio>,
}

/// What was paid on a member's loan, split as the group agreed (shg.md 4b: fine, overdue
/// interest, current interest, overdue principal, current principal, advance; the split may be
/// edited before it is kept).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Repaid {
    /// The loan.
    #[n(0)]
    pub loan: LoanTag,
    /// Whose loan it is.
    #[n(1)]
    pub member: MemberTag,
    /// Penalty for late repayment.
    #[n(2)]
    pub penalty: Paise,
    /// Interest (or service charge).
    #[n(3)]
    pub interest: Paise,
    /// Principal, whatever was paid in advance included.
    #[n(4)]
    pub principal: Paise,
    /// Cash or bank.
    #[n(5)]
    pub purse: Purse,
    /// Who brought the money, when it was another member.
    #[n(6)]
    pub paid_by: Option<MemberTag>,
    /// Which bank account, when it is not the first.
    #[n(7)]
    pub account: Option<Folio>,
}

/// A loan that somebody asked for (shg.md 2: demand and priority; the group decides).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct LoanDemand {
    /// Who asks.
    #[n(0)]
    pub member: MemberTag,
    /// How much.
    #[n(1)]
    pub amount: Paise,
    /// What for.
    #[n(2)]
    pub purpose: Option<String>,
    /// Her place in the order that the group agreed, from 1.
    #[n(3)]
    pub priority: u8,
    /// Which of the loans that the meeting gave her was given for it, by its `nth`; none where
    /// none was.
    #[n(4)]
    pub loan: Option<u8>,
}

/// Savings given back to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Returned {
    /// To whom.
    #[n(0)]
    pub member: MemberTag,
    /// Of which kind.
    #[n(1)]
    pub kind: SavingKind,
    /// How much.
    #[n(2)]
    pub amount: Paise,
    /// Cash or bank.
    #[n(3)]
    pub purse: Purse,
    /// Which bank account, when it is not the first.
    #[n(4)]
    pub account: Option<Folio>,
}

/// Notes or coins of one denomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Pieces {
    /// The denomination.
    #[n(0)]
    pub value: Paise,
    /// How many.
    #[n(1)]
    pub pieces: u32,
}

/// A difference between book and box, posted to a named head with two names (shg.md 10, check 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Difference {
    /// Counted less book.
    #[n(0)]
    pub amount: Paise,
    /// How it is explained.
    #[n(1)]
    pub explanation: String,
    /// The two members who stand for the explanation.
    #[n(2)]
    pub named_by: Vec<MemberTag>,
}

/// What a meeting adds up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Totals {
    /// All savings.
    pub saved: Paise,
    /// All fines.
    pub fines: Paise,
    /// Other money received, in cash and in bank.
    pub received: Paise,
    /// Other money paid, from cash and from bank.
    pub paid: Paise,
    /// Principal that members paid back, in cash and in bank.
    pub repaid: Paise,
    /// Interest that members paid.
    pub interest: Paise,
    /// Penalties for late repayment.
    pub penalties: Paise,
    /// Loans given to members, in cash and by bank.
    pub lent: Paise,
    /// Savings given back.
    pub returned: Paise,
    /// What the book says is in the box at the end, before any difference.
    pub expected_cash: Paise,
    /// What was counted.
    pub counted: Paise,
    /// Counted less expected.
    pub difference: Paise,
}

impl Repaid {
    /// Everything that was paid.
    #[must_use]
    pub fn whole(&self) -> Paise {
        self.penalty + self.interest + self.principal
    }
}

impl Line {
    /// The loan of which this line gives back what was paid too much, principal beyond what was lent
    /// or interest beyond what it cost: written on the page on which it was paid.
    #[must_use]
    pub fn given_back_on(&self) -> Option<LoanTag> {
        let is_of_loan = matches!(self.head, Head::LoanToMember | Head::LoanInterest);
        let is_back = self.paid && is_of_loan && self.member.is_some();
        self.folio.filter(|_| is_back).map(|folio| LoanTag(folio.0))
    }

    /// Whether money can come or go as it says.
    fn is_sound(&self) -> bool {
        if self.paid {
            self.head.is_payment() || self.given_back_on().is_some()
        } else {
            self.head.is_receipt()
        }
    }
}

impl Attendance {
    /// Whether she was in the meeting.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }
}

impl MemberRow {
    /// All her savings of this meeting.
    #[must_use]
    pub fn saved(&self) -> Paise {
        self.savings.iter().map(|saved| saved.amount).sum()
    }
}

impl Meeting {
    /// What names the meeting wherever it was recorded.
    #[must_use]
    pub fn key(&self, group: GroupId) -> MeetingKey {
        MeetingKey::of(group, self.date, self.kind as u8, self.ordinal)
    }

    /// What it adds up to.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let saved: Paise = self.rows.iter().map(MemberRow::saved).sum();
        let fines: Paise = self.rows.iter().map(|row| row.fine).sum();
        let lines = |paid: bool| -> Paise {
            let lines = self.lines.iter().filter(|line| line.paid == paid);
            lines.map(|line| line.amount).sum()
        };
        let repaid =
            |part: fn(&Repaid) -> Paise| -> Paise { self.repayments.iter().map(part).sum() };
        let counted: Paise = self
            .count
            .iter()
            .map(|pieces| pieces.value.times(i64::from(pieces.pieces)))
            .sum();
        let expected_cash = self.expected_cash();
        Totals {
            saved,
            fines,
            received: lines(false),
            paid: lines(true),
            repaid: repaid(|repaid| repaid.principal),
            interest: repaid(|repaid| repaid.interest),
            penalties: repaid(|repaid| repaid.penalty),
            lent: self.loans.iter().map(|loan| loan.amount).sum(),
            returned: self.returned.iter().map(|returned| returned.amount).sum(),
            expected_cash,
            counted,
            difference: counted - expected_cash,
        }
    }

    /// What the book says is in the box at the end, before any difference.
    fn expected_cash(&self) -> Paise {
        let rows: Paise = self.rows.iter().map(|row| row.saved() + row.fine).sum();
        let signed = |paid: bool, amount: Paise| if paid { -amount } else { amount };
        let cash = |purse: Purse| purse == Purse::Cash;
        let lines = self.lines.iter().filter(|line| cash(line.purse));
        let lines: Paise = lines.map(|line| signed(line.paid, line.amount)).sum();
        let repaid = self.repayments.iter().filter(|repaid| cash(repaid.purse));
        let repaid: Paise = repaid.map(Repaid::whole).sum();
        let lent = self.loans.iter().filter(|loan| cash(loan.purse));
        let lent: Paise = lent.map(|loan| loan.amount).sum();
        let returned = self.returned.iter().filter(|returned| cash(returned.purse));
        let returned: Paise = returned.map(|returned| returned.amount).sum();
        self.opening_cash + rows + lines + repaid - lent - returned - self.deposit + self.withdrawal
    }

    /// Checks the meeting against the members who were active on its day, and answers it with
    /// its texts trimmed. Refuses what does not add up; never alters an amount.
    pub fn checked(self, active: &[MemberTag]) -> Result<Self, Refusal> {
        for row in &self.rows {
            if !active.contains(&row.member) {
                return Err(Refusal::MemberUnknown);
            }
        }
        let missing = active
            .iter()
            .filter(|member| !self.rows.iter().any(|row| row.member == **member))
            .count();
        if missing > 0 {
            let missing = u32::try_from(missing).unwrap_or(u32::MAX);
            return Err(Refusal::MeetingAttendanceMissing { missing });
        }
        self.sound()?;
        // Not in `sound`: an older record that says otherwise stays as it was taken.
        if self.presiding.is_some_and(|member| !self.was_there(member)) {
            return Err(Refusal::MeetingPresidingAbsent);
        }
        let mut meeting = self;
        meeting.note = optional("note", meeting.note.as_deref())?;
        meeting.minutes = meeting.checked_minutes()?;
        if let Some(difference) = &mut meeting.difference {
            difference.explanation = required("explanation", &difference.explanation)?;
        }
        for line in &mut meeting.lines {
            line.note = optional("line-note", line.note.as_deref())?;
        }
        for demand in &mut meeting.demands {
            demand.purpose = optional("purpose", demand.purpose.as_deref())?;
        }
        meeting.name_no_account_of_the_box();
        let loans = meeting.loans.into_iter();
        meeting.loans = loans
            .map(|loan| loan.checked(meeting.date))
            .collect::<Result<_, _>>()?;
        for repaid in &mut meeting.repayments {
            repaid.paid_by = repaid.paid_by.filter(|payer| *payer != repaid.member);
        }
        let lent = meeting.loans.iter().map(|loan| loan.member);
        let asked = meeting.demands.iter().map(|demand| demand.member);
        let stand_for_it = meeting.difference.iter().flat_map(|one| &one.named_by);
        let mut named = lent.chain(asked).chain(stand_for_it.copied());
        if named.any(|member| !active.contains(&member)) {
            return Err(Refusal::MemberUnknown);
        }
        Ok(meeting)
    }

    /// What moves no money of the bank names no account, so that two recordings of one meeting
    /// are the same whatever was chosen on the way.
    fn name_no_account_of_the_box(&mut self) {
        let of_box = |purse: Purse| purse == Purse::Cash;
        for line in self.lines.iter_mut().filter(|line| of_box(line.purse)) {
            line.account = None;
        }
        for repaid in self.repayments.iter_mut().filter(|one| of_box(one.purse)) {
            repaid.account = None;
        }
        for returned in self.returned.iter_mut().filter(|one| of_box(one.purse)) {
            returned.account = None;
        }
        for loan in self.loans.iter_mut().filter(|loan| of_box(loan.purse)) {
            loan.account = None;
        }
        self.deposit_account = self.deposit_account.filter(|_| !self.deposit.is_zero());
        let drawn = !self.withdrawal.is_zero();
        self.withdrawal_account = self.withdrawal_account.filter(|_| drawn);
    }

    /// What must be true of a meeting whatever else is known: the check that the centre repeats
    /// on every meeting that arrives.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        self.rows_are_sound()?;
        for line in &self.lines {
            amount("line", line.amount)?;
            if !line.is_sound() {
                return Err(Refusal::HeadWrongSide);
            }
        }
        self.loans_are_sound()?;
        // An opening balance may be negative, but never absurd: differences are computed from it.
        amount("opening-cash", self.opening_cash.abs())?;
        amount("deposit", self.deposit)?;
        amount("withdrawal", self.withdrawal)?;
        for pieces in &self.count {
            amount("count", pieces.value.times(i64::from(pieces.pieces)))?;
        }
        self.signatures_are_sound()?;
        self.cash_ties()
    }

    /// The names of the loans given in it, in their order: the same on every device that records
    /// the same meeting.
    pub fn loan_tags(&self, group: GroupId) -> impl Iterator<Item = LoanTag> {
        let key = self.key(group);
        self.loans.iter().map(move |loan| loan.tag(key))
    }

    /// The postings of the meeting of `group`; they add up to zero.
    #[must_use]
    pub fn postings(&self, group: GroupId) -> Vec<Posting> {
        let mut postings = Postings::default();
        let page = |head: Head, member: MemberTag| Page::from(head).of(member);
        for row in &self.rows {
            for saved in &row.savings {
                postings.pair(
                    Head::Cash,
                    page(saved.kind.head(), row.member),
                    saved.amount,
                );
            }
            postings.pair(Head::Cash, page(Head::Fine, row.member), row.fine);
        }
        for repaid in &self.repayments {
            let (purse, loan) = (repaid.purse.page(repaid.account), Some(repaid.loan.into()));
            let of = |head: Head| page(head, repaid.member).on(loan);
            postings.pair(purse, of(Head::LatePenalty), repaid.penalty);
            postings.pair(purse, of(Head::LoanInterest), repaid.interest);
            postings.pair(purse, of(Head::LoanToMember), repaid.principal);
        }
        for returned in &self.returned {
            let saving = page(returned.kind.head(), returned.member);
            let purse = returned.purse.page(returned.account);
            postings.pair(saving, purse, returned.amount);
        }
        for line in &self.lines {
            let purse = line.purse.page(line.account);
            let head = Page {
                head: line.head,
                member: line.member,
                folio: line.folio,
            };
            if line.paid {
                postings.pair(head, purse, line.amount);
            } else {
                postings.pair(purse, head, line.amount);
            }
        }
        for (loan, tag) in self.loans.iter().zip(self.loan_tags(group)) {
            let debt = page(Head::LoanToMember, loan.member).on(Some(tag.into()));
            postings.pair(debt, loan.purse.page(loan.account), loan.amount);
        }
        let bank = |account: Option<Folio>| Purse::Bank.page(account);
        postings.pair(bank(self.deposit_account), Head::Cash, self.deposit);
        postings.pair(Head::Cash, bank(self.withdrawal_account), self.withdrawal);
        let difference = self.totals().difference;
        if difference > Paise::ZERO {
            postings.pair(Head::Cash, Head::CashExcess, difference);
        } else {
            postings.pair(Head::CashShortage, Head::Cash, -difference);
        }
        postings.into_vec()
    }

    /// The hash of what the meeting says about people and money, without notes and signatures:
    /// two recordings with the same hash confirm each other.
    #[must_use]
    pub fn content(&self) -> [u8; 32] {
        let mut bare = self.clone();
        bare.note = None;
        bare.minutes = None;
        bare.presiding = None;
        bare.signatories.clear();
        bare.count.clear();
        bare.opening_cash = Paise::ZERO;
        bare.demands.clear();
        bare.seen.clear();
        bare.rows.sort_by_key(|row| row.member);
        bare.repayments
            .sort_by_key(|repaid| (repaid.loan, repaid.principal));
        *blake3::hash(&encoded(&bare)).as_bytes()
    }

    /// How much was given of what was asked for.
    #[must_use]
    pub fn given_for(&self, demand: &LoanDemand) -> Paise {
        let is_its =
            |loan: &&LoanGiven| loan.member == demand.member && Some(loan.nth) == demand.loan;
        let loan = self.loans.iter().find(is_its);
        loan.map_or(Paise::ZERO, |loan| loan.amount)
    }

    /// What was asked for and not given, or what is left of it, in the order that was agreed.
    #[must_use]
    pub fn not_given(&self) -> Vec<LoanDemand> {
        let left = |demand: &LoanDemand| LoanDemand {
            amount: demand.amount - self.given_for(demand),
            loan: None,
            ..demand.clone()
        };
        let mut left: Vec<LoanDemand> = self.demands.iter().map(left).collect();
        left.retain(|demand| demand.amount > Paise::ZERO);
        left.sort_by_key(|demand| demand.priority);
        left
    }

    fn checked_minutes(&self) -> Result<Option<Minutes>, Refusal> {
        let rows = self.rows.iter();
        let there: Vec<MemberTag> = rows
            .filter(|row| row.attendance.is_there())
            .map(|row| row.member)
            .collect();
        match &self.minutes {
            Some(minutes) => minutes.checked(&there),
            None => Ok(None),
        }
    }

    fn rows_are_sound(&self) -> Result<(), Refusal> {
        for (index, row) in self.rows.iter().enumerate() {
            if self.rows[..index]
                .iter()
                .any(|earlier| earlier.member == row.member)
            {
                return Err(Refusal::MemberTwice);
            }
            amount("fine", row.fine)?;
            for (nth, saved) in row.savings.iter().enumerate() {
                amount("saving", saved.amount)?;
                if row.savings[..nth]
                    .iter()
                    .any(|earlier| earlier.kind == saved.kind)
                {
                    return Err(Refusal::FieldInvalid {
                        field: "saving".to_owned(),
                    });
                }
            }
        }
        Ok(())
    }

    fn loans_are_sound(&self) -> Result<(), Refusal> {
        for repaid in &self.repayments {
            amount("penalty", repaid.penalty)?;
            amount("interest", repaid.interest)?;
            amount("principal", repaid.principal)?;
        }
        for (index, loan) in self.loans.iter().enumerate() {
            loan.clone().checked(self.date)?;
            let same = |other: &LoanGiven| other.member == loan.member && other.nth == loan.nth;
            if self.loans[..index].iter().any(same) {
                return Err(Refusal::FieldInvalid {
                    field: "loan".to_owned(),
                });
            }
        }
        for (index, demand) in self.demands.iter().enumerate() {
            amount("demand", demand.amount)?;
            let Some(nth) = demand.loan else { continue };
            let is_its = |loan: &LoanGiven| loan.member == demand.member && loan.nth == nth;
            let same =
                |other: &LoanDemand| other.member == demand.member && other.loan == demand.loan;
            if !self.loans.iter().any(is_its) || self.demands[..index].iter().any(same) {
                return Err(Refusal::FieldInvalid {
                    field: "loan".to_owned(),
                });
            }
        }
        for returned in &self.returned {
            amount("returned", returned.amount)?;
        }
        Ok(())
    }

    fn was_there(&self, member: MemberTag) -> bool {
        let row = self.rows.iter().find(|row| row.member == member);
        row.is_some_and(|row| row.attendance.is_there())
    }

    /// Two different members; a federation that begins with one group has one who can stand for it.
    fn are_two(&self, members: &[MemberTag]) -> bool {
        match members {
            [first, second] => first != second,
            [_] => self.rows.len() == 1,
            _ => false,
        }
    }

    fn signatures_are_sound(&self) -> Result<(), Refusal> {
        if !self.are_two(&self.signatories) {
            return Err(Refusal::MeetingTwoSignatories);
        }
        let is_there = |signatory: &MemberTag| self.was_there(*signatory);
        if !self.signatories.iter().all(is_there) {
            return Err(Refusal::MeetingSignatoryAbsent);
        }
        Ok(())
    }

    fn cash_ties(&self) -> Result<(), Refusal> {
        let totals = self.totals();
        let named = self
            .difference
            .as_ref()
            .map_or(Paise::ZERO, |difference| difference.amount);
        let explained = self.difference.as_ref().is_none_or(|difference| {
            self.are_two(&difference.named_by) && !difference.explanation.trim().is_empty()
        });
        if named != totals.difference || !explained {
            return Err(Refusal::MeetingCashDoesNotTie {
                difference: totals.difference,
                expected: totals.expected_cash,
                counted: totals.counted,
            });
        }
        Ok(())
    }
}

/// The rows on the wire: columns, because twelve women who all save the same compress to little
/// more than their tags. `[tags, marks, [[kind, usual, index, amount, …] …], [index, fine, …]]`.
mod columns {
    use minicbor::decode::{Decoder, Error as DecodeError};
    use minicbor::encode::{Encoder, Error as EncodeError, Write};

    use super::{Attendance, BTreeMap, MemberRow, MemberTag, Paise, Saved, SavingKind};

    pub(super) fn encode<C, W: Write>(
        rows: &[MemberRow],
        e: &mut Encoder<W>,
        ctx: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        let tags: Vec<u8> = rows
            .iter()
            .flat_map(|row| row.member.0.to_be_bytes())
            .collect();
        let marks: Vec<u8> = rows.iter().map(|row| row.attendance as u8).collect();
        e.array(4)?.bytes(&tags)?.bytes(&marks)?;
        let kinds: Vec<SavingKind> = SavingKind::ALL
            .iter()
            .copied()
            .filter(|kind| {
                rows.iter()
                    .any(|row| row.savings.iter().any(|s| s.kind == *kind))
            })
            .collect();
        e.array(kinds.len() as u64)?;
        for kind in kinds {
            let amounts: Vec<Paise> = rows.iter().map(|row| amount_of(row, kind)).collect();
            let usual = usual(&amounts);
            let others: Vec<(usize, Paise)> = amounts
                .into_iter()
                .enumerate()
                .filter(|(_, amount)| *amount != usual)
                .collect();
            e.array(2 + 2 * others.len() as u64)?
                .encode_with(kind, ctx)?
                .i64(usual.0)?;
            for (index, amount) in others {
                e.u64(index as u64)?.i64(amount.0)?;
            }
        }
        let fines = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| !row.fine.is_zero());
        e.array(2 * fines.clone().count() as u64)?;
        for (index, row) in fines {
            e.u64(index as u64)?.i64(row.fine.0)?;
        }
        Ok(())
    }

    pub(super) fn decode<C>(
        d: &mut Decoder<'_>,
        ctx: &mut C,
    ) -> Result<Vec<MemberRow>, DecodeError> {
        let at = d.position();
        let wrong = |what| DecodeError::message(what).at(at);
        if d.array()? != Some(4) {
            return Err(wrong("rows have four columns"));
        }
        let (tags, marks) = (d.bytes()?, d.bytes()?);
        if tags.len() != marks.len() * 4 {
            return Err(wrong("as many tags as marks"));
        }
        let mut rows = Vec::with_capacity(marks.len());
        for (tag, mark) in tags.chunks_exact(4).zip(marks) {
            let tag = tag.try_into().map_err(|_| wrong("a tag has four bytes"))?;
            rows.push(MemberRow {
                member: MemberTag(u32::from_be_bytes(tag)),
                attendance: attendance(*mark).ok_or_else(|| wrong("no such mark"))?,
                savings: Vec::new(),
                fine: Paise::ZERO,
            });
        }
        for _ in 0..d.array()?.ok_or_else(|| wrong("a definite list"))? {
            decode_saving(d, ctx, &mut rows)?;
        }
        for _ in 0..d.array()?.ok_or_else(|| wrong("a definite list"))? / 2 {
            let index = d.u64()?;
            let fine = Paise(d.i64()?);
            row(&mut rows, index)
                .ok_or_else(|| wrong("no such row"))?
                .fine = fine;
        }
        Ok(rows)
    }

    fn decode_saving<C>(
        d: &mut Decoder<'_>,
        ctx: &mut C,
        rows: &mut [MemberRow],
    ) -> Result<(), DecodeError> {
        let at = d.position();
        let wrong = |what| DecodeError::message(what).at(at);
        let length = d.array()?.ok_or_else(|| wrong("a definite list"))?;
        let others = length
            .checked_sub(2)
            .ok_or_else(|| wrong("a kind and an amount"))?
            / 2;
        let kind: SavingKind = d.decode_with(ctx)?;
        let usual = Paise(d.i64()?);
        let mut amounts = vec![usual; rows.len()];
        for _ in 0..others {
            let index = usize::try_from(d.u64()?).map_err(|_| wrong("no such row"))?;
            let amount = Paise(d.i64()?);
            *amounts.get_mut(index).ok_or_else(|| wrong("no such row"))? = amount;
        }
        for (row, amount) in rows.iter_mut().zip(amounts) {
            if !amount.is_zero() {
                row.savings.push(Saved { kind, amount });
            }
        }
        Ok(())
    }

    fn row(rows: &mut [MemberRow], index: u64) -> Option<&mut MemberRow> {
        rows.get_mut(usize::try_from(index).ok()?)
    }

    fn attendance(mark: u8) -> Option<Attendance> {
        [
            Attendance::Present,
            Attendance::Late,
            Attendance::Absent,
            Attendance::Informed,
        ]
        .into_iter()
        .find(|attendance| *attendance as u8 == mark)
    }

    fn amount_of(row: &MemberRow, kind: SavingKind) -> Paise {
        row.savings
            .iter()
            .find(|saved| saved.kind == kind)
            .map_or(Paise::ZERO, |s| s.amount)
    }

    /// The most frequent amount; the smallest of those that are equally frequent.
    fn usual(amounts: &[Paise]) -> Paise {
        let mut counts: BTreeMap<Paise, usize> = BTreeMap::new();
        for amount in amounts {
            *counts.entry(*amount).or_default() += 1;
        }
        let most = counts.values().copied().max().unwrap_or_default();
        counts
            .into_iter()
            .find(|(_, count)| *count == most)
            .map_or(Paise::ZERO, |(amount, _)| amount)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(member: u32, attendance: Attendance, rupees: i64) -> MemberRow {
        let saved = Saved {
            kind: SavingKind::Compulsory,
            amount: Paise::rupees(rupees),
        };
        let savings = if rupees == 0 { Vec::new() } else { vec![saved] };
        MemberRow {
            member: MemberTag(member),
            attendance,
            savings,
            fine: Paise::ZERO,
        }
    }

    fn meeting() -> Meeting {
        Meeting {
            date: "2026-11-21".parse().expect("a day"),
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows: vec![
                row(1, Attendance::Present, 50),
                row(2, Attendance::Late, 50),
                row(3, Attendance::Absent, 0),
            ],
            lines: Vec::new(),
            deposit: Paise::ZERO,
            withdrawal: Paise::ZERO,
            deposit_account: None,
            withdrawal_account: None,
            opening_cash: Paise::rupees(200),
            count: vec![Pieces {
                value: Paise::rupees(100),
                pieces: 3,
            }],
            difference: None,
            signatories: vec![MemberTag(1), MemberTag(2)],
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans: Vec::new(),
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        }
    }

    #[test]
    fn cash_that_is_no_whole_rupees_is_named_and_the_banks_is_not() {
        use crate::shg::cash::{CashEntry, InPaise};

        let mut asked = meeting();
        assert_eq!(asked.cash_in_paise(), []);
        asked.rows[0].savings[0].amount = Paise(2_550);
        asked.rows[1].fine = Paise(50);
        asked.deposit = Paise(10_001);
        let repaid = |purse: Purse, interest: i64| Repaid {
            loan: LoanTag(3),
            member: MemberTag(2),
            penalty: Paise::ZERO,
            interest: Paise(interest),
            principal: Paise(50),
            purse,
            paid_by: None,
            account: None,
        };
        // Together it is a whole rupee, and the bank pays any amount.
        asked.repayments = vec![repaid(Purse::Cash, 50), repaid(Purse::Bank, 25)];
        let one = |what, member: Option<u32>, paise: i64| InPaise {
            what,
            member: member.map(MemberTag),
            amount: Paise(paise),
        };
        assert_eq!(
            asked.cash_in_paise(),
            [
                one(CashEntry::Saving, Some(1), 2_550),
                one(CashEntry::Fine, Some(2), 50),
                one(CashEntry::Bank, None, 10_001),
            ]
        );
    }

    const GROUP: GroupId = GroupId(uuid::Uuid::from_bytes([7; 16]));
    const ACTIVE: [MemberTag; 3] = [MemberTag(1), MemberTag(2), MemberTag(3)];

    #[test]
    fn a_meeting_that_ties_is_taken_as_it_is() {
        assert_eq!(meeting().checked(&ACTIVE), Ok(meeting()));
    }

    #[test]
    fn an_absurd_opening_balance_is_refused_even_when_its_difference_is_explained() {
        let mut absurd = meeting();
        absurd.opening_cash = Paise(i64::MIN);
        absurd.difference = Some(Difference {
            amount: absurd.totals().difference,
            explanation: "so they say".to_owned(),
            named_by: vec![MemberTag(1), MemberTag(2)],
        });
        assert!(matches!(
            absurd.sound(),
            Err(Refusal::AmountTooLarge { .. })
        ));
        let mut owing = meeting();
        owing.opening_cash = Paise::rupees(-100);
        owing.count.clear();
        assert_eq!(owing.sound(), Ok(()));
    }

    #[test]
    fn a_bank_deposit_is_contra_and_changes_no_income() {
        let mut deposited = meeting();
        deposited.deposit = Paise::rupees(200);
        deposited.count = vec![Pieces {
            value: Paise::rupees(100),
            pieces: 1,
        }];
        assert!(deposited.clone().checked(&ACTIVE).is_ok());
        let income: Paise = deposited
            .postings(GROUP)
            .iter()
            .filter(|posting| !matches!(posting.page.head, Head::Cash | Head::Bank))
            .map(|posting| posting.amount)
            .sum();
        assert_eq!(income, Paise::rupees(-100), "only the savings");
    }

    #[test]
    fn what_moves_nothing_at_the_bank_names_no_account_and_nobody_pays_for_herself() {
        let account = Some(Folio(7));
        let mut said = meeting();
        said.deposit_account = account;
        said.repayments.push(Repaid {
            loan: LoanTag(3),
            member: MemberTag(1),
            penalty: Paise::ZERO,
            interest: Paise::ZERO,
            principal: Paise::rupees(10),
            purse: Purse::Bank,
            paid_by: Some(MemberTag(1)),
            account,
        });
        said.returned.push(Returned {
            member: MemberTag(2),
            kind: SavingKind::Compulsory,
            amount: Paise::ZERO,
            purse: Purse::Cash,
            account,
        });
        let kept = said.checked(&ACTIVE).expect("a sound meeting");
        assert_eq!(kept.deposit_account, None);
        assert_eq!(kept.returned[0].account, None);
        assert_eq!(kept.repayments[0].paid_by, None);
        let bank = Page::from(Head::Bank).on(account);
        let posted = kept.postings(GROUP);
        assert!(posted.iter().any(|posting| posting.page == bank));
    }

    #[test]
    fn a_shortage_must_be_named_by_two() {
        let mut short = meeting();
        short.count = vec![Pieces {
            value: Paise::rupees(10),
            pieces: 29,
        }];
        let refusal = short.clone().checked(&ACTIVE).expect_err("not named");
        let (expected, counted) = (Paise::rupees(300), Paise::rupees(290));
        let difference = Paise::rupees(-10);
        assert_eq!(
            refusal,
            Refusal::MeetingCashDoesNotTie {
                difference,
                expected,
                counted
            }
        );
        short.difference = Some(Difference {
            amount: difference,
            explanation: "one note was torn".to_owned(),
            named_by: vec![MemberTag(1)],
        });
        assert!(
            short.clone().checked(&ACTIVE).is_err(),
            "one name is not enough"
        );
        if let Some(difference) = &mut short.difference {
            difference.named_by.push(MemberTag(2));
        }
        assert!(short.clone().checked(&ACTIVE).is_ok());
        let shortage: Paise = short
            .postings(GROUP)
            .iter()
            .filter(|posting| posting.page.head == Head::CashShortage)
            .map(|posting| posting.amount)
            .sum();
        assert_eq!(shortage, Paise::rupees(10));
    }

    #[test]
    fn what_is_wrong_is_refused_by_name() {
        type Spoil = fn(&mut Meeting);
        let cases: [(&str, Spoil); 12] = [
            ("member-unknown", |m| m.rows[0].member = MemberTag(9)),
            ("meeting-attendance-missing", |m| {
                m.rows.pop();
            }),
            ("member-twice", |m| {
                let first = m.rows[0].clone();
                m.rows.push(first);
            }),
            ("amount-negative", |m| m.deposit = Paise(-1)),
            ("amount-too-large", |m| m.withdrawal = Paise(i64::MAX)),
            ("meeting-two-signatories", |m| {
                m.signatories.pop();
            }),
            ("meeting-two-signatories", |m| {
                m.signatories[1] = MemberTag(1)
            }),
            ("meeting-signatory-absent", |m| {
                m.signatories[1] = MemberTag(3)
            }),
            ("meeting-presiding-absent", |m| {
                m.presiding = Some(MemberTag(3))
            }),
            ("member-unknown", |m| {
                m.demands.push(LoanDemand {
                    member: MemberTag(9),
                    amount: Paise(100),
                    purpose: None,
                    priority: 1,
                    loan: None,
                });
            }),
            ("member-unknown", |m| {
                m.count.clear();
                m.difference = Some(Difference {
                    amount: -m.totals().expected_cash,
                    explanation: "it is gone".to_owned(),
                    named_by: vec![MemberTag(1), MemberTag(9)],
                });
            }),
            ("head-wrong-side", |m| {
                m.lines.push(Line {
                    head: Head::Stationery,
                    paid: false,
                    amount: Paise(1),
                    purse: Purse::Cash,
                    member: None,
                    note: None,
                    folio: None,
                    account: None,
                });
            }),
        ];
        for (code, spoil) in cases {
            let mut spoilt = meeting();
            spoil(&mut spoilt);
            let refusal = spoilt.checked(&ACTIVE).expect_err(code);
            assert_eq!(refusal.code(), code);
        }
    }

    #[test]
    fn what_an_older_record_kept_was_given_to_nobody() {
        /// A demand as it was kept before it could name a loan.
        #[derive(Encode)]
        struct Before {
            #[n(0)]
            member: MemberTag,
            #[n(1)]
            amount: Paise,
            #[n(2)]
            purpose: Option<String>,
            #[n(3)]
            priority: u8,
        }
        let before = encoded(&Before {
            member: MemberTag(2),
            amount: Paise::rupees(50),
            purpose: None,
            priority: 1,
        });
        let demand: LoanDemand = minicbor::decode(&before).expect("decodes");
        assert_eq!(demand.loan, None);
        assert_eq!(encoded(&demand), before, "the same bytes");
        let mut lent = meeting();
        lent.loans.push(LoanGiven {
            member: MemberTag(2),
            nth: 0,
            amount: Paise::rupees(20),
            source: crate::shg::loan::Source::Own,
            terms: crate::shg::loan::samples::terms(),
            purse: Purse::Cash,
            purpose: None,
            account: None,
        });
        lent.demands.push(demand.clone());
        assert_eq!(lent.not_given(), [demand]);
        lent.demands[0].loan = Some(0);
        assert_eq!(lent.not_given()[0].amount, Paise::rupees(30));
    }

    #[test]
    fn who_was_late_may_preside_and_an_older_record_of_one_away_stays_sound() {
        let mut presided = meeting();
        presided.presiding = Some(MemberTag(2));
        assert!(presided.clone().checked(&ACTIVE).is_ok());
        presided.presiding = Some(MemberTag(3));
        assert_eq!(presided.sound(), Ok(()));
    }

    #[test]
    fn twelve_women_fit_into_few_bytes() {
        let mut twelve = meeting();
        twelve.rows = (0..12)
            .map(|index| row(0x1000_0000 + index * 7919, Attendance::Present, 50))
            .collect();
        assert!(
            encoded(&twelve).len() < 120,
            "{} bytes",
            encoded(&twelve).len()
        );
    }

    prop_compose! {
        fn any_row()(
            attendance in 0..4_usize,
            savings in proptest::collection::btree_map(0..3_usize, 0..100_000_i64, 0..3),
            fine in prop_oneof![Just(0_i64), 1..10_000_i64],
        ) -> MemberRow {
            let marks =
                [Attendance::Present, Attendance::Late, Attendance::Absent, Attendance::Informed];
            let savings = savings
                .into_iter()
                .filter(|(_, amount)| *amount > 0)
                .map(|(kind, amount)| Saved { kind: SavingKind::ALL[kind], amount: Paise(amount) })
                .collect();
            MemberRow { member: MemberTag(0), attendance: marks[attendance], savings, fine: Paise(fine) }
        }
    }

    prop_compose! {
        fn any_meeting()(
            rows in proptest::collection::vec(any_row(), 0..22),
            lines in proptest::collection::vec((0..Head::ALL.len(), 1..500_000_i64, any::<bool>()), 0..6),
            deposit in 0..100_000_i64,
            withdrawal in 0..100_000_i64,
            opening in 0..1_000_000_i64,
            notes in 0..400_u32,
        ) -> Meeting {
            let mut meeting = meeting();
            meeting.rows = rows;
            for (index, row) in meeting.rows.iter_mut().enumerate() {
                row.member = MemberTag(index as u32 * 1_000_003);
            }
            meeting.lines = lines
                .into_iter()
                .filter(|(head, ..)| Head::ALL[*head].is_receipt() || Head::ALL[*head].is_payment())
                .map(|(head, amount, bank)| Line {
                    head: Head::ALL[head],
                    paid: Head::ALL[head].is_payment(),
                    amount: Paise(amount),
                    purse: if bank { Purse::Bank } else { Purse::Cash },
                    member: None,
                    note: None,
                    folio: None,
                    account: None,
                })
                .collect();
            meeting.deposit = Paise(deposit);
            meeting.withdrawal = Paise(withdrawal);
            meeting.opening_cash = Paise(opening);
            meeting.count = vec![Pieces { value: Paise::rupees(10), pieces: notes }];
            meeting
        }
    }

    proptest! {
        #[test]
        fn postings_always_add_up_to_zero(meeting in any_meeting()) {
            let sum: Paise = meeting.postings(GROUP).iter().map(|posting| posting.amount).sum();
            prop_assert_eq!(sum, Paise::ZERO);
        }

        #[test]
        fn the_cash_posted_is_what_was_counted(meeting in any_meeting()) {
            let cash: Paise = meeting
                .postings(GROUP)
                .iter()
                .filter(|posting| posting.page.head == Head::Cash)
                .map(|posting| posting.amount)
                .sum();
            prop_assert_eq!(meeting.opening_cash + cash, meeting.totals().counted);
        }

        #[test]
        fn a_meeting_survives_the_wire(meeting in any_meeting()) {
            let bytes = encoded(&meeting);
            prop_assert_eq!(minicbor::decode::<Meeting>(&bytes).expect("decodes"), meeting);
        }
    }
}
