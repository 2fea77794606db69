//! The model of every paper: what stands on it, before a language, a page size or a file format.

use std::borrow::Cow;

use domain::{Date, Month, Paise};

use crate::Error;

/// One paper: a register, a page, a voucher or a slip.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The beginning of a file's name, the same in every language: `cash-book`.
    pub name: &'static str,
    /// Its size and look.
    pub form: Form,
    /// What it is: "Cash book".
    pub title: Phrase,
    /// Whose book it is: the group's name, as people say it.
    pub whose: String,
    /// Who the members are of whom it speaks.
    pub members: Members,
    /// What stands under the title: village, month, page …
    pub facts: Vec<Fact>,
    /// The member's photo (JPEG, PNG or WebP), where the paper is hers. One that cannot be read
    /// is left out.
    pub photo: Option<Vec<u8>>,
    /// What it says.
    pub sections: Vec<Section>,
    /// Who signs it, each over a line.
    pub signatures: Vec<Phrase>,
    /// Where it comes from.
    pub stamp: Stamp,
}

/// The size and look of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A4 upright.
    Upright,
    /// A4 lying, for tables with many columns.
    Wide,
    /// Half of it (A5 lying), in a frame.
    Voucher,
    /// A small slip (A6) in large figures.
    Slip,
}

/// Who the members of a group or federation are. Its papers speak of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Members {
    /// Persons: it is a Self Help Group.
    #[default]
    People,
    /// Groups: it is a Village Organisation.
    Groups,
    /// Village Organisations: it is a Cluster Level Federation.
    Organisations,
}

/// What lets a reader find out where a paper came from, and whether the book has changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day of printing.
    pub printed: Date,
    /// The last eight digits of the book's chain, the same on the tablet and in the office; empty
    /// where there is none.
    pub chain: String,
}

/// Words in whatever language the paper will have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// A message of the catalogues in `locales`, by its id.
    Word(Cow<'static, str>),
    /// A message with places to fill.
    Filled(&'static str, Vec<(&'static str, Cell)>),
    /// What people wrote themselves, in whatever language they did.
    Said(String),
}

/// A label and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name of the thing.
    pub label: Phrase,
    /// The thing.
    pub value: Cell,
}

/// A part of a paper.
#[derive(Clone, Debug)]
pub enum Section {
    /// Rows and columns.
    Table(Table),
    /// Sentences under a heading.
    Text {
        /// The heading, if it needs one.
        heading: Option<Phrase>,
        /// The sentences, a paragraph each.
        paragraphs: Vec<Phrase>,
    },
    /// Labels and values under a heading.
    Facts {
        /// The heading, if it needs one.
        heading: Option<Phrase>,
        /// The facts, in reading order.
        facts: Vec<Fact>,
    },
    /// An amount in a box: in figures, and in words.
    Amount(Paise),
    /// A few figures so large that they can be read across a room.
    Figures(Vec<Fact>),
    /// What follows begins a new page, and a new sheet of a workbook.
    NewPage,
}

/// Rows and columns. Every row has as many cells as there are columns.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What stands over it.
    pub heading: Option<Phrase>,
    /// Its columns, in reading order.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The line under it.
    pub totals: Option<Row>,
    /// Whether rows are high enough for a signature or the mark of a thumb.
    pub tall: bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in an arrangement ([`Table::arrange`]), the same in every language.
    pub key: Cow<'static, str>,
    /// What stands over it.
    pub label: Phrase,
    /// What stands over it and its neighbours together: "Receipts" over cash and bank.
    pub group: Option<Phrase>,
    /// What its cells are.
    pub kind: Kind,
    /// Its share of the room that narrow columns leave; 0 = as narrow as its cells.
    pub share: u8,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A letter or two, in the middle: marks of attendance.
    Mark,
    /// Money.
    Money,
    /// A number of things.
    Count,
    /// A day.
    Date,
    /// A share of a hundred.
    Percent,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// Whether it stands out.
    pub emphasis: Emphasis,
}

/// Whether a row stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// It does not.
    #[default]
    Plain,
    /// It does: an opening or closing balance, a total.
    Strong,
}

/// What stands in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Text(Phrase),
    /// A number as a name: of a voucher, a folio, an account. Always read from left to right.
    Code(String),
    /// Money.
    Money(Paise),
    /// A number of things.
    Count(i64),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
    /// A share in hundredths of a percent: 9,750 is 97.5 %.
    Percent(i64),
    /// Nothing, and nothing was to be expected.
    Empty,
}

impl Phrase {
    /// A word of the catalogues.
    #[must_use]
    pub const fn word(id: &'static str) -> Self {
        Self::Word(Cow::Borrowed(id))
    }

    /// The word of an account head by its code, as in `domain::ledger`: `compulsory-saving`.
    #[must_use]
    pub fn head(code: &str) -> Self {
        Self::Word(format!("head-{code}").into())
    }

    /// The word of an office or a role by its code: `president`.
    #[must_use]
    pub fn role(code: &str) -> Self {
        Self::Word(format!("role-{code}").into())
    }
}

impl From<&str> for Phrase {
    fn from(said: &str) -> Self {
        Self::Said(said.into())
    }
}

impl From<String> for Phrase {
    fn from(said: String) -> Self {
        Self::Said(said)
    }
}

