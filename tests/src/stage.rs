//! The stage of simulations: chance from a seed, a centre with its block, devices with real
//! stores, and the deeds of invented people.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use app::AppError;
use app::round::{self, Next, TakenIn};
use domain::clock::Clock;
use domain::med::enterprise::{Category, Tie};
use domain::med::visit::{ActionItem, Trouble, VisitMode};
use domain::med::{Enterprise, Owner, Visit};
use domain::operation::encoded;
use domain::role::{Area, Assignment, Role};
use domain::shg::meeting::{Difference, Pieces, Saved};
use domain::shg::{
    AgreedSaving, Attendance, Frequency, Group, GroupKind, Meeting, MeetingKind, Member, MemberRow,
    Office, Relation, SavingKind, Terms,
};
use domain::{
    Change, Date, EnterpriseId, GroupId, MemberId, MemberTag, Paise, PersonId, Scope, VillageId,
};
use server::lgd::Files;
use server::world::World;
use server::{Archive, Centre, NewVillage, ServerError};
use store::{Identity, Recorded, Store};
use sync::ask::{EnrolAnswer, EnrolRequest, Welcome};
use sync::device::{Me, Posted};
use sync::message::Refused;
use sync::seal::{Keys, Purpose, open, read};
use uuid::Uuid;

/// Chance from a seed (splitmix64): the same seed gives the same history everywhere.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as the seed says.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Dice for a story: they fall as `BAHI_DICE` says, else by chance, and the seed is printed.
    #[must_use]
    pub fn of(story: &str) -> Self {
        let given = std::env::var("BAHI_DICE").ok();
        let given = given.and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        println!("{story}: BAHI_DICE={seed}");
        Self(seed)
    }

    /// A number below `sides`; 0 when that is 0.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.number() % sides.max(1)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % (end.max(1) as u64)).unwrap_or_default()
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, of_a_hundred: usize) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of the things; there must be one.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    /// An id as devices make them: UUIDv7 around `ms`.
    pub fn id(&mut self, ms: u64) -> Uuid {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.number().to_be_bytes());
        random[8..].copy_from_slice(&self.number().to_be_bytes()[..2]);
        uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid()
    }
}

/// The centre's clock, which tests set, and chance from a counter.
#[derive(Clone, Debug)]
pub struct CentreWorld {
    /// Milliseconds since 1970.
    pub now: Arc<AtomicI64>,
    counter: Arc<AtomicU64>,
}

/// The instant at which every stage begins: 2026-11-18, in milliseconds since 1970.
pub const BEGIN_MS: i64 = 1_795_000_000_000;

impl CentreWorld {
    /// A clock at the beginning, with chance of its own.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            now: Arc::new(AtomicI64::new(BEGIN_MS)),
            counter: Arc::new(AtomicU64::new(seed << 20)),
        }
    }
}

impl World for CentreWorld {
    fn now_ms(&self) -> i64 {
        self.now.load(Ordering::SeqCst)
    }

    fn fill(&self, bytes: &mut [u8]) {
        let count = self.counter.fetch_add(1, Ordering::SeqCst);
        blake3::Hasher::new()
            .update(&count.to_be_bytes())
            .finalize_xof()
            .fill(bytes);
    }
}

/// A centre with a block of two villages, and one village in another block.
pub struct Stage<A: Archive> {
    /// The centre.
    pub centre: Centre<A>,
    /// Its clock.
    pub world: CentreWorld,
    /// The villages: two in the block, one outside.
    pub villages: Vec<VillageId>,
    /// The block.
    pub block: Area,
}

impl<A: Archive> Stage<A> {
    /// A centre on an empty archive.
    pub fn on(archive: A, seed: u64) -> Self {
        let world = CentreWorld::new(seed);
        let centre = Centre::on(archive, Box::new(world.clone())).expect("sets up");
        centre
            .import_lgd(&Files::in_folder(directory()))
            .expect("imports");
        let block = centre.area("block:6543").expect("the block");
        let other = centre.area("block:97").expect("the other block");
        let mut villages = Vec::new();
        for (name, area) in [("Yokma", block), ("Gongma", block), ("Choglamsar", other)] {
            let Area::Directory(block) = area else {
                continue;
            };
            let new = NewVillage {
                name: name.to_owned(),
                block,
                panchayat: None,
                code: None,
            };
            villages.push(centre.add_village(&new).expect("a village"));
        }
        Self {
            centre,
            world,
            villages,
            block,
        }
    }

