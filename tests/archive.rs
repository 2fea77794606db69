//! The archive's contract: the same stories on every archive, with real sealed messages; then
//! what only a shared file can get wrong.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use domain::clock::Clock;
use domain::disposition::{Disposition, ParkReason, QuarantineReason, chained};
use domain::figures::Figure;
use domain::operation::encoded;
use domain::review::{Decided, Verdict};
use domain::role::{Area, Assignment, Role};
use domain::shg::meeting::{Pieces, Saved};
use domain::shg::{
    Attendance, Ended, Frequency, Group, GroupKind, Meeting, MeetingKind, Member, MemberRow,
    Office, Rejoined, Relation, Reversed, SavingKind, Terms,
};
use domain::{
    Change, DeviceId, GroupId, MemberId, MemberTag, Month, Operation, OperationRef, Paise,
    PersonId, Scope, VillageId, place, shg,
};
use server::archive::{Accounts, Placing};
use server::lgd::Files;
use server::world::World;
use server::{Archive, Centre, Memory, NewVillage, ServerError, Sqlite};
use sync::ask::{Ask, EnrolAnswer, EnrolRequest, Told, What};
use sync::centre::{Ledger, NewEntry};
use sync::device::{Load, Me, Posted, answer, receipt, request};
use sync::message::{Answer, EntryBody, Refused};
use sync::seal::{Keys, Purpose, open, read};
use tempfile::TempDir;
use uuid::Uuid;

macro_rules! contract {
    ($( $story:ident; )*) => {
        mod memory {
            $( #[test] fn $story() { super::$story(&super::Stage::memory()); } )*
        }
        mod sqlite {
            $( #[test] fn $story() { super::$story(&super::Stage::sqlite()); } )*
        }
    };
}

contract! {
    a_repeated_batch_gets_the_same_receipt_byte_for_byte;
    positions_have_no_gaps_and_every_device_reads_the_same;
    a_batch_after_a_gap_is_sent_back_to_where_the_gap_begins;
    two_tablets_with_one_identity_are_both_kept_and_frozen;
    an_unknown_kind_and_a_broken_one_are_quarantined_and_the_others_go_on;
    what_is_made_outside_ones_area_is_parked;
    what_was_made_before_the_news_of_a_loss_is_accepted;
    what_a_role_may_not_do_is_parked;
    the_same_meeting_confirms_and_another_content_parks;
    a_reversal_takes_its_meeting_out_of_the_figures;
    a_decision_puts_the_parked_meeting_into_the_figures;
    a_decision_on_the_day_of_coming_back_counts_her_once;
    what_a_revoked_device_hands_over_is_quarantined;
    nothing_new_costs_one_request_and_under_600_bytes;
    every_answer_says_how_much_is_left_to_fetch;
    a_lost_scope_is_named;
    whoever_opens_a_scope_without_right_does_not_place_it;
    a_transaction_that_fails_leaves_nothing;
    a_code_enrols_once_and_a_lost_answer_is_given_again;
    codes_cannot_be_tried_out;
    a_device_enrols_again_under_a_new_epoch;
    nobody_takes_over_a_device_that_she_does_not_work_on;
    a_supervisor_manages_her_own_area_only;
    a_supervisor_reads_and_revokes_in_her_own_area_only;
    a_device_of_several_people_sees_what_each_may_see;
    an_assignment_to_one_group_brings_that_group;
    an_order_is_carried_out_once_and_answered_as_often_as_asked;
    an_order_that_was_refused_stays_refused;
    the_numbers_of_orders_begin_anew_with_an_enrolment;
    a_block_that_moves_stays_in_the_old_months_of_its_district;
}

const BLOCK: &str = "block:6543";
const OTHER_BLOCK: &str = "block:97";

// --- The stage -------------------------------------------------------------------------------

struct Stage<A> {
    centre: Centre<A>,
    now: &'static AtomicI64,
    villages: [VillageId; 3],
    folder: TempDir,
}

/// A clock that tests set, and chance from a counter.
struct TestWorld(&'static AtomicI64, AtomicU64);

impl World for TestWorld {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    fn fill(&self, bytes: &mut [u8]) {
        let seed = self.1.fetch_add(1, Ordering::SeqCst);
        blake3::Hasher::new()
            .update(&seed.to_be_bytes())
            .finalize_xof()
            .fill(bytes);
    }
}

impl Stage<Memory> {
    fn memory() -> Self {
        Self::on(Memory::default(), tempfile::tempdir().expect("a folder"))
    }
}

impl Stage<Sqlite> {
    fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self::on(Sqlite::open(folder.path()).expect("opens"), folder)
    }
}

impl<A: Archive> Stage<A> {
    fn on(archive: A, folder: TempDir) -> Self {
        let now: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(1_795_000_000_000)));
        let world = Box::new(TestWorld(now, AtomicU64::new(0)));
        let centre = Centre::on(archive, world).expect("sets up");
        for (name, text) in [
            ("states.csv", "State Code,State Name\n37,LADAKH\n"),
            (
                "districts.csv",
                "State Code,District Code,District Name\n37,9,LEH\n",
            ),
            (
                "blocks.csv",
                "District Code,Block Code,Block Name\n9,6543,Chuchot\n9,97,LEH\n",
            ),
        ] {
            std::fs::write(folder.path().join(name), text).expect("writes");
        }
        centre
            .import_lgd(&Files::in_folder(folder.path()))
            .expect("imports");
        let village = |name: &str, block: &str| {
            let Area::Directory(block) = centre.area(block).expect("a block") else {
                panic!()
            };
            let new = NewVillage {
                name: name.to_owned(),
                block,
                panchayat: None,
                code: None,
            };
            centre.add_village(&new).expect("a village")
        };
        let villages = [
            village("Yokma", BLOCK),
            village("Gongma", BLOCK),
            village("Choglamsar", OTHER_BLOCK),
        ];
        Self {
            centre,
            now,
            villages,
            folder,
        }
    }

    fn area(&self, text: &str) -> Area {
        self.centre.area(text).expect("an area")
    }

    fn person(&self, name: &str, role: Role, area: Area) -> PersonId {
        self.centre
            .add_person(name, &[Assignment { role, area }])
            .expect("a person")
    }

    /// A CRP of a village, on a device of her own, with everything she may see.
    fn crp(&self, name: &str, village: usize) -> Device {
        let area = Area::Village(self.villages[village]);
        self.device(self.person(name, Role::Crp, area))
    }

    fn supervisor(&self) -> Device {
        self.device(self.person("Supervisor", Role::Supervisor, self.area(BLOCK)))
    }

    fn device(&self, person: PersonId) -> Device {
        let number = u8::try_from(self.centre.devices().expect("devices").len()).expect("few");
        let keys = Keys::from_secret(&[number + 1; 32]);
        let mut device = Device::enrolled(self, person, &keys, None);
        device.sync(self);
        device
    }

    fn figure(&self, area: &str, figure: Figure) -> i64 {
        let month: Month = "2026-11".parse().expect("a month");
        let amounts = self
            .centre
            .figures(self.area(area), month)
            .expect("figures");
        amounts
            .iter()
            .find(|row| row.figure == figure.number())
            .map_or(0, |row| row.amount)
    }

    fn is_equal(&self) {
        let checked = self.centre.check().expect("checks");
        assert_eq!(checked.differences, Vec::<String>::new());
    }
}

// --- A device --------------------------------------------------------------------------------

