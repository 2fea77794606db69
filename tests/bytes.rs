//! What a round costs on the wire. `cargo test -p tests --test tests bytes -- --nocapture` prints
//! the figures.

#![expect(
    clippy::unwrap_used,
    reason = "a stage that cannot be set is a test that fails"
)]

use app::round::Next;
use domain::ledger::Head;
use domain::role::{Area, Assignment, Role};
use domain::shg::Meeting;
use domain::{Change, Date, EnterpriseId, GroupId, MemberTag, PersonId, Scope, med, shg};
use server::Memory;
use store::Recorded;
use tests::stage::{Device, Dice, Held, Stage, day, enterprise, group, meeting, member, visit};

/// A CRP who is a consultant too, with groups of twelve and enterprises that the centre knows.
struct Office {
    stage: Stage<Memory>,
    crp: Device,
    person: PersonId,
    dice: Dice,
    groups: Vec<GroupId>,
    enterprises: Vec<EnterpriseId>,
}

impl Office {
    fn new(groups: usize, enterprises: usize) -> Self {
        let stage = Stage::on(Memory::default(), 1_000_003);
        let area = Area::Village(stage.villages[0]);
        let person = stage.person("Stanzin Lhamo", Role::Crp, area);
        stage
            .centre
            .assign(
                person,
                Assignment {
                    role: Role::Mec,
                    area,
                },
            )
            .unwrap();
        let mut dice = Dice::new(1_000_003);
        let mut office = Self {
            crp: stage.device(person, 1),
            stage,
            person,
            dice: dice.clone(),
            groups: Vec::new(),
            enterprises: Vec::new(),
        };
        for _ in 0..groups {
            let added = group(&mut dice, office.stage.villages[0]);
            let id = added.id;
            office.record(
                Scope::Group(id),
                Change::Shg(shg::Change::GroupAdded(Box::new(added))),
            );
            for serial in 1..=12 {
                let added = member(&mut dice, serial);
                let change = shg::Change::MemberAdded(Box::new(added));
                office.record(Scope::Group(id), Change::Shg(change));
            }
            office.groups.push(id);
        }
        for _ in 0..enterprises {
            let village = office.stage.villages[0];
            let added = enterprise(&mut dice, village);
            office.enterprises.push(added.id);
            let change = med::Change::EnterpriseAdded(Box::new(added));
            office.record(Scope::Village(village), Change::Med(change));
        }
        office.dice = dice;
        office.crp.clock.up_s = 40;
        office.crp.sync(&office.stage.centre).unwrap();
        office
    }

    fn record(&mut self, scope: Scope, change: Change) {
        self.crp.clock.up_s += 300;
        self.crp.clock.wall_s += 300;
        let done = self.crp.record(self.person, scope, change);
        assert!(matches!(done, Recorded::Done(_)), "{done:?}");
    }

    /// Closes a meeting with twelve compulsory savings, some voluntary ones and a few fines;
    /// answers how many lines the ledger gets of it.
    fn close(&mut self, group: GroupId, date: Date) -> usize {
        let store = &self.crp.store;
        let members: Vec<MemberTag> = store
            .active_members(group, date)
            .unwrap()
            .iter()
            .map(|line| line.tag)
            .collect();
        assert_eq!(members.len(), 12);
        let opening = store.book(group).unwrap().balance(Head::Cash, date);
        let held = Held {
            date,
            voluntary: 25,
            fined: 12,
        };
        let closed = meeting(&mut self.dice, &members, held, opening);
        let lines = lines(&closed);
        let change = shg::Change::MeetingClosed(Box::new(closed));
        self.record(Scope::Group(group), Change::Shg(change));
        lines
    }

    fn visit(&mut self, at: usize, date: Date) {
        let made = visit(&mut self.dice, self.enterprises[at], date);
        let scope = Scope::Village(self.stage.villages[0]);
        self.record(
            scope,
            Change::Med(med::Change::VisitRecorded(Box::new(made))),
        );
    }

