//! Queries about enterprises.

use std::collections::{HashMap, HashSet};

use domain::EnterpriseId;
use rusqlite::types::Value as Sql;
use rusqlite::{Row, params_from_iter};

use crate::column::{CATEGORIES, Columns, TIES, choice};
use crate::view::{EnterpriseRow, EnterpriseView, FoundKind};
use crate::{EnterpriseFilter, Result, Store, draft};

const ROW: &str = "select e.id, e.name, e.product, e.category, e.owner, e.village,
    v.name as village_name, e.last_visit, e.next_due, e.active
    from enterprise e left join village v on v.id = e.village";

impl Store {
    /// The enterprises of a filter, active ones first, then by name.
    pub fn enterprises(&self, filter: &EnterpriseFilter) -> Result<Vec<EnterpriseRow>> {
        let mut sql = format!("{ROW} where 1");
        let mut values: Vec<Sql> = Vec::new();
        if let Some(village) = filter.village {
            sql.push_str(" and e.scope = ?");
            values.push(Sql::Blob(domain::Scope::Village(village).key()));
        }
        if filter.only_active {
            sql.push_str(" and e.active = 1");
        }
        if let Some(text) = filter
            .text
            .as_deref()
            .filter(|text| !text.trim().is_empty())
        {
            let found = self.found_ids(text, FoundKind::Enterprise)?;
            let marks = vec!["?"; found.len()].join(", ");
            sql.push_str(&format!(" and e.id in ({marks})"));
            values.extend(found.into_iter().map(Sql::Blob));
        }
        sql.push_str(" order by e.active desc, e.name, e.id");
        if filter.limit > 0 {
            sql.push_str(" limit ?");
            values.push(Sql::Integer(i64::from(filter.limit)));
        }
        self.enterprise_rows(&sql, values)
    }

    /// An enterprise with everything that its page shows.
    pub fn enterprise(&self, enterprise: EnterpriseId) -> Result<Option<EnterpriseView>> {
        let id = enterprise.bytes();
        let values = vec![Sql::Blob(id.to_vec())];
        let rows = self.enterprise_rows(&format!("{ROW} where e.id = ?1"), values)?;
        let Some(list_row) = rows.into_iter().next() else {
            return Ok(None);
        };
        let sql = "select e.tie, e.owner_group, e.owner_member, m.name as member_name, e.began,
            e.registered, e.mobile, e.landmark, e.end_reason, e.op
            from enterprise e left join member m on m.id = e.owner_member where e.id = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(EnterpriseView {
            row: list_row,
            tie: choice(TIES, row.value("tie")?),
            group: row.maybe_id("owner_group")?,
            member: row.maybe_id("owner_member")?,
            member_name: row.value("member_name")?,
            began: row.maybe_date("began")?,
            registered: row.date("registered")?,
            mobile: row.value("mobile")?,
            landmark: row.value("landmark")?,
            visits: self.visits(enterprise)?,
            end_reason: row.value("end_reason")?,
            made: self.made(row.op("op")?)?,
        }))
    }

    /// The active enterprises with a visit that is due, in the order of its day.
    pub(crate) fn enterprises_due(&self) -> Result<Vec<EnterpriseRow>> {
        let sql = format!(
            "{ROW} where e.active = 1 and e.next_due is not null
             order by e.next_due, e.name, e.id"
        );
        self.enterprise_rows(&sql, Vec::new())
    }

    fn enterprise_rows(&self, sql: &str, values: Vec<Sql>) -> Result<Vec<EnterpriseRow>> {
        let (unsent, drafts) = (self.unsent()?, self.draft_keys(draft::VISIT)?);
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement
            .query_and_then(params_from_iter(values), |row| read(row, &unsent, &drafts))?;
        rows.collect()
    }
}

fn read(
    row: &Row<'_>,
    unsent: &HashMap<Vec<u8>, u32>,
    drafts: &HashSet<String>,
) -> Result<EnterpriseRow> {
    let id: EnterpriseId = row.id("id")?;
    Ok(EnterpriseRow {
        name: row.value("name")?,
        product: row.value("product")?,
        category: choice(CATEGORIES, row.value("category")?),
        owner: row.value("owner")?,
        village: row.id("village")?,
        village_name: row
            .value::<Option<String>>("village_name")?
            .unwrap_or_default(),
        last_visit: row.maybe_date("last_visit")?,
        next_due: row.maybe_date("next_due")?,
        active: row.value("active")?,
        unsent: unsent
            .get(id.bytes().as_slice())
            .copied()
            .unwrap_or_default(),
        has_draft: drafts.contains(&id.to_string()),
        id,
    })
}
