//! The books of groups at the centre: folded beside the exchange with the device's own fold, kept
//! by group and month, and added up when somebody asks.
//!
//! An operation on its way in costs nothing here. A month that is over changes only when an
//! operation of its group changes it; the running month stands as of the day on which its group
//! was last reckoned, and every group is reckoned again on a new day.

use std::collections::{BTreeMap, BTreeSet};

use domain::edit::Value;
use domain::operation::Change;
use domain::place::Level;
use domain::role::Area;
use domain::shg::GroupField;
use domain::shg::book::Book;
use domain::shg::portfolio::{GroupMonth, Lent, RULES, Sums, add_lent, group_months};
use domain::{Date, GroupId, Month, Operation, Scope, shg};
use sync::ask::{Part, PartSums, WholeSums, Whose};

use crate::archive::books::{BookRow, KeptBook, Rows, Wanted};
use crate::archive::{Accounts, Archive, ArchiveError, Books, Sqlite};
use crate::centre::Centre;
use crate::error::ServerError;

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
/// meanwhile is behind again, because the position that was read is kept with the rows.
fn reckon_some<A: Archive>(archive: &mut A, today: Date) -> Result<usize, ServerError> {
    let wanted = Wanted {
        day: today,
        rules: RULES,
    };
    let read = archive.read(|tx| {
        let due = tx.books_due(wanted, BATCH)?;
        let read = due.into_iter().map(|group| {
            let (position, bytes) = tx.in_effect(&Scope::Group(group))?;
            Ok((group, position, bytes))
        });
        read.collect::<Result<Vec<_>, ArchiveError>>()
    })?;
    let kept: Vec<(GroupId, KeptBook)> = read
        .into_iter()
        .map(|(group, position, bytes)| (group, fold(group, position, &bytes, today)))
        .collect();
    if kept.is_empty() {
        return Ok(0);
    }
    archive.transact(|tx| {
        for (group, book) in &kept {
            tx.put_book(*group, book)?;
        }
        Ok::<_, ArchiveError>(())
    })?;
    Ok(kept.len())
}

fn fold(group: GroupId, position: u64, bytes: &[Vec<u8>], today: Date) -> KeptBook {
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
        months: group_months(&book, today),
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
    let as_of = month.last_day().min(today);
    let wanted = Wanted {
        day: as_of,
        rules: RULES,
    };
    let (name, waiting, own, counted) = match whose {
        Whose::Area(area) => {
            let rows = tx.book_rows(Rows::Area(area), month)?;
            let waiting = tx.count_books_due(area, wanted)?;
            (name_of(tx, area)?, waiting, None, in_area(tx, area, rows)?)
        }
        Whose::Federation(federation) => {
            let Some(place) = tx.place(&Scope::Group(federation))? else {
                return Ok(None);
            };
            // A federation's groups may lie in several villages, never outside of its block.
            let block = place.block.map(Area::Directory);
            let waiting = match block {
                Some(block) => tx.count_books_due(block, wanted)?,
                None => 0,
            };
            let kept = tx.book(federation)?;
            let (name, months) = kept
                .map(|kept| (kept.name, kept.months))
                .unwrap_or_default();
            let its_month = months.iter().find(|(of, _)| *of == month);
            let own = its_month.and_then(|(_, row)| row.lent());
            (name, waiting, own, of_federation(tx, federation, month)?)
        }
    };
    Ok(Some(WholeSums {
        name,
        parent: None,
        as_of,
        waiting,
        sums: counted.whole(),
        own,
        lent: counted.lent,
        parts: counted.parts.into_iter().map(part_sums).collect(),
    }))
}

fn part_sums((part, (name, sums)): (Part, (String, Sums))) -> PartSums {
    PartSums {
        part,
        name,
        groups: sums.groups,
        members: sums.members,
        saved: sums.saved,
        savings: sums.savings,
        loans: sums.loans(),
    }
}

type Parts = BTreeMap<Part, (String, Sums)>;

