//! Photos, as operations name them: by hash, with what the picture shows.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::optional;
use crate::{PhotoHash, Refusal};

/// A photo that belongs to a record. The picture itself travels apart from money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
pub struct Photo {
    /// The hash of the stored picture.
    #[n(0)]
    pub hash: PhotoHash,
    /// The stored picture's length in bytes.
    #[n(1)]
    pub bytes: u32,
    /// What it shows, in a few words.
    #[n(2)]
    pub caption: Option<String>,
}

impl Photo {
    /// Checks a photo's caption as any text at input.
    pub fn checked(self) -> Result<Self, Refusal> {
        let caption = optional("caption", self.caption.as_deref())?;
        Ok(Self { caption, ..self })
    }
}
