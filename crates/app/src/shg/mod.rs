//! Groups, members and meetings.

pub mod group;
pub mod meeting;
pub mod member;
pub mod pictures;
