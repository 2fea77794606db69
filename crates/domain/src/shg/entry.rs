//! What is entered besides meetings: vouchers of the bank, decisions about loans, bank accounts,
//! the federation a group belongs to, offices, approvals, and two records of one woman.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::SavingKind;
use super::loan::{Account, LoanStanding, LoanTerms};
use super::member::Office;
use crate::ledger::{Head, Page, Posting, Postings};
use crate::operation::encoded;
use crate::refusal::{amount, day, number, positive, required};
use crate::{Date, GroupId, LoanTag, MemberId, MemberTag, OperationRef, Paise, Refusal};

/// By how many days a due day is moved at most: five years, longer than any loan of a group runs.
const MOVED_AT_MOST: i32 = 1_830;

/// Money that moved without a meeting: what the bank did (interest, charges, a loan paid out, a
/// subvention), or an adjustment between heads. Cash is never touched: all cash moves in the
/// meeting (shg.md 2, "Norms").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Voucher {
    /// The day on which it happened, as the bank's paper says.
    #[n(0)]
    pub date: Date,
    /// 0 for the day's first voucher with these lines; more only when the same thing really
    /// happened twice.
    #[n(1)]
    pub ordinal: u8,
    /// Its lines.
    #[n(2)]
    pub lines: Vec<VoucherLine>,
    /// What it was, in words.
    #[n(3)]
    pub narration: String,
    /// The number on the paper: of the cheque, the bank's transaction, the resolution.
    #[n(4)]
    pub reference: Option<String>,
}

/// One balanced line of a voucher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct VoucherLine {
    /// Where it is debited.
    #[n(0)]
    pub debit: Page,
    /// Where it is credited.
    #[n(1)]
    pub credit: Page,
    /// How much.
    #[n(2)]
    pub amount: Paise,
}

/// What was resolved about a loan that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct LoanDecision {
    /// The loan.
    #[n(0)]
    pub loan: LoanTag,
    /// Whose it is.
    #[n(1)]
    pub member: MemberTag,
    /// The day of the resolution.
    #[n(2)]
    pub date: Date,
    /// What was resolved.
    #[n(3)]
    pub what: Resolved,
    /// The resolution, as it stands in the minutes.
    #[n(4)]
    pub resolution: String,
}

/// What can be resolved about a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Resolved {
    /// New terms for what is left.
    #[n(0)]
    Rescheduled {
        /// The terms.
        #[n(0)]
        terms: LoanTerms,
    },
    /// It will not come back.
    #[n(1)]
    WrittenOff {
        /// Principal given up: a loss of the group.
        #[n(0)]
        principal: Paise,
        /// Unpaid interest given up; it was never income.
        #[n(1)]
        interest: Paise,
    },
    /// A due day moved because its meeting was not held (shg.md 4b: only if the SHG resolved so).
    #[n(2)]
    DueMoved {
        /// The due day.
        #[n(0)]
        from: Date,
        /// The new one.
        #[n(1)]
        to: Date,
    },
}

/// Which federation a group belongs to from a date on. Dated, so that a group which moves leaves
/// old reports as they were (shg.md 10, check 18).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct FederationLink {
    /// From when on.
    #[n(0)]
    pub from: Date,
    /// The Village Organisation (of a group) or Cluster Level Federation (of a VO); none when it
    /// left.
    #[n(1)]
    pub federation: Option<GroupId>,
    /// Its name, for devices that do not hold its book.
    #[n(2)]
    pub name: String,
    /// Which one it left; none when it joins, and where an older version recorded that it left:
    /// whichever it belonged to.
    #[n(3)]
    pub left: Option<GroupId>,
}

/// An office that a member has from a date on; offices rotate (shg.md 2: every two years).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct OfficeGiven {
    /// The member.
    #[n(0)]
    pub member: MemberId,
    /// Her office.
    #[n(1)]
    pub office: Office,
    /// From when on.
    #[n(2)]
    pub from: Date,
    /// Whether the office has this one holder from that day on: who gives it to another woman from
    /// the same day contradicts this, unless it was taken back before. An older version said
    /// nothing of it.
    #[n(3)]
    #[serde(skip)]
    pub one_holder: Option<bool>,
}

