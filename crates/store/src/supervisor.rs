//! A block at a glance, from the figures.

use domain::figures::Figure;
use domain::{AreaId, Date, Month};
use rusqlite::params;

use crate::column::Columns;
use crate::view::{BlockView, FigureRow, VillageMonth};
use crate::{Result, Store};

/// The figures of a block (?1; of everything on this device when it is null) up to a month (?2).
/// A federation's own book would count its groups' savings twice: of it only that it is one
/// (?3, the number of [`Figure::Federations`]) counts.
pub(crate) const OF_A_BLOCK: &str = "from figure f
    where f.month <= ?2
    and (f.figure = ?3 or f.scope not in (
        select x.scope from figure x where x.figure = ?3 and x.amount <> 0))
    and (?1 is null or f.scope in (
        select v.scope from village v where v.block = ?1
        union all
        select s.scope from shg s join village v on v.id = s.village
        where v.block = ?1))";

impl Store {
    /// The figures of a block's month; of everything on this device without a block. Of a month
    /// that has not ended, women count as they are members today.
    pub fn block(&self, block: Option<AreaId>, month: Month, today: Date) -> Result<BlockView> {
        let block = block.map(|block| *block.bytes());
        let month_text = month.to_string();
        let sql = format!(
            "select f.figure, sum(case when f.month = ?2 then f.amount else 0 end) as amount,
            sum(f.amount) as total {OF_A_BLOCK} group by f.figure"
        );
        let federation = Figure::Federations.number();
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_and_then(params![block, month_text, federation], |row| {
            Ok((
                row.value::<u8>("figure")?,
                row.value::<i64>("amount")?,
                row.value("total")?,
            ))
        })?;
        let known = rows.collect::<Result<Vec<(u8, i64, i64)>>>()?;
        let figures = Figure::ALL.iter().map(|figure| {
            let found = known.iter().find(|(number, ..)| *number == figure.number());
            let (amount, total) = found.map_or((0, 0), |(_, amount, total)| (*amount, *total));
            FigureRow {
                figure: *figure,
                amount,
                total,
            }
        });
        Ok(BlockView {
            month,
            figures: figures.collect(),
            villages: self.villages_month(block, &month_text, month.last_day().min(today))?,
        })
    }

    fn villages_month(
        &self,
        block: Option<[u8; 16]>,
        month: &str,
        on: Date,
    ) -> Result<Vec<VillageMonth>> {
        // Groups of the month are those of today without what was told of later ones, and women
        // those who were members on its last day, each once: the figures count records, of which
        // a woman may have two. A month that is over stays as it was. Kinds from 4 on are
        // federations.
        let sql = "with body as materialized (select s.village,
            s.active - coalesce((select sum(case f.figure when ?6 then f.amount else -f.amount end)
                from figure f where f.scope = s.scope and f.month > ?2
                and f.figure in (?6, ?7)), 0) as works,
            (select count(*) from member m
                where m.scope = s.scope and m.merged_into is null and m.joined <= ?8
                and (m.ended_on is null or m.ended_on >= ?8)
                and not exists (select 1 from away a where a.scope = m.scope and a.member = m.id
                    and a.left < ?8 and a.back > ?8)) as members
            from shg s where s.kind < 4)
            select v.id, v.name,
            (select coalesce(sum(b.works), 0) from body b where b.village = v.id) as shgs,
            (select coalesce(sum(b.members), 0) from body b
             where b.village = v.id and b.works > 0) as members,
            (select coalesce(sum(f.amount), 0) from shg s join figure f on f.scope = s.scope
             and f.month = ?2 and f.figure = ?3 where s.village = v.id and s.kind < 4) as meetings,
            (select coalesce(sum(f.amount), 0) from shg s join figure f on f.scope = s.scope
             and f.month = ?2 and f.figure = ?4 where s.village = v.id and s.kind < 4) as saved,
            (select coalesce(sum(f.amount), 0) from figure f where f.scope = v.scope
             and f.month = ?2 and f.figure = ?5) as visits
            from village v where ?1 is null or v.block = ?1 order by v.name, v.id";
        let number = |figure: Figure| figure.number();
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![
            block,
            month,
            number(Figure::Meetings),
            number(Figure::Saved),
            number(Figure::Visits),
            number(Figure::Groups),
            number(Figure::GroupsEnded),
            on.to_string(),
        ];
        let rows = statement.query_and_then(key, |row| {
            Ok(VillageMonth {
                id: row.id("id")?,
                name: row.value("name")?,
                groups: row.count("shgs")?,
                members: row.count("members")?,
                meetings: row.value("meetings")?,
                saved: row.paise("saved")?,
                visits: row.value("visits")?,
            })
        })?;
        rows.collect()
    }
}
