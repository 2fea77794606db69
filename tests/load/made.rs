//! Much data on one device: made as a centre's feeds and taken in as they are from the network.

use std::path::Path;
use std::sync::Arc;

use app::Shared;
use app::keys::{DatabaseKey, KeyFile};
use app::world::Machine;
use domain::clock::Clock;
use domain::disposition::chained;
use domain::inbox::{self, PersonSet};
use domain::ledger::{Head, Purse};
use domain::med::{self, Enterprise, Owner};
use domain::place::{self, DirectoryArea, Level, Village};
use domain::role::{Area, Assignment, Role};
use domain::shg::meeting::{Line, Pieces, Saved};
use domain::shg::{
    self, AgreedSaving, Attendance, Frequency, GroupKind, Meeting, MeetingKind, Member, MemberRow,
    Office, Relation, SavingKind, Terms,
};
use domain::{
    AreaId, Change, Date, DeviceId, Disposition, EnterpriseId, GroupId, MemberId, MemberTag,
    Operation, Paise, PersonId, Scope, VillageId,
};
use store::{Entry, EntryBody, FeedNews, Identity, News, Store};
use uuid::Uuid;

use crate::{Row, Times, folder, now, shown};

/// Of the person whose device it is.
pub(crate) const PIN: &str = "270419";
pub(crate) const PERSON: PersonId = PersonId(1);
const DEVICE: DeviceId = DeviceId(1);
const KEY: [u8; 32] = [7; 32];

/// First and second names, in three scripts.
const NAMES: [(&str, &str); 24] = [
    ("Padma", "Angmo"),
    ("Tsering", "Dolma"),
    ("Stanzin", "Yangdol"),
    ("Rigzin", "Lamo"),
    ("Sonam", "Palmo"),
    ("Zainab", "Bano"),
    ("Fatima", "Khatoon"),
    ("Deachen", "Chuskit"),
    ("सुनीता", "देवी"),
    ("कमला", "कुमारी"),
    ("मीना", "शर्मा"),
    ("राधा", "ठाकुर"),
    ("उर्मिला", "यादव"),
    ("सरस्वती", "रानी"),
    ("लक्ष्मी", "बाई"),
    ("गीता", "वर्मा"),
    ("زینب", "بانو"),
    ("فاطمہ", "بیگم"),
    ("رخسانہ", "اختر"),
    ("حاجرہ", "خاتون"),
    ("نسرین", "پروین"),
    ("شمیمہ", "جان"),
    ("کنیز", "زہرا"),
    ("مریم", "ناز"),
];

/// Makes feeds as a centre would.
pub(crate) struct Maker {
    pub(crate) store: Store,
    seq: u64,
    ids: u128,
    block: AreaId,
    villages: Vec<VillageId>,
}

/// A group that was made.
pub(crate) struct Made {
    pub(crate) group: GroupId,
    pub(crate) tags: Vec<MemberTag>,
}

/// Searching 100,000 members in three scripts.
pub(crate) fn search() -> anyhow::Result<()> {
    let folder = folder()?;
    let mut maker = Maker::new(folder.path(), 100)?;
    let began = now();
    let mut members = 0;
    while members < 100_000 {
        let size = (100_000 - members).min(12);
        maker.group(size, 0)?;
        members += size;
    }
    let made = began.elapsed();
    let store = maker.store;
    let mut whole = Times::default();
    let mut found = 0;
    for n in 0..200 {
        let (first, second) = NAMES[n % NAMES.len()];
        // What people type: a name, both names, the beginning of one.
        let text = match n % 3 {
            0 => first.to_owned(),
            1 => format!("{first} {}", NAMES[(n * 7) % NAMES.len()].1),
            _ => second.chars().take(3).collect(),
        };
        found += whole.add(|| Ok(store.find(&text, 20)?))?.len();
    }
    let remark = format!(
        "100,000 members in 8,334 groups, names in Latin, Devanagari, Urdu; {} found each; \
         made in {:.0} s",
        found / 200,
        made.as_secs_f64()
    );
    whole.print("Search, 20 hits", &remark);
    Ok(())
}

