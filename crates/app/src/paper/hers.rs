//! What a woman sees: her passbook, her slip, and the folios of the loan ledger.

use std::collections::BTreeMap;

use domain::ledger::Head;
use domain::shg::book::{Loan, Record, Recorded};
use domain::shg::entry::{LoanDecision, Resolved};
use domain::shg::loan::{Account, Agreement, LoanGiven, Method, PageRow};
use domain::shg::meeting::{Meeting, MemberRow};
use domain::shg::settlement::SharingRule;
use domain::{Date, LoanTag, MemberTag, Paise};
use report::papers::{
    AgreedTerms, BackOfLoan, Due, DueOfLoan, FinalAccount, LoanEntry, LoanFolio, LoanLedger,
    LoanLeft, Passbook, PassbookLoan, PassbookLoanEntry, SavingsEntry, ShareEntry, Slip, SlipLine,
    and_then, back_line, due_moved, given_back, given_up, interest_back, paid_too_much,
    repaid_too_much, reversed,
};
use report::{Paper, Phrase};

use super::desk::{Desk, SAVINGS, source, within};
use super::unknown;
use crate::error::AppError;
use crate::session::App;

impl Desk {
    /// A woman's passbook; without a first day, from her joining on.
    pub(super) fn passbook(
        &self,
        app: &App,
        tag: MemberTag,
        from: Option<Date>,
        to: Date,
    ) -> Result<Paper, AppError> {
        let line = self.line(tag)?;
        let tag = line.tag;
        let view = app.store()?.member(line.id)?.ok_or_else(unknown)?;
        let photo = match &line.photo {
            Some(photo) => app.store()?.photo(photo.hash, false)?,
            None => None,
        };
        let first = from.unwrap_or(self.first_day());
        let passbook = Passbook {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            person: self.person(tag),
            photo,
            joined: line.joined,
            nominee: view.nominee.unwrap_or_default(),
            opening: SAVINGS.map(|head| self.kept_before(tag, &[head], first, to)),
            closing: SAVINGS.map(|head| self.book.owed_to(tag, head, to)),
            savings: self.savings_of(tag, first, to),
            shares_before: self.kept_before(tag, &[Head::ShareCapital], first, to),
            shares: self.shares_of(tag, first, to),
            loans: self.passbook_loans(tag, first, to),
        };
        Ok(passbook.paper())
    }

    /// The day of the first record, or of the first woman's joining.
    fn first_day(&self) -> Date {
        let record = self.book.records.first().map(|record| record.date);
        record.unwrap_or(self.today)
    }

    /// Her savings, a line a day; before it what was reversed, with its counter-entries.
    fn savings_of(&self, tag: MemberTag, from: Date, to: Date) -> Vec<SavingsEntry> {
        let mut entries = Vec::new();
        for struck in self.struck_within(from, to) {
            let Some(entry) = saved_in(&struck.record, tag) else {
                continue;
            };
            let counter = entry.counter(reversed(struck.on, &struck.reason));
            entries.extend([entry, counter]);
        }
        let mut days: BTreeMap<Date, SavingsEntry> = BTreeMap::new();
        // What an old group brought along was saved before.
        let counted = within(&self.book, from, to).filter(|record| !is_cut_off(record));
        for entry in counted.filter_map(|record| saved_in(record, tag)) {
            let day = days.entry(entry.date);
            day.and_modify(|day| day.add(&entry)).or_insert(entry);
        }
        entries.extend(days.into_values());
        entries.sort_by_key(|entry| entry.date);
        entries
    }

    /// What stood under her name before a time; what the book began with in it stood there before.
    fn kept_before(&self, tag: MemberTag, heads: &[Head], from: Date, to: Date) -> Paise {
        let brought = within(&self.book, from, to).filter(|record| is_cut_off(record));
        let brought: Paise = brought
            .flat_map(|record| &record.postings)
            .filter(|p| p.page.member == Some(tag) && heads.contains(&p.page.head))
            .map(|posting| -posting.amount)
            .sum();
        let before = from.plus_days(-1);
        let kept = heads.iter();
        kept.map(|head| self.book.owed_to(tag, *head, before))
            .sum::<Paise>()
            + brought
    }

