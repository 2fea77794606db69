//! A group's book: its effective records in the order of business, and what follows from them.
//!
//! The same fold on a device, at the centre and in the golden tests: registers, loans, dues and
//! figures are all explained from here down to the entries.

use std::collections::BTreeMap;

use super::borrowing::{Borrowing, DrawingPower};
use super::cutoff::CutOff;
use super::entry::{
    Approval, BankAccount, FederationLink, LoanDecision, OfficeGiven, Resolved, Voucher,
};
use super::grade::Grade;
use super::group::{Group, Terms};
use super::linkage::Linkage;
use super::loan::{Account, Entry, LoanEvent, LoanGiven};
use super::meeting::Meeting;
use super::member::Member;
use super::{Change, NotHeld};
use crate::ledger::{Head, Page, Posting};
use crate::{
    Change as AnyChange, Date, GroupId, LoanTag, MemberId, MemberTag, Operation, OperationRef,
    Paise, PersonId, Scope,
};

/// A group's book.
#[derive(Clone, Debug)]
pub struct Book {
    /// Whose it is.
    pub group: GroupId,
    /// The group as it was added.
    pub added: Option<Group>,
    /// What it agreed, oldest first.
    pub terms: Vec<Terms>,
    /// Everybody who is or was a member, in the order of joining. Of two records of one woman
    /// only the kept one.
    pub members: Vec<BookMember>,
    /// The records of money, by their day, then in the order in which they came into the book.
    pub records: Vec<Record>,
    /// Due meetings that were not held.
    pub not_held: Vec<NotHeld>,
    /// What it borrowed.
    pub borrowings: Vec<Borrowing>,
    /// Limits and drawing powers that were set later.
    pub powers: Vec<(LoanTag, DrawingPower)>,
    /// Steps of the bank linkage, by their day.
    pub linkage: Vec<Linkage>,
    /// Grades, by their day.
    pub grades: Vec<Grade>,
    /// The federations that it belonged to, by their day.
    pub federations: Vec<FederationLink>,
    /// Offices, by their day.
    pub offices: Vec<OfficeGiven>,
    /// Bank accounts and deposits besides the first account.
    pub accounts: Vec<BankAccount>,
    /// What approvers said, by record.
    pub approvals: BTreeMap<OperationRef, (PersonId, Approval)>,
    /// From which day on the group is inactive.
    pub ended: Option<Date>,
    merged: BTreeMap<MemberTag, MemberTag>,
}

/// A member as the book needs her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookMember {
    /// Her id.
    pub id: MemberId,
    /// Her tag.
    pub tag: MemberTag,
    /// When she joined.
    pub joined: Date,
    /// The last day on which she counts as a member.
    pub ended: Option<Date>,
}

/// A record of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The operation.
    pub operation: OperationRef,
    /// Who made it.
    pub by: PersonId,
    /// Its day.
    pub date: Date,
    /// What it was.
    pub what: Recorded,
    /// Its postings, with members' merged records resolved.
    pub postings: Vec<Posting>,
}

/// What a record of money can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A meeting.
    Meeting(Box<Meeting>),
    /// A voucher.
    Voucher(Box<Voucher>),
    /// The balances of an old group.
    CutOff(Box<CutOff>),
    /// A resolution about a loan.
    LoanDecision(Box<LoanDecision>),
}

/// A member's loan: its page with everything that happened on it.
#[derive(Clone, Debug)]
pub struct Loan {
    /// Its name in the book.
    pub tag: LoanTag,
    /// Whose it is.
    pub member: MemberTag,
    /// The day on which it was given, or of the cut-off.
    pub given_on: Date,
    /// As it was given; at the cut-off, what was left of it then.
    pub given: LoanGiven,
    /// Its page.
    pub account: Account,
    /// Nothing of it is left, after everything that is in the book.
    pub closed: bool,
}

impl Book {
    /// Reads a book from the operations of a group that are in effect, in the order of the feed.
    pub fn of(group: GroupId, effective: impl IntoIterator<Item = Operation>) -> Self {
        let mut book = Self {
            group,
            added: None,
            terms: Vec::new(),
            members: Vec::new(),
            records: Vec::new(),
            not_held: Vec::new(),
            borrowings: Vec::new(),
            powers: Vec::new(),
            linkage: Vec::new(),
            grades: Vec::new(),
            federations: Vec::new(),
            offices: Vec::new(),
            accounts: Vec::new(),
            approvals: BTreeMap::new(),
            ended: None,
            merged: BTreeMap::new(),
        };
        for operation in effective {
            if operation.scope == Scope::Group(group) {
                book.take(operation);
            }
        }
        book.settle();
        book
    }

