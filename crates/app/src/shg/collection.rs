//! What is due, paid and late of many loans: of members to the groups of a federation or of a
//! block, and apart from that of groups to their federations.

use domain::shg::GroupKind;
use domain::shg::loan::{Dcb, LoanStanding, Source, dcb, months_of};
use domain::shg::portfolio::{Lent, PAR_DAYS};
use domain::{Date, GroupId, LoanTag, MemberTag, Month, Paise};
use serde::{Deserialize, Serialize};
use store::KnownLoan;
use ts_rs::TS;

use super::loan::{AtRisk, Collection, at_risk, collection};
use crate::error::AppError;
use crate::session::App;

/// What to add up: one federation's groups, or every group on this device.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheCollection {
    /// Only the groups of this federation.
    pub federation: Option<GroupId>,
    /// The month.
    pub month: Month,
}

/// What members owe and pay to the groups of a federation or of a block, by group and by source;
/// and apart from it what federations lend.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Collections {
    /// The name of the federation that is looked at; empty for everything on this device.
    pub name: String,
    /// Of every loan of a group to a member.
    pub whole: CollectionRow,
    /// By group, worst first.
    pub groups: Vec<CollectionRow>,
    /// By source of the money.
    pub sources: Vec<CollectionRow>,
    /// What the federation that is looked at lends itself; none where it has lent nothing.
    pub own: Option<OwnLending>,
    /// What the other federations lend, by kind: those of the block, or those below the federation.
    pub lent: Vec<CollectionRow>,
}

/// What a federation lends to the groups or Village Organisations that are its members: never a
/// part of what members owe to their groups, for it is the same money.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OwnLending {
    /// Of all its loans.
    pub whole: CollectionRow,
    /// Who has a loan that runs, the longest late first; of equals, whoever is late with the most.
    pub borrowers: Vec<Borrower>,
}

/// A group or Village Organisation that owes to its federation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Borrower {
    /// Its account in the federation's book.
    pub member: MemberTag,
    /// Its name there.
    pub name: String,
    /// Loans that run.
    pub loans: u32,
    /// Principal outstanding at the end of the month.
    pub outstanding: Paise,
    /// Principal overdue at the end of the month.
    pub overdue: Paise,
    /// Interest overdue at the end of the month.
    pub interest_overdue: Paise,
    /// Days since the oldest amount overdue was due.
    pub overdue_days: u32,
    /// Its loan that is late the longest, else its oldest one that runs.
    pub loan: LoanTag,
}

/// One row of demand, collection and balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CollectionRow {
    /// The group, in rows by group.
    pub group: Option<GroupId>,
    /// Its name.
    pub name: String,
    /// The source, in rows by source.
    pub source: Option<Source>,
    /// The kind of federation, in rows of what federations lend.
    pub lender: Option<GroupKind>,
    /// Loans that run.
    pub loans: u32,
    /// Principal outstanding at the end of the month.
    pub outstanding: Paise,
    /// Principal overdue at the end of the month.
    pub overdue: Paise,
    /// Demand, collection and balance.
    pub month: Collection,
    /// Portfolio at risk over 1, 30, 60 and 90 days at the end of the month.
    pub par: Vec<AtRisk>,
}

/// A loan with where it stands at the end of a month, and what moved on it in the month.
struct InMonth {
    known: KnownLoan,
    standing: LoanStanding,
    dcb: Dcb,
}

/// Demand, collection and balance of many groups' loans in a month, with portfolio at risk; beside
/// it that of the loans of federations.
pub fn collections(app: &mut App, input: TheCollection) -> Result<Collections, AppError> {
    app.person()?;
    let month = input.month;
    let names = app.store()?.group_names()?;
    let (lent, loans) = in_month(app, &input)?;
    let (own, lent): (Vec<InMonth>, Vec<InMonth>) = lent
        .into_iter()
        .partition(|loan| Some(loan.known.group) == input.federation);
    let mut groups: Vec<CollectionRow> = loans
        .chunk_by(|one, other| one.known.group == other.known.group)
        .filter_map(|of| {
            let group = of.first()?.known.group;
            Some(CollectionRow {
                group: Some(group),
                name: names.get(&group).cloned().unwrap_or_default(),
                ..CollectionRow::of(month, of)
            })
        })
        .collect();
    groups.sort_by_key(|row| std::cmp::Reverse(row.overdue));
    let by_source = Source::ALL.iter().filter_map(|source| {
        let row = CollectionRow::chosen(month, &loans, |loan| loan.known.source == *source)?;
        let source = Some(*source);
        Some(CollectionRow { source, ..row })
    });
    let by_kind = GroupKind::FEDERATIONS.into_iter().filter_map(|kind| {
        let row = CollectionRow::chosen(month, &lent, |loan| loan.known.kind == kind)?;
        let lender = Some(kind);
        Some(CollectionRow { lender, ..row })
    });
    let federation = input.federation.and_then(|id| names.get(&id));
    Ok(Collections {
        name: federation.cloned().unwrap_or_default(),
        whole: CollectionRow::of(month, &loans),
        sources: by_source.collect(),
        groups,
        own: own_lending(app, month, &own)?,
        lent: by_kind.collect(),
    })
}