    /// Her share capital, a line a record; before it what was reversed, with its counter-entries.
    fn shares_of(&self, tag: MemberTag, from: Date, to: Date) -> Vec<ShareEntry> {
        let mut entries = Vec::new();
        for struck in self.struck_within(from, to) {
            for entry in shares_in(&struck.record, tag) {
                let counter = entry.counter(reversed(struck.on, &struck.reason));
                entries.extend([entry, counter]);
            }
        }
        let counted = within(&self.book, from, to).filter(|record| !is_cut_off(record));
        entries.extend(counted.flat_map(|record| shares_in(record, tag)));
        entries.sort_by_key(|entry| entry.date);
        entries
    }

    /// The pages of a woman's loans; one that was given in a meeting that was reversed and not
    /// recorded anew has a page with that alone.
    fn passbook_loans(&self, tag: MemberTag, first: Date, to: Date) -> Vec<PassbookLoan> {
        let loans = self.loans_until(to).into_iter().filter(|loan| {
            let before = loan.account.standing(first.plus_days(-1));
            // What has to go back of a paid loan, or goes back in the time, is still to be told.
            let done = before.closed && before.to_give_back().is_zero();
            loan.member == tag && !(loan.given_on < first && done)
        });
        let mut pages: Vec<(LoanTag, PassbookLoan)> = loans
            .map(|loan| (loan.tag, self.passbook_loan(&loan, to)))
            .collect();
        for struck in self.struck.iter().filter(|struck| struck.record.date <= to) {
            let why = reversed(struck.on, &struck.reason);
            let lent = self.lent_in(&struck.record).into_iter();
            let hers = lent.filter(|(given, _)| self.book.kept(given.member) == tag);
            for (given, loan) in hers {
                let known = pages.iter().any(|(of, _)| *of == loan);
                // Only what ran in the time has a page.
                if !known && struck.record.date >= first {
                    pages.push((loan, self.loan_page(given, loan)));
                }
                let entry = PassbookLoanEntry {
                    given: given.amount,
                    ..PassbookLoanEntry::of(struck.record.date)
                };
                strike(&mut pages, loan, entry, &why);
            }
            for (loan, entry) in moved_on_loans(&struck.record) {
                let decision = decision_about(&struck.record, loan);
                let known = decision.and_then(|decision| self.resolved_about(decision));
                let entry = PassbookLoanEntry {
                    remark: known,
                    ..entry
                };
                strike(&mut pages, loan, entry, &why);
            }
        }
        for (_, page) in &mut pages {
            page.entries
                .sort_by_key(|entry| (entry.date, !entry.is_struck));
        }
        pages.into_iter().map(|(_, page)| page).collect()
    }

    fn loan_page(&self, given: &LoanGiven, tag: LoanTag) -> PassbookLoan {
        PassbookLoan {
            number: self.loan_number(tag),
            source: source(given.source),
            purpose: given.purpose.clone().unwrap_or_else(|| "–".to_owned()),
            entries: Vec::new(),
        }
    }

