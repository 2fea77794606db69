//! Places and the norms that hold in them.

use std::collections::HashMap;

use domain::place::{DirectoryArea, Level, Norms};
use domain::{AreaId, Date, GroupId, VillageId};
use rusqlite::{Connection, OptionalExtension};

use crate::column::{Columns, LEVELS};
use crate::people::inbox;
use crate::view::{Places, VillageView};
use crate::{Result, Store, find};

impl Store {
    /// The village of a group.
    pub fn village_of(&self, group: GroupId) -> Result<Option<VillageId>> {
        let found = self.one_id("select village from shg where id = ?1", group.bytes())?;
        Ok(found.as_deref().and_then(VillageId::from_bytes))
    }

    /// The block of a village, also of one that is not on this device while a group of it is.
    pub fn block_of(&self, village: VillageId) -> Result<Option<AreaId>> {
        let sql = "select coalesce((select block from village where id = ?1),
            (select max(block) from placed where village = ?1))";
        let found = self.one_id(sql, village.bytes())?;
        Ok(found.as_deref().and_then(AreaId::from_bytes))
    }

    /// The area that a directory area lies in.
    pub fn parent_of(&self, area: AreaId) -> Result<Option<AreaId>> {
        let found = self.one_id("select parent from area where id = ?1", area.bytes())?;
        Ok(found.as_deref().and_then(AreaId::from_bytes))
    }

    /// The state in which a group lies. Where its block is not known, because a centre of an older
    /// version did not say so, it is the one state in which all areas of this device's people lie.
    /// None where that cannot be told either: what norms judge is then not judged.
    pub fn state_of(&self, group: GroupId) -> Result<Option<AreaId>> {
        let village = self.village_of(group)?;
        let block = village.map(|village| self.block_of(village)).transpose()?;
        Ok(KnownNorms::read(&self.db)?.state(block.flatten()))
    }

    fn one_id(&self, sql: &str, id: &[u8; 16]) -> Result<Option<Vec<u8>>> {
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement
            .query_row([id], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// Every place that this device knows.
    pub fn places(&self) -> Result<Places> {
        let sql = "select v.id, v.block, v.name, v.panchayat, v.scope,
            (select count(*) from shg s where s.village = v.id and s.active = 1) as shgs,
            (select count(*) from enterprise e where e.scope = v.scope and e.active = 1)
                as enterprises
            from village v order by v.name, v.id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([], |row| {
            Ok(VillageView {
                id: row.id("id")?,
                block: row.id("block")?,
                name: row.value("name")?,
                panchayat: row.value("panchayat")?,
                codes: find::codes(&self.db, &row.value::<Vec<u8>>("scope")?, &row.value("id")?)?,
                groups: row.count("shgs")?,
                enterprises: row.count("enterprises")?,
            })
        })?;
        let villages = rows.collect::<Result<_>>()?;
        Ok(Places {
            areas: areas(&self.db)?,
            villages,
        })
    }

    /// The norms of a state on a day: the state's own before the national ones, the newest that
    /// had begun.
    pub fn norms(&self, state: Option<AreaId>, on: Date) -> Result<Norms> {
        Ok(KnownNorms::read(&self.db)?.hold(state, on))
    }
}

/// In a query about `shg s left join village v`: the block of the group.
pub(crate) const BLOCK: &str = "coalesce(v.block,
    (select max(p.block) from placed p where p.village = s.village)) as block";

/// All norms that this device has, to judge many groups at once.
pub(crate) struct KnownNorms {
    norms: Vec<Norms>,
    states: HashMap<AreaId, AreaId>,
    /// The state in which everything on this device lies, where there is only one.
    only: Option<AreaId>,
}

impl KnownNorms {
    pub(crate) fn read(db: &Connection) -> Result<Self> {
        // In the order of the feed: of two that begin on one day, the later holds.
        let sql = "select n.content from norms n join journal j on j.op = n.op
            order by j.position is null, j.position, j.epoch, j.seq";
        let mut statement = db.prepare_cached(sql)?;
        let norms = statement
            .query_and_then([], |row| row.json("content"))?
            .collect::<Result<Vec<Norms>>>()?;
        let areas = areas(db)?;
        let by_id: HashMap<AreaId, &DirectoryArea> =
            areas.iter().map(|area| (area.id, area)).collect();
        let states = areas
            .iter()
            .filter_map(|area| Some((area.id, state_of(area, &by_id)?)));
        let states: HashMap<AreaId, AreaId> = states.collect();
        let mut distinct = states.values();
        let first = distinct.next().copied();
        let only = first.filter(|first| distinct.all(|state| state == first));
        Ok(Self {
            norms,
            states,
            only,
        })
    }

    /// The state in which a block lies; of an unknown block, or of one that is not known to lie in
    /// any, the one state in which all areas of this device's people lie.
    pub(crate) fn state(&self, block: Option<AreaId>) -> Option<AreaId> {
        let known = block.and_then(|block| self.states.get(&block));
        known.copied().or(self.only)
    }

    /// Whether it is so under any norms that hold or held.
    pub(crate) fn ever(&self, is_so: impl Fn(&Norms) -> bool) -> bool {
        is_so(&Norms::national()) || self.norms.iter().any(is_so)
    }

    pub(crate) fn hold(&self, state: Option<AreaId>, on: Date) -> Norms {
        Norms::hold(&self.norms, state, on)
    }
}

fn state_of(area: &DirectoryArea, by_id: &HashMap<AreaId, &DirectoryArea>) -> Option<AreaId> {
    let mut area = area;
    // State, district, block: never more than two steps up.
    for _ in 0..4 {
        if area.level == Level::State {
            return Some(area.id);
        }
        area = by_id.get(&area.parent?)?;
    }
    None
}

fn areas(db: &Connection) -> Result<Vec<DirectoryArea>> {
    let sql = "select id, level, parent, name, codes from area where scope = ?1
        group by id order by level, name, id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then([inbox(db)?], |row| {
        let level = usize::try_from(row.value::<i64>("level")?).unwrap_or_default();
        Ok(DirectoryArea {
            id: row.id("id")?,
            level: LEVELS.get(level).copied().unwrap_or(Level::Block),
            parent: row.maybe_id("parent")?,
            name: row.value("name")?,
            codes: row.json("codes")?,
        })
    })?;
    rows.collect()
}

/// The name of a village, where this device knows it.
pub(crate) fn village_name(db: &Connection, village: VillageId) -> Result<Option<String>> {
    let sql = "select name from village where id = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([village.bytes()])?;
    rows.next()?.map(|row| row.value("name")).transpose()
}
