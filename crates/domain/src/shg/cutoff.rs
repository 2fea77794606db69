//! The cut-off of an old group: its balances on the day on which its book begins here, once.
//!
//! All fields of the cut-off sheet (shg.md 2, "Cut-off fields" `[S1]`). It must balance before it
//! is accepted, and nothing of it is a receipt of the month (shg.md 10, check 4).

use std::collections::BTreeSet;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::borrowing::{Borrowing, BorrowingKind, Lender};
use super::group::SavingKind;
use super::loan::{Account, Arrears, LoanGiven, LoanTerms, Source};
use crate::ledger::{Folio, Head, Page, Posting, Purse};
use crate::refusal::{amount, day, optional, required};
use crate::{Date, GroupId, LoanTag, MeetingKey, MemberTag, Paise, Refusal};

/// Everything that an old group brings along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOff {
    /// The day at whose end these balances hold.
    #[n(0)]
    pub date: Date,
    /// Meetings held until then.
    #[n(1)]
    pub meetings: u32,
    /// The last of them.
    #[n(2)]
    pub last_meeting: Option<Date>,
    /// What it has.
    #[n(3)]
    pub has: CutOffAssets,
    /// The funds that it got, and its surplus.
    #[n(4)]
    pub funds: CutOffFunds,
    /// Its running loans from others.
    #[n(5)]
    pub borrowings: Vec<CutOffBorrowing>,
    /// Its closed loans from others, by lender; told, not posted.
    #[n(6)]
    pub closed: Vec<ClosedLoans>,
    /// Its insurance policies; told, not posted.
    #[n(7)]
    pub insurance: Vec<CutOffInsurance>,
    /// Its members, one row each.
    #[n(8)]
    pub members: Vec<CutOffMember>,
    /// What does not balance, explained.
    #[n(9)]
    pub difference: Option<CutOffDifference>,
    /// Whether a member's old loan is named by its number in the ledger, or without one by the day
    /// on which it was given: whatever stands beside it in her row, what is paid on it stays with it.
    /// Of several without a number from one day each is named by its place among them, the smallest
    /// first. An older version named all by their place.
    #[n(10)]
    #[serde(skip)]
    pub loans_by_paper: Option<bool>,
}

/// What an old group has, besides what its members owe.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffAssets {
    /// Cash in the box.
    #[n(0)]
    pub cash: Paise,
    /// Money in the group's bank account.
    #[n(1)]
    pub bank: Paise,
    /// Money in further accounts, by folio.
    #[n(2)]
    pub accounts: Vec<OnFolio>,
    /// Fixed deposits, by folio.
    #[n(3)]
    pub deposits: Vec<OnFolio>,
    /// Savings with the Village Organisation.
    #[n(4)]
    pub vo_saving: Paise,
    /// Savings with the Cluster Level Federation.
    #[n(5)]
    pub clf_saving: Paise,
    /// Share capital with the Village Organisation.
    #[n(6)]
    pub vo_share: Paise,
    /// Share capital with the Cluster Level Federation.
    #[n(7)]
    pub clf_share: Paise,
}

/// An amount on a folio of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct OnFolio {
    /// The bank account or deposit.
    #[n(0)]
    pub folio: Folio,
    /// The amount.
    #[n(1)]
    pub amount: Paise,
}

/// The funds that an old group got, and what it earned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffFunds {
    /// Start-up grant.
    #[n(0)]
    pub start_up: Paise,
    /// Revolving Fund received.
    #[n(1)]
    pub rf_received: Paise,
    /// Revolving Fund returned, where a state has it returned.
    #[n(2)]
    pub rf_returned: Paise,
    /// Community Investment Fund received.
    #[n(3)]
    pub cif_received: Paise,
    /// Community Investment Fund returned.
    #[n(4)]
    pub cif_returned: Paise,
    /// Vulnerability Reduction Fund that it still owes to the Village Organisation.
    #[n(5)]
    pub vrf: Paise,
    /// Another grant of the government.
    #[n(6)]
    pub other_grant: Paise,
    /// Other receipts that are not in the surplus.
    #[n(7)]
    pub other_receipts: Paise,
    /// Accumulated surplus: interest, fines and the like less expenses; below zero for a loss.
    #[n(8)]
    pub surplus: Paise,
}

/// A running loan of the group from somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffBorrowing {
    /// The loan as it was sanctioned: lender, kind, number, bank and branch, IFSC, day, amount,
    /// terms. The terms are those of the instalments that are left.
    #[n(0)]
    pub borrowing: Borrowing,
    /// When it was disbursed.
    #[n(1)]
    pub disbursed_on: Option<Date>,
    /// How much was disbursed; of a cash credit, drawn in all.
    #[n(2)]
    pub disbursed: Paise,
    /// How many instalments were repaid.
    #[n(3)]
    pub instalments_repaid: u16,
    /// Principal paid; to a cash credit, credited in all.
    #[n(4)]
    pub principal_paid: Paise,
    /// Interest paid.
    #[n(5)]
    pub interest_paid: Paise,
    /// Principal overdue.
    #[n(6)]
    pub principal_overdue: Paise,
    /// Interest overdue.
    #[n(7)]
    pub interest_overdue: Paise,
    /// Since when something has been overdue; not known, it counts from the day of the cut-off.
    #[n(8)]
    #[serde(default)]
    #[cbor(default)]
    pub overdue_since: Option<Date>,
}

