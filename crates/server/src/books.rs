//! The books of groups at the centre: folded beside the exchange with the device's own fold, kept
//! by group and month, and added up when somebody asks.
//!
//! An operation on its way in costs nothing here. A month that is over changes only when an
//! operation of its group changes it; the running month stands as of the day on which its group
//! was last reckoned, and every group is reckoned again on a new day.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use domain::edit::Value;
use domain::operation::Change;
use domain::place::{Level, Norms};
use domain::role::Area;
use domain::shg::GroupField;
use domain::shg::book::Book;
use domain::shg::conduct::{FundSum, ReasonSum};
use domain::shg::fund::Fund;
use domain::shg::portfolio::{GroupMonth, Lent, RULES, Sums, add_lent, group_months};
use domain::shg::standing::StandingNormsByDay;
use domain::{AreaId, Date, GroupId, Month, Operation, Scope, shg};
use sync::ask::{GroupRow, GroupsTold, Part, PartSums, WholeSums, Whose};
use sync::centre::Ledger;

use crate::archive::books::{BookRow, KeptBook, Rows, Wanted};
use crate::archive::{Accounts, Archive, ArchiveError, Books, Sqlite, parent_in};
use crate::centre::Centre;
use crate::error::ServerError;
use crate::norms;

/// So many reasons are told of many groups.
const REASONS: usize = 8;
/// So many groups are listed; whoever has more goes down a level.
const MOST_GROUPS: usize = 2_000;
/// So many groups are written in one transaction: short enough that a round of the exchange does
/// not notice it.
const BATCH: usize = 64;

impl<A: Archive> Centre<A> {
    /// Today, by the centre's clock.
    pub(crate) fn today(&self) -> Date {
        Date::of_instant(self.world.now_ms())
    }

    /// Computes the books of groups that are behind, and answers of how many.
    pub fn reckon(&self) -> Result<usize, ServerError> {
        let mut done = 0;
        loop {
            let more = reckon_some(&mut *self.archive(), self.today())?;
            done += more;
            if more == 0 {
                return Ok(done);
            }
        }
    }
}

impl Centre<Sqlite> {
    /// A connection of its own for [`Centre::reckon_on`]: rounds go on meanwhile.
    pub(crate) fn reckoner(&self) -> Result<Sqlite, ServerError> {
        let file = self.archive().file().to_owned();
        Ok(Sqlite::open_file(&file)?)
    }

    /// Computes some groups that are behind, and answers how many.
    pub(crate) fn reckon_on(&self, archive: &mut Sqlite) -> Result<usize, ServerError> {
        reckon_some(archive, self.today())
    }
}

/// Reads, folds and writes one batch. Nothing is locked while it folds: a feed that grows
/// meanwhile is behind again, because the position that was read is kept with the rows; and where
/// norms were set meanwhile, nothing is kept.
fn reckon_some<A: Archive>(archive: &mut A, today: Date) -> Result<usize, ServerError> {
    let wanted = Wanted {
        day: today,
        rules: RULES,
    };
    let (judges, read) = archive.read(|tx| {
        let due = tx.books_due(wanted, BATCH)?;
        let judges = if due.is_empty() {
            Judges::default()
        } else {
            Judges::read(tx, today)?
        };
        let read = due.into_iter().map(|group| {
            let scope = Scope::Group(group);
            let state = tx.place(&scope)?.and_then(|place| place.state);
            let (position, bytes) = tx.in_effect(&scope)?;
            Ok((group, state, position, bytes))
        });
        Ok::<_, ArchiveError>((judges, read.collect::<Result<Vec<_>, ArchiveError>>()?))
    })?;
    let mut kept: Vec<(GroupId, KeptBook)> = Vec::new();
    for (group, state, position, bytes) in read {
        let norms = judges.of(state);
        kept.push((group, fold(group, position, &bytes, &norms, today)));
    }
    if kept.is_empty() {
        return Ok(0);
    }
    archive.transact(|tx| {
        if norms_position(tx)? != judges.position {
            return Ok(0);
        }
        for (group, book) in &kept {
            tx.put_book(*group, book)?;
        }
        Ok::<_, ServerError>(kept.len())
    })
}

