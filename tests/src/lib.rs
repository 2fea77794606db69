//! The stage for stories across packages.

pub mod proxy;
