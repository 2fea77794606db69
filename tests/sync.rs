//! Several devices over a bad network end with the same books.
//!
//! Each history is made from a seed: devices with their people, deeds, lost and doubled and spoilt
//! messages. `BAHI_HISTORIES=n` sets how many there are, `BAHI_SEED=n` runs one of them alone.

#![expect(
    clippy::unwrap_used,
    reason = "a stage that cannot be set is a test that fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use app::round::Next;
use domain::disposition::{Disposition, chained};
use domain::edit::{Edit, Field, Value};
use domain::figures::Figure;
use domain::med::EnterpriseField;
use domain::review::{Decided, Verdict};
use domain::role::{Area, Assignment, Role};
use domain::shg::{Ended, GroupField, Meeting, MemberField, NotHeld, Rejoined, Reversed};
use domain::{
    Change, EnterpriseId, GroupId, MemberTag, Month, Operation, OperationRef, Paise, PersonId,
    Scope, VillageId, med, shg,
};
use server::archive::Accounts;
use server::{Archive, Memory, ServerError, Sqlite};
use store::Recorded;
use sync::centre::{Head, Ledger, NewEntry, StoredEntry};
use sync::message::Refused;
use tests::network::Network;
use tests::stage::{
    Device, Dice, Held, Stage, count, day, enterprise, group, key_of, meeting, member, visit,
};

/// So many histories, unless `BAHI_HISTORIES` says otherwise.
const HISTORIES: u64 = 2_000;
/// Every so manieth history uses the archive on disk.
const ON_DISK: u64 = 40;

// --- One history -----------------------------------------------------------------------------

struct Sim<A: Archive> {
    dice: Dice,
    stage: Stage<A>,
    devices: Vec<Device>,
    links: Vec<Network>,
    groups: Vec<(GroupId, VillageId)>,
    enterprises: Vec<(EnterpriseId, VillageId)>,
    /// What people may do, and whether it holds now.
    assignments: Vec<(PersonId, Assignment, bool)>,
    /// Everything that any device recorded, with its scope.
    recorded: Vec<(OperationRef, Scope)>,
    /// What went wrong on the way.
    faults: Vec<String>,
}

impl<A: Archive> Sim<A> {
    /// A supervisor's device and one to three others, with one to four people each.
    fn new(archive: A, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let stage = Stage::on(archive, seed);
        let mut assignments = Vec::new();
        let mut devices = Vec::new();
        let supervisor = stage.person("Supervisor", Role::Supervisor, stage.block);
        devices.push(stage.device(supervisor, seed << 8));
        for index in 1..=1 + dice.below(3) as u64 {
            let mut device: Option<Device> = None;
            let most = if dice.percent(20) { 4 } else { 2 };
            for _ in 0..1 + dice.below(most) {
                let role =
                    *dice.pick(&[Role::Crp, Role::Crp, Role::Crp, Role::Mec, Role::Supervisor]);
                let area = match role {
                    Role::Supervisor => stage.block,
                    _ => Area::Village(stage.villages[dice.below(2)]),
                };
                let person = stage.person("Somebody", role, area);
                assignments.push((person, Assignment { role, area }, true));
                match &mut device {
                    Some(device) => {
                        device.enrol(&stage.centre, person, key_of((seed << 8) + index))
                    }
                    None => device = Some(stage.device(person, (seed << 8) + index)),
                }
            }
            devices.extend(device);
        }
        let mut sim = Self {
            links: devices.iter().map(|_| Network::default()).collect(),
            dice,
            stage,
            devices,
            groups: Vec::new(),
            enterprises: Vec::new(),
            assignments,
            recorded: Vec::new(),
            faults: Vec::new(),
        };
        for device in &mut sim.devices {
            device.sync(&sim.stage.centre).unwrap();
        }
        sim
    }

    /// Deeds and rounds, mixed by chance.
    fn go(&mut self) {
        for _ in 0..30 + self.dice.below(30) {
            let at = self.dice.below(self.devices.len());
            match self.dice.below(100) {
                0..35 => self.round(at),
                35..93 => self.deed(at),
                93..95 => self.reassign(),
                95..97 => self.devices[at].restart(),
                _ => self.pass_time(at),
            }
        }
    }

    /// One round over the bad network.
    fn round(&mut self, at: usize) {
        let (device, centre) = (&mut self.devices[at], &self.stage.centre);
        device.piece = *self.dice.pick(&[200, 1_000, 64 << 10]);
        let posted = device.post().unwrap();
        let before = device.store.receipted().unwrap();
        let dice = &mut self.dice;
        match self.links[at].carry(dice, &posted.bytes, |bytes| centre.exchange(bytes)) {
            Ok(Some(bytes)) => {
                // An answer that is not believed is as good as a lost one.
                if device.take(&posted, &bytes).is_err() {
                    device.next = Next::Again;
                }
            }
            Ok(None) => device.next = Next::Again,
            Err(ServerError::Gap(from)) => self.faults.push(format!("a gap at {from}")),
            // Spoilt on the way.
            Err(
                ServerError::Malformed(_)
                | ServerError::WrongSignature
                | ServerError::Version(_)
                | ServerError::UnknownDevice
                | ServerError::TooLarge,
            ) => {
                device.next = Next::Again;
            }
            Err(error) => self.faults.push(format!("the centre failed: {error}")),
        }
        if device.store.receipted().unwrap() < before {
            self.faults.push("a receipt was taken back".to_owned());
        }
    }

    /// Days go by, or the clock is set wrong by years.
    fn pass_time(&mut self, at: usize) {
        let clock = &mut self.devices[at].clock;
        clock.wall_s += match self.dice.below(3) {
            0 => 3 * 31_536_000,
            1 => -5 * 31_536_000,
            _ => 3_600,
        };
        clock.up_s += 600;
        self.stage.world.now.fetch_add(3_600_000, Ordering::SeqCst);
    }

