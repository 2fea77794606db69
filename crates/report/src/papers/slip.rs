//! The slip that a woman takes home from a meeting, in figures she can read.

use domain::{Date, Paise};

use crate::papers::{Body, Person};
use crate::{Fact, Form, Paper, Phrase, Section, Stamp};

/// What one member did at a meeting, and what is left.
#[derive(Clone, Debug)]
pub struct Slip {
    /// Her group.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Who she is.
    pub person: Person,
    /// The day of the meeting.
    pub date: Date,
    /// What she saved.
    pub saved: Paise,
    /// Principal that she paid on her loans: by so much less is left of them.
    pub repaid: Paise,
    /// Interest that she paid on them.
    pub interest: Paise,
    /// What she paid on them for lateness.
    pub penalty: Paise,
    /// What she paid as fine.
    pub fine: Paise,
    /// What she was lent.
    pub lent: Paise,
    /// What she took back of her savings.
    pub withdrawn: Paise,
    /// What else came from her or went to her, line by line.
    pub other: Vec<SlipLine>,
    /// All her savings now.
    pub savings: Paise,
    /// What is left of her loans.
    pub loan: LoanLeft,
}

/// Other money that a meeting wrote under her name.
#[derive(Clone, Debug)]
pub struct SlipLine {
    /// The account head.
    pub head: Phrase,
    /// Whether she got it; else she paid it.
    pub paid_to_her: bool,
    /// How much.
    pub amount: Paise,
}

/// What is left of a woman's loans.
#[derive(Clone, Copy, Debug, Default)]
pub struct LoanLeft {
    /// Principal.
    pub left: Paise,
    /// What she pays next, if anything.
    pub next: Option<Due>,
}

/// What is due, and when.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    /// The day.
    pub date: Date,
    /// How much.
    pub amount: Paise,
}

impl Slip {
    /// The slip on paper. What did not happen is not on it.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let mut paper = self
            .body
            .paper("slip", Phrase::word("paper-slip"), &self.stamp);
        paper.form = Form::Slip;
        paper.whose.clone_from(&self.person.name);
        paper.facts = vec![
            Fact::new(self.body.kind(), self.body.name.clone()),
            Fact::new("paper-date", self.date),
        ];
        let moved = [
            (Phrase::word("paper-slip-saved"), self.saved),
            (Phrase::word("paper-slip-repaid"), self.repaid),
            (self.body.charged("paper-slip-interest"), self.interest),
            (Phrase::word("paper-slip-penalty"), self.penalty),
            (Phrase::word("paper-slip-fine"), self.fine),
            (Phrase::word("paper-slip-lent"), self.lent),
            (Phrase::word("paper-slip-withdrawn"), self.withdrawn),
        ];
        let other = self.other.iter().map(|line| {
            let head = vec![("head", line.head.clone().into())];
            let id = if line.paid_to_her {
                "paper-slip-got"
            } else {
                "paper-slip-gave"
            };
            (Phrase::Filled(id, head), line.amount)
        });
        let mut figures: Vec<Fact> = moved
            .into_iter()
            .chain(other)
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(label, amount)| Fact {
                label,
                value: amount.into(),
            })
            .collect();
        figures.push(Fact::new("paper-slip-savings", self.savings));
        if !self.loan.left.is_zero() {
            figures.push(Fact::new("paper-loan-left", self.loan.left));
        }
        paper.sections.push(Section::Figures(figures));
        if let Some(next) = self.loan.next {
            let parts = vec![("date", next.date.into()), ("amount", next.amount.into())];
            paper.sections.push(Section::Text {
                heading: None,
                paragraphs: vec![Phrase::Filled("paper-slip-next", parts)],
            });
        }
        paper
    }
}
