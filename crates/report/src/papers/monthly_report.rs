//! The monthly report of a group to its Village Organisation.

use domain::{Month, Paise};

use crate::papers::{Body, office_bearers};
use crate::words::financial_year;
use crate::{Cell, Column, Fact, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// The figures of a month, in the fields of Jammu and Kashmir's monthly report.
#[derive(Clone, Debug)]
pub struct MonthlyReport {
    /// The group.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// The month.
    pub month: Month,
    /// Meetings held in the month.
    pub meetings_held: u32,
    /// Meetings that were due in it.
    pub meetings_due: u32,
    /// Savings collected.
    pub savings_collected: Paise,
    /// Cash taken to the bank.
    pub deposited: Paise,
    /// Loans given from the group's own money in the month: how many, and how much.
    pub loans_given: (u32, Paise),
    /// Such loans outstanding at its end.
    pub loans_outstanding: (u32, Paise),
    /// Of these, what is at risk (overdue by more than 30 days).
    pub loans_at_risk: Paise,
    /// Cash credit outstanding at the bank.
    pub cash_credit: Paise,
    /// Term loan outstanding at the bank.
    pub term_loan: Paise,
    /// The interest subsidy.
    pub subsidy: InterestSubsidy,
    /// Community Investment Fund received in the month.
    pub cif_received: Paise,
    /// Community Investment Fund repaid in the month.
    pub cif_repaid: Paise,
    /// Community Investment Fund at risk.
    pub cif_at_risk: Paise,
}

/// Whether the bank's interest is partly paid by the state.
#[derive(Clone, Copy, Debug, Default)]
pub struct InterestSubsidy {
    /// Whether the group has a right to it.
    pub eligible: bool,
    /// Whether it gets it.
    pub receiving: bool,
    /// What came in the month.
    pub amount: Paise,
}

impl MonthlyReport {
    /// The report on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-monthly-report");
        let mut paper = self.body.paper("monthly-report", title, &self.stamp);
        paper.facts.extend([
            Fact::new("paper-month", self.month),
            Fact::new(
                "paper-financial-year",
                Cell::Code(financial_year(self.month.first_day())),
            ),
        ]);
        paper.sections = vec![Section::Table(self.table())];
        paper.signatures = office_bearers();
        paper
            .signatures
            .push(Phrase::word("paper-received-for-federation"));
        paper
    }

    fn table(&self) -> Table {
        let items = [
            self.meetings_and_savings(),
            self.loans(),
            self.outside_money(),
        ]
        .concat();
        let rows = (1..).zip(items).map(|(number, (item, count, amount))| {
            Row::new(vec![Cell::Count(number), item.into(), count, amount])
        });
        Table {
            columns: vec![
                Column::new("number", Phrase::word("paper-sl"), Kind::Count),
                Column::wide("item", Phrase::word("paper-particulars"), 1),
                Column::new("count", Phrase::word("paper-count"), Kind::Count),
                Column::new("amount", Phrase::word("paper-amount-rupees"), Kind::Money),
            ],
            rows: rows.collect(),
            ..Table::default()
        }
    }

    fn meetings_and_savings(&self) -> Vec<Item> {
        vec![
            counted("paper-mr-meetings-due", self.meetings_due),
            counted("paper-mr-meetings-held", self.meetings_held),
            amounting("paper-mr-savings", self.savings_collected),
            amounting("paper-mr-deposited", self.deposited),
        ]
    }

    fn loans(&self) -> Vec<Item> {
        let loans = |id, (count, amount): (u32, Paise)| -> Item {
            (Phrase::word(id), count.into(), amount.into())
        };
        vec![
            loans("paper-mr-given", self.loans_given),
            loans("paper-mr-outstanding", self.loans_outstanding),
            amounting("paper-mr-at-risk", self.loans_at_risk),
        ]
    }

    /// Money of banks and funds.
    fn outside_money(&self) -> Vec<Item> {
        let yes = |yes: bool| Cell::from(Phrase::word(if yes { "yes" } else { "no" }));
        let eligible = self.body.charged("paper-mr-subsidy-eligible");
        let receiving = self.body.charged("paper-mr-subsidy-receiving");
        let received = self.subsidy.amount.into();
        vec![
            amounting("paper-mr-cash-credit", self.cash_credit),
            amounting("paper-mr-term-loan", self.term_loan),
            (eligible, yes(self.subsidy.eligible), Cell::Empty),
            (receiving, yes(self.subsidy.receiving), received),
            amounting("paper-mr-cif-received", self.cif_received),
            amounting("paper-mr-cif-repaid", self.cif_repaid),
            amounting("paper-mr-cif-at-risk", self.cif_at_risk),
        ]
    }
}

/// A line: what it is, how many, how much.
type Item = (Phrase, Cell, Cell);

fn counted(id: &'static str, count: u32) -> Item {
    (Phrase::word(id), count.into(), Cell::Empty)
}

fn amounting(id: &'static str, amount: Paise) -> Item {
    (Phrase::word(id), Cell::Empty, amount.into())
}
