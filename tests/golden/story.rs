//! Reads a golden book, does in the domain what its rows say, and compares every register.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use domain::clock::Clock;
use domain::ledger::{Folio, Head, Nature, Page, Purse};
use domain::money::Paise;
use domain::operation::Change as AnyChange;
use domain::place::BookNorms;
use domain::shg::book::{Book, Loan};
use domain::shg::borrowing::{BorrowingKind, Lender, SpecialMention};
use domain::shg::conduct::OwedSum;
use domain::shg::cutoff::{
    CutOffAssets, CutOffFunds, CutOffLoan, CutOffMember, CutOffSaving, OnFolio,
};
use domain::shg::debt::BankDebt;
use domain::shg::entry::{Resolved, VoucherLine};
use domain::shg::fund::Fund;
use domain::shg::loan::{BrokenMonth, Dcb, InterestPeriod, Rate, dcb, par};
use domain::shg::meeting::{Difference, Line, Pieces, Repaid, Returned, Saved};
use domain::shg::portfolio::{PAR_DAYS, Portfolio, Sums, group_months};
use domain::shg::settlement::Corpus;
use domain::shg::standing::{StandingNormsByDay, due_days};
use domain::shg::{
    AgreedSaving, Attendance, Borrowing, Change, CutOff, DrawingPower, Ended, FederationLink,
    Group, LoanDecision, LoanGiven, LoanTerms, Meeting, MeetingKind, Member, MemberRow, NotHeld,
    Office, Pause, Relation, SavingKind, Terms, Voucher,
};
use domain::{
    Date, DeviceId, GroupId, LoanTag, MemberId, MemberTag, Operation, PersonId, Scope, VillageId,
};
use serde_json::{from_value, json};
use uuid::Uuid;

/// Holds the engine against the golden book of this name.
pub(super) fn hold(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let text = fs::read_to_string(folder.join(format!("{name}.md"))).expect("a golden book");
    let mut teller = Teller::new(name);
    let tables = tables(&text);
    tables.iter().for_each(|table| teller.take(table));
    // What came later changes no register of an earlier day.
    let registers = tables.iter().filter(|table| table.is_register());
    let compared = registers.map(|table| teller.compare(table)).count();
    assert!(compared > 0, "{name} has no registers to compare");
}

/// A table of the book, with the heading above it.
struct Table {
    heading: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn is_register(&self) -> bool {
        self.heading.starts_with("Registers on ") && self.head[0] != "Day"
    }

    /// The day in its heading.
    fn day(&self) -> Date {
        day(self.heading.rsplit(' ').next().expect("a word"))
    }
}

fn tables(text: &str) -> Vec<Table> {
    let (mut found, mut heading, mut inside) = (Vec::<Table>::new(), String::new(), false);
    for line in text.lines() {
        if line.starts_with('#') {
            heading = line.trim_start_matches('#').trim().to_owned();
        }
        let Some(line) = line.strip_prefix('|') else {
            inside = false;
            continue;
        };
        let line = line.strip_suffix('|').expect("a closed row");
        let cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
        if !inside {
            let (heading, head, rows) = (heading.clone(), cells, Vec::new());
            found.push(Table {
                heading,
                head,
                rows,
            });
            inside = true;
        } else if !cells[0].trim_matches([':', '-']).is_empty() || !cells[0].contains('-') {
            found.last_mut().expect("a table").rows.push(cells);
        }
    }
    found
}

/// What was told so far.
struct Teller {
    name: String,
    group: GroupId,
    operations: Vec<Operation>,
    seq: u64,
    /// The letters of loans and borrowings.
    loans: BTreeMap<String, (LoanTag, MemberTag)>,
    credits: BTreeMap<String, LoanTag>,
    members: BTreeMap<String, MemberTag>,
    saving: Paise,
    cutoff: Option<CutOff>,
    since: Option<Date>,
}

