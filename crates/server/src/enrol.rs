//! Enrolment: an invitation becomes a person on a device.

use domain::operation::encoded;
use domain::{DeviceId, PersonId};
use sync::ask::{EnrolAnswer, EnrolRequest, Welcome, plain_code};
use sync::centre::{DeviceState, Ledger, Standing};
use sync::seal::{Opened, Purpose, open, read};

use crate::archive::{Accounts, Archive, InvitationRecord};
use crate::centre::Centre;
use crate::error::ServerError;

impl<A: Archive> Centre<A> {
    /// Answers an enrolment: the body of `POST /v1/enrol`. `from` is the sender's address, so
    /// that codes cannot be tried out.
    pub fn enrol(&self, bytes: &[u8], from: &str) -> Result<Vec<u8>, ServerError> {
        let opened = open(bytes)?;
        let request: EnrolRequest = read(&opened.body)?;
        let places = [from.to_owned(), format!("device {}", opened.device)];
        // Device 0 stands for every new one: only its address tells it from others.
        let places = &places[..if opened.device == DeviceId::CENTRE {
            1
        } else {
            2
        }];
        let answer = if places.iter().any(|place| self.is_guessing(place)) {
            EnrolAnswer::WrongCode
        } else {
            self.write(|tx| self.enrol_in(tx, &opened, &request))?
        };
        if answer == EnrolAnswer::WrongCode {
            places.iter().for_each(|place| self.note_wrong_code(place));
        }
        let sender = (DeviceId::CENTRE, 0);
        Ok(self
            .keys()
            .seal(Purpose::Answer(opened.hash), sender, &encoded(&answer))?)
    }

    fn enrol_in(
        &self,
        tx: &mut A::Tx<'_>,
        opened: &Opened,
        request: &EnrolRequest,
    ) -> Result<EnrolAnswer, ServerError> {
        // Whoever enrols holds the key that it names, be it the known one or a new one.
        opened.verify(Purpose::Enrol, &request.key)?;
        let hash = self.code_hash(&plain_code(&request.code));
        let Some(invitation) = tx.invitation(&hash)? else {
            return Ok(EnrolAnswer::WrongCode);
        };
        if let Some(device) = invitation.used_by {
            // The same key asks again because the answer was lost on the way.
            let state = tx.device(device)?.filter(|state| state.key == *request.key);
            return match state {
                Some(state) => self.welcome(tx, device, &state, invitation.person),
                None => Ok(EnrolAnswer::Expired),
            };
        }
        if invitation.until_ms < self.world.now_ms() {
            return Ok(EnrolAnswer::Expired);
        }
        let device = self.admit(tx, request, invitation.person)?;
        let used = InvitationRecord {
            used_by: Some(device),
            ..invitation
        };
        tx.put_invitation(&hash, &used)?;
        tx.join(device, used.person, self.world.now_ms())?;
        // A device that lost its database hears of everybody who works on it.
        for person in tx.people_of(device)? {
            self.tell(tx, device, person, &[])?;
        }
        let state = crate::people::known_device(tx, device)?;
        self.welcome(tx, device, &state, used.person)
    }

    /// The device that the person is to work on: a known one, the same one anew, or a new one.
    fn admit(
        &self,
        tx: &mut A::Tx<'_>,
        request: &EnrolRequest,
        person: PersonId,
    ) -> Result<DeviceId, ServerError> {
        let now = self.world.now_ms();
        let known = match request.device {
            Some(device) => tx.device(device)?.map(|state| (device, state)),
            None => None,
        };
        let Some((device, state)) = known else {
            return Ok(tx.add_device(&request.key, now)?);
        };
        if state.key == *request.key {
            return match state.standing {
                Standing::Active => Ok(device),
                // The key itself is in two places, or in the wrong hands.
                Standing::Frozen => Err(ServerError::Frozen),
                Standing::Revoked => Err(ServerError::Revoked),
            };
        }
        if !tx.people_of(device)?.contains(&person) {
            // Nobody takes over a device that she does not work on.
            return Ok(tx.add_device(&request.key, now)?);
        }
        let anew = DeviceState {
            key: *request.key,
            epoch: state.epoch.saturating_add(1),
            standing: Standing::Active,
            received: 0,
            batch: [0; 16],
            // What the device had seen, it cannot have forgotten.
            seen: state.seen,
        };
        tx.heard(device, &anew, now)?;
        Ok(device)
    }

    fn welcome(
        &self,
        tx: &A::Tx<'_>,
        device: DeviceId,
        state: &DeviceState,
        person: PersonId,
    ) -> Result<EnrolAnswer, ServerError> {
        Ok(EnrolAnswer::Welcome(Welcome {
            device,
            epoch: state.epoch,
            person,
            name: tx.person(person)?.unwrap_or_default(),
            centre: self.public_key().into(),
            incarnation: self.incarnation(),
        }))
    }
}