    fn reassign(&mut self) {
        if self.assignments.is_empty() {
            return;
        }
        let at = self.dice.below(self.assignments.len());
        let (person, assignment, holds) = &mut self.assignments[at];
        if *holds {
            self.stage.centre.unassign(*person, *assignment).unwrap();
        } else {
            self.stage.centre.assign(*person, *assignment).unwrap();
        }
        *holds = !*holds;
    }

    /// Something that a person does on a device.
    fn deed(&mut self, at: usize) {
        let by = *self.dice.pick(&self.devices[at].people);
        let made = match self.dice.below(20) {
            _ if self.groups.is_empty() => self.new_group(),
            0 => self.new_group(),
            1..5 => self.new_member(at),
            5..12 => self.new_meeting(at),
            12 => self.reversal(at),
            13 => self.not_held(),
            14 => self.member_edit(at),
            15 => self.group_edit(at),
            16 => self.end_member(at),
            17 if self.dice.percent(30) => self.rejoin(at),
            17 => self.new_enterprise(at),
            18 => self.new_visit(at),
            _ => self.decision(at),
        };
        if let Some((scope, change)) = made {
            self.record(at, by, scope, change);
        }
    }

    fn record(&mut self, at: usize, by: PersonId, scope: Scope, change: Change) {
        if let Recorded::Done(reference) = self.devices[at].record(by, scope, change) {
            self.recorded.push((reference, scope));
        }
    }

    fn new_group(&mut self) -> Option<(Scope, Change)> {
        // Now and then in a village where nobody here works.
        let village =
            self.stage.villages[self
                .dice
                .below(if self.dice.clone().percent(8) { 3 } else { 2 })];
        let added = group(&mut self.dice, village);
        self.groups.push((added.id, village));
        Some((
            Scope::Group(added.id),
            Change::Shg(shg::Change::GroupAdded(Box::new(added))),
        ))
    }

    fn new_member(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let serial = 1 + u16::try_from(self.dice.below(20)).ok()?;
        let added = member(&mut self.dice, serial);
        Some((
            Scope::Group(id),
            Change::Shg(shg::Change::MemberAdded(Box::new(added))),
        ))
    }

    /// A meeting of one of few days with one of few contents, so that devices record the same.
    fn new_meeting(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let store = &self.devices[at].store;
        let date = day(1 + i8::try_from(self.dice.below(5)).ok()?);
        let members: Vec<MemberTag> = store
            .active_members(id, date)
            .unwrap()
            .iter()
            .map(|line| line.tag)
            .collect();
        if members.len() < 2 {
            return self.new_member(at);
        }
        let opening = store
            .book(id)
            .unwrap()
            .balance(domain::ledger::Head::Cash, date);
        let mut content =
            Dice::new(self.dice.below(2) as u64 + 100 * date.days().unsigned_abs() as u64);
        let held = Held {
            date,
            voluntary: 30,
            fined: 20,
        };
        let mut closed = meeting(&mut content, &members, held, opening);
        if content.percent(30) {
            closed.deposit = Paise::rupees(20);
            count(&mut closed);
        }
        Some((
            Scope::Group(id),
            Change::Shg(shg::Change::MeetingClosed(Box::new(closed))),
        ))
    }

    fn reversal(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let view = self.devices[at].store.group(id).unwrap()?;
        if view.meetings.is_empty() {
            return None;
        }
        let target = self.dice.pick(&view.meetings).operation;
        let reversed = Reversed {
            target,
            reason: "wrong group".to_owned(),
        };
        Some((
            Scope::Group(id),
            Change::Shg(shg::Change::RecordReversed(reversed)),
        ))
    }

    fn not_held(&mut self) -> Option<(Scope, Change)> {
        let (id, _) = *self.dice.pick(&self.groups);
        let missed = NotHeld {
            date: day(7),
            reason: "snow".to_owned(),
        };
        Some((
            Scope::Group(id),
            Change::Shg(shg::Change::MeetingNotHeld(missed)),
        ))
    }

    fn member_edit(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let store = &self.devices[at].store;
        let members = store.active_members(id, day(20)).unwrap();
        let member = members.first()?.id;
        let scope = Scope::Group(id);
        let field = *self.dice.pick(&[MemberField::Name, MemberField::Mobile]);
        let base = store
            .writer_of(scope, member.bytes(), field.number())
            .unwrap()?;
        let value = Value::Text(format!("Name {}", self.dice.below(3)));
        let edit = Edit { field, value, base };
        Some((
            scope,
            Change::Shg(shg::Change::MemberEdited(member, vec![edit])),
        ))
    }

    fn group_edit(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let scope = Scope::Group(id);
        let field = GroupField::Name;
        let base = self.devices[at]
            .store
            .writer_of(scope, id.bytes(), field.number())
            .unwrap()?;
        let value = Value::Text(format!("Group {}", self.dice.below(3)));
        Some((
            scope,
            Change::Shg(shg::Change::GroupEdited(vec![Edit { field, value, base }])),
        ))
    }

    fn end_member(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let store = &self.devices[at].store;
        let member = store.active_members(id, day(20)).unwrap().last()?.id;
        let scope = Scope::Group(id);
        let base = store
            .writer_of(scope, member.bytes(), domain::edit::STATE_FIELD)
            .unwrap()?;
        let ended = Ended {
            on: day(20),
            reason: "moved away".to_owned(),
            base,
        };
        Some((scope, Change::Shg(shg::Change::MemberEnded(member, ended))))
    }

