//! The only function that changes a projection table: `apply`, and the fold that calls it.

use domain::code::Code;
use domain::disposition::{self, Claim, Claimed, Effect, Known};
use domain::edit::{Edit, Field, STATE_FIELD, Value};
use domain::ledger::{Posting, moved};
use domain::shg::Ended;
use domain::{
    Change, Disposition, GroupId, MemberId, MemberTag, Operation, OperationRef, Paise, Scope,
    figures, inbox, med, place, shg,
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::column::{Columns, bytes32, op_blob, op_of, scope_of};
use crate::{Result, find, journal};

/// The tables that are made from the journal, with the columns that are the same on every device
/// that holds the same entries. The first columns, as many as the number says, are the key.
pub(crate) const PROJECTIONS: &[(&str, &str, usize)] = &[
    ("claim", "scope, key, op, content", 2),
    ("writer", "scope, entity, field, op, value", 3),
    ("person", "scope, person, name, assignments, op", 2),
    ("area", "scope, person, id, level, parent, name, codes", 3),
    ("placed", "scope, person, village, block", 3),
    ("village", "scope, id, block, name, panchayat, op", 1),
    ("code", "scope, entity, system, value, op", 5),
    ("norms", "scope, op, state, begins, content", 2),
    (
        "shg",
        "scope, id, village, name, kind, formed, bank, ifsc, account, active, ended_on,
         end_reason, op, members, saved, last_meeting, next_due",
        1,
    ),
    ("terms", "scope, begins, content, op", 2),
    (
        "member",
        "scope, id, tag, name, relation, relation_name, serial, joined, office, birth_year,
         mobile, nominee, photo, consented, active, ended_on, end_reason, op, merged_into,
         stands_for",
        2,
    ),
    (
        "meeting",
        "scope, op, date, kind, ordinal, there, members, saved, standing, undone_by,
         undone_reason",
        2,
    ),
    ("not_held", "scope, op, date, reason", 2),
    (
        "posting",
        "scope, cause, op, line, undo, date, head, member, folio, amount",
        4,
    ),
    ("balance", "scope, head, member, folio, amount", 4),
    (
        "loan",
        "scope, loan, member, source, given, amount, closed, account",
        2,
    ),
    ("away", "scope, member, left, back", 3),
    ("federation_link", "scope, begins, federation, name", 2),
    (
        "approval",
        "scope, target, op, approved, by_person, reason",
        2,
    ),
    (
        "for_approval",
        "scope, op, kind, date, by_person, amount",
        2,
    ),
    ("figure", "scope, month, figure, amount", 3),
    ("wrong", "scope, things", 1),
    ("bank_unlike", "scope, told", 1),
    (
        "enterprise",
        "scope, id, village, name, owner, owner_group, owner_member, tie, category, product,
         began, mobile, landmark, registered, active, ended_on, end_reason, op, last_visit,
         next_due",
        2,
    ),
    (
        "visit",
        "scope, op, enterprise, date, sales, standing, undone_by, undone_reason",
        2,
    ),
];

/// What is known here, as the rules ask for it.
pub(crate) struct Local<'a>(pub(crate) &'a Connection);