    /// A person with one role.
    pub fn person(&self, name: &str, role: Role, area: Area) -> PersonId {
        self.centre
            .add_person(name, &[Assignment { role, area }])
            .expect("a person")
    }

    /// A new device on which a person is enrolled.
    pub fn device(&self, person: PersonId, seed: u64) -> Device {
        let mut device = Device {
            store: empty_store(),
            people: Vec::new(),
            clock: Clock {
                wall_s: BEGIN_MS / 1_000,
                start: 1,
                up_s: 5,
            },
            next: Next::Again,
            refused: None,
            piece: 64 << 10,
        };
        device.enrol(&self.centre, person, key_of(seed));
        device
    }
}

/// A device: the real store and the real round, with a clock that tests set.
pub struct Device {
    /// Its database.
    pub store: Store,
    /// Who works on it.
    pub people: Vec<PersonId>,
    /// What its clock says.
    pub clock: Clock,
    /// What its next round has to say.
    pub next: Next,
    /// Why the centre takes nothing more from it.
    pub refused: Option<Refused>,
    /// How many bytes it sends and wants in one round.
    pub piece: u32,
}

impl Device {
    /// Enrols a person; with another secret than until now the device enrols anew.
    ///
    /// # Panics
    /// When the centre does not welcome her.
    pub fn enrol<A: Archive>(&mut self, centre: &Centre<A>, person: PersonId, secret: [u8; 32]) {
        let code = centre.invite(person, 24).expect("invites").code;
        let keys = Keys::from_secret(&secret);
        let known = self.store.identity().expect("reads");
        let same = known.as_ref().filter(|known| known.signing_key == secret);
        let sender = same.map_or((domain::DeviceId::CENTRE, 0), |own| (own.device, own.epoch));
        let request = EnrolRequest {
            code,
            key: keys.public().into(),
            device: known.map(|own| own.device),
        };
        let sealed = keys
            .seal(Purpose::Enrol, sender, &encoded(&request))
            .expect("seals");
        let bytes = centre.enrol(&sealed, "test").expect("answers");
        let answer = read(&open(&bytes).expect("opens").body).expect("reads");
        let EnrolAnswer::Welcome(welcome) = answer else {
            panic!("she is welcome: {answer:?}")
        };
        self.take_up(&welcome, secret);
        if !self.people.contains(&person) {
            self.people.push(person);
        }
    }

    /// Who it is, for the exchange.
    #[must_use]
    pub fn me(&self) -> Me {
        let own = self.store.identity().expect("reads").expect("is enrolled");
        Me {
            device: own.device,
            epoch: own.epoch,
            keys: Keys::from_secret(&own.signing_key),
            centre: own.centre_key,
        }
    }

    /// The request of its next round.
    ///
    /// # Errors
    /// When the store fails.
    pub fn post(&self) -> Result<Posted, AppError> {
        let load = round::load(&self.store, self.next, self.piece, self.clock)?;
        Ok(sync::device::request(&self.me(), load)?)
    }

    /// Takes in what came back.
    ///
    /// # Errors
    /// When it is not an answer of the centre's to this request.
    pub fn take(&mut self, posted: &Posted, bytes: &[u8]) -> Result<TakenIn, AppError> {
        let me = self.me();
        let answer = sync::device::answer(&me, posted, bytes)?;
        let taken = round::take_in(&mut self.store, &me, posted, answer)?;
        self.next = taken.next;
        self.refused = taken.refused;
        Ok(taken)
    }

    /// Rounds over a good network until neither side has more; answers how many there were.
    ///
    /// # Errors
    /// When that does not happen within a hundred rounds, or the centre refuses.
    pub fn sync<A: Archive>(&mut self, centre: &Centre<A>) -> Result<u32, String> {
        self.next = Next::Again;
        for rounds in 1..=100 {
            self.round(centre)?;
            if self.refused.is_some() || self.next == Next::Done {
                return Ok(rounds);
            }
        }
        Err(format!("a hundred rounds were not enough: {:?}", self.next))
    }