    /// A member who had left counts again: now, or already from an earlier day on another device.
    fn rejoin(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, _) = self.group_on(at)?;
        let store = &self.devices[at].store;
        let members = store.group(id).unwrap()?.members;
        let member = members.iter().find(|line| !line.active)?.id;
        let scope = Scope::Group(id);
        let base = store
            .writer_of(scope, member.bytes(), domain::edit::STATE_FIELD)
            .unwrap()?;
        let from = day(21 + i8::try_from(self.dice.below(3)).ok()?);
        let back = Rejoined { from, base };
        Some((
            scope,
            Change::Shg(shg::Change::MemberRejoined(member, back)),
        ))
    }

    fn new_enterprise(&mut self, at: usize) -> Option<(Scope, Change)> {
        if let Some((id, village)) = self.enterprises.last().copied()
            && self.dice.percent(30)
        {
            let scope = Scope::Village(village);
            let field = EnterpriseField::Name;
            let store = &self.devices[at].store;
            let base = store
                .writer_of(scope, id.bytes(), field.number())
                .unwrap()?;
            let value = Value::Text(format!("Shop {}", self.dice.below(3)));
            let edits = vec![Edit { field, value, base }];
            return Some((scope, Change::Med(med::Change::EnterpriseEdited(id, edits))));
        }
        let village = self.stage.villages[self.dice.below(2)];
        let added = enterprise(&mut self.dice, village);
        self.enterprises.push((added.id, village));
        Some((
            Scope::Village(village),
            Change::Med(med::Change::EnterpriseAdded(Box::new(added))),
        ))
    }

    fn new_visit(&mut self, at: usize) -> Option<(Scope, Change)> {
        let (id, village) = *self.enterprises.last()?;
        let scope = Scope::Village(village);
        let view = self.devices[at].store.enterprise(id).unwrap()?;
        if let Some(line) = view.visits.first()
            && self.dice.percent(25)
        {
            let reversed = Reversed {
                target: line.operation,
                reason: "twice".to_owned(),
            };
            return Some((scope, Change::Med(med::Change::VisitReversed(reversed))));
        }
        let mut content = Dice::new(self.dice.below(2) as u64);
        let made = visit(&mut content, id, day(10));
        Some((
            scope,
            Change::Med(med::Change::VisitRecorded(Box::new(made))),
        ))
    }

    fn decision(&mut self, at: usize) -> Option<(Scope, Change)> {
        let store = &self.devices[at].store;
        let waiting = store.reviews().unwrap();
        if waiting.is_empty() {
            return None;
        }
        let parked = self.dice.pick(&waiting).parked.made.operation;
        let scope = store.scope_of(parked).unwrap()?;
        let verdict = *self
            .dice
            .pick(&[Verdict::Keep, Verdict::Replace, Verdict::Both]);
        let decided = Decided {
            parked,
            verdict,
            reason: "asked both".to_owned(),
        };
        Some((scope, Change::Review(decided)))
    }

    /// A group that a device holds.
    fn group_on(&mut self, at: usize) -> Option<(GroupId, VillageId)> {
        let found = *self.dice.pick(&self.groups);
        let store = &self.devices[at].store;
        store
            .village_of(found.0)
            .unwrap()
            .map(|village| (found.0, village))
    }

    fn heads(&self) -> Vec<(Scope, Head)> {
        self.stage.centre.read(|tx| Ok(tx.scopes()?)).unwrap()
    }

    /// The network is good, nobody does anything: all must come to an end.
    fn calm(&mut self) {
        for _ in 0..8 {
            let before = self.heads();
            let mut quiet = true;
            for device in &mut self.devices {
                device.piece = 64 << 10;
                match device.sync(&self.stage.centre) {
                    Ok(rounds) => quiet &= rounds == 1,
                    Err(fault) => self.faults.push(format!("no end: {fault}")),
                }
            }
            if (quiet && self.heads() == before) || !self.faults.is_empty() {
                return;
            }
        }
        self.faults
            .push("the devices never came to rest".to_owned());
    }
}

// --- The check -------------------------------------------------------------------------------

/// A group's book, folded from the centre's entries by rules written here once more.
#[derive(Debug, Default, PartialEq)]
struct Book {
    /// The meetings that count, by the operation that closed them.
    meetings: BTreeMap<OperationRef, Meeting>,
    /// Who holds the day of a meeting.
    holders: BTreeMap<(String, u8), OperationRef>,
    /// Every operation by its name.
    all: BTreeMap<OperationRef, Operation>,
    /// Parked operations without a decision.
    parked: BTreeSet<OperationRef>,
}

impl Book {
    fn of(entries: &[StoredEntry]) -> Self {
        let mut book = Self::default();
        for entry in entries {
            let Ok(operation) = Operation::decode(&entry.bytes) else {
                continue;
            };
            let name = operation.reference();
            if matches!(entry.disposition, Disposition::Parked { .. }) {
                book.parked.insert(name);
            }
            book.all.insert(name, operation.clone());
            if entry.disposition != Disposition::Posted {
                continue;
            }
            match &operation.change {
                Change::Shg(shg::Change::RecordReversed(reversed)) => book.undo(reversed.target),
                Change::Review(decided) => {
                    book.parked.remove(&decided.parked);
                    let Some(parked) = book.all.get(&decided.parked).cloned() else {
                        continue;
                    };
                    if decided.verdict == Verdict::Replace
                        && let Change::Shg(shg::Change::MeetingClosed(meeting)) = &parked.change
                        && let Some(holder) = book.holders.get(&day_of(meeting)).copied()
                    {
                        book.undo(holder);
                    }
                    if decided.verdict != Verdict::Keep {
                        book.post(&parked);
                    }
                }
                _ => book.post(&operation),
            }
        }
        book
    }

    fn post(&mut self, operation: &Operation) {
        match &operation.change {
            Change::Shg(shg::Change::MeetingClosed(meeting)) => {
                let name = operation.reference();
                self.meetings.insert(name, (**meeting).clone());
                self.holders.entry(day_of(meeting)).or_insert(name);
            }
            // A reversal that waited and was then let through.
            Change::Shg(shg::Change::RecordReversed(_)) => {}
            _ => {}
        }
    }

    fn undo(&mut self, name: OperationRef) {
        if let Some(meeting) = self.meetings.remove(&name) {
            let day = day_of(&meeting);
            if self.holders.get(&day) == Some(&name) {
                self.holders.remove(&day);
            }
        }
    }

    fn saved(&self) -> BTreeMap<MemberTag, i64> {
        let mut saved = BTreeMap::new();
        for row in self.meetings.values().flat_map(|meeting| &meeting.rows) {
            *saved.entry(row.member).or_default() +=
                row.savings.iter().map(|s| s.amount.0).sum::<i64>();
        }
        saved
    }
}

fn day_of(meeting: &Meeting) -> (String, u8) {
    (meeting.date.to_string(), meeting.ordinal)
}

