//! What a bank said of a loan: its terms and its balance, out of the bank's file, kept beside the
//! book and held against it.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::Serialize;
use ts_rs::TS;

use super::feed::{Feed, FeedFrequency, FeedLoan};
use super::{BankLoanKind, BookLoan};
use crate::refusal::{amount, day, number, optional, required};
use crate::shg::bank::{AccountKey, AccountName, matched_by};
use crate::shg::book::Book;
use crate::shg::borrowing::{Borrowing, BorrowingKind, CreditEvent, DrawingPower};
use crate::shg::debt::Debt;
use crate::shg::group::Frequency;
use crate::shg::loan::{LoanTerms, schedule};
use crate::{Date, Paise, Refusal};

/// What a bank said of one loan on a day. It moves nothing in the book: it stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, Encode, Decode)]
#[ts(export)]
pub struct BankSaid {
    /// The loan's account, as the bank writes it.
    #[n(0)]
    pub account: String,
    /// The branch's IFSC.
    #[n(1)]
    pub ifsc: String,
    /// The day of the balance; of terms without one, the day on which the file was read.
    #[n(2)]
    pub on: Date,
    /// What is owed by the bank's statement at the end of that day; below zero where the bank owes
    /// the group. None where the file has no line of a statement.
    #[n(3)]
    pub balance: Option<Paise>,
    /// The terms; none where the file has the statement alone.
    #[n(4)]
    pub terms: Option<BankTerms>,
    /// The file's name; none of what was pasted.
    #[n(5)]
    pub file: Option<String>,
}

/// A loan's terms in the bank's file (shg.md 3, "Bank feed" `[S34]`). What the bank left empty, or
/// filled with a nought where it has no meaning, is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, Encode, Decode)]
#[ts(export)]
pub struct BankTerms {
    /// Term loan or cash credit.
    #[n(0)]
    pub kind: BankLoanKind,
    /// The amount; of a cash credit the drawing power.
    #[n(1)]
    pub amount: Option<Paise>,
    /// The day of the loan; of a cash credit, of its last review.
    #[n(2)]
    pub date: Date,
    /// Months without instalments.
    #[n(3)]
    pub moratorium: Option<u16>,
    /// The rate, in hundredths of a per cent a year.
    #[n(4)]
    pub rate: Option<u32>,
    /// How many instalments.
    #[n(5)]
    pub instalments: Option<u16>,
    /// The amount of one.
    #[n(6)]
    pub instalment: Option<Paise>,
    /// How often one is due.
    #[n(7)]
    pub every: Option<FeedFrequency>,
}

/// One of a loan's terms of which the bank and the book do not say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "term", rename_all = "kebab-case")]
pub enum TermUnlike {
    /// A term loan for the one, a cash credit for the other: nothing else of it can be compared.
    Kind {
        /// The bank's.
        bank: BankLoanKind,
        /// The book's.
        book: BankLoanKind,
    },
    /// The amount of a term loan.
    Amount {
        /// The bank's.
        bank: Paise,
        /// The book's.
        book: Paise,
    },
    /// The drawing power of a cash credit.
    Power {
        /// The bank's.
        bank: Paise,
        /// The book's.
        book: Paise,
    },
    /// The rate, in hundredths of a per cent a year.
    Rate {
        /// The bank's.
        bank: u32,
        /// The book's.
        book: u32,
    },
    /// How many instalments.
    Instalments {
        /// The bank's.
        bank: u16,
        /// The book's: those with principal.
        book: u16,
    },
    /// The amount of an instalment.
    Instalment {
        /// The bank's.
        bank: Paise,
        /// The book's: the first one with principal, its interest included.
        book: Paise,
    },
    /// How often an instalment is due.
    Every {
        /// The bank's.
        bank: FeedFrequency,
        /// The book's.
        book: Frequency,
    },
    /// Months without principal.
    Moratorium {
        /// The bank's.
        bank: u16,
        /// The book's.
        book: u16,
    },
    /// The day of a term loan.
    LoanDay {
        /// The bank's.
        bank: Date,
        /// The book's: when the money came, or when it was sanctioned.
        book: Date,
    },
    /// The day of a cash credit's last review.
    ReviewDay {
        /// The bank's.
        bank: Date,
        /// The book's: from when its last drawing power holds.
        book: Date,
    },
}

