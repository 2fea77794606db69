//! The loan ledger: a folio for each loan.

use domain::{Date, Month, Paise};

use crate::papers::{Body, Charge, Person, Source, totals};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// Folios of the ledger, each on a page of its own.
#[derive(Clone, Debug)]
pub struct LoanLedger {
    /// Whose ledger it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The folios.
    pub folios: Vec<LoanFolio>,
}

/// A loan from its sanction to its last instalment.
#[derive(Clone, Debug)]
pub struct LoanFolio {
    /// Who took it.
    pub person: Person,
    /// Its number in the ledger.
    pub number: String,
    /// Where the money comes from.
    pub source: Source,
    /// The day of the meeting that sanctioned it; of an old loan, the day on which it was given.
    pub sanctioned: Date,
    /// The number of the resolution; empty where there is none.
    pub resolution: String,
    /// What it is for.
    pub purpose: String,
    /// How much.
    pub amount: Paise,
    /// What was left of an old loan on the day on which the book began.
    pub left: Option<(Date, Paise)>,
    /// What was agreed when it was sanctioned; of an old loan, about what was left and not late.
    pub terms: AgreedTerms,
    /// Its entries, oldest first.
    pub entries: Vec<LoanEntry>,
}

/// What was agreed about a loan, as papers say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreedTerms {
    /// The yearly rate in hundredths of a percent.
    pub rate: i64,
    /// Whether it is reckoned on what is left (declining) or on the first amount (flat).
    pub declining: bool,
    /// How many instalments.
    pub instalments: u32,
    /// What one of them is.
    pub instalment: Paise,
    /// The month of the first.
    pub first_due: Month,
}

/// One meeting's line.
#[derive(Clone, Debug)]
pub struct LoanEntry {
    /// The day.
    pub date: Date,
    /// Principal that fell due.
    pub principal_due: Paise,
    /// Interest that fell due.
    pub interest_due: Paise,
    /// Principal paid.
    pub principal_paid: Paise,
    /// Interest paid.
    pub interest_paid: Paise,
    /// Fine paid.
    pub fine: Paise,
    /// Principal and interest given up by resolution.
    pub written_off: Paise,
    /// Principal that is left.
    pub balance: Paise,
    /// Principal overdue after this line.
    pub principal_overdue: Paise,
    /// Interest overdue after this line.
    pub interest_overdue: Paise,
    /// Whether it counts no more: it was reversed, or is the counter-entry of what was.
    pub is_struck: bool,
    /// What stands in the place of a signature: what was resolved, or why it was reversed.
    pub remark: Option<Phrase>,
}

impl LoanEntry {
    /// Nothing that happened, on a day on which so much principal is left.
    #[must_use]
    pub const fn of(date: Date, balance: Paise) -> Self {
        Self {
            date,
            principal_due: Paise::ZERO,
            interest_due: Paise::ZERO,
            principal_paid: Paise::ZERO,
            interest_paid: Paise::ZERO,
            fine: Paise::ZERO,
            written_off: Paise::ZERO,
            balance,
            principal_overdue: Paise::ZERO,
            interest_overdue: Paise::ZERO,
            is_struck: false,
            remark: None,
        }
    }

    /// The line that takes this one back, after which so much principal is left again: with a minus
    /// in the same columns, so that sums are what they would be without both.
    #[must_use]
    pub fn counter(&self, balance: Paise, why: Phrase) -> Self {
        Self {
            principal_due: -self.principal_due,
            interest_due: -self.interest_due,
            principal_paid: -self.principal_paid,
            interest_paid: -self.interest_paid,
            fine: -self.fine,
            written_off: -self.written_off,
            balance,
            is_struck: true,
            remark: Some(why),
            ..self.clone()
        }
    }
}

impl AgreedTerms {
    pub(crate) fn rate(&self) -> Phrase {
        let way = if self.declining {
            "paper-rate-declining"
        } else {
            "paper-rate-flat"
        };
        Phrase::Filled(way, vec![("rate", Cell::Percent(self.rate))])
    }

    pub(crate) fn instalments(&self) -> Phrase {
        let parts = vec![
            ("count", self.instalments.to_string().into()),
            ("amount", self.instalment.into()),
        ];
        Phrase::Filled("paper-instalments-of", parts)
    }

    /// That what was left of a loan was agreed anew, with the words of the resolution.
    #[must_use]
    pub fn agreed_anew(&self, resolution: &str) -> Phrase {
        let mut parts = self.parts();
        parts.push(("resolution", resolution.into()));
        Phrase::Filled("paper-agreed-anew", parts)
    }

    /// That the lender agreed anew how what was left of the group's own loan is paid back.
    #[must_use]
    pub fn lender_agreed_anew(&self) -> Phrase {
        Phrase::Filled("paper-lender-agreed-anew", self.parts())
    }

    fn parts(&self) -> Vec<(&'static str, Cell)> {
        vec![
            ("count", self.instalments.into()),
            ("amount", self.instalment.into()),
            ("first", self.first_due.into()),
            ("rate", self.rate().into()),
        ]
    }
}

/// That a part of a loan was given up, with the words of the resolution.
#[must_use]
pub fn given_up(principal: Paise, interest: Paise, charge: Charge, resolution: &str) -> Phrase {
    let parts = vec![
        ("charge", charge.code().into()),
        ("principal", principal.into()),
        ("interest", interest.into()),
        ("resolution", resolution.into()),
    ];
    Phrase::Filled("paper-given-up", parts)
}

