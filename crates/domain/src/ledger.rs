//! The fixed chart of accounts and balanced postings.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{LoanTag, MemberTag, Paise};

/// Where a head stands in the accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// What the group has.
    Asset,
    /// What the group owes, members' savings included.
    Liability,
    /// The group's own permanent money.
    Equity,
    /// What came in and is the group's.
    Income,
    /// What was spent.
    Expense,
}

macro_rules! heads {
    ($( $(#[$doc:meta])* $number:literal $name:ident $nature:ident $receipt:literal $payment:literal; )*) => {
        /// A head of the fixed chart (shg.md 1, "Account heads"). Numbers are never reused.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
            Encode, Decode,
        )]
        #[ts(export)]
        #[serde(rename_all = "kebab-case")]
        #[cbor(index_only)]
        pub enum Head { $( $(#[$doc])* #[n($number)] $name, )* }

        impl Head {
            /// Every head, in the order of its number.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The number in storage.
            #[must_use]
            pub fn number(self) -> u8 {
                match self { $( Self::$name => $number, )* }
            }

            /// The head with this number in storage.
            #[must_use]
            pub fn from_number(number: u8) -> Option<Self> {
                match number { $( $number => Some(Self::$name), )* _ => None }
            }

            /// Where it stands in the accounts.
            #[must_use]
            pub fn nature(self) -> Nature {
                match self { $( Self::$name => Nature::$nature, )* }
            }

            /// A balance, debit positive, as people say it: what there is or was spent, and what
            /// is owed, owned or came in, are all positive.
            #[must_use]
            pub fn told(self, balance: Paise) -> Paise {
                match self.nature() {
                    Nature::Asset | Nature::Expense => balance,
                    Nature::Liability | Nature::Equity | Nature::Income => -balance,
                }
            }

            /// Whether a person may choose it for money received besides savings and fines.
            #[must_use]
            pub fn is_receipt(self) -> bool {
                match self { $( Self::$name => $receipt, )* }
            }

            /// Whether a person may choose it for money paid.
            #[must_use]
            pub fn is_payment(self) -> bool {
                match self { $( Self::$name => $payment, )* }
            }
        }
    };
}

heads! {
    /// Cash in the group's box.
    0 Cash Asset false false;
    /// Money in the group's bank account.
    1 Bank Asset false false;
    /// Compulsory saving, the same for all.
    2 CompulsorySaving Liability false false;
    /// Voluntary saving.
    3 VoluntarySaving Liability false false;
    /// Saving for a special purpose (food, health).
    4 SpecialSaving Liability false false;
    /// Fines for lateness and absence.
    5 Fine Income false false;
    /// Penalty for late repayment.
    6 LatePenalty Income true false;
    /// Membership fee that members pay.
    7 MembershipFee Income true false;
    /// Revolving Fund: the group's own permanent fund, equity (shg.md 4a).
    8 RevolvingFund Equity true true;
    /// Community Investment Fund: a loan to the group, a liability.
    9 CommunityInvestmentFund Liability true true;
    /// Start-up fund.
    10 StartUpFund Equity true true;
    /// Interest from the savings bank account.
    11 BankInterest Income true false;
    /// Interest subvention.
    12 InterestSubvention Income true false;
    /// Grant.
    13 Grant Equity true true;
    /// Donation.
    14 Donation Income true false;
    /// Other receipt, with a note.
    15 OtherReceipt Income true false;
    /// Honorarium of the bookkeeper and others.
    16 Honorarium Expense false true;
    /// Stationery.
    17 Stationery Expense false true;
    /// Travel.
    18 Travel Expense false true;
    /// Bank charges.
    19 BankCharges Expense false true;
    /// Insurance premium.
    20 InsurancePremium Expense false true;
    /// Meeting expenses.
    21 MeetingExpense Expense false true;
    /// Dividend paid to members.
    22 Dividend Expense false true;
    /// Other payment, with a note.
    23 OtherPayment Expense false true;
    /// More cash was counted than the book says.
    24 CashExcess Income false false;
    /// Less cash was counted than the book says.
    25 CashShortage Expense false false;
    /// Money given to a Village Organisation or Cluster Level Federation as saving or share.
    26 FederationSaving Asset true true;
    /// Loans to members, whatever fund they come from; one page a loan.
    27 LoanToMember Asset false false;
    /// Interest (or service charge) on loans to members, when it is paid.
    28 LoanInterest Income false false;
    /// A term loan from a bank; one page a loan.
    29 BankTermLoan Liability true true;
    /// A cash credit limit of a bank, as far as it is used; one page a limit.
    30 BankCashCredit Liability true true;
    /// A loan from a Village Organisation or Cluster Level Federation out of its own funds.
    31 FederationLoan Liability true true;
    /// A loan from a Village Organisation out of its Vulnerability Reduction Fund (shg.md 10,
    /// check 12: the fund itself belongs to the VO's book).
    32 VulnerabilityLoan Liability true true;
    /// Interest on loans from banks.
    33 BankLoanInterest Expense false true;
    /// Interest on loans from federations, CIF and VRF included. What was paid twice comes back in a
    /// meeting; a bank gives its own back on the account, by a voucher.
    34 FederationLoanInterest Expense true true;
    /// Fixed deposits; one page a deposit.
    35 FixedDeposit Asset true true;
    /// Share capital in a Village Organisation or Cluster Level Federation.
    36 FederationShare Asset true true;
    /// Loans written off by resolution and approval.
    37 LoanLoss Expense false false;
    /// What had been earned before the book began, at the cut-off.
    38 OpeningSurplus Equity false false;
    /// The Vulnerability Reduction Fund in a federation's own book.
    39 VulnerabilityFund Equity true true;
    /// Share capital of the members of a federation.
    40 ShareCapital Equity true true;
    /// Grants given on, for example to a destitute household out of the VRF.
    41 GrantGiven Expense false true;
    /// Membership fee that a group pays to its Village Organisation or Cluster Level Federation.
    42 FederationFee Expense false true;
}

/// Through which purse money moved.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Purse {
    /// The box.
    #[n(0)]
    #[default]
    Cash,
    /// The bank account.
    #[n(1)]
    Bank,
}

impl Purse {
    /// The purse's own head.
    #[must_use]
    pub fn head(self) -> Head {
        match self {
            Self::Cash => Head::Cash,
            Self::Bank => Head::Bank,
        }
    }

    /// Where its money is written: the box, or one of the bank accounts.
    #[must_use]
    pub fn page(self, account: Option<Folio>) -> Page {
        match self {
            Self::Cash => Head::Cash.into(),
            Self::Bank => Page::from(Head::Bank).on(account),
        }
    }
}

/// A page of the group's own ledger besides those of heads and members: a loan, a borrowing, a
/// bank account, a fixed deposit. Four bytes, like a member's tag.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(transparent)]
#[cbor(transparent)]
pub struct Folio(#[n(0)] pub u32);

impl From<LoanTag> for Folio {
    fn from(tag: LoanTag) -> Self {
        Self(tag.0)
    }
}

/// Where an amount is written: a head, and where the head is kept by member or by folio, whose.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
pub struct Page {
    /// The account head.
    #[n(0)]
    pub head: Head,
    /// The member whose account it is, where the head is kept by member.
    #[n(1)]
    pub member: Option<MemberTag>,
    /// The loan, borrowing, bank account or deposit, where the head is kept by folio.
    #[n(2)]
    pub folio: Option<Folio>,
}

impl Head {
    /// Whether a loan from outside is owed under it, or costs under it: its folios are borrowings.
    #[must_use]
    pub fn is_of_borrowing(self) -> bool {
        let is_owed = matches!(
            self,
            Self::BankTermLoan
                | Self::BankCashCredit
                | Self::CommunityInvestmentFund
                | Self::VulnerabilityLoan
                | Self::FederationLoan
        );
        is_owed || self.is_cost_of_borrowing()
    }

    /// Whether it is what a loan from outside costs: where a lender adds it to the loan, no money
    /// came.
    #[must_use]
    pub fn is_cost_of_borrowing(self) -> bool {
        matches!(
            self,
            Self::FederationLoanInterest | Self::BankLoanInterest | Self::BankCharges
        )
    }
}

impl From<Head> for Page {
    fn from(head: Head) -> Self {
        Self {
            head,
            member: None,
            folio: None,
        }
    }
}

impl Page {
    /// The same head, of this member.
    #[must_use]
    pub fn of(self, member: MemberTag) -> Self {
        Self {
            member: Some(member),
            ..self
        }
    }

    /// The same head, on this folio.
    #[must_use]
    pub fn on(self, folio: Option<Folio>) -> Self {
        Self { folio, ..self }
    }
}

/// One side of an entry: debit positive, credit negative. The postings of one operation add up
/// to zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Where it is written.
    pub page: Page,
    /// The amount in paise, debit positive.
    pub amount: Paise,
}

/// How much a record moves: the sum of its debits, in paise.
#[must_use]
pub fn moved(postings: &[Posting]) -> Paise {
    let debits = postings
        .iter()
        .map(|posting| posting.amount.max(Paise::ZERO));
    debits.sum()
}

/// Which way money went, as seen from the box, the accounts and the deposits together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum MoneyWay {
    /// More came than went.
    Came,
    /// More went than came.
    Went,
    /// As much went out of one as came into another.
    Moved,
}

/// Which way a record moves money; none where it moves none of box, accounts and deposits.
#[must_use]
pub fn way(postings: &[Posting]) -> Option<MoneyWay> {
    let purses = [Head::Cash, Head::Bank, Head::FixedDeposit];
    let mut of_purses = postings
        .iter()
        .filter(|posting| purses.contains(&posting.page.head))
        .map(|posting| posting.amount)
        .peekable();
    of_purses.peek()?;
    Some(match of_purses.sum::<Paise>() {
        sum if sum > Paise::ZERO => MoneyWay::Came,
        sum if sum < Paise::ZERO => MoneyWay::Went,
        _ => MoneyWay::Moved,
    })
}

/// Collects balanced pairs, so that no unbalanced set can be written.
#[derive(Debug, Default)]
pub struct Postings(Vec<Posting>);

impl Postings {
    /// Debits one page and credits another; an amount of nothing adds nothing.
    pub fn pair(&mut self, debit: impl Into<Page>, credit: impl Into<Page>, amount: Paise) {
        if amount.is_zero() {
            return;
        }
        self.0.push(Posting {
            page: debit.into(),
            amount,
        });
        self.0.push(Posting {
            page: credit.into(),
            amount: -amount,
        });
    }

    /// The postings.
    #[must_use]
    pub fn into_vec(self) -> Vec<Posting> {
        self.0
    }
}