    /// What the group had agreed on a day; its first terms before they began.
    #[must_use]
    pub fn terms_on(&self, on: Date) -> Option<&Terms> {
        let at = self.terms.iter().rposition(|terms| terms.from <= on);
        self.terms.get(at.unwrap_or_default())
    }

    /// Who was a member on a day.
    pub fn members_on(&self, on: Date) -> impl Iterator<Item = &BookMember> {
        self.members.iter().filter(move |member| {
            member.joined <= on && member.ended.is_none_or(|ended| ended >= on)
        })
    }

    /// The tag that stands for this one, when the same woman was recorded twice.
    #[must_use]
    pub fn kept(&self, tag: MemberTag) -> MemberTag {
        self.merged.get(&tag).copied().unwrap_or(tag)
    }

    /// The meetings that count, with their operations, oldest first.
    pub fn meetings(&self) -> impl Iterator<Item = (&Record, &Meeting)> {
        self.records.iter().filter_map(|record| match &record.what {
            Recorded::Meeting(meeting) => Some((record, meeting.as_ref())),
            _ => None,
        })
    }

    /// The balances of all pages at the end of a day, debit positive; those with nothing left
    /// out.
    #[must_use]
    pub fn balances(&self, on: Date) -> BTreeMap<Page, Paise> {
        let mut balances: BTreeMap<Page, Paise> = BTreeMap::new();
        for record in self.records.iter().filter(|record| record.date <= on) {
            for posting in &record.postings {
                *balances.entry(posting.page).or_default() += posting.amount;
            }
        }
        balances.retain(|_, amount| !amount.is_zero());
        balances
    }

    /// The balance of a head at the end of a day, over all its pages.
    #[must_use]
    pub fn balance(&self, head: Head, on: Date) -> Paise {
        let records = self.records.iter().filter(|record| record.date <= on);
        records
            .flat_map(|record| &record.postings)
            .filter(|posting| posting.page.head == head)
            .map(|posting| posting.amount)
            .sum()
    }

    /// What all balances add up to: nothing, always.
    #[must_use]
    pub fn trial_balance(&self, on: Date) -> Paise {
        self.balances(on).values().copied().sum()
    }

    /// The loans to members, in the order in which they were given.
    #[must_use]
    pub fn loans(&self) -> Vec<Loan> {
        let mut loans: Vec<(LoanTag, LoanGiven, Date, Account)> = Vec::new();
        for record in &self.records {
            match &record.what {
                Recorded::Meeting(meeting) => {
                    let tags = meeting.loan_tags(self.group);
                    loans.extend(meeting.loans.iter().zip(tags).map(|(given, tag)| {
                        let account = Account::given(meeting.date, given.amount, given.terms);
                        (tag, given.clone(), meeting.date, account)
                    }));
                }
                Recorded::CutOff(cutoff) => {
                    let old = cutoff.member_loans();
                    loans.extend(
                        old.map(|(tag, given, account)| (tag, given, cutoff.date, account)),
                    );
                }
                Recorded::Voucher(_) | Recorded::LoanDecision(_) => {}
            }
        }
        let mut entries = self.loan_entries();
        let last = self.records.last().map(|record| record.date);
        loans
            .into_iter()
            .map(|(tag, given, given_on, account)| {
                let account = account.with(entries.remove(&tag).unwrap_or_default());
                Loan {
                    tag,
                    member: self.kept(given.member),
                    closed: account.standing(last.unwrap_or(given_on)).closed,
                    given_on,
                    given,
                    account,
                }
            })
            .collect()
    }

    /// A borrowing with the limits and drawing powers that were set since it was opened.
    #[must_use]
    pub fn borrowing_now(&self, borrowing: &Borrowing) -> Borrowing {
        let later = self.powers.iter().filter(|(tag, _)| *tag == borrowing.tag);
        let mut now = borrowing.clone();
        now.powers.extend(later.map(|(_, power)| power.clone()));
        now.powers.sort_by_key(|power| power.from);
        now
    }

