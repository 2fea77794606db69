//! Forms that somebody has begun to fill: kept on this device, each under her own name, until
//! they are saved or given up. They never leave the device.

use serde::{Deserialize, Serialize};
use store::view::Draft;
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::office::Done;
use crate::session::App;

/// Which form.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TheForm {
    /// The window's name of it: what is filled, and for which group or woman.
    pub key: String,
}

/// A form as it is filled now.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct KeepForm {
    /// The window's name of it.
    pub key: String,
    /// What stands in it, as the window wrote it; nothing forgets it.
    pub text: Option<String>,
}

/// A form as it was kept.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct KeptForm {
    /// What stood in it; nothing when it was not begun.
    pub text: Option<String>,
}

/// The kind of these drafts in the store; their key is the person and the form's name.
const FORM: &str = "form";
/// No form of the window comes near.
const MOST_BYTES: usize = 64 * 1024;

/// What the person who is signed in has begun.
pub fn form(app: &mut App, input: TheForm) -> Result<KeptForm, AppError> {
    let key = hers(app, &input.key)?;
    let draft = app.store()?.draft(FORM, &key)?;
    Ok(KeptForm {
        text: draft.map(|draft| draft.json),
    })
}

/// Keeps it, or forgets it.
pub fn keep_form(app: &mut App, input: KeepForm) -> Result<Done, AppError> {
    let key = hers(app, &input.key)?;
    match input.text {
        None => app.store()?.remove_draft(FORM, &key)?,
        Some(json) if json.len() <= MOST_BYTES => {
            let draft = Draft {
                json,
                saved_ms: app.world().now_ms(),
                by: app.person()?,
            };
            app.store()?.save_draft(FORM, &key, &draft)?;
        }
        Some(_) => return Err(odd("a form of this size")),
    }
    Ok(Done { done: true })
}

fn hers(app: &App, key: &str) -> Result<String, AppError> {
    let person = app.person()?;
    if key.is_empty() || key.len() > 200 {
        return Err(odd("a form of this name"));
    }
    Ok(format!("{}/{key}", person.0))
}

fn odd(what: &str) -> AppError {
    Problem::BadRequest {
        detail: format!("no window sends {what}"),
    }
    .into()
}
