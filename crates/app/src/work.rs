//! What the person who is signed in may do where, so that pages offer it and nothing else. The
//! rule is the role's ([`domain::role`]); [`App::act`] asks the same.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use domain::role::{Area, Assignment, Role, Work};
use domain::{EnterpriseId, GroupId, Refusal, Scope, VillageId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::AppError;
use crate::session::App;

/// Where something would be done.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Where {
    /// In a group.
    Group(GroupId),
    /// At an enterprise.
    Enterprise(EnterpriseId),
}

/// What she may do there, and what she has begun there.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MyWork {
    /// What her roles let her do.
    pub works: Vec<Work>,
    /// The group's meeting, or the enterprise's visit, that was begun and is hers to see.
    pub begun: Option<Begun>,
}

/// How a meeting or visit that was begun can be gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Begun {
    /// Where she stopped.
    Open,
    /// It is in the book already, as another device or window recorded it.
    Recorded,
    /// She wrote it, and it is no longer hers to record, or what it is about has ended.
    Stopped,
}

/// A village, and what she may do in all of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct MyVillage {
    /// The village.
    pub id: VillageId,
    /// Its name.
    pub name: String,
    /// What her roles let her do.
    pub works: Vec<Work>,
}

impl App {
    /// What the signed-in person's roles let her do in a scope, as this device knows.
    pub(crate) fn works_in(&self, scope: &Scope) -> Result<Vec<Work>, AppError> {
        Ok(works_of(&self.roles_covering(
            self.person()?,
            scope,
            None,
        )?))
    }

    /// Whether her roles let her do something in a scope.
    pub(crate) fn does(&self, work: Work, scope: &Scope) -> Result<bool, AppError> {
        Ok(self.works_in(scope)?.contains(&work))
    }

    /// Refuses what her roles do not let her do in a scope, before she has typed anything.
    pub(crate) fn must(&self, work: Work, scope: &Scope) -> Result<(), AppError> {
        if self.does(work, scope)? {
            Ok(())
        } else {
            Err(Refusal::NotAllowed.into())
        }
    }
}

/// The roles of one person in many villages and groups: what lies around a village is read once.
pub(crate) struct Reach {
    assignments: Vec<Assignment>,
    around: HashMap<VillageId, Vec<Area>>,
}

impl Reach {
    /// That of the person who is signed in.
    pub(crate) fn of(app: &App) -> Result<Self, AppError> {
        let view = app.person_view(app.person()?)?;
        Ok(Self {
            assignments: view.map(|view| view.assignments).unwrap_or_default(),
            around: HashMap::new(),
        })
    }

    /// Her roles in a village, and in one of its groups.
    pub(crate) fn roles(
        &mut self,
        app: &App,
        village: VillageId,
        group: Option<GroupId>,
    ) -> Result<Vec<Role>, AppError> {
        let around = match self.around.entry(village) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(app.covering(&Scope::Village(village), None)?),
        };
        let group = group.map(Area::Group);
        let covers = |held: &&Assignment| around.contains(&held.area) || group == Some(held.area);
        let held = self.assignments.iter().filter(covers);
        Ok(held.map(|held| held.role).collect())
    }
}

/// What any of the roles does.
pub(crate) fn works_of(roles: &[Role]) -> Vec<Work> {
    let mut works: Vec<Work> = roles
        .iter()
        .flat_map(|role| role.works())
        .copied()
        .collect();
    works.sort_unstable();
    works.dedup();
    works
}

/// What she may do at a place, and what she has begun there.
pub fn my_work(app: &mut App, input: Where) -> Result<MyWork, AppError> {
    app.person()?;
    let (scope, begun) = match input {
        Where::Group(group) => {
            let view = crate::shg::group::view(app, group)?;
            (
                Scope::Group(group),
                crate::shg::meeting::begun(app, &view.row)?,
            )
        }
        Where::Enterprise(enterprise) => {
            let view = crate::med::enterprise::view(app, enterprise)?;
            let scope = Scope::Village(view.row.village);
            (scope, crate::med::visit::begun(app, &view)?)
        }
    };
    let works = app.works_in(&scope)?;
    Ok(MyWork { works, begun })
}

/// The villages of this device with what she may do in each: where something new can be added.
pub fn my_villages(app: &mut App, (): ()) -> Result<Vec<MyVillage>, AppError> {
    let mut reach = Reach::of(app)?;
    let villages = app.store()?.places()?.villages.into_iter();
    villages
        .map(|village| {
            let roles = reach.roles(app, village.id, None)?;
            Ok(MyVillage {
                id: village.id,
                name: village.name,
                works: works_of(&roles),
            })
        })
        .collect()
}
