//! What every paper of a group is filled from: the book, the names, the place, and the book's
//! entries one by one.

use std::collections::{BTreeMap, BTreeSet};

use domain::ledger::{Folio, Head, Page};
use domain::shg::book::{Book, Loan, Record, Recorded, Struck};
use domain::shg::cutoff::CutOffLoan;
use domain::shg::meeting::Difference;
use domain::shg::{GroupKind, LoanGiven, Meeting, loan};
use domain::{AreaId, Date, GroupId, LoanTag, MemberTag, OperationRef, Paise, Scope};
use report::papers::{
    Body, Charge, Federation, Person, Purse, Source, WasReversed, back_to, between_accounts,
    of_account, stood_for, two_names, unknown_account,
};
use report::{Cell, Members, Phrase, Stamp};
use store::{GroupView, MemberLine};

use super::{PaperKind, PaperList, PaperLoan, PaperMeeting, PaperMember, PaperVoucher, unknown};
use crate::error::AppError;
use crate::session::App;
use crate::shg::bank::AccountLine;

/// The heads of members' savings.
pub(super) const SAVINGS: [Head; 3] = [
    Head::CompulsorySaving,
    Head::VoluntarySaving,
    Head::SpecialSaving,
];

/// How many entries are offered for a receipt or voucher.
const VOUCHERS_SHOWN: usize = 1_500;

/// A group's book, ready to fill papers from.
pub(super) struct Desk {
    pub(super) today: Date,
    pub(super) group: GroupView,
    pub(super) book: Book,
    /// Without its federation, which is that of a paper's day ([`Self::body_on`]).
    body: Body,
    /// What those of its federations are whose books are here.
    federations: BTreeMap<GroupId, GroupKind>,
    pub(super) stamp: Stamp,
    pub(super) charge: Charge,
    /// The group's accounts, the first one before the others.
    pub(super) accounts: Vec<AccountLine>,
    people: BTreeMap<MemberTag, Person>,
    /// What was reversed, by its day, then in the order of the reversals.
    pub(super) struck: Vec<Struck>,
    /// What is in the book, in the order in which it came there.
    order: Vec<OperationRef>,
    /// The numbers of the records, reversed ones too.
    numbers: BTreeMap<OperationRef, String>,
    /// The numbers of the loans that meetings gave, reversed ones too.
    loans: BTreeMap<LoanTag, String>,
}

/// An entry: an amount that went from one page to another. The balances with which a book began
/// have one page each.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) record: &'a Record,
    /// Its place in the record.
    pub(super) place: u32,
    pub(super) debit: Option<Page>,
    pub(super) credit: Option<Page>,
    pub(super) amount: Paise,
    /// What somebody wrote about it.
    pub(super) note: &'a str,
}

impl Desk {
    pub(super) fn of(app: &App, group: GroupId, service: bool) -> Result<Self, AppError> {
        let view = crate::shg::group::view(app, group)?;
        let book = app.store()?.book(group)?;
        let today = app.today();
        let charge = if service {
            Charge::Service
        } else {
            Charge::Interest
        };
        let body = body(app, &view, charge)?;
        let federations = federations(app, &book)?;
        let at = app.store()?.vector()?.into_iter();
        let chain = at
            .filter(|at| at.scope == Scope::Group(group) && at.position > 0)
            .map(|at| blake3::Hash::from_bytes(at.chain).to_hex().as_str()[56..].to_owned())
            .next();
        let mut struck = app.store()?.struck(&book)?;
        struck.sort_by_key(|struck| struck.record.date);
        let reversed = struck.iter().map(|struck| &struck.record);
        let loans = loan_numbers(group, reversed.clone().chain(&book.records));
        let numbers = numbers(reversed.chain(&book.records));
        Ok(Self {
            today,
            stamp: Stamp {
                printed: today,
                chain: chain.unwrap_or_default(),
            },
            people: people(&view.members, &app.store()?.enrolled(group)?),
            order: app.store()?.in_order(group)?,
            accounts: crate::shg::bank::accounts(&view, &book, today),
            group: view,
            book,
            body,
            federations,
            charge,
            struck,
            numbers,
            loans,
        })
    }