/// By what the status of groups is judged: everything in the reference feed up to a position.
#[derive(Default)]
struct Judges {
    position: u64,
    norms: Vec<Norms>,
    today: Option<Date>,
}

impl Judges {
    fn read<T: Ledger<Error = ArchiveError> + Accounts>(
        tx: &T,
        today: Date,
    ) -> Result<Self, ArchiveError> {
        Ok(Self {
            position: norms_position(tx)?,
            norms: norms::all(tx)?,
            today: Some(today),
        })
    }

    /// The thresholds of a state; devices choose by the same function.
    fn of(&self, state: Option<AreaId>) -> StandingNormsByDay {
        let on = self
            .today
            .map(|today| Norms::hold(&self.norms, state, today));
        on.map(|norms| norms.by_day).unwrap_or_default()
    }
}

fn norms_position<T: Ledger<Error = ArchiveError>>(tx: &T) -> Result<u64, ArchiveError> {
    Ok(tx.head(&Scope::Reference)?.map_or(0, |head| head.position))
}

fn fold(
    group: GroupId,
    position: u64,
    bytes: &[Vec<u8>],
    norms: &StandingNormsByDay,
    today: Date,
) -> KeptBook {
    // What this version cannot read has no effect here either; see `store::shg::book`.
    let operations = bytes
        .iter()
        .filter_map(|bytes| Operation::decode(bytes).ok());
    let mut name = String::new();
    let book = Book::of(group, operations.inspect(|made| rename(&mut name, made)));
    KeptBook {
        position,
        day: today,
        rules: RULES,
        months: group_months(&book, norms, today),
        name,
    }
}

fn rename(name: &mut String, operation: &Operation) {
    match &operation.change {
        Change::Shg(shg::Change::GroupAdded(group)) => name.clone_from(&group.name),
        Change::Shg(shg::Change::GroupEdited(edits)) => {
            for edit in edits {
                if let (GroupField::Name, Value::Text(text)) = (edit.field, &edit.value) {
                    name.clone_from(text);
                }
            }
        }
        _ => {}
    }
}

/// What the books of an area or a federation add up to in a month; `None` when there is no such
/// thing. The parent is left to who knows what the asker may read.
pub(crate) fn sums<T: Accounts + Books>(
    tx: &T,
    whose: Whose,
    month: Month,
    today: Date,
) -> Result<Option<WholeSums>, ArchiveError> {
    let Some(counted) = counted(tx, whose, month, today)? else {
        return Ok(None);
    };
    let mut parts: BTreeMap<Part, Sums> = BTreeMap::new();
    for part in counted.parts.keys() {
        parts.entry(*part).or_default();
    }
    for (part, row) in &counted.groups {
        *parts.entry(*part).or_default() += &row.row.sums;
    }
    let mut sums = Sums::default();
    for part in parts.values() {
        sums += part;
    }
    for fund in &counted.funds {
        fund.add_to(&mut sums.funds);
    }
    sums.reasons = ReasonSum::told(&sums.reasons, REASONS);
    let part_of = |(part, sums)| part_sums(part, counted.name_of(part), sums);
    Ok(Some(WholeSums {
        name: counted.name.clone(),
        parent: None,
        as_of: month.last_day().min(today),
        waiting: counted.waiting,
        sums,
        own: counted.own,
        lent: counted.lent.clone(),
        parts: parts.into_iter().map(part_of).collect(),
    }))
}

