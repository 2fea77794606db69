//! Where a group's own borrowings stand: what it owes, what of it is late, and whether a bank
//! would call it non-performing (shg.md 4b).
//!
//! Read from the postings alone, so that it always agrees with the ledger. Of a borrowing with a
//! schedule only principal is judged: a bank reckons its interest by days and debits it when it
//! likes, and a rupee of rounding must not make a group a defaulter.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bank::{AccountName, matched_by};
use super::book::{Book, Record, sides};
use super::borrowing::{
    AgreedAnew, Borrowing, BorrowingKind, CashCredit, CreditEntry, CreditEvent, CreditStanding,
    DrawWarning, Lender, SpecialMention, special_mention,
};
use super::cutoff::CutOffBorrowing;
use super::linkage::{BankLoanKind, Linkage};
use super::loan::{Amounts, Dcb, LoanTerms, due_day, nth_due_after, principals};
use super::ratio::Ratio;
use crate::ledger::{Folio, Head, Nature, Page, Posting};
use crate::{Date, LoanTag, Month, Paise};

/// A term loan is non-performing when an instalment is overdue for more than so many days
/// (RBI, shg.md 4b).
const NON_PERFORMING_DAYS: u32 = 90;

/// A borrowing with everything that was posted on it.
#[derive(Clone, Debug)]
pub enum Debt {
    /// With instalments.
    Scheduled {
        /// In which instalments it is paid back.
        schedule: Schedule,
        /// What was drawn, added by the lender, and paid; by day, and of a day what raised the
        /// debt first.
        entries: Vec<CreditEntry>,
    },
    /// With a limit.
    Credit(CashCredit),
}

/// In which instalments a borrowing is paid back.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// As it was sanctioned; none where that was not said.
    terms: Option<LoanTerms>,
    /// What an old loan was late with at the cut-off, and the day before it; its terms are those
    /// of the instalments that were left.
    late: Option<(Date, Paise)>,
    /// What was agreed anew since, by its day.
    agreed: Vec<AgreedAnew>,
}

/// Where a borrowing stands at the end of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DebtStanding {
    /// What is owed; negative when more was paid than was owed.
    pub outstanding: Paise,
    /// Principal late; of a cash credit, what is owed above limit or drawing power.
    pub overdue: Paise,
    /// Since when principal is late.
    pub overdue_since: Option<Date>,
    /// Days late; of a cash credit, days running above limit or drawing power.
    pub overdue_days: u32,
    /// The bank's special mention.
    pub special_mention: Option<SpecialMention>,
    /// Non-performing: late for more than 90 days, or a cash credit that is out of order.
    pub is_npa: bool,
    /// More about a cash credit.
    pub credit: Option<CreditStanding>,
}

/// What was drawn and paid on a borrowing, the day on which a book begins included: there, what was
/// owed counts as drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DebtSums {
    /// What was drawn.
    pub drawn: Paise,
    /// Of it, what is paid back.
    pub principal_paid: Paise,
    /// Of what the lender added (interest, charges), what is paid.
    pub added_paid: Paise,
    /// How many instalments there are, those before new terms as far as they were paid; none where
    /// none were agreed.
    pub instalments: Option<u32>,
    /// The usual instalment's principal, of those that are still to come; none where none were agreed.
    pub instalment: Option<Paise>,
    /// How many of them are paid in full; none where none were agreed.
    pub instalments_paid: Option<u32>,
}

/// An instalment of a borrowing; a bank charges its interest by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DebtInstalment {
    /// The day on which it falls due.
    pub date: Date,
    /// Its principal.
    pub principal: Paise,
    /// What of that is not paid.
    pub left: Paise,
}

/// What groups owe to banks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct BankDebt {
    /// Accounts on which something is owed.
    #[n(0)]
    pub accounts: u32,
    /// What is owed.
    #[n(1)]
    pub outstanding: Paise,
    /// Of it, what is late or above the limit.
    #[n(2)]
    pub overdue: Paise,
    /// Accounts that are non-performing.
    #[n(3)]
    pub npa_accounts: u32,
    /// What is owed on those: the whole of it, not only what is late.
    #[n(4)]
    pub npa: Paise,
    /// Demand, collection and balance of the month in which they stand so, repaid loans included;
    /// principal only, and of loans with agreed instalments only ([`Debt::dcb`]).
    #[n(5)]
    #[cbor(default)]
    #[serde(default)]
    pub dcb: Dcb,
}

impl Book {
    /// A borrowing with everything that was posted on it.
    #[must_use]
    pub fn debt(&self, borrowing: &Borrowing) -> Debt {
        let moved = self.entries_of(borrowing);
        if let Some(credit) = self.borrowing_now(borrowing).credit() {
            return Debt::Credit(credit.with(moved));
        }
        let anew = self.agreed_anew.iter();
        let anew = anew.filter(|(tag, _)| *tag == borrowing.tag);
        let mut agreed: Vec<AgreedAnew> = anew.map(|(_, anew)| *anew).collect();
        agreed.sort_by_key(|anew| anew.from);
        let schedule = Schedule {
            terms: borrowing.terms,
            late: self.late_at_cut_off(borrowing),
            agreed,
        };
        Debt::scheduled(schedule, moved)
    }

    /// The borrowings from banks, with their postings; the last one is what was entered without
    /// saying on which, if there is any.
    #[must_use]
    pub fn bank_debts(&self) -> Vec<Debt> {
        let of_banks = |borrowing: &&Borrowing| borrowing.lender == Lender::Bank;
        let borrowings = self.borrowings.iter().filter(of_banks);
        let mut debts: Vec<Debt> = borrowings.map(|borrowing| self.debt(borrowing)).collect();
        // Received or paid in a meeting without saying on which loan, or under the head of another
        // kind than the loan has: owed all the same.
        let is_loose = |page: Page| page.folio.is_none() || self.is_of_no_borrowing(page);
        let heads = [Head::BankTermLoan, Head::BankCashCredit];
        let loose = self.records.iter().flat_map(|record| {
            let postings = record.postings.iter();
            let of_banks = postings.filter(|one| heads.contains(&one.page.head));
            of_banks
                .filter(|one| is_loose(one.page))
                .map(|one| CreditEntry {
                    date: record.date,
                    what: if one.amount > Paise::ZERO {
                        CreditEvent::Credit
                    } else {
                        CreditEvent::Draw
                    },
                    amount: one.amount.abs(),
                })
        });
        let entries: Vec<CreditEntry> = loose.collect();
        if !entries.is_empty() {
            debts.push(Debt::scheduled(Schedule::default(), entries));
        }
        debts
    }

    /// What to say before postings of a day that draw on a loan from outside: it is never blocked,
    /// because the lender decides.
    #[must_use]
    pub fn draw_warnings(&self, on: Date, postings: &[Posting]) -> Vec<(LoanTag, DrawWarning)> {
        let asked = self.borrowings.iter().filter_map(|borrowing| {
            let entries: Vec<CreditEntry> = borrowing.moved_by(on, sides(postings)).collect();
            let raised: Paise = entries.iter().map(CreditEntry::owed).sum();
            let draws = entries
                .iter()
                .filter(|entry| entry.what == CreditEvent::Draw);
            let drawn: Paise = draws.map(|entry| entry.amount).sum();
            let sanctioned = borrowing.sanctioned;
            let warning = match self.debt(borrowing) {
                _ if drawn > Paise::ZERO && on < sanctioned => {
                    Some(DrawWarning::BeforeSanction { sanctioned })
                }
                Debt::Credit(account) if raised > Paise::ZERO => account.warn(on, raised),
                Debt::Credit(_) => None,
                debt => {
                    let before = self.drawn_before(borrowing);
                    debt.above_sanction(on, drawn, borrowing.amount - before)
                }
            };
            warning.map(|warning| (borrowing.tag, warning))
        });
        asked.collect()
    }

    /// What is owed on a page of a loan from outside at the end of a day, without what the lender added
    /// to it; negative when more was paid.
    pub(super) fn principal_on(&self, page: Page, on: Date) -> Paise {
        let records = self.records.iter();
        let moved = records.flat_map(|record| moved_on(page, record.date, record.sides()));
        let debt = Debt::scheduled(Schedule::default(), moved.collect());
        let at = At::the_end_of(on, debt.entries());
        at.outstanding - at.added
    }

    /// By how much more was drawn in all of a loan with instalments than its lender sanctioned, as far
    /// as it was drawn since the book began. A cash credit may be drawn again.
    #[must_use]
    pub fn beyond_sanction(&self, borrowing: &Borrowing) -> Option<Paise> {
        let debt = self.debt(borrowing);
        if matches!(debt, Debt::Credit(_)) {
            return None;
        }
        let old = self.old_borrowing(borrowing);
        let (drawn, before) = (debt.drawn(), self.drawn_before(borrowing));
        let since = drawn - old.map_or(Paise::ZERO, CutOffBorrowing::outstanding);
        let by = (drawn + before - borrowing.amount).min(since);
        (by > Paise::ZERO).then_some(by)
    }

