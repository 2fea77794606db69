//! A group's book, read from the journal; and the rows of loans that lists are made of.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::clock::Clock;
use domain::disposition::{self, Known};
use domain::ledger::MoneyWay;
use domain::place::{Approver, NeedsApproval};
use domain::review::Verdict;
use domain::shg::book::{Book, Struck};
use domain::shg::loan::{Account, Source};
use domain::shg::{self, GroupKind};
use domain::{
    Change, Date, DeviceId, GroupId, LoanTag, MemberId, MemberTag, Operation, OperationRef, Paise,
    PersonId, Scope,
};
use rusqlite::{Connection, Row, params};
use serde::Serialize;
use ts_rs::TS;

use crate::apply::Local;
use crate::column::{Columns, GROUP_KINDS, choice, scope_of};
use crate::place::{BLOCK, KnownNorms};
use crate::view::{ArrivalKind, BankUnlikeGroup, FieldValue, Made, WrongBook, WrongGroup};
use crate::{Result, Store, StoreError, find};

/// A loan of some group, as lists of many groups read it.
#[derive(Clone, Debug)]
pub struct KnownLoan {
    /// The group.
    pub group: GroupId,
    /// Its kind: what a federation lends is lent on, and is never added to what its groups lend.
    pub kind: GroupKind,
    /// The loan in its book.
    pub loan: LoanTag,
    /// Whose it is.
    pub member: MemberTag,
    /// Out of whose money.
    pub source: Source,
    /// Its page.
    pub account: Account,
}

/// A record that an approver looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AwaitingApproval {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// What it is.
    pub needs: NeedsApproval,
    /// Who approves it; where there are several, any of them.
    pub approvers: Vec<Approver>,
    /// Its day.
    pub date: Date,
    /// How much money it is about.
    pub amount: Paise,
    /// Whether the money of a voucher came, went or was moved.
    pub way: Option<MoneyWay>,
    /// What it says, field by field.
    pub fields: Vec<FieldValue>,
    /// Who made it.
    pub made: Made,
}

/// A record of hers that somebody sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SentBackRecord {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub group_name: String,
    /// What it is.
    pub needs: NeedsApproval,
    /// The woman whom it concerns, where there is one.
    pub member: Option<MemberId>,
    /// The loan that was resolved about.
    pub loan: Option<LoanTag>,
    /// What it says, field by field.
    pub fields: Vec<FieldValue>,
    /// It counts as it stands until it is taken back, which can be done; else it does not count,
    /// or is put right by another record.
    pub can_be_taken_back: bool,
    /// The record, and who made it.
    pub made: Made,
    /// Who sent it back, and why.
    pub back: SentBack,
}

/// A resolution that counts only when another person has agreed.
#[derive(Clone, Debug)]
pub struct Resolution {
    /// Who recorded it.
    pub made: Made,
    /// What was resolved.
    pub change: shg::Change,
    /// Who sent it back, and why; none while it waits.
    pub sent_back: Option<SentBack>,
}

/// Who sent a resolution back to its maker, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SentBack {
    /// Who, and when.
    pub made: Made,
    /// Why.
    pub reason: String,
}

impl Store {
    /// A group's book: everything of it that is in effect, own records that nobody else has seen
    /// included. Empty when the group is not on this device.
    pub fn book(&self, group: GroupId) -> Result<Book> {
        read(&self.db, group)
    }

    /// The same book as if one of its operations had not been.
    pub fn book_without(&self, group: GroupId, operation: OperationRef) -> Result<Book> {
        let mut operations = effective(&self.db, group)?;
        operations.retain(|one| one.reference() != operation);
        Ok(Book::of(group, operations))
    }

    /// Everything of a group that is in the journal, in the order in which it came there.
    pub fn in_order(&self, group: GroupId) -> Result<Vec<OperationRef>> {
        let sql = "select op from journal where scope = ?1 and op is not null
            order by position is null, position, epoch, seq";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([Scope::Group(group).key()], |row| row.op("op"))?;
        rows.collect()
    }

