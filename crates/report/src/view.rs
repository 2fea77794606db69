//! A paper in one language, as the template reads it: nothing left to decide but where it stands.

use domain::Paise;
use serde::Serialize;

use crate::paper::{Column, Emphasis, Form, Kind, Row, Table};
use crate::words::{Language, Words, is_right_to_left};
use crate::{Cell, Fact, Paper, Phrase, Section, amount_in_words};

/// Where the template puts the number of the page, and of the last one.
const PAGE: &str = "\u{E000}";
const PAGES: &str = "\u{E001}";

/// What the template reads.
#[derive(Serialize)]
pub(crate) struct View {
    language: &'static str,
    right_to_left: bool,
    form: &'static str,
    title: String,
    whose: String,
    facts: Vec<[String; 2]>,
    photo: Option<&'static str>,
    sections: Vec<Part>,
    signatures: Vec<String>,
    stamp: String,
    pages: String,
}

#[derive(Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
enum Part {
    Table(Grid),
    Text {
        heading: Option<String>,
        paragraphs: Vec<String>,
    },
    Facts {
        heading: Option<String>,
        facts: Vec<[String; 2]>,
    },
    Amount {
        figures: String,
        words: String,
    },
    Figures {
        facts: Vec<Figure>,
    },
    NewPage,
}

/// A large figure, and on a slip the notes and coins that make it up.
#[derive(Serialize)]
struct Figure {
    label: String,
    value: String,
    pieces: Vec<[i64; 2]>,
}

#[derive(Serialize)]
struct Grid {
    heading: Option<String>,
    columns: Vec<Head>,
    rows: Vec<Line>,
    totals: Option<Line>,
    tall: bool,
    nothing: String,
}

#[derive(Serialize)]
struct Head {
    label: String,
    group: Option<String>,
    align: &'static str,
    share: u8,
}

#[derive(Serialize)]
struct Line {
    strong: bool,
    cells: Vec<String>,
}

impl View {
    pub(crate) fn new(paper: &Paper, language: Language, photo: Option<&'static str>) -> Self {
        let write = Writer {
            words: Words::of(language, paper.members),
            language,
        };
        Self {
            language: language.code(),
            right_to_left: language.is_right_to_left(),
            form: match paper.form {
                Form::Upright => "upright",
                Form::Wide => "wide",
                Form::Voucher => "voucher",
                Form::Slip => "slip",
            },
            title: write.phrase(&paper.title),
            whose: write.said(&paper.whose),
            facts: write.facts(&paper.facts),
            photo,
            sections: paper
                .sections
                .iter()
                .map(|section| write.part(section, paper.form == Form::Slip))
                .collect(),
            signatures: paper
                .signatures
                .iter()
                .map(|who| write.phrase(who))
                .collect(),
            stamp: write.stamp(paper),
            pages: write.words.isolated(
                "paper-page-of",
                &[("page", Cell::from(PAGE)), ("pages", Cell::from(PAGES))],
            ),
        }
    }
}

struct Writer {
    words: &'static Words,
    language: Language,
}

impl Writer {
    fn part(&self, section: &Section, with_pieces: bool) -> Part {
        let heading = |heading: &Option<Phrase>| heading.as_ref().map(|words| self.phrase(words));
        match section {
            Section::Table(table) => Part::Table(self.grid(table)),
            Section::Text {
                heading: over,
                paragraphs,
            } => Part::Text {
                heading: heading(over),
                paragraphs: paragraphs
                    .iter()
                    .map(|paragraph| self.phrase(paragraph))
                    .collect(),
            },
            Section::Facts {
                heading: over,
                facts,
            } => Part::Facts {
                heading: heading(over),
                facts: self.facts(facts),
            },
            Section::Amount(amount) => Part::Amount {
                figures: self
                    .words
                    .isolated("paper-rupees", &[("amount", (*amount).into())]),
                words: amount_in_words(*amount, self.language),
            },
            Section::Figures(facts) => Part::Figures {
                facts: facts
                    .iter()
                    .map(|fact| Figure {
                        label: self.phrase(&fact.label),
                        value: self.value(&fact.value),
                        pieces: match fact.value {
                            Cell::Money(amount) if with_pieces => pieces(amount),
                            _ => Vec::new(),
                        },
                    })
                    .collect(),
            },
            Section::NewPage => Part::NewPage,
        }
    }