impl OfficeGiven {
    /// An office for one woman from a day on.
    #[must_use]
    pub fn new(member: MemberId, office: Office, from: Date) -> Self {
        Self {
            member,
            office,
            from,
            one_holder: Some(true),
        }
    }

    /// Whether this and another word on offices cannot both be true: one woman with two offices
    /// from one day, or an office with two holders.
    #[must_use]
    pub fn contradicts(&self, other: &Self) -> bool {
        let (is_hers, is_same) = (self.member == other.member, self.office == other.office);
        self.from == other.from
            && if is_hers {
                !is_same
            } else {
                is_same && self.office != Office::Member
            }
    }
}

/// What an approver says about a record that somebody else made (maker and checker, shg.md 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Approval {
    /// The record.
    #[n(0)]
    pub target: OperationRef,
    /// Approved; else returned to the maker, who reverses it and records it anew.
    #[n(1)]
    pub approved: bool,
    /// Why it was returned, or what was looked at.
    #[n(2)]
    pub reason: Option<String>,
}

/// Two records of the same woman in one group: what is written on the other counts as written on
/// the kept one. Undone by reversing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct MembersMerged {
    /// The record that stays.
    #[n(0)]
    pub kept: MemberId,
    /// The record that is shown no more.
    #[n(1)]
    pub other: MemberId,
    /// How it is known that they are one.
    #[n(2)]
    pub reason: String,
}

impl Voucher {
    /// Checks a voucher as it is entered, and answers it with its texts trimmed. What women save
    /// and owe moves in a meeting, where each is named and sees it (shg.md 1): a voucher would
    /// write it for nobody.
    pub fn checked(self) -> Result<Self, Refusal> {
        self.sound()?;
        let mut pages = self.lines.iter().flat_map(|line| [line.debit, line.credit]);
        if pages.any(|page| page.head == Head::LoanToMember || SavingKind::is_kept_under(page.head))
        {
            return Err(Refusal::HeadWrongSide);
        }
        // Surplus is paid in a meeting, by what was shared out.
        let mut pages = self.lines.iter().flat_map(|line| [line.debit, line.credit]);
        if pages.any(|page| page.head == Head::Dividend) {
            return Err(Refusal::DividendNotShared);
        }
        Ok(Self {
            narration: required("narration", &self.narration)?,
            reference: number("reference", self.reference.as_deref())?,
            ..self
        })
    }

    /// What must be true of a voucher whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        if self.lines.is_empty() {
            return Err(Refusal::FieldEmpty {
                field: "line".to_owned(),
            });
        }
        for line in &self.lines {
            amount("line", line.amount)?;
            let pages = [line.debit, line.credit];
            if pages.iter().any(|page| page.head == Head::Cash) {
                return Err(Refusal::HeadWrongSide);
            }
            if line.amount.is_zero() || line.debit == line.credit {
                return Err(Refusal::FieldInvalid {
                    field: "line".to_owned(),
                });
            }
        }
        Ok(())
    }

    /// Its postings; they add up to zero.
    #[must_use]
    pub fn postings(&self) -> Vec<Posting> {
        let mut postings = Postings::default();
        for line in &self.lines {
            postings.pair(line.debit, line.credit, line.amount);
        }
        postings.into_vec()
    }

    /// The hash of the day, the ordinal and the lines: the same thing entered twice confirms
    /// itself instead of counting twice.
    #[must_use]
    pub fn content(&self) -> [u8; 32] {
        let mut bare = self.clone();
        bare.narration = String::new();
        bare.reference = None;
        *blake3::hash(&encoded(&bare)).as_bytes()
    }
}