struct Device {
    me: Me,
    person: PersonId,
    /// Its operations of this epoch, by number from 1; those from `sent` on are pending.
    made: Vec<Vec<u8>>,
    sent: usize,
    previous: [u8; 16],
    feeds: BTreeMap<Scope, (u64, [u8; 32])>,
    entries: BTreeMap<Scope, Vec<Vec<u8>>>,
    /// How many orders it gave.
    orders: AtomicU64,
}

impl Device {
    fn enrolled<A: Archive>(
        stage: &Stage<A>,
        person: PersonId,
        keys: &Keys,
        known: Option<(DeviceId, u16)>,
    ) -> Self {
        let code = stage.centre.invite(person, 24).expect("invites").code;
        let EnrolAnswer::Welcome(welcome) = enrol(stage, &code, keys, known).expect("answers")
        else {
            panic!("she is welcome");
        };
        let me = Me {
            device: welcome.device,
            epoch: welcome.epoch,
            keys: keys.clone(),
            centre: *welcome.centre,
        };
        Self {
            me,
            person: welcome.person,
            made: Vec::new(),
            sent: 0,
            previous: [0; 16],
            feeds: BTreeMap::new(),
            entries: BTreeMap::new(),
            orders: AtomicU64::new(0),
        }
    }

    fn scope(&self) -> Scope {
        Scope::Inbox(self.me.device)
    }

    /// Makes an operation, to be sent with the next round.
    fn make(&mut self, scope: Scope, change: Change) -> OperationRef {
        let operation = Operation {
            device: self.me.device,
            epoch: self.me.epoch,
            seq: self.made.len() as u64 + 1,
            by: self.person,
            seen: self
                .feeds
                .get(&self.scope())
                .map_or(0, |(position, _)| *position),
            at: Clock {
                wall_s: 1_795_000_000,
                start: 1,
                up_s: 5,
            },
            scope,
            change,
        };
        self.made.push(operation.encode());
        operation.reference()
    }

    fn add_group(&mut self, village: VillageId, number: u128) -> Scope {
        let id = GroupId(Uuid::from_u128(number));
        let terms = Terms {
            from: "2026-11-01".parse().expect("a day"),
            frequency: Frequency::Weekly,
            day: 1,
            savings: Vec::new(),
            fine_late: Paise::ZERO,
            fine_absent: Paise::ZERO,
            lending: None,
        };
        let group = Group {
            id,
            village,
            name: "Saraswati".to_owned(),
            kind: GroupKind::Women,
            formed: None,
            terms,
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        };
        self.make(
            Scope::Group(id),
            Change::Shg(shg::Change::GroupAdded(Box::new(group))),
        );
        Scope::Group(id)
    }

    fn close_meeting(&mut self, scope: Scope, rupees: i64) -> OperationRef {
        self.make(
            scope,
            Change::Shg(shg::Change::MeetingClosed(Box::new(meeting(rupees)))),
        )
    }

    fn load(&self, whole_vector: bool) -> Load {
        let feeds = self
            .feeds
            .iter()
            .map(|(scope, (at, chain))| (*scope, *at, *chain));
        Load {
            feeds: feeds.collect(),
            whole_vector,
            operations: self.made[self.sent..].to_vec(),
            first: self.sent as u64 + 1,
            previous: self.previous,
            limit: 64 << 10,
            clock: Clock {
                wall_s: 1_795_000_100,
                start: 1,
                up_s: 105,
            },
            full: false,
        }
    }

    fn post(&self, whole_vector: bool) -> Posted {
        request(&self.me, self.load(whole_vector)).expect("seals")
    }

    /// Rounds until neither side has more. Answers what was decided about what it handed over.
    fn sync<A: Archive>(&mut self, stage: &Stage<A>) -> Vec<Disposition> {
        let (mut decided, mut whole_vector) = (Vec::new(), true);
        loop {
            let posted = self.post(whole_vector);
            let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
            let answer = answer(&self.me, &posted, &bytes).expect("is the centre's");
            decided.extend(self.take(&posted, &answer));
            whole_vector = answer.wants_vector;
            if answer.refused.is_some() || !(answer.more || answer.wants_vector) {
                return decided;
            }
        }
    }

    fn take(&mut self, posted: &Posted, answer: &Answer) -> Vec<Disposition> {
        let mut decided = Vec::new();
        if let Some(checked) = receipt(&self.me, posted, answer).expect("is the centre's") {
            self.sent = usize::try_from(checked.receipt.up_to).expect("few");
            self.previous = posted.batch.expect("a batch");
            decided = checked
                .receipt
                .places
                .iter()
                .map(|place| place.disposition)
                .collect();
        }
        for scope in answer.lost.iter().chain(&answer.broken) {
            self.feeds.remove(scope);
            self.entries.remove(scope);
        }
        for feed in &answer.feeds {
            let (at, chain) = self.feeds.entry(feed.scope).or_default();
            assert_eq!(feed.from, *at + 1, "no position is skipped");
            for entry in &feed.entries {
                let bytes = match &entry.body {
                    EntryBody::Own(seq) => self.made[*seq as usize - 1].clone(),
                    EntryBody::Operation(bytes) => bytes.to_vec(),
                };
                *chain = chained(chain, blake3::hash(&bytes).as_bytes(), &entry.disposition);
                *at += 1;
                self.entries.entry(feed.scope).or_default().push(bytes);
            }
            assert_eq!(*chain, *feed.chain, "the chain of {}", feed.scope);
        }
        decided
    }

    fn ask<A: Archive>(&self, stage: &Stage<A>, what: What) -> Told {
        let is_order = what.is_order();
        let number = is_order.then(|| self.orders.fetch_add(1, Ordering::SeqCst) + 1);
        self.ask_under(stage, what, number)
    }

    fn ask_under<A: Archive>(&self, stage: &Stage<A>, what: What, number: Option<u64>) -> Told {
        let ask = Ask {
            by: self.person,
            what,
            number,
        };
        let sender = (self.me.device, self.me.epoch);
        let sealed = self
            .me
            .keys
            .seal(Purpose::Ask, sender, &encoded(&ask))
            .expect("seals");
        let answer = stage.centre.ask(&sealed).expect("answers");
        let opened = open(&answer).expect("opens");
        let purpose = Purpose::Answer(*blake3::hash(&sealed).as_bytes());
        opened
            .verify(purpose, &self.me.centre)
            .expect("is the centre's");
        read(&opened.body).expect("reads")
    }
}

fn enrol<A: Archive>(
    stage: &Stage<A>,
    code: &str,
    keys: &Keys,
    known: Option<(DeviceId, u16)>,
) -> Result<EnrolAnswer, ServerError> {
    let device = known.map(|(device, _)| device);
    let body = EnrolRequest {
        code: code.to_owned(),
        key: keys.public().into(),
        device,
    };
    let sender = known.unwrap_or((DeviceId::CENTRE, 0));
    let sealed = keys
        .seal(Purpose::Enrol, sender, &encoded(&body))
        .expect("seals");
    let answer = stage.centre.enrol(&sealed, "192.0.2.7")?;
    let opened = open(&answer).expect("opens");
    let answer: EnrolAnswer = read(&opened.body).expect("reads");
    if let EnrolAnswer::Welcome(welcome) = &answer {
        let purpose = Purpose::Answer(*blake3::hash(&sealed).as_bytes());
        opened
            .verify(purpose, &welcome.centre)
            .expect("is the centre's");
    }
    Ok(answer)
}

