//! The cash book: every meeting from its opening to its closing, in cash and at the bank.

use domain::{Date, Paise};

use crate::papers::{Body, office_bearers};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// A stretch of the cash book.
#[derive(Clone, Debug)]
pub struct CashBook {
    /// Whose book it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// What there was before the first meeting.
    pub opening: Purse,
    /// The meetings, oldest first. Opening and closing of each follow from the lines.
    pub meetings: Vec<CashMeeting>,
}

/// Cash in the box, money at the bank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    /// In the box.
    pub cash: Paise,
    /// At the bank.
    pub bank: Paise,
}

/// The money of one meeting, or of one day between meetings.
#[derive(Clone, Debug)]
pub struct CashMeeting {
    /// The day.
    pub date: Date,
    /// The number of the meeting; `None` for an entry of the bank between meetings.
    pub number: Option<String>,
    /// Receipts and payments, in order.
    pub lines: Vec<CashLine>,
}

/// A receipt or a payment. Cash taken to the bank is one line: paid in cash, received at the bank.
#[derive(Clone, Debug)]
pub struct CashLine {
    /// The number of the receipt or voucher; empty where there is none.
    pub voucher: String,
    /// From whom or to whom, and what for.
    pub particulars: Phrase,
    /// The account head.
    pub head: Phrase,
    /// What was received.
    pub received: Purse,
    /// What was paid.
    pub paid: Purse,
}

impl Purse {
    /// Nothing but cash.
    #[must_use]
    pub const fn cash(cash: Paise) -> Self {
        Self {
            cash,
            bank: Paise::ZERO,
        }
    }

    /// Nothing but money at the bank.
    #[must_use]
    pub const fn bank(bank: Paise) -> Self {
        Self {
            cash: Paise::ZERO,
            bank,
        }
    }
}

impl std::ops::Add for Purse {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            cash: self.cash + other.cash,
            bank: self.bank + other.bank,
        }
    }
}

impl std::ops::Sub for Purse {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            cash: self.cash - other.cash,
            bank: self.bank - other.bank,
        }
    }
}

impl CashLine {
    /// The line that takes this one back: with a minus on the same side, so that sums are what
    /// they would be without both.
    #[must_use]
    pub fn counter(&self, why: &Phrase) -> Self {
        Self {
            voucher: self.voucher.clone(),
            particulars: why.clone(),
            head: self.head.clone(),
            received: Purse::default() - self.received,
            paid: Purse::default() - self.paid,
        }
    }
}

impl CashBook {
    /// The book on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let mut paper = self
            .body
            .paper("cash-book", Phrase::word("paper-cash-book"), &self.stamp);
        paper.form = Form::Wide;
        paper
            .facts
            .push(Fact::new("paper-period", period(self.from, self.to)));
        paper.sections = vec![Section::Table(self.table())];
        paper.signatures = office_bearers();
        paper
    }

    fn table(&self) -> Table {
        let mut rows = Vec::new();
        let mut balance = self.opening;
        let (mut received, mut paid) = (Purse::default(), Purse::default());
        for meeting in &self.meetings {
            rows.push(balance_row(meeting, "paper-opening-balance", balance));
            for line in &meeting.lines {
                balance = balance + line.received - line.paid;
                received = received + line.received;
                paid = paid + line.paid;
                rows.push(entry_row(meeting.date, line, balance));
            }
            rows.push(balance_row(meeting, "paper-closing-balance", balance));
        }
        let mut totals = vec![
            Cell::Empty,
            Phrase::word("paper-total").into(),
            Cell::Empty,
            Cell::Empty,
        ];
        totals.extend(purses([received, paid, balance]));
        Table {
            columns: columns(),
            rows,
            totals: Some(Row::strong(totals)),
            ..Table::default()
        }
    }
}

/// "01-04-2026 to 31-03-2027".
pub(crate) fn period(from: Date, to: Date) -> Phrase {
    Phrase::Filled(
        "paper-from-to",
        vec![("from", from.into()), ("to", to.into())],
    )
}

fn columns() -> Vec<Column> {
    let purse = |key, place, group| {
        Column::new(key, Phrase::word(place), Kind::Money).under(Phrase::word(group))
    };
    vec![
        Column::new("date", Phrase::word("paper-date"), Kind::Date),
        Column::wide("particulars", Phrase::word("paper-particulars"), 3),
        Column::wide("head", Phrase::word("paper-head"), 2),
        Column::new("voucher", Phrase::word("paper-voucher-number"), Kind::Mark),
        purse("received-cash", "paper-cash", "paper-received"),
        purse("received-bank", "paper-bank", "paper-received"),
        purse("paid-cash", "paper-cash", "paper-paid-out"),
        purse("paid-bank", "paper-bank", "paper-paid-out"),
        purse("balance-cash", "paper-cash", "paper-balance"),
        purse("balance-bank", "paper-bank", "paper-balance"),
    ]
}

fn balance_row(meeting: &CashMeeting, id: &'static str, balance: Purse) -> Row {
    let what = match &meeting.number {
        Some(number) => Phrase::Filled(
            if id == "paper-opening-balance" {
                "paper-meeting-opens"
            } else {
                "paper-meeting-closes"
            },
            vec![("number", Cell::Code(number.clone()))],
        ),
        None => Phrase::word(id),
    };
    let mut cells = vec![meeting.date.into(), what.into()];
    cells.extend([const { Cell::Empty }; 6]);
    cells.extend([balance.cash.into(), balance.bank.into()]);
    Row::strong(cells)
}

fn entry_row(date: Date, line: &CashLine, balance: Purse) -> Row {
    let voucher = Cell::Code(line.voucher.clone());
    let mut cells = vec![
        date.into(),
        line.particulars.clone().into(),
        line.head.clone().into(),
        if line.voucher.is_empty() {
            Cell::Empty
        } else {
            voucher
        },
    ];
    cells.extend(purses([line.received, line.paid, balance]));
    Row::new(cells)
}

fn purses<const N: usize>(purses: [Purse; N]) -> impl Iterator<Item = Cell> {
    purses
        .into_iter()
        .flat_map(|purse| [purse.cash.into(), purse.bank.into()])
}
