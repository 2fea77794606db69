//! A group's book: its effective records in the order of business, and what follows from them.
//!
//! The same fold on a device, at the centre and in the golden tests: registers, loans, dues and
//! figures are all explained from here down to the entries.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::bank::{AccountName, BankAccount};
use super::borrowing::{AgreedAnew, Borrowing, DrawingPower};
use super::cutoff::{CutOff, CutOffLoan};
use super::entry::{
    Approval, FederationLink, LoanDecision, MembersMerged, OfficeGiven, Resolved, Voucher,
};
use super::fund::FundReceipt;
use super::grade::Grade;
use super::grade::Inputs;
use super::group::{Group, GroupField, GroupKind, SavingKind, Terms};
use super::linkage::{BankSaid, Linkage, SubventionClaim};
use super::loan::{Account, Entry, LoanEvent, LoanGiven, LoanStanding};
use super::loan::{Dcb, Source, dcb_between, par};
use super::meeting::Meeting;
use super::member::{Member, MemberField, Office};

use super::ratio::Ratio;
use super::settlement::{Corpus, Distribution, Settlement, savings_months};
use super::standing::{Declared, HeldMeeting, Membership, Pause, Schedule};
use super::{Change, Ended, NotHeld};
use crate::edit::{Edit, Value};
use crate::ledger::{Folio, Head, Nature, Page, Posting};
use crate::operation::encoded;
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
    /// The first account, whose page has no folio, as it was entered with the group or edited
    /// since.
    pub first_account: AccountName,
    /// What it agreed, oldest first.
    pub terms: Vec<Terms>,
    /// Everybody who is or was a member, in the order of joining. Of two records of one woman
    /// only the kept one: she was a member on a day on which either says so.
    pub members: Vec<BookMember>,
    /// The records of women that are shown no more, because a kept one stands for them; each with
    /// what was said of itself.
    pub others: Vec<BookMember>,
    /// The records of money, by their day, then in the order in which they came into the book.
    pub records: Vec<Record>,
    /// Due meetings that were not held.
    pub not_held: Vec<NotHeld>,
    /// What it borrowed.
    pub borrowings: Vec<Borrowing>,
    /// Limits and drawing powers that were set later.
    pub powers: Vec<(LoanTag, DrawingPower)>,
    /// What lenders agreed to anew.
    pub agreed_anew: Vec<(LoanTag, AgreedAnew)>,
    /// Steps of the bank linkage, by their day.
    pub linkage: Vec<Linkage>,
    /// Grades, by their day.
    pub grades: Vec<Grade>,
    /// All that was said about federations, with the operations that said so, by its day; what of
    /// it counts is [`Self::belonging`].
    pub federations: Vec<(OperationRef, FederationLink)>,
    /// Offices, with the operations that gave them, by their day.
    pub offices: Vec<(OperationRef, OfficeGiven)>,
    /// Bank accounts and deposits besides the first account.
    pub accounts: Vec<BankAccount>,
    /// Two records that were found to be one woman, with the operations that said so.
    pub merges: Vec<(OperationRef, MembersMerged)>,
    /// What approvers said, by record.
    pub approvals: BTreeMap<OperationRef, (PersonId, Approval)>,
    /// Receipts of funds, by their day.
    pub funds: Vec<FundReceipt>,
    /// Sheets of members who leave, with their operations, by their day.
    pub settlements: Vec<(OperationRef, Settlement)>,
    /// Surplus shared out, with the operations that said so, by its day.
    pub distributions: Vec<(OperationRef, Distribution)>,
    /// Times without meetings that were agreed beforehand.
    pub pauses: Vec<(OperationRef, Pause)>,
    /// When it resolved to end, and when it was revived.
    pub declared: Vec<(OperationRef, Declared)>,
    /// Claims of interest subvention, by their day.
    pub claims: Vec<SubventionClaim>,
    /// What banks said of its loans, as it was kept.
    pub bank_said: Vec<BankSaid>,
    /// The groups that named members of a federation stand for.
    pub ties: Vec<Tie>,
    /// Until when the group works, and the times in between in which it was inactive.
    pub presence: Presence,
    merged: BTreeMap<MemberTag, MemberTag>,
    /// What was said of kept records themselves.
    apart: Vec<BookMember>,
}

/// A member as the book needs her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookMember {
    /// Her id.
    pub id: MemberId,
    /// Her tag.
    pub tag: MemberTag,
    /// When she joined first.
    pub joined: Date,
    /// Until when she is a member, and the times in between in which she was none.
    pub presence: Presence,
    /// The office that she was entered with, or that was edited since.
    pub office: Office,
}

/// Until when somebody belongs to a body, or a body works, and the times before it in which she did
/// not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// The last day that counts; none while it goes on.
    pub ended: Option<Date>,
    /// Times in between, oldest first.
    pub away: Vec<Away>,
    /// Why each day that was ever said to be the last one was.
    reasons: BTreeMap<Date, String>,
}

/// The group that a named member of a federation stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The operation that said so.
    pub operation: OperationRef,
    /// The member.
    pub member: MemberId,
    /// The group.
    pub group: GroupId,
    /// What was written into the group's own book for it.
    pub written: Vec<OperationRef>,
}

/// A time between leaving and coming back, or between closing a book and opening it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Away {
    /// The last day before it that counted.
    pub left: Date,
    /// The first day that counted again.
    pub back: Date,
}

impl Away {
    /// Whether no day lies between: it counted again on the day after its last one.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.left.plus_days(1) >= self.back
    }
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
    /// On which day it was entered, as far as its device's clock can be believed.
    pub made: Date,
    /// What it was.
    pub what: Recorded,
    /// Its postings, with members' merged records resolved.
    pub postings: Vec<Posting>,
}

impl Record {
    /// The pages of the loans of which it gives principal back that was paid beyond what was lent.
    #[must_use]
    pub fn gives_back(&self) -> Vec<Folio> {
        let Recorded::Meeting(meeting) = &self.what else {
            return Vec::new();
        };
        let lines = meeting.lines.iter();
        let of_loan = lines.filter(|line| line.head == Head::LoanToMember);
        of_loan
            .filter_map(|line| line.given_back_on().map(Folio::from))
            .collect()
    }

    /// Its postings, each with the head on its other side. Everything is posted in pairs, debit
    /// first, but for what an old group brings along: there each stands alone.
    pub fn sides(&self) -> impl Iterator<Item = (&Posting, Option<Head>)> {
        let in_pairs = !matches!(self.what, Recorded::CutOff(_));
        sides(&self.postings).map(move |(posting, other)| (posting, other.filter(|_| in_pairs)))
    }

    /// The hash of what it says about people and money: the same on every device that records the
    /// same thing, under whatever name it is sent.
    #[must_use]
    pub fn content(&self) -> [u8; 32] {
        let whole = |bytes: Vec<u8>| *blake3::hash(&bytes).as_bytes();
        match &self.what {
            Recorded::Meeting(meeting) => meeting.content(),
            Recorded::Voucher(voucher) => voucher.content(),
            Recorded::CutOff(cutoff) => whole(encoded(cutoff)),
            Recorded::LoanDecision(decision) => whole(encoded(decision)),
        }
    }
}

/// Postings that stand in pairs, each with the head on its other side.
pub(super) fn sides(postings: &[Posting]) -> impl Iterator<Item = (&Posting, Option<Head>)> {
    postings.iter().enumerate().map(|(at, posting)| {
        let other = postings.get(at ^ 1);
        (posting, other.map(|other| other.page.head))
    })
}

/// A record of money that was reversed: it counts nowhere, and registers show it together with
/// its counter-entry (shg.md 10, check 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struck {
    /// The record as it was, with members' merged records resolved.
    pub record: Record,
    /// On which day it was reversed, as far as that device's clock can be believed.
    pub on: Date,
    /// Why.
    pub reason: String,
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

/// What was paid on a loan and has to go back to whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaidTooMuch {
    /// The loan.
    pub loan: LoanTag,
    /// Whose it is.
    pub member: MemberTag,
    /// Where it stands: on the loan itself what is more than was lent, as interest what is more than
    /// it cost.
    pub head: Head,
    /// How much.
    pub amount: Paise,
}

