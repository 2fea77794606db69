//! A member of a group.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::code::Code;
use crate::photo::Photo;
use crate::refusal::{day, optional, required};
use crate::{Date, MemberId, MemberTag, Refusal};

/// A member as she was added. No Aadhaar number, no health, no exact address (shg.md 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Member {
    /// Her id.
    #[n(0)]
    pub id: MemberId,
    /// Her name, in any script.
    #[n(1)]
    pub name: String,
    /// Who the next name is to her.
    #[n(2)]
    pub relation: Relation,
    /// Her husband's or father's name, which tells women of one name apart.
    #[n(3)]
    pub relation_name: Option<String>,
    /// Her serial number in the group's register.
    #[n(4)]
    pub serial: Option<u16>,
    /// When she joined.
    #[n(5)]
    pub joined: Date,
    /// Her office in the group.
    #[n(6)]
    pub office: Office,
    /// Her year of birth, where the day is not known.
    #[n(7)]
    pub birth_year: Option<u16>,
    /// A phone number; it may be shared in the household.
    #[n(8)]
    pub mobile: Option<String>,
    /// Her nominee.
    #[n(9)]
    pub nominee: Option<String>,
    /// Her photo.
    #[n(10)]
    pub photo: Option<Photo>,
    /// The codes that others gave to her.
    #[n(11)]
    pub codes: Vec<Code>,
    /// The day on which she consented to be recorded, after the notice was read to her.
    #[n(12)]
    pub consented: Option<Date>,
}

/// Who the named relative is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Relation {
    /// Her husband.
    #[n(0)]
    #[default]
    Husband,
    /// Her father.
    #[n(1)]
    Father,
    /// Her mother.
    #[n(2)]
    Mother,
    /// Somebody else.
    #[n(3)]
    Other,
}

/// An office in the group; offices rotate.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Office {
    /// No office.
    #[n(0)]
    #[default]
    Member,
    /// President.
    #[n(1)]
    President,
    /// Secretary.
    #[n(2)]
    Secretary,
    /// Treasurer.
    #[n(3)]
    Treasurer,
}

impl Office {
    /// The office with this number in a form.
    #[must_use]
    pub fn numbered(number: i64) -> Self {
        match number {
            1 => Self::President,
            2 => Self::Secretary,
            3 => Self::Treasurer,
            _ => Self::Member,
        }
    }
}

crate::fields! {
    /// What can be edited of a member.
    MemberField {
        /// Her name.
        Name = 0 weighty;
        /// Her husband's or father's name.
        RelationName = 1 weighty;
        /// Who that is.
        Relation = 2 light;
        /// Her serial number.
        Serial = 3 light;
        /// Her office.
        Office = 4 weighty;
        /// Her year of birth.
        BirthYear = 5 weighty;
        /// A phone number.
        Mobile = 6 light;
        /// Her nominee.
        Nominee = 7 weighty;
        /// When she joined.
        Joined = 8 weighty;
        /// Her photo.
        Photo = 9 light;
    }
}

impl Member {
    /// The short tag that her group's operations use.
    #[must_use]
    pub fn tag(&self) -> MemberTag {
        MemberTag::of(self.id)
    }

    /// Checks a member as she is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("joined", self.joined)?;
        if self
            .birth_year
            .is_some_and(|year| !(1900..=2100).contains(&year))
        {
            return Err(Refusal::FieldInvalid {
                field: "birth-year".to_owned(),
            });
        }
        Ok(Self {
            name: required("name", &self.name)?,
            relation_name: optional("relation-name", self.relation_name.as_deref())?,
            mobile: optional("mobile", self.mobile.as_deref())?,
            nominee: optional("nominee", self.nominee.as_deref())?,
            photo: self.photo.map(Photo::checked).transpose()?,
            ..self
        })
    }
}
