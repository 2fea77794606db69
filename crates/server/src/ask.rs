//! What a supervisor asks and orders from her device. Default: no.

use domain::operation::encoded;
use domain::refusal::required;
use domain::role::{Area, Assignment, Role};
use domain::{DeviceId, PersonId};
use sync::ask::{Ask, Told, What, Whose, month_of};
use sync::centre::{Ledger, Standing};
use sync::seal::{Opened, Purpose, open, read};

use crate::archive::{Accounts, Archive, OrderRecord, placing};
use crate::books::{groups, sums};
use crate::centre::Centre;
use crate::error::ServerError;
use crate::people::{current, device_row, known_device, person_row, revoke};
use crate::place::figures;

const MANAGERS: &[Role] = &[Role::Supervisor];
const READERS: &[Role] = &[Role::Supervisor, Role::Mission];

/// The asker, and what she may do.
struct Asker {
    person: PersonId,
    assignments: Vec<Assignment>,
}

/// A number that every archive can keep.
const HIGHEST_NUMBER: u64 = i64::MAX.unsigned_abs();

impl<A: Archive> Centre<A> {
    /// Answers a question or an order: the body of `POST /v1/ask`.
    pub fn ask(&self, bytes: &[u8]) -> Result<Vec<u8>, ServerError> {
        let opened = open(bytes)?;
        let told = self.write(|tx| {
            self.in_turn(tx, &opened, |tx, asker, what| {
                self.tell_asker(tx, asker, what)
            })
        });
        // What was refused is undone, but its number stays used: else somebody could bring the
        // order again on a day on which it is not refused.
        let refused = |told| self.write(|tx| self.in_turn(tx, &opened, |_, _, _| Ok(told)));
        let told = match told {
            Err(ServerError::Unknown(_)) => refused(Told::Unknown),
            Err(ServerError::Refused(_)) => refused(Told::Invalid),
            other => other,
        }?;
        let sender = (DeviceId::CENTRE, 0);
        Ok(self
            .keys()
            .seal(Purpose::Answer(opened.hash), sender, &encoded(&told))?)
    }

