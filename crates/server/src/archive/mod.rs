//! The archive: where the centre keeps operations and accounts.
//!
//! [`Ledger`] is what the exchange needs of it, [`Accounts`] what people, devices, areas and
//! figures need, [`Books`] keeps rows of groups' books; a transaction has all three. What every archive promises, and `tests/archive.rs`
//! checks of each:
//!
//! - A transaction happens as a whole or not at all, and what it answers is durable before
//!   anybody else sees it.
//! - Transactions that write the same scope happen one after the other. The position of an entry
//!   is taken and stored inside one of them, so no reader ever finds position n+1 of a scope
//!   before it can read n.
//! - `(device, epoch, seq)` names one entry, whatever happens.
//! - Entries, assignments and receipts are never changed or removed; only an entry's `effective`
//!   and an assignment's end are written later.

pub mod books;
pub mod memory;
pub mod sqlite;

use domain::code::{Code, CodeSystem};
use domain::figures::Figure;
use domain::operation::Change;
use domain::place::{DirectoryArea, Level};
use domain::role::{Area, Assignment, Role};
use domain::{
    AreaId, Date, DeviceId, GroupId, Month, Operation, PersonId, Scope, VillageId, place, shg,
};
use sync::centre::{DeviceState, Head, Ledger, Standing};

pub use books::Books;
pub use memory::Memory;
pub use sqlite::Sqlite;

/// A place where the centre keeps everything.
pub trait Archive: Send {
    /// One transaction.
    type Tx<'a>: Ledger<Error = ArchiveError> + Accounts + Books
    where
        Self: 'a;

    /// Runs `work` in a transaction that may write: kept when it answers `Ok`, else undone.
    fn transact<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&mut Self::Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E>;

    /// Runs `work` on one state of the archive, without holding up writers.
    fn read<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&Self::Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E>;
}

/// People, assignments, invitations, devices, areas and figures, inside a transaction.
pub trait Accounts {
    /// What the centre noted of itself under a name.
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, ArchiveError>;

    /// Notes something of the centre itself.
    fn set_setting(&mut self, name: &str, value: &[u8]) -> Result<(), ArchiveError>;

    /// Adds a person, and answers her number.
    fn add_person(&mut self, name: &str, now_ms: i64) -> Result<PersonId, ArchiveError>;

    /// The name of a person.
    fn person(&self, person: PersonId) -> Result<Option<String>, ArchiveError>;

    /// Everybody, in the order of the numbers.
    fn people(&self) -> Result<Vec<(PersonId, String)>, ArchiveError>;

    /// Every assignment that a person has or had.
    fn granted(&self, person: PersonId) -> Result<Vec<Granted>, ArchiveError>;

    /// Begins an assignment; nothing when she has it.
    fn begin_assignment(
        &mut self,
        person: PersonId,
        assignment: Assignment,
        now_ms: i64,
    ) -> Result<(), ArchiveError>;

    /// Ends an assignment.
    fn end_assignment(&mut self, id: i64, now_ms: i64) -> Result<(), ArchiveError>;

    /// Notes at which position of its inbox a device is told of an assignment's end.
    fn note_told(&mut self, id: i64, device: DeviceId, position: u64) -> Result<(), ArchiveError>;

    /// At which position of its inbox a device was told of an assignment's end.
    fn told(&self, id: i64, device: DeviceId) -> Result<Option<u64>, ArchiveError>;

    /// Adds a device with its key, and answers its number.
    fn add_device(&mut self, key: &[u8; 32], now_ms: i64) -> Result<DeviceId, ArchiveError>;

    /// Every device, in the order of the numbers.
    fn devices(&self) -> Result<Vec<DeviceRecord>, ArchiveError>;

    /// Lets a person work on a device.
    fn join(&mut self, device: DeviceId, person: PersonId, now_ms: i64)
    -> Result<(), ArchiveError>;

    /// Who works on a device.
    fn people_of(&self, device: DeviceId) -> Result<Vec<PersonId>, ArchiveError>;

    /// The devices that a person works on.
    fn devices_of(&self, person: PersonId) -> Result<Vec<DeviceId>, ArchiveError>;

