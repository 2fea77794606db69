//! The device's database: the journal of operations, the tables made from it, and their queries.
//!
//! Knows SQLite and `domain`, nothing of screens, of HTTP or of the clock. The journal is what
//! is true; every other shared table is a projection that [`apply`] alone writes and that can be
//! made again from the journal at any time.

pub mod apply;
pub mod check;
mod column;
pub mod draft;
pub mod error;
pub mod find;
pub mod journal;
mod life;
pub mod med;
pub mod open;
pub mod people;
pub mod photo;
pub mod place;
pub mod review;
pub mod shg;
pub mod supervisor;
pub mod view;

pub use error::StoreError;
pub use find::cut;
pub use journal::{Entry, EntryBody, FeedNews, News, ReceiptNews, Received, Recorded, ScopeAt};
pub use med::EnterpriseFilter;
pub use open::{Identity, Store};
pub use rusqlite::Connection;
pub use shg::{AwaitingApproval, GroupFilter, KnownLoan, Resolution, SentBack, SentBackRecord};
pub use view::*;

/// The answer of everything here.
pub type Result<T> = std::result::Result<T, StoreError>;
