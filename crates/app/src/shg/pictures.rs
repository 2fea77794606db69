//! What the pictures of a group and of a block show.

use store::shg::{BlockPictures, GroupPictures};

use crate::error::AppError;
use crate::office::TheBlock;
use crate::session::App;
use crate::shg::group::{TheGroup, view};

/// A group's year, its last meetings and its women's year.
pub fn group_pictures(app: &mut App, input: TheGroup) -> Result<GroupPictures, AppError> {
    app.person()?;
    view(app, input.group)?;
    Ok(app.store()?.group_pictures(input.group, app.today())?)
}

/// A block's year up to a month.
pub fn block_pictures(app: &mut App, input: TheBlock) -> Result<BlockPictures, AppError> {
    app.person()?;
    let last = input.month.unwrap_or_else(|| app.today().month());
    Ok(app.store()?.block_pictures(input.block, last)?)
}