impl Teller {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            group: GroupId(id(name)),
            operations: Vec::new(),
            seq: 0,
            loans: BTreeMap::new(),
            credits: BTreeMap::new(),
            members: BTreeMap::new(),
            saving: Paise::ZERO,
            cutoff: None,
            since: None,
        }
    }

    fn take(&mut self, table: &Table) {
        let second = table.head.get(1).map_or("", String::as_str);
        match (table.head[0].as_str(), second) {
            ("From", _) => table.rows.iter().for_each(|row| self.agree(row)),
            ("Name", _) => table.rows.iter().for_each(|row| self.join(row)),
            ("Meetings held", _) => self.begin_cut_off(table),
            ("What", _) => table.rows.iter().for_each(|row| self.bring(row)),
            ("Member", "Attended") => table.rows.iter().for_each(|row| self.bring_member(row)),
            ("Old loan", _) => table.rows.iter().for_each(|row| self.bring_loan(row)),
            // How a reader reckons what the registers say.
            ("Step", _) => {}
            ("Day", _) => {
                self.end_cut_off();
                table.rows.iter().for_each(|row| self.happen(row));
            }
            _ if table.is_register() => self.compare(table),
            (other, _) => panic!("what is the table “{other}” of {}?", self.name),
        }
    }

    fn book(&self) -> Book {
        Book::of(self.group, self.operations.iter().cloned())
    }

    fn push(&mut self, change: Change) {
        self.seq += 1;
        let operation = Operation {
            device: DeviceId(1),
            epoch: 1,
            seq: self.seq,
            by: PersonId(1),
            seen: 0,
            at: Clock {
                wall_s: 0,
                start: 1,
                up_s: 0,
            },
            scope: Scope::Group(self.group),
            change: AnyChange::Shg(change),
        };
        let read = Operation::decode(&operation.encode()).expect("readable");
        assert_eq!(read, operation, "what is sent is what was said");
        self.operations.push(operation);
    }

    fn agree(&mut self, row: &[String]) {
        self.saving = money(&row[4]);
        let terms = Terms {
            from: day(&row[0]),
            frequency: kebab(&row[2]),
            day: row[3].parse().expect("a day's number"),
            savings: vec![AgreedSaving {
                kind: SavingKind::Compulsory,
                amount: self.saving,
            }],
            fine_late: money(&row[5]),
            fine_absent: money(&row[6]),
            lending: None,
        };
        let terms = terms.checked().expect("terms");
        let group = Group {
            id: self.group,
            village: VillageId(id("village")),
            name: self.name.clone(),
            kind: kebab(&row[1]),
            formed: Some(terms.from),
            terms,
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        };
        self.since = group.formed;
        self.push(Change::GroupAdded(Box::new(
            group.checked().expect("a group"),
        )));
    }

    fn join(&mut self, row: &[String]) {
        let member = Member {
            id: MemberId(id(&format!("{} {}", self.name, row[0]))),
            name: row[0].clone(),
            relation: Relation::Other,
            relation_name: None,
            serial: None,
            joined: day(&row[1]),
            office: Office::Member,
            birth_year: None,
            mobile: None,
            nominee: None,
            photo: None,
            codes: Vec::new(),
            consented: None,
        };
        self.members.insert(row[0].clone(), member.tag());
        let of = member.id;
        self.push(Change::MemberAdded(Box::new(
            member.checked().expect("a member"),
        )));
        if !row[2].is_empty() {
            let base = self.operations.last().expect("an operation").reference();
            let (on, reason) = (day(&row[2]), "left".to_owned());
            self.push(Change::MemberEnded(of, Ended { on, reason, base }));
        }
    }

    fn begin_cut_off(&mut self, table: &Table) {
        self.cutoff = Some(CutOff {
            date: table.day(),
            meetings: table.rows[0][0].parse().expect("a number"),
            last_meeting: Some(day(&table.rows[0][1])),
            has: CutOffAssets::default(),
            funds: CutOffFunds::default(),
            borrowings: Vec::new(),
            closed: Vec::new(),
            insurance: Vec::new(),
            members: Vec::new(),
            difference: None,
            loans_by_paper: None,
        });
    }

    fn bring(&mut self, row: &[String]) {
        let (cutoff, amount) = (self.cutoff.as_mut().expect("a cut-off"), money(&row[1]));
        let deposit = OnFolio {
            folio: Folio(1),
            amount,
        };
        match row[0].as_str() {
            "cash" => cutoff.has.cash = amount,
            "bank" => cutoff.has.bank = amount,
            "fixed deposit" => cutoff.has.deposits.push(deposit),
            "federation saving" => cutoff.has.vo_saving = amount,
            "federation share" => cutoff.has.vo_share = amount,
            "revolving fund" => cutoff.funds.rf_received = amount,
            "surplus" => cutoff.funds.surplus = amount,
            other => panic!("no such old balance: {other}"),
        }
    }

    fn bring_member(&mut self, row: &[String]) {
        let savings = [(SavingKind::Compulsory, 2), (SavingKind::Voluntary, 3)];
        let savings = savings.map(|(kind, at)| CutOffSaving {
            kind,
            amount: money(&row[at]),
        });
        let member = CutOffMember {
            member: self.members[&row[0]],
            attended: row[1].parse().expect("a number"),
            savings: savings
                .into_iter()
                .filter(|saving| !saving.amount.is_zero())
                .collect(),
            closed: 0,
            closed_amount: Paise::ZERO,
            loans: Vec::new(),
        };
        self.cutoff
            .as_mut()
            .expect("a cut-off")
            .members
            .push(member);
    }

    fn bring_loan(&mut self, row: &[String]) {
        let left: Vec<&str> = row[9].split(", ").collect();
        let loan = CutOffLoan {
            number: Some(row[0].clone()),
            source: kebab(&row[2]),
            given: day(&row[3]),
            amount: money(&row[4]),
            principal_paid: money(&row[5]),
            interest_paid: Paise::ZERO,
            principal_overdue: money(&row[6]),
            interest_overdue: money(&row[7]),
            overdue_since: Some(row[8].as_str())
                .filter(|since| !since.is_empty())
                .map(day),
            terms: terms(&left),
            purpose: None,
        };
        let tag = self.members[&row[1]];
        let cutoff = self.cutoff.as_mut().expect("a cut-off");
        let of = cutoff
            .members
            .iter_mut()
            .find(|member| member.member == tag);
        of.expect("a member of the cut-off").loans.push(loan);
    }

    /// The old balances, once everything of them was read.
    fn end_cut_off(&mut self) {
        let Some(cutoff) = self.cutoff.take() else {
            return;
        };
        let active = self.active(cutoff.date);
        let cutoff = cutoff.checked(&active).expect("a sound cut-off");
        self.since = Some(cutoff.date.plus_days(1));
        for (tag, given, _) in cutoff.member_loans() {
            let number = cutoff.members.iter().flat_map(|member| {
                let of = member.loans.iter();
                of.map(|loan| (member.member, loan))
            });
            let found = number
                .filter(|(member, loan)| *member == given.member && loan.amount == given.amount)
                .filter_map(|(_, loan)| loan.number.clone())
                .next();
            let letter = found.expect("a number");
            self.loans.insert(letter, (tag, given.member));
        }
        self.push(Change::CutOffEntered(Box::new(cutoff)));
    }

    fn active(&self, on: Date) -> Vec<MemberTag> {
        self.book()
            .members_on(on)
            .map(|member| member.tag)
            .collect()
    }

    /// A row of the day's book.
    fn happen(&mut self, row: &[String]) {
        let (date, what) = (day(&row[0]), row[1].as_str());
        let at = format!("{}, {}: {what}", self.name, row[0]);
        if let Some(reason) = what.strip_prefix("not held: ") {
            let reason = reason.to_owned();
            self.push(Change::MeetingNotHeld(NotHeld { date, reason }));
        } else if let Some(pause) = what.strip_prefix("pause: ") {
            self.pause(pause);
        } else if let Some(narration) = what.strip_prefix("voucher: ") {
            self.enter(date, narration, &row[4]);
        } else if let Some(words) = what.strip_prefix("resolution: ") {
            self.resolve(date, words, &row[4]);
        } else {
            self.meet(date, row, &at);
            return;
        }
        let book = self.book();
        assert_eq!(
            shown(book.balance(Head::Cash, date)),
            row[5],
            "the cash of {at}"
        );
        assert!(book.trial_balance(date).is_zero(), "{at}");
    }

    /// From when until when no meeting is due, and why.
    fn pause(&mut self, text: &str) {
        let (days, reason) = text.split_once(", ").expect("a reason");
        let days = days.strip_prefix("from ").expect("a first day");
        let (from, to) = days.split_once(" to ").expect("a last day");
        let pause = Pause {
            from: day(from),
            to: day(to),
            reason: reason.to_owned(),
        };
        let pause = pause.checked().expect("a sound pause");
        self.push(Change::PauseAgreed(pause));
    }

    fn enter(&mut self, date: Date, narration: &str, text: &str) {
        let (amount, pages) = text.split_once(" from ").expect("an amount");
        let (credit, debit) = pages.split_once(" to ").expect("two heads");
        let line = VoucherLine {
            debit: self.page(debit),
            credit: self.page(credit),
            amount: money(amount),
        };
        let voucher = Voucher {
            date,
            ordinal: 0,
            lines: vec![line],
            narration: narration.to_owned(),
            reference: None,
        };
        let voucher = voucher.checked().expect("a sound voucher");
        self.push(Change::VoucherEntered(Box::new(voucher)));
    }

    /// A head, perhaps with the letter of a borrowing.
    fn page(&self, text: &str) -> Page {
        if let Some((head, letter)) = text.rsplit_once(' ')
            && let Some(tag) = self.credits.get(letter)
        {
            return Page::from(kebab::<Head>(head)).on(Some((*tag).into()));
        }
        // The one fixed deposit of the old balances.
        let head = kebab::<Head>(text);
        let folio = (head == Head::FixedDeposit).then_some(Folio(1));
        Page::from(head).on(folio)
    }

    fn resolve(&mut self, date: Date, words: &str, text: &str) {
        if let Some(text) = text.strip_prefix("cash credit ") {
            return self.sanction(date, BorrowingKind::CashCredit, text);
        }
        if let Some(text) = text.strip_prefix("term loan ") {
            return self.sanction(date, BorrowingKind::TermLoan, text);
        }
        if let Some(text) = text.strip_prefix("power of ") {
            let (letter, rest) = text.split_once(": ").expect("a letter");
            let power = power(date, rest).checked().expect("a power");
            return self.push(Change::DrawingPowerSet(self.credits[letter], power));
        }
        if let Some(name) = text.strip_prefix("joins ") {
            let link = FederationLink {
                from: date,
                federation: Some(GroupId(id(name))),
                name: name.to_owned(),
                left: None,
            };
            return self.push(Change::FederationSet(link.checked().expect("a link")));
        }
        let (letter, what) = if let Some(text) = text.strip_prefix("due day of ") {
            let (letter, days) = text.split_once(" from ").expect("a letter");
            let (from, to) = days.split_once(" to ").expect("two days");
            let (from, to) = (day(from), day(to));
            (letter, Resolved::DueMoved { from, to })
        } else if let Some((letter, amounts)) = text.split_once(" written off ") {
            let (principal, interest) = amounts.split_once(" + ").expect("two amounts");
            let (principal, interest) = (money(principal), money(interest));
            let what = Resolved::WrittenOff {
                principal,
                interest,
            };
            (letter, what)
        } else if let Some((letter, agreed)) = text.split_once(" agreed anew: ") {
            let terms = terms(&agreed.split(", ").collect::<Vec<_>>());
            (letter, Resolved::Rescheduled { terms })
        } else {
            panic!("no such resolution: {text}");
        };
        let (loan, member) = self.loans[letter];
        let decision = LoanDecision {
            loan,
            member,
            date,
            what,
            resolution: words.to_owned(),
        };
        let decision = decision.checked().expect("a sound decision");
        self.push(Change::LoanDecided(Box::new(decision)));
    }

    /// `K at J&K Bank, Manjakote: limit 6,00,000, power 3,00,000, dose 3`, or of a term loan
    /// `T at J&K Bank, Leh: 1,50,000, 20 monthly from 10-06-2024, 7 % declining, dose 1`.
    fn sanction(&mut self, date: Date, kind: BorrowingKind, text: &str) {
        let (whose, rest) = text.rsplit_once(": ").expect("an amount");
        let (letter, name) = whose.split_once(" at ").expect("a bank");
        let (agreed, dose) = rest.split_once(", dose ").expect("a dose");
        let (amount, terms, powers) = if kind == BorrowingKind::CashCredit {
            let power = power(date, agreed);
            (power.limit, None, vec![power])
        } else {
            let (amount, agreed) = agreed.split_once(", ").expect("instalments");
            let agreed: Vec<&str> = agreed.split(", ").collect();
            (money(amount), Some(terms(&agreed)), Vec::new())
        };
        let tag = LoanTag(1_000);
        let borrowing = Borrowing {
            tag,
            lender: Lender::Bank,
            kind,
            name: name.to_owned(),
            ifsc: None,
            account: None,
            sanctioned: date,
            amount,
            terms,
            powers,
            review_due: None,
            dose: dose.parse().expect("a number"),
            subvention: true,
        };
        self.credits.insert(letter.to_owned(), tag);
        let borrowing = borrowing.checked().expect("a sound borrowing");
        self.push(Change::BorrowingOpened(Box::new(borrowing)));
    }

    fn meet(&mut self, date: Date, row: &[String], at: &str) {
        let book = self.book();
        let active = self.active(date);
        let mut meeting = Meeting {
            date,
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows: Vec::new(),
            lines: Vec::new(),
            deposit: Paise::ZERO,
            withdrawal: Paise::ZERO,
            deposit_account: None,
            withdrawal_account: None,
            opening_cash: book.balance(Head::Cash, date),
            count: vec![Pieces {
                value: money(&row[5]),
                pieces: 1,
            }],
            difference: None,
            signatories: Vec::new(),
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans: Vec::new(),
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        };
        let mut what = row[1].as_str();
        let taken_back = what.starts_with("taken back (");
        if taken_back {
            what = what.split_once("); ").expect("what was recorded").1;
        }
        let total = self.attend(&mut meeting, &active, what, &row[2]);
        self.repay(&mut meeting, &book.loans(), &row[3], at);
        let mut letters = Vec::new();
        for part in row[4].split("; ").filter(|part| !part.is_empty()) {
            letters.extend(self.beside(&mut meeting, part));
        }
        let there = meeting.rows.iter().filter(|row| row.attendance.is_there());
        meeting.signatories = there.map(|row| row.member).take(2).collect();
        let meeting = meeting
            .checked(&active)
            .unwrap_or_else(|refusal| panic!("{at}: {refusal:?}"));
        assert_eq!(meeting.totals().saved, total, "what was saved at {at}");
        let tags = letters.into_iter().zip(meeting.loan_tags(self.group));
        for ((letter, member), tag) in tags.collect::<Vec<_>>() {
            self.loans.insert(letter, (tag, member));
        }
        self.push(Change::MeetingClosed(Box::new(meeting)));
        let book = self.book();
        assert_eq!(
            shown(book.balance(Head::Cash, date)),
            row[5],
            "the cash of {at}"
        );
        assert!(book.trial_balance(date).is_zero(), "{at}");
        if taken_back {
            // Only what is in effect comes into a book.
            self.operations.pop();
        }
    }

    /// Attendance, fines and savings; answers what the book says was saved in all.
    fn attend(
        &self,
        meeting: &mut Meeting,
        active: &[MemberTag],
        what: &str,
        saved: &str,
    ) -> Paise {
        let (total, others) = saved.split_once(" (").unwrap_or((saved, ""));
        for member in active {
            meeting.rows.push(MemberRow {
                member: *member,
                attendance: Attendance::Present,
                savings: Vec::new(),
                fine: Paise::ZERO,
            });
        }
        for mark in what.split("; ").filter(|mark| *mark != "all there") {
            let (attendance, who, fine) = if let Some(who) = mark.strip_prefix("absent ") {
                (Some(Attendance::Absent), who, "")
            } else if let Some(who) = mark.strip_prefix("sent word ") {
                (Some(Attendance::Informed), who, "")
            } else if let Some(who) = mark.strip_prefix("late ") {
                let (who, fine) = who.rsplit_once(' ').expect("a fine");
                (Some(Attendance::Late), who, fine)
            } else {
                let who = mark.strip_prefix("fined ").expect("a mark");
                let (who, fine) = who.rsplit_once(' ').expect("a fine");
                (None, who, fine)
            };
            let row = row_of(meeting, self.members[who]);
            row.attendance = attendance.unwrap_or(row.attendance);
            row.fine += money(fine);
        }
        for row in &mut meeting.rows {
            if row.attendance != Attendance::Absent {
                let (kind, amount) = (SavingKind::Compulsory, self.saving);
                row.savings.push(Saved { kind, amount });
            }
        }
        let others = others.strip_suffix(')').unwrap_or(others);
        for other in others.split(", ").filter(|other| !other.is_empty()) {
            if let Some(other) = other.strip_suffix(" voluntary") {
                let (who, amount) = other.rsplit_once(" +").expect("an amount");
                let (kind, amount) = (SavingKind::Voluntary, money(amount));
                let row = row_of(meeting, self.members[who]);
                row.savings.push(Saved { kind, amount });
            } else {
                let (who, amount) = other.rsplit_once(' ').expect("an amount");
                let (kind, amount) = (SavingKind::Compulsory, money(amount));
                let row = row_of(meeting, self.members[who]);
                row.savings.retain(|saved| saved.kind != kind);
                if !amount.is_zero() {
                    row.savings.push(Saved { kind, amount });
                }
            }
        }
        money(total)
    }

    /// What was paid on loans; what the book says was due must be what the engine says is due.
    fn repay(&self, meeting: &mut Meeting, loans: &[Loan], text: &str, at: &str) {
        let mut told = BTreeSet::new();
        for part in text.split("; ").filter(|part| !part.is_empty()) {
            let (letter, rest) = part.split_once(' ').expect("a letter");
            let (loan, member) = self.loans[letter];
            told.insert(loan);
            let (rest, purse) = match rest.strip_suffix(" by bank") {
                Some(rest) => (rest, Purse::Bank),
                None => (rest, Purse::Cash),
            };
            let (rest, by) = match rest.split_once(" brought by ") {
                Some((rest, by)) => (rest, Some(self.members[by])),
                None => (rest, None),
            };
            let (paid, due) = rest.split_once(" of ").unwrap_or((rest, ""));
            let mut amounts = paid.split(" + ");
            let next = |amounts: &mut std::str::Split<'_, &str>| match amounts.next() {
                None | Some("nothing") => Paise::ZERO,
                Some(amount) => money(amount.trim_end_matches(" penalty")),
            };
            let (principal, interest) = (next(&mut amounts), next(&mut amounts));
            let penalty = next(&mut amounts);
            let expected = match due.split_once(" + ") {
                Some((principal, interest)) => (money(principal), money(interest)),
                None => (principal, interest),
            };
            let found = loans.iter().find(|known| known.tag == loan);
            let due = found.expect("a loan").account.due(meeting.date);
            let really = (
                due.overdue_principal + due.current_principal,
                due.interest(),
            );
            assert_eq!(really, expected, "what is due on {letter} at {at}");
            if (principal + interest + penalty).is_zero() {
                continue;
            }
            meeting.repayments.push(Repaid {
                loan,
                member,
                penalty,
                interest,
                principal,
                purse,
                paid_by: by,
                account: None,
            });
        }
        for loan in loans.iter().filter(|loan| !told.contains(&loan.tag)) {
            let due = loan.account.due(meeting.date).now();
            assert!(due.is_zero(), "{due:?} is due on a loan left out at {at}");
        }
    }

    /// Everything else of a meeting; answers the letter of a loan that was given.
    fn beside(&self, meeting: &mut Meeting, text: &str) -> Option<(String, MemberTag)> {
        let (verb, rest) = text.split_once(' ').expect("a verb");
        match verb {
            "deposited" => meeting.deposit = money(rest),
            "withdrawn" => meeting.withdrawal = money(rest),
            "loan" => return Some(self.lend(meeting, rest)),
            "paid" | "received" => {
                let (rest, purse) = match rest.strip_suffix(" by bank") {
                    Some(rest) => (rest, Purse::Bank),
                    None => (rest, Purse::Cash),
                };
                let (rest, folio) = match rest.split_once(" on ") {
                    Some((rest, letter)) => (rest, Some(Folio::from(self.credits[letter]))),
                    None => (rest, None),
                };
                let (amount, head) = rest.split_once(' ').expect("a head");
                meeting.lines.push(Line {
                    head: kebab(head),
                    paid: verb == "paid",
                    amount: money(amount),
                    purse,
                    member: None,
                    note: None,
                    folio,
                    account: None,
                });
            }
            "returned" => {
                let (rest, purse) = match rest.strip_suffix(" by bank") {
                    Some(rest) => (rest, Purse::Bank),
                    None => (rest, Purse::Cash),
                };
                let (what, who) = rest.split_once(" to ").expect("a woman");
                let (amount, kind) = what.split_once(' ').expect("a kind");
                meeting.returned.push(Returned {
                    member: self.members[who],
                    kind: kebab(kind),
                    amount: money(amount),
                    purse,
                    account: None,
                });
            }
            "short" | "over" => {
                let (amount, rest) = rest.split_once(": ").expect("an explanation");
                let (explanation, names) = rest.split_once(" (").expect("two names");
                let names = names.trim_end_matches(')').split(", ");
                let amount = money(amount);
                meeting.difference = Some(Difference {
                    amount: if verb == "short" { -amount } else { amount },
                    explanation: explanation.to_owned(),
                    named_by: names.map(|name| self.members[name]).collect(),
                });
            }
            _ => panic!("what is “{text}”?"),
        }
        None
    }

    /// `A to Padma: 1,000 own in cash, 10 weekly from 03-06-2024, 24 % declining`.
    fn lend(&self, meeting: &mut Meeting, text: &str) -> (String, MemberTag) {
        let (whose, loan) = text.split_once(": ").expect("a loan");
        let (letter, who) = whose.split_once(" to ").expect("a woman");
        let parts: Vec<&str> = loan.split(", ").collect();
        let (amount, of) = parts[0].split_once(' ').expect("a source");
        let (source, purse) = of.rsplit_once(" in ").expect("a purse");
        let member = self.members[who];
        let before = meeting.loans.iter().filter(|loan| loan.member == member);
        meeting.loans.push(LoanGiven {
            member,
            nth: u8::try_from(before.count()).expect("few loans"),
            amount: money(amount),
            source: kebab(source),
            terms: terms(&parts[1..]),
            purse: kebab(purse),
            purpose: None,
            account: None,
        });
        (letter.to_owned(), member)
    }

    /// Compares a register, row by row.
    fn compare(&self, table: &Table) {
        let (on, book) = (table.day(), self.book());
        assert!(book.trial_balance(on).is_zero());
        let rows = match table.head[0].as_str() {
            "Meetings due" => self.meetings(&book, on),
            "Status" => vec![status(&book, on)],
            "Member" => self.savings(&book, on),
            "Loan" => self.ledger(&book, on),
            "Month" => collection(&book, on),
            "All that is lent" => at_risk(&book, on),
            "Cash credit" => self.credit(&book, on),
            "Bank loan" => self.debts(&book, on),
            "Head" => return self.heads(&book, on, table),
            "Savings" => corpus(&book, on),
            "Belongs to" => {
                let mut links = book.federations.iter().filter(|(_, link)| link.from <= on);
                vec![vec![
                    links.next_back().expect("a federation").1.name.clone(),
                ]]
            }
            other => panic!("no such register: {other}"),
        };
        let place = format!("{}, {}, “{} …”", self.name, table.heading, table.head[0]);
        assert_eq!(table.rows.len(), rows.len(), "the rows of {place}");
        for (told, found) in table.rows.iter().zip(rows) {
            assert_eq!(told.join(" | "), found.join(" | "), "{place}");
        }
    }

    fn meetings(&self, book: &Book, on: Date) -> Vec<Vec<String>> {
        let since = self.since.expect("a beginning");
        let paused = |day: &Date| {
            let mut pauses = book.pauses.iter();
            pauses.any(|(_, pause)| (pause.from..=pause.to).contains(day))
        };
        let due = due_days(&book.terms, since, on);
        let due = due.iter().filter(|day| !paused(day)).count();
        let held = book.meetings().filter(|(record, _)| record.date <= on);
        let not_held = book.not_held.iter().filter(|missed| missed.date <= on);
        let counts = [due, held.count(), not_held.count()];
        vec![counts.map(|count| count.to_string()).to_vec()]
    }

    fn savings(&self, book: &Book, on: Date) -> Vec<Vec<String>> {
        let members = book.members.iter().filter(|member| member.joined <= on);
        let of = |tag: MemberTag| {
            let held = book.meetings().filter(|(record, _)| record.date <= on);
            let rows = held.flat_map(|(_, meeting)| &meeting.rows);
            let rows: Vec<_> = rows.filter(|row| row.member == tag).collect();
            let there = rows.iter().filter(|row| row.attendance.is_there()).count();
            let balances = book.balances(on);
            let saved = |head: Head| {
                let page = Page::from(head).of(tag);
                blank(-balances.get(&page).copied().unwrap_or_default())
            };
            vec![
                self.woman(tag),
                there.to_string(),
                rows.len().to_string(),
                saved(Head::CompulsorySaving),
                saved(Head::VoluntarySaving),
            ]
        };
        members.map(|member| of(member.tag)).collect()
    }

    fn woman(&self, tag: MemberTag) -> String {
        let found = self.members.iter().find(|(_, known)| **known == tag);
        found.expect("a known woman").0.clone()
    }

    fn ledger(&self, book: &Book, on: Date) -> Vec<Vec<String>> {
        let loans = book.loans();
        let mut rows = Vec::new();
        for (letter, (tag, member)) in &self.loans {
            let known = |loan: &&Loan| loan.tag == *tag && loan.given_on <= on;
            let Some(loan) = loans.iter().find(known) else {
                continue;
            };
            let at = loan.account.standing(on);
            let page = Page::from(Head::LoanToMember)
                .of(*member)
                .on(Some((*tag).into()));
            let posted = book.balances(on).get(&page).copied().unwrap_or_default();
            assert_eq!(posted, at.principal_outstanding, "page and ledger agree");
            let days = (at.overdue_days > 0).then(|| at.overdue_days.to_string());
            rows.push(vec![
                letter.clone(),
                self.woman(*member),
                shown(at.given),
                blank(at.principal_paid),
                blank(at.principal_written_off),
                blank(at.principal_outstanding),
                blank(at.principal_overdue),
                blank(at.advance),
                blank(at.interest_charged),
                blank(at.interest_paid),
                blank(at.interest_due),
                days.unwrap_or_default(),
            ]);
        }
        rows
    }

    fn credit(&self, book: &Book, on: Date) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for (letter, known) in self.borrowed(book, on) {
            let standing = book.debt(known).standing(on);
            let standing = standing.credit.expect("a cash credit");
            rows.push(vec![
                letter,
                blank(standing.outstanding),
                shown(standing.limit),
                shown(standing.power),
                blank(standing.available),
                count(standing.days_over_limit),
                count(standing.days_without_credit),
            ]);
        }
        rows
    }

    /// The bank's loans with instalments: what is late of each, and what of it the bank's list
    /// of doubtful accounts counts.
    fn debts(&self, book: &Book, on: Date) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let mut sum = BankDebt::default();
        for (letter, known) in self.borrowed(book, on) {
            let debt = book.debt(known);
            let standing = debt.standing(on);
            let counted = BankDebt::of(&[debt], on);
            let since = standing.overdue_since.map(written);
            let mention = standing.special_mention.map(|mention| match mention {
                SpecialMention::Sma0 => "SMA-0",
                SpecialMention::Sma1 => "SMA-1",
                SpecialMention::Sma2 => "SMA-2",
            });
            assert_eq!(standing.is_npa, counted.npa_accounts == 1, "{letter}, {on}");
            rows.push(vec![
                letter,
                blank(standing.outstanding),
                blank(standing.overdue),
                since.unwrap_or_default(),
                count(standing.overdue_days),
                mention.unwrap_or_default().to_owned(),
                blank(counted.npa),
            ]);
            sum += &counted;
        }
        assert_eq!(BankDebt::of(&book.bank_debts(), on), sum, "all of {on}");
        rows
    }

    /// What was sanctioned by a day, with its letter.
    fn borrowed<'a>(&'a self, book: &'a Book, on: Date) -> Vec<(String, &'a Borrowing)> {
        let of = self.credits.iter().map(|(letter, tag)| {
            let known = book.borrowings.iter().find(|known| known.tag == *tag);
            (letter.clone(), known.expect("a borrowing"))
        });
        of.filter(|(_, known)| known.sanctioned <= on).collect()
    }

    fn heads(&self, book: &Book, on: Date, table: &Table) {
        let (mut debit, mut credit, mut told) = (Paise::ZERO, Paise::ZERO, BTreeSet::new());
        for row in &table.rows {
            if row[0] == "Both sides" {
                assert_eq!([shown(debit), shown(credit)], [&row[1][..], &row[2][..]]);
                continue;
            }
            let head = kebab::<Head>(&row[0]);
            told.insert(head);
            let place = format!("{}, {}, {}", self.name, table.heading, row[0]);
            let balance = book.balance(head, on);
            let expected = money(&row[1]) - money(&row[2]);
            assert_eq!(shown(balance), shown(expected), "{place}");
            debit += expected.max(Paise::ZERO);
            credit += (-expected).max(Paise::ZERO);
        }
        for head in Head::ALL.iter().filter(|head| !told.contains(head)) {
            assert!(book.balance(*head, on).is_zero(), "{head:?} was left out");
        }
    }
}