    /// Rounds until the end: how many, and the bytes up and down.
    fn rounds(&mut self) -> (u32, usize, usize) {
        let (mut up, mut down) = (0, 0);
        self.crp.next = Next::Again;
        self.crp.piece = 16 << 10;
        for rounds in 1..100 {
            let posted = self.crp.post().unwrap();
            let answer = self.stage.centre.exchange(&posted.bytes).unwrap();
            up += posted.bytes.len();
            down += answer.len();
            if self.crp.take(&posted, &answer).unwrap().next == Next::Done {
                return (rounds, up, down);
            }
        }
        panic!("no end");
    }
}

/// Savings and fines: the ledger's lines of a meeting.
fn lines(meeting: &Meeting) -> usize {
    let savings: usize = meeting.rows.iter().map(|row| row.savings.len()).sum();
    savings
        + meeting
            .rows
            .iter()
            .filter(|row| !row.fine.is_zero())
            .count()
}

#[test]
fn a_round_with_nothing_new_is_one_request_of_under_600_bytes_both_ways() {
    let mut office = Office::new(3, 2);
    let (rounds, up, down) = office.rounds();
    println!("nothing new: {up} bytes up, {down} down");
    assert_eq!(rounds, 1);
    assert!(up + down < 600);
}

#[test]
fn a_meeting_of_twelve_women_is_about_250_bytes() {
    let mut office = Office::new(1, 0);
    let lines = office.close(office.groups[0], day(18));
    let pending = office
        .crp
        .store
        .pending_operations(office.crp.store.receipted().unwrap(), 1);
    let operation = pending.unwrap().remove(0).1;
    let (rounds, up, down) = office.rounds();
    println!(
        "a meeting of 12: {lines} lines, {} bytes as an operation, {up} up, {down} down",
        operation.len()
    );
    assert_eq!(rounds, 1);
    assert!(up <= 290, "{up}");
}

#[test]
fn a_days_batch_is_at_most_ten_bytes_a_ledger_line() {
    let mut office = Office::new(4, 0);
    let groups = office.groups.clone();
    let lines: usize = groups
        .iter()
        .map(|group| office.close(*group, day(18)))
        .sum();
    let (rounds, up, down) = office.rounds();
    println!(
        "a day of 4 meetings: {lines} lines, {up} bytes up ({:.1} a line), {down} down",
        up as f64 / lines as f64
    );
    assert_eq!(rounds, 1);
    assert!(up <= 10 * lines, "{up} bytes for {lines} lines");
}

#[test]
fn a_crps_month_is_at_most_30_kb_both_ways() {
    let mut office = Office::new(20, 40);
    let (mut rounds, mut up, mut down) = (0, 0, 0);
    // Twenty days in the field: four meetings and two visits each, exchanged in the evening.
    for workday in 0..20 {
        let date = day(1).plus_days(workday);
        for nth in 0..4 {
            let group = office.groups[(workday as usize * 4 + nth) % 20];
            office.close(group, date);
        }
        for nth in 0..2 {
            office.visit(workday as usize * 2 + nth, date);
        }
        let (more, sent, got) = office.rounds();
        rounds += more;
        up += sent;
        down += got;
    }
    println!("a month, 80 meetings and 40 visits: {rounds} requests, {up} bytes up, {down} down");
    assert!(up + down <= 30_000, "{up} up, {down} down");
}

#[test]
fn the_dictionary_is_worth_its_place() {
    let mut office = Office::new(1, 0);
    office.close(office.groups[0], day(18));
    let posted = office.crp.post().unwrap();
    let body = sync::seal::open(&posted.bytes).unwrap().body;
    let plain = zstd::bulk::compress(&body, 19).unwrap().len();
    // Around the body: a signature of 64 bytes and a few small numbers.
    let ours = posted.bytes.len() - 64;
    println!(
        "a meeting's request: {} bytes, {plain} by zstd alone, {ours} by ours",
        body.len()
    );
    assert!(ours + 30 < plain, "{ours} is not much less than {plain}");
}
