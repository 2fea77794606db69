//! The minutes of a meeting: who was there, what was said, what was decided.

use domain::{Date, Paise};

use crate::papers::{Body, Charge, Mark, Person, office_bearers, two_names};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// The minutes of one meeting.
#[derive(Clone, Debug)]
pub struct Minutes {
    /// Whose meeting it was.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Its number, which no other meeting of the group has.
    pub number: String,
    /// The day.
    pub date: Date,
    /// When it began and ended, as people say it; empty where nobody wrote it down.
    pub time: String,
    /// The place; empty where nobody wrote it down.
    pub place: String,
    /// Who led it.
    pub presiding: String,
    /// What was talked about, in order: a resolution has the number of the meeting and its own
    /// place.
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
    pub discussion: Phrase,
    /// What was decided, if anything.
    pub resolution: Option<Resolution>,
}

/// A decision.
#[derive(Clone, Debug)]
pub struct Resolution {
    /// Its number.
    pub number: String,
    /// What was decided.
    pub text: Phrase,
    /// Who proposed it; empty where nobody wrote it down, as the seconder.
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

impl MinutesItem {
    /// What was saved, and what was paid as fines.
    #[must_use]
    pub fn savings(members: u32, saved: Paise, fines: Paise) -> Self {
        let parts = vec![
            ("members", Cell::Count(members.into())),
            ("saved", saved.into()),
            ("fines", fines.into()),
        ];
        let id = if fines.is_zero() {
            "paper-said-saved"
        } else {
            "paper-said-saved-fines"
        };
        Self::said(Phrase::word("paper-savings"), Phrase::Filled(id, parts))
    }

    /// What was paid on loans.
    #[must_use]
    pub fn repayments(principal: Paise, interest: Paise, fines: Paise, charge: Charge) -> Self {
        let parts = vec![
            ("charge", charge.code().into()),
            ("principal", principal.into()),
            ("interest", interest.into()),
            ("fines", fines.into()),
        ];
        let id = if fines.is_zero() {
            "paper-said-repaid"
        } else {
            "paper-said-repaid-fines"
        };
        Self::said(
            Phrase::word("paper-agenda-repaid"),
            Phrase::Filled(id, parts),
        )
    }

    /// Who brought what was paid on another woman's loan, after what was said of all payments.
    #[must_use]
    pub fn brought(mut self, by: &Person, of: &Person, amount: Paise) -> Self {
        let parts = vec![
            ("said", self.discussion.into()),
            ("who", by.paid_for(of).into()),
            ("amount", amount.into()),
        ];
        self.discussion = Phrase::Filled("paper-said-brought", parts);
        self
    }

    /// A loan that somebody asked for: her place in the order that was agreed, and what she is
    /// given of it.
    #[must_use]
    pub fn demand(who: &Person, rank: u8, amount: Paise, given: Paise, purpose: &str) -> Self {
        let outcome = if given.is_zero() { "none" } else { "given" };
        let parts = vec![
            ("rank", Cell::Count(rank.into())),
            ("who", who.named().into()),
            ("amount", amount.into()),
            ("purpose", purpose.into()),
            ("outcome", outcome.into()),
            ("given", given.into()),
        ];
        let id = if purpose.is_empty() {
            "paper-said-asked"
        } else {
            "paper-said-asked-for"
        };
        Self::said(
            Phrase::word("paper-agenda-asked"),
            Phrase::Filled(id, parts),
        )
    }

    /// A loan that was sanctioned and paid out.
    #[must_use]
    pub fn loan(who: &Person, amount: Paise, instalments: u32, purpose: &str) -> Self {
        let parts = vec![
            ("who", who.named().into()),
            ("amount", amount.into()),
            ("instalments", Cell::Count(instalments.into())),
        ];
        Self {
            agenda: Phrase::word("paper-agenda-loan"),
            discussion: purpose.into(),
            resolution: Some(Resolution::of(Phrase::Filled("paper-decided-loan", parts))),
        }
    }

    /// Savings that were given back.
    #[must_use]
    pub fn returned(who: &Person, amount: Paise) -> Self {
        let parts = vec![("who", who.named().into()), ("amount", amount.into())];
        Self {
            agenda: Phrase::word("paper-withdrawn"),
            discussion: String::new().into(),
            resolution: Some(Resolution::of(Phrase::Filled(
                "paper-decided-returned",
                parts,
            ))),
        }
    }

    /// What was paid too much on a loan was given back.
    #[must_use]
    pub fn given_back(head: Phrase, who: &Person, amount: Paise) -> Self {
        let parts = vec![("amount", amount.into()), ("who", who.named().into())];
        Self::said(head, Phrase::Filled("paper-said-given-back", parts))
    }

