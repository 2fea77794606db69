//! The accounts of a group as people tell them apart: on screens, on papers and in the meeting.

use domain::ledger::{Folio, Head, Page};
use domain::shg::Borrowing;
use domain::shg::book::Book;
use domain::{Date, GroupId, Paise};
use serde::Serialize;
use store::{FieldValue, GroupView};
use ts_rs::TS;

use crate::error::AppError;
use crate::session::App;

/// A bank account or deposit of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AccountLine {
    /// Its page; none for the first account.
    pub folio: Option<Folio>,
    /// Whether it is a fixed deposit.
    pub is_deposit: bool,
    /// The bank and branch; of the first account it may be missing.
    pub bank: Option<String>,
    /// The last four digits of its number, which screens and papers show.
    pub last: Option<String>,
    /// Which of several that are called the same, from 1 in the order of the book: nothing else
    /// tells accounts without a number apart.
    pub nth: Option<u32>,
    /// What is in it; debit positive.
    pub balance: Paise,
}

/// Every account of a group, the first one before the others, with what was in it at the end of a
/// day.
pub(crate) fn accounts(group: &GroupView, book: &Book, on: Date) -> Vec<AccountLine> {
    let balances = book.balances(on);
    let line = |folio: Option<Folio>, is_deposit: bool, bank: Option<&str>, last| {
        let head = if is_deposit {
            Head::FixedDeposit
        } else {
            Head::Bank
        };
        let page = Page::from(head).on(folio);
        AccountLine {
            folio,
            is_deposit,
            bank: bank.map(str::to_owned),
            last,
            nth: None,
            balance: balances.get(&page).copied().unwrap_or_default(),
        }
    };
    let first = line(
        None,
        false,
        group.bank.as_deref(),
        book.first_account.last_digits(),
    );
    let others = book.accounts.iter().map(|account| {
        let last = account.name().last_digits();
        line(
            Some(account.folio),
            account.is_deposit,
            Some(&account.bank),
            last,
        )
    });
    let mut lines: Vec<AccountLine> = std::iter::once(first).chain(others).collect();
    let names: Vec<_> = lines
        .iter()
        .map(|line| (line.bank.clone(), line.last.clone()))
        .collect();
    for (at, line) in lines.iter_mut().enumerate() {
        let same = |until: usize| {
            let before = names.iter().take(until);
            before.filter(|name| Some(*name) == names.get(at)).count()
        };
        let nth = u32::try_from(same(at + 1)).unwrap_or(u32::MAX);
        line.nth = (same(names.len()) > 1).then_some(nth);
    }
    lines
}

/// What stands at the bank at the end of a day and on no account or deposit of [`accounts`]: a deposit
/// that a meeting made without naming it, and pages of another kind than their account is in the
/// book. With these the lists come to the balance.
pub(crate) fn unnamed(book: &Book, on: Date) -> Vec<AccountLine> {
    let is_unnamed = |page: Page| {
        let deposit = page.head == Head::FixedDeposit && page.folio.is_none();
        deposit || book.is_of_no_account(page)
    };
    let balances = book.balances(on).into_iter();
    let unnamed = balances.filter(|(page, _)| is_unnamed(*page));
    let lines = unnamed.map(|(page, balance)| {
        let mut known = book.accounts.iter();
        let known = known.find(|one| Some(one.folio) == page.folio);
        AccountLine {
            folio: page.folio,
            is_deposit: page.head == Head::FixedDeposit,
            bank: known.map(|one| one.bank.clone()),
            last: known.and_then(|one| one.name().last_digits()),
            nth: None,
            balance,
        }
    });
    lines.collect()
}

/// Whether what a record says names accounts, as a voucher and what takes it back do.
pub(crate) fn names_accounts(fields: &[FieldValue]) -> bool {
    let mut fields = fields.iter();
    fields.any(|said| matches!(&*said.field, "into" | "out-of"))
}

/// The accounts of a group today, and the loans that it took; none of one of which nothing but a
/// parked record has come, so that it has no book yet.
pub(crate) fn named_of(
    app: &App,
    group: GroupId,
) -> Result<(Vec<AccountLine>, Vec<Borrowing>), AppError> {
    let Some(view) = app.store()?.group(group)? else {
        return Ok((Vec::new(), Vec::new()));
    };
    let book = app.store()?.book(group)?;
    Ok((accounts(&view, &book, app.today()), book.borrowings))
}