    /// One round over a good network.
    ///
    /// # Errors
    /// When the centre refuses, or its answer is not believed.
    pub fn round<A: Archive>(&mut self, centre: &Centre<A>) -> Result<TakenIn, String> {
        let posted = self.post().map_err(|error| error.to_string())?;
        match centre.exchange(&posted.bytes) {
            Ok(bytes) => self
                .take(&posted, &bytes)
                .map_err(|error| error.to_string()),
            Err(ServerError::Gap(_)) => {
                self.next = Next::Bare;
                Ok(TakenIn {
                    next: Next::Bare,
                    applied: 0,
                    touched: Vec::new(),
                    rebuilt: false,
                    refused: None,
                })
            }
            Err(error) => Err(error.to_string()),
        }
    }

    /// Records a deed.
    ///
    /// # Panics
    /// When the store fails.
    pub fn record(&mut self, by: PersonId, scope: Scope, change: Change) -> Recorded {
        self.store
            .record(by, self.clock, scope, change, |_| Ok(()))
            .expect("records")
    }

    /// The program ends and starts again.
    ///
    /// # Panics
    /// When the store fails.
    pub fn restart(&mut self) {
        self.store = self.store.copied_to_memory().expect("copies");
        self.clock.start = self.store.bump_start().expect("counts");
        self.clock.up_s = 0;
        self.next = Next::Again;
    }

    /// Another tablet with everything that this one has.
    ///
    /// # Panics
    /// When the store fails.
    #[must_use]
    pub fn cloned(&self) -> Self {
        Self {
            store: self.store.copied_to_memory().expect("copies"),
            people: self.people.clone(),
            ..*self
        }
    }

    fn take_up(&mut self, welcome: &Welcome, secret: [u8; 32]) {
        let identity = Identity {
            device: welcome.device,
            epoch: welcome.epoch,
            signing_key: secret,
            centre_key: *welcome.centre,
            centre_url: String::new(),
            incarnation: welcome.incarnation,
        };
        self.store.set_identity(&identity).expect("keeps");
        self.next = Next::Again;
        self.refused = None;
    }
}

/// The secret of a device's `seed`-th enrolment.
#[must_use]
pub fn key_of(seed: u64) -> [u8; 32] {
    *blake3::hash(&seed.to_be_bytes()).as_bytes()
}

/// A new database: a copy of one that was made once, because making the tables takes longer than
/// most histories.
///
/// # Panics
/// When the store fails.
#[must_use]
pub fn empty_store() -> Store {
    static EMPTY: OnceLock<Mutex<Store>> = OnceLock::new();
    let empty = EMPTY.get_or_init(|| Mutex::new(Store::in_memory().expect("opens")));
    let empty = empty.lock().unwrap_or_else(PoisonError::into_inner);
    empty.copied_to_memory().expect("copies")
}

// --- Deeds -----------------------------------------------------------------------------------

const WOMEN: [&str; 20] = [
    "Padma Angmo",
    "Tsering Dolma",
    "Stanzin Yangdol",
    "Rigzin Lamo",
    "Sonam Palmo",
    "Zainab Bano",
    "Fatima Banoo",
    "Kaneez Fatima",
    "Hajira Bano",
    "Rukhsana Parveen",
    "सुनीता देवी",
    "कमला",
    "गीता शर्मा",
    "लक्ष्मी",
    "Deachen Chuskit",
    "زینب بانو",
    "فاطمہ",
    "Kunzes Dolma",
    "Tashi Yangzom",
    "Sakina Bano",
];
const RELATIVES: [&str; 8] = [
    "Tsewang Norbu",
    "Mohd Ali",
    "Stanzin Dorjay",
    "Ghulam Hassan",
    "राम लाल",
    "राजेश कुमार",
    "Sonam Tundup",
    "راجہ محمد",
];
const GROUPS: [&str; 8] = [
    "Saraswati SHG",
    "Nyima",
    "Padma",
    "Gulistan",
    "उजाला समूह",
    "Skarma",
    "एकता",
    "سہارا",
];
const PRODUCTS: [(&str, &str); 6] = [
    ("Chushot Apricots", "dried apricots, apricot oil"),
    ("Padma Knitting", "socks and caps of sheep's wool"),
    ("Gulistan Bakery", "kulcha and bread"),
    ("Dolma Dairy", "milk, butter, churpe"),
    ("Zainab Tailoring", "suits and uniforms"),
    ("सब्ज़ी की दुकान", "greenhouse vegetables"),
];
const ADVICE: [&str; 6] = [
    "Keep the cash book every evening.",
    "Ask the cooperative for a price before the season.",
    "रोज़ का हिसाब उसी दिन लिखें।",
    "Buy jars together with the neighbours' group.",
    "Apply for the FSSAI registration at the block office.",
    "Note sales on credit on a page of their own.",
];

