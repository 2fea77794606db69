//! Sheets that are kept at every entry until they become a record: a meeting, a visit, the balances
//! of an old group. Who writes over one says what she has read: another window may have written in
//! it, or finished it, since.

use domain::PersonId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::Draft;

use crate::error::{AppError, Problem};
use crate::session::App;

/// One sheet's place on this device.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    kind: &'static str,
    key: String,
}

/// A draft that was kept.
pub(crate) struct Kept<T> {
    /// What stands in it; none where an older version wrote it so that it can no longer be read.
    /// It stays in the database until something new is kept over it.
    pub(crate) draft: Option<T>,
    /// Who wrote in it last.
    pub(crate) by: PersonId,
}

impl Place {
    /// Where the sheets of a kind are kept, by what they are about.
    pub(crate) fn new(kind: &'static str, about: impl ToString) -> Self {
        Self {
            kind,
            key: about.to_string(),
        }
    }

    /// What is kept there.
    pub(crate) fn read<T: DeserializeOwned>(&self, app: &App) -> Result<Option<Kept<T>>, AppError> {
        let kept = app.store()?.draft(self.kind, &self.key)?;
        Ok(kept.map(|kept| Kept {
            draft: serde_json::from_str(&kept.json).ok(),
            by: kept.by,
        }))
    }

    /// The version of what is kept there; empty where nothing is.
    pub(crate) fn version(&self, app: &App) -> Result<String, AppError> {
        let kept = app.store()?.draft(self.kind, &self.key)?;
        Ok(kept.map_or_else(String::new, |kept| version_of(&kept.json)))
    }

    /// Keeps a draft, durably, and answers the version that now stands there. Refuses where
    /// another version stands than the one that was `read`; whoever says none has read nothing and
    /// writes alone.
    pub(crate) fn keep<T: Serialize>(
        &self,
        app: &App,
        draft: &T,
        read: Option<&str>,
    ) -> Result<String, AppError> {
        let json = serde_json::to_string(draft).map_err(AppError::internal)?;
        if let Some(read) = read {
            let stands = app.store()?.draft(self.kind, &self.key)?;
            let version = stands.as_ref().map(|one| version_of(&one.json));
            let is_read = version.as_deref().unwrap_or_default() == read;
            // The same once more, because its answer was lost, is nobody else's.
            if !is_read && stands.is_none_or(|one| one.json != json) {
                return Err(match version {
                    Some(version) => Problem::DraftNewer { version },
                    None => Problem::DraftGone,
                }
                .into());
            }
        }
        let version = version_of(&json);
        let draft = Draft {
            json,
            saved_ms: app.world().now_ms(),
            by: app.person()?,
        };
        app.store()?.save_draft(self.kind, &self.key, &draft)?;
        Ok(version)
    }

    /// Keeps what became of a draft when its sheet was opened, and answers the version that stands.
    /// Where none was begun none is kept: who only looks has begun nothing.
    pub(crate) fn keep_opened<T: Serialize + PartialEq>(
        &self,
        app: &App,
        kept: Option<&T>,
        opened: &T,
    ) -> Result<String, AppError> {
        match kept {
            Some(kept) if kept != opened => self.keep(app, opened, None),
            _ => self.version(app),
        }
    }

    /// Throws it away.
    pub(crate) fn discard(&self, app: &App) -> Result<(), AppError> {
        Ok(app.store()?.remove_draft(self.kind, &self.key)?)
    }

    /// Throws it away in the transaction that records what became of it.
    pub(crate) fn remove_in(&self, tx: &store::Connection) -> Result<(), store::StoreError> {
        store::draft::remove_in(tx, self.kind, &self.key)
    }
}

/// The same for the same text, so that opening a sheet twice without a change makes nobody's
/// window an old one.
fn version_of(json: &str) -> String {
    blake3::hash(json.as_bytes()).to_hex()[..16].to_owned()
}