/// How many loans of a lender were closed, and what they came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct ClosedLoans {
    /// Who lent.
    #[n(0)]
    pub lender: Lender,
    /// How many.
    #[n(1)]
    pub number: u16,
    /// All together.
    #[n(2)]
    pub amount: Paise,
}

/// An insurance policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffInsurance {
    /// The policy's number.
    #[n(0)]
    pub number: String,
    /// Its name.
    #[n(1)]
    pub name: String,
    /// The premium.
    #[n(2)]
    pub premium: Paise,
    /// What it covers.
    #[n(3)]
    pub cover: Paise,
    /// From when on.
    #[n(4)]
    pub from: Date,
    /// Until when.
    #[n(5)]
    pub to: Date,
}

/// A member of an old group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffMember {
    /// The member.
    #[n(0)]
    pub member: MemberTag,
    /// Meetings that she attended since the start; told, not posted.
    #[n(1)]
    pub attended: u32,
    /// Her savings, at most one entry a kind.
    #[n(2)]
    pub savings: Vec<CutOffSaving>,
    /// How many loans she has paid back; told, not posted.
    #[n(3)]
    pub closed: u16,
    /// What they came to.
    #[n(4)]
    pub closed_amount: Paise,
    /// Her running loans.
    #[n(5)]
    pub loans: Vec<CutOffLoan>,
}

/// What a member has saved of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffSaving {
    /// The kind.
    #[n(0)]
    pub kind: SavingKind,
    /// All of it.
    #[n(1)]
    pub amount: Paise,
}

/// A member's running loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffLoan {
    /// Its number in the old loan ledger.
    #[n(0)]
    pub number: Option<String>,
    /// Out of whose money.
    #[n(1)]
    pub source: Source,
    /// When it was given.
    #[n(2)]
    pub given: Date,
    /// How much was given.
    #[n(3)]
    pub amount: Paise,
    /// Principal paid.
    #[n(4)]
    pub principal_paid: Paise,
    /// Interest paid; told, not posted.
    #[n(5)]
    pub interest_paid: Paise,
    /// Principal overdue.
    #[n(6)]
    pub principal_overdue: Paise,
    /// Interest overdue. It was never income, so it is not posted.
    #[n(7)]
    pub interest_overdue: Paise,
    /// Since when something is overdue.
    #[n(8)]
    pub overdue_since: Option<Date>,
    /// The terms for the instalments that are left.
    #[n(9)]
    pub terms: LoanTerms,
    /// What it is for.
    #[n(10)]
    pub purpose: Option<String>,
    // 11 told small loans from big ones, as 7 did in `LoanGiven`.
}

/// "Surplus or shortage to explain" (shg.md 2): what an old group has less whose it is, and where
/// that comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct CutOffDifference {
    /// Above zero a surplus, below zero a shortage.
    #[n(0)]
    pub amount: Paise,
    /// How it is explained.
    #[n(1)]
    pub explanation: String,
}

/// One line of the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CutOffPart {
    /// What it is.
    pub what: CutOffWhat,
    /// Where it is posted: the head, the member, the loan or account.
    pub page: Page,
    /// How much: above zero what the group has, below zero whose it is.
    pub amount: Paise,
}

/// What a line of the balance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum CutOffWhat {
    /// Cash.
    Cash,
    /// Bank.
    Bank,
    /// Fixed deposits.
    Deposit,
    /// Savings with the VO.
    VoSaving,
    /// Savings with the CLF.
    ClfSaving,
    /// Share capital with the VO.
    VoShare,
    /// Share capital with the CLF.
    ClfShare,
    /// A member's loan, as far as it is outstanding.
    MemberLoan,
    /// A member's saving of one kind.
    MemberSaving,
    /// Start-up grant.
    StartUp,
    /// Revolving Fund.
    RevolvingFund,
    /// Community Investment Fund that is still owed.
    CommunityInvestmentFund,
    /// Vulnerability Reduction Fund that is still owed.
    VulnerabilityFund,
    /// Another grant.
    OtherGrant,
    /// Other receipts.
    OtherReceipts,
    /// A loan from a bank or federation, as far as it is outstanding.
    Borrowing,
    /// Accumulated surplus.
    Surplus,
    /// The difference that was explained.
    Difference,
}

/// The balance as it is shown before it is accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CutOffBalance {
    /// Cash, bank, deposits, savings and shares with federations, and members' loans outstanding.
    pub has: Paise,
    /// Members' savings, funds, grants, loans outstanding and surplus.
    pub owes: Paise,
    /// The first less the second: above zero a surplus to explain, below zero a shortage.
    pub difference: Paise,
    /// What of it is still not explained.
    pub unexplained: Paise,
}

/// Not the number of any kind of meeting: the cut-off names its loans as if it were one.
const CUT_OFF_KIND: u8 = u8::MAX;

