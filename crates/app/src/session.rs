//! The device's half of the program: its folder, who is signed in, what is open.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock};

use domain::clock::Clock;
use domain::role::{Area, Role, Work};
use domain::{AreaId, Date, PersonId};
use serde::{Deserialize, Serialize};
use store::{Identity, PersonView, Store};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::error::{AppError, Problem};
use crate::exchange;
use crate::keys::{DatabaseKey, KeyFile, Unlocker};
use crate::voice::Mouth;
use crate::world::World;

/// The app of one device folder. One process, one writer: the folder's lock is held as long as
/// this lives.
pub struct App {
    directory: PathBuf,
    world: Box<dyn World>,
    keys: KeyFile,
    settings: Settings,
    open: Option<Open>,
    touched: Vec<String>,
    /// This is the sandbox: in memory, without keys, without a centre.
    practice: bool,
    /// The secret of an enrolment whose answer has not arrived: trying again with the same key
    /// and code gets the same answer.
    pub(crate) enrolling: Option<(String, Zeroizing<[u8; 32]>)>,
    /// How the exchange is going.
    pub(crate) exchange: exchange::Progress,
    _lock: Option<File>,
}

/// The app, shared by the shell's calls and the exchange that runs beside them. The lock is
/// never held across the network.
pub struct Shared {
    app: Mutex<App>,
    /// The sandbox, while somebody practises. It is an app of its own, which the exchange does
    /// not know: nothing of it can be sent.
    practice: Mutex<Option<App>>,
    /// What speaks aloud.
    pub(crate) mouth: Mouth,
    /// Where saved papers go, when the shell knows a better place than the data.
    papers: OnceLock<PathBuf>,
    pub(crate) http: reqwest::Client,
    pub(crate) nudge: tokio::sync::Notify,
    /// Held by the exchange that is under way.
    pub(crate) exchanging: tokio::sync::Mutex<()>,
    /// Held by the order to the centre that is under way.
    pub(crate) ordering: tokio::sync::Mutex<()>,
}

struct Open {
    store: Store,
    key: DatabaseKey,
    session: Option<PersonId>,
    start: u32,
    started_up_ms: u64,
}

/// What is kept outside the database, because it is needed before anybody unlocks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Settings {
    #[serde(flatten)]
    manner: Manner,
    centre: Option<String>,
}

/// How this device speaks, writes and looks, as somebody chose it; what nobody chose is left to
/// the window.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Manner {
    /// The language: `en`, `hi`, `ur`.
    pub language: Option<String>,
    /// The digits.
    pub digits: Option<Digits>,
    /// The word for interest.
    pub interest: Option<InterestWord>,
    /// Light or dark.
    pub light: Option<Light>,
    /// After how many minutes without a touch it locks.
    pub idle_minutes: Option<u8>,
}

/// Which digits are written; those of every script are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0 to 9.
    Latin,
    /// Those of the language's own script.
    Own,
}

/// What interest is called: a loaded word in many villages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum InterestWord {
    /// Interest.
    Interest,
    /// Service charge.
    Charge,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the window shows first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AppState {
    /// Where the person stands.
    pub stage: Stage,
    /// Everybody who can unlock.
    pub unlockers: Vec<Unlocker>,
    /// Who is signed in.
    pub session: Option<Session>,
    /// Whether all this is practice: nothing of it is kept or sent.
    pub practising: bool,
    /// How the device speaks, writes and looks.
    pub manner: Manner,
    /// The centre's address.
    pub centre: Option<String>,
    /// Today, corrected by the centre's clock as last heard.
    pub today: Date,
    /// How far the device's clock is off the centre's, in seconds, when that is more than a
    /// quarter of an hour.
    pub clock_off_s: Option<i64>,
    /// The program's version.
    pub version: String,
    /// The folder with the data.
    pub data: String,
}

/// Where the person stands at start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody was enrolled on this device yet.
    New,
    /// Somebody must unlock.
    Locked,
    /// Somebody is signed in.
    Open,
}

/// Who is signed in, and what she may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Session {
    /// Her number.
    pub person: PersonId,
    /// Her name.
    pub name: String,
    /// Her roles, each once.
    pub roles: Vec<Role>,
    /// Whether she supervises a block.
    pub supervises: bool,
    /// Whether she reads what the books of her areas add up to.
    pub reads_figures: bool,
    /// The roles that she may give to others.
    pub grants: Vec<Role>,
    /// What she may begin anew somewhere: where a whole village or more is hers.
    pub opens: Vec<Work>,
    /// The blocks that she works in, as far as this device knows them.
    pub blocks: Vec<AreaId>,
}

