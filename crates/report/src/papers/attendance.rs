//! The attendance and savings register of a month.

use domain::{Date, Month, Paise};

use crate::papers::{Body, Mark, Person, WasReversed, office_bearers, totals};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

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
        paper.sections = vec![
            Section::Table(self.table()),
            Section::Text {
                heading: None,
                paragraphs: vec![Phrase::word("paper-marks")],
            },
        ];
        let struck = self.struck.iter().map(StruckMeeting::table);
        paper.sections.extend(struck.map(Section::Table));
        paper.signatures = office_bearers();
        paper
    }

    fn table(&self) -> Table {
        let mut columns = vec![
            Column::new("number", Phrase::word("paper-sl"), Kind::Count),
            Column::wide("member", Phrase::word("paper-member"), 1),
            Column::new("opening", Phrase::word("paper-saved-before"), Kind::Money),
        ];
        for (meeting, day) in (1..).zip(&self.meetings) {
            columns.extend(columns_of(meeting, *day));
        }
        columns.extend([
            Column::new("month", Phrase::word("paper-month-total"), Kind::Money),
            Column::new("withdrawn", Phrase::word("paper-withdrawn"), Kind::Money),
            Column::new("closing", Phrase::word("paper-saved-after"), Kind::Money),
        ]);
        let rows: Vec<Row> = self
            .members
            .iter()
            .map(|member| self.line(member))
            .collect();
        let last = columns.len();
        let summed: Vec<usize> = std::iter::once(2)
            .chain((0..self.meetings.len()).flat_map(|meeting| [4 + meeting * 3, 5 + meeting * 3]))
            .chain([last - 3, last - 2, last - 1])
            .collect();
        Table {
            totals: totals(last, &rows, &summed),
            columns,
            rows,
            ..Table::default()
        }
    }

    fn line(&self, member: &MemberMonth) -> Row {
        let mut cells = vec![
            member.person.number.into(),
            member.person.named().into(),
            member.opening.into(),
        ];
        let mut saved = Paise::ZERO;
        for meeting in 0..self.meetings.len() {
            match member.sittings.get(meeting).copied().flatten() {
                Some(sitting) => {
                    saved += sitting.compulsory + sitting.other;
                    cells.extend([
                        sitting.mark.letter().into(),
                        sitting.compulsory.into(),
                        sitting.other.into(),
                    ]);
                }
                None => cells.extend([Cell::Empty, Cell::Empty, Cell::Empty]),
            }
        }
        cells.extend([
            saved.into(),
            member.withdrawn.into(),
            (member.opening + saved - member.withdrawn).into(),
        ]);
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
