//! The centre without a socket: its identity, its archive, and the round.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::clock::Clock;
use domain::disposition::Disposition;
use domain::operation::Change;
use domain::place::Norms;
use domain::role::Area;
use domain::{DeviceId, Operation, PersonId, Scope};
use sync::Keys;
use sync::centre::{Centre as Round, Ledger};
use sync::message::Place;

use crate::archive::{Accounts, Archive, ArchiveError, Sqlite};
use crate::error::ServerError;
use crate::world::{World, number};

/// The centre. One writer at a time; every public function is one transaction.
pub struct Centre<A = Sqlite> {
    archive: Mutex<A>,
    keys: Keys,
    incarnation: u64,
    pub(crate) world: Box<dyn World>,
    wrong_codes: Mutex<HashMap<String, VecDeque<i64>>>,
}

const SECRET: &str = "secret";
const INCARNATION: &str = "incarnation";
const EPOCH: &str = "epoch";
const SEQ: &str = "seq";

/// So many wrong codes within so long, from one place, are enough.
const MOST_WRONG_CODES: usize = 10;
const WRONG_CODES_MS: i64 = 10 * 60_000;
/// No more places are remembered than this.
const MOST_PLACES: usize = 10_000;

impl<A: Archive> Centre<A> {
    /// The centre on an archive. At the first time it makes its keys and puts the national norms
    /// into the reference feed.
    pub fn on(mut archive: A, world: Box<dyn World>) -> Result<Self, ServerError> {
        crate::check::renew(&mut archive)?;
        let (secret, incarnation) = set_up(&mut archive, &*world)?;
        Ok(Self {
            archive: Mutex::new(archive),
            keys: Keys::from_secret(&secret),
            incarnation,
            world,
            wrong_codes: Mutex::default(),
        })
    }

