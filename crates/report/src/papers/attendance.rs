//! The attendance and savings register of a month.

use std::ops::Range;

use domain::{Date, Month, Paise};

use crate::papers::{Body, Mark, Person, WasReversed, office_bearers, totals};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// How many meetings stand beside each other on a page; five where they are all of the month.
const MEETINGS_ABREAST: usize = 5;

/// How many figures have room beside each other on a sheet, in the letters of its widest table.
const ROOM: usize = 188;

/// How many of them a name needs at least.
const ROOM_OF_A_NAME: usize = 24;

/// A month of the register.
#[derive(Clone, Debug)]
pub struct AttendanceAndSavings {
    /// Whose register it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The month.
    pub month: Month,
    /// What was agreed for each meeting.
    pub agreed: Paise,
    /// The days of its meetings.
    pub meetings: Vec<Date>,
    /// Every member of that month.
    pub members: Vec<MemberMonth>,
    /// What was reversed: it stands below and counts nowhere.
    pub struck: Vec<StruckMeeting>,
}

/// A meeting that was reversed.
#[derive(Clone, Debug)]
pub struct StruckMeeting {
    /// Its day.
    pub date: Date,
    /// When and why it was reversed.
    pub reversed: WasReversed,
    /// What stood in it, by member.
    pub sittings: Vec<(Person, MemberSitting)>,
}

/// A member's line.
#[derive(Clone, Debug)]
pub struct MemberMonth {
    /// Who.
    pub person: Person,
    /// All that she had saved before.
    pub opening: Paise,
    /// One for each meeting; `None` before she joined or after she left.
    pub sittings: Vec<Option<MemberSitting>>,
    /// What she took back in the month.
    pub withdrawn: Paise,
}

/// A member at a meeting.
#[derive(Clone, Copy, Debug)]
pub struct MemberSitting {
    /// Whether she was there.
    pub mark: Mark,
    /// Compulsory saving.
    pub compulsory: Paise,
    /// Voluntary and special saving.
    pub other: Paise,
}

impl AttendanceAndSavings {
    /// The register on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-attendance-and-savings");
        let mut paper = self
            .body
            .paper("attendance-and-savings", title, &self.stamp);
        paper.form = Form::Wide;
        paper.facts.extend([
            Fact::new("paper-month", self.month),
            Fact::new("paper-agreed", self.agreed),
        ]);
        paper.sections = self.parts().into_iter().map(Section::Table).collect();
        paper.sections.push(Section::Text {
            heading: None,
            paragraphs: vec![Phrase::word("paper-marks")],
        });
        let struck = self.struck.iter().map(StruckMeeting::table);
        paper.sections.extend(struck.map(Section::Table));
        paper.signatures = office_bearers();
        paper
    }

    /// The register, in as many parts as its meetings and amounts need, each with every member: the
    /// names stay legible.
    fn parts(&self) -> Vec<Table> {
        let all = self.meetings.len();
        let fewest = all.div_ceil(MEETINGS_ABREAST).max(1);
        let in_parts = |parts: usize| -> Vec<Table> {
            let abreast = all.div_ceil(parts).max(1);
            let from = (0..all.max(1)).step_by(abreast);
            from.map(|from| self.part(from..(from + abreast).min(all)))
                .collect()
        };
        let mut tried = (fewest..all).map(in_parts);
        let fits = tried.find(|tables| tables.iter().all(|table| width(table) <= ROOM));
        fits.unwrap_or_else(|| in_parts(all.max(1)))
    }

    fn part(&self, meetings: Range<usize>) -> Table {
        let (is_first, is_last) = (meetings.start == 0, meetings.end == self.meetings.len());
        let mut columns = vec![
            Column::new("number", Phrase::word("paper-sl"), Kind::Count),
            Column::wide("member", Phrase::word("paper-member"), 1),
        ];
        if is_first {
            let opening = Phrase::word("paper-saved-before");
            columns.push(Column::new("opening", opening, Kind::Money));
        }
        for (nth, day) in self.meetings.iter().enumerate() {
            if meetings.contains(&nth) {
                columns.extend(columns_of(nth + 1, *day));
            }
        }
        if is_last {
            columns.extend([
                Column::new("month", Phrase::word("paper-month-total"), Kind::Money),
                Column::new("withdrawn", Phrase::word("paper-withdrawn"), Kind::Money),
                Column::new("closing", Phrase::word("paper-saved-after"), Kind::Money),
            ]);
        }
        let lines = self.members.iter();
        let rows: Vec<Row> = lines
            .map(|member| member.line(meetings.clone(), (is_first, is_last)))
            .collect();
        let money = columns.iter().enumerate();
        let summed: Vec<usize> = money
            .filter(|(_, column)| column.kind == Kind::Money)
            .map(|(nth, _)| nth)
            .collect();
        Table {
            totals: totals(columns.len(), &rows, &summed),
            columns,
            rows,
            ..Table::default()
        }
    }
}