    fn passbook_loan(&self, loan: &Loan, to: Date) -> PassbookLoan {
        let old = self.old(loan.tag);
        let brought = old.map(|old| {
            let (principal, interest) = (old.principal_paid, old.interest_paid);
            let given = (old.given, old.amount);
            PassbookLoanEntry::brought(given, loan.given_on, principal, interest)
        });
        let rows = loan.account.page(to).into_iter().filter_map(|row| {
            let entry = PassbookLoanEntry {
                // What an old loan still came to was not given on that day.
                given: old.map_or(row.given, |_| Paise::ZERO),
                principal: row.principal_paid - row.principal_back,
                interest: row.interest_paid - row.interest_back,
                fine: row.penalty,
                written_off: row.written_off,
                remark: self.remark(loan, &row),
                ..PassbookLoanEntry::of(row.date)
            };
            (!entry.is_nothing() || entry.remark.is_some()).then_some(entry)
        });
        let entries = brought.into_iter().flatten().chain(rows).collect();
        let mut entries = self.with_resolutions(entries, loan, to);
        let too_much = self.paid_too_much(loan, to).into_iter();
        entries.extend(too_much.map(|(date, said)| PassbookLoanEntry {
            remark: Some(said),
            ..PassbookLoanEntry::of(date)
        }));
        PassbookLoan {
            entries,
            ..self.loan_page(&loan.given, loan.tag)
        }
    }

    /// That more was paid on a loan than was lent, or more interest than it cost, with the last day
    /// on which anything was written on it.
    fn paid_too_much(&self, loan: &Loan, to: Date) -> Vec<(Date, Phrase)> {
        let account = loan.account.until(to);
        let standing = account.standing(to);
        let Some(last) = account.entries().last() else {
            return Vec::new();
        };
        let (repaid, interest) = (standing.overpaid, standing.interest_too_much);
        let said = [
            (!repaid.is_zero()).then(|| repaid_too_much(repaid)),
            (!interest.is_zero()).then(|| paid_too_much(interest, self.charge)),
        ];
        let said = said.into_iter().flatten();
        said.map(|phrase| (last.date, phrase)).collect()
    }

    /// What stands beside a day of a loan's page: what was given back, and who brought the payment
    /// for her, or which part of it.
    fn remark(&self, loan: &Loan, row: &PageRow) -> Option<Phrase> {
        let meetings = self.book.meetings();
        let of_day = meetings.filter(|(record, _)| record.date == row.date);
        let paid = of_day
            .flat_map(|(_, meeting)| &meeting.repayments)
            .filter(|repaid| repaid.loan == loan.tag && !repaid.whole().is_zero());
        let mut whole = Paise::ZERO;
        let mut brought: Vec<(MemberTag, Paise)> = Vec::new();
        for repaid in paid {
            whole += repaid.whole();
            let by = repaid
                .paid_by
                .filter(|by| self.is_another(*by, loan.member));
            let Some(by) = by.map(|by| self.book.kept(by)) else {
                continue;
            };
            match brought.iter_mut().find(|(other, _)| *other == by) {
                Some((_, sum)) => *sum += repaid.whole(),
                None => brought.push((by, repaid.whole())),
            }
        }
        let brought = brought.into_iter().map(|(by, amount)| {
            let by = self.person(by);
            if amount == whole {
                by.brought_it()
            } else {
                by.brought_part(amount)
            }
        });
        let all = self.went_back(row).into_iter().chain(brought);
        all.reduce(and_then)
    }

    /// What was given back on a day of a loan's page, where something was.
    fn went_back(&self, row: &PageRow) -> Option<Phrase> {
        match (row.principal_back, row.interest_back) {
            (Paise::ZERO, Paise::ZERO) => None,
            (Paise::ZERO, interest) => Some(interest_back(interest, self.charge)),
            (principal, interest) => Some(given_back(principal + interest)),
        }
    }

    /// A page's entries with what was resolved about the loan, after what was paid on its day.
    fn with_resolutions(
        &self,
        mut entries: Vec<PassbookLoanEntry>,
        loan: &Loan,
        to: Date,
    ) -> Vec<PassbookLoanEntry> {
        for record in self.book.records.iter().filter(|record| record.date <= to) {
            let Some(decision) = decision_about(record, loan.tag) else {
                continue;
            };
            let at = entries.partition_point(|entry| entry.date <= record.date);
            let remark = Some(self.decided(loan, decision));
            let last = at.checked_sub(1).and_then(|at| entries.get_mut(at));
            // Beside what she paid she signs.
            let is_free = |one: &&mut PassbookLoanEntry| {
                let paid = one.principal + one.interest + one.fine + one.given;
                one.date == record.date && paid.is_zero() && one.remark.is_none()
            };
            match last.filter(is_free) {
                Some(entry) => entry.remark = remark,
                None => {
                    let entry = PassbookLoanEntry {
                        remark,
                        ..PassbookLoanEntry::of(record.date)
                    };
                    entries.insert(at, entry);
                }
            }
        }
        entries
    }

