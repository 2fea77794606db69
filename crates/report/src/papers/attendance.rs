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
    /// Its meetings by their day; what was reversed before what was recorded anew.
    pub meetings: Vec<MonthMeeting>,
    /// Every member of that month.
    pub members: Vec<MemberMonth>,
}

/// A meeting of the month.
#[derive(Clone, Debug)]
pub struct MonthMeeting {
    /// Its day.
    pub date: Date,
    /// When and why it was reversed: then it stands in the register and counts nowhere.
    pub reversed: Option<WasReversed>,
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
                paragraphs: self.explained(),
            },
        ];
        paper.signatures = office_bearers();
        paper
    }

    /// What the letters mean, and which meetings do not count.
    fn explained(&self) -> Vec<Phrase> {
        let reversed = self.meetings.iter().filter_map(|meeting| {
            let why = meeting.reversed.as_ref()?;
            let parts = vec![
                ("day", meeting.date.into()),
                ("on", why.on.into()),
                ("reason", why.reason.clone().into()),
            ];
            Some(Phrase::Filled("paper-meeting-reversed", parts))
        });
        let marks = Phrase::word("paper-marks");
        std::iter::once(marks).chain(reversed).collect()
    }

    /// Whether a meeting, by its place, counts.
    fn counts(&self, place: usize) -> bool {
        let meeting = self.meetings.get(place);
        meeting.is_some_and(|meeting| meeting.reversed.is_none())
    }

    fn table(&self) -> Table {
        let mut columns = vec![
            Column::new("number", Phrase::word("paper-sl"), Kind::Count),
            Column::wide("member", Phrase::word("paper-member"), 1),
            Column::new("opening", Phrase::word("paper-saved-before"), Kind::Money),
        ];
        for (place, meeting) in (1..).zip(&self.meetings) {
            columns.extend(columns_of(place, meeting));
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
        let counted = (0..self.meetings.len()).filter(|place| self.counts(*place));
        let summed: Vec<usize> = std::iter::once(2)
            .chain(counted.flat_map(|place| [4 + place * 3, 5 + place * 3]))
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
                    if self.counts(meeting) {
                        saved += sitting.compulsory + sitting.other;
                    }
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

fn columns_of(place: usize, meeting: &MonthMeeting) -> [Column; 3] {
    let heading = if meeting.reversed.is_some() {
        "paper-day-reversed"
    } else {
        "paper-day"
    };
    let column = |key: &str, label, kind| Column {
        key: format!("{key}-{place}").into(),
        ..Column::new("", Phrase::word(label), kind)
            .under(Phrase::Filled(heading, vec![("day", meeting.date.into())]))
    };
    [
        column("mark", "paper-mark", Kind::Mark),
        column("compulsory", "paper-compulsory", Kind::Money),
        column("other", "paper-other", Kind::Money),
    ]
}