/// What a page of the ledger is of the group's own money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CorpusPart {
    Savings,
    RevolvingFund,
    Grants,
    Surplus,
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
            first_account: AccountName::default(),
            terms: Vec::new(),
            members: Vec::new(),
            others: Vec::new(),
            records: Vec::new(),
            not_held: Vec::new(),
            borrowings: Vec::new(),
            powers: Vec::new(),
            agreed_anew: Vec::new(),
            linkage: Vec::new(),
            grades: Vec::new(),
            federations: Vec::new(),
            offices: Vec::new(),
            accounts: Vec::new(),
            merges: Vec::new(),
            approvals: BTreeMap::new(),
            funds: Vec::new(),
            settlements: Vec::new(),
            distributions: Vec::new(),
            pauses: Vec::new(),
            declared: Vec::new(),
            claims: Vec::new(),
            bank_said: Vec::new(),
            ties: Vec::new(),
            presence: Presence::default(),
            merged: BTreeMap::new(),
            apart: Vec::new(),
        };
        let hers = effective.into_iter();
        let hers = hers.filter(|operation| operation.scope == Scope::Group(group));
        // Where a reviewer put another record in the place of the one with which a member was
        // added, it may stand later in the feed than what was said of her since, which holds.
        let (added, others): (Vec<_>, Vec<_>) = hers.partition(|operation| {
            matches!(
                &operation.change,
                AnyChange::Shg(Change::GroupAdded(_) | Change::MemberAdded(_))
            )
        });
        for operation in added.into_iter().chain(others) {
            book.take(operation);
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
        self.members
            .iter()
            .filter(move |member| member.was_there(on, on))
    }

    /// The group that a federation's member stands for: the one that it was tied to, else the one
    /// whose id it has.
    #[must_use]
    pub fn group_of(&self, member: MemberId) -> GroupId {
        let tied = self.ties.iter().rfind(|tie| tie.member == member);
        tied.map_or(GroupId(member.0), |tie| tie.group)
    }

    /// When a member last came back, until a day; nothing where she never left before.
    #[must_use]
    pub fn came_back(&self, tag: MemberTag, on: Date) -> Option<Date> {
        self.last_away(tag, on).map(|away| away.back)
    }

    /// The last time that a member was away, of those from which she was back on a day.
    fn last_away(&self, tag: MemberTag, on: Date) -> Option<&Away> {
        let hers = self.members.iter().find(|member| member.tag == tag)?;
        hers.presence.away.iter().rfind(|away| away.back <= on)
    }

    /// Whether a sheet is about the time as a member that runs on a day: what was settled before
    /// she came back says nothing about what she has saved since.
    #[must_use]
    pub fn is_of_this_time(&self, settlement: &Settlement, on: Date) -> bool {
        self.began_after(settlement, self.last_away(self.kept(settlement.member), on))
            && self.anew_since(settlement, Some(on)).is_none()
    }

    /// From when on a woman began anew who was settled with, had all of it, and was written as a new
    /// record after the sheet: nobody need have written that she left.
    fn anew_since(&self, settlement: &Settlement, on: Option<Date>) -> Option<Date> {
        let kept = self.kept(settlement.member);
        let until = |day: Date| on.is_none_or(|on| day <= on);
        let joined = self
            .records_of(kept)
            .filter(|record| record.tag != settlement.member)
            .map(|record| record.joined)
            .filter(|joined| *joined > settlement.date && until(*joined))
            .max()?;
        let mut days = self.records.iter().map(|record| record.date);
        let had_all = days.find(|day| {
            let mut kinds = SavingKind::ALL.iter();
            *day >= settlement.date
                && until(*day)
                && self.paid_until(kept, *day) >= settlement.share
                && kinds.all(|kind| self.owed_to(kept, kind.head(), *day).is_zero())
        });
        had_all.map(|day| day.max(joined))
    }

    /// When the time as a member began that runs on a day, of one who was settled with before it;
    /// nothing where she is in her first one.
    #[must_use]
    pub fn began_again(&self, tag: MemberTag, on: Date) -> Option<Date> {
        let sheets = self.settlements.iter().map(|(_, sheet)| sheet);
        let hers = sheets.filter(|sheet| self.kept(sheet.member) == tag);
        let anew = hers.filter_map(|sheet| self.anew_since(sheet, Some(on)));
        anew.chain(self.came_back(tag, on)).max()
    }

    /// Whether a sheet is about the last of her times as a member.
    pub(super) fn is_of_last_time(&self, settlement: &Settlement) -> bool {
        let kept = self.kept(settlement.member);
        let hers = self.members.iter().find(|member| member.tag == kept);
        let away = hers.and_then(|member| member.presence.away.last());
        self.began_after(settlement, away) && self.anew_since(settlement, None).is_none()
    }

    /// Whether the time that a sheet is about began after she was away.
    fn began_after(&self, settlement: &Settlement, away: Option<&Away>) -> bool {
        // A record that a woman got when she came back begins with that time.
        let mut records = self.records_of(settlement.member);
        let own = records.find(|record| record.tag == settlement.member);
        let began = settlement.since.or(own.map(|own| own.joined));
        // The day of coming back may have been put right since; that she had left may not.
        away.is_none_or(|away| began.is_some_and(|began| began > away.left))
    }

    /// What was said of each record of a woman, the kept one first: of one who was recorded once,
    /// of her only record.
    pub fn records_of(&self, tag: MemberTag) -> impl Iterator<Item = &BookMember> {
        let kept = self.kept(tag);
        let mut own = self.apart.iter().chain(&self.members);
        let own = own.find(|record| record.tag == kept);
        let others = self.others.iter();
        own.into_iter()
            .chain(others.filter(move |record| self.kept(record.tag) == kept))
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

    /// A record of money of this group that a reversal took out of the book; nothing where the
    /// operations are something else.
    #[must_use]
    pub fn struck(&self, target: Operation, reversal: &Operation) -> Option<Struck> {
        let AnyChange::Shg(Change::RecordReversed(reversed)) = &reversal.change else {
            return None;
        };
        let mut record = Self::of(self.group, [target]).records.pop()?;
        for posting in &mut record.postings {
            posting.page.member = posting.page.member.map(|tag| self.kept(tag));
        }
        Some(Struck {
            record,
            on: Date::of_instant(reversal.at.wall_s.saturating_mul(1_000)),
            reason: reversed.reason.clone(),
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

    /// The accounts of the bank out of which postings of a day that are not in the book yet take more
    /// than is in them, on that day or a later one: their pages, and what would stand on each on its
    /// worst day. Money that comes later cannot be paid out before.
    #[must_use]
    pub fn overdrawn(&self, on: Date, postings: &[Posting]) -> Vec<(Page, Paise)> {
        let mut taken: BTreeMap<Page, Paise> = BTreeMap::new();
        for posting in postings.iter().filter(|one| one.page.head == Head::Bank) {
            *taken.entry(posting.page).or_default() += posting.amount;
        }
        let out = taken
            .into_iter()
            .filter(|(_, amount)| *amount < Paise::ZERO);
        let left = out.map(|(page, amount)| {
            let of_page = |one: &Posting| (one.page == page).then_some(one.amount);
            let (_, least) = self.least_from(on, of_page);
            (page, least + amount)
        });
        left.filter(|(_, left)| *left < Paise::ZERO).collect()
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

    /// The least that stands at the end of a day or of any later day that has records, with that
    /// day: what can go out on the day without being missing later. `counted` says what a posting
    /// adds.
    #[must_use]
    pub fn least_from(
        &self,
        on: Date,
        counted: impl Fn(&Posting) -> Option<Paise>,
    ) -> (Date, Paise) {
        let mut days: BTreeMap<Date, Paise> = BTreeMap::from([(on, Paise::ZERO)]);
        for record in &self.records {
            let moved = record.postings.iter().filter_map(&counted);
            *days.entry(record.date.max(on)).or_default() += moved.sum();
        }
        let mut stands = Paise::ZERO;
        let each = days.into_iter().map(|(day, moved)| {
            stands += moved;
            (day, stands)
        });
        each.min_by_key(|(_, stands)| *stands)
            .unwrap_or((on, Paise::ZERO))
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

    /// What has to go back to members at the end of a day: what was paid on their loans beyond what
    /// was lent or what they cost, and did not go back by all that is in the book.
    #[must_use]
    pub fn paid_too_much(&self, on: Date) -> Vec<PaidTooMuch> {
        let last = self.records.last().map_or(on, |last| last.date.max(on));
        let of = self.loans().into_iter().flat_map(
            |Loan {
                 tag,
                 member,
                 account,
                 ..
             }| {
                let (then, still) = (account.standing(on), account.standing(last));
                let least = |of: fn(&LoanStanding) -> Paise| of(&then).min(of(&still));
                let parts = [
                    (Head::LoanToMember, least(|one| one.overpaid)),
                    (Head::LoanInterest, least(|one| one.interest_too_much)),
                ];
                parts.map(|(head, amount)| PaidTooMuch {
                    loan: tag,
                    member,
                    head,
                    amount,
                })
            },
        );
        of.filter(|one| !one.amount.is_zero()).collect()
    }

    /// What of that has to go back to one member.
    #[must_use]
    pub fn to_give_back(&self, member: MemberTag, on: Date) -> Paise {
        let all = self.paid_too_much(on).into_iter();
        let hers = all.filter(|one| one.member == member);
        hers.map(|one| one.amount).sum()
    }

    /// A loan from before the book, as it was told at the cut-off.
    #[must_use]
    pub fn old_loan(&self, tag: LoanTag) -> Option<&CutOffLoan> {
        self.cut_off().and_then(|cutoff| cutoff.loan(tag))
    }

    /// The two records that stand for one woman, as (the one that is shown no more, the kept one).
    pub fn merged(&self) -> impl Iterator<Item = (MemberTag, MemberTag)> {
        self.merged.iter().map(|(other, kept)| (*other, *kept))
    }

    /// The cut-off with which the book began, of an old group.
    #[must_use]
    pub fn cut_off(&self) -> Option<&CutOff> {
        self.records.iter().find_map(|record| match &record.what {
            Recorded::CutOff(cutoff) => Some(cutoff.as_ref()),
            _ => None,
        })
    }

    /// A member's office on a day: the last one that was given to her, else the one she was
    /// entered with. There is one president, one secretary and one treasurer, so whoever gets an
    /// office takes it from the one who had it; whoever had left before gets none.
    #[must_use]
    pub fn office_on(&self, member: &BookMember, on: Date) -> Office {
        let given = self.offices.iter().map(|(_, given)| given);
        let begun = given.filter(|given| given.from <= on && !self.had_left(given));
        let begun: Vec<&OfficeGiven> = begun.collect();
        let is_hers = |given: &OfficeGiven| self.kept(MemberTag::of(given.member)) == member.tag;
        let last = begun.iter().rposition(|given| is_hers(given));
        let (office, later) = last.map_or((member.office, &begun[..]), |at| {
            (begun[at].office, &begun[at + 1..])
        });
        let is_taken = later
            .iter()
            .any(|given| given.office == office && !is_hers(given) && given.from >= member.joined);
        if is_taken { Office::Member } else { office }
    }

    /// Who has an office on a day; more than one where two devices did not know of each other, or
    /// an older version asked nobody.
    pub fn holders(&self, office: Office, on: Date) -> impl Iterator<Item = MemberTag> + '_ {
        let there = self.members.iter().filter(move |one| one.was_there(on, on));
        let holders = there.filter(move |one| self.office_on(one, on) == office);
        holders
            .map(|one| one.tag)
            .filter(move |_| office != Office::Member)
    }

    /// Whether an office was given from a day on to somebody who had left before it.
    #[must_use]
    pub fn had_left(&self, given: &OfficeGiven) -> bool {
        let hers = self.kept(MemberTag::of(given.member));
        let mut members = self.members.iter();
        members.any(|one| one.tag == hers && one.presence.ended.is_some_and(|day| day < given.from))
    }

    /// The federations that the group belonged to, by the day from which on. Who says that it left
    /// one to which it does not belong on that day, because it had moved and she did not know, says
    /// nothing about the one to which it does.
    #[must_use]
    pub fn belonging(&self) -> Vec<&FederationLink> {
        let mut belonging: Vec<&FederationLink> = Vec::new();
        for (_, link) in &self.federations {
            let now = belonging.last().and_then(|link| link.federation);
            let is_of_another = link.federation.is_none() && link.left.is_some();
            if !(is_of_another && link.left != now) {
                belonging.push(link);
            }
        }
        belonging
    }

    /// The federation that the group belongs to on a day.
    #[must_use]
    pub fn federation_on(&self, on: Date) -> Option<&FederationLink> {
        let mut links = self.belonging().into_iter();
        let link = links.rfind(|link| link.from <= on)?;
        link.federation.is_some().then_some(link)
    }

    /// What is known about its meetings, to judge them against those that were due.
    #[must_use]
    pub fn schedule(&self) -> Schedule {
        let first = self.terms.first().map(|terms| terms.from);
        let formed = self.added.as_ref().and_then(|group| group.formed);
        let since = match self.cut_off() {
            Some(cutoff) => Some(cutoff.date.plus_days(1)),
            None => formed.max(first),
        };
        let held = self.meetings().map(|(_, meeting)| {
            let mut held = HeldMeeting::from(meeting);
            for (member, _) in &mut held.attendance {
                *member = self.kept(*member);
            }
            held
        });
        let members = self.members.iter().flat_map(|member| {
            member.times().map(|(joined, left)| Membership {
                member: member.tag,
                joined,
                left,
            })
        });
        // While it was closed no meeting was due.
        let closed = self.closed().map(|closed| Pause {
            from: closed.left.plus_days(1),
            to: closed.back.plus_days(-1),
            reason: String::new(),
        });
        Schedule {
            terms: self.terms.clone(),
            since,
            held: held.collect(),
            not_held: self.not_held.clone(),
            pauses: self
                .pauses
                .iter()
                .map(|(_, pause)| pause.clone())
                .chain(closed)
                .collect(),
            members: members.collect(),
            declared: self
                .declared
                .iter()
                .map(|(_, declared)| *declared)
                .collect(),
        }
    }

    /// What the group's own money consists of at the end of a day (shg.md 4b, "Corpus").
    #[must_use]
    pub fn corpus(&self, on: Date) -> Corpus {
        self.corpus_in(&self.balances(on))
    }

    /// What the own money consists of, from the balances of all pages on a day, debit positive.
    pub(super) fn corpus_in(&self, balances: &BTreeMap<Page, Paise>) -> Corpus {
        let mut corpus = Corpus::default();
        for (page, amount) in balances {
            let part = match self.corpus_part(*page) {
                Some(CorpusPart::Savings) => &mut corpus.savings,
                Some(CorpusPart::RevolvingFund) => &mut corpus.revolving_fund,
                Some(CorpusPart::Grants) => &mut corpus.grants,
                Some(CorpusPart::Surplus) => &mut corpus.surplus,
                None => continue,
            };
            *part += -*amount;
        }
        corpus
    }

    /// The last grade of a day.
    #[must_use]
    pub fn grade_on(&self, on: Date) -> Option<&Grade> {
        self.grades.iter().rfind(|grade| grade.date <= on)
    }

    /// Which part of the own money stands on a page; none where it is somebody else's, or is a
    /// purse, a deposit or a loan. In a federation's book its share capital counts with the
    /// savings, and with the grants the funds that came to it and not out of a named loan: the
    /// Vulnerability Reduction Fund, and the Community Investment Fund that it has to lend
    /// (decision 18). To a group both are lent.
    pub(super) fn corpus_part(&self, page: Page) -> Option<CorpusPart> {
        match page.head {
            Head::CompulsorySaving
            | Head::VoluntarySaving
            | Head::SpecialSaving
            | Head::ShareCapital => Some(CorpusPart::Savings),
            Head::RevolvingFund => Some(CorpusPart::RevolvingFund),
            Head::StartUpFund | Head::Grant | Head::VulnerabilityFund => Some(CorpusPart::Grants),
            Head::CommunityInvestmentFund => {
                let own = self.is_its_own_fund(page);
                own.then_some(CorpusPart::Grants)
            }
            Head::OpeningSurplus => Some(CorpusPart::Surplus),
            head => matches!(head.nature(), Nature::Income | Nature::Expense)
                .then_some(CorpusPart::Surplus),
        }
    }

    /// Whether it is the book of a Village Organisation or federation.
    #[must_use]
    pub fn is_federation(&self) -> bool {
        let kind = self.added.as_ref().map(|group| group.kind);
        kind.is_some_and(GroupKind::is_federation)
    }

    /// Whether it is the Community Investment Fund, which groups borrow, on a page where it is this
    /// body's own: it is a federation, and has it without a loan that is named.
    pub(super) fn is_its_own_fund(&self, page: Page) -> bool {
        page == Page::from(Head::CommunityInvestmentFund) && self.is_federation()
    }

    /// Every member of a day with her rupee-months until then: the whole rupees that stood on her
    /// savings page at each month's end, and on the day itself. The months of a time for which she
    /// was settled have had their share.
    #[must_use]
    pub fn savings_months(&self, on: Date) -> Vec<(MemberTag, u64)> {
        let savings = [
            Head::CompulsorySaving,
            Head::VoluntarySaving,
            Head::SpecialSaving,
        ];
        let mut saved: BTreeMap<MemberTag, Vec<(Date, Paise)>> = BTreeMap::new();
        for record in self.records.iter().filter(|record| record.date <= on) {
            for posting in &record.postings {
                if let Some(member) = posting.page.member
                    && savings.contains(&posting.page.head)
                {
                    let hers = saved.entry(member).or_default();
                    hers.push((record.date, -posting.amount));
                }
            }
        }
        let begins = |tag: MemberTag| {
            let settled = self.settlements.iter().any(|(_, settlement)| {
                self.kept(settlement.member) == tag && !self.is_of_this_time(settlement, on)
            });
            self.began_again(tag, on).filter(|_| settled)
        };
        let weight = |tag: MemberTag, entries: &[(Date, Paise)]| {
            let Some((first, _)) = entries.first() else {
                return 0;
            };
            let mut ends = Vec::new();
            let mut month = begins(tag).unwrap_or(*first).month();
            while month < on.month() {
                ends.push(month.last_day());
                month = month.plus(1);
            }
            ends.push(on);
            let at = |day: &Date| -> Paise {
                let until = entries.iter().filter(|(date, _)| date <= day);
                until.map(|(_, amount)| *amount).sum()
            };
            savings_months(&ends.iter().map(at).collect::<Vec<_>>())
        };
        self.members_on(on)
            .map(|member| {
                let hers = saved.get(&member.tag).map(Vec::as_slice);
                (member.tag, weight(member.tag, hers.unwrap_or_default()))
            })
            .collect()
    }

    /// Who shares in the surplus of a day, with her rupee-months: the members of the day but for
    /// those with whom the group has settled for a day until `settled_by`. What is theirs stands on
    /// their sheets, by the book or `waiting` until another person agrees, and is taken off the
    /// surplus. Of the sheet of one who leaves, that is the day itself: who left later had her part
    /// in what there was. Of a share-out it is the last day that is known: who was paid all that is
    /// hers gets nothing of what is shared out afterwards.
    #[must_use]
    pub fn sharing(
        &self,
        on: Date,
        settled_by: Date,
        waiting: &[Settlement],
    ) -> Vec<(MemberTag, u64)> {
        let sheets = self.settlements.iter().map(|(_, sheet)| sheet);
        let sheets = sheets.chain(waiting);
        let settled: Vec<MemberTag> = sheets
            .filter(|sheet| sheet.date <= settled_by && self.is_of_this_time(sheet, on))
            // Who was written twice, and settled with as one of the two, did not leave as the other.
            .filter(|sheet| self.is_of_all_of_her(sheet))
            .map(|sheet| self.kept(sheet.member))
            .collect();
        let mut sharing = self.savings_months(on);
        sharing.retain(|(member, _)| !settled.contains(member));
        sharing
    }

    /// Whether a sheet speaks of all that is read as the member's. It does not where its record was
    /// found to be another one's, or another one to be hers, and whoever made it did not know: it
    /// says nothing about what is written on that one, and pays nothing at all. What was settled
    /// before she came back was all of that time, whatever record she got then.
    #[must_use]
    pub fn is_of_all_of_her(&self, settlement: &Settlement) -> bool {
        let (member, date) = (settlement.member, settlement.date);
        let kept = self.kept(member);
        let hers = |tag: MemberTag| self.kept(tag) == kept && tag != member;
        let is_only_one = kept == member && !self.merged().any(|(other, _)| hers(other));
        if is_only_one || !self.is_of_last_time(settlement) {
            return true;
        }
        if let Some(known) = &settlement.records {
            return self.records_of(kept).all(|one| known.contains(&one.tag));
        }
        // An older version did not say what it knew: then it says what is hers, or not.
        if kept != member {
            return false;
        }
        let mut others = self.others.iter().filter(|other| hers(other.tag));
        let came_later = others.any(|other| other.joined > date);
        let says = |kind: SavingKind| -> Paise {
            let savings = settlement.savings.iter();
            let of_kind = savings.filter(|saving| saving.kind == kind);
            of_kind.map(|saving| saving.amount).sum()
        };
        let mut loans = self.loans().into_iter();
        let unsaid = loans.any(|loan| {
            loan.member == member
                && loan.given_on <= date
                && loan.account.standing(date).principal_outstanding > Paise::ZERO
                && !settlement.dues.iter().any(|due| due.loan == loan.tag)
        });
        // A meeting of its own day may have paid it already.
        let paid_out = |head: Head| -> Paise {
            let records = self.records.iter().filter(|record| record.date == date);
            let postings = records.flat_map(|record| &record.postings);
            let hers = postings.filter(|one| one.page.member == Some(member));
            let paid = hers.filter(|one| one.page.head == head && one.amount > Paise::ZERO);
            paid.map(|one| one.amount).sum()
        };
        let is_owed = |head: Head, amount: Paise| {
            let owed = self.owed_to(member, head, date);
            amount == owed || amount == owed + paid_out(head)
        };
        let mut kinds = SavingKind::ALL.iter();
        !came_later
            && !unsaid
            && kinds.all(|kind| is_owed(kind.head(), says(*kind)))
            && is_owed(Head::ShareCapital, settlement.share_capital)
    }

    /// What the group owes a member under a head at the end of a day, over all its folios.
    #[must_use]
    pub fn owed_to(&self, member: MemberTag, head: Head, on: Date) -> Paise {
        let records = self.records.iter().filter(|record| record.date <= on);
        let postings = records.flat_map(|record| &record.postings);
        let hers = postings.filter(|one| one.page.member == Some(member) && one.page.head == head);
        hers.map(|posting| -posting.amount).sum()
    }

    /// What the books say to each measure of a grade over the days from `since` to `on`, both
    /// included; the scores that a person gives are left out. A book is up to date when it was
    /// closed within so many days of its meeting.
    #[must_use]
    pub fn inputs(&self, since: Date, on: Date, closed_within_days: u16) -> Inputs {
        let schedule = self.schedule();
        let (mut in_time, mut held) = (0, 0);
        let within = |date: Date| (since..=on).contains(&date);
        for (record, meeting) in self.meetings().filter(|(record, _)| within(record.date)) {
            held += 1;
            let late = meeting.date.days_until(record.made);
            in_time += usize::from(late <= i32::from(closed_within_days));
        }
        let loans: Vec<Loan> = self.loans();
        let standings: Vec<_> = loans
            .iter()
            .filter(|loan| loan.given_on <= on)
            .map(|loan| (loan, loan.account.standing(on)))
            .collect();
        let has_loan = |member: &&BookMember| {
            let mut hers = standings
                .iter()
                .filter(|(loan, _)| loan.member == member.tag);
            hers.any(|(_, standing)| !standing.closed)
        };
        let own = [Source::Own, Source::RevolvingFund];
        let lent: Paise = standings
            .iter()
            .filter(|(loan, _)| own.contains(&loan.given.source))
            .map(|(_, standing)| standing.principal_outstanding)
            .sum();
        let at_risk = standings
            .iter()
            .map(|(_, standing)| (standing.principal_outstanding, standing.overdue_days));
        Inputs {
            meetings_held: schedule.regularity(since, on).held_of_due(),
            attendance: schedule.attendance(since, on),
            savings_on_time: self.savings_on_time(since, on),
            members_with_loan: Ratio::of(
                self.members_on(on).filter(has_loan).count(),
                self.members_on(on).count(),
            ),
            fund_rotation: Ratio::of_money(lent, self.corpus(on).total()),
            recovery: recovery(loans.iter().map(|loan| &loan.account), since, on),
            overdue: par(at_risk, 0),
            books_closed: Ratio::of(in_time, held),
            participation: None,
            social: None,
        }
    }

    /// A borrowing with the limits and drawing powers that were set since it was opened.
    #[must_use]
    pub fn borrowing_now(&self, borrowing: &Borrowing) -> Borrowing {
        let later = self.powers.iter().filter(|(tag, _)| *tag == borrowing.tag);
        let mut now = borrowing.clone();
        now.powers.extend(later.map(|(_, power)| *power));
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
                    for line in &meeting.lines {
                        let Some(loan) = line.given_back_on() else {
                            continue;
                        };
                        let amount = line.amount;
                        let what = match line.head {
                            Head::LoanToMember => LoanEvent::PrincipalBack { amount },
                            _ => LoanEvent::InterestBack { amount },
                        };
                        entries.entry(loan).or_default().push(Entry { date, what });
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
        for (_, settlement) in &self.settlements {
            for due in &settlement.dues {
                entries.entry(due.loan).or_default().push(Entry {
                    date: settlement.date,
                    what: LoanEvent::Settled,
                });
            }
        }
        entries
    }

    fn take(&mut self, operation: Operation) {
        let (reference, by) = (operation.reference(), operation.by);
        let made = Date::of_instant(operation.at.wall_s.saturating_mul(1_000));
        let AnyChange::Shg(change) = operation.change else {
            return;
        };
        if let Change::CutOffEntered(cutoff) = &change {
            // What an old group owed already is a borrowing like the later ones.
            let old = cutoff.borrowings.iter().map(|old| old.borrowing.clone());
            self.borrowings.splice(0..0, old);
        }
        if let Some((date, postings)) = self.postings_of(&change) {
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
                made,
                what,
                postings,
            });
            return;
        }
        match change {
            Change::GroupAdded(group) => {
                self.terms.push(group.terms.clone());
                self.first_account = AccountName {
                    ifsc: group.ifsc.clone(),
                    number: group.account.clone(),
                };
                self.added = Some(*group);
            }
            Change::GroupEdited(edits) => self.edit_group(&edits),
            Change::TermsAgreed(terms) => self.terms.push(terms),
            Change::MeetingNotHeld(missed) => self.not_held.push(missed),
            Change::BorrowingOpened(borrowing) => self.borrowings.push(*borrowing),
            Change::DrawingPowerSet(tag, power) => self.powers.push((tag, power)),
            Change::BorrowingAgreed(tag, anew) => self.agreed_anew.push((tag, anew)),
            Change::LinkageStepped(step) => self.linkage.push(*step),
            Change::Graded(grade) => self.grades.push(*grade),
            Change::FederationSet(link) => self.federations.push((reference, link)),
            Change::OfficeGiven(given) => self.offices.push((reference, given)),
            Change::AccountOpened(account) => self.accounts.push(*account),
            Change::Approved(approval) => {
                self.approvals.insert(approval.target, (by, approval));
            }
            Change::MembersMerged(merged) => {
                let (kept, other) = (MemberTag::of(merged.kept), MemberTag::of(merged.other));
                // Of those that stand for each other none would be left: the later word has no
                // effect.
                if !chain(&self.merged, kept).any(|tag| tag == other) {
                    self.merged.insert(other, kept);
                }
                self.merges.push((reference, merged));
            }
            other => self.take_of_its_life(reference, other),
        }
    }

    /// The day and the postings of a record of money. What an old group owes out of the
    /// Vulnerability Reduction Fund without a named loan an old federation has as its own (shg.md
    /// 10, check 12): the sheet of old balances asks both the same.
    fn postings_of(&self, change: &Change) -> Option<(Date, Vec<Posting>)> {
        let (date, mut postings) = change.postings(self.group)?;
        if matches!(change, Change::CutOffEntered(_)) && self.is_federation() {
            let lent = Page::from(Head::VulnerabilityLoan);
            let of_loan = postings.iter_mut().filter(|one| one.page == lent);
            of_loan.for_each(|one| one.page.head = Head::VulnerabilityFund);
        }
        Some((date, postings))
    }

    /// What is agreed, judged and claimed besides money.
    fn take_of_its_life(&mut self, reference: OperationRef, change: Change) {
        match change {
            Change::GroupEnded(ended) => self.presence.leave(&ended),
            Change::GroupReopened(reopened) => self.presence.come_back(reopened.from),
            Change::FundReceived(receipt) => self.funds.push(*receipt),
            Change::Settled(settlement) => self.settlements.push((reference, *settlement)),
            Change::Distributed(distribution) => {
                self.distributions.push((reference, *distribution));
            }
            Change::PauseAgreed(pause) => self.pauses.push((reference, pause)),
            Change::StatusDeclared(declared) => self.declared.push((reference, declared)),
            Change::SubventionClaimed(claim) => self.claims.push(*claim),
            Change::BankSaid(said) => self.bank_said.push(*said),
            Change::MemberTied(member, group, written) => self.ties.push(Tie {
                operation: reference,
                member,
                group,
                written: written.unwrap_or_default(),
            }),
            other => self.take_of_members(&other),
        }
    }

    /// Who joins, leaves and comes back.
    fn take_of_members(&mut self, change: &Change) {
        let of_groups = self.is_federation();
        match change {
            Change::MemberAdded(member) => self.add(member),
            Change::MemberEdited(id, edits) => self.edit(*id, edits),
            Change::MemberEnded(id, ended) => {
                if let Some(member) = self.members.iter_mut().find(|member| member.id == *id) {
                    member.presence.leave(ended);
                }
            }
            Change::MemberRejoined(id, rejoined) => {
                if let Some(member) = self.members.iter_mut().find(|member| member.id == *id) {
                    member.presence.come_back(rejoined.from);
                    // Of a woman it was said by mistake that she left; a group may leave its
                    // federation, be settled with, and join again on the next day.
                    if !of_groups {
                        member.presence.away.retain(|away| !away.is_none());
                    }
                }
            }
            _ => {}
        }
    }

    /// The times in which the group was inactive, between times of work, oldest first.
    pub fn closed(&self) -> impl Iterator<Item = Away> + '_ {
        // One that was opened again on the day after its last one never stood still.
        let away = self.presence.away.iter().copied();
        away.filter(|closed| !closed.is_none())
    }

    /// Whether the group was inactive on a day: after its last one, and before it worked again.
    #[must_use]
    pub fn is_closed(&self, on: Date) -> bool {
        self.closed()
            .any(|closed| closed.left < on && on < closed.back)
            || self.presence.ended.is_some_and(|ended| ended < on)
    }

    /// Whether the group counts at the end of a day: it was open, and the day was not its last one.
    #[must_use]
    pub fn counts_after(&self, on: Date) -> bool {
        let mut ends = self.closed().map(|closed| closed.left);
        !self.is_closed(on) && self.presence.ended != Some(on) && !ends.any(|left| left == on)
    }

    /// Takes edits of the group, as far as the book needs them.
    pub fn edit_group(&mut self, edits: &[Edit<GroupField>]) {
        for edit in edits {
            let field = match edit.field {
                GroupField::Ifsc => &mut self.first_account.ifsc,
                GroupField::Account => &mut self.first_account.number,
                _ => continue,
            };
            *field = match &edit.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            };
        }
    }

    fn add(&mut self, member: &Member) {
        self.members.push(BookMember {
            id: member.id,
            tag: member.tag(),
            joined: member.joined,
            presence: Presence::default(),
            office: member.office,
        });
    }

    fn edit(&mut self, id: MemberId, edits: &[Edit<MemberField>]) {
        let Some(member) = self.members.iter_mut().find(|member| member.id == id) else {
            return;
        };
        for edit in edits {
            match (edit.field, &edit.value) {
                (MemberField::Joined, Value::Date(joined)) => member.joined = *joined,
                (MemberField::Office, Value::Number(number)) => {
                    member.office = Office::numbered(*number);
                }
                _ => {}
            }
        }
    }

    /// Puts everything into the order of its day; what came first stays first on one day.
    fn settle(&mut self) {
        self.terms.sort_by_key(|terms| terms.from);
        self.records.sort_by_key(|record| record.date);
        // One page is one loan: the old balances know most of it, then whoever opened it first.
        let mut pages = BTreeSet::new();
        self.borrowings
            .retain(|borrowing| pages.insert((borrowing.kind.head(), borrowing.tag)));
        self.linkage.sort_by_key(|step| step.date);
        self.grades.sort_by_key(|grade| grade.date);
        // Who leaves one federation and joins another on the next day belongs to that one from
        // the same day on from which it left.
        self.federations
            .sort_by_key(|(_, link)| (link.from, link.federation.is_some()));
        self.offices.sort_by_key(|(_, given)| given.from);
        self.not_held.sort_by_key(|missed| missed.date);
        self.funds.sort_by_key(|receipt| receipt.date);
        self.settlements
            .sort_by_key(|(_, settlement)| settlement.date);
        self.distributions
            .sort_by_key(|(_, distribution)| distribution.date);
        self.pauses.sort_by_key(|(_, pause)| pause.from);
        self.declared.sort_by_key(|(_, declared)| declared.on);
        self.claims.sort_by_key(|claim| claim.date);
        let mut merged = std::mem::take(&mut self.merged);
        let last: Vec<_> = merged
            .values()
            .map(|kept| chain(&merged, *kept).last())
            .collect();
        for (kept, last) in merged.values_mut().zip(last) {
            *kept = last.unwrap_or(*kept);
        }
        for record in &mut self.records {
            for posting in &mut record.postings {
                if let Some(kept) = posting.page.member.and_then(|tag| merged.get(&tag)) {
                    posting.page.member = Some(*kept);
                }
            }
        }
        let members = std::mem::take(&mut self.members).into_iter();
        (self.others, self.members) = members.partition(|member| merged.contains_key(&member.tag));
        self.merged = merged;
        self.join_records();
        self.members.sort_by_key(|member| member.joined);
    }

    /// Gives to each kept record the times of all records of its woman.
    fn join_records(&mut self) {
        let (others, merged) = (&self.others, &self.merged);
        for member in &mut self.members {
            let of = |other: &&BookMember| merged.get(&other.tag) == Some(&member.tag);
            let hers: Vec<&BookMember> = others.iter().filter(of).collect();
            if !hers.is_empty() {
                let own = member.clone();
                member.was_also(&hers);
                // Whichever record she was entered on with an office.
                let mut offices = std::iter::once(&own).chain(hers).map(|one| one.office);
                let office = offices.find(|office| *office != Office::Member);
                member.office = office.unwrap_or(own.office);
                self.apart.push(own);
            }
        }
    }
}

/// A record and those that stand for it, one after the other, where the one that was kept first
/// was found to be another woman's too.
fn chain(
    merged: &BTreeMap<MemberTag, MemberTag>,
    tag: MemberTag,
) -> impl Iterator<Item = MemberTag> + '_ {
    std::iter::successors(Some(tag), |tag| merged.get(tag).copied())
}

