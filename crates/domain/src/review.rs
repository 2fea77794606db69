//! What a person decides about an operation that the centre parked.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::OperationRef;

/// How a parked operation is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Verdict {
    /// What is posted stays; the parked one has no effect.
    #[n(0)]
    Keep,
    /// The parked one is right: it is posted, and what it collided with is reversed.
    #[n(1)]
    Replace,
    /// Both happened: the parked one is posted too. Not where only one of the two can be true.
    #[n(2)]
    Both,
}

/// A decision on one parked operation; itself an operation, in the same scope.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Decided {
    /// The parked operation.
    #[n(0)]
    pub parked: OperationRef,
    /// The verdict.
    #[n(1)]
    pub verdict: Verdict,
    /// Why.
    #[n(2)]
    pub reason: String,
}
