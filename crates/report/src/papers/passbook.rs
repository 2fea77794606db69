//! A member's passbook: the page that stays with her.

use domain::{Date, Paise};

use crate::papers::{Body, Person, Source, totals};
use crate::{Cell, Column, Fact, Kind, Members, Paper, Phrase, Row, Section, Stamp, Table};

/// A member's page.
#[derive(Clone, Debug)]
pub struct Passbook {
    /// Her group.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Who she is.
    pub person: Person,
    /// Her photo, where she agreed to one.
    pub photo: Option<Vec<u8>>,
    /// The day she joined.
    pub joined: Date,
    /// Whom she named; empty where she named nobody.
    pub nominee: String,
    /// What she had saved before the first entry: compulsory, voluntary and special.
    pub opening: [Paise; 3],
    /// What she has saved by the last day, of each kind.
    pub closing: [Paise; 3],
    /// Her savings, oldest first.
    pub savings: Vec<SavingsEntry>,
    /// Her share capital before the first entry.
    pub shares_before: Paise,
    /// What she paid in as share capital and got back of it, oldest first.
    pub shares: Vec<ShareEntry>,
    /// Her loans, oldest first.
    pub loans: Vec<PassbookLoan>,
}

/// What moved of her share capital.
#[derive(Clone, Debug)]
pub struct ShareEntry {
    /// The day.
    pub date: Date,
    /// What she paid in.
    pub paid_in: Paise,
    /// What she got back.
    pub given_back: Paise,
    /// Why it was reversed, beside a counter-entry.
    pub reversed: Option<Phrase>,
}

/// What she saved or took back on a day.
#[derive(Clone, Debug)]
pub struct SavingsEntry {
    /// The day.
    pub date: Date,
    /// Compulsory saving.
    pub compulsory: Paise,
    /// Voluntary saving.
    pub voluntary: Paise,
    /// Special saving.
    pub special: Paise,
    /// What she took back.
    pub withdrawn: Paise,
    /// Why it was reversed, beside a counter-entry.
    pub reversed: Option<Phrase>,
}

/// One of her loans.
#[derive(Clone, Debug)]
pub struct PassbookLoan {
    /// Its number in the loan ledger.
    pub number: String,
    /// Where the money comes from.
    pub source: Source,
    /// What it is for.
    pub purpose: String,
    /// What was given and paid, oldest first.
    pub entries: Vec<PassbookLoanEntry>,
}

/// What was given or paid on a day.
#[derive(Clone, Debug)]
pub struct PassbookLoanEntry {
    /// The day.
    pub date: Date,
    /// Given to her.
    pub given: Paise,
    /// Principal she paid.
    pub principal: Paise,
    /// Interest she paid.
    pub interest: Paise,
    /// Fine she paid.
    pub fine: Paise,
    /// Principal given up by resolution.
    pub written_off: Paise,
    /// Whether it counts no more: it was reversed, or is the counter-entry of what was.
    pub is_struck: bool,
    /// What stands in the place of a signature: that it was before the book began, what was
    /// resolved about the loan, or why it was reversed.
    pub remark: Option<Phrase>,
}

impl SavingsEntry {
    /// Nothing yet, on a day.
    #[must_use]
    pub const fn of(date: Date) -> Self {
        Self {
            date,
            compulsory: Paise::ZERO,
            voluntary: Paise::ZERO,
            special: Paise::ZERO,
            withdrawn: Paise::ZERO,
            reversed: None,
        }
    }

    /// Adds what else happened on the day.
    pub fn add(&mut self, other: &Self) {
        self.compulsory += other.compulsory;
        self.voluntary += other.voluntary;
        self.special += other.special;
        self.withdrawn += other.withdrawn;
    }

    /// The line that takes this one back: with a minus in the same columns, so that sums are what
    /// they would be without both.
    #[must_use]
    pub fn counter(&self, why: Phrase) -> Self {
        Self {
            date: self.date,
            compulsory: -self.compulsory,
            voluntary: -self.voluntary,
            special: -self.special,
            withdrawn: -self.withdrawn,
            reversed: Some(why),
        }
    }
}

impl ShareEntry {
    /// The line that takes this one back, as [`SavingsEntry::counter`].
    #[must_use]
    pub fn counter(&self, why: Phrase) -> Self {
        Self {
            date: self.date,
            paid_in: -self.paid_in,
            given_back: -self.given_back,
            reversed: Some(why),
        }
    }
}