    /// What an old loan got and had paid back before the book began: it was drawn, and no page tells.
    fn drawn_before(&self, borrowing: &Borrowing) -> Paise {
        let old = self.old_borrowing(borrowing);
        old.map_or(Paise::ZERO, |old| old.disbursed - old.outstanding())
    }

    /// A borrowing as it was told with the old balances.
    fn old_borrowing(&self, borrowing: &Borrowing) -> Option<&CutOffBorrowing> {
        let mut old = self.cut_off()?.borrowings.iter();
        old.find(|old| old.borrowing.tag == borrowing.tag)
    }

    /// What came under the head of a debt or fund and what was repaid or returned of it, record by
    /// record until the end of a day, as far as money moved: what a lender adds to a loan, and what
    /// only moves from one debt, fund or income to another, is no money that anybody received or
    /// repaid. What was paid beyond all that had come on the page of a loan is no repayment, and
    /// what of it comes back is nothing new: the lender holds it meanwhile. Of a fund without a page
    /// of its own nobody can tell that from another one that is given. What the book began with came
    /// with the cut-off.
    #[must_use]
    pub fn came_and_went(&self, head: Head, until: Date) -> Vec<(&Record, Paise, Paise)> {
        let records = self.records.iter().filter(|record| record.date <= until);
        let mut told: Vec<_> = records
            .map(|record| (record, Paise::ZERO, Paise::ZERO))
            .collect();
        let sides = told.iter().enumerate().flat_map(|(nth, (record, ..))| {
            let of_head = record.sides().filter(|(one, _)| one.page.head == head);
            of_head.map(move |(one, other)| (nth, record.date, *one, is_money(other)))
        });
        let mut sides: Vec<_> = sides.collect();
        // Of one day what comes is before what goes, as on the page of a loan.
        sides.sort_by_key(|(_, date, one, _)| (*date, one.amount > Paise::ZERO));
        let mut pages: BTreeMap<Page, (Paise, Paise)> = BTreeMap::new();
        for (nth, _, one, is_money) in sides {
            let (drawn, owed) = pages.entry(one.page).or_default();
            let mut came = (-one.amount).max(Paise::ZERO);
            let mut went = one.amount.max(Paise::ZERO);
            if one.page.folio.is_some() && *drawn > Paise::ZERO {
                let ahead = (-*owed).max(Paise::ZERO);
                if is_given_back(*drawn, *owed, came) {
                    came = Paise::ZERO;
                }
                // Of a new part it pays back what had been paid ahead of it.
                went = went.min((*owed).max(Paise::ZERO)) + came.min(ahead);
            }
            *drawn += came;
            *owed = *owed - one.amount;
            if is_money && let Some((_, all_came, all_went)) = told.get_mut(nth) {
                *all_came += came;
                *all_went += went;
            }
        }
        told
    }

    /// The interest that a lender charged on a borrowing in a time, added or paid with instalments.
    #[must_use]
    pub fn interest_charged(&self, borrowing: &Borrowing, from: Date, to: Date) -> Paise {
        let folio = Some(Folio::from(borrowing.tag));
        let heads = [Head::BankLoanInterest, Head::FederationLoanInterest];
        let of_time = self
            .records
            .iter()
            .filter(|record| (from..=to).contains(&record.date));
        of_time
            .flat_map(|record| &record.postings)
            .filter(|one| heads.contains(&one.page.head) && one.page.folio == folio)
            .map(|one| one.amount)
            .sum()
    }

    /// The page of a borrowing until the end of a day, with the record of each line; in the order in
    /// which [`Self::debt`] reckons.
    #[must_use]
    pub fn page_of(&self, borrowing: &Borrowing, until: Date) -> Vec<(&Record, CreditEntry)> {
        let records = self.records.iter();
        let moved = records.flat_map(|record| {
            let entries = borrowing.moved_in(record);
            entries.map(move |entry| (record, entry))
        });
        let mut lines: Vec<(&Record, CreditEntry)> = moved.collect();
        let debt = self.debt(borrowing);
        match debt {
            Debt::Credit(_) => lines.sort_by_key(|(_, entry)| entry.date),
            Debt::Scheduled { .. } => lines.sort_by_key(|(_, entry)| order_of(entry)),
        }
        // What only comes back is known from all of the page.
        for ((_, line), reckoned) in lines.iter_mut().zip(debt.entries()) {
            *line = *reckoned;
        }
        lines.retain(|(record, _)| record.date <= until);
        lines
    }

    /// The step on the way to the bank that tells the branch of a bank's loan: one with its account,
    /// else one with its IFSC, else, of a loan that is told by neither, one of its dose and kind.
    #[must_use]
    pub fn branch_of(&self, borrowing: &Borrowing) -> Option<&Linkage> {
        let told = |step: &&Linkage| step.branch.is_some() && borrowing.lender == Lender::Bank;
        let steps = || self.linkage.iter().rev().filter(told);
        let name = |step: &Linkage| AccountName {
            ifsc: step.ifsc.clone(),
            number: step.account.clone(),
        };
        let its = borrowing.account_name();
        let by_account = steps().find(|step| name(step).is_same(&its));
        let by_ifsc = || {
            let ifsc = borrowing.ifsc.as_deref()?;
            let is_its = |other: &str| matched_by("", other) == matched_by("", ifsc);
            steps().find(|step| step.ifsc.as_deref().is_some_and(is_its))
        };
        let by_dose = || {
            let kind = match borrowing.kind {
                BorrowingKind::TermLoan => BankLoanKind::TermLoan,
                _ => BankLoanKind::CashCredit,
            };
            let is_told = borrowing.ifsc.is_some() || borrowing.account.is_some();
            steps().find(|step| {
                !is_told && step.dose > 0 && (step.dose, step.kind) == (borrowing.dose, kind)
            })
        };
        by_account.or_else(by_ifsc).or_else(by_dose)
    }

    fn late_at_cut_off(&self, borrowing: &Borrowing) -> Option<(Date, Paise)> {
        let (cutoff, old) = (self.cut_off()?, self.old_borrowing(borrowing)?);
        // It was late on that day already, so it had fallen due before; how long before, the bank's
        // letter says where anybody knows.
        let due = old.overdue_since.unwrap_or(cutoff.date.plus_days(-1));
        (!old.principal_overdue.is_zero()).then_some((due, old.principal_overdue))
    }

    /// What moved on a borrowing's page, by what stands on the other side.
    fn entries_of(&self, borrowing: &Borrowing) -> Vec<CreditEntry> {
        let records = self.records.iter();
        records
            .flat_map(|record| borrowing.moved_in(record))
            .collect()
    }
}

impl Borrowing {
    /// What moved on its page in one record.
    pub fn moved_in(&self, record: &Record) -> impl Iterator<Item = CreditEntry> {
        self.moved_by(record.date, record.sides())
    }

    /// What postings of a day, each with the head on its other side, move on its page.
    fn moved_by<'a>(
        &self,
        date: Date,
        sides: impl Iterator<Item = (&'a Posting, Option<Head>)>,
    ) -> impl Iterator<Item = CreditEntry> {
        moved_on(self.page_in_book(), date, sides)
    }

    /// Its page in the book.
    pub(super) fn page_in_book(&self) -> Page {
        Page::from(self.kind.head()).on(Some(self.tag.into()))
    }
}

/// What postings of a day, each with the head on its other side, move on a page.
fn moved_on<'a>(
    page: Page,
    date: Date,
    sides: impl Iterator<Item = (&'a Posting, Option<Head>)>,
) -> impl Iterator<Item = CreditEntry> {
    let on_page =
        move |(one, _): &(&Posting, _)| (one.page.head, one.page.folio) == (page.head, page.folio);
    sides.filter(on_page).map(move |(one, other)| CreditEntry {
        date,
        what: event(one, other),
        amount: one.amount.abs(),
    })
}

/// By what the lines of a debt with instalments are reckoned: by day, and of a day what raised the
/// debt first.
fn order_of(entry: &CreditEntry) -> (Date, bool) {
    (entry.date, entry.owed() < Paise::ZERO)
}

/// Whether what a lender pays out only goes back, which was paid beyond all that had been drawn
/// until then. What is more than that is a new part of the loan; and where nothing had been drawn,
/// two days stand in the wrong order.
pub(super) fn is_given_back(drawn: Paise, owed: Paise, paid_out: Paise) -> bool {
    drawn > Paise::ZERO && paid_out <= -owed
}

/// Whether what stands on the other side of a debt or fund is money that came or went, or what was
/// got for it.
fn is_money(other: Option<Head>) -> bool {
    other.is_none_or(|other| match other.nature() {
        Nature::Asset => true,
        Nature::Expense => !other.is_cost_of_borrowing(),
        Nature::Liability | Nature::Equity | Nature::Income => false,
    })
}