/// A group as it is added.
pub fn group(dice: &mut Dice, village: VillageId) -> Group {
    let agreed = |kind, rupees| AgreedSaving {
        kind,
        amount: Paise::rupees(rupees),
    };
    let terms = Terms {
        from: day(1),
        frequency: *dice.pick(&[
            Frequency::Weekly,
            Frequency::Fortnightly,
            Frequency::Monthly,
        ]),
        day: 1 + u8::try_from(dice.below(7)).unwrap_or_default(),
        savings: vec![
            agreed(SavingKind::Compulsory, *dice.pick(&[50, 100, 200])),
            agreed(SavingKind::Voluntary, 0),
        ],
        fine_late: Paise::rupees(5),
        fine_absent: Paise::rupees(10),
        lending: None,
    };
    Group {
        id: GroupId(dice.id(BEGIN_MS.unsigned_abs())),
        village,
        name: (*dice.pick(&GROUPS)).to_owned(),
        kind: GroupKind::Women,
        formed: dice.percent(60).then(|| day(1)),
        terms,
        bank: dice
            .percent(30)
            .then(|| "J&K Grameen Bank, Choglamsar".to_owned()),
        ifsc: None,
        account: None,
        codes: Vec::new(),
    }
}

/// A member as she is added.
pub fn member(dice: &mut Dice, serial: u16) -> Member {
    Member {
        id: MemberId(dice.id(BEGIN_MS.unsigned_abs())),
        name: (*dice.pick(&WOMEN)).to_owned(),
        relation: *dice.pick(&[Relation::Husband, Relation::Father]),
        relation_name: dice
            .percent(80)
            .then(|| (*dice.pick(&RELATIVES)).to_owned()),
        serial: Some(serial),
        joined: day(1),
        office: Office::Member,
        birth_year: dice
            .percent(50)
            .then(|| 1_960 + u16::try_from(dice.below(45)).unwrap_or(0)),
        mobile: None,
        nominee: None,
        photo: None,
        codes: Vec::new(),
        consented: Some(day(1)),
    }
}

/// What a meeting is about: its day and everything that is decided by chance.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// Its day.
    pub date: Date,
    /// In so many of a hundred rows somebody saves voluntarily too.
    pub voluntary: usize,
    /// In so many of a hundred rows somebody was late or absent and fined.
    pub fined: usize,
}

/// A meeting that ties, of at least two members; the first two are there and sign.
pub fn meeting(dice: &mut Dice, members: &[MemberTag], held: Held, opening: Paise) -> Meeting {
    let usual = Paise::rupees(*dice.pick(&[50, 100, 200]));
    let rows = members.iter().enumerate().map(|(index, member)| {
        let marks = [Attendance::Late, Attendance::Absent, Attendance::Informed];
        let fined = index > 1 && dice.percent(held.fined);
        let attendance = if fined {
            *dice.pick(&marks)
        } else {
            Attendance::Present
        };
        let mut savings = vec![Saved {
            kind: SavingKind::Compulsory,
            amount: usual,
        }];
        if dice.percent(held.voluntary) {
            let amount = Paise::rupees(*dice.pick(&[10, 20, 30, 50, 100]));
            savings.push(Saved {
                kind: SavingKind::Voluntary,
                amount,
            });
        }
        let fine = match attendance {
            Attendance::Late => Paise::rupees(5),
            Attendance::Absent => Paise::rupees(10),
            Attendance::Present | Attendance::Informed => Paise::ZERO,
        };
        MemberRow {
            member: *member,
            attendance,
            savings,
            fine,
        }
    });
    let mut meeting = Meeting {
        date: held.date,
        kind: MeetingKind::Regular,
        ordinal: 0,
        rows: rows.collect(),
        lines: Vec::new(),
        deposit: Paise::ZERO,
        withdrawal: Paise::ZERO,
        deposit_account: None,
        withdrawal_account: None,
        opening_cash: opening,
        count: Vec::new(),
        difference: None,
        signatories: members.iter().copied().take(2).collect(),
        presiding: None,
        note: None,
        repayments: Vec::new(),
        loans: Vec::new(),
        demands: Vec::new(),
        returned: Vec::new(),
        seen: Vec::new(),
        minutes: None,
    };
    count(&mut meeting);
    meeting
}

