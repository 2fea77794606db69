//! Where records are, what arrived, and what waits for a decision.

use std::collections::HashMap;

use domain::disposition::{self, Known, ParkReason, QuarantineReason};
use domain::edit::{Edit, Field, Value};
use domain::ledger::{Head, MoneyWay, Page, moved, way};
use domain::review::Decided;
use domain::role::Work;
use domain::shg::entry::Resolved;
use domain::{
    Change, Date, DeviceId, Disposition, EnterpriseId, LoanTag, MemberId, MemberTag, Operation,
    OperationRef, Paise, PersonId, Scope, med, place, shg,
};
use rusqlite::{Connection, OptionalExtension, Row, Rows, params};
use serde::Serialize;

use crate::apply::Local;
use crate::column::{Columns, op_blob, scope_of, unsigned};
use crate::view::{
    ApartRecord, Arrival, ArrivalKind, Doer, Exchanged, FieldValue, Made, Outcome, ReviewItem,
    ScopePosition, Side, Standing, Whereabouts,
};
use crate::{Result, Store, place as places};

/// How far is told what a word about a word is about.
const WORDS_ABOUT_WORDS: u8 = 2;

/// Own operations that the centre has not receipted.
pub(crate) const UNSENT: &str = "j.position is null and not exists
    (select 1 from receipt r where r.epoch = j.epoch and r.up_to >= j.seq)";

impl Store {
    /// What the exchange can tell from the store alone.
    pub fn exchanged(&self) -> Result<Exchanged> {
        let count = |sql: &str| -> Result<i64> {
            Ok(self
                .db
                .prepare_cached(sql)?
                .query_row([], |row| row.get(0))?)
        };
        let narrow = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        // Each condition repeats that of a partial index, which SQLite does not infer.
        let newer = count(
            "select (select count(*) from journal where reading <> 1 and reading = 2)
             + (select count(*) from journal where verdict >= 2 and verdict = 3
                and reading <> 2 and disposition like '%newer-kind%')",
        )?;
        let quarantined = count(
            "select count(*) from journal where verdict >= 2 and verdict = 3
             and disposition not like '%newer-kind%'",
        )?;
        let scopes = self.vector()?.into_iter().map(|at| ScopePosition {
            scope: at.scope,
            position: at.position,
            chain: blake3::Hash::from_bytes(at.chain).to_hex().as_str()[56..].to_owned(),
        });
        Ok(Exchanged {
            pending: narrow(count(&format!(
                "select count(*) from journal j where {UNSENT}"
            ))?),
            receipted: unsigned(count(
                "select coalesce(sum(up_to), 0) from
                 (select max(up_to) as up_to from receipt group by epoch)",
            )?)?,
            parked: u32::try_from(self.parked()?.len()).unwrap_or(u32::MAX),
            quarantined: narrow(quarantined),
            newer: narrow(newer),
            scopes: scopes.collect(),
        })
    }

    /// Where a record is; nothing when it is not known here.
    pub fn whereabouts(&self, operation: OperationRef) -> Result<Option<Whereabouts>> {
        whereabouts(&self.db, operation)
    }

    /// What arrived from other devices, newest first over all feeds.
    pub fn arrivals(&self, limit: u32) -> Result<Vec<Arrival>> {
        let own = self.identity()?.map_or(DeviceId::CENTRE, |own| own.device);
        let sql = "select bytes, kind, subject, verdict, foreseen, effective from journal
            where reading = 1 and position is not null and device <> ?1 and device <> 0
            order by wall_ms desc, id desc limit ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        self.listed(statement.query(params![own.0, limit])?)
    }