/// A meeting of two women who save the same.
fn meeting(rupees: i64) -> Meeting {
    let amount = Paise::rupees(rupees);
    let row = |member| MemberRow {
        member: MemberTag(member),
        attendance: Attendance::Present,
        savings: vec![Saved {
            kind: SavingKind::Compulsory,
            amount,
        }],
        fine: Paise::ZERO,
    };
    Meeting {
        date: "2026-11-21".parse().expect("a day"),
        kind: MeetingKind::Regular,
        ordinal: 0,
        rows: vec![row(1), row(2)],
        lines: Vec::new(),
        deposit: Paise::ZERO,
        withdrawal: Paise::ZERO,
        deposit_account: None,
        withdrawal_account: None,
        opening_cash: Paise::ZERO,
        count: vec![Pieces {
            value: Paise::rupees(1),
            pieces: 2 * u32::try_from(rupees).expect("few"),
        }],
        difference: None,
        signatories: vec![MemberTag(1), MemberTag(2)],
        presiding: None,
        note: None,
        repayments: Vec::new(),
        loans: Vec::new(),
        demands: Vec::new(),
        returned: Vec::new(),
        seen: Vec::new(),
        minutes: None,
    }
}

/// So many rupees in paise, as figures are kept.
fn rupees(amount: i64) -> i64 {
    Paise::rupees(amount).0
}

fn parked(disposition: Disposition) -> Option<ParkReason> {
    if let Disposition::Parked { reason, .. } = disposition {
        Some(reason)
    } else {
        None
    }
}

fn quarantined(disposition: Disposition) -> Option<QuarantineReason> {
    if let Disposition::Quarantined { reason } = disposition {
        Some(reason)
    } else {
        None
    }
}

// --- The exchange ----------------------------------------------------------------------------

fn a_repeated_batch_gets_the_same_receipt_byte_for_byte<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.close_meeting(group, 50);
    let posted = crp.post(false);
    let mut receipts = Vec::new();
    for _ in 0..3 {
        stage.now.fetch_add(60_000, Ordering::SeqCst);
        let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
        let answer = answer(&crp.me, &posted, &bytes).expect("is the centre's");
        receipts.push(
            receipt(&crp.me, &posted, &answer)
                .expect("checks")
                .expect("a receipt"),
        );
    }
    assert_eq!(receipts[0].bytes, receipts[1].bytes);
    assert_eq!(receipts[0].bytes, receipts[2].bytes);
    assert_eq!(receipts[0].receipt.up_to, 2);
    assert_eq!(stage.figure(BLOCK, Figure::Meetings), 1, "counted once");
    stage.is_equal();
}

fn positions_have_no_gaps_and_every_device_reads_the_same<A: Archive>(stage: &Stage<A>) {
    let (mut one, mut two) = (stage.crp("Nasreen", 0), stage.crp("Zahra", 0));
    let group = one.add_group(stage.villages[0], 1);
    one.sync(stage);
    two.sync(stage);
    for number in 0..5 {
        one.add_group(stage.villages[0], 10 + number);
        two.add_group(stage.villages[0], 20 + number);
        two.make(
            group,
            Change::Shg(shg::Change::MeetingNotHeld(shg::NotHeld {
                date: "2026-11-02".parse().expect("a day"),
                reason: format!("snow {number}"),
            })),
        );
        one.sync(stage);
        two.sync(stage);
    }
    one.sync(stage);
    let shared = |device: &Device| {
        let mut feeds = device.feeds.clone();
        feeds.remove(&device.scope());
        feeds
    };
    assert_eq!(shared(&one), shared(&two));
    assert_eq!(one.feeds[&group].0, 6);
    stage.is_equal();
}

fn a_batch_after_a_gap_is_sent_back_to_where_the_gap_begins<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    crp.add_group(stage.villages[0], 1);
    crp.add_group(stage.villages[0], 2);
    crp.sent = 1;
    let refused = stage.centre.exchange(&crp.post(true).bytes);
    assert!(matches!(refused, Err(ServerError::Gap(1))), "{refused:?}");
    crp.sent = 0;
    assert_eq!(crp.sync(stage), [Disposition::Posted; 2]);
}

fn two_tablets_with_one_identity_are_both_kept_and_frozen<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    crp.add_group(stage.villages[0], 1);
    let mut twin = stage.crp("Nobody", 0);
    twin.me = crp.me.clone();
    twin.person = crp.person;
    twin.feeds.clear();
    twin.add_group(stage.villages[0], 2);
    crp.sync(stage);
    for device in [&twin, &crp] {
        let posted = device.post(true);
        let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
        let answer = answer(&device.me, &posted, &bytes).expect("is the centre's");
        assert_eq!(answer.refused, Some(Refused::Frozen));
        assert!(answer.receipt.is_none() && answer.feeds.is_empty());
    }
    let rows = stage.centre.devices().expect("devices");
    assert_eq!(rows[0].standing, 1);
    stage.is_equal();
}

fn an_unknown_kind_and_a_broken_one_are_quarantined_and_the_others_go_on<A: Archive>(
    stage: &Stage<A>,
) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    let newer = {
        let mut bytes = Vec::new();
        let mut e = minicbor::Encoder::new(&mut bytes);
        e.array(8)
            .and_then(|e| e.u32(crp.me.device.0))
            .expect("writes");
        e.u16(1)
            .and_then(|e| e.u64(2))
            .and_then(|e| e.u32(crp.person.0))
            .expect("writes");
        e.u64(0)
            .and_then(|e| e.encode(Clock::default()))
            .expect("writes");
        e.encode(group)
            .and_then(|e| e.array(2))
            .and_then(|e| e.u32(4_000))
            .expect("writes");
        e.array(0).expect("writes");
        bytes
    };
    crp.made.push(newer);
    crp.made.push(b"no operation at all".to_vec());
    crp.close_meeting(group, 50);
    let decided = crp.sync(stage);
    assert_eq!(decided[0], Disposition::Posted);
    assert_eq!(quarantined(decided[1]), Some(QuarantineReason::NewerKind));
    assert_eq!(quarantined(decided[2]), Some(QuarantineReason::Unreadable));
    assert_eq!(decided[3], Disposition::Posted);
    assert_eq!(
        crp.feeds[&group].0, 3,
        "the newer one keeps its place in its feed"
    );
    stage.is_equal();
}

fn what_is_made_outside_ones_area_is_parked<A: Archive>(stage: &Stage<A>) {
    let (mut hers, mut other) = (stage.crp("Nasreen", 0), stage.crp("Angmo", 2));
    let group = hers.add_group(stage.villages[0], 1);
    hers.sync(stage);
    other.close_meeting(group, 50);
    assert_eq!(parked(other.sync(stage)[0]), Some(ParkReason::OutOfArea));
    assert!(
        !other.feeds.contains_key(&group),
        "and she reads nothing of it"
    );
    assert_eq!(stage.figure(BLOCK, Figure::Meetings), 0);
    stage.is_equal();
}

fn what_was_made_before_the_news_of_a_loss_is_accepted<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.sync(stage);
    crp.close_meeting(group, 50);
    let area = Area::Village(stage.villages[0]);
    let held = Assignment {
        role: Role::Crp,
        area,
    };
    stage.centre.unassign(crp.person, held).expect("ends");
    assert_eq!(crp.sync(stage), [Disposition::Posted], "she could not know");
    assert_eq!(stage.figure(BLOCK, Figure::Meetings), 1);
    assert!(
        !crp.feeds.contains_key(&group),
        "the group is no longer hers"
    );
    crp.make(
        group,
        Change::Shg(shg::Change::MeetingNotHeld(shg::NotHeld {
            date: "2026-11-28".parse().expect("a day"),
            reason: "snow".to_owned(),
        })),
    );
    assert_eq!(
        parked(crp.sync(stage)[0]),
        Some(ParkReason::OutOfArea),
        "now she knows"
    );
    // A device cannot have forgotten what it had seen.
    crp.feeds.remove(&crp.scope());
    crp.add_group(stage.villages[0], 2);
    assert_eq!(parked(crp.sync(stage)[0]), Some(ParkReason::OutOfArea));
    stage.is_equal();
}