    /// The records of a group's money that were reversed, in the order of their reversals in the
    /// feed; `book` is the group's.
    pub fn struck(&self, book: &Book) -> Result<Vec<Struck>> {
        let scope = Scope::Group(book.group);
        let sql = "select bytes from journal
            where scope = ?1 and effective = 1 and reading = 1 and kind = ?2
            order by position is null, position, epoch, seq";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![scope.key(), ArrivalKind::Reversal as u8])?;
        let mut struck = Vec::new();
        while let Some(row) = rows.next()? {
            let Ok(reversal) = Operation::decode(&row.value::<Vec<u8>>("bytes")?) else {
                continue;
            };
            let Change::Shg(shg::Change::RecordReversed(reversed)) = &reversal.change else {
                continue;
            };
            let target = Local(&self.db).operation(&scope, reversed.target)?;
            struck.extend(target.and_then(|(target, _)| book.struck(target, &reversal)));
        }
        Ok(struck)
    }

    /// The same book as if this had been said too.
    pub fn book_with(&self, group: GroupId, change: shg::Change) -> Result<Book> {
        let mut operations = effective(&self.db, group)?;
        operations.push(as_if_said(Scope::Group(group), change));
        Ok(Book::of(group, operations))
    }

    /// Every loan that was given until a day, closed ones too: of the groups and federations that
    /// are known here; or of a federation itself and of those that belonged on that day to it or
    /// to one of its federations, each once. Loans of one book stand together.
    pub fn known_loans(&self, federation: Option<GroupId>, on: Date) -> Result<Vec<KnownLoan>> {
        let sql = "with recursive below(id) as (
                values (?1) union
                select s.id from below b join federation_link k on k.federation = b.id
                join shg s on s.scope = k.scope
                where k.begins = (select max(n.begins) from federation_link n
                                  where n.scope = k.scope and n.begins <= ?2))
            select l.scope, l.loan, l.member, l.source, l.account, s.kind
            from loan l join shg s on s.scope = l.scope
            where l.given <= ?2 and (?1 is null or s.id in (select id from below))
            order by l.scope, l.given, l.loan";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![
            federation.map(|federation| *federation.bytes()),
            on.to_string()
        ];
        let loans = statement.query_and_then(key, known)?;
        loans.collect()
    }

    /// The names of all groups.
    pub fn group_names(&self) -> Result<BTreeMap<GroupId, String>> {
        let mut statement = self.db.prepare_cached("select id, name from shg")?;
        let rows = statement.query_and_then([], |row| Ok((row.id("id")?, row.value("name")?)))?;
        rows.collect()
    }

    /// The groups that belong to a federation on a day by their own books, with their names.
    pub fn belonging_to(&self, federation: GroupId, on: Date) -> Result<Vec<(GroupId, String)>> {
        let sql = "select s.id, s.name from federation_link k join shg s on s.scope = k.scope
            where k.federation = ?1
              and k.begins = (select max(n.begins) from federation_link n
                              where n.scope = k.scope and n.begins <= ?2)";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![federation.bytes(), on.to_string()];
        let rows = statement.query_and_then(key, |row| Ok((row.id("id")?, row.value("name")?)))?;
        rows.collect()
    }

    /// A record of a group as it was made, whether it is in effect or not.
    pub fn recorded(&self, scope: &Scope, operation: OperationRef) -> Result<Option<Operation>> {
        let found = Local(&self.db).operation(scope, operation)?;
        Ok(found.map(|(operation, _)| operation))
    }

    /// Resolutions of a group that wait until another person agrees or were sent back, oldest
    /// first; also those of this device that the centre has not seen yet.
    pub fn resolutions(&self, group: GroupId) -> Result<Vec<Resolution>> {
        let scope = Scope::Group(group);
        let mut resolutions = Vec::new();
        for operation in self.set_apart(&scope)? {
            let reference = operation.reference();
            let Change::Shg(change) = operation.change else {
                continue;
            };
            if !change.awaits_approval() {
                continue;
            }
            let sent_back = match self.decision_on(&scope, reference)? {
                None => None,
                Some((decision, decided)) if decided.verdict == Verdict::Keep => Some(SentBack {
                    made: self.made(decision)?,
                    reason: decided.reason,
                }),
                Some(_) => continue,
            };
            resolutions.push(Resolution {
                made: self.made(reference)?,
                change,
                sent_back,
            });
        }
        Ok(resolutions)
    }

    /// What a person recorded and somebody sent back since a moment (milliseconds since 1970) that
    /// still stands as it was, last sent back first: records that count, and resolutions that were
    /// not agreed to.
    pub fn returned(&self, person: PersonId, since_ms: i64) -> Result<Vec<SentBackRecord>> {
        let sql = "select f.scope, f.op, a.op as back, a.reason from approval a
            join for_approval f on f.scope = a.scope and f.op = a.target
            where a.approved = 0 and f.by_person = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([person.0], |row| {
            let scope = scope_of(&row.value::<Vec<u8>>("scope")?)?;
            let reason: Option<String> = row.value("reason")?;
            Ok((scope, row.op("op")?, row.op("back")?, reason))
        })?;
        let mut returned = Vec::new();
        for row in rows.collect::<Result<Vec<_>>>()? {
            let (scope, operation, back, reason) = row;
            let made = self.made(back)?;
            let reason = reason.unwrap_or_default();
            if let Some((operation, _)) = Local(&self.db).operation(&scope, operation)? {
                returned.extend(self.one_returned(&operation, SentBack { made, reason }, true)?);
            }
        }
        // Each condition repeats that of a partial index, which SQLite does not infer.
        let sql = "select bytes from journal
            where verdict >= 2 and verdict = 2 and reading = 1 and by_person = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([person.0], |row| row.value::<Vec<u8>>("bytes"))?;
        for bytes in rows.collect::<Result<Vec<_>>>()? {
            let Ok(operation) = Operation::decode(&bytes) else {
                continue;
            };
            let resolved = matches!(&operation.change,
                Change::Shg(change) if change.awaits_approval());
            if resolved
                && let Some((decision, decided)) =
                    self.decision_on(&operation.scope, operation.reference())?
                && decided.verdict == Verdict::Keep
            {
                let made = self.made(decision)?;
                let reason = decided.reason;
                returned.extend(self.one_returned(&operation, SentBack { made, reason }, false)?);
            }
        }
        returned.retain(|one| one.back.made.wall_ms >= since_ms);
        returned.sort_by_key(|one| Reverse(one.back.made.wall_ms));
        Ok(returned)
    }

    fn one_returned(
        &self,
        operation: &Operation,
        back: SentBack,
        counts: bool,
    ) -> Result<Option<SentBackRecord>> {
        let (Scope::Group(group), Change::Shg(change)) = (&operation.scope, &operation.change)
        else {
            return Ok(None);
        };
        let (Some(needs), Some(view)) = (change.approval(), self.group(*group)?) else {
            return Ok(None);
        };
        let member = match change {
            shg::Change::MemberEnded(member, _) => Some(*member),
            shg::Change::MembersMerged(merged) => Some(merged.kept),
            shg::Change::Settled(settlement) => {
                let mut members = view.members.iter();
                let hers = members.find(|line| line.tag == settlement.member);
                hers.map(|line| line.id)
            }
            _ => None,
        };
        let loan = match change {
            shg::Change::LoanDecided(decision) => Some(decision.loan),
            _ => None,
        };
        Ok(Some(SentBackRecord {
            group: *group,
            group_name: view.row.name,
            needs,
            member,
            loan,
            fields: self.said(operation)?,
            can_be_taken_back: counts && change.is_reversible(),
            made: self.made(operation.reference())?,
            back,
        }))
    }

    /// The operation in effect that says exactly this of a group; none where nothing says it, or
    /// another record brought it along, as the old balances bring loans.
    pub fn says(&self, group: GroupId, change: shg::Change) -> Result<Option<OperationRef>> {
        let scope = Scope::Group(group);
        let said = as_if_said(scope, change);
        for claim in disposition::claims(&said) {
            let held = Local(&self.db).claimed(&scope, &claim.key)?;
            if let Some(held) = held.filter(|held| held.content == claim.content) {
                return Ok(Some(held.by));
            }
        }
        Ok(None)
    }

    /// Records that the norms of their day and place put before an approver and that nobody has
    /// approved or returned yet, oldest first, without those that `person` made.
    pub fn awaiting_approval(&self, person: PersonId) -> Result<Vec<AwaitingApproval>> {
        let norms = KnownNorms::read(&self.db)?;
        // Most records are meetings, which few states look at: what no norm names is not read.
        let kinds: Vec<String> = NeedsApproval::ALL
            .into_iter()
            .filter(|kind| norms.ever(|norms| norms.books.needs_approval(*kind)))
            .map(|kind| kind.number().to_string())
            .collect();
        let sql = format!(
            "select f.scope, f.op, f.kind, f.date, f.amount, s.id, s.name, {BLOCK}
             from for_approval f join shg s on s.scope = f.scope
             left join village v on v.id = s.village
             where f.kind in ({}) and f.by_person <> ?1 and not exists
                 (select 1 from approval a where a.scope = f.scope and a.target = f.op)
             order by f.date, f.op",
            kinds.join(", ")
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_and_then([person.0], |row| {
            let group = row.id("id")?;
            let (operation, date) = (row.op("op")?, row.date("date")?);
            // Where the state is not known, nobody knows yet whom its norms name.
            let Some(state) = norms.state(row.maybe_id("block")?) else {
                return Ok(None);
            };
            let needs = NeedsApproval::from_number(row.value("kind")?);
            let books = norms.hold(Some(state), date).books;
            let Some(needs) = needs.filter(|needs| books.needs_approval(*needs)) else {
                return Ok(None);
            };
            let record = self.recorded(&Scope::Group(group), operation)?;
            let way = record.as_ref().and_then(crate::review::way_of);
            let fields = record.map(|record| self.said(&record)).transpose()?;
            Ok(Some(AwaitingApproval {
                group,
                group_name: row.value("name")?,
                needs,
                approvers: books.approvers,
                date,
                amount: row.paise("amount")?,
                way,
                fields: fields.unwrap_or_default(),
                made: self.made(operation)?,
            }))
        })?;
        rows.filter_map(Result::transpose).collect()
    }
}