/// What a line on the page of a loan from outside says, by the head on its other side.
fn event(one: &Posting, other: Option<Head>) -> CreditEvent {
    let is_paid = one.amount > Paise::ZERO;
    match other {
        Some(Head::BankLoanInterest | Head::FederationLoanInterest) if !is_paid => {
            CreditEvent::InterestDebited
        }
        Some(Head::BankCharges) if !is_paid => CreditEvent::Charge,
        // What the bank takes back of its interest or charges is nobody's credit either.
        Some(
            Head::InterestSubvention
            | Head::BankLoanInterest
            | Head::FederationLoanInterest
            | Head::BankCharges,
        ) if is_paid => CreditEvent::Subvention,
        _ if is_paid => CreditEvent::Credit,
        _ => CreditEvent::Draw,
    }
}

impl Debt {
    /// A debt with instalments; its entries in any order.
    fn scheduled(schedule: Schedule, mut entries: Vec<CreditEntry>) -> Self {
        entries.sort_by_key(order_of);
        let (mut drawn, mut owed) = (Paise::ZERO, Paise::ZERO);
        for entry in &mut entries {
            let before = owed;
            owed += entry.owed();
            if entry.what == CreditEvent::Draw && is_given_back(drawn, before, entry.amount) {
                entry.what = CreditEvent::GivenBack;
            } else if entry.what == CreditEvent::Draw {
                drawn += entry.amount;
            }
        }
        Self::Scheduled { schedule, entries }
    }

    /// The terms that hold at the end of a day; none of a cash credit, and where none were agreed.
    #[must_use]
    pub fn terms_on(&self, on: Date) -> Option<LoanTerms> {
        match self {
            Self::Credit(_) => None,
            Self::Scheduled { schedule, .. } => match schedule.anew_on(on) {
                Some(anew) => Some(anew.terms),
                None => schedule.terms,
            },
        }
    }

    /// What its lender agreed to anew last until the end of a day.
    #[must_use]
    pub fn anew_on(&self, on: Date) -> Option<&AgreedAnew> {
        self.agreed_until(on).last()
    }

    /// All that its lender agreed to anew until the end of a day, oldest first.
    #[must_use]
    pub fn agreed_until(&self, on: Date) -> &[AgreedAnew] {
        match self {
            Self::Credit(_) => &[],
            Self::Scheduled { schedule, .. } => schedule.agreed_until(on),
        }
    }

    /// What is owed of the principal at the end of a day.
    #[must_use]
    pub fn principal(&self, on: Date) -> Paise {
        At::the_end_of(on, self.entries()).principal()
    }

    /// The principal that falls due until a day and is not paid at the end of another one, arrears
    /// included. Nothing where no instalments were agreed: interest is charged by the bank when it
    /// likes, and a cash credit has none.
    #[must_use]
    pub fn due(&self, on: Date, until: Date) -> Paise {
        let Self::Scheduled { schedule, entries } = self else {
            return Paise::ZERO;
        };
        let at = At::the_end_of(on, entries);
        let dues = at.dues(schedule);
        at.unpaid(&dues, until)
    }

    /// Everything that was posted on it, in the order in which it is reckoned.
    #[must_use]
    pub fn entries(&self) -> &[CreditEntry] {
        match self {
            Self::Credit(account) => account.entries(),
            Self::Scheduled { entries, .. } => entries,
        }
    }

    /// The principal that fell due and falls due, oldest first, and what of each is not paid at the
    /// end of a day: payments go to the oldest. Nothing where no instalments were agreed.
    #[must_use]
    pub fn instalments(&self, on: Date) -> Vec<DebtInstalment> {
        let Self::Scheduled { schedule, entries } = self else {
            return Vec::new();
        };
        let at = At::the_end_of(on, entries);
        let dues = at.dues(schedule);
        let mut paid = at.paid(&dues).max(Paise::ZERO);
        let instalments = dues.into_iter().map(|(date, principal)| {
            let of_it = paid.min(principal);
            paid = paid - of_it;
            DebtInstalment {
                date,
                principal,
                left: principal - of_it,
            }
        });
        instalments.filter(|one| !one.principal.is_zero()).collect()
    }

    /// What was drawn in all, by everything that is in the book; what an old loan owed when the book
    /// began counts as drawn.
    #[must_use]
    pub fn drawn(&self) -> Paise {
        let draws = self.entries().iter();
        let draws = draws.filter(|entry| entry.what == CreditEvent::Draw);
        draws.map(|entry| entry.amount).sum()
    }

    /// By how much what was drawn in all would be more than the lender sanctioned, if this were drawn
    /// on a day besides; what was paid ahead only comes back.
    fn above_sanction(&self, on: Date, more: Paise, sanctioned: Paise) -> Option<DrawWarning> {
        let drawn = self.drawn();
        let by = drawn + more - sanctioned;
        let comes_back = is_given_back(drawn, self.standing(on).outstanding, more);
        (more > Paise::ZERO && by > Paise::ZERO && !comes_back)
            .then_some(DrawWarning::AboveSanction { by })
    }

    /// Whether it was drawn and is paid back at the end of a day. A cash credit is never: what is
    /// paid back can be drawn again.
    #[must_use]
    pub fn is_repaid(&self, on: Date) -> bool {
        match self {
            Self::Credit(_) => false,
            Self::Scheduled { entries, .. } => {
                let at = At::the_end_of(on, entries);
                !at.drawn.is_zero() && at.outstanding <= Paise::ZERO
            }
        }
    }

    /// What was drawn and paid until the end of a day.
    #[must_use]
    pub fn sums(&self, on: Date) -> DebtSums {
        let entries = self.entries();
        let at = At::the_end_of(on, entries);
        let until = entries.iter().take_while(|entry| entry.date <= on);
        let is_added = |what| matches!(what, CreditEvent::InterestDebited | CreditEvent::Charge);
        let added = until.filter(|entry| is_added(entry.what));
        let added: Paise = added.map(|entry| entry.amount).sum();
        let mut sums = DebtSums {
            drawn: at.drawn,
            principal_paid: at.repaid(),
            added_paid: added - at.added,
            ..DebtSums::default()
        };
        if let Self::Scheduled { schedule, .. } = self {
            sums.add_instalments(schedule, on, entries);
        }
        sums
    }

    /// What is owed at the end of every day of a time; nothing in a time that ends before it begins.
    #[must_use]
    pub fn owed(&self, from: Date, to: Date) -> Vec<Paise> {
        let days = std::iter::successors(Some(from), |day| Some(day.plus_days(1)));
        days.take_while(|day| *day <= to)
            .map(|day| self.standing(day).outstanding)
            .collect()
    }

    /// Whether it was kept in a month as a prompt payer keeps it: a cash credit by its own test, a
    /// loan with instalments when none is late at the month's end.
    #[must_use]
    pub fn is_prompt(&self, month: Month) -> bool {
        match self {
            Self::Credit(account) => account.is_prompt(month),
            Self::Scheduled { .. } => self.standing(month.last_day()).overdue.is_zero(),
        }
    }

    /// Demand, collection and balance of a month, in principal: a bank charges its interest when it
    /// likes. Nothing where no instalments were agreed, and of a cash credit, which has none. What
    /// more than the demand was repaid in the month is paid ahead.
    #[must_use]
    pub fn dcb(&self, month: Month) -> Dcb {
        let Self::Scheduled { schedule, entries } = self else {
            return Dcb::default();
        };
        let (from, to) = (month.first_day(), month.last_day());
        let begun = entries.first().is_some_and(|entry| entry.date <= to);
        if !begun || self.terms_on(to).is_none() {
            return Dcb::default();
        }
        let mut before = from.plus_days(-1);
        let opening = schedule.opening(before, entries);
        let (mut demand, mut given_up, mut collected) = (Paise::ZERO, Paise::ZERO, Paise::ZERO);
        let mut late = opening;
        for (anew, end) in schedule.stages(before, to) {
            let (fallen, left) = schedule.fallen(anew, before, (end, late), entries);
            demand += fallen;
            collected += late + fallen - left;
            // What is late when new terms begin is asked for with them.
            late = match end < to || schedule.anew_on(to) != anew {
                true => Paise::ZERO,
                false => left,
            };
            given_up += left - late;
            before = end;
        }
        let (at, was) = (
            At::the_end_of(to, entries),
            At::the_end_of(from.plus_days(-1), entries),
        );
        let money = at.repaid() - was.repaid();
        let from_advance = (collected - money).max(Paise::ZERO).min(collected);
        let principal = |principal: Paise| Amounts {
            principal,
            interest: Paise::ZERO,
        };
        Dcb {
            opening: principal(opening),
            demand: principal(demand),
            given_up: principal(given_up),
            collected: principal(collected),
            from_advance: principal(from_advance),
            advance: principal(money - collected + from_advance),
            balance: principal(late),
        }
    }

