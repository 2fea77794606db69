//! Bank linkage: the steps of every dose, what may be expected of the next one, the bank's file
//! beside the books of all groups on this device, and claims of interest subvention.

use std::collections::BTreeMap;

use domain::edit::Value;
use domain::ledger::{Head, Page};
use domain::operation::Change;
use domain::place::Norms;
use domain::refusal::optional;
use domain::role::Work;
use domain::shg::book::Book;
use domain::shg::borrowing::{Borrowing, Lender};
use domain::shg::debt::Debt;
use domain::shg::linkage::{
    BankSaid, BankSays, BankUnlike, BookLoan, DoseStanding, Feed, FeedProblem, LinkageEligibility,
    LinkageFacts, NextStep, Stage, StandingClaim, Statements, SubventionNorm, TermUnlike, claims,
    compare, doses, next_step, parse_feed,
};
use domain::shg::{self, GroupField, Linkage, SubventionClaim};
use domain::{Date, GroupId, MemberTag, Month, OperationRef, Paise, Refusal, Scope};
use serde::{Deserialize, Serialize};
use store::{BankUnlikeGroup, GroupView};
use ts_rs::TS;

use super::account::{OpenAccount, open_account};
use super::group::{EditGroup, FieldChange, TheGroup, edit_group};
use super::standing::{practises_since, principles};
use crate::error::AppError;
use crate::session::App;
use crate::work::Reach;

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
    /// Where each dose stands; 0 is the way to the savings account.
    pub doses: Vec<DoseLine>,
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
    /// The step with which an account was opened that has no page in the book yet.
    pub account: Option<Linkage>,
    /// Of what the bank, as it was told, and the book do not say the same.
    pub unlike: Vec<BankUnlike>,
}

/// Where a dose stands today.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct DoseLine {
    /// Where it stands.
    #[serde(flatten)]
    pub standing: DoseStanding,
    /// For how many days the bank has had the papers and has not answered; none where it does not
    /// have them.
    pub waiting_days: Option<i32>,
}

/// The groups on this device of which the bank and the book do not say the same.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct BankUnlikeGroups {
    /// By name.
    pub groups: Vec<BankUnlikeGroup>,
}

/// What the bank said last of a loan's balance or terms, beside what the book says.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaidLine {
    /// The record of it.
    pub operation: Option<OperationRef>,
    /// What it said.
    pub said: BankSaid,
    /// What is owed by the book at the end of the bank's day; none where the bank said no balance, or
    /// said another one since.
    pub book: Option<Paise>,
    /// What of the terms is not the same; nothing where it said others since.
    pub terms: Vec<TermUnlike>,
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
    /// Who signs for the account, by name.
    pub names: Vec<String>,
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

/// A bank's file of which everything that it says of a group's loans is kept beside its book.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct KeepFeed {
    /// Its text.
    pub text: String,
    /// Its name; none of what was pasted.
    pub file: Option<String>,
}

/// The bank's file beside the books. It moves nothing in them: what is wrong is corrected in the
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
    /// Of how many loans it says something that is not kept yet, and that this person may keep.
    pub to_keep: usize,
    /// Of how many loans something was kept just now.
    pub kept: usize,
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
    let row = super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let step = input.step.checked(&book.linkage)?;
    may_sign(&row, &book, &step)?;
    app.together(|app| {
        let change = shg::Change::LinkageStepped(Box::new(step));
        app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
        // What was opened is an account of the book at once.
        account_to_book(app, input.group)
    })?;
    view(app, input.group)
}

/// Gives the account that was opened by the steps its page in the book, where it has none: what an
/// older version recorded, or another device.
pub fn book_account(app: &mut App, input: TheGroup) -> Result<LinkageView, AppError> {
    account_to_book(app, input.group)?;
    view(app, input.group)
}

/// Refuses who cannot sign for the account of a group: two at least, who are members on that day. A
/// federation's members are groups: who signs for it stands in its resolution.
fn may_sign(row: &GroupView, book: &Book, step: &Linkage) -> Result<(), Refusal> {
    let field = "signatories".to_owned();
    let named = step.signatories.as_deref().unwrap_or_default();
    if row.row.kind.is_federation() || step.stage != Stage::AccountResolved {
        return match named {
            [] => Ok(()),
            _ => Err(Refusal::FieldInvalid { field }),
        };
    }
    let members: Vec<MemberTag> = book.members_on(step.date).map(|one| one.tag).collect();
    if named.len() < members.len().min(2) {
        return Err(Refusal::FieldEmpty { field });
    }
    if named.iter().all(|tag| members.contains(&book.kept(*tag))) {
        Ok(())
    } else {
        Err(Refusal::FieldInvalid { field })
    }
}