impl LoanDecision {
    /// Checks a decision as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        self.sound()?;
        if let Resolved::WrittenOff {
            principal,
            interest,
        } = self.what
        {
            // A resolution that gives up nothing would stand in the way of the real one.
            positive("principal", principal + interest)?;
        }
        Ok(Self {
            resolution: required("resolution", &self.resolution)?,
            ..self
        })
    }

    /// What must be true of a decision whatever else is known.
    pub fn sound(&self) -> Result<(), Refusal> {
        day("date", self.date)?;
        match &self.what {
            Resolved::Rescheduled { .. } => Ok(()),
            Resolved::WrittenOff {
                principal,
                interest,
            } => {
                amount("principal", *principal)?;
                amount("interest", *interest).map(|_| ())
            }
            Resolved::DueMoved { from, to } => {
                day("from", *from)?;
                day("to", *to)?;
                if to > from {
                    Ok(())
                } else {
                    Err(Refusal::FieldInvalid {
                        field: "to".to_owned(),
                    })
                }
            }
        }
    }

    /// Checks it against the loan's page as it is known on `today`: no more is given up than is
    /// owed, on its own day and now, only what was lent by then is agreed anew, and only a due day is
    /// moved.
    pub fn fits(&self, account: &Account, today: Date) -> Result<(), Refusal> {
        let (then, now) = (account.standing(self.date), account.standing(today));
        let within = |given_up: Paise, at_most: Paise| {
            let member = self.member;
            if given_up > at_most {
                Err(Refusal::RepaymentExceedsLoan { member, at_most })
            } else {
                Ok(())
            }
        };
        let invalid = |field: &str| {
            let field = field.to_owned();
            Err(Refusal::FieldInvalid { field })
        };
        match &self.what {
            // What she owes is said, and paid out of her savings.
            Resolved::Rescheduled { .. } if account.is_settled() => Err(Refusal::LoanSettled),
            Resolved::Rescheduled { terms } => {
                let left = now.principal_outstanding - now.principal_back_beyond;
                if left.is_zero() || then.principal_outstanding.is_zero() {
                    return Err(Refusal::LoanUnknown);
                }
                terms.checked(self.date, left).map(|_| ())
            }
            Resolved::WrittenOff {
                principal,
                interest,
            } => {
                // What went back to her twice is no part of the loan: she brings it again.
                let lent = |at: &LoanStanding| at.principal_outstanding - at.principal_back_beyond;
                let charged = |at: &LoanStanding| at.interest_due - at.interest_back_beyond;
                within(*principal, lent(&then).min(lent(&now)))?;
                within(*interest, charged(&then).min(charged(&now)))
            }
            Resolved::DueMoved { .. } if self.date < account.given_on() => invalid("date"),
            Resolved::DueMoved { from, .. } if !account.is_due_day(*from) => invalid("from"),
            // A later day is no day of this instalment any more.
            Resolved::DueMoved { from, to } if from.days_until(*to) > MOVED_AT_MOST => {
                invalid("to")
            }
            Resolved::DueMoved { .. } => Ok(()),
        }
    }

    /// Whether it takes effect only after another person has agreed (shg.md 4: rescheduling and
    /// write-off need resolution and approval).
    #[must_use]
    pub fn awaits_approval(&self) -> bool {
        !matches!(self.what, Resolved::DueMoved { .. })
    }

    /// Its postings: a write-off is a loss, everything else moves no money.
    #[must_use]
    pub fn postings(&self) -> Vec<Posting> {
        let mut postings = Postings::default();
        if let Resolved::WrittenOff { principal, .. } = &self.what {
            let page = |head: Head| Page::from(head).of(self.member).on(Some(self.loan.into()));
            postings.pair(page(Head::LoanLoss), page(Head::LoanToMember), *principal);
        }
        postings.into_vec()
    }
}

