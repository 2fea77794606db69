//! Places: what this device knows, and villages that a supervisor adds.

use domain::code::Code;
use domain::operation::Change;
use domain::place::{self, Village};
use domain::{AreaId, Scope, VillageId};
use serde::Deserialize;
use store::{Found, FoundKind, Places, VillageView};
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::session::App;
use crate::work::Reach;

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

/// Finds villages, groups, members and enterprises where the person who is signed in has a role.
/// Those of other people on the same device take no places away.
pub fn find(app: &mut App, input: Find) -> Result<Vec<Found>, AppError> {
    const MOST: u32 = 25_600;
    let mut reach = Reach::of(app)?;
    let wanted = usize::try_from(input.limit.min(100)).unwrap_or(usize::MAX);
    let mut asked = input.limit.min(100);
    loop {
        let found = app.store()?.find(&input.text, asked)?;
        let is_all = found.len() < usize::try_from(asked).unwrap_or(usize::MAX);
        let mut hers = Vec::new();
        for one in found {
            if is_hers(app, &mut reach, &one)? {
                hers.push(one);
            }
        }
        if is_all || hers.len() >= wanted || asked >= MOST {
            return Ok(store::cut(hers, wanted));
        }
        asked = asked.saturating_mul(16).min(MOST);
    }
}

/// Of what is likely the same as something new, the likeliest first, what lies where the person who
/// is signed in has a role.
pub(crate) fn likely(app: &App, found: Vec<Found>) -> Result<Vec<Found>, AppError> {
    const SHOWN: usize = 8;
    let mut reach = Reach::of(app)?;
    let mut hers = Vec::new();
    for one in found {
        if hers.len() < SHOWN && is_hers(app, &mut reach, &one)? {
            hers.push(one);
        }
    }
    Ok(hers)
}

/// Whether a person has a role where something lies that was found.
fn is_hers(app: &App, reach: &mut Reach, found: &Found) -> Result<bool, AppError> {
    let Some(village) = found.village else {
        return Ok(false);
    };
    let group = match found.kind {
        FoundKind::Group => found.id.parse().ok(),
        _ => found.group,
    };
    Ok(!reach.roles(app, village, group)?.is_empty())
}