impl Known for Local<'_> {
    type Error = crate::StoreError;

    fn claimed(&self, scope: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>> {
        let sql = "select op, content from claim where scope = ?1 and key = ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(params![scope.key(), key])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let content = bytes32(&row.value::<Vec<u8>>("content")?)?;
        Ok(Some(Claimed {
            by: row.op("op")?,
            content,
        }))
    }

    fn writer(&self, scope: &Scope, entity: &[u8; 16], field: u8) -> Result<Option<OperationRef>> {
        let sql = "select op from writer where scope = ?1 and entity = ?2 and field = ?3";
        let mut statement = self.0.prepare_cached(sql)?;
        let found = statement
            .query_row(params![scope.key(), entity, field], |row| {
                row.get::<_, Vec<u8>>("op")
            })
            .optional()?;
        found.map(|blob| op_of(&blob)).transpose()
    }

    /// Only what was folded already: an entry that stands later in the feed is not known yet.
    fn operation(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>> {
        let sql = "select bytes, effective from journal
            where op = ?1 and scope = ?2 and reading = 1 and effective is not null";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(params![op_blob(reference), scope.key()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let Ok(operation) = Operation::decode(&row.value::<Vec<u8>>("bytes")?) else {
            return Ok(None);
        };
        Ok(Some((operation, row.value("effective")?)))
    }

    fn disposition(&self, scope: &Scope, reference: OperationRef) -> Result<Option<Disposition>> {
        let sql = "select coalesce(disposition, foreseen) as disposition from journal
            where op = ?1 and scope = ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(params![op_blob(reference), scope.key()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let disposition: Option<String> = row.value("disposition")?;
        Ok(disposition
            .map(|json| serde_json::from_str(&json))
            .transpose()?)
    }
}

/// Brings about what a decided operation brings about. It is in the journal already.
pub(crate) fn apply(
    db: &Connection,
    operation: &Operation,
    disposition: &Disposition,
) -> Result<()> {
    let effects = disposition::effects(operation, disposition, &Local(db))?;
    note(db, operation)?;
    for effect in effects {
        match effect {
            Effect::Post(posted) => post(db, &posted, operation)?,
            Effect::Undo(undone) => undo(db, &undone, operation)?,
            Effect::Note(claim, about) => hold(db, &operation.scope, &claim, about)?,
        }
    }
    let sql = "update journal set effective = coalesce(effective, 0) where op = ?1";
    db.prepare_cached(sql)?
        .execute([op_blob(operation.reference())])?;
    Ok(())
}

/// Brings a scope's summed-up columns in line with its rows; after every run of `apply`.
pub(crate) fn settle(db: &Connection, scope: &Scope) -> Result<()> {
    if let Scope::Group(group) = scope {
        crate::shg::settle(db, *group)
    } else {
        Ok(())
    }
}

/// Makes a scope's tables again: its entries in the order of the feed, then own pending ones.
pub(crate) fn rebuild_scope(db: &Connection, scope: &Scope) -> Result<()> {
    let key = scope.key();
    clear_scope(db, scope)?;
    let sql = "update journal set effective = null where scope = ?1";
    db.prepare_cached(sql)?.execute([&key])?;
    let sql = "select id, bytes, disposition from journal where scope = ?1
        order by position is null, position, epoch, seq";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([&key])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.value("id")?;
        let Some(operation) = journal::read_again(db, id, scope, &row.value::<Vec<u8>>("bytes")?)?
        else {
            continue;
        };
        let disposition = match row.value::<Option<String>>("disposition")? {
            Some(decided) => serde_json::from_str(&decided)?,
            None => {
                let foreseen = disposition::decide(&operation, &Local(db), Ok(()))?;
                let sql = "update journal set foreseen = ?2 where id = ?1";
                let text = serde_json::to_string(&foreseen)?;
                db.prepare_cached(sql)?.execute(params![id, text])?;
                foreseen
            }
        };
        apply(db, &operation, &disposition)?;
    }
    settle(db, scope)
}

/// Makes every table again from the journal.
pub(crate) fn rebuild_all(db: &Connection) -> Result<()> {
    for (table, ..) in PROJECTIONS {
        db.execute(&format!("delete from {table}"), [])?;
    }
    db.execute_batch("delete from find; insert into find_text (find_text) values ('delete-all');")?;
    let mut statement = db.prepare_cached("select distinct scope from journal order by scope")?;
    let scopes: Vec<Vec<u8>> = statement
        .query_map([], |row| row.get("scope"))?
        .collect::<rusqlite::Result<_>>()?;
    for scope in scopes {
        rebuild_scope(db, &scope_of(&scope)?)?;
    }
    Ok(())
}

/// Removes a scope's rows from every table but the journal.
pub(crate) fn clear_scope(db: &Connection, scope: &Scope) -> Result<()> {
    let key = scope.key();
    for (table, ..) in PROJECTIONS {
        let sql = format!("delete from {table} where scope = ?1");
        db.prepare_cached(&sql)?.execute([&key])?;
    }
    find::forget_scope(db, &key)
}

/// Lists meetings and visits whether they count or not: nobody's record vanishes.
fn note(db: &Connection, operation: &Operation) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    match &operation.change {
        Change::Shg(shg::Change::MeetingClosed(meeting)) => {
            let there = meeting
                .rows
                .iter()
                .filter(|row| row.attendance.is_there())
                .count();
            let sql = "insert or ignore into meeting
                (scope, op, date, kind, ordinal, there, members, saved, standing)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)";
            db.prepare_cached(sql)?.execute(params![
                scope,
                op,
                meeting.date.to_string(),
                meeting.kind as u8,
                meeting.ordinal,
                stored(there),
                stored(meeting.rows.len()),
                meeting.totals().saved.0,
            ])?;
        }
        Change::Med(med::Change::VisitRecorded(visit)) => {
            let sql = "insert or ignore into visit (scope, op, enterprise, date, sales, standing)
                values (?1, ?2, ?3, ?4, ?5, 0)";
            db.prepare_cached(sql)?.execute(params![
                scope,
                op,
                visit.enterprise.bytes(),
                visit.date.to_string(),
                visit.sales.map(|sales| sales.0),
            ])?;
        }
        _ => {}
    }
    Ok(())
}