impl CutOff {
    /// Checks a cut-off against the members who were active on its day, and answers it with its
    /// texts trimmed. Refuses what does not balance; never alters an amount.
    pub fn checked(self, active: &[MemberTag]) -> Result<Self, Refusal> {
        if self.members.iter().any(|row| !active.contains(&row.member)) {
            return Err(Refusal::MemberUnknown);
        }
        self.sound()?;
        let mut cutoff = self;
        if let Some(difference) = &mut cutoff.difference {
            difference.explanation = required("explanation", &difference.explanation)?;
        }
        for policy in &mut cutoff.insurance {
            policy.number = policy.number.trim().to_owned();
            policy.name = required("name", &policy.name)?;
        }
        for old in &mut cutoff.borrowings {
            old.borrowing = old.borrowing.clone().checked()?;
            // Its terms are those of the instalments that are left; what was late before is told
            // beside them.
            let is_past = |terms: LoanTerms| terms.first_due <= cutoff.date;
            if old.outstanding() > Paise::ZERO && old.borrowing.terms.is_some_and(is_past) {
                return Err(invalid("first-due"));
            }
        }
        for loan in cutoff.members.iter_mut().flat_map(|row| &mut row.loans) {
            if !loan.outstanding().is_zero() {
                loan.terms = loan.terms.checked(cutoff.date, loan.outstanding())?;
            }
            loan.number = optional("number", loan.number.as_deref())?;
            loan.purpose = optional("purpose", loan.purpose.as_deref())?;
        }
        for row in &mut cutoff.members {
            // Two devices that tell the same loans in another order tell the same.
            row.loans.sort_by(|one, other| {
                let told = |loan: &CutOffLoan| (loan.given, loan.number.clone(), loan.amount);
                told(one).cmp(&told(other))
            });
            let papers: BTreeSet<_> = row.loans.iter().map(CutOffLoan::paper).collect();
            if papers.len() < row.loans.len() {
                return Err(Refusal::OldLoansAlike { member: row.member });
            }
        }
        cutoff.loans_by_paper = Some(true);
        Ok(cutoff)
    }