    /// What is only on this device, newest first.
    pub fn waiting(&self, limit: u32) -> Result<Vec<Arrival>> {
        let sql = format!(
            "select j.bytes, j.kind, j.subject, j.verdict, j.foreseen, j.effective from journal j
             where j.reading = 1 and {UNSENT} order by j.id desc limit ?1"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        self.listed(statement.query([limit])?)
    }

    /// What is kept apart without effect, newest first: what a newer version made, what cannot be
    /// read, what a revoked device sent.
    pub fn apart(&self, limit: u32) -> Result<Vec<ApartRecord>> {
        // Each condition repeats that of a partial index, as in `exchanged`.
        let sql = "select id, scope, subject, kind, by_person, wall_ms, reading, disposition
            from journal where reading <> 1 and reading = 2
            union
            select id, scope, subject, kind, by_person, wall_ms, reading, disposition
            from journal where verdict >= 2 and verdict = 3
            order by id desc limit ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([limit])?;
        let mut apart = Vec::new();
        while let Some(row) = rows.next()? {
            let scope = scope_of(&row.value::<Vec<u8>>("scope")?)?;
            let decided: Option<String> = row.value("disposition")?;
            let decided = decided
                .map(|text| serde_json::from_str(&text))
                .transpose()?;
            let is_newer = row.value::<i64>("reading")? == 2;
            let why = match decided {
                Some(Disposition::Quarantined { reason }) if !is_newer => reason,
                _ => QuarantineReason::NewerKind,
            };
            let by = row.value::<Option<u32>>("by_person")?.map(PersonId);
            apart.push(ApartRecord {
                number: row.value("id")?,
                kind: arrival_kind(row.value("kind")?),
                title: self.title(&scope, row.maybe_id("subject")?)?,
                group: group_of(&scope),
                by,
                name: by.map(|by| self.name_of(by)).transpose()?.flatten(),
                wall_ms: row.value("wall_ms")?,
                why,
            });
        }
        Ok(apart)
    }

    /// What the centre parked and nobody has decided, oldest first; and after it what was made on
    /// this device, waits for an approver, and is not sent: who approves may sit beside its maker,
    /// weeks before a network appears.
    pub fn reviews(&self) -> Result<Vec<ReviewItem>> {
        let mut items = Vec::new();
        let all = self.parked()?.into_iter().chain(self.to_approve_here()?);
        for (operation, disposition) in all {
            let Disposition::Parked { reason, with } = disposition else {
                continue;
            };
            let local = Local(&self.db);
            let posted = disposition::counts_now(&operation, reason, with, &local)?;
            let subject = self.subject(operation.reference())?;
            let standing = disposition::standing(&operation, &local)?;
            let can_both_stand = standing
                .iter()
                .all(|holder| disposition::can_stand_beside(&operation, holder));
            items.push(ReviewItem {
                posted: posted.map(|posted| self.side(&posted)).transpose()?,
                parked: self.side(&operation)?,
                reason,
                can_both_stand,
                group: group_of(&operation.scope),
                title: self.title(&operation.scope, subject)?,
                maker: operation.by,
                is_verdict: disposition::is_verdict(&operation),
                concerned: disposition::concerned(&operation, &local)?,
                makers_of_what_counts: disposition::makers_of_what_counts(
                    &operation, reason, with, &local,
                )?,
            });
        }
        Ok(items)
    }

    /// Who made an operation, when, and where it is.
    pub fn made(&self, operation: OperationRef) -> Result<Made> {
        let sql = "select by_person, wall_ms from journal where op = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let (by, wall_ms) = statement
            .query_row([op_blob(operation)], |row| {
                Ok((PersonId(row.get("by_person")?), row.get("wall_ms")?))
            })
            .optional()?
            .unwrap_or_default();
        Ok(Made {
            operation,
            by,
            name: self.name_of(by)?,
            wall_ms,
            whereabouts: self.whereabouts(operation)?.unwrap_or(Whereabouts::Centre),
        })
    }

    /// What has become of a meeting or visit, from its row.
    pub(crate) fn standing(&self, row: &Row<'_>) -> Result<Standing> {
        Ok(match row.value::<i64>("standing")? {
            1 => Standing::Counts,
            2 => {
                let reason: Option<String> = row.value("undone_reason")?;
                let reason = reason.unwrap_or_default();
                let by = self.undoer(row.maybe_op("undone_by")?)?;
                match by.work {
                    Work::Reviews => Standing::Replaced { reason, by },
                    _ => Standing::Reversed { reason, by },
                }
            }
            _ => Standing::Aside,
        })
    }

    /// Who undid a record: by taking it back, or by a decision about two of them.
    fn undoer(&self, operation: Option<OperationRef>) -> Result<Doer> {
        let sql = "select bytes from journal where op = ?1 and reading = 1";
        let key = operation.map(op_blob);
        let bytes: Option<Vec<u8>> = self
            .db
            .prepare_cached(sql)?
            .query_row([key], |row| row.get("bytes"))
            .optional()?;
        let undoing = bytes.and_then(|bytes| Operation::decode(&bytes).ok());
        let by = undoing.as_ref().map_or(PersonId::CENTRE, |one| one.by);
        let work = undoing.and_then(|one| Work::of(&one.change));
        Ok(Doer {
            by,
            name: self.name_of(by)?,
            work: work.unwrap_or(Work::Books),
        })
    }

    /// What has become of a record of any kind, from its row of the journal.
    fn outcome(
        &self,
        row: &Row<'_>,
        operation: &Operation,
        whereabouts: Whereabouts,
    ) -> Result<Outcome> {
        if row.value::<Option<bool>>("effective")? == Some(true) {
            return Ok(Outcome::Counts);
        }
        if let Whereabouts::Parked { .. } = whereabouts {
            return Ok(Outcome::Waits);
        }
        let verdict: Option<i64> = row.value("verdict")?;
        let foreseen: Option<String> = row.value("foreseen")?;
        let foreseen = foreseen
            .map(|text| serde_json::from_str(&text))
            .transpose()?;
        Ok(match (verdict, foreseen) {
            (None, Some(Disposition::Parked { .. })) => Outcome::Waits,
            // It was posted, and counted until it was undone.
            (Some(0), _) | (None, None | Some(Disposition::Posted)) => {
                let key = disposition::reversal_key(operation.reference());
                match Local(&self.db).claimed(&operation.scope, &key)? {
                    Some(_) => Outcome::TakenBack,
                    None => Outcome::Replaced,
                }
            }
            _ => Outcome::Aside,
        })
    }

    /// How many records of each scope and of each enterprise are only on this device.
    pub(crate) fn unsent(&self) -> Result<HashMap<Vec<u8>, u32>> {
        let sql = format!("select j.scope, j.subject from journal j where {UNSENT}");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut unsent = HashMap::new();
        while let Some(row) = rows.next()? {
            *unsent.entry(row.value("scope")?).or_default() += 1;
            if let Some(subject) = row.value::<Option<Vec<u8>>>("subject")? {
                *unsent.entry(subject).or_default() += 1;
            }
        }
        Ok(unsent)
    }

    /// Parked operations without a decision, oldest first.
    pub(crate) fn parked(&self) -> Result<Vec<(Operation, Disposition)>> {
        let sql = "select bytes, disposition from journal
            where verdict >= 2 and verdict = 2 and reading = 1 order by id";
        self.undecided(sql)
    }

    /// Own operations that are not sent and that the centre will park until another person agrees,
    /// without a decision, oldest first.
    fn to_approve_here(&self) -> Result<Vec<(Operation, Disposition)>> {
        let sql = "select bytes, foreseen as disposition from journal
            where position is null and foreseen is not null and reading = 1 order by id";
        let mut waiting = self.undecided(sql)?;
        waiting.retain(|(_, foreseen)| {
            let awaits = ParkReason::AwaitsApproval;
            matches!(foreseen, Disposition::Parked { reason, .. } if *reason == awaits)
        });
        Ok(waiting)
    }

    /// Operations without a decision, with their disposition, of those that a query selects.
    fn undecided(&self, sql: &str) -> Result<Vec<(Operation, Disposition)>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([], |row| {
            let bytes = row.value::<Vec<u8>>("bytes")?;
            Ok((bytes, row.json::<Disposition>("disposition")?))
        })?;
        let mut undecided = Vec::new();
        for row in rows.collect::<Result<Vec<(Vec<u8>, Disposition)>>>()? {
            let Ok(operation) = Operation::decode(&row.0) else {
                continue;
            };
            if waits(&self.db, &operation, &row.1)? {
                undecided.push((operation, row.1));
            }
        }
        Ok(undecided)
    }

