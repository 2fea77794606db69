//! The stage for stories across packages.

pub mod network;
pub mod proxy;
pub mod samples;
pub mod stage;