    /// Keeps an invitation under the keyed hash of its code.
    fn put_invitation(
        &mut self,
        code: &[u8; 32],
        invitation: &InvitationRecord,
    ) -> Result<(), ArchiveError>;

    /// The invitation with this keyed hash.
    fn invitation(&self, code: &[u8; 32]) -> Result<Option<InvitationRecord>, ArchiveError>;

    /// The last order of a device.
    fn order(&self, device: DeviceId) -> Result<Option<OrderRecord>, ArchiveError>;

    /// Keeps an order as the last one of a device.
    fn put_order(&mut self, device: DeviceId, order: &OrderRecord) -> Result<(), ArchiveError>;

    /// An area of the directory.
    fn area(&self, area: AreaId) -> Result<Option<AreaRecord>, ArchiveError>;

    /// Adds or replaces an area of the directory; what it was before is kept.
    fn put_area(&mut self, area: &AreaRecord, now_ms: i64) -> Result<(), ArchiveError>;

    /// Where an area lay before later imports put it elsewhere: what it lay in, and the instant
    /// until which it did, the first one first.
    fn parents_before(&self, area: AreaId) -> Result<Vec<(Option<AreaId>, i64)>, ArchiveError>;

    /// The areas that lie in an area or did once.
    fn ever_below(&self, area: AreaId) -> Result<Vec<AreaId>, ArchiveError>;

    /// Areas whose name or code holds a text, in the order of level and name, at most `most`.
    fn find_areas(&self, text: &str, most: usize) -> Result<Vec<AreaRecord>, ArchiveError>;

    /// How many areas of each level there are.
    fn count_areas(&self) -> Result<[u64; 3], ArchiveError>;

    /// Every scope, in the order of [`Scope::key`].
    fn scopes(&self) -> Result<Vec<(Scope, Head)>, ArchiveError>;

    /// Where a scope lies; `None` when it is not open.
    fn place(&self, scope: &Scope) -> Result<Option<Placing>, ArchiveError>;

    /// Says where a scope lies. Groups of a village move with it.
    fn set_place(&mut self, scope: &Scope, place: &Placing) -> Result<(), ArchiveError>;

    /// The directory moved an area: scopes in it follow.
    fn move_scopes(&mut self, area: AreaId, place: &Placing) -> Result<(), ArchiveError>;

    /// The sums of an area: per figure the month's amount and that of all months up to it.
    fn figures(&self, area: Area, month: Month) -> Result<Vec<(Figure, i64, i64)>, ArchiveError>;

    /// Whether the entry at a position is in effect.
    fn is_effective(&self, scope: &Scope, position: u64) -> Result<bool, ArchiveError>;

    /// Everything that is computed from a scope's entries, for `check`.
    fn derived(&self, scope: &Scope) -> Result<Derived, ArchiveError>;

    /// Puts what was computed anew from a scope's entries into the place of what is there.
    fn put_derived(&mut self, scope: &Scope, derived: &Derived) -> Result<(), ArchiveError>;
}

/// What can go wrong in an archive.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The database failed.
    #[error("the database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// Its tables could not be brought up to date.
    #[error("the database's migration: {0}")]
    Migration(#[from] refinery::Error),
    /// A newer version of this program made the database.
    #[error("the database is of a newer version ({found}, this program knows {known}): update it")]
    TooNew {
        /// The version of the database.
        found: i32,
        /// The newest version that this program knows.
        known: i32,
    },
    /// What is stored makes no sense.
    #[error("the database holds something unreadable: {0}")]
    Corrupt(String),
    /// The folder or the file cannot be used.
    #[error("the file: {0}")]
    File(#[from] std::io::Error),
}

/// An assignment with its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    /// Its number.
    pub id: i64,
    /// The role and where it holds.
    pub assignment: Assignment,
    /// Whether it holds no more.
    pub is_ended: bool,
}

/// A device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRecord {
    /// Its number.
    pub device: DeviceId,
    /// How far it has come.
    pub state: DeviceState,
    /// When it was last heard of, in milliseconds since 1970.
    pub heard_ms: i64,
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationRecord {
    /// For whom.
    pub person: PersonId,
    /// When it was made, in milliseconds since 1970.
    pub made_ms: i64,
    /// Until when it holds.
    pub until_ms: i64,
    /// The device on which it was used.
    pub used_by: Option<DeviceId>,
}