    /// Whose papers they are, with the federation to which the group belonged on the day up to
    /// which a paper tells: one that moves leaves old papers as they were (shg.md 10, check 18).
    pub(super) fn body_on(&self, on: Date) -> Body {
        let federation = self.book.federation_on(on).map(|link| {
            let known = link.federation.and_then(|id| self.federations.get(&id));
            // A group belongs to a Village Organisation, and this one to a cluster's federation.
            let usual = match self.body.members {
                Members::People => Members::Groups,
                Members::Groups | Members::Organisations => Members::Organisations,
            };
            Federation {
                name: link.name.clone(),
                members: known.map_or(usual, |kind| members_of(*kind)),
            }
        });
        Body {
            federation,
            ..self.body.clone()
        }
    }

    pub(super) fn list(&self) -> PaperList {
        let members = self.offered_members();
        let meetings = self.book.meetings().map(|(record, _)| PaperMeeting {
            operation: record.operation,
            number: self.number(record.operation),
            date: record.date,
        });
        let mut meetings: Vec<PaperMeeting> = meetings.collect();
        meetings.reverse();
        let loans = self.offered_loans();
        let vouchers = self.entries();
        let vouchers = vouchers.filter_map(|(entry, struck)| self.offered(&entry, struck));
        let mut vouchers: Vec<PaperVoucher> = vouchers.collect();
        // What was reversed stands below what was recorded anew on its day.
        vouchers.sort_by_key(|voucher| (voucher.date, !voucher.reversed));
        vouchers.reverse();
        vouchers.truncate(VOUCHERS_SHOWN);
        let postings = self.book.records.iter().flat_map(|record| &record.postings);
        let heads: BTreeSet<Head> = postings.map(|posting| posting.page.head).collect();
        let mut struck = self.struck.iter();
        let struck_lent = struck.any(|struck| !self.lent_in(&struck.record).is_empty());
        let has = |kind: &PaperKind| match kind {
            PaperKind::Minutes | PaperKind::Slip => !meetings.is_empty(),
            PaperKind::DemandCollectionBalance | PaperKind::LokosMemberLoans => !loans.is_empty(),
            PaperKind::LoanLedger => !loans.is_empty() || struck_lent,
            PaperKind::Voucher => !vouchers.is_empty(),
            PaperKind::MemberRegister | PaperKind::Passbook | PaperKind::LokosMembers => {
                !members.is_empty()
            }
            PaperKind::Settlement => !self.book.settlements.is_empty(),
            PaperKind::LokosInsurance => {
                let cutoff = self.book.cut_off();
                cutoff.is_some_and(|cutoff| !cutoff.insurance.is_empty())
            }
            PaperKind::LokosGroupLoans | PaperKind::BorrowingLedger => {
                !self.book.borrowings.is_empty()
            }
            _ => true,
        };
        PaperList {
            group: self.group.row.id,
            group_name: self.group.row.name.clone(),
            today: self.today,
            first: self.book.records.first().map_or(self.today, |r| r.date),
            papers: PaperKind::ALL
                .iter()
                .filter(|kind| has(kind))
                .map(|kind| kind.offer())
                .collect(),
            meetings,
            members,
            loans,
            borrowings: self.offered_borrowings(),
            vouchers,
            heads: heads.into_iter().collect(),
        }
    }

    fn offered_members(&self) -> Vec<PaperMember> {
        let mut members: Vec<PaperMember> = self
            .group
            .members
            .iter()
            .filter(|line| self.book.kept(line.tag) == line.tag)
            .map(|line| {
                let person = self.person(line.tag);
                PaperMember {
                    id: line.id,
                    member: line.tag,
                    number: person.number,
                    name: person.name,
                    of: person.of,
                    active: line.active,
                    settled: self.book.settlements.iter().any(|(_, sheet)| {
                        sheet.member == line.tag
                            && self.book.is_of_this_time(sheet, self.today)
                            && self.book.is_of_all_of_her(sheet)
                    }),
                }
            })
            .collect();
        members.sort_by_key(|member| (!member.active, member.number));
        members
    }

    fn offered_loans(&self) -> Vec<PaperLoan> {
        let mut loans: Vec<PaperLoan> = self
            .book
            .loans()
            .iter()
            .map(|loan| PaperLoan {
                loan: loan.tag,
                number: self.loan_number(loan.tag),
                name: self.person(loan.member).name,
                date: self.old(loan.tag).map_or(loan.given_on, |old| old.given),
                amount: loan.given.amount,
                closed: loan.closed,
            })
            .collect();
        loans.reverse();
        loans
    }