impl FederationLink {
    /// Checks a link as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("from", self.from)?;
        let name = match self.federation {
            Some(_) => required("name", &self.name)?,
            None => String::new(),
        };
        let left = self.left.filter(|_| self.federation.is_none());
        Ok(Self { name, left, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::date;

    fn interest() -> Voucher {
        Voucher {
            date: date("2026-09-30"),
            ordinal: 0,
            lines: vec![VoucherLine {
                debit: Head::Bank.into(),
                credit: Head::BankInterest.into(),
                amount: Paise::rupees(42),
            }],
            narration: "half-yearly interest".to_owned(),
            reference: None,
        }
    }

    #[test]
    fn cash_moves_only_in_a_meeting() {
        let mut cash = interest();
        cash.lines[0].debit = Head::Cash.into();
        assert_eq!(cash.checked(), Err(Refusal::HeadWrongSide));
        assert!(interest().checked().is_ok());
    }

    #[test]
    fn what_women_save_and_owe_moves_only_in_a_meeting() {
        for head in [Head::VoluntarySaving, Head::LoanToMember] {
            let mut voucher = interest();
            voucher.lines[0].credit = head.into();
            assert_eq!(voucher.clone().checked(), Err(Refusal::HeadWrongSide));
            // What is in books already stays there.
            assert_eq!(voucher.sound(), Ok(()));
        }
    }

    #[test]
    fn a_voucher_needs_a_line_with_an_amount_between_two_pages() {
        for spoil in [
            (|v| v.lines.clear()) as fn(&mut Voucher),
            |v| v.lines[0].amount = Paise::ZERO,
            |v| v.lines[0].amount = Paise(-1),
            |v| v.lines[0].credit = v.lines[0].debit,
            |v| v.narration = "  ".to_owned(),
        ] {
            let mut voucher = interest();
            spoil(&mut voucher);
            assert!(voucher.checked().is_err());
        }
    }

    #[test]
    fn the_same_voucher_in_other_words_is_the_same() {
        let mut other = interest();
        other.narration = "interest".to_owned();
        assert_eq!(other.content(), interest().content());
        other.ordinal = 1;
        assert_ne!(other.content(), interest().content());
    }

    #[test]
    fn a_decision_fits_the_loan_that_it_is_about() {
        // 500 in five instalments at 2 % a month; the first one and its interest of 10 were paid.
        let account = Account::given(
            date("2026-08-05"),
            Paise::rupees(500),
            crate::shg::loan::samples::terms(),
        );
        let account = account.with([crate::shg::loan::Entry {
            date: date("2026-09-05"),
            what: crate::shg::loan::LoanEvent::Paid {
                interest: Paise::rupees(10),
                principal: Paise::rupees(100),
                penalty: Paise::ZERO,
                paid_by: None,
            },
        }]);
        let fits = |on: &str, what: Resolved| {
            let decision = LoanDecision {
                loan: LoanTag(5),
                member: MemberTag(1),
                date: date(on),
                what,
                resolution: "resolution 14".to_owned(),
            };
            decision.fits(&account, date("2026-10-20"))
        };
        let given_up = |on: &str, principal, interest| {
            let (principal, interest) = (Paise::rupees(principal), Paise::rupees(interest));
            fits(
                on,
                Resolved::WrittenOff {
                    principal,
                    interest,
                },
            )
        };
        let exceeds = |rupees| {
            Err(Refusal::RepaymentExceedsLoan {
                member: MemberTag(1),
                at_most: Paise::rupees(rupees),
            })
        };
        // On 5 October 8 of interest were charged on the 400 that are left.
        assert_eq!(given_up("2026-10-20", 400, 8), Ok(()));
        assert_eq!(given_up("2026-10-20", 401, 8), exceeds(400));
        assert_eq!(given_up("2026-10-20", 0, 99_999), exceeds(8));
        assert_eq!(given_up("2026-09-20", 0, 1), exceeds(0));
        assert_eq!(given_up("2026-07-01", 1, 0), exceeds(0));
        let moved = |from: &str| {
            let (from, to) = (date(from), date("2027-12-05"));
            fits("2026-10-20", Resolved::DueMoved { from, to })
        };
        for due in ["2026-09-05", "2026-10-05", "2026-11-05", "2027-01-05"] {
            assert_eq!(moved(due), Ok(()), "{due}");
        }
        for other in ["2024-01-10", "2026-08-05", "2026-10-06"] {
            assert!(moved(other).is_err(), "{other}");
        }
    }

    #[test]
    fn a_due_day_is_moved_after_the_loan_was_given_and_not_for_ever() {
        let terms = crate::shg::loan::samples::terms();
        let account = Account::given(date("2026-08-05"), Paise::rupees(500), terms);
        let moved = |on: &str, to: &str| {
            let (from, to) = (date("2026-09-05"), date(to));
            let decision = LoanDecision {
                loan: LoanTag(7),
                member: MemberTag(1),
                date: date(on),
                what: Resolved::DueMoved { from, to },
                resolution: "12/4".to_owned(),
            };
            decision.fits(&account, date("2026-10-20"))
        };
        let invalid = |field: &str| {
            let field = field.to_owned();
            Err(Refusal::FieldInvalid { field })
        };
        assert_eq!(moved("2026-08-05", "2026-09-12"), Ok(()));
        assert_eq!(moved("2026-08-04", "2026-09-12"), invalid("date"));
        assert_eq!(moved("2026-08-05", "2090-09-05"), invalid("to"));
    }

    #[test]
    fn nothing_is_agreed_anew_of_a_loan_that_was_settled() {
        let terms = crate::shg::loan::samples::terms();
        let settled = crate::shg::loan::Entry {
            date: date("2026-09-20"),
            what: crate::shg::loan::LoanEvent::Settled,
        };
        let account = Account::given(date("2026-08-05"), Paise::rupees(500), terms);
        let account = account.with([settled]);
        let decision = LoanDecision {
            loan: LoanTag(7),
            member: MemberTag(1),
            date: date("2026-09-21"),
            what: Resolved::Rescheduled { terms },
            resolution: "12/4".to_owned(),
        };
        let fits = decision.fits(&account, date("2026-10-20"));
        assert_eq!(fits, Err(Refusal::LoanSettled));
    }

    #[test]
    fn nothing_is_agreed_anew_of_a_loan_before_it_was_given() {
        let terms = crate::shg::loan::samples::terms();
        let account = Account::given(date("2026-08-05"), Paise::rupees(500), terms);
        let anew = |on: &str| {
            let terms = crate::shg::loan::LoanTerms {
                first_due: date("2026-12-05"),
                ..terms
            };
            let decision = LoanDecision {
                loan: LoanTag(5),
                member: MemberTag(1),
                date: date(on),
                what: Resolved::Rescheduled { terms },
                resolution: "resolution 14".to_owned(),
            };
            decision.fits(&account, date("2026-10-20"))
        };
        assert_eq!(anew("2026-10-20"), Ok(()));
        assert_eq!(anew("2026-07-20"), Err(Refusal::LoanUnknown));
    }

    #[test]
    fn a_write_off_of_nothing_is_no_resolution() {
        let nothing = LoanDecision {
            loan: LoanTag(5),
            member: MemberTag(1),
            date: date("2026-09-30"),
            what: Resolved::WrittenOff {
                principal: Paise::ZERO,
                interest: Paise::ZERO,
            },
            resolution: "resolution 14".to_owned(),
        };
        let field = "principal".to_owned();
        assert_eq!(nothing.checked(), Err(Refusal::FieldInvalid { field }));
    }

    #[test]
    fn a_write_off_is_a_loss_and_gives_up_no_income() {
        let decision = LoanDecision {
            loan: LoanTag(5),
            member: MemberTag(1),
            date: date("2026-09-30"),
            what: Resolved::WrittenOff {
                principal: Paise::rupees(300),
                interest: Paise::rupees(18),
            },
            resolution: "she died; resolution 14".to_owned(),
        };
        let decision = decision.checked().expect("sound");
        assert!(decision.awaits_approval());
        let postings = decision.postings();
        let of = |head: Head| -> Paise {
            let of = postings.iter().filter(|posting| posting.page.head == head);
            of.map(|posting| posting.amount).sum()
        };
        assert_eq!(of(Head::LoanLoss), Paise::rupees(300));
        assert_eq!(of(Head::LoanToMember), Paise::rupees(-300));
        assert_eq!(of(Head::LoanInterest), Paise::ZERO);
    }
}