    /// What was resolved about a loan that is in the book.
    fn resolved_about(&self, decision: &LoanDecision) -> Option<Phrase> {
        let loans = self.book.loans();
        let loan = loans.iter().find(|loan| loan.tag == decision.loan)?;
        Some(self.decided(loan, decision))
    }

    /// What a woman takes home from a meeting: the same figures as on her card.
    pub(super) fn slip(
        &self,
        record: &Record,
        meeting: &Meeting,
        tag: MemberTag,
    ) -> Result<Paper, AppError> {
        let tag = self.line(tag)?.tag;
        let is_hers = |member: MemberTag| self.book.kept(member) == tag;
        let rows = || meeting.rows.iter().filter(|row| is_hers(row.member));
        let repaid = || meeting.repayments.iter().filter(|one| is_hers(one.member));
        let lent = meeting.loans.iter().filter(|loan| is_hers(loan.member));
        let returned = meeting.returned.iter().filter(|one| is_hers(one.member));
        let lines = meeting.lines.iter();
        let lines = lines.filter(|line| line.member.is_some_and(is_hers));
        let slip = Slip {
            body: self.body_on(record.date),
            stamp: self.stamp.clone(),
            person: self.person(tag),
            date: record.date,
            saved: rows().map(MemberRow::saved).sum(),
            repaid: repaid().map(|one| one.principal).sum(),
            interest: repaid().map(|one| one.interest).sum(),
            penalty: repaid().map(|one| one.penalty).sum(),
            fine: rows().map(|row| row.fine).sum(),
            lent: lent.map(|loan| loan.amount).sum(),
            withdrawn: returned.map(|one| one.amount).sum(),
            other: lines
                .map(|line| SlipLine {
                    head: match line.given_back_on() {
                        Some(_) => back_line(),
                        None if line.head == Head::Dividend => Phrase::word("settlement-share"),
                        None => self.charge.head(line.head),
                    },
                    paid_to_her: line.paid,
                    amount: line.amount,
                })
                .collect(),
            savings: self.saved(tag, record.date),
            loan: self.left(tag, record.date),
        };
        Ok(slip.paper())
    }

    /// The slips of all who came to a meeting, by their numbers in the register.
    pub(super) fn slips(&self, record: &Record, meeting: &Meeting) -> Result<Vec<Paper>, AppError> {
        let seen = self.seen_once(meeting).into_iter();
        let came = seen.filter(|(_, mark)| mark.was_there());
        let mut came: Vec<MemberTag> = came.map(|(tag, _)| tag).collect();
        came.sort_by_key(|tag| self.person(*tag).number);
        let slips = came.into_iter();
        slips.map(|tag| self.slip(record, meeting, tag)).collect()
    }