/// An account that was opened and has no page becomes the group's own where that is not known yet
/// and was not used before, else a further one. Its number was typed once.
fn account_to_book(app: &mut App, group: GroupId) -> Result<(), AppError> {
    let now = super::group::view(app, group)?;
    let book = app.store()?.book(group)?;
    let Some(opened) = book.account_to_book() else {
        return Ok(());
    };
    let place = [&opened.bank, &opened.branch].map(|one| one.as_deref().unwrap_or_default());
    let named: Vec<&str> = place.into_iter().filter(|one| !one.is_empty()).collect();
    let bank = match named.as_slice() {
        [] => opened.ifsc.clone().unwrap_or_default(),
        named => named.join(", "),
    };
    let first = Page::from(Head::Bank);
    let used = book.records.iter().any(|record| {
        let mut postings = record.postings.iter();
        record.date < opened.date && postings.any(|one| one.page == first)
    });
    let unknown = now.bank.is_none() && now.ifsc.is_none() && now.account.is_none();
    if !unknown || used {
        open_account(
            app,
            OpenAccount {
                group,
                bank,
                ifsc: opened.ifsc.clone(),
                number: opened.account.clone(),
                is_deposit: false,
                opened: opened.date,
            },
        )?;
        return Ok(());
    }
    let said = |text: Option<String>| text.map_or(Value::None, Value::Text);
    let change = |field, value| FieldChange {
        field,
        was: Value::None,
        value: said(value),
    };
    let changes = vec![
        change(GroupField::Bank, Some(bank)),
        change(GroupField::Ifsc, opened.ifsc.clone()),
        change(GroupField::Account, opened.account.clone()),
    ];
    edit_group(app, EditGroup { group, changes })?;
    Ok(())
}

/// The groups of which the bank and the book do not say the same, of those whose books the person
/// who is signed in keeps or looks at.
pub fn bank_unlike(app: &mut App, (): ()) -> Result<BankUnlikeGroups, AppError> {
    let mut reach = Reach::of(app)?;
    let mut groups = Vec::new();
    for one in app.store()?.bank_unlike()? {
        let roles = reach.roles(app, one.village, Some(one.group))?;
        if roles.iter().any(|role| role.looks_at(Work::Books)) {
            groups.push(one);
        }
    }
    Ok(BankUnlikeGroups { groups })
}