impl Store {
    /// The groups in whose book something cannot be, by name.
    pub fn wrong_groups(&self) -> Result<Vec<WrongGroup>> {
        let sql = format!(
            "select s.id, s.name, s.village, v.name as village_name, {BLOCK}, w.things
            from wrong w join shg s on s.scope = w.scope
            left join village v on v.id = s.village order by s.name, s.id"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_and_then([], |row| {
            let village: Option<String> = row.value("village_name")?;
            Ok(WrongGroup {
                group: row.id("id")?,
                name: row.value("name")?,
                village: row.id("village")?,
                village_name: village.unwrap_or_default(),
                block: row.maybe_id("block")?,
                things: row.count("things")?,
            })
        })?;
        rows.collect()
    }
}

impl Store {
    /// The groups of which the bank and the book do not say the same, by name.
    pub fn bank_unlike(&self) -> Result<Vec<BankUnlikeGroup>> {
        let sql = format!(
            "select s.id, s.name, s.village, v.name as village_name, {BLOCK}, u.told
            from bank_unlike u join shg s on s.scope = u.scope
            left join village v on v.id = s.village order by s.name, s.id"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_and_then([], |row| {
            let village: Option<String> = row.value("village_name")?;
            let told: Vec<u8> = row.value("told")?;
            Ok(BankUnlikeGroup {
                group: row.id("id")?,
                name: row.value("name")?,
                village: row.id("village")?,
                village_name: village.unwrap_or_default(),
                block: row.maybe_id("block")?,
                unlike: domain::operation::decoded(&told).unwrap_or_default(),
            })
        })?;
        rows.collect()
    }
}