    /// A woman as papers name her.
    pub(super) fn person(&self, tag: MemberTag) -> Person {
        let known = self.people.get(&self.book.kept(tag));
        known.cloned().unwrap_or_else(|| Person {
            number: 0,
            name: "–".to_owned(),
            of: String::new(),
        })
    }

    /// Whether one thing was in the book before another one.
    pub(super) fn came_before(&self, one: OperationRef, other: OperationRef) -> bool {
        let place = |of: OperationRef| self.order.iter().position(|known| *known == of);
        place(one) < place(other)
    }

    /// A woman of this group, or a problem.
    pub(super) fn line(&self, tag: MemberTag) -> Result<&MemberLine, AppError> {
        let kept = self.book.kept(tag);
        let mut members = self.group.members.iter();
        members.find(|line| line.tag == kept).ok_or_else(unknown)
    }

    /// What of a woman's paper stands in its file's name.
    pub(super) fn file_part(&self, tag: MemberTag, on: Date) -> String {
        let person = self.person(tag);
        format!(
            "{}-{}_{on}",
            person.number,
            super::file::short(&person.name)
        )
    }

    /// A meeting that counts, or a problem.
    pub(super) fn meeting(&self, operation: OperationRef) -> Result<(&Record, &Meeting), AppError> {
        let mut meetings = self.book.meetings();
        meetings
            .find(|(record, _)| record.operation == operation)
            .ok_or_else(unknown)
    }

    /// The number of a record on papers (docs/decisions/0017).
    pub(super) fn number(&self, operation: OperationRef) -> String {
        self.numbers.get(&operation).cloned().unwrap_or_default()
    }

    /// How many meetings the group had held until a day, with those before an old group's cut-off.
    pub(super) fn meetings_until(&self, on: Date) -> u32 {
        let before = self.book.cut_off().filter(|cutoff| cutoff.date <= on);
        let held = self.book.meetings().filter(|(record, _)| record.date <= on);
        let held = u32::try_from(held.count()).unwrap_or(u32::MAX);
        before
            .map_or(0, |cutoff| cutoff.meetings)
            .saturating_add(held)
    }

    /// What was reversed of a time.
    pub(super) fn struck_within(&self, from: Date, to: Date) -> impl Iterator<Item = &Struck> {
        let in_it = move |struck: &&Struck| (from..=to).contains(&struck.record.date);
        self.struck.iter().filter(in_it)
    }

    /// The number of a loan on papers, or the one that an old loan had (docs/decisions/0017).
    pub(super) fn loan_number(&self, tag: LoanTag) -> String {
        let cutoff = self.book.cut_off().into_iter();
        let mut old = cutoff.flat_map(|cutoff| {
            let numbers = cutoff.members.iter().flat_map(|member| &member.loans);
            cutoff
                .member_loans()
                .zip(numbers)
                .map(|((tag, ..), loan)| (tag, loan.number.clone()))
        });
        let written = old.find_map(|(of, number)| number.filter(|_| of == tag));
        let given = || self.loans.get(&tag).cloned();
        written.or_else(given).unwrap_or_else(|| digits(tag))
    }

    /// A loan from before the book, as it was told at the cut-off.
    pub(super) fn old(&self, tag: LoanTag) -> Option<&CutOffLoan> {
        self.book.old_loan(tag)
    }

