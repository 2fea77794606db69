//! A group's month in figures, and the sums of many: demand, collection and balance, what is
//! overdue and at risk by source, savings and meetings (shg.md 4b).
//!
//! A pure function of a [`Book`], the same on a device and at the centre. A month that is over
//! stands as of its last day and changes only when an operation of the group changes it; the
//! running month stands as of a day.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::Book;
use super::conduct::{Conduct, FundSum, OwedSum, ReasonSum};
use super::debt::BankDebt;
use super::idle::Idle;
use super::loan::{Dcb, LoanStanding, Source, months_of};
use super::ratio::Ratio;
use super::standing::{Outcome, StandingNormsByDay};
use super::{GroupKind, SavingKind};
use crate::ledger::Page;
use crate::{Date, GroupId, Month, Paise};

/// Over how many days overdue a loan counts as at risk; the last is the banks' limit for
/// non-performing term loans (shg.md 4b).
pub const PAR_DAYS: [u32; 4] = [1, 30, 60, 90];

/// The number of these rules: raised when they change, so that what was computed by older ones
/// is computed anew.
pub const RULES: u16 = 14;

/// What members' loans of one source add up to in a month.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Portfolio {
    /// Loans that run at the end of the month.
    #[n(0)]
    pub loans: u32,
    /// Loans that were given in the month.
    #[n(1)]
    pub given: u32,
    /// What was lent in the month.
    #[n(2)]
    pub lent: Paise,
    /// Principal outstanding at the end of the month.
    #[n(3)]
    pub outstanding: Paise,
    /// Principal overdue at the end of the month.
    #[n(4)]
    pub overdue: Paise,
    /// Principal outstanding of loans with anything overdue for more than each of [`PAR_DAYS`].
    #[n(5)]
    pub at_risk: [Paise; 4],
    /// Demand, collection and balance of the month.
    #[n(6)]
    pub dcb: Dcb,
}

/// What is counted of one group, or summed of many, in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Sums {
    /// Groups that had begun and not ended by the end of the month.
    #[n(0)]
    pub groups: u32,
    /// Their members at the end of the month.
    #[n(1)]
    pub members: u32,
    /// Meetings held in the month.
    #[n(2)]
    pub meetings: u32,
    /// Due meetings that were noted as not held in the month.
    #[n(3)]
    pub not_held: u32,
    /// Saved in the month's meetings; never what a cut-off brought forward (shg.md 10, check 4).
    #[n(4)]
    pub saved: Paise,
    /// Members' savings at the end of the month.
    #[n(5)]
    pub savings: Paise,
    /// The groups' own money: savings, Revolving Fund, grants and surplus (shg.md 4b, "Corpus").
    #[n(6)]
    pub corpus: Paise,
    /// Cash and money in banks at the end of the month.
    #[n(7)]
    pub idle: Paise,
    /// Members' loans by source; sources without any are left out.
    #[n(8)]
    pub sources: Vec<SourceSum>,
    /// What the groups themselves owe to banks at the end of the month: the mission's “NPA below
    /// 1 %” is about these.
    #[n(9)]
    #[cbor(default)]
    pub banks: BankDebt,
    /// Meetings against those that were due, status and grade.
    #[n(10)]
    #[cbor(default)]
    #[serde(default)]
    pub conduct: Conduct,
    /// Why due meetings were not held in the month, in the order of the words.
    #[n(11)]
    #[cbor(default)]
    #[serde(default)]
    pub reasons: Vec<ReasonSum>,
    /// Funds that were received, in the order of [`Fund::ALL`].
    #[n(12)]
    #[cbor(default)]
    #[serde(default)]
    pub funds: Vec<FundSum>,
    /// What the groups owe at the end of the month, by lender and kind.
    #[n(13)]
    #[cbor(default)]
    #[serde(default)]
    pub owed: Vec<OwedSum>,
    /// Of the cash and money in banks what is the groups' own and works for nobody: never more
    /// than the corpus, and less what falls due in thirty days (shg.md 4b, "Idle fund").
    #[n(14)]
    #[cbor(default)]
    #[serde(default)]
    pub unused: Paise,
    /// Of it besides what was borrowed and lies unused too.
    #[n(15)]
    #[cbor(default)]
    #[serde(default)]
    pub unused_borrowed: Paise,
}