fn collection(book: &Book, on: Date) -> Vec<Vec<String>> {
    let month = on.month();
    let loans = book.loans();
    let sum: Dcb = loans.iter().map(|loan| dcb(&loan.account, month)).sum();
    assert_eq!(in_its_month(book, on).dcb, sum, "the month's row of {on}");
    let parts = [
        sum.opening,
        sum.demand,
        sum.given_up,
        sum.collected,
        sum.from_advance,
        sum.advance,
        sum.balance,
    ];
    let text = month.to_string();
    let (year, number) = text.split_once('-').expect("a month");
    let row = |name: &str, amounts: [Paise; 7]| {
        let title = format!("{number}-{year} {name}");
        [title]
            .into_iter()
            .chain(amounts.map(blank))
            .collect::<Vec<String>>()
    };
    vec![
        row("principal", parts.map(|part| part.principal)),
        row("interest", parts.map(|part| part.interest)),
    ]
}

/// What the centre keeps of the month in which a day lies: of a group the loans to its members,
/// which the whole of an area adds up; of a federation what it lends, which stands beside it.
fn in_its_month(book: &Book, on: Date) -> Portfolio {
    let norms = StandingNormsByDay::default();
    let rows = group_months(book, &norms, on);
    let (_, row) = rows.last().expect("the book has begun");
    stands(book, &norms, &row.sums, on);
    let loans = row.sums.loans();
    let lends = row.is_federation && !row.sums.sources.is_empty();
    assert_eq!(row.lent().map(|lent| lent.sum), lends.then_some(loans));
    loans
}