/// A supervisor's folder with a block's data, for whoever opens it in a window.
pub(crate) fn keep(folder: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    fill(folder)?;
    lock(folder)
}

/// Opening a device with a block's data.
pub(crate) fn block() -> anyhow::Result<()> {
    let folder = folder()?;
    let began = now();
    fill(folder.path())?;
    let made = began.elapsed();
    let size = std::fs::metadata(folder.path().join("bahi.db"))?.len();
    Row(format!(
        "Taking in a block's data | 1 | {:.1} s | | | 1,000 groups, 12,000 members, 36,000 \
         monthly meetings (3 years), 400 enterprises; the file has {} MB",
        made.as_secs_f64(),
        size / 1_000_000
    ))
    .print();
    lock(folder.path())?;
    let runtime = tokio::runtime::Runtime::new()?;
    let kinds = ["start", "unlock", "state", "groups", "due_visits", "block"];
    let mut times = kinds.map(|_| Times::default());
    let mut whole = Times::default();
    for _ in 0..10 {
        let began = now();
        let shared = times[0].add(|| {
            let shared = Shared::open(folder.path(), Box::new(Machine::new())).map_err(shown)?;
            Ok(Arc::new(shared))
        })?;
        let person = serde_json::json!({ "person": PERSON, "pin": PIN });
        let all = serde_json::json!({ "text": null, "village": null, "inactive_too": false });
        let month = serde_json::json!({ "block": null, "month": null });
        let none = serde_json::Value::Null;
        let inputs = [person, none.clone(), all, none, month];
        for ((name, input), times) in kinds[1..].iter().zip(inputs).zip(&mut times[1..]) {
            times.add(|| {
                let call = app::call(&shared, name, input);
                runtime.block_on(call).map_err(shown)
            })?;
        }
        whole.0.push(began.elapsed());
    }
    for (name, times) in kinds.iter().zip(times) {
        let remark = match *name {
            "unlock" => "Argon2id with 64 MiB, and opening the file",
            "groups" => "all 1,000",
            _ => "",
        };
        times.print(&format!("With a block's data: `{name}`"), remark);
    }
    whole.print(
        "With a block's data: all of these",
        "the file is in the page cache",
    );
    Ok(())
}

/// 1,000 groups of 12 with three years of monthly meetings, 400 enterprises.
fn fill(folder: &Path) -> anyhow::Result<()> {
    let mut maker = Maker::new(folder, 40)?;
    for _ in 0..1_000 {
        maker.group(12, 36)?;
    }
    for village in maker.villages.clone() {
        maker.enterprises(village, 10)?;
    }
    Ok(())
}

/// Wraps the folder's key by the person's PIN.
pub(crate) fn lock(folder: &Path) -> anyhow::Result<()> {
    let mut keys = KeyFile::load(folder).map_err(shown)?;
    let name = (PERSON, "Nasreen Akhtar");
    let key = DatabaseKey::new(KEY);
    keys.put(name, PIN, &key, &Machine::new()).map_err(shown)
}

impl Maker {
    pub(crate) fn new(folder: &Path, villages: u32) -> anyhow::Result<Self> {
        let mut store = Store::open(&folder.join("bahi.db"), &KEY)?;
        store.set_identity(&Identity {
            device: DEVICE,
            epoch: 1,
            signing_key: KEY,
            centre_key: KEY,
            centre_url: "http://127.0.0.1:9".to_owned(),
            incarnation: 1,
        })?;
        let block = AreaId::of_lgd("block", "6543");
        let mut maker = Self {
            store,
            seq: 0,
            ids: 0,
            block,
            villages: Vec::new(),
        };
        maker.person()?;
        for n in 0..villages {
            let id = VillageId(maker.id());
            let village = Village {
                id,
                block,
                name: format!("{} {n}", NAMES[n as usize % NAMES.len()].0),
                panchayat: None,
                codes: Vec::new(),
            };
            let change = Change::Place(place::Change::VillageAdded(village));
            maker.take(Scope::Village(id), 1, vec![change])?;
            maker.villages.push(id);
        }
        Ok(maker)
    }