impl PassbookLoanEntry {
    /// An old loan as it stood on the day on which the book began: what was given, and what of it
    /// was paid before.
    #[must_use]
    pub fn brought(given: (Date, Paise), on: Date, principal: Paise, interest: Paise) -> [Self; 2] {
        let lent = Self {
            given: given.1,
            ..Self::of(given.0)
        };
        let left = Phrase::Filled("paper-left-on", vec![("day", on.into())]);
        let paid = Self {
            principal,
            interest,
            remark: Some(left),
            ..Self::of(on)
        };
        [lent, paid]
    }

    /// Nothing yet, on a day.
    #[must_use]
    pub const fn of(date: Date) -> Self {
        Self {
            date,
            given: Paise::ZERO,
            principal: Paise::ZERO,
            interest: Paise::ZERO,
            fine: Paise::ZERO,
            written_off: Paise::ZERO,
            is_struck: false,
            remark: None,
        }
    }

    /// Whether nothing was given, paid or given up.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let paid = [self.principal, self.interest, self.fine];
        let other = [self.given, self.written_off];
        paid.iter().chain(&other).all(|amount| amount.is_zero())
    }

    /// The line that takes this one back, as [`SavingsEntry::counter`].
    #[must_use]
    pub fn counter(&self, why: Phrase) -> Self {
        Self {
            date: self.date,
            given: -self.given,
            principal: -self.principal,
            interest: -self.interest,
            fine: -self.fine,
            written_off: -self.written_off,
            is_struck: true,
            remark: Some(why),
        }
    }
}