    /// Operations of a scope that the centre parked, decided or not, and own ones that it has not
    /// seen and will park; oldest first.
    pub(crate) fn set_apart(&self, scope: &Scope) -> Result<Vec<Operation>> {
        let sql = "select bytes, coalesce(foreseen, disposition) as disposition from journal
            where scope = ?1 and reading = 1
            and (verdict = 2 or (position is null and foreseen is not null))
            order by id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_and_then([scope.key()], |row| {
            let bytes = row.value::<Vec<u8>>("bytes")?;
            Ok((bytes, row.json::<Disposition>("disposition")?))
        })?;
        let rows = rows.collect::<Result<Vec<(Vec<u8>, Disposition)>>>()?;
        let parked = rows.into_iter().filter_map(|(bytes, disposition)| {
            let waits = matches!(disposition, Disposition::Parked { .. });
            Operation::decode(&bytes).ok().filter(|_| waits)
        });
        Ok(parked.collect())
    }

    /// What was decided on a parked operation, and by which.
    pub(crate) fn decision_on(
        &self,
        scope: &Scope,
        parked: OperationRef,
    ) -> Result<Option<(OperationRef, Decided)>> {
        let key = disposition::decision_key(parked);
        let Some(claimed) = Local(&self.db).claimed(scope, &key)? else {
            return Ok(None);
        };
        let decision = Local(&self.db).operation(scope, claimed.by)?;
        Ok(decision.and_then(|(decision, _)| match decision.change {
            Change::Review(decided) => Some((claimed.by, decided)),
            _ => None,
        }))
    }

    /// What a record says, field by field, with the woman it is about and the day of what it
    /// takes back.
    pub(crate) fn said(&self, operation: &Operation) -> Result<Vec<FieldValue>> {
        self.said_within(operation, WORDS_ABOUT_WORDS)
    }

    fn said_within(&self, operation: &Operation, within: u8) -> Result<Vec<FieldValue>> {
        let mut said = fields(&operation.change);
        let mut tell = |field: &str, value: String| {
            let field = field.to_owned();
            said.insert(0, FieldValue { field, value });
        };
        match &operation.change {
            Change::Shg(
                shg::Change::MemberEnded(member, _)
                | shg::Change::MemberRejoined(member, _)
                | shg::Change::MemberTied(member, ..),
            ) => {
                if let Change::Shg(shg::Change::MemberTied(_, group, _)) = &operation.change {
                    tell("group", self.title(&Scope::Group(*group), None)?);
                }
                if let Some(name) = self.name_of_member(&operation.scope, *member)? {
                    tell("name", name);
                }
            }
            // What it is about says it itself: nobody judges a word without what it speaks of.
            Change::Shg(
                shg::Change::RecordReversed(shg::Reversed { target, .. })
                | shg::Change::Approved(shg::Approval { target, .. }),
            )
            | Change::Med(med::Change::VisitReversed(shg::Reversed { target, .. }))
            | Change::Review(Decided { parked: target, .. }) => {
                let target = Local(&self.db).operation(&operation.scope, *target)?;
                if let (Some((target, _)), Some(within)) = (target, within.checked_sub(1)) {
                    let mut about = self.said_of_record(&target, within)?;
                    about.append(&mut said);
                    return Ok(about);
                }
            }
            Change::Shg(shg::Change::MembersMerged(merged)) => {
                for (field, member) in [("other", merged.other), ("kept", merged.kept)] {
                    if let Some(name) = self.name_of_member(&operation.scope, member)? {
                        tell(field, name);
                    }
                }
            }
            Change::Shg(shg::Change::FederationSet(link)) if link.federation.is_none() => {
                if let Some(name) = self.name_of_left(operation, link)? {
                    tell("leaves", name);
                }
            }
            Change::Shg(
                shg::Change::DrawingPowerSet(tag, _) | shg::Change::BorrowingAgreed(tag, _),
            ) => {
                if let Some(name) = self.name_of_lender(&operation.scope, *tag)? {
                    tell("lender", name);
                }
            }
            _ => {
                if let Some(name) = self.name_of_whom(operation)? {
                    tell("member", name);
                }
            }
        }
        Ok(said)
    }

