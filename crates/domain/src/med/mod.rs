//! Micro-enterprises and the visits of their consultants.

pub mod enterprise;
pub mod visit;

use minicbor::{Decode, Encode};

use crate::edit::{self, Edit};
use crate::shg::{Ended, Reversed};
use crate::{EnterpriseId, OperationRef};

pub use enterprise::{Enterprise, EnterpriseField, Owner};
pub use visit::Visit;

/// What can happen to the enterprises of a village.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Change {
    /// An enterprise was registered.
    #[n(0)]
    EnterpriseAdded(#[n(0)] Box<Enterprise>),
    /// Some of its fields were edited.
    #[n(1)]
    EnterpriseEdited(#[n(0)] EnterpriseId, #[n(1)] Vec<Edit<EnterpriseField>>),
    /// It closed, or left the programme.
    #[n(2)]
    EnterpriseEnded(#[n(0)] EnterpriseId, #[n(1)] Ended),
    /// It was visited.
    #[n(3)]
    VisitRecorded(#[n(0)] Box<Visit>),
    /// A visit was reversed.
    #[n(4)]
    VisitReversed(#[n(0)] Reversed),
}

impl Change {
    /// Names anew the operations that it refers to.
    pub(crate) fn rename(&mut self, name: &impl Fn(OperationRef) -> OperationRef) {
        match self {
            Self::EnterpriseEdited(_, edits) => edit::rename(edits, name),
            Self::EnterpriseEnded(_, ended) => ended.base = name(ended.base),
            Self::VisitReversed(reversed) => reversed.target = name(reversed.target),
            Self::EnterpriseAdded(_) | Self::VisitRecorded(_) => {}
        }
    }
}
