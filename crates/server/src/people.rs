//! People, their assignments, invitations and devices; and telling devices about them.

use std::collections::BTreeSet;

use domain::inbox::{self, PersonSet, Placed};
use domain::operation::Change;
use domain::place::DirectoryArea;
use domain::refusal::required;
use domain::role::{Area, Assignment};
use domain::{AreaId, DeviceId, PersonId, Refusal, Scope};
use sync::ask::{DeviceRow, Invitation, PersonRow};
use sync::centre::{DeviceState, Ledger, Standing};

use crate::archive::{
    Accounts, Archive, ArchiveError, DeviceRecord, InvitationRecord, placing, standing_number,
};
use crate::centre::Centre;
use crate::error::ServerError;

/// Crockford's base 32: no letter that looks like a digit.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const HOUR_MS: i64 = 3_600_000;
const LONGEST_NAME: u32 = 100;

/// A code as people read it: `XXXXX-XXXXX`.
#[must_use]
pub fn grouped(code: &str) -> String {
    match code.split_at_checked(5) {
        Some((first, second)) if !second.is_empty() => format!("{first}-{second}"),
        _ => code.to_owned(),
    }
}

impl<A: Archive> Centre<A> {
    /// Adds a person with what she may do.
    pub fn add_person(
        &self,
        name: &str,
        assignments: &[Assignment],
    ) -> Result<PersonId, ServerError> {
        self.write(|tx| self.add_person_in(tx, name, assignments))
    }

    /// Gives a person a role in an area.
    pub fn assign(&self, person: PersonId, assignment: Assignment) -> Result<(), ServerError> {
        self.write(|tx| self.reassign(tx, person, &[assignment], &[]))
    }

    /// Ends a person's role in an area.
    pub fn unassign(&self, person: PersonId, assignment: Assignment) -> Result<(), ServerError> {
        self.write(|tx| {
            let granted = tx.granted(person)?;
            let ended = granted
                .iter()
                .find(|granted| !granted.is_ended && granted.assignment == assignment)
                .ok_or_else(|| ServerError::Unknown("such assignment".to_owned()))?;
            self.reassign(tx, person, &[], &[ended.id])
        })
    }

    /// Makes an invitation for a person, to be used once within so many hours (1 to 168).
    pub fn invite(&self, person: PersonId, hours: u16) -> Result<Invitation, ServerError> {
        self.write(|tx| self.invite_in(tx, person, hours))
    }

    /// Everybody with her assignments.
    pub fn people(&self) -> Result<Vec<PersonRow>, ServerError> {
        self.read(|tx| {
            tx.people()?
                .into_iter()
                .map(|(person, name)| person_row(tx, person, name))
                .collect()
        })
    }

    /// Every device.
    pub fn devices(&self) -> Result<Vec<DeviceRow>, ServerError> {
        self.read(|tx| {
            tx.devices()?
                .iter()
                .map(|record| device_row(tx, record))
                .collect()
        })
    }

    /// Revokes a device: what it hands over from now on goes into quarantine.
    pub fn revoke(&self, device: DeviceId) -> Result<(), ServerError> {
        self.write(|tx| revoke(tx, device))
    }

    pub(crate) fn add_person_in(
        &self,
        tx: &mut A::Tx<'_>,
        name: &str,
        assignments: &[Assignment],
    ) -> Result<PersonId, ServerError> {
        let name = required("name", name)?;
        if name.chars().count() > LONGEST_NAME as usize {
            let field = "name".to_owned();
            return Err(Refusal::FieldTooLong {
                field,
                most: LONGEST_NAME,
            }
            .into());
        }
        let person = tx.add_person(&name, self.world.now_ms())?;
        self.reassign(tx, person, assignments, &[])?;
        Ok(person)
    }

    /// Begins and ends assignments of a person, and tells her devices.
    pub(crate) fn reassign(
        &self,
        tx: &mut A::Tx<'_>,
        person: PersonId,
        begun: &[Assignment],
        ended: &[i64],
    ) -> Result<(), ServerError> {
        if tx.person(person)?.is_none() {
            return Err(ServerError::Unknown(format!("person {person}")));
        }
        let now = self.world.now_ms();
        for assignment in begun {
            if placing(tx, &assignment.area)?.is_none() {
                return Err(ServerError::Unknown("such area".to_owned()));
            }
            tx.begin_assignment(person, *assignment, now)?;
        }
        for id in ended {
            tx.end_assignment(*id, now)?;
        }
        if begun.is_empty() && ended.is_empty() {
            return Ok(());
        }
        for device in tx.devices_of(person)? {
            self.tell(tx, device, person, ended)?;
        }
        Ok(())
    }

    /// Tells a device what a person may do now, and notes where it is told of ended assignments.
    pub(crate) fn tell(
        &self,
        tx: &mut A::Tx<'_>,
        device: DeviceId,
        person: PersonId,
        ended: &[i64],
    ) -> Result<(), ServerError> {
        // A revoked device learns nothing more: not even that somebody else may do something.
        if known_device(tx, device)?.standing == Standing::Revoked {
            return Ok(());
        }
        let mut assignments = current(tx, person)?;
        assignments.sort();
        let areas = directory_of(tx, &assignments)?;
        let villages = villages_of(tx, &assignments)?;
        let name = tx.person(person)?.unwrap_or_default();
        let set = PersonSet {
            device,
            person,
            name,
            assignments,
            areas,
            villages,
        };
        let change = Change::Inbox(inbox::Change::PersonSet(set));
        let place = self.author(tx, (Scope::Inbox(device), None), change)?;
        for id in ended {
            tx.note_told(*id, device, place.position)?;
        }
        Ok(())
    }