/// Records a claim of interest subvention, or a part that came of one; the money itself is a voucher.
pub fn claim_subvention(app: &mut App, input: ClaimSubvention) -> Result<LinkageView, AppError> {
    super::group::view(app, input.group)?;
    let book = app.store()?.book(input.group)?;
    let claim = input.claim.checked(&book.claims)?;
    // What came of a claim that stands belongs to it.
    let is_claimed = book.claims.iter().any(|one| one.is_of(&claim));
    let mut loans = book.borrowings.iter();
    if !is_claimed && !loans.any(|one| one.is_at(&claim.name())) {
        return Err(Refusal::BorrowingUnknown.into());
    }
    let change = shg::Change::SubventionClaimed(Box::new(claim));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Holds a bank's file against the books of every group on this device, by account and IFSC.
pub fn compare_feed(app: &mut App, input: CompareFeed) -> Result<FeedComparison, AppError> {
    Ok(compared(app, &input.text, None)?.0)
}

/// Holds a bank's file against the books, and keeps beside each book what the file says of its loans
/// and is not kept yet: the same file again changes nothing.
pub fn keep_feed(app: &mut App, input: KeepFeed) -> Result<FeedComparison, AppError> {
    let (mut comparison, new) = compared(app, &input.text, input.file.as_deref())?;
    app.together(|app| {
        for (group, said) in &new {
            let change = shg::Change::BankSaid(Box::new(said.clone()));
            app.act(Scope::Group(*group), Change::Shg(change), |_| Ok(()))?;
        }
        Ok(())
    })?;
    (comparison.kept, comparison.to_keep) = (new.len(), 0);
    Ok(comparison)
}

/// What a file says beside the books, and what of it can be kept.
fn compared(
    app: &App,
    text: &str,
    file: Option<&str>,
) -> Result<(FeedComparison, Vec<(GroupId, BankSaid)>), AppError> {
    app.person()?;
    let today = app.today();
    let feed = parse_feed(text, today);
    let mut books = Vec::new();
    let mut without_account = Vec::new();
    let mut known: BTreeMap<GroupId, Vec<BankSaid>> = BTreeMap::new();
    for (group, group_name) in app.store()?.group_names()? {
        let book = app.store()?.book(group)?;
        let of_bank = |one: &&Borrowing| one.lender == Lender::Bank;
        for borrowing in book.borrowings.iter().filter(of_bank) {
            let loan = book.bank_loan(borrowing, &group_name);
            let balance = loan.debt.standing(today).outstanding;
            if borrowing.account.is_some() && borrowing.ifsc.is_some() {
                books.push(loan);
            } else if !balance.is_zero() {
                without_account.push(UnmatchedLoan {
                    group,
                    group_name: group_name.clone(),
                    lender: borrowing.name.clone(),
                    book: balance,
                });
            }
        }
        known.insert(group, book.bank_said);
    }
    let says = compare(&feed, &books, today);
    let new = not_kept(app, &feed, file, &says, &known)?;
    let comparison = FeedComparison {
        says,
        lines: feed.loans.len() + feed.entries.len(),
        problems: feed.problems,
        without_account,
        to_keep: new.len(),
        kept: 0,
    };
    Ok((comparison, new))
}

/// What a file says of loans that stand in one book, is not kept there yet, and may be kept by who is
/// signed in.
fn not_kept(
    app: &App,
    feed: &Feed,
    file: Option<&str>,
    says: &[BankSays],
    known: &BTreeMap<GroupId, Vec<BankSaid>>,
) -> Result<Vec<(GroupId, BankSaid)>, AppError> {
    let person = app.person()?;
    // A file's name that may hold an Aadhaar number is left out.
    let file = optional("file", file).ok().flatten();
    let statements = Statements::of(feed, file.as_deref(), app.today());
    let mut new = Vec::new();
    for one in says {
        let BankSays::Both {
            account,
            ifsc,
            group,
            ..
        } = one
        else {
            continue;
        };
        let Some(said) = statements.of_account(account, ifsc) else {
            continue;
        };
        let mut kept = known.get(group).into_iter().flatten();
        let change = Change::Shg(shg::Change::BankSaid(Box::new(said.clone())));
        let may = app.may(person, &Scope::Group(*group), &change).is_ok();
        // An amount that no bank lends is a fault of the file: it is compared, and not kept.
        if may
            && !kept.any(|one| one.is_same(said))
            && let Ok(said) = said.clone().checked()
        {
            new.push((*group, said));
        }
    }
    Ok(new)
}

/// What the bank said last of a loan beside what the book says: of its balance, and of its terms
/// where another word of the bank tells those.
pub(super) fn said_of(
    app: &App,
    book: &Book,
    borrowing: &Borrowing,
) -> Result<Vec<SaidLine>, AppError> {
    let (balance, terms) = (book.last_balance(borrowing), book.last_terms(borrowing));
    let loan: BookLoan = book.bank_loan(borrowing, "");
    let mut words: Vec<&BankSaid> = balance.into_iter().chain(terms).collect();
    words.dedup();
    let lines = words.into_iter().map(|said| {
        let change = shg::Change::BankSaid(Box::new(said.clone()));
        let owed = loan.debt.standing(said.on).outstanding;
        let of_it = said.terms.filter(|_| terms == Some(said));
        let unlike = of_it.map(|terms| loan.unlike(&terms, said.on));
        Ok(SaidLine {
            operation: app.store()?.says(book.group, change)?,
            book: (balance == Some(said)).then_some(owed),
            terms: unlike.unwrap_or_default(),
            said: said.clone(),
        })
    });
    lines.collect()
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
    let lines_of_doses = standings.into_iter().map(|standing| DoseLine {
        waiting_days: standing
            .waits_since
            .map(|since| since.days_until(on).max(0)),
        standing,
    });
    Ok(LinkageView {
        group,
        group_name: row.row.name.clone(),
        steps: steps_of(app, &row, &book)?,
        doses: lines_of_doses.collect(),
        next,
        step,
        claims: claims_of(app, &book)?,
        next_claim: next_claim(app, &book, on)?,
        account: book.account_to_book().cloned(),
        unlike: book.bank_unlike(),
    })
}

/// The steps that were recorded, newest first.
fn steps_of(app: &App, row: &GroupView, book: &Book) -> Result<Vec<StepLine>, AppError> {
    let mut steps = Vec::new();
    for step in book.linkage.iter().rev() {
        let said = shg::Change::LinkageStepped(Box::new(step.clone()));
        let signs = step.signatories.iter().flatten();
        let names = signs.filter_map(|tag| {
            let kept = book.kept(*tag);
            let mut members = row.members.iter();
            let line = members.find(|line| line.tag == kept);
            line.map(|line| line.name.clone())
        });
        steps.push(StepLine {
            operation: app.store()?.says(book.group, said)?,
            step: step.clone(),
            names: names.collect(),
        });
    }
    Ok(steps)
}

/// Claims of interest subvention, newest first.
fn claims_of(app: &App, book: &Book) -> Result<Vec<ClaimLine>, AppError> {
    let mut lines = Vec::new();
    for standing in claims(&book.claims).into_iter().rev() {
        let mut entered = book.claims.iter().rev();
        let last = entered.find(|entry| entry.is_of(&standing.claim));
        let operation = match last {
            Some(last) => {
                let said = shg::Change::SubventionClaimed(Box::new(last.clone()));
                app.store()?.says(book.group, said)?
            }
            None => None,
        };
        lines.push(ClaimLine {
            operation,
            standing,
        });
    }
    Ok(lines)
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
