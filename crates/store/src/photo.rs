//! Photos, by the hash of their bytes.

use domain::PhotoHash;

use crate::journal::not_yet;
use crate::{Result, Store};

impl Store {
    /// Keeps a photo and its small picture.
    pub fn put_photo(&self, _hash: PhotoHash, _bytes: &[u8], _thumb: &[u8]) -> Result<()> {
        not_yet()
    }

    /// A photo, or its small picture.
    pub fn photo(&self, _hash: PhotoHash, _thumb: bool) -> Result<Option<Vec<u8>>> {
        not_yet()
    }
}
