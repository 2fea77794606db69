//! Messages of invented devices: what the dictionary is trained on and the budgets are measured
//! with. Seeds keep the two apart.

use domain::clock::Clock;
use domain::disposition::Disposition;
use domain::edit::{Edit, Value};
use domain::operation::encoded;
use domain::shg::{MemberField, Reversed};
use domain::{
    Change, DeviceId, EnterpriseId, GroupId, MemberTag, Operation, OperationRef, Paise, PersonId,
    Scope, VillageId, med, shg,
};
use minicbor::bytes::ByteVec;
use sync::message::{
    Answer, Batch, Entry, EntryBody, Feed, Held as HeldFeeds, Place, Receipt, Request,
};

use crate::stage::{BEGIN_MS, Dice, Held, enterprise, group, meeting, member, visit};

/// A device whose people record; only their operations matter.
#[derive(Clone, Debug)]
pub struct Maker {
    dice: Dice,
    device: DeviceId,
    person: PersonId,
    seq: u64,
    clock: Clock,
}

impl Maker {
    /// A device with invented numbers.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let wall_s = BEGIN_MS / 1_000 + i64::try_from(dice.below(30_000_000)).unwrap_or_default();
        Self {
            device: DeviceId(1 + u32::try_from(dice.below(3_000)).unwrap_or_default()),
            person: PersonId(1 + u32::try_from(dice.below(3_000)).unwrap_or_default()),
            seq: dice.below(2_000) as u64,
            clock: Clock {
                wall_s,
                start: u32::try_from(dice.below(500)).unwrap_or_default(),
                up_s: u32::try_from(dice.below(30_000)).unwrap_or_default(),
            },
            dice,
        }
    }

    /// An operation's bytes.
    pub fn operation(&mut self, scope: Scope, change: Change) -> Vec<u8> {
        self.seq += 1;
        let later = u32::try_from(60 + self.dice.below(900)).unwrap_or_default();
        self.clock.up_s += later;
        self.clock.wall_s += i64::from(later);
        Operation {
            device: self.device,
            epoch: 1,
            seq: self.seq,
            by: self.person,
            seen: 1 + self.dice.below(6) as u64,
            at: self.clock,
            scope,
            change,
        }
        .encode()
    }

    /// A closed meeting of a group that nobody has seen before.
    pub fn meeting(&mut self, members: usize) -> Vec<u8> {
        let scope = Scope::Group(GroupId(self.dice.id(self.ms())));
        let members: Vec<MemberTag> = (0..members)
            .map(|_| MemberTag(self.dice.number() as u32))
            .collect();
        let held = Held {
            date: self.today(),
            voluntary: 25,
            fined: 12,
        };
        let opening = Paise::rupees(i64::try_from(self.dice.below(200) * 50).unwrap_or_default());
        let mut closed = meeting(&mut self.dice, &members, held, opening);
        closed.presiding = members.first().copied();
        self.operation(
            scope,
            Change::Shg(shg::Change::MeetingClosed(Box::new(closed))),
        )
    }

    /// A visit to an enterprise that nobody has seen before.
    pub fn visit(&mut self) -> Vec<u8> {
        let scope = Scope::Village(VillageId(self.dice.id(self.ms())));
        let enterprise = EnterpriseId(self.dice.id(self.ms()));
        let today = self.today();
        let made = visit(&mut self.dice, enterprise, today);
        self.operation(
            scope,
            Change::Med(med::Change::VisitRecorded(Box::new(made))),
        )
    }

    /// Something else that people record now and then.
    pub fn other(&mut self) -> Vec<u8> {
        let scope = Scope::Group(GroupId(self.dice.id(self.ms())));
        let village = VillageId(self.dice.id(self.ms()));
        let target = OperationRef {
            device: self.device,
            epoch: 1,
            seq: 1 + self.seq / 2,
        };
        let change = match self.dice.below(5) {
            0 => Change::Shg(shg::Change::GroupAdded(Box::new(group(
                &mut self.dice,
                village,
            )))),
            1 | 2 => Change::Shg(shg::Change::MemberAdded(Box::new(member(
                &mut self.dice,
                3,
            )))),
            3 => {
                let reversed = Reversed {
                    target,
                    reason: "wrong amounts".to_owned(),
                };
                Change::Shg(shg::Change::RecordReversed(reversed))
            }
            _ if self.dice.percent(50) => {
                let added = enterprise(&mut self.dice, village);
                let change = Change::Med(med::Change::EnterpriseAdded(Box::new(added)));
                return self.operation(Scope::Village(village), change);
            }
            _ => {
                let value = Value::Text("9906012345".to_owned());
                let edit = Edit {
                    field: MemberField::Mobile,
                    value,
                    base: target,
                };
                let id = domain::MemberId(self.dice.id(self.ms()));
                Change::Shg(shg::Change::MemberEdited(id, vec![edit]))
            }
        };
        self.operation(scope, change)
    }

    /// A request with these operations, as it is before it is sealed.
    pub fn request(&mut self, operations: Vec<Vec<u8>>) -> Vec<u8> {
        let mut held = [0; 16];
        let mut previous = [0; 16];
        self.fill(&mut held);
        self.fill(&mut previous);
        let first = (self.seq + 1).saturating_sub(operations.len() as u64);
        let batch = (!operations.is_empty()).then(|| Batch {
            first,
            previous: previous.into(),
            operations: operations.into_iter().map(ByteVec::from).collect(),
        });
        encoded(&Request {
            held: HeldFeeds::Same(held.into()),
            batch,
            limit: 16 << 10,
            clock: self.clock,
            full: false,
        })
    }

    /// An answer with a receipt for `own` operations and with `others` of one feed.
    pub fn answer(&mut self, own: u64, others: Vec<Vec<u8>>) -> Vec<u8> {
        let mut chance = [0; 32];
        self.fill(&mut chance);
        let scope = Scope::Group(GroupId(self.dice.id(self.ms())));
        let posted = |body| Entry {
            disposition: Disposition::Posted,
            body,
        };
        let mut entries: Vec<Entry> = (0..own)
            .map(|back| posted(EntryBody::Own(self.seq - back.min(self.seq))))
            .collect();
        let bodies = others
            .into_iter()
            .map(ByteVec::from)
            .map(EntryBody::Operation);
        entries.extend(bodies.map(posted));
        let from = 1 + self.dice.below(200) as u64;
        let feed = Feed {
            scope,
            from,
            entries,
            chain: chance.into(),
        };
        let mut batch = [0; 16];
        self.fill(&mut batch);
        let place = Place {
            position: from,
            disposition: Disposition::Posted,
        };
        let receipt = encoded(&Receipt {
            device: self.device,
            epoch: 1,
            up_to: self.seq,
            batch: batch.into(),
            places: (0..own).map(|_| place).collect(),
            server_ms: self.clock.wall_s * 1_000,
            incarnation: self.dice.number(),
        });
        encoded(&Answer {
            server_ms: self.clock.wall_s * 1_000,
            incarnation: self.dice.number(),
            received: self.seq,
            receipt: (own > 0).then(|| receipt.into()),
            feeds: if feed.entries.is_empty() {
                Vec::new()
            } else {
                vec![feed]
            },
            ..Answer::default()
        })
    }

    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.dice.number() as u8;
        }
    }

    fn ms(&self) -> u64 {
        // Groups and enterprises were added in the two years before.
        (self.clock.wall_s * 1_000 - 63_072_000_000).unsigned_abs()
    }

    fn today(&self) -> domain::Date {
        domain::Date::of_instant(self.clock.wall_s * 1_000)
    }
}

/// A few messages of one device, before they are sealed.
#[must_use]
pub fn bodies(seed: u64) -> Vec<Vec<u8>> {
    let mut maker = Maker::new(seed);
    let members = 8 + maker.dice.below(8);
    let one = maker.meeting(members);
    let mut bodies = vec![
        maker.request(vec![one.clone()]),
        maker.answer(1, Vec::new()),
    ];
    match seed % 4 {
        0 => {
            let day = (0..4).map(|_| maker.meeting(members)).collect();
            bodies.push(maker.request(day));
        }
        1 => {
            let visit = maker.visit();
            let other = maker.other();
            bodies.push(maker.request(vec![visit.clone(), other]));
            bodies.push(maker.answer(0, vec![visit]));
        }
        2 => {
            let others = (0..3).map(|_| maker.other()).collect();
            bodies.push(maker.request(others));
        }
        _ => {
            bodies.push(maker.request(Vec::new()));
            bodies.push(maker.answer(0, Vec::new()));
            bodies.push(maker.answer(0, vec![one]));
        }
    }
    bodies
}