    /// Lets `tell` answer, when the sender may ask. An order is carried out once: under a number
    /// higher than that of the device's last order. The last order itself may be sent again, for
    /// its answer may have been lost, and is answered as it was; nothing is done again.
    fn in_turn(
        &self,
        tx: &mut A::Tx<'_>,
        opened: &Opened,
        tell: impl FnOnce(&mut A::Tx<'_>, &Asker, What) -> Result<Told, ServerError>,
    ) -> Result<Told, ServerError> {
        let device = self.round().sender(tx, opened, Purpose::Ask)?;
        let ask: Ask = read(&opened.body)?;
        let works_here = tx.people_of(opened.device)?.contains(&ask.by);
        let may_ask = device.standing == Standing::Active && device.epoch == opened.epoch;
        if !works_here || !may_ask {
            return Ok(Told::NotAllowed);
        }
        tx.heard(opened.device, &device, self.world.now_ms())?;
        let asker = Asker {
            person: ask.by,
            assignments: current(tx, ask.by)?,
        };
        if !ask.what.is_order() {
            return tell(tx, &asker, ask.what);
        }
        let request = named(opened);
        let last = tx.order(opened.device)?;
        let last = last.filter(|last| last.epoch == opened.epoch);
        let before = last.as_ref().map_or(0, |last| last.number);
        if let Some(last) = last.filter(|last| last.request == request) {
            return Ok(read(&self.veiled(&request, last.answer))?);
        }
        let number = ask.number.filter(|number| *number > before);
        let Some(number) = number.filter(|number| *number <= HIGHEST_NUMBER) else {
            return Ok(Told::OutOfTurn(before));
        };
        let told = tell(tx, &asker, ask.what)?;
        let order = OrderRecord {
            epoch: opened.epoch,
            number,
            request,
            answer: self.veiled(&request, encoded(&told)),
        };
        tx.put_order(opened.device, &order)?;
        Ok(told)
    }

    /// An answer as it is kept, or back from that: an invitation's code in it is useless to whoever
    /// reads the database without the centre's key. No two orders have the same name, so no stream
    /// of bytes is used twice.
    fn veiled(&self, request: &[u8; 32], mut answer: Vec<u8>) -> Vec<u8> {
        let key = blake3::derive_key("bahi 1 kept answers", &self.keys().secret());
        let mut stream = vec![0; answer.len()];
        blake3::Hasher::new_keyed(&key)
            .update(request)
            .finalize_xof()
            .fill(&mut stream);
        for (byte, veil) in answer.iter_mut().zip(stream) {
            *byte ^= veil;
        }
        answer
    }

    fn tell_asker(
        &self,
        tx: &mut A::Tx<'_>,
        asker: &Asker,
        what: What,
    ) -> Result<Told, ServerError> {
        match what {
            What::People => people(tx, asker),
            What::Devices => devices(tx, asker),
            What::AddPerson(name, wanted) => {
                if !asker.may_grant(tx, &wanted)? {
                    return Ok(Told::NotAllowed);
                }
                // Without an assignment nobody could see her again.
                if wanted.is_empty() || required("name", &name).is_err() {
                    return Ok(Told::Invalid);
                }
                Ok(Told::Added(self.add_person_in(tx, &name, &wanted)?))
            }
            What::Assign(person, wanted) => self.assign_all(tx, asker, person, &wanted),
            What::Invite(person, hours) => {
                if tx.person(person)?.is_none() {
                    return Ok(Told::Unknown);
                }
                if !asker.answers_for(tx, person)? {
                    return Ok(Told::NotAllowed);
                }
                Ok(Told::Invited(self.invite_in(tx, person, hours)?))
            }
            What::Revoke(device) => {
                known_device(tx, device)?;
                if !asker.answers_for_device(tx, device)? {
                    return Ok(Told::NotAllowed);
                }
                revoke(tx, device)?;
                Ok(Told::Done)
            }
            What::Figures(area, month) => {
                let Some(month) = month_of(&month) else {
                    return Ok(Told::Unknown);
                };
                if placing(tx, &area)?.is_none() {
                    return Ok(Told::Unknown);
                }
                if !asker.covers(tx, &Role::READERS_OF_FIGURES, &area)? {
                    return Ok(Told::NotAllowed);
                }
                Ok(Told::Figures(figures(tx, area, month)?))
            }
            What::Sums(whose, month) => self.tell_sums(tx, asker, whose, &month, true),
            What::Groups(whose, month) => self.tell_sums(tx, asker, whose, &month, false),
        }
    }

    /// What books add up to, or group by group: from rows that are kept, never by folding a book
    /// now.
    fn tell_sums(
        &self,
        tx: &A::Tx<'_>,
        asker: &Asker,
        whose: Whose,
        month: &str,
        together: bool,
    ) -> Result<Told, ServerError> {
        let today = self.today();
        let Some(month) = month_of(month).filter(|month| *month <= today.month()) else {
            return Ok(Told::Unknown);
        };
        let area = match whose {
            Whose::Area(area) => area,
            Whose::Federation(federation) => Area::Group(federation),
        };
        let Some(place) = placing(tx, &area)? else {
            return Ok(Told::Unknown);
        };
        if !asker.covers(tx, &Role::READERS_OF_FIGURES, &area)? {
            return Ok(Told::NotAllowed);
        }
        if !together {
            let told = groups(tx, whose, month, today)?;
            return Ok(told.map_or(Told::Unknown, |told| Told::Groups(Box::new(told))));
        }
        let Some(mut told) = sums(tx, whose, month, today)? else {
            return Ok(Told::Unknown);
        };
        let above = [place.block, place.district, place.state];
        let above = above.into_iter().flatten().map(Area::Directory);
        for area in above.filter(|above| *above != area).take(1) {
            if let Area::Directory(id) = area
                && asker.covers(tx, &Role::READERS_OF_FIGURES, &area)?
            {
                told.parent = Some(id);
            }
        }
        Ok(Told::Sums(Box::new(told)))
    }

    /// Makes `wanted` everything that a person may do in the asker's areas.
    fn assign_all(
        &self,
        tx: &mut A::Tx<'_>,
        asker: &Asker,
        person: PersonId,
        wanted: &[Assignment],
    ) -> Result<Told, ServerError> {
        let has = current(tx, person)?;
        let is_known_there = has.is_empty() || asker.sees(tx, MANAGERS, person)?;
        // What she has already is not given: it may be from elsewhere, or made at the centre.
        let is_new = |assignment: &&Assignment| !has.contains(assignment);
        let begun: Vec<Assignment> = wanted.iter().filter(is_new).copied().collect();
        if asker.person == person || !is_known_there || !asker.may_grant(tx, &begun)? {
            return Ok(Told::NotAllowed);
        }
        let mut ended = Vec::new();
        for granted in tx.granted(person)? {
            let assignment = granted.assignment;
            // What was given elsewhere or at the centre stays.
            if !granted.is_ended
                && !wanted.contains(&assignment)
                && asker.may_grant(tx, &[assignment])?
            {
                ended.push(granted.id);
            }
        }
        self.reassign(tx, person, &begun, &ended)?;
        Ok(Told::Done)
    }
}

impl Asker {
    /// Whether she has one of the roles in an area that covers this one.
    fn covers<T: Accounts>(
        &self,
        tx: &T,
        roles: &[Role],
        area: &Area,
    ) -> Result<bool, ServerError> {
        let Some(place) = placing(tx, area)? else {
            return Ok(false);
        };
        let covers = |held: &Assignment| roles.contains(&held.role) && place.is_in(&held.area);
        Ok(self.assignments.iter().any(covers))
    }

