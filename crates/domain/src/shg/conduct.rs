//! How groups keep to what they agreed, what funds they received and what they owe: counted of one
//! group, or of many, in a month.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::{Book, Recorded};
use super::borrowing::{BorrowingKind, Lender};
use super::fund::Fund;
use super::portfolio::GroupMonth;
use super::standing::{DueDay, Outcome, Regularity, StandingNormsByDay, Status};
use crate::ledger::{Folio, Page};
use crate::{Date, Month, Paise};

/// A reason longer than this is told as its beginning: figures are no minutes.
const REASON_SIGNS: usize = 60;

/// Meetings against those that were due, and how the groups stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Conduct {
    /// Meetings that were due in the month, until the day of the figures: those held, those not
    /// held with a reason, and those of which nobody said why (shg.md 10, check 6).
    #[n(0)]
    pub due: u32,
    /// Of them, those that were held, some days early or late too.
    #[n(1)]
    pub held: u32,
    /// Of them, those that were not held and nobody said why.
    #[n(2)]
    pub missed: u32,
    /// Groups by where they stand at the end of the month (shg.md 4b, "Status").
    #[n(3)]
    pub statuses: Statuses,
    /// Groups by the last grade that they were given until then, by letter.
    #[n(4)]
    pub grades: Vec<GradeSum>,
    /// Groups that were given no grade until then.
    #[n(5)]
    pub ungraded: u32,
}

/// How many groups stand where.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Statuses {
    /// Active.
    #[n(0)]
    pub active: u32,
    /// Irregular.
    #[n(1)]
    pub irregular: u32,
    /// Dormant.
    #[n(2)]
    pub dormant: u32,
    /// Defunct.
    #[n(3)]
    pub defunct: u32,
    /// Revived.
    #[n(4)]
    pub revived: u32,
}

/// Groups with one grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct GradeSum {
    /// The letter; A is the best.
    #[n(0)]
    pub letter: String,
    /// How many groups.
    #[n(1)]
    pub groups: u32,
}

/// Due meetings that were not held for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct ReasonSum {
    /// The reason as it was written; empty where those of few groups are told together.
    #[n(0)]
    pub reason: String,
    /// How many meetings.
    #[n(1)]
    pub meetings: u32,
    /// Of how many groups.
    #[n(2)]
    pub groups: u32,
}

/// What was received of a fund: as money that came, not what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct FundSum {
    /// The fund.
    #[n(0)]
    pub fund: Fund,
    /// How many groups got some in the month; of the Vulnerability Reduction Fund, how many Village
    /// Organisations, for it stands in their books.
    #[n(1)]
    pub bodies: u32,
    /// What came in the month; never what a cut-off brought forward (shg.md 10, check 4).
    #[n(2)]
    pub amount: Paise,
    /// How many have got some up to the end of the month, old balances included.
    #[n(3)]
    pub bodies_in_all: u32,
    /// What they got in all.
    #[n(4)]
    pub in_all: Paise,
}

/// What groups owe to lenders of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct OwedSum {
    /// Who lent; none where the book names nobody.
    #[n(0)]
    pub lender: Option<Lender>,
    /// What kind of borrowing.
    #[n(1)]
    pub kind: BorrowingKind,
    /// How many groups owe.
    #[n(2)]
    pub groups: u32,
    /// What they owe at the end of the month, interest that the lender added included.
    #[n(3)]
    pub amount: Paise,
}

impl AddAssign<&Self> for Conduct {
    fn add_assign(&mut self, other: &Self) {
        self.due += other.due;
        self.held += other.held;
        self.missed += other.missed;
        for status in Status::ALL {
            *self.statuses.of_mut(*status) += other.statuses.of(*status);
        }
        for grade in &other.grades {
            grade.add_to(&mut self.grades);
        }
        self.ungraded += other.ungraded;
    }
}

impl Statuses {
    /// How many groups stand so.
    #[must_use]
    pub fn of(&self, status: Status) -> u32 {
        match status {
            Status::Active => self.active,
            Status::Irregular => self.irregular,
            Status::Dormant => self.dormant,
            Status::Defunct => self.defunct,
            Status::Revived => self.revived,
        }
    }

    fn of_mut(&mut self, status: Status) -> &mut u32 {
        match status {
            Status::Active => &mut self.active,
            Status::Irregular => &mut self.irregular,
            Status::Dormant => &mut self.dormant,
            Status::Defunct => &mut self.defunct,
            Status::Revived => &mut self.revived,
        }
    }

    /// Where a group stands, in its own row; nothing where it does not count at the end of the
    /// month.
    #[must_use]
    pub fn only(&self) -> Option<Status> {
        let mut known = Status::ALL.iter().copied();
        known.find(|status| self.of(*status) > 0)
    }
}

/// Adds to the one in a list that is the same, or puts it where it belongs in the list's order.
fn add<T: Clone, K: Ord>(
    all: &mut Vec<T>,
    more: &T,
    key: impl Fn(&T) -> K,
    join: impl FnOnce(&mut T),
) {
    match all.binary_search_by_key(&key(more), key) {
        Ok(at) => join(&mut all[at]),
        Err(at) => all.insert(at, more.clone()),
    }
}