fn later() -> Month {
    "2027-12".parse().unwrap()
}

impl<A: Archive> Sim<A> {
    fn entries(&self) -> BTreeMap<Scope, Vec<StoredEntry>> {
        let all = self.stage.centre.read(|tx| {
            let scopes = tx.scopes()?;
            let entries = scopes
                .into_iter()
                .map(|(scope, _)| Ok((scope, tx.entries(&scope, 0, usize::MAX)?)));
            entries.collect::<Result<_, ServerError>>()
        });
        all.unwrap()
    }

    /// Everything that must be true of a history that came to rest; says what is not.
    fn check(&mut self) -> Vec<String> {
        let mut faults = std::mem::take(&mut self.faults);
        let entries = self.entries();
        faults.extend(self.stage.centre.check().unwrap().differences);
        for (scope, entries) in &entries {
            let mut chain = [0; 32];
            for (entry, position) in entries.iter().zip(1..) {
                let hash = *blake3::hash(&entry.bytes).as_bytes();
                chain = chained(&chain, &hash, &entry.disposition);
                if entry.position != position || entry.chain != chain {
                    faults.push(format!("{scope}: a gap or another chain at {position}"));
                }
            }
        }
        self.check_once(&entries, &mut faults);
        self.check_devices(&mut faults);
        let books: BTreeMap<GroupId, Book> = entries
            .iter()
            .filter_map(|(scope, entries)| match scope {
                Scope::Group(group) => Some((*group, Book::of(entries))),
                _ => None,
            })
            .collect();
        self.check_money(&books, &mut faults);
        self.check_reviews(&entries, &mut faults);
        faults
    }

    /// What was recorded is at the centre, once; nothing waits on a device.
    fn check_once(&self, entries: &BTreeMap<Scope, Vec<StoredEntry>>, faults: &mut Vec<String>) {
        let mut times: BTreeMap<OperationRef, u32> = BTreeMap::new();
        let mut hashes: BTreeMap<[u8; 32], u32> = BTreeMap::new();
        for entry in entries.values().flatten() {
            *times.entry(entry.reference).or_default() += 1;
            *hashes
                .entry(*blake3::hash(&entry.bytes).as_bytes())
                .or_default() += 1;
        }
        for (reference, scope) in &self.recorded {
            if times.get(reference) != Some(&1) {
                let found = times.get(reference).unwrap_or(&0);
                faults.push(format!(
                    "{reference} of {scope} is {found} times at the centre"
                ));
            }
        }
        for (_, count) in hashes.iter().filter(|(_, count)| **count > 1) {
            faults.push(format!("the same bytes are {count} times at the centre"));
        }
    }

    fn check_devices(&mut self, faults: &mut Vec<String>) {
        let mut digests: BTreeMap<(Scope, u64), ([u8; 32], [u8; 32])> = BTreeMap::new();
        for device in &mut self.devices {
            let number = device.me().device;
            let report = device.store.check().unwrap();
            faults.extend(
                report
                    .differences
                    .iter()
                    .map(|what| format!("device {number}: {what}")),
            );
            if !report.equal && report.differences.is_empty() {
                faults.push(format!("device {number}: not equal"));
            }
            let pending = device.store.exchanged().unwrap().pending;
            if pending > 0 {
                faults.push(format!("device {number}: {pending} still wait"));
            }
            let granted = self
                .stage
                .centre
                .read(|tx| Ok(tx.scopes_of(number)?))
                .unwrap();
            let granted: BTreeMap<Scope, (u64, [u8; 32])> = granted
                .into_iter()
                .map(|(scope, head)| (scope, (head.position, head.chain)))
                .collect();
            let held: BTreeMap<Scope, (u64, [u8; 32])> = device
                .store
                .vector()
                .unwrap()
                .into_iter()
                .map(|at| (at.scope, (at.position, at.chain)))
                .collect();
            if granted != held {
                faults.push(format!(
                    "device {number} does not hold what it should: {held:?}, {granted:?}"
                ));
            }
            for (scope, (position, chain)) in held {
                let digest = device.store.digest(Some(scope)).unwrap();
                let first = digests.entry((scope, position)).or_insert((chain, digest));
                if *first != (chain, digest) {
                    faults.push(format!(
                        "{scope}: equal feeds, other tables on device {number}"
                    ));
                }
            }
        }
    }

    /// Savings of each member on each device, and figures at the centre, are those of the fold.
    fn check_money(&self, books: &BTreeMap<GroupId, Book>, faults: &mut Vec<String>) {
        for (group, book) in books {
            for device in &self.devices {
                let Some(view) = device.store.group(*group).unwrap() else {
                    continue;
                };
                let sum: i64 = view.balances.iter().map(|balance| balance.amount.0).sum();
                if sum != 0 {
                    faults.push(format!("group {group}: postings add up to {sum}"));
                }
                let saved = book.saved();
                for line in &view.members {
                    let wanted = saved.get(&line.tag).copied().unwrap_or(0);
                    if line.saved.0 != wanted {
                        faults.push(format!(
                            "group {group}: {} has {} in place of {wanted}",
                            line.tag.0, line.saved.0
                        ));
                    }
                }
            }
            let Ok(figures) = self.stage.centre.figures(Area::Group(*group), later()) else {
                continue;
            };
            let figure = |figure: Figure| {
                figures
                    .iter()
                    .find(|row| row.figure == figure.number())
                    .map_or(0, |row| row.total)
            };
            let fines: i64 = book
                .meetings
                .values()
                .map(|meeting| meeting.totals().fines.0)
                .sum();
            for (what, found, wanted) in [
                ("saved", figure(Figure::Saved), book.saved().values().sum()),
                ("fines", figure(Figure::Fines), fines),
                (
                    "meetings",
                    figure(Figure::Meetings),
                    book.meetings.len() as i64,
                ),
            ] {
                if found != wanted {
                    faults.push(format!(
                        "group {group}: {what} {found} in place of {wanted}"
                    ));
                }
            }
        }
    }