/// The loans of one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct SourceSum {
    /// The source.
    #[n(0)]
    pub source: Source,
    /// Its loans.
    #[n(1)]
    pub sum: Portfolio,
}

/// A group's row for a month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct GroupMonth {
    /// The federation that it belonged to at the end of the month. An old month keeps the one it
    /// had when the group moves (shg.md 10, check 18).
    #[n(0)]
    pub federation: Option<GroupId>,
    /// It is itself a Village Organisation or Cluster Level Federation: the sums of an area leave
    /// it out, or a group's saving with its VO would count twice.
    #[n(1)]
    pub is_federation: bool,
    /// Its figures.
    #[n(2)]
    pub sums: Sums,
    /// Which kind of federation it is; none of a group.
    #[n(3)]
    #[cbor(default)]
    pub federation_kind: Option<GroupKind>,
}

/// What federations of one kind lend to their own members, the groups or Village Organisations.
///
/// It stands beside the sums of an area and is never added to them: the groups owe the same rupees
/// to the federation that their members owe to them. For the same reason the kinds are not added
/// to each other: what a Cluster Level Federation lends, a Village Organisation lends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Lent {
    /// The kind of federation.
    #[n(0)]
    pub by: GroupKind,
    /// Its loans.
    #[n(1)]
    pub sum: Portfolio,
}

impl Portfolio {
    /// The part of the outstanding principal that is at risk over each of [`PAR_DAYS`].
    #[must_use]
    pub fn par(&self) -> [Ratio; 4] {
        self.at_risk
            .map(|at_risk| Ratio::of_money(at_risk, self.outstanding))
    }

    /// Adds where one loan stands, and what moved on it.
    fn take(&mut self, standing: &LoanStanding, dcb: Dcb) {
        self.loans += u32::from(!standing.closed);
        self.outstanding += standing.principal_outstanding;
        self.overdue += standing.principal_overdue;
        for (at_risk, days) in self.at_risk.iter_mut().zip(PAR_DAYS) {
            if standing.overdue_days > days {
                *at_risk += standing.principal_outstanding;
            }
        }
        self.dcb = self.dcb + dcb;
    }
}

impl GroupMonth {
    /// What a federation lends to its own members; none of a group, and of a federation that has
    /// lent nothing up to then.
    #[must_use]
    pub fn lent(&self) -> Option<Lent> {
        let by = self.federation_kind?;
        let sum = self.sums.loans();
        (!self.sums.sources.is_empty()).then_some(Lent { by, sum })
    }
}

/// Adds what a federation lends to that of others of its kind, in the order of
/// [`GroupKind::FEDERATIONS`].
pub fn add_lent(all: &mut Vec<Lent>, more: &Lent) {
    match all.binary_search_by_key(&(more.by as u8), |lent| lent.by as u8) {
        Ok(at) => all[at].sum += &more.sum,
        Err(at) => all.insert(at, *more),
    }
}

impl AddAssign<&Self> for Portfolio {
    fn add_assign(&mut self, other: &Self) {
        self.loans += other.loans;
        self.given += other.given;
        self.lent += other.lent;
        self.outstanding += other.outstanding;
        self.overdue += other.overdue;
        for (at_risk, more) in self.at_risk.iter_mut().zip(other.at_risk) {
            *at_risk += more;
        }
        self.dcb = self.dcb + other.dcb;
    }
}

impl Sums {
    /// All sources together.
    #[must_use]
    pub fn loans(&self) -> Portfolio {
        let mut all = Portfolio::default();
        for source in &self.sources {
            all += &source.sum;
        }
        all
    }

    fn source(&mut self, source: Source) -> &mut Portfolio {
        let at = match self.sources.binary_search_by_key(&source, |of| of.source) {
            Ok(at) => at,
            Err(at) => {
                let sum = Portfolio::default();
                self.sources.insert(at, SourceSum { source, sum });
                at
            }
        };
        &mut self.sources[at].sum
    }
}