    /// The loans that a meeting gave, with their names in the book.
    pub(super) fn lent_in<'a>(&self, record: &'a Record) -> Vec<(&'a LoanGiven, LoanTag)> {
        let Recorded::Meeting(meeting) = &record.what else {
            return Vec::new();
        };
        let tags = meeting.loan_tags(self.book.group);
        meeting.loans.iter().zip(tags).collect()
    }

    /// The loans that were given until a day.
    pub(super) fn loans_until(&self, on: Date) -> Vec<Loan> {
        let loans = self.book.loans().into_iter();
        loans.filter(|loan| loan.given_on <= on).collect()
    }

    /// A woman's savings at the end of a day.
    pub(super) fn saved(&self, tag: MemberTag, on: Date) -> Paise {
        let kinds = SAVINGS.iter();
        kinds.map(|head| self.book.owed_to(tag, *head, on)).sum()
    }

    /// Box and bank at the end of a day.
    pub(super) fn purse(&self, on: Date) -> Purse {
        Purse {
            cash: self.book.balance(Head::Cash, on),
            bank: self.book.balance(Head::Bank, on),
        }
    }

    /// Box and bank before a time; what a book began with in it counts as there before.
    pub(super) fn purse_before(&self, from: Date, to: Date) -> Purse {
        let mut purse = self.purse(from.plus_days(-1));
        for record in within(&self.book, from, to) {
            if matches!(record.what, Recorded::CutOff(_)) {
                for posting in &record.postings {
                    match posting.page.head {
                        Head::Cash => purse.cash += posting.amount,
                        Head::Bank => purse.bank += posting.amount,
                        _ => {}
                    }
                }
            }
        }
        purse
    }

    /// Every entry of the book in the order of business, then those that were reversed.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Entry<'_>, Option<&Struck>)> {
        let counted = self.book.records.iter().flat_map(entries_of);
        let struck = self.struck.iter().flat_map(|struck| {
            let entries = entries_of(&struck.record).into_iter();
            entries.map(move |entry| (entry, Some(struck)))
        });
        counted.map(|entry| (entry, None)).chain(struck)
    }

    /// The record that was made in the place of one that was reversed: of the same meeting, of the
    /// same voucher, of the balances of an old group.
    pub(super) fn made_anew(&self, struck: &Record) -> Option<&Record> {
        let mut records = self.book.records.iter();
        records.find(|record| match (&record.what, &struck.what) {
            (Recorded::Meeting(one), Recorded::Meeting(other)) => {
                one.key(self.book.group) == other.key(self.book.group)
            }
            (Recorded::CutOff(_), Recorded::CutOff(_)) => true,
            _ => record.content() == struck.content(),
        })
    }

    /// The number of a receipt or voucher: of the record and the entry.
    pub(super) fn voucher_number(&self, entry: &Entry<'_>) -> String {
        format!(
            "{}/{}",
            self.number(entry.record.operation),
            entry.place + 1
        )
    }

    fn offered(&self, entry: &Entry<'_>, struck: Option<&Struck>) -> Option<PaperVoucher> {
        let (head, paid) = entry.for_voucher()?;
        Some(PaperVoucher {
            operation: entry.record.operation,
            entry: entry.place,
            number: self.voucher_number(entry),
            date: entry.record.date,
            head: head.head,
            paid,
            amount: entry.amount,
            reversed: struck.is_some(),
            name: head
                .member
                .map_or_else(|| entry.note.to_owned(), |tag| self.person(tag).name),
        })
    }

    /// From whom, to whom or what for.
    pub(super) fn particulars(&self, entry: &Entry<'_>, other: Page) -> Phrase {
        if let Some(difference) = difference_of(entry) {
            return self.stood_for(difference);
        }
        let is_back = entry.debit == Some(other)
            && other.head == Head::LoanToMember
            && other
                .folio
                .is_some_and(|loan| entry.record.gives_back().contains(&loan));
        match (other.member, entry.note) {
            (Some(tag), _) if is_back => back_to(self.person(tag).named()),
            (Some(tag), _) => self.person(tag).named(),
            (None, "") => self.charge.head(other.head),
            (None, note) => note.into(),
        }
    }

    /// How a difference between book and box is explained, and who stands for it (shg.md 10, check
    /// 1: a named head with two names).
    pub(super) fn stood_for(&self, difference: &Difference) -> Phrase {
        stood_for(&difference.explanation, self.two_names(difference))
    }

    /// The two who stand for a difference.
    pub(super) fn two_names(&self, difference: &Difference) -> Phrase {
        let mut names = difference.named_by.iter().map(|tag| self.person(*tag).name);
        let mut next = || names.next().unwrap_or_default();
        two_names(next(), next())
    }

    /// Particulars with the accounts of the bank through which it went, where the group has several.
    pub(super) fn through_accounts(&self, entry: &Entry<'_>, particulars: Phrase) -> Phrase {
        let of_bank = |page: Option<Page>| {
            let page = page.filter(|page| page.head == Head::Bank);
            page.and_then(|page| self.account_name(page.folio))
        };
        match (of_bank(entry.credit), of_bank(entry.debit)) {
            (None, None) => particulars,
            (Some(from), Some(to)) => between_accounts(particulars, from, to),
            (Some(account), None) | (None, Some(account)) => of_account(particulars, account),
        }
    }

    /// What tells an account of the bank from the group's others; nothing where it has only one.
    pub(super) fn account_name(&self, folio: Option<Folio>) -> Option<Phrase> {
        let mut accounts = self.accounts.iter().filter(|account| !account.is_deposit);
        let account = accounts.clone().find(|account| account.folio == folio);
        let is_only = accounts.nth(1).is_none() && account.is_some();
        (!is_only).then(|| match account {
            Some(account) => name_of(account),
            // Of an account whose opening was taken back its page is left.
            None => unknown_account(),
        })
    }
}

