//! What the books of an area or of a federation add up to, as the centre reckons it: for block,
//! district and state, whose devices hold no groups' books. The last answer is kept, to be read
//! without a network.

use std::sync::Arc;

use domain::role::{Area, Role};
use domain::shg::conduct::{Conduct, FundSum};
use domain::shg::debt::BankDebt;
use domain::shg::loan::Amounts;
use domain::shg::portfolio::{PAR_DAYS, Portfolio, Sums};
use domain::shg::standing::Status;
use domain::{AreaId, Date, GroupId, Month, Paise};
use serde::{Deserialize, Serialize};
use sync::ask::{GroupRow, GroupsTold, Part, PartSums, Told, What, WholeSums, Whose};
use ts_rs::TS;

use crate::error::AppError;
use crate::office::{ask_or_recall, odd};
use crate::session::{App, Shared};
use crate::shg::collection::CollectionRow;
use crate::shg::loan::AtRisk;

/// Asks for the sums of an area or a federation.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheFigures {
    /// The area; the asker's own when neither is named.
    pub area: Option<AreaId>,
    /// The federation.
    pub federation: Option<GroupId>,
    /// The month.
    pub month: Month,
}

/// What the books of an area or a federation add up to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AreaFigures {
    /// The area or federation.
    pub area: Option<AreaId>,
    /// The federation.
    pub federation: Option<GroupId>,
    /// Its name.
    pub name: String,
    /// The area above, where she may read that too.
    pub parent: Option<AreaId>,
    /// The month.
    pub month: Month,
    /// The day as of which it is meant.
    pub as_of: Date,
    /// Groups whose newest records are not in yet.
    pub waiting: u64,
    /// Groups, members, meetings, savings.
    pub sums: Sums,
    /// Members' loans, all sources together.
    pub loans: PortfolioFigures,
    /// Members' loans by source of the money.
    pub sources: Vec<SourceFigures>,
    /// What is non-performing of what the groups owe to banks, in hundredths of a per cent; none
    /// when nothing is owed. The mission's “NPA below 1 %”.
    pub banks_npa: Option<u32>,
    /// What of the principal that was due to banks in the month came, in hundredths of a per cent;
    /// none when nothing was due.
    #[serde(default)]
    pub banks_recovery: Option<u32>,
    /// One level down, those with the most overdue first.
    pub parts: Vec<PartFigures>,
    /// What the federation itself lends to its members, apart from the loans above; none of an
    /// area, and where it has lent nothing.
    pub own: Option<CollectionRow>,
    /// What the federations of the area, or below the federation, lend to their members, by kind,
    /// apart from both.
    #[serde(default)]
    pub lent: Vec<CollectionRow>,
    /// The centre could not be reached: what it answered earlier.
    pub kept: bool,
}

/// Loans of one source.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SourceFigures {
    /// The source.
    pub source: domain::shg::loan::Source,
    /// Its loans.
    pub loans: PortfolioFigures,
}

/// Loans, with what is a part of what.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PortfolioFigures {
    /// The amounts.
    pub whole: Portfolio,
    /// Collected of what was demanded, in hundredths of a per cent; none when nothing was.
    pub recovery: Option<u32>,
    /// At risk over 1, 30, 60 and 90 days.
    pub par: Vec<AtRisk>,
    /// The money that came in the month, less what was given back.
    #[serde(default)]
    pub money: Amounts,
}

/// A district, block, federation or group in a whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PartFigures {
    /// The area.
    pub area: Option<AreaId>,
    /// The federation.
    pub federation: Option<GroupId>,
    /// The group.
    pub group: Option<GroupId>,
    /// Its name; empty for groups of which it is not known where they lie.
    pub name: String,
    /// Groups.
    pub groups: u32,
    /// Members.
    pub members: u32,
    /// Saved in the month.
    pub saved: Paise,
    /// Savings in all.
    pub savings: Paise,
    /// Loans.
    pub loans: PortfolioFigures,
    /// What the groups owe to banks.
    #[serde(default)]
    pub banks: BankDebt,
    /// What is non-performing of it, in hundredths of a per cent; none when nothing is owed.
    #[serde(default)]
    pub banks_npa: Option<u32>,
    /// What of the principal that was due to banks in the month came, in hundredths of a per cent;
    /// none when nothing was due.
    #[serde(default)]
    pub banks_recovery: Option<u32>,
    /// The groups' own money.
    #[serde(default)]
    pub corpus: Paise,
    /// Of the cash and money in banks what is their own and works for nobody.
    #[serde(default)]
    pub unused: Paise,
    /// Due meetings that were not held in the month, with a reason.
    #[serde(default)]
    pub not_held: u32,
    /// Meetings against those that were due, status and grade.
    #[serde(default)]
    pub conduct: Conduct,
    /// Funds that were received.
    #[serde(default)]
    pub funds: Vec<FundSum>,
    /// What the groups owe to lenders of all kinds.
    #[serde(default)]
    pub owed: Paise,
}

