//! Several devices over a bad network end with the same books.
//!
//! Each history is made from a seed: devices with their people, deeds, lost and doubled and spoilt
//! messages. `BAHI_HISTORIES=n` sets how many there are, `BAHI_SEED=n` runs one of them alone.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use app::round::Next;
use domain::disposition::{Disposition, ParkReason, chained};
use domain::edit::{Edit, Field, Value};
use domain::figures::Figure;
use domain::med::EnterpriseField;
use domain::review::{Decided, Verdict};
use domain::role::{Area, Assignment, Role};
use domain::shg::{Ended, GroupField, Meeting, MemberField, NotHeld, Reversed};
use domain::{
    Change, EnterpriseId, GroupId, MemberTag, Month, Operation, OperationRef, Paise, PersonId,
    Scope, VillageId, med, shg,
};
use server::archive::Accounts;
use server::{Archive, Memory, ServerError, Sqlite};
use store::Recorded;
use sync::centre::{Ledger, NewEntry, StoredEntry};
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
        let opening = store.opening(id).unwrap().0;
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
            Change::Shg(shg::Change::MeetingReversed(reversed)),
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

    /// The network is good, nobody does anything: all must come to an end.
    fn calm(&mut self) {
        for _ in 0..8 {
            let mut quiet = true;
            for device in &mut self.devices {
                device.piece = 64 << 10;
                match device.sync(&self.stage.centre) {
                    Ok(rounds) => quiet &= rounds == 1,
                    Err(fault) => self.faults.push(format!("no end: {fault}")),
                }
            }
            if quiet || !self.faults.is_empty() {
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
                Change::Shg(shg::Change::MeetingReversed(reversed)) => book.undo(reversed.target),
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
            Change::Shg(shg::Change::MeetingReversed(_)) => {}
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
        if seed % ON_DISK == 0 {
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