/// The difference between book and box that an entry writes down.
pub(super) fn difference_of<'a>(entry: &Entry<'a>) -> Option<&'a Difference> {
    let is_it = |page: Option<Page>| {
        page.is_some_and(|page| matches!(page.head, Head::CashExcess | Head::CashShortage))
    };
    match &entry.record.what {
        Recorded::Meeting(meeting) if is_it(entry.debit) || is_it(entry.credit) => {
            meeting.difference.as_ref()
        }
        _ => None,
    }
}

fn name_of(account: &AccountLine) -> Phrase {
    let bank = account.bank.clone();
    let mut name = bank.map_or(Phrase::word("books-first-account"), Phrase::from);
    if let Some(last) = &account.last {
        let parts = vec![("bank", name.into()), ("last", Cell::Code(last.clone()))];
        name = Phrase::Filled("books-account-name", parts);
    }
    if let Some(nth) = account.nth {
        let parts = vec![("bank", name.into()), ("nth", nth.into())];
        name = Phrase::Filled("books-account-nth", parts);
    }
    name
}

impl Entry<'_> {
    /// Whether it is between box and bank, or between two bank accounts.
    pub(super) fn is_contra(&self) -> bool {
        let is_purse = |page: Option<Page>| page.is_some_and(|page| is_purse(page.head));
        is_purse(self.debit) && is_purse(self.credit)
    }

    /// The savings and fines of a meeting are one line for all in the books.
    pub(super) fn is_of_all(&self) -> bool {
        let head = self.credit.map(|page| page.head);
        matches!(self.record.what, Recorded::Meeting(_))
            && self.debit.is_some_and(|page| page.head == Head::Cash)
            && head.is_some_and(|head| SAVINGS.contains(&head) || head == Head::Fine)
    }

    /// The page besides box or bank, and whether money went out; only where a receipt or a
    /// payment voucher is made of it.
    pub(super) fn for_voucher(&self) -> Option<(Page, bool)> {
        let (debit, credit) = (self.debit?, self.credit?);
        if self.is_contra() || self.is_of_all() {
            return None;
        }
        if is_purse(debit.head) {
            Some((credit, false))
        } else if is_purse(credit.head) {
            Some((debit, true))
        } else {
            None
        }
    }
}

/// The numbers of records, of which those that were reversed come first: the day, and four digits
/// of what the record says. What was reversed and then recorded anew without a change has `-2`
/// after it, and so on.
fn numbers<'a>(records: impl Iterator<Item = &'a Record>) -> BTreeMap<OperationRef, String> {
    let mut given = GivenNumbers::default();
    let mut number = |record: &Record| {
        let [a, b, ..] = record.content();
        let date = record.date.to_string();
        let short = date.strip_prefix("20").unwrap_or(&date);
        let day: Vec<&str> = short.rsplit('-').collect();
        given.apart(format!("{}-{a:02X}{b:02X}", day.join("-")))
    };
    records
        .map(|record| (record.operation, number(record)))
        .collect()
}

/// How often each number was given: the second time it has `-2` after it, and so on.
#[derive(Default)]
struct GivenNumbers(BTreeMap<String, u32>);

impl GivenNumbers {
    fn apart(&mut self, number: String) -> String {
        let nth = self.0.entry(number.clone()).or_default();
        *nth += 1;
        match *nth {
            1 => number,
            nth => format!("{number}-{nth}"),
        }
    }
}