impl BookMember {
    /// The times in which she was a member, oldest first: the first and the last day of each, and
    /// no last day while she is one.
    pub fn times(&self) -> impl Iterator<Item = (Date, Option<Date>)> {
        let begins =
            std::iter::once(self.joined).chain(self.presence.away.iter().map(|away| away.back));
        let ends = self.presence.away.iter().map(|away| Some(away.left));
        begins.zip(ends.chain(std::iter::once(self.presence.ended)))
    }

    /// Whether she was a member on any of the days from `first` to `last`, both included.
    #[must_use]
    pub fn was_there(&self, first: Date, last: Date) -> bool {
        self.times().any(|(joined, left)| {
            joined <= last && left.is_none_or(|left| left >= first.max(joined))
        })
    }

    /// The day from which on her last time as a member runs.
    #[must_use]
    pub fn since(&self) -> Date {
        self.presence
            .away
            .last()
            .map_or(self.joined, |away| away.back)
    }

    /// Takes the times of her other records for her own: two records of one woman are one woman,
    /// and who is a member by either is one.
    fn was_also(&mut self, others: &[&Self]) {
        let records = || std::iter::once(&*self).chain(others.iter().copied());
        // Who left before she joined was never there.
        let there = records()
            .flat_map(Self::times)
            .filter(|(joined, left)| left.is_none_or(|left| left >= *joined));
        let mut all: Vec<_> = there.collect();
        all.sort_by_key(|(joined, _)| *joined);
        let mut times: Vec<(Date, Option<Date>)> = Vec::new();
        for (joined, left) in all {
            match times.last_mut() {
                Some((_, end)) if end.is_none_or(|end| joined <= end) => {
                    if end.is_some_and(|end| left.is_none_or(|left| left > end)) {
                        *end = left;
                    }
                }
                _ => times.push((joined, left)),
            }
        }
        let Some(((first, _), (_, ended))) = times.first().zip(times.last()) else {
            return;
        };
        let gaps = times.windows(2).filter_map(|pair| {
            let (left, back) = (pair[0].1?, pair[1].0);
            Some(Away { left, back })
        });
        let mut reasons = self.presence.reasons.clone();
        for (day, reason) in others.iter().flat_map(|other| &other.presence.reasons) {
            reasons.entry(*day).or_insert_with(|| reason.clone());
        }
        let presence = Presence {
            ended: *ended,
            away: gaps.collect(),
            reasons,
        };
        (self.joined, self.presence) = (*first, presence);
    }
}

