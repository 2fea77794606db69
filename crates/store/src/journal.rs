//! The journal: every operation as it was made, own and received, and how far each feed came.

use std::collections::{BTreeSet, HashSet};

use domain::clock::Clock;
use domain::disposition::{self, ParkReason, Written, chained};
use domain::operation::{Header, Unreadable};
use domain::{
    Change, Disposition, Operation, OperationHash, OperationRef, PersonId, Scope, med, review, shg,
};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::apply::{self, Local};
use crate::column::{Columns, bytes32, op_blob, op_of, scope_of, signed, unsigned};
use crate::open::{self, Identity};
use crate::people;
use crate::view::ArrivalKind;
use crate::{Result, Store, StoreError, draft};

/// What became of something that was to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is in the journal and in the tables.
    Done(OperationRef),
    /// Nothing was written: the rules would not post it.
    Refused(Disposition),
}

/// How far a feed has come here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeAt {
    /// The feed.
    pub scope: Scope,
    /// Its last entry here.
    pub position: u64,
    /// The chain at that position.
    pub chain: [u8; 32],
}

/// What one answer of the centre brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The receipt of what this device sent.
    pub receipt: Option<ReceiptNews>,
    /// New entries, by feed.
    pub feeds: Vec<FeedNews>,
    /// Scopes that this device may no longer hold.
    pub lost: Vec<Scope>,
    /// Who made what others made of it.
    pub names: Vec<(PersonId, String)>,
}

/// The centre's receipt: everything up to a number is stored there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptNews {
    /// The last own operation that is stored at the centre.
    pub up_to: u64,
    /// The receipt as it was signed.
    pub bytes: Vec<u8>,
    /// The hash of the batch that it acknowledges, named by the next batch.
    pub batch_hash: [u8; 16],
}

/// Entries of one feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedNews {
    /// The feed.
    pub scope: Scope,
    /// The position of the first entry, counted from 1.
    pub from: u64,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The chain after the last entry.
    pub chain: [u8; 32],
}

/// One entry of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the centre decided.
    pub disposition: Disposition,
    /// What it decided about.
    pub body: EntryBody,
}

/// An entry's operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryBody {
    /// One that this device made in its present epoch and still has.
    Own {
        /// Its number.
        seq: u64,
    },
    /// The exact bytes of an operation.
    Operation(Vec<u8>),
}

/// What became of the centre's news.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Entries that were taken, own ones included.
    pub applied: u64,
    /// Own operations among them.
    pub own: u64,
    /// Entries of a newer version, kept without effect.
    pub newer: u64,
    /// Own operations of which the centre has another one with the same number: the device was
    /// cloned or restored. Both are kept; it must enrol again.
    pub forks: u64,
    /// Feeds whose chain differs, left untouched: fetch them anew.
    pub broken: Vec<Scope>,
    /// Feeds in which entries were missing, left untouched.
    pub gaps: Vec<Scope>,
    /// Feeds that name own operations which this device has no more, left untouched: it was
    /// restored from a copy, or lost the scope in between. Ask for them in full.
    pub lacking: Vec<Scope>,
    /// Scopes that changed.
    pub touched: Vec<Scope>,
    /// Lost scopes that stay until their operations are receipted.
    pub kept: Vec<Scope>,
}

impl Store {
    /// Begins what several records make up together. Until [`Self::end`] each is a part of it.
    pub fn begin(&mut self) -> Result<()> {
        Ok(self.db.execute_batch("begin immediate")?)
    }

    /// Ends what was begun: all of it is kept, or nothing.
    pub fn end(&mut self, keep: bool) -> Result<()> {
        let end = if keep { "commit" } else { "rollback" };
        let ended = self.db.execute_batch(end);
        // What could not be kept is not left open either.
        if ended.is_err() && !self.db.is_autocommit() {
            self.db.execute_batch("rollback")?;
        }
        Ok(ended?)
    }

