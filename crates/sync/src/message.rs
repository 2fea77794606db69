//! The messages of one round.

use domain::clock::Clock;
use domain::operation::encoded;
use domain::{DeviceId, Disposition, PersonId, Scope};
use minicbor::bytes::{ByteArray, ByteVec};
use minicbor::{Decode, Encode};

/// What the device says: what it holds, and a batch of what it has not sent.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Request {
    /// What the device holds of its feeds.
    #[n(0)]
    pub held: Held,
    /// Unsent operations, when there are some.
    #[n(1)]
    pub batch: Option<Batch>,
    /// How many bytes of entries the device wants in this answer.
    #[n(2)]
    pub limit: u32,
    /// The device's clock at sending: evidence for dating its operations.
    #[n(3)]
    pub clock: Clock,
    /// Send the bytes of the device's own operations too: it has lost some of them, for example
    /// with a scope that it now gets back.
    #[n(4)]
    pub full: bool,
}

/// What a device holds.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Held {
    /// One hash over all feeds: enough while the centre finds the same.
    #[n(0)]
    Same(#[n(0)] ByteArray<16>),
    /// Every feed with its position and chain.
    #[n(1)]
    Vector(#[n(0)] Vec<ScopeAt>),
}

/// A feed, how far it came, and the chain there.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ScopeAt {
    /// The feed's scope.
    #[n(0)]
    pub scope: Scope,
    /// Its last position; 0 before the first entry.
    #[n(1)]
    pub position: u64,
    /// The first eight bytes of the chain at that position.
    #[n(2)]
    pub chain: ByteArray<8>,
}

/// Operations in the order of their numbers, as the exact bytes that the device made.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Batch {
    /// The number of the first one.
    #[n(0)]
    pub first: u64,
    /// The first sixteen bytes of the hash of the batch before it; zeros for the first batch.
    #[n(1)]
    pub previous: ByteArray<16>,
    /// The operations' bytes.
    #[n(2)]
    pub operations: Vec<ByteVec>,
}

/// What the centre says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Answer {
    /// The centre's clock, in milliseconds since 1970.
    #[n(0)]
    pub server_ms: i64,
    /// Names this life of the centre: another one after it was restored from a backup.
    #[n(1)]
    pub incarnation: u64,
    /// The highest number of this device's operations that is stored here, without a gap.
    #[n(2)]
    pub received: u64,
    /// The receipt for the batch: a signed [`Receipt`], exactly as it is stored.
    #[n(3)]
    pub receipt: Option<ByteVec>,
    /// News of the device's feeds.
    #[n(4)]
    pub feeds: Vec<Feed>,
    /// Feeds that the device no longer has a right to.
    #[n(5)]
    pub lost: Vec<Scope>,
    /// Feeds whose chain differs from the centre's at the device's position: fetch them anew.
    #[n(6)]
    pub broken: Vec<Scope>,
    /// The common hash was not the centre's: ask again with the whole vector.
    #[n(7)]
    pub wants_vector: bool,
    /// There is more to fetch.
    #[n(8)]
    pub more: bool,
    /// Why the centre takes nothing from this device any more.
    #[n(9)]
    pub refused: Option<Refused>,
    /// Who made the operations of others among the news: whoever reads a book sees who wrote in it
    /// and who sent something back.
    #[n(10)]
    #[cbor(default)]
    pub names: Vec<Named>,
    /// How many entries of its feeds the device lacks after this answer, for people who wait.
    #[n(11)]
    #[cbor(default)]
    pub left: u64,
}

/// A person with her name.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Named {
    /// Her number.
    #[n(0)]
    pub person: PersonId,
    /// Her name.
    #[n(1)]
    pub name: String,
}

/// Why the centre takes nothing more from a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Refused {
    /// Two tablets use one identity (a copy or a restored backup): enrol again.
    #[n(0)]
    Frozen,
    /// The device was revoked; what it handed over is in quarantine.
    #[n(1)]
    Revoked,
    /// The device enrolled again since.
    #[n(2)]
    OldEpoch,
}

/// Entries of one feed, in the order of their positions.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Feed {
    /// The feed's scope.
    #[n(0)]
    pub scope: Scope,
    /// The position of the first entry.
    #[n(1)]
    pub from: u64,
    /// The entries.
    #[n(2)]
    pub entries: Vec<Entry>,
    /// The chain after the last entry.
    #[n(3)]
    pub chain: ByteArray<32>,
}

/// An operation with what the centre decided about it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Entry {
    /// The decision.
    #[n(0)]
    pub disposition: Disposition,
    /// The operation.
    #[n(1)]
    pub body: EntryBody,
}

/// The operation of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum EntryBody {
    /// One of the device's own of its present epoch, which it has.
    #[n(0)]
    Own(#[n(0)] u64),
    /// Another's, as the exact bytes that its device made.
    #[n(1)]
    Operation(#[n(0)] ByteVec),
}

/// The centre's signed, stored answer to one batch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Receipt {
    /// Whose batch.
    #[n(0)]
    pub device: DeviceId,
    /// In which enrolment.
    #[n(1)]
    pub epoch: u16,
    /// The highest number that is stored, without a gap.
    #[n(2)]
    pub up_to: u64,
    /// The first sixteen bytes of the batch's hash.
    #[n(3)]
    pub batch: ByteArray<16>,
    /// For each operation of the batch its position and disposition.
    #[n(4)]
    pub places: Vec<Place>,
    /// When, by the centre's clock, in milliseconds since 1970.
    #[n(5)]
    pub server_ms: i64,
    /// In which life of the centre.
    #[n(6)]
    pub incarnation: u64,
}

/// Where an operation went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Place {
    /// Its position in its scope's feed.
    #[n(0)]
    pub position: u64,
    /// What was decided.
    #[n(1)]
    pub disposition: Disposition,
}

impl Batch {
    /// The first sixteen bytes of the BLAKE3 of its bytes.
    #[must_use]
    pub fn hash(&self) -> [u8; 16] {
        short(blake3::hash(&encoded(self)))
    }
}

/// One hash over the feeds that have entries: the same on both sides when they agree. `feeds`
/// must be in the order of [`Scope::key`].
pub fn common_hash<'a>(feeds: impl Iterator<Item = (&'a Scope, u64, &'a [u8])>) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    for (scope, position, chain) in feeds.filter(|(_, position, _)| *position > 0) {
        hasher
            .update(&scope.key())
            .update(&position.to_be_bytes())
            .update(&chain[..8]);
    }
    short(hasher.finalize())
}

fn short(hash: blake3::Hash) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&hash.as_bytes()[..16]);
    short
}
