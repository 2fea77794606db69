//! What is worth a second look before a meeting is closed; asked, never refused.

use domain::ledger::{Folio, Head};
use domain::shg::book::Book;
use domain::shg::borrowing::DrawWarning;
use domain::shg::cash::{CashEntry, InPaise};
use domain::shg::fund::Fund;
use domain::shg::meeting::{Repaid, Saved};
use domain::shg::{LoanGiven, Meeting, SavingKind, Terms};
use domain::{Date, LoanTag, MemberTag, Paise};
use serde::Serialize;
use store::GroupView;
use ts_rs::TS;

use super::meeting::{MeetingDraft, RunningLoan, running};
use crate::session::App;

/// Something that is unusual; a question, never a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Warning {
    /// A saving ten times the agreed one or more; where none is agreed, what is usually saved so.
    AmountUnusual {
        /// Whose.
        member: MemberTag,
        /// The amount.
        amount: Paise,
        /// The agreed amount, or the usual one.
        usual: Paise,
    },
    /// A loan ten times what the group usually lends out of this source, or more.
    LoanUnusual {
        /// To whom.
        member: MemberTag,
        /// The amount.
        amount: Paise,
        /// What it usually is.
        usual: Paise,
    },
    /// Anything else that is ten times what it usually is, or more; of a payment on a loan, ten
    /// times what is due of it, and yet not all of it.
    MoneyUnusual {
        /// What kind of entry.
        what: CashEntry,
        /// What other money was for.
        head: Option<Head>,
        /// Whether it went out: of the group, or into the bank.
        paid: bool,
        /// Whom it concerns.
        member: Option<MemberTag>,
        /// The amount.
        amount: Paise,
        /// What it usually is.
        usual: Paise,
    },
    /// An amount of cash that is no whole rupees.
    CashInPaise(InPaise),
    /// The day lies in the future, as far as this device can tell.
    DateInFuture {
        /// The day.
        date: Date,
        /// Today.
        today: Date,
    },
    /// A later meeting is in the book already.
    DateBeforeLast {
        /// The last meeting.
        last: Date,
    },
    /// More leaves an account of the bank than the book says is there.
    BankBelowZero {
        /// The account, when it is not the first.
        account: Option<Folio>,
        /// What the book would say after it.
        balance: Paise,
    },
    /// More would be owed on a cash credit than the bank sanctioned.
    CreditAboveLimit {
        /// The cash credit.
        loan: LoanTag,
        /// By how much.
        over: Paise,
    },
    /// More would be owed on a cash credit than may be drawn of it for now.
    CreditAbovePower {
        /// The cash credit.
        loan: LoanTag,
        /// By how much.
        over: Paise,
    },
    /// More would be drawn in all on a loan from outside than was sanctioned.
    DrawnAboveSanction {
        /// The loan.
        loan: LoanTag,
        /// By how much.
        over: Paise,
    },
    /// A loan from outside would be drawn before it was sanctioned.
    DrawnBeforeSanction {
        /// The loan.
        loan: LoanTag,
        /// When it was sanctioned.
        sanctioned: Date,
    },
    /// A member gets another loan while something of an older one is overdue.
    LoanWhileOverdue {
        /// Whose.
        member: MemberTag,
        /// What is overdue.
        overdue: Paise,
    },
    /// More is lent out of a fund than there is of it: than came and is back.
    FundExceeded {
        /// The fund.
        fund: Fund,
        /// How much more.
        over: Paise,
    },
    /// The count differs, and the box of a meeting before was counted by a book that did not know
    /// of all before it: that may be why.
    BoxCounted {
        /// The day of that meeting.
        date: Date,
        /// What was counted in it.
        counted: Paise,
        /// What should have been in it by all that is written now.
        expected: Paise,
    },
    /// A loan is paid back with this meeting, and more interest was paid on it than it costs.
    InterestTooMuch {
        /// Whose.
        member: MemberTag,
        /// How much too much.
        amount: Paise,
    },
}