    /// Who lent what a group took as this loan.
    fn name_of_lender(&self, scope: &Scope, tag: LoanTag) -> Result<Option<String>> {
        let Scope::Group(group) = scope else {
            return Ok(None);
        };
        let borrowings = self.book(*group)?.borrowings;
        let its = borrowings.into_iter().find(|one| one.tag == tag);
        Ok(its.map(|one| one.name))
    }

    /// The federation that a group leaves, as its own book calls it.
    fn name_of_left(
        &self,
        operation: &Operation,
        link: &shg::FederationLink,
    ) -> Result<Option<String>> {
        let Scope::Group(group) = &operation.scope else {
            return Ok(None);
        };
        let book = self.book(*group)?;
        let named = match link.left {
            Some(_) => {
                let mut links = book.federations.iter().map(|(_, link)| link);
                links.rfind(|known| known.federation == link.left)
            }
            None => book.federation_on(link.from.plus_days(-1)),
        };
        match (named, link.left) {
            (Some(known), _) => Ok(Some(known.name.clone())),
            (None, Some(left)) => Ok(Some(self.title(&Scope::Group(left), None)?)),
            (None, None) => Ok(None),
        }
    }

    /// The woman whom a record is about, where it says nothing else of its own.
    fn name_of_whom(&self, operation: &Operation) -> Result<Option<String>> {
        let Change::Shg(change) = &operation.change else {
            return Ok(None);
        };
        let is_told = matches!(
            change,
            shg::Change::OfficeGiven(_)
                | shg::Change::MemberEdited(..)
                | shg::Change::Settled(_)
                | shg::Change::LoanDecided(_)
        );
        let whom = change.member().filter(|_| is_told);
        let found = whom.map(|whom| self.member_of_tag(&operation.scope, whom));
        Ok(found.transpose()?.flatten().map(|(_, name)| name))
    }

    /// The record that a word is about: what it is, its day and how much it moved, and what it says.
    fn said_of_record(&self, target: &Operation, within: u8) -> Result<Vec<FieldValue>> {
        let mut said = self.said_within(target, within)?;
        // Its own reason is not the one for which it was looked at, and one name is enough.
        said.retain(|said| said.field != "reason" && said.field != "record");
        if let Change::Med(med::Change::VisitRecorded(visit)) = &target.change {
            said.push(one("date", visit.date.to_string()));
        }
        let (Change::Shg(change), Scope::Group(group)) = (&target.change, &target.scope) else {
            return Ok(said);
        };
        if let Some((date, postings)) = change.postings(*group) {
            let amount = moved(&postings);
            for (field, value) in [("amount", amount.to_string()), ("date", date.to_string())] {
                if !said.iter().any(|known| known.field == field) {
                    said.insert(0, one(field, value));
                }
            }
        }
        said.insert(0, one("record", record_name(change).to_owned()));
        Ok(said)
    }

    fn subject(&self, operation: OperationRef) -> Result<Option<EnterpriseId>> {
        let sql = "select subject from journal where op = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([op_blob(operation)])?;
        rows.next()?.map_or(Ok(None), |row| row.maybe_id("subject"))
    }

    /// The group's, enterprise's or village's name.
    fn title(&self, scope: &Scope, subject: Option<EnterpriseId>) -> Result<String> {
        let one = |sql: &str, key: &[u8]| -> Result<Option<String>> {
            let mut statement = self.db.prepare_cached(sql)?;
            Ok(statement
                .query_row(params![scope.key(), key], |row| row.get(0))
                .optional()?)
        };
        let name = match (scope, subject) {
            (Scope::Group(group), _) => one(
                "select name from shg where scope = ?1 and id = ?2",
                group.bytes(),
            )?,
            (Scope::Village(_), Some(enterprise)) => one(
                "select name from enterprise where scope = ?1 and id = ?2",
                enterprise.bytes(),
            )?,
            (Scope::Village(village), None) => places::village_name(&self.db, *village)?,
            _ => None,
        };
        Ok(name.unwrap_or_default())
    }

    fn name_of_member(&self, scope: &Scope, member: MemberId) -> Result<Option<String>> {
        let sql = "select name from member where scope = ?1 and id = ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let key = params![scope.key(), member.bytes()];
        Ok(statement.query_row(key, |row| row.get("name")).optional()?)
    }

    fn member_of_tag(
        &self,
        scope: &Scope,
        member: MemberTag,
    ) -> Result<Option<(MemberId, String)>> {
        let sql = "select id, name from member where scope = ?1 and tag = ?2";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![scope.key(), member.0])?;
        let row = rows.next()?;
        row.map(|row| Ok((row.id("id")?, row.value("name")?)))
            .transpose()
    }

    fn listed(&self, mut rows: Rows<'_>) -> Result<Vec<Arrival>> {
        let mut listed = Vec::new();
        while let Some(row) = rows.next()? {
            let Ok(operation) = Operation::decode(&row.value::<Vec<u8>>("bytes")?) else {
                continue;
            };
            let subject = row.maybe_id("subject")?;
            let made = self.made(operation.reference())?;
            let outcome = self.outcome(row, &operation, made.whereabouts)?;
            listed.push(Arrival {
                outcome,
                ..self.arrival(&operation, made, row.value("kind")?, subject)?
            });
        }
        Ok(listed)
    }

    fn arrival(
        &self,
        operation: &Operation,
        made: Made,
        kind: u8,
        enterprise: Option<EnterpriseId>,
    ) -> Result<Arrival> {
        let (date, amount) = day_and_money(operation);
        let whom = match &operation.change {
            Change::Shg(change) => change.member(),
            _ => None,
        };
        let (member, member_name) = whom
            .map(|whom| self.member_of_tag(&operation.scope, whom))
            .transpose()?
            .flatten()
            .unzip();
        Ok(Arrival {
            kind: arrival_kind(kind),
            title: self.title(&operation.scope, enterprise)?,
            group: group_of(&operation.scope),
            member,
            member_name,
            enterprise,
            date,
            amount,
            way: way_of(operation),
            device: operation.device,
            outcome: Outcome::Counts,
            made,
        })
    }

    fn side(&self, operation: &Operation) -> Result<Side> {
        let reference = operation.reference();
        let sql = "select kind from journal where op = ?1";
        let kind = self
            .db
            .prepare_cached(sql)?
            .query_row([op_blob(reference)], |row| row.get(0))?;
        Ok(Side {
            meeting: self.meeting(reference)?,
            visit: self.visit(reference)?,
            fields: self.said(operation)?,
            kind: arrival_kind(kind),
            made: self.made(reference)?,
        })
    }
}

