//! The ledger of what a group or federation borrowed itself: a folio for each loan of a bank or a
//! federation.

use domain::{Date, Paise};

use crate::papers::{AgreedTerms, Body, Charge, Source, of_account, totals};
use crate::{Cell, Column, Fact, Form, Kind, Paper, Phrase, Row, Section, Stamp, Table};

/// Folios of the ledger, each on a page of its own.
#[derive(Clone, Debug)]
pub struct BorrowingLedger {
    /// Whose ledger it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Up to which day it tells.
    pub to: Date,
    /// The folios.
    pub folios: Vec<BorrowingFolio>,
}

/// A loan that the group took.
#[derive(Clone, Debug)]
pub struct BorrowingFolio {
    /// Who lent: bank and branch, or the federation.
    pub lender: String,
    /// What kind of loan it is.
    pub source: Source,
    /// The loan's account at the lender as papers show it; empty where it is not known.
    pub number: String,
    /// The branch's IFSC; empty where it is not known.
    pub ifsc: String,
    /// When it was sanctioned, and how much.
    pub sanctioned: (Date, Paise),
    /// When the first part of it was paid out, and how much in all until the day of the paper; none
    /// while nothing was.
    pub disbursed: Option<(Date, Paise)>,
    /// Which dose of bank linkage; 0 where doses are not counted.
    pub dose: u8,
    /// Whether interest subvention is expected; none where no bank lends.
    pub subvention: Option<bool>,
    /// What an old loan still came to on the day on which the book began.
    pub left: Option<(Date, Paise)>,
    /// What was agreed at first; none of a cash credit, and where nothing was. What was agreed anew
    /// is among the entries.
    pub terms: Option<AgreedTerms>,
    /// Of a cash credit, its limits and how it is kept.
    pub credit: Option<CreditOfFolio>,
    /// Days late; of a cash credit, days running above the limit.
    pub overdue_days: u32,
    /// Its entries, oldest first.
    pub entries: Vec<BorrowingEntry>,
    /// What falls due when by the last terms; nothing of a cash credit.
    pub dues: Vec<BorrowingDue>,
}

/// Limits of a cash credit on the day of the paper, and how it is kept.
#[derive(Clone, Copy, Debug)]
pub struct CreditOfFolio {
    /// What the bank sanctioned.
    pub limit: Paise,
    /// What of it may be drawn for now.
    pub power: Paise,
    /// What may still be drawn.
    pub available: Paise,
    /// When the bank reviews it.
    pub review: Option<Date>,
    /// Days since the last payment into it, while anything is owed.
    pub days_without_credit: u32,
}

/// A line of a folio.
#[derive(Clone, Debug)]
pub struct BorrowingEntry {
    /// The day.
    pub date: Date,
    /// What happened.
    pub what: Phrase,
    /// The number of the meeting or voucher.
    pub folio: String,
    /// What was drawn.
    pub received: Paise,
    /// What the lender added: interest and charges.
    pub added: Paise,
    /// What was paid onto the loan; what came back of it with a minus.
    pub paid: Paise,
    /// Interest that was paid without standing on the loan before.
    pub interest: Paise,
    /// What is owed after it.
    pub balance: Paise,
    /// What of it is late, or above the limit, at the end of its day.
    pub overdue: Paise,
}

/// What falls due on a day.
#[derive(Clone, Copy, Debug)]
pub struct BorrowingDue {
    /// The day.
    pub date: Date,
    /// Principal.
    pub principal: Paise,
    /// What of it is not paid.
    pub left: Paise,
}

impl BorrowingEntry {
    /// A line of a day with no money in it.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            date,
            what: Phrase::from(""),
            folio: String::new(),
            received: Paise::ZERO,
            added: Paise::ZERO,
            paid: Paise::ZERO,
            interest: Paise::ZERO,
            balance: Paise::ZERO,
            overdue: Paise::ZERO,
        }
    }

    /// The line that takes this one back, after which so much is owed again: with a minus in the
    /// same columns, so that sums are what they would be without both.
    #[must_use]
    pub fn counter(&self, balance: Paise, why: Phrase) -> Self {
        Self {
            what: why,
            received: -self.received,
            added: -self.added,
            paid: -self.paid,
            interest: -self.interest,
            balance,
            ..self.clone()
        }
    }
}

/// What happened on a loan that the group took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnBorrowing {
    /// A part of it came.
    Drawn,
    /// It was paid onto it.
    Paid,
    /// Somebody else lowered what is owed: interest subvention, or the lender.
    Lowered,
    /// The lender added interest.
    InterestAdded,
    /// The lender added a charge.
    ChargeAdded,
    /// What had been paid beyond it came back.
    CameBack,
    /// Interest was paid that did not stand on it before.
    InterestPaid,
    /// What was owed when the book began.
    Brought,
}

impl BorrowingLedger {
    /// What stands in a line for what happened.
    #[must_use]
    pub fn words(charge: Charge, what: OnBorrowing) -> Phrase {
        match what {
            OnBorrowing::Drawn => Phrase::word("paper-owed-drawn"),
            OnBorrowing::Paid => Phrase::word("paper-owed-paid"),
            OnBorrowing::Lowered => Phrase::word("paper-owed-lowered"),
            OnBorrowing::InterestAdded => charge.word("paper-owed-interest-added"),
            OnBorrowing::ChargeAdded => Phrase::word("paper-owed-charge-added"),
            OnBorrowing::CameBack => Phrase::word("paper-owed-came-back"),
            OnBorrowing::InterestPaid => charge.word("paper-interest-paid"),
            OnBorrowing::Brought => Phrase::word("paper-owed-brought"),
        }
    }