    /// Records what `by` did, in one transaction with `also`; writes nothing when the rules
    /// would not post it.
    pub fn record(
        &mut self,
        by: PersonId,
        at: Clock,
        scope: Scope,
        change: Change,
        also: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<Recorded> {
        if self.db.is_autocommit() {
            let tx = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let recorded = record_in(&tx, by, at, scope, change, also)?;
            tx.commit()?;
            Ok(recorded)
        } else {
            let part = self.db.savepoint()?;
            let recorded = record_in(&part, by, at, scope, change, also)?;
            part.commit()?;
            Ok(recorded)
        }
    }

    /// Takes what the centre answered, in one transaction.
    pub fn receive(&mut self, news: &News) -> Result<Received> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let own = open::identity(&tx)?;
        let mut received = Received::default();
        if let (Some(receipt), Some(own)) = (&news.receipt, &own) {
            let sql = "insert or ignore into receipt (epoch, up_to, bytes) values (?1, ?2, ?3)";
            tx.prepare_cached(sql)?.execute(params![
                own.epoch,
                signed(receipt.up_to)?,
                receipt.bytes
            ])?;
            open::set_meta(&tx, "last-batch", &receipt.batch_hash)?;
        }
        for feed in &news.feeds {
            match verify(&tx, own.as_ref(), feed)? {
                Verified::Known => {}
                Verified::Gap => received.gaps.push(feed.scope),
                Verified::Broken => received.broken.push(feed.scope),
                Verified::Lacking => received.lacking.push(feed.scope),
                Verified::Fresh(entries) => take(&tx, feed, &entries, &mut received)?,
            }
        }
        for scope in &news.lost {
            if drop_scope(&tx, scope)? {
                received.touched.push(*scope);
            } else {
                received.kept.push(*scope);
            }
        }
        people::remember(&tx, &news.names)?;
        tx.commit()?;
        Ok(received)
    }

    /// Forgets what was received of a scope, so that it is fetched anew; own operations stay.
    pub fn refetch(&mut self, scope: Scope) -> Result<()> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let device = open::identity(&tx)?.map(|own| own.device.0);
        let key = scope.key();
        tx.prepare_cached("delete from journal where scope = ?1 and device is not ?2")?
            .execute(params![key, device])?;
        let sql = "update journal set position = null, disposition = null, verdict = null
            where scope = ?1";
        tx.prepare_cached(sql)?.execute([&key])?;
        tx.prepare_cached("delete from feed where scope = ?1")?
            .execute([&key])?;
        apply::rebuild_scope(&tx, &scope)?;
        tx.commit()?;
        Ok(())
    }

    /// Own operations of this epoch after a number, in order, up to `max_bytes` of them but at
    /// least one.
    pub fn pending_operations(&self, after: u64, max_bytes: usize) -> Result<Vec<(u64, Vec<u8>)>> {
        let Some(own) = self.identity()? else {
            return Ok(Vec::new());
        };
        let sql = "select seq, bytes from journal
            where device = ?1 and epoch = ?2 and seq > ?3 order by seq";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![own.device.0, own.epoch, signed(after)?])?;
        let (mut pending, mut length) = (Vec::new(), 0_usize);
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.value("bytes")?;
            length = length.saturating_add(bytes.len());
            if length > max_bytes && !pending.is_empty() {
                break;
            }
            pending.push((unsigned(row.value("seq")?)?, bytes));
        }
        Ok(pending)
    }

    /// The last own operation of this epoch for which a receipt is stored.
    pub fn receipted(&self) -> Result<u64> {
        let Some(own) = self.identity()? else {
            return Ok(0);
        };
        receipted(&self.db, own.epoch)
    }

    /// The hash of the last batch that was receipted: the next one names it.
    pub fn last_batch_hash(&self) -> Result<Option<[u8; 16]>> {
        Ok(open::meta(&self.db, "last-batch")?.and_then(|hash| hash.try_into().ok()))
    }

    /// How far every feed has come, in the order of the scopes' keys. Scopes that have only
    /// operations of this device so far are there with position 0.
    pub fn vector(&self) -> Result<Vec<ScopeAt>> {
        let sql = "select scope, position, chain from feed
            union all
            select distinct scope, 0, zeroblob(32) from journal
            where position is null and scope not in (select scope from feed)
            order by scope";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([], |row| {
            Ok(ScopeAt {
                scope: scope_of(&row.value::<Vec<u8>>("scope")?)?,
                position: unsigned(row.value("position")?)?,
                chain: bytes32(&row.value::<Vec<u8>>("chain")?)?,
            })
        })?;
        rows.collect()
    }

    /// Whether own operations are receipted in scopes of which this device has no feed: the centre
    /// put them where it may not look, or it has lost the scope. The whole vector shows which.
    pub fn has_strayed(&self) -> Result<bool> {
        let sql = "select exists (select 1 from journal j
            join receipt r on r.epoch = j.epoch and r.up_to >= j.seq
            where j.position is null and j.scope not in (select scope from feed))";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The scope of an operation that is in the journal.
    pub fn scope_of(&self, operation: OperationRef) -> Result<Option<Scope>> {
        let mut statement = self
            .db
            .prepare_cached("select scope from journal where op = ?1")?;
        let key: Option<Vec<u8>> = statement
            .query_row([op_blob(operation)], |row| row.get("scope"))
            .optional()?;
        key.map(|key| scope_of(&key)).transpose()
    }

    /// The operation that last wrote a field: the base of an edit.
    pub fn writer_of(
        &self,
        scope: Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>> {
        let base = OperationRef {
            device: domain::DeviceId::CENTRE,
            epoch: 0,
            seq: 0,
        };
        let write = Written {
            entity: *entity,
            field,
            base,
            weighty: false,
        };
        disposition::writer(&Local(&self.db), &scope, &write)
    }

    /// Makes every table again from the journal.
    pub fn rebuild_all(&mut self) -> Result<()> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply::rebuild_all(&tx)?;
        tx.commit()?;
        Ok(())
    }
}

