//! Operations: what one person did, once, on one device.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Clock;
use crate::place::Norms;
use crate::{Date, DeviceId, PersonId, Scope, inbox, med, place, review, shg};

/// Names an operation: unique and contiguous per device and epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS, Encode, Decode)]
#[ts(export, as = "String")]
pub struct OperationRef {
    /// The device that made it.
    #[n(0)]
    pub device: DeviceId,
    /// The device's enrolment in which it was made.
    #[n(1)]
    pub epoch: u16,
    /// Its number in that epoch, dense from 1.
    #[n(2)]
    pub seq: u64,
}

/// The BLAKE3 hash of an operation's exact bytes.
pub type OperationHash = [u8; 32];

/// What one person did, once, on one device; a whole aggregate at a time. Its bytes are made
/// once and never decoded and encoded again on the way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Operation {
    /// The device that made it.
    #[n(0)]
    pub device: DeviceId,
    /// The device's enrolment in which it was made; goes up when it enrols again.
    #[n(1)]
    pub epoch: u16,
    /// Its number in that epoch, dense from 1.
    #[n(2)]
    pub seq: u64,
    /// Who did it.
    #[n(3)]
    pub by: PersonId,
    /// The last entry of its inbox that the device had seen: what it knew of its grants.
    #[n(4)]
    pub seen: u64,
    /// What the device's clock said.
    #[n(5)]
    pub at: Clock,
    /// Where it belongs.
    #[n(6)]
    pub scope: Scope,
    /// What was done.
    #[n(7)]
    pub change: Change,
}

/// Everything of an operation but its change: readable even when this version does not know the
/// kind of change.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Header {
    /// See [`Operation::device`].
    #[n(0)]
    pub device: DeviceId,
    /// See [`Operation::epoch`].
    #[n(1)]
    pub epoch: u16,
    /// See [`Operation::seq`].
    #[n(2)]
    pub seq: u64,
    /// See [`Operation::by`].
    #[n(3)]
    pub by: PersonId,
    /// See [`Operation::seen`].
    #[n(4)]
    pub seen: u64,
    /// See [`Operation::at`].
    #[n(5)]
    pub at: Clock,
    /// See [`Operation::scope`].
    #[n(6)]
    pub scope: Scope,
}

/// What was done. Numbers are never reused; fields are only added; a breaking need is a new kind.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// What the centre tells a device.
    #[n(0)]
    Inbox(#[n(0)] inbox::Change),
    /// Villages.
    #[n(1)]
    Place(#[n(0)] place::Change),
    /// Groups, members, meetings.
    #[n(2)]
    Shg(#[n(0)] shg::Change),
    /// Enterprises and visits.
    #[n(3)]
    Med(#[n(0)] med::Change),
    /// A decision about a parked operation.
    #[n(4)]
    Review(#[n(0)] review::Decided),
    /// Dated norms of a state; only the centre authors them.
    #[n(5)]
    Norms(#[n(0)] Box<Norms>),
}

/// Why bytes are not an operation that this version can apply.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A newer version made it: keep it, count it, apply it after the upgrade.
    #[error("a newer kind of entry")]
    Newer(Box<Header>),
    /// Not an operation at all.
    #[error("not an operation: {0}")]
    Broken(String),
}

impl Operation {
    /// What names it.
    #[must_use]
    pub fn reference(&self) -> OperationRef {
        OperationRef {
            device: self.device,
            epoch: self.epoch,
            seq: self.seq,
        }
    }

    /// The day on which it was made, by its device's clock.
    #[must_use]
    pub fn made_on(&self) -> Date {
        Date::of_instant(self.at.wall_s.saturating_mul(1_000))
    }

    /// The same deed under another name, with the operations that it refers to named by `name`:
    /// for what a device had not sent when it enrolled again.
    #[must_use]
    pub fn issued_as(
        mut self,
        reference: OperationRef,
        name: &impl Fn(OperationRef) -> OperationRef,
    ) -> Self {
        OperationRef {
            device: self.device,
            epoch: self.epoch,
            seq: self.seq,
        } = reference;
        match &mut self.change {
            Change::Inbox(_) | Change::Norms(_) => {}
            Change::Place(change) => change.rename(name),
            Change::Shg(change) => change.rename(name),
            Change::Med(change) => change.rename(name),
            Change::Review(decided) => decided.parked = name(decided.parked),
        }
        self
    }

    /// Its exact bytes, made once.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        encoded(self)
    }

    /// Reads an operation from its exact bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        minicbor::decode(bytes).map_err(|error| {
            if error.is_unknown_variant()
                && let Ok(header) = Header::decode(bytes)
            {
                return Unreadable::Newer(Box::new(header));
            }
            Unreadable::Broken(error.to_string())
        })
    }
}