/// The business day of a record, and its money: of a meeting what was saved, of a visit the sales.
fn day_and_money(operation: &Operation) -> (Option<Date>, Option<Paise>) {
    let change = match &operation.change {
        Change::Med(med::Change::VisitRecorded(visit)) => return (Some(visit.date), visit.sales),
        Change::Shg(change) => change,
        _ => return (None, None),
    };
    match change {
        shg::Change::MeetingClosed(meeting) => (Some(meeting.date), Some(meeting.totals().saved)),
        shg::Change::MeetingNotHeld(missed) => (Some(missed.date), None),
        shg::Change::MemberAdded(member) => (Some(member.joined), None),
        shg::Change::Settled(settlement) => (Some(settlement.date), None),
        shg::Change::Distributed(shared) => (Some(shared.date), Some(shared.surplus)),
        // Every line of the balances of an old group is there twice, as what it has and owes.
        shg::Change::CutOffEntered(cutoff) => (Some(cutoff.date), None),
        _ => {
            let money = group_of(&operation.scope).and_then(|group| change.postings(group));
            money.map_or((None, None), |(date, postings)| {
                let amount = Some(moved(&postings)).filter(|amount| !amount.is_zero());
                (Some(date), amount)
            })
        }
    }
}

/// Whether the money of a voucher came, went or was moved.
pub(crate) fn way_of(operation: &Operation) -> Option<MoneyWay> {
    match &operation.change {
        Change::Shg(change @ shg::Change::VoucherEntered(_)) => {
            let (_, postings) = change.postings(group_of(&operation.scope)?)?;
            way(&postings)
        }
        _ => None,
    }
}

/// Where a record is; nothing when it is not known here.
fn whereabouts(db: &Connection, operation: OperationRef) -> Result<Option<Whereabouts>> {
    let sql = format!(
        "select j.bytes, j.verdict, j.disposition, {UNSENT} as unsent from journal j
         where j.op = ?1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([op_blob(operation)])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    if row.value("unsent")? {
        return Ok(Some(Whereabouts::Here));
    }
    let verdict: Option<i64> = row.value("verdict")?;
    Ok(Some(match verdict {
        Some(2) => {
            let disposition = row.json("disposition")?;
            let parked = Operation::decode(&row.value::<Vec<u8>>("bytes")?).ok();
            let waits = parked.map(|parked| waits(db, &parked, &disposition));
            match disposition {
                Disposition::Parked { reason, .. } if waits.transpose()?.unwrap_or(true) => {
                    Whereabouts::Parked { reason }
                }
                _ => Whereabouts::Centre,
            }
        }
        Some(3) => Whereabouts::Quarantined,
        _ => Whereabouts::Centre,
    }))
}

/// Whether a parked operation waits for a person: nobody has decided about it, and there is
/// something to decide. What was said about a record that was taken back meanwhile has become of
/// no account with it.
fn waits(db: &Connection, parked: &Operation, disposition: &Disposition) -> Result<bool> {
    if is_decided(db, &parked.scope, parked.reference())? {
        return Ok(false);
    }
    let (Change::Shg(shg::Change::Approved(approval)), Disposition::Parked { reason, .. }) =
        (&parked.change, disposition)
    else {
        return Ok(true);
    };
    let target = Local(db).operation(&parked.scope, approval.target)?;
    let taken_back = matches!(target, Some((_, false)));
    Ok(!(taken_back && *reason == ParkReason::TargetMissing))
}

fn is_decided(db: &Connection, scope: &Scope, parked: OperationRef) -> Result<bool> {
    Ok(Local(db)
        .claimed(scope, &disposition::decision_key(parked))?
        .is_some())
}

fn group_of(scope: &Scope) -> Option<domain::GroupId> {
    if let Scope::Group(group) = scope {
        Some(*group)
    } else {
        None
    }
}

pub(crate) fn arrival_kind(number: u8) -> ArrivalKind {
    const ALL: [ArrivalKind; 24] = [
        ArrivalKind::Meeting,
        ArrivalKind::Reversal,
        ArrivalKind::Visit,
        ArrivalKind::Group,
        ArrivalKind::Member,
        ArrivalKind::Enterprise,
        ArrivalKind::Other,
        ArrivalKind::Voucher,
        ArrivalKind::CutOff,
        ArrivalKind::LoanDecision,
        ArrivalKind::Approval,
        ArrivalKind::Resolution,
        ArrivalKind::NotHeld,
        ArrivalKind::Borrowing,
        ArrivalKind::Grade,
        ArrivalKind::Fund,
        ArrivalKind::Left,
        ArrivalKind::Ended,
        ArrivalKind::Back,
        ArrivalKind::Terms,
        ArrivalKind::Office,
        ArrivalKind::FederationJoined,
        ArrivalKind::FederationLeft,
        ArrivalKind::Verdict,
    ];
    ALL.get(usize::from(number))
        .copied()
        .unwrap_or(ArrivalKind::Other)
}

/// What a record of a group is, by the name that its words have.
pub(crate) fn record_name(change: &shg::Change) -> &'static str {
    match change {
        shg::Change::MeetingClosed(_) => "meeting",
        shg::Change::VoucherEntered(_) => "voucher",
        shg::Change::CutOffEntered(_) => "cut-off",
        shg::Change::LoanDecided(_) => "loan-decision",
        shg::Change::RecordReversed(_) => "reversal",
        shg::Change::GroupEnded(_) => "group-ended",
        shg::Change::MemberEnded(..) => "member-ended",
        shg::Change::FundReceived(_) => "fund-received",
        shg::Change::BorrowingOpened(_) => "borrowing",
        shg::Change::DrawingPowerSet(..) => "power",
        shg::Change::BorrowingAgreed(..) => "borrowing-agreed",
        shg::Change::LinkageStepped(_) => "linkage",
        shg::Change::SubventionClaimed(_) => "claim",
        shg::Change::BankSaid(_) => "bank-said",
        shg::Change::Settled(_) => "settlement",
        shg::Change::Distributed(_) => "distribution",
        shg::Change::MembersMerged(_) => "members-merged",
        shg::Change::PauseAgreed(_) => "pause",
        shg::Change::MeetingNotHeld(_) => "not-held",
        _ => "other",
    }
}