fn what_a_role_may_not_do_is_parked<A: Archive>(stage: &Stage<A>) {
    let area = Area::Village(stage.villages[0]);
    let mut mec = stage.device(stage.person("Fatima", Role::Mec, area));
    mec.add_group(stage.villages[0], 1);
    assert_eq!(parked(mec.sync(stage)[0]), Some(ParkReason::NotAllowed));
    let mut auditor = stage.device(stage.person("Auditor", Role::Auditor, area));
    auditor.add_group(stage.villages[0], 2);
    assert_eq!(parked(auditor.sync(stage)[0]), Some(ParkReason::NotAllowed));
    stage.is_equal();
}

fn the_same_meeting_confirms_and_another_content_parks<A: Archive>(stage: &Stage<A>) {
    let (mut one, mut two) = (stage.crp("Nasreen", 0), stage.crp("Zahra", 0));
    let mut three = stage.crp("Rinchen", 0);
    let group = one.add_group(stage.villages[0], 1);
    let first = one.close_meeting(group, 50);
    one.sync(stage);
    two.close_meeting(group, 50);
    three.close_meeting(group, 60);
    assert_eq!(two.sync(stage), [Disposition::Confirmed { of: first }]);
    let (reason, with) = (ParkReason::Duplicate, Some(first));
    assert_eq!(three.sync(stage), [Disposition::Parked { reason, with }]);
    assert_eq!(stage.figure(BLOCK, Figure::Saved), rupees(100));
    stage.is_equal();
}

fn a_reversal_takes_its_meeting_out_of_the_figures<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    let target = crp.close_meeting(group, 50);
    crp.sync(stage);
    assert_eq!(stage.figure(BLOCK, Figure::Saved), rupees(100));
    let reversal = |reason: &str| {
        let reversed = Reversed {
            target,
            reason: reason.to_owned(),
        };
        Change::Shg(shg::Change::RecordReversed(reversed))
    };
    crp.make(group, reversal("wrong amounts"));
    crp.close_meeting(group, 55);
    crp.make(group, reversal("again"));
    let decided = crp.sync(stage);
    assert_eq!(
        decided[..2],
        [Disposition::Posted; 2],
        "the right one takes its place"
    );
    assert!(
        matches!(decided[2], Disposition::Confirmed { .. }),
        "reversed once"
    );
    for area in [BLOCK, "district:9", "state:37"] {
        assert_eq!(stage.figure(area, Figure::Saved), rupees(110), "{area}");
    }
    assert_eq!(stage.figure(OTHER_BLOCK, Figure::Saved), 0);
    stage.is_equal();
}

/// The directory gives a block to a new district, and later gives it back.
fn a_block_that_moves_stays_in_the_old_months_of_its_district<A: Archive>(stage: &Stage<A>) {
    const DAY_MS: i64 = 86_400_000;
    for (name, village) in [("Nasreen", 0), ("Angmo", 2)] {
        let mut crp = stage.crp(name, village);
        let group = crp.add_group(stage.villages[village], 1 + village as u128);
        crp.close_meeting(group, 50);
        crp.sync(stage);
    }
    let lies_in = |day: i64, district: u32| {
        stage
            .now
            .store(1_795_000_000_000 + day * DAY_MS, Ordering::SeqCst);
        for (name, text) in [
            (
                "districts.csv",
                "State Code,District Code,District Name\n37,9,LEH\n37,790,CHANGTHANG\n".to_owned(),
            ),
            (
                "blocks.csv",
                format!("District Code,Block Code,Block Name\n9,6543,Chuchot\n{district},97,LEH\n"),
            ),
        ] {
            std::fs::write(stage.folder.path().join(name), text).expect("writes");
        }
        let files = Files::in_folder(stage.folder.path());
        stage.centre.import_lgd(&files).expect("imports");
    };
    let saved = |area: &str, month: &str| {
        let month = month.parse().expect("a month");
        let told = stage.centre.figures(stage.area(area), month);
        let mut rows = told.expect("figures").into_iter();
        rows.find(|row| row.figure == Figure::Saved.number())
            .map_or(0, |row| row.total)
    };
    // The meetings were in November 2026; the 60th day is in January, the 120th in March.
    lies_in(60, 790);
    lies_in(120, 9);
    for (month, leh, changthang) in [
        ("2026-11", 200, 0),
        ("2026-12", 200, 0),
        ("2027-01", 100, 100),
        ("2027-02", 100, 100),
        ("2027-03", 200, 0),
    ] {
        let found = ["district:9", "district:790", "state:37"].map(|area| saved(area, month));
        let whole = [leh, changthang, leh + changthang].map(rupees);
        assert_eq!(found, whole, "{month}");
    }
    stage.is_equal();
}

fn a_decision_puts_the_parked_meeting_into_the_figures<A: Archive>(stage: &Stage<A>) {
    let (mut one, mut two) = (stage.crp("Nasreen", 0), stage.crp("Zahra", 0));
    let mut supervisor = stage.supervisor();
    let group = one.add_group(stage.villages[0], 1);
    one.close_meeting(group, 50);
    one.sync(stage);
    let parked_one = two.close_meeting(group, 60);
    two.sync(stage);
    supervisor.sync(stage);
    let decision = |verdict| {
        Change::Review(Decided {
            parked: parked_one,
            verdict,
            reason: "counted again".to_owned(),
        })
    };
    two.make(group, decision(Verdict::Replace));
    assert_eq!(parked(two.sync(stage)[0]), Some(ParkReason::NotAllowed));
    let own = supervisor.close_meeting(group, 70);
    let reason = String::new();
    let of_own = Decided {
        parked: own,
        verdict: Verdict::Replace,
        reason,
    };
    supervisor.make(group, Change::Review(of_own));
    let decided = supervisor.sync(stage);
    assert_eq!(parked(decided[0]), Some(ParkReason::Duplicate));
    assert_eq!(parked(decided[1]), Some(ParkReason::MakerIsChecker));
    supervisor.make(group, decision(Verdict::Replace));
    assert_eq!(supervisor.sync(stage), [Disposition::Posted]);
    assert_eq!(stage.figure(BLOCK, Figure::Saved), rupees(120));
    assert_eq!(stage.figure(BLOCK, Figure::Meetings), 1);
    stage.is_equal();
}

fn a_decision_on_the_day_of_coming_back_counts_her_once<A: Archive>(stage: &Stage<A>) {
    let (mut one, mut two) = (stage.crp("Nasreen", 0), stage.crp("Zahra", 0));
    let mut supervisor = stage.supervisor();
    let group = one.add_group(stage.villages[0], 1);
    let id = MemberId(Uuid::from_u128(7));
    let member = Member {
        id,
        name: "Nargis".to_owned(),
        relation: Relation::Husband,
        relation_name: None,
        serial: None,
        joined: "2026-11-01".parse().expect("a day"),
        office: Office::Member,
        birth_year: None,
        mobile: None,
        nominee: None,
        photo: None,
        codes: Vec::new(),
        consented: None,
    };
    let ended = |base| Ended {
        on: "2026-11-03".parse().expect("a day"),
        reason: "moved".to_owned(),
        base,
    };
    let back = |from: &str, base| {
        let from = from.parse().expect("a day");
        Change::Shg(shg::Change::MemberRejoined(id, Rejoined { from, base }))
    };
    let member = shg::Change::MemberAdded(Box::new(member));
    let added = one.make(group, Change::Shg(member));
    let left = one.make(
        group,
        Change::Shg(shg::Change::MemberEnded(id, ended(added))),
    );
    one.make(group, back("2026-11-10", left));
    one.sync(stage);
    let waits = two.make(group, back("2026-11-17", left));
    assert_eq!(parked(two.sync(stage)[0]), Some(ParkReason::Conflict));
    assert_eq!(stage.figure(BLOCK, Figure::Members), 2, "joined, came back");
    supervisor.sync(stage);
    let decided = Decided {
        parked: waits,
        verdict: Verdict::Replace,
        reason: "the minutes say so".to_owned(),
    };
    supervisor.make(group, Change::Review(decided));
    assert_eq!(supervisor.sync(stage), [Disposition::Posted]);
    assert_eq!(stage.figure(BLOCK, Figure::Members), 2);
    assert_eq!(stage.figure(BLOCK, Figure::MembersEnded), 1);
    stage.is_equal();
}