/// Everything that is worth a second look in a meeting as it is drafted.
pub(super) fn warnings(
    app: &App,
    group: &GroupView,
    book: &Book,
    terms: &Terms,
    draft: &MeetingDraft,
    drafted: &Meeting,
) -> Vec<Warning> {
    let mut found = of_the_day(app, group, draft);
    let in_paise = drafted.cash_in_paise().into_iter();
    found.extend(in_paise.map(Warning::CashInPaise));
    found.extend(unusual(book, terms, drafted));
    found.extend(asked_of_the_bank(book, drafted));
    found.extend(overdue_borrowers(book, draft));
    found.extend(funds_exceeded(book, drafted));
    found.extend(paid_too_much(book, drafted));
    found.extend(counted_before(book, drafted));
    found
}

fn of_the_day(app: &App, group: &GroupView, draft: &MeetingDraft) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let today = app.today();
    if draft.date > today {
        warnings.push(Warning::DateInFuture {
            date: draft.date,
            today,
        });
    }
    if let Some(last) = group.row.last_meeting.filter(|last| *last > draft.date) {
        warnings.push(Warning::DateBeforeLast { last });
    }
    warnings
}

/// Amounts that look as if a nought were too much, against what was agreed, what is due, or what
/// the same usually was in the meetings before.
fn unusual(book: &Book, terms: &Terms, meeting: &Meeting) -> Vec<Warning> {
    let held: Vec<&Meeting> = book
        .meetings()
        .map(|(_, held)| held)
        .filter(|held| held.date < meeting.date)
        .collect();
    let mut found = savings_unusual(&held, terms, meeting);
    found.extend(meeting.loans.iter().filter_map(|given| {
        let before = held.iter().flat_map(|held| &held.loans);
        let before = before.filter(|one| one.source == given.source);
        let usual = tenfold(given.amount, before.map(|one| one.amount))?;
        let (member, amount) = (given.member, given.amount);
        Some(Warning::LoanUnusual {
            member,
            amount,
            usual,
        })
    }));
    found.extend(of_members_unusual(book, &held, meeting));
    found.extend(of_the_group_unusual(&held, meeting));
    found
}

/// Fines, savings given back and payments on loans.
fn of_members_unusual(book: &Book, held: &[&Meeting], meeting: &Meeting) -> Vec<Warning> {
    let money = |what, member, amount, usual| Warning::MoneyUnusual {
        what,
        head: None,
        paid: what == CashEntry::Returned,
        member: Some(member),
        amount,
        usual,
    };
    let rows = meeting.rows.iter().filter_map(|row| {
        let before = held.iter().flat_map(|held| &held.rows);
        let usual = tenfold(row.fine, before.map(|row| row.fine))?;
        Some(money(CashEntry::Fine, row.member, row.fine, usual))
    });
    let returned = meeting.returned.iter().filter_map(|back| {
        let before = held.iter().flat_map(|held| &held.returned);
        let usual = tenfold(back.amount, before.map(|one| one.amount))?;
        Some(money(CashEntry::Returned, back.member, back.amount, usual))
    });
    let repaid = repayments_unusual(book, meeting).into_iter();
    let repaid =
        repaid.map(|(member, paid, usual)| money(CashEntry::Repayment, member, paid, usual));
    rows.chain(returned).chain(repaid).collect()
}

/// Other money, and what went to the bank or came from there.
fn of_the_group_unusual(held: &[&Meeting], meeting: &Meeting) -> Vec<Warning> {
    let lines = meeting.lines.iter().filter_map(|line| {
        let before = held.iter().flat_map(|held| &held.lines);
        let before = before.filter(|one| (one.head, one.paid) == (line.head, line.paid));
        let usual = tenfold(line.amount, before.map(|one| one.amount))?;
        Some(Warning::MoneyUnusual {
            what: CashEntry::Line,
            head: Some(line.head),
            paid: line.paid,
            member: line.member,
            amount: line.amount,
            usual,
        })
    });
    let bank = [
        (true, (|one: &Meeting| one.deposit) as fn(&Meeting) -> Paise),
        (false, |one: &Meeting| one.withdrawal),
    ];
    let bank = bank.into_iter().filter_map(|(paid, of)| {
        let usual = tenfold(of(meeting), held.iter().map(|held| of(held)))?;
        Some(Warning::MoneyUnusual {
            what: CashEntry::Bank,
            head: None,
            paid,
            member: None,
            amount: of(meeting),
            usual,
        })
    });
    lines.chain(bank).collect()
}

