//! The file of keys: the database's random key, wrapped for each person by her PIN.
//!
//! A PIN of six digits falls to an offline search in about a day of one core (design 2.10), so
//! Argon2id makes each guess cost 64 MiB and a sixth of a second or more, and wrong guesses on
//! the device slow down. The delay is counted by the machine's uptime, which no change of the
//! wall clock shortens; after a reboot the wall clock may shorten it at most once.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::PersonId;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::{AppError, Problem};
use crate::world::World;

/// The database's key; wiped from memory when dropped.
pub type DatabaseKey = Zeroizing<[u8; 32]>;

/// Everybody who can unlock this device's database.
#[derive(Debug)]
pub struct KeyFile {
    path: PathBuf,
    content: Content,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Content {
    version: u32,
    people: Vec<Wrapped>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Wrapped {
    person: PersonId,
    name: String,
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    key: String,
    failures: u32,
    wait: Option<Wait>,
}

/// A delay after wrong PINs, and what the clocks said when it began.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Wait {
    length_ms: u64,
    boot: String,
    up_ms: u64,
    wall_ms: i64,
}

/// Somebody who can unlock, as the lock screen shows her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(export)]
pub struct Unlocker {
    /// Her number.
    pub person: PersonId,
    /// Her name.
    pub name: String,
    /// How long she must wait before the next try, in milliseconds.
    pub wait_ms: u64,
}

const FREE_TRIES: u32 = 5;
const WAITS_MS: [u64; 4] = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000];
const MEMORY_KIB: u32 = 64 << 10;
const PASSES: u32 = 3;

impl KeyFile {
    /// Reads the file, or begins with nobody when there is none. A file that is there and
    /// cannot be read is never replaced.
    pub fn load(directory: &Path) -> Result<Self, AppError> {
        let path = directory.join("keys.json");
        let content = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| {
                tracing::error!(%error, "the file of keys cannot be read");
                Problem::KeysDamaged
            })?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Content::default(),
            Err(error) => return Err(error.into()),
        };
        Ok(Self { path, content })
    }

    /// Everybody who can unlock.
    #[must_use]
    pub fn unlockers(&self, world: &dyn World) -> Vec<Unlocker> {
        self.content
            .people
            .iter()
            .map(|wrapped| Unlocker {
                person: wrapped.person,
                name: wrapped.name.clone(),
                wait_ms: remaining(wrapped.wait.as_ref(), world),
            })
            .collect()
    }

    /// Wraps the database's key for a person by her PIN; replaces what she had.
    pub fn put(
        &mut self,
        (person, name): (PersonId, &str),
        pin: &str,
        key: &DatabaseKey,
        world: &dyn World,
    ) -> Result<(), AppError> {
        let pin = strong_enough(pin)?;
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        world.chance(&mut salt);
        world.chance(&mut nonce);
        let cipher = cipher(&pin, &salt, MEMORY_KIB, PASSES)?;
        let aad = person.0.to_be_bytes();
        let payload = Payload {
            msg: &key[..],
            aad: &aad,
        };
        let wrapped = cipher
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(AppError::internal)?;
        self.content.version = 1;
        self.content.people.retain(|other| other.person != person);
        self.content.people.push(Wrapped {
            person,
            name: name.to_owned(),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            salt: STANDARD.encode(salt),
            nonce: STANDARD.encode(nonce),
            key: STANDARD.encode(wrapped),
            failures: 0,
            wait: None,
        });
        self.save()
    }

    /// Unwraps the database's key. A try is counted, and on the disk, before the PIN is looked
    /// at: pulling the plug does not give a free one.
    pub fn unlock(
        &mut self,
        person: PersonId,
        pin: &str,
        world: &dyn World,
    ) -> Result<DatabaseKey, AppError> {
        let index = self
            .content
            .people
            .iter()
            .position(|wrapped| wrapped.person == person)
            .ok_or(Problem::NotFound)?;
        let wait_ms = remaining(self.content.people[index].wait.as_ref(), world);
        if wait_ms > 0 {
            return Err(Problem::PinWait { wait_ms }.into());
        }
        let wrapped = &mut self.content.people[index];
        wrapped.failures = wrapped.failures.saturating_add(1);
        wrapped.wait = wait_after(wrapped.failures, world);
        self.save()?;
        let wrapped = &mut self.content.people[index];
        let Some(key) = unwrap(wrapped, &plain_pin(pin))? else {
            let wait_ms = remaining(wrapped.wait.as_ref(), world);
            return Err(Problem::PinWrong { wait_ms }.into());
        };
        wrapped.failures = 0;
        wrapped.wait = None;
        self.save()?;
        Ok(key)
    }

    /// Written beside, made durable, then put in place: a torn file of keys would lock out
    /// everybody.
    fn save(&self) -> Result<(), AppError> {
        let bytes = serde_json::to_vec_pretty(&self.content).map_err(AppError::internal)?;
        let beside = self.path.with_extension("new");
        let mut file = fs::File::create(&beside)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&beside, &self.path)?;
        if let Some(directory) = self.path.parent() {
            fs::File::open(directory)?.sync_all()?;
        }
        Ok(())
    }
}