/// How the group stands by the meetings that were due, by the norms of shg.md 4b.
fn status(book: &Book, on: Date) -> Vec<String> {
    let norms = StandingNormsByDay::default();
    let standing = book.schedule().standing(&norms, on);
    let status = serde_json::to_value(standing.status).expect("a word");
    let counts = [
        standing.missed.whole,
        standing.regularity.held.into(),
        standing.missed.part,
        standing.paused_days.into(),
    ];
    let counts = counts.map(|count| count.to_string());
    let status = status.as_str().expect("a word").to_owned();
    std::iter::once(status).chain(counts).collect()
}

/// What the row says besides loans is what the book itself says of that day, each by its own way.
fn stands(book: &Book, norms: &StandingNormsByDay, sums: &Sums, on: Date) {
    let month = on.month();
    let idle = book.idle_fund(&BookNorms::default(), on);
    assert_eq!(sums.corpus, book.corpus(on).total(), "corpus of {on}");
    assert_eq!(sums.idle, idle.cash + idle.bank, "cash and bank of {on}");
    assert_eq!(sums.unused.0, idle.idle.part, "idle money of {on}");
    assert_eq!(sums.unused_borrowed, idle.borrowed, "borrowed, {on}");
    let schedule = book.schedule();
    let status = schedule.standing(norms, on).status;
    assert_eq!(
        sums.conduct.statuses.only(),
        (sums.groups > 0).then_some(status)
    );
    let regularity = schedule.regularity(month.first_day(), on);
    let conduct = &sums.conduct;
    assert_eq!(conduct.held, regularity.held, "held in {month}");
    assert_eq!(conduct.missed, regularity.missed, "missed in {month}");
    assert_eq!(conduct.due, conduct.held + sums.not_held + conduct.missed);
    let reasons: u32 = sums.reasons.iter().map(|one| one.meetings).sum();
    assert_eq!(reasons, sums.not_held, "each with its reason");
    let last = book.grades.iter().rfind(|grade| grade.date <= on);
    let told = conduct.grades.first().map(|grade| &grade.letter);
    assert_eq!(told, last.map(|grade| &grade.letter), "grade of {on}");
    let is_banks = |owed: &&OwedSum| owed.lender == Some(Lender::Bank);
    let owed = sums.owed.iter().filter(is_banks).map(|owed| owed.amount);
    assert_eq!(owed.sum::<Paise>(), sums.banks.outstanding, "banks, {on}");
    for fund in Fund::ALL {
        let came = book.came_and_went(fund.head(), on);
        let in_all: Paise = came.iter().map(|(_, came, _)| *came).sum();
        let told = sums.funds.iter().find(|one| one.fund == *fund);
        let told = told.map_or(Paise::ZERO, |one| one.in_all);
        assert_eq!(told, in_all, "{fund:?} until {on}");
    }
}