fn what_a_revoked_device_hands_over_is_quarantined<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.sync(stage);
    stage.centre.revoke(crp.me.device).expect("revokes");
    crp.close_meeting(group, 50);
    let posted = crp.post(false);
    let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
    let answer = answer(&crp.me, &posted, &bytes).expect("is the centre's");
    assert_eq!(answer.refused, Some(Refused::Revoked));
    let decided = crp.take(&posted, &answer);
    assert_eq!(
        quarantined(decided[0]),
        Some(QuarantineReason::Revoked),
        "kept, with a receipt"
    );
    assert_eq!(stage.figure(BLOCK, Figure::Meetings), 0);
    stage.is_equal();
}

fn every_answer_says_how_much_is_left_to_fetch<A: Archive>(stage: &Stage<A>) {
    let mut other = stage.crp("Zahra", 0);
    let mut crp = stage.crp("Nasreen", 0);
    for number in 0..600 {
        crp.add_group(stage.villages[0], 1 + number);
    }
    crp.sync(stage);
    let mut left = Vec::new();
    loop {
        let posted = other.post(true);
        let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
        let answer = answer(&other.me, &posted, &bytes).expect("is the centre's");
        other.take(&posted, &answer);
        let came: usize = answer.feeds.iter().map(|feed| feed.entries.len()).sum();
        if let Some(before) = left.last() {
            assert_eq!(answer.left + came as u64, *before);
        }
        left.push(answer.left);
        if !answer.more {
            break;
        }
    }
    assert!(left.len() > 1, "more than one answer: {left:?}");
    assert_eq!(left.last(), Some(&0));
}

fn nothing_new_costs_one_request_and_under_600_bytes<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    for number in 0..40 {
        crp.add_group(stage.villages[0], 1 + number);
    }
    crp.sync(stage);
    crp.sync(stage);
    let posted = crp.post(false);
    let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
    let answer = answer(&crp.me, &posted, &bytes).expect("is the centre's");
    assert!(!answer.wants_vector && !answer.more && answer.feeds.is_empty());
    let both = posted.bytes.len() + bytes.len();
    assert!(both < 600, "{both} bytes");
}

fn a_lost_scope_is_named<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.sync(stage);
    let held = Assignment {
        role: Role::Crp,
        area: Area::Village(stage.villages[0]),
    };
    stage.centre.unassign(crp.person, held).expect("ends");
    let posted = crp.post(true);
    let bytes = stage.centre.exchange(&posted.bytes).expect("answers");
    let answer = answer(&crp.me, &posted, &bytes).expect("is the centre's");
    assert_eq!(answer.lost, [Scope::Village(stage.villages[0]), group]);
    let told: Vec<Scope> = answer.feeds.iter().map(|feed| feed.scope).collect();
    assert_eq!(
        told,
        [crp.scope()],
        "and the news of it comes in the same answer"
    );
}

fn whoever_opens_a_scope_without_right_does_not_place_it<A: Archive>(stage: &Stage<A>) {
    let (mut hers, mut stranger) = (stage.crp("Nasreen", 0), stage.crp("Angmo", 2));
    // The stranger says that the group lies in a village of hers, in her own block.
    let group = stranger.add_group(stage.villages[0], 1);
    assert_eq!(parked(stranger.sync(stage)[0]), Some(ParkReason::OutOfArea));
    hers.add_group(stage.villages[0], 1);
    assert_eq!(hers.sync(stage), [Disposition::Posted]);
    let place = stage
        .centre
        .read(|tx| Ok(tx.place(&group)?))
        .expect("reads")
        .expect("open");
    let Area::Directory(block) = stage.area(BLOCK) else {
        panic!("a block")
    };
    assert_eq!(
        (place.village, place.block),
        (Some(stage.villages[0]), Some(block))
    );
    // A village that somebody without right put elsewhere comes to its block when it is added.
    let id = VillageId::of_lgd("777");
    let Area::Directory(wrong) = stage.area(OTHER_BLOCK) else {
        panic!("a block")
    };
    let village = |block| place::Village {
        id,
        block,
        name: "Stakna".to_owned(),
        panchayat: None,
        codes: Vec::new(),
    };
    let added = Change::Place(place::Change::VillageAdded(village(wrong)));
    stranger.make(Scope::Village(id), added);
    assert!(parked(stranger.sync(stage)[0]).is_some());
    let mut supervisor = stage.supervisor();
    let added = Change::Place(place::Change::VillageAdded(village(block)));
    supervisor.make(Scope::Village(id), added);
    assert!(
        parked(supervisor.sync(stage)[0]).is_some(),
        "the scope lies elsewhere until somebody with a right there decides"
    );
    let new = NewVillage {
        name: "Stakna".to_owned(),
        block,
        panchayat: None,
        code: Some("777".to_owned()),
    };
    stage.centre.add_village(&new).expect("the centre adds it");
    let scope = Scope::Village(id);
    let place = stage
        .centre
        .read(|tx| Ok(tx.place(&scope)?))
        .expect("reads")
        .expect("open");
    assert_eq!(place.block, Some(block));
    stage.is_equal();
}

fn a_transaction_that_fails_leaves_nothing<A: Archive>(stage: &Stage<A>) {
    let crp = stage.crp("Nasreen", 0);
    let before = stage.centre.read(|tx| Ok(tx.scopes()?)).expect("reads");
    let scope = Scope::Group(GroupId(Uuid::from_u128(1)));
    let failed: Result<(), ServerError> = stage.centre.write(|tx| {
        append(
            tx,
            scope,
            OperationRef {
                device: crp.me.device,
                epoch: 1,
                seq: 1,
            },
        )?;
        tx.put_receipt(crp.me.device, 1, &[1; 16], b"receipt")?;
        tx.add_person("Nobody", 0)?;
        Err(ServerError::Busy)
    });
    assert!(failed.is_err());
    let after = stage.centre.read(|tx| {
        assert_eq!(tx.receipt(crp.me.device, 1, &[1; 16])?, None);
        assert_eq!(tx.people()?.len(), 1);
        Ok(tx.scopes()?)
    });
    assert_eq!(after.expect("reads"), before);
    stage.is_equal();
}

// --- Enrolment, and what is asked -------------------------------------------------------------

