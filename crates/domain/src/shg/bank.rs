//! Bank accounts and deposits, and what tells one from another.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::aadhaar::with_latin_digit;
use crate::ledger::Folio;
use crate::refusal::{day, number, optional, required};
use crate::{Date, Refusal};

/// A bank account or fixed deposit besides the account of the group's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct BankAccount {
    /// Its folio in this book.
    #[n(0)]
    pub folio: Folio,
    /// The bank and branch.
    #[n(1)]
    pub bank: String,
    /// The branch's IFSC.
    #[n(2)]
    pub ifsc: Option<String>,
    /// The account number; screens show its last four digits.
    #[n(3)]
    pub number: Option<String>,
    /// Whether it is a fixed deposit.
    #[n(4)]
    pub is_deposit: bool,
    /// When it was opened.
    #[n(5)]
    pub opened: Date,
}

/// What the bank tells an account by: its number, and the branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountName {
    /// The branch's IFSC.
    pub ifsc: Option<String>,
    /// The account number.
    pub number: Option<String>,
}

/// What an account is matched by: its number and the branch's IFSC, both bare.
pub(super) type AccountKey = (String, String);

/// Accounts are matched without spaces, hyphens and leading zeros, which passbooks group by and
/// spreadsheets drop, and by digits of every script; the text itself is kept as it was.
pub(super) fn matched_by(account: &str, ifsc: &str) -> AccountKey {
    let bare = |text: &str| -> String {
        text.chars()
            .filter(|character| !character.is_whitespace() && *character != '-')
            .map(with_latin_digit)
            .flat_map(char::to_uppercase)
            .collect()
    };
    let account = bare(account);
    (account.trim_start_matches('0').to_owned(), bare(ifsc))
}

impl BankAccount {
    /// Checks an account as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("opened", self.opened)?;
        Ok(Self {
            bank: required("bank", &self.bank)?,
            ifsc: optional("ifsc", self.ifsc.as_deref())?,
            number: number("number", self.number.as_deref())?,
            ..self
        })
    }

    /// What the bank tells it by.
    #[must_use]
    pub fn name(&self) -> AccountName {
        AccountName {
            ifsc: self.ifsc.clone(),
            number: self.number.clone(),
        }
    }
}

impl AccountName {
    /// What it is matched by; none where the number is missing.
    pub(super) fn key(&self) -> Option<AccountKey> {
        let number = self.number.as_deref()?;
        let key = matched_by(number, self.ifsc.as_deref().unwrap_or_default());
        (!key.0.is_empty()).then_some(key)
    }

    /// Whether both name one account: the same number, and no two branches. Where a number is
    /// missing, nobody can tell.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let (Some((number, ifsc)), Some((other, its))) = (self.key(), other.key()) else {
            return false;
        };
        number == other && (ifsc == its || ifsc.is_empty() || its.is_empty())
    }

    /// The folio of the account, so that two devices that enter it write on one page; none where
    /// the number is missing.
    #[must_use]
    pub fn folio(&self) -> Option<Folio> {
        let (number, ifsc) = self.key()?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(b"bank account:v1");
        hasher.update(&(number.len() as u64).to_be_bytes());
        hasher.update(number.as_bytes());
        hasher.update(ifsc.as_bytes());
        let [a, b, c, d, ..] = *hasher.finalize().as_bytes();
        Some(Folio(u32::from_be_bytes([a, b, c, d])))
    }

    /// The last digits of the number, at most four and never all.
    #[must_use]
    pub fn last_digits(&self) -> Option<String> {
        self.number.as_deref().map(last_digits)
    }

    /// The number as a screen shows it: its last four characters.
    #[must_use]
    pub fn masked(&self) -> Option<String> {
        self.number.as_deref().map(masked)
    }
}

/// An account number as a screen shows it: its last four characters.
#[must_use]
pub fn masked(account: &str) -> String {
    format!("••••{}", last_digits(account))
}

fn last_digits(account: &str) -> String {
    let hidden = account.chars().count().saturating_sub(4).max(1);
    account.chars().skip(hidden).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(number: &str, ifsc: &str) -> AccountName {
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        AccountName {
            ifsc: said(ifsc),
            number: said(number),
        }
    }

    #[test]
    fn an_account_is_told_by_its_number_and_branch_however_they_are_written() {
        let account = name("0012 3400077", "JAKA0LEHXXX");
        for (number, ifsc, is_same) in [
            ("00123400077", "jaka0lehxxx", true),
            ("123400077", "JAKA0LEHXXX", true),
            ("123400077", "", true),
            ("००१२३-४०००७७", "JAKA0LEHXXX", true),
            ("۱۲۳۴۰۰۰۷۷", "", true),
            ("123400077", "SBIN0000001", false),
            ("123400078", "JAKA0LEHXXX", false),
            ("", "JAKA0LEHXXX", false),
        ] {
            let other = name(number, ifsc);
            assert_eq!(account.is_same(&other), is_same, "{number} {ifsc}");
            assert_eq!(other.is_same(&account), is_same, "{number} {ifsc}");
            let one_page = is_same && !ifsc.is_empty();
            assert_eq!(
                account.folio() == other.folio(),
                one_page,
                "{number} {ifsc}"
            );
        }
        assert_eq!(name(" ", "JAKA0LEHXXX").folio(), None);
        assert_eq!(account.masked().as_deref(), Some("••••0077"));
    }
}