/// Refuses a PIN that is not six digits or too easy to guess.
pub fn check(pin: &str) -> Result<(), AppError> {
    strong_enough(pin).map(|_| ())
}

/// Six digits, of whatever script, that are not all alike and no run up or down.
fn strong_enough(pin: &str) -> Result<Zeroizing<String>, AppError> {
    let pin = plain_pin(pin);
    let digits = pin.as_bytes();
    let all_digits = digits.len() == 6 && digits.iter().all(u8::is_ascii_digit);
    let steps = |step: i16| {
        digits
            .windows(2)
            .all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step)
    };
    if !all_digits || steps(0) || steps(1) || steps(-1) {
        return Err(Problem::PinTooSimple.into());
    }
    Ok(pin)
}

fn plain_pin(pin: &str) -> Zeroizing<String> {
    let plain = pin.chars().map(|character| {
        domain::aadhaar::digit_of(character)
            .and_then(|digit| char::from_digit(u32::from(digit), 10))
            .unwrap_or(character)
    });
    Zeroizing::new(plain.collect())
}

fn cipher(
    pin: &str,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
) -> Result<XChaCha20Poly1305, AppError> {
    let params = Params::new(memory_kib, passes, 1, Some(32)).map_err(AppError::internal)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pin.as_bytes(), salt, &mut key[..])
        .map_err(AppError::internal)?;
    Ok(XChaCha20Poly1305::new((&*key).into()))
}

fn unwrap(wrapped: &Wrapped, pin: &str) -> Result<Option<DatabaseKey>, AppError> {
    let read = |text: &str| STANDARD.decode(text).map_err(|_| Problem::KeysDamaged);
    let (salt, nonce, key) = (
        read(&wrapped.salt)?,
        read(&wrapped.nonce)?,
        read(&wrapped.key)?,
    );
    if nonce.len() != 24 {
        return Err(Problem::KeysDamaged.into());
    }
    let cipher = cipher(pin, &salt, wrapped.memory_kib, wrapped.passes)?;
    let aad = wrapped.person.0.to_be_bytes();
    let opened = cipher.decrypt(
        XNonce::from_slice(&nonce),
        Payload {
            msg: &key,
            aad: &aad,
        },
    );
    let Ok(bytes) = opened.map(Zeroizing::new) else {
        return Ok(None);
    };
    let key = <[u8; 32]>::try_from(&bytes[..]).map_err(|_| Problem::KeysDamaged)?;
    Ok(Some(Zeroizing::new(key)))
}

fn wait_after(failures: u32, world: &dyn World) -> Option<Wait> {
    let nth = usize::try_from(failures.checked_sub(FREE_TRIES)?).unwrap_or(usize::MAX);
    let length_ms = WAITS_MS
        .get(nth)
        .copied()
        .unwrap_or(WAITS_MS[WAITS_MS.len() - 1]);
    let (boot, up_ms, wall_ms) = (world.boot(), world.up_ms(), world.now_ms());
    Some(Wait {
        length_ms,
        boot,
        up_ms,
        wall_ms,
    })
}

