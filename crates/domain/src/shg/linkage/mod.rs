//! Bank linkage: the way from the account to the loan by doses, what a bank asks for, the
//! interest subvention, and the bank's monthly file beside the book.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bank::{AccountKey, AccountName, matched_by};
use super::borrowing::Borrowing;
use super::cutoff::CutOffBorrowing;
use super::debt::Debt;
use super::fund::{Unmet, grade_reaches};
use super::grade::Sutra;
use super::standing::Status;
use crate::refusal::{amount, day, number, optional, positive, required};
use crate::{Date, GroupId, MemberTag, Paise, Refusal};

mod feed;
mod said;
mod told;

pub use feed::{Feed, FeedEntry, FeedFrequency, FeedLoan, FeedProblem, FeedWhy, parse_feed};
pub use said::{BankSaid, BankTerms, Statements, TermUnlike};
pub use told::{BankUnlike, BankUnlikeWhat};

/// A step of the linkage: one dose's way to its loan. The dose is a number without a highest
/// one; many groups of J&K are beyond the fourth `[S64]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Linkage {
    /// The day of the step.
    #[n(0)]
    pub date: Date,
    /// The dose, from 1 on; 0 for the way to the savings account, which comes before.
    #[n(1)]
    pub dose: u8,
    /// The step.
    #[n(2)]
    pub stage: Stage,
    /// Term loan or cash credit.
    #[n(3)]
    pub kind: BankLoanKind,
    /// Asked for, sanctioned (the limit of a cash credit) or disbursed, by the step.
    #[n(4)]
    pub amount: Paise,
    /// The bank.
    #[n(5)]
    pub bank: Option<String>,
    /// Its branch.
    #[n(6)]
    pub branch: Option<String>,
    /// The branch's IFSC.
    #[n(7)]
    pub ifsc: Option<String>,
    /// The account: of the savings for dose 0, of the loan once there is one.
    #[n(8)]
    pub account: Option<String>,
    /// Why it was rejected, or what else is to be known.
    #[n(9)]
    pub note: Option<String>,
    /// Who signs for the account, where the group resolved to open it; none of any other step, nor
    /// of a federation, whose members are groups.
    #[n(10)]
    #[serde(default)]
    pub signatories: Option<Vec<MemberTag>>,
}

/// The steps of the linkage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export, rename = "LinkageStage")]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Stage {
    /// The savings account was opened.
    #[n(0)]
    AccountOpened,
    /// The group applied.
    #[n(1)]
    Applied,
    /// The bank sanctioned.
    #[n(2)]
    Sanctioned,
    /// The bank disbursed, perhaps a part; for a cash credit the limit was opened.
    #[n(3)]
    Disbursed,
    /// The loan is paid and closed.
    #[n(4)]
    Closed,
    /// The bank rejected, or withdrew its sanction.
    #[n(5)]
    Rejected,
    /// The group resolved to open a savings account: at which branch, and who signs. This one and
    /// those after it are steps of their own, so that an older version sets them apart.
    #[n(6)]
    AccountResolved,
    /// The papers for the account are complete: resolution, photos, proofs of the signatories.
    #[n(7)]
    AccountPapers,
    /// They were handed in at the branch.
    #[n(8)]
    AccountHandedIn,
    /// The branch did not open the account; the papers may be handed in again.
    #[n(9)]
    AccountRejected,
}

/// The two kinds of bank loan (shg.md 4b, "CC vs TL").
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum BankLoanKind {
    /// A term loan.
    #[n(0)]
    #[default]
    TermLoan,
    /// A cash credit.
    #[n(1)]
    CashCredit,
}

/// Where a dose stands, from its steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DoseStanding {
    /// The dose.
    pub dose: u8,
    /// The last step.
    pub stage: Stage,
    /// Its day.
    pub since: Date,
    /// What was asked for last.
    pub applied: Paise,
    /// What was sanctioned last.
    pub sanctioned: Paise,
    /// What was disbursed of it.
    pub disbursed: Paise,
    /// Days from the last application to the sanction; of the account, from the last time that the
    /// papers were handed in to its opening.
    pub days_to_sanction: Option<i32>,
    /// Since when the bank has the papers and has not answered; none where it does not have them.
    pub waits_since: Option<Date>,
}

/// What comes next on a group's way to the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "NextLinkageStep")]
pub struct NextStep {
    /// Of which dose.
    pub dose: u8,
    /// The step that usually comes.
    pub stage: Stage,
    /// What may come instead.
    pub instead: Vec<Stage>,
}

/// What a bank gives for a dose: so many times the corpus, at least this much (shg.md 4a, "CCL").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct DoseNorm {
    /// From this dose on, until one with a higher number.
    #[n(0)]
    pub dose: u8,
    /// Times the corpus; nothing where only the plan counts.
    #[n(1)]
    pub corpus_times: u8,
    /// At least.
    #[n(2)]
    pub at_least: Paise,
}

/// The rules of the interest subvention for a part of the loan (shg.md 4a, "Interest
/// subvention"). Rates in hundredths of a percent a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct SubventionNorm {
    /// From when on.
    #[n(0)]
    pub from: Date,
    /// For loans up to this much.
    #[n(1)]
    pub up_to: Paise,
    /// What the group pays; none where the bank's own rate holds.
    #[n(2)]
    pub group_pays: Option<u32>,
    /// What the bank gets.
    #[n(3)]
    pub bank_gets: u32,
    /// What a prompt payer gets besides, where that still exists.
    #[n(4)]
    pub prompt: Option<u32>,
}

/// What banks ask for (shg.md 4a, "Bank linkage eligibility").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct LinkageNorms {
    /// Active for so many months by the books, not since the account was opened.
    #[n(0)]
    pub active_months: u8,
    /// A revived group is active for so many months again.
    #[n(1)]
    pub revived_months: u8,
    /// Whether the five principles must be followed.
    #[n(2)]
    pub panchasutra: bool,
    /// The grade; A is the best.
    #[n(3)]
    pub grade_at_least: Option<String>,
    /// What is given by dose.
    #[n(4)]
    pub doses: Vec<DoseNorm>,
    /// The interest subvention.
    #[n(5)]
    pub subvention: Vec<SubventionNorm>,
}

/// What the books say about the group that applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkageFacts {
    /// Since when it is active, by the books.
    pub since: Date,
    /// When it was last revived.
    pub revived_on: Option<Date>,
    /// Its status.
    pub status: Status,
    /// Its last grade.
    pub grade: Option<String>,
    /// Which of the five principles are broken.
    pub broken: Vec<Sutra>,
    /// Whether it has a savings account.
    pub account: bool,
    /// Savings, Revolving Fund and surplus (shg.md 4b, "Corpus").
    pub corpus: Paise,
}

/// Whether a group may apply, what it may expect, and what is missing. A loan that runs is no
/// hindrance `[S24]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkageEligibility {
    /// The day that was judged.
    pub on: Date,
    /// The dose.
    pub dose: u8,
    /// What the norm gives for this dose and corpus; none where the norms say nothing of it.
    pub expected: Option<Paise>,
    /// What is not met; it is eligible when this is empty.
    pub unmet: Vec<Unmet>,
}