/// The numbers of the loans that meetings gave, like those of records.
fn loan_numbers<'a>(
    group: GroupId,
    records: impl Iterator<Item = &'a Record>,
) -> BTreeMap<LoanTag, String> {
    let mut numbers: BTreeMap<LoanTag, String> = BTreeMap::new();
    let mut given = GivenNumbers::default();
    for record in records {
        let Recorded::Meeting(meeting) = &record.what else {
            continue;
        };
        for tag in meeting.loan_tags(group) {
            // What was reversed and recorded anew on the same day is the same loan.
            let number = || given.apart(digits(tag));
            numbers.entry(tag).or_insert_with(number);
        }
    }
    numbers
}

/// Six digits of what names a loan: the same on every device and whatever comes later.
fn digits(tag: LoanTag) -> String {
    format!("{:06X}", tag.0 & 0xFF_FFFF)
}

/// When and why a record was reversed, as papers say it.
pub(super) fn was_reversed(struck: &Struck) -> WasReversed {
    WasReversed {
        on: struck.on,
        reason: struck.reason.clone(),
    }
}

/// Whether a head is money itself.
pub(super) fn is_purse(head: Head) -> bool {
    matches!(head, Head::Cash | Head::Bank)
}

/// The records of a time.
pub(super) fn within(book: &Book, from: Date, to: Date) -> impl Iterator<Item = &Record> {
    let in_it = move |record: &&Record| (from..=to).contains(&record.date);
    book.records.iter().filter(in_it)
}

/// The entries of a record.
pub(super) fn entries_of(record: &Record) -> Vec<Entry<'_>> {
    let numbered = 0_u32..;
    if matches!(record.what, Recorded::CutOff(_)) {
        let entry = |(place, posting): (u32, &domain::ledger::Posting)| Entry {
            record,
            place,
            debit: (posting.amount > Paise::ZERO).then_some(posting.page),
            credit: (posting.amount < Paise::ZERO).then_some(posting.page),
            amount: posting.amount.abs(),
            note: "",
        };
        return numbered.zip(&record.postings).map(entry).collect();
    }
    // Everything else is posted in pairs, debit first.
    let pairs = record.postings.chunks_exact(2);
    let entry = |(place, pair): (u32, &[domain::ledger::Posting])| Entry {
        record,
        place,
        debit: pair.first().map(|posting| posting.page),
        credit: pair.last().map(|posting| posting.page),
        amount: pair.first().map_or(Paise::ZERO, |posting| posting.amount),
        note: note_of(record, place),
    };
    numbered.zip(pairs).map(entry).collect()
}

/// What was written about an entry: of a voucher about all of it, of a meeting about its lines.
fn note_of(record: &Record, place: u32) -> &str {
    match &record.what {
        Recorded::Voucher(voucher) => &voucher.narration,
        Recorded::LoanDecision(decision) => &decision.resolution,
        Recorded::CutOff(_) => "",
        Recorded::Meeting(meeting) => {
            let repaid = meeting.repayments.iter();
            let repaid = repaid.flat_map(|one| [one.penalty, one.interest, one.principal]);
            let returned = meeting.returned.iter().map(|one| one.amount);
            // What is nothing was not posted.
            let after = repaid.chain(returned).filter(|amount| !amount.is_zero());
            let before = amounts_of_rows(meeting).count() + after.count();
            let lines = meeting.lines.iter().filter(|line| !line.amount.is_zero());
            let nth = usize::try_from(place)
                .ok()
                .and_then(|p| p.checked_sub(before));
            let line = nth.and_then(|nth| lines.clone().nth(nth));
            line.and_then(|line| line.note.as_deref())
                .unwrap_or_default()
        }
    }
}

/// The woman who brought what another one paid on her loan.
pub(super) fn brought_by(record: &Record, place: u32) -> Option<MemberTag> {
    let Recorded::Meeting(meeting) = &record.what else {
        return None;
    };
    let repaid = meeting.repayments.iter();
    let repaid = repaid.flat_map(|one| {
        let parts = [one.penalty, one.interest, one.principal];
        parts.map(|amount| (amount, one.paid_by))
    });
    // What is nothing was not posted.
    let before = amounts_of_rows(meeting).count();
    let nth = usize::try_from(place).ok()?.checked_sub(before)?;
    let mut posted = repaid.filter(|(amount, _)| !amount.is_zero());
    posted.nth(nth).and_then(|(_, paid_by)| paid_by)
}

