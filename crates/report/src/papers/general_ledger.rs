//! The general ledger: a page for each head.

use domain::{Date, Paise};

use crate::papers::cash_book::period;
use crate::papers::{Body, totals};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// Pages of the general ledger.
#[derive(Clone, Debug)]
pub struct GeneralLedger {
    /// Whose ledger it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// A page for each head.
    pub pages: Vec<LedgerPage>,
}

/// One head.
#[derive(Clone, Debug)]
pub struct LedgerPage {
    /// The head.
    pub head: Phrase,
    /// What was on it before: a debit balance is positive, a credit balance negative.
    pub opening: Paise,
    /// Its entries, oldest first.
    pub entries: Vec<LedgerEntry>,
}

/// An entry: a debit or a credit.
#[derive(Clone, Debug)]
pub struct LedgerEntry {
    /// The day.
    pub date: Date,
    /// What it was.
    pub particulars: Phrase,
    /// The page or meeting of the cash book that it was posted from.
    pub folio: String,
    /// Debit.
    pub debit: Paise,
    /// Credit.
    pub credit: Paise,
}

impl LedgerEntry {
    /// The entry that takes this one back: with a minus on the same side, so that sums are what
    /// they would be without both.
    #[must_use]
    pub fn counter(&self, why: &Phrase) -> Self {
        Self {
            date: self.date,
            particulars: why.clone(),
            folio: self.folio.clone(),
            debit: -self.debit,
            credit: -self.credit,
        }
    }
}

impl GeneralLedger {
    /// The pages on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-general-ledger");
        let mut paper = self.body.paper("general-ledger", title, &self.stamp);
        paper
            .facts
            .push(Fact::new("paper-period", period(self.from, self.to)));
        for page in &self.pages {
            if !paper.sections.is_empty() {
                paper.sections.push(Section::NewPage);
            }
            paper.sections.push(Section::Table(self.table(page)));
        }
        paper.signatures = vec![Phrase::role("treasurer"), Phrase::word("paper-bookkeeper")];
        paper
    }

    fn table(&self, page: &LedgerPage) -> Table {
        let opening = Phrase::word("paper-opening-balance").into();
        let mut rows = vec![Row::strong(
            [
                self.from.into(),
                opening,
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
            ]
            .into_iter()
            .chain(balance(page.opening))
            .collect(),
        )];
        let mut left = page.opening;
        for entry in &page.entries {
            left += entry.debit - entry.credit;
            let cells = [
                entry.date.into(),
                entry.particulars.clone().into(),
                Cell::Code(entry.folio.clone()),
                entry.debit.into(),
                entry.credit.into(),
            ];
            rows.push(Row::new(cells.into_iter().chain(balance(left)).collect()));
        }
        let columns = columns();
        let mut totals = totals(columns.len(), &rows, &[3, 4]);
        if let Some(totals) = &mut totals {
            totals.cells.truncate(5);
            totals.cells.extend(balance(left));
        }
        Table {
            heading: Some(page.head.clone()),
            columns,
            rows,
            totals,
            tall: false,
        }
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("date", Phrase::word("paper-date"), Kind::Date),
        Column::wide("particulars", Phrase::word("paper-particulars"), 1),
        Column::new("folio", Phrase::word("paper-folio"), Kind::Mark),
        Column::new("debit", Phrase::word("paper-debit"), Kind::Money),
        Column::new("credit", Phrase::word("paper-credit"), Kind::Money),
        Column::new("balance", Phrase::word("paper-balance"), Kind::Money),
        Column::new("side", Phrase::word("paper-side"), Kind::Mark),
    ]
}

/// A balance and its side, for a minus says nothing to most readers.
fn balance(left: Paise) -> [Cell; 2] {
    let side = match left.0 {
        0 => Cell::Empty,
        1.. => Phrase::word("paper-debit-short").into(),
        _ => Phrase::word("paper-credit-short").into(),
    };
    [left.abs().into(), side]
}
