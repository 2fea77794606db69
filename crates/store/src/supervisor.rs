//! A block at a glance, from the figures.

use domain::{AreaId, Month};

use crate::journal::not_yet;
use crate::view::BlockView;
use crate::{Result, Store};

impl Store {
    /// The figures of a block's month; of everything on this device without a block.
    pub fn block(&self, _block: Option<AreaId>, _month: Month) -> Result<BlockView> {
        not_yet()
    }
}