impl From<Phrase> for Cell {
    fn from(phrase: Phrase) -> Self {
        Self::Text(phrase)
    }
}

impl From<&str> for Cell {
    fn from(said: &str) -> Self {
        Self::Text(said.into())
    }
}

impl From<String> for Cell {
    fn from(said: String) -> Self {
        Self::Text(said.into())
    }
}

impl From<Paise> for Cell {
    fn from(amount: Paise) -> Self {
        Self::Money(amount)
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl From<Month> for Cell {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(thing: Option<T>) -> Self {
        thing.map_or(Self::Empty, Into::into)
    }
}

impl Fact {
    /// A label and what it says.
    pub fn new(label: &'static str, value: impl Into<Cell>) -> Self {
        Self {
            label: Phrase::word(label),
            value: value.into(),
        }
    }
}

impl Column {
    /// A column as narrow as its cells.
    #[must_use]
    pub fn new(key: &'static str, label: impl Into<Phrase>, kind: Kind) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            group: None,
            kind,
            share: 0,
        }
    }

    /// A column of words that takes a share of the room that is left.
    #[must_use]
    pub fn wide(key: &'static str, label: impl Into<Phrase>, share: u8) -> Self {
        Self {
            share,
            ..Self::new(key, label, Kind::Text)
        }
    }

    /// The same with a share of the room that narrow columns leave.
    #[must_use]
    pub fn sharing(self, share: u8) -> Self {
        Self { share, ..self }
    }

    /// The same under a heading that it shares with its neighbours.
    #[must_use]
    pub fn under(mut self, group: Phrase) -> Self {
        self.group = Some(group);
        self
    }
}

impl Row {
    /// An ordinary row.
    #[must_use]
    pub const fn new(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            emphasis: Emphasis::Plain,
        }
    }

    /// A row that stands out.
    #[must_use]
    pub const fn strong(cells: Vec<Cell>) -> Self {
        Self {
            cells,
            emphasis: Emphasis::Strong,
        }
    }
}

impl Table {
    /// Shows these columns alone, in this order: a state's printed form is data, not code.
    ///
    /// # Errors
    /// When the table has no column of one of the names.
    pub fn arrange<K: AsRef<str>>(&mut self, order: &[K]) -> Result<(), Error> {
        let places = order
            .iter()
            .map(|key| {
                self.columns
                    .iter()
                    .position(|column| column.key == key.as_ref())
                    .ok_or_else(|| Error::NoColumn(key.as_ref().into()))
            })
            .collect::<Result<Vec<usize>, Error>>()?;
        self.columns = places
            .iter()
            .filter_map(|&place| self.columns.get(place).cloned())
            .collect();
        for row in self.rows.iter_mut().chain(&mut self.totals) {
            row.cells = places
                .iter()
                .map(|&place| row.cells.get(place).cloned().unwrap_or(Cell::Empty))
                .collect();
        }
        Ok(())
    }
}

impl Table {
    /// Leaves out a column that has nothing to say.
    pub(crate) fn without(&mut self, place: usize) {
        if place < self.columns.len() {
            self.columns.remove(place);
            for row in self.rows.iter_mut().chain(&mut self.totals) {
                row.cells.remove(place);
            }
        }
    }
}

impl Paper {
    /// Arranges the columns of every table that has all of these ([`Table::arrange`]).
    ///
    /// # Errors
    /// When no table has them all.
    pub fn arrange<K: AsRef<str>>(&mut self, order: &[K]) -> Result<(), Error> {
        let mut outcome = Err(Error::NoColumn(
            order
                .first()
                .map_or_else(String::new, |key| key.as_ref().into()),
        ));
        for section in &mut self.sections {
            if let Section::Table(table) = section {
                match table.arrange(order) {
                    Ok(()) => outcome = Ok(()),
                    Err(error) if outcome.is_err() => outcome = Err(error),
                    Err(_) => {}
                }
            }
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        Table {
            columns: vec![
                Column::new("date", "Date", Kind::Date),
                Column::wide("who", "Who", 1),
                Column::new("paid", "Paid", Kind::Money),
            ],
            rows: vec![Row::new(vec![
                Cell::Empty,
                "Zainab".into(),
                Paise::rupees(50).into(),
            ])],
            totals: Some(Row::strong(vec![
                Cell::Empty,
                Cell::Empty,
                Paise::rupees(50).into(),
            ])),
            ..Table::default()
        }
    }

    #[test]
    fn a_printed_form_of_a_state_is_an_order_of_columns() {
        let mut table = table();
        table.arrange(&["paid", "who"]).expect("both are there");
        assert_eq!(table.columns.len(), 2);
        assert_eq!(
            table.rows[0].cells,
            [Paise::rupees(50).into(), "Zainab".into()]
        );
        assert_eq!(
            table.totals.expect("totals stay").cells,
            [Paise::rupees(50).into(), Cell::Empty]
        );
    }

    #[test]
    fn an_unknown_column_leaves_the_table_as_it_was() {
        let mut table = table();
        let refused = table.arrange(&["paid", "caste"]);
        assert!(matches!(refused, Err(Error::NoColumn(key)) if key == "caste"));
        assert_eq!(table.columns.len(), 3);
    }
}
