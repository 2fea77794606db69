//! The one way in: role, rule, transaction, operation.

use domain::operation::Change;
use domain::role::{self, Area, Asked, Assignment, Role, opening_area};
use domain::{Disposition, GroupId, OperationRef, PersonId, Refusal, Scope};
use store::{Recorded, StoreError};

use crate::error::{AppError, Problem};
use crate::session::App;

impl App {
    /// Records what the signed-in person did: checks her role, foresees the centre's decision,
    /// appends, applies, and does `also` (removing a draft) in the same transaction.
    pub(crate) fn act(
        &mut self,
        scope: Scope,
        change: Change,
        also: impl FnOnce(&store::Connection) -> Result<(), StoreError>,
    ) -> Result<OperationRef, AppError> {
        let person = self.person()?;
        self.may(person, &scope, &change)?;
        let at = self.clock();
        let store = self.store_mut()?;
        if store.identity()?.is_none() {
            return Err(Problem::NotEnrolled.into());
        }
        match store.record(person, at, scope, change.clone(), also)? {
            Recorded::Done(reference) => {
                self.touch_scope(&scope);
                Ok(reference)
            }
            Recorded::Refused(disposition) => {
                let collided = match disposition {
                    Disposition::Parked { with, .. } => with,
                    _ => None,
                };
                let collided = collided
                    .map(|with| store.recorded(&scope, with))
                    .transpose()?;
                let collided = collided.flatten().map(|operation| operation.change);
                Err(AppError::foreseen(&disposition, &change, collided.as_ref()))
            }
        }
    }

    /// Does several things together: all of them, or none where one is refused.
    pub(crate) fn together<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.store_mut()?.begin()?;
        let done = work(self);
        let ended = self.store_mut()?.end(done.is_ok());
        let done = done?;
        ended?;
        Ok(done)
    }

    /// The topics of a scope that changed.
    pub(crate) fn touch_scope(&mut self, scope: &Scope) {
        match scope {
            Scope::Group(group) => self.touch(format!("group:{group}")),
            Scope::Village(village) => self.touch(format!("village:{village}")),
            Scope::Inbox(_) | Scope::Reference => self.touch("session"),
        }
        self.touch("exchange");
        self.exchange.changed();
    }

    /// A draft was thrown away: who shows what was begun, in another window too, asks again.
    pub(crate) fn touch_draft(&mut self, topic: String) {
        self.touch(topic);
        self.exchange.changed();
    }

    /// Refuses what a person's roles do not allow, as far as this device knows them.
    pub(crate) fn may(
        &self,
        person: PersonId,
        scope: &Scope,
        change: &Change,
    ) -> Result<(), AppError> {
        let roles = self.roles(person, scope, change)?;
        role::check(&roles, change)?;
        self.check_approver(&roles, scope, change)
    }

    /// Refuses an approval from whom the norms that this device knows do not name.
    fn check_approver(
        &self,
        roles: &[Role],
        scope: &Scope,
        change: &Change,
    ) -> Result<(), AppError> {
        let Scope::Group(group) = scope else {
            return Ok(());
        };
        let store = self.store()?;
        match role::asked(roles, change, |target| store.recorded(scope, target))? {
            Asked::Nobody => Ok(()),
            Asked::Approver(day) => {
                let norms = crate::shg::norms(self, *group, day)?;
                Ok(role::check_approver(roles, &norms.books)?)
            }
            Asked::WhoKeepsBooks => Err(Refusal::NotAllowed.into()),
        }
    }

    /// The roles that cover a group, as this device knows.
    pub(crate) fn roles_in(&self, person: PersonId, group: GroupId) -> Result<Vec<Role>, AppError> {
        self.roles_covering(person, &Scope::Group(group), None)
    }

    /// The roles that cover a scope, as this device knows.
    fn roles(
        &self,
        person: PersonId,
        scope: &Scope,
        change: &Change,
    ) -> Result<Vec<Role>, AppError> {
        self.roles_covering(person, scope, opening_area(change))
    }

    /// The roles that cover a scope, or an area in which a new one is opened.
    pub(crate) fn roles_covering(
        &self,
        person: PersonId,
        scope: &Scope,
        opening: Option<Area>,
    ) -> Result<Vec<Role>, AppError> {
        let view = self.person_view(person)?;
        let assignments = view.map(|view| view.assignments).unwrap_or_default();
        let covered = self.covering(scope, opening)?;
        let covers = |assignment: &&Assignment| covered.contains(&assignment.area);
        Ok(assignments
            .iter()
            .filter(covers)
            .map(|assignment| assignment.role)
            .collect())
    }

    /// Every area that a scope lies in: itself, its village, block, district, state.
    pub(crate) fn covering(
        &self,
        scope: &Scope,
        opening: Option<Area>,
    ) -> Result<Vec<Area>, AppError> {
        let store = self.store()?;
        let mut areas = Vec::new();
        let mut village = None;
        let mut directory = None;
        match (scope, opening) {
            (Scope::Group(group), opening) => {
                areas.push(Area::Group(*group));
                village = match opening {
                    Some(Area::Village(village)) => Some(village),
                    _ => store.village_of(*group)?,
                };
            }
            (Scope::Village(_), Some(Area::Directory(block))) => directory = Some(block),
            (Scope::Village(id), _) => village = Some(*id),
            (Scope::Inbox(_) | Scope::Reference, _) => {}
        }
        if let Some(village) = village {
            areas.push(Area::Village(village));
            directory = store.block_of(village)?;
        }
        if let Some(area) = directory {
            let around = self.around(area)?.into_iter();
            areas.extend(around.map(Area::Directory));
        }
        Ok(areas)
    }
}
