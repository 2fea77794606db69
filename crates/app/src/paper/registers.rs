//! The registers of a group: minutes, attendance and savings, cash book, general ledger, and the
//! receipts and vouchers of their entries.

use std::collections::{BTreeMap, BTreeSet};

use domain::ledger::{Folio, Head, Page};
use domain::shg::book::{BookMember, Record, Recorded};
use domain::shg::decided::DecidedWhat;
use domain::shg::entry::LoanDecision;
use domain::shg::meeting::LoanDemand;
use domain::shg::{Attendance, Meeting, MemberRow, Office, OfficeGiven, Pause, SavingKind};
use domain::{Date, MemberTag, Month, OperationRef, Paise};
use report::papers::{
    AttendanceAndSavings, Attendee, CashBook, CashLine, CashMeeting, GeneralLedger, LedgerEntry,
    LedgerPage, Mark, MemberMonth, MemberRegister, MemberSitting, Minutes, MinutesItem, Mode,
    OfficeHeld, Purse, RegisteredMember, StruckMeeting, Voucher, VoucherKind, brought_forward,
    members, of_account, reversed,
};
use report::{Paper, Phrase};

use super::desk::{
    Desk, Entry, SAVINGS, brought_by, difference_of, entries_of, was_reversed, within,
};
use super::{unknown, wrong};
use crate::error::AppError;
use crate::session::App;
use crate::shg::bank::AccountLine;

impl Desk {
    /// The minutes of a meeting, as far as the book tells them.
    pub(super) fn minutes(&self, record: &Record, meeting: &Meeting) -> Paper {
        let attendees = self.seen_once(meeting).into_iter().map(|(tag, mark)| {
            let mut members = self.book.members.iter();
            let office = members
                .find(|member| member.tag == tag)
                .map(|member| self.book.office_on(member, meeting.date));
            Attendee {
                person: self.person(tag),
                office: office.and_then(office_code),
                mark,
            }
        });
        let mut attendees: Vec<Attendee> = attendees.collect();
        attendees.sort_by_key(|attendee| attendee.person.number);
        let presiding = meeting.presiding.map(|tag| self.person(tag).name);
        let written = meeting.minutes.clone().unwrap_or_default();
        let minutes = Minutes {
            body: self.body_on(meeting.date),
            stamp: self.stamp.clone(),
            number: self.number(record.operation),
            date: meeting.date,
            time: written.time.unwrap_or_default(),
            place: written.place.unwrap_or_default(),
            presiding: presiding.unwrap_or_default(),
            items: self.items(record, meeting),
            attendees,
            visitors: written.visitors.unwrap_or_default(),
            next: self.next_meeting(record, meeting),
        };
        minutes.paper()
    }

    /// The day of the next meeting as it was read out in one: due by the terms of its day and what
    /// the book told then. When it was really held, and what was agreed since, changes no minutes.
    fn next_meeting(&self, record: &Record, meeting: &Meeting) -> Option<Date> {
        let ended = self.book.presence.ended;
        if ended.is_some_and(|ended| ended <= meeting.date) {
            return None;
        }
        let mut schedule = self.book.schedule();
        if schedule
            .terms
            .iter()
            .any(|terms| terms.from <= meeting.date)
        {
            schedule.terms.retain(|terms| terms.from <= meeting.date);
        }
        // A time without meetings is agreed before it begins.
        let was_agreed = |pause: &Pause| {
            let mut agreed = self.book.pauses.iter().filter(|(_, one)| one == pause);
            agreed.any(|(operation, _)| self.came_before(*operation, record.operation))
        };
        schedule
            .pauses
            .retain(|pause| pause.from <= meeting.date || was_agreed(pause));
        schedule.next_due_after(meeting.date, meeting.kind)
    }