/// What a bank's file says, loan by loan.
#[derive(Clone, Debug, Default)]
pub struct Statements(BTreeMap<AccountKey, BankSaid>);

impl BankSaid {
    /// Checks what is kept of a file, and answers it with its texts trimmed.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("on", self.on)?;
        amount("balance", self.balance.map_or(Paise::ZERO, Paise::abs))?;
        if let Some(terms) = &self.terms {
            day("date", terms.date)?;
            amount("amount", terms.amount.unwrap_or_default())?;
            amount("instalment", terms.instalment.unwrap_or_default())?;
        }
        let account =
            number("account", Some(&self.account))?.ok_or_else(|| Refusal::FieldEmpty {
                field: "account".to_owned(),
            })?;
        Ok(Self {
            account,
            ifsc: required("ifsc", &self.ifsc)?,
            file: optional("file", self.file.as_deref())?,
            ..self
        })
    }

    /// Whether both are one word of the bank, out of whichever file: the same file read twice, or
    /// by two devices, says nothing new.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let key = |one: &Self| matched_by(&one.account, &one.ifsc);
        self.says() == other.says() && key(self) == key(other)
    }

    /// What it says, without the account and the file. Terms alone are of no day.
    fn says(&self) -> (Option<(Date, Paise)>, Option<BankTerms>) {
        (self.balance.map(|balance| (self.on, balance)), self.terms)
    }

    /// What is the same on every device that reads the same word of the bank.
    pub(crate) fn content(&self) -> [u8; 32] {
        let (account, ifsc) = matched_by(&self.account, &self.ifsc);
        let (balance, terms) = self.says();
        let (on, balance) = balance.unzip();
        let whole = (account, ifsc, on, balance, terms);
        *blake3::hash(&crate::operation::encoded(&whole)).as_bytes()
    }

    /// What the bank tells the loan's account by.
    #[must_use]
    pub fn name(&self) -> AccountName {
        AccountName {
            ifsc: Some(self.ifsc.clone()),
            number: Some(self.account.clone()),
        }
    }
}

impl BankTerms {
    /// What a line about a loan says.
    #[must_use]
    pub fn of(loan: &FeedLoan) -> Self {
        let said = |amount: Paise| (!amount.is_zero()).then_some(amount);
        Self {
            kind: loan.kind,
            amount: said(loan.amount),
            date: loan.date,
            moratorium: loan.moratorium,
            rate: (loan.rate > 0).then_some(loan.rate),
            instalments: (loan.instalments > 0).then_some(loan.instalments),
            instalment: said(loan.instalment),
            every: loan.every,
        }
    }
}

impl Statements {
    /// What a file says of every loan in it; of accounts that are named as savings accounts nothing.
    #[must_use]
    pub fn of(feed: &Feed, file: Option<&str>, today: Date) -> Self {
        let mut said: BTreeMap<AccountKey, BankSaid> = BTreeMap::new();
        for loan in &feed.loans {
            let terms = BankSaid {
                account: loan.account.clone(),
                ifsc: loan.ifsc.clone(),
                on: today,
                balance: None,
                terms: Some(BankTerms::of(loan)),
                file: file.map(str::to_owned),
            };
            said.insert(matched_by(&loan.account, &loan.ifsc), terms);
        }
        for (key, entry) in feed.balances() {
            let of_loan = said.entry(key).or_insert_with(|| BankSaid {
                account: entry.account.clone(),
                ifsc: entry.ifsc.clone(),
                on: entry.date,
                balance: None,
                terms: None,
                file: file.map(str::to_owned),
            });
            of_loan.on = entry.date;
            of_loan.balance = Some(entry.balance);
        }
        Self(said)
    }

    /// What it says of an account.
    #[must_use]
    pub fn of_account(&self, account: &str, ifsc: &str) -> Option<&BankSaid> {
        self.0.get(&matched_by(account, ifsc))
    }
}

impl BookLoan {
    /// What of a loan's terms is not the same at the bank and in the book on a day. Of what one of
    /// them does not say nobody can tell.
    #[must_use]
    pub fn unlike(&self, terms: &BankTerms, on: Date) -> Vec<TermUnlike> {
        let book = match self.borrowing.kind {
            BorrowingKind::CashCredit => BankLoanKind::CashCredit,
            _ => BankLoanKind::TermLoan,
        };
        let bank = terms.kind;
        if bank != book {
            return vec![TermUnlike::Kind { bank, book }];
        }
        match bank {
            BankLoanKind::CashCredit => self.credit_unlike(terms, on),
            BankLoanKind::TermLoan => self.loan_unlike(terms, on),
        }
    }