impl GradeSum {
    fn add_to(&self, all: &mut Vec<Self>) {
        let key = |one: &Self| one.letter.clone();
        add(all, self, key, |one| one.groups += self.groups);
    }
}

impl ReasonSum {
    pub(super) fn add_to(&self, all: &mut Vec<Self>) {
        let key = |one: &Self| one.reason.clone();
        add(all, self, key, |one| {
            one.meetings += self.meetings;
            one.groups += self.groups;
        });
    }

    /// The reasons as they are told of many groups, the most frequent first, at most so many. One
    /// that only one group gave may be about a woman in it: those are told together at the end,
    /// without words (shg.md 6), and so is what is more than so many.
    #[must_use]
    pub fn told(all: &[Self], most: usize) -> Vec<Self> {
        let (mut told, mut apart): (Vec<Self>, Vec<Self>) = all
            .iter()
            .cloned()
            .partition(|one| one.groups > 1 && !one.reason.is_empty());
        told.sort_by_key(|one| std::cmp::Reverse(one.meetings));
        apart.extend(told.drain(told.len().min(most)..));
        let mut others = Self {
            reason: String::new(),
            meetings: 0,
            groups: 0,
        };
        for one in apart {
            others.meetings += one.meetings;
            others.groups += one.groups;
        }
        told.extend((others.meetings > 0).then_some(others));
        told
    }
}

impl FundSum {
    /// Adds it to those of other groups.
    pub fn add_to(&self, all: &mut Vec<Self>) {
        add(
            all,
            self,
            |one| one.fund,
            |one| {
                one.bodies += self.bodies;
                one.amount += self.amount;
                one.bodies_in_all += self.bodies_in_all;
                one.in_all += self.in_all;
            },
        );
    }
}

impl OwedSum {
    pub(super) fn add_to(&self, all: &mut Vec<Self>) {
        let key = |one: &Self| (one.lender.map(|lender| lender as u8), one.kind as u8);
        add(all, self, key, |one| {
            one.groups += self.groups;
            one.amount += self.amount;
        });
    }
}

impl Book {
    /// What became of every due day until a day. One that was told as not held, or was held ahead,
    /// is known before its day.
    #[must_use]
    pub fn due_until(&self, today: Date) -> Vec<DueDay> {
        let schedule = self.schedule();
        let told = self.not_held.iter().map(|missed| missed.date);
        let last = told.fold(today, Date::max).plus_days(31);
        let mut days = schedule.all_days(last);
        // Nothing is missed before its day is over, nor after the group's last one.
        days.retain(|due| {
            due.outcome != Outcome::Missed || due.date < today && !self.is_closed(due.date)
        });
        days
    }

    /// Regularity by the due days from `first` to `last`, both included: one that was held after
    /// them fulfils its day, whatever the month in which it was.
    #[must_use]
    pub fn regularity(&self, first: Date, last: Date, today: Date) -> Regularity {
        let mut days = self.due_until(today);
        days.retain(|due| (first..=last).contains(&due.date));
        Regularity::of(&days)
    }

    /// Meetings due and held, with the reasons of those that were not, status and grade.
    pub(super) fn add_conduct(
        &self,
        norms: &StandingNormsByDay,
        rows: &mut BTreeMap<Month, GroupMonth>,
        today: Date,
    ) {
        for due in self.due_until(today) {
            let Some(row) = rows.get_mut(&due.date.month()) else {
                continue;
            };
            let sums = &mut row.sums;
            sums.conduct.due += 1;
            match due.outcome {
                Outcome::Held { .. } => sums.conduct.held += 1,
                Outcome::Missed => sums.conduct.missed += 1,
                Outcome::Explained { reason } => {
                    sums.not_held += 1;
                    let reason = ReasonSum {
                        reason: reason.trim().chars().take(REASON_SIGNS).collect(),
                        meetings: 1,
                        groups: 0,
                    };
                    reason.add_to(&mut sums.reasons);
                }
            }
        }
        let schedule = self.schedule();
        for (month, row) in rows {
            for reason in &mut row.sums.reasons {
                reason.groups = 1;
            }
            if row.sums.groups == 0 {
                continue;
            }
            let on = month.last_day().min(today);
            let status = schedule.standing(norms, on).status;
            *row.sums.conduct.statuses.of_mut(status) += 1;
            match self.grade_on(on) {
                Some(grade) => row.sums.conduct.grades.push(GradeSum {
                    letter: grade.letter.clone(),
                    groups: 1,
                }),
                None => row.sums.conduct.ungraded += 1,
            }
        }
    }