    fn grid(&self, table: &Table) -> Grid {
        let head = |column: &Column| Head {
            label: self.phrase(&column.label),
            group: column.group.as_ref().map(|group| self.phrase(group)),
            align: match column.kind {
                Kind::Text => "start",
                Kind::Mark | Kind::Date => "center",
                // Units stand under units, whichever way the language runs.
                Kind::Money | Kind::Count | Kind::Percent => "right",
            },
            share: column.share,
        };
        // Units stand under units: where one amount of a column has paise, all are written with.
        let rows = || table.rows.iter().chain(&table.totals);
        let has_paise = |place: usize| {
            let is_broken =
                |cell: &Cell| matches!(cell, Cell::Money(amount) if amount.0 % 100 != 0);
            rows().any(|row| row.cells.get(place).is_some_and(is_broken))
        };
        let with_paise: Vec<bool> = (0..table.columns.len()).map(has_paise).collect();
        let line = |row: &Row| {
            let cells = row.cells.iter().zip(&with_paise);
            Line {
                strong: row.emphasis == Emphasis::Strong,
                cells: cells
                    .map(|(cell, with_paise)| self.in_table(cell, *with_paise))
                    .collect(),
            }
        };
        Grid {
            heading: table.heading.as_ref().map(|heading| self.phrase(heading)),
            columns: table.columns.iter().map(head).collect(),
            rows: table.rows.iter().map(line).collect(),
            totals: table.totals.as_ref().map(line),
            tall: table.tall,
            nothing: self.words.filled("paper-nothing", &[]),
        }
    }

    fn facts(&self, facts: &[Fact]) -> Vec<[String; 2]> {
        facts
            .iter()
            .map(|fact| [self.phrase(&fact.label), self.value(&fact.value)])
            .collect()
    }

    fn stamp(&self, paper: &Paper) -> String {
        let printed = ("printed", Cell::Date(paper.stamp.printed));
        if paper.stamp.chain.is_empty() {
            self.words.isolated("paper-printed", &[printed])
        } else {
            let chain = ("chain", Cell::Code(paper.stamp.chain.clone()));
            self.words
                .isolated("paper-printed-chain", &[printed, chain])
        }
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Word(id) => self.words.isolated(id, &[]),
            Phrase::Filled(id, parts) => self.words.isolated(id, parts),
            Phrase::Said(said) => self.said(said),
        }
    }

    /// What people wrote, kept from turning round what stands beside it.
    fn said(&self, said: &str) -> String {
        let foreign = said
            .chars()
            .any(|c| is_right_to_left(c) != self.language.is_right_to_left());
        if foreign && !said.is_empty() {
            format!("\u{2068}{said}\u{2069}")
        } else {
            said.into()
        }
    }

    fn in_table(&self, cell: &Cell, with_paise: bool) -> String {
        match cell {
            Cell::Money(amount) if amount.is_zero() => "–".into(),
            Cell::Money(amount) if with_paise && amount.0 % 100 == 0 => {
                self.left_to_right(format!("{amount}.00"), cell)
            }
            Cell::Count(0) => "–".into(),
            Cell::Text(phrase) => self.phrase(phrase),
            other => self.left_to_right(self.words.cell(other), other),
        }
    }

    fn value(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(phrase) => self.phrase(phrase),
            Cell::Money(amount) => self
                .words
                .isolated("paper-rupees", &[("amount", (*amount).into())]),
            Cell::Empty => "–".into(),
            other => self.left_to_right(self.words.cell(other), other),
        }
    }

    /// Figures and codes run from left to right in every language.
    fn left_to_right(&self, text: String, cell: &Cell) -> String {
        let runs_as_language = matches!(cell, Cell::Month(_) | Cell::Empty);
        if self.language.is_right_to_left() && !runs_as_language {
            format!("\u{2066}{text}\u{2069}")
        } else {
            text
        }
    }
}

/// The fewest notes and coins that make up an amount, as (rupees, how many). Paise have no piece.
fn pieces(amount: Paise) -> Vec<[i64; 2]> {
    let mut rest = amount.0.max(0) / 100;
    let mut pieces = Vec::new();
    for rupees in [500, 200, 100, 50, 20, 10, 5, 2, 1] {
        if rest >= rupees {
            pieces.push([rupees, rest / rupees]);
            rest %= rupees;
        }
    }
    pieces
}