/// The groups of an area or a federation, with how each stands in a month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AreaGroups {
    /// The area.
    pub area: Option<AreaId>,
    /// The federation.
    pub federation: Option<GroupId>,
    /// Its name.
    pub name: String,
    /// The month.
    pub month: Month,
    /// The day as of which it is meant.
    pub as_of: Date,
    /// Groups whose newest records are not in yet.
    pub waiting: u64,
    /// How many groups there are in all, when only the first are told.
    pub all: u64,
    /// The groups, those first that need somebody most.
    pub groups: Vec<GroupFigures>,
    /// The centre could not be reached: what it answered earlier.
    pub kept: bool,
}

/// A group and how it stands at the end of a month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupFigures {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// In which part of the whole it lies: its federation, block or district; empty where it is
    /// not known or there are no parts.
    pub part: String,
    /// Its book is on this device, so that its page can be opened.
    pub here: bool,
    /// Where it stands.
    pub status: Status,
    /// The last grade that it was given.
    pub grade: Option<String>,
    /// Meetings that were due in the month.
    pub due: u32,
    /// Of them, those that were held.
    pub held: u32,
    /// Principal that members owe.
    pub outstanding: Paise,
    /// Of it, what is late.
    pub overdue: Paise,
    /// Principal of members' loans that are late for more than 90 days.
    pub at_risk: Paise,
    /// What the group owes to banks.
    pub banks: BankDebt,
}

/// The groups of an area or a federation with how they stand in a month; what was kept when the
/// centre cannot be reached.
pub async fn area_groups(shared: &Arc<Shared>, input: TheFigures) -> Result<AreaGroups, AppError> {
    let whose = whose(shared, input)?;
    let month = input.month;
    let what = What::Groups(whose, month.to_string());
    let read = |told| match told {
        Told::Groups(told) => Ok(listed(whose, month, *told)),
        _ => Err(odd()),
    };
    let name = format!("groups/{}/{month}", named(whose)?);
    let (mut answer, kept) = ask_or_recall(shared, what, &name, read).await?;
    let here = shared.lock().store()?.group_names()?;
    for one in &mut answer.groups {
        one.here = here.contains_key(&one.group);
    }
    Ok(AreaGroups { kept, ..answer })
}

fn listed(whose: Whose, month: Month, told: GroupsTold) -> AreaGroups {
    let (area, federation) = ids(whose);
    let line = |row: GroupRow| GroupFigures {
        group: row.group,
        name: row.name,
        part: row.part,
        here: false,
        status: row.status,
        grade: row.grade,
        due: row.due,
        held: row.held,
        outstanding: row.outstanding,
        overdue: row.overdue,
        at_risk: row.at_risk,
        banks: row.banks,
    };
    AreaGroups {
        area,
        federation,
        name: told.name,
        month,
        as_of: told.as_of,
        waiting: told.waiting,
        all: told.all,
        groups: told.rows.into_iter().map(line).collect(),
        kept: false,
    }
}

/// The name under which answers about it are kept.
fn named(whose: Whose) -> Result<String, AppError> {
    match whose {
        Whose::Area(area) => serde_json::to_string(&area).map_err(AppError::internal),
        Whose::Federation(federation) => Ok(federation.to_string()),
    }
}

fn ids(whose: Whose) -> (Option<AreaId>, Option<GroupId>) {
    match whose {
        Whose::Area(Area::Directory(area)) => (Some(area), None),
        Whose::Federation(federation) => (None, Some(federation)),
        Whose::Area(_) => (None, None),
    }
}