    /// What came of each fund.
    pub(super) fn add_funds(&self, rows: &mut BTreeMap<Month, GroupMonth>, today: Date) {
        for fund in Fund::ALL {
            let head = fund.head();
            let postings = || self.records.iter().flat_map(|record| &record.postings);
            if !postings().any(|posting| posting.page.head == head) {
                continue;
            }
            let moved = self.came_and_went(head, today);
            let mut came = moved
                .into_iter()
                .filter(|(_, came, _)| *came > Paise::ZERO)
                .map(|(record, came, _)| {
                    let is_old = matches!(record.what, Recorded::CutOff(_));
                    (record.date.month(), came, is_old)
                })
                .peekable();
            let mut in_all = Paise::ZERO;
            for (month, row) in rows.iter_mut() {
                let mut amount = Paise::ZERO;
                while let Some((_, came, is_old)) = came.next_if(|(of, ..)| of <= month) {
                    in_all += came;
                    amount += if is_old { Paise::ZERO } else { came };
                }
                if in_all > Paise::ZERO {
                    row.sums.funds.push(FundSum {
                        fund: *fund,
                        bodies: u32::from(amount > Paise::ZERO),
                        amount,
                        bodies_in_all: 1,
                        in_all,
                    });
                }
            }
        }
    }

    /// What is owed by lender and kind, from the balances of all pages on a day. What was paid
    /// beyond what is owed on one page makes no other debt smaller.
    pub(super) fn owed(&self, balances: &BTreeMap<Page, Paise>) -> Vec<OwedSum> {
        const KINDS: [BorrowingKind; 5] = [
            BorrowingKind::TermLoan,
            BorrowingKind::CashCredit,
            BorrowingKind::CommunityInvestmentFund,
            BorrowingKind::VulnerabilityFund,
            BorrowingKind::FederationLoan,
        ];
        let mut all = Vec::new();
        for (page, amount) in balances {
            let Some(kind) = KINDS.into_iter().find(|kind| kind.head() == page.head) else {
                continue;
            };
            let is_banks = matches!(kind, BorrowingKind::TermLoan | BorrowingKind::CashCredit);
            let named = self
                .borrowings
                .iter()
                .find(|known| page.folio == Some(Folio::from(known.tag)));
            let owed = OwedSum {
                lender: match named {
                    Some(named) => Some(named.lender),
                    None => is_banks.then_some(Lender::Bank),
                },
                kind,
                groups: 0,
                amount: -*amount,
            };
            if owed.amount > Paise::ZERO {
                owed.add_to(&mut all);
            }
        }
        for owed in &mut all {
            owed.groups = 1;
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(reason: &str, meetings: u32, groups: u32) -> ReasonSum {
        ReasonSum {
            reason: reason.to_owned(),
            meetings,
            groups,
        }
    }

    #[test]
    fn a_reason_that_one_group_gave_is_told_without_its_words() {
        let mut all = Vec::new();
        for one in [
            reason("Snow", 4, 1),
            reason("Padma was ill", 2, 1),
            reason("Snow", 1, 1),
            reason("Harvest", 2, 1),
            reason("Harvest", 1, 1),
        ] {
            one.add_to(&mut all);
        }
        let told = ReasonSum::told(&all, 8);
        assert_eq!(
            told,
            [
                reason("Snow", 5, 2),
                reason("Harvest", 3, 2),
                reason("", 2, 1)
            ]
        );
        let fewer = ReasonSum::told(&all, 1);
        assert_eq!(fewer, [reason("Snow", 5, 2), reason("", 5, 3)]);
    }

    #[test]
    fn groups_add_up_by_status_and_grade_and_funds_by_fund() {
        let of = |status: Status, letter: Option<&str>| {
            let mut conduct = Conduct::default();
            *conduct.statuses.of_mut(status) += 1;
            conduct.grades.extend(letter.map(|letter| GradeSum {
                letter: letter.to_owned(),
                groups: 1,
            }));
            conduct
        };
        let mut all = of(Status::Active, Some("B"));
        for more in [
            of(Status::Dormant, None),
            of(Status::Active, Some("A")),
            of(Status::Revived, Some("B")),
        ] {
            assert!(more.statuses.only().is_some());
            all += &more;
        }
        let told: Vec<u32> = Status::ALL
            .iter()
            .map(|one| all.statuses.of(*one))
            .collect();
        assert_eq!(told, [2, 0, 1, 0, 1]);
        let grades = all.grades.iter().map(|one| (&one.letter[..], one.groups));
        assert!(grades.eq([("A", 1), ("B", 2)]));
        let fund = |fund, rupees| FundSum {
            fund,
            bodies: 1,
            amount: Paise::rupees(rupees),
            bodies_in_all: 1,
            in_all: Paise::rupees(rupees),
        };
        let mut funds = Vec::new();
        fund(Fund::CommunityInvestmentFund, 40_000).add_to(&mut funds);
        fund(Fund::RevolvingFund, 15_000).add_to(&mut funds);
        fund(Fund::RevolvingFund, 20_000).add_to(&mut funds);
        let told = funds.iter().map(|one| (one.fund, one.bodies, one.amount));
        assert!(told.eq([
            (Fund::RevolvingFund, 2, Paise::rupees(35_000)),
            (Fund::CommunityInvestmentFund, 1, Paise::rupees(40_000)),
        ]));
    }
}