    /// What must be true of a cut-off whatever else is known: the check that the centre repeats.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        if self.last_meeting.is_some_and(|last| last > self.date) {
            return Err(invalid("last-meeting"));
        }
        self.assets_are_sound()?;
        self.funds_are_sound()?;
        self.members_are_sound()?;
        for borrowing in &self.borrowings {
            borrowing.sound(self.date)?;
        }
        for closed in &self.closed {
            sum("closed", closed.amount)?;
        }
        for policy in &self.insurance {
            amount("premium", policy.premium)?;
            sum("cover", policy.cover)?;
        }
        if let Some(difference) = &self.difference {
            sum("difference", difference.amount.abs())?;
            required("explanation", &difference.explanation)?;
        }
        let unexplained = self.balance().unexplained;
        if unexplained.is_zero() {
            Ok(())
        } else {
            Err(Refusal::CutOffDoesNotBalance {
                difference: unexplained,
            })
        }
    }

    /// The lines of the balance. They add up to zero exactly when it balances: cash + bank +
    /// deposits + savings and shares with VO and CLF + members' loans outstanding = members'
    /// savings + Revolving Fund + grants + CIF, VRF and bank loans outstanding + accumulated
    /// surplus (shg.md 2, "Cut-off must balance" `[K]`), with the difference as explained.
    #[must_use]
    pub fn parts(&self) -> Vec<CutOffPart> {
        let mut parts = self.assets();
        for row in &self.members {
            for saved in &row.savings {
                let page = Page::from(saved.kind.head()).of(row.member);
                parts.push(part(CutOffWhat::MemberSaving, page, -saved.amount));
            }
        }
        for (tag, member, loan) in self.loans() {
            let page = Page::from(Head::LoanToMember)
                .of(member)
                .on(Some(tag.into()));
            parts.push(part(CutOffWhat::MemberLoan, page, loan.outstanding()));
        }
        parts.extend(self.funds());
        for old in &self.borrowings {
            let folio = Folio::from(old.borrowing.tag);
            let page = Page::from(old.borrowing.kind.head()).on(Some(folio));
            parts.push(part(CutOffWhat::Borrowing, page, -old.outstanding()));
        }
        let surplus = Page::from(Head::OpeningSurplus);
        parts.push(part(CutOffWhat::Surplus, surplus, -self.funds.surplus));
        parts.push(part(CutOffWhat::Difference, surplus, -self.explained()));
        parts.retain(|part| !part.amount.is_zero());
        parts
    }

    /// Both sides and the difference.
    #[must_use]
    pub fn balance(&self) -> CutOffBalance {
        let mut balance = CutOffBalance::default();
        for part in self.parts() {
            if part.what.is_asset() {
                balance.has += part.amount;
            } else if part.what != CutOffWhat::Difference {
                balance.owes += -part.amount;
            }
        }
        balance.difference = balance.has - balance.owes;
        balance.unexplained = balance.difference - self.explained();
        balance
    }

    /// The postings; they add up to zero. Of a cut-off that does not balance, the rest is opening
    /// surplus.
    #[must_use]
    pub fn postings(&self) -> Vec<Posting> {
        let mut postings: Vec<Posting> = self
            .parts()
            .into_iter()
            .map(|part| Posting {
                page: part.page,
                amount: part.amount,
            })
            .collect();
        let rest: Paise = postings.iter().map(|posting| posting.amount).sum();
        if !rest.is_zero() {
            postings.push(Posting {
                page: Head::OpeningSurplus.into(),
                amount: -rest,
            });
        }
        postings
    }

    /// The members' running loans, with the tag and the page that each has in the book from now
    /// on.
    pub fn member_loans(&self) -> impl Iterator<Item = (LoanTag, LoanGiven, Account)> {
        self.loans().map(|(tag, member, loan)| {
            let given = LoanGiven {
                member,
                nth: 0,
                amount: loan.amount,
                source: loan.source,
                terms: loan.terms,
                purse: Purse::Cash,
                purpose: loan.purpose.clone(),
                account: None,
            };
            let arrears = Arrears {
                principal: loan.principal_overdue,
                interest: loan.interest_overdue,
                since: loan.overdue_since,
            };
            let (left, all) = (loan.outstanding(), loan.amount);
            let account = Account::brought_forward(self.date, left, all, loan.terms, arrears);
            (tag, given, account)
        })
    }

    /// An old loan of a member, as it was told.
    #[must_use]
    pub fn loan(&self, tag: LoanTag) -> Option<&CutOffLoan> {
        let mut loans = self.loans();
        loans.find(|(one, ..)| *one == tag).map(|(.., loan)| loan)
    }

    fn loans(&self) -> impl Iterator<Item = (LoanTag, MemberTag, &CutOffLoan)> {
        // A group has one beginning. Where another day is put in its place, a loan keeps its name,
        // and what was paid on it since stays with it.
        let nowhere = GroupId(uuid::Uuid::nil());
        let key = MeetingKey::of(nowhere, Date::of_instant(0), CUT_OFF_KIND, 0);
        let by_paper = self.loans_by_paper == Some(true);
        self.members.iter().flat_map(move |row| {
            row.loans.iter().enumerate().map(move |(at, loan)| {
                let before = row.loans.iter().take(at);
                let same = before.filter(|one| !by_paper || one.paper() == loan.paper());
                let nth = u8::try_from(same.count()).unwrap_or(u8::MAX);
                let tag = if by_paper {
                    let (number, given) = loan.paper();
                    let member = row.member.0.to_be_bytes();
                    let given = given.map(|day| day.to_string()).unwrap_or_default();
                    let number = number.unwrap_or_default();
                    let parts: [&[u8]; 5] =
                        [b"old", &member, number.as_bytes(), given.as_bytes(), &[nth]];
                    LoanTag::of_paper(&parts)
                } else {
                    LoanTag::of(key, row.member, nth)
                };
                (tag, row.member, loan)
            })
        })
    }

    fn explained(&self) -> Paise {
        self.difference
            .as_ref()
            .map_or(Paise::ZERO, |difference| difference.amount)
    }

    fn assets(&self) -> Vec<CutOffPart> {
        let has = &self.has;
        let mut parts = vec![
            part(CutOffWhat::Cash, Head::Cash, has.cash),
            part(CutOffWhat::Bank, Head::Bank, has.bank),
        ];
        for (what, head, folios) in [
            (CutOffWhat::Bank, Head::Bank, &has.accounts),
            (CutOffWhat::Deposit, Head::FixedDeposit, &has.deposits),
        ] {
            parts.extend(folios.iter().map(|on| {
                let page = Page::from(head).on(Some(on.folio));
                part(what, page, on.amount)
            }));
        }
        parts.extend([
            part(CutOffWhat::VoSaving, Head::FederationSaving, has.vo_saving),
            part(
                CutOffWhat::ClfSaving,
                Head::FederationSaving,
                has.clf_saving,
            ),
            part(CutOffWhat::VoShare, Head::FederationShare, has.vo_share),
            part(CutOffWhat::ClfShare, Head::FederationShare, has.clf_share),
        ]);
        parts
    }

    fn funds(&self) -> Vec<CutOffPart> {
        let funds = &self.funds;
        let owed = |what, head, amount: Paise| part(what, head, -amount);
        let mut parts = vec![
            owed(CutOffWhat::StartUp, Head::StartUpFund, funds.start_up),
            owed(
                CutOffWhat::RevolvingFund,
                Head::RevolvingFund,
                funds.rf_received - funds.rf_returned,
            ),
            owed(CutOffWhat::OtherGrant, Head::Grant, funds.other_grant),
            // Not income of the month in which the book begins.
            owed(
                CutOffWhat::OtherReceipts,
                Head::OpeningSurplus,
                funds.other_receipts,
            ),
        ];
        // Where the loan itself is among the running ones, it is posted there.
        if !self.has_borrowing(BorrowingKind::CommunityInvestmentFund) {
            parts.push(owed(
                CutOffWhat::CommunityInvestmentFund,
                Head::CommunityInvestmentFund,
                funds.cif_received - funds.cif_returned,
            ));
        }
        if !self.has_borrowing(BorrowingKind::VulnerabilityFund) {
            let what = CutOffWhat::VulnerabilityFund;
            parts.push(owed(what, Head::VulnerabilityLoan, funds.vrf));
        }
        parts
    }

    fn has_borrowing(&self, kind: BorrowingKind) -> bool {
        self.borrowings.iter().any(|old| old.borrowing.kind == kind)
    }

    fn borrowed(&self, kind: BorrowingKind) -> Paise {
        self.borrowings
            .iter()
            .filter(|old| old.borrowing.kind == kind)
            .map(CutOffBorrowing::outstanding)
            .sum()
    }

    fn assets_are_sound(&self) -> Result<(), Refusal> {
        let has = &self.has;
        let federations = [has.vo_saving, has.clf_saving, has.vo_share, has.clf_share];
        amount("cash", has.cash)?;
        sum("bank", has.bank)?;
        for on in has.accounts.iter().chain(&has.deposits) {
            sum("bank", on.amount)?;
        }
        for with in federations {
            sum("federation", with)?;
        }
        Ok(())
    }

    fn funds_are_sound(&self) -> Result<(), Refusal> {
        let funds = &self.funds;
        for (field, received, returned) in [
            ("start-up", funds.start_up, Paise::ZERO),
            ("rf", funds.rf_received, funds.rf_returned),
            ("cif", funds.cif_received, funds.cif_returned),
            ("vrf", funds.vrf, Paise::ZERO),
            ("other-grant", funds.other_grant, Paise::ZERO),
            ("other-receipts", funds.other_receipts, Paise::ZERO),
        ] {
            sum(field, received)?;
            sum(field, returned)?;
            if returned > received {
                return Err(invalid(field));
            }
        }
        sum("surplus", funds.surplus.abs())?;
        // Entered in both places, the fund and its loans must say the same.
        for (field, kind, owed) in [
            (
                "cif",
                BorrowingKind::CommunityInvestmentFund,
                funds.cif_received - funds.cif_returned,
            ),
            ("vrf", BorrowingKind::VulnerabilityFund, funds.vrf),
        ] {
            if self.has_borrowing(kind) && self.borrowed(kind) != owed {
                return Err(invalid(field));
            }
        }
        Ok(())
    }

    fn members_are_sound(&self) -> Result<(), Refusal> {
        let mut seen = Vec::new();
        for row in &self.members {
            if seen.contains(&row.member) {
                return Err(Refusal::MemberTwice);
            }
            seen.push(row.member);
            if row.attended > self.meetings {
                return Err(invalid("attended"));
            }
            let mut kinds = Vec::new();
            for saved in &row.savings {
                amount("saving", saved.amount)?;
                if kinds.contains(&saved.kind) {
                    return Err(invalid("saving"));
                }
                kinds.push(saved.kind);
            }
            sum("closed", row.closed_amount)?;
            // The tag of a loan counts them in a byte.
            if row.loans.len() > usize::from(u8::MAX) {
                return Err(invalid("loan"));
            }
            for loan in &row.loans {
                loan.sound(self.date)?;
            }
        }
        Ok(())
    }
}