/// What was resolved about a loan.
fn loan_fields(decision: &shg::LoanDecision) -> Vec<FieldValue> {
    let mut fields = vec![
        one("date", decision.date.to_string()),
        one("resolution", decision.resolution.clone()),
    ];
    match &decision.what {
        Resolved::Rescheduled { terms } => {
            fields.push(one("decided", "rescheduled".to_owned()));
            fields.push(one("instalments", terms.instalments.to_string()));
            fields.push(one("first-due", terms.first_due.to_string()));
        }
        Resolved::WrittenOff {
            principal,
            interest,
        } => {
            fields.push(one("decided", "written-off".to_owned()));
            fields.push(one("principal", principal.to_string()));
            fields.push(one("interest", interest.to_string()));
        }
        Resolved::DueMoved { from, to } => {
            fields.push(one("decided", "due-moved".to_owned()));
            fields.push(one("from", from.to_string()));
            fields.push(one("to", to.to_string()));
        }
    }
    fields
}

/// What an edit says, field by field.
fn fields(change: &Change) -> Vec<FieldValue> {
    match change {
        Change::Place(place::Change::VillageEdited(edits)) => edited(edits),
        Change::Place(place::Change::VillageAdded(village)) => {
            vec![one("name", village.name.clone())]
        }
        Change::Shg(shg::Change::GroupEdited(edits)) => edited(edits),
        Change::Shg(shg::Change::MemberEdited(_, edits)) => edited(edits),
        Change::Med(med::Change::EnterpriseEdited(_, edits)) => edited(edits),
        Change::Shg(shg::Change::GroupEnded(ended) | shg::Change::MemberEnded(_, ended))
        | Change::Med(med::Change::EnterpriseEnded(_, ended)) => {
            vec![
                one("ended", ended.on.to_string()),
                one("reason", ended.reason.clone()),
            ]
        }
        Change::Shg(shg::Change::TermsAgreed(terms)) => terms_fields(terms),
        Change::Shg(shg::Change::MeetingNotHeld(missed)) => {
            vec![
                one("date", missed.date.to_string()),
                one("reason", missed.reason.clone()),
            ]
        }
        Change::Shg(shg::Change::CodeGiven(_, code)) => {
            vec![one("code", code.value.clone())]
        }
        Change::Shg(shg::Change::RecordReversed(reversed))
        | Change::Med(med::Change::VisitReversed(reversed)) => {
            vec![one("reason", reversed.reason.clone())]
        }
        Change::Shg(shg::Change::GroupAdded(group)) => vec![one("name", group.name.clone())],
        Change::Shg(shg::Change::MemberAdded(member)) => {
            let relation = member.relation_name.clone().unwrap_or_default();
            vec![
                one("name", member.name.clone()),
                one("relation-name", relation),
            ]
        }
        Change::Med(med::Change::EnterpriseAdded(enterprise)) => vec![
            one("name", enterprise.name.clone()),
            one("owner", enterprise.owner.name.clone()),
        ],
        Change::Review(decided) => vec![
            one("decision", name_of(&decided.verdict)),
            one("reason", decided.reason.clone()),
        ],
        Change::Shg(change) => book_fields(change),
        Change::Med(med::Change::VisitRecorded(_)) | Change::Inbox(_) | Change::Norms(_) => {
            Vec::new()
        }
    }
}

/// The accounts and deposits among pages, each once: who shows them names them by the group's
/// accounts.
fn accounts_among(pages: impl Iterator<Item = Page>) -> Option<String> {
    let mut named: Vec<String> = Vec::new();
    for page in pages.filter(|page| matches!(page.head, Head::Bank | Head::FixedDeposit)) {
        let head = name_of(&page.head);
        let name = match page.folio {
            Some(folio) => format!("{head}/{}", folio.0),
            None => head,
        };
        if !named.contains(&name) {
            named.push(name);
        }
    }
    (!named.is_empty()).then(|| named.join(" "))
}