    /// The final account of a woman who leaves or has died, once it was agreed.
    pub(super) fn settlement(&self, app: &App, tag: MemberTag) -> Result<Paper, AppError> {
        let line = self.line(tag)?;
        let sheet = crate::shg::life::sheet(app, line.id, self.today, SharingRule::None)?;
        // Of two records of one woman, what speaks of one alone is void.
        if sheet.operation.is_none() || sheet.apart {
            return Err(unknown());
        }
        let settlement = sheet.settlement;
        let savings = settlement.savings.iter();
        let savings = savings.map(|saved| (self.charge.head(saved.kind.head()), saved.amount));
        let others = [
            (
                self.charge.head(Head::ShareCapital),
                settlement.share_capital,
            ),
            (Phrase::word("settlement-share"), settlement.share),
            (Phrase::word("settlement-earlier"), sheet.earlier),
        ];
        let others = others.into_iter().filter(|(_, amount)| !amount.is_zero());
        let dues = settlement.dues.iter();
        let account = FinalAccount {
            body: self.body_on(settlement.date),
            stamp: self.stamp.clone(),
            person: self.person(line.tag),
            date: settlement.date,
            hers: savings.chain(others).collect(),
            dues: dues
                .map(|due| DueOfLoan {
                    number: self.loan_number(due.loan),
                    principal: due.principal,
                    interest: due.interest,
                })
                .collect(),
            rule: Phrase::word(match settlement.rule {
                SharingRule::None => "kind-sharing-none",
                SharingRule::Equal => "kind-sharing-equal",
                SharingRule::BySavingsMonths => "kind-sharing-by-savings-months",
            }),
            // As it was agreed: what a meeting has moved since is told by its own papers.
            outcome: sheet.agreed.unwrap_or(sheet.outcome),
            back: self.goes_back(line.tag, settlement.date),
            resolution: settlement.resolution,
            nominee: settlement.nominee.unwrap_or_default(),
        };
        Ok(account.paper())
    }

    /// What a woman had paid too much on her loans by the day of her final account, and what has to
    /// go back to her today: it goes back besides what the account comes to. An account that was
    /// printed before says the same when a meeting has given it back since.
    fn goes_back(&self, tag: MemberTag, on: Date) -> Vec<BackOfLoan> {
        let now = self.book.paid_too_much(self.today.max(on));
        let still = |loan: LoanTag, head: Head| {
            let of_it = now
                .iter()
                .filter(|one| (one.loan, one.head) == (loan, head));
            of_it.map(|one| one.amount).sum::<Paise>()
        };
        let hers = self.loans_until(self.today.max(on)).into_iter();
        let hers = hers.filter(|loan| loan.member == tag);
        let back = hers.map(|loan| {
            let then = loan.account.standing(on);
            BackOfLoan {
                number: self.loan_number(loan.tag),
                principal: then.overpaid.max(still(loan.tag, Head::LoanToMember)),
                interest: then
                    .interest_too_much
                    .max(still(loan.tag, Head::LoanInterest)),
            }
        });
        back.filter(|one| !(one.principal + one.interest).is_zero())
            .collect()
    }

    /// What is left of a woman's loans at the end of a day, and what she pays next.
    fn left(&self, tag: MemberTag, on: Date) -> LoanLeft {
        let mut left = LoanLeft::default();
        for loan in self
            .loans_until(on)
            .iter()
            .filter(|loan| loan.member == tag)
        {
            // A slip of an earlier meeting says what was known then.
            let account = loan.account.until(on);
            let standing = account.standing(on);
            left.left += standing.principal_outstanding;
            let Some(next) = standing.next_due else {
                continue;
            };
            match &mut left.next {
                Some(due) if due.date == next.date => due.amount += next.amount,
                Some(due) if due.date < next.date => {}
                due => {
                    *due = Some(Due {
                        date: next.date,
                        amount: next.amount,
                    });
                }
            }
        }
        left
    }