/// Lets an operation hold a key, unless another does.
fn hold(db: &Connection, scope: &Scope, claim: &Claim, by: OperationRef) -> Result<()> {
    let sql = "insert or ignore into claim (scope, key, op, content) values (?1, ?2, ?3, ?4)";
    db.prepare_cached(sql)?
        .execute(params![scope.key(), claim.key, op_blob(by), claim.content])?;
    Ok(())
}

/// From now on `operation` counts, because of `cause`.
fn post(db: &Connection, operation: &Operation, cause: &Operation) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    for claim in disposition::claims(operation) {
        hold(db, &operation.scope, &claim, operation.reference())?;
    }
    write_fields(db, operation)?;
    add_figures(db, operation, 1)?;
    add_postings(db, operation, cause, 1)?;
    match &operation.change {
        Change::Inbox(inbox::Change::PersonSet(person)) => {
            set_person(db, &operation.scope, person, &op)?;
        }
        Change::Place(change) => post_place(db, operation, change)?,
        Change::Shg(change) => {
            post_shg(db, operation, change)?;
            if change.is_for_approval() {
                await_approval(db, operation, change)?;
            }
        }
        Change::Med(change) => post_med(db, operation, change)?,
        Change::Norms(norms) => {
            let sql = "insert or replace into norms (scope, op, state, begins, content)
                values (?1, ?2, ?3, ?4, ?5)";
            let state = norms.state.map(|state| *state.bytes());
            let content = serde_json::to_string(norms)?;
            db.prepare_cached(sql)?.execute(params![
                scope,
                op,
                state,
                norms.from.to_string(),
                content
            ])?;
        }
        Change::Review(_) => {}
    }
    let sql = "update journal set effective = 1 where op = ?1";
    db.prepare_cached(sql)?.execute([op])?;
    Ok(())
}

/// From now on `operation` counts no more, because of `cause`.
fn undo(db: &Connection, operation: &Operation, cause: &Operation) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    for claim in disposition::claims(operation) {
        db.prepare_cached("delete from claim where scope = ?1 and key = ?2 and op = ?3")?
            .execute(params![scope, claim.key, op])?;
    }
    add_figures(db, operation, -1)?;
    add_postings(db, operation, cause, -1)?;
    let reason = match &cause.change {
        Change::Shg(shg::Change::RecordReversed(reversed))
        | Change::Med(med::Change::VisitReversed(reversed)) => &reversed.reason,
        Change::Review(decided) => &decided.reason,
        _ => "",
    };
    let by = op_blob(cause.reference());
    for table in ["meeting", "visit"] {
        let sql = format!(
            "update {table} set standing = 2, undone_by = ?3, undone_reason = ?4
             where scope = ?1 and op = ?2"
        );
        db.prepare_cached(&sql)?
            .execute(params![scope, op, by, reason])?;
    }
    for table in [
        "person",
        "village",
        "norms",
        "shg",
        "terms",
        "member",
        "not_held",
        "enterprise",
        "approval",
        "for_approval",
        "code",
    ] {
        let sql = format!("delete from {table} where scope = ?1 and op = ?2");
        db.prepare_cached(&sql)?.execute(params![scope, op])?;
    }
    if let Change::Med(med::Change::VisitRecorded(visit)) = &operation.change {
        settle_enterprise(db, &scope, visit.enterprise.bytes())?;
    }
    if let Change::Shg(shg::Change::MembersMerged(merged)) = &operation.change {
        merge(db, &scope, merged, None)?;
    }
    find_no_more(db, operation)?;
    db.prepare_cached("update journal set effective = 0 where op = ?1")?
        .execute([op])?;
    Ok(())
}

/// Whoever was added by an operation that counts no more is not found any more, nor anybody by a
/// code that it gave.
fn find_no_more(db: &Connection, operation: &Operation) -> Result<()> {
    let scope = operation.scope.key();
    match &operation.change {
        Change::Place(place::Change::VillageAdded(village)) => {
            find::forget(db, &scope, village.id.bytes())?;
            find::index_village(db, &operation.scope)
        }
        Change::Shg(shg::Change::GroupAdded(group)) => {
            find::forget(db, &scope, group.id.bytes())?;
            find::index_group(db, &scope)
        }
        Change::Shg(shg::Change::MemberAdded(member)) => {
            find::forget(db, &scope, member.id.bytes())?;
            find::index_member(db, &scope, member.id.bytes())
        }
        Change::Shg(shg::Change::CodeGiven(Some(member), _)) => {
            find::index_member(db, &scope, member.bytes())
        }
        Change::Shg(shg::Change::CodeGiven(None, _)) => find::index_group(db, &scope),
        Change::Med(med::Change::EnterpriseAdded(enterprise)) => {
            find::forget(db, &scope, enterprise.id.bytes())?;
            find::index_enterprise(db, &scope, enterprise.id.bytes())
        }
        _ => Ok(()),
    }
}