/// Reads an entry of the journal again, as this version can; nothing when it cannot be applied.
pub(crate) fn read_again(
    db: &Connection,
    id: i64,
    scope: &Scope,
    bytes: &[u8],
) -> Result<Option<Operation>> {
    let reading = Reading::of(scope, bytes);
    let sql = "update journal set reading = ?2, kind = ?3, subject = ?4
        where id = ?1 and reading <> ?2";
    let number = reading.number();
    let mut statement = db.prepare_cached("select reading from journal where id = ?1")?;
    let before: i64 = statement.query_row([id], |row| row.get("reading"))?;
    if before != number {
        let (kind, subject) = reading.about(db)?;
        db.prepare_cached(sql)?
            .execute(params![id, number, kind as u8, subject])?;
    }
    Ok(if let Reading::Read(operation) = reading {
        Some(*operation)
    } else {
        None
    })
}

/// The last own operation of an epoch for which a receipt is stored.
pub(crate) fn receipted(db: &Connection, epoch: u16) -> Result<u64> {
    let sql = "select coalesce(max(up_to), 0) from receipt where epoch = ?1";
    unsigned(
        db.prepare_cached(sql)?
            .query_row([epoch], |row| row.get(0))?,
    )
}

/// What this version can make of an entry's bytes.
pub(crate) enum Reading {
    Broken(Option<Header>),
    Read(Box<Operation>),
    Newer(Box<Header>),
}

/// How an entry comes into the journal.
pub(crate) enum State<'a> {
    Foreseen(&'a Disposition),
    Decided(u64, &'a Disposition),
}

/// What a feed's news are worth.
enum Verified<'a> {
    Known,
    Gap,
    Broken,
    Lacking,
    Fresh(Vec<Fresh<'a>>),
}

/// An entry that is new here.
struct Fresh<'a> {
    position: u64,
    disposition: &'a Disposition,
    body: FreshBody<'a>,
}