    /// The loan ledger until a day: one folio, or all of them.
    pub(super) fn loan_ledger(&self, of: Option<LoanTag>, to: Date) -> Result<Paper, AppError> {
        let counted = self.loans_until(to).into_iter();
        let mut loans: Vec<(Loan, bool)> = counted.map(|loan| (loan, true)).collect();
        // A loan of a meeting that was reversed, and not recorded anew, has a folio with that alone.
        for struck in self.struck.iter().filter(|struck| struck.record.date <= to) {
            for (given, tag) in self.lent_in(&struck.record) {
                if loans.iter().any(|(loan, _)| loan.tag == tag) {
                    continue;
                }
                let date = struck.record.date;
                let loan = Loan {
                    tag,
                    member: self.book.kept(given.member),
                    given_on: date,
                    given: given.clone(),
                    account: Account::given(date, given.amount, given.terms),
                    closed: true,
                };
                loans.push((loan, false));
            }
        }
        let chosen = loans
            .iter()
            .filter(|(loan, _)| of.is_none_or(|tag| tag == loan.tag));
        let folios: Vec<LoanFolio> = chosen
            .map(|(loan, counts)| self.folio(loan, *counts, to))
            .collect();
        if of.is_some() && folios.is_empty() {
            return Err(unknown());
        }
        let ledger = LoanLedger {
            body: self.body_on(to),
            stamp: self.stamp.clone(),
            folios,
        };
        Ok(ledger.paper())
    }

    /// A loan's folio; where it does not count, with what was reversed alone.
    fn folio(&self, loan: &Loan, counts: bool, to: Date) -> LoanFolio {
        let (given, old) = (&loan.given, self.old(loan.tag));
        let rows = loan.account.page(to).into_iter().filter(|_| counts);
        let entries = rows.map(|row| LoanEntry {
            date: row.date,
            principal_due: row.principal_due,
            interest_due: row.interest_charged,
            principal_paid: row.principal_paid - row.principal_back,
            interest_paid: row.interest_paid - row.interest_back,
            fine: row.penalty,
            written_off: row.written_off,
            balance: row.principal_balance,
            principal_overdue: row.principal_overdue,
            interest_overdue: row.interest_overdue,
            is_struck: false,
            remark: self.remark(loan, &row),
        });
        let mut entries = self.with_decisions(entries.collect(), loan, to);
        let too_much = self.paid_too_much(loan, to).into_iter();
        entries.extend(too_much.filter(|_| counts).map(|(date, said)| LoanEntry {
            remark: Some(said),
            ..LoanEntry::of(date, Paise::ZERO)
        }));
        let entries = self.with_struck(entries, (loan, counts), to);
        let struck = self.struck.iter().filter_map(|one| match &one.record.what {
            Recorded::Meeting(meeting) => Some((&one.record, meeting.as_ref())),
            _ => None,
        });
        let resolution = self
            .book
            .meetings()
            .chain(struck)
            .find_map(|(record, meeting)| {
                let mut tags = meeting.loan_tags(self.book.group);
                let nth = tags.position(|tag| tag == loan.tag)?;
                Some(self.resolution_number(record, meeting, nth))
            });
        LoanFolio {
            person: self.person(loan.member),
            number: self.loan_number(loan.tag),
            source: source(given.source),
            sanctioned: old.map_or(loan.given_on, |old| old.given),
            resolution: resolution.unwrap_or_default(),
            purpose: given.purpose.clone().unwrap_or_else(|| "–".to_owned()),
            amount: given.amount,
            left: old.map(|old| (loan.given_on, old.outstanding())),
            terms: Self::terms_given(loan),
            entries,
        }
    }

    /// What was agreed when a loan was given; of an old loan, about what was left at the cut-off
    /// and not late.
    pub(super) fn terms_given(loan: &Loan) -> AgreedTerms {
        agreed(&loan.account.agreed_at_first())
    }

    /// The last terms that were agreed anew until a day.
    pub(super) fn terms_anew(loan: &Loan, on: Date) -> Option<AgreedTerms> {
        let anew = loan.account.agreed_anew(on);
        anew.last().map(agreed)
    }

    /// What was resolved about a loan that runs, with the words of the resolution.
    pub(super) fn decided(&self, loan: &Loan, decision: &LoanDecision) -> Phrase {
        let words = &decision.resolution;
        match decision.what {
            Resolved::Rescheduled { terms } => {
                agreed(&loan.account.anew(decision.date, terms)).agreed_anew(words)
            }
            Resolved::WrittenOff {
                principal,
                interest,
            } => given_up(principal, interest, self.charge, words),
            Resolved::DueMoved { from, to } => due_moved(from, to, words),
        }
    }

