//! What the centre answers when it cannot do what it is asked.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use serde_json::json;
use sync::ProtocolError;
use sync::centre::Rejected;

use crate::archive::ArchiveError;
use crate::world::{System, number};

/// Why the centre does not do what it is asked. The code goes out; texts go to the log.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// 400 `malformed`: not a message of ours.
    #[error("malformed: {0}")]
    Malformed(String),
    /// 401 `unknown-device`: never enrolled here.
    #[error("no such device was enrolled here")]
    UnknownDevice,
    /// 401 `wrong-signature`: not signed by the key that is known.
    #[error("the signature is not of the known key")]
    WrongSignature,
    /// 403 `frozen`: two tablets use its identity; enrol again with a new key.
    #[error("the device is frozen: it must enrol again")]
    Frozen,
    /// 403 `revoked`: the device was revoked; enrol again with a new key.
    #[error("the device was revoked")]
    Revoked,
    /// 404 `unknown`: there is no such person, device, area or village.
    #[error("there is no {0}")]
    Unknown(String),
    /// 409 `gap`: the device must send from this number on.
    #[error("a gap: send from {0}")]
    Gap(u64),
    /// 413 `too-large`: more than a message may have.
    #[error("too large")]
    TooLarge,
    /// 408 `idle`: nothing came for too long.
    #[error("the request stopped coming")]
    Idle,
    /// 422: a rule was not kept; the refusal's own code.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// 426 `version`: a version of the protocol that this centre does not speak.
    #[error("protocol version {0}")]
    Version(u8),
    /// 503 `busy`: come again.
    #[error("busy")]
    Busy,
    /// 500 `internal`, with a reference to the log.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// 500 `internal`, with a reference to the log.
    #[error("a worker stopped: {0}")]
    Worker(String),
}

impl From<ProtocolError> for ServerError {
    fn from(error: ProtocolError) -> Self {
        match error {
            ProtocolError::Malformed(why) => Self::Malformed(why),
            ProtocolError::WrongSignature => Self::WrongSignature,
            ProtocolError::Version(version) => Self::Version(version),
            ProtocolError::TooLarge => Self::TooLarge,
        }
    }
}

impl From<Rejected<ArchiveError>> for ServerError {
    fn from(rejected: Rejected<ArchiveError>) -> Self {
        match rejected {
            Rejected::Protocol(error) => error.into(),
            Rejected::UnknownDevice(_) => Self::UnknownDevice,
            Rejected::Gap(from) => Self::Gap(from),
            Rejected::Archive(error) => Self::Archive(error),
        }
    }
}

impl ServerError {
    /// The status and the code that go out.
    #[must_use]
    pub fn code(&self) -> (StatusCode, String) {
        let (status, code) = match self {
            Self::Malformed(_) => (StatusCode::BAD_REQUEST, "malformed"),
            Self::UnknownDevice => (StatusCode::UNAUTHORIZED, "unknown-device"),
            Self::WrongSignature => (StatusCode::UNAUTHORIZED, "wrong-signature"),
            Self::Frozen => (StatusCode::FORBIDDEN, "frozen"),
            Self::Revoked => (StatusCode::FORBIDDEN, "revoked"),
            Self::Unknown(_) => (StatusCode::NOT_FOUND, "unknown"),
            Self::Idle => (StatusCode::REQUEST_TIMEOUT, "idle"),
            Self::Gap(_) => (StatusCode::CONFLICT, "gap"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::Refused(refusal) => return (StatusCode::UNPROCESSABLE_ENTITY, refusal.code()),
            Self::Version(_) => (StatusCode::UPGRADE_REQUIRED, "version"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Archive(error) if is_passing(error) => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Archive(_) | Self::Worker(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        };
        (status, code.to_owned())
    }
}

impl IntoResponse for ServerError {
    fn into_response(self) -> Response {
        let (status, code) = self.code();
        let mut body = json!({ "code": code });
        if let Self::Gap(from) = self {
            body["from"] = from.into();
        }
        if status.is_server_error() {
            // Detail goes to the log under this reference, and nowhere else.
            let reference = format!("{:08X}", number(&System) >> 32);
            tracing::error!(reference, error = %self, "failed");
            body["ref"] = reference.into();
        } else {
            tracing::info!(code, "refused");
        }
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            // Spread out, or all come back at the same moment.
            let seconds = 2 + number(&System) % 14;
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Whether the database can be expected to work again: somebody holds it, or the disk is full.
fn is_passing(error: &ArchiveError) -> bool {
    let ArchiveError::Sqlite(error) = error else {
        return false;
    };
    matches!(
        error.sqlite_error_code(),
        Some(
            rusqlite::ErrorCode::DatabaseBusy
                | rusqlite::ErrorCode::DatabaseLocked
                | rusqlite::ErrorCode::DiskFull
        )
    )
}