/// A claim of interest subvention for a time; or, with the same account and time, one part that
/// came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct SubventionClaim {
    /// The day of the claim.
    #[n(0)]
    pub date: Date,
    /// The loan's account.
    #[n(1)]
    pub account: String,
    /// The branch's IFSC.
    #[n(2)]
    pub ifsc: String,
    /// The first day of the interest.
    #[n(3)]
    pub from: Date,
    /// The last day of the interest.
    #[n(4)]
    pub to: Date,
    /// The interest that the bank charged.
    #[n(5)]
    pub charged: Paise,
    /// What is claimed.
    #[n(6)]
    pub claimed: Paise,
    /// Whether it is claimed as a prompt payer.
    #[n(7)]
    pub prompt: bool,
    /// What was credited, and when; none for the claim itself. Each part that comes is told by an
    /// entry of its own.
    #[n(8)]
    pub credited: Option<Credited>,
}

/// A claim as it stands, with everything that came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StandingClaim {
    /// The claim as it was entered last.
    pub claim: SubventionClaim,
    /// What was credited, part by part, the first first.
    pub credits: Vec<Credited>,
    /// What was claimed and has not come.
    pub outstanding: Paise,
}

/// Money that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Credited {
    /// When.
    #[n(0)]
    pub date: Date,
    /// How much.
    #[n(1)]
    pub amount: Paise,
}

/// A loan as the book has it, to be held against the bank's file.
#[derive(Clone, Debug)]
pub struct BookLoan {
    /// The loan's account at the bank.
    pub account: String,
    /// The branch's IFSC.
    pub ifsc: String,
    /// The group.
    pub name: String,
    /// Whose book it is.
    pub group: GroupId,
    /// As it was opened, with the limits set since.
    pub borrowing: Borrowing,
    /// What the old balances say of it, where they brought it along.
    pub old: Option<CutOffBorrowing>,
    /// What moved on it.
    pub debt: Debt,
}

/// "Bank says / book says" for one loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BankSays {
    /// Both have it.
    Both {
        /// The loan's account.
        account: String,
        /// The branch's IFSC.
        ifsc: String,
        /// The group, as the book names it.
        name: String,
        /// The bank's balance; none where the file has no statement of this account.
        bank: Option<Paise>,
        /// The day of the bank's balance.
        on: Option<Date>,
        /// The book's balance at the end of the bank's day; of today where the file has none.
        book: Paise,
        /// Bank less book.
        difference: Option<Paise>,
        /// What of the loan's terms is not the same.
        terms: Vec<TermUnlike>,
        /// The group in whose book it stands.
        group: GroupId,
    },
    /// The bank has a loan that is not in the book.
    OnlyAtBank {
        /// The loan's account.
        account: String,
        /// The branch's IFSC.
        ifsc: String,
        /// The group, as the bank names it.
        name: String,
        /// The bank's balance.
        bank: Option<Paise>,
    },
    /// The book has a loan that is not in the bank's file.
    OnlyInBook {
        /// The loan's account.
        account: String,
        /// The branch's IFSC.
        ifsc: String,
        /// The group.
        name: String,
        /// The book's balance.
        book: Paise,
    },
    /// Several books have a loan on this one account, which only one of them can have.
    InSeveralBooks {
        /// The loan's account.
        account: String,
        /// The branch's IFSC.
        ifsc: String,
        /// The groups, as the books name them.
        names: Vec<String>,
        /// The bank's balance.
        bank: Option<Paise>,
    },
}

impl Stage {
    /// Every step, in the order of the way.
    pub const ALL: &'static [Self] = &[
        Self::AccountResolved,
        Self::AccountPapers,
        Self::AccountHandedIn,
        Self::AccountOpened,
        Self::AccountRejected,
        Self::Applied,
        Self::Sanctioned,
        Self::Disbursed,
        Self::Closed,
        Self::Rejected,
    ];

    /// Whether this step may follow the last one of the same dose.
    #[must_use]
    pub fn may_follow(self, last: Option<Self>) -> bool {
        use Stage::{Applied, Closed, Disbursed, Rejected, Sanctioned};
        if self.is_of_account() {
            return self.may_follow_of_account(last);
        }
        match last {
            // An old group may enter with a loan that runs already: any first step is legal.
            None => self != Rejected && self != Closed,
            Some(Applied) => matches!(self, Sanctioned | Rejected),
            Some(Sanctioned) => matches!(self, Disbursed | Rejected),
            Some(Disbursed) => matches!(self, Disbursed | Closed),
            Some(Rejected) => self == Applied,
            // The account has a way of its own.
            Some(_) => false,
        }
    }

    /// Whether it is a step on the way to the savings account.
    #[must_use]
    pub fn is_of_account(self) -> bool {
        self.on_way_to_account().is_some() || self == Self::AccountRejected
    }

    /// Which step on the way to the savings account it is; none of what leads away from it.
    fn on_way_to_account(self) -> Option<u8> {
        match self {
            Self::AccountResolved => Some(0),
            Self::AccountPapers => Some(1),
            Self::AccountHandedIn => Some(2),
            Self::AccountOpened => Some(3),
            _ => None,
        }
    }

    /// A step that nobody wrote down is passed over: a branch may open the account at once. What was
    /// rejected is put right and handed in again before the account is opened.
    fn may_follow_of_account(self, last: Option<Self>) -> bool {
        let Some(last) = last else {
            return self != Self::AccountRejected;
        };
        match (last.on_way_to_account(), self.on_way_to_account()) {
            (Some(last), Some(this)) => last < this,
            (Some(_), None) => last == Self::AccountHandedIn,
            (None, Some(_)) => last == Self::AccountRejected && self != Self::AccountOpened,
            (None, None) => false,
        }
    }
}

impl Linkage {
    /// Checks a step as it is entered, after the steps that the book has already.
    pub fn checked(self, before: &[Self]) -> Result<Self, Refusal> {
        self.sound()?;
        self.follows(before)?;
        let step = Self {
            bank: optional("bank", self.bank.as_deref())?,
            branch: optional("branch", self.branch.as_deref())?,
            ifsc: optional("ifsc", self.ifsc.as_deref())?,
            account: number("account", self.account.as_deref())?,
            note: optional("note", self.note.as_deref())?,
            ..self
        };
        // What was opened is told by its passbook; an older version asked for less.
        let needed: &[(&str, &Option<String>)] = match step.stage {
            Stage::AccountResolved => &[("bank", &step.bank)],
            Stage::AccountOpened => &[("account", &step.account), ("ifsc", &step.ifsc)],
            _ => &[],
        };
        match needed.iter().find(|(_, said)| said.is_none()) {
            Some((field, _)) => Err(Refusal::FieldEmpty {
                field: (*field).to_owned(),
            }),
            None => Ok(step),
        }
    }