fn remaining(wait: Option<&Wait>, world: &dyn World) -> u64 {
    let Some(wait) = wait else { return 0 };
    let elapsed = if wait.boot == world.boot() && world.up_ms() >= wait.up_ms {
        world.up_ms() - wait.up_ms
    } else {
        // Another boot: the wall clock is all there is. Set back, it cannot lengthen the wait.
        let by_wall = world.now_ms().saturating_sub(wait.wall_ms);
        u64::try_from(by_wall).unwrap_or(0).max(world.up_ms())
    };
    wait.length_ms.saturating_sub(elapsed)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    struct Clocks {
        boot: Cell<u32>,
        up_ms: Cell<u64>,
        wall_ms: Cell<i64>,
    }

    impl World for Clocks {
        fn now_ms(&self) -> i64 {
            self.wall_ms.get()
        }

        fn boot(&self) -> String {
            self.boot.get().to_string()
        }

        fn up_ms(&self) -> u64 {
            self.up_ms.get()
        }

        fn chance(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    fn clocks() -> Clocks {
        let wall_ms = Cell::new(1_795_000_000_000);
        Clocks {
            boot: Cell::new(1),
            up_ms: Cell::new(1_000_000),
            wall_ms,
        }
    }

    const ASHA: PersonId = PersonId(3);

    fn with_asha(directory: &Path, world: &dyn World) -> KeyFile {
        let mut keys = KeyFile::load(directory).expect("loads");
        let key = Zeroizing::new([9; 32]);
        keys.put((ASHA, "Asha"), "402871", &key, world)
            .expect("wraps");
        keys
    }

    #[test]
    fn the_right_pin_opens_in_any_script_and_after_a_restart() {
        let (directory, world) = (tempfile::tempdir().expect("a folder"), clocks());
        with_asha(directory.path(), &world);
        let mut again = KeyFile::load(directory.path()).expect("loads");
        for pin in ["402871", "४०२८७१", "۴۰۲۸۷۱"] {
            assert_eq!(*again.unlock(ASHA, pin, &world).expect("opens"), [9; 32]);
        }
    }

    #[test]
    fn wrong_pins_slow_down_also_across_restarts_and_clock_changes() {
        let (directory, world) = (tempfile::tempdir().expect("a folder"), clocks());
        let mut keys = with_asha(directory.path(), &world);
        for _ in 0..4 {
            let error = keys.unlock(ASHA, "999998", &world).expect_err("wrong");
            assert_eq!(error, Problem::PinWrong { wait_ms: 0 }.into());
        }
        let error = keys.unlock(ASHA, "999998", &world).expect_err("wrong");
        assert_eq!(error, Problem::PinWrong { wait_ms: 60_000 }.into());
        let mut again = KeyFile::load(directory.path()).expect("loads");
        world.wall_ms.set(world.wall_ms.get() + 31_536_000_000);
        let error = again.unlock(ASHA, "402871", &world).expect_err("must wait");
        assert_eq!(error, Problem::PinWait { wait_ms: 60_000 }.into());
        world.up_ms.set(world.up_ms.get() + 60_000);
        assert!(again.unlock(ASHA, "402871", &world).is_ok());
    }

    #[test]
    fn a_clock_set_back_by_a_reboot_never_locks_out_for_long() {
        let (directory, world) = (tempfile::tempdir().expect("a folder"), clocks());
        let mut keys = with_asha(directory.path(), &world);
        for _ in 0..5 {
            assert!(keys.unlock(ASHA, "999998", &world).is_err());
        }
        world.boot.set(2);
        world.up_ms.set(30_000);
        world.wall_ms.set(0);
        let error = keys.unlock(ASHA, "402871", &world).expect_err("must wait");
        assert_eq!(error, Problem::PinWait { wait_ms: 30_000 }.into());
        world.up_ms.set(60_000);
        assert!(keys.unlock(ASHA, "402871", &world).is_ok());
    }

    #[test]
    fn easy_pins_are_refused() {
        let (directory, world) = (tempfile::tempdir().expect("a folder"), clocks());
        let mut keys = KeyFile::load(directory.path()).expect("loads");
        let key = Zeroizing::new([9; 32]);
        for pin in [
            "000000", "123456", "987654", "12345", "1234567", "12345a", "",
        ] {
            let error = keys.put((ASHA, "Asha"), pin, &key, &world).expect_err(pin);
            assert_eq!(error, Problem::PinTooSimple.into(), "{pin}");
        }
    }

    #[test]
    fn a_damaged_file_of_keys_is_reported_and_left_alone() {
        let directory = tempfile::tempdir().expect("a folder");
        let path = directory.path().join("keys.json");
        fs::write(&path, "{ torn").expect("writes");
        let error = KeyFile::load(directory.path()).expect_err("damaged");
        assert_eq!(error, Problem::KeysDamaged.into());
        assert_eq!(fs::read_to_string(&path).expect("reads"), "{ torn");
    }
}
