//! Codes that others gave to places, groups and members: opaque text, never parsed.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who gave a code.
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
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum CodeSystem {
    /// The Local Government Directory.
    #[n(0)]
    Lgd,
    /// The national mission's own location and group codes.
    #[n(1)]
    Nrlm,
    /// LokOS.
    #[n(2)]
    Lokos,
    /// The state mission.
    #[n(3)]
    State,
    /// The Census of 2001.
    #[n(4)]
    Census2001,
    /// The Census of 2011.
    #[n(5)]
    Census2011,
}

/// A code as it was given: leading zeros kept, nothing derived from it (shg.md 5).
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, Encode, Decode,
)]
#[ts(export)]
pub struct Code {
    /// Who gave it.
    #[n(0)]
    pub system: CodeSystem,
    /// The code itself.
    #[n(1)]
    pub value: String,
}

impl CodeSystem {
    /// Every system, in the order of its number.
    pub const ALL: &'static [Self] = &[
        Self::Lgd,
        Self::Nrlm,
        Self::Lokos,
        Self::State,
        Self::Census2001,
        Self::Census2011,
    ];
}

impl Code {
    /// Checks a code as it is entered.
    pub fn checked(self) -> Result<Self, crate::Refusal> {
        Ok(Self {
            value: crate::refusal::required("code", &self.value)?,
            ..self
        })
    }
}