    /// What the bank tells the account by that was opened; none of any other step, or where its
    /// number was not said.
    #[must_use]
    pub fn opened(&self) -> Option<AccountName> {
        let opened = self.stage == Stage::AccountOpened && self.account.is_some();
        opened.then(|| AccountName {
            ifsc: self.ifsc.clone(),
            number: self.account.clone(),
        })
    }

    /// Refuses a step that cannot follow from those before it.
    fn follows(&self, before: &[Self]) -> Result<(), Refusal> {
        let standing = dose_standing(before, self.dose);
        if !self
            .stage
            .may_follow(standing.as_ref().map(|dose| dose.stage))
        {
            return Err(Refusal::LinkageOutOfOrder);
        }
        if let Some(standing) = &standing {
            if self.date < standing.since {
                return Err(Refusal::DateOutOfRange {
                    field: "date".to_owned(),
                    date: self.date,
                });
            }
            let disbursed = standing.disbursed + self.amount;
            let is_part = self.stage == Stage::Disbursed && standing.sanctioned > Paise::ZERO;
            if is_part && disbursed > standing.sanctioned {
                return Err(Refusal::LinkageMoreThanSanctioned {
                    largest: standing.sanctioned,
                    amount: disbursed,
                });
            }
        }
        Ok(())
    }

    /// What must be true of a step whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        amount("amount", self.amount)?;
        if self.stage.is_of_account() != (self.dose == 0) {
            return Err(Refusal::FieldInvalid {
                field: "dose".to_owned(),
            });
        }
        if let Some(signatories) = &self.signatories {
            let each: BTreeSet<&MemberTag> = signatories.iter().collect();
            let resolved = self.stage == Stage::AccountResolved;
            if !resolved || each.is_empty() || each.len() != signatories.len() {
                return Err(Refusal::FieldInvalid {
                    field: "signatories".to_owned(),
                });
            }
        }
        let has_amount = matches!(
            self.stage,
            Stage::Applied | Stage::Sanctioned | Stage::Disbursed
        );
        if has_amount == self.amount.is_zero() {
            return Err(Refusal::FieldInvalid {
                field: "amount".to_owned(),
            });
        }
        if matches!(self.stage, Stage::Rejected | Stage::AccountRejected) {
            required("note", self.note.as_deref().unwrap_or_default())?;
        }
        Ok(())
    }
}

/// Where a dose stands after these steps; `None` when it has none.
#[must_use]
pub fn dose_standing(steps: &[Linkage], dose: u8) -> Option<DoseStanding> {
    let mut own: Vec<&Linkage> = steps.iter().filter(|step| step.dose == dose).collect();
    own.sort_by_key(|step| step.date);
    let last = own.last()?;
    let mut standing = DoseStanding {
        dose,
        stage: last.stage,
        since: last.date,
        applied: Paise::ZERO,
        sanctioned: Paise::ZERO,
        disbursed: Paise::ZERO,
        days_to_sanction: None,
        waits_since: None,
    };
    let mut asked_on = None;
    for step in own {
        let is_with_bank = matches!(step.stage, Stage::Applied | Stage::AccountHandedIn);
        standing.waits_since = is_with_bank.then_some(step.date);
        match step.stage {
            Stage::Applied => {
                asked_on = Some(step.date);
                standing.applied = step.amount;
            }
            Stage::AccountHandedIn => asked_on = Some(step.date),
            // What was sanctioned falls with it: it is asked for, and sanctioned, anew.
            Stage::Rejected => {
                standing.sanctioned = Paise::ZERO;
                standing.days_to_sanction = None;
            }
            Stage::Sanctioned | Stage::AccountOpened => {
                standing.sanctioned = step.amount;
                standing.days_to_sanction = asked_on.map(|asked: Date| asked.days_until(step.date));
            }
            Stage::Disbursed => standing.disbursed += step.amount,
            Stage::AccountResolved
            | Stage::AccountPapers
            | Stage::AccountRejected
            | Stage::Closed => {}
        }
    }
    Some(standing)
}

/// The steps that cannot follow from those before them by their day, each dose by itself: another
/// stage is due, or more would be paid out than was sanctioned. Nobody can enter one; two devices
/// tell one step of the bank each with its own day.
pub fn astray(steps: &[Linkage]) -> impl Iterator<Item = &Linkage> {
    let mut by_day: Vec<&Linkage> = steps.iter().collect();
    by_day.sort_by_key(|step| step.date);
    let mut ways: BTreeMap<u8, Vec<Linkage>> = BTreeMap::new();
    by_day.into_iter().filter(move |step| {
        let way = ways.entry(step.dose).or_default();
        let follows = step.follows(way).is_ok();
        if follows {
            way.push((*step).clone());
        }
        !follows
    })
}

/// Every dose of these steps, in order.
#[must_use]
pub fn doses(steps: &[Linkage]) -> Vec<DoseStanding> {
    let by_number: BTreeMap<u8, ()> = steps.iter().map(|step| (step.dose, ())).collect();
    by_number
        .into_keys()
        .filter_map(|dose| dose_standing(steps, dose))
        .collect()
}

/// What comes next after these doses, the first first; `account` says that there is a savings
/// account, whether its opening was recorded or not, and `taken` which dose the last of the bank loans
/// in the book is, whether its way was recorded or not; 0 without one.
#[must_use]
pub fn next_step(doses: &[DoseStanding], account: bool, taken: u8) -> NextStep {
    let last = doses.last().filter(|standing| standing.dose >= taken);
    let account = account || taken > 0;
    let dose = last.map_or(taken, |standing| standing.dose);
    let (dose, stage) = match last.map(|standing| standing.stage) {
        None if !account => (0, Stage::AccountResolved),
        Some(Stage::AccountResolved) if !account => (0, Stage::AccountPapers),
        Some(Stage::AccountPapers | Stage::AccountRejected) if !account => {
            (0, Stage::AccountHandedIn)
        }
        Some(Stage::AccountHandedIn) if !account => (0, Stage::AccountOpened),
        // An account that the book has needs no way to it any longer.
        None | Some(Stage::Closed) => (dose.saturating_add(1), Stage::Applied),
        Some(stage) if stage.is_of_account() => (1, Stage::Applied),
        Some(Stage::Rejected) => (dose, Stage::Applied),
        Some(Stage::Applied) => (dose, Stage::Sanctioned),
        Some(Stage::Sanctioned) => (dose, Stage::Disbursed),
        Some(_) => (dose, Stage::Closed),
    };
    let before = last
        .filter(|standing| standing.dose == dose)
        .map(|standing| standing.stage);
    let is_known = last.is_none() && taken > 0;
    let instead = Stage::ALL.iter().copied().filter(|other| {
        let is_account = other.is_of_account();
        // The loan that runs is in the book: what comes begins with an application.
        !is_known && *other != stage && is_account == (dose == 0) && other.may_follow(before)
    });
    NextStep {
        dose,
        stage,
        instead: instead.collect(),
    }
}

