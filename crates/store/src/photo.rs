//! Photos, by the hash of their bytes.

use domain::PhotoHash;
use rusqlite::{OptionalExtension, params};

use crate::{Result, Store};

impl Store {
    /// Keeps a photo and its small picture.
    pub fn put_photo(&self, hash: PhotoHash, bytes: &[u8], thumb: &[u8]) -> Result<()> {
        let sql = "insert or ignore into photo (hash, bytes, thumb) values (?1, ?2, ?3)";
        self.db
            .prepare_cached(sql)?
            .execute(params![hash.0, bytes, thumb])?;
        Ok(())
    }

    /// A photo, or its small picture.
    pub fn photo(&self, hash: PhotoHash, thumb: bool) -> Result<Option<Vec<u8>>> {
        let sql = "select case when ?2 then thumb else bytes end from photo where hash = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement
            .query_row(params![hash.0, thumb], |row| row.get(0))
            .optional()?)
    }

    /// How many of these photos are on this device.
    pub(crate) fn photos_here(&self, photos: &[domain::photo::Photo]) -> Result<u32> {
        let sql = "select exists (select 1 from photo where hash = ?1)";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut here = 0;
        for photo in photos {
            here += statement.query_row([photo.hash.0], |row| row.get::<_, u32>(0))?;
        }
        Ok(here)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_is_kept_once() {
        let store = Store::in_memory().expect("opens");
        let hash = PhotoHash::of(b"picture");
        store.put_photo(hash, b"picture", b"small").expect("keeps");
        store.put_photo(hash, b"picture", b"small").expect("keeps");
        assert_eq!(
            store.photo(hash, false).expect("reads").as_deref(),
            Some(&b"picture"[..])
        );
        assert_eq!(
            store.photo(hash, true).expect("reads").as_deref(),
            Some(&b"small"[..])
        );
        assert_eq!(
            store.photo(PhotoHash::of(b"another"), true).expect("reads"),
            None
        );
    }
}