    /// What waits for a decision is on the supervisor's list, once.
    fn check_reviews(&self, entries: &BTreeMap<Scope, Vec<StoredEntry>>, faults: &mut Vec<String>) {
        let store = &self.devices[0].store;
        let held: BTreeSet<Scope> = store.vector().unwrap().iter().map(|at| at.scope).collect();
        let waiting = entries.iter().filter(|(scope, _)| held.contains(scope));
        let mut wanted: Vec<OperationRef> = waiting
            .flat_map(|(_, entries)| Book::of(entries).parked)
            .collect();
        let listed = store.reviews().unwrap();
        let mut listed: Vec<OperationRef> = listed
            .iter()
            .map(|item| item.parked.made.operation)
            .collect();
        wanted.sort_unstable();
        listed.sort_unstable();
        if wanted != listed {
            faults.push(format!("to be decided: {listed:?} in place of {wanted:?}"));
        }
    }
}

fn history<A: Archive>(archive: A, seed: u64) -> Vec<String> {
    let mut sim = Sim::new(archive, seed);
    sim.go();
    sim.calm();
    sim.check()
}

fn run(seed: u64) -> Vec<String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        if seed.is_multiple_of(ON_DISK) {
            let folder = tempfile::tempdir().unwrap();
            history(Sqlite::open(folder.path()).unwrap(), seed)
        } else {
            history(Memory::default(), seed)
        }
    }));
    outcome.unwrap_or_else(|_| vec!["a panic; see above".to_owned()])
}

fn of_env(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn histories_over_a_bad_network_end_with_equal_books() {
    if let Some(seed) = of_env("BAHI_SEED") {
        assert_eq!(run(seed), Vec::<String>::new(), "history {seed}");
        return;
    }
    let histories = of_env("BAHI_HISTORIES").unwrap_or(HISTORIES);
    let (next, failed) = (AtomicU64::new(0), AtomicU64::new(u64::MAX));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::SeqCst);
                    if seed >= histories || failed.load(Ordering::SeqCst) != u64::MAX {
                        return;
                    }
                    let faults = run(seed);
                    if !faults.is_empty() {
                        eprintln!("history {seed}: {faults:#?}");
                        eprintln!(
                            "again: BAHI_SEED={seed} cargo test -p tests --test tests histories"
                        );
                        failed.store(seed, Ordering::SeqCst);
                    }
                }
            });
        }
    });
    assert_eq!(
        failed.load(Ordering::SeqCst),
        u64::MAX,
        "a history failed: see above"
    );
}

// --- Planted bugs: the check must see them ----------------------------------------------------

/// A history that came to rest without a fault, with money in some group.
fn sound() -> Sim<Memory> {
    for seed in 1_000.. {
        let mut sim = Sim::new(Memory::default(), seed);
        sim.go();
        sim.calm();
        assert_eq!(sim.check(), Vec::<String>::new());
        let has_money = |entries: &Vec<StoredEntry>| !Book::of(entries).saved().is_empty();
        if sim.entries().values().any(has_money) {
            return sim;
        }
    }
    unreachable!("some history has money")
}

fn has_fault(faults: &[String], of: &str) -> bool {
    faults.iter().any(|fault| fault.contains(of))
}

#[test]
fn a_centre_that_takes_an_operation_twice_is_caught() {
    let mut sim = sound();
    let (scope, twice) = sim
        .entries()
        .into_iter()
        .filter(|(scope, _)| matches!(scope, Scope::Group(_)))
        .find_map(|(scope, entries)| {
            let book = Book::of(&entries);
            let is_money = |entry: &&StoredEntry| book.meetings.contains_key(&entry.reference);
            entries
                .iter()
                .find(is_money)
                .map(|entry| (scope, entry.clone()))
        })
        .unwrap();
    let stored = sim.stage.centre.write(|tx| {
        let head = tx.head(&scope)?.unwrap();
        let hash = *blake3::hash(&twice.bytes).as_bytes();
        tx.append(&NewEntry {
            scope,
            position: head.position + 1,
            chain: chained(&head.chain, &hash, &twice.disposition),
            reference: OperationRef {
                seq: twice.reference.seq + 1_000,
                ..twice.reference
            },
            by: PersonId(1),
            hash,
            bytes: &twice.bytes,
            disposition: twice.disposition,
            made_s: 0,
            received_ms: 0,
        })?;
        Ok(())
    });
    stored.unwrap();
    let faults = sim.check();
    assert!(
        has_fault(&faults, "the same bytes are 2 times"),
        "{faults:?}"
    );
    assert!(
        has_fault(&faults, "does not hold what it should"),
        "{faults:?}"
    );
}

#[test]
fn a_centre_that_counts_a_meeting_twice_is_caught() {
    let mut sim = sound();
    let (group, book) = sim
        .entries()
        .into_iter()
        .filter_map(|(scope, entries)| match scope {
            Scope::Group(group) => Some((group, Book::of(&entries))),
            _ => None,
        })
        .find(|(_, book)| !book.meetings.is_empty())
        .unwrap();
    let meeting = book.all[book.meetings.keys().next().unwrap()].clone();
    let counted = sim.stage.centre.write(|tx| {
        for addition in domain::figures::of(&meeting) {
            tx.add_figure(&Scope::Group(group), &addition)?;
        }
        Ok(())
    });
    counted.unwrap();
    let faults = sim.check();
    assert!(
        has_fault(&faults, "the figures are not those of its entries"),
        "{faults:?}"
    );
    assert!(
        has_fault(&faults, &format!("group {group}: saved")),
        "{faults:?}"
    );
}

#[test]
fn a_device_that_forgets_what_it_recorded_is_caught() {
    let mut sim = sound();
    // Everything is done by the copy; what it records is lost with it.
    let kept = sim.devices[0].cloned();
    let (group, _) = sim.groups[0];
    let missed = NotHeld {
        date: day(25),
        reason: "harvest".to_owned(),
    };
    let by = sim.devices[0].people[0];
    let change = Change::Shg(shg::Change::MeetingNotHeld(missed));
    let before = sim.recorded.len();
    sim.record(0, by, Scope::Group(group), change);
    assert_eq!(sim.recorded.len(), before + 1);
    sim.devices[0] = kept;
    sim.calm();
    let faults = sim.check();
    assert!(has_fault(&faults, "is 0 times at the centre"), "{faults:?}");
}