    /// A cash credit's drawing power and review; its rate and instalments are not in the book.
    fn credit_unlike(&self, terms: &BankTerms, on: Date) -> Vec<TermUnlike> {
        let powers = self.borrowing.powers.iter();
        let until = powers.filter(|power| power.from <= on);
        let Some(power) = until.max_by_key(|power| power.from) else {
            return Vec::new();
        };
        let DrawingPower { from, power, .. } = *power;
        let amount = terms.amount.filter(|bank| *bank != power);
        let amount = amount.map(|bank| TermUnlike::Power { bank, book: power });
        let reviewed = (terms.date != from).then_some(TermUnlike::ReviewDay {
            bank: terms.date,
            book: from,
        });
        amount.into_iter().chain(reviewed).collect()
    }

    fn loan_unlike(&self, terms: &BankTerms, on: Date) -> Vec<TermUnlike> {
        let book = self.borrowing.amount;
        let amount = terms.amount.filter(|bank| *bank != book);
        let mut unlike: Vec<TermUnlike> = amount
            .map(|bank| TermUnlike::Amount { bank, book })
            .into_iter()
            .collect();
        // A bank dates a loan by its sanction or by the day on which the money went out.
        let old = self.old.as_ref();
        let came = match &self.debt {
            Debt::Scheduled { entries, .. } if old.is_none() => {
                let mut draws = entries.iter();
                let first = draws.find(|entry| entry.what == CreditEvent::Draw);
                first.map(|entry| entry.date)
            }
            _ => old.and_then(|old| old.disbursed_on),
        };
        let (bank, sanctioned) = (terms.date, self.borrowing.sanctioned);
        if bank != sanctioned && came != Some(bank) {
            let book = came.unwrap_or(sanctioned);
            unlike.push(TermUnlike::LoanDay { bank, book });
        }
        match self.debt.anew_on(on) {
            // How a bank counts the instalments after it agreed anew, no source says.
            Some(agreed) => {
                let book = agreed.terms.rate.0;
                let rate = terms.rate.filter(|bank| *bank != book);
                unlike.extend(rate.map(|bank| TermUnlike::Rate { bank, book }));
            }
            None => {
                if let Some(agreed) = &self.borrowing.terms {
                    self.instalments_unlike(terms, agreed, came.unwrap_or(sanctioned), &mut unlike);
                }
            }
        }
        unlike
    }

    fn instalments_unlike(
        &self,
        terms: &BankTerms,
        agreed: &LoanTerms,
        given: Date,
        unlike: &mut Vec<TermUnlike>,
    ) {
        let rate = terms.rate.filter(|bank| *bank != agreed.rate.0);
        let book = agreed.rate.0;
        unlike.extend(rate.map(|bank| TermUnlike::Rate { bank, book }));
        let (every, book) = (terms.every, agreed.every);
        let every = every.filter(|bank| !bank.is_same(book));
        unlike.extend(every.map(|bank| TermUnlike::Every { bank, book }));
        // Of an old loan the book has the instalments that were left, and how many were repaid.
        let repaid = self.old.as_ref().map_or(0, |old| old.instalments_repaid);
        let book = agreed.instalments.saturating_add(repaid);
        let moratorium = u16::from(agreed.moratorium);
        // Some banks count those of the moratorium too.
        let instalments = terms
            .instalments
            .filter(|bank| *bank != book && *bank != book.saturating_add(moratorium));
        unlike.extend(instalments.map(|bank| TermUnlike::Instalments { bank, book }));
        if self.old.is_some() || agreed.every != Frequency::Monthly {
            return;
        }
        let book = moratorium;
        let months = terms.moratorium.filter(|bank| *bank != book);
        unlike.extend(months.map(|bank| TermUnlike::Moratorium { bank, book }));
        // A bank names what is paid back with an instalment, or an even instalment with interest,
        // which lies between the last and the first of those that grow smaller.
        let rows = schedule(self.borrowing.amount, agreed, given);
        let with: Vec<_> = rows.iter().filter(|row| !row.principal.is_zero()).collect();
        let least = with.iter().map(|row| row.principal).min();
        let most = with.iter().map(|row| row.principal + row.interest).max();
        if let (Some(bank), Some(least), Some(most), Some(first)) =
            (terms.instalment, least, most, with.first())
            && !(least..=most).contains(&bank)
        {
            let book = first.principal + first.interest;
            unlike.push(TermUnlike::Instalment { bank, book });
        }
    }
}