fn write_fields(db: &Connection, operation: &Operation) -> Result<()> {
    let values = match &operation.change {
        Change::Place(place::Change::VillageEdited(edits)) => values(edits),
        Change::Shg(shg::Change::GroupEdited(edits)) => values(edits),
        Change::Shg(shg::Change::MemberEdited(_, edits)) => values(edits),
        Change::Med(med::Change::EnterpriseEdited(_, edits)) => values(edits),
        Change::Shg(shg::Change::GroupEnded(ended) | shg::Change::MemberEnded(_, ended))
        | Change::Med(med::Change::EnterpriseEnded(_, ended)) => {
            vec![(STATE_FIELD, Value::Text(ended.reason.clone()))]
        }
        Change::Shg(
            shg::Change::MemberRejoined(_, rejoined) | shg::Change::GroupReopened(rejoined),
        ) => {
            vec![(STATE_FIELD, Value::Date(rejoined.from))]
        }
        _ => return Ok(()),
    };
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    for (write, (field, value)) in disposition::writes(operation).iter().zip(values) {
        let sql = "insert or replace into writer (scope, entity, field, op, value)
            values (?1, ?2, ?3, ?4, ?5)";
        let value = serde_json::to_string(&value)?;
        db.prepare_cached(sql)?
            .execute(params![scope, write.entity, field, op, value])?;
    }
    Ok(())
}

fn values<F: Field>(edits: &[Edit<F>]) -> Vec<(u8, Value)> {
    edits
        .iter()
        .map(|edit| (edit.field.number(), edit.value.clone()))
        .collect()
}

fn add_figures(db: &Connection, operation: &Operation, sign: i64) -> Result<()> {
    let scope = operation.scope.key();
    for addition in figures::of(operation) {
        let sql = "insert into figure (scope, month, figure, amount) values (?1, ?2, ?3, ?4)
            on conflict (scope, month, figure) do update set amount = amount + excluded.amount";
        let amount = addition.amount.saturating_mul(sign);
        let month = addition.month.to_string();
        db.prepare_cached(sql)?
            .execute(params![scope, month, addition.figure.number(), amount])?;
    }
    Ok(())
}