/// A supervisor's device on a file, with a group in whose book there is money, so that its tables
/// can be spoilt behind its back.
struct OnFile {
    stage: Stage<Memory>,
    device: Device,
    folder: tempfile::TempDir,
}

const FILE_KEY: [u8; 32] = [7; 32];

impl OnFile {
    fn new() -> Self {
        let stage = Stage::on(Memory::default(), 5);
        let supervisor = stage.person("Supervisor", Role::Supervisor, stage.block);
        let folder = tempfile::tempdir().unwrap();
        let mut device = stage.device(supervisor, 1);
        let identity = device.store.identity().unwrap().unwrap();
        device.store = store::Store::open(&folder.path().join("bahi.db"), &FILE_KEY).unwrap();
        device.store.set_identity(&identity).unwrap();
        device.sync(&stage.centre).unwrap();
        let mut dice = Dice::new(3);
        with_a_meeting(&mut device, supervisor, &mut dice, stage.villages[0]);
        device.sync(&stage.centre).unwrap();
        assert!(device.store.check().unwrap().equal);
        Self {
            stage,
            device,
            folder,
        }
    }

    fn spoil(&self, sql: &str) {
        let db = rusqlite::Connection::open(self.folder.path().join("bahi.db")).unwrap();
        let key = blake3::Hash::from_bytes(FILE_KEY).to_hex();
        db.pragma_update(None, "key", format!("x'{key}'")).unwrap();
        assert!(db.execute(sql, []).unwrap() > 0, "{sql}");
    }
}

/// A group of twelve with one closed meeting.
fn with_a_meeting(
    device: &mut Device,
    by: PersonId,
    dice: &mut Dice,
    village: VillageId,
) -> GroupId {
    let id = with_members(device, by, dice, village);
    close(device, by, dice, id, 3);
    id
}

fn with_members(device: &mut Device, by: PersonId, dice: &mut Dice, village: VillageId) -> GroupId {
    let added = group(dice, village);
    let id = added.id;
    let mut changes = vec![shg::Change::GroupAdded(Box::new(added))];
    changes.extend((1..=12).map(|n| shg::Change::MemberAdded(Box::new(member(dice, n)))));
    for change in changes {
        let done = device.record(by, Scope::Group(id), Change::Shg(change));
        assert!(matches!(done, Recorded::Done(_)), "{done:?}");
    }
    id
}

fn close(device: &mut Device, by: PersonId, dice: &mut Dice, id: GroupId, on: i8) -> OperationRef {
    let members: Vec<MemberTag> = device
        .store
        .active_members(id, day(on))
        .unwrap()
        .iter()
        .map(|line| line.tag)
        .collect();
    let opening = device
        .store
        .book(id)
        .unwrap()
        .balance(domain::ledger::Head::Cash, day(on));
    let held = Held {
        date: day(on),
        voluntary: 30,
        fined: 10,
    };
    let closed = meeting(dice, &members, held, opening);
    let change = Change::Shg(shg::Change::MeetingClosed(Box::new(closed)));
    match device.record(by, Scope::Group(id), change) {
        Recorded::Done(reference) => reference,
        Recorded::Refused(why) => panic!("refused: {why:?}"),
    }
}

#[test]
fn a_device_that_applies_a_feed_twice_is_caught() {
    let mut on_file = OnFile::new();
    on_file.spoil("update balance set amount = amount * 2");
    let report = on_file.device.store.check().unwrap();
    assert!(!report.equal);
    assert!(
        report.differences[0].contains("balance"),
        "{:?}",
        report.differences
    );
}

#[test]
fn a_cursor_that_moved_without_its_entry_is_caught_and_healed() {
    let mut on_file = OnFile::new();
    let group = Scope::Group(GroupId(uuid::Uuid::nil())).key()[0];
    on_file.spoil(&format!(
        "delete from journal where id = (select id from journal
         where hex(substr(scope, 1, 1)) = '{group:02X}' and position is not null
         order by position desc limit 1)"
    ));
    assert!(!on_file.device.store.check().unwrap().equal);
    // The next entry does not fit the chain, and the feed is fetched anew.
    on_file.spoil("update feed set chain = zeroblob(32) where substr(scope, 1, 1) = x'02'");
    on_file.device.sync(&on_file.stage.centre).unwrap();
    let report = on_file.device.store.check().unwrap();
    assert!(report.equal, "{:?}", report.differences);
}

// --- What happens to devices and centres in the course of years -------------------------------

/// The savings of all members of a group, as a device shows them.
fn saved_on(device: &Device, group: GroupId) -> i64 {
    let view = device
        .store
        .group(group)
        .unwrap()
        .expect("the group is here");
    view.members.iter().map(|line| line.saved.0).sum()
}

