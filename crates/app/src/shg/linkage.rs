//! Bank linkage: the steps of every dose, what may be expected of the next one, the bank's file
//! beside the books of all groups on this device, and claims of interest subvention.

use domain::ledger::{Folio, Head};
use domain::operation::Change;
use domain::shg::book::Book;
use domain::shg::borrowing::Lender;
use domain::shg::linkage::{
    BankSays, BookLoan, DoseStanding, FeedProblem, LinkageEligibility, LinkageFacts, compare,
    doses, parse_feed,
};
use domain::shg::{self, Linkage, SubventionClaim};
use domain::{Date, GroupId, Paise, Scope};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::TheGroup;
use super::standing::{last_grade, practises_since, principles};
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
    pub steps: Vec<Linkage>,
    /// Where each dose stands.
    pub doses: Vec<DoseStanding>,
    /// Whether it may apply for the next dose, what it may expect, and what is missing.
    pub next: LinkageEligibility,
    /// Claims of interest subvention, newest first.
    pub claims: Vec<ClaimLine>,
}

/// A claim of interest subvention.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClaimLine {
    /// The claim.
    pub claim: SubventionClaim,
    /// What was claimed and has not come.
    pub outstanding: Paise,
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

/// Records a claim of interest subvention; the money itself is a voucher.
pub fn claim_subvention(app: &mut App, input: ClaimSubvention) -> Result<LinkageView, AppError> {
    super::group::view(app, input.group)?;
    let change = shg::Change::SubventionClaimed(Box::new(input.claim.checked()?));
    app.act(Scope::Group(input.group), Change::Shg(change), |_| Ok(()))?;
    view(app, input.group)
}

/// Holds a bank's file against the books of every group on this device, by account and IFSC.
pub fn compare_feed(app: &mut App, input: CompareFeed) -> Result<FeedComparison, AppError> {
    app.person()?;
    let feed = parse_feed(&input.text);
    let mut books = Vec::new();
    for (group, name) in app.store()?.group_names()? {
        let book = app.store()?.book(group)?;
        books.extend(bank_loans(&book, &name));
    }
    Ok(FeedComparison {
        says: compare(&feed, &books),
        problems: feed.problems,
    })
}

/// The group's loans from banks of which the account is known, with what the book says is owed.
fn bank_loans(book: &Book, name: &str) -> Vec<BookLoan> {
    let last = book.records.last().map(|record| record.date);
    let Some(balances) = last.map(|last| book.balances(last)) else {
        return Vec::new();
    };
    let of_bank = book
        .borrowings
        .iter()
        .filter(|one| one.lender == Lender::Bank);
    of_bank
        .filter_map(|borrowing| {
            let folio = Some(Folio::from(borrowing.tag));
            let head: Head = borrowing.kind.head();
            let of = balances
                .iter()
                .filter(|(page, _)| page.folio == folio && page.head == head);
            Some(BookLoan {
                account: borrowing.account.clone()?,
                ifsc: borrowing.ifsc.clone()?,
                name: name.to_owned(),
                balance: of.map(|(_, amount)| -*amount).sum(),
            })
        })
        .collect()
}

fn view(app: &App, group: GroupId) -> Result<LinkageView, AppError> {
    let row = super::group::view(app, group)?;
    let on = app.today();
    let book = app.store()?.book(group)?;
    let norms = super::norms(app, group, on)?;
    let standings = doses(&book.linkage);
    let dose = standings.last().map_or(0, |standing| standing.dose);
    let account =
        row.account.is_some() || row.bank.is_some() || !book.accounts.is_empty() || dose > 0;
    let facts = facts(&book, &norms, account, on);
    let claims = book.claims.iter().rev();
    Ok(LinkageView {
        group,
        group_name: row.row.name,
        steps: book.linkage.iter().rev().cloned().collect(),
        doses: standings,
        next: norms.linkage.judge(&facts, dose.saturating_add(1), on),
        claims: claims
            .map(|claim| ClaimLine {
                outstanding: claim.outstanding(),
                claim: claim.clone(),
            })
            .collect(),
    })
}

fn facts(book: &Book, norms: &domain::place::Norms, account: bool, on: Date) -> LinkageFacts {
    let standing = book.schedule().standing(&norms.standing, on);
    LinkageFacts {
        since: practises_since(book, on),
        revived_on: standing.revived_on,
        status: standing.status,
        grade: last_grade(book, on),
        broken: principles(book, norms, on).broken(),
        account,
        corpus: book.corpus(on).total(),
    }
}