/// Claims as they stand, the first first: what was claimed last for an account and time, and every
/// part that came of it.
#[must_use]
pub fn claims(entered: &[SubventionClaim]) -> Vec<StandingClaim> {
    let mut standing: Vec<StandingClaim> = Vec::new();
    for entry in entered {
        let kept = standing.iter_mut().find(|kept| entry.is_of(&kept.claim));
        if let Some(kept) = kept {
            // What came changes nothing of what was claimed.
            if entry.credited.is_none() {
                kept.claim = entry.clone();
            }
            kept.credits.extend(entry.credited);
        } else {
            standing.push(StandingClaim {
                claim: entry.clone(),
                credits: entry.credited.into_iter().collect(),
                outstanding: Paise::ZERO,
            });
        }
    }
    for kept in &mut standing {
        kept.claim.credited = None;
        kept.credits.sort_by_key(|credited| credited.date);
        let came: Paise = kept.credits.iter().map(|credited| credited.amount).sum();
        kept.outstanding = kept.claim.claimed - came;
    }
    standing
}

impl LinkageNorms {
    /// Whether a group may apply for a dose on a day.
    #[must_use]
    pub fn judge(&self, facts: &LinkageFacts, dose: u8, on: Date) -> LinkageEligibility {
        let mut unmet = Vec::new();
        let status = facts.status;
        if !status.is_working() {
            unmet.push(Unmet::NotActive { status });
        }
        // A revived group's time counts from its revival.
        let (since, months) = facts
            .revived_on
            .map_or((facts.since, self.active_months), |revived| {
                (revived, self.revived_months)
            });
        let from = since.plus_months(i32::from(months));
        if on < from {
            let (have, need) = (since.days_until(on), since.days_until(from));
            unmet.push(if facts.revived_on.is_some() {
                Unmet::RevivedDays { have, need }
            } else {
                Unmet::Days { have, need }
            });
        }
        if self.panchasutra && !facts.broken.is_empty() {
            unmet.push(Unmet::Panchasutra {
                broken: facts.broken.clone(),
            });
        }
        if let Some(need) = &self.grade_at_least
            && !grade_reaches(facts.grade.as_deref(), need)
        {
            unmet.push(Unmet::Grade {
                have: facts.grade.clone(),
                need: need.clone(),
            });
        }
        if !facts.account {
            unmet.push(Unmet::NoAccount);
        }
        LinkageEligibility {
            on,
            dose,
            expected: self.expected(dose, facts.corpus),
            unmet,
        }
    }

    /// What a dose gives: so many times the corpus, at least the dose's own amount.
    #[must_use]
    pub fn expected(&self, dose: u8, corpus: Paise) -> Option<Paise> {
        let norm = self
            .doses
            .iter()
            .filter(|norm| norm.dose <= dose)
            .max_by_key(|norm| norm.dose)?;
        let by_corpus = corpus.max(Paise::ZERO).times(i64::from(norm.corpus_times));
        Some(by_corpus.max(norm.at_least))
    }

    /// The subvention for a loan of this much on a day: the rule that began last, and of its
    /// amounts the smallest that covers the loan.
    #[must_use]
    pub fn subvention(&self, loan: Paise, on: Date) -> Option<&SubventionNorm> {
        let begun = self.subvention.iter().filter(|norm| norm.from <= on);
        let newest = begun.clone().map(|norm| norm.from).max()?;
        begun
            .filter(|norm| norm.from == newest && loan <= norm.up_to)
            .min_by_key(|norm| norm.up_to)
    }
}

impl SubventionNorm {
    /// What is claimed of the interest charged for a time: what was charged above the rate that the
    /// group pays, and what a prompt payer gets besides. `owed` is what was owed at the end of every
    /// day of it. Rounded half up, once.
    #[must_use]
    pub fn claim(&self, charged: Paise, owed: &[Paise], is_prompt: bool) -> Paise {
        let days: i128 = owed.iter().map(|owed| i128::from(owed.0.max(0))).sum();
        let at = |rate: u32| {
            let (hundredths, year) = (days * i128::from(rate), 10_000 * 365);
            Paise(i64::try_from((2 * hundredths + year) / (2 * year)).unwrap_or(i64::MAX))
        };
        let above = self
            .group_pays
            .map_or(Paise::ZERO, |rate| charged - at(rate));
        let prompt = self.prompt.filter(|_| is_prompt);
        (above.max(Paise::ZERO) + prompt.map_or(Paise::ZERO, at)).min(charged)
    }
}

impl Default for LinkageNorms {
    fn default() -> Self {
        crate::place::known::nation().linkage.clone()
    }
}

impl SubventionClaim {
    /// Checks a claim, or a part that came of one, as it is entered after others: a day's interest
    /// is claimed once, and only what was claimed can come.
    pub fn checked(self, before: &[Self]) -> Result<Self, Refusal> {
        let claim = self.sound()?;
        let out_of_range = |date: Date| Refusal::DateOutOfRange {
            field: "date".to_owned(),
            date,
        };
        let mut standing = claims(before).into_iter();
        if let Some(credited) = claim.credited {
            let of_it = standing.find(|one| one.claim.is_of(&claim));
            let largest = match of_it {
                Some(of_it) => of_it.outstanding.max(Paise::ZERO),
                None => {
                    let field = "from".to_owned();
                    return Err(Refusal::FieldInvalid { field });
                }
            };
            if credited.date < claim.from {
                return Err(out_of_range(credited.date));
            }
            if credited.amount > largest {
                return Err(Refusal::SubventionExceeds { largest });
            }
            return Ok(claim);
        }
        positive("amount", claim.claimed)?;
        // Interest is claimed once it was charged.
        if claim.date < claim.to {
            return Err(out_of_range(claim.date));
        }
        let mut of_account = standing.map(|one| one.claim);
        match of_account.find(|one| one.shares_days_with(&claim)) {
            Some(same) if same.is_of(&claim) => Err(Refusal::AlreadyRecorded),
            Some(Self { from, to, .. }) => Err(Refusal::SubventionOverlaps { from, to }),
            None => Ok(claim),
        }
    }

    /// What the bank tells the loan's account by.
    #[must_use]
    pub fn name(&self) -> AccountName {
        AccountName {
            ifsc: Some(self.ifsc.clone()),
            number: Some(self.account.clone()),
        }
    }

    /// Whether both are for the interest of one account, and of some days of one time.
    pub(super) fn shares_days_with(&self, other: &Self) -> bool {
        let one_account = self.account_key() == other.account_key();
        one_account && self.from <= other.to && other.from <= self.to
    }

    /// What must be true of a claim whatever else is known; answers it with its texts trimmed.
    pub fn sound(self) -> Result<Self, Refusal> {
        day("date", self.date)?;
        day("from", self.from)?;
        day("to", self.to)?;
        amount("amount", self.charged)?;
        amount("amount", self.claimed)?;
        if let Some(credited) = self.credited {
            day("date", credited.date)?;
            amount("amount", credited.amount)?;
        }
        if self.to < self.from {
            return Err(Refusal::FieldInvalid {
                field: "to".to_owned(),
            });
        }
        if self.claimed > self.charged {
            return Err(Refusal::FieldInvalid {
                field: "amount".to_owned(),
            });
        }
        let account =
            number("account", Some(&self.account))?.ok_or_else(|| Refusal::FieldEmpty {
                field: "account".to_owned(),
            })?;
        Ok(Self {
            account,
            ifsc: required("ifsc", &self.ifsc)?,
            ..self
        })
    }