/// What a meeting posted of its women's savings and fines: the first of its entries.
fn amounts_of_rows(meeting: &Meeting) -> impl Iterator<Item = Paise> {
    let amounts = meeting.rows.iter().flat_map(|row| {
        let saved = row.savings.iter().map(|saved| saved.amount);
        saved.chain([row.fine])
    });
    amounts.filter(|amount| !amount.is_zero())
}

/// The source of a loan, as papers name it.
pub(super) fn source(source: loan::Source) -> Source {
    match source {
        loan::Source::Own => Source::OwnFund,
        loan::Source::RevolvingFund => Source::RevolvingFund,
        loan::Source::CommunityInvestmentFund => Source::CommunityInvestmentFund,
        loan::Source::VulnerabilityFund => Source::VulnerabilityReductionFund,
        loan::Source::Federation => Source::Federation,
        loan::Source::BankTermLoan => Source::BankTermLoan,
        loan::Source::CashCredit => Source::CashCredit,
    }
}

/// Everybody who is or was a member, with her number: the one of the register, else the first that
/// nobody has, in the order in which the records came into the book. Who leaves keeps hers, and no
/// other woman gets it; nor does anybody when a second record of a woman is found: nothing that is
/// told later gives a woman another number on an old paper.
fn people(
    members: &[MemberLine],
    enrolled: &[(MemberTag, Option<u16>)],
) -> BTreeMap<MemberTag, Person> {
    let numbered = enrolled.iter().filter_map(|(_, serial)| *serial);
    let taken: BTreeSet<u32> = numbered.map(u32::from).collect();
    let mut free = (1..).filter(|number| !taken.contains(number));
    let numbers = enrolled
        .iter()
        .map(|(tag, serial)| (*tag, serial.map(u32::from).or_else(|| free.next())));
    let numbers: BTreeMap<MemberTag, Option<u32>> = numbers.collect();
    let people = members.iter().map(|line| {
        let number = numbers.get(&line.tag).copied().flatten();
        let person = Person {
            number: number.unwrap_or_default(),
            name: line.name.clone(),
            of: line.relation_name.clone().unwrap_or_default(),
        };
        (line.tag, person)
    });
    people.collect()
}

/// Who the members of a group of a kind are.
fn members_of(kind: GroupKind) -> Members {
    match kind {
        GroupKind::VillageOrganisation => Members::Groups,
        GroupKind::ClusterFederation | GroupKind::ModelClusterFederation => Members::Organisations,
        GroupKind::Women | GroupKind::Disabled | GroupKind::Elders | GroupKind::Transgender => {
            Members::People
        }
    }
}

/// The kinds of the federations to which a group ever belonged, where they are known here.
fn federations(app: &App, book: &Book) -> Result<BTreeMap<GroupId, GroupKind>, AppError> {
    let mut kinds = BTreeMap::new();
    for id in book
        .federations
        .iter()
        .filter_map(|(_, link)| link.federation)
    {
        let known = app.store()?.group(id)?.map(|view| view.row.kind);
        if let Some(kind) = known.filter(|kind| kind.is_federation()) {
            kinds.insert(id, kind);
        }
    }
    Ok(kinds)
}

fn body(app: &App, view: &GroupView, charge: Charge) -> Result<Body, AppError> {
    let places = app.store()?.places()?;
    let mut villages = places.villages.iter();
    let village = villages.find(|village| village.id == view.row.village);
    let area = |id: Option<AreaId>| places.areas.iter().find(|area| Some(area.id) == id);
    let block = area(village.map(|village| village.block));
    let district = area(block.and_then(|block| block.parent));
    let name = |found: Option<&domain::place::DirectoryArea>| {
        found.map_or_else(String::new, |area| area.name.clone())
    };
    let code = view.codes.first().map(|code| code.value.clone());
    Ok(Body {
        name: view.row.name.clone(),
        code,
        village: view.row.village_name.clone(),
        panchayat: village
            .and_then(|village| village.panchayat.clone())
            .unwrap_or_default(),
        block: name(block),
        district: name(district),
        federation: None,
        members: members_of(view.row.kind),
        charge,
    })
}