/// The groups of an area or a federation that count at the end of a month, those first that need
/// somebody most: asleep or ended, owing to banks what those call bad, late; at most so many.
pub(crate) fn groups<T: Accounts + Books>(
    tx: &T,
    whose: Whose,
    month: Month,
    today: Date,
) -> Result<Option<GroupsTold>, ArchiveError> {
    let Some(counted) = counted(tx, whose, month, today)? else {
        return Ok(None);
    };
    let rows = counted.groups.iter().filter_map(|(part, row)| {
        let part = match part {
            Part::Group(_) | Part::Nowhere => String::new(),
            Part::Area(_) | Part::Federation(_) => counted.name_of(*part),
        };
        group_row(row, part)
    });
    let mut rows: Vec<GroupRow> = rows.collect();
    rows.sort_by(|one, other| {
        let worse = |row: &GroupRow| (row.status.severity(), row.banks.npa, row.overdue);
        worse(other)
            .cmp(&worse(one))
            .then_with(|| one.name.cmp(&other.name))
    });
    let all = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    rows.truncate(MOST_GROUPS);
    Ok(Some(GroupsTold {
        name: counted.name.clone(),
        as_of: month.last_day().min(today),
        waiting: counted.waiting,
        all,
        rows,
    }))
}

/// A group's line; nothing of one that does not count at the end of the month.
fn group_row(row: &BookRow, part: String) -> Option<GroupRow> {
    let sums = &row.row.sums;
    let loans = sums.loans();
    Some(GroupRow {
        group: row.group,
        name: row.name.clone(),
        part,
        status: sums.conduct.statuses.only()?,
        grade: sums.conduct.grades.first().map(|one| one.letter.clone()),
        due: sums.conduct.due,
        held: sums.conduct.held,
        outstanding: loans.outstanding,
        overdue: loans.overdue,
        at_risk: loans.at_risk.last().copied().unwrap_or_default(),
        banks: sums.banks,
    })
}

fn part_sums(part: Part, name: String, sums: Sums) -> PartSums {
    PartSums {
        part,
        name,
        groups: sums.groups,
        members: sums.members,
        saved: sums.saved,
        savings: sums.savings,
        loans: sums.loans(),
        banks: sums.banks,
        corpus: sums.corpus,
        unused: sums.unused,
        not_held: sums.not_held,
        conduct: sums.conduct,
        funds: sums.funds,
        owed: sums.owed.iter().map(|owed| owed.amount).sum(),
    }
}

/// The books of an area or federation: those of groups by part, and beside them what federations
/// lend and received.
#[derive(Default)]
struct Counted {
    name: String,
    waiting: u64,
    /// What the federation itself lends.
    own: Option<Lent>,
    /// The parts with their names, also those without a group; groups have their own.
    parts: BTreeMap<Part, String>,
    groups: Vec<(Part, BookRow)>,
    lent: Vec<Lent>,
    /// What stands in the books of federations alone: the Vulnerability Reduction Fund.
    funds: Vec<FundSum>,
}

impl Counted {
    fn name_of(&self, part: Part) -> String {
        self.parts.get(&part).cloned().unwrap_or_default()
    }

    /// A federation's own row: what it lends and of which fund it is the last owner, and nothing
    /// else of it.
    fn federation(&mut self, row: &GroupMonth) {
        if let Some(lent) = row.lent() {
            add_lent(&mut self.lent, &lent);
        }
        self.funds_of(row);
    }

    fn funds_of(&mut self, row: &GroupMonth) {
        let funds = row.sums.funds.iter();
        for fund in funds.filter(|one| one.fund == Fund::VulnerabilityFund) {
            fund.add_to(&mut self.funds);
        }
    }
}

/// The rows of a month of an area or a federation.
fn counted<T: Accounts + Books>(
    tx: &T,
    whose: Whose,
    month: Month,
    today: Date,
) -> Result<Option<Counted>, ArchiveError> {
    let wanted = Wanted {
        day: month.last_day().min(today),
        rules: RULES,
    };
    let mut counted = Counted::default();
    match whose {
        Whose::Area(area) => {
            counted.name = name_of(tx, area)?;
            counted.waiting = tx.count_books_due(area, wanted)?;
            in_area(tx, area, month, &mut counted)?;
        }
        Whose::Federation(federation) => {
            let Some(place) = tx.place(&Scope::Group(federation))? else {
                return Ok(None);
            };
            // A federation's groups may lie in several villages, never outside of its block.
            if let Some(block) = place.block.map(Area::Directory) {
                counted.waiting = tx.count_books_due(block, wanted)?;
            }
            if let Some(kept) = tx.book(federation)? {
                counted.name = kept.name;
                let mut months = kept.months.into_iter();
                if let Some((_, row)) = months.find(|(of, _)| *of == month) {
                    counted.own = row.lent();
                    counted.funds_of(&row);
                }
            }
            of_federation(tx, federation, month, &mut counted)?;
        }
    }
    Ok(Some(counted))
}