    /// A folio's entries with what was resolved, on the day of the resolution.
    fn with_decisions(&self, mut entries: Vec<LoanEntry>, loan: &Loan, to: Date) -> Vec<LoanEntry> {
        let records = self.book.records.iter().filter(|record| record.date <= to);
        for record in records {
            let Some(decision) = decision_about(record, loan.tag) else {
                continue;
            };
            let remark = Some(self.decided(loan, decision));
            let mut of_day = entries.iter_mut().filter(|one| one.date == record.date);
            if let Some(entry) = of_day.find(|one| one.remark.is_none()) {
                entry.remark = remark;
                continue;
            }
            let at = entries.partition_point(|entry| entry.date <= record.date);
            let Some(before) = at.checked_sub(1).and_then(|at| entries.get(at)) else {
                continue;
            };
            let entry = LoanEntry {
                principal_overdue: before.principal_overdue,
                interest_overdue: before.interest_overdue,
                remark,
                ..LoanEntry::of(record.date, before.balance)
            };
            entries.insert(at, entry);
        }
        entries
    }

    /// A folio's entries with what was reversed on it, before what was recorded anew on its day.
    fn with_struck(
        &self,
        mut entries: Vec<LoanEntry>,
        (loan, counts): (&Loan, bool),
        to: Date,
    ) -> Vec<LoanEntry> {
        for struck in self.struck.iter().filter(|struck| struck.record.date <= to) {
            let why = reversed(struck.on, &struck.reason);
            let lent = self.lent_in(&struck.record).into_iter();
            for (given, _) in lent.filter(|(_, tag)| *tag == loan.tag) {
                let date = struck.record.date;
                let at =
                    entries.partition_point(|entry| (entry.date, !entry.is_struck) < (date, true));
                let entry = LoanEntry {
                    is_struck: true,
                    ..LoanEntry::of(date, given.amount)
                };
                let counter = entry.counter(Paise::ZERO, why.clone());
                entries.splice(at..at, [entry, counter]);
            }
            let decision = decision_about(&struck.record, loan.tag);
            let moved = moved_on_loans(&struck.record).into_iter();
            for (_, moved) in moved.filter(|(tag, ..)| *tag == loan.tag) {
                let stands_before =
                    |entry: &LoanEntry| (entry.date, !entry.is_struck) < (moved.date, true);
                let at = entries.partition_point(stands_before);
                let before = entries.iter().take(at).rfind(|entry| !entry.is_struck);
                let nothing = LoanEntry::of(moved.date, loan.given.amount);
                let left = before.unwrap_or(&nothing);
                let entry = LoanEntry {
                    principal_paid: moved.principal,
                    interest_paid: moved.interest,
                    fine: moved.fine,
                    written_off: moved.written_off,
                    principal_overdue: left.principal_overdue,
                    interest_overdue: left.interest_overdue,
                    is_struck: true,
                    remark: decision.map(|decision| self.decided(loan, decision)),
                    ..LoanEntry::of(
                        moved.date,
                        left.balance - moved.principal - moved.written_off,
                    )
                };
                let again = if counts { left.balance } else { Paise::ZERO };
                let counter = entry.counter(again, why.clone());
                entries.splice(at..at, [entry, counter]);
            }
        }
        entries
    }
}