/// Unlocks.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Unlock {
    /// Who.
    pub person: PersonId,
    /// Her PIN.
    pub pin: String,
}

/// A PIN that somebody chose, before she enters it again.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ChosenPin {
    /// The PIN.
    pub pin: String,
}

/// Changes one's own PIN.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ChangePin {
    /// The PIN until now.
    pub old: String,
    /// The PIN from now on.
    pub new: String,
}

/// Where and when the centre's clock was last heard of.
const CLOCK_SETTING: &str = "clock-offset-ms";
const CLOCK_TOLERANCE_MS: i64 = 15 * 60_000;

impl Shared {
    /// Opens the folder of a device. Fails when another program has it open.
    pub fn open(directory: &Path, world: Box<dyn World>) -> Result<Self, AppError> {
        let app = App::open(directory, world)?;
        let http = exchange::client()?;
        Ok(Self {
            app: Mutex::new(app),
            practice: Mutex::new(None),
            mouth: Mouth::default(),
            papers: OnceLock::new(),
            http,
            nudge: tokio::sync::Notify::new(),
            exchanging: tokio::sync::Mutex::new(()),
            ordering: tokio::sync::Mutex::new(()),
        })
    }

    /// Says where saved papers go; only the first one who says so is heard.
    pub fn keep_papers_in(&self, folder: PathBuf) {
        let _ = self.papers.set(folder);
    }

    /// Where saved papers go: where the shell said, else a folder beside the data.
    pub(crate) fn papers_folder(&self, app: &App) -> PathBuf {
        let beside = || app.directory.join("papers");
        self.papers.get().cloned().unwrap_or_else(beside)
    }

    /// The app with the books, for as long as the guard lives.
    pub fn lock(&self) -> MutexGuard<'_, App> {
        // A panic while the lock was held was caught and reported; the store's transaction was
        // rolled back by its drop, so going on is safe.
        self.app
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The sandbox, for as long as the guard lives. Whoever takes both locks takes this one first.
    pub(crate) fn practice(&self) -> MutexGuard<'_, Option<App>> {
        self.practice
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Works with what the person has before her: the sandbox while she practises, else the books.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut App) -> T) -> T {
        match self.practice().as_mut() {
            Some(practice) => work(practice),
            None => work(&mut self.lock()),
        }
    }
}