enum FreshBody<'a> {
    /// It is in the journal, and pending.
    Pending { id: i64, op: OperationRef },
    /// It is in the journal, and pending in another scope: the centre keeps it here.
    Moved { id: i64 },
    /// It is new.
    New(&'a [u8]),
    /// It has the number of a pending one, which has other content.
    Fork { id: i64, bytes: &'a [u8] },
}

impl Reading {
    fn of(scope: &Scope, bytes: &[u8]) -> Self {
        match Operation::decode(bytes) {
            Ok(operation) if operation.scope == *scope && operation.seq <= i64::MAX as u64 => {
                Self::Read(Box::new(operation))
            }
            Err(Unreadable::Newer(header)) => Self::Newer(header),
            Ok(_) | Err(Unreadable::Broken(_)) => Self::Broken(Header::decode(bytes).ok()),
        }
    }

    fn number(&self) -> i64 {
        match self {
            Self::Broken(_) => 0,
            Self::Read(_) => 1,
            Self::Newer(_) => 2,
        }
    }

    fn header(&self) -> Option<Header> {
        let header = match self {
            Self::Broken(header) => header.clone()?,
            Self::Newer(header) => header.as_ref().clone(),
            Self::Read(operation) => Header {
                device: operation.device,
                epoch: operation.epoch,
                seq: operation.seq,
                by: operation.by,
                seen: operation.seen,
                at: operation.at,
                scope: operation.scope,
            },
        };
        (header.seq <= i64::MAX as u64).then_some(header)
    }

    /// What lists call it, and the enterprise it concerns.
    fn about(&self, db: &Connection) -> Result<(ArrivalKind, Option<[u8; 16]>)> {
        let Self::Read(operation) = self else {
            return Ok((ArrivalKind::Other, None));
        };
        let subject = |target: OperationRef| -> Result<Option<[u8; 16]>> {
            let sql = "select subject from journal where op = ?1";
            let mut statement = db.prepare_cached(sql)?;
            let found = statement.query_row([op_blob(target)], |row| row.get("subject"));
            Ok(found.optional()?.flatten())
        };
        Ok(match &operation.change {
            Change::Shg(change) => (kind_of_shg(change), None),
            Change::Med(med::Change::EnterpriseAdded(enterprise)) => {
                (ArrivalKind::Enterprise, Some(*enterprise.id.bytes()))
            }
            Change::Med(med::Change::EnterpriseEdited(id, _)) => {
                (ArrivalKind::Other, Some(*id.bytes()))
            }
            Change::Med(med::Change::EnterpriseEnded(id, _)) => {
                (ArrivalKind::Ended, Some(*id.bytes()))
            }
            Change::Med(med::Change::VisitRecorded(visit)) => {
                (ArrivalKind::Visit, Some(*visit.enterprise.bytes()))
            }
            Change::Med(med::Change::VisitReversed(reversed)) => {
                (ArrivalKind::Reversal, subject(reversed.target)?)
            }
            Change::Review(review::Decided { parked, .. }) => {
                (ArrivalKind::Verdict, subject(*parked)?)
            }
            Change::Inbox(_) | Change::Place(_) | Change::Norms(_) => (ArrivalKind::Other, None),
        })
    }
}

pub(crate) fn kind_of_shg(change: &shg::Change) -> ArrivalKind {
    match change {
        shg::Change::GroupAdded(_) => ArrivalKind::Group,
        shg::Change::MemberAdded(_) => ArrivalKind::Member,
        shg::Change::MeetingClosed(_) => ArrivalKind::Meeting,
        shg::Change::RecordReversed(_) => ArrivalKind::Reversal,
        shg::Change::VoucherEntered(_) => ArrivalKind::Voucher,
        shg::Change::CutOffEntered(_) => ArrivalKind::CutOff,
        shg::Change::LoanDecided(_) => ArrivalKind::LoanDecision,
        shg::Change::Approved(_) => ArrivalKind::Approval,
        shg::Change::Settled(_) | shg::Change::Distributed(_) | shg::Change::MembersMerged(_) => {
            ArrivalKind::Resolution
        }
        shg::Change::MeetingNotHeld(_) | shg::Change::PauseAgreed(_) => ArrivalKind::NotHeld,
        shg::Change::AccountOpened(_)
        | shg::Change::BorrowingOpened(_)
        | shg::Change::BorrowingAgreed(..)
        | shg::Change::DrawingPowerSet(..)
        | shg::Change::LinkageStepped(_)
        | shg::Change::SubventionClaimed(_)
        | shg::Change::BankSaid(_) => ArrivalKind::Borrowing,
        shg::Change::Graded(_) => ArrivalKind::Grade,
        shg::Change::FundReceived(_) => ArrivalKind::Fund,
        shg::Change::MemberEnded(..) => ArrivalKind::Left,
        shg::Change::StatusDeclared(declared) if declared.revived => ArrivalKind::Back,
        shg::Change::GroupEnded(_) | shg::Change::StatusDeclared(_) => ArrivalKind::Ended,
        shg::Change::MemberRejoined(..) | shg::Change::GroupReopened(_) => ArrivalKind::Back,
        shg::Change::TermsAgreed(_) => ArrivalKind::Terms,
        shg::Change::OfficeGiven(_) => ArrivalKind::Office,
        shg::Change::FederationSet(link) if link.federation.is_some() => {
            ArrivalKind::FederationJoined
        }
        shg::Change::FederationSet(_) => ArrivalKind::FederationLeft,
        shg::Change::GroupEdited(_)
        | shg::Change::MemberEdited(..)
        | shg::Change::MemberTied(..)
        | shg::Change::CodeGiven(..) => ArrivalKind::Other,
    }
}

/// Puts an operation into the journal.
pub(crate) fn append(
    db: &Connection,
    scope: &Scope,
    bytes: &[u8],
    state: State<'_>,
) -> Result<Reading> {
    let reading = Reading::of(scope, bytes);
    let header = reading.header();
    let header = header.as_ref();
    let (kind, subject) = reading.about(db)?;
    let (position, decided, foreseen) = match state {
        State::Foreseen(foreseen) => (None, None, Some(serde_json::to_string(foreseen)?)),
        State::Decided(position, decided) => (Some(signed(position)?), Some(decided), None),
    };
    let sql = "insert into journal
        (scope, position, device, epoch, seq, op, bytes, hash, by_person, wall_ms, kind, subject,
         disposition, verdict, foreseen, reading)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    db.prepare_cached(sql)?.execute(params![
        scope.key(),
        position,
        header.map(|header| header.device.0),
        header.map(|header| header.epoch),
        header.map(|header| signed(header.seq)).transpose()?,
        header.map(|header| op_blob(header.reference())),
        bytes,
        blake3::hash(bytes).as_bytes(),
        header.map(|header| header.by.0),
        header.map(|header| header.at.wall_s.saturating_mul(1_000)),
        kind as u8,
        subject,
        decided.map(serde_json::to_string).transpose()?,
        decided.map(verdict),
        foreseen,
        reading.number(),
    ])?;
    Ok(reading)
}

fn verdict(disposition: &Disposition) -> u8 {
    match disposition {
        Disposition::Posted => 0,
        Disposition::Confirmed { .. } => 1,
        Disposition::Parked { .. } => 2,
        Disposition::Quarantined { .. } => 3,
    }
}

/// Compares a feed's news with what is here; writes nothing.
fn verify<'a>(db: &Connection, own: Option<&Identity>, feed: &'a FeedNews) -> Result<Verified<'a>> {
    let (here, mut chain) = feed_at(db, &feed.scope)?;
    if feed.from == 0 {
        return Ok(Verified::Broken);
    }
    if feed.from > here + 1 {
        return Ok(Verified::Gap);
    }
    let known = here + 1 - feed.from;
    let fresh = feed
        .entries
        .iter()
        .skip(usize::try_from(known).unwrap_or(usize::MAX));
    let (mut entries, mut seen) = (Vec::new(), HashSet::new());
    for (position, entry) in (here + 1..).zip(fresh) {
        let (hash, body, op) = match identify(db, own, &feed.scope, &entry.body)? {
            Identified::Lacking => return Ok(Verified::Lacking),
            Identified::Taken => return Ok(Verified::Broken),
            Identified::As(hash, body, op) => (hash, body, op),
        };
        if op.is_some_and(|op| !seen.insert(op)) {
            return Ok(Verified::Broken);
        }
        chain = chained(&chain, &hash, &entry.disposition);
        entries.push(Fresh {
            position,
            disposition: &entry.disposition,
            body,
        });
    }
    let reaches = (feed.entries.len() as u64) >= known;
    if reaches && chain != feed.chain {
        return Ok(Verified::Broken);
    }
    Ok(if entries.is_empty() {
        Verified::Known
    } else {
        Verified::Fresh(entries)
    })
}

