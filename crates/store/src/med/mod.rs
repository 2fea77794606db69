//! Enterprises and the visits to them.

mod enterprise;
mod visit;

use domain::VillageId;

/// Which enterprises are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnterpriseFilter {
    /// Words of the name, the owner or the village, in any script.
    pub text: Option<String>,
    /// Only of this village.
    pub village: Option<VillageId>,
    /// Only active ones.
    pub only_active: bool,
    /// At most so many; 0 for all.
    pub limit: u32,
}
