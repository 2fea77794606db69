//! Receipts and payment vouchers.

use domain::{Date, Paise};

use crate::papers::{Body, WasReversed, of_account, reversed};
use crate::{Cell, Fact, Form, Paper, Phrase, Section, Stamp};

/// A receipt or a payment voucher.
#[derive(Clone, Debug)]
pub struct Voucher {
    /// Whose it is.
    pub body: Body,
    /// Where the paper comes from.
    pub stamp: Stamp,
    /// Which of the two.
    pub kind: VoucherKind,
    /// Its number.
    pub number: String,
    /// The day.
    pub date: Date,
    /// From whom, or to whom.
    pub person: Phrase,
    /// The account head.
    pub head: Phrase,
    /// How much.
    pub amount: Paise,
    /// How it was paid.
    pub mode: Mode,
    /// Through which account of the bank, where the group has several.
    pub account: Option<Phrase>,
    /// The number of the cheque or transfer; empty where there is none.
    pub reference: String,
    /// What for, in a few words; empty where the head says it all.
    pub note: String,
    /// When and why its record was reversed: then it counts no more, and says so.
    pub reversed: Option<WasReversed>,
    /// The number of the record that was made in the place of the reversed one; empty where it is
    /// not known.
    pub anew: String,
}

/// Which way the money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoucherKind {
    /// To the group.
    Receipt,
    /// From the group.
    Payment,
}

/// How money was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// In cash.
    Cash,
    /// Through the bank.
    Bank,
    /// By UPI.
    Upi,
}

impl Voucher {
    /// What stands above all else on a voucher that counts no more.
    fn mark(&self) -> Option<Section> {
        let why = self.reversed.as_ref()?;
        let mut paragraphs = vec![reversed(why.on, &why.reason)];
        if !self.anew.is_empty() {
            let number = Cell::Code(self.anew.clone());
            paragraphs.push(Phrase::Filled("paper-anew", vec![("number", number)]));
        }
        Some(Section::Text {
            heading: Some(Phrase::word("paper-counts-no-more")),
            paragraphs,
        })
    }

    /// The voucher on paper.
    #[must_use]
    pub fn paper(&self) -> Paper {
        let (name, title, person) = match self.kind {
            VoucherKind::Receipt => ("receipt", "paper-receipt", "paper-received-from"),
            VoucherKind::Payment => ("voucher", "paper-payment-voucher", "paper-paid-to"),
        };
        let mode = match self.mode {
            Mode::Cash => "paper-mode-cash",
            Mode::Bank => "paper-mode-bank",
            Mode::Upi => "paper-mode-upi",
        };
        let mode = match &self.account {
            Some(account) => of_account(Phrase::word(mode), account.clone()),
            None => Phrase::word(mode),
        };
        let mut paper = self.body.paper(name, Phrase::word(title), &self.stamp);
        paper.form = Form::Voucher;
        paper.facts.extend([
            Fact::new("paper-number", Cell::Code(self.number.clone())),
            Fact::new("paper-date", self.date),
        ]);
        let mut facts = vec![
            Fact::new(person, self.person.clone()),
            Fact::new("paper-head", self.head.clone()),
            Fact::new("paper-mode", mode),
        ];
        if !self.reference.is_empty() {
            facts.push(Fact::new(
                "paper-reference",
                Cell::Code(self.reference.clone()),
            ));
        }
        if !self.note.is_empty() {
            facts.push(Fact::new("paper-note", self.note.clone()));
        }
        paper.sections.extend(self.mark());
        paper.sections.extend([
            Section::Facts {
                heading: None,
                facts,
            },
            Section::Amount(self.amount),
        ]);
        paper.signatures = vec![
            Phrase::word(match self.kind {
                VoucherKind::Receipt => "paper-payer-signature",
                VoucherKind::Payment => "paper-payee-signature",
            }),
            Phrase::role("treasurer"),
            Phrase::role("president"),
        ];
        paper
    }
}
