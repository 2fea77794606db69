//! Areas as people name them, villages, and figures.

use domain::code::{Code, CodeSystem};
use domain::disposition::{Disposition, claims};
use domain::operation::Change;
use domain::place::{Level, Village};
use domain::role::Area;
use domain::{AreaId, GroupId, Month, Operation, Scope, VillageId, place};
use sync::ask::FigureAmount;
use sync::centre::Ledger;
use uuid::Uuid;

use crate::archive::{Accounts, Archive, ArchiveError, AreaRecord, placing};
use crate::centre::Centre;
use crate::error::ServerError;
use crate::world::number;

/// A village to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVillage {
    /// Its name.
    pub name: String,
    /// The block it lies in.
    pub block: AreaId,
    /// Its panchayat.
    pub panchayat: Option<String>,
    /// Its code in the Local Government Directory.
    pub code: Option<String>,
}

/// What became of a village.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Added {
    /// It is in the book now.
    New,
    /// It was in the book with the same content.
    Same,
    /// It is in the book with other content, which stays.
    Different,
}

impl<A: Archive> Centre<A> {
    /// Adds a village. One with a directory code has the id that the code gives, so that adding
    /// it twice is harmless.
    pub fn add_village(&self, new: &NewVillage) -> Result<VillageId, ServerError> {
        self.write(|tx| Ok(self.add_village_in(tx, new)?.0))
    }

    /// The area that a text names: `state:37`, `district:9`, `block:6543` (codes of the Local
    /// Government Directory), `village:` with an id or such a code, `group:` with an id.
    pub fn area(&self, text: &str) -> Result<Area, ServerError> {
        let unknown = || ServerError::Unknown(format!("area {text}"));
        let (kind, name) = text.split_once(':').ok_or_else(unknown)?;
        let id = Uuid::parse_str(name).ok();
        let area = match kind {
            "state" | "district" | "block" => Area::Directory(AreaId::of_lgd(kind, name)),
            "village" => Area::Village(id.map_or_else(|| VillageId::of_lgd(name), VillageId)),
            "group" => Area::Group(GroupId(id.ok_or_else(unknown)?)),
            _ => return Err(unknown()),
        };
        self.read(|tx| placing(tx, &area)?.map(|_| area).ok_or_else(unknown))
    }

    /// An area as [`Centre::area`] reads it, with its name where the directory has one.
    pub fn area_text(&self, area: &Area) -> Result<String, ServerError> {
        let id = match area {
            Area::Directory(id) => *id,
            Area::Village(id) => return Ok(format!("village:{id}")),
            Area::Group(id) => return Ok(format!("group:{id}")),
        };
        let found = self.read(|tx| Ok(tx.area(id)?))?;
        Ok(found.map_or_else(|| id.to_string(), |record| directory_text(&record)))
    }

    /// States, districts and blocks whose name or code holds a text.
    pub fn find_areas(&self, text: &str, most: usize) -> Result<Vec<AreaRecord>, ServerError> {
        self.read(|tx| Ok(tx.find_areas(text, most)?))
    }

    /// How many states, districts and blocks there are.
    pub fn count_areas(&self) -> Result<[u64; 3], ServerError> {
        self.read(|tx| Ok(tx.count_areas()?))
    }

    /// The figures of an area: the month's amounts, and all months' up to it.
    pub fn figures(&self, area: Area, month: Month) -> Result<Vec<FigureAmount>, ServerError> {
        self.read(|tx| Ok(figures(tx, area, month)?))
    }

    pub(crate) fn add_village_in(
        &self,
        tx: &mut A::Tx<'_>,
        new: &NewVillage,
    ) -> Result<(VillageId, Added), ServerError> {
        let is_block = tx
            .area(new.block)?
            .is_some_and(|record| record.area.level == Level::Block);
        if !is_block {
            return Err(ServerError::Unknown("such block".to_owned()));
        }
        let (now, chance) = (self.world.now_ms().unsigned_abs(), number(&*self.world));
        let id = match &new.code {
            Some(code) => VillageId::of_lgd(code),
            None => VillageId(uuid_v7(now, [number(&*self.world), chance])),
        };
        let code = |value: &String| Code {
            system: CodeSystem::Lgd,
            value: value.clone(),
        };
        let village = Village {
            id,
            block: new.block,
            name: new.name.clone(),
            panchayat: new.panchayat.clone(),
            codes: new.code.iter().map(code).collect(),
        }
        .checked()?;
        let scope = Scope::Village(id);
        let change = Change::Place(place::Change::VillageAdded(village));
        if let Some(added) = held(tx, &scope, &change)? {
            return Ok((id, added));
        }
        let area = Some(Area::Directory(new.block));
        let placed = self.author(tx, (scope, area), change)?;
        let is_posted = placed.disposition == Disposition::Posted;
        Ok((
            id,
            if is_posted {
                Added::New
            } else {
                Added::Different
            },
        ))
    }
}

/// `block:6543 Chuchot`
#[must_use]
pub fn directory_text(record: &AreaRecord) -> String {
    let level = match record.area.level {
        Level::State => "state",
        Level::District => "district",
        Level::Block => "block",
    };
    let lgd = record
        .area
        .codes
        .iter()
        .find(|code| code.system == CodeSystem::Lgd);
    let code = lgd.map(|code| code.value.as_str()).unwrap_or_default();
    format!("{level}:{code} {}", record.area.name)
}

pub(crate) fn figures<T: Accounts>(
    tx: &T,
    area: Area,
    month: Month,
) -> Result<Vec<FigureAmount>, ArchiveError> {
    let sums = tx.figures(area, month)?.into_iter();
    Ok(sums
        .map(|(figure, now, total)| FigureAmount::new(figure, now, total))
        .collect())
}

/// Whether a change's business key is held already, and by the same content.
fn held<T: Ledger<Error = ArchiveError>>(
    tx: &T,
    scope: &Scope,
    change: &Change,
) -> Result<Option<Added>, ArchiveError> {
    let operation = Operation {
        device: domain::DeviceId::CENTRE,
        epoch: 0,
        seq: 0,
        by: domain::PersonId::CENTRE,
        seen: 0,
        at: domain::clock::Clock::default(),
        scope: *scope,
        change: change.clone(),
    };
    for claim in claims(&operation) {
        if let Some(holder) = tx.claimed(scope, &claim.key)? {
            let is_same = holder.content == claim.content;
            return Ok(Some(if is_same {
                Added::Same
            } else {
                Added::Different
            }));
        }
    }
    Ok(None)
}

/// A UUIDv7 from a time and chance that come from outside.
fn uuid_v7(now_ms: u64, chance: [u64; 2]) -> Uuid {
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(&chance[0].to_be_bytes());
    bytes[8..].copy_from_slice(&chance[1].to_be_bytes()[..2]);
    uuid::Builder::from_unix_timestamp_millis(now_ms, &bytes).into_uuid()
}