fn at_risk(book: &Book, on: Date) -> Vec<Vec<String>> {
    let loans = book.loans();
    let standings: Vec<(Paise, u32)> = loans
        .iter()
        .map(|loan| loan.account.standing(on))
        .map(|standing| (standing.principal_outstanding, standing.overdue_days))
        .collect();
    let all: Paise = standings.iter().map(|(outstanding, _)| *outstanding).sum();
    let lent = in_its_month(book, on);
    assert_eq!(lent.outstanding, all, "the month's row of {on}");
    let mut row = vec![blank(all)];
    for (days, at_risk) in PAR_DAYS.into_iter().zip(lent.at_risk) {
        let part = Paise(par(standings.clone(), days).part);
        assert_eq!(at_risk, part, "the month's row of {on}, {days} days");
        row.push(blank(part));
    }
    vec![row]
}

/// Corpus by the formula of the field: savings, the Revolving Fund, grants, and what was earned
/// less what was spent. What is owed to others is no part of it.
fn corpus(book: &Book, on: Date) -> Vec<Vec<String>> {
    let of = |chosen: &dyn Fn(Head) -> bool| -> Paise {
        let heads = Head::ALL.iter().filter(|head| chosen(**head));
        heads.map(|head| -book.balance(*head, on)).sum()
    };
    let is_saving = |head: Head| SavingKind::ALL.iter().any(|kind| kind.head() == head);
    let corpus = Corpus {
        savings: of(&is_saving),
        revolving_fund: of(&|head| head == Head::RevolvingFund),
        grants: of(&|head| head.nature() == Nature::Equity && head != Head::RevolvingFund),
        surplus: of(&|head| matches!(head.nature(), Nature::Income | Nature::Expense)),
    };
    let parts = [
        corpus.savings,
        corpus.revolving_fund,
        corpus.grants,
        corpus.surplus,
        corpus.total(),
    ];
    vec![parts.map(shown).to_vec()]
}