/// What nobody has said, as whoever did would have.
fn as_if_said(scope: Scope, change: shg::Change) -> Operation {
    Operation {
        device: DeviceId::CENTRE,
        epoch: 0,
        seq: 0,
        by: PersonId(0),
        seen: 0,
        at: Clock::default(),
        scope,
        change: Change::Shg(change),
    }
}

/// Brings a group's summed-up columns and the rows of its loans, its offices, its federations and the
/// times of its members to where its book is. A closed meeting touches few of them, so only rows
/// that differ are written.
pub(crate) fn settle(db: &Connection, group: GroupId) -> Result<()> {
    let scope = Scope::Group(group).key();
    let book = read(db, group)?;
    settle_offices(db, &scope, &book)?;
    settle_federations(db, &scope, &book)?;
    settle_members(db, &scope, &book)?;
    settle_wrong(db, &scope, &book)?;
    settle_bank_unlike(db, &scope, &book)?;
    let mut kept = loan_rows(db, &scope)?;
    let sql = "insert or replace into loan
        (scope, loan, member, source, given, amount, closed, account)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut insert = db.prepare_cached(sql)?;
    for loan in book.loans() {
        let row = LoanRow {
            member: loan.member,
            source: loan.given.source.number(),
            given: loan.given_on.to_string(),
            amount: loan.given.amount,
            closed: loan.closed,
            account: domain::operation::encoded(&loan.account),
        };
        if kept.remove(&loan.tag).is_some_and(|kept| kept == row) {
            continue;
        }
        insert.execute(params![
            scope,
            loan.tag.0,
            row.member.0,
            row.source,
            row.given,
            row.amount.0,
            row.closed,
            row.account,
        ])?;
    }
    for gone in kept.keys() {
        db.prepare_cached("delete from loan where scope = ?1 and loan = ?2")?
            .execute(params![scope, gone.0])?;
    }
    settle_group(db, &scope, &book)
}