impl Passbook {
    /// The page on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let mut paper = self
            .body
            .paper("passbook", Phrase::word("paper-passbook"), &self.stamp);
        let whose = Fact::new(self.body.kind(), std::mem::take(&mut paper.whose));
        paper.whose.clone_from(&self.person.name);
        let number = Fact::new("paper-member-number", self.person.number);
        let joined = Fact::new("paper-joined", self.joined);
        paper.facts.splice(0..0, [number, whose]);
        paper.facts.push(joined);
        if self.body.members == Members::People {
            let said = |text: &str| match text {
                "" => Cell::Empty,
                text => text.into(),
            };
            let of = Fact::new("paper-husband-father", said(&self.person.of));
            paper.facts.insert(0, of);
            paper
                .facts
                .push(Fact::new("paper-nominee", said(&self.nominee)));
        }
        paper.photo.clone_from(&self.photo);
        paper.sections.push(Section::Table(self.savings()));
        paper
            .sections
            .extend(self.share_capital().map(Section::Table));
        for loan in &self.loans {
            paper.sections.push(Section::Table(self.loan(loan)));
        }
        paper.signatures = vec![
            Phrase::word("paper-member-signature"),
            Phrase::role("treasurer"),
        ];
        paper
    }

    fn savings(&self) -> Table {
        let mut left = self.opening.into_iter().sum::<Paise>();
        let mut rows = Vec::new();
        if !left.is_zero() {
            let mut cells: Vec<Cell> = vec![Phrase::word("paper-saved-before").into()];
            cells.extend(self.opening.map(Cell::from));
            cells.extend([Cell::Empty, left.into(), Cell::Empty]);
            rows.push(Row::strong(cells));
        }
        for entry in &self.savings {
            left += entry.compulsory + entry.voluntary + entry.special - entry.withdrawn;
            rows.push(Row::new(vec![
                entry.date.into(),
                entry.compulsory.into(),
                entry.voluntary.into(),
                entry.special.into(),
                entry.withdrawn.into(),
                left.into(),
                // Nobody signs for what was taken back.
                entry.reversed.clone().into(),
            ]));
        }
        let columns = savings_columns();
        let mut totals = totals(columns.len(), &rows, &[1, 2, 3, 4]);
        // The last line says what she has of each kind; what was taken back is in it.
        if let Some(row) = totals.as_mut() {
            let sums = self.closing.into_iter().zip(1..).chain([(left, 5)]);
            for (sum, place) in sums {
                if let Some(cell) = row.cells.get_mut(place) {
                    *cell = sum.into();
                }
            }
        }
        let mut table = Table {
            heading: Some(Phrase::word("paper-savings")),
            columns,
            rows,
            totals,
            tall: true,
        };
        if self.savings.iter().all(|entry| entry.special.is_zero()) {
            table.without(3);
        }
        table
    }

    /// Her share capital; nothing where she never had any.
    fn share_capital(&self) -> Option<Table> {
        if self.shares_before.is_zero() && self.shares.is_empty() {
            return None;
        }
        let mut left = self.shares_before;
        let mut rows = Vec::new();
        if !left.is_zero() {
            let opening = Phrase::word("paper-opening-balance").into();
            let nothing = [Cell::Empty, Cell::Empty];
            let mut cells = vec![opening];
            cells.extend(nothing);
            cells.extend([left.into(), Cell::Empty]);
            rows.push(Row::strong(cells));
        }
        for entry in &self.shares {
            left += entry.paid_in - entry.given_back;
            rows.push(Row::new(vec![
                entry.date.into(),
                entry.paid_in.into(),
                entry.given_back.into(),
                left.into(),
                entry.reversed.clone().into(),
            ]));
        }
        let columns = share_columns();
        let mut totals = totals(columns.len(), &rows, &[1, 2]);
        if let Some(cell) = totals.as_mut().and_then(|row| row.cells.get_mut(3)) {
            *cell = left.into();
        }
        Some(Table {
            heading: Some(Phrase::head("share-capital")),
            columns,
            rows,
            totals,
            tall: true,
        })
    }

    fn loan(&self, loan: &PassbookLoan) -> Table {
        let mut left = Paise::ZERO;
        let rows: Vec<Row> = loan
            .entries
            .iter()
            .map(|entry| {
                left += entry.given - entry.principal - entry.written_off;
                Row::new(vec![
                    entry.date.into(),
                    entry.given.into(),
                    entry.principal.into(),
                    entry.interest.into(),
                    entry.fine.into(),
                    entry.written_off.into(),
                    left.into(),
                    entry.remark.clone().into(),
                ])
            })
            .collect();
        let heading = vec![
            ("number", Cell::Code(loan.number.clone())),
            ("source", loan.source.word().into()),
            ("purpose", loan.purpose.clone().into()),
        ];
        let columns = self.loan_columns();
        let mut totals = totals(columns.len(), &rows, &[1, 2, 3, 4, 5]);
        if let Some(cell) = totals.as_mut().and_then(|row| row.cells.get_mut(6)) {
            *cell = left.into();
        }
        let mut table = Table {
            heading: Some(Phrase::Filled("paper-loan-of", heading)),
            columns,
            rows,
            totals,
            tall: true,
        };
        if loan.entries.iter().all(|entry| entry.written_off.is_zero()) {
            table.without(5);
        }
        table
    }

    fn loan_columns(&self) -> Vec<Column> {
        let money = |key, label| Column::new(key, label, Kind::Money).sharing(2);
        vec![
            Column::new("date", Phrase::word("paper-date"), Kind::Date),
            money("given", Phrase::word("paper-given")),
            money("principal", Phrase::word("paper-principal-paid")),
            money("interest", self.body.charged("paper-interest-paid")),
            money("fine", Phrase::word("paper-fine")),
            money("written-off", Phrase::word("paper-written-off")),
            money("balance", Phrase::word("paper-loan-left")),
            Column::wide("signature", Phrase::word("paper-sign"), 3),
        ]
    }
}

fn share_columns() -> Vec<Column> {
    let money = |key, label| Column::new(key, Phrase::word(label), Kind::Money).sharing(2);
    vec![
        Column::new("date", Phrase::word("paper-date"), Kind::Date),
        money("paid-in", "paper-paid"),
        money("given-back", "paper-withdrawn"),
        money("balance", "paper-balance"),
        Column::wide("signature", Phrase::word("paper-sign"), 3),
    ]
}

fn savings_columns() -> Vec<Column> {
    let money = |key, label| Column::new(key, Phrase::word(label), Kind::Money).sharing(2);
    vec![
        Column::new("date", Phrase::word("paper-date"), Kind::Date),
        money("compulsory", "paper-compulsory"),
        money("voluntary", "paper-voluntary"),
        money("special", "paper-special"),
        money("withdrawn", "paper-withdrawn"),
        money("balance", "paper-saved-after"),
        Column::wide("signature", Phrase::word("paper-sign"), 3),
    ]
}
