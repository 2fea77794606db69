//! Bank linkage: the steps of every dose, what may be expected of the next one, the bank's file
//! beside the books of all groups on this device, and claims of interest subvention.

use domain::operation::Change;
use domain::place::Norms;
use domain::shg::book::Book;
use domain::shg::borrowing::{Borrowing, Lender};
use domain::shg::debt::Debt;
use domain::shg::linkage::{
    BankSays, BookLoan, DoseStanding, FeedProblem, LinkageEligibility, LinkageFacts, NextStep,
    Stage, StandingClaim, SubventionNorm, claims, compare, doses, next_step, parse_feed,
};
use domain::shg::{self, Linkage, SubventionClaim};
use domain::{Date, GroupId, Month, OperationRef, Paise, Scope};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::TheGroup;
use super::standing::{practises_since, principles};
use crate::error::AppError;
use crate::session::App;

/// A group's way to the bank.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LinkageView {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// Every step, newest first.
    pub steps: Vec<StepLine>,
    /// Where each dose stands.
    pub doses: Vec<DoseStanding>,
    /// What comes next.
    pub step: NextStep,
    /// Whether it may apply for the next dose, what it may expect, and what is missing; nothing
    /// of a federation, to which banks do not lend by doses.
    pub next: Option<LinkageEligibility>,
    /// Claims of interest subvention, newest first.
    pub claims: Vec<ClaimLine>,
    /// The claim that comes next, filled in by the book and the norm, of the last loan from a bank
    /// for which subvention is expected: for the month after the last one that was claimed, else
    /// for the last one; none before that month is over.
    pub next_claim: Option<SubventionClaim>,
}

/// A step that was recorded.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct StepLine {
    /// The record of it.
    pub operation: Option<OperationRef>,
    /// The step.
    #[serde(flatten)]
    pub step: Linkage,
}

/// A claim of interest subvention.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClaimLine {
    /// The record that said something of it last.
    pub operation: Option<OperationRef>,
    /// The claim, with what came of it.
    #[serde(flatten)]
    pub standing: StandingClaim,
}

/// A step to record.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct StepLinkage {
    /// The group.
    pub group: GroupId,
    /// The step.
    pub step: Linkage,
}

/// A claim to record.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ClaimSubvention {
    /// The group.
    pub group: GroupId,
    /// The claim.
    pub claim: SubventionClaim,
}

/// A bank's file.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct CompareFeed {
    /// Its text, with "|" between the fields.
    pub text: String,
}

/// The bank's file beside the books. Nothing of it is kept: what is wrong is corrected in the
/// book by a voucher, or at the bank.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FeedComparison {
    /// Loan by loan.
    pub says: Vec<BankSays>,
    /// The lines that could not be read.
    pub problems: Vec<FeedProblem>,
    /// How many lines were read, about loans and of statements.
    pub lines: usize,
    /// Loans from banks that cannot be matched: their account or IFSC is not in the book.
    pub without_account: Vec<UnmatchedLoan>,
}

/// A loan from a bank of which the book does not know the account, or the branch's IFSC.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct UnmatchedLoan {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// The bank, as the book names it.
    pub lender: String,
    /// What the book says is owed.
    pub book: Paise,
}

/// A group's way to the bank.
pub fn linkage(app: &mut App, input: TheGroup) -> Result<LinkageView, AppError> {
    app.person()?;
    view(app, input.group)
}

