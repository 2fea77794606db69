//! The names of things: entity ids made on a device, and the short numbers that the centre gives.

use std::fmt;
use std::str::FromStr;

use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! entity_id {
    ($( $(#[$doc:meta])* $name:ident; )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(export, as = "String")]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The sixteen bytes that storage and wire keep.
            #[must_use]
            pub fn bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// The id that these sixteen bytes name; `None` when there are not sixteen.
            #[must_use]
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                Uuid::from_slice(bytes).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: Write>(
                &self,
                e: &mut Encoder<W>,
                _: &mut C,
            ) -> Result<(), EncodeError<W::Error>> {
                e.bytes(self.0.as_bytes())?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
                let at = d.position();
                Self::from_bytes(d.bytes()?)
                    .ok_or_else(|| DecodeError::message("an id has sixteen bytes").at(at))
            }
        }
    )* };
}

entity_id! {
    /// A state, district or block of the Local Government Directory.
    AreaId;
    /// A village (or the settlement that a group calls its village).
    VillageId;
    /// A Self Help Group.
    GroupId;
    /// A member of a group.
    MemberId;
    /// A micro-enterprise.
    EnterpriseId;
    /// Names a meeting by what it is (group, date, kind, ordinal), so that the same meeting
    /// recorded on two devices has the same key.
    MeetingKey;
}

/// The namespace of every id that is computed from a name.
const NAMES: Uuid = Uuid::from_bytes(*b"bahi names:v1...");

impl AreaId {
    /// The id of a Local Government Directory area: the same wherever the directory is read.
    /// `level` is `state`, `district` or `block`; `code` is the directory's code as text.
    #[must_use]
    pub fn of_lgd(level: &str, code: &str) -> Self {
        Self(Uuid::new_v5(
            &NAMES,
            format!("lgd:{level}:{code}").as_bytes(),
        ))
    }
}

impl VillageId {
    /// The id of a village of the Local Government Directory, by its code.
    #[must_use]
    pub fn of_lgd(code: &str) -> Self {
        Self(Uuid::new_v5(
            &NAMES,
            format!("lgd:village:{code}").as_bytes(),
        ))
    }
}

impl MeetingKey {
    /// The key of the `ordinal`-th meeting of this kind that `group` held on `date`.
    #[must_use]
    pub fn of(group: GroupId, date: crate::Date, kind: u8, ordinal: u8) -> Self {
        let mut name = Vec::with_capacity(32);
        name.extend_from_slice(group.bytes());
        name.extend_from_slice(date.to_string().as_bytes());
        name.extend_from_slice(&[kind, ordinal]);
        Self(Uuid::new_v5(&NAMES, &name))
    }
}

macro_rules! short_number {
    ($( $(#[$doc:meta])* $name:ident; )*) => { $(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize,
            Deserialize, TS, minicbor::Encode, minicbor::Decode,
        )]
        #[ts(export)]
        #[serde(transparent)]
        #[cbor(transparent)]
        pub struct $name(#[n(0)] pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )* };
}

short_number! {
    /// A device, as the centre numbered it; 0 is the centre itself.
    DeviceId;
    /// A person who works with the program, as the centre numbered her; 0 is the centre itself.
    PersonId;
    /// A member inside her group's operations: the first four bytes of the BLAKE3 of her id.
    /// Twelve full ids would be most of a meeting's bytes on a slow link.
    MemberTag;
    /// A loan inside its group's operations, to a member or from a lender: four bytes of a BLAKE3
    /// of what it is, so that two recordings of one loan name it the same.
    LoanTag;
}

impl DeviceId {
    /// The centre's own number, for operations that it authors itself.
    pub const CENTRE: Self = Self(0);
}

impl PersonId {
    /// The centre's own number, for operations that it authors itself.
    pub const CENTRE: Self = Self(0);
}

impl MemberTag {
    /// The tag of a member. Whoever adds a member makes sure that it is new in her group.
    #[must_use]
    pub fn of(member: MemberId) -> Self {
        let hash = blake3::hash(member.bytes());
        let [a, b, c, d, ..] = *hash.as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }
}

impl LoanTag {
    /// The tag of the `nth` loan (0 for the first) that `member` was given in `meeting`.
    #[must_use]
    pub fn of(meeting: MeetingKey, member: MemberTag, nth: u8) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(meeting.bytes());
        hasher.update(&member.0.to_be_bytes());
        hasher.update(&[nth]);
        Self::first_bytes(&hasher)
    }

    /// The tag of a borrowing, by the parts of what its lender's paper says.
    pub(crate) fn of_paper(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(b"borrowing:v2");
        for part in parts {
            hasher.update(&(part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        Self::first_bytes(&hasher)
    }

    fn first_bytes(hasher: &blake3::Hasher) -> Self {
        let [a, b, c, d, ..] = *hasher.finalize().as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }
}

/// A photo, by the BLAKE3 hash of its bytes as they are stored (resized, without EXIF).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(export, as = "String")]
pub struct PhotoHash(pub [u8; 32]);

impl PhotoHash {
    /// The hash of a stored picture.
    #[must_use]
    pub fn of(picture: &[u8]) -> Self {
        Self(*blake3::hash(picture).as_bytes())
    }
}

impl fmt::Display for PhotoHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(blake3::Hash::from_bytes(self.0).to_hex().as_str())
    }
}

impl FromStr for PhotoHash {
    type Err = blake3::HexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        blake3::Hash::from_hex(text).map(|hash| Self(*hash.as_bytes()))
    }
}

impl Serialize for PhotoHash {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PhotoHash {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<C> Encode<C> for PhotoHash {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.bytes(&self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for PhotoHash {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let at = d.position();
        let bytes = <[u8; 32]>::try_from(d.bytes()?)
            .map_err(|_| DecodeError::message("a photo's hash has 32 bytes").at(at))?;
        Ok(Self(bytes))
    }
}
