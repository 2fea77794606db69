//! Groups, members and meetings.

pub mod account;
pub mod group;
pub mod loan;
pub mod meeting;
pub mod member;
pub mod pictures;
