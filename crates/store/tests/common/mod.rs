//! A centre in memory, written without the store, and things to record.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "not every test file uses all of it"
)]

use std::collections::HashMap;
use std::convert::Infallible;

use domain::clock::Clock;
use domain::disposition::{self, Claimed, Effect, Known, chained};
use domain::ledger::Purse;
use domain::med::enterprise::{Category, Enterprise, Owner, Tie};
use domain::med::visit::{Visit, VisitMode};
use domain::place::{DirectoryArea, Level, Norms, Village};
use domain::role::{Area, Assignment, Role};
use domain::shg::meeting::{Line, Meeting, MemberRow, Pieces, Saved};
use domain::shg::{
    AgreedSaving, Attendance, Frequency, Group, GroupKind, MeetingKind, Member, Office, Relation,
    SavingKind, Terms,
};
use domain::{
    AreaId, Change, Date, DeviceId, Disposition, EnterpriseId, GroupId, MemberId, MemberTag,
    Operation, OperationRef, Paise, PersonId, Scope, VillageId, inbox, med, place, shg,
};
use store::{Entry, EntryBody, FeedNews, Identity, News, ReceiptNews, Received, Recorded, Store};
use uuid::Uuid;

pub const VILLAGE: VillageId = VillageId(Uuid::from_u128(0x51));
pub const GROUP: GroupId = GroupId(Uuid::from_u128(0x61));
pub const BLOCK: AreaId = AreaId(Uuid::from_u128(0x41));
pub const DISTRICT: AreaId = AreaId(Uuid::from_u128(0x42));
pub const STATE: AreaId = AreaId(Uuid::from_u128(0x43));

/// What the centre knows of one scope.
#[derive(Default)]
pub struct Feed {
    pub entries: Vec<(Vec<u8>, Disposition)>,
    pub chains: Vec<[u8; 32]>,
    claims: HashMap<[u8; 32], Claimed>,
    writers: HashMap<([u8; 16], u8), OperationRef>,
    operations: HashMap<OperationRef, (Operation, bool)>,
}

impl Known for Feed {
    type Error = Infallible;