    /// The key that devices pin.
    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        self.keys.public()
    }

    /// Names this life of the centre.
    #[must_use]
    pub fn incarnation(&self) -> u64 {
        self.incarnation
    }

    /// Answers one round of the exchange: the body of `POST /v1/exchange`.
    pub fn exchange(&self, bytes: &[u8]) -> Result<Vec<u8>, ServerError> {
        self.write(|tx| Ok(self.round().exchange(tx, bytes)?))
    }

    /// Runs a transaction on the archive.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&mut A::Tx<'_>) -> Result<T, ServerError>,
    ) -> Result<T, ServerError> {
        self.archive().transact(work)
    }

    /// Reads one state of the archive.
    pub fn read<T>(
        &self,
        work: impl FnOnce(&A::Tx<'_>) -> Result<T, ServerError>,
    ) -> Result<T, ServerError> {
        self.archive().read(work)
    }

    /// The archive, for what only one kind of archive can do.
    pub(crate) fn archive(&self) -> MutexGuard<'_, A> {
        // A panic in a transaction rolled it back: the archive itself is as it was.
        self.archive.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The centre's part of the exchange, now.
    pub(crate) fn round(&self) -> Round<'_> {
        Round {
            keys: &self.keys,
            incarnation: self.incarnation,
            now_ms: self.world.now_ms(),
        }
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Authors an operation of the centre's own.
    pub(crate) fn author(
        &self,
        tx: &mut A::Tx<'_>,
        (scope, area): (Scope, Option<Area>),
        change: Change,
    ) -> Result<Place, ServerError> {
        let place = author(tx, &self.round(), (scope, area), change)?;
        Ok(place)
    }

    /// Whether too many wrong codes came from a place lately.
    pub(crate) fn is_guessing(&self, from: &str) -> bool {
        let oldest = self.world.now_ms() - WRONG_CODES_MS;
        self.wrong_codes().get(from).is_some_and(|times| {
            times.iter().filter(|time| **time > oldest).count() >= MOST_WRONG_CODES
        })
    }

    /// Notes a wrong code from a place.
    pub(crate) fn note_wrong_code(&self, from: &str) {
        let now = self.world.now_ms();
        let mut places = self.wrong_codes();
        if places.len() >= MOST_PLACES {
            places.retain(|_, times| {
                times
                    .back()
                    .is_some_and(|last| *last > now - WRONG_CODES_MS)
            });
        }
        let times = places.entry(from.to_owned()).or_default();
        times.push_back(now);
        if times.len() > MOST_WRONG_CODES {
            times.pop_front();
        }
    }

    fn wrong_codes(&self) -> MutexGuard<'_, HashMap<String, VecDeque<i64>>> {
        self.wrong_codes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Centre<Sqlite> {
    /// Copies the whole archive into a new file while others go on writing.
    pub fn backup(&self, to: &std::path::Path) -> Result<(), ServerError> {
        // A connection of its own: rounds go on meanwhile.
        let file = self.archive().file().to_owned();
        Ok(Sqlite::open_file(&file)?.backup(to)?)
    }

    /// Brings the database's log home into its file.
    pub fn checkpoint(&self) -> Result<(), ServerError> {
        Ok(self.archive().checkpoint()?)
    }
}

/// Makes what is in the archive a new life of the centre.
pub(crate) fn begin_new_life<A: Archive>(
    archive: &mut A,
    world: &dyn World,
) -> Result<(), ServerError> {
    archive.transact(|tx| {
        tx.set_setting(INCARNATION, &number(world).to_be_bytes())?;
        // Operations that the centre authored after the backup are lost here, and known to
        // devices: their names must not be given again, so the counter begins in a new epoch.
        let epoch = loop {
            let [a, b, ..] = number(world).to_be_bytes();
            let epoch = u16::from_be_bytes([a, b]);
            if epoch > 1 {
                break epoch;
            }
        };
        tx.set_setting(EPOCH, &u64::from(epoch).to_be_bytes())?;
        tx.set_setting(SEQ, &0_u64.to_be_bytes())?;
        Ok(())
    })
}

fn set_up<A: Archive>(archive: &mut A, world: &dyn World) -> Result<([u8; 32], u64), ServerError> {
    archive.transact(|tx| {
        if let Some(secret) = tx.setting(SECRET)? {
            let secret = <[u8; 32]>::try_from(secret)
                .map_err(|_| ArchiveError::Corrupt("the centre's key".to_owned()))?;
            return Ok((secret, count(tx, INCARNATION)?));
        }
        let mut secret = [0; 32];
        world.fill(&mut secret);
        let incarnation = number(world);
        tx.set_setting(SECRET, &secret)?;
        tx.set_setting(INCARNATION, &incarnation.to_be_bytes())?;
        tx.set_setting(EPOCH, &1_u64.to_be_bytes())?;
        tx.set_setting(SEQ, &0_u64.to_be_bytes())?;
        let keys = Keys::from_secret(&secret);
        let round = Round {
            keys: &keys,
            incarnation,
            now_ms: world.now_ms(),
        };
        author(
            tx,
            &round,
            (Scope::Reference, None),
            Change::Norms(Box::new(Norms::national())),
        )?;
        Ok((secret, incarnation))
    })
}

fn author<T: Ledger<Error = ArchiveError> + Accounts>(
    tx: &mut T,
    round: &Round<'_>,
    (scope, area): (Scope, Option<Area>),
    change: Change,
) -> Result<Place, ArchiveError> {
    let seq = count(tx, SEQ)? + 1;
    let epoch = u16::try_from(count(tx, EPOCH)?)
        .map_err(|_| ArchiveError::Corrupt("the centre's epoch".to_owned()))?;
    tx.set_setting(SEQ, &seq.to_be_bytes())?;
    let operation = Operation {
        device: DeviceId::CENTRE,
        epoch,
        seq,
        by: PersonId::CENTRE,
        seen: 0,
        at: Clock {
            wall_s: round.now_ms / 1_000,
            start: 0,
            up_s: 0,
        },
        scope,
        change,
    };
    let place = round.author(tx, &operation, area)?;
    if place.disposition != Disposition::Posted {
        tracing::warn!(%scope, disposition = ?place.disposition, "own operation not posted");
    }
    Ok(place)
}

/// A number among the settings.
pub(crate) fn count<T: Accounts>(tx: &T, name: &str) -> Result<u64, ArchiveError> {
    let value = tx.setting(name)?.unwrap_or_default();
    let bytes = <[u8; 8]>::try_from(value)
        .map_err(|_| ArchiveError::Corrupt(format!("the setting {name}")))?;
    Ok(u64::from_be_bytes(bytes))
}
