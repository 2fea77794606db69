//! The papers that a group keeps, each made from plain figures.
//!
//! The columns are those of the registers in the field (order is data: [`Table::arrange`]).
//! Whatever can be reckoned from the rows is reckoned here, so that no paper can contradict itself:
//! closing balances, totals, shares.
//!
//! [`Table::arrange`]: crate::Table::arrange

mod attendance;
mod borrowing_ledger;
mod cash_book;
mod demand;
mod general_ledger;
mod loan_ledger;
mod member_register;
mod minutes;
mod monthly_report;
mod passbook;
mod receipts_and_payments;
mod report_card;
mod settlement;
mod slip;
mod voucher;

use domain::ledger::Head;
use domain::shg::ratio::Ratio;
use domain::{Date, Paise};

pub use attendance::{AttendanceAndSavings, MemberMonth, MemberSitting, StruckMeeting};
pub use borrowing_ledger::{
    BorrowingDue, BorrowingEntry, BorrowingFolio, BorrowingLedger, CreditOfFolio, OnBorrowing,
};
pub use cash_book::{CashBook, CashLine, CashMeeting, Purse};
pub use demand::{Demand, DemandCollectionBalance, DemandLine};
pub use general_ledger::{GeneralLedger, LedgerEntry, LedgerPage};
pub use loan_ledger::{
    AgreedTerms, LoanEntry, LoanFolio, LoanLedger, back_line, back_to, due_moved, given_back,
    given_up, interest_back, paid_too_much, repaid_too_much,
};
pub use member_register::{MemberRegister, OfficeHeld, RegisteredMember};
pub use minutes::{Attendee, Minutes, MinutesItem, Resolution};
pub use monthly_report::{InterestSubsidy, MonthlyReport};
pub use passbook::{Passbook, PassbookLoan, PassbookLoanEntry, SavingsEntry, ShareEntry};
pub use receipts_and_payments::{HeadSum, ReceiptsAndPayments};
pub use report_card::{MonthOfCard, ReportCard, RubricMark};
pub use settlement::{BackOfLoan, DueOfLoan, FinalAccount};
pub use slip::{Due, LoanLeft, Slip, SlipLine};
pub use voucher::{Mode, Voucher, VoucherKind};

use crate::{Cell, Emphasis, Fact, Form, Members, Paper, Phrase, Row, Stamp};

/// Whose books they are: a group, a Village Organisation or a Cluster Level Federation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its name, as people say it.
    pub name: String,
    /// Its code in the mission's system, where it has one.
    pub code: Option<String>,
    /// The village.
    pub village: String,
    /// The Panchayat; empty where it is not known.
    pub panchayat: String,
    /// The block.
    pub block: String,
    /// The district.
    pub district: String,
    /// The federation above it: a group's Village Organisation.
    pub federation: Option<Federation>,
    /// Who its members are: only persons have a husband and a nominee.
    pub members: Members,
    /// What the group calls the price of a loan.
    pub charge: Charge,
}

/// The federation to which a group or another federation belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Federation {
    /// Its name, as people say it.
    pub name: String,
    /// Who its own members are, which says what it is called.
    pub members: Members,
}

/// What people call the price of a loan: where "interest" is a loaded word, groups say service
/// charge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charge {
    /// Interest.
    #[default]
    Interest,
    /// Service charge.
    Service,
}

/// A member, as papers name her: never by her first name alone, for names repeat in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Her number in the group's register.
    pub number: u32,
    /// Her name.
    pub name: String,
    /// Her husband's or father's name; empty where it is not known.
    pub of: String,
}

/// When and why a record was reversed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WasReversed {
    /// The day.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// Whether somebody was there. Of two records of one woman the lesser mark is true: who was there
/// under one of them was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// She was.
    Present,
    /// She came late.
    Late,
    /// She had said that she could not come.
    Informed,
    /// She was not, and had not said so.
    Absent,
}

/// Where a loan's money comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The group's own fund.
    OwnFund,
    /// Revolving Fund.
    RevolvingFund,
    /// Community Investment Fund.
    CommunityInvestmentFund,
    /// Vulnerability Reduction Fund.
    VulnerabilityReductionFund,
    /// Village Organisation or federation.
    Federation,
    /// Bank term loan.
    BankTermLoan,
    /// Bank cash credit.
    CashCredit,
}

impl Body {
    /// A word that names the price of a loan, as this body calls it.
    pub(crate) fn charged(&self, id: &'static str) -> Phrase {
        self.charge.word(id)
    }