/// What a woman saved and took back in a record; nothing where it says nothing about that.
fn saved_in(record: &Record, tag: MemberTag) -> Option<SavingsEntry> {
    let mut entry = SavingsEntry::of(record.date);
    let hers = record.postings.iter();
    let mut hers = hers
        .filter(|p| p.page.member == Some(tag) && SAVINGS.contains(&p.page.head))
        .peekable();
    hers.peek()?;
    for posting in hers {
        let column = match posting.page.head {
            _ if posting.amount > Paise::ZERO => {
                entry.withdrawn += posting.amount;
                continue;
            }
            Head::CompulsorySaving => &mut entry.compulsory,
            Head::VoluntarySaving => &mut entry.voluntary,
            _ => &mut entry.special,
        };
        *column += -posting.amount;
    }
    Some(entry)
}

/// What moved of her share capital in a record.
fn shares_in(record: &Record, tag: MemberTag) -> Vec<ShareEntry> {
    let postings = record.postings.iter();
    let hers = postings.filter(|p| p.page.member == Some(tag) && p.page.head == Head::ShareCapital);
    hers.map(|posting| ShareEntry {
        date: record.date,
        paid_in: (-posting.amount).max(Paise::ZERO),
        given_back: posting.amount.max(Paise::ZERO),
        reversed: None,
    })
    .collect()
}

fn is_cut_off(record: &Record) -> bool {
    matches!(record.what, Recorded::CutOff(_))
}

/// What a record paid on loans, interest that went back with a minus, and gave up of their
/// principal; nothing of either where it resolved other terms or days.
fn moved_on_loans(record: &Record) -> Vec<(LoanTag, PassbookLoanEntry)> {
    let date = record.date;
    match &record.what {
        Recorded::Meeting(meeting) => {
            let paid = meeting.repayments.iter();
            let paid = paid.filter(|repaid| !repaid.whole().is_zero());
            let paid = paid.map(|repaid| {
                let entry = PassbookLoanEntry {
                    principal: repaid.principal,
                    interest: repaid.interest,
                    fine: repaid.penalty,
                    ..PassbookLoanEntry::of(date)
                };
                (repaid.loan, entry)
            });
            let back = meeting.lines.iter().filter_map(|line| {
                let mut entry = PassbookLoanEntry::of(date);
                match line.head {
                    Head::LoanToMember => entry.principal = -line.amount,
                    _ => entry.interest = -line.amount,
                }
                Some((line.given_back_on()?, entry))
            });
            paid.chain(back).collect()
        }
        Recorded::LoanDecision(decision) => match decision.what {
            Resolved::WrittenOff { principal, .. } => {
                let entry = PassbookLoanEntry {
                    written_off: principal,
                    ..PassbookLoanEntry::of(date)
                };
                vec![(decision.loan, entry)]
            }
            Resolved::Rescheduled { .. } | Resolved::DueMoved { .. } => {
                let entry = PassbookLoanEntry::of(date);
                vec![(decision.loan, entry)]
            }
        },
        Recorded::Voucher(_) | Recorded::CutOff(_) => Vec::new(),
    }
}

/// What a record resolved about this loan.
fn decision_about(record: &Record, loan: LoanTag) -> Option<&LoanDecision> {
    match &record.what {
        Recorded::LoanDecision(decision) if decision.loan == loan => Some(decision),
        _ => None,
    }
}

/// What was agreed, as papers say it.
fn agreed(agreement: &Agreement) -> AgreedTerms {
    let terms = &agreement.terms;
    AgreedTerms {
        rate: terms.rate.0.into(),
        declining: terms.method == Method::Declining,
        instalments: terms.instalments.into(),
        instalment: agreement.instalment(),
        first_due: terms.first_due.month(),
    }
}

/// Writes what was reversed on a loan's page, with its counter-entry.
fn strike(
    pages: &mut [(LoanTag, PassbookLoan)],
    loan: LoanTag,
    entry: PassbookLoanEntry,
    why: &Phrase,
) {
    if let Some((_, page)) = pages.iter_mut().find(|(of, _)| *of == loan) {
        let counter = entry.counter(why.clone());
        let entry = PassbookLoanEntry {
            is_struck: true,
            ..entry
        };
        page.entries.extend([entry, counter]);
    }
}