fn a_code_enrols_once_and_a_lost_answer_is_given_again<A: Archive>(stage: &Stage<A>) {
    let person = stage.person("Nasreen", Role::Crp, Area::Village(stage.villages[0]));
    let invitation = stage.centre.invite(person, 1).expect("invites");
    let typed = server::grouped(&invitation.code).to_lowercase();
    let keys = Keys::from_secret(&[9; 32]);
    let first = enrol(stage, &typed, &keys, None).expect("answers");
    assert!(matches!(first, EnrolAnswer::Welcome(_)));
    assert_eq!(
        enrol(stage, &typed, &keys, None).expect("answers"),
        first,
        "the answer was lost"
    );
    let other = Keys::from_secret(&[10; 32]);
    assert_eq!(
        enrol(stage, &typed, &other, None).expect("answers"),
        EnrolAnswer::Expired
    );
    assert_eq!(stage.centre.devices().expect("devices").len(), 1);
    let late = stage.centre.invite(person, 1).expect("invites").code;
    stage.now.fetch_add(3_600_001, Ordering::SeqCst);
    assert_eq!(
        enrol(stage, &late, &other, None).expect("answers"),
        EnrolAnswer::Expired
    );
}

fn codes_cannot_be_tried_out<A: Archive>(stage: &Stage<A>) {
    let person = stage.person("Nasreen", Role::Crp, Area::Village(stage.villages[0]));
    let code = stage.centre.invite(person, 24).expect("invites").code;
    let keys = Keys::from_secret(&[9; 32]);
    for number in 0..10 {
        let wrong = format!("WR0NG{number:05}");
        assert_eq!(
            enrol(stage, &wrong, &keys, None).expect("answers"),
            EnrolAnswer::WrongCode
        );
    }
    assert_eq!(
        enrol(stage, &code, &keys, None).expect("answers"),
        EnrolAnswer::WrongCode
    );
    stage.now.fetch_add(10 * 60_000 + 1, Ordering::SeqCst);
    assert!(matches!(
        enrol(stage, &code, &keys, None),
        Ok(EnrolAnswer::Welcome(_))
    ));
}

fn a_device_enrols_again_under_a_new_epoch<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.sync(stage);
    let known = Some((crp.me.device, crp.me.epoch));
    let keys = Keys::from_secret(&[77; 32]);
    let mut again = Device::enrolled(stage, crp.person, &keys, known);
    assert_eq!((again.me.device, again.me.epoch), (crp.me.device, 2));
    again.sync(stage);
    assert_eq!(again.feeds[&group].0, 1, "it gets back what it had sent");
    again.close_meeting(group, 50);
    assert_eq!(
        again.sync(stage),
        [Disposition::Posted],
        "and counts from 1 again"
    );
    crp.close_meeting(group, 60);
    let old = stage.centre.exchange(&crp.post(false).bytes);
    assert!(matches!(old, Err(ServerError::WrongSignature)), "{old:?}");
    stage.is_equal();
}

fn nobody_takes_over_a_device_that_she_does_not_work_on<A: Archive>(stage: &Stage<A>) {
    let crp = stage.crp("Nasreen", 0);
    let other = stage.person("Angmo", Role::Crp, Area::Village(stage.villages[2]));
    let keys = Keys::from_secret(&[77; 32]);
    let taken = Device::enrolled(stage, other, &keys, Some((crp.me.device, 1)));
    assert_ne!(
        taken.me.device, crp.me.device,
        "she gets a number of her own"
    );
    assert!(
        stage.centre.exchange(&crp.post(false).bytes).is_ok(),
        "the other one goes on"
    );
}

fn a_supervisor_manages_her_own_area_only<A: Archive>(stage: &Stage<A>) {
    let supervisor = stage.supervisor();
    let crp = stage.crp("Nasreen", 0);
    let other = stage.crp("Angmo", 2);
    let here = Assignment {
        role: Role::Crp,
        area: Area::Village(stage.villages[1]),
    };
    let there = Assignment {
        role: Role::Crp,
        area: Area::Village(stage.villages[2]),
    };
    let auditor = Assignment {
        role: Role::Auditor,
        area: stage.area(BLOCK),
    };
    let ask = |what| supervisor.ask(stage, what);
    let add = |assignments| ask(What::AddPerson("Zahra".to_owned(), assignments));
    let Told::Added(added) = add(vec![here]) else {
        panic!("she is added")
    };
    assert_eq!(add(vec![there]), Told::NotAllowed);
    assert_eq!(add(vec![auditor]), Told::NotAllowed);
    assert_eq!(add(Vec::new()), Told::Invalid);
    assert!(matches!(ask(What::Invite(added, 24)), Told::Invited(_)));
    assert_eq!(ask(What::Invite(added, 0)), Told::Invalid);
    assert_eq!(ask(What::Invite(other.person, 24)), Told::NotAllowed);
    assert_eq!(ask(What::Invite(PersonId(99), 24)), Told::Unknown);
    assert_eq!(ask(What::Assign(crp.person, vec![here])), Told::Done);
    // What was made at the centre stays beside what she gives, and is not hers to give.
    let audits = stage.person("Kunzes", Role::Auditor, stage.area(BLOCK));
    let beside = vec![auditor, here];
    assert_eq!(ask(What::Assign(audits, beside)), Told::Done);
    assert_eq!(
        ask(What::Assign(added, vec![auditor, here])),
        Told::NotAllowed
    );
    assert_eq!(
        ask(What::Assign(other.person, vec![here])),
        Told::NotAllowed
    );
    assert_eq!(
        ask(What::Assign(supervisor.person, vec![here])),
        Told::NotAllowed,
        "her own"
    );
    let Told::People(people) = ask(What::People) else {
        panic!("people")
    };
    let names: Vec<&str> = people.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Supervisor", "Nasreen", "Zahra", "Kunzes"]);
    assert_eq!(
        people[1].assignments,
        [here],
        "what was hers before has ended"
    );
}

fn an_order_is_carried_out_once_and_answered_as_often_as_asked<A: Archive>(stage: &Stage<A>) {
    let supervisor = stage.supervisor();
    let area = Area::Village(stage.villages[0]);
    let role = Role::Crp;
    let add = |name: &str| What::AddPerson(name.to_owned(), vec![Assignment { role, area }]);
    let order = |what, number| supervisor.ask_under(stage, what, number);
    let Told::Added(zahra) = order(add("Zahra"), Some(1)) else {
        panic!("she is added")
    };
    assert_eq!(order(add("Zahra"), Some(1)), Told::Added(zahra));
    let people = stage.centre.people().expect("people");
    assert_eq!(people.iter().filter(|row| row.name == "Zahra").count(), 1);
    // The number is used: for nothing else, and never again once a later order has come.
    assert_eq!(order(add("Nargis"), Some(1)), Told::OutOfTurn(1));
    assert_eq!(order(add("Nargis"), None), Told::OutOfTurn(1));
    let invite = || What::Invite(zahra, 24);
    let Told::Invited(first) = order(invite(), Some(5)) else {
        panic!("she is invited")
    };
    stage.now.fetch_add(7_200_000, Ordering::SeqCst);
    assert_eq!(order(invite(), Some(5)), Told::Invited(first.clone()));
    assert_eq!(order(add("Zahra"), Some(1)), Told::OutOfTurn(5));
    for number in [0, 4, u64::MAX] {
        assert_eq!(order(invite(), Some(number)), Told::OutOfTurn(5));
    }
    let Told::Invited(second) = order(invite(), Some(6)) else {
        panic!("she is invited again")
    };
    assert_ne!(second.code, first.code);
    assert_eq!(order(invite(), Some(5)), Told::OutOfTurn(6));
    // What is kept does not show the code; another device's numbers are its own.
    let kept = stage.centre.read(|tx| Ok(tx.order(supervisor.me.device)?));
    let kept = kept.expect("reads").expect("an order");
    assert!(
        !kept
            .answer
            .windows(5)
            .any(|part| part == &second.code.as_bytes()[..5])
    );
    let other = stage.device(supervisor.person);
    let told = other.ask_under(stage, What::Revoke(supervisor.me.device), Some(1));
    assert_eq!(told, Told::Done);
    assert_eq!(order(invite(), Some(7)), Told::NotAllowed, "it is revoked");
    assert!(
        matches!(other.ask(stage, What::People), Told::People(_)),
        "a question has no turn"
    );
}