    /// What it is, where a paper of a member names it.
    pub(crate) const fn kind(&self) -> &'static str {
        self.members.kind()
    }

    /// Where it is.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let within = |place: &str, region: &str| -> Cell {
            if region.is_empty() {
                return place.into();
            }
            let parts = vec![("place", Cell::from(place)), ("region", region.into())];
            Phrase::Filled("paper-place-in", parts).into()
        };
        let mut facts = vec![
            Fact::new("paper-village", within(&self.village, &self.panchayat)),
            Fact::new("paper-block", within(&self.block, &self.district)),
        ];
        if let Some(code) = &self.code {
            facts.push(Fact::new("paper-code", Cell::Code(code.clone())));
        }
        if let Some(federation) = &self.federation {
            let kind = federation.members.kind();
            facts.push(Fact::new(kind, federation.name.clone()));
        }
        facts
    }

    /// A paper of this body, with nothing on it yet.
    pub(crate) fn paper(&self, name: &'static str, title: Phrase, stamp: &Stamp) -> Paper {
        Paper {
            name,
            form: Form::Upright,
            title,
            whose: self.name.clone(),
            members: self.members,
            facts: self.facts(),
            photo: None,
            sections: Vec::new(),
            signatures: Vec::new(),
            stamp: stamp.clone(),
        }
    }
}

impl Members {
    /// What a group or federation is that has such members.
    const fn kind(self) -> &'static str {
        match self {
            Self::People => "paper-group",
            Self::Groups => "paper-village-organisation",
            Self::Organisations => "paper-cluster-federation",
        }
    }
}

impl Charge {
    /// The word of an account head.
    #[must_use]
    pub fn head(self, head: Head) -> Phrase {
        match head {
            Head::LoanInterest => self.word("paper-head-loan-interest"),
            Head::BankLoanInterest => self.word("paper-head-bank-loan-interest"),
            Head::FederationLoanInterest => self.word("paper-head-federation-loan-interest"),
            head => Phrase::head(&head_code(head)),
        }
    }

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::Service => "service",
        }
    }

    fn word(self, id: &'static str) -> Phrase {
        Phrase::Filled(id, vec![("charge", self.code().into())])
    }
}

impl Person {
    /// Her name with her husband's or father's.
    #[must_use]
    pub fn named(&self) -> Phrase {
        if self.of.is_empty() {
            return self.name.clone().into();
        }
        let parts = vec![
            ("name", Cell::from(self.name.clone())),
            ("of", Cell::from(self.of.clone())),
        ];
        Phrase::Filled("paper-named", parts)
    }

    /// That she brought what another woman paid.
    #[must_use]
    pub fn paid_for(&self, other: &Self) -> Phrase {
        let parts = vec![
            ("payer", self.named().into()),
            ("member", other.named().into()),
        ];
        Phrase::Filled("paper-paid-for", parts)
    }

    /// That somebody received or paid in her place.
    #[must_use]
    pub fn in_place(&self, nominee: &str) -> Phrase {
        let parts = vec![
            ("payer", Cell::from(nominee)),
            ("member", self.named().into()),
        ];
        Phrase::Filled("paper-paid-for", parts)
    }

    /// That she brought what was paid on another woman's page.
    #[must_use]
    pub fn brought_it(&self) -> Phrase {
        Phrase::Filled("paper-brought-by", vec![("who", self.named().into())])
    }

    /// That she brought a part of what was paid on another woman's page.
    #[must_use]
    pub fn brought_part(&self, amount: Paise) -> Phrase {
        let parts = vec![("who", self.named().into()), ("amount", amount.into())];
        Phrase::Filled("paper-brought-part", parts)
    }
}

/// Words, and the account of the bank that they are about.
#[must_use]
pub fn of_account(what: Phrase, account: Phrase) -> Phrase {
    let parts = vec![("what", what.into()), ("account", account.into())];
    Phrase::Filled("paper-of-account", parts)
}

