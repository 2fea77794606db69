//! Receipts and payments of a month, head by head.

use domain::{Month, Paise};

use crate::papers::{Body, Purse, office_bearers};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// What came in and went out in a month. What went between box and bank is neither, and stands
/// apart.
#[derive(Clone, Debug)]
pub struct ReceiptsAndPayments {
    /// Whose money it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The month.
    pub month: Month,
    /// What there was on its first day.
    pub opening: Purse,
    /// What came in, by head, in the order of the form.
    pub receipts: Vec<HeadSum>,
    /// What went out, by head, in the order of the form.
    pub payments: Vec<HeadSum>,
    /// Cash taken to the bank.
    pub deposited: Paise,
    /// Cash fetched from it.
    pub fetched: Paise,
}

/// The sum of a head.
#[derive(Clone, Debug)]
pub struct HeadSum {
    /// The head.
    pub head: Phrase,
    /// Its sum in cash and at the bank.
    pub sum: Purse,
}

impl ReceiptsAndPayments {
    /// The form on paper. Both sides end with the same total.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-receipts-and-payments");
        let mut paper = self.body.paper("receipts-and-payments", title, &self.stamp);
        paper.facts.push(Fact::new("paper-month", self.month));
        let between = |head, to_bank: Paise| HeadSum {
            head: Phrase::word(head),
            sum: Purse {
                cash: -to_bank,
                bank: to_bank,
            },
        };
        // Each in a line of its own: a month in which as much was fetched as taken was no quiet one.
        let moved = [
            between("paper-moved-to-bank", self.deposited),
            between("paper-moved-from-bank", -self.fetched),
        ];
        let closing = self.opening + sum(&self.receipts) - sum(&self.payments) + sum(&moved);
        let opening = HeadSum {
            head: Phrase::word("paper-opening-balance"),
            sum: self.opening,
        };
        let closing = HeadSum {
            head: Phrase::word("paper-closing-balance"),
            sum: closing,
        };
        let mut receipts = self.receipts.clone();
        receipts.extend(moved.into_iter().filter(|line| !line.sum.cash.is_zero()));
        paper.sections = vec![
            Section::Table(table("paper-received", Some(&opening), &receipts, None)),
            Section::Table(table(
                "paper-paid-out",
                None,
                &self.payments,
                Some(&closing),
            )),
        ];
        paper.signatures = office_bearers();
        paper
    }
}

fn sum(heads: &[HeadSum]) -> Purse {
    heads
        .iter()
        .fold(Purse::default(), |sum, head| sum + head.sum)
}

fn table(
    heading: &'static str,
    first: Option<&HeadSum>,
    heads: &[HeadSum],
    last: Option<&HeadSum>,
) -> Table {
    let strong = |head: &HeadSum| Row::strong(cells(head));
    let rows = first
        .map(strong)
        .into_iter()
        .chain(heads.iter().map(|head| Row::new(cells(head))))
        .chain(last.map(strong))
        .collect();
    let total = HeadSum {
        head: Phrase::word("paper-total"),
        sum: first
            .into_iter()
            .chain(heads)
            .chain(last)
            .fold(Purse::default(), |sum, head| sum + head.sum),
    };
    Table {
        heading: Some(Phrase::word(heading)),
        columns: vec![
            Column::wide("head", Phrase::word("paper-head"), 1),
            Column::new("cash", Phrase::word("paper-cash"), Kind::Money),
            Column::new("bank", Phrase::word("paper-bank"), Kind::Money),
            Column::new("total", Phrase::word("paper-total"), Kind::Money),
        ],
        rows,
        totals: Some(strong(&total)),
        tall: false,
    }
}

fn cells(head: &HeadSum) -> Vec<Cell> {
    vec![
        head.head.clone().into(),
        head.sum.cash.into(),
        head.sum.bank.into(),
        (head.sum.cash + head.sum.bank).into(),
    ]
}
