//! The central half: accounts, areas, the archive, the feeds, the figures.
//!
//! [`Centre`] is the whole of it without a socket: `bahi-server`'s commands, the demo and the
//! tests call its functions, and [`serve()`] puts three of them on the network.

pub mod archive;
mod ask;
mod books;
mod centre;
pub mod check;
mod config;
mod enrol;
mod error;
pub mod lgd;
pub mod norms;
mod people;
mod place;
mod routes;
mod serve;
pub mod world;

use std::path::Path;

pub use archive::{Archive, ArchiveError, Memory, Sqlite};
pub use centre::Centre;
pub use config::Config;
pub use error::ServerError;
pub use people::grouped;
pub use place::{NewVillage, directory_text};
pub use serve::serve;

/// Opens the centre in a folder, and sets it up when it is not there yet.
pub fn open(data: &Path) -> Result<Centre<Sqlite>, ServerError> {
    Centre::on(Sqlite::open(data)?, Box::new(world::System))
}

/// Puts a backup into the place of a centre's archive, as a new life of the centre: devices see
/// that it was restored and offer again what it lost. Answers where the old archive was put.
pub fn restore(data: &Path, from: &Path) -> Result<Option<std::path::PathBuf>, ServerError> {
    let kept = Sqlite::restore(data, from)?;
    centre::begin_new_life(&mut Sqlite::open(data)?, &world::System)?;
    Ok(kept)
}