fn an_order_that_was_refused_stays_refused<A: Archive>(stage: &Stage<A>) {
    let supervisor = stage.supervisor();
    let order = |what, number| supervisor.ask_under(stage, what, Some(number));
    let next = supervisor.person.0 + 1;
    let invite = || What::Invite(PersonId(next), 24);
    assert_eq!(order(invite(), 1), Told::Unknown);
    // Now there is such a person, and somebody brings the old order again.
    let added = stage.person("Zahra", Role::Crp, Area::Village(stage.villages[0]));
    assert_eq!(added, PersonId(next));
    assert_eq!(order(invite(), 1), Told::Unknown);
    assert_eq!(order(What::Invite(added, 0), 2), Told::Invalid);
    assert_eq!(order(invite(), 1), Told::OutOfTurn(2));
    assert!(matches!(order(invite(), 3), Told::Invited(_)));
}

fn the_numbers_of_orders_begin_anew_with_an_enrolment<A: Archive>(stage: &Stage<A>) {
    let before = stage.supervisor();
    let crp = stage.crp("Nasreen", 0);
    let told = before.ask_under(stage, What::Invite(crp.person, 24), Some(9));
    assert!(matches!(told, Told::Invited(_)));
    let keys = Keys::from_secret(&[77; 32]);
    let known = Some((before.me.device, before.me.epoch));
    let again = Device::enrolled(stage, before.person, &keys, known);
    assert_eq!((again.me.device, again.me.epoch), (before.me.device, 2));
    let told = again.ask(stage, What::Invite(crp.person, 24));
    assert!(matches!(told, Told::Invited(_)), "{told:?}");
}

fn a_supervisor_reads_and_revokes_in_her_own_area_only<A: Archive>(stage: &Stage<A>) {
    let supervisor = stage.supervisor();
    let (crp, other) = (stage.crp("Nasreen", 0), stage.crp("Angmo", 2));
    let ask = |what| supervisor.ask(stage, what);
    let Told::Devices(devices) = ask(What::Devices) else {
        panic!("devices")
    };
    let numbers: Vec<DeviceId> = devices.iter().map(|row| row.device).collect();
    assert_eq!(numbers, [supervisor.me.device, crp.me.device]);
    assert_eq!(ask(What::Revoke(other.me.device)), Told::NotAllowed);
    assert_eq!(ask(What::Revoke(DeviceId(99))), Told::Unknown);
    let month = || "2026-11".to_owned();
    assert!(matches!(
        ask(What::Figures(stage.area(BLOCK), month())),
        Told::Figures(_)
    ));
    let elsewhere = What::Figures(stage.area("district:9"), month());
    assert_eq!(ask(elsewhere), Told::NotAllowed);
    assert_eq!(
        crp.ask(stage, What::People),
        Told::NotAllowed,
        "a CRP manages nobody"
    );
    assert_eq!(ask(What::Revoke(crp.me.device)), Told::Done);
    assert_eq!(crp.ask(stage, What::People), Told::NotAllowed);
}

fn a_device_of_several_people_sees_what_each_may_see<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let second = stage.person("Angmo", Role::Crp, Area::Village(stage.villages[2]));
    let known = Some((crp.me.device, 1));
    let joined = Device::enrolled(stage, second, &crp.me.keys.clone(), known);
    assert_eq!((joined.me.device, joined.me.epoch), (crp.me.device, 1));
    crp.sync(stage);
    for village in [0, 2] {
        assert!(
            crp.feeds
                .contains_key(&Scope::Village(stage.villages[village]))
        );
    }
    assert!(!crp.feeds.contains_key(&Scope::Village(stage.villages[1])));
    // Each writes in her own area, not in the other's.
    crp.add_group(stage.villages[2], 1);
    crp.person = second;
    crp.add_group(stage.villages[2], 2);
    let decided = crp.sync(stage);
    assert_eq!(parked(decided[0]), Some(ParkReason::OutOfArea));
    assert_eq!(decided[1], Disposition::Posted);
    stage.is_equal();
}

fn an_assignment_to_one_group_brings_that_group<A: Archive>(stage: &Stage<A>) {
    let mut crp = stage.crp("Nasreen", 0);
    let groups = [
        crp.add_group(stage.villages[0], 0x0102),
        crp.add_group(stage.villages[0], 2),
    ];
    crp.sync(stage);
    let Scope::Group(id) = groups[0] else {
        panic!("a group")
    };
    let mut keeper = stage.device(stage.person("Keeper", Role::Crp, Area::Group(id)));
    let held: Vec<Scope> = keeper.feeds.keys().copied().collect();
    assert_eq!(held, [Scope::Reference, groups[0], keeper.scope()]);
    keeper.close_meeting(groups[0], 50);
    keeper.close_meeting(groups[1], 50);
    let decided = keeper.sync(stage);
    assert_eq!(decided[0], Disposition::Posted);
    assert_eq!(parked(decided[1]), Some(ParkReason::OutOfArea));
}

// --- What only a shared file can get wrong -----------------------------------------------------

/// Appends some entry of a device to a scope, as the exchange does.
fn append<T: Ledger<Error = server::ArchiveError> + Accounts>(
    tx: &mut T,
    scope: Scope,
    reference: OperationRef,
) -> Result<(), server::ArchiveError> {
    if tx.head(&scope)?.is_none() {
        tx.open_scope(&scope, None)?;
        tx.set_place(&scope, &Placing::default())?;
    }
    let head = tx.head(&scope)?.unwrap_or_default();
    stall(reference.seq);
    let bytes = reference.to_string().into_bytes();
    let hash = *blake3::hash(&bytes).as_bytes();
    let disposition = Disposition::Quarantined {
        reason: QuarantineReason::Unreadable,
    };
    tx.append(&NewEntry {
        scope,
        position: head.position + 1,
        chain: chained(&head.chain, &hash, &disposition),
        reference,
        by: PersonId(1),
        hash,
        bytes: &bytes,
        disposition,
        made_s: 0,
        received_ms: 0,
    })?;
    stall(reference.seq + 1);
    Ok(())
}

/// Up to three milliseconds, differently each time.
fn stall(seed: u64) {
    let hash = blake3::hash(&seed.to_be_bytes());
    let micros = u64::from(hash.as_bytes()[0]) * 12;
    std::thread::sleep(std::time::Duration::from_micros(micros));
}

/// Reads on from where it came to, as a device does, until `writing` is over. Answers whether
/// any position was skipped, and how many it read.
fn skips(writing: &AtomicU64, mut after: impl FnMut(u64) -> Vec<u64>) -> (bool, u64) {
    let (mut last, mut skipped) = (0, false);
    loop {
        let is_last_look = writing.load(Ordering::SeqCst) == 0;
        for position in after(last) {
            skipped |= position != last + 1;
            last = position;
        }
        if is_last_look {
            return (skipped, last);
        }
        std::thread::sleep(std::time::Duration::from_micros(200));
    }
}

const WRITERS: u64 = 4;
const EACH: u64 = 30;

