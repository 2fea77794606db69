//! Enterprises and their visits.

pub mod enterprise;
pub mod visit;
