//! Scopes: the unit of partial replication, of ordering and of distribution.

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DeviceId, GroupId, VillageId};

/// Where an operation belongs. Each belongs to exactly one scope, and each scope has one feed.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    TS,
    Encode,
    Decode,
)]
#[ts(export)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Scope {
    /// Norms, code lists: the same for everybody.
    #[n(0)]
    Reference,
    /// A village: its own row, its enterprises and their visits.
    #[n(1)]
    Village(#[n(0)] VillageId),
    /// A group: its members and meetings.
    #[n(2)]
    Group(#[n(0)] GroupId),
    /// What the centre tells one device: who works on it, with which roles and areas.
    #[n(3)]
    Inbox(#[n(0)] DeviceId),
}

impl Scope {
    /// The key in storage: the kind's number, then the id's bytes. Sorting by it is the order in
    /// which scopes are listed everywhere.
    #[must_use]
    pub fn key(&self) -> Vec<u8> {
        match self {
            Self::Reference => vec![0],
            Self::Village(id) => tagged(1, id.bytes()),
            Self::Group(id) => tagged(2, id.bytes()),
            Self::Inbox(id) => tagged(3, &id.0.to_be_bytes()),
        }
    }

    /// The scope that a storage key names.
    #[must_use]
    pub fn from_key(key: &[u8]) -> Option<Self> {
        let (&kind, id) = key.split_first()?;
        match kind {
            0 if id.is_empty() => Some(Self::Reference),
            1 => VillageId::from_bytes(id).map(Self::Village),
            2 => GroupId::from_bytes(id).map(Self::Group),
            3 => Some(Self::Inbox(DeviceId(u32::from_be_bytes(
                id.try_into().ok()?,
            )))),
            _ => None,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference => f.write_str("reference"),
            Self::Village(id) => write!(f, "village:{id}"),
            Self::Group(id) => write!(f, "group:{id}"),
            Self::Inbox(id) => write!(f, "inbox:{id}"),
        }
    }
}

fn tagged(kind: u8, id: &[u8]) -> Vec<u8> {
    let mut key = Vec::with_capacity(1 + id.len());
    key.push(kind);
    key.extend_from_slice(id);
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_found_again_by_its_key() {
        let id = uuid::Uuid::from_u128(7);
        for scope in [
            Scope::Reference,
            Scope::Village(VillageId(id)),
            Scope::Group(GroupId(id)),
            Scope::Inbox(DeviceId(9)),
        ] {
            assert_eq!(Scope::from_key(&scope.key()), Some(scope));
        }
        assert_eq!(Scope::from_key(&[2, 1]), None);
    }
}