impl MemberMonth {
    fn line(&self, meetings: Range<usize>, (is_first, is_last): (bool, bool)) -> Row {
        let mut cells = vec![self.person.number.into(), self.person.named().into()];
        if is_first {
            cells.push(self.opening.into());
        }
        for meeting in meetings {
            match self.sittings.get(meeting).copied().flatten() {
                Some(sitting) => cells.extend([
                    sitting.mark.letter().into(),
                    sitting.compulsory.into(),
                    sitting.other.into(),
                ]),
                None => cells.extend([Cell::Empty, Cell::Empty, Cell::Empty]),
            }
        }
        if is_last {
            let sat = self.sittings.iter().flatten();
            let saved: Paise = sat.map(|sitting| sitting.compulsory + sitting.other).sum();
            cells.extend([
                saved.into(),
                self.withdrawn.into(),
                (self.opening + saved - self.withdrawn).into(),
            ]);
        }
        Row::new(cells)
    }
}

impl StruckMeeting {
    /// What stood in it, under the words that it was reversed, without a sum.
    fn table(&self) -> Table {
        let heading = vec![
            ("day", self.date.into()),
            ("on", self.reversed.on.into()),
            ("reason", self.reversed.reason.clone().into()),
        ];
        let rows = self.sittings.iter().map(|(person, sitting)| {
            Row::new(vec![
                person.number.into(),
                person.named().into(),
                sitting.mark.letter().into(),
                sitting.compulsory.into(),
                sitting.other.into(),
            ])
        });
        Table {
            heading: Some(Phrase::Filled("paper-meeting-reversed", heading)),
            columns: vec![
                Column::new("number", Phrase::word("paper-sl"), Kind::Count),
                Column::wide("member", Phrase::word("paper-member"), 1),
                Column::new("mark", Phrase::word("paper-mark"), Kind::Mark),
                Column::new("compulsory", Phrase::word("paper-compulsory"), Kind::Money),
                Column::new("other", Phrase::word("paper-other"), Kind::Money),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }
}

/// How wide a table is, in figures.
fn width(table: &Table) -> usize {
    let width_of = |(nth, column): (usize, &Column)| {
        let rows = || table.rows.iter().chain(&table.totals);
        let amounts = || {
            rows().filter_map(|row| match row.cells.get(nth) {
                Some(Cell::Money(amount)) => Some(*amount),
                _ => None,
            })
        };
        // Where one amount of a column has paise, all are written with.
        let paise = if amounts().any(|amount| amount.0 % 100 != 0) {
            ".00".len()
        } else {
            0
        };
        let rupees = |amount: Paise| Paise::rupees(amount.0 / 100).to_string().len();
        let longest = amounts().map(rupees).max().unwrap_or_default() + paise;
        let inset = 1;
        inset
            + match column.kind {
                Kind::Text => ROOM_OF_A_NAME,
                Kind::Money if column.key.starts_with("other") => longest.max(5),
                Kind::Money => longest.max(10),
                Kind::Mark | Kind::Count | Kind::Date | Kind::Percent => 4,
            }
    };
    table.columns.iter().enumerate().map(width_of).sum()
}

fn columns_of(meeting: usize, day: Date) -> [Column; 3] {
    let column = |key: &str, label, kind| Column {
        key: format!("{key}-{meeting}").into(),
        ..Column::new("", Phrase::word(label), kind)
            .under(Phrase::Filled("paper-day", vec![("day", day.into())]))
    };
    [
        column("mark", "paper-mark", Kind::Mark),
        column("compulsory", "paper-compulsory", Kind::Money),
        column("other", "paper-other", Kind::Money),
    ]
}