    /// What happened to running loans, by day.
    fn loan_entries(&self) -> BTreeMap<LoanTag, Vec<Entry>> {
        let mut entries: BTreeMap<LoanTag, Vec<Entry>> = BTreeMap::new();
        for record in &self.records {
            let date = record.date;
            match &record.what {
                Recorded::Meeting(meeting) => {
                    for repaid in &meeting.repayments {
                        let what = LoanEvent::Paid {
                            interest: repaid.interest,
                            principal: repaid.principal,
                            penalty: repaid.penalty,
                            paid_by: repaid.paid_by,
                        };
                        entries
                            .entry(repaid.loan)
                            .or_default()
                            .push(Entry { date, what });
                    }
                }
                Recorded::LoanDecision(decision) => {
                    let what = match decision.what {
                        Resolved::Rescheduled { terms } => LoanEvent::Rescheduled { terms },
                        Resolved::WrittenOff {
                            principal,
                            interest,
                        } => LoanEvent::WrittenOff {
                            principal,
                            interest,
                        },
                        Resolved::DueMoved { from, to } => LoanEvent::DueMoved { from, to },
                    };
                    entries
                        .entry(decision.loan)
                        .or_default()
                        .push(Entry { date, what });
                }
                Recorded::Voucher(_) | Recorded::CutOff(_) => {}
            }
        }
        entries
    }

    fn take(&mut self, operation: Operation) {
        let (reference, by) = (operation.reference(), operation.by);
        let AnyChange::Shg(change) = operation.change else {
            return;
        };
        if let Some((date, postings)) = change.postings(self.group) {
            let what = match change {
                Change::MeetingClosed(meeting) => Recorded::Meeting(meeting),
                Change::VoucherEntered(voucher) => Recorded::Voucher(voucher),
                Change::CutOffEntered(cutoff) => Recorded::CutOff(cutoff),
                Change::LoanDecided(decision) => Recorded::LoanDecision(decision),
                _ => return,
            };
            self.records.push(Record {
                operation: reference,
                by,
                date,
                what,
                postings,
            });
            return;
        }
        match change {
            Change::GroupAdded(group) => {
                self.terms.push(group.terms.clone());
                self.added = Some(*group);
            }
            Change::TermsAgreed(terms) => self.terms.push(terms),
            Change::GroupEnded(ended) => self.ended = Some(ended.on),
            Change::MemberAdded(member) => self.add(&member),
            Change::MemberEnded(id, ended) => {
                if let Some(member) = self.members.iter_mut().find(|member| member.id == id) {
                    member.ended = Some(ended.on);
                }
            }
            Change::MeetingNotHeld(missed) => self.not_held.push(missed),
            Change::BorrowingOpened(borrowing) => self.borrowings.push(*borrowing),
            Change::DrawingPowerSet(tag, power) => self.powers.push((tag, power)),
            Change::LinkageStepped(step) => self.linkage.push(*step),
            Change::Graded(grade) => self.grades.push(*grade),
            Change::FederationSet(link) => self.federations.push(link),
            Change::OfficeGiven(given) => self.offices.push(given),
            Change::AccountOpened(account) => self.accounts.push(*account),
            Change::Approved(approval) => {
                self.approvals.insert(approval.target, (by, approval));
            }
            Change::MembersMerged(merged) => {
                let (kept, other) = (MemberTag::of(merged.kept), MemberTag::of(merged.other));
                self.merged.insert(other, kept);
            }
            _ => {}
        }
    }

    fn add(&mut self, member: &Member) {
        self.members.push(BookMember {
            id: member.id,
            tag: member.tag(),
            joined: member.joined,
            ended: None,
        });
    }

    /// Puts everything into the order of its day; what came first stays first on one day.
    fn settle(&mut self) {
        self.terms.sort_by_key(|terms| terms.from);
        self.records.sort_by_key(|record| record.date);
        self.linkage.sort_by_key(|step| step.date);
        self.grades.sort_by_key(|grade| grade.date);
        self.federations.sort_by_key(|link| link.from);
        self.offices.sort_by_key(|given| given.from);
        self.not_held.sort_by_key(|missed| missed.date);
        let merged = std::mem::take(&mut self.merged);
        for record in &mut self.records {
            for posting in &mut record.postings {
                if let Some(kept) = posting.page.member.and_then(|tag| merged.get(&tag)) {
                    posting.page.member = Some(*kept);
                }
            }
        }
        self.members
            .retain(|member| !merged.contains_key(&member.tag));
        self.members.sort_by_key(|member| member.joined);
        self.merged = merged;
    }
}
