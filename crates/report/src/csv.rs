//! A paper as CSV: the same rows for a spreadsheet or another program.

use crate::paper::Row;
use crate::words::{Language, Words, numbers};
use crate::{Cell, Error, Fact, Members, Paper, Phrase, Section, amount_in_words};

/// A paper as CSV (UTF-8 with its mark, so that Excel sees the script): title and facts, a blank
/// line, then each table with its head. Money is in rupees without grouping (`1234.50`), a day is
/// ISO (`2026-11-21`), a share is in percent: for machines first. Grouped heads are written
/// "Receipts: Cash".
///
/// # Errors
/// When a row cannot be written.
pub fn csv(paper: &Paper, language: Language) -> Result<Vec<u8>, Error> {
    let mut lines = Lines::new(Words::of(language, paper.members));
    lines.write(vec![lines.words.phrase(&paper.title), paper.whose.clone()])?;
    lines.facts(&paper.facts)?;
    for section in &paper.sections {
        match section {
            Section::Table(table) => {
                lines.heading(table.heading.as_ref())?;
                lines.write(
                    table
                        .columns
                        .iter()
                        .map(|column| lines.words.head(column))
                        .collect(),
                )?;
                for row in table.rows.iter().chain(&table.totals) {
                    lines.row(row)?;
                }
            }
            Section::Text {
                heading,
                paragraphs,
            } => {
                lines.heading(heading.as_ref())?;
                for paragraph in paragraphs {
                    lines.write(vec![lines.words.phrase(paragraph)])?;
                }
            }
            Section::Facts { heading, facts } => {
                lines.heading(heading.as_ref())?;
                lines.facts(facts)?;
            }
            Section::Amount(amount) => {
                let said = amount_in_words(*amount, language);
                lines.write(vec![plain(lines.words, &Cell::Money(*amount)), said])?;
            }
            Section::Figures(facts) => lines.facts(facts)?,
            Section::NewPage => {}
        }
    }
    lines.finish()
}

/// Rows of values under fixed names, in the same spelling: for programs that read by column.
pub(crate) fn listing(names: &[&str], rows: &[Vec<Cell>]) -> Result<Vec<u8>, Error> {
    let mut lines = Lines::new(Words::of(Language::English, Members::People));
    lines.write(names.iter().map(|&name| name.to_owned()).collect())?;
    for row in rows {
        lines.write(row.iter().map(|cell| plain(lines.words, cell)).collect())?;
    }
    lines.finish()
}

struct Lines {
    words: &'static Words,
    writer: ::csv::Writer<Vec<u8>>,
}

impl Lines {
    fn new(words: &'static Words) -> Self {
        let writer = ::csv::WriterBuilder::new()
            .flexible(true)
            .terminator(::csv::Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        Self { words, writer }
    }

    /// Nothing is broken into lines here, and somebody may search it: spaces are plain ones.
    fn write(&mut self, fields: Vec<String>) -> Result<(), Error> {
        let plain = fields.iter().map(|field| field.replace('\u{a0}', " "));
        Ok(self
            .writer
            .write_record(plain.map(|field| harmless(&field)))?)
    }

    fn row(&mut self, row: &Row) -> Result<(), Error> {
        let fields = row
            .cells
            .iter()
            .map(|cell| plain(self.words, cell))
            .collect();
        self.write(fields)
    }

    fn facts(&mut self, facts: &[Fact]) -> Result<(), Error> {
        for fact in facts {
            self.write(vec![
                self.words.phrase(&fact.label),
                plain(self.words, &fact.value),
            ])?;
        }
        Ok(())
    }

    /// A blank line, and the heading if there is one.
    fn heading(&mut self, heading: Option<&Phrase>) -> Result<(), Error> {
        self.write(Vec::new())?;
        heading.map_or(Ok(()), |heading| {
            self.write(vec![self.words.phrase(heading)])
        })
    }

    fn finish(self) -> Result<Vec<u8>, Error> {
        self.writer
            .into_inner()
            .map_err(|e| Error::Csv(e.into_error().into()))
    }
}

fn plain(words: &Words, cell: &Cell) -> String {
    match cell {
        Cell::Money(amount) => {
            let (rupees, paise) = (amount.0.unsigned_abs() / 100, amount.0.unsigned_abs() % 100);
            let sign = if amount.0 < 0 { "-" } else { "" };
            format!("{sign}{rupees}.{paise:02}")
        }
        Cell::Date(day) => {
            let (year, month, day) = numbers(*day);
            format!("{year}-{month:02}-{day:02}")
        }
        Cell::Percent(hundredths) => {
            let sign = if *hundredths < 0 { "-" } else { "" };
            let hundredths = hundredths.unsigned_abs();
            format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
        }
        other => words.cell(other),
    }
}

/// A name that begins like a formula must not become one in somebody's spreadsheet.
fn harmless(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '@', '\t', '\r'])
        || (field.starts_with('-') && field.parse::<i64>().is_err() && !is_amount(field));
    if formula {
        format!("'{field}")
    } else {
        field.into()
    }
}

fn is_amount(field: &str) -> bool {
    field
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_looks_like_a_formula_stays_a_name() {
        for (field, written) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("@SUM(1)", "'@SUM(1)"),
            ("-cmd", "'-cmd"),
            ("-1250.50", "-1250.50"),
            ("Zainab", "Zainab"),
        ] {
            assert_eq!(harmless(field), written);
        }
    }
}