/// What the books of an area or a federation add up to in a month; what was kept when the centre
/// cannot be reached.
pub async fn area_figures(
    shared: &Arc<Shared>,
    input: TheFigures,
) -> Result<AreaFigures, AppError> {
    let whose = whose(shared, input)?;
    let month = input.month;
    let what = What::Sums(whose, month.to_string());
    let read = |told| match told {
        Told::Sums(told) => Ok(figures(whose, month, *told)),
        _ => Err(odd()),
    };
    let name = format!("figures/{}/{month}", named(whose)?);
    let (figures, kept) = ask_or_recall(shared, what, &name, read).await?;
    Ok(AreaFigures { kept, ..figures })
}

/// What is named, or the first area in which she reads figures.
fn whose(shared: &Arc<Shared>, input: TheFigures) -> Result<Whose, AppError> {
    if let Some(federation) = input.federation {
        return Ok(Whose::Federation(federation));
    }
    if let Some(area) = input.area {
        return Ok(Whose::Area(Area::Directory(area)));
    }
    let app = shared.lock();
    let view = app.person_view(app.person()?)?;
    let assignments = view.map(|view| view.assignments).unwrap_or_default();
    let of = |role: &Role| assignments.iter().find(|one| one.role == *role);
    let own = Role::READERS_OF_FIGURES.iter().find_map(of);
    let own = own.ok_or(domain::Refusal::NotAllowed)?;
    Ok(match own.area {
        // Who approves for a federation reads what its groups add up to.
        Area::Group(group) if is_federation(&app, group)? => Whose::Federation(group),
        area => Whose::Area(area),
    })
}

fn is_federation(app: &App, group: GroupId) -> Result<bool, AppError> {
    let known = app.store()?.group(group)?;
    Ok(known.is_some_and(|known| known.row.kind.is_federation()))
}

fn figures(whose: Whose, month: Month, told: WholeSums) -> AreaFigures {
    let (area, federation) = ids(whose);
    let sources = told.sums.sources.iter();
    let mut parts: Vec<PartFigures> = told.parts.into_iter().map(part).collect();
    parts.sort_by(|one, other| {
        let by_overdue = other.loans.whole.overdue.cmp(&one.loans.whole.overdue);
        by_overdue.then_with(|| one.name.cmp(&other.name))
    });
    AreaFigures {
        area,
        federation,
        name: told.name,
        parent: told.parent,
        month,
        as_of: told.as_of,
        waiting: told.waiting,
        loans: portfolio(told.sums.loans()),
        sources: sources
            .map(|of| SourceFigures {
                source: of.source,
                loans: portfolio(of.sum),
            })
            .collect(),
        banks_npa: told.sums.banks.npa_part().percent(),
        banks_recovery: told.sums.banks.dcb.recovery().percent(),
        sums: told.sums.clone(),
        parts,
        own: told.own.map(|own| CollectionRow::lent(month, &own)),
        lent: told
            .lent
            .iter()
            .map(|lent| CollectionRow::lent(month, lent))
            .collect(),
        kept: false,
    }
}

fn part(told: PartSums) -> PartFigures {
    let (area, federation, group) = match told.part {
        Part::Area(area) => (Some(area), None, None),
        Part::Federation(federation) => (None, Some(federation), None),
        Part::Group(group) => (None, None, Some(group)),
        Part::Nowhere => (None, None, None),
    };
    PartFigures {
        area,
        federation,
        group,
        name: told.name,
        groups: told.groups,
        members: told.members,
        saved: told.saved,
        savings: told.savings,
        loans: portfolio(told.loans),
        banks_npa: told.banks.npa_part().percent(),
        banks_recovery: told.banks.dcb.recovery().percent(),
        banks: told.banks,
        corpus: told.corpus,
        unused: told.unused,
        not_held: told.not_held,
        conduct: told.conduct,
        funds: told.funds,
        owed: told.owed,
    }
}

fn portfolio(whole: Portfolio) -> PortfolioFigures {
    let par = PAR_DAYS.into_iter().zip(whole.par());
    PortfolioFigures {
        whole,
        recovery: whole.dcb.recovery().percent(),
        money: whole.dcb.money(),
        par: par.map(|(days, part)| AtRisk::of(days, part)).collect(),
    }
}