    fn claimed(&self, _: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>, Infallible> {
        Ok(self.claims.get(key).copied())
    }

    fn writer(
        &self,
        _: &Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>, Infallible> {
        Ok(self.writers.get(&(*entity, field)).copied())
    }

    fn operation(
        &self,
        _: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>, Infallible> {
        Ok(self.operations.get(&reference).cloned())
    }

    fn disposition(
        &self,
        _: &Scope,
        reference: OperationRef,
    ) -> Result<Option<Disposition>, Infallible> {
        let found = self.entries.iter().find(|(bytes, _)| {
            Operation::decode(bytes).is_ok_and(|found| found.reference() == reference)
        });
        Ok(found.map(|(_, disposition)| *disposition))
    }
}

/// The centre.
#[derive(Default)]
pub struct Centre {
    pub feeds: HashMap<Scope, Feed>,
    received: HashMap<(DeviceId, u16), u64>,
    seq: u64,
}

impl Centre {
    /// Takes an operation and decides about it.
    pub fn accept(&mut self, bytes: &[u8]) -> Disposition {
        let operation = Operation::decode(bytes).expect("reads");
        let feed = self.feeds.entry(operation.scope).or_default();
        let Ok(disposition) = disposition::decide(&operation, feed, Ok(()));
        self.append(bytes, &operation, disposition);
        disposition
    }

    /// Takes an operation with a decision that is given.
    pub fn append(&mut self, bytes: &[u8], operation: &Operation, disposition: Disposition) {
        let feed = self.feeds.entry(operation.scope).or_default();
        let Ok(effects) = disposition::effects(operation, &disposition, feed);
        feed.operations
            .insert(operation.reference(), (operation.clone(), false));
        for effect in effects {
            match effect {
                Effect::Post(posted) => {
                    let by = posted.reference();
                    for claim in disposition::claims(&posted) {
                        let claimed = Claimed {
                            by,
                            content: claim.content,
                        };
                        feed.claims.entry(claim.key).or_insert(claimed);
                    }
                    for write in disposition::writes(&posted) {
                        feed.writers.insert((write.entity, write.field), by);
                    }
                    feed.operations.get_mut(&by).expect("known").1 = true;
                }
                Effect::Undo(undone) => {
                    let by = undone.reference();
                    for claim in disposition::claims(&undone) {
                        if feed
                            .claims
                            .get(&claim.key)
                            .is_some_and(|held| held.by == by)
                        {
                            feed.claims.remove(&claim.key);
                        }
                    }
                    feed.operations.get_mut(&by).expect("known").1 = false;
                }
                Effect::Note(claim, by) => {
                    let content = claim.content;
                    feed.claims
                        .entry(claim.key)
                        .or_insert(Claimed { by, content });
                }
            }
        }
        self.append_raw(operation.scope, bytes, disposition);
    }

    /// Takes bytes that this version cannot read.
    pub fn append_raw(&mut self, scope: Scope, bytes: &[u8], disposition: Disposition) {
        let feed = self.feeds.entry(scope).or_default();
        let last = feed.chains.last().copied().unwrap_or_default();
        feed.chains
            .push(chained(&last, blake3::hash(bytes).as_bytes(), &disposition));
        feed.entries.push((bytes.to_vec(), disposition));
    }

    /// Authors an operation itself.
    pub fn author(&mut self, scope: Scope, change: Change) -> OperationRef {
        self.seq += 1;
        let operation = Operation {
            device: DeviceId::CENTRE,
            epoch: 0,
            seq: self.seq,
            by: PersonId::CENTRE,
            seen: 0,
            at: Clock {
                wall_s: 1_700_000_000,
                start: 1,
                up_s: 1,
            },
            scope,
            change,
        };
        assert_eq!(self.accept(&operation.encode()), Disposition::Posted);
        operation.reference()
    }

    /// The entries of a feed after a position, as a device gets them.
    pub fn feed(&self, scope: Scope, after: u64, own: &Identity) -> Option<FeedNews> {
        let feed = self.feeds.get(&scope)?;
        let after = usize::try_from(after).expect("small");
        let entries = feed
            .entries
            .get(after..)?
            .iter()
            .map(|(bytes, disposition)| {
                let header = domain::operation::Header::decode(bytes).ok();
                let body = match header {
                    Some(header) if header.device == own.device && header.epoch == own.epoch => {
                        EntryBody::Own { seq: header.seq }
                    }
                    _ => EntryBody::Operation(bytes.clone()),
                };
                Entry {
                    disposition: *disposition,
                    body,
                }
            });
        Some(FeedNews {
            scope,
            from: after as u64 + 1,
            entries: entries.collect(),
            chain: feed.chains.last().copied().unwrap_or_default(),
        })
    }

    /// One whole exchange with a device.
    pub fn exchange(&mut self, store: &mut Store) -> Received {
        let receipt = self.push(store);
        self.pull(store, receipt)
    }

    /// Takes what the device has; the answer may get lost.
    pub fn push(&mut self, store: &Store) -> Option<ReceiptNews> {
        let own = store.identity().expect("reads").expect("enrolled");
        let after = store.receipted().expect("reads");
        for (seq, bytes) in store.pending_operations(after, 1 << 20).expect("reads") {
            let last = self.received.entry((own.device, own.epoch)).or_default();
            if seq == *last + 1 {
                *last = seq;
                self.accept(&bytes);
            }
        }
        let up_to = self.received.get(&(own.device, own.epoch)).copied()?;
        Some(ReceiptNews {
            up_to,
            bytes: vec![1, 2, 3],
            batch_hash: [9; 16],
        })
    }

    /// Brings all news to the device.
    pub fn pull(&self, store: &mut Store, receipt: Option<ReceiptNews>) -> Received {
        let own = store.identity().expect("reads").expect("enrolled");
        let vector = store.vector().expect("reads");
        let mut scopes: Vec<Scope> = self.feeds.keys().copied().collect();
        scopes.sort_by_key(Scope::key);
        let feeds = scopes
            .into_iter()
            .filter(|scope| !matches!(scope, Scope::Inbox(device) if *device != own.device))
            .filter_map(|scope| {
                let at = vector
                    .iter()
                    .find(|at| at.scope == scope)
                    .map_or(0, |at| at.position);
                self.feed(scope, at, &own)
            });
        let news = News {
            receipt,
            feeds: feeds.collect(),
            lost: Vec::new(),
            names: Vec::new(),
        };
        store.receive(&news).expect("receives")
    }
}

pub fn device(number: u32) -> Store {
    let mut store = Store::in_memory().expect("opens");
    store.set_identity(&identity(number)).expect("enrols");
    store
}

pub fn identity(number: u32) -> Identity {
    Identity {
        device: DeviceId(number),
        epoch: 1,
        signing_key: [1; 32],
        centre_key: [2; 32],
        centre_url: "http://127.0.0.1".to_owned(),
        incarnation: 3,
    }
}

pub fn clock() -> Clock {
    Clock {
        wall_s: 1_795_000_000,
        start: 1,
        up_s: 60,
    }
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// Records something as the person with the device's number.
pub fn record(store: &mut Store, scope: Scope, change: Change) -> Recorded {
    let by = PersonId(store.identity().expect("reads").expect("enrolled").device.0);
    store
        .record(by, clock(), scope, change, |_| Ok(()))
        .expect("records")
}

/// Records something that the rules post.
pub fn done(store: &mut Store, scope: Scope, change: Change) -> OperationRef {
    match record(store, scope, change) {
        Recorded::Done(operation) => operation,
        Recorded::Refused(disposition) => panic!("refused: {disposition:?}"),
    }
}

pub fn in_group(change: shg::Change) -> (Scope, Change) {
    (Scope::Group(GROUP), Change::Shg(change))
}

pub fn in_village(change: med::Change) -> (Scope, Change) {
    (Scope::Village(VILLAGE), Change::Med(change))
}

pub fn village() -> (Scope, Change) {
    let village = Village {
        id: VILLAGE,
        block: BLOCK,
        name: "Ganderbal".to_owned(),
        panchayat: None,
        codes: Vec::new(),
    };
    (
        Scope::Village(VILLAGE),
        Change::Place(place::Change::VillageAdded(village)),
    )
}

pub fn terms(from: &str) -> Terms {
    Terms {
        from: day(from),
        frequency: Frequency::Weekly,
        day: 6,
        savings: vec![AgreedSaving {
            kind: SavingKind::Compulsory,
            amount: Paise::rupees(50),
        }],
        fine_late: Paise::rupees(5),
        fine_absent: Paise::rupees(5),
        lending: None,
    }
}

pub fn group_of(id: GroupId, name: &str) -> Group {
    Group {
        id,
        village: VILLAGE,
        name: name.to_owned(),
        kind: GroupKind::Women,
        formed: Some(day("2025-01-04")),
        terms: terms("2025-01-04"),
        bank: None,
        ifsc: None,
        account: None,
        codes: vec![domain::code::Code {
            system: domain::code::CodeSystem::Nrlm,
            value: "JK-0042-7".to_owned(),
        }],
    }
}

pub fn group() -> (Scope, Change) {
    in_group(shg::Change::GroupAdded(Box::new(group_of(GROUP, "Roshni"))))
}

pub fn member_id(number: u32) -> MemberId {
    MemberId(Uuid::from_u128(0x7000 + u128::from(number)))
}

pub fn member_of(number: u32, name: &str) -> Member {
    Member {
        id: member_id(number),
        name: name.to_owned(),
        relation: Relation::Husband,
        relation_name: Some("Ghulam Nabi".to_owned()),
        serial: u16::try_from(number).ok(),
        joined: day("2025-01-04"),
        office: Office::Member,
        birth_year: None,
        mobile: None,
        nominee: None,
        photo: None,
        codes: Vec::new(),
        consented: None,
    }
}

pub fn member(number: u32, name: &str) -> (Scope, Change) {
    in_group(shg::Change::MemberAdded(Box::new(member_of(number, name))))
}

pub fn tag(number: u32) -> MemberTag {
    MemberTag::of(member_id(number))
}

/// A meeting in which these members save so many rupees each.
pub fn meeting_of(date: &str, members: &[u32], rupees: i64, opening: Paise) -> Meeting {
    let rows = members.iter().map(|number| MemberRow {
        member: tag(*number),
        attendance: Attendance::Present,
        savings: vec![Saved {
            kind: SavingKind::Compulsory,
            amount: Paise::rupees(rupees),
        }],
        fine: Paise::ZERO,
    });
    let mut meeting = Meeting {
        date: day(date),
        kind: MeetingKind::Regular,
        ordinal: 0,
        rows: rows.collect(),
        lines: vec![Line {
            head: domain::ledger::Head::Donation,
            paid: false,
            amount: Paise::rupees(100),
            purse: Purse::Bank,
            member: None,
            note: None,
            folio: None,
            account: None,
        }],
        deposit: Paise::ZERO,
        withdrawal: Paise::ZERO,
        deposit_account: None,
        withdrawal_account: None,
        opening_cash: opening,
        count: Vec::new(),
        difference: None,
        signatories: vec![tag(members[0]), tag(members[1])],
        presiding: None,
        note: None,
        repayments: Vec::new(),
        loans: Vec::new(),
        demands: Vec::new(),
        returned: Vec::new(),
        seen: Vec::new(),
        minutes: None,
    };
    let expected = meeting.totals().expected_cash;
    meeting.count = vec![Pieces {
        value: expected,
        pieces: 1,
    }];
    meeting
}

pub fn meeting(date: &str, members: &[u32], rupees: i64) -> (Scope, Change) {
    let meeting = meeting_of(date, members, rupees, Paise::ZERO);
    in_group(shg::Change::MeetingClosed(Box::new(meeting)))
}

pub fn reversal(target: OperationRef) -> (Scope, Change) {
    let reason = "counted twice".to_owned();
    in_group(shg::Change::RecordReversed(shg::Reversed {
        target,
        reason,
    }))
}

pub fn decided(parked: OperationRef, verdict: domain::review::Verdict) -> (Scope, Change) {
    let reason = "the group's own book".to_owned();
    let decided = domain::review::Decided {
        parked,
        verdict,
        reason,
    };
    (Scope::Group(GROUP), Change::Review(decided))
}

pub fn enterprise_id(number: u32) -> EnterpriseId {
    EnterpriseId(Uuid::from_u128(0x9000 + u128::from(number)))
}

pub fn enterprise(number: u32, name: &str, owner: &str) -> (Scope, Change) {
    let enterprise = Enterprise {
        id: enterprise_id(number),
        village: VILLAGE,
        name: name.to_owned(),
        owner: Owner {
            name: owner.to_owned(),
            group: Some(GROUP),
            member: Some(member_id(1)),
            tie: Tie::Herself,
        },
        category: Category::Trade,
        product: "shawls".to_owned(),
        began: None,
        mobile: None,
        landmark: None,
        registered: day("2026-11-01"),
    };
    in_village(med::Change::EnterpriseAdded(Box::new(enterprise)))
}

pub fn visit(number: u32, date: &str, sales: i64) -> (Scope, Change) {
    let visit = Visit {
        enterprise: enterprise_id(number),
        date: day(date),
        planned: None,
        mode: VisitMode::Visit,
        open: true,
        met: None,
        books_updated: true,
        books_until: None,
        cash: None,
        stock: None,
        sales: Some(Paise::rupees(sales)),
        problems: Vec::new(),
        advice: None,
        actions: Vec::new(),
        next: None,
        satisfaction: None,
        referral: None,
        consent: None,
        photos: Vec::new(),
        location: None,
    };
    in_village(med::Change::VisitRecorded(Box::new(visit)))
}

pub fn person(device: u32, name: &str) -> (Scope, Change) {
    let area = |id, level, parent, name: &str| DirectoryArea {
        id,
        level,
        parent,
        name: name.to_owned(),
        codes: Vec::new(),
    };
    let set = inbox::PersonSet {
        device: DeviceId(device),
        person: PersonId(device),
        name: name.to_owned(),
        assignments: vec![Assignment {
            role: Role::Supervisor,
            area: Area::Directory(BLOCK),
        }],
        areas: vec![
            area(STATE, Level::State, None, "Jammu and Kashmir"),
            area(DISTRICT, Level::District, Some(STATE), "Ganderbal"),
            area(BLOCK, Level::Block, Some(DISTRICT), "Lar"),
        ],
        villages: Vec::new(),
    };
    (
        Scope::Inbox(DeviceId(device)),
        Change::Inbox(inbox::Change::PersonSet(set)),
    )
}

pub fn norms(state: Option<AreaId>, from: &str, usual: u16) -> (Scope, Change) {
    let norms = Norms {
        state,
        from: day(from),
        members_usual: usual,
        ..Norms::national()
    };
    (Scope::Reference, Change::Norms(Box::new(norms)))
}

/// A device with a village, a group and three members, all at the centre.
pub fn begun() -> (Centre, Store) {
    let mut centre = Centre::default();
    for (scope, change) in [village(), person(1, "Shabnam"), person(2, "Rukhsana")] {
        centre.author(scope, change);
    }
    let mut store = device(1);
    centre.exchange(&mut store);
    for (scope, change) in [
        group(),
        member(1, "Fatima Bano"),
        member(2, "Zainab"),
        member(3, "Saraswati Devi"),
    ] {
        done(&mut store, scope, change);
    }
    centre.exchange(&mut store);
    (centre, store)
}