    /// The early-warning counters at the end of a month. What the lender adds falls due in no
    /// instalment here, so principal is held against principal.
    #[must_use]
    pub fn early_warning(&self, through: Month) -> EarlyWarning {
        let (schedule, entries) = match self {
            Self::Credit(account) => {
                return EarlyWarning {
                    irregular: account.irregular_months(through),
                    without_principal: 0,
                };
            }
            Self::Scheduled { schedule, entries } => (schedule, entries),
        };
        let mut warning = EarlyWarning::default();
        let Some(first) = entries.first().map(|entry| entry.date.month()) else {
            return warning;
        };
        let (mut before, mut own_before) = (Paise::ZERO, Paise::ZERO);
        for month in (0..=first.months_until(through)).map(|nth| first.plus(nth)) {
            let (from, to) = (month.first_day(), month.last_day());
            let at = At::the_end_of(to, entries);
            let dues = at.dues(schedule);
            let until = dues.iter().filter(|(date, _)| *date <= to);
            let fallen: Paise = until.map(|(_, due)| *due).sum();
            let in_it = dues.iter().filter(|(date, _)| (from..=to).contains(date));
            let due: Paise = in_it.map(|(_, due)| *due).sum();
            let now = at.repaid();
            let (paid, own) = (now - before, at.own - own_before);
            (before, own_before) = (now, at.own);
            if at.paid(&dues) >= fallen {
                warning = EarlyWarning::default();
                continue;
            }
            warning.irregular += u32::from(paid < due);
            warning.without_principal = match own > Paise::ZERO {
                true => 0,
                false => warning.without_principal + 1,
            };
        }
        warning
    }

    /// Where it stands at the end of a day.
    #[must_use]
    pub fn standing(&self, on: Date) -> DebtStanding {
        match self {
            Self::Credit(account) => {
                let credit = account.standing(on);
                DebtStanding {
                    outstanding: credit.outstanding,
                    overdue: credit.over_by,
                    overdue_since: None,
                    overdue_days: credit.days_over_limit,
                    special_mention: credit.special_mention,
                    is_npa: credit.outstanding > Paise::ZERO && !credit.out_of_order.is_empty(),
                    credit: Some(credit),
                }
            }
            Self::Scheduled { schedule, entries } => {
                let at = At::the_end_of(on, entries);
                let outstanding = at.outstanding;
                let dues = at.dues(schedule);
                let paid = at.paid(&dues);
                let mut due = Paise::ZERO;
                let mut since = None;
                for (date, principal) in dues.iter().take_while(|(date, _)| *date < on) {
                    due += *principal;
                    if due > paid && since.is_none() {
                        since = Some(*date);
                    }
                }
                let since = since.filter(|_| outstanding > Paise::ZERO);
                let days = since.map_or(0, |since| {
                    u32::try_from(since.days_until(on)).unwrap_or_default()
                });
                DebtStanding {
                    outstanding,
                    overdue: since.map_or(Paise::ZERO, |_| (due - paid).min(outstanding)),
                    overdue_since: since,
                    overdue_days: days,
                    special_mention: special_mention(days),
                    is_npa: days > NON_PERFORMING_DAYS,
                    credit: None,
                }
            }
        }
    }
}

/// The mission's early-warning counters (shg.md 4b, NRLM MIS): amber lights for supervisors, and no
/// bank's NPA. Of a term loan both begin anew when no more is owed than the schedule says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EarlyWarning {
    /// Months in which less was repaid than fell due; of a cash credit those running that ended above
    /// the sanctioned limit.
    pub irregular: u32,
    /// Months in a row in which the body itself repaid nothing; none of a cash credit. Subvention is
    /// nobody's repayment.
    pub without_principal: u32,
}

/// What was drawn and is owed at the end of a day.
struct At<'a> {
    on: Date,
    entries: &'a [CreditEntry],
    drawn: Paise,
    /// What was drawn, part by part.
    parts: Vec<(Date, Paise)>,
    outstanding: Paise,
    /// What the lender added and is not paid yet: it is owed, but no instalment.
    added: Paise,
    /// What of the principal the body itself repaid.
    own: Paise,
}

impl<'a> At<'a> {
    fn the_end_of(on: Date, entries: &'a [CreditEntry]) -> Self {
        let (mut drawn, mut outstanding, mut added) = (Paise::ZERO, Paise::ZERO, Paise::ZERO);
        let mut own = Paise::ZERO;
        let mut parts = Vec::new();
        for entry in entries.iter().take_while(|entry| entry.date <= on) {
            outstanding += entry.owed();
            match entry.what {
                CreditEvent::InterestDebited | CreditEvent::Charge => added += entry.amount,
                // What was added is paid off before principal.
                CreditEvent::Credit | CreditEvent::Subvention => {
                    if entry.what == CreditEvent::Credit {
                        own += (entry.amount - added).max(Paise::ZERO);
                    }
                    added = (added - entry.amount).max(Paise::ZERO);
                }
                CreditEvent::Draw => {
                    drawn += entry.amount;
                    parts.push((entry.date, entry.amount));
                }
                CreditEvent::GivenBack => {}
            }
        }
        Self {
            on,
            entries,
            drawn,
            parts,
            outstanding,
            added,
            own,
        }
    }

    /// What fell due and falls due, oldest first: no schedule knows what the lender added, so it is
    /// that of what was drawn until then. Nothing falls due before it was lent: a loan that was paid
    /// out after its first day falls due from the next one on, as often as agreed; and a later part
    /// is spread over the instalments that are left, those before it stay what they were.
    fn dues(&self, schedule: &Schedule) -> Vec<(Date, Paise)> {
        self.dues_under(schedule, schedule.anew_on(self.on))
    }

    /// The same under the terms that were agreed anew on some day: they are about what was owed of
    /// the principal at its end, and about what was drawn later.
    fn dues_under(&self, schedule: &Schedule, anew: Option<&AgreedAnew>) -> Vec<(Date, Paise)> {
        let mut dues: Vec<(Date, Paise)> = Vec::new();
        let (terms, late) = match anew {
            Some(anew) => {
                let owed = At::the_end_of(anew.from, self.entries).principal();
                spread(&mut dues, &anew.terms, anew.from, owed);
                (Some(anew.terms), None)
            }
            None => (schedule.terms, schedule.late),
        };
        if let Some(terms) = terms {
            // What was late at the cut-off was drawn before it, and has a line of its own.
            let mut apart = late.map_or(Paise::ZERO, |(_, late)| late);
            let later = self.parts.iter();
            let later = later.filter(|(day, _)| anew.is_none_or(|anew| *day > anew.from));
            for (day, amount) in later {
                let of_it = apart.min(*amount);
                apart = apart - of_it;
                spread(&mut dues, &terms, *day, *amount - of_it);
            }
        }
        late.into_iter().chain(dues).collect()
    }

    /// What is owed of the principal; nothing less than nothing.
    fn principal(&self) -> Paise {
        (self.outstanding - self.added).max(Paise::ZERO)
    }

    /// What of these dues fell due until a day and is not paid.
    fn unpaid(&self, dues: &[(Date, Paise)], until: Date) -> Paise {
        let due = dues.iter().filter(|(date, _)| *date <= until);
        let due: Paise = due.map(|(_, due)| *due).sum();
        let owed = self.outstanding.max(Paise::ZERO);
        (due - self.paid(dues)).max(Paise::ZERO).min(owed)
    }

    /// What of the principal is repaid.
    fn repaid(&self) -> Paise {
        self.drawn - (self.outstanding - self.added)
    }

    /// How much of what falls due in all is paid.
    fn paid(&self, dues: &[(Date, Paise)]) -> Paise {
        let in_all: Paise = dues.iter().map(|(_, due)| *due).sum();
        in_all - (self.outstanding - self.added)
    }
}

impl Schedule {
    /// What was agreed anew last until the end of a day.
    fn anew_on(&self, on: Date) -> Option<&AgreedAnew> {
        self.agreed_until(on).last()
    }

    /// All that was agreed anew until the end of a day, oldest first.
    fn agreed_until(&self, on: Date) -> &[AgreedAnew] {
        let until = self.agreed.partition_point(|anew| anew.from <= on);
        &self.agreed[..until]
    }

    /// The terms of a time, each with the last day on which they are asked by: the day on which
    /// others begin, since what is paid on it comes before them, or the last day of the time.
    fn stages(&self, before: Date, to: Date) -> Vec<(Option<&AgreedAnew>, Date)> {
        let begun = self
            .agreed
            .iter()
            .filter(|anew| anew.from > before && anew.from <= to);
        let mut terms = self.anew_on(before);
        let mut stages = Vec::new();
        for next in begun {
            stages.push((terms, next.from));
            terms = Some(next);
        }
        stages.push((terms, to));
        stages
    }

    /// What was late when a time began; what was so at the cut-off, where the book began in it.
    fn opening(&self, before: Date, entries: &[CreditEntry]) -> Paise {
        let is_first = entries.first().is_some_and(|entry| entry.date > before);
        match self.late {
            Some((_, late)) if is_first => late,
            _ => {
                let at = At::the_end_of(before, entries);
                at.unpaid(&at.dues(self), before)
            }
        }
    }