impl CutOffLoan {
    /// What names it on paper: its number, or the day on which it was given.
    fn paper(&self) -> (Option<&str>, Option<Date>) {
        let number = self.number.as_deref();
        (number, number.is_none().then_some(self.given))
    }

    /// Principal not yet paid.
    #[must_use]
    pub fn outstanding(&self) -> Paise {
        self.amount - self.principal_paid
    }

    fn sound(&self, on: Date) -> Result<(), Refusal> {
        day("date", self.given)?;
        for paid in [
            self.amount,
            self.principal_paid,
            self.interest_paid,
            self.principal_overdue,
            self.interest_overdue,
        ] {
            amount("loan", paid)?;
        }
        let is_wrong = self.outstanding() < Paise::ZERO
            || self.principal_overdue > self.outstanding()
            || self.given > on
            || self
                .overdue_since
                .is_some_and(|since| since > on || since < self.given);
        if is_wrong {
            return Err(Refusal::CutOffLoanWrong {
                number: self.number.clone().unwrap_or_default(),
            });
        }
        Ok(())
    }
}

impl CutOffBorrowing {
    /// Principal not yet paid; of a cash credit, what is used.
    #[must_use]
    pub fn outstanding(&self) -> Paise {
        self.disbursed - self.principal_paid
    }

    fn sound(&self, on: Date) -> Result<(), Refusal> {
        for paid in [
            self.disbursed,
            self.principal_paid,
            self.interest_paid,
            self.principal_overdue,
            self.interest_overdue,
        ] {
            sum("loan", paid)?;
        }
        // Of a cash credit everything may be paid in and more.
        let may_be_ahead = self.borrowing.kind == BorrowingKind::CashCredit;
        let is_wrong = (self.outstanding() < Paise::ZERO && !may_be_ahead)
            || self.principal_overdue > self.outstanding().max(Paise::ZERO)
            || self.borrowing.sanctioned > on
            || self.disbursed_on.is_some_and(|disbursed| disbursed > on)
            || self
                .overdue_since
                .is_some_and(|since| since > on || since < self.borrowing.sanctioned);
        if is_wrong {
            return Err(Refusal::CutOffLoanWrong {
                number: self.borrowing.account.clone().unwrap_or_default(),
            });
        }
        Ok(())
    }
}

impl CutOffWhat {
    /// Whether it is something that the group has.
    #[must_use]
    pub fn is_asset(self) -> bool {
        matches!(
            self,
            Self::Cash
                | Self::Bank
                | Self::Deposit
                | Self::VoSaving
                | Self::ClfSaving
                | Self::VoShare
                | Self::ClfShare
                | Self::MemberLoan
        )
    }
}

fn part(what: CutOffWhat, page: impl Into<Page>, amount: Paise) -> CutOffPart {
    CutOffPart {
        what,
        page: page.into(),
        amount,
    }
}