fn add_postings(
    db: &Connection,
    operation: &Operation,
    cause: &Operation,
    sign: i64,
) -> Result<()> {
    let (Change::Shg(change), Scope::Group(group)) = (&operation.change, &operation.scope) else {
        return Ok(());
    };
    let Some((date, postings)) = change.postings(*group) else {
        return Ok(());
    };
    let scope = operation.scope.key();
    let (op, cause) = (op_blob(operation.reference()), op_blob(cause.reference()));
    let date = date.to_string();
    let mut insert = db.prepare_cached(
        "insert or replace into posting
         (scope, cause, op, line, undo, date, head, member, folio, amount)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    let mut take_up = db.prepare_cached(
        "delete from posting
         where scope = ?1 and cause = ?2 and op = ?3 and line = ?4 and undo = ?5",
    )?;
    let mut add = db.prepare_cached(
        "insert into balance (scope, head, member, folio, amount) values (?1, ?2, ?3, ?4, ?5)
         on conflict (scope, head, member, folio)
         do update set amount = amount + excluded.amount",
    )?;
    for (line, Posting { page, amount }) in postings.into_iter().enumerate() {
        let member = page.member.map_or(-1, |tag| i64::from(tag.0));
        let folio = page.folio.map_or(-1, |folio| i64::from(folio.0));
        let amount = amount.0.saturating_mul(sign);
        let (line, head) = (stored(line), page.head.number());
        // What one verdict takes back and lets count again stands as it stood.
        if take_up.execute(params![scope, cause, op, line, sign > 0])? == 0 {
            insert.execute(params![
                scope,
                cause,
                op,
                line,
                sign < 0,
                date,
                head,
                member,
                folio,
                amount
            ])?;
        }
        add.execute(params![scope, head, member, folio, amount])?;
    }
    Ok(())
}

/// A number of things as SQLite counts.
fn stored(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn set_person(db: &Connection, scope: &Scope, person: &inbox::PersonSet, op: &[u8]) -> Result<()> {
    let scope = scope.key();
    let sql = "insert or replace into person (scope, person, name, assignments, op)
        values (?1, ?2, ?3, ?4, ?5)";
    let assignments = serde_json::to_string(&person.assignments)?;
    db.prepare_cached(sql)?.execute(params![
        scope,
        person.person.0,
        person.name,
        assignments,
        op
    ])?;
    for table in ["area", "placed"] {
        let sql = format!("delete from {table} where scope = ?1 and person = ?2");
        db.prepare_cached(&sql)?
            .execute(params![scope, person.person.0])?;
    }
    for placed in &person.villages {
        let sql = "insert or replace into placed (scope, person, village, block)
            values (?1, ?2, ?3, ?4)";
        db.prepare_cached(sql)?.execute(params![
            scope,
            person.person.0,
            placed.village.bytes(),
            placed.block.bytes(),
        ])?;
    }
    for area in &person.areas {
        let sql = "insert or replace into area
            (scope, person, id, level, parent, name, codes) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        db.prepare_cached(sql)?.execute(params![
            scope,
            person.person.0,
            area.id.bytes(),
            area.level as u8,
            area.parent.map(|parent| *parent.bytes()),
            area.name,
            serde_json::to_string(&area.codes)?,
        ])?;
    }
    Ok(())
}

fn post_place(db: &Connection, operation: &Operation, change: &place::Change) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    match change {
        place::Change::VillageAdded(village) => {
            let sql = "insert or replace into village
                (scope, id, block, name, panchayat, op)
                values (?1, ?2, ?3, ?4, ?5, ?6)";
            db.prepare_cached(sql)?.execute(params![
                scope,
                village.id.bytes(),
                village.block.bytes(),
                village.name,
                village.panchayat,
                op,
            ])?;
            add_codes(db, &scope, village.id.bytes(), &village.codes, &op)?;
        }
        place::Change::VillageEdited(edits) => {
            for edit in edits {
                let column = match edit.field {
                    place::VillageField::Name => Column::Required("name"),
                    place::VillageField::Panchayat => Column::Text("panchayat"),
                };
                set_field(db, "village", &scope, None, column, &edit.value)?;
            }
        }
    }
    find::index_village(db, &operation.scope)
}

fn post_shg(db: &Connection, operation: &Operation, change: &shg::Change) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    match change {
        shg::Change::GroupAdded(group) => {
            add_group(db, &scope, group, &op)?;
            find::index_group(db, &scope)
        }
        shg::Change::GroupEdited(edits) => {
            for edit in edits {
                set_field(
                    db,
                    "shg",
                    &scope,
                    None,
                    group_column(edit.field),
                    &edit.value,
                )?;
            }
            find::index_group(db, &scope)
        }
        shg::Change::TermsAgreed(terms) => add_terms(db, &scope, terms, &op),
        shg::Change::MemberAdded(member) => {
            add_member(db, &scope, member, &op)?;
            edit_again(db, &scope, member.id.bytes())?;
            find::index_member(db, &scope, member.id.bytes())
        }
        shg::Change::MemberEdited(member, edits) => {
            let id = member.bytes();
            for edit in edits {
                set_field(
                    db,
                    "member",
                    &scope,
                    Some(id),
                    member_column(edit.field),
                    &edit.value,
                )?;
            }
            find::index_member(db, &scope, id)
        }
        shg::Change::MemberEnded(member, ended) => {
            end(db, "member", &scope, Some(member.bytes()), Some(ended))?;
            find::index_member(db, &scope, member.bytes())
        }
        shg::Change::MemberRejoined(member, _) => {
            end(db, "member", &scope, Some(member.bytes()), None)?;
            find::index_member(db, &scope, member.bytes())
        }
        other => post_book(db, operation, other),
    }
}

/// What is written in a group's book, and said about it.
fn post_book(db: &Connection, operation: &Operation, change: &shg::Change) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    match change {
        shg::Change::MeetingClosed(_) => counts(db, "meeting", &scope, &op),
        shg::Change::Approved(approval) => {
            let sql = "insert or replace into approval
                (scope, target, op, approved, by_person, reason) values (?1, ?2, ?3, ?4, ?5, ?6)";
            db.prepare_cached(sql)?.execute(params![
                scope,
                op_blob(approval.target),
                op,
                approval.approved,
                operation.by.0,
                approval.reason
            ])?;
            Ok(())
        }
        shg::Change::MembersMerged(merged) => {
            merge(db, &scope, merged, Some(MemberTag::of(merged.kept)))
        }
        shg::Change::CodeGiven(member, code) => give_code(db, operation, *member, code),
        shg::Change::MeetingNotHeld(missed) => {
            let sql = "insert or replace into not_held (scope, op, date, reason)
                values (?1, ?2, ?3, ?4)";
            let date = missed.date.to_string();
            db.prepare_cached(sql)?
                .execute(params![scope, op, date, missed.reason])?;
            Ok(())
        }
        // The effects of the rest are in the postings, or in the book that is read from the
        // journal.
        _ => Ok(()),
    }
}

/// Lets the kept record of a woman stand for the other one, or no more.
fn merge(
    db: &Connection,
    scope: &[u8],
    merged: &shg::MembersMerged,
    into: Option<MemberTag>,
) -> Result<()> {
    let sql = "update member set merged_into = ?3 where scope = ?1 and id = ?2";
    db.prepare_cached(sql)?
        .execute(params![scope, merged.other.bytes(), into.map(|tag| tag.0)])?;
    find::index_member(db, scope, merged.other.bytes())
}