impl AddAssign<&Self> for Sums {
    fn add_assign(&mut self, other: &Self) {
        self.groups += other.groups;
        self.members += other.members;
        self.meetings += other.meetings;
        self.not_held += other.not_held;
        self.saved += other.saved;
        self.savings += other.savings;
        self.corpus += other.corpus;
        self.idle += other.idle;
        self.banks += &other.banks;
        for source in &other.sources {
            *self.source(source.source) += &source.sum;
        }
        self.conduct += &other.conduct;
        for reason in &other.reasons {
            reason.add_to(&mut self.reasons);
        }
        for fund in &other.funds {
            fund.add_to(&mut self.funds);
        }
        for owed in &other.owed {
            owed.add_to(&mut self.owed);
        }
        self.unused += other.unused;
        self.unused_borrowed += other.unused_borrowed;
    }
}

/// The rows of a group from the month in which its book begins through the month of `today`,
/// oldest first. Its status is judged by the thresholds of its state, each day by those of its time.
#[must_use]
pub fn group_months(
    book: &Book,
    norms: &StandingNormsByDay,
    today: Date,
) -> Vec<(Month, GroupMonth)> {
    let Some(first) = first_month(book) else {
        return Vec::new();
    };
    let through = today.month();
    let mut rows: BTreeMap<Month, GroupMonth> = (0..=first.months_until(through))
        .map(|nth| first.plus(nth))
        .map(|month| (month, who_was_there(book, month.last_day().min(today))))
        .collect();
    add_meetings(book, &mut rows);
    book.add_conduct(norms, &mut rows, today);
    book.add_funds(&mut rows, today);
    add_balances(book, &mut rows, today);
    let debts = book.bank_debts();
    for (month, row) in &mut rows {
        row.sums.banks = BankDebt::of(&debts, month.last_day().min(today));
    }
    for loan in book.loans() {
        let source = loan.given.source;
        for (month, dcb, standing) in months_of(&loan.account, first, through, today) {
            if let Some(row) = rows.get_mut(&month) {
                row.sums.source(source).take(&standing, dcb);
            }
        }
    }
    rows.into_iter().collect()
}

/// The month in which the first thing in the book has its day.
fn first_month(book: &Book) -> Option<Month> {
    let added = book.added.as_ref()?;
    let formed = added.formed.unwrap_or(added.terms.from);
    let record = book.records.first().map(|record| record.date);
    let joined = book.members.first().map(|member| member.joined);
    [record, joined]
        .into_iter()
        .flatten()
        .fold(formed, Date::min)
        .month()
        .into()
}

fn who_was_there(book: &Book, on: Date) -> GroupMonth {
    let added = book.added.as_ref();
    let begun = added.is_some_and(|group| group.formed.unwrap_or(group.terms.from) <= on);
    let is_there = begun && book.counts_after(on);
    let members = if is_there {
        book.members_on(on).count()
    } else {
        0
    };
    let kind = added.map(|group| group.kind);
    let federation_kind = kind.filter(|kind| kind.is_federation());
    GroupMonth {
        federation: book.federation_on(on).and_then(|link| link.federation),
        is_federation: federation_kind.is_some(),
        federation_kind,
        sums: Sums {
            groups: u32::from(is_there),
            members: u32::try_from(members).unwrap_or(u32::MAX),
            ..Sums::default()
        },
    }
}

fn add_meetings(book: &Book, rows: &mut BTreeMap<Month, GroupMonth>) {
    for (record, meeting) in book.meetings() {
        let Some(row) = rows.get_mut(&record.date.month()) else {
            continue;
        };
        row.sums.meetings += 1;
        row.sums.saved += meeting.totals().saved;
        for given in &meeting.loans {
            let source = row.sums.source(given.source);
            source.given += 1;
            source.lent += given.amount;
        }
    }
}

impl Book {
    /// The due days whose meeting was not held, with a reason. One that was held after all, some
    /// days late, was held.
    #[must_use]
    pub fn not_held_days(&self) -> Vec<Date> {
        let days = self.not_held.iter().map(|missed| missed.date);
        let Some((first, last)) = days.clone().min().zip(days.max()) else {
            return Vec::new();
        };
        let due = self.schedule().days(first, last.plus_days(31)).into_iter();
        due.filter(|due| matches!(due.outcome, Outcome::Explained { .. }))
            .map(|due| due.date)
            .collect()
    }
}