/// The last order of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRecord {
    /// The device's enrolment.
    pub epoch: u16,
    /// Its number, which rises within an enrolment.
    pub number: u64,
    /// The hash of what was ordered.
    pub request: [u8; 32],
    /// What was answered, readable with the centre's key only.
    pub answer: Vec<u8>,
}

/// A state, district or block as the centre keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaRecord {
    /// What devices see of it.
    pub area: DirectoryArea,
    /// Its name in the local script, where the directory has one.
    pub name_local: Option<String>,
    /// Other areas that the directory lists it under.
    pub also_in: Vec<AreaId>,
}

/// Where a scope lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placing {
    /// The group.
    pub group: Option<GroupId>,
    /// The village.
    pub village: Option<VillageId>,
    /// The block.
    pub block: Option<AreaId>,
    /// The district.
    pub district: Option<AreaId>,
    /// The state.
    pub state: Option<AreaId>,
}

/// What is computed from the entries of a scope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derived {
    /// Claims: the key, the content, the holder.
    pub claims: Vec<([u8; 32], [u8; 32], domain::OperationRef)>,
    /// Fields: the entity, the field, the last writer.
    pub writers: Vec<([u8; 16], u8, domain::OperationRef)>,
    /// Figures: the month, the figure's number, the amount. Zeros are left out.
    pub figures: Vec<(String, u8, i64)>,
}

impl Placing {
    /// Whether it is known where this is.
    #[must_use]
    pub fn is_somewhere(&self) -> bool {
        self.village.is_some() || self.block.is_some() || self.district.is_some()
    }

    /// Whether an area covers this place.
    #[must_use]
    pub fn is_in(&self, area: &Area) -> bool {
        match area {
            Area::Directory(id) => [self.block, self.district, self.state].contains(&Some(*id)),
            Area::Village(id) => self.village == Some(*id),
            Area::Group(id) => self.group == Some(*id),
        }
    }
}

/// Where an area lies, itself included; `None` when there is no such area.
pub fn placing<A: Accounts>(accounts: &A, area: &Area) -> Result<Option<Placing>, ArchiveError> {
    match area {
        Area::Directory(id) => of_directory(accounts, *id),
        Area::Village(id) => accounts.place(&Scope::Village(*id)),
        Area::Group(id) => accounts.place(&Scope::Group(*id)),
    }
}

/// Where a scope lies that is opened in an area.
fn opened_in<A: Accounts>(
    accounts: &A,
    scope: &Scope,
    area: Option<Area>,
) -> Result<Placing, ArchiveError> {
    let mut place = match area {
        Some(area) => placing(accounts, &area)?.unwrap_or_default(),
        None => Placing::default(),
    };
    if let Some(Area::Village(village)) = area {
        place.village = Some(village);
    }
    match scope {
        Scope::Village(village) => place.village = Some(*village),
        Scope::Group(group) => place.group = Some(*group),
        Scope::Reference | Scope::Inbox(_) => {}
    }
    Ok(place)
}

/// Where an operation that came into effect puts its scope. Whoever opened the scope may have
/// had no right to say so.
fn settled_in(operation: &Operation) -> Option<Area> {
    match &operation.change {
        Change::Place(place::Change::VillageAdded(village)) => Some(Area::Directory(village.block)),
        Change::Shg(shg::Change::GroupAdded(group)) => Some(Area::Village(group.village)),
        _ => None,
    }
}

/// See [`Ledger::roles`].
fn roles_in<A: Accounts>(
    accounts: &A,
    (person, device, seen): (PersonId, DeviceId, u64),
    scope: &Scope,
    opening: Option<Area>,
) -> Result<Vec<Role>, ArchiveError> {
    if !accounts.people_of(device)?.contains(&person) {
        return Ok(Vec::new());
    }
    let place = match accounts.place(scope)? {
        Some(place) if place.is_somewhere() || opening.is_none() => place,
        // Not open, or opened by what came before its beginning.
        _ => opened_in(accounts, scope, opening)?,
    };
    let mut roles = Vec::new();
    for granted in accounts.granted(person)? {
        let Assignment { role, area } = granted.assignment;
        if !place.is_in(&area) || roles.contains(&role) {
            continue;
        }
        if !granted.is_ended
            || accounts
                .told(granted.id, device)?
                .is_some_and(|at| at > seen)
        {
            roles.push(role);
        }
    }
    Ok(roles)
}

