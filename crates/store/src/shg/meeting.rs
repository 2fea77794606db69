//! Queries about meetings.

use domain::shg::decided::Decided;
use domain::{Change, GroupId, MemberTag, Operation, OperationRef, Scope, shg};
use rusqlite::{OptionalExtension, Row, params};

use crate::column::{Columns, MEETING_KINDS, choice, op_blob};
use crate::shg::group::LINES;
use crate::view::{MeetingLine, MeetingView, TagName, Whereabouts};
use crate::{Result, Store};

const LINE: &str = "select op, date, kind, there, members, saved, standing, undone_by,
    undone_reason from meeting";

impl Store {
    /// A meeting with everything that its page shows, whether it counts or not.
    pub fn meeting(&self, operation: OperationRef) -> Result<Option<MeetingView>> {
        let sql = "select bytes from journal where op = ?1 and reading = 1";
        let mut statement = self.db.prepare_cached(sql)?;
        let bytes: Option<Vec<u8>> = statement
            .query_row([op_blob(operation)], |row| row.get("bytes"))
            .optional()?;
        let Some(Ok(made)) = bytes.map(|bytes| Operation::decode(&bytes)) else {
            return Ok(None);
        };
        let (Scope::Group(group), Change::Shg(shg::Change::MeetingClosed(meeting))) =
            (made.scope, made.change)
        else {
            return Ok(None);
        };
        let scope = Scope::Group(group).key();
        let sql = format!("{LINE} where scope = ?1 and op = ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params![scope, op_blob(operation)])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let sql = "select name from shg where scope = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let name: Option<String> = statement
            .query_row([&scope], |row| row.get("name"))
            .optional()?;
        let book = self.book(group)?;
        let decided = match book.has_resolutions_of_its_day(&meeting) {
            true => book.decided_on(meeting.date),
            false => Vec::new(),
        };
        Ok(Some(MeetingView {
            line: self.meeting_line(row)?,
            group,
            group_name: name.unwrap_or_default(),
            totals: meeting.totals(),
            names: self.names(&scope, &meeting, &decided)?,
            decided,
            meeting: *meeting,
            made: self.made(operation)?,
        }))
    }

    /// A group's meetings, newest first.
    pub(crate) fn meetings(&self, group: GroupId) -> Result<Vec<MeetingLine>> {
        let sql = format!("{LINE} where scope = ?1 order by date desc, op desc limit ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        let key = params![Scope::Group(group).key(), LINES];
        statement
            .query_and_then(key, |row| self.meeting_line(row))?
            .collect()
    }

    fn meeting_line(&self, row: &Row<'_>) -> Result<MeetingLine> {
        let operation = row.op("op")?;
        Ok(MeetingLine {
            operation,
            date: row.date("date")?,
            kind: choice(MEETING_KINDS, row.value("kind")?),
            there: row.count("there")?,
            members: row.count("members")?,
            saved: row.paise("saved")?,
            standing: self.standing(row)?,
            whereabouts: self.whereabouts(operation)?.unwrap_or(Whereabouts::Centre),
        })
    }

    fn names(
        &self,
        scope: &[u8],
        meeting: &shg::Meeting,
        decided: &[Decided],
    ) -> Result<Vec<TagName>> {
        let sql =
            "select tag, coalesce(merged_into, tag) as kept, id, name, relation_name from member
            where scope = ?1
            order by active desc, serial is null, serial, name, id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([scope], |row| {
            Ok(TagName {
                tag: MemberTag(row.value("tag")?),
                kept: MemberTag(row.value("kept")?),
                id: row.id("id")?,
                name: row.value("name")?,
                relation_name: row.value("relation_name")?,
            })
        })?;
        let mut names = rows.collect::<Result<Vec<_>>>()?;
        names.retain(|name| {
            meeting.rows.iter().any(|row| row.member == name.tag)
                || meeting
                    .lines
                    .iter()
                    .any(|line| line.member == Some(name.tag))
                || meeting.signatories.contains(&name.tag)
                || meeting.presiding == Some(name.tag)
                || meeting
                    .repayments
                    .iter()
                    .any(|repaid| repaid.member == name.tag || repaid.paid_by == Some(name.tag))
                || decided.iter().any(|one| one.member == Some(name.tag))
                || meeting
                    .difference
                    .iter()
                    .any(|found| found.named_by.contains(&name.tag))
        });
        Ok(names)
    }
}