/// Savings, corpus, idle money and what is owed at each month's end, in one pass over the records.
fn add_balances(book: &Book, rows: &mut BTreeMap<Month, GroupMonth>, today: Date) {
    let idle = Idle::of(book);
    let mut balances: BTreeMap<Page, Paise> = BTreeMap::new();
    let mut records = book.records.iter().peekable();
    for (month, row) in rows {
        let on = month.last_day().min(today);
        while let Some(record) = records.next_if(|record| record.date <= on) {
            for posting in &record.postings {
                *balances.entry(posting.page).or_default() += posting.amount;
            }
        }
        let savings = balances
            .iter()
            .filter(|(page, _)| SavingKind::is_kept_under(page.head));
        let told = idle.on(&balances, on);
        row.sums.savings = savings.map(|(_, amount)| -*amount).sum();
        row.sums.corpus = book.corpus_in(&balances).total();
        row.sums.idle = told.cash + told.bank;
        row.sums.unused = Paise(told.idle.part);
        row.sums.unused_borrowed = told.borrowed;
        row.sums.owed = book.owed(&balances);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_many_groups_keep_their_sources_in_order() {
        let of = |source, rupees| Sums {
            groups: 1,
            sources: vec![SourceSum {
                source,
                sum: Portfolio {
                    loans: 1,
                    outstanding: Paise::rupees(rupees),
                    at_risk: [Paise::rupees(rupees), Paise::ZERO, Paise::ZERO, Paise::ZERO],
                    ..Portfolio::default()
                },
            }],
            ..Sums::default()
        };
        let mut all = of(Source::CashCredit, 100);
        all += &of(Source::Own, 50);
        all += &of(Source::CashCredit, 10);
        let sources: Vec<Source> = all.sources.iter().map(|of| of.source).collect();
        assert_eq!(sources, [Source::Own, Source::CashCredit]);
        let loans = all.loans();
        assert_eq!((all.groups, loans.loans), (3, 3));
        assert_eq!(loans.outstanding, Paise::rupees(160));
        assert_eq!(loans.par()[0].percent(), Some(10_000));
        assert_eq!(loans.par()[3].percent(), Some(0));
    }

    fn month_of(kind: Option<GroupKind>, rupees: i64) -> GroupMonth {
        let sum = Portfolio {
            loans: 1,
            outstanding: Paise::rupees(rupees),
            ..Portfolio::default()
        };
        GroupMonth {
            is_federation: kind.is_some(),
            federation_kind: kind,
            sums: Sums {
                sources: vec![SourceSum {
                    source: Source::Own,
                    sum,
                }],
                ..Sums::default()
            },
            ..GroupMonth::default()
        }
    }

    #[test]
    fn what_federations_lend_is_told_by_their_kind_and_of_no_group() {
        let mut all = Vec::new();
        for (kind, rupees) in [
            (Some(GroupKind::ClusterFederation), 900),
            (Some(GroupKind::VillageOrganisation), 500),
            (None, 70),
            (Some(GroupKind::VillageOrganisation), 40),
        ] {
            if let Some(lent) = month_of(kind, rupees).lent() {
                add_lent(&mut all, &lent);
            }
        }
        let told = all.iter().map(|lent| (lent.by, lent.sum.outstanding));
        assert!(told.eq([
            (GroupKind::VillageOrganisation, Paise::rupees(540)),
            (GroupKind::ClusterFederation, Paise::rupees(900)),
        ]));
        let nothing = GroupMonth {
            sums: Sums::default(),
            ..month_of(Some(GroupKind::VillageOrganisation), 1)
        };
        assert_eq!(nothing.lent(), None, "it has lent nothing up to then");
    }

    #[test]
    fn a_row_of_older_rules_is_still_a_federations_and_tells_no_kind() {
        let row = month_of(Some(GroupKind::VillageOrganisation), 500);
        let older = (row.federation, row.is_federation, row.sums);
        let read: GroupMonth = minicbor::decode(&crate::operation::encoded(&older)).unwrap();
        assert_eq!((read.is_federation, read.federation_kind), (true, None));
        assert_eq!(read.lent(), None, "until it is reckoned anew");
    }
}
