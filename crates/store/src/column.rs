//! Values as the database keeps them.

use domain::med::enterprise::{Category, Tie};
use domain::place::Level;
use domain::shg::{GroupKind, MeetingKind, Office, Relation};
use domain::{
    AreaId, Date, DeviceId, EnterpriseId, GroupId, MemberId, OperationRef, Paise, Scope, VillageId,
};
use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::de::DeserializeOwned;

use crate::{Result, StoreError};

/// The choices of each kind, in the order of their numbers.
pub(crate) const GROUP_KINDS: &[GroupKind] = &[
    GroupKind::Women,
    GroupKind::Disabled,
    GroupKind::Elders,
    GroupKind::Transgender,
    GroupKind::VillageOrganisation,
    GroupKind::ClusterFederation,
    GroupKind::ModelClusterFederation,
];
pub(crate) const RELATIONS: &[Relation] = &[
    Relation::Husband,
    Relation::Father,
    Relation::Mother,
    Relation::Other,
];
pub(crate) const OFFICES: &[Office] = &[
    Office::Member,
    Office::President,
    Office::Secretary,
    Office::Treasurer,
];
pub(crate) const MEETING_KINDS: &[MeetingKind] = &[MeetingKind::Regular, MeetingKind::Special];
pub(crate) const CATEGORIES: &[Category] = &[
    Category::Manufacturing,
    Category::Service,
    Category::Trade,
    Category::Other,
];
pub(crate) const TIES: &[Tie] = &[
    Tie::Herself,
    Tie::Husband,
    Tie::Child,
    Tie::Family,
    Tie::Group,
];
pub(crate) const LEVELS: &[Level] = &[Level::State, Level::District, Level::Block];

/// An operation's name as 14 bytes that sort as it does.
pub(crate) fn op_blob(reference: OperationRef) -> [u8; 14] {
    let mut blob = [0; 14];
    blob[..4].copy_from_slice(&reference.device.0.to_be_bytes());
    blob[4..6].copy_from_slice(&reference.epoch.to_be_bytes());
    blob[6..].copy_from_slice(&reference.seq.to_be_bytes());
    blob
}

/// The operation that 14 bytes name.
pub(crate) fn op_of(blob: &[u8]) -> Result<OperationRef> {
    let blob: [u8; 14] = blob
        .try_into()
        .map_err(|_| wrong("an operation's name", blob))?;
    let [d0, d1, d2, d3, e0, e1, seq @ ..] = blob;
    Ok(OperationRef {
        device: DeviceId(u32::from_be_bytes([d0, d1, d2, d3])),
        epoch: u16::from_be_bytes([e0, e1]),
        seq: u64::from_be_bytes(seq),
    })
}

/// A number for SQLite, which has no unsigned ones.
pub(crate) fn signed(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(|_| StoreError::Encoding(format!("{number} is too large")))
}

/// A number from SQLite that is never negative.
pub(crate) fn unsigned(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(|_| StoreError::Encoding(format!("{number} is negative")))
}

/// Thirty-two bytes.
pub(crate) fn bytes32(bytes: &[u8]) -> Result<[u8; 32]> {
    bytes.try_into().map_err(|_| wrong("32 bytes", bytes))
}

/// The scope that a key names.
pub(crate) fn scope_of(key: &[u8]) -> Result<Scope> {
    Scope::from_key(key).ok_or_else(|| wrong("a scope", key))
}

/// A choice by its number; the first one where a newer version knows more.
pub(crate) fn choice<T: Copy + Default>(all: &[T], number: i64) -> T {
    usize::try_from(number)
        .ok()
        .and_then(|at| all.get(at))
        .copied()
        .unwrap_or_default()
}

fn wrong(what: &str, bytes: &[u8]) -> StoreError {
    StoreError::Encoding(format!("{} bytes are not {what}", bytes.len()))
}

/// Reads typed values from a row, by name.
pub(crate) trait Columns {
    fn value<T: FromSql>(&self, name: &str) -> Result<T>;

    fn op(&self, name: &str) -> Result<OperationRef> {
        op_of(&self.value::<Vec<u8>>(name)?)
    }

    fn maybe_op(&self, name: &str) -> Result<Option<OperationRef>> {
        self.value::<Option<Vec<u8>>>(name)?
            .map(|blob| op_of(&blob))
            .transpose()
    }

    fn date(&self, name: &str) -> Result<Date> {
        day(&self.value::<String>(name)?)
    }

    fn maybe_date(&self, name: &str) -> Result<Option<Date>> {
        self.value::<Option<String>>(name)?
            .map(|text| day(&text))
            .transpose()
    }

    fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        Ok(serde_json::from_str(&self.value::<String>(name)?)?)
    }

    fn paise(&self, name: &str) -> Result<Paise> {
        self.value::<i64>(name).map(Paise)
    }

    fn count(&self, name: &str) -> Result<u32> {
        Ok(u32::try_from(self.value::<i64>(name)?).unwrap_or(u32::MAX))
    }

    fn id<T: Id>(&self, name: &str) -> Result<T> {
        let blob = self.value::<Vec<u8>>(name)?;
        T::read(&blob).ok_or_else(|| wrong("an id", &blob))
    }

    fn maybe_id<T: Id>(&self, name: &str) -> Result<Option<T>> {
        let blob = self.value::<Option<Vec<u8>>>(name)?;
        blob.map(|blob| T::read(&blob).ok_or_else(|| wrong("an id", &blob)))
            .transpose()
    }
}

impl Columns for Row<'_> {
    fn value<T: FromSql>(&self, name: &str) -> Result<T> {
        Ok(self.get(name)?)
    }
}

/// An id that can be read from a blob.
pub(crate) trait Id: Sized {
    fn read(blob: &[u8]) -> Option<Self>;
}

macro_rules! ids {
    ($($name:ident)*) => { $(
        impl Id for $name {
            fn read(blob: &[u8]) -> Option<Self> {
                Self::from_bytes(blob)
            }
        }
    )* };
}

ids! { AreaId VillageId GroupId MemberId EnterpriseId }

fn day(text: &str) -> Result<Date> {
    text.parse()
        .map_err(|_| StoreError::Encoding(format!("{text} is not a day")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_found_again_by_its_blob_and_sorts_like_it() {
        let of = |device, epoch, seq| OperationRef {
            device: DeviceId(device),
            epoch,
            seq,
        };
        let sorted = [of(1, 2, 300), of(1, 3, 2), of(2, 1, 1), of(300, 1, 1)];
        for pair in sorted.windows(2) {
            assert!(op_blob(pair[0]) < op_blob(pair[1]));
            assert_eq!(op_of(&op_blob(pair[0])).expect("reads"), pair[0]);
        }
    }

    #[test]
    fn every_choice_stands_at_its_number() {
        fn holds<T: Copy>(all: &[T], number: impl Fn(T) -> u8) {
            for (index, one) in all.iter().enumerate() {
                assert_eq!(usize::from(number(*one)), index);
            }
        }
        holds(GROUP_KINDS, |kind| kind as u8);
        holds(RELATIONS, |relation| relation as u8);
        holds(OFFICES, |office| office as u8);
        holds(MEETING_KINDS, |kind| kind as u8);
        holds(CATEGORIES, |category| category as u8);
        holds(TIES, |tie| tie as u8);
        holds(LEVELS, |level| level as u8);
    }
}