fn voucher_fields(voucher: &shg::Voucher) -> Vec<FieldValue> {
    let lines = || voucher.lines.iter();
    let amount: Paise = lines().map(|line| line.amount).sum();
    let into = accounts_among(lines().map(|line| line.debit));
    let out_of = accounts_among(lines().map(|line| line.credit));
    let mut fields = vec![
        one("date", voucher.date.to_string()),
        one("narration", voucher.narration.clone()),
        one("amount", amount.to_string()),
    ];
    fields.extend(into.map(|pages| one("into", pages)));
    fields.extend(out_of.map(|pages| one("out-of", pages)));
    fields
}

/// What is said of records of money, and about them.
fn book_fields(change: &shg::Change) -> Vec<FieldValue> {
    match change {
        shg::Change::LoanDecided(decision) => loan_fields(decision),
        shg::Change::VoucherEntered(voucher) => voucher_fields(voucher),
        shg::Change::CutOffEntered(cutoff) => cutoff_fields(cutoff),
        shg::Change::BorrowingOpened(borrowing) => borrowing_fields(borrowing),
        shg::Change::DrawingPowerSet(_, power) => power_fields(power),
        shg::Change::BorrowingAgreed(_, anew) => agreed_fields(anew),
        shg::Change::LinkageStepped(step) => step_fields(step),
        shg::Change::Graded(grade) => {
            vec![
                one("date", grade.date.to_string()),
                one("grade", grade.letter.clone()),
            ]
        }
        shg::Change::OfficeGiven(given) => {
            vec![
                one("office", name_of(&given.office)),
                one("from", given.from.to_string()),
            ]
        }
        shg::Change::AccountOpened(account) => {
            let mut fields = vec![one("bank", account.bank.clone())];
            fields.extend(account.name().masked().map(|number| one("account", number)));
            fields.push(one("opened", account.opened.to_string()));
            fields
        }
        shg::Change::Approved(approval) => {
            let verdict = match approval.approved {
                true => "approved",
                false => "sent-back",
            };
            let mut fields = vec![one("verdict", verdict.to_owned())];
            fields.extend(approval.reason.clone().map(|reason| one("reason", reason)));
            fields
        }
        shg::Change::MembersMerged(merged) => {
            vec![one("reason", merged.reason.clone())]
        }
        other => life_fields(other),
    }
}

/// What is said of funds, of members who leave, and of the group's own life.
fn life_fields(change: &shg::Change) -> Vec<FieldValue> {
    match change {
        shg::Change::FundReceived(receipt) => {
            let mut fields = vec![
                one("fund", name_of(&receipt.norm.fund)),
                one("date", receipt.date.to_string()),
                one("amount", receipt.amount.to_string()),
                one("most", receipt.norm.most.to_string()),
            ];
            fields.extend(receipt.exception.clone().map(|why| one("exception", why)));
            fields
        }
        shg::Change::Settled(settlement) => settlement_fields(settlement),
        shg::Change::Distributed(distribution) => vec![
            one("date", distribution.date.to_string()),
            one("surplus", distribution.surplus.to_string()),
            one("resolution", distribution.resolution.clone()),
        ],
        shg::Change::PauseAgreed(pause) => vec![
            one("from", pause.from.to_string()),
            one("to", pause.to.to_string()),
            one("reason", pause.reason.clone()),
        ],
        shg::Change::FederationSet(link) => {
            let joins = link.federation.map(|_| one("joins", link.name.clone()));
            let mut fields: Vec<FieldValue> = joins.into_iter().collect();
            fields.push(one("from", link.from.to_string()));
            fields
        }
        shg::Change::MemberRejoined(_, rejoined) | shg::Change::GroupReopened(rejoined) => {
            vec![one("from", rejoined.from.to_string())]
        }
        shg::Change::StatusDeclared(declared) => vec![one("on", declared.on.to_string())],
        shg::Change::SubventionClaimed(claim) => {
            let mut fields = vec![
                one("date", claim.date.to_string()),
                one("from", claim.from.to_string()),
                one("to", claim.to.to_string()),
                one("account", shg::bank::masked(&claim.account)),
                one("amount", claim.claimed.to_string()),
            ];
            if let Some(credited) = &claim.credited {
                fields.push(one("credited", credited.amount.to_string()));
                fields.push(one("credited-on", credited.date.to_string()));
            }
            fields
        }
        shg::Change::BankSaid(said) => {
            let mut fields = vec![
                one("date", said.on.to_string()),
                one("account", shg::bank::masked(&said.account)),
            ];
            fields.extend(said.balance.map(|owed| one("balance", owed.to_string())));
            fields
        }
        _ => Vec::new(),
    }
}

/// What a group borrowed, from whom and on what terms.
fn borrowing_fields(borrowing: &shg::Borrowing) -> Vec<FieldValue> {
    let mut fields = vec![
        one("borrowing", name_of(&borrowing.kind)),
        one("lender", borrowing.name.clone()),
        one("date", borrowing.sanctioned.to_string()),
        one("amount", borrowing.amount.to_string()),
    ];
    fields.extend(
        borrowing
            .masked_account()
            .map(|number| one("account", number)),
    );
    fields.extend(borrowing.ifsc.clone().map(|ifsc| one("ifsc", ifsc)));
    if let Some(terms) = &borrowing.terms {
        fields.push(one("instalments", terms.instalments.to_string()));
        fields.push(one("first-due", terms.first_due.to_string()));
    }
    fields.extend(
        borrowing
            .powers
            .first()
            .map(|power| one("power", power.power.to_string())),
    );
    fields
}