/// `limit 6,00,000, power 3,00,000`.
fn power(from: Date, text: &str) -> DrawingPower {
    let (limit, power) = text.split_once(", power ").expect("a power");
    DrawingPower {
        review_due: None,
        from,
        limit: money(limit.trim_start_matches("limit ")),
        power: money(power),
    }
}

/// `10 weekly from 03-06-2024`, `24 % declining`, and what else was agreed.
fn terms(parts: &[&str]) -> LoanTerms {
    let words: Vec<&str> = parts[0].split(' ').collect();
    let [instalments, every, _, first] = words[..] else {
        panic!("what is “{}”?", parts[0]);
    };
    let (rate, method) = parts[1].split_once(" % ").expect("a rate");
    let mut terms = LoanTerms {
        rate: Rate(u32::try_from(money(rate).0).expect("a rate")),
        method: kebab(method),
        instalments: instalments.parse().expect("a number"),
        every: kebab(every),
        first_due: day(first),
        interest: InterestPeriod::Month,
        broken: BrokenMonth::Full,
        moratorium: 0,
        instalment: None,
    };
    for part in &parts[2..] {
        if let Some(amount) = part.strip_prefix("instalment ") {
            terms.instalment = Some(money(amount));
        } else {
            let count = part.strip_prefix("moratorium ").expect("a moratorium");
            terms.moratorium = count.parse().expect("a number");
        }
    }
    terms
}