fn of_directory<A: Accounts>(accounts: &A, id: AreaId) -> Result<Option<Placing>, ArchiveError> {
    let mut place = Placing::default();
    let mut next = Some(id);
    // There are three levels; a circle in the data must not become one here.
    for _ in 0..3 {
        let Some(id) = next else { break };
        let Some(record) = accounts.area(id)? else {
            break;
        };
        match record.area.level {
            Level::State => place.state = Some(id),
            Level::District => place.district = Some(id),
            Level::Block => place.block = Some(id),
        }
        next = record.area.parent;
    }
    Ok((place != Placing::default()).then_some(place))
}

/// What an area of the directory lay in at the end of a month: a block that a later import gave to
/// another district stays in the old months of the former one.
pub(crate) fn parent_in<A: Accounts>(
    accounts: &A,
    area: AreaId,
    month: Month,
) -> Result<Option<AreaId>, ArchiveError> {
    let before = accounts.parents_before(area)?.into_iter();
    let mut later = before.filter(|(_, until)| Date::of_instant(*until).month() > month);
    if let Some((parent, _)) = later.next() {
        return Ok(parent);
    }
    Ok(accounts.area(area)?.and_then(|record| record.area.parent))
}

/// The blocks that lay in a state or a district at the end of a month; of a block, itself.
fn blocks_in<A: Accounts>(
    accounts: &A,
    area: AreaId,
    month: Month,
) -> Result<Vec<AreaId>, ArchiveError> {
    let mut blocks = Vec::new();
    let mut open = vec![area];
    while let Some(area) = open.pop() {
        match accounts.area(area)?.map(|record| record.area.level) {
            // A block that the directory does not know any more has its groups yet.
            None | Some(Level::Block) => blocks.push(area),
            Some(Level::State | Level::District) => {
                for below in accounts.ever_below(area)? {
                    if parent_in(accounts, below, month)? == Some(area) {
                        open.push(below);
                    }
                }
            }
        }
    }
    Ok(blocks)
}

/// Whether the role brings a device the feeds of its area: a mission reads totals alone.
fn brings_feeds(role: Role) -> bool {
    role != Role::Mission
}

const fn level_number(level: Level) -> u8 {
    match level {
        Level::State => 0,
        Level::District => 1,
        Level::Block => 2,
    }
}

fn level_of(number: u8) -> Option<Level> {
    [Level::State, Level::District, Level::Block]
        .get(usize::from(number))
        .copied()
}

const ROLES: [Role; 8] = [
    Role::Crp,
    Role::Mec,
    Role::Supervisor,
    Role::Auditor,
    Role::Mission,
    Role::Approver,
    Role::VoApprover,
    Role::ClfApprover,
];

fn role_number(role: Role) -> u8 {
    (0..)
        .zip(ROLES)
        .find(|(_, known)| *known == role)
        .map_or(0, |(number, _)| number)
}

const SYSTEMS: [CodeSystem; 6] = [
    CodeSystem::Lgd,
    CodeSystem::Nrlm,
    CodeSystem::Lokos,
    CodeSystem::State,
    CodeSystem::Census2001,
    CodeSystem::Census2011,
];

fn system_number(system: CodeSystem) -> u8 {
    (0..)
        .zip(SYSTEMS)
        .find(|(_, known)| *known == system)
        .map_or(0, |(number, _)| number)
}

const STANDINGS: [Standing; 3] = [Standing::Active, Standing::Frozen, Standing::Revoked];

/// The number of a standing in storage and on the wire.
pub fn standing_number(standing: Standing) -> u8 {
    match standing {
        Standing::Active => 0,
        Standing::Frozen => 1,
        Standing::Revoked => 2,
    }
}

fn holds(record: &AreaRecord, text: &str) -> bool {
    let text = text.to_lowercase();
    let is_code = |code: &Code| code.value == text;
    record.area.name.to_lowercase().contains(&text)
        || record
            .name_local
            .as_ref()
            .is_some_and(|name| name.to_lowercase().contains(&text))
        || record.area.codes.iter().any(is_code)
}
