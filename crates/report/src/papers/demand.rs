//! Demand, collection, balance: who owes what, loan by loan.

use domain::{Date, Paise};

use crate::papers::cash_book::period;
use crate::papers::{Body, Person, Source, office_bearers, share, totals};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// The list for a stretch of days.
#[derive(Clone, Debug)]
pub struct DemandCollectionBalance {
    /// Whose loans they are.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Whether the last month is not over: what falls due in the rest of it counts too.
    pub runs: bool,
    /// A line for each loan.
    pub lines: Vec<DemandLine>,
}

/// A loan.
#[derive(Clone, Debug)]
pub struct DemandLine {
    /// Who took it.
    pub person: Person,
    /// Its number in the ledger.
    pub loan: String,
    /// Where the money comes from.
    pub source: Source,
    /// Principal outstanding at the end.
    pub outstanding: Paise,
    /// What was overdue before.
    pub arrears: Paise,
    /// What fell due.
    pub due: Demand,
    /// What of arrears and due ended by resolution: written off, waived, or agreed anew.
    pub given_up: Paise,
    /// What was paid of arrears and due. What was paid ahead is not among it.
    pub collected: Demand,
    /// How many days the oldest unpaid amount is overdue.
    pub days_overdue: u32,
}

/// Principal and interest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Demand {
    /// Principal.
    pub principal: Paise,
    /// Interest.
    pub interest: Paise,
}

impl Demand {
    fn sum(self) -> Paise {
        self.principal + self.interest
    }
}

impl DemandLine {
    fn demand(&self) -> Paise {
        self.arrears + self.due.sum() - self.given_up
    }
}

impl DemandCollectionBalance {
    /// The list on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-demand-collection-balance");
        let mut paper = self
            .body
            .paper("demand-collection-balance", title, &self.stamp);
        paper.form = Form::Wide;
        paper
            .facts
            .push(Fact::new("paper-period", period(self.from, self.to)));
        paper.sections = vec![Section::Table(self.table())];
        if self.runs {
            let note = Phrase::Filled("paper-month-runs", vec![("day", self.to.into())]);
            paper.sections.push(Section::Text {
                heading: None,
                paragraphs: vec![note],
            });
        }
        paper.signatures = office_bearers();
        paper
    }

    fn table(&self) -> Table {
        let rows: Vec<Row> = self.lines.iter().map(row).collect();
        let columns = self.columns();
        let mut totals = totals(columns.len(), &rows, &[4, 5, 6, 7, 8, 9, 10, 11, 12]);
        if let Some(cell) = totals.as_mut().and_then(|row| row.cells.get_mut(13)) {
            let demand = self.lines.iter().map(DemandLine::demand).sum();
            let collected = self.lines.iter().map(|line| line.collected.sum()).sum();
            *cell = share(collected, demand);
        }
        let mut table = Table {
            columns,
            rows,
            totals,
            ..Table::default()
        };
        if self.lines.iter().all(|line| line.given_up.is_zero()) {
            table.without(8);
        }
        table
    }

    fn columns(&self) -> Vec<Column> {
        let word = Phrase::word;
        let money = |key, label| Column::new(key, label, Kind::Money);
        let (demand, collection) = (|| word("paper-demand"), || word("paper-collection"));
        let interest = || self.body.charged("paper-interest");
        vec![
            Column::new("number", word("paper-sl"), Kind::Count),
            Column::wide("member", word("paper-member"), 3),
            Column::new("loan", word("paper-loan-number"), Kind::Mark),
            Column::wide("source", word("paper-source"), 2),
            money("outstanding", word("paper-outstanding")),
            money("arrears", word("paper-arrears")).under(demand()),
            money("principal-due", word("paper-principal")).under(demand()),
            money("interest-due", interest()).under(demand()),
            money("given-up", word("paper-less-given-up")).under(demand()),
            money("demand", word("paper-total")).under(demand()),
            money("principal-paid", word("paper-principal")).under(collection()),
            money("interest-paid", interest()).under(collection()),
            money("balance", word("paper-balance")),
            Column::new("recovery", word("paper-recovery"), Kind::Percent),
            Column::new("days", word("paper-days-overdue"), Kind::Count),
        ]
    }
}

fn row(line: &DemandLine) -> Row {
    let demand = line.demand();
    Row::new(vec![
        line.person.number.into(),
        line.person.named().into(),
        Cell::Code(line.loan.clone()),
        line.source.word().into(),
        line.outstanding.into(),
        line.arrears.into(),
        line.due.principal.into(),
        line.due.interest.into(),
        line.given_up.into(),
        demand.into(),
        line.collected.principal.into(),
        line.collected.interest.into(),
        (demand - line.collected.sum()).into(),
        // Where nothing was due, nothing was recovered: never a hundred percent.
        share(line.collected.sum(), demand),
        line.days_overdue.into(),
    ])
}
