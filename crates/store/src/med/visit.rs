//! Queries about visits.

use domain::{Change, Date, EnterpriseId, Operation, OperationRef, Paise, med};
use rusqlite::{OptionalExtension, Row, params};

use crate::column::{Columns, op_blob};
use crate::view::{DueVisits, VisitLine, VisitView, Whereabouts};
use crate::{Result, Store};

const LINE: &str = "select v.op, v.enterprise, e.name as enterprise_name, v.date, v.sales,
    v.standing, v.undone_by, v.undone_reason
    from visit v left join enterprise e on e.scope = v.scope and e.id = v.enterprise";

impl Store {
    /// A visit with everything that its page shows, whether it counts or not.
    pub fn visit(&self, operation: OperationRef) -> Result<Option<VisitView>> {
        let sql = "select bytes from journal where op = ?1 and reading = 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let bytes: Option<Vec<u8>> = statement
            .query_row([op_blob(operation)], |row| row.get("bytes"))
            .optional()?;
        let Some(Ok(made)) = bytes.map(|bytes| Operation::decode(&bytes)) else {
            return Ok(None);
        };
        let Change::Med(med::Change::VisitRecorded(visit)) = made.change else {
            return Ok(None);
        };
        let sql = format!("{LINE} where v.scope = ?1 and v.op = ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params![made.scope.key(), op_blob(operation)])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        Ok(Some(VisitView {
            line: self.visit_line(row)?,
            photos_here: self.photos_here(&visit.photos)?,
            visit: *visit,
            made: self.made(operation)?,
        }))
    }

    /// The visits that are due, seen from `today`.
    pub fn due_visits(&self, today: Date) -> Result<DueVisits> {
        let mut due = DueVisits {
            overdue: Vec::new(),
            today: Vec::new(),
            week: Vec::new(),
            later: Vec::new(),
        };
        for row in self.enterprises_due()? {
            let Some(next) = row.next_due else { continue };
            match today.days_until(next) {
                ..=-1 => due.overdue.push(row),
                0 => due.today.push(row),
                1..=7 => due.week.push(row),
                _ => due.later.push(row),
            }
        }
        Ok(due)
    }

    /// An enterprise's visits, newest first, at most 60.
    pub(crate) fn visits(&self, enterprise: EnterpriseId) -> Result<Vec<VisitLine>> {
        let sql = format!(
            "{LINE} where v.scope = (select scope from enterprise where id = ?1)
             and v.enterprise = ?1 order by v.date desc, v.op desc limit 60"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        statement
            .query_and_then([enterprise.bytes()], |row| self.visit_line(row))?
            .collect()
    }

    fn visit_line(&self, row: &Row<'_>) -> Result<VisitLine> {
        let operation = row.op("op")?;
        let name: Option<String> = row.value("enterprise_name")?;
        Ok(VisitLine {
            operation,
            enterprise: row.id("enterprise")?,
            enterprise_name: name.unwrap_or_default(),
            date: row.date("date")?,
            sales: row.value::<Option<i64>>("sales")?.map(Paise),
            standing: self.standing(row)?,
            whereabouts: self.whereabouts(operation)?.unwrap_or(Whereabouts::Centre),
        })
    }
}