    /// What falls due by some terms after a day until the end of another one, on which so much was
    /// late at first, and what is late then.
    fn fallen(
        &self,
        anew: Option<&AgreedAnew>,
        before: Date,
        (to, late): (Date, Paise),
        entries: &[CreditEntry],
    ) -> (Paise, Paise) {
        let at = At::the_end_of(to, entries);
        let was = At::the_end_of(before, entries);
        let dues = at.dues_under(self, anew);
        let left = at.unpaid(&dues, to);
        // What was late at the cut-off had fallen due before.
        let old = anew.is_none() && self.late.is_some();
        let fallen = dues.iter().skip(usize::from(old));
        let fallen = fallen.filter(|(day, _)| *day > before && *day <= to);
        let fallen: Paise = fallen.map(|(_, due)| *due).sum();
        // Of a loan that is repaid nothing falls due any more.
        let there = was.outstanding - was.added + at.drawn - was.drawn;
        let fallen = fallen.min((there - late).max(Paise::ZERO));
        (fallen.max(left - late), left)
    }
}

impl DebtSums {
    /// Adds up the instalments: of terms that hold no more those that were paid under them.
    fn add_instalments(&mut self, schedule: &Schedule, on: Date, entries: &[CreditEntry]) {
        let Some(first) = entries.first().map(|entry| entry.date) else {
            self.instalments = schedule.terms.map(|terms| terms.instalments.into());
            self.instalments_paid = schedule.terms.map(|_| 0);
            return;
        };
        for (anew, end) in schedule.stages(first.plus_days(-1), on) {
            let Some(terms) = anew.map_or(schedule.terms, |anew| Some(anew.terms)) else {
                continue;
            };
            let at = At::the_end_of(end, entries);
            let dues = at.dues_under(schedule, anew);
            let mut left = at.paid(&dues);
            let (mut agreed, mut paid) = (Vec::new(), 0);
            for (nth, (date, due)) in dues.iter().enumerate() {
                left = left - *due;
                // What was late at the cut-off is part of older instalments, and no instalment.
                let is_late = nth == 0 && anew.is_none() && schedule.late.is_some();
                if due.is_zero() || is_late {
                    continue;
                }
                agreed.push((*date, *due));
                paid += u32::from(left >= Paise::ZERO);
            }
            let before = self.instalments_paid.unwrap_or_default();
            self.instalments = Some(before + u32::from(terms.instalments));
            self.instalment = usual_of(&agreed, on).or(self.instalment);
            self.instalments_paid = Some(before + paid);
        }
    }
}

/// The instalment that is usual on a day: the one that comes next, since a part that was drawn later
/// changes those to come; after all of them, one before the last, which makes up for what was rounded.
fn usual_of(instalments: &[(Date, Paise)], on: Date) -> Option<Paise> {
    let next = instalments.iter().find(|(date, _)| *date > on);
    let usual = next.or_else(|| instalments.iter().rev().nth(1));
    usual.or(instalments.last()).map(|(_, due)| *due)
}

/// Puts a part that was drawn on a day into what falls due after it. The days stay those that were
/// agreed: a loan of the 31st, paid out late, falls due on the 31st again after a February.
fn spread(dues: &mut Vec<(Date, Paise)>, terms: &LoanTerms, day: Date, amount: Paise) {
    let skipped = nth_due_after(terms, day).unwrap_or(0);
    if dues.is_empty() {
        let days = (skipped..).map(|nth| due_day(terms, nth));
        dues.extend(days.zip(principals(amount, terms).map(|(_, principal)| principal)));
        return;
    }
    let past = dues.iter().take_while(|(due, _)| *due <= day).count();
    let open = dues.split_off(past);
    let past = u32::try_from(past).unwrap_or(u32::MAX);
    let without = u32::from(terms.moratorium).saturating_sub(past);
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let Some(instalments) = count.checked_sub(without).filter(|left| *left > 0) else {
        dues.push((due_day(terms, skipped), amount));
        return;
    };
    let left = LoanTerms {
        moratorium: u8::try_from(without).unwrap_or(u8::MAX),
        instalments: u16::try_from(instalments).unwrap_or(u16::MAX),
        ..*terms
    };
    let all = amount + open.iter().map(|(_, principal)| *principal).sum();
    let anew = principals(all, &left).map(|(_, principal)| principal);
    dues.extend(open.into_iter().map(|(due, _)| due).zip(anew));
}

impl BankDebt {
    /// What these borrowings come to at the end of a day.
    #[must_use]
    pub fn of(debts: &[Debt], on: Date) -> Self {
        let mut sum = Self {
            dcb: debts.iter().map(|debt| debt.dcb(on.month())).sum(),
            ..Self::default()
        };
        for standing in debts.iter().map(|debt| debt.standing(on)) {
            if standing.outstanding <= Paise::ZERO {
                continue;
            }
            sum.accounts += 1;
            sum.outstanding += standing.outstanding;
            sum.overdue += standing.overdue;
            if standing.is_npa {
                sum.npa_accounts += 1;
                sum.npa += standing.outstanding;
            }
        }
        sum
    }

    /// The part of what is owed that is non-performing.
    #[must_use]
    pub fn npa_part(&self) -> Ratio {
        Ratio::of_money(self.npa, self.outstanding)
    }
}

impl AddAssign<&Self> for BankDebt {
    fn add_assign(&mut self, other: &Self) {
        self.accounts += other.accounts;
        self.outstanding += other.outstanding;
        self.overdue += other.overdue;
        self.npa_accounts += other.npa_accounts;
        self.npa += other.npa;
        self.dcb = self.dcb + other.dcb;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Page;
    use crate::samples::{GROUP, credit_entry as entry, date, record};
    use crate::shg::book::Recorded;
    use crate::shg::cutoff::{CutOff, CutOffAssets, CutOffFunds};
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, Method, Rate};

    fn scheduled(
        terms: Option<LoanTerms>,
        late: Option<(Date, Paise)>,
        entries: Vec<CreditEntry>,
    ) -> Debt {
        agreed_anew(terms, late, Vec::new(), entries)
    }

    fn agreed_anew(
        terms: Option<LoanTerms>,
        late: Option<(Date, Paise)>,
        agreed: Vec<AgreedAnew>,
        entries: Vec<CreditEntry>,
    ) -> Debt {
        let schedule = Schedule {
            terms,
            late,
            agreed,
        };
        Debt::scheduled(schedule, entries)
    }

    /// Three instalments of 1,000 on the first of a month; the first was paid.
    fn debt_with(more: &[CreditEntry]) -> Debt {
        let mut entries = vec![
            entry("2026-01-01", CreditEvent::Draw, 3_000),
            entry("2026-02-01", CreditEvent::Credit, 1_000),
        ];
        entries.extend(more);
        scheduled(Some(terms(3)), None, entries)
    }

    /// So many monthly instalments from 1 February on.
    fn terms(instalments: u16) -> LoanTerms {
        LoanTerms {
            rate: Rate::per_month_hundredths(100),
            method: Method::Declining,
            instalments,
            every: Frequency::Monthly,
            first_due: date("2026-02-01"),
            interest: InterestPeriod::Month,
            broken: BrokenMonth::Full,
            moratorium: 0,
            instalment: None,
        }
    }

    fn debt() -> Debt {
        // The bank adds interest to the loan, and it is paid; entered the wrong way round.
        debt_with(&[
            entry("2026-02-28", CreditEvent::Credit, 60),
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
        ])
    }

    #[test]
    fn an_instalment_is_late_on_the_day_after_and_non_performing_after_ninety() {
        let at = |day: &str| debt().standing(date(day));
        assert_eq!(at("2026-02-28").overdue_days, 0);
        assert_eq!(at("2026-03-01").overdue, Paise::ZERO);
        let late = at("2026-03-02");
        assert_eq!((late.overdue, late.overdue_days), (Paise::rupees(1_000), 1));
        assert_eq!(late.special_mention, Some(SpecialMention::Sma0));
        assert_eq!(at("2026-04-02").overdue, Paise::rupees(2_000));
        let (day_90, day_91) = (at("2026-05-30"), at("2026-05-31"));
        assert_eq!((day_90.overdue_days, day_90.is_npa), (90, false));
        assert_eq!((day_91.overdue_days, day_91.is_npa), (91, true));
        assert_eq!(day_91.outstanding, Paise::rupees(2_000));
    }