/// Puts a record before the approvers: what it is, of which day, and how much money it is about.
fn await_approval(db: &Connection, operation: &Operation, change: &shg::Change) -> Result<()> {
    let (Scope::Group(group), Some(needs)) = (&operation.scope, change.approval()) else {
        return Ok(());
    };
    // The business day of what has none is the day on which it was made.
    let day = change.day_of_approval(*group);
    let date = day.unwrap_or_else(|| operation.made_on());
    let amount = match change {
        shg::Change::RecordReversed(reversed) => {
            let target = Local(db).operation(&operation.scope, reversed.target)?;
            target.map_or(Paise::ZERO, |(target, _)| match &target.change {
                Change::Shg(target) => moved_by(target, *group),
                _ => Paise::ZERO,
            })
        }
        shg::Change::FundReceived(receipt) => receipt.amount,
        shg::Change::BorrowingOpened(borrowing) => borrowing.amount,
        shg::Change::DrawingPowerSet(_, power) => power.power,
        _ => moved_by(change, *group),
    };
    let sql = "insert or replace into for_approval (scope, op, kind, date, by_person, amount)
        values (?1, ?2, ?3, ?4, ?5, ?6)";
    db.prepare_cached(sql)?.execute(params![
        operation.scope.key(),
        op_blob(operation.reference()),
        needs.number(),
        date.to_string(),
        operation.by.0,
        amount.0,
    ])?;
    Ok(())
}

/// How much a record of money moves.
fn moved_by(change: &shg::Change, group: GroupId) -> Paise {
    let money = change.postings(group);
    money.map_or(Paise::ZERO, |(_, postings)| moved(&postings))
}

/// Keeps a code of the group, or of one of its members, and finds her by it.
fn give_code(
    db: &Connection,
    operation: &Operation,
    member: Option<MemberId>,
    code: &Code,
) -> Result<()> {
    let Scope::Group(group) = &operation.scope else {
        return Ok(());
    };
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    let codes = std::slice::from_ref(code);
    match member {
        Some(member) => {
            add_codes(db, &scope, member.bytes(), codes, &op)?;
            find::index_member(db, &scope, member.bytes())
        }
        None => {
            add_codes(db, &scope, group.bytes(), codes, &op)?;
            find::index_group(db, &scope)
        }
    }
}

fn post_med(db: &Connection, operation: &Operation, change: &med::Change) -> Result<()> {
    let (scope, op) = (operation.scope.key(), op_blob(operation.reference()));
    let id = match change {
        med::Change::EnterpriseAdded(enterprise) => {
            add_enterprise(db, &scope, enterprise, &op)?;
            *enterprise.id.bytes()
        }
        med::Change::EnterpriseEdited(enterprise, edits) => {
            let id = enterprise.bytes();
            for edit in edits {
                let column = enterprise_column(edit.field);
                set_field(db, "enterprise", &scope, Some(id), column, &edit.value)?;
            }
            *id
        }
        med::Change::EnterpriseEnded(enterprise, ended) => {
            end(
                db,
                "enterprise",
                &scope,
                Some(enterprise.bytes()),
                Some(ended),
            )?;
            *enterprise.bytes()
        }
        med::Change::VisitRecorded(visit) => {
            counts(db, "visit", &scope, &op)?;
            return settle_enterprise(db, &scope, visit.enterprise.bytes());
        }
        med::Change::VisitReversed(_) => return Ok(()),
    };
    settle_enterprise(db, &scope, &id)?;
    find::index_enterprise(db, &scope, &id)
}

fn counts(db: &Connection, table: &str, scope: &[u8], op: &[u8]) -> Result<()> {
    let sql = format!(
        "update {table} set standing = 1, undone_by = null, undone_reason = null
         where scope = ?1 and op = ?2"
    );
    db.prepare_cached(&sql)?.execute(params![scope, op])?;
    Ok(())
}

fn add_group(db: &Connection, scope: &[u8], group: &shg::Group, op: &[u8]) -> Result<()> {
    let sql = "insert or replace into shg
        (scope, id, village, name, kind, formed, bank, ifsc, account, active, op)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10)";
    db.prepare_cached(sql)?.execute(params![
        scope,
        group.id.bytes(),
        group.village.bytes(),
        group.name,
        group.kind as u8,
        group.formed.map(|date| date.to_string()),
        group.bank,
        group.ifsc,
        group.account,
        op,
    ])?;
    add_codes(db, scope, group.id.bytes(), &group.codes, op)?;
    add_terms(db, scope, &group.terms, op)
}