#[test]
fn after_the_centre_was_restored_devices_offer_again_what_it_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (data, backup) = (
        folder.path().join("centre"),
        folder.path().join("backup.db"),
    );
    std::fs::create_dir(&data).unwrap();
    let stage = Stage::on(Sqlite::open(&data).unwrap(), 9);
    let mut dice = Dice::new(9);
    let area = Area::Village(stage.villages[0]);
    let (crp, other) = (
        stage.person("One", Role::Crp, area),
        stage.person("Two", Role::Crp, area),
    );
    let (mut one, mut two) = (stage.device(crp, 1), stage.device(other, 2));
    let early = with_a_meeting(&mut one, crp, &mut dice, stage.villages[0]);
    for device in [&mut one, &mut two] {
        device.sync(&stage.centre).unwrap();
    }
    stage.centre.backup(&backup).unwrap();
    // A group that only the lost days know, and a meeting of it by the other one.
    let late = with_a_meeting(&mut one, crp, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    two.sync(&stage.centre).unwrap();
    close(&mut two, other, &mut dice, late, 4);
    close(&mut two, other, &mut dice, early, 4);
    two.sync(&stage.centre).unwrap();
    one.sync(&stage.centre).unwrap();
    // Both have something that was never sent.
    close(&mut one, crp, &mut dice, early, 5);
    close(&mut two, other, &mut dice, early, 6);
    let (Stage { centre, .. }, world) = (stage, server::world::System);
    drop(centre);
    server::restore(&data, &backup).unwrap();
    let centre = server::Centre::on(Sqlite::open(&data).unwrap(), Box::new(world)).unwrap();
    for _ in 0..3 {
        // The one whose meeting is in the other one's group comes first.
        two.sync(&centre).unwrap();
        one.sync(&centre).unwrap();
    }
    assert_eq!(centre.check().unwrap().differences, Vec::<String>::new());
    for device in [&mut one, &mut two] {
        let report = device.store.check().unwrap();
        assert!(report.equal, "{:?}", report.differences);
        assert_eq!(device.store.exchanged().unwrap().pending, 0);
    }
    assert_eq!(saved_on(&one, early), saved_on(&two, early));
    let view = two.store.group(early).unwrap().unwrap();
    assert_eq!(view.meetings.len(), 4, "days 3, 4, 5, 6, each once");
    // The meeting in the other one's group came before its group: it waits for a person.
    let view = two.store.group(late).unwrap().unwrap();
    assert_eq!(view.meetings.len(), 2);
    let parked: Vec<_> = two.store.reviews().unwrap();
    assert_eq!(parked.len(), 1, "{parked:?}");
}

#[test]
fn a_copied_tablet_is_noticed_and_both_go_on_without_loss() {
    let stage = Stage::on(Memory::default(), 11);
    let mut dice = Dice::new(11);
    let person = stage.person("One", Role::Crp, Area::Village(stage.villages[0]));
    let mut one = stage.device(person, 1);
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    let mut copy = one.cloned();
    close(&mut one, person, &mut dice, group, 10);
    close(&mut copy, person, &mut dice, group, 11);
    one.sync(&stage.centre).unwrap();
    copy.sync(&stage.centre).unwrap();
    assert_eq!(copy.refused, Some(Refused::Frozen));
    one.sync(&stage.centre).unwrap();
    assert_eq!(one.refused, Some(Refused::Frozen));
    // Both enrol again: the first goes on as the same device, anew; the other as a new one.
    copy.enrol(&stage.centre, person, key_of(77));
    assert_eq!(copy.me().epoch, 2);
    copy.sync(&stage.centre).unwrap();
    let newcomer = stage.person("Two", Role::Crp, Area::Village(stage.villages[0]));
    one.enrol(&stage.centre, newcomer, key_of(78));
    assert_ne!(one.me().device, copy.me().device);
    one.sync(&stage.centre).unwrap();
    copy.sync(&stage.centre).unwrap();
    assert_eq!(
        stage.centre.check().unwrap().differences,
        Vec::<String>::new()
    );
    for device in [&mut one, &mut copy] {
        let report = device.store.check().unwrap();
        assert!(report.equal, "{:?}", report.differences);
        assert_eq!(device.store.exchanged().unwrap().pending, 0);
        let days: BTreeSet<String> = device
            .store
            .group(group)
            .unwrap()
            .unwrap()
            .meetings
            .iter()
            .map(|line| line.date.to_string())
            .collect();
        assert_eq!(
            days.into_iter().collect::<Vec<_>>(),
            ["2026-11-03", "2026-11-10", "2026-11-11"]
        );
    }
    assert_eq!(saved_on(&one, group), saved_on(&copy, group));
}

#[test]
fn what_a_revoked_device_hands_over_is_kept_and_has_no_effect() {
    let stage = Stage::on(Memory::default(), 12);
    let mut dice = Dice::new(12);
    let area = Area::Village(stage.villages[0]);
    let (person, other) = (
        stage.person("One", Role::Crp, area),
        stage.person("Two", Role::Crp, area),
    );
    let (mut one, mut two) = (stage.device(person, 1), stage.device(other, 2));
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    two.sync(&stage.centre).unwrap();
    let before = saved_on(&two, group);
    let after = close(&mut one, person, &mut dice, group, 12);
    stage.centre.revoke(one.me().device).unwrap();
    one.sync(&stage.centre).unwrap();
    assert_eq!(one.refused, Some(Refused::Revoked));
    two.sync(&stage.centre).unwrap();
    assert_eq!(saved_on(&two, group), before);
    assert_eq!(two.store.exchanged().unwrap().quarantined, 1);
    let stored = stage.centre.read(|tx| Ok(tx.stored(after)?)).unwrap();
    assert!(matches!(
        stored.unwrap().place.disposition,
        Disposition::Quarantined { .. }
    ));
    assert!(two.store.check().unwrap().equal);
}

#[test]
fn a_village_that_was_lost_and_came_back_is_whole_again() {
    let stage = Stage::on(Memory::default(), 13);
    let mut dice = Dice::new(13);
    let assignment = Assignment {
        role: Role::Crp,
        area: Area::Village(stage.villages[0]),
    };
    let person = stage.person("One", assignment.role, assignment.area);
    let mut one = stage.device(person, 1);
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    let saved = saved_on(&one, group);
    stage.centre.unassign(person, assignment).unwrap();
    // What she made before the news of the loss still counts.
    close(&mut one, person, &mut dice, group, 14);
    let more = saved_on(&one, group);
    one.sync(&stage.centre).unwrap();
    assert_eq!(one.store.group(group).unwrap(), None);
    stage.centre.assign(person, assignment).unwrap();
    one.sync(&stage.centre).unwrap();
    assert!(more > saved);
    assert_eq!(saved_on(&one, group), more);
    assert!(one.store.check().unwrap().equal);
    assert_eq!(one.store.exchanged().unwrap().pending, 0);
}

