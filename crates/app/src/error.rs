//! What can go wrong for a person, by code: `error-<code>` is the sentence's id in the catalogues.

use domain::Refusal;
use domain::disposition::{Disposition, ParkReason};
use domain::operation::Change;
use domain::review::Verdict;
use domain::{med, shg};
use serde::Serialize;
use store::StoreError;
use sync::ProtocolError;
use ts_rs::TS;

/// A rule of the domain, or a problem of the device, the link or the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[ts(export)]
#[serde(untagged)]
pub enum AppError {
    /// A rule was not kept.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Anything else.
    #[error(transparent)]
    Problem(#[from] Problem),
}

domain::codes! {
    /// A problem of the device, the link or the centre.
    Problem {
        /// The command's name or input is not one that the app knows.
        "bad-request" BadRequest {
            /// What is wrong, for support.
            detail: String,
        };
        /// Nobody is signed in.
        "locked" Locked;
        /// The device was not enrolled yet.
        "not-enrolled" NotEnrolled;
        /// Somebody practises: what concerns the device, its people or the centre is not done.
        "practising" Practising;
        /// Nothing on this device speaks the language, or what speaks made no sound.
        "voice-silent" VoiceSilent;
        /// The PIN is wrong.
        "pin-wrong" PinWrong {
            /// How long the next try must wait, in milliseconds.
            wait_ms: u64,
        };
        /// Too many wrong PINs: wait.
        "pin-wait" PinWait {
            /// How long, in milliseconds.
            wait_ms: u64,
        };
        /// The PIN is not six digits, or too easy to guess.
        "pin-too-simple" PinTooSimple;
        /// Another window or program works with the same data.
        "already-open" AlreadyOpen;
        /// No such invitation.
        "invitation-wrong" InvitationWrong;
        /// The invitation was used, or its hours are over.
        "invitation-expired" InvitationExpired;
        /// The address is not one.
        "address-invalid" AddressInvalid;
        /// Nobody answers at the address.
        "centre-unreachable" CentreUnreachable {
            /// The address.
            address: String,
        };
        /// Somebody answers at the address who is not our centre.
        "centre-not-ours" CentreNotOurs {
            /// The address.
            address: String,
        };
        /// The centre's answer was cut or damaged on the way.
        "answer-damaged" AnswerDamaged;
        /// The centre has much to do.
        "centre-busy" CentreBusy {
            /// When it asks to be tried again, in milliseconds.
            retry_ms: u64,
        };
        /// The centre has a problem of its own.
        "centre-failed" CentreFailed {
            /// What the centre's log has more about.
            reference: String,
        };
        /// The centre has had a later order of this device: nothing was done now, but an earlier
        /// try may have been.
        "order-out-of-turn" OrderOutOfTurn;
        /// The centre speaks a newer protocol: update the app.
        "update-needed" UpdateNeeded;
        /// The centre does not know this device.
        "device-unknown" DeviceUnknown;
        /// Two tablets use this device's identity: enrol again.
        "device-frozen" DeviceFrozen;
        /// The device was revoked.
        "device-revoked" DeviceRevoked;
        /// The disk is full.
        "disk-full" DiskFull;
        /// The database is of a newer version of the app.
        "database-newer" DatabaseNewer {
            /// The database's version.
            found: u32,
            /// The newest version that this app knows.
            known: u32,
        };
        /// The database cannot be read.
        "database-damaged" DatabaseDamaged;
        /// The file with the keys cannot be read.
        "keys-damaged" KeysDamaged;
        /// There is no such thing here.
        "not-found" NotFound;
        /// It is not known in which state the group lies, so nothing is judged by its norms.
        "state-unknown" StateUnknown;
        /// Something newer stands in the draft than what was read before writing over it.
        "draft-newer" DraftNewer {
            /// The version that stands there.
            version: String,
        };
        /// The draft that was read is there no longer: it was finished or thrown away.
        "draft-gone" DraftGone;
        /// The system has no program that shows papers.
        "no-viewer" NoViewer;
        /// The picture cannot be read.
        "photo-unreadable" PhotoUnreadable;
        /// Something that should not happen; the log has more under the reference.
        "internal" Internal {
            /// The reference.
            reference: String,
        };
    }
}

impl AppError {
    /// The code.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Problem(problem) => problem.code(),
        }
    }

    /// Every code that a person can be shown.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        Refusal::CODES.iter().chain(Problem::CODES).copied()
    }

    /// What an operation that was foreseen not to post is refused with; `collided` is what the one
    /// says that is in its way.
    #[must_use]
    pub fn foreseen(disposition: &Disposition, change: &Change, collided: Option<&Change>) -> Self {
        let refusal = match disposition {
            Disposition::Parked {
                reason: ParkReason::Conflict,
                ..
            } => match change {
                Change::Review(_) => Refusal::FirstDecisionStands,
                _ => Refusal::ChangedMeanwhile,
            },
            Disposition::Parked {
                reason: ParkReason::TargetMissing,
                with,
            } => match change {
                Change::Review(decided) if *with != Some(decided.parked) => Refusal::RecordFirst,
                Change::Review(_) => Refusal::AlreadyDecided,
                _ => Refusal::ReversalTargetMissing,
            },
            Disposition::Parked {
                reason: ParkReason::MakerIsChecker,
                ..
            } => Refusal::MakerIsChecker,
            Disposition::Parked {
                reason: ParkReason::NotAllowed | ParkReason::OutOfArea,
                ..
            } => Refusal::NotAllowed,
            Disposition::Parked {
                reason: ParkReason::Unsound,
                ..
            } => Refusal::MeetingDoesNotBalance,
            _ => match change {
                Change::Shg(shg::Change::MeetingClosed(_)) => Refusal::MeetingAlreadyRecorded,
                Change::Med(med::Change::VisitRecorded(_)) => Refusal::VisitAlreadyRecorded,
                Change::Shg(shg::Change::RecordReversed(_))
                | Change::Med(med::Change::VisitReversed(_)) => Refusal::ReversalTargetMissing,
                Change::Review(decided) => match collided {
                    None | Some(Change::Review(_)) => Refusal::AlreadyDecided,
                    Some(_) if decided.verdict == Verdict::Both => Refusal::OnlyOneStands,
                    Some(_) => Refusal::CountsAlready,
                },
                _ => Refusal::AlreadyRecorded,
            },
        };
        Self::Refused(refusal)
    }

    /// Something that should not happen: the detail goes to the log, the person sees a reference.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        let detail = detail.to_string();
        let hash = blake3::hash(detail.as_bytes()).to_hex();
        let reference = hash[..6].to_uppercase();
        tracing::error!(reference, detail, "internal");
        Self::Problem(Problem::Internal { reference })
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::TooNew { found, known } => {
                let short = |version| u32::try_from(version).unwrap_or(u32::MAX);
                let (found, known) = (short(found), short(known));
                Problem::DatabaseNewer { found, known }.into()
            }
            StoreError::Full => Problem::DiskFull.into(),
            StoreError::WrongKey | StoreError::Corrupt(_) => {
                tracing::error!(%error, "the database cannot be read");
                Problem::DatabaseDamaged.into()
            }
            other => Self::internal(other),
        }
    }
}

impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            return Problem::DiskFull.into();
        }
        Self::internal(error)
    }
}

impl From<ProtocolError> for AppError {
    fn from(error: ProtocolError) -> Self {
        tracing::warn!(%error, "an answer was not believed");
        match error {
            ProtocolError::Version(_) => Problem::UpdateNeeded.into(),
            _ => Problem::AnswerDamaged.into(),
        }
    }
}