    /// Other money that came or went, and whom it is about, where it is about a member.
    #[must_use]
    pub fn money(
        head: Phrase,
        paid: bool,
        amount: Paise,
        note: &str,
        who: Option<&Person>,
    ) -> Self {
        let mut parts = vec![("amount", amount.into()), ("note", note.into())];
        parts.extend(who.map(|who| ("who", who.named().into())));
        let id = match (who.is_some(), paid, note.is_empty()) {
            (false, false, true) => "paper-said-received",
            (false, false, false) => "paper-said-received-for",
            (false, true, true) => "paper-said-paid",
            (false, true, false) => "paper-said-paid-for",
            (true, false, true) => "paper-said-received-from",
            (true, false, false) => "paper-said-received-from-for",
            (true, true, true) => "paper-said-paid-to",
            (true, true, false) => "paper-said-paid-to-for",
        };
        Self::said(head, Phrase::Filled(id, parts))
    }

    /// Too much or too little in the box, with how it is explained and who stands for that.
    #[must_use]
    pub fn difference(head: Phrase, amount: Paise, why: Phrase) -> Self {
        let parts = vec![("amount", amount.into()), ("why", why.into())];
        Self::said(head, Phrase::Filled("paper-said-difference", parts))
    }

    /// Cash taken to the bank, or fetched from it.
    #[must_use]
    pub fn bank(deposited: Paise, withdrawn: Paise) -> Self {
        let parts = vec![
            ("deposited", deposited.into()),
            ("withdrawn", withdrawn.into()),
        ];
        let id = match (deposited.is_zero(), withdrawn.is_zero()) {
            (_, true) => "paper-said-deposited",
            (true, false) => "paper-said-fetched",
            (false, false) => "paper-said-deposited-fetched",
        };
        Self::said(Phrase::word("paper-bank"), Phrase::Filled(id, parts))
    }

    /// What was in the box, before and after.
    #[must_use]
    pub fn counted(before: Paise, after: Paise) -> Self {
        let parts = vec![("before", before.into()), ("after", after.into())];
        Self::said(
            Phrase::word("paper-agenda-box"),
            Phrase::Filled("paper-said-counted", parts),
        )
    }

    /// What was resolved, and by whose word; a name is empty where nobody wrote it down.
    #[must_use]
    pub fn resolved(text: &str, proposer: String, seconder: String) -> Self {
        Self {
            agenda: Phrase::word("paper-resolution"),
            discussion: String::new().into(),
            resolution: Some(Resolution {
                proposer,
                seconder,
                ..Resolution::of(text.into())
            }),
        }
    }

    /// What was resolved about a loan that runs.
    #[must_use]
    pub fn decided(who: &Person, what: Phrase) -> Self {
        Self {
            agenda: Phrase::word("paper-agenda-loan"),
            discussion: who.named(),
            resolution: Some(Resolution::of(what)),
        }
    }

    /// What was resolved about one who leaves or has died.
    #[must_use]
    pub fn settled(who: &Person, text: &str) -> Self {
        Self {
            agenda: Phrase::word("paper-agenda-leaves"),
            discussion: who.named(),
            resolution: Some(Resolution::of(text.into())),
        }
    }

    /// What was resolved about the surplus.
    #[must_use]
    pub fn shared(text: &str) -> Self {
        Self {
            agenda: Phrase::word("paper-agenda-shared"),
            discussion: String::new().into(),
            resolution: Some(Resolution::of(text.into())),
        }
    }

    /// What somebody wrote down.
    #[must_use]
    pub fn note(text: &str) -> Self {
        Self::said(Phrase::word("paper-agenda-more"), text.into())
    }

    fn said(agenda: Phrase, discussion: Phrase) -> Self {
        Self {
            agenda,
            discussion,
            resolution: None,
        }
    }
}

impl Resolution {
    /// A decision of which nobody wrote down who proposed it; it is numbered with the minutes.
    fn of(text: Phrase) -> Self {
        Self {
            number: String::new(),
            text,
            proposer: String::new(),
            seconder: String::new(),
        }
    }
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
            Fact::new("paper-meeting-number", Cell::Code(self.number.clone())),
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
                Some(resolution) => (self.decision(resolution, number), proposer(resolution)),
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

    /// With its number; without one, that of the meeting and the item.
    fn decision(&self, resolution: &Resolution, item: i64) -> Cell {
        let number = if resolution.number.is_empty() {
            format!("{}/{item}", self.number)
        } else {
            resolution.number.clone()
        };
        let parts = vec![
            ("number", Cell::Code(number)),
            ("text", resolution.text.clone().into()),
        ];
        Phrase::Filled("paper-resolution-text", parts).into()
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

fn proposer(resolution: &Resolution) -> Cell {
    if resolution.proposer.is_empty() && resolution.seconder.is_empty() {
        return Cell::Empty;
    }
    two_names(resolution.proposer.clone(), resolution.seconder.clone()).into()
}
