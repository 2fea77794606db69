//! Groups, their members and meetings.

mod book;
mod group;
mod meeting;
mod member;
mod pictures;

use domain::VillageId;

pub use book::{AwaitingApproval, KnownLoan, Resolution, SentBack, SentBackRecord};
pub(crate) use book::{settle, wrong_books};
pub use pictures::{BlockPictures, GroupPictures, MeetingPicture, MonthPicture, WomanPicture};

/// Which groups are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupFilter {
    /// Words of the name, the village or a code, in any script.
    pub text: Option<String>,
    /// Only of this village.
    pub village: Option<VillageId>,
    /// Only active ones.
    pub only_active: bool,
    /// At most so many; 0 for all.
    pub limit: u32,
}
