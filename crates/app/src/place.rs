//! Places: what this device knows, and villages that a supervisor adds.

use domain::code::Code;
use domain::operation::Change;
use domain::place::{self, Village};
use domain::{AreaId, Scope, VillageId};
use serde::Deserialize;
use store::{Found, Places, VillageView};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::session::App;

/// A village to add.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct AddVillage {
    /// Its block.
    pub block: AreaId,
    /// Its name.
    pub name: String,
    /// Its panchayat.
    pub panchayat: Option<String>,
    /// Codes that others gave to it.
    pub codes: Vec<Code>,
}

/// What to search for.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Find {
    /// Words in any script, or a code.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

impl App {
    /// A block or district with everything that it lies in, the lowest first.
    pub(crate) fn around(&self, area: AreaId) -> Result<Vec<AreaId>, AppError> {
        let store = self.store()?;
        let (mut around, mut next) = (Vec::new(), Some(area));
        // Block, district, state: a longer chain is a loop in bad data.
        while let Some(area) = next.filter(|_| around.len() < 4) {
            around.push(area);
            next = store.parent_of(area)?;
        }
        Ok(around)
    }
}

/// Every place that this device knows.
pub fn places(app: &mut App, (): ()) -> Result<Places, AppError> {
    app.person()?;
    Ok(app.store()?.places()?)
}

/// Adds a village to a block.
pub fn add_village(app: &mut App, input: AddVillage) -> Result<VillageView, AppError> {
    let id = VillageId(app.world().new_id());
    let AddVillage {
        block,
        name,
        panchayat,
        codes,
    } = input;
    let village = Village {
        id,
        block,
        name,
        panchayat,
        codes,
    }
    .checked()?;
    let change = Change::Place(place::Change::VillageAdded(village));
    app.act(Scope::Village(id), change, |_| Ok(()))?;
    app.touch("places");
    let places = app.store()?.places()?;
    let added = places.villages.into_iter().find(|village| village.id == id);
    Ok(added.ok_or(Problem::NotFound)?)
}

/// Finds villages, groups, members and enterprises.
pub fn find(app: &mut App, input: Find) -> Result<Vec<Found>, AppError> {
    app.person()?;
    Ok(app.store()?.find(&input.text, input.limit.min(100))?)
}