/// Writes what a list of groups tells of each one; after its members were brought to the book.
fn settle_group(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    let held = book.meetings().map(|(_, meeting)| meeting.date).max();
    let last = held.max(book.cut_off().and_then(|cutoff| cutoff.last_meeting));
    let due = book.schedule().next_due();
    let sql = "update shg set
        members = (select count(*) from member
                   where scope = ?1 and active = 1 and merged_into is null),
        saved = (select coalesce(-sum(amount), 0) from balance
                 where scope = ?1 and head in (2, 3, 4)),
        last_meeting = ?2, next_due = ?3
        where scope = ?1";
    let text = |date: Option<Date>| date.map(|date| date.to_string());
    // What a verdict let count late may be older than what was said since: the book knows.
    let active = book.presence.ended.is_none();
    db.prepare_cached(sql)?
        .execute(params![scope, text(last), text(due.filter(|_| active)),])?;
    // Only what is told of it otherwise than before is found anew.
    let sql = "update shg set active = ?2, ended_on = ?3, end_reason = ?4
        where scope = ?1 and (active, ended_on, end_reason) is not (?2, ?3, ?4)";
    let changed = db.prepare_cached(sql)?.execute(params![
        scope,
        active,
        text(book.presence.ended),
        book.presence.reason(),
    ])?;
    if changed > 0 {
        find::index_group(db, scope)?;
    }
    Ok(())
}

/// A row of the table of loans, but for its key.
#[derive(PartialEq)]
struct LoanRow {
    member: MemberTag,
    source: u8,
    given: String,
    amount: Paise,
    closed: bool,
    account: Vec<u8>,
}

fn loan_rows(db: &Connection, scope: &[u8]) -> Result<BTreeMap<LoanTag, LoanRow>> {
    let sql = "select loan, member, source, given, amount, closed, account from loan
        where scope = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then([scope], |row| {
        let kept = LoanRow {
            member: MemberTag(row.value("member")?),
            source: row.value("source")?,
            given: row.value("given")?,
            amount: row.paise("amount")?,
            closed: row.value("closed")?,
            account: row.value("account")?,
        };
        Ok((LoanTag(row.value("loan")?), kept))
    })?;
    rows.collect()
}

/// Writes who has which office: the last one on any day, or the one she was entered with where
/// none was given, or what was given is taken back.
fn settle_offices(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    let last = book.offices.last().map(|(_, given)| given.from);
    let sql = "update member set office = ?3 where scope = ?1 and id = ?2 and office <> ?3";
    let mut update = db.prepare_cached(sql)?;
    for member in book.members.iter().chain(&book.others) {
        let office = last.map_or(member.office, |last| book.office_on(member, last));
        update.execute(params![scope, member.id.bytes(), office as u8])?;
    }
    Ok(())
}

/// Writes to which federation the group belongs from which day on: one row a day, as the book
/// reads it.
fn settle_federations(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    db.prepare_cached("delete from federation_link where scope = ?1")?
        .execute([scope])?;
    let sql = "insert or replace into federation_link (scope, begins, federation, name)
        values (?1, ?2, ?3, ?4)";
    let mut insert = db.prepare_cached(sql)?;
    for link in book.belonging() {
        let federation = link.federation.map(|federation| *federation.bytes());
        insert.execute(params![scope, link.from.to_string(), federation, link.name])?;
    }
    Ok(())
}