    /// Tells everybody whose areas the directory changed what they are called and where they lie
    /// now.
    pub(crate) fn tell_of_areas(
        &self,
        tx: &mut A::Tx<'_>,
        changed: &BTreeSet<AreaId>,
    ) -> Result<(), ServerError> {
        if changed.is_empty() {
            return Ok(());
        }
        for record in tx.devices()? {
            for person in tx.people_of(record.device)? {
                let areas = directory_of(tx, &current(tx, person)?)?;
                if areas.iter().any(|area| changed.contains(&area.id)) {
                    self.tell(tx, record.device, person, &[])?;
                }
            }
        }
        Ok(())
    }

    pub(crate) fn invite_in(
        &self,
        tx: &mut A::Tx<'_>,
        person: PersonId,
        hours: u16,
    ) -> Result<Invitation, ServerError> {
        if tx.person(person)?.is_none() {
            return Err(ServerError::Unknown(format!("person {person}")));
        }
        if !(1..=168).contains(&hours) {
            return Err(Refusal::FieldInvalid {
                field: "hours".to_owned(),
            }
            .into());
        }
        let mut bytes = [0; 10];
        self.world.fill(&mut bytes);
        // 32 divides 256: every character is as likely as the others.
        let code: String = bytes
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
            .collect();
        let made_ms = self.world.now_ms();
        let until_ms = made_ms + i64::from(hours) * HOUR_MS;
        let record = InvitationRecord {
            person,
            made_ms,
            until_ms,
            used_by: None,
        };
        tx.put_invitation(&self.code_hash(&code), &record)?;
        Ok(Invitation { code, until_ms })
    }

    /// What is kept of a code: useless to whoever reads the database without the centre's key.
    pub(crate) fn code_hash(&self, code: &str) -> [u8; 32] {
        let key = blake3::derive_key("bahi 1 invitation codes", &self.keys().secret());
        *blake3::keyed_hash(&key, code.as_bytes()).as_bytes()
    }
}

/// What a person may do now.
pub(crate) fn current<T: Accounts>(
    tx: &T,
    person: PersonId,
) -> Result<Vec<Assignment>, ArchiveError> {
    let granted = tx.granted(person)?.into_iter();
    Ok(granted
        .filter(|granted| !granted.is_ended)
        .map(|granted| granted.assignment)
        .collect())
}

pub(crate) fn person_row<T: Accounts>(
    tx: &T,
    person: PersonId,
    name: String,
) -> Result<PersonRow, ServerError> {
    let devices = u32::try_from(tx.devices_of(person)?.len()).unwrap_or(u32::MAX);
    Ok(PersonRow {
        person,
        name,
        assignments: current(tx, person)?,
        devices,
    })
}

pub(crate) fn device_row<T: Accounts>(
    tx: &T,
    record: &DeviceRecord,
) -> Result<DeviceRow, ServerError> {
    let mut people = Vec::new();
    for person in tx.people_of(record.device)? {
        people.extend(tx.person(person)?);
    }
    Ok(DeviceRow {
        device: record.device,
        people,
        heard_ms: record.heard_ms,
        received: record.state.received,
        standing: standing_number(record.state.standing),
    })
}

pub(crate) fn known_device<T: Ledger<Error = ArchiveError>>(
    tx: &T,
    device: DeviceId,
) -> Result<DeviceState, ServerError> {
    tx.device(device)?
        .ok_or_else(|| ServerError::Unknown(format!("device {device}")))
}

pub(crate) fn revoke<T: Ledger<Error = ArchiveError> + Accounts>(
    tx: &mut T,
    device: DeviceId,
) -> Result<(), ServerError> {
    let mut records = tx.devices()?.into_iter();
    let record = records
        .find(|record| record.device == device)
        .ok_or_else(|| ServerError::Unknown(format!("device {device}")))?;
    let state = DeviceState {
        standing: Standing::Revoked,
        ..record.state
    };
    // It was not heard of because it is revoked.
    tx.heard(device, &state, record.heard_ms)?;
    Ok(())
}

/// The villages of assigned groups, each once.
fn villages_of<T: Accounts>(
    tx: &T,
    assignments: &[Assignment],
) -> Result<Vec<Placed>, ArchiveError> {
    let mut villages: Vec<Placed> = Vec::new();
    for assignment in assignments {
        let Area::Group(_) = assignment.area else {
            continue;
        };
        let place = placing(tx, &assignment.area)?.unwrap_or_default();
        if let (Some(village), Some(block)) = (place.village, place.block) {
            let placed = Placed { village, block };
            if !villages.contains(&placed) {
                villages.push(placed);
            }
        }
    }
    villages.sort_by_key(|placed| placed.village);
    Ok(villages)
}

/// The directory's areas that assignments lie in, from the state down.
fn directory_of<T: Accounts>(
    tx: &T,
    assignments: &[Assignment],
) -> Result<Vec<DirectoryArea>, ArchiveError> {
    let mut ids: Vec<AreaId> = Vec::new();
    for assignment in assignments {
        let place = placing(tx, &assignment.area)?.unwrap_or_default();
        let levels = [place.state, place.district, place.block];
        let itself = if let Area::Directory(id) = assignment.area {
            Some(id)
        } else {
            None
        };
        for id in levels.into_iter().chain([itself]).flatten() {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let mut areas = Vec::new();
    for id in ids {
        areas.extend(tx.area(id)?.map(|record| record.area));
    }
    areas.sort_by_key(|area| (area.level, area.id));
    Ok(areas)
}
