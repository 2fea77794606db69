//! The final account of a member who leaves or has died.

use domain::shg::settlement::Settled;
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
    /// What it comes to: what is hers less what she owes.
    pub outcome: Settled,
    /// What she had paid too much on loans: it goes back to her besides, on the pages of the loans.
    pub back: Vec<BackOfLoan>,
}

/// What was paid too much on one loan.
#[derive(Clone, Debug)]
pub struct BackOfLoan {
    /// Its number.
    pub number: String,
    /// Principal beyond what was lent.
    pub principal: Paise,
    /// Interest beyond what it cost.
    pub interest: Paise,
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
        let (way, amount) = match self.outcome {
            Settled::Pay(amount) => ("kind-outcome-pay", amount),
            Settled::Collect(amount) => ("kind-outcome-collect", amount),
            Settled::Even => ("kind-outcome-even", Paise::ZERO),
        };
        paper.sections.extend([
            Section::Text {
                heading: Some(Phrase::word("paper-resolution")),
                paragraphs: vec![self.resolution.clone().into()],
            },
            Section::Text {
                heading: Some(Phrase::word(way)),
                paragraphs: Vec::new(),
            },
            Section::Amount(amount),
        ]);
        if !self.back.is_empty() {
            paper.sections.push(Section::Table(self.back()));
        }
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
        let rows = dues.map(|due| (&due.number, due.principal, due.interest));
        self.of_loans("settlement-dues", rows)
    }

    fn back(&self) -> Table {
        let back = self.back.iter();
        let rows = back.map(|one| (&one.number, one.principal, one.interest));
        self.of_loans("paper-goes-back", rows)
    }

    /// Principal and interest loan by loan.
    fn of_loans<'a>(
        &self,
        heading: &'static str,
        loans: impl Iterator<Item = (&'a String, Paise, Paise)>,
    ) -> Table {
        let rows = loans.map(|(number, principal, interest)| {
            Row::new(vec![
                Cell::Code(number.clone()),
                principal.into(),
                interest.into(),
                (principal + interest).into(),
            ])
        });
        let rows: Vec<Row> = rows.collect();
        Table {
            heading: Some(Phrase::word(heading)),
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
