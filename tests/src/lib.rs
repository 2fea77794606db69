//! The stage for stories across packages.

pub mod network;
pub mod port;
pub mod process;
pub mod proxy;
pub mod samples;
pub mod stage;
pub mod world;