/// Counts the cash so that it ties, in notes; what cannot be counted is a named difference.
pub fn count(meeting: &mut Meeting) {
    meeting.count.clear();
    meeting.difference = None;
    let mut left = meeting.totals().expected_cash.0;
    for value in [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 100] {
        let pieces = u32::try_from((left / value).max(0)).unwrap_or_default();
        if pieces > 0 {
            left -= i64::from(pieces) * value;
            meeting.count.push(Pieces {
                value: Paise(value),
                pieces,
            });
        }
    }
    let amount = meeting.totals().difference;
    if !amount.is_zero() {
        meeting.difference = Some(Difference {
            amount,
            explanation: "counted twice".to_owned(),
            named_by: meeting.signatories.clone(),
        });
    }
}

/// An enterprise as it is registered.
pub fn enterprise(dice: &mut Dice, village: VillageId) -> Enterprise {
    let (name, product) = *dice.pick(&PRODUCTS);
    Enterprise {
        id: EnterpriseId(dice.id(BEGIN_MS.unsigned_abs())),
        village,
        name: name.to_owned(),
        owner: Owner {
            name: (*dice.pick(&WOMEN)).to_owned(),
            group: None,
            member: None,
            tie: Tie::Herself,
        },
        category: *dice.pick(&[Category::Manufacturing, Category::Service, Category::Trade]),
        product: product.to_owned(),
        began: None,
        mobile: None,
        landmark: dice.percent(40).then(|| "behind the gompa".to_owned()),
        registered: day(2),
    }
}

/// A visit with everything a careful consultant writes down, without photos.
pub fn visit(dice: &mut Dice, enterprise: EnterpriseId, date: Date) -> Visit {
    let rupees = |dice: &mut Dice, most: usize| {
        Paise::rupees(i64::try_from(dice.below(most) * 50).unwrap_or_default())
    };
    let problems = [
        Trouble::Market,
        Trouble::Price,
        Trouble::RawMaterial,
        Trouble::Transport,
    ];
    let action = ActionItem {
        what: (*dice.pick(&ADVICE)).to_owned(),
        who: dice.percent(50).then(|| (*dice.pick(&WOMEN)).to_owned()),
        by: Some(date.plus_days(14)),
    };
    Visit {
        enterprise,
        date,
        planned: Some(date),
        mode: VisitMode::Visit,
        open: true,
        met: Some((*dice.pick(&WOMEN)).to_owned()),
        books_updated: dice.percent(70),
        books_until: Some(date.plus_days(-1)),
        cash: Some(rupees(dice, 100)),
        stock: Some(rupees(dice, 400)),
        sales: Some(rupees(dice, 300)),
        problems: vec![*dice.pick(&problems)],
        advice: Some((*dice.pick(&ADVICE)).to_owned()),
        actions: if dice.percent(60) {
            vec![action]
        } else {
            Vec::new()
        },
        next: Some(date.plus_days(30)),
        satisfaction: Some(4),
        referral: None,
        consent: None,
        photos: Vec::new(),
        location: None,
    }
}

/// A day of November 2026.
///
/// # Panics
/// When November has no such day.
#[must_use]
pub fn day(day: i8) -> Date {
    Date::new(2026, 11, day).expect("a day")
}

/// The directory's files of the stage's block, written once.
fn directory() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
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
        folder
    });
    folder.path()
}