    #[test]
    fn what_the_bank_adds_makes_no_instalment_late() {
        let added = [
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
            entry("2026-02-28", CreditEvent::Charge, 10),
        ];
        let at = |more: &[CreditEntry], day: &str| debt_with(more).standing(date(day));
        let standing = at(&added, "2026-03-01");
        assert_eq!(standing.outstanding, Paise::rupees(2_070));
        assert_eq!((standing.overdue, standing.overdue_days), (Paise::ZERO, 0));
        // A payment goes to what was added first, so 1,000 leave 70 of an instalment late.
        let paid = entry("2026-03-01", CreditEvent::Credit, 1_000);
        let standing = at(&[added[0], added[1], paid], "2026-03-02");
        assert_eq!(standing.outstanding, Paise::rupees(1_070));
        assert_eq!(standing.overdue, Paise::rupees(70));
        assert_eq!(standing.overdue_since, Some(date("2026-03-01")));
    }

    /// The balances of an old group, with the loans that it took.
    fn balances(borrowings: Vec<CutOffBorrowing>, postings: &[Posting]) -> Record {
        let cutoff = CutOff {
            date: date("2026-03-31"),
            meetings: 24,
            last_meeting: None,
            has: CutOffAssets::default(),
            funds: CutOffFunds::default(),
            borrowings,
            closed: Vec::new(),
            insurance: Vec::new(),
            members: Vec::new(),
            difference: None,
            loans_by_paper: None,
        };
        let what = Recorded::CutOff(Box::new(cutoff));
        record("2026-03-31", what, postings.to_vec())
    }

    /// A bank's loan of so many rupees and instalments.
    fn term_loan(rupees: i64, instalments: u16) -> Borrowing {
        Borrowing {
            tag: LoanTag(7),
            lender: Lender::Bank,
            kind: BorrowingKind::TermLoan,
            name: "Gramin Bank".to_owned(),
            ifsc: None,
            account: None,
            sanctioned: date("2025-06-01"),
            amount: Paise::rupees(rupees),
            terms: Some(terms(instalments)),
            powers: Vec::new(),
            review_due: None,
            dose: 1,
            subvention: false,
        }
    }

    #[test]
    fn what_is_drawn_beyond_or_before_the_sanction_is_asked_about() {
        let borrowing = term_loan(3_000, 3);
        let page = Page::from(Head::BankTermLoan).on(Some(Folio::from(borrowing.tag)));
        let moved = |from: Page, to: Page, rupees: i64| {
            [(from, -rupees), (to, rupees)].map(|(page, rupees)| Posting {
                page,
                amount: Paise::rupees(rupees),
            })
        };
        let (cash, interest) = (Head::Cash.into(), Head::BankLoanInterest.into());
        let mut book = Book::of(GROUP, []);
        book.borrowings.push(borrowing);
        let draw = |book: &Book, day, rupees| {
            let drawn = book.draw_warnings(date(day), &moved(page, cash, rupees));
            drawn.into_iter().map(|(_, warning)| warning).next()
        };
        let above = |rupees| {
            Some(DrawWarning::AboveSanction {
                by: Paise::rupees(rupees),
            })
        };
        assert_eq!(draw(&book, "2025-06-01", 3_000), None);
        assert_eq!(draw(&book, "2025-06-01", 3_001), above(1));
        let sanctioned = date("2025-06-01");
        let before = Some(DrawWarning::BeforeSanction { sanctioned });
        assert_eq!(draw(&book, "2025-05-31", 1), before);
        let mut record = balances(Vec::new(), &moved(page, cash, 2_000));
        record.date = date("2025-07-01");
        book.records.push(record);
        assert_eq!(draw(&book, "2025-07-02", 1_000), None);
        assert_eq!(draw(&book, "2025-07-02", 1_500), above(500));
        // Also where the later part is in the book already.
        assert_eq!(draw(&book, "2025-06-15", 1_500), above(500));
        // What the bank adds is not drawn, nor what comes back of what was paid too much.
        let added = moved(page, interest, 5_000);
        assert_eq!(book.draw_warnings(date("2025-07-02"), &added), []);
        let mut repaid = balances(Vec::new(), &moved(cash, page, 2_600));
        repaid.date = date("2025-08-01");
        book.records.push(repaid);
        assert_eq!(draw(&book, "2025-08-02", 600), None);
        assert_eq!(draw(&book, "2025-08-02", 1_600), above(600));
    }

    #[test]
    fn what_an_old_loan_got_before_the_book_began_was_drawn() {
        let borrowing = term_loan(3_000, 3);
        let page = Page::from(Head::BankTermLoan).on(Some(Folio::from(borrowing.tag)));
        let moved = |rupees: i64| {
            let cash = Page::from(Head::Cash);
            [(page, -rupees), (cash, rupees)].map(|(page, rupees)| Posting {
                page,
                amount: Paise::rupees(rupees),
            })
        };
        let with = |disbursed: i64, paid: i64| {
            let old = CutOffBorrowing {
                borrowing: borrowing.clone(),
                disbursed_on: None,
                disbursed: Paise::rupees(disbursed),
                instalments_repaid: 1,
                principal_paid: Paise::rupees(paid),
                interest_paid: Paise::ZERO,
                principal_overdue: Paise::ZERO,
                interest_overdue: Paise::ZERO,
                overdue_since: None,
            };
            let mut book = Book::of(GROUP, []);
            let owed = [moved(disbursed - paid)[0]];
            book.records.push(balances(vec![old], &owed));
            book.borrowings.push(borrowing.clone());
            book
        };
        let above = |by| {
            Some(DrawWarning::AboveSanction {
                by: Paise::rupees(by),
            })
        };
        let asked = |book: &Book, rupees| {
            let asked = book.draw_warnings(date("2026-04-10"), &moved(rupees));
            asked.into_iter().map(|(_, warning)| warning).next()
        };
        assert_eq!(asked(&with(3_000, 1_200), 1), above(1));
        let mut part = with(2_000, 1_200);
        assert_eq!(asked(&part, 1_000), None);
        assert_eq!(asked(&part, 1_001), above(1));
        // What was so when the book began is nothing that anybody wrote twice.
        assert_eq!(with(3_500, 0).beyond_sanction(&borrowing), None);
        let mut drawn = balances(Vec::new(), &moved(1_500));
        drawn.date = date("2026-04-10");
        part.records.push(drawn);
        let by = part.beyond_sanction(&borrowing);
        assert_eq!(by, Some(Paise::rupees(500)));
    }

    #[test]
    fn a_loan_of_the_months_end_that_is_paid_out_late_falls_due_at_the_months_end() {
        let agreed = LoanTerms {
            first_due: date("2026-01-31"),
            ..terms(4)
        };
        let days = |entries| {
            let debt = scheduled(Some(agreed), None, entries);
            let all = debt.instalments(date("2026-12-31"));
            all.iter()
                .map(|one| one.date.to_string())
                .collect::<Vec<_>>()
        };
        let late = entry("2026-02-10", CreditEvent::Draw, 4_000);
        let told = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"];
        assert_eq!(days(vec![late]), told);
        let again = entry("2026-03-05", CreditEvent::Draw, 1_000);
        assert_eq!(days(vec![late, again]), told);
        let last = entry("2026-06-05", CreditEvent::Draw, 1_000);
        assert_eq!(
            days(vec![late, last]).last(),
            Some(&"2026-06-30".to_owned())
        );
    }