    fn person(&mut self) -> anyhow::Result<()> {
        let area = DirectoryArea {
            id: self.block,
            level: Level::Block,
            parent: None,
            name: "Chuchot".to_owned(),
            codes: Vec::new(),
        };
        let set = PersonSet {
            device: DEVICE,
            person: PERSON,
            name: "Nasreen Akhtar".to_owned(),
            assignments: vec![Assignment {
                role: Role::Supervisor,
                area: Area::Directory(self.block),
            }],
            areas: vec![area],
            villages: Vec::new(),
        };
        let change = Change::Inbox(inbox::Change::PersonSet(set));
        self.take(Scope::Inbox(DEVICE), 1, vec![change])
    }

    fn group(&mut self, members: usize, meetings: u32) -> anyhow::Result<()> {
        self.group_of(members, terms()?, |made| {
            (0..meetings).map(|month| made.meeting(month)).collect()
        })
        .map(|_| ())
    }

    /// A group with the meetings that `held` makes of it.
    pub(crate) fn group_of(
        &mut self,
        members: usize,
        terms: Terms,
        held: impl FnOnce(&Made) -> anyhow::Result<Vec<Meeting>>,
    ) -> anyhow::Result<Made> {
        let group = GroupId(self.id());
        let number = usize::try_from(self.ids % 1_000_003)?;
        let added = shg::Group {
            id: group,
            village: self.villages[number % self.villages.len()],
            name: format!("{} {number}", NAMES[number * 5 % NAMES.len()].0),
            kind: GroupKind::Women,
            formed: None,
            terms,
            bank: None,
            ifsc: None,
            account: None,
            codes: Vec::new(),
        };
        let mut changes = vec![Change::Shg(shg::Change::GroupAdded(Box::new(added)))];
        let mut made = Made {
            group,
            tags: Vec::new(),
        };
        for serial in 1..=members {
            let member = self.member(serial)?;
            made.tags.push(MemberTag::of(member.id));
            changes.push(Change::Shg(shg::Change::MemberAdded(Box::new(member))));
        }
        for meeting in held(&made)? {
            changes.push(Change::Shg(shg::Change::MeetingClosed(Box::new(meeting))));
        }
        self.take(Scope::Group(made.group), 1, changes)?;
        Ok(made)
    }

    fn member(&mut self, serial: usize) -> anyhow::Result<Member> {
        let id = MemberId(self.id());
        let number = usize::try_from(self.ids % 1_000_003)?;
        let (first, _) = NAMES[number % NAMES.len()];
        let (_, second) = NAMES[number / NAMES.len() % NAMES.len()];
        Ok(Member {
            id,
            name: format!("{first} {second}"),
            relation: Relation::Husband,
            relation_name: Some(format!("{} {number}", NAMES[number * 7 % NAMES.len()].0)),
            serial: Some(u16::try_from(serial)?),
            joined: "2020-01-01".parse()?,
            office: Office::Member,
            birth_year: Some(1985),
            mobile: None,
            nominee: None,
            photo: None,
            codes: Vec::new(),
            consented: None,
        })
    }

    fn enterprises(&mut self, village: VillageId, count: usize) -> anyhow::Result<()> {
        let mut changes = Vec::new();
        for n in 0..count {
            let enterprise = Enterprise {
                id: EnterpriseId(self.id()),
                village,
                name: format!("{} Homestay", NAMES[n % NAMES.len()].0),
                owner: Owner {
                    name: NAMES[n % NAMES.len()].1.to_owned(),
                    group: None,
                    member: None,
                    tie: med::enterprise::Tie::Herself,
                },
                category: med::enterprise::Category::Service,
                product: "two rooms".to_owned(),
                began: None,
                mobile: None,
                landmark: None,
                registered: "2026-11-01".parse()?,
            };
            let added = med::Change::EnterpriseAdded(Box::new(enterprise));
            changes.push(Change::Med(added));
        }
        self.take(Scope::Village(village), 2, changes)
    }