impl App {
    /// Opens the folder of a device, without unlocking.
    pub fn open(directory: &Path, world: Box<dyn World>) -> Result<Self, AppError> {
        fs::create_dir_all(directory)?;
        let lock = File::create(directory.join("lock"))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => AppError::from(Problem::AlreadyOpen),
            TryLockError::Error(error) => error.into(),
        })?;
        let settings = fs::read(directory.join("settings.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Ok(Self {
            directory: directory.to_owned(),
            keys: KeyFile::load(directory)?,
            world,
            settings,
            open: None,
            touched: Vec::new(),
            practice: false,
            enrolling: None,
            exchange: exchange::Progress::default(),
            _lock: Some(lock),
        })
    }

    /// An app for practising, with an empty database in memory and one person signed in. It has
    /// no keys and never writes to the folder.
    pub(crate) fn sandbox(
        directory: &Path,
        world: Box<dyn World>,
        person: PersonId,
    ) -> Result<Self, AppError> {
        let open = Open {
            store: Store::in_memory()?,
            key: Zeroizing::new([0; 32]),
            session: Some(person),
            start: 1,
            started_up_ms: world.up_ms(),
        };
        Ok(Self {
            // There is no such folder, so nobody is found in it who could unlock.
            keys: KeyFile::load(&directory.join("practice"))?,
            directory: directory.to_owned(),
            world,
            settings: Settings::default(),
            open: Some(open),
            touched: Vec::new(),
            practice: true,
            enrolling: None,
            exchange: exchange::Progress::default(),
            _lock: None,
        })
    }

    /// Refuses, in the sandbox, what concerns the device and its people.
    pub(crate) fn in_earnest(&self) -> Result<(), AppError> {
        if self.practice {
            return Err(Problem::Practising.into());
        }
        Ok(())
    }

    /// The folder of the device.
    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    /// What the window shows first.
    pub fn state(&self) -> Result<AppState, AppError> {
        let unlockers = self.keys.unlockers(self.world());
        let session = match self.open.as_ref().and_then(|open| open.session) {
            Some(person) => Some(self.session_of(person)?),
            None => None,
        };
        let stage = match (&session, unlockers.is_empty()) {
            (Some(_), _) => Stage::Open,
            (None, true) => Stage::New,
            (None, false) => Stage::Locked,
        };
        let offset = self.clock_offset_ms();
        Ok(AppState {
            stage,
            unlockers,
            session,
            practising: self.practice,
            manner: self.settings.manner.clone(),
            centre: self.settings.centre.clone(),
            today: self.today(),
            clock_off_s: (offset.abs() > CLOCK_TOLERANCE_MS).then_some(-offset / 1_000),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data: self.directory.display().to_string(),
        })
    }

    /// Signs a person in. Never needs a network.
    pub fn unlock(&mut self, input: &Unlock) -> Result<AppState, AppError> {
        self.in_earnest()?;
        let key = self.keys.unlock(input.person, &input.pin, &*self.world)?;
        if self.open.is_none() {
            self.open = Some(self.open_store(key)?);
        }
        if let Some(open) = &mut self.open {
            open.session = Some(input.person);
        }
        self.state()
    }

    /// Signs out. The exchange goes on; nothing else is answered until somebody unlocks.
    pub fn lock(&mut self) -> Result<AppState, AppError> {
        if let Some(open) = &mut self.open {
            open.session = None;
        }
        self.state()
    }

    /// Changes one's own PIN.
    pub fn change_pin(&mut self, input: &ChangePin) -> Result<AppState, AppError> {
        self.in_earnest()?;
        let person = self.person()?;
        let key = self.keys.unlock(person, &input.old, &*self.world)?;
        let name = self.session_of(person)?.name;
        self.keys
            .put((person, &name), &input.new, &key, &*self.world)?;
        self.state()
    }

    /// Keeps what was chosen; what the input leaves out stays.
    pub fn choose_manner(&mut self, chosen: Manner) -> Result<AppState, AppError> {
        let manner = &mut self.settings.manner;
        manner.language = chosen.language.or_else(|| manner.language.take());
        manner.digits = chosen.digits.or(manner.digits);
        manner.interest = chosen.interest.or(manner.interest);
        manner.light = chosen.light.or(manner.light);
        manner.idle_minutes = chosen.idle_minutes.or(manner.idle_minutes);
        if !self.practice {
            self.save_settings()?;
        }
        self.state()
    }

    /// Takes up a person who was just enrolled: her wrapped key, the device's identity, and her
    /// session.
    pub(crate) fn take_up(
        &mut self,
        identity: &Identity,
        (person, name): (PersonId, &str),
        pin: &str,
    ) -> Result<(), AppError> {
        let key = match &self.open {
            Some(open) => open.key.clone(),
            None => {
                let mut key = Zeroizing::new([0; 32]);
                self.world.chance(&mut key[..]);
                key
            }
        };
        self.keys.put((person, name), pin, &key, &*self.world)?;
        if self.open.is_none() {
            self.open = Some(self.open_store(key)?);
        }
        let open = self.open.as_mut().ok_or(Problem::Locked)?;
        open.store.set_identity(identity)?;
        open.session = Some(person);
        self.settings.centre = Some(identity.centre_url.clone());
        self.save_settings()
    }

    /// Refuses a PIN that is too simple before anything is asked of the centre.
    pub(crate) fn check_pin(pin: &str) -> Result<(), AppError> {
        crate::keys::check(pin)
    }

    /// Whether somebody can unlock this device already.
    pub(crate) fn is_enrolled(&self) -> bool {
        !self.keys.unlockers(self.world()).is_empty()
    }

    /// The open database.
    pub(crate) fn store(&self) -> Result<&Store, AppError> {
        Ok(&self.open.as_ref().ok_or(Problem::Locked)?.store)
    }

    /// The open database, for writing.
    pub(crate) fn store_mut(&mut self) -> Result<&mut Store, AppError> {
        Ok(&mut self.open.as_mut().ok_or(Problem::Locked)?.store)
    }

    /// Who is signed in.
    pub fn person(&self) -> Result<PersonId, AppError> {
        let session = self.open.as_ref().and_then(|open| open.session);
        Ok(session.ok_or(Problem::Locked)?)
    }

    /// Clock and chance.
    pub(crate) fn world(&self) -> &dyn World {
        &*self.world
    }

    /// The evidence that goes along with what is done now.
    pub(crate) fn clock(&self) -> Clock {
        let (start, started) = self
            .open
            .as_ref()
            .map_or((0, 0), |o| (o.start, o.started_up_ms));
        let up_s = self.world.up_ms().saturating_sub(started) / 1_000;
        Clock {
            wall_s: self.world.now_ms() / 1_000,
            start,
            up_s: u32::try_from(up_s).unwrap_or(u32::MAX),
        }
    }

    /// Today in India, corrected by the centre's clock as last heard.
    #[must_use]
    pub fn today(&self) -> Date {
        Date::of_instant(self.centre_now_ms())
    }

    /// The centre's clock now, as far as this device can tell, in milliseconds since 1970.
    pub(crate) fn centre_now_ms(&self) -> i64 {
        self.world.now_ms().saturating_add(self.clock_offset_ms())
    }

    /// Keeps how far the centre's clock is from this device's.
    pub(crate) fn heard_clock(&mut self, server_ms: i64) -> Result<(), AppError> {
        let offset = server_ms.saturating_sub(self.world.now_ms());
        Ok(self
            .store_mut()?
            .set_setting(CLOCK_SETTING, &offset.to_be_bytes())?)
    }

    /// What a person may do on this device.
    pub(crate) fn person_view(&self, person: PersonId) -> Result<Option<PersonView>, AppError> {
        Ok(self.store()?.person(person)?)
    }

    /// Says that a topic changed: `group:<id>`, `enterprise:<id>`, `exchange` …
    pub(crate) fn touch(&mut self, topic: impl Into<String>) {
        self.touched.push(topic.into());
    }

    /// The topics that changed since the last time.
    pub(crate) fn take_touched(&mut self) -> Vec<String> {
        std::mem::take(&mut self.touched)
    }

    fn session_of(&self, person: PersonId) -> Result<Session, AppError> {
        let known = self.person_view(person)?;
        let unlocker = self
            .keys
            .unlockers(self.world())
            .into_iter()
            .find(|u| u.person == person);
        let assignments = known.as_ref().map_or(&[][..], |view| &view.assignments[..]);
        let mut roles: Vec<Role> = assignments
            .iter()
            .map(|assignment| assignment.role)
            .collect();
        roles.sort_unstable();
        roles.dedup();
        let wide = assignments
            .iter()
            .filter(|held| !matches!(held.area, Area::Group(_)));
        let opens: Vec<Role> = wide.map(|held| held.role).collect();
        let mut blocks: Vec<AreaId> = assignments
            .iter()
            .filter_map(|assignment| match assignment.area {
                Area::Directory(area) => Some(area),
                Area::Village(_) | Area::Group(_) => None,
            })
            .collect();
        blocks.dedup();
        let name = known
            .map(|view| view.name)
            .or(unlocker.map(|unlocker| unlocker.name));
        let supervises = roles.contains(&Role::Supervisor);
        let grants: &[Role] = if supervises {
            &Role::GRANTED_BY_SUPERVISOR
        } else {
            &[]
        };
        Ok(Session {
            person,
            name: name.unwrap_or_default(),
            supervises,
            reads_figures: Role::READERS_OF_FIGURES
                .iter()
                .any(|role| roles.contains(role)),
            grants: grants.to_vec(),
            opens: crate::work::works_of(&opens),
            roles,
            blocks,
        })
    }

    fn open_store(&self, key: DatabaseKey) -> Result<Open, AppError> {
        let store = Store::open(&self.directory.join("bahi.db"), &key)?;
        let start = store.bump_start()?;
        Ok(Open {
            store,
            key,
            session: None,
            start,
            started_up_ms: self.world.up_ms(),
        })
    }

    fn clock_offset_ms(&self) -> i64 {
        let kept = self
            .store()
            .ok()
            .and_then(|store| store.setting(CLOCK_SETTING).ok().flatten());
        let bytes = kept.and_then(|bytes| <[u8; 8]>::try_from(&bytes[..]).ok());
        bytes.map_or(0, i64::from_be_bytes)
    }

    fn save_settings(&self) -> Result<(), AppError> {
        let bytes = serde_json::to_vec_pretty(&self.settings).map_err(AppError::internal)?;
        let path = self.directory.join("settings.json");
        let beside = path.with_extension("new");
        fs::write(&beside, bytes)?;
        fs::rename(beside, path)?;
        Ok(())
    }
}