impl Header {
    /// Reads only the header of an operation's bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        minicbor::decode(bytes).map_err(|error| Unreadable::Broken(error.to_string()))
    }

    /// What names the operation.
    #[must_use]
    pub fn reference(&self) -> OperationRef {
        OperationRef {
            device: self.device,
            epoch: self.epoch,
            seq: self.seq,
        }
    }
}

impl fmt::Display for OperationRef {
    /// `device-epoch-seq`, as people and JSON see it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.device, self.epoch, self.seq)
    }
}

impl FromStr for OperationRef {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const ERROR: &str = "an operation is named device-epoch-seq";
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().ok_or(ERROR);
        let device = DeviceId(next()?.parse().map_err(|_| ERROR)?);
        let epoch = next()?.parse().map_err(|_| ERROR)?;
        let seq = next()?.parse().map_err(|_| ERROR)?;
        Ok(Self { device, epoch, seq })
    }
}

impl Serialize for OperationRef {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OperationRef {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// CBOR with numbered fields, into memory.
#[must_use]
pub fn encoded<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(128);
    // Writing into a Vec is infallible, and no encoder of ours refuses a value.
    let _ = minicbor::encode(value, &mut bytes);
    bytes
}

/// Reads what [`encoded`] wrote; `None` when it is something else.
#[must_use]
pub fn decoded<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Option<T> {
    minicbor::decode(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Decided, Verdict};

    fn sample() -> Operation {
        let target = OperationRef {
            device: DeviceId(7),
            epoch: 1,
            seq: 3,
        };
        Operation {
            device: DeviceId(7),
            epoch: 1,
            seq: 4,
            by: PersonId(2),
            seen: 5,
            at: Clock {
                wall_s: 1_795_000_000,
                start: 2,
                up_s: 60,
            },
            scope: Scope::Reference,
            change: Change::Review(Decided {
                parked: target,
                verdict: Verdict::Keep,
                reason: "the same meeting".to_owned(),
            }),
        }
    }

    #[test]
    fn an_operation_survives_the_wire() {
        let operation = sample();
        assert_eq!(Operation::decode(&operation.encode()), Ok(operation));
    }

    #[test]
    fn an_operation_of_a_newer_kind_still_shows_its_header() {
        let operation = sample();
        let mut bytes = Vec::new();
        let mut e = minicbor::Encoder::new(&mut bytes);
        e.array(8).expect("writes");
        e.u32(7)
            .expect("writes")
            .u16(1)
            .expect("writes")
            .u64(4)
            .expect("writes");
        e.u32(2).expect("writes").u64(5).expect("writes");
        e.encode(operation.at)
            .expect("writes")
            .encode(operation.scope)
            .expect("writes");
        e.array(2).expect("writes").u32(4_000).expect("writes");
        e.array(1)
            .expect("writes")
            .str("from the future")
            .expect("writes");
        let Err(Unreadable::Newer(header)) = Operation::decode(&bytes) else {
            panic!("a newer kind is recognised");
        };
        assert_eq!(header.reference(), operation.reference());
    }

    #[test]
    fn a_truncated_operation_is_broken_at_every_byte() {
        let bytes = sample().encode();
        for length in 0..bytes.len() {
            assert!(matches!(
                Operation::decode(&bytes[..length]),
                Err(Unreadable::Broken(_))
            ));
        }
    }
}
