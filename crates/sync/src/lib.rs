//! The exchange between a device and the centre: messages, and what each half does with them.
//!
//! No sockets, no files, no clock, no chance: both halves call in with bytes, the time and a key,
//! so that a simulated network can drive them through any fault. `docs/sync.md` states the
//! protocol for somebody who writes another client.

pub mod ask;
pub mod centre;
pub mod device;
pub mod message;
pub mod seal;

pub use message::{
    Answer, Batch, Entry, EntryBody, Feed, Held, Receipt, Refused, Request, ScopeAt,
};
pub use seal::{Keys, ProtocolError};