/// What members owe to all groups of a federation.
pub(super) fn of_groups(app: &App, input: &TheCollection) -> Result<CollectionRow, AppError> {
    let (_, loans) = in_month(app, input)?;
    Ok(CollectionRow::of(input.month, &loans))
}

/// The loans of federations, and those of groups, which alone make up a whole: what a federation
/// lends is lent on, and would count twice.
fn in_month(app: &App, input: &TheCollection) -> Result<(Vec<InMonth>, Vec<InMonth>), AppError> {
    // Nothing is overdue before its day: a running month stands where it stands today.
    let (month, today) = (input.month, app.today());
    let on = month.last_day().min(today);
    let known = app.store()?.known_loans(input.federation, on)?;
    let loans = known
        .into_iter()
        .map(|known| InMonth::of(known, month, on, today));
    Ok(loans.partition(|loan| loan.known.kind.is_federation()))
}

/// What a federation lends to its members, by borrower; none where it has lent nothing.
fn own_lending(app: &App, month: Month, loans: &[InMonth]) -> Result<Option<OwnLending>, AppError> {
    let Some(first) = loans.first().map(|loan| &loan.known) else {
        return Ok(None);
    };
    let members = app.store()?.group(first.group)?.map(|view| view.members);
    let members = members.unwrap_or_default();
    let mut running: Vec<&InMonth> = loans.iter().filter(|one| !one.standing.closed).collect();
    // Of each borrower the loan that is late the longest comes first; loans came by their day.
    running.sort_by_key(|loan| std::cmp::Reverse(loan.standing.overdue_days));
    let mut borrowers: Vec<Borrower> = Vec::new();
    for InMonth {
        known, standing, ..
    } in running
    {
        let found = borrowers.iter().position(|one| one.member == known.member);
        let at = found.unwrap_or_else(|| {
            let line = members.iter().find(|line| line.tag == known.member);
            borrowers.push(Borrower {
                member: known.member,
                name: line.map(|line| line.name.clone()).unwrap_or_default(),
                loans: 0,
                outstanding: Paise::ZERO,
                overdue: Paise::ZERO,
                interest_overdue: Paise::ZERO,
                overdue_days: standing.overdue_days,
                loan: known.loan,
            });
            borrowers.len() - 1
        });
        let borrower = &mut borrowers[at];
        borrower.loans += 1;
        borrower.outstanding += standing.principal_outstanding;
        borrower.overdue += standing.principal_overdue;
        borrower.interest_overdue += standing.interest_overdue;
    }
    borrowers.sort_by_key(|of| std::cmp::Reverse((of.overdue_days, of.overdue, of.outstanding)));
    Ok(Some(OwnLending {
        whole: CollectionRow {
            lender: Some(first.kind),
            ..CollectionRow::of(month, loans)
        },
        borrowers,
    }))
}

impl InMonth {
    fn of(known: KnownLoan, month: Month, on: Date, today: Date) -> Self {
        // One replay tells both, where the month has begun.
        let told = months_of(&known.account, month, month, today).pop();
        let (standing, dcb) = match told {
            Some((_, dcb, standing)) if month <= on.month() => (standing, dcb),
            _ => (known.account.standing(on), dcb(&known.account, month)),
        };
        Self {
            known,
            standing,
            dcb,
        }
    }
}

impl CollectionRow {
    /// What loans add up to.
    fn of<'a>(month: Month, loans: impl IntoIterator<Item = &'a InMonth>) -> Self {
        let loans: Vec<&InMonth> = loans.into_iter().collect();
        let standings = || loans.iter().map(|loan| &loan.standing);
        Self {
            group: None,
            name: String::new(),
            source: None,
            lender: None,
            loans: u32::try_from(standings().filter(|s| !s.closed).count()).unwrap_or(u32::MAX),
            outstanding: standings().map(|s| s.principal_outstanding).sum(),
            overdue: standings().map(|s| s.principal_overdue).sum(),
            month: collection(month, loans.iter().map(|loan| loan.dcb).sum()),
            par: at_risk(standings()),
        }
    }

    /// What some of the loans add up to; none where there is no such loan.
    fn chosen(
        month: Month,
        loans: &[InMonth],
        of_them: impl Fn(&&InMonth) -> bool,
    ) -> Option<Self> {
        let mut chosen = loans.iter().filter(of_them).peekable();
        chosen.peek()?;
        Some(Self::of(month, chosen))
    }

    /// What federations of one kind lend, as the centre has added it up.
    pub(crate) fn lent(month: Month, lent: &Lent) -> Self {
        let sum = &lent.sum;
        let par = PAR_DAYS.into_iter().zip(sum.par());
        Self {
            group: None,
            name: String::new(),
            source: None,
            lender: Some(lent.by),
            loans: sum.loans,
            outstanding: sum.outstanding,
            overdue: sum.overdue,
            month: collection(month, sum.dcb),
            par: par.map(|(days, part)| AtRisk::of(days, part)).collect(),
        }
    }
}