#[test]
fn entries_of_a_newer_version_are_kept_and_named() {
    let stage = Stage::on(Memory::default(), 14);
    let mut dice = Dice::new(14);
    let area = Area::Village(stage.villages[0]);
    let (person, other) = (
        stage.person("One", Role::Crp, area),
        stage.person("Two", Role::Crp, area),
    );
    let (mut one, mut two) = (stage.device(person, 1), stage.device(other, 2));
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    two.sync(&stage.centre).unwrap();
    // The next operation of the first device, in a kind that nobody here knows.
    let me = one.me();
    let mut bytes = Vec::new();
    let seq = one.store.receipted().unwrap() + 1;
    let mut e = minicbor::Encoder::new(&mut bytes);
    e.array(8)
        .unwrap()
        .u32(me.device.0)
        .unwrap()
        .u16(me.epoch)
        .unwrap()
        .u64(seq)
        .unwrap();
    e.u32(person.0)
        .unwrap()
        .u64(1)
        .unwrap()
        .encode(one.clock)
        .unwrap();
    e.encode(Scope::Group(group)).unwrap();
    e.array(2)
        .unwrap()
        .u32(4_000)
        .unwrap()
        .array(1)
        .unwrap()
        .str("from the future")
        .unwrap();
    let load = sync::device::Load {
        operations: vec![bytes],
        ..app::round::load(&one.store, Next::Again, 64 << 10, one.clock).unwrap()
    };
    let posted = sync::device::request(&me, load).unwrap();
    stage.centre.exchange(&posted.bytes).unwrap();
    close(&mut two, other, &mut dice, group, 15);
    two.sync(&stage.centre).unwrap();
    assert_eq!(two.store.exchanged().unwrap().newer, 1);
    assert_eq!(
        two.store.group(group).unwrap().unwrap().meetings.len(),
        2,
        "the rest goes on"
    );
    assert!(two.store.check().unwrap().equal);
    assert_eq!(
        stage.centre.check().unwrap().differences,
        Vec::<String>::new()
    );
}

#[test]
fn an_entry_that_comes_at_two_positions_is_not_taken_twice() {
    let stage = Stage::on(Memory::default(), 15);
    let mut dice = Dice::new(15);
    let person = stage.person("One", Role::Crp, Area::Village(stage.villages[0]));
    let mut one = stage.device(person, 1);
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    let scope = Scope::Group(group);
    let before = one.store.digest(None).unwrap();
    let last = stage
        .centre
        .read(|tx| Ok(tx.entries(&scope, 0, usize::MAX)?.pop()))
        .unwrap()
        .unwrap();
    let hash = *blake3::hash(&last.bytes).as_bytes();
    let again = store::FeedNews {
        scope,
        from: last.position + 1,
        chain: chained(&last.chain, &hash, &last.disposition),
        entries: vec![store::Entry {
            disposition: last.disposition,
            body: store::EntryBody::Operation(last.bytes),
        }],
    };
    let feeds = vec![again];
    let received = one
        .store
        .receive(&store::News {
            feeds,
            ..store::News::default()
        })
        .unwrap();
    assert_eq!((received.applied, received.broken), (0, vec![scope]));
    assert_eq!(one.store.digest(None).unwrap(), before);
}

#[test]
fn an_own_record_that_the_centre_keeps_elsewhere_moves_there() {
    let stage = Stage::on(Memory::default(), 16);
    let mut dice = Dice::new(16);
    let person = stage.person("One", Role::Crp, Area::Village(stage.villages[0]));
    let mut one = stage.device(person, 1);
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    let saved = saved_on(&one, group);
    close(&mut one, person, &mut dice, group, 16);
    let (seq, bytes) = one
        .store
        .pending_operations(one.store.receipted().unwrap(), 1)
        .unwrap()
        .remove(0);
    let inbox = Scope::Inbox(one.me().device);
    let at = one
        .store
        .vector()
        .unwrap()
        .into_iter()
        .find(|at| at.scope == inbox)
        .unwrap();
    let disposition = Disposition::Quarantined {
        reason: domain::disposition::QuarantineReason::Unreadable,
    };
    let hash = *blake3::hash(&bytes).as_bytes();
    let feeds = vec![store::FeedNews {
        scope: inbox,
        from: at.position + 1,
        chain: chained(&at.chain, &hash, &disposition),
        entries: vec![store::Entry {
            disposition,
            body: store::EntryBody::Own { seq },
        }],
    }];
    let received = one
        .store
        .receive(&store::News {
            feeds,
            ..store::News::default()
        })
        .unwrap();
    assert_eq!((received.own, received.broken), (1, Vec::new()));
    assert_eq!(one.store.exchanged().unwrap().quarantined, 1);
    assert_eq!(saved_on(&one, group), saved, "it does not count any more");
    let report = one.store.check().unwrap();
    assert!(report.equal, "{:?}", report.differences);
}

#[test]
fn a_centre_whose_file_was_put_back_by_hand_is_noticed_too() {
    let folder = tempfile::tempdir().unwrap();
    let (data, backup) = (
        folder.path().join("centre"),
        folder.path().join("backup.db"),
    );
    std::fs::create_dir(&data).unwrap();
    let stage = Stage::on(Sqlite::open(&data).unwrap(), 17);
    let mut dice = Dice::new(17);
    let person = stage.person("One", Role::Crp, Area::Village(stage.villages[0]));
    let mut one = stage.device(person, 1);
    let group = with_a_meeting(&mut one, person, &mut dice, stage.villages[0]);
    one.sync(&stage.centre).unwrap();
    stage.centre.backup(&backup).unwrap();
    close(&mut one, person, &mut dice, group, 17);
    one.sync(&stage.centre).unwrap();
    close(&mut one, person, &mut dice, group, 18);
    let saved = saved_on(&one, group);
    drop(stage);
    // Without `restore` the centre believes to live the same life.
    Sqlite::restore(&data, &backup).unwrap();
    let system = Box::new(server::world::System);
    let centre = server::Centre::on(Sqlite::open(&data).unwrap(), system).unwrap();
    one.sync(&centre).unwrap();
    assert_eq!(
        (
            saved_on(&one, group),
            one.store.exchanged().unwrap().pending
        ),
        (saved, 0)
    );
    assert!(one.store.check().unwrap().equal);
    assert_eq!(centre.check().unwrap().differences, Vec::<String>::new());
}