impl Presence {
    /// Why it ended; none while it goes on.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reasons.get(&self.ended?).map(String::as_str)
    }

    /// The last day that counts. Where it lies before one on which it had ended, nobody has come back
    /// since.
    fn leave(&mut self, ended: &Ended) {
        self.away.retain(|away| away.left < ended.on);
        self.ended = Some(ended.on);
        self.reasons.insert(ended.on, ended.reason.clone());
    }

    /// It counts again from a day on, whatever was said of the days after it. Where it does so
    /// already, or came back to a time that was taken away since, that day is put right.
    fn come_back(&mut self, back: Date) {
        let last = self.away.last().map(|away| away.back);
        let left = (self.ended.take()).filter(|left| last.is_none_or(|last| *left >= last));
        let times = self.away.len();
        self.away.retain(|away| away.left < back);
        let put_right = left.is_none() && self.away.len() == times;
        if let Some(left) = left.filter(|left| *left < back) {
            self.away.push(Away { left, back });
        } else if let Some(away) = self.away.last_mut()
            && (put_right || away.back > back)
        {
            away.back = back;
        }
    }
}

/// Collected of what was demanded of all loans from a day on: the arrears with which it began, and
/// what fell due before `on`. What falls due on `on` itself is not late before the day is over: of
/// it counts what is paid.
fn recovery<'a>(accounts: impl Iterator<Item = &'a Account>, since: Date, on: Date) -> Ratio {
    let (mut collected, mut demanded) = (Paise::ZERO, Paise::ZERO);
    for account in accounts {
        let dcb = dcb_between(account, since, on);
        let before = dcb_between(account, since, on.plus_days(-1));
        let asked = |dcb: &Dcb| dcb.opening.sum() + dcb.demand.sum() - dcb.given_up.sum();
        let paid = dcb.collected.sum();
        demanded += asked(&before).max(paid).min(asked(&dcb));
        collected += paid;
    }
    Ratio::of_money(collected, demanded)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::ledger::{Folio, Postings};
    use crate::samples::{GROUP, book, date, operation, pair, reference, written};
    use crate::shg::fund::Fund;
    use crate::shg::{Rejoined, Relation};

    fn member(number: u128) -> MemberId {
        MemberId(Uuid::from_u128(number))
    }

    fn joined(number: u128, day: &str) -> Change {
        Change::MemberAdded(Box::new(Member {
            id: member(number),
            name: "Stok Sahayta".to_owned(),
            relation: Relation::Other,
            relation_name: None,
            serial: None,
            joined: date(day),
            office: Office::Member,
            birth_year: None,
            mobile: None,
            nominee: None,
            photo: None,
            codes: Vec::new(),
            consented: None,
        }))
    }

    fn left(number: u128, day: &str) -> Change {
        let (on, reason, base) = (date(day), "far".to_owned(), reference(1));
        Change::MemberEnded(member(number), Ended { on, reason, base })
    }

    fn back(number: u128, day: &str) -> Change {
        let (from, base) = (date(day), reference(2));
        Change::MemberRejoined(member(number), Rejoined { from, base })
    }

    fn settled(number: u128, day: &str, since: Option<&str>) -> Settlement {
        Settlement {
            date: date(day),
            member: MemberTag::of(member(number)),
            savings: Vec::new(),
            rule: crate::shg::settlement::SharingRule::None,
            share: Paise::ZERO,
            dues: Vec::new(),
            nominee: None,
            resolution: "14".to_owned(),
            since: since.map(date),
            share_capital: Paise::ZERO,
            counted: None,
            records: None,
        }
    }

    #[test]
    fn of_women_who_stand_for_each_other_one_is_left_and_a_chain_ends_at_the_last() {
        let women = || (1..=3).map(|number| joined(number, "2026-01-10"));
        let tag = |number| MemberTag::of(member(number));
        let left = |book: &Book| -> Vec<MemberTag> {
            book.members.iter().map(|member| member.tag).collect()
        };
        let circle = book(women().chain([same(2, 1), same(1, 2)]));
        assert_eq!(left(&circle), [tag(2), tag(3)]);
        assert_eq!((circle.kept(tag(1)), circle.kept(tag(2))), (tag(2), tag(2)));
        let chain = book(women().chain([same(2, 1), same(3, 2)]));
        assert_eq!(left(&chain), [tag(3)]);
        assert_eq!(chain.kept(tag(1)), tag(3));
        let round = book(women().chain([same(2, 1), same(3, 2), same(1, 3)]));
        assert_eq!(left(&round), [tag(3)]);
    }

    fn same(kept: u128, other: u128) -> Change {
        Change::MembersMerged(MembersMerged {
            kept: member(kept),
            other: member(other),
            reason: "one card".to_owned(),
        })
    }

    #[test]
    fn the_record_of_one_who_left_is_kept_and_she_is_still_a_member() {
        let readmitted = || {
            vec![
                joined(5, "2025-01-10"),
                left(5, "2025-03-31"),
                joined(6, "2025-06-01"),
            ]
        };
        for (kept, other) in [(5, 6), (6, 5)] {
            let mut changes = readmitted();
            changes.push(same(kept, other));
            let book = book(changes);
            let woman = &book.members[0];
            assert_eq!(
                (woman.tag, woman.presence.ended),
                (MemberTag::of(member(kept)), None)
            );
            assert_eq!(woman.joined, date("2025-01-10"));
            let away = Away {
                left: date("2025-03-31"),
                back: date("2025-06-01"),
            };
            assert_eq!(woman.presence.away, [away]);
            // A sheet of the time before pays nothing of what she saved since; one that was made
            // for her later record does.
            let counts = |number| {
                book.is_of_this_time(&settled(number, "2025-09-01", None), date("2025-09-30"))
            };
            assert!(!counts(5) && counts(6), "{kept} is kept");
        }
        assert_eq!(book(readmitted()).members.len(), 2, "taken back");
    }

    #[test]
    fn a_woman_whose_records_have_all_ended_left_on_the_later_day() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            joined(6, "2025-02-10"),
            same(5, 6),
            left(6, "2025-05-31"),
            left(5, "2025-04-30"),
        ]);
        let woman = &book.members[0];
        assert_eq!(woman.presence.ended, Some(date("2025-05-31")));
        assert!(woman.presence.away.is_empty() && woman.presence.reason().is_some());
    }

    fn any_word() -> impl Strategy<Value = Change> {
        let day = (0..30_i32).prop_map(|nth| date("2026-01-10").plus_days(nth).to_string());
        let (number, day) = (1..4_u128, move || day.clone());
        prop_oneof![
            (number.clone(), day()).prop_map(|(number, day)| left(number, &day)),
            (number.clone(), day()).prop_map(|(number, day)| back(number, &day)),
            (number.clone(), number).prop_map(|(kept, other)| same(kept, other)),
        ]
    }

    proptest! {
        #[test]
        fn of_two_records_of_one_woman_either_makes_her_a_member(
            words in prop::collection::vec(any_word(), 0..12),
            begins in prop::collection::vec(0..30_i32, 3),
        ) {
            let women = (1..).zip(begins).map(|(number, nth)| {
                joined(number, &date("2026-01-10").plus_days(nth).to_string())
            });
            let all: Vec<Change> = women.chain(words).collect();
            let is_merge = |change: &Change| matches!(change, Change::MembersMerged(_));
            let apart = book(all.iter().filter(|one| !is_merge(one)).cloned());
            let one = book(all);
            for nth in 0..60 {
                let on = date("2026-01-01").plus_days(nth);
                let said: BTreeSet<MemberTag> =
                    apart.members_on(on).map(|member| one.kept(member.tag)).collect();
                let there: BTreeSet<MemberTag> =
                    one.members_on(on).map(|member| member.tag).collect();
                prop_assert_eq!(said, there, "on {}", on);
            }
            for woman in &one.members {
                let mut records = one.records_of(woman.tag);
                let is_one = records.any(|record| record.presence.ended.is_none());
                prop_assert_eq!(woman.presence.ended.is_none(), is_one);
            }
        }
    }

    #[test]
    fn a_fund_is_received_and_repaid_in_what_has_worth_alone() {
        let fund = |folio: u32| Page::from(Head::CommunityInvestmentFund).on(Some(Folio(folio)));
        let sums = |postings: Vec<Posting>| {
            let mut book = Book::of(GROUP, []);
            book.records.push(written("2026-01-10", postings));
            let month = "2026-01".parse().expect("a month");
            let sums = book.month_sums(month, date("2026-01-31"));
            let came = book.money_of(Fund::CommunityInvestmentFund);
            let amounts = came.map(|money| money.amount);
            assert_eq!(amounts.sum::<Paise>(), sums.cif_received);
            (sums.cif_received.0 / 100, sums.cif_repaid.0 / 100)
        };
        assert_eq!(sums(pair(Head::Bank, fund(1), 40_000)), (40_000, 0));
        assert_eq!(sums(pair(fund(1), Head::Cash, 1_000)), (0, 1_000));
        // What was bought for it or kept back as saving of the group came out of the fund too.
        assert_eq!(sums(pair(Head::Stationery, fund(1), 50)), (50, 0));
        assert_eq!(sums(pair(Head::FederationSaving, fund(1), 500)), (500, 0));
        // From one loan to another, given up, and added by the lender: no money.
        assert_eq!(sums(pair(fund(2), fund(1), 5_000)), (0, 0));
        assert_eq!(sums(pair(fund(1), Head::Grant, 3_000)), (0, 0));
        assert_eq!(sums(pair(fund(1), Head::OtherReceipt, 300)), (0, 0));
        let interest = Page::from(Head::FederationLoanInterest).on(Some(Folio(1)));
        assert_eq!(sums(pair(interest, fund(1), 400)), (0, 0));
    }

    #[test]
    fn an_account_holds_what_the_book_says_and_each_one_for_itself() {
        let second = Page::from(Head::Bank).on(Some(Folio(5)));
        let gift = Page::from(Head::Donation);
        let mut book = Book::of(GROUP, []);
        let spent = pair(Head::BankCharges, Head::Bank, 50);
        let missing = [(Head::Bank.into(), Paise::rupees(-50))];
        let on = date("2026-01-10");
        assert_eq!(book.overdrawn(on, &spent), missing, "an empty book");
        let given = pair(Head::Bank, gift, 1_000);
        book.records.push(written("2026-01-10", given));
        assert_eq!(book.overdrawn(on, &spent), []);
        // What comes in with it counts; the money of another account does not.
        let moved = pair(second, Head::Bank, 1_000);
        assert_eq!(book.overdrawn(on, &moved), []);
        let from_second = pair(Head::Cash, second, 1);
        assert_eq!(
            book.overdrawn(on, &from_second),
            [(second, Paise::rupees(-1))]
        );
        let both = [from_second, moved].concat();
        assert_eq!(book.overdrawn(on, &both), []);
        // What came later was not there before; what went later is missing then.
        let before = date("2026-01-09");
        assert_eq!(book.overdrawn(before, &spent), missing);
        let most = pair(Head::BankCharges, Head::Bank, 980);
        book.records.push(written("2026-02-10", most));
        let short = [(Head::Bank.into(), Paise::rupees(-30))];
        assert_eq!(book.overdrawn(on, &spent), short);
        // What brings money makes nothing worse.
        let brought = pair(Head::Bank, gift, 1);
        assert_eq!(book.overdrawn(before, &brought), []);
    }

    #[test]
    fn who_leaves_and_comes_back_is_a_member_in_both_times_and_not_between() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-08-15"),
            back(5, "2025-08-16"),
        ]);
        let there = |day: &str| book.members_on(date(day)).count();
        for (day, count) in [
            ("2025-01-09", 0),
            ("2025-01-10", 1),
            ("2025-03-31", 1),
            ("2025-04-01", 0),
            ("2025-05-31", 0),
            ("2025-06-01", 1),
            ("2025-08-15", 1),
            ("2025-08-16", 1),
            ("2026-08-16", 1),
        ] {
            assert_eq!(there(day), count, "{day}");
        }
        let member = &book.members[0];
        let within = |first: &str, last: &str| member.was_there(date(first), date(last));
        assert!(within("2025-03-01", "2025-03-31"));
        assert!(!within("2025-04-01", "2025-05-31"));
        assert!(within("2025-05-31", "2025-06-01"));
        // Who was back on the next day had never left.
        assert_eq!(member.since(), date("2025-06-01"));
        assert_eq!(member.presence.ended, None);
        // A meeting between is not hers to miss.
        let schedule = book.schedule();
        assert_eq!(schedule.members.len(), 2);
    }

    #[test]
    fn a_group_is_closed_from_its_last_day_until_it_is_opened_again() {
        let ended = |day: &str| {
            let (on, reason, base) = (date(day), "far".to_owned(), reference(1));
            Change::GroupEnded(Ended { on, reason, base })
        };
        let opened = |day: &str| {
            let (from, base) = (date(day), reference(2));
            Change::GroupReopened(Rejoined { from, base })
        };
        let closed = |changes: &[Change]| -> Vec<bool> {
            let book = book(changes.to_vec());
            let days = ["2025-03-31", "2025-04-01", "2025-05-31", "2025-06-01"];
            days.map(|day| book.is_closed(date(day))).to_vec()
        };
        let mut said = vec![ended("2025-03-31")];
        assert_eq!(closed(&said), [false, true, true, true]);
        said.push(opened("2025-06-01"));
        assert_eq!(closed(&said), [false, true, true, false]);
        // In that time no meeting was due.
        let pauses = book(said.clone()).schedule().pauses;
        assert_eq!(pauses.len(), 1);
        let (from, to) = (date("2025-04-01"), date("2025-05-31"));
        assert_eq!((pauses[0].from, pauses[0].to), (from, to));
        // The day is put right; or it had never ended.
        said.push(opened("2025-05-31"));
        assert_eq!(closed(&said), [false, true, false, false]);
        let by_mistake = [ended("2025-03-31"), opened("2025-04-01")];
        assert_eq!(closed(&by_mistake), [false; 4]);
        // Opened again before a later end: it works from then on, and that end never was.
        let mut twice = said.clone();
        twice.extend([ended("2025-08-31"), opened("2025-04-01")]);
        assert_eq!(closed(&twice), [false; 4]);
        said.push(ended("2025-03-30"));
        assert_eq!(closed(&said), [true; 4]);
        // It counts no more at the end of its last day, and again at the end of its first one.
        let book = book(vec![ended("2025-03-31"), opened("2025-06-01")]);
        for (day, counts) in [
            ("2025-03-30", true),
            ("2025-03-31", false),
            ("2025-05-31", false),
            ("2025-06-01", true),
        ] {
            assert_eq!(book.counts_after(date(day)), counts, "{day}");
        }
    }

    #[test]
    fn a_second_word_on_the_day_of_coming_back_puts_that_day_right() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            back(5, "2025-07-01"),
        ]);
        assert_eq!(book.members_on(date("2025-06-15")).count(), 0);
        assert_eq!(book.members_on(date("2025-07-01")).count(), 1);
    }

    #[test]
    fn a_last_day_before_coming_back_takes_that_time_away() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-05-20"),
        ]);
        for day in ["2025-05-20", "2025-06-01", "2025-12-01"] {
            assert_eq!(book.members_on(date(day)).count(), 0, "{day}");
        }
        assert_eq!(book.members_on(date("2025-03-31")).count(), 1);
        let again = self::book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-05-20"),
            back(5, "2025-05-25"),
        ]);
        let (left, back) = (date("2025-03-31"), date("2025-05-25"));
        assert_eq!(again.members[0].presence.away, [Away { left, back }]);
    }

    #[test]
    fn who_comes_back_is_a_member_from_then_on() {
        let mut story = vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-06-01"),
            back(5, "2025-05-20"),
        ];
        let (first, again) = (date("2025-03-31"), date("2025-05-20"));
        let book = self::book(story.clone());
        let away = Away {
            left: first,
            back: again,
        };
        assert_eq!(book.members[0].presence.away, [away]);
        // A day before she ever left: she was never away.
        story.push(back(5, "2025-03-01"));
        let book = self::book(story);
        assert_eq!(book.members[0].presence.away, []);
        assert_eq!(book.members_on(date("2025-04-15")).count(), 1);
    }

    #[test]
    fn a_last_day_that_was_a_mistake_leaves_her_there() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-09-30"),
            back(5, "2025-08-01"),
        ]);
        let (left, back) = (date("2025-03-31"), date("2025-06-01"));
        assert_eq!(book.members[0].presence.away, [Away { left, back }]);
        assert_eq!(book.members_on(date("2025-10-15")).count(), 1);
    }

    #[test]
    fn a_last_day_before_she_had_left_is_her_last_one() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-02-28"),
            back(5, "2025-07-01"),
        ]);
        for (day, count) in [
            ("2025-02-28", 1),
            ("2025-03-01", 0),
            ("2025-06-01", 0),
            ("2025-07-01", 1),
        ] {
            assert_eq!(book.members_on(date(day)).count(), count, "{day}");
        }
        assert_eq!(book.members[0].presence.away.len(), 1);
        assert_eq!(book.members[0].presence.reason(), None);
    }

    #[test]
    fn a_sheet_from_before_coming_back_pays_nothing_out_of_what_was_saved_since() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
        ]);
        let counts =
            |settlement: Settlement, day: &str| book.is_of_this_time(&settlement, date(day));
        assert!(counts(settled(5, "2025-04-05", None), "2025-05-31"));
        assert!(!counts(settled(5, "2025-04-05", None), "2025-06-01"));
        let second = settled(5, "2025-09-01", Some("2025-06-01"));
        assert!(counts(second.clone(), "2025-09-05"));
        let sheet = |settlement: Settlement| {
            let made = operation(Change::Settled(Box::new(settlement)));
            crate::disposition::claims(&made)[0].key
        };
        let first = sheet(settled(5, "2025-04-05", None));
        assert_ne!(first, sheet(second), "each time has its own sheet");
        assert_eq!(first, sheet(settled(5, "2025-04-06", None)));
    }

    #[test]
    fn a_sheet_of_the_second_time_says_nothing_about_a_third() {
        let book = book(vec![
            joined(5, "2025-01-10"),
            left(5, "2025-03-31"),
            back(5, "2025-06-01"),
            left(5, "2025-07-15"),
            back(5, "2025-07-20"),
        ]);
        // Made after she had come back once more, about the time before.
        let second = settled(5, "2025-07-31", Some("2025-06-01"));
        assert!(!book.is_of_this_time(&second, date("2025-08-31")));
        let third = settled(5, "2025-09-30", Some("2025-07-20"));
        assert!(book.is_of_this_time(&third, date("2025-10-31")));
    }

    #[test]
    fn months_for_which_she_was_settled_have_had_their_share() {
        let changes = |settlement: Option<Settlement>| {
            let settlement = settlement.map(|one| Change::Settled(Box::new(one)));
            let parts = [
                Some(joined(5, "2025-01-10")),
                Some(joined(6, "2025-01-10")),
                Some(left(5, "2025-03-31")),
                settlement,
                Some(back(5, "2025-06-01")),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>()
        };
        let weights = |settlement: Option<Settlement>, moves: &[(u128, &str, i64)]| {
            let mut book = book(changes(settlement));
            for (number, day, rupees) in moves {
                let page = Page::from(Head::CompulsorySaving).of(MemberTag::of(member(*number)));
                let amount = Paise(rupees * 100);
                let mut postings = Postings::default();
                postings.pair(Head::Cash, page, amount);
                book.records.push(written(day, postings.into_vec()));
            }
            book.savings_months(date("2025-06-30"))
        };
        let (five, six) = (MemberTag::of(member(5)), MemberTag::of(member(6)));
        let paid_out = [
            (5, "2025-01-15", 1_000),
            (6, "2025-01-15", 1_000),
            (5, "2025-04-11", -1_000),
            (5, "2025-06-02", 1_000),
        ];
        let settlement = settled(5, "2025-04-05", None);
        // January to March were shared out with her sheet: one month's end is left, not four.
        assert_eq!(
            weights(Some(settlement), &paid_out),
            [(five, 1_000), (six, 6_000)]
        );
        // Whose savings stayed where they were has them weighed all along.
        let stayed = [(5, "2025-01-15", 1_000), (6, "2025-01-15", 1_000)];
        assert_eq!(weights(None, &stayed), [(five, 6_000), (six, 6_000)]);
    }

    #[test]
    fn with_whom_the_group_has_settled_shares_no_more() {
        let settles = |one: Settlement| Change::Settled(Box::new(one));
        let book = book(vec![
            joined(5, "2025-01-10"),
            joined(6, "2025-01-10"),
            joined(7, "2025-01-10"),
            left(5, "2025-03-31"),
            settles(settled(5, "2025-03-31", None)),
            back(5, "2025-06-01"),
            settles(settled(6, "2025-07-05", None)),
        ]);
        let waiting = [settled(7, "2025-07-05", None)];
        let sharing = |day: &str, waiting: &[Settlement]| -> Vec<MemberTag> {
            let sharing = book.sharing(date(day), date(day), waiting).into_iter();
            sharing.map(|(tag, _)| tag).collect()
        };
        let [five, seven] = [5, 7].map(|number| MemberTag::of(member(number)));
        assert_eq!(sharing("2025-07-05", &[]), [five, seven], "she came back");
        assert_eq!(sharing("2025-07-05", &waiting), [five]);
    }

    #[test]
    fn who_was_settled_with_as_one_of_two_records_shares_on_as_the_other() {
        let women = [1, 2, 3].map(|number| joined(number, "2026-01-10"));
        let settles = Change::Settled(Box::new(settled(2, "2026-08-31", None)));
        let more = [left(2, "2026-09-05"), settles, same(1, 2)];
        let book = book(women.into_iter().chain(more));
        let sharing = book.sharing(date("2026-11-20"), date("2026-11-20"), &[]);
        let sharing: Vec<MemberTag> = sharing.into_iter().map(|(tag, _)| tag).collect();
        assert_eq!(sharing, [1, 3].map(|number| MemberTag::of(member(number))));
    }

    #[test]
    fn who_was_paid_on_the_day_of_her_sheet_shares_no_more() {
        let amount = Paise::rupees(1_000);
        let mut sheet = settled(1, "2026-08-31", None);
        sheet.savings = vec![crate::shg::settlement::SettledSaving {
            kind: SavingKind::Compulsory,
            amount,
        }];
        let women = [1, 2, 3].map(|number| joined(number, "2026-01-10"));
        let more = [same(1, 2), Change::Settled(Box::new(sheet))];
        let mut book = book(women.into_iter().chain(more));
        let page = Page::from(Head::CompulsorySaving).of(MemberTag::of(member(1)));
        for (day, amount) in [("2026-01-15", amount), ("2026-08-31", -amount)] {
            let mut postings = Postings::default();
            postings.pair(Head::Cash, page, amount);
            book.records.push(written(day, postings.into_vec()));
        }
        // Of what there was before she left, too: she was paid all that is hers.
        let sharing = book.sharing(date("2026-03-31"), date("2026-11-20"), &[]);
        let sharing: Vec<MemberTag> = sharing.into_iter().map(|(tag, _)| tag).collect();
        assert_eq!(sharing, [MemberTag::of(member(3))]);
    }

    #[test]
    fn a_woman_keeps_the_office_with_which_either_of_her_records_was_entered() {
        let mut president = joined(2, "2026-01-10");
        if let Change::MemberAdded(member) = &mut president {
            member.office = Office::President;
        }
        let book = book(vec![joined(1, "2026-01-10"), president, same(1, 2)]);
        let on = date("2026-11-20");
        let holders: Vec<MemberTag> = book.holders(Office::President, on).collect();
        assert_eq!(holders, [MemberTag::of(member(1))]);
    }

    #[test]
    fn joining_on_the_day_after_leaving_counts_whichever_was_said_first() {
        let belongs = |from: &str, federation: Option<u128>| {
            Change::FederationSet(FederationLink {
                from: date(from),
                federation: federation.map(|id| GroupId(Uuid::from_u128(id))),
                name: federation.map_or("", |_| "VO").to_owned(),
                left: None,
            })
        };
        let (first, left, second) = (
            belongs("2025-01-01", Some(7)),
            belongs("2025-04-01", None),
            belongs("2025-04-01", Some(8)),
        );
        for order in [
            vec![first.clone(), left.clone(), second.clone()],
            vec![second, left, first],
        ] {
            let book = book(order);
            let on = |day: &str| {
                book.federation_on(date(day))
                    .and_then(|link| link.federation)
            };
            assert_eq!(on("2025-03-31"), Some(GroupId(Uuid::from_u128(7))));
            assert_eq!(on("2025-04-01"), Some(GroupId(Uuid::from_u128(8))));
        }
    }

    #[test]
    fn a_word_about_the_federation_that_was_left_does_not_end_belonging_to_the_next_one() {
        let id = |number: u128| GroupId(Uuid::from_u128(number));
        let joins = |from: &str, federation: u128| {
            Change::FederationSet(FederationLink {
                from: date(from),
                federation: Some(id(federation)),
                name: "VO".to_owned(),
                left: None,
            })
        };
        let leaves = |from: &str, left: Option<u128>| {
            Change::FederationSet(FederationLink {
                from: date(from),
                federation: None,
                name: String::new(),
                left: left.map(id),
            })
        };
        let on = |said: &[Change], day: &str| {
            let book = book(said.to_vec());
            book.federation_on(date(day))
                .and_then(|link| link.federation)
        };
        // One writes that it moved; another, who does not know, that it left later.
        let mut said = vec![
            joins("2025-01-01", 7),
            leaves("2025-04-01", Some(7)),
            joins("2025-04-01", 8),
            leaves("2025-05-01", Some(7)),
        ];
        for _ in 0..said.len() {
            assert_eq!(on(&said, "2025-03-31"), Some(id(7)));
            assert_eq!(on(&said, "2025-04-30"), Some(id(8)));
            assert_eq!(on(&said, "2025-06-01"), Some(id(8)));
            said.rotate_left(1);
        }
        // It did leave the second one; and an older version said of none which it was.
        said.push(leaves("2025-06-01", Some(8)));
        assert_eq!(on(&said, "2025-05-31"), Some(id(8)));
        assert_eq!(on(&said, "2025-06-01"), None);
        let old = [joins("2025-04-01", 8), leaves("2025-05-01", None)];
        assert_eq!(on(&old, "2025-05-01"), None);
    }

    #[test]
    fn a_named_member_stands_for_the_group_that_it_was_tied_to() {
        let group = GroupId(Uuid::from_u128(99));
        let book = book(vec![
            joined(5, "2025-01-10"),
            joined(6, "2025-01-10"),
            Change::MemberTied(member(5), group, Some(vec![reference(7)])),
        ]);
        assert_eq!(book.group_of(member(5)), group);
        assert_eq!(book.ties[0].written, [reference(7)]);
        assert_eq!(book.group_of(member(6)), GroupId(member(6).0));
    }

    #[test]
    fn what_falls_due_later_in_the_month_is_not_late() {
        let terms = crate::shg::LoanTerms {
            first_due: date("2026-09-30"),
            ..crate::shg::loan::samples::terms()
        };
        let loan = Account::given(date("2026-08-30"), Paise::rupees(500), terms);
        let due = loan.due(date("2026-09-30"));
        let paid = loan.with([Entry {
            date: date("2026-09-30"),
            what: LoanEvent::Paid {
                interest: due.interest(),
                principal: due.current_principal,
                penalty: Paise::ZERO,
                paid_by: None,
            },
        }]);
        let of = |on: &str| recovery([&paid].into_iter(), date("2026-04-01"), date(on));
        let whole = due.interest() + due.current_principal;
        // What was paid before the first day is not of the days that are shown.
        let later = recovery([&paid].into_iter(), date("2026-10-01"), date("2026-10-29"));
        assert_eq!(later, Ratio::of_money(Paise::ZERO, Paise::ZERO));
        let within = |on: &str| recovery([&paid].into_iter(), date("2026-10-29"), date(on));
        // Not late before the day is over.
        assert_eq!(
            within("2026-10-30"),
            Ratio::of_money(Paise::ZERO, Paise::ZERO)
        );
        assert_eq!(within("2026-10-31").percent(), Some(0));
        let nothing = Account::given(date("2026-08-30"), Paise::rupees(500), terms);
        let unpaid = |on: &str| recovery([&nothing].into_iter(), date("2026-04-01"), date(on));
        assert_eq!(
            unpaid("2026-09-30"),
            Ratio::of_money(Paise::ZERO, Paise::ZERO)
        );
        assert_eq!(unpaid("2026-10-01"), Ratio::of_money(Paise::ZERO, whole));
        for on in ["2026-09-30", "2026-10-29", "2026-10-30"] {
            assert_eq!(of(on), Ratio::of_money(whole, whole), "{on}");
        }
        assert!(of("2026-10-31").percent() < of("2026-10-29").percent());
    }
}