/// Records a step of a dose.
pub fn step_linkage(app: &mut App, input: StepLinkage) -> Result<LinkageView, AppError> {
    super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let step = input.step.checked(&book.linkage)?;
    let change = shg::Change::LinkageStepped(Box::new(step));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Records a claim of interest subvention, or a part that came of one; the money itself is a voucher.
pub fn claim_subvention(app: &mut App, input: ClaimSubvention) -> Result<LinkageView, AppError> {
    super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let claim = input.claim.checked(&book.claims)?;
    let change = shg::Change::SubventionClaimed(Box::new(claim));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Holds a bank's file against the books of every group on this device, by account and IFSC.
pub fn compare_feed(app: &mut App, input: CompareFeed) -> Result<FeedComparison, AppError> {
    app.person()?;
    let today = app.today();
    let feed = parse_feed(&input.text, today);
    let mut books = Vec::new();
    let mut without_account = Vec::new();
    for (group, group_name) in app.store()?.group_names()? {
        let book = app.store()?.book(group)?;
        let of_bank = |one: &&Borrowing| one.lender == Lender::Bank;
        for borrowing in book.borrowings.iter().filter(of_bank) {
            let debt = book.debt(borrowing);
            let balance = debt.standing(today).outstanding;
            match (&borrowing.account, &borrowing.ifsc) {
                (Some(account), Some(ifsc)) => books.push(BookLoan {
                    account: account.clone(),
                    ifsc: ifsc.clone(),
                    name: group_name.clone(),
                    debt,
                }),
                _ if balance.is_zero() => {}
                _ => without_account.push(UnmatchedLoan {
                    group,
                    group_name: group_name.clone(),
                    lender: borrowing.name.clone(),
                    book: balance,
                }),
            }
        }
    }
    Ok(FeedComparison {
        says: compare(&feed, &books, today),
        lines: feed.loans.len() + feed.entries.len(),
        problems: feed.problems,
        without_account,
    })
}

/// The claim that comes next, filled in: of the newest loan of which a month is left to claim for;
/// none where there is none. What a month is judged by are the norms of that month.
fn next_claim(app: &App, book: &Book, today: Date) -> Result<Option<SubventionClaim>, AppError> {
    let expects = |one: &&Borrowing| one.lender == Lender::Bank && one.subvention;
    for borrowing in book.borrowings.iter().filter(expects).rev() {
        let Some((from, to)) = next_to_claim(book, borrowing, today) else {
            continue;
        };
        let norms = super::norms(app, book.group, to)?;
        if let Some(claim) = claim_of(book, borrowing, (from, to), &norms, today) {
            return Ok(Some(claim));
        }
    }
    Ok(None)
}

/// The first and last day of what can be claimed next of a loan: the rest of the month after the
/// last claim; before the first one, the month in which the bank first charged interest, so that
/// nothing that came late into the book is left with the bank, or last month.
fn next_to_claim(book: &Book, borrowing: &Borrowing, today: Date) -> Option<(Date, Date)> {
    let claimed = claims(&book.claims).into_iter().map(|one| one.claim);
    let of_it = claimed.filter(|one| {
        let told = Borrowing {
            account: Some(one.account.clone()),
            ifsc: Some(one.ifsc.clone()),
            ..borrowing.clone()
        };
        told.is_same(borrowing)
    });
    let last = today.month().plus(-1);
    let from = of_it.map(|one| one.to.plus_days(1)).max();
    let is_charged = |month: &Month| {
        let (from, to) = (month.first_day(), month.last_day());
        book.interest_charged(borrowing, from, to) > Paise::ZERO
    };
    let since = std::iter::successors(Some(borrowing.sanctioned.month()), |one| Some(one.plus(1)));
    let from = from.unwrap_or_else(|| {
        let mut since = since.take_while(|month| *month < last);
        since.find(is_charged).unwrap_or(last).first_day()
    });
    let month = from.month();
    let to = month.last_day();
    (month <= last && borrowing.sanctioned <= to).then_some((from, to))
}

/// The claim of a time of a loan whose account is known.
fn claim_of(
    book: &Book,
    borrowing: &Borrowing,
    (from, to): (Date, Date),
    norms: &Norms,
    today: Date,
) -> Option<SubventionClaim> {
    let (account, ifsc) = (borrowing.account.clone()?, borrowing.ifsc.clone()?);
    let debt = book.debt(borrowing);
    let charged = book.interest_charged(borrowing, from, to).max(Paise::ZERO);
    let prompt = debt.is_prompt(from.month());
    // A norm is for loans up to an amount; of a cash credit that is the limit of the day.
    let power = match &debt {
        Debt::Credit(credit) => credit.power(to),
        Debt::Scheduled { .. } => None,
    };
    let lent = power.map_or(borrowing.amount, |power| power.limit);
    let norm = norms.linkage.subvention(lent, to);
    let by_norm = |norm: &SubventionNorm| norm.claim(charged, &debt.owed(from, to), prompt);
    Some(SubventionClaim {
        date: today,
        account,
        ifsc,
        from,
        to,
        charged,
        claimed: norm.map_or(Paise::ZERO, by_norm),
        prompt: prompt && norm.is_some_and(|norm| norm.prompt.is_some()),
        credited: None,
    })
}

fn view(app: &App, group: GroupId) -> Result<LinkageView, AppError> {
    let row = super::group::view(app, group)?;
    let on = app.today();
    let book = app.store()?.book(group)?;
    let norms = super::norms(app, group, on)?;
    let standings = doses(&book.linkage);
    let dose = standings.last().map_or(0, |standing| standing.dose);
    let account = has_account(&row, &book);
    let facts = facts(&book, &norms, account, on);
    let lent = book
        .borrowings
        .iter()
        .filter(|one| one.lender == Lender::Bank);
    let taken = lent.map(|one| one.dose).max().unwrap_or_default();
    let step = next_step(&standings, account, taken);
    // A dose that the bank rejected is applied for again.
    let judged = if step.stage == Stage::Applied {
        step.dose
    } else {
        dose.max(taken).saturating_add(1)
    };
    let by_doses = !row.row.kind.is_federation();
    let next = by_doses.then(|| norms.linkage.judge(&facts, judged, on));
    let mut steps = Vec::new();
    for step in book.linkage.iter().rev() {
        let said = shg::Change::LinkageStepped(Box::new(step.clone()));
        steps.push(StepLine {
            operation: app.store()?.says(group, said)?,
            step: step.clone(),
        });
    }
    let mut lines = Vec::new();
    for standing in claims(&book.claims).into_iter().rev() {
        let mut entered = book.claims.iter().rev();
        let last = entered.find(|entry| entry.is_of(&standing.claim));
        let operation = match last {
            Some(last) => {
                let said = shg::Change::SubventionClaimed(Box::new(last.clone()));
                app.store()?.says(group, said)?
            }
            None => None,
        };
        lines.push(ClaimLine {
            operation,
            standing,
        });
    }
    Ok(LinkageView {
        group,
        group_name: row.row.name,
        steps,
        doses: standings,
        next,
        step,
        claims: lines,
        next_claim: next_claim(app, &book, on)?,
    })
}

/// Whether the group has an account at a bank, as far as anything tells: the account itself, or a
/// step on the way to the bank that nobody takes without one.
pub(super) fn has_account(group: &store::GroupView, book: &Book) -> bool {
    let opened = |step: &Linkage| step.dose > 0 || step.stage == Stage::AccountOpened;
    let told = group.account.is_some() || group.bank.is_some() || !book.accounts.is_empty();
    told || book.linkage.iter().any(opened)
}

fn facts(book: &Book, norms: &Norms, account: bool, on: Date) -> LinkageFacts {
    let standing = book.schedule().standing(&norms.by_day, on);
    LinkageFacts {
        since: practises_since(book, on),
        revived_on: standing.revived_on,
        status: standing.status,
        grade: book.grade_on(on).map(|grade| grade.letter.clone()),
        broken: principles(book, norms, on).broken(),
        account,
        corpus: book.corpus(on).total(),
    }
}