    /// Whether both tell of one claim: of one account and time.
    #[must_use]
    pub fn is_of(&self, other: &Self) -> bool {
        let of = |one: &Self| (one.account_key(), one.from, one.to);
        of(self) == of(other)
    }

    /// What its account is matched by.
    pub(crate) fn account_key(&self) -> AccountKey {
        matched_by(&self.account, &self.ifsc)
    }
}

/// Holds the bank's file against the book, loan by loan, matched by account and IFSC (shg.md 3,
/// "Bank feed"). Of several lines about one account the last one counts, and the book says what was
/// owed at the end of that line's day. An account may stand in the file with its statement alone;
/// the savings accounts that loans name are not loans. A loan on which nothing is owed need not
/// stand in the file.
#[must_use]
pub fn compare(feed: &Feed, books: &[BookLoan], today: Date) -> Vec<BankSays> {
    let last = feed.balances();
    let loans: BTreeMap<AccountKey, &FeedLoan> = feed
        .loans
        .iter()
        .map(|loan| (matched_by(&loan.account, &loan.ifsc), loan))
        .collect();
    let of_savings: BTreeSet<String> = feed
        .loans
        .iter()
        .map(|loan| matched_by(&loan.savings_account, "").0)
        .collect();
    let mut by_account: Vec<(AccountKey, Vec<&BookLoan>)> = Vec::new();
    for book in books {
        let key = matched_by(&book.account, &book.ifsc);
        match by_account.iter_mut().find(|(known, _)| *known == key) {
            Some((_, same)) => same.push(book),
            None => by_account.push((key, vec![book])),
        }
    }
    let mut says: Vec<BankSays> = by_account
        .iter()
        .filter_map(|(key, books)| {
            let entry = last.get(key).copied();
            let loan = loans.get(key).map(|loan| (&loan.account, &loan.ifsc));
            let at_bank = loan.or(entry.map(|entry| (&entry.account, &entry.ifsc)));
            match books.as_slice() {
                [book] => {
                    let terms = loans.get(key).map(|loan| BankTerms::of(loan));
                    both_or_book(at_bank, entry, terms.as_ref(), book, today)
                }
                several => several_books(entry, several),
            }
        })
        .collect();
    let seen: BTreeSet<&AccountKey> = by_account.iter().map(|(key, _)| key).collect();
    let mut only: BTreeMap<&AccountKey, BankSays> = last
        .iter()
        .filter(|(key, _)| !of_savings.contains(&key.0))
        .map(|(key, entry)| {
            let said = only_at_bank(&entry.account, &entry.ifsc, "", Some(entry));
            (key, said)
        })
        .collect();
    only.extend(loans.iter().map(|(key, loan)| {
        let entry = last.get(key).copied();
        let said = only_at_bank(&loan.account, &loan.ifsc, &loan.name, entry);
        (key, said)
    }));
    says.extend(
        only.into_iter()
            .filter_map(|(key, said)| (!seen.contains(key)).then_some(said)),
    );
    says
}

/// `at_bank` is the account with its IFSC as the bank writes them, where its file has it.
fn both_or_book(
    at_bank: Option<(&String, &String)>,
    last: Option<&FeedEntry>,
    terms: Option<&BankTerms>,
    book: &BookLoan,
    today: Date,
) -> Option<BankSays> {
    let bank = last.map(|entry| entry.balance);
    let on = last.map(|entry| entry.date);
    let owed = book.debt.standing(on.unwrap_or(today)).outstanding;
    let unlike = |terms: &BankTerms| book.unlike(terms, on.unwrap_or(today));
    match at_bank {
        Some((account, ifsc)) => Some(BankSays::Both {
            account: account.clone(),
            ifsc: ifsc.clone(),
            name: book.name.clone(),
            bank,
            on,
            book: owed,
            difference: bank.map(|bank| bank - owed),
            terms: terms.map(unlike).unwrap_or_default(),
            group: book.group,
        }),
        None => (!owed.is_zero()).then(|| BankSays::OnlyInBook {
            account: book.account.clone(),
            ifsc: book.ifsc.clone(),
            name: book.name.clone(),
            book: owed,
        }),
    }
}

fn several_books(last: Option<&FeedEntry>, books: &[&BookLoan]) -> Option<BankSays> {
    let first = books.first()?;
    Some(BankSays::InSeveralBooks {
        account: first.account.clone(),
        ifsc: first.ifsc.clone(),
        names: books.iter().map(|book| book.name.clone()).collect(),
        bank: last.map(|entry| entry.balance),
    })
}

fn only_at_bank(account: &str, ifsc: &str, name: &str, last: Option<&FeedEntry>) -> BankSays {
    BankSays::OnlyAtBank {
        account: account.to_owned(),
        ifsc: ifsc.to_owned(),
        name: name.to_owned(),
        bank: last.map(|entry| entry.balance),
    }
}

#[cfg(test)]
mod tests {
    use super::super::borrowing::{CashCredit, CreditEntry, CreditEvent};
    use super::*;
    use crate::samples::{GROUP, date};

    fn read(text: &str) -> Feed {
        parse_feed(text, date("2026-11-05"))
    }

    fn step(on: &str, dose: u8, stage: Stage, rupees: i64) -> Linkage {
        Linkage {
            date: date(on),
            dose,
            stage,
            kind: BankLoanKind::CashCredit,
            amount: Paise::rupees(rupees),
            bank: Some("J&K Bank".to_owned()),
            branch: None,
            ifsc: None,
            account: None,
            note: Some("in full".to_owned()),
            signatories: None,
        }
    }

    fn opened(on: &str) -> Linkage {
        Linkage {
            account: Some("0099".to_owned()),
            ifsc: Some("JAKA0LAR000".to_owned()),
            ..step(on, 0, Stage::AccountOpened, 0)
        }
    }

    fn facts() -> LinkageFacts {
        LinkageFacts {
            since: date("2026-01-15"),
            revived_on: None,
            status: Status::Active,
            grade: Some("A".to_owned()),
            broken: Vec::new(),
            account: true,
            corpus: Paise::rupees(60_000),
        }
    }