/// Writes from when to when everybody is a member, for whom another record stands, and which group
/// each member of a federation is. What a reviewer lets through late is posted last, and stands
/// earlier in the book: it is the book that says what follows from it.
fn settle_members(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    db.prepare_cached("delete from away where scope = ?1")?
        .execute([scope])?;
    let sql = "insert or replace into away (scope, member, left, back) values (?1, ?2, ?3, ?4)";
    let mut insert = db.prepare_cached(sql)?;
    let sql = "update member
        set joined = ?3, active = ?4, ended_on = ?5, end_reason = ?6, merged_into = ?7,
            stands_for = ?8
        where scope = ?1 and id = ?2
          and (joined, active, ended_on, end_reason, merged_into, stands_for)
              is not (?3, ?4, ?5, ?6, ?7, ?8)";
    let mut update = db.prepare_cached(sql)?;
    let of_groups = kind(db, scope)?.is_some_and(GroupKind::is_federation);
    for member in book.members.iter().chain(&book.others) {
        let id = member.id.bytes();
        for away in &member.presence.away {
            let (left, back) = (away.left.to_string(), away.back.to_string());
            insert.execute(params![scope, id, left, back])?;
        }
        let kept = book.kept(member.tag);
        let changed = update.execute(params![
            scope,
            id,
            member.joined.to_string(),
            member.presence.ended.is_none(),
            member.presence.ended.map(|day| day.to_string()),
            member.presence.reason(),
            (kept != member.tag).then_some(kept.0),
            of_groups.then(|| *book.group_of(member.id).bytes()),
        ])?;
        if changed > 0 {
            find::index_member(db, scope, id)?;
        }
    }
    Ok(())
}

/// Remembers how many things in a book cannot be.
fn settle_wrong(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    db.prepare_cached("delete from wrong where scope = ?1")?
        .execute([scope])?;
    let things = book.wrong_side().len();
    if things > 0 {
        let things = i64::try_from(things).unwrap_or(i64::MAX);
        db.prepare_cached("insert into wrong (scope, things) values (?1, ?2)")?
            .execute(params![scope, things])?;
    }
    Ok(())
}

/// Remembers of what the bank and the book do not say the same.
fn settle_bank_unlike(db: &Connection, scope: &[u8], book: &Book) -> Result<()> {
    db.prepare_cached("delete from bank_unlike where scope = ?1")?
        .execute([scope])?;
    let unlike = book.bank_unlike();
    if !unlike.is_empty() {
        let told = domain::operation::encoded(&unlike);
        db.prepare_cached("insert into bank_unlike (scope, told) values (?1, ?2)")?
            .execute(params![scope, told])?;
    }
    Ok(())
}

/// What cannot be in each book of these groups, and what does not add up to nothing; of books in
/// which there is nothing of either, nothing.
pub(crate) fn wrong_books(db: &Connection) -> Result<Vec<WrongBook>> {
    let sql = "select id, name from shg order by name, id";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then([], |row| -> Result<(GroupId, String)> {
        Ok((row.id("id")?, row.value("name")?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (group, name) = row?;
        let book = read(db, group)?;
        let last = book.records.last().map(|record| record.date);
        let trial = last.map_or(Paise::ZERO, |last| book.trial_balance(last));
        let wrong = book.wrong_side();
        if !wrong.is_empty() || !trial.is_zero() {
            found.push(WrongBook {
                group,
                name,
                trial,
                wrong,
            });
        }
    }
    Ok(found)
}

/// What kind of group it is; nothing where its book has not come.
fn kind(db: &Connection, scope: &[u8]) -> Result<Option<GroupKind>> {
    let mut statement = db.prepare_cached("select kind from shg where scope = ?1")?;
    let mut rows = statement.query([scope])?;
    let row = rows.next()?;
    row.map(|row| Ok(choice(GROUP_KINDS, row.value("kind")?)))
        .transpose()
}

fn read(db: &Connection, group: GroupId) -> Result<Book> {
    Ok(Book::of(group, effective(db, group)?))
}

/// The operations of a group that are in effect, in the order of the feed.
fn effective(db: &Connection, group: GroupId) -> Result<Vec<Operation>> {
    let sql = "select bytes from journal where scope = ?1 and effective = 1 and reading = 1
        order by position is null, position, epoch, seq";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([Scope::Group(group).key()])?;
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        // What this version cannot read has no effect here either.
        if let Ok(operation) = Operation::decode(&row.value::<Vec<u8>>("bytes")?) {
            operations.push(operation);
        }
    }
    Ok(operations)
}

fn known(row: &Row<'_>) -> Result<KnownLoan> {
    let bytes: Vec<u8> = row.value("account")?;
    Ok(KnownLoan {
        group: super::member::group_of(&row.value::<Vec<u8>>("scope")?)?,
        kind: choice(GROUP_KINDS, row.value("kind")?),
        loan: LoanTag(row.value("loan")?),
        member: MemberTag(row.value("member")?),
        source: Source::from_number(row.value("source")?).unwrap_or_default(),
        account: domain::operation::decoded(&bytes)
            .ok_or_else(|| StoreError::Encoding("a loan's page cannot be read".to_owned()))?,
    })
}