    /// The number of the resolution by which a meeting gave its `nth` loan, counted from 0: as
    /// it stands in the minutes, of whose [`Self::items`] the loans follow what was asked for.
    pub(super) fn resolution_number(
        &self,
        record: &Record,
        meeting: &Meeting,
        nth: usize,
    ) -> String {
        let before = 1 + usize::from(!meeting.repayments.is_empty()) + meeting.demands.len();
        format!("{}/{}", self.number(record.operation), before + nth + 1)
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one block for each kind of item, in their order"
    )]
    fn items(&self, record: &Record, meeting: &Meeting) -> Vec<MinutesItem> {
        let totals = meeting.totals();
        let savers = meeting.rows.iter().filter(|row| !row.saved().is_zero());
        let savers = u32::try_from(savers.count()).unwrap_or(u32::MAX);
        let mut items = vec![MinutesItem::savings(savers, totals.saved, totals.fines)];
        if !meeting.repayments.is_empty() {
            items.push(self.repaid_in(meeting));
        }
        let mut demands: Vec<&LoanDemand> = meeting.demands.iter().collect();
        demands.sort_by_key(|demand| demand.priority);
        for demand in demands {
            items.push(MinutesItem::demand(
                &self.person(demand.member),
                demand.priority,
                demand.amount,
                meeting.given_for(demand),
                demand.purpose.as_deref().unwrap_or_default(),
            ));
        }
        for loan in &meeting.loans {
            items.push(MinutesItem::loan(
                &self.person(loan.member),
                loan.amount,
                loan.terms.instalments.into(),
                loan.purpose.as_deref().unwrap_or_default(),
            ));
        }
        for returned in &meeting.returned {
            let who = self.person(returned.member);
            items.push(MinutesItem::returned(&who, returned.amount));
        }
        for line in &meeting.lines {
            let back_to = line.member.filter(|_| line.given_back_on().is_some());
            if let Some(who) = back_to.map(|tag| self.person(tag)) {
                let head = self.charge.head(line.head);
                items.push(MinutesItem::given_back(head, &who, line.amount));
                continue;
            }
            items.push(MinutesItem::money(
                self.charge.head(line.head),
                line.paid,
                line.amount,
                line.note.as_deref().unwrap_or_default(),
                line.member.map(|tag| self.person(tag)).as_ref(),
            ));
        }
        if !(meeting.deposit.is_zero() && meeting.withdrawal.is_zero()) {
            items.push(MinutesItem::bank(meeting.deposit, meeting.withdrawal));
        }
        items.push(MinutesItem::counted(meeting.opening_cash, totals.counted));
        if let Some(difference) = &meeting.difference {
            let head = if difference.amount < Paise::ZERO {
                Head::CashShortage
            } else {
                Head::CashExcess
            };
            items.push(MinutesItem::difference(
                self.charge.head(head),
                difference.amount.abs(),
                self.stood_for(difference),
            ));
        }
        if let Some(note) = meeting.note.as_deref() {
            items.push(MinutesItem::note(note));
        }
        for resolution in meeting.minutes.iter().flat_map(|one| &one.resolutions) {
            let name = |tag: Option<MemberTag>| tag.map(|tag| self.person(tag).name);
            items.push(MinutesItem::resolved(
                &resolution.text,
                name(resolution.proposer).unwrap_or_default(),
                name(resolution.seconder).unwrap_or_default(),
            ));
        }
        // They are agreed to later than the meeting is recorded, and number nothing anew.
        if self.book.has_resolutions_of_its_day(meeting) {
            items.extend(self.decisions_of(record.date));
        }
        items
    }

    /// What was paid on loans, and who brought it for another woman.
    fn repaid_in(&self, meeting: &Meeting) -> MinutesItem {
        let totals = meeting.totals();
        let (principal, interest, fines) = (totals.repaid, totals.interest, totals.penalties);
        let all = MinutesItem::repayments(principal, interest, fines, self.charge);
        meeting.repayments.iter().fold(all, |item, repaid| {
            match repaid
                .paid_by
                .filter(|by| self.is_another(*by, repaid.member))
            {
                Some(by) => item.brought(
                    &self.person(by),
                    &self.person(repaid.member),
                    repaid.whole(),
                ),
                None => item,
            }
        })
    }

    /// Whether two tags are two women.
    pub(super) fn is_another(&self, one: MemberTag, other: MemberTag) -> bool {
        self.book.kept(one) != self.book.kept(other)
    }

    /// What was resolved that day about loans that run, who leaves, and the surplus.
    fn decisions_of(&self, day: Date) -> Vec<MinutesItem> {
        let loans = self.book.loans();
        let decided = within(&self.book, day, day).filter_map(|record| match &record.what {
            Recorded::LoanDecision(decision) => Some(decision),
            _ => None,
        });
        let item = |decision: &LoanDecision| {
            let loan = loans.iter().find(|loan| loan.tag == decision.loan)?;
            let who = self.person(loan.member);
            Some(MinutesItem::decided(&who, self.decided(loan, decision)))
        };
        let about_loans = decided.filter_map(|decision| item(decision));
        let others = self.book.decided_on(day).into_iter();
        let others = others.filter_map(|one| {
            let who = one.member.map(|member| self.person(member));
            match one.what {
                DecidedWhat::Settled => Some(MinutesItem::settled(&who?, &one.resolution)),
                DecidedWhat::SharedOut => Some(MinutesItem::shared(&one.resolution)),
                DecidedWhat::Rescheduled | DecidedWhat::WrittenOff | DecidedWhat::DueMoved => None,
            }
        });
        about_loans.chain(others).collect()
    }

    /// Who was there; each woman once, even where she was recorded twice.
    pub(super) fn seen_once(&self, meeting: &Meeting) -> BTreeMap<MemberTag, Mark> {
        let mut marks = BTreeMap::new();
        for row in &meeting.rows {
            let mark = mark(row.attendance);
            let known = marks.entry(self.book.kept(row.member)).or_insert(mark);
            *known = mark.min(*known);
        }
        marks
    }

    /// The register of members until the end of a day: who is and was one, and who held an office.
    pub(super) fn member_register(&self, app: &App, to: Date) -> Result<Paper, AppError> {
        let mut members = Vec::new();
        for member in self.book.members.iter().filter(|one| one.joined <= to) {
            let left =
                |(joined, left): (Date, Option<Date>)| (joined, left.filter(|left| *left <= to));
            let times = member.times().filter(|(joined, _)| *joined <= to);
            let view = app.store()?.member(member.id)?;
            let is_one = member.was_there(to, to);
            members.push(RegisteredMember {
                person: self.person(member.tag),
                times: times.map(left).collect(),
                office: office_code(self.book.office_on(member, to)).filter(|_| is_one),
                nominee: view.and_then(|view| view.nominee).unwrap_or_default(),
            });
        }
        members.sort_by_key(|member| member.person.number);
        let register = MemberRegister {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            to,
            members,
            offices: self.offices_held(to),
        };
        Ok(register.paper())
    }

    /// Who held which office until a day, oldest first: it changes on the days on which one was
    /// given, or on which somebody joined or left.
    fn offices_held(&self, to: Date) -> Vec<OfficeHeld> {
        let given = self.book.offices.iter().map(|(_, given)| given.from);
        let mut days: BTreeSet<Date> = given.collect();
        for (joined, left) in self.book.members.iter().flat_map(BookMember::times) {
            days.insert(joined);
            days.extend(left.map(|left| left.plus_days(1)));
        }
        let mut held: Vec<(MemberTag, OfficeHeld)> = Vec::new();
        for day in days.into_iter().filter(|day| *day <= to) {
            for member in &self.book.members {
                let office = office_code(self.book.office_on(member, day));
                let office = office.filter(|_| member.was_there(day, day));
                let open = held
                    .iter()
                    .rposition(|(tag, one)| *tag == member.tag && one.until.is_none());
                let open = open.and_then(|at| held.get_mut(at));
                if open.as_ref().map(|(_, one)| one.office) == office {
                    continue;
                }
                if let Some((_, one)) = open {
                    one.until = Some(day.plus_days(-1));
                }
                // Since when she has the office that she was entered with, nobody wrote.
                let given = |one: &OfficeGiven| {
                    one.from == day && self.book.kept(MemberTag::of(one.member)) == member.tag
                };
                let is_known =
                    day != member.joined || self.book.offices.iter().any(|(_, one)| given(one));
                let begins = office.map(|office| OfficeHeld {
                    from: is_known.then_some(day),
                    until: None,
                    office,
                    person: self.person(member.tag),
                });
                held.extend(begins.map(|one| (member.tag, one)));
            }
        }
        let mut held: Vec<OfficeHeld> = held.into_iter().map(|(_, one)| one).collect();
        held.sort_by_key(|one| (one.from, one.person.number));
        held
    }

    /// Attendance and savings of a month.
    pub(super) fn attendance(&self, month: Month) -> Paper {
        let (first, last) = (month.first_day(), month.last_day());
        let meetings: Vec<&Meeting> = self
            .book
            .meetings()
            .filter(|(record, _)| (first..=last).contains(&record.date))
            .map(|(_, meeting)| meeting)
            .collect();
        let mut tags: BTreeSet<MemberTag> = self
            .book
            .members
            .iter()
            .filter(|member| member.was_there(first, last))
            .map(|member| member.tag)
            .collect();
        let rows = meetings.iter().flat_map(|meeting| &meeting.rows);
        tags.extend(rows.map(|row| self.book.kept(row.member)));
        // Who is none any more and still has savings, or is given them back, has a line too: else
        // the sums would not be those of the books, nor one month begin as the last one ended.
        let before = first.plus_days(-1);
        let members = self.book.members.iter().map(|member| member.tag);
        tags.extend(members.filter(|tag| !self.saved(*tag, before).is_zero()));
        let moved = within(&self.book, first, last).flat_map(|record| &record.postings);
        let moved = moved.filter(|posting| SAVINGS.contains(&posting.page.head));
        tags.extend(moved.filter_map(|posting| posting.page.member));
        let mut lines: Vec<MemberMonth> = tags
            .into_iter()
            .map(|tag| self.member_month(tag, &meetings, first, last))
            .collect();
        lines.sort_by_key(|line| line.person.number);
        // What had been agreed by the last meeting: a new amount from a day after it is not its own.
        let until = meetings.last().map_or(last, |meeting| meeting.date);
        let terms = self.book.terms_on(until);
        let agreed = terms
            .map(|terms| terms.savings.as_slice())
            .unwrap_or_default();
        let register = AttendanceAndSavings {
            body: self.body_on(last),
            stamp: self.stamp.clone(),
            month,
            agreed: agreed
                .iter()
                .filter(|saving| saving.kind == SavingKind::Compulsory)
                .map(|saving| saving.amount)
                .sum(),
            meetings: meetings.iter().map(|meeting| meeting.date).collect(),
            members: lines,
            struck: self.struck_meetings(first, last),
        };
        register.paper()
    }

    /// The meetings of a time that were reversed, as they stood.
    fn struck_meetings(&self, first: Date, last: Date) -> Vec<StruckMeeting> {
        let struck = self.struck_within(first, last);
        let struck = struck.filter_map(|struck| match &struck.record.what {
            Recorded::Meeting(meeting) => Some((struck, meeting)),
            _ => None,
        });
        struck
            .map(|(struck, meeting)| {
                let rows = meeting.rows.iter().map(|row| self.book.kept(row.member));
                let women: BTreeSet<MemberTag> = rows.collect();
                let sittings = women.into_iter().filter_map(|tag| {
                    let sitting = self.sitting(meeting, tag)?;
                    Some((self.person(tag), sitting))
                });
                let mut sittings: Vec<_> = sittings.collect();
                sittings.sort_by_key(|(person, _)| person.number);
                StruckMeeting {
                    date: meeting.date,
                    reversed: was_reversed(struck),
                    sittings,
                }
            })
            .collect()
    }

    /// A woman in a meeting, under whichever record; none where she is not in it.
    fn sitting(&self, meeting: &Meeting, tag: MemberTag) -> Option<MemberSitting> {
        let rows = meeting.rows.iter();
        let hers = rows.filter(|row| self.book.kept(row.member) == tag);
        let one = |row: &MemberRow| {
            let compulsory = row.savings.iter();
            let compulsory = compulsory.filter(|saving| saving.kind == SavingKind::Compulsory);
            let compulsory: Paise = compulsory.map(|saving| saving.amount).sum();
            MemberSitting {
                mark: mark(row.attendance),
                compulsory,
                other: row.saved() - compulsory,
            }
        };
        hers.map(one).reduce(|so_far, row| MemberSitting {
            mark: so_far.mark.min(row.mark),
            compulsory: so_far.compulsory + row.compulsory,
            other: so_far.other + row.other,
        })
    }

    fn member_month(
        &self,
        tag: MemberTag,
        meetings: &[&Meeting],
        first: Date,
        last: Date,
    ) -> MemberMonth {
        let sittings = meetings.iter().map(|meeting| self.sitting(meeting, tag));
        let sittings: Vec<Option<MemberSitting>> = sittings.collect();
        let sat = sittings.iter().flatten();
        let saved: Paise = sat.map(|sitting| sitting.compulsory + sitting.other).sum();
        // What came onto her page without a meeting (the balances with which the book began)
        // counts as there before.
        let besides: Paise = within(&self.book, first, last)
            .filter(|record| !matches!(record.what, Recorded::Meeting(_)))
            .flat_map(|record| &record.postings)
            .filter(|p| p.page.member == Some(tag) && SAVINGS.contains(&p.page.head))
            .filter(|posting| posting.amount < Paise::ZERO)
            .map(|posting| -posting.amount)
            .sum();
        let opening = self.saved(tag, first.plus_days(-1)) + besides;
        MemberMonth {
            person: self.person(tag),
            opening,
            sittings,
            withdrawn: opening + saved - self.saved(tag, last),
        }
    }

    /// The cash book of a time.
    pub(super) fn cash_book(&self, from: Date, to: Date) -> Paper {
        let struck = self.struck_within(from, to).map(|struck| {
            let mut meeting = self.cash_meeting(&struck.record);
            let why = reversed(struck.on, &struck.reason);
            // The last one is taken back first, so that the box is never emptier than it was.
            let lines = meeting.lines.iter().rev();
            let counter: Vec<CashLine> = lines.map(|line| line.counter(&why)).collect();
            meeting.lines.extend(counter);
            meeting
        });
        let counted = within(&self.book, from, to)
            .filter(|record| !matches!(record.what, Recorded::CutOff(_)))
            .map(|record| self.cash_meeting(record));
        let mut meetings: Vec<CashMeeting> = struck
            .chain(counted)
            // An adjustment between heads is not of this book.
            .filter(|meeting| meeting.number.is_some() || !meeting.lines.is_empty())
            .collect();
        // What was reversed stands before what was recorded anew on its day.
        meetings.sort_by_key(|meeting| meeting.date);
        let book = CashBook {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            from,
            to,
            opening: self.purse_before(from, to),
            meetings,
        };
        book.paper()
    }

    fn cash_meeting(&self, record: &Record) -> CashMeeting {
        CashMeeting {
            date: record.date,
            number: match record.what {
                Recorded::Meeting(_) => Some(self.number(record.operation)),
                _ => None,
            },
            lines: self.cash_lines(record),
        }
    }

    fn cash_lines(&self, record: &Record) -> Vec<CashLine> {
        let mut lines = Vec::new();
        let mut of_all: BTreeMap<Head, (u32, Paise)> = BTreeMap::new();
        for entry in entries_of(record) {
            let (Some(debit), Some(credit)) = (entry.debit, entry.credit) else {
                continue;
            };
            if entry.is_of_all() {
                let (count, sum) = of_all.entry(credit.head).or_default();
                *count += 1;
                *sum += entry.amount;
                continue;
            }
            let (received, paid) = (through(debit, entry.amount), through(credit, entry.amount));
            if entry.is_contra() {
                let particulars = self.particulars(&entry, debit);
                lines.push(CashLine {
                    voucher: String::new(),
                    particulars: self.through_accounts(&entry, particulars),
                    head: self.charge.head(debit.head),
                    received,
                    paid,
                });
            } else if let Some((other, _)) = entry.for_voucher() {
                let particulars = self.particulars(&entry, other);
                lines.push(CashLine {
                    voucher: self.voucher_number(&entry),
                    particulars: self.through_accounts(&entry, particulars),
                    head: self.charge.head(other.head),
                    received,
                    paid,
                });
            }
        }
        let all = of_all.into_iter().map(|(head, (count, sum))| CashLine {
            voucher: String::new(),
            particulars: members(count),
            head: self.charge.head(head),
            received: Purse::cash(sum),
            paid: Purse::default(),
        });
        all.chain(lines).collect()
    }

    /// The general ledger of a time: one head, or every head with anything on it. Every account
    /// of the bank has its own page, to be held against its passbook.
    pub(super) fn general_ledger(&self, head: Option<Head>, from: Date, to: Date) -> Paper {
        let before = from.plus_days(-1);
        let asked = Head::ALL.iter().copied();
        let asked = asked.filter(|of| head.is_none_or(|head| head == *of));
        let sheets = asked.flat_map(|of| self.sheets_of(of));
        let pages = sheets.filter_map(|sheet| {
            let page = LedgerPage {
                head: self.sheet_name(sheet),
                opening: self.book_balance(sheet, before),
                entries: self.ledger_entries(sheet, from, to),
            };
            let is_empty = page.opening.is_zero() && page.entries.is_empty();
            (head.is_some() || !is_empty).then_some(page)
        });
        let ledger = GeneralLedger {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            from,
            to,
            pages: pages.collect(),
        };
        ledger.paper()
    }

    /// The sheets of a head in the general ledger.
    fn sheets_of(&self, head: Head) -> Vec<Sheet> {
        if head != Head::Bank {
            return vec![Sheet::Head(head)];
        }
        let accounts = self.accounts.iter().filter(|account| !account.is_deposit);
        let mut folios: Vec<Option<Folio>> = accounts.map(|account| account.folio).collect();
        let struck = self.struck.iter().map(|struck| &struck.record);
        let postings = self.book.records.iter().chain(struck);
        for posting in postings.flat_map(|record| &record.postings) {
            let Page { head, folio, .. } = posting.page;
            if head == Head::Bank && !folios.contains(&folio) {
                folios.push(folio);
            }
        }
        folios.into_iter().map(Sheet::Account).collect()
    }

    fn sheet_name(&self, sheet: Sheet) -> Phrase {
        let name = match sheet {
            Sheet::Head(_) => None,
            Sheet::Account(folio) => self.account_name(folio),
        };
        let head = self.charge.head(sheet.head());
        match name {
            Some(account) => of_account(head, account),
            None => head,
        }
    }

    fn book_balance(&self, sheet: Sheet, on: Date) -> Paise {
        let records = self.book.records.iter().filter(|record| record.date <= on);
        records
            .flat_map(|record| &record.postings)
            .filter(|posting| sheet.holds(posting.page))
            .map(|posting| posting.amount)
            .sum()
    }

    /// The entries of a sheet, by their day: what was reversed with its counter-entries, before
    /// what was recorded anew.
    fn ledger_entries(&self, sheet: Sheet, from: Date, to: Date) -> Vec<LedgerEntry> {
        let mut lines = Vec::new();
        for struck in self.struck_within(from, to) {
            let posted = self.entries_on(sheet, &struck.record);
            let why = reversed(struck.on, &struck.reason);
            let counter = posted.iter().rev().map(|entry| entry.counter(&why));
            let counter: Vec<LedgerEntry> = counter.collect();
            lines.extend(posted.into_iter().chain(counter));
        }
        let counted = within(&self.book, from, to);
        lines.extend(counted.flat_map(|record| self.entries_on(sheet, record)));
        lines.sort_by_key(|line| line.date);
        lines
    }

    /// The entries of a sheet in a record, those with the same other sheet as one line: a debit
    /// where the first of them was posted, a credit where the last one was, so that no page falls
    /// below what it ever was.
    fn entries_on(&self, sheet: Sheet, record: &Record) -> Vec<LedgerEntry> {
        let mut sums: BTreeMap<(bool, Option<Sheet>), (usize, Vec<Entry<'_>>)> = BTreeMap::new();
        for (nth, entry) in entries_of(record).into_iter().enumerate() {
            let (debit, credit) = (entry.debit, entry.credit);
            let is_it = |page: Option<Page>| page.is_some_and(|page| sheet.holds(page));
            for (is_debit, own, other) in [(true, debit, credit), (false, credit, debit)] {
                if is_it(own) {
                    let key = (is_debit, other.map(Sheet::of));
                    let sum = sums.entry(key).or_insert((nth, Vec::new()));
                    if !is_debit {
                        sum.0 = nth;
                    }
                    sum.1.push(entry);
                }
            }
        }
        let mut sums: Vec<_> = sums.into_iter().collect();
        sums.sort_by_key(|(_, (nth, _))| *nth);
        let line = |((is_debit, other), (_, entries)): (_, (_, Vec<Entry<'_>>))| {
            let amount: Paise = entries.iter().map(|entry| entry.amount).sum();
            LedgerEntry {
                date: record.date,
                particulars: self.ledger_words(other, &entries),
                folio: self.number(record.operation),
                debit: if is_debit { amount } else { Paise::ZERO },
                credit: if is_debit { Paise::ZERO } else { amount },
            }
        };
        sums.into_iter().map(line).collect()
    }

    fn ledger_words(&self, other: Option<Sheet>, entries: &[Entry<'_>]) -> Phrase {
        let Some(other) = other else {
            return brought_forward();
        };
        let words = match entries {
            [entry] => {
                let page = Page {
                    member: entry.member(),
                    ..Page::from(other.head())
                };
                self.particulars(entry, page)
            }
            _ => self.charge.head(other.head()),
        };
        match other {
            Sheet::Account(folio) => match self.account_name(folio) {
                Some(account) => of_account(words, account),
                None => words,
            },
            Sheet::Head(_) => words,
        }
    }

    /// From whom or to whom money went; with whom it concerns, where another woman brought it.
    fn payer(&self, entry: &Entry<'_>, other: Page) -> Phrase {
        if let Some(difference) = difference_of(entry) {
            return self.two_names(difference);
        }
        let Some(member) = other.member else {
            return self.other_side(entry, other);
        };
        let who = self.person(member);
        let by = brought_by(entry.record, entry.place);
        if let Some(by) = by.filter(|by| self.is_another(*by, member)) {
            return self.person(by).paid_for(&who);
        }
        match self.nominee(member, entry.record.date) {
            Some(nominee) => who.in_place(nominee),
            None => who.named(),
        }
    }

    /// Who receives and pays in the place of a woman who has died, by the sheet that was agreed.
    fn nominee(&self, member: MemberTag, on: Date) -> Option<&str> {
        let member = self.book.kept(member);
        let sheets = self.book.settlements.iter().map(|(_, sheet)| sheet);
        let mut of_her = sheets.filter(|sheet| {
            self.book.kept(sheet.member) == member
                && sheet.date <= on
                && self.book.is_of_this_time(sheet, on)
        });
        of_her.find_map(|sheet| sheet.nominee.as_deref())
    }

    /// Who stands on the other side where no member does, as far as the head says it: the lender of
    /// a loan, a bank, the federation. Where it does not, there is a line to write on.
    fn other_side(&self, entry: &Entry<'_>, other: Page) -> Phrase {
        let name = match other.head {
            Head::BankInterest | Head::BankCharges => self.bank_of(entry),
            Head::FixedDeposit => self.bank_name(|account| account.folio == other.folio),
            Head::FederationSaving | Head::FederationShare | Head::FederationFee => {
                let federation = self.body_on(entry.record.date).federation;
                federation.map(|federation| federation.name)
            }
            _ => self.lender(other.folio),
        };
        name.unwrap_or_default().into()
    }

    /// The lender of a loan that the group took.
    fn lender(&self, folio: Option<Folio>) -> Option<String> {
        let mut borrowings = self.book.borrowings.iter();
        let folio = folio?;
        let of = borrowings.find(|borrowing| Folio::from(borrowing.tag) == folio);
        of.map(|borrowing| borrowing.name.clone())
    }

    /// The bank through whose account an entry went.
    fn bank_of(&self, entry: &Entry<'_>) -> Option<String> {
        let pages = [entry.debit, entry.credit].into_iter().flatten();
        let mut through = pages.filter(|page| page.head == Head::Bank);
        let folio = through.next()?.folio;
        self.bank_name(|account| account.folio == folio && !account.is_deposit)
    }

    fn bank_name(&self, is_it: impl Fn(&AccountLine) -> bool) -> Option<String> {
        let account = self.accounts.iter().find(|account| is_it(account))?;
        account.bank.clone()
    }

    /// The receipt or payment voucher of an entry, the beginning of its file's name, and its day.
    pub(super) fn voucher(
        &self,
        operation: OperationRef,
        place: u32,
    ) -> Result<(Paper, String), AppError> {
        let mut entries = self.entries();
        let (entry, struck) = entries
            .find(|(entry, _)| entry.record.operation == operation && entry.place == place)
            .ok_or_else(unknown)?;
        let (other, paid) = entry.for_voucher().ok_or_else(|| wrong("voucher"))?;
        let money = if paid { entry.credit } else { entry.debit };
        let in_cash = money.is_some_and(|page| page.head == Head::Cash);
        let reference = match &entry.record.what {
            Recorded::Voucher(voucher) => voucher.reference.clone(),
            _ => None,
        };
        let number = self.voucher_number(&entry);
        let voucher = Voucher {
            body: self.body_on(entry.record.date),
            stamp: self.stamp.clone(),
            kind: if paid {
                VoucherKind::Payment
            } else {
                VoucherKind::Receipt
            },
            number: number.clone(),
            date: entry.record.date,
            person: self.payer(&entry, other),
            head: self.charge.head(other.head),
            amount: entry.amount,
            mode: if in_cash { Mode::Cash } else { Mode::Bank },
            account: money
                .filter(|_| !in_cash)
                .and_then(|page| self.account_name(page.folio)),
            reference: reference.unwrap_or_default(),
            note: match difference_of(&entry) {
                Some(difference) => difference.explanation.clone(),
                None => entry.note.to_owned(),
            },
            reversed: struck.map(was_reversed),
            anew: struck
                .and_then(|struck| self.made_anew(&struck.record))
                .map_or_else(String::new, |record| self.number(record.operation)),
        };
        let when = format!("{}_{}", super::file::safe(&number), entry.record.date);
        Ok((voucher.paper(), when))
    }
}

/// A sheet of the general ledger: a head, or one account of the bank.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sheet {
    Head(Head),
    Account(Option<Folio>),
}

impl Sheet {
    /// The sheet on which a page stands.
    fn of(page: Page) -> Self {
        match page.head {
            Head::Bank => Self::Account(page.folio),
            head => Self::Head(head),
        }
    }

    fn head(self) -> Head {
        match self {
            Self::Head(head) => head,
            Self::Account(_) => Head::Bank,
        }
    }

    fn holds(self, page: Page) -> bool {
        Self::of(page) == self
    }
}

impl Entry<'_> {
    /// The woman it concerns.
    fn member(&self) -> Option<MemberTag> {
        let of = |page: Option<Page>| page.and_then(|page| page.member);
        of(self.debit).or_else(|| of(self.credit))
    }
}

/// What went through box or bank.
fn through(page: Page, amount: Paise) -> Purse {
    match page.head {
        Head::Cash => Purse::cash(amount),
        Head::Bank => Purse::bank(amount),
        _ => Purse::default(),
    }
}

fn mark(attendance: Attendance) -> Mark {
    match attendance {
        Attendance::Present => Mark::Present,
        Attendance::Late => Mark::Late,
        Attendance::Absent => Mark::Absent,
        Attendance::Informed => Mark::Informed,
    }
}

fn office_code(office: Office) -> Option<&'static str> {
    match office {
        Office::Member => None,
        Office::President => Some("president"),
        Office::Secretary => Some("secretary"),
        Office::Treasurer => Some("treasurer"),
    }
}