enum Identified<'a> {
    As(OperationHash, FreshBody<'a>, Option<OperationRef>),
    Lacking,
    /// It stands at another position already.
    Taken,
}

fn identify<'a>(
    db: &Connection,
    own: Option<&Identity>,
    scope: &Scope,
    body: &'a EntryBody,
) -> Result<Identified<'a>> {
    let (hash, reference, bytes) = match body {
        EntryBody::Own { seq } => {
            let Some(own) = own else {
                return Ok(Identified::Lacking);
            };
            let op = OperationRef {
                device: own.device,
                epoch: own.epoch,
                seq: *seq,
            };
            (None, op, None)
        }
        EntryBody::Operation(bytes) => {
            let hash = *blake3::hash(bytes).as_bytes();
            match Reading::of(scope, bytes).header() {
                Some(header) => (Some(hash), header.reference(), Some(bytes.as_slice())),
                None => return Ok(Identified::As(hash, FreshBody::New(bytes), None)),
            }
        }
    };
    let sql = "select id, position, hash, scope from journal where op = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([op_blob(reference)])?;
    let Some(row) = rows.next()? else {
        return Ok(match (hash, bytes) {
            (Some(hash), Some(bytes)) => {
                Identified::As(hash, FreshBody::New(bytes), Some(reference))
            }
            _ => Identified::Lacking,
        });
    };
    let id = row.value("id")?;
    let stored = bytes32(&row.value::<Vec<u8>>("hash")?)?;
    if row.value::<Option<i64>>("position")?.is_some() {
        return Ok(Identified::Taken);
    }
    let same_scope = row.value::<Vec<u8>>("scope")? == scope.key();
    Ok(match (hash, bytes) {
        (Some(hash), Some(bytes)) if hash != stored || !same_scope => {
            Identified::As(hash, FreshBody::Fork { id, bytes }, Some(reference))
        }
        (None, _) if !same_scope => {
            Identified::As(stored, FreshBody::Moved { id }, Some(reference))
        }
        _ => Identified::As(
            stored,
            FreshBody::Pending { id, op: reference },
            Some(reference),
        ),
    })
}

