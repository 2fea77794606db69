//! The minutes of a meeting: who was there, what was said, what was decided.

use domain::Date;

use crate::papers::{Body, Mark, Person, office_bearers};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// The minutes of one meeting.
#[derive(Clone, Debug)]
pub struct Minutes {
    /// Whose meeting it was.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Its number among the group's meetings.
    pub number: u32,
    /// The day.
    pub date: Date,
    /// When it began and ended, as people say it; empty where nobody wrote it down.
    pub time: String,
    /// The place; empty where nobody wrote it down.
    pub place: String,
    /// Who led it.
    pub presiding: String,
    /// What was talked about, in order.
    pub items: Vec<MinutesItem>,
    /// Every member of that day.
    pub attendees: Vec<Attendee>,
    /// Guests; empty when there were none.
    pub visitors: String,
    /// The day of the next meeting.
    pub next: Option<Date>,
}

/// One thing that was talked about.
#[derive(Clone, Debug)]
pub struct MinutesItem {
    /// What it was.
    pub agenda: Phrase,
    /// What was said.
    pub discussion: String,
    /// What was decided, if anything.
    pub resolution: Option<Resolution>,
}

/// A decision.
#[derive(Clone, Debug)]
pub struct Resolution {
    /// Its number.
    pub number: String,
    /// What was decided.
    pub text: String,
    /// Who proposed it.
    pub proposer: String,
    /// Who seconded it.
    pub seconder: String,
}

/// A member at the meeting, or not.
#[derive(Clone, Debug)]
pub struct Attendee {
    /// Who.
    pub person: Person,
    /// Her office by its code (`president`), if she has one.
    pub office: Option<&'static str>,
    /// Whether she was there.
    pub mark: Mark,
}

impl Minutes {
    /// The minutes on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let mut paper = self
            .body
            .paper("minutes", Phrase::word("paper-minutes"), &self.stamp);
        let there = self
            .attendees
            .iter()
            .filter(|attendee| attendee.mark.was_there())
            .count();
        let came = vec![
            ("there", Cell::from(there.to_string())),
            ("members", Cell::from(self.attendees.len().to_string())),
        ];
        paper.facts.extend([
            Fact::new("paper-meeting-number", self.number),
            Fact::new("paper-date", self.date),
            Fact::new("paper-time", said(&self.time)),
            Fact::new("paper-place", said(&self.place)),
            Fact::new("paper-presiding", said(&self.presiding)),
            Fact::new("paper-there", Phrase::Filled("paper-there-of", came)),
        ]);
        paper.sections.push(Section::Table(self.items()));
        if !self.visitors.is_empty() {
            paper.sections.push(Section::Text {
                heading: Some(Phrase::word("paper-visitors")),
                paragraphs: vec![self.visitors.clone().into()],
            });
        }
        if let Some(next) = self.next {
            paper.sections.push(Section::Facts {
                heading: None,
                facts: vec![Fact::new("paper-next-meeting", next)],
            });
        }
        paper.sections.push(Section::Table(self.attendance()));
        paper.signatures = office_bearers();
        paper
    }

    fn items(&self) -> Table {
        let rows = (1..).zip(&self.items).map(|(number, item)| {
            let (decision, proposer) = match &item.resolution {
                None => (Cell::Empty, Cell::Empty),
                Some(resolution) => (decision(resolution), proposer(resolution)),
            };
            let said = item.discussion.clone().into();
            Row::new(vec![
                Cell::Count(number),
                item.agenda.clone().into(),
                said,
                decision,
                proposer,
            ])
        });
        Table {
            columns: vec![
                Column::new("number", Phrase::word("paper-sl"), Kind::Count),
                Column::wide("agenda", Phrase::word("paper-agenda"), 3),
                Column::wide("discussion", Phrase::word("paper-discussion"), 5),
                Column::wide("resolution", Phrase::word("paper-resolution"), 5),
                Column::wide("proposer", Phrase::word("paper-proposer-seconder"), 3),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }

    fn attendance(&self) -> Table {
        let rows = self.attendees.iter().map(|attendee| {
            Row::new(vec![
                attendee.person.number.into(),
                attendee.person.named().into(),
                attendee.office.map(Phrase::role).into(),
                attendee.mark.word().into(),
                Cell::Empty,
            ])
        });
        Table {
            heading: Some(Phrase::word("paper-attendance")),
            columns: vec![
                Column::new("number", Phrase::word("paper-sl"), Kind::Count),
                Column::wide("member", Phrase::word("paper-member"), 4),
                Column::wide("office", Phrase::word("paper-office"), 2),
                Column::wide("mark", Phrase::word("paper-attendance"), 2),
                Column::wide("signature", Phrase::word("paper-signature"), 4),
            ],
            rows: rows.collect(),
            totals: None,
            tall: true,
        }
    }
}

fn said(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        text.into()
    }
}

fn decision(resolution: &Resolution) -> Cell {
    let parts = vec![
        ("number", Cell::Code(resolution.number.clone())),
        ("text", resolution.text.clone().into()),
    ];
    Phrase::Filled("paper-resolution-text", parts).into()
}

fn proposer(resolution: &Resolution) -> Cell {
    let parts = vec![
        ("proposer", Cell::from(resolution.proposer.clone())),
        ("seconder", Cell::from(resolution.seconder.clone())),
    ];
    Phrase::Filled("paper-two-names", parts).into()
}