#[test]
fn a_reader_never_skips_a_position_while_writers_stall() {
    let stage = Stage::sqlite();
    let scopes = [1, 2].map(|id| Scope::Group(GroupId(Uuid::from_u128(id))));
    let writing = AtomicU64::new(WRITERS);
    let folder = stage.folder.path();
    std::thread::scope(|threads| {
        for writer in 1..=WRITERS {
            let writing = &writing;
            threads.spawn(move || {
                let mut archive = Sqlite::open(folder).expect("opens");
                for seq in 1..=EACH {
                    let device = DeviceId(100 + u32::try_from(writer).expect("few"));
                    let reference = OperationRef {
                        device,
                        epoch: 1,
                        seq,
                    };
                    let scope = scopes[usize::from((seq + writer) % 2 == 0)];
                    archive
                        .transact(|tx| append(tx, scope, reference))
                        .expect("appends");
                }
                writing.fetch_sub(1, Ordering::SeqCst);
            });
        }
        let readers = scopes.map(|scope| {
            let writing = &writing;
            threads.spawn(move || {
                let mut archive = Sqlite::open(folder).expect("opens");
                skips(writing, |last| {
                    let entries = archive.read(|tx| tx.entries(&scope, last, usize::MAX));
                    entries
                        .expect("reads")
                        .iter()
                        .map(|entry| entry.position)
                        .collect()
                })
            })
        });
        let read = readers.map(|reader| reader.join().expect("reads"));
        assert!(read.iter().all(|(skipped, _)| !skipped), "{read:?}");
        assert_eq!(read[0].1 + read[1].1, WRITERS * EACH);
    });
}

/// The planted bug: the position is taken before the transaction that stores it.
#[test]
fn the_reader_catches_a_naive_sequence() {
    let table = Mutex::new(Vec::<u64>::new());
    let (sequence, writing) = (AtomicU64::new(0), AtomicU64::new(WRITERS));
    std::thread::scope(|threads| {
        for writer in 1..=WRITERS {
            let (table, sequence, writing) = (&table, &sequence, &writing);
            threads.spawn(move || {
                for number in 1..=EACH {
                    let position = sequence.fetch_add(1, Ordering::SeqCst) + 1;
                    stall(writer * 1_000 + number);
                    table.lock().expect("locks").push(position);
                }
                writing.fetch_sub(1, Ordering::SeqCst);
            });
        }
        let (skipped, _) = skips(&writing, |last| {
            let table = table.lock().expect("locks");
            let mut after: Vec<u64> = table.iter().copied().filter(|at| *at > last).collect();
            after.sort_unstable();
            after
        });
        assert!(skipped, "the reader would not notice");
    });
}

#[test]
fn what_is_not_committed_is_not_there_after_a_crash() {
    let stage = Stage::sqlite();
    let folder = stage.folder.path();
    let crashed = tempfile::tempdir().expect("a folder");
    let scope = Scope::Group(GroupId(Uuid::from_u128(1)));
    let mut archive = Sqlite::open(folder).expect("opens");
    let reference = OperationRef {
        device: DeviceId(9),
        epoch: 1,
        seq: 1,
    };
    archive
        .transact(|tx| {
            append(tx, scope, reference)?;
            // What a power cut at this moment would leave on the disk.
            for name in ["centre.db", "centre.db-wal"] {
                std::fs::copy(folder.join(name), crashed.path().join(name))?;
            }
            Ok::<_, server::ArchiveError>(())
        })
        .expect("commits");
    let after = server::open(crashed.path()).expect("opens");
    assert_eq!(after.read(|tx| Ok(tx.head(&scope)?)).expect("reads"), None);
    assert!(after.check().expect("checks").differences.is_empty());
    assert!(archive.read(|tx| tx.head(&scope)).expect("reads").is_some());
}

#[test]
fn a_backup_opens_and_a_restored_centre_lives_anew() {
    let stage = Stage::sqlite();
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.sync(&stage);
    let file = stage.folder.path().join("backup.db");
    stage.centre.backup(&file).expect("copies");
    assert!(
        stage.centre.backup(&file).is_err(),
        "a backup is never written over"
    );
    crp.close_meeting(group, 50);
    crp.sync(&stage);
    let folder = tempfile::tempdir().expect("a folder");
    server::restore(folder.path(), &file).expect("restores");
    let restored = server::open(folder.path()).expect("opens");
    assert_eq!(restored.public_key(), stage.centre.public_key());
    assert_ne!(restored.incarnation(), stage.centre.incarnation());
    assert!(restored.check().expect("checks").differences.is_empty());
    // The device is ahead: it learns how far the centre got, and that its feed must be fetched.
    let posted = crp.post(true);
    let bytes = restored.exchange(&posted.bytes).expect("answers");
    let answer = answer(&crp.me, &posted, &bytes).expect("is the centre's");
    assert_eq!(
        (answer.received, answer.incarnation),
        (1, restored.incarnation())
    );
    assert_eq!(answer.broken, [group]);
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(server::open(folder.path()).expect("sets up"));
    let connection = rusqlite::Connection::open(folder.path().join("centre.db")).expect("opens");
    connection
        .execute(
            "insert into refinery_schema_history (version, name, applied_on, checksum)
             values (999, 'future', '2030-01-01T00:00:00Z', '1')",
            [],
        )
        .expect("inserts");
    let opened = server::open(folder.path()).map(|_| ());
    let Err(ServerError::Archive(error)) = opened else {
        panic!("it must not open")
    };
    assert!(
        matches!(error, server::ArchiveError::TooNew { found: 999, .. }),
        "{error}"
    );
}

#[test]
fn check_names_what_was_altered_behind_its_back() {
    for (sql, what) in [
        ("update figure set amount = amount + 1", "figures"),
        ("update entry set effective = 0 where seq = 2", "effect"),
        (
            "update entry set bytes = x'00' where seq = 2 and device = 1",
            "chain",
        ),
        ("delete from claim", "claims"),
        ("update device set received = 7", "received"),
    ] {
        let stage = Stage::sqlite();
        let mut crp = stage.crp("Nasreen", 0);
        let group = crp.add_group(stage.villages[0], 1);
        crp.close_meeting(group, 50);
        crp.sync(&stage);
        stage.is_equal();
        let file = stage.folder.path().join("centre.db");
        rusqlite::Connection::open(file)
            .expect("opens")
            .execute(sql, [])
            .expect("alters");
        let differences = stage.centre.check().expect("checks").differences;
        assert!(
            differences.iter().any(|text| text.contains(what)),
            "{sql}: {differences:?}"
        );
    }
}

#[test]
fn what_an_older_version_worked_out_is_worked_out_anew() {
    let stage = Stage::sqlite();
    let mut crp = stage.crp("Nasreen", 0);
    let group = crp.add_group(stage.villages[0], 1);
    crp.close_meeting(group, 50);
    crp.sync(&stage);
    stage.is_equal();
    let file = stage.folder.path().join("centre.db");
    let database = rusqlite::Connection::open(file).expect("opens");
    let alter = |more: &str| {
        let sql = "update figure set amount = amount + 1; delete from claim; delete from writer;
            update entry set effective = 0 where seq = 2;";
        database
            .execute_batch(&format!("{sql} {more}"))
            .expect("alters");
    };
    // What this version worked out itself is left as it is: `check` tells what was altered.
    alter("");
    let opened = server::open(stage.folder.path()).expect("opens");
    assert!(!opened.check().expect("checks").differences.is_empty());
    alter("update setting set value = x'0000' where name = 'rules';");
    let opened = server::open(stage.folder.path()).expect("opens");
    let differences = opened.check().expect("checks").differences;
    assert!(differences.is_empty(), "{differences:#?}");
}
