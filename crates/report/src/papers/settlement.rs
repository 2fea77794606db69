//! The final account of a member who leaves or has died.

use domain::{Date, Paise};

use crate::papers::{Body, Person, totals};
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// What is hers, what she owes, and what it comes to, as the group agreed.
#[derive(Clone, Debug)]
pub struct FinalAccount {
    /// Her group.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Who she is.
    pub person: Person,
    /// The day.
    pub date: Date,
    /// What is hers: savings by kind, share capital, her shares of the surplus.
    pub hers: Vec<(Phrase, Paise)>,
    /// What she owes, loan by loan.
    pub dues: Vec<DueOfLoan>,
    /// By what rule the surplus was shared.
    pub rule: Phrase,
    /// The resolution.
    pub resolution: String,
    /// Who receives in her place, after a death; empty where she does herself.
    pub nominee: String,
    /// Which way the money goes, in words.
    pub outcome: Phrase,
}

/// What she owes on one loan.
#[derive(Clone, Debug)]
pub struct DueOfLoan {
    /// Its number.
    pub number: String,
    /// Principal.
    pub principal: Paise,
    /// Interest.
    pub interest: Paise,
}

impl FinalAccount {
    /// The account on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("settlement-title");
        let mut paper = self.body.paper("settlement", title, &self.stamp);
        paper.facts.extend([
            Fact::new("paper-member", self.person.named()),
            Fact::new("paper-date", self.date),
            Fact::new("settlement-rule", self.rule.clone()),
        ]);
        if !self.nominee.is_empty() {
            paper
                .facts
                .push(Fact::new("paper-nominee", self.nominee.clone()));
        }
        paper.sections.push(Section::Table(self.hers()));
        if !self.dues.is_empty() {
            paper.sections.push(Section::Table(self.dues()));
        }
        paper.sections.extend([
            Section::Text {
                heading: Some(Phrase::word("paper-resolution")),
                paragraphs: vec![self.resolution.clone().into()],
            },
            Section::Text {
                heading: Some(self.outcome.clone()),
                paragraphs: Vec::new(),
            },
            Section::Amount(self.comes_to()),
        ]);
        let receives = if self.nominee.is_empty() {
            self.person.name.clone()
        } else {
            self.nominee.clone()
        };
        paper.signatures = vec![
            receives.into(),
            Phrase::role("president"),
            Phrase::role("secretary"),
        ];
        paper
    }

    /// What one of the two gives the other.
    fn comes_to(&self) -> Paise {
        let hers: Paise = self.hers.iter().map(|(_, amount)| *amount).sum();
        let dues: Paise = self
            .dues
            .iter()
            .map(|due| due.principal + due.interest)
            .sum();
        (hers - dues).abs()
    }

    fn hers(&self) -> Table {
        let hers = self.hers.iter();
        let rows: Vec<Row> = hers
            .map(|(what, amount)| Row::new(vec![what.clone().into(), (*amount).into()]))
            .collect();
        Table {
            heading: Some(Phrase::word("settlement-hers")),
            totals: totals(2, &rows, &[1]),
            columns: vec![
                Column::wide("what", Phrase::word("paper-particulars"), 1),
                Column::new("amount", Phrase::word("paper-amount"), Kind::Money),
            ],
            rows,
            tall: false,
        }
    }

    fn dues(&self) -> Table {
        let dues = self.dues.iter();
        let rows: Vec<Row> = dues
            .map(|due| {
                Row::new(vec![
                    Cell::Code(due.number.clone()),
                    due.principal.into(),
                    due.interest.into(),
                    (due.principal + due.interest).into(),
                ])
            })
            .collect();
        Table {
            heading: Some(Phrase::word("settlement-dues")),
            totals: totals(4, &rows, &[1, 2, 3]),
            columns: vec![
                Column::wide("loan", Phrase::word("paper-loan-number"), 1),
                Column::new("principal", Phrase::word("paper-principal"), Kind::Money),
                Column::new("interest", self.body.charged("paper-interest"), Kind::Money),
                Column::new("amount", Phrase::word("paper-total"), Kind::Money),
            ],
            rows,
            tall: false,
        }
    }
}