/// Savings ten times the agreed amount or more; of a kind without one, ten times the usual.
fn savings_unusual(held: &[&Meeting], terms: &Terms, meeting: &Meeting) -> Vec<Warning> {
    let agreed = |kind: SavingKind| {
        let of_kind = terms.savings.iter().find(|agreed| agreed.kind == kind);
        of_kind.map_or(Paise::ZERO, |agreed| agreed.amount)
    };
    let asked = |member: MemberTag, saved: &Saved| {
        let before = held.iter().flat_map(|held| &held.rows);
        let before = before.flat_map(|row| &row.savings);
        let before = before.filter(|one| one.kind == saved.kind);
        let usual = match agreed(saved.kind) {
            Paise::ZERO => tenfold(saved.amount, before.map(|one| one.amount))?,
            agreed => Some(agreed).filter(|agreed| saved.amount >= agreed.times(10))?,
        };
        Some(Warning::AmountUnusual {
            member,
            amount: saved.amount,
            usual,
        })
    };
    let rows = meeting.rows.iter();
    rows.flat_map(|row| row.savings.iter().filter_map(|s| asked(row.member, s)))
        .collect()
}

/// Payments on a loan, however many brought them, of ten times what is due of it or more that do
/// not end it: whose it is, what is paid and what is due.
fn repayments_unusual(book: &Book, meeting: &Meeting) -> Vec<(MemberTag, Paise, Paise)> {
    if meeting.repayments.is_empty() {
        return Vec::new();
    }
    let running = running(book, meeting.date, meeting.kind).into_iter();
    let unusual = running.filter_map(|loan| {
        let parts = meeting.repayments.iter();
        let parts = parts.filter(|repaid| repaid.loan == loan.loan);
        let (paid, principal) = parts.fold((Paise::ZERO, Paise::ZERO), |(paid, principal), one| {
            (paid + one.whole(), principal + one.principal)
        });
        let usual = loan.due.now();
        let ends = principal >= loan.standing.principal_outstanding;
        let many = !usual.is_zero() && paid >= usual.times(10);
        (many && !ends).then_some((loan.member, paid, usual))
    });
    unusual.collect()
}

/// What amounts usually are, where this one is ten times that or more.
fn tenfold(amount: Paise, before: impl Iterator<Item = Paise>) -> Option<Paise> {
    let before = before.filter(|one| !one.is_zero()).collect();
    usually(before).filter(|usual| amount >= usual.times(10))
}

/// What amounts usually are: the middle one, of three or more; fewer tell of no habit.
fn usually(mut amounts: Vec<Paise>) -> Option<Paise> {
    amounts.sort_unstable();
    let middle = amounts.get(amounts.len() / 2).copied();
    middle.filter(|middle| amounts.len() >= 3 && !middle.is_zero())
}

/// Accounts out of which this meeting pays more than the book says is there (drawn into the box,
/// lent, spent or given back), and loans from outside on which it draws more than the lender agreed to.
fn asked_of_the_bank(book: &Book, meeting: &Meeting) -> Vec<Warning> {
    let postings = meeting.postings(book.group);
    let below = book.overdrawn(meeting.date, &postings).into_iter();
    let below = below.map(|(page, balance)| Warning::BankBelowZero {
        account: page.folio,
        balance,
    });
    let drawn = book.draw_warnings(meeting.date, &postings).into_iter();
    let drawn = drawn.map(|(loan, warning)| match warning {
        DrawWarning::AbovePower { by: over } => Warning::CreditAbovePower { loan, over },
        DrawWarning::AboveLimit { by: over } => Warning::CreditAboveLimit { loan, over },
        DrawWarning::AboveSanction { by: over } => Warning::DrawnAboveSanction { loan, over },
        DrawWarning::BeforeSanction { sanctioned } => {
            Warning::DrawnBeforeSanction { loan, sanctioned }
        }
    });
    below.chain(drawn).collect()
}