impl Book {
    /// A loan of the group as it is held against what the bank says.
    #[must_use]
    pub fn bank_loan(&self, borrowing: &Borrowing, name: &str) -> BookLoan {
        let mut old = self.cut_off().into_iter().flat_map(|one| &one.borrowings);
        BookLoan {
            account: borrowing.account.clone().unwrap_or_default(),
            ifsc: borrowing.ifsc.clone().unwrap_or_default(),
            name: name.to_owned(),
            group: self.group,
            borrowing: self.borrowing_now(borrowing),
            old: old.find(|old| old.borrowing.tag == borrowing.tag).cloned(),
            debt: self.debt(borrowing),
        }
    }

    /// What the bank said last of what is owed on a loan, of the last day that was told. A file of
    /// terms alone says nothing of it, whenever it was read.
    #[must_use]
    pub fn last_balance(&self, borrowing: &Borrowing) -> Option<&BankSaid> {
        self.said_last(borrowing, |said| said.balance.is_some())
    }

    /// What the bank said last of a loan's terms. A statement alone says nothing of them.
    #[must_use]
    pub fn last_terms(&self, borrowing: &Borrowing) -> Option<&BankSaid> {
        self.said_last(borrowing, |said| said.terms.is_some())
    }

    fn said_last(
        &self,
        borrowing: &Borrowing,
        tells: impl Fn(&BankSaid) -> bool,
    ) -> Option<&BankSaid> {
        let name = borrowing.account_name();
        let of_it = self.bank_said.iter();
        of_it
            .filter(|said| said.name().is_same(&name) && tells(said))
            .max_by_key(|said| said.on)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::parse_feed;
    use super::*;
    use crate::LoanTag;
    use crate::samples::{GROUP, date};
    use crate::shg::borrowing::{CashCredit, CreditEntry, Lender};
    use crate::shg::debt::Schedule;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, Method, Rate};

    /// A cash credit of six lakh since January 2026.
    pub(in crate::shg::linkage) fn credit(account: &str, ifsc: &str) -> Borrowing {
        let limit = Paise::rupees(600_000);
        Borrowing {
            tag: LoanTag(4),
            lender: Lender::Bank,
            kind: BorrowingKind::CashCredit,
            name: "J&K Bank, Lar".to_owned(),
            ifsc: Some(ifsc.to_owned()),
            account: Some(account.to_owned()),
            sanctioned: date("2026-01-10"),
            amount: limit,
            terms: None,
            powers: vec![DrawingPower {
                from: date("2026-01-10"),
                limit,
                power: limit,
                review_due: None,
            }],
            review_due: None,
            dose: 1,
            subvention: true,
        }
    }

    /// 1,20,000 in 24 instalments of 5,000 at 12 % since 10 January 2026, paid out on the 15th.
    fn term_loan() -> BookLoan {
        let amount = Paise::rupees(120_000);
        let borrowing = Borrowing {
            kind: BorrowingKind::TermLoan,
            amount,
            powers: Vec::new(),
            terms: Some(LoanTerms {
                rate: Rate(1_200),
                method: Method::Declining,
                instalments: 24,
                every: Frequency::Monthly,
                first_due: date("2026-02-15"),
                interest: InterestPeriod::Month,
                broken: BrokenMonth::ByDays,
                moratorium: 0,
                instalment: None,
            }),
            ..credit("0055", "JAKA0LAR000")
        };
        let drawn = CreditEntry {
            date: date("2026-01-15"),
            what: CreditEvent::Draw,
            amount,
        };
        BookLoan {
            account: "0055".to_owned(),
            ifsc: "JAKA0LAR000".to_owned(),
            name: "Asha".to_owned(),
            group: GROUP,
            debt: Debt::Scheduled {
                schedule: Schedule::default(),
                entries: vec![drawn],
            },
            borrowing,
            old: None,
        }
    }

    fn read(line: &str) -> Statements {
        let today = date("2026-11-05");
        let feed = parse_feed(line, today);
        assert_eq!(feed.problems, []);
        Statements::of(&feed, Some("october.txt"), today)
    }