    /// Entries of a feed from a position on, taken in as from an answer of the centre.
    fn take(&mut self, scope: Scope, from: u64, changes: Vec<Change>) -> anyhow::Result<()> {
        let vector = if from == 1 {
            Vec::new()
        } else {
            self.store.vector()?
        };
        let at = vector.iter().find(|at| at.scope == scope);
        let mut chain = at.map_or([0; 32], |at| at.chain);
        let mut entries = Vec::new();
        for change in changes {
            self.seq += 1;
            let operation = Operation {
                device: DeviceId(2),
                epoch: 1,
                seq: self.seq,
                by: PersonId(2),
                seen: 1,
                at: Clock::default(),
                scope,
                change,
            };
            let bytes = operation.encode();
            let disposition = Disposition::Posted;
            chain = chained(&chain, blake3::hash(&bytes).as_bytes(), &disposition);
            let body = EntryBody::Operation(bytes);
            entries.push(Entry { disposition, body });
        }
        let expected = entries.len() as u64;
        let feed = FeedNews {
            scope,
            from,
            entries,
            chain,
        };
        let received = self.store.receive(&News {
            receipt: None,
            feeds: vec![feed],
            lost: Vec::new(),
            names: Vec::new(),
        })?;
        anyhow::ensure!(received.applied == expected, "{received:?}");
        Ok(())
    }

    fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + self.ids)
    }
}

impl Made {
    /// The monthly meeting of this number, in which everybody saves and nothing else happens.
    pub(crate) fn meeting(&self, month: u32) -> anyhow::Result<Meeting> {
        let saved = Saved {
            kind: SavingKind::Compulsory,
            amount: Paise::rupees(50),
        };
        let rows: Vec<MemberRow> = self
            .tags
            .iter()
            .map(|member| MemberRow {
                member: *member,
                attendance: Attendance::Present,
                savings: vec![saved],
                fine: Paise::ZERO,
            })
            .collect();
        let each_month = i64::try_from(rows.len())? * 50 - 10;
        let paid = Line {
            head: Head::Stationery,
            paid: true,
            amount: Paise::rupees(10),
            purse: Purse::Cash,
            member: None,
            note: None,
            folio: None,
            account: None,
        };
        let date: Date = "2023-12-05".parse()?;
        Ok(Meeting {
            date: date.plus_days(i32::try_from(month)? * 30),
            kind: MeetingKind::Regular,
            ordinal: 0,
            rows,
            lines: vec![paid],
            deposit: Paise::ZERO,
            withdrawal: Paise::ZERO,
            deposit_account: None,
            withdrawal_account: None,
            opening_cash: Paise::rupees(each_month * i64::from(month)),
            count: vec![Pieces {
                value: Paise::rupees(10),
                pieces: u32::try_from(each_month * i64::from(month + 1) / 10)?,
            }],
            difference: None,
            signatories: self.tags.iter().copied().take(2).collect(),
            presiding: None,
            note: None,
            repayments: Vec::new(),
            loans: Vec::new(),
            demands: Vec::new(),
            returned: Vec::new(),
            seen: Vec::new(),
            minutes: None,
        })
    }
}

/// Monthly meetings.
pub(crate) fn terms() -> anyhow::Result<Terms> {
    Ok(Terms {
        from: "2020-01-01".parse()?,
        frequency: Frequency::Monthly,
        day: 5,
        savings: vec![AgreedSaving {
            kind: SavingKind::Compulsory,
            amount: Paise::rupees(50),
        }],
        fine_late: Paise::ZERO,
        fine_absent: Paise::ZERO,
        lending: None,
    })
}
