//! A paper as a workbook: the same tables, with numbers as numbers.

use domain::Paise;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use crate::paper::{Emphasis, Form, Kind, Row, Table};
use crate::words::{Language, Words, numbers};
use crate::{Cell, Error, Fact, Paper, Phrase, Section, amount_in_words};

/// A paper as XLSX. Money is a number of rupees, a day a day, so that a spreadsheet can reckon
/// with them; each new page is a sheet of its own.
///
/// # Errors
/// When the workbook cannot be written.
pub fn xlsx(paper: &Paper, language: Language) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let pages: Vec<&[Section]> = paper
        .sections
        .split(|section| matches!(section, Section::NewPage))
        .collect();
    for (index, sections) in pages.iter().enumerate() {
        let words = Words::of(language, paper.members);
        let mut sheet = Sheet::new(workbook.add_worksheet(), words, language);
        sheet.look(paper, index + 1)?;
        sheet.top(paper)?;
        for section in *sections {
            sheet.section(section)?;
        }
        sheet.widths()?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Lakh and crore, as far as the two conditions of a number format reach.
const RUPEES: &str = "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00";
/// The same for what went out: a format has no more than two conditions.
const RUPEES_LESS: &str =
    "[<=-10000000]-##\\,##\\,##\\,##0.00;[<=-100000]-##\\,##\\,##0.00;##,##0.00";
const A4: u8 = 9;

struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    words: &'static Words,
    language: Language,
    row: u32,
    widths: Vec<f64>,
    frozen: bool,
}

impl<'a> Sheet<'a> {
    fn new(sheet: &'a mut Worksheet, words: &'static Words, language: Language) -> Self {
        Self {
            sheet,
            words,
            language,
            row: 0,
            widths: Vec::new(),
            frozen: false,
        }
    }

    fn look(&mut self, paper: &Paper, number: usize) -> Result<(), Error> {
        self.sheet.set_name(number.to_string())?;
        self.sheet
            .set_right_to_left(self.language.is_right_to_left());
        self.sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
        if paper.form == Form::Wide {
            self.sheet.set_landscape();
        }
        Ok(())
    }

    fn top(&mut self, paper: &Paper) -> Result<(), Error> {
        let title = Format::new().set_bold().set_font_size(16);
        let name = Format::new().set_bold().set_font_size(12);
        self.sheet
            .write_with_format(0, 0, self.words.phrase(&paper.title), &title)?;
        self.sheet
            .write_with_format(1, 0, paper.whose.as_str(), &name)?;
        self.row = 2;
        self.facts(&paper.facts)
    }

    fn section(&mut self, section: &Section) -> Result<(), Error> {
        match section {
            Section::Table(table) => self.table(table),
            Section::Text {
                heading,
                paragraphs,
            } => {
                self.heading(heading.as_ref())?;
                for paragraph in paragraphs {
                    self.sheet
                        .write(self.row, 0, self.words.phrase(paragraph))?;
                    self.row += 1;
                }
                Ok(())
            }
            Section::Facts { heading, facts } => {
                self.heading(heading.as_ref())?;
                self.facts(facts)
            }
            Section::Amount(amount) => {
                self.cell(0, &Cell::Money(*amount), &Format::new().set_bold())?;
                self.sheet
                    .write(self.row, 1, amount_in_words(*amount, self.language))?;
                self.row += 1;
                Ok(())
            }
            Section::Figures(facts) => self.facts(facts),
            Section::NewPage => Ok(()),
        }
    }

    fn facts(&mut self, facts: &[Fact]) -> Result<(), Error> {
        // Beside its label, on whichever side that is.
        let beside = match self.language.is_right_to_left() {
            true => FormatAlign::Right,
            false => FormatAlign::Left,
        };
        let look = Format::new().set_bold().set_align(beside);
        for fact in facts {
            let label = self.words.phrase(&fact.label);
            self.sheet.write(self.row, 0, label)?;
            self.cell(1, &fact.value, &look)?;
            self.row += 1;
        }
        Ok(())
    }

    fn heading(&mut self, heading: Option<&Phrase>) -> Result<(), Error> {
        self.row += 1;
        if let Some(heading) = heading {
            let bold = Format::new().set_bold().set_font_size(12);
            self.sheet
                .write_with_format(self.row, 0, self.words.phrase(heading), &bold)?;
            self.row += 1;
        }
        Ok(())
    }