    #[test]
    fn after_a_second_part_the_usual_instalment_is_that_of_those_to_come() {
        let debt = scheduled(
            Some(terms(10)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 10_000),
                entry("2026-02-01", CreditEvent::Credit, 1_000),
                entry("2026-03-01", CreditEvent::Credit, 1_000),
                entry("2026-03-06", CreditEvent::Draw, 10_000),
            ],
        );
        for (on, instalment) in [
            ("2026-03-05", 1_000),
            ("2026-03-06", 2_250),
            ("2026-12-31", 2_250),
        ] {
            let told = debt.sums(date(on)).instalment;
            assert_eq!(told, Some(Paise::rupees(instalment)), "{on}");
        }
    }

    #[test]
    fn subvention_is_no_month_in_which_the_group_repaid() {
        let debt = debt_with(&[
            entry("2026-03-20", CreditEvent::Subvention, 100),
            entry("2026-04-10", CreditEvent::InterestDebited, 60),
            entry("2026-04-20", CreditEvent::Credit, 50),
            entry("2026-05-20", CreditEvent::Credit, 50),
        ]);
        for (month, irregular, without) in [("2026-03", 1, 1), ("2026-04", 2, 2), ("2026-05", 2, 0)]
        {
            let told = debt.early_warning(month.parse().expect("a month"));
            let told = (told.irregular, told.without_principal);
            assert_eq!(told, (irregular, without), "{month}");
        }
    }

    #[test]
    fn what_was_late_at_the_cut_off_is_late_since_the_day_that_was_told() {
        let borrowing = term_loan(3_000, 3);
        let tag = borrowing.tag;
        let at = |overdue_since: Option<Date>| {
            let old = CutOffBorrowing {
                borrowing: borrowing.clone(),
                disbursed_on: None,
                disbursed: Paise::rupees(3_000),
                instalments_repaid: 0,
                principal_paid: Paise::ZERO,
                interest_paid: Paise::ZERO,
                principal_overdue: Paise::rupees(1_000),
                interest_overdue: Paise::ZERO,
                overdue_since,
            };
            let owed = Posting {
                page: Page::from(Head::BankTermLoan).on(Some(Folio::from(tag))),
                amount: Paise::rupees(-3_000),
            };
            let mut book = Book::of(GROUP, []);
            book.records.push(balances(vec![old], &[owed]));
            book.borrowings.push(borrowing.clone());
            book.debt(&borrowing).standing(date("2026-04-01"))
        };
        let told = at(Some(date("2025-12-01")));
        assert_eq!((told.overdue_days, told.is_npa), (121, true));
        let untold = at(None);
        assert_eq!((untold.overdue_days, untold.is_npa), (2, false));
    }

    #[test]
    fn what_an_old_group_brings_along_counts_wherever_it_stands() {
        let folio = Some(Folio(7));
        let loan = Page::from(Head::BankTermLoan).on(folio);
        // The last of three: it has no posting beside it.
        let postings = [
            (Head::Cash.into(), 5_000),
            (Head::CompulsorySaving.into(), -2_000),
            (loan, -3_000),
        ];
        let postings = postings.map(|(page, rupees)| Posting {
            page,
            amount: Paise::rupees(rupees),
        });
        let record = balances(Vec::new(), &postings);
        let borrowing = term_loan(3_000, 3);
        let entries = borrowing.moved_in(&record);
        let drawn = entry("2026-03-31", CreditEvent::Draw, 3_000);
        assert_eq!(entries.collect::<Vec<_>>(), [drawn]);
    }

    #[test]
    fn what_falls_due_soon_is_that_of_all_parts_less_the_principal_that_is_paid() {
        // Drawn in two parts, ten instalments: 10,000 each from the second part on.
        let two = scheduled(
            Some(terms(10)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 50_000),
                entry("2026-01-20", CreditEvent::Draw, 50_000),
            ],
        );
        let due = |debt: &Debt, on, until| debt.due(date(on), date(until)).0 / 100;
        assert_eq!(due(&two, "2026-01-10", "2026-02-09"), 5_000);
        assert_eq!(due(&two, "2026-01-25", "2026-02-24"), 10_000);
        // A later part makes no earlier day look paid.
        let late = two.standing(date("2026-01-15"));
        assert_eq!(late.outstanding, Paise::rupees(50_000));
        // Interest that is added and paid is no principal.
        let more = [
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
            entry("2026-02-28", CreditEvent::Credit, 60),
        ];
        assert_eq!(due(&debt_with(&more), "2026-02-28", "2026-03-30"), 1_000);
        assert_eq!(due(&debt_with(&more), "2026-04-05", "2026-05-05"), 2_000);
        assert_eq!(due(&debt_with(&[]), "2026-01-05", "2026-02-04"), 1_000);
    }

    #[test]
    fn the_early_warning_counts_months_below_the_instalment_and_forgets_when_caught_up() {
        let debt = scheduled(
            Some(terms(10)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 10_000),
                entry("2026-02-01", CreditEvent::Credit, 1_000),
                entry("2026-03-05", CreditEvent::Credit, 400),
                entry("2026-05-20", CreditEvent::Credit, 2_600),
            ],
        );
        let counters = |month: &str| {
            let warning = debt.early_warning(month.parse().expect("a month"));
            (warning.irregular, warning.without_principal)
        };
        assert_eq!(counters("2026-02"), (0, 0));
        assert_eq!(counters("2026-03"), (1, 0), "some of it came");
        assert_eq!(counters("2026-04"), (2, 1));
        assert_eq!(counters("2026-05"), (0, 0), "caught up");
        assert_eq!(counters("2026-07"), (2, 2));
    }

    #[test]
    fn nothing_falls_due_before_it_was_lent() {
        let stands = |debt: &Debt, on: &str| {
            let standing = debt.standing(date(on));
            (standing.overdue.0 / 100, standing.overdue_days)
        };
        // Sanctioned for instalments from the first of February on, paid out in June.
        let late = scheduled(
            Some(terms(10)),
            None,
            vec![entry("2026-06-05", CreditEvent::Draw, 20_000)],
        );
        assert_eq!(stands(&late, "2026-06-30"), (0, 0));
        assert_eq!(stands(&late, "2026-07-02"), (2_000, 1));
        let days: Vec<Date> = late
            .instalments(date("2026-06-30"))
            .iter()
            .map(|one| one.date)
            .collect();
        assert_eq!(days.first(), Some(&date("2026-07-01")));
        assert_eq!(days.len(), 10, "as often as was agreed");
        // Two instalments of 1,000 paid on their day, then as much drawn once more: what was paid
        // stays paid, and eight instalments carry the rest.
        let parts = scheduled(
            Some(terms(10)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 10_000),
                entry("2026-02-01", CreditEvent::Credit, 1_000),
                entry("2026-03-01", CreditEvent::Credit, 1_000),
                entry("2026-03-06", CreditEvent::Draw, 10_000),
            ],
        );
        assert_eq!(stands(&parts, "2026-03-31"), (0, 0));
        assert_eq!(stands(&parts, "2026-04-02"), (2_250, 1));
        let dues = parts.instalments(date("2026-03-31"));
        let whole: Paise = dues.iter().map(|one| one.principal).sum();
        assert_eq!(whole, Paise::rupees(20_000));
        assert_eq!(dues.len(), 10);
        // After the last day there is no instalment that could carry it.
        let end = scheduled(
            Some(terms(2)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 2_000),
                entry("2026-03-10", CreditEvent::Draw, 500),
            ],
        );
        assert_eq!(stands(&end, "2026-03-31"), (2_000, 58));
        assert_eq!(stands(&end, "2026-04-02"), (2_500, 60));
    }

    #[test]
    fn what_the_lender_added_is_neither_drawn_nor_principal() {
        let more = [
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
            entry("2026-03-01", CreditEvent::Credit, 1_030),
        ];
        let sums = debt_with(&more).sums(date("2026-03-01"));
        let rupees = |amount: Paise| amount.0 / 100;
        assert_eq!(rupees(sums.drawn), 3_000);
        assert_eq!(rupees(sums.principal_paid), 1_970);
        assert_eq!(rupees(sums.added_paid), 60);
        assert_eq!(sums.instalment, Some(Paise::rupees(1_000)));
        assert_eq!(sums.instalments_paid, Some(1), "30 are missing");
        let before = debt_with(&more).sums(date("2026-01-31"));
        assert_eq!(
            (rupees(before.principal_paid), before.instalments_paid),
            (0, Some(0))
        );
    }

    #[test]
    fn what_is_left_of_the_instalments_is_what_is_owed_without_what_was_added() {
        let more = [
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
            entry("2026-03-01", CreditEvent::Credit, 1_030),
        ];
        let left = |on: &str| {
            let left = debt_with(&more).instalments(date(on));
            left.iter().map(|one| one.left.0 / 100).collect::<Vec<_>>()
        };
        assert_eq!(left("2026-01-31"), [1_000, 1_000, 1_000]);
        assert_eq!(left("2026-02-01"), [0, 1_000, 1_000]);
        assert_eq!(left("2026-03-01"), [0, 30, 1_000], "60 were interest");
        let paid = entry("2026-04-01", CreditEvent::Credit, 5_000);
        let all = debt_with(&[more[0], more[1], paid]).instalments(date("2026-04-01"));
        assert!(all.iter().all(|one| one.left.is_zero()));
        assert_eq!(
            all.iter().map(|one| one.principal).sum::<Paise>(),
            Paise::rupees(3_000)
        );
    }

    #[test]
    fn what_comes_back_of_what_was_paid_too_much_is_nothing_new() {
        let twice = entry("2026-03-01", CreditEvent::Credit, 2_000);
        let again = entry("2026-03-05", CreditEvent::Credit, 2_000);
        let back = |rupees| entry("2026-04-01", CreditEvent::Draw, rupees);
        let sums = |more: &[CreditEntry]| {
            let sums = debt_with(more).sums(date("2026-04-30"));
            (sums.drawn.0 / 100, sums.principal_paid.0 / 100)
        };
        assert_eq!(sums(&[twice, again]), (3_000, 5_000));
        assert_eq!(sums(&[twice, again, back(500)]), (3_000, 4_500));
        assert_eq!(sums(&[twice, again, back(2_000)]), (3_000, 3_000));
        // More than that is a new part of the loan.
        assert_eq!(sums(&[twice, again, back(5_000)]), (8_000, 5_000));
        let debt = debt_with(&[twice, again, back(5_000)]);
        assert_eq!(
            debt.standing(date("2026-04-30")).outstanding,
            Paise::rupees(3_000)
        );
        // Paid a day before it came: two days in the wrong order, and a whole loan.
        let early = scheduled(
            None,
            None,
            vec![
                entry("2026-01-01", CreditEvent::Credit, 500),
                entry("2026-01-02", CreditEvent::Draw, 500),
            ],
        );
        assert_eq!(early.sums(date("2026-01-31")).drawn, Paise::rupees(500));
    }

    #[test]
    fn a_part_drawn_later_hides_no_arrears_of_the_time_before() {
        let entries = vec![
            entry("2026-01-01", CreditEvent::Draw, 50_000),
            entry("2026-07-15", CreditEvent::Draw, 50_000),
        ];
        let debt = scheduled(Some(terms(10)), None, entries);
        let standing = debt.standing(date("2026-06-30"));
        assert_eq!(standing.overdue, Paise::rupees(25_000));
        assert!(standing.is_npa);
    }

    #[test]
    fn what_is_paid_back_is_never_late() {
        let paid = entry("2026-03-05", CreditEvent::Credit, 2_000);
        let standing = debt_with(&[paid]).standing(date("2026-12-31"));
        assert_eq!(standing, DebtStanding::default());
    }

    #[test]
    fn a_months_demand_and_collection_of_a_bank_loan_are_principal() {
        let rupees = |amounts: Amounts| amounts.principal.0 / 100;
        let told = |debt: &Debt, month: &str| {
            let dcb = debt.dcb(month.parse().expect("a month"));
            [
                dcb.opening,
                dcb.demand,
                dcb.collected,
                dcb.balance,
                dcb.money(),
            ]
            .map(rupees)
        };
        let debt = debt_with(&[
            entry("2026-02-28", CreditEvent::InterestDebited, 60),
            entry("2026-03-20", CreditEvent::Credit, 560),
            entry("2026-05-02", CreditEvent::Credit, 1_500),
        ]);
        assert_eq!(told(&debt, "2025-12"), [0, 0, 0, 0, 0]);
        assert_eq!(told(&debt, "2026-01"), [0, 0, 0, 0, 0]);
        assert_eq!(told(&debt, "2026-02"), [0, 1_000, 1_000, 0, 1_000]);
        assert_eq!(told(&debt, "2026-03"), [0, 1_000, 500, 500, 500]);
        assert_eq!(told(&debt, "2026-04"), [500, 1_000, 0, 1_500, 0]);
        assert_eq!(told(&debt, "2026-05"), [1_500, 0, 1_500, 0, 1_500]);
        assert_eq!(told(&debt, "2026-06"), [0, 0, 0, 0, 0]);
        // Paid ahead in January: it is collected when it falls due.
        let ahead = scheduled(
            Some(terms(3)),
            None,
            vec![
                entry("2026-01-01", CreditEvent::Draw, 3_000),
                entry("2026-01-20", CreditEvent::Credit, 1_200),
            ],
        );
        assert_eq!(told(&ahead, "2026-01"), [0, 0, 0, 0, 1_200]);
        assert_eq!(told(&ahead, "2026-02"), [0, 1_000, 1_000, 0, 0]);
        assert_eq!(told(&ahead, "2026-03"), [0, 1_000, 200, 800, 0]);
        // What was late at the cut-off is the arrears with which the book begins.
        let old = scheduled(
            Some(terms(2)),
            Some((date("2026-01-10"), Paise::rupees(700))),
            vec![entry("2026-01-31", CreditEvent::Draw, 2_700)],
        );
        assert_eq!(told(&old, "2026-01"), [700, 0, 0, 700, 0]);
        assert_eq!(told(&old, "2026-02"), [700, 1_000, 0, 1_700, 0]);
    }

    /// Terms from a day on, with a monthly instalment from another one on.
    fn anew(from: &str, instalments: u16, first_due: &str) -> AgreedAnew {
        AgreedAnew {
            from: date(from),
            terms: LoanTerms {
                first_due: date(first_due),
                ..terms(instalments)
            },
        }
    }

    #[test]
    fn what_a_lender_agreed_anew_asks_for_what_was_owed_on_its_day() {
        // Of 3,000 the first instalment was paid, the second is late since 1 March; then 2,000 are
        // to come in four instalments from May on.
        let entries = debt_with(&[
            entry("2026-03-10", CreditEvent::InterestDebited, 60),
            entry("2026-05-01", CreditEvent::Credit, 560),
            entry("2026-06-20", CreditEvent::Draw, 300),
        ])
        .entries()
        .to_vec();
        let agreed = vec![anew("2026-03-15", 4, "2026-05-01")];
        let debt = agreed_anew(Some(terms(3)), None, agreed, entries);
        let stands = |day: &str| {
            let standing = debt.standing(date(day));
            (standing.overdue.0 / 100, standing.overdue_days)
        };
        assert_eq!(stands("2026-03-14"), (1_000, 13));
        assert_eq!(stands("2026-03-15"), (0, 0));
        assert_eq!(stands("2026-05-02"), (0, 0));
        assert_eq!(stands("2026-06-02"), (500, 1));
        assert_eq!(debt.principal(date("2026-03-15")), Paise::rupees(2_000));
        // What is drawn later is spread over the instalments that are left.
        let due = |day: &str| debt.due(date("2026-06-20"), date(day)).0 / 100;
        assert_eq!(due("2026-07-01"), 1_150);
        let told = |month: &str| {
            let dcb = debt.dcb(month.parse().expect("a month"));
            let sums = [
                dcb.opening,
                dcb.demand,
                dcb.given_up,
                dcb.collected,
                dcb.balance,
            ];
            sums.map(|amounts| amounts.principal.0 / 100)
        };
        assert_eq!(told("2026-02"), [0, 1_000, 0, 1_000, 0]);
        assert_eq!(told("2026-03"), [0, 1_000, 1_000, 0, 0]);
        assert_eq!(told("2026-04"), [0, 0, 0, 0, 0]);
        assert_eq!(told("2026-05"), [0, 500, 0, 500, 0]);
        assert_eq!(told("2026-06"), [0, 500, 0, 0, 500]);
        let sums = debt.sums(date("2026-05-01"));
        assert_eq!(
            (sums.instalments, sums.instalments_paid),
            (Some(5), Some(2))
        );
        assert_eq!(sums.instalment, Some(Paise::rupees(500)));
        let before = debt.sums(date("2026-03-14"));
        assert_eq!(
            (before.instalments, before.instalments_paid),
            (Some(3), Some(1))
        );
        assert_eq!(debt.terms_on(date("2026-03-14")), Some(terms(3)));
        let warning = debt.early_warning("2026-05".parse().expect("a month"));
        assert_eq!(warning, EarlyWarning::default());
    }

    proptest::proptest! {
        #[test]
        fn months_of_a_bank_loan_tie_to_each_other_and_to_what_was_repaid(
            moved in proptest::collection::vec((0_i32..500, 0_u8..5, 1_i64..4_000), 1..20),
            instalments in 1_u16..15,
            late in proptest::option::of(1_i64..3_000),
            again in proptest::collection::btree_map(1_i32..500, (1_u16..15, 1_i32..90), 0..3),
        ) {
            use CreditEvent::{Charge, Credit, Draw, InterestDebited, Subvention};
            let begins = date("2026-01-15");
            let kinds = [Draw, Credit, Subvention, InterestDebited, Charge];
            let later = moved.iter().map(|&(days, kind, rupees)| CreditEntry {
                date: begins.plus_days(days),
                what: kinds[usize::from(kind)],
                amount: Paise::rupees(rupees),
            });
            let first = entry("2026-01-15", Draw, 5_000);
            let late = late.map(|late| (date("2026-01-03"), Paise::rupees(late)));
            let entries = std::iter::once(first).chain(later).collect();
            let agreed = again.iter().map(|(&days, &(instalments, wait))| AgreedAnew {
                from: begins.plus_days(days),
                terms: LoanTerms {
                    first_due: begins.plus_days(days + wait),
                    ..terms(instalments)
                },
            });
            let debt = agreed_anew(Some(terms(instalments)), late, agreed.collect(), entries);
            let mut before: Option<Dcb> = None;
            let mut repaid = Paise::ZERO;
            for month in (0..40).map(|nth| begins.month().plus(nth)) {
                let dcb = debt.dcb(month);
                let sums = [
                    dcb.opening,
                    dcb.demand,
                    dcb.given_up,
                    dcb.collected,
                    dcb.balance,
                    dcb.from_advance,
                ];
                proptest::prop_assert!(sums.iter().all(|sum| sum.principal >= Paise::ZERO));
                proptest::prop_assert_eq!(
                    dcb.whole_demand().principal - dcb.collected.principal,
                    dcb.balance.principal
                );
                if let Some(before) = before {
                    proptest::prop_assert_eq!(dcb.opening, before.balance);
                }
                before = Some(dcb);
                repaid += dcb.money().principal;
                let told = debt.sums(month.last_day());
                proptest::prop_assert_eq!(repaid, told.principal_paid);
                let due = debt.due(month.last_day(), month.last_day());
                proptest::prop_assert_eq!(dcb.balance.principal, due);
            }
        }
    }
}
