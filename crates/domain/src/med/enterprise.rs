//! A micro-enterprise of a member or her family.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::{day, optional, required};
use crate::{Date, EnterpriseId, GroupId, MemberId, Refusal, VillageId};

/// An enterprise as it was registered (med.md 1.2, stage 1a: the part that a first visit needs).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Enterprise {
    /// Its id.
    #[n(0)]
    pub id: EnterpriseId,
    /// The village it works in.
    #[n(1)]
    pub village: VillageId,
    /// Its name, or what people call it.
    #[n(2)]
    pub name: String,
    /// Whose it is.
    #[n(3)]
    pub owner: Owner,
    /// Manufacturing, service, trade.
    #[n(4)]
    pub category: Category,
    /// What it makes or sells.
    #[n(5)]
    pub product: String,
    /// When it began.
    #[n(6)]
    pub began: Option<Date>,
    /// A phone number.
    #[n(7)]
    pub mobile: Option<String>,
    /// How to find it: words, never a home's coordinates.
    #[n(8)]
    pub landmark: Option<String>,
    /// When it was registered; the first visit is due a week later.
    #[n(9)]
    pub registered: Date,
}

/// Whose enterprise it is: a member of a group or somebody of her family (med.md 1.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Owner {
    /// The owner's name.
    #[n(0)]
    pub name: String,
    /// The member's group.
    #[n(1)]
    pub group: Option<GroupId>,
    /// The member.
    #[n(2)]
    pub member: Option<MemberId>,
    /// Who the owner is to the member.
    #[n(3)]
    pub tie: Tie,
}

/// Who the owner is to the member.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Tie {
    /// The member herself.
    #[n(0)]
    #[default]
    Herself,
    /// Her husband.
    #[n(1)]
    Husband,
    /// Her son or daughter.
    #[n(2)]
    Child,
    /// Another of her family.
    #[n(3)]
    Family,
    /// A group of members.
    #[n(4)]
    Group,
}

/// What the enterprise does (med.md 1.2 [U3]).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Category {
    /// It makes things.
    #[n(0)]
    #[default]
    Manufacturing,
    /// It serves people.
    #[n(1)]
    Service,
    /// It buys and sells.
    #[n(2)]
    Trade,
    /// Something else.
    #[n(3)]
    Other,
}

crate::fields! {
    /// What can be edited of an enterprise.
    EnterpriseField {
        /// Its name.
        Name = 0 weighty;
        /// What it makes or sells.
        Product = 1 light;
        /// A phone number.
        Mobile = 2 light;
        /// How to find it.
        Landmark = 3 light;
        /// What it does.
        Category = 4 light;
    }
}

impl Enterprise {
    /// Checks an enterprise as it is entered.
    pub fn checked(self) -> Result<Self, Refusal> {
        day("registered", self.registered)?;
        if let Some(began) = self.began {
            day("began", began)?;
        }
        Ok(Self {
            name: required("name", &self.name)?,
            owner: Owner {
                name: required("owner", &self.owner.name)?,
                ..self.owner
            },
            product: required("product", &self.product)?,
            mobile: optional("mobile", self.mobile.as_deref())?,
            landmark: optional("landmark", self.landmark.as_deref())?,
            ..self
        })
    }
}