/// The groups of an area by what lies one level below it.
fn in_area<T: Accounts + Books>(
    tx: &T,
    area: Area,
    month: Month,
    counted: &mut Counted,
) -> Result<(), ArchiveError> {
    let level = match area {
        Area::Directory(id) => tx.area(id)?.map(|record| record.area.level),
        _ => None,
    };
    let mut districts: BTreeMap<AreaId, Option<AreaId>> = BTreeMap::new();
    for row in tx.book_rows(Rows::Area(area), month)? {
        if row.row.is_federation {
            counted.federation(&row.row);
            continue;
        }
        let part = match level {
            Some(Level::State) => match row.block {
                Some(block) => {
                    let district = match districts.entry(block) {
                        Entry::Occupied(known) => *known.get(),
                        Entry::Vacant(new) => *new.insert(parent_in(tx, block, month)?),
                    };
                    district.map_or(Part::Nowhere, Part::Area)
                }
                None => Part::Nowhere,
            },
            Some(Level::District) => row.block.map_or(Part::Nowhere, Part::Area),
            Some(Level::Block) | None => match row.row.federation {
                Some(federation) => Part::Federation(federation),
                None => Part::Group(row.group),
            },
        };
        if let Entry::Vacant(new) = counted.parts.entry(part) {
            new.insert(match part {
                Part::Area(id) => name_of(tx, Area::Directory(id))?,
                Part::Federation(id) => tx.book(id)?.map(|kept| kept.name).unwrap_or_default(),
                Part::Group(_) => row.name.clone(),
                Part::Nowhere => String::new(),
            });
        }
        counted.groups.push((part, row));
    }
    Ok(())
}

/// The groups of a federation; of one of federations, each of those with all groups below it.
/// Every group counts once, even where two books say that they belong to each other.
fn of_federation<T: Books>(
    tx: &T,
    federation: GroupId,
    month: Month,
    counted: &mut Counted,
) -> Result<(), ArchiveError> {
    let mut seen = BTreeSet::from([federation]);
    for row in tx.book_rows(Rows::Federation(federation), month)? {
        if !seen.insert(row.group) {
            continue;
        }
        if row.row.is_federation {
            counted.federation(&row.row);
            let part = Part::Federation(row.group);
            counted.parts.insert(part, row.name);
            below(tx, row.group, month, &mut seen, counted)?;
        } else {
            let part = Part::Group(row.group);
            counted.parts.insert(part, row.name.clone());
            counted.groups.push((part, row));
        }
    }
    Ok(())
}

/// The groups of a federation and of its federations that were not seen yet; what those lend is
/// counted beside them.
fn below<T: Books>(
    tx: &T,
    top: GroupId,
    month: Month,
    seen: &mut BTreeSet<GroupId>,
    counted: &mut Counted,
) -> Result<(), ArchiveError> {
    let mut waiting = vec![top];
    while let Some(federation) = waiting.pop() {
        for row in tx.book_rows(Rows::Federation(federation), month)? {
            if !seen.insert(row.group) {
                continue;
            }
            if row.row.is_federation {
                counted.federation(&row.row);
                waiting.push(row.group);
            } else {
                counted.groups.push((Part::Federation(top), row));
            }
        }
    }
    Ok(())
}

fn name_of<T: Accounts>(tx: &T, area: Area) -> Result<String, ArchiveError> {
    Ok(match area {
        Area::Directory(id) => tx.area(id)?.map(|record| record.area.name),
        Area::Village(_) | Area::Group(_) => None,
    }
    .unwrap_or_default())
}