    #[test]
    fn a_dose_goes_from_application_to_its_end_and_the_fifth_is_one_like_others() {
        let mut steps: Vec<Linkage> = Vec::new();
        for next in [
            opened("2026-01-10"),
            step("2026-02-01", 5, Stage::Applied, 600_000),
            step("2026-02-20", 5, Stage::Rejected, 0),
            step("2026-03-01", 5, Stage::Applied, 500_000),
            step("2026-03-31", 5, Stage::Sanctioned, 500_000),
            step("2026-04-02", 5, Stage::Disbursed, 200_000),
            step("2026-05-02", 5, Stage::Disbursed, 300_000),
            // A further loan may be asked for while one runs [S24].
            step("2026-06-01", 6, Stage::Applied, 600_000),
            step("2028-06-01", 5, Stage::Closed, 0),
        ] {
            steps.push(next.checked(&steps).expect("is legal"));
        }
        let fifth = dose_standing(&steps, 5).expect("has steps");
        assert_eq!(fifth.stage, Stage::Closed);
        assert_eq!(fifth.disbursed, Paise::rupees(500_000));
        assert_eq!(fifth.days_to_sanction, Some(30));
        assert_eq!(doses(&steps).len(), 3);
    }

    #[test]
    fn an_account_goes_from_the_resolution_to_its_passbook_and_what_was_rejected_again() {
        let resolved = Linkage {
            signatories: Some(vec![MemberTag(1), MemberTag(2)]),
            ..step("2026-01-05", 0, Stage::AccountResolved, 0)
        };
        let mut steps: Vec<Linkage> = Vec::new();
        for (next, waits) in [
            (resolved.clone(), None),
            (step("2026-01-08", 0, Stage::AccountPapers, 0), None),
            (
                step("2026-01-10", 0, Stage::AccountHandedIn, 0),
                Some("2026-01-10"),
            ),
            (step("2026-01-20", 0, Stage::AccountRejected, 0), None),
            (
                step("2026-01-25", 0, Stage::AccountHandedIn, 0),
                Some("2026-01-25"),
            ),
            (opened("2026-02-04"), None),
        ] {
            steps.push(next.checked(&steps).expect("is legal"));
            let standing = dose_standing(&steps, 0).expect("has steps");
            assert_eq!(standing.waits_since, waits.map(date));
        }
        let standing = dose_standing(&steps, 0).expect("has steps");
        assert_eq!(
            standing.days_to_sanction,
            Some(10),
            "since it was handed in again"
        );
        // There is one account; and what is rejected is not opened before it is handed in again.
        let again = step("2026-03-01", 0, Stage::AccountHandedIn, 0);
        assert_eq!(again.checked(&steps), Err(Refusal::LinkageOutOfOrder));
        assert_eq!(
            opened("2026-01-21").checked(&steps[..4]),
            Err(Refusal::LinkageOutOfOrder)
        );
    }

    #[test]
    fn a_refusal_has_a_reason_an_account_a_number_and_two_who_sign_are_not_one() {
        let resolved = step("2026-01-05", 0, Stage::AccountResolved, 0);
        let steps = [
            resolved.clone(),
            step("2026-01-10", 0, Stage::AccountHandedIn, 0),
        ];
        let no_reason = Linkage {
            note: None,
            ..step("2026-01-20", 0, Stage::AccountRejected, 0)
        };
        assert!(no_reason.checked(&steps).is_err());
        let field = |step: Linkage| match step.checked(&[]) {
            Err(Refusal::FieldEmpty { field } | Refusal::FieldInvalid { field }) => field,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            field(step("2026-02-04", 0, Stage::AccountOpened, 0)),
            "account"
        );
        let one = Some(vec![MemberTag(1), MemberTag(1)]);
        let same = Linkage {
            signatories: one.clone(),
            ..resolved
        };
        assert_eq!(field(same), "signatories");
        let of_another = Linkage {
            signatories: one,
            ..step("2026-01-08", 0, Stage::AccountPapers, 0)
        };
        assert_eq!(field(of_another), "signatories");
        // What an older version wrote has no number, and counts.
        let old = step("2026-02-04", 0, Stage::AccountOpened, 0);
        assert_eq!(old.sound(), Ok(()));
        assert_eq!(old.opened(), None);
    }

    #[test]
    fn an_older_version_sets_a_step_to_the_account_apart_and_reads_the_others_as_before() {
        let whole = crate::operation::encoded(&step("2026-02-01", 1, Stage::Applied, 100));
        // Ten fields, as ever: what confirms a step that an older version wrote is the same text.
        assert_eq!(whole.first(), Some(&0x8a));
        let handed_in = crate::operation::encoded(&Stage::AccountHandedIn);
        assert_eq!(handed_in, [8], "a number that older versions do not know");
    }

    #[test]
    fn what_was_sanctioned_falls_when_the_dose_is_rejected() {
        let mut steps = vec![
            step("2026-02-01", 1, Stage::Applied, 150_000),
            step("2026-02-20", 1, Stage::Sanctioned, 150_000),
            step("2026-03-01", 1, Stage::Rejected, 0),
        ];
        let fallen = dose_standing(&steps, 1).expect("has steps");
        assert_eq!(fallen.sanctioned, Paise::ZERO);
        assert_eq!(fallen.days_to_sanction, None);
        steps.push(step("2026-04-01", 1, Stage::Applied, 100_000));
        let again = dose_standing(&steps, 1).expect("has steps");
        assert_eq!(
            (again.applied, again.sanctioned),
            (Paise::rupees(100_000), Paise::ZERO)
        );
    }

    #[test]
    fn steps_out_of_order_and_above_the_sanction_are_refused() {
        let steps = [
            step("2026-03-01", 1, Stage::Applied, 150_000),
            step("2026-03-20", 1, Stage::Sanctioned, 150_000),
        ];
        let refused = |next: Linkage| next.checked(&steps).expect_err("is refused");
        assert_eq!(
            refused(step("2026-04-01", 1, Stage::Applied, 150_000)),
            Refusal::LinkageOutOfOrder
        );
        assert!(matches!(
            refused(step("2026-03-10", 1, Stage::Disbursed, 150_000)),
            Refusal::DateOutOfRange { .. }
        ));
        assert!(matches!(
            refused(step("2026-04-01", 1, Stage::Disbursed, 150_001)),
            Refusal::LinkageMoreThanSanctioned { .. }
        ));
        assert!(
            step("2026-04-01", 0, Stage::Applied, 1)
                .checked(&[])
                .is_err()
        );
        assert!(
            step("2026-04-01", 1, Stage::Closed, 0)
                .checked(&[])
                .is_err()
        );
    }

    #[test]
    fn a_step_that_was_taken_once_and_told_with_two_days_is_astray() {
        let mut steps = vec![
            step("2026-03-01", 1, Stage::Applied, 150_000),
            step("2026-03-20", 1, Stage::Sanctioned, 150_000),
            step("2026-04-02", 1, Stage::Disbursed, 100_000),
            step("2026-05-02", 1, Stage::Disbursed, 50_000),
            step("2026-03-01", 2, Stage::Disbursed, 70_000),
        ];
        assert_eq!(astray(&steps).count(), 0);
        let twice = [
            step("2026-03-22", 1, Stage::Sanctioned, 150_000),
            step("2026-05-04", 1, Stage::Disbursed, 50_000),
        ];
        steps.extend(twice.clone());
        let told: Vec<Linkage> = astray(&steps).cloned().collect();
        assert_eq!(told, twice);
        // Whichever of the two goes, the way is whole again.
        steps.remove(1);
        assert_eq!(astray(&steps).count(), 1);
    }