    /// The folios on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let title = Phrase::word("paper-borrowing-ledger");
        let mut paper = self.body.paper("borrowing-ledger", title, &self.stamp);
        paper.form = Form::Wide;
        paper.facts.push(Fact::new("paper-date", self.to));
        for folio in &self.folios {
            if !paper.sections.is_empty() {
                paper.sections.push(Section::NewPage);
            }
            paper.sections.push(Section::Facts {
                heading: Some(of_account(folio.lender.clone().into(), folio.source.word())),
                facts: self.facts(folio),
            });
            paper.sections.push(Section::Table(self.table(folio)));
            if !folio.dues.is_empty() {
                paper.sections.push(Section::Table(dues(folio)));
            }
        }
        paper.signatures = vec![Phrase::role("treasurer"), Phrase::word("paper-bookkeeper")];
        paper
    }

    fn facts(&self, folio: &BorrowingFolio) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (label, text) in [
            ("paper-account-number", &folio.number),
            ("paper-ifsc", &folio.ifsc),
        ] {
            if !text.is_empty() {
                facts.push(Fact::new(label, Cell::Code(text.clone())));
            }
        }
        facts.extend([
            Fact::new("paper-sanctioned", folio.sanctioned.0),
            Fact::new("paper-sanctioned-amount", folio.sanctioned.1),
        ]);
        if let Some((on, amount)) = folio.disbursed {
            facts.extend([
                Fact::new("paper-disbursed", on),
                Fact::new("paper-disbursed-amount", amount),
            ]);
        }
        if folio.dose > 0 {
            facts.push(Fact::new("paper-dose", u32::from(folio.dose)));
        }
        facts.extend(folio.left.map(|(on, left)| Fact {
            label: Phrase::Filled("paper-left-on", vec![("day", on.into())]),
            value: left.into(),
        }));
        if let Some(terms) = &folio.terms {
            facts.extend([
                Fact {
                    label: self.body.charged("paper-rate"),
                    value: terms.rate().into(),
                },
                Fact::new("paper-instalments", terms.instalments()),
                Fact::new("paper-first-due", terms.first_due),
            ]);
        }
        if let Some(credit) = &folio.credit {
            facts.extend([
                Fact::new("paper-limit", credit.limit),
                Fact::new("paper-power", credit.power),
                Fact::new("paper-can-be-drawn", credit.available),
                Fact::new("paper-review", credit.review),
                Fact::new("paper-days-over-limit", folio.overdue_days),
                Fact::new("paper-days-without-credit", credit.days_without_credit),
            ]);
        } else {
            facts.push(Fact::new("paper-days-overdue", folio.overdue_days));
        }
        facts.extend(folio.subvention.map(|expected| {
            let word = if expected { "yes" } else { "no" };
            Fact::new("paper-subvention", Phrase::word(word))
        }));
        facts
    }

    fn table(&self, folio: &BorrowingFolio) -> Table {
        let rows: Vec<Row> = folio
            .entries
            .iter()
            .map(|entry| {
                Row::new(vec![
                    entry.date.into(),
                    entry.what.clone().into(),
                    Cell::Code(entry.folio.clone()),
                    entry.received.into(),
                    entry.added.into(),
                    entry.paid.into(),
                    entry.interest.into(),
                    entry.balance.into(),
                    entry.overdue.into(),
                ])
            })
            .collect();
        let late = if folio.credit.is_some() {
            "paper-over-limit"
        } else {
            "paper-overdue"
        };
        let money = |key, label| Column::new(key, label, Kind::Money);
        let columns = vec![
            Column::new("date", Phrase::word("paper-date"), Kind::Date),
            Column::wide("particulars", Phrase::word("paper-particulars"), 1),
            Column::new("folio", Phrase::word("paper-folio"), Kind::Mark),
            money("received", Phrase::word("paper-received")),
            money("added", Phrase::word("paper-added")),
            money("paid", Phrase::word("paper-paid")),
            money("interest-paid", self.body.charged("paper-interest-paid")),
            money("balance", Phrase::word("paper-outstanding")),
            money("overdue", Phrase::word(late)),
        ];
        Table {
            // What came, was added and was paid adds up to what is owed.
            totals: totals(columns.len(), &rows, &[3, 4, 5, 6]),
            columns,
            rows,
            ..Table::default()
        }
    }
}

fn dues(folio: &BorrowingFolio) -> Table {
    let rows: Vec<Row> = folio
        .dues
        .iter()
        .map(|due| Row::new(vec![due.date.into(), due.principal.into(), due.left.into()]))
        .collect();
    let columns = vec![
        Column::new("date", Phrase::word("paper-due-on"), Kind::Date),
        Column::new("principal", Phrase::word("paper-principal"), Kind::Money),
        Column::new("left", Phrase::word("paper-still-to-pay"), Kind::Money),
    ];
    Table {
        heading: Some(Phrase::word("paper-schedule")),
        totals: totals(columns.len(), &rows, &[1, 2]),
        columns,
        rows,
        ..Table::default()
    }
}
