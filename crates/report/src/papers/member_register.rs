//! The register of members: who is and was one, from when until when, and who held an office.

use domain::Date;

use crate::papers::{Body, Person, office_bearers};
use crate::{
    Cell, Column, Emphasis, Fact, Kind, Members, Paper, Phrase, Row, Section, Stamp, Table,
};

/// Everybody who is or was a member. Neither caste, religion nor disability, and no telephone
/// number: a register lies open in the meeting (shg.md 6).
#[derive(Clone, Debug)]
pub struct MemberRegister {
    /// Whose register it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Up to which day it tells.
    pub to: Date,
    /// The members, by their numbers.
    pub members: Vec<RegisteredMember>,
    /// Who held which office, oldest first.
    pub offices: Vec<OfficeHeld>,
}

/// A member of the register.
#[derive(Clone, Debug)]
pub struct RegisteredMember {
    /// Who she is.
    pub person: Person,
    /// The times in which she was a member, oldest first: the first day and the last one, and no
    /// last one while she is a member.
    pub times: Vec<(Date, Option<Date>)>,
    /// Her office, where she holds one.
    pub office: Option<&'static str>,
    /// Her nominee; empty where none is known.
    pub nominee: String,
}

/// An office that was held.
#[derive(Clone, Debug)]
pub struct OfficeHeld {
    /// From when on; none where it is not known since when.
    pub from: Option<Date>,
    /// Until when; none while it is held.
    pub until: Option<Date>,
    /// Which one, by its code: `president`.
    pub office: &'static str,
    /// By whom.
    pub person: Person,
}

impl MemberRegister {
    /// The register on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-member-register");
        let mut paper = self.body.paper("member-register", title, &self.stamp);
        let members = self.members.iter();
        let now = members.filter(|member| member.is_one(self.to)).count();
        paper.facts.extend([
            Fact::new("paper-date", self.to),
            Fact::new("paper-members-now", u32::try_from(now).unwrap_or(u32::MAX)),
        ]);
        paper.sections.push(Section::Table(self.members()));
        if !self.offices.is_empty() {
            paper.sections.push(Section::Table(self.offices()));
        }
        paper.signatures = office_bearers();
        paper
    }

    /// A row for each time in which somebody was a member; who came back has another one.
    fn members(&self) -> Table {
        let rows = self.members.iter().flat_map(|member| {
            let last = member.times.len().saturating_sub(1);
            let times = member.times.iter().enumerate();
            times.map(move |(nth, (joined, left))| Row {
                cells: vec![
                    Cell::Count(member.person.number.into()),
                    member.person.name.clone().into(),
                    text(&member.person.of),
                    (*joined).into(),
                    (*left).into(),
                    member
                        .office
                        .filter(|_| nth == last)
                        .map(Phrase::role)
                        .into(),
                    text(&member.nominee),
                ],
                emphasis: Emphasis::Plain,
            })
        });
        let mut table = Table {
            columns: vec![
                Column::new("number", Phrase::word("paper-sl"), Kind::Count),
                Column::wide("member", Phrase::word("paper-member"), 3),
                Column::wide("husband-father", Phrase::word("paper-husband-father"), 3),
                Column::new("joined", Phrase::word("paper-joined"), Kind::Date),
                Column::new("left", Phrase::word("paper-member-left"), Kind::Date),
                Column::wide("office", Phrase::word("paper-office"), 2),
                Column::wide("nominee", Phrase::word("paper-nominee"), 3),
            ],
            rows: rows.collect(),
            ..Table::default()
        };
        // Only a person has a husband and a nominee.
        if self.body.members != Members::People {
            table.without(6);
            table.without(2);
        }
        table
    }

    fn offices(&self) -> Table {
        let rows = self.offices.iter().map(|held| {
            Row::new(vec![
                Phrase::role(held.office).into(),
                held.person.named().into(),
                held.from.into(),
                held.until.into(),
            ])
        });
        Table {
            heading: Some(Phrase::word("paper-offices")),
            columns: vec![
                Column::wide("office", Phrase::word("paper-office"), 1),
                Column::wide("member", Phrase::word("paper-member"), 2),
                Column::new("from", Phrase::word("paper-from"), Kind::Date),
                Column::new("until", Phrase::word("paper-until"), Kind::Date),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }
}

impl RegisteredMember {
    /// Whether she is a member on a day, of which her last one is one.
    fn is_one(&self, on: Date) -> bool {
        let last = self.times.last();
        last.is_some_and(|(_, left)| left.is_none_or(|left| left >= on))
    }
}

fn text(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        text.into()
    }
}
