//! Cash is counted in whole rupees (shg.md 4b): what is entered otherwise is asked about.

use serde::Serialize;
use ts_rs::TS;

use super::meeting::Meeting;
use crate::ledger::Purse;
use crate::{MemberTag, Paise};

/// An amount of cash that nobody can lay down in whole rupees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct InPaise {
    /// Where it was entered.
    pub what: CashEntry,
    /// Whose it is, where it is somebody's.
    pub member: Option<MemberTag>,
    /// The amount.
    pub amount: Paise,
}

/// Where cash is entered in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CashEntry {
    /// A saving.
    Saving,
    /// A fine.
    Fine,
    /// Other money received or paid.
    Line,
    /// A payment on a loan, all its parts together.
    Repayment,
    /// A loan that is given.
    Loan,
    /// A saving that is given back.
    Returned,
    /// Cash that is taken to the bank, or drawn from it.
    Bank,
}

impl Meeting {
    /// Every amount of cash in it that is no whole rupees, in the order of the meeting.
    #[must_use]
    pub fn cash_in_paise(&self) -> Vec<InPaise> {
        let one = |what: CashEntry, member: Option<MemberTag>, amount: Paise| InPaise {
            what,
            member,
            amount,
        };
        let cash = |purse: Purse| purse == Purse::Cash;
        let saved = self.rows.iter().flat_map(|row| {
            let savings = row.savings.iter();
            savings.map(move |saved| one(CashEntry::Saving, Some(row.member), saved.amount))
        });
        let fines = self.rows.iter();
        let fines = fines.map(|row| one(CashEntry::Fine, Some(row.member), row.fine));
        let lines = self.lines.iter().filter(|line| cash(line.purse));
        let lines = lines.map(|line| one(CashEntry::Line, line.member, line.amount));
        let repaid = self.repayments.iter().filter(|repaid| cash(repaid.purse));
        let repaid = repaid.map(|repaid| {
            let member = Some(repaid.member);
            one(CashEntry::Repayment, member, repaid.whole())
        });
        let lent = self.loans.iter().filter(|loan| cash(loan.purse));
        let lent = lent.map(|loan| one(CashEntry::Loan, Some(loan.member), loan.amount));
        let back = self.returned.iter().filter(|returned| cash(returned.purse));
        let back = back.map(|back| one(CashEntry::Returned, Some(back.member), back.amount));
        let bank = [self.deposit, self.withdrawal];
        let bank = bank.map(|amount| one(CashEntry::Bank, None, amount));
        let all = saved.chain(repaid).chain(fines).chain(lines).chain(lent);
        all.chain(back)
            .chain(bank)
            .filter(|entry| entry.amount.0 % 100 != 0)
            .collect()
    }
}