/// That so much more interest was paid on a loan than it cost.
#[must_use]
pub fn paid_too_much(amount: Paise, charge: Charge) -> Phrase {
    let parts = vec![("charge", charge.code().into()), ("amount", amount.into())];
    Phrase::Filled("paper-paid-too-much", parts)
}

/// That so much more was paid back than was lent.
#[must_use]
pub fn repaid_too_much(amount: Paise) -> Phrase {
    Phrase::Filled("paper-repaid-too-much", vec![("amount", amount.into())])
}

/// That so much interest was given back that was paid too much.
#[must_use]
pub fn interest_back(amount: Paise, charge: Charge) -> Phrase {
    let parts = vec![("charge", charge.code().into()), ("amount", amount.into())];
    Phrase::Filled("paper-interest-back", parts)
}

/// That so much was given back that was paid beyond what was lent, or was to be paid.
#[must_use]
pub fn given_back(amount: Paise) -> Phrase {
    Phrase::Filled("paper-given-back", vec![("amount", amount.into())])
}

/// What a line of a slip is for that gives back what was paid too much on a loan.
#[must_use]
pub fn back_line() -> Phrase {
    Phrase::word("paper-back-line")
}

/// To whom was given back what was paid too much on a loan.
#[must_use]
pub fn back_to(who: Phrase) -> Phrase {
    Phrase::Filled("paper-back-to", vec![("who", who.into())])
}

/// That a due day was moved, with the words of the resolution.
#[must_use]
pub fn due_moved(from: Date, to: Date, resolution: &str) -> Phrase {
    let parts = vec![
        ("from", from.into()),
        ("to", to.into()),
        ("resolution", resolution.into()),
    ];
    Phrase::Filled("paper-due-moved", parts)
}

impl LoanLedger {
    /// The folios on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-loan-ledger");
        let mut paper = self.body.paper("loan-ledger", title, &self.stamp);
        paper.form = Form::Wide;
        for folio in &self.folios {
            if !paper.sections.is_empty() {
                paper.sections.push(Section::NewPage);
            }
            paper.sections.push(Section::Facts {
                heading: Some(folio.person.named()),
                facts: self.facts(folio),
            });
            paper.sections.push(Section::Table(self.table(folio)));
        }
        paper.signatures = vec![Phrase::role("treasurer"), Phrase::word("paper-bookkeeper")];
        paper
    }

    fn facts(&self, folio: &LoanFolio) -> Vec<Fact> {
        let mut facts = vec![
            Fact::new("paper-loan-number", Cell::Code(folio.number.clone())),
            Fact::new("paper-source", folio.source.word()),
            Fact::new("paper-sanctioned", folio.sanctioned),
            Fact::new("paper-resolution-number", code(&folio.resolution)),
            Fact::new("paper-purpose", folio.purpose.clone()),
            Fact::new("paper-amount", folio.amount),
        ];
        facts.extend(folio.left.map(|(on, left)| Fact {
            label: Phrase::Filled("paper-left-on", vec![("day", on.into())]),
            value: left.into(),
        }));
        facts.extend([
            Fact {
                label: self.body.charged("paper-rate"),
                value: folio.terms.rate().into(),
            },
            Fact::new("paper-instalments", folio.terms.instalments()),
            Fact::new("paper-first-due", folio.terms.first_due),
        ]);
        facts
    }

    fn table(&self, folio: &LoanFolio) -> Table {
        let rows: Vec<Row> = folio
            .entries
            .iter()
            .map(|entry| {
                Row::new(vec![
                    entry.date.into(),
                    entry.principal_due.into(),
                    entry.interest_due.into(),
                    entry.principal_paid.into(),
                    entry.interest_paid.into(),
                    entry.fine.into(),
                    entry.written_off.into(),
                    entry.balance.into(),
                    entry.principal_overdue.into(),
                    entry.interest_overdue.into(),
                    entry.remark.clone().into(),
                ])
            })
            .collect();
        let columns = self.columns();
        let mut table = Table {
            // What fell due and what was paid adds up; what is left does not.
            totals: totals(columns.len(), &rows, &[1, 2, 3, 4, 5, 6]),
            columns,
            rows,
            tall: true,
            ..Table::default()
        };
        if folio
            .entries
            .iter()
            .all(|entry| entry.written_off.is_zero())
        {
            table.without(6);
        }
        table
    }

    fn columns(&self) -> Vec<Column> {
        let group = |id| Phrase::word(id);
        let principal = || Phrase::word("paper-principal");
        let interest = || self.body.charged("paper-interest");
        let money = |key, label| Column::new(key, label, Kind::Money).sharing(2);
        vec![
            Column::new("date", Phrase::word("paper-date"), Kind::Date),
            money("principal-due", principal()).under(group("paper-due")),
            money("interest-due", interest()).under(group("paper-due")),
            money("principal-paid", principal()).under(group("paper-paid")),
            money("interest-paid", interest()).under(group("paper-paid")),
            money("fine", Phrase::word("paper-fine")).under(group("paper-paid")),
            money("written-off", Phrase::word("paper-written-off")),
            money("balance", Phrase::word("paper-principal-left")),
            money("principal-overdue", principal()).under(group("paper-overdue")),
            money("interest-overdue", interest()).under(group("paper-overdue")),
            Column::wide("signature", Phrase::word("paper-signature"), 3),
        ]
    }
}

fn code(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Code(text.into())
    }
}