/// What moved money from one account of the bank to another.
#[must_use]
pub fn between_accounts(particulars: Phrase, from: Phrase, to: Phrase) -> Phrase {
    let parts = vec![
        ("particulars", particulars.into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    Phrase::Filled("paper-between-accounts", parts)
}

/// An account of the bank that is not in the book any more.
#[must_use]
pub const fn unknown_account() -> Phrase {
    Phrase::word("books-unknown-account")
}

/// Two remarks, one after the other.
#[must_use]
pub fn and_then(one: Phrase, other: Phrase) -> Phrase {
    let parts = vec![("one", one.into()), ("other", other.into())];
    Phrase::Filled("paper-one-and-other", parts)
}

/// Two names side by side.
#[must_use]
pub fn two_names(one: String, other: String) -> Phrase {
    let parts = vec![("proposer", one.into()), ("seconder", other.into())];
    Phrase::Filled("paper-two-names", parts)
}

/// How a difference between book and box is explained, and who stands for that.
#[must_use]
pub fn stood_for(explanation: &str, names: Phrase) -> Phrase {
    let parts = vec![("explanation", explanation.into()), ("names", names.into())];
    Phrase::Filled("paper-stood-for", parts)
}

impl Mark {
    /// The whole word.
    pub(crate) const fn word(self) -> Phrase {
        Phrase::word(match self {
            Self::Present => "state-present",
            Self::Late => "state-late",
            Self::Absent => "state-absent",
            Self::Informed => "state-informed",
        })
    }

    /// One or two letters, for a narrow column.
    pub(crate) const fn letter(self) -> Phrase {
        Phrase::word(match self {
            Self::Present => "paper-mark-present",
            Self::Late => "paper-mark-late",
            Self::Absent => "paper-mark-absent",
            Self::Informed => "paper-mark-informed",
        })
    }

    /// Whether she came, in time or late.
    #[must_use]
    pub const fn was_there(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }
}

impl Source {
    pub(crate) const fn word(self) -> Phrase {
        Phrase::word(match self {
            Self::OwnFund => "paper-source-own",
            Self::RevolvingFund => "head-revolving-fund",
            Self::CommunityInvestmentFund => "head-community-investment-fund",
            Self::VulnerabilityReductionFund => "paper-source-vrf",
            Self::Federation => "paper-source-federation",
            Self::BankTermLoan => "paper-source-bank",
            Self::CashCredit => "paper-source-cash-credit",
        })
    }
}

/// So many members, where a book has one line for all of them.
#[must_use]
pub fn members(count: u32) -> Phrase {
    Phrase::Filled("paper-so-many-members", vec![("count", count.into())])
}

/// What stands in a book for the balances with which it began.
#[must_use]
pub fn brought_forward() -> Phrase {
    Phrase::word("paper-brought-forward")
}

/// What stands beside the counter-entry of a record that was reversed.
#[must_use]
pub fn reversed(on: Date, reason: &str) -> Phrase {
    let parts = vec![("on", on.into()), ("reason", reason.into())];
    Phrase::Filled("paper-reversed", parts)
}

/// The code of a head, as in the catalogues: `compulsory-saving`.
fn head_code(head: Head) -> String {
    let name = format!("{head:?}");
    let mut code = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !code.is_empty() {
            code.push('-');
        }
        code.push(letter.to_ascii_lowercase());
    }
    code
}

/// A paper with nothing on it.
pub(crate) fn blank() -> Paper {
    let body = Body {
        name: String::new(),
        code: None,
        village: String::new(),
        panchayat: String::new(),
        block: String::new(),
        district: String::new(),
        federation: None,
        members: Members::People,
        charge: Charge::Interest,
    };
    let stamp = Stamp {
        printed: Date::of_instant(0),
        chain: String::new(),
    };
    CashBook {
        body,
        stamp,
        from: Date::of_instant(0),
        to: Date::of_instant(0),
        opening: Purse::default(),
        meetings: Vec::new(),
    }
    .paper()
}

/// The two who sign for the group.
pub(crate) fn office_bearers() -> Vec<Phrase> {
    vec![
        Phrase::role("president"),
        Phrase::role("secretary"),
        Phrase::role("treasurer"),
    ]
}

/// The line under a table: "Total" in the first cell, sums below money and counts that add up.
pub(crate) fn totals(columns: usize, rows: &[Row], summed: &[usize]) -> Option<Row> {
    if rows.is_empty() {
        return None;
    }
    let mut cells = vec![Cell::Empty; columns];
    for &place in summed {
        let amounts = || {
            rows.iter()
                .filter(|row| row.emphasis == Emphasis::Plain)
                .filter_map(|row| row.cells.get(place))
        };
        let money: Paise = amounts()
            .filter_map(|cell| match cell {
                Cell::Money(amount) => Some(*amount),
                _ => None,
            })
            .sum();
        let count = amounts().fold(0_i64, |sum, cell| match cell {
            Cell::Count(count) => sum.saturating_add(*count),
            _ => sum,
        });
        let is_count = amounts().any(|cell| matches!(cell, Cell::Count(_)));
        if let Some(cell) = cells.get_mut(place) {
            *cell = if is_count {
                Cell::Count(count)
            } else {
                money.into()
            };
        }
    }
    // "Total" stands in the first column that holds words.
    let place = usize::from(columns > 1 && !summed.contains(&1));
    if let Some(cell) = cells.get_mut(place) {
        *cell = Phrase::word("paper-total").into();
    }
    Some(Row::strong(cells))
}

/// The share of a part in a whole, rounded as everywhere; nothing where the whole is nothing.
pub(crate) fn share(part: Paise, whole: Paise) -> Cell {
    let percent = Ratio::of_money(part, whole).percent();
    percent.map_or(Cell::Empty, |hundredths| Cell::Percent(hundredths.into()))
}