    fn terms(line: &str) -> BankTerms {
        let end = "|A|L|L|G|191201|9||JAKA0LAR000|N";
        let said = read(&format!("{line}{end}"));
        let said = said.of_account("55", "jaka0lar000").expect("is there");
        said.terms.expect("has terms")
    }

    #[test]
    fn what_the_bank_says_of_a_loan_is_held_against_the_book_term_by_term() {
        let loan = term_loan();
        let on = date("2026-10-31");
        // The day of the sanction or of the money; an even instalment, or what is paid back with it.
        for same in [
            "0055|TL|120000|2026-01-10|0|12.00|24|5650|M",
            "0055|TL|120000|2026-01-15||12|24|5000|M",
            "0055|TL||2026-01-15|||||M",
        ] {
            assert_eq!(loan.unlike(&terms(same), on), [], "{same}");
        }
        let other = terms("0055|TL|130000|2026-01-11|3|10.5|36|4000|Q");
        assert_eq!(
            loan.unlike(&other, on),
            [
                TermUnlike::Amount {
                    bank: Paise::rupees(130_000),
                    book: Paise::rupees(120_000),
                },
                TermUnlike::LoanDay {
                    bank: date("2026-01-11"),
                    book: date("2026-01-15"),
                },
                TermUnlike::Rate {
                    bank: 1_050,
                    book: 1_200,
                },
                TermUnlike::Every {
                    bank: FeedFrequency::Quarterly,
                    book: Frequency::Monthly,
                },
                TermUnlike::Instalments { bank: 36, book: 24 },
                TermUnlike::Moratorium { bank: 3, book: 0 },
                TermUnlike::Instalment {
                    bank: Paise::rupees(4_000),
                    book: Paise::rupees(6_200),
                },
            ]
        );
        let credit = terms("0055|CC|600000|2026-01-10||7|||");
        let (bank, book) = (BankLoanKind::CashCredit, BankLoanKind::TermLoan);
        assert_eq!(loan.unlike(&credit, on), [TermUnlike::Kind { bank, book }]);
    }

    #[test]
    fn of_a_cash_credit_drawing_power_and_review_are_held_against_the_book() {
        let mut borrowing = credit("0055", "JAKA0LAR000");
        borrowing.powers.push(DrawingPower {
            from: date("2027-01-10"),
            limit: Paise::rupees(600_000),
            power: Paise::rupees(500_000),
            review_due: None,
        });
        let loan = BookLoan {
            borrowing,
            debt: Debt::Credit(CashCredit::default()),
            ..term_loan()
        };
        let said = terms("0055|CC|600000|2026-01-10||7|||");
        assert_eq!(loan.unlike(&said, date("2026-10-31")), []);
        // By the bank's day the drawing power is another one.
        assert_eq!(
            loan.unlike(&said, date("2027-01-31")),
            [
                TermUnlike::Power {
                    bank: Paise::rupees(600_000),
                    book: Paise::rupees(500_000),
                },
                TermUnlike::ReviewDay {
                    bank: date("2026-01-10"),
                    book: date("2027-01-10"),
                },
            ]
        );
    }

    #[test]
    fn the_same_word_of_the_bank_is_the_same_out_of_every_file() {
        let line = "0055|2026-10-31|interest|1||500.00|JAKA0LAR000\n";
        let said = read(line);
        let said = said.of_account("0055", "JAKA0LAR000").expect("is there");
        assert_eq!(
            (said.on, said.balance),
            (date("2026-10-31"), Some(Paise(50_000)))
        );
        let other = BankSaid {
            account: "55".to_owned(),
            ifsc: "jaka0lar000".to_owned(),
            file: None,
            ..said.clone()
        };
        assert!(said.is_same(&other));
        assert_eq!(said.content(), other.content());
        let later = BankSaid {
            balance: Some(Paise(50_001)),
            ..other
        };
        assert!(!said.is_same(&later));
        assert_ne!(said.content(), later.content());
        let bytes = crate::operation::encoded(said);
        assert_eq!(
            crate::operation::decoded::<BankSaid>(&bytes).as_ref(),
            Some(said)
        );
        // Terms without a statement say the same on whichever day they were read.
        let terms = |on: &str| BankSaid {
            on: date(on),
            balance: None,
            ..said.clone()
        };
        assert!(terms("2026-11-05").is_same(&terms("2026-11-06")));
    }
}