fn add_terms(db: &Connection, scope: &[u8], terms: &shg::Terms, op: &[u8]) -> Result<()> {
    let sql = "insert or replace into terms (scope, begins, content, op)
        values (?1, ?2, ?3, ?4)";
    let content = serde_json::to_string(terms)?;
    db.prepare_cached(sql)?
        .execute(params![scope, terms.from.to_string(), content, op])?;
    Ok(())
}

fn add_member(db: &Connection, scope: &[u8], member: &shg::Member, op: &[u8]) -> Result<()> {
    let sql = "insert or replace into member
        (scope, id, tag, name, relation, relation_name, serial, joined, office, birth_year,
         mobile, nominee, photo, consented, active, op)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1, ?15)";
    let photo = member
        .photo
        .as_ref()
        .map(serde_json::to_string)
        .transpose()?;
    db.prepare_cached(sql)?.execute(params![
        scope,
        member.id.bytes(),
        member.tag().0,
        member.name,
        member.relation as u8,
        member.relation_name,
        member.serial,
        member.joined.to_string(),
        member.office as u8,
        member.birth_year,
        member.mobile,
        member.nominee,
        photo,
        member.consented.map(|date| date.to_string()),
        op,
    ])?;
    add_codes(db, scope, member.id.bytes(), &member.codes, op)
}

/// What was said of a member stays said when another record takes the place of the one with which
/// she was added. From when to when she is one follows the book.
fn edit_again(db: &Connection, scope: &[u8], id: &[u8; 16]) -> Result<()> {
    let sql = "select field, value from writer where scope = ?1 and entity = ?2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then(params![scope, id], |row| {
        let value: String = row.value("value")?;
        Ok((row.value("field")?, serde_json::from_str(&value)?))
    })?;
    let written: Vec<(u8, Value)> = rows.collect::<Result<_>>()?;
    for (number, value) in written {
        let mut fields = shg::MemberField::ALL.iter();
        if let Some(field) = fields.find(|field| field.number() == number) {
            set_field(db, "member", scope, Some(id), member_column(*field), &value)?;
        }
    }
    Ok(())
}

fn add_codes(
    db: &Connection,
    scope: &[u8],
    entity: &[u8; 16],
    codes: &[Code],
    op: &[u8],
) -> Result<()> {
    let sql = "insert or ignore into code (scope, entity, system, value, op)
        values (?1, ?2, ?3, ?4, ?5)";
    let mut statement = db.prepare_cached(sql)?;
    for code in codes {
        statement.execute(params![scope, entity, code.system as u8, code.value, op])?;
    }
    Ok(())
}

fn add_enterprise(
    db: &Connection,
    scope: &[u8],
    enterprise: &med::Enterprise,
    op: &[u8],
) -> Result<()> {
    let sql = "insert or replace into enterprise
        (scope, id, village, name, owner, owner_group, owner_member, tie, category, product,
         began, mobile, landmark, registered, active, op)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1, ?15)";
    db.prepare_cached(sql)?.execute(params![
        scope,
        enterprise.id.bytes(),
        enterprise.village.bytes(),
        enterprise.name,
        enterprise.owner.name,
        enterprise.owner.group.map(|group| *group.bytes()),
        enterprise.owner.member.map(|member| *member.bytes()),
        enterprise.owner.tie as u8,
        enterprise.category as u8,
        enterprise.product,
        enterprise.began.map(|date| date.to_string()),
        enterprise.mobile,
        enterprise.landmark,
        enterprise.registered.to_string(),
        op,
    ])?;
    Ok(())
}