    fn table(&mut self, table: &Table) -> Result<(), Error> {
        self.heading(table.heading.as_ref())?;
        let head = ruled()
            .set_bold()
            .set_text_wrap()
            .set_background_color("F0F0F0");
        for (place, column) in (0..).zip(&table.columns) {
            let label = self.words.head(column);
            self.sheet
                .write_with_format(self.row, place, label, &head)?;
            let width = match column.kind {
                Kind::Text if column.share > 0 => 28.0,
                Kind::Text | Kind::Money | Kind::Date => 13.0,
                Kind::Mark | Kind::Count | Kind::Percent => 9.0,
            };
            self.wide(usize::from(place), width);
        }
        if !self.frozen {
            self.sheet.set_freeze_panes(self.row + 1, 0)?;
            self.sheet.set_repeat_rows(self.row, self.row)?;
            self.frozen = true;
        }
        self.row += 1;
        for row in table.rows.iter().chain(&table.totals) {
            self.line(row)?;
        }
        Ok(())
    }

    fn line(&mut self, row: &Row) -> Result<(), Error> {
        let mut look = ruled();
        if row.emphasis == Emphasis::Strong {
            look = look.set_bold().set_background_color("F0F0F0");
        }
        // A long name goes on in the next line of its cell, instead of ending at the next cell.
        let wrapped = look.clone().set_text_wrap();
        for (place, cell) in (0..).zip(&row.cells) {
            let look = match cell {
                Cell::Text(_) => &wrapped,
                _ => &look,
            };
            self.cell(place, cell, look)?;
        }
        self.row += 1;
        Ok(())
    }

    fn cell(&mut self, place: u16, cell: &Cell, look: &Format) -> Result<(), Error> {
        let (row, sheet) = (self.row, &mut *self.sheet);
        match cell {
            Cell::Money(amount) => {
                let format = match *amount < Paise::ZERO {
                    true => RUPEES_LESS,
                    false => RUPEES,
                };
                let look = look.clone().set_num_format(format);
                sheet.write_number_with_format(row, place, rupees(*amount), &look)?
            }
            Cell::Count(count) => sheet.write_with_format(row, place, *count, look)?,
            Cell::Percent(hundredths) => {
                let look = look.clone().set_num_format("0.00%");
                sheet.write_number_with_format(row, place, fraction(*hundredths), &look)?
            }
            Cell::Date(day) => {
                let look = look.clone().set_num_format("dd-mm-yyyy");
                match excel_day(*day) {
                    Some(day) => sheet.write_datetime_with_format(row, place, &day, &look)?,
                    None => sheet.write_with_format(row, place, self.words.cell(cell), &look)?,
                }
            }
            Cell::Empty => sheet.write_blank(row, place, look)?,
            // As text, so that neither a leading zero nor a formula is read into it.
            Cell::Text(_) | Cell::Code(_) | Cell::Month(_) => {
                sheet.write_string_with_format(row, place, self.words.cell(cell), look)?
            }
        };
        Ok(())
    }

    fn wide(&mut self, place: usize, width: f64) {
        if self.widths.len() <= place {
            self.widths.resize(place + 1, 0.0);
        }
        if let Some(known) = self.widths.get_mut(place) {
            *known = known.max(width);
        }
    }

    fn widths(&mut self) -> Result<(), Error> {
        for (place, &width) in (0..).zip(&self.widths) {
            // The first two also hold the facts above the table.
            let least = if place < 2 { 18.0 } else { 0.0 };
            self.sheet.set_column_width(place, width.max(least))?;
        }
        Ok(())
    }
}

fn ruled() -> Format {
    Format::new()
        .set_border(FormatBorder::Hair)
        .set_align(FormatAlign::VerticalCenter)
}

/// A workbook knows no other number; up to 90 lakh crore it holds every paisa exactly enough to
/// be shown with two decimals.
#[expect(
    clippy::cast_precision_loss,
    reason = "the file format has no other number"
)]
fn rupees(amount: Paise) -> f64 {
    amount.0 as f64 / 100.0
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the file format has no other number"
)]
fn fraction(hundredths: i64) -> f64 {
    hundredths as f64 / 10_000.0
}

/// Excel's calendar begins in 1900.
fn excel_day(day: domain::Date) -> Option<ExcelDateTime> {
    let (year, month, day) = numbers(day);
    ExcelDateTime::from_ymd(year.parse().ok()?, u8::try_from(month).ok()?, day).ok()
}