fn power_fields(power: &shg::DrawingPower) -> Vec<FieldValue> {
    vec![
        one("from", power.from.to_string()),
        one("limit", power.limit.to_string()),
        one("power", power.power.to_string()),
    ]
}

fn agreed_fields(anew: &shg::AgreedAnew) -> Vec<FieldValue> {
    vec![
        one("from", anew.from.to_string()),
        one("instalments", anew.terms.instalments.to_string()),
        one("first-due", anew.terms.first_due.to_string()),
    ]
}

/// A step on the way to the bank.
fn step_fields(step: &shg::Linkage) -> Vec<FieldValue> {
    let mut fields = vec![
        one("stage", name_of(&step.stage)),
        one("date", step.date.to_string()),
        one("dose", step.dose.to_string()),
    ];
    if !step.amount.is_zero() {
        fields.push(one("amount", step.amount.to_string()));
    }
    fields.extend(step.bank.clone().map(|bank| one("bank", bank)));
    fields.extend(step.branch.clone().map(|branch| one("branch", branch)));
    let account = step.account.as_deref().map(shg::bank::masked);
    fields.extend(account.map(|account| one("account", account)));
    fields.extend(step.note.clone().map(|note| one("note", note)));
    fields
}

/// What old balances come to: two of them side by side are told apart by their sums.
fn cutoff_fields(cutoff: &shg::CutOff) -> Vec<FieldValue> {
    let folios = |all: &[shg::cutoff::OnFolio]| -> Paise { all.iter().map(|on| on.amount).sum() };
    let rows = || cutoff.members.iter();
    let saved: Paise = rows()
        .flat_map(|row| row.savings.iter().map(|saving| saving.amount))
        .sum();
    let lent: Paise = rows()
        .flat_map(|row| row.loans.iter().map(shg::cutoff::CutOffLoan::outstanding))
        .sum();
    let owed: Paise = cutoff
        .borrowings
        .iter()
        .map(shg::cutoff::CutOffBorrowing::outstanding)
        .sum();
    let bank = cutoff.has.bank + folios(&cutoff.has.accounts) + folios(&cutoff.has.deposits);
    vec![
        one("date", cutoff.date.to_string()),
        one("cash", cutoff.has.cash.to_string()),
        one("in-bank", bank.to_string()),
        one("saved-in-all", saved.to_string()),
        one("lent-in-all", lent.to_string()),
        one("owed-in-all", owed.to_string()),
        one("surplus", cutoff.funds.surplus.to_string()),
    ]
}

/// A final account: who agrees to it sees what is paid out and of what it is made.
fn settlement_fields(settlement: &shg::Settlement) -> Vec<FieldValue> {
    let mut fields = vec![one("date", settlement.date.to_string())];
    for saving in &settlement.savings {
        let field = format!("saving-{}", name_of(&saving.kind));
        fields.push(one(&field, saving.amount.to_string()));
    }
    let principal: Paise = settlement.dues.iter().map(|due| due.principal).sum();
    let interest: Paise = settlement.dues.iter().map(|due| due.interest).sum();
    for (field, amount) in [
        ("share-capital", settlement.share_capital),
        ("share", settlement.share),
        ("principal", principal),
        ("interest", interest),
    ] {
        if !amount.is_zero() {
            fields.push(one(field, amount.to_string()));
        }
    }
    match settlement.outcome() {
        shg::settlement::Settled::Pay(amount) => fields.push(one("paid-out", amount.to_string())),
        shg::settlement::Settled::Collect(amount) => {
            fields.push(one("still-owes", amount.to_string()))
        }
        shg::settlement::Settled::Even => {}
    }
    if let Some(nominee) = &settlement.nominee {
        fields.push(one("nominee", nominee.clone()));
    }
    fields.push(one("resolution", settlement.resolution.clone()));
    fields
}

fn terms_fields(terms: &shg::Terms) -> Vec<FieldValue> {
    let mut fields = vec![
        FieldValue {
            field: "from".to_owned(),
            value: terms.from.to_string(),
        },
        FieldValue {
            field: "frequency".to_owned(),
            value: name_of(&terms.frequency),
        },
        FieldValue {
            field: "day".to_owned(),
            value: terms.day.to_string(),
        },
        FieldValue {
            field: "fine-late".to_owned(),
            value: terms.fine_late.to_string(),
        },
        FieldValue {
            field: "fine-absent".to_owned(),
            value: terms.fine_absent.to_string(),
        },
    ];
    for saving in &terms.savings {
        let field = format!("saving-{}", name_of(&saving.kind));
        fields.push(FieldValue {
            field,
            value: saving.amount.to_string(),
        });
    }
    fields
}

fn edited<F: Field + Serialize>(edits: &[Edit<F>]) -> Vec<FieldValue> {
    let text = |value: &Value| match value {
        Value::None => String::new(),
        Value::Text(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Money(amount) => amount.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Photo(photo) => photo.hash.to_string(),
    };
    let one = |edit: &Edit<F>| FieldValue {
        field: name_of(&edit.field),
        value: text(&edit.value),
    };
    edits.iter().map(one).collect()
}

/// The name that a choice has in JSON.
fn name_of<T: Serialize>(choice: &T) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// One thing that a record says.
fn one(field: &str, value: String) -> FieldValue {
    FieldValue {
        field: field.to_owned(),
        value,
    }
}