    #[test]
    fn six_months_by_the_books_or_three_after_a_revival() {
        let norms = LinkageNorms::default();
        let early = norms.judge(&facts(), 1, date("2026-07-14"));
        assert_eq!(
            early.unmet,
            [Unmet::Days {
                have: 180,
                need: 181
            }]
        );
        let ready = norms.judge(&facts(), 1, date("2026-07-15"));
        assert_eq!(ready.unmet, []);
        assert_eq!(ready.expected, Some(Paise::rupees(360_000)));
        let revived = LinkageFacts {
            since: date("2020-01-01"),
            revived_on: Some(date("2026-05-01")),
            status: Status::Revived,
            ..facts()
        };
        assert!(
            !norms
                .judge(&revived, 1, date("2026-07-31"))
                .unmet
                .is_empty()
        );
        assert!(
            norms
                .judge(&revived, 1, date("2026-08-01"))
                .unmet
                .is_empty()
        );
    }

    #[test]
    fn the_ladder_of_doses_is_data_without_a_last_rung() {
        let norms = LinkageNorms::default();
        for (dose, corpus, expected) in [
            (1, 10_000, 150_000),
            (1, 30_000, 180_000),
            (2, 30_000, 300_000),
            (3, 30_000, 600_000),
            (5, 30_000, 600_000),
        ] {
            assert_eq!(
                norms.expected(dose, Paise::rupees(corpus)),
                Some(Paise::rupees(expected)),
                "dose {dose}"
            );
        }
    }

    #[test]
    fn the_subvention_goes_by_the_size_of_the_loan() {
        let norms = LinkageNorms::default();
        let on = date("2026-01-01");
        let pays = |rupees| {
            norms
                .subvention(Paise::rupees(rupees), on)
                .map(|norm| norm.group_pays)
        };
        assert_eq!(pays(300_000), Some(Some(700)));
        assert_eq!(pays(400_000), Some(None));
        assert_eq!(pays(600_000), None);
    }

    #[test]
    fn the_next_step_follows_the_last_one() {
        let standing = |dose, stage| DoseStanding {
            dose,
            stage,
            since: date("2026-01-01"),
            applied: Paise::ZERO,
            sanctioned: Paise::ZERO,
            disbursed: Paise::ZERO,
            days_to_sanction: None,
            waits_since: None,
        };
        let after = |doses: &[DoseStanding], account, taken| {
            let next = next_step(doses, account, taken);
            (next.dose, next.stage)
        };
        let next = |doses: &[DoseStanding], account| after(doses, account, 0);
        assert_eq!(next(&[], false), (0, Stage::AccountResolved));
        for (last, stage) in [
            (Stage::AccountResolved, Stage::AccountPapers),
            (Stage::AccountPapers, Stage::AccountHandedIn),
            (Stage::AccountHandedIn, Stage::AccountOpened),
            (Stage::AccountRejected, Stage::AccountHandedIn),
        ] {
            assert_eq!(next(&[standing(0, last)], false), (0, stage), "{last:?}");
            // It was written on the group's page meanwhile.
            assert_eq!(next(&[standing(0, last)], true), (1, Stage::Applied));
        }
        let handed_in = next_step(&[standing(0, Stage::AccountHandedIn)], false, 0);
        assert_eq!(handed_in.instead, [Stage::AccountRejected]);
        assert_eq!(next(&[standing(0, Stage::AccountOpened)], true).0, 1);
        assert_eq!(next(&[], true), (1, Stage::Applied));
        for (last, dose, stage) in [
            (Stage::Applied, 5, Stage::Sanctioned),
            (Stage::Sanctioned, 5, Stage::Disbursed),
            (Stage::Disbursed, 5, Stage::Closed),
            (Stage::Closed, 6, Stage::Applied),
            (Stage::Rejected, 5, Stage::Applied),
        ] {
            assert_eq!(next(&[standing(5, last)], true), (dose, stage), "{last:?}");
        }
        // A loan of the second dose was brought along by an old group.
        assert_eq!(after(&[], false, 2), (3, Stage::Applied));
        assert_eq!(
            after(&[standing(1, Stage::Closed)], true, 2),
            (3, Stage::Applied)
        );
        assert_eq!(
            after(&[standing(2, Stage::Applied)], true, 2),
            (2, Stage::Sanctioned)
        );
        assert_eq!(next_step(&[], true, 2).instead, []);
        let after = next_step(&[standing(1, Stage::Applied)], true, 0);
        assert_eq!(after.instead, [Stage::Rejected]);
        // An old group begins with a loan that runs already.
        let first = next_step(&[], true, 0);
        assert_eq!(first.instead, [Stage::Sanctioned, Stage::Disbursed]);
    }

    #[test]
    fn what_was_credited_belongs_to_the_claim_that_stands() {
        let claim = |from: &str, credited| SubventionClaim {
            date: date("2026-04-01"),
            account: "0055".to_owned(),
            ifsc: "JAKA0LAR000".to_owned(),
            from: date(from),
            to: date("2026-03-31"),
            charged: Paise::rupees(500),
            claimed: Paise::rupees(200),
            prompt: false,
            credited,
        };
        let came = Credited {
            date: date("2026-05-01"),
            amount: Paise::rupees(150),
        };
        let entered = [
            claim("2026-03-01", None),
            claim("2026-02-01", None),
            claim("2026-03-01", Some(came)),
        ];
        let standing = claims(&entered);
        assert_eq!(standing.len(), 2);
        assert_eq!(standing[0].outstanding, Paise::rupees(50));
        assert_eq!(standing[1].outstanding, Paise::rupees(200));
        // The rest comes later, and stands beside the first part.
        let rest = Credited {
            date: date("2026-06-01"),
            amount: Paise::rupees(50),
        };
        let rest = claim("2026-03-01", Some(rest))
            .checked(&entered)
            .expect("comes");
        let standing = claims(&[&entered[..], &[rest]].concat());
        assert_eq!(standing[0].outstanding, Paise::ZERO);
        assert_eq!(standing[0].credits.len(), 2);
        // Not more than was claimed comes, not before the interest, and what came says nothing
        // new of the claim; a claim is made when its time is over.
        let of = |day: &str, rupees: i64| {
            let credited = Credited {
                date: date(day),
                amount: Paise::rupees(rupees),
            };
            claim("2026-03-01", Some(credited))
        };
        let largest = Paise::rupees(50);
        assert_eq!(
            of("2026-06-01", 51).checked(&entered),
            Err(Refusal::SubventionExceeds { largest })
        );
        assert!(matches!(
            of("2026-02-28", 50).checked(&entered),
            Err(Refusal::DateOutOfRange { .. })
        ));
        let mut less = of("2026-06-01", 50);
        less.claimed = Paise::ZERO;
        let standing = claims(&[&entered[..], &[less]].concat());
        assert_eq!(standing[0].claim.claimed, Paise::rupees(200));
        let mut early = claim("2026-01-01", None);
        (early.to, early.date) = (date("2026-01-31"), date("2026-01-30"));
        assert!(matches!(
            early.checked(&entered),
            Err(Refusal::DateOutOfRange { .. })
        ));
    }