/// Takes verified entries: into the journal, and into the tables the shortest way that gives the
/// same as folding them all again.
fn take(
    db: &Connection,
    feed: &FeedNews,
    entries: &[Fresh<'_>],
    received: &mut Received,
) -> Result<()> {
    let scope = &feed.scope;
    let mut pending = pending_in(db, scope)?.into_iter().peekable();
    let mut rebuild = BTreeSet::new();
    for entry in entries {
        received.applied += 1;
        let foreseen_first = pending.peek().is_some_and(|(op, foreseen)| {
            matches!(entry.body, FreshBody::Pending { op: own, .. } if own == *op)
                && foreseen.as_ref() == Some(entry.disposition)
        });
        match entry.body {
            FreshBody::Pending { id, .. } => {
                received.own += 1;
                place_entry(db, id, entry)?;
                if foreseen_first {
                    pending.next();
                } else {
                    rebuild.insert(scope.key());
                }
            }
            FreshBody::Moved { id } => {
                received.own += 1;
                rebuild.extend([scope.key(), moved_to(db, id, scope)?]);
                place_entry(db, id, entry)?;
            }
            FreshBody::New(bytes) => {
                let state = State::Decided(entry.position, entry.disposition);
                let reading = append(db, scope, bytes, state)?;
                received.newer += u64::from(is_newer(&reading, entry.disposition));
                if pending.peek().is_some() {
                    rebuild.insert(scope.key());
                } else if let Reading::Read(operation) = reading
                    && rebuild.is_empty()
                {
                    apply::apply(db, &operation, entry.disposition)?;
                }
            }
            FreshBody::Fork { id, bytes } => {
                received.forks += 1;
                rebuild.insert(scope.key());
                rebuild.insert(set_fork_aside(db, id)?);
                append(
                    db,
                    scope,
                    bytes,
                    State::Decided(entry.position, entry.disposition),
                )?;
            }
        }
    }
    if let Some(last) = entries.last() {
        set_feed(db, scope, last.position, &feed.chain)?;
    }
    if rebuild.is_empty() {
        apply::settle(db, scope)?;
    }
    for key in rebuild {
        apply::rebuild_scope(db, &scope_of(&key)?)?;
    }
    received.touched.push(*scope);
    Ok(())
}

fn is_newer(reading: &Reading, disposition: &Disposition) -> bool {
    let newer_kind = disposition::QuarantineReason::NewerKind;
    matches!(reading, Reading::Newer(_))
        || *disposition == Disposition::Quarantined { reason: newer_kind }
}

fn place_entry(db: &Connection, id: i64, entry: &Fresh<'_>) -> Result<()> {
    let sql = "update journal set position = ?2, disposition = ?3, verdict = ?4, foreseen = null
        where id = ?1";
    let decided = serde_json::to_string(entry.disposition)?;
    let position = signed(entry.position)?;
    db.prepare_cached(sql)?
        .execute(params![id, position, decided, verdict(entry.disposition)])?;
    Ok(())
}

/// Puts an own operation into the scope where the centre keeps it; answers the key of the scope
/// where it was.
fn moved_to(db: &Connection, id: i64, scope: &Scope) -> Result<Vec<u8>> {
    let from = db
        .prepare_cached("select scope from journal where id = ?1")?
        .query_row([id], |row| row.get("scope"))?;
    db.prepare_cached("update journal set scope = ?2 where id = ?1")?
        .execute(params![id, scope.key()])?;
    Ok(from)
}

/// Keeps an own operation whose number the centre has given to another; answers its scope's key.
fn set_fork_aside(db: &Connection, id: i64) -> Result<Vec<u8>> {
    let sql = "insert or ignore into fork (op, hash, bytes)
        select op, hash, bytes from journal where id = ?1";
    db.prepare_cached(sql)?.execute([id])?;
    let sql = "delete from journal where id = ?1 returning scope";
    Ok(db
        .prepare_cached(sql)?
        .query_row([id], |row| row.get("scope"))?)
}

/// The own pending operations of a scope in the order of the fold, with what was foreseen.
fn pending_in(db: &Connection, scope: &Scope) -> Result<Vec<(OperationRef, Option<Disposition>)>> {
    let sql = "select op, foreseen from journal where scope = ?1 and position is null
        order by epoch, seq";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_and_then([scope.key()], |row| {
        let op = op_of(&row.value::<Vec<u8>>("op")?)?;
        let foreseen = row.value::<Option<String>>("foreseen")?;
        Ok((
            op,
            foreseen
                .map(|text| serde_json::from_str(&text))
                .transpose()?,
        ))
    })?;
    rows.collect()
}

