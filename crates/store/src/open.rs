//! Opening the database, and what the device knows of itself.

use std::path::Path;

use domain::DeviceId;
use rusqlite::Connection;

use crate::Result;
use crate::journal::not_yet;

/// The device's database, open.
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Connection,
}

/// What the device is, since it was enrolled.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its number.
    pub device: DeviceId,
    /// Its enrolment; goes up each time.
    pub epoch: u16,
    /// The seed of its signing key.
    pub signing_key: [u8; 32],
    /// The centre's public key.
    pub centre_key: [u8; 32],
    /// Where the centre is.
    pub centre_url: String,
    /// Which life of the centre it was enrolled in.
    pub incarnation: [u8; 16],
}

impl Store {
    /// Opens the database, or makes a new one where there is no file. Never deletes one and
    /// never writes over one that it cannot read.
    pub fn open(_path: &Path, _key: &[u8; 32]) -> Result<Self> {
        not_yet()
    }

    /// A database in memory, for tests.
    pub fn in_memory() -> Result<Self> {
        not_yet()
    }

    /// What the device is; nothing before it was enrolled.
    pub fn identity(&self) -> Result<Option<Identity>> {
        not_yet()
    }

    /// Remembers what the device is.
    pub fn set_identity(&self, _identity: &Identity) -> Result<()> {
        not_yet()
    }

    /// Counts a start of the program and answers its number.
    pub fn bump_start(&self) -> Result<u32> {
        not_yet()
    }

    /// A setting of the device.
    pub fn setting(&self, _key: &str) -> Result<Option<Vec<u8>>> {
        not_yet()
    }

    /// Remembers a setting of the device.
    pub fn set_setting(&self, _key: &str, _value: &[u8]) -> Result<()> {
        not_yet()
    }
}

impl std::fmt::Debug for Identity {
    /// Without the signing key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("device", &self.device)
            .field("epoch", &self.epoch)
            .field("centre_url", &self.centre_url)
            .finish_non_exhaustive()
    }
}