/// What books add up to: those of groups by part, and beside them what federations lend.
#[derive(Default)]
struct Counted {
    parts: Parts,
    lent: Vec<Lent>,
}

impl Counted {
    /// All parts together: groups alone.
    fn whole(&self) -> Sums {
        let mut whole = Sums::default();
        for (_, sums) in self.parts.values() {
            whole += sums;
        }
        whole
    }

    /// A federation's own row: what it lends, and nothing else of it.
    fn federation(&mut self, row: &GroupMonth) {
        if let Some(lent) = row.lent() {
            add_lent(&mut self.lent, &lent);
        }
    }
}

/// The groups of an area by what lies one level below it.
fn in_area<T: Accounts + Books>(
    tx: &T,
    area: Area,
    rows: Vec<BookRow>,
) -> Result<Counted, ArchiveError> {
    let level = match area {
        Area::Directory(id) => tx.area(id)?.map(|record| record.area.level),
        _ => None,
    };
    let mut counted = Counted::default();
    for row in rows {
        if row.row.is_federation {
            counted.federation(&row.row);
            continue;
        }
        let part = match level {
            Some(Level::State) => row.district.map_or(Part::Nowhere, Part::Area),
            Some(Level::District) => row.block.map_or(Part::Nowhere, Part::Area),
            Some(Level::Block) | None => match row.row.federation {
                Some(federation) => Part::Federation(federation),
                None => Part::Group(row.group),
            },
        };
        let (name, sums) = counted.parts.entry(part).or_default();
        *sums += &row.row.sums;
        if let Part::Group(_) = part {
            *name = row.name;
        }
    }
    for (part, (name, _)) in &mut counted.parts {
        match part {
            Part::Area(id) => *name = name_of(tx, Area::Directory(*id))?,
            Part::Federation(id) => {
                *name = tx.book(*id)?.map(|kept| kept.name).unwrap_or_default();
            }
            Part::Group(_) | Part::Nowhere => {}
        }
    }
    Ok(counted)
}

/// The groups of a federation; of one of federations, each of those with all groups below it.
/// Every group counts once, even where two books say that they belong to each other.
fn of_federation<T: Books>(
    tx: &T,
    federation: GroupId,
    month: Month,
) -> Result<Counted, ArchiveError> {
    let mut counted = Counted::default();
    let mut seen = BTreeSet::from([federation]);
    for row in tx.book_rows(Rows::Federation(federation), month)? {
        if !seen.insert(row.group) {
            continue;
        }
        if row.row.is_federation {
            counted.federation(&row.row);
            let sums = below(tx, row.group, month, &mut seen, &mut counted)?;
            let part = Part::Federation(row.group);
            counted.parts.insert(part, (row.name, sums));
        } else {
            let part = Part::Group(row.group);
            counted.parts.insert(part, (row.name, row.row.sums));
        }
    }
    Ok(counted)
}

/// The groups of a federation and of its federations that were not seen yet; what those lend is
/// counted beside them.
fn below<T: Books>(
    tx: &T,
    federation: GroupId,
    month: Month,
    seen: &mut BTreeSet<GroupId>,
    counted: &mut Counted,
) -> Result<Sums, ArchiveError> {
    let mut sums = Sums::default();
    let mut waiting = vec![federation];
    while let Some(federation) = waiting.pop() {
        for row in tx.book_rows(Rows::Federation(federation), month)? {
            if !seen.insert(row.group) {
                continue;
            }
            if row.row.is_federation {
                counted.federation(&row.row);
                waiting.push(row.group);
            } else {
                sums += &row.row.sums;
            }
        }
    }
    Ok(sums)
}

fn name_of<T: Accounts>(tx: &T, area: Area) -> Result<String, ArchiveError> {
    Ok(match area {
        Area::Directory(id) => tx.area(id)?.map(|record| record.area.name),
        Area::Village(_) | Area::Group(_) => None,
    }
    .unwrap_or_default())
}