    #[test]
    fn a_days_interest_is_claimed_once() {
        let claim = |from: &str, to: &str, account: &str| SubventionClaim {
            date: date("2026-06-01"),
            account: account.to_owned(),
            ifsc: "JAKA0LAR000".to_owned(),
            from: date(from),
            to: date(to),
            charged: Paise::rupees(500),
            claimed: Paise::rupees(200),
            prompt: false,
            credited: None,
        };
        let before = [claim("2026-03-01", "2026-03-31", "0055")];
        let overlaps = Refusal::SubventionOverlaps {
            from: date("2026-03-01"),
            to: date("2026-03-31"),
        };
        for (from, to, account, refused) in [
            ("2026-03-31", "2026-04-30", "55", Some(overlaps.clone())),
            ("2026-02-15", "2026-03-01", "55", Some(overlaps)),
            (
                "2026-03-01",
                "2026-03-31",
                "55",
                Some(Refusal::AlreadyRecorded),
            ),
            ("2026-04-01", "2026-04-30", "55", None),
            ("2026-03-01", "2026-03-31", "56", None),
        ] {
            let checked = claim(from, to, account).checked(&before);
            assert_eq!(checked.err(), refused, "{from} {account}");
        }
        let mut came = claim("2026-04-01", "2026-04-30", "55");
        came.credited = Some(Credited {
            date: date("2026-06-01"),
            amount: Paise::rupees(1),
        });
        assert!(came.checked(&before).is_err(), "nothing was claimed for it");
    }

    #[test]
    fn what_is_claimed_follows_the_norm() {
        let norm = |group_pays, prompt| SubventionNorm {
            from: date("2026-01-01"),
            up_to: Paise::rupees(300_000),
            group_pays,
            bank_gets: 450,
            prompt,
        };
        // A lakh for thirty days: at 12 % 986.30 is charged, at 7 % it is 575.34, at 3 % 246.58.
        let owed = [Paise::rupees(100_000); 30];
        let charged = Paise(98_630);
        for (group_pays, prompt, is_prompt, claimed) in [
            (Some(700), None, true, 98_630 - 57_534),
            (Some(700), Some(300), true, 98_630 - 57_534 + 24_658),
            (Some(700), Some(300), false, 98_630 - 57_534),
            (None, Some(300), true, 24_658),
            (None, None, true, 0),
            (Some(1_300), None, false, 0),
        ] {
            let norm = norm(group_pays, prompt);
            assert_eq!(norm.claim(charged, &owed, is_prompt), Paise(claimed));
        }
    }

    /// A loan of the book on which these amounts were drawn.
    fn in_book(account: &str, ifsc: &str, drawn: &[(&str, i64)]) -> BookLoan {
        let drawn = drawn.iter().map(|(day, paise)| CreditEntry {
            date: date(day),
            what: CreditEvent::Draw,
            amount: Paise(*paise),
        });
        BookLoan {
            account: account.to_owned(),
            ifsc: ifsc.to_owned(),
            name: "Asha".to_owned(),
            group: GROUP,
            borrowing: said::tests::credit(account, ifsc),
            old: None,
            debt: Debt::Credit(CashCredit::new(Vec::new(), None).with(drawn)),
        }
    }

    #[test]
    fn a_statement_alone_is_matched_and_a_savings_account_is_no_loan() {
        let feed = read(concat!(
            "55|2026-10-31|interest|1||500.00|JAKA0LAR000\n",
            "66|TL|1000|2026-01-10|0|10|10|100|M|Asha|Lar|Lar|Ganderbal|191201|0099||JAKA0LAR000|\n",
            "99|2026-10-31|interest||1|70.00 Cr|JAKA0LAR000\n",
            "88|2026-10-31|interest|1||900.00|JAKA0LAR000\n",
        ));
        let book = in_book("55", "JAKA0LAR000", &[("2026-10-01", 50_000)]);
        // The same account in two books is in one of them wrongly.
        let says = compare(&feed, &[book.clone(), book], date("2026-11-05"));
        assert_eq!(
            says[0],
            BankSays::InSeveralBooks {
                account: "55".to_owned(),
                ifsc: "JAKA0LAR000".to_owned(),
                names: vec!["Asha".to_owned(), "Asha".to_owned()],
                bank: Some(Paise(50_000)),
            }
        );
        let rest: Vec<&str> = says[1..]
            .iter()
            .map(|said| match said {
                BankSays::OnlyAtBank { account, .. } => account.as_str(),
                _ => "not only at the bank",
            })
            .collect();
        assert_eq!(rest, ["66", "88"]);
    }

    #[test]
    fn the_bank_and_the_book_are_held_against_each_other() {
        let feed = read(concat!(
            "00123|TL|100000|2026-01-10|0|10.5|24|5000|M|Roshni|Lar|Lar|Ganderbal|191201|9|\n",
            "55|CC|600000|2026-01-10|0|10|36|0|M|Asha|Lar|Lar|Ganderbal|191201|9|2020-01-01|",
            "JAKA0LAR000|N\n",
            "55|2026-10-31|interest|1000.00||410000.50|JAKA0LAR000\n",
            "55|2026-10-05|credit||20000|409000.50|JAKA0LAR000\n",
            "77|CC|600000|2026-01-10|0|10|36|0|M|Nayi|Lar|Lar|Ganderbal|191201|9|2020-01-01|",
            "JAKA0LAR000|N\n",
        ));
        assert_eq!(feed.problems.len(), 1, "the first line has no IFSC");
        // What was drawn after the bank's day is no difference, and what is repaid need not be there.
        let drawn = [("2026-01-10", 41_000_000), ("2026-11-02", 777)];
        let books = [
            in_book("0055", "jaka0lar000", &drawn),
            in_book("88", "jaka0lar000", &[("2026-01-10", 5)]),
            in_book("89", "jaka0lar000", &[]),
        ];
        let says = compare(&feed, &books, date("2026-11-05"));
        assert_eq!(
            says,
            [
                BankSays::Both {
                    account: "55".to_owned(),
                    ifsc: "JAKA0LAR000".to_owned(),
                    name: "Asha".to_owned(),
                    bank: Some(Paise(41_000_050)),
                    on: Some(date("2026-10-31")),
                    book: Paise(41_000_000),
                    difference: Some(Paise(50)),
                    terms: Vec::new(),
                    group: GROUP,
                },
                BankSays::OnlyInBook {
                    account: "88".to_owned(),
                    ifsc: "jaka0lar000".to_owned(),
                    name: "Asha".to_owned(),
                    book: Paise(5),
                },
                BankSays::OnlyAtBank {
                    account: "77".to_owned(),
                    ifsc: "JAKA0LAR000".to_owned(),
                    name: "Nayi".to_owned(),
                    bank: None,
                },
            ]
        );
    }
}