/// A column that an edit sets, with the values that it takes.
enum Column {
    /// A text that is never empty.
    Required(&'static str),
    /// A text or nothing.
    Text(&'static str),
    /// A day that is never missing.
    RequiredDate(&'static str),
    /// A day or nothing.
    Date(&'static str),
    /// A number or nothing, up to the limit.
    Number(&'static str, i64),
    /// The number of a choice, below the limit.
    Choice(&'static str, usize),
    /// A photo or nothing.
    Photo(&'static str),
}

fn group_column(field: shg::GroupField) -> Column {
    match field {
        shg::GroupField::Name => Column::Required("name"),
        shg::GroupField::Formed => Column::Date("formed"),
        shg::GroupField::Bank => Column::Text("bank"),
        shg::GroupField::Ifsc => Column::Text("ifsc"),
        shg::GroupField::Account => Column::Text("account"),
    }
}

fn member_column(field: shg::MemberField) -> Column {
    let most = i64::from(u16::MAX);
    match field {
        shg::MemberField::Name => Column::Required("name"),
        shg::MemberField::RelationName => Column::Text("relation_name"),
        shg::MemberField::Relation => Column::Choice("relation", crate::column::RELATIONS.len()),
        shg::MemberField::Serial => Column::Number("serial", most),
        shg::MemberField::Office => Column::Choice("office", crate::column::OFFICES.len()),
        shg::MemberField::BirthYear => Column::Number("birth_year", most),
        shg::MemberField::Mobile => Column::Text("mobile"),
        shg::MemberField::Nominee => Column::Text("nominee"),
        shg::MemberField::Joined => Column::RequiredDate("joined"),
        shg::MemberField::Photo => Column::Photo("photo"),
    }
}

fn enterprise_column(field: med::EnterpriseField) -> Column {
    match field {
        med::EnterpriseField::Name => Column::Required("name"),
        med::EnterpriseField::Product => Column::Required("product"),
        med::EnterpriseField::Mobile => Column::Text("mobile"),
        med::EnterpriseField::Landmark => Column::Text("landmark"),
        med::EnterpriseField::Category => {
            Column::Choice("category", crate::column::CATEGORIES.len())
        }
    }
}

/// Sets one column of one row. A value of the wrong kind changes nothing: the edit stays in the
/// journal, and the table keeps what it can show.
fn set_field(
    db: &Connection,
    table: &str,
    scope: &[u8],
    id: Option<&[u8; 16]>,
    column: Column,
    value: &Value,
) -> Result<()> {
    use rusqlite::types::Value as Sql;
    let text = |text: &String| Sql::Text(text.clone());
    let (column, new) = match (column, value) {
        (Column::Required(column) | Column::Text(column), Value::Text(new)) => (column, text(new)),
        (Column::RequiredDate(column) | Column::Date(column), Value::Date(new)) => {
            (column, Sql::Text(new.to_string()))
        }
        (Column::Number(column, most), Value::Number(new)) if (0..=most).contains(new) => {
            (column, Sql::Integer(*new))
        }
        (Column::Choice(column, count), Value::Number(new))
            if usize::try_from(*new).is_ok_and(|new| new < count) =>
        {
            (column, Sql::Integer(*new))
        }
        (Column::Photo(column), Value::Photo(photo)) => {
            (column, Sql::Text(serde_json::to_string(photo)?))
        }
        (
            Column::Text(column)
            | Column::Date(column)
            | Column::Number(column, _)
            | Column::Photo(column),
            Value::None,
        ) => (column, Sql::Null),
        _ => return Ok(()),
    };
    let sql =
        format!("update {table} set {column} = ?1 where scope = ?2 and (?3 is null or id = ?3)");
    db.prepare_cached(&sql)?.execute(params![new, scope, id])?;
    Ok(())
}

/// Says that something ended, or works again.
fn end(
    db: &Connection,
    table: &str,
    scope: &[u8],
    id: Option<&[u8; 16]>,
    ended: Option<&Ended>,
) -> Result<()> {
    let sql = format!(
        "update {table} set active = ?1, ended_on = ?2, end_reason = ?3
         where scope = ?4 and (?5 is null or id = ?5)"
    );
    db.prepare_cached(&sql)?.execute(params![
        ended.is_none(),
        ended.map(|ended| ended.on.to_string()),
        ended.map(|ended| &ended.reason),
        scope,
        id
    ])?;
    Ok(())
}

/// A group's terms, oldest first.
pub(crate) fn terms(db: &Connection, scope: &[u8]) -> Result<Vec<shg::Terms>> {
    let sql = "select content from terms where scope = ?1 order by begins";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then([scope], |row| row.json("content"))?;
    rows.collect()
}

fn settle_enterprise(db: &Connection, scope: &[u8], id: &[u8; 16]) -> Result<()> {
    let sql = "select registered from enterprise where scope = ?1 and id = ?2";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params![scope, id])?;
    let Some(row) = rows.next()? else {
        return Ok(());
    };
    let registered = row.date("registered")?;
    let sql = "select j.bytes from visit v join journal j on j.op = v.op
        where v.scope = ?1 and v.enterprise = ?2 and v.standing = 1
        order by v.date desc, v.op desc limit 1";
    let mut statement = db.prepare_cached(sql)?;
    let bytes: Option<Vec<u8>> = statement
        .query_row(params![scope, id], |row| row.get("bytes"))
        .optional()?;
    let visit = bytes
        .and_then(|bytes| Operation::decode(&bytes).ok())
        .and_then(|operation| {
            if let Change::Med(med::Change::VisitRecorded(visit)) = operation.change {
                Some(visit)
            } else {
                None
            }
        });
    // The first visit is due a week after the enterprise was registered (med.md 1.3).
    let due = visit
        .as_ref()
        .map_or(registered.plus_days(7), |visit| visit.next_due(registered));
    let last = visit.map(|visit| visit.date.to_string());
    let sql = "update enterprise set last_visit = ?3,
        next_due = case when active = 1 then ?4 end where scope = ?1 and id = ?2";
    db.prepare_cached(sql)?
        .execute(params![scope, id, last, due.to_string()])?;
    Ok(())
}