/// Foresees what the centre will decide, and appends and applies what it will post.
fn record_in(
    db: &Connection,
    by: PersonId,
    at: Clock,
    scope: Scope,
    change: Change,
    also: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Recorded> {
    let own = open::identity(db)?.ok_or(StoreError::NotEnrolled)?;
    let seq = last_seq(db, &own)? + 1;
    let seen = feed_at(db, &Scope::Inbox(own.device))?.0;
    let (device, epoch) = (own.device, own.epoch);
    let operation = Operation {
        device,
        epoch,
        seq,
        by,
        seen,
        at,
        scope,
        change,
    };
    // What counts is what was written: of what may come in any order, the wire has one.
    let bytes = operation.encode();
    let operation = Operation::decode(&bytes)
        .map_err(|_| StoreError::Encoding("an operation cannot be read".to_owned()))?;
    let foreseen = disposition::decide(&operation, &Local(db), Ok(()))?;
    // What awaits an approval is recorded like everything else; it takes effect with that.
    let awaits = matches!(
        foreseen,
        Disposition::Parked {
            reason: ParkReason::AwaitsApproval,
            ..
        }
    );
    if foreseen != Disposition::Posted && !awaits {
        return Ok(Recorded::Refused(foreseen));
    }
    append(db, &scope, &bytes, State::Foreseen(&foreseen))?;
    open::set_meta(db, &seq_key(own.epoch), &seq.to_be_bytes())?;
    apply::apply(db, &operation, &foreseen)?;
    apply::settle(db, &scope)?;
    also(db)?;
    Ok(Recorded::Done(operation.reference()))
}

/// A feed's position and chain here.
fn feed_at(db: &Connection, scope: &Scope) -> Result<(u64, [u8; 32])> {
    let sql = "select position, chain from feed where scope = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([scope.key()])?;
    let Some(row) = rows.next()? else {
        return Ok((0, [0; 32]));
    };
    Ok((
        unsigned(row.value("position")?)?,
        bytes32(&row.value::<Vec<u8>>("chain")?)?,
    ))
}

fn set_feed(db: &Connection, scope: &Scope, position: u64, chain: &[u8; 32]) -> Result<()> {
    let sql = "insert or replace into feed (scope, position, chain) values (?1, ?2, ?3)";
    db.prepare_cached(sql)?
        .execute(params![scope.key(), signed(position)?, chain])?;
    Ok(())
}

/// Removes a scope, unless the centre has not receipted all of its own operations, or something
/// was begun in it: that goes only when whoever wrote it throws it away.
fn drop_scope(db: &Connection, scope: &Scope) -> Result<bool> {
    let key = scope.key();
    let sql = "select count(*) from journal j where j.scope = ?1 and j.position is null
        and not exists (select 1 from receipt r where r.epoch = j.epoch and r.up_to >= j.seq)";
    let unsent: i64 = db
        .prepare_cached(sql)?
        .query_row([&key], |row| row.get(0))?;
    if unsent > 0 || draft::is_begun_in(db, scope)? {
        return Ok(false);
    }
    apply::clear_scope(db, scope)?;
    for table in ["journal", "feed"] {
        db.prepare_cached(&format!("delete from {table} where scope = ?1"))?
            .execute([&key])?;
    }
    Ok(true)
}

/// The last number that was ever used in the present epoch, also by operations of scopes that
/// are gone and by those that only the centre still has.
fn last_seq(db: &Connection, own: &Identity) -> Result<u64> {
    let sql = "select coalesce(max(seq), 0) from journal where device = ?1 and epoch = ?2";
    let journal = unsigned(
        db.prepare_cached(sql)?
            .query_row(params![own.device.0, own.epoch], |row| row.get(0))?,
    )?;
    let kept = open::number(db, &seq_key(own.epoch))?;
    Ok(journal.max(kept).max(receipted(db, own.epoch)?))
}

pub(crate) fn seq_key(epoch: u16) -> String {
    format!("seq:{epoch}")
}