/// What may explain that the count of this meeting differs from the book.
fn counted_before(book: &Book, meeting: &Meeting) -> Option<Warning> {
    if meeting.count.is_empty() || meeting.totals().difference.is_zero() {
        return None;
    }
    let told = book.box_counted_before();
    let (date, counted, expected) = told.filter(|(date, ..)| *date <= meeting.date)?;
    Some(Warning::BoxCounted {
        date,
        counted,
        expected,
    })
}

/// Members who get a loan while something of an older one stays overdue after this meeting.
fn overdue_borrowers(book: &Book, draft: &MeetingDraft) -> Vec<Warning> {
    if draft.loans.is_empty() {
        return Vec::new();
    }
    let running = running(book, draft.date, draft.kind);
    let overdue = |member: MemberTag| -> Paise {
        let of = running.iter().filter(|running| running.member == member);
        of.map(|running| {
            let repaid = || draft.repayments.iter().filter(|r| r.loan == running.loan);
            let left = |due: Paise, paid: Paise| (due - paid).max(Paise::ZERO);
            let standing = &running.standing;
            let interest = repaid().map(|repaid| repaid.interest).sum();
            let principal = repaid().map(|repaid| repaid.principal).sum();
            left(standing.interest_overdue, interest) + left(standing.principal_overdue, principal)
        })
        .sum()
    };
    let warned = draft
        .loans
        .iter()
        .map(|loan| (loan.member, overdue(loan.member)));
    warned
        .filter(|(_, overdue)| !overdue.is_zero())
        .map(|(member, overdue)| Warning::LoanWhileOverdue { member, overdue })
        .collect()
}

/// Funds out of which this meeting lends more than is there of them, with what comes in it.
fn funds_exceeded(book: &Book, meeting: &Meeting) -> Vec<Warning> {
    if meeting.loans.is_empty() {
        return Vec::new();
    }
    let postings = meeting.postings(book.group);
    let exceeded = Fund::ALL.iter().filter_map(|fund| {
        let out_of_it = |one: &&LoanGiven| Some(one.source) == fund.source();
        let lent = meeting.loans.iter().filter(out_of_it);
        let lent = lent.map(|given| given.amount).sum();
        let over = book.lent_beyond(*fund, meeting.date, (&postings, lent))?;
        Some(Warning::FundExceeded { fund: *fund, over })
    });
    exceeded.collect()
}

/// Loans that this meeting pays back with more interest than they cost by its day, what was paid
/// ahead of it before included.
fn paid_too_much(book: &Book, meeting: &Meeting) -> Vec<Warning> {
    if meeting.repayments.is_empty() {
        return Vec::new();
    }
    let running = running(book, meeting.date, meeting.kind).into_iter();
    let ended = running.filter_map(
        |RunningLoan {
             loan,
             member,
             standing,
             ..
         }| {
            let paid = |part: fn(&Repaid) -> Paise| -> Paise {
                let of_it = meeting.repayments.iter().filter(|one| one.loan == loan);
                of_it.map(part).sum()
            };
            let principal = paid(|one| one.principal);
            let costs = standing.interest_due + standing.closing_interest;
            let amount = paid(|one| one.interest) + standing.interest_ahead - costs;
            let ends = !principal.is_zero() && principal == standing.principal_outstanding;
            (ends && amount > Paise::ZERO).then_some(Warning::InterestTooMuch { member, amount })
        },
    );
    ended.collect()
}