fn row_of(meeting: &mut Meeting, member: MemberTag) -> &mut MemberRow {
    let mut rows = meeting.rows.iter_mut();
    rows.find(|row| row.member == member)
        .expect("she is a member")
}

fn id(text: &str) -> Uuid {
    let hash = blake3::hash(text.as_bytes());
    Uuid::from_slice(&hash.as_bytes()[..16]).expect("sixteen bytes")
}

/// A word of the book as the engine calls it.
fn kebab<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let word = text.replace(' ', "-");
    from_value(json!(word)).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// `dd-mm-yyyy`.
fn day(text: &str) -> Date {
    let parts: Vec<&str> = text.split('-').collect();
    let [day, month, year] = parts[..] else {
        panic!("no day: {text}");
    };
    let text = format!("{year}-{month}-{day}");
    text.parse().unwrap_or_else(|_| panic!("no day: {text}"))
}

/// `1,23,456.50` in paise; nothing where nothing is written.
fn money(text: &str) -> Paise {
    let bare = text.replace(',', "");
    let (sign, bare) = match bare.strip_prefix('-') {
        Some(bare) => (-1, bare.to_owned()),
        None => (1, bare),
    };
    if bare.is_empty() {
        return Paise::ZERO;
    }
    let (rupees, paise) = bare.split_once('.').unwrap_or((&bare, "00"));
    let number =
        |text: &str| -> i64 { text.parse().unwrap_or_else(|_| panic!("no amount: {text}")) };
    assert_eq!(paise.len(), 2, "paise have two digits");
    Paise(sign * (number(rupees) * 100 + number(paise)))
}

/// A day as the book writes it.
fn written(date: Date) -> String {
    let text = date.to_string();
    text.rsplit('-').collect::<Vec<_>>().join("-")
}

/// A number; nothing for none.
fn count(number: u32) -> String {
    if number == 0 {
        return String::new();
    }
    number.to_string()
}

/// With the commas of lakh and crore; paise only where there are some.
fn shown(amount: Paise) -> String {
    let (rupees, paise) = (amount.0.abs() / 100, amount.0.abs() % 100);
    let digits = rupees.to_string();
    let (mut left, last) = digits.split_at(digits.len().saturating_sub(3));
    let mut groups = vec![last];
    while !left.is_empty() {
        let (before, two) = left.split_at(left.len().saturating_sub(2));
        groups.insert(0, two);
        left = before;
    }
    let sign = if amount < Paise::ZERO { "-" } else { "" };
    let mut text = format!("{sign}{}", groups.join(","));
    if paise > 0 {
        text += &format!(".{paise:02}");
    }
    text
}

fn blank(amount: Paise) -> String {
    if amount.is_zero() {
        return String::new();
    }
    shown(amount)
}