/// Checks an amount of many years, which may be larger than one entry.
fn sum(field: &str, total: Paise) -> Result<Paise, Refusal> {
    const LARGEST: Paise = Paise::LARGEST_ENTRY.times(100);
    if total > LARGEST {
        return Err(Refusal::AmountTooLarge {
            field: field.to_owned(),
            largest: LARGEST,
        });
    }
    if total < Paise::ZERO {
        return Err(Refusal::AmountNegative {
            field: field.to_owned(),
        });
    }
    Ok(total)
}

fn invalid(field: &str) -> Refusal {
    Refusal::FieldInvalid {
        field: field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::samples::{book, date};
    use crate::shg::Change;
    use crate::shg::group::Frequency;
    use crate::shg::loan::{BrokenMonth, InterestPeriod, Method, Rate};

    fn terms() -> LoanTerms {
        LoanTerms {
            rate: Rate::per_month_hundredths(200),
            method: Method::Declining,
            instalments: 5,
            every: Frequency::Monthly,
            first_due: date("2026-11-05"),
            interest: InterestPeriod::Month,
            broken: BrokenMonth::Full,
            moratorium: 0,
            instalment: None,
        }
    }

    fn loan(amount: i64, paid: i64, overdue: i64) -> CutOffLoan {
        CutOffLoan {
            number: Some("12".to_owned()),
            source: Source::Own,
            given: date("2026-01-05"),
            amount: Paise::rupees(amount),
            principal_paid: Paise::rupees(paid),
            interest_paid: Paise::rupees(100),
            principal_overdue: Paise::rupees(overdue),
            interest_overdue: Paise::rupees(30),
            overdue_since: None,
            terms: terms(),
            purpose: None,
        }
    }

    fn borrowing(kind: BorrowingKind, disbursed: i64, paid: i64) -> CutOffBorrowing {
        CutOffBorrowing {
            borrowing: Borrowing {
                tag: LoanTag(1 + kind as u32),
                lender: Lender::Bank,
                kind,
                name: "Gramin Bank, Hardoi".to_owned(),
                ifsc: None,
                account: Some("77".to_owned()),
                sanctioned: date("2025-06-01"),
                amount: Paise::rupees(disbursed),
                terms: Some(terms()),
                powers: Vec::new(),
                review_due: None,
                dose: 2,
                subvention: false,
            },
            disbursed_on: Some(date("2025-06-10")),
            disbursed: Paise::rupees(disbursed),
            instalments_repaid: 3,
            principal_paid: Paise::rupees(paid),
            interest_paid: Paise::ZERO,
            principal_overdue: Paise::ZERO,
            interest_overdue: Paise::ZERO,
            overdue_since: None,
        }
    }

    fn member(tag: u32, saved: i64, loans: Vec<CutOffLoan>) -> CutOffMember {
        CutOffMember {
            member: MemberTag(tag),
            attended: 100,
            savings: vec![CutOffSaving {
                kind: SavingKind::Compulsory,
                amount: Paise::rupees(saved),
            }],
            closed: 2,
            closed_amount: Paise::rupees(9_000),
            loans,
        }
    }

    /// An old group: 1,000 cash, 14,000 bank, 500 with the VO, 48,000 lent; 50,000 saved, 15,000
    /// Revolving Fund; the rest, a shortage of 1,500, is what the surplus must explain.
    fn old_group() -> CutOff {
        CutOff {
            date: date("2026-10-31"),
            meetings: 120,
            last_meeting: Some(date("2026-10-28")),
            has: CutOffAssets {
                cash: Paise::rupees(1_000),
                bank: Paise::rupees(14_000),
                vo_saving: Paise::rupees(500),
                ..CutOffAssets::default()
            },
            funds: CutOffFunds {
                rf_received: Paise::rupees(15_000),
                surplus: Paise::rupees(-1_500),
                ..CutOffFunds::default()
            },
            borrowings: Vec::new(),
            closed: vec![ClosedLoans {
                lender: Lender::Bank,
                number: 1,
                amount: Paise::rupees(100_000),
            }],
            insurance: Vec::new(),
            members: vec![
                member(
                    1,
                    30_000,
                    vec![
                        loan(40_000, 10_000, 2_000),
                        CutOffLoan {
                            number: Some("13".to_owned()),
                            ..loan(8_000, 0, 0)
                        },
                    ],
                ),
                member(2, 20_000, vec![loan(20_000, 10_000, 0)]),
            ],
            difference: None,
            loans_by_paper: None,
        }
    }

    #[test]
    fn an_old_group_enters_with_balances_that_meet() {
        let cutoff = old_group();
        let active = [MemberTag(1), MemberTag(2), MemberTag(3)];
        let cutoff = cutoff.checked(&active).expect("balances");
        let balance = cutoff.balance();
        assert_eq!(balance.has, Paise::rupees(63_500));
        assert_eq!(balance.owes, balance.has);
        let on = |head: Head| -> Paise {
            let own = cutoff.postings().into_iter();
            own.filter(|posting| posting.page.head == head)
                .map(|posting| posting.amount)
                .sum()
        };
        assert_eq!(on(Head::CompulsorySaving), Paise::rupees(-50_000));
        assert_eq!(on(Head::LoanToMember), Paise::rupees(48_000));
        assert_eq!(on(Head::OpeningSurplus), Paise::rupees(1_500));
    }

    #[test]
    fn what_does_not_balance_is_refused_until_it_is_explained() {
        let mut cutoff = old_group();
        cutoff.has.cash = Paise::rupees(800);
        assert_eq!(
            cutoff.sound(),
            Err(Refusal::CutOffDoesNotBalance {
                difference: Paise::rupees(-200)
            })
        );
        cutoff.difference = Some(CutOffDifference {
            amount: Paise::rupees(-200),
            explanation: "an old shortage, resolved on 3 October".to_owned(),
        });
        assert_eq!(cutoff.sound(), Ok(()));
        cutoff.difference = Some(CutOffDifference {
            amount: Paise::rupees(-200),
            explanation: " ".to_owned(),
        });
        assert!(matches!(cutoff.sound(), Err(Refusal::FieldEmpty { .. })));
    }

    /// shg.md 4b: flat interest is reckoned on the original amount until the end.
    #[test]
    fn flat_interest_of_an_old_loan_is_on_what_was_given() {
        let mut cutoff = old_group();
        let loan = &mut cutoff.members[0].loans[0];
        (loan.amount, loan.principal_paid) = (Paise::rupees(12_000), Paise::rupees(6_000));
        (loan.principal_overdue, loan.interest_overdue) = (Paise::ZERO, Paise::ZERO);
        loan.terms.method = super::super::loan::Method::Flat;
        let due = loan.terms.first_due;
        let (.., account) = cutoff.member_loans().next().expect("a loan");
        // 2 % a month of 12,000, not of the 6,000 that are left.
        assert_eq!(account.standing(due).interest_charged, Paise::rupees(240));
        let plan = account.agreed_at_first().schedule;
        assert_eq!(plan[0].interest, Paise::rupees(240), "as its page says");
    }

    #[test]
    fn an_old_loan_keeps_its_name_whatever_stands_beside_it() {
        let active = [MemberTag(1), MemberTag(2)];
        let one = old_group();
        let mut other = one.clone();
        other.members[0].loans.reverse();
        let one = one.checked(&active).expect("sound");
        let other = other.checked(&active).expect("sound");
        assert_eq!(one, other, "two devices that tell the same");
        let named = |cutoff: &CutOff, amount: i64| {
            let mut loans = cutoff.member_loans();
            let of = loans.find(|(_, given, _)| given.amount == Paise::rupees(amount));
            of.map(|(tag, ..)| tag)
        };
        // Another loan is left out, or its number or its day was put right, or that of this one.
        let mut without = one.clone();
        without.members[0].loans.remove(0);
        let mut corrected = one.clone();
        corrected.members[0].loans[0].number = Some("9".to_owned());
        corrected.members[0].loans[0].given = date("2026-02-05");
        corrected.members[0].loans[1].given = date("2026-02-06");
        for changed in [&without, &corrected] {
            assert_eq!(named(changed, 8_000), named(&one, 8_000));
        }
        assert_ne!(named(&corrected, 40_000), named(&one, 40_000));
        assert_ne!(named(&corrected, 40_000), named(&one, 8_000));
        // Which of two that look alike is which, nobody could say when an amount is put right.
        let mut alike = corrected.clone();
        for loan in &mut alike.members[0].loans {
            (loan.number, loan.given) = (None, date("2026-02-05"));
        }
        let member = alike.members[0].member;
        let refused = Err(Refusal::OldLoansAlike { member });
        assert_eq!(alike.clone().checked(&active), refused);
        alike.members[0].loans[0].number = Some("1".to_owned());
        assert!(alike.checked(&active).is_ok());
        // An older version named them by their place.
        without.loans_by_paper = None;
        assert_ne!(named(&without, 8_000), named(&one, 8_000));
    }

    #[test]
    fn running_loans_go_on_where_they_were() {
        let cutoff = old_group();
        let loans: Vec<(LoanTag, LoanGiven, Account)> = cutoff.member_loans().collect();
        assert_eq!(loans.len(), 3);
        assert_ne!(loans[0].0, loans[1].0);
        // Overdue begins on the day after.
        let standing = loans[0].2.standing(cutoff.date.plus_days(1));
        assert_eq!(standing.principal_outstanding, Paise::rupees(30_000));
        assert_eq!(standing.principal_overdue, Paise::rupees(2_000));
        assert_eq!(standing.interest_overdue, Paise::rupees(30));
        assert_eq!(standing.interest_paid, Paise::ZERO);
    }

    #[test]
    fn a_fund_that_is_also_a_running_loan_counts_once() {
        let mut cutoff = old_group();
        cutoff.funds.cif_received = Paise::rupees(40_000);
        cutoff.funds.cif_returned = Paise::rupees(10_000);
        cutoff.has.bank += Paise::rupees(30_000);
        assert_eq!(cutoff.sound(), Ok(()));
        let cif = BorrowingKind::CommunityInvestmentFund;
        cutoff.borrowings = vec![borrowing(cif, 40_000, 10_000)];
        assert_eq!(cutoff.sound(), Ok(()));
        cutoff.borrowings = vec![borrowing(cif, 40_000, 15_000)];
        assert!(matches!(cutoff.sound(), Err(Refusal::FieldInvalid { .. })));
    }

    #[test]
    fn the_instalments_that_are_left_of_a_loan_from_outside_come_after_the_day() {
        let checked = |first_due: &str, paid: i64| {
            let mut cutoff = old_group();
            let mut old = borrowing(BorrowingKind::TermLoan, 7_000, paid);
            let left = LoanTerms {
                first_due: date(first_due),
                ..terms()
            };
            old.borrowing.terms = Some(left);
            cutoff.has.bank += old.outstanding();
            cutoff.borrowings = vec![old];
            cutoff.checked(&[MemberTag(1), MemberTag(2)]).map(|_| ())
        };
        assert_eq!(checked("2026-11-01", 3_000), Ok(()));
        // Of what is paid back nothing is left to come.
        assert_eq!(checked("2026-04-05", 7_000), Ok(()));
        for past in ["2026-10-31", "2026-04-05"] {
            assert_eq!(checked(past, 3_000), Err(invalid("first-due")));
        }
    }

    #[test]
    fn what_was_late_of_a_loan_from_outside_is_late_on_the_day_itself() {
        let mut cutoff = old_group();
        let mut old = borrowing(BorrowingKind::TermLoan, 10_000, 3_000);
        old.principal_overdue = Paise::rupees(1_000);
        cutoff.borrowings = vec![old.clone()];
        let book = book([Change::CutOffEntered(Box::new(cutoff))]);
        let late = |day: &str| {
            let standing = book.debt(&old.borrowing).standing(date(day));
            (standing.overdue.0 / 100, standing.overdue_days)
        };
        assert_eq!(late("2026-10-31"), (1_000, 1));
        // 6,000 are left in five instalments, the first on 5 November.
        assert_eq!(late("2026-11-05"), (1_000, 6));
        assert_eq!(late("2026-11-06"), (2_200, 7));
    }

    #[test]
    fn more_paid_or_overdue_than_lent_is_refused() {
        for wrong in [loan(1_000, 1_001, 0), loan(1_000, 500, 501)] {
            let mut cutoff = old_group();
            cutoff.members[1].loans = vec![wrong];
            assert!(matches!(
                cutoff.sound(),
                Err(Refusal::CutOffLoanWrong { .. })
            ));
        }
    }

    #[test]
    fn a_member_stands_in_it_once_and_must_be_one() {
        let mut cutoff = old_group();
        assert_eq!(
            cutoff.clone().checked(&[MemberTag(1)]),
            Err(Refusal::MemberUnknown)
        );
        cutoff.members[1].member = MemberTag(1);
        assert_eq!(cutoff.sound(), Err(Refusal::MemberTwice));
    }

    prop_compose! {
        fn any_cutoff()(
            cash in 0..1_000_000_i64,
            bank in 0..10_000_000_i64,
            deposit in 0..1_000_000_i64,
            share in 0..100_000_i64,
            rf in 0..3_000_000_i64,
            savings in prop::collection::vec(0..5_000_000_i64, 1..12),
            lent in prop::collection::vec((1..5_000_i64, 0..5_000_i64), 0..12),
            owed in prop::option::of((1..5_000_i64, 0..5_000_i64)),
            surplus in -1_000_000..1_000_000_i64,
            explained in prop::option::of(-1_000..1_000_i64),
        ) -> CutOff {
            let mut cutoff = old_group();
            cutoff.has = CutOffAssets {
                cash: Paise(cash),
                bank: Paise(bank),
                deposits: vec![OnFolio { folio: Folio(7), amount: Paise(deposit) }],
                clf_share: Paise(share),
                ..CutOffAssets::default()
            };
            cutoff.funds.rf_received = Paise(rf);
            cutoff.funds.surplus = Paise(surplus);
            let mut lent = lent.into_iter();
            cutoff.members = (1..).zip(savings).map(|(tag, saved)| {
                let mut row = member(tag, 0, Vec::new());
                row.savings[0].amount = Paise(saved);
                row.loans.extend(lent.next().map(|(amount, paid)| loan(amount, paid.min(amount), 0)));
                row
            }).collect();
            cutoff.borrowings = owed
                .map(|(amount, paid)| borrowing(BorrowingKind::TermLoan, amount, paid.min(amount)))
                .into_iter()
                .collect();
            cutoff.difference = explained.map(|amount| CutOffDifference {
                amount: Paise(amount),
                explanation: "found in the old book".to_owned(),
            });
            cutoff
        }
    }

    proptest! {
        #[test]
        fn it_balances_exactly_when_its_parts_add_up_to_zero(cutoff in any_cutoff()) {
            let sum: Paise = cutoff.parts().iter().map(|part| part.amount).sum();
            prop_assert_eq!(cutoff.balance().unexplained, sum);
            prop_assert_eq!(cutoff.sound().is_ok(), sum.is_zero());
            // The surplus takes up the rest, and then it balances.
            let mut balanced = cutoff;
            balanced.funds.surplus += sum;
            prop_assert_eq!(balanced.sound(), Ok(()));
        }

        #[test]
        fn its_postings_always_add_up_to_zero(cutoff in any_cutoff()) {
            let sum: Paise = cutoff.postings().iter().map(|posting| posting.amount).sum();
            prop_assert_eq!(sum, Paise::ZERO);
        }

        #[test]
        fn a_cut_off_survives_the_wire(cutoff in any_cutoff()) {
            let bytes = minicbor::to_vec(&cutoff).expect("encodes");
            prop_assert_eq!(minicbor::decode::<CutOff>(&bytes).expect("decodes"), cutoff);
        }
    }
}