    fn may_grant<T: Accounts>(&self, tx: &T, wanted: &[Assignment]) -> Result<bool, ServerError> {
        for Assignment { role, area } in wanted {
            if !Role::GRANTED_BY_SUPERVISOR.contains(role) || !self.covers(tx, MANAGERS, area)? {
                return Ok(false);
            }
        }
        // Whoever manages nothing grants nothing, not even nothing.
        Ok(self
            .assignments
            .iter()
            .any(|held| MANAGERS.contains(&held.role)))
    }

    /// Whether a person has something to do in the asker's areas.
    fn sees<T: Accounts>(
        &self,
        tx: &T,
        roles: &[Role],
        person: PersonId,
    ) -> Result<bool, ServerError> {
        for assignment in current(tx, person)? {
            if self.covers(tx, roles, &assignment.area)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether everything that a person may do is the asker's to give. An invitation makes its
    /// holder that person, so less would let a supervisor become somebody of another block.
    fn answers_for<T: Accounts>(&self, tx: &T, person: PersonId) -> Result<bool, ServerError> {
        let has = current(tx, person)?;
        Ok(!has.is_empty() && self.may_grant(tx, &has)?)
    }

    /// Whether everybody who may do something on a device is the asker's to answer for.
    fn answers_for_device<T: Accounts>(
        &self,
        tx: &T,
        device: DeviceId,
    ) -> Result<bool, ServerError> {
        let mut has_somebody = false;
        for person in tx.people_of(device)? {
            if current(tx, person)?.is_empty() {
                continue;
            }
            if !self.answers_for(tx, person)? {
                return Ok(false);
            }
            has_somebody = true;
        }
        Ok(has_somebody)
    }
}

/// What names an order: who sent it, and what it says, its number included.
fn named(opened: &Opened) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(&opened.device.0.to_be_bytes())
        .update(&opened.epoch.to_be_bytes())
        .update(&opened.body);
    *hasher.finalize().as_bytes()
}

fn people<T: Accounts>(tx: &T, asker: &Asker) -> Result<Told, ServerError> {
    let mut rows = Vec::new();
    for (person, name) in tx.people()? {
        if asker.sees(tx, READERS, person)? {
            let mut row = person_row(tx, person, name)?;
            let mut within = Vec::new();
            for assignment in row.assignments {
                if asker.covers(tx, READERS, &assignment.area)? {
                    within.push(assignment);
                }
            }
            row.assignments = within;
            rows.push(row);
        }
    }
    reading(asker, Told::People(rows))
}

fn devices<T: Accounts>(tx: &T, asker: &Asker) -> Result<Told, ServerError> {
    let mut rows = Vec::new();
    for record in tx.devices()? {
        for person in tx.people_of(record.device)? {
            if asker.sees(tx, READERS, person)? {
                rows.push(device_row(tx, &record)?);
                break;
            }
        }
    }
    reading(asker, Told::Devices(rows))
}

fn reading(asker: &Asker, told: Told) -> Result<Told, ServerError> {
    let may_read = asker
        .assignments
        .iter()
        .any(|held| READERS.contains(&held.role));
    Ok(if may_read { told } else { Told::NotAllowed })
}
