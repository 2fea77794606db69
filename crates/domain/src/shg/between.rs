//! What two books say of the same money: a federation's of its member, and the member's own of its
//! federation. Money between them is written twice, once in each book, by two people; what only one
//! of them has written stands here until the other has it too (shg.md 10: a report of what does not
//! match, never an entry of its own).

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::book::Book;
use super::borrowing::Lender;
use super::group::{GroupKind, SavingKind};
use crate::ledger::{Folio, Head, Page};
use crate::{Date, MemberTag, Paise};

/// Which money lies between a group and its federation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Between {
    /// What the group saved with the federation.
    Saving,
    /// Its share capital there.
    Share,
    /// What it still owes the federation, without interest.
    Loan,
}

/// What both books say, where they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BothSay {
    /// Of which money.
    pub of: Between,
    /// The federation's book.
    pub federation: Paise,
    /// The books of other federations to which the group belonged; absent where there were none.
    pub elsewhere: Option<Paise>,
    /// The group's own book.
    pub group: Paise,
}

impl Between {
    /// All of it.
    pub const ALL: [Self; 3] = [Self::Saving, Self::Share, Self::Loan];

    /// What a federation's balances say of a member.
    fn of_member(self, balances: &BTreeMap<Page, Paise>, tag: MemberTag) -> Paise {
        let pages = balances.iter().filter(|(page, _)| page.member == Some(tag));
        let sum = |counts: &dyn Fn(Head) -> bool| -> Paise {
            let counted = pages.clone().filter(|(page, _)| counts(page.head));
            counted.map(|(_, amount)| *amount).sum()
        };
        match self {
            Self::Saving => -sum(&SavingKind::is_kept_under),
            Self::Share => -sum(&|head| head == Head::ShareCapital),
            Self::Loan => sum(&|head| head == Head::LoanToMember),
        }
    }
}

impl Book {
    /// What this federation's book says of each kind of money of a member at the end of a day.
    #[must_use]
    pub fn lies_with(&self, tag: MemberTag, on: Date) -> BTreeMap<Between, Paise> {
        let balances = self.balances(on);
        let all = Between::ALL.into_iter();
        all.map(|of| (of, of.of_member(&balances, tag))).collect()
    }

    /// Where this member's own book and its federation's differ at the end of a day: `here` are the
    /// federation's balances of that day, `tag` the member's account there, `lender` what the
    /// federation is to those who owe it. A group's book keeps one page for all federations it
    /// belonged to, so it is held against all of them together: `elsewhere` is what the books of
    /// the others say, nothing where there was no other.
    #[must_use]
    pub fn differs_from(
        &self,
        here: &BTreeMap<Page, Paise>,
        tag: MemberTag,
        lender: Lender,
        elsewhere: &BTreeMap<Between, Paise>,
        on: Date,
    ) -> Vec<BothSay> {
        let there = self.balances(on);
        let of_group = |counts: &dyn Fn(&Page) -> bool| -> Paise {
            let counted = there.iter().filter(|(page, _)| counts(page));
            counted.map(|(_, amount)| *amount).sum()
        };
        // A loan of somebody else is none of this federation's, whatever fund it comes from.
        let of_others: Vec<Folio> = self
            .borrowings
            .iter()
            .filter(|borrowing| borrowing.lender != lender)
            .map(|borrowing| borrowing.tag.into())
            .collect();
        let kind = self.added.as_ref().map(|group| group.kind);
        let is_federation = kind.is_some_and(GroupKind::is_federation);
        let is_owed = |page: &Page| {
            let heads = [
                Head::FederationLoan,
                Head::CommunityInvestmentFund,
                Head::VulnerabilityLoan,
            ];
            // Without a loan of its own it is what an old group brought along; in the book of a
            // federation it is its own fund, and nobody else's loan.
            let without_loan = !is_federation;
            let is_theirs = page
                .folio
                .map_or(without_loan, |of| !of_others.contains(&of));
            heads.contains(&page.head) && is_theirs
        };
        // What the lender added of interest stands on the group's page; on the federation's it is no
        // part of the loan.
        let pages = there.keys().filter(|page| is_owed(page));
        let owed: Paise = pages.map(|page| self.principal_on(*page, on)).sum();
        [
            BothSay {
                of: Between::Saving,
                federation: Between::Saving.of_member(here, tag),
                elsewhere: elsewhere.get(&Between::Saving).copied(),
                group: of_group(&|page| page.head == Head::FederationSaving),
            },
            BothSay {
                of: Between::Share,
                federation: Between::Share.of_member(here, tag),
                elsewhere: elsewhere.get(&Between::Share).copied(),
                group: of_group(&|page| page.head == Head::FederationShare),
            },
            BothSay {
                of: Between::Loan,
                federation: Between::Loan.of_member(here, tag),
                elsewhere: elsewhere.get(&Between::Loan).copied(),
                group: owed,
            },
        ]
        .into_iter()
        .filter(|said| said.federation + said.elsewhere.unwrap_or_default() != said.group)
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{book, date};
    use crate::shg::entry::VoucherLine;
    use crate::shg::{Change, Voucher};

    #[test]
    fn interest_that_was_added_to_the_loan_is_no_difference() {
        let loan = Page::from(Head::FederationLoan);
        let moved = |day: &str, debit: Page, credit: Page, rupees: i64| {
            Change::VoucherEntered(Box::new(Voucher {
                date: date(day),
                ordinal: 0,
                lines: vec![VoucherLine {
                    debit,
                    credit,
                    amount: Paise::rupees(rupees),
                }],
                narration: "moved".to_owned(),
                reference: None,
            }))
        };
        let (cash, interest) = (
            Page::from(Head::Cash),
            Page::from(Head::FederationLoanInterest),
        );
        let book = book([
            moved("2026-01-05", cash, loan, 1_000),
            moved("2026-02-05", interest, loan, 60),
            moved("2026-03-05", loan, cash, 160),
        ]);
        let tag = MemberTag(7);
        let differs = |day: &str, rupees: i64| {
            let page = Page::from(Head::LoanToMember).of(tag);
            let here = BTreeMap::from([(page, Paise::rupees(rupees))]);
            let lender = Lender::VillageOrganisation;
            let told = book.differs_from(&here, tag, lender, &BTreeMap::new(), date(day));
            told.first().map(|said| said.group.0 / 100)
        };
        assert_eq!(differs("2026-02-05", 1_000), None);
        assert_eq!(differs("2026-03-05", 900), None);
        assert_eq!(differs("2026-03-05", 960), Some(900));
    }
}
