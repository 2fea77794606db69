//! The device's half of a round: what to send next, and what an answer means.

use domain::clock::Clock;
use domain::operation::encoded;
use domain::{DeviceId, Scope};
use minicbor::bytes::ByteVec;

use crate::message::{Answer, Batch, Held, Receipt, Request, ScopeAt, common_hash};
use crate::seal::{Keys, ProtocolError, Purpose, Signed, open, read, verify};

/// Who the device is, for the exchange.
#[derive(Clone)]
pub struct Me {
    /// Its number.
    pub device: DeviceId,
    /// Its enrolment.
    pub epoch: u16,
    /// Its keys.
    pub keys: Keys,
    /// The centre's public key, pinned at enrolment.
    pub centre: [u8; 32],
}

/// A request that is ready to be posted, with what is needed to understand its answer.
#[derive(Clone, Debug)]
pub struct Posted {
    /// The sealed bytes.
    pub bytes: Vec<u8>,
    /// The hash that the answer is bound to.
    pub hash: [u8; 32],
    /// The hash of the batch in it, when there is one.
    pub batch: Option<[u8; 16]>,
}

/// What a round carries from the device.
#[derive(Clone, Debug, Default)]
pub struct Load {
    /// Every feed held, in the order of [`Scope::key`]: position and full chain.
    pub feeds: Vec<(Scope, u64, [u8; 32])>,
    /// Whether the centre asked for the whole vector.
    pub whole_vector: bool,
    /// Unsent operations from `first` on.
    pub operations: Vec<Vec<u8>>,
    /// The number of the first of them.
    pub first: u64,
    /// The hash of the last batch that was receipted; zeros before the first.
    pub previous: [u8; 16],
    /// How many bytes of entries are wanted.
    pub limit: u32,
    /// The device's clock.
    pub clock: Clock,
    /// Whether the bytes of its own operations are wanted too.
    pub full: bool,
}

/// A receipt that was checked, and its exact bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The signed bytes, to be stored.
    pub bytes: Vec<u8>,
}

/// How large the pieces are and how long to wait, learnt from the link. Pure: times and chance
/// come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    piece: u32,
    failures: u32,
}

const SMALLEST_PIECE: u32 = 16 << 10;
const LARGEST_PIECE: u32 = 256 << 10;
const FIRST_WAIT_MS: u64 = 2_000;
/// Two minutes: whoever comes back into the network should not wait longer, and a try without an
/// answer costs little. A centre that has too much to do says so by `Retry-After`.
const LONGEST_WAIT_MS: u64 = 2 * 60_000;

/// Makes the request of a round.
pub fn request(me: &Me, load: Load) -> Result<Posted, ProtocolError> {
    let held = if load.whole_vector {
        Held::Vector(load.feeds.iter().map(scope_at).collect())
    } else {
        let feeds = load
            .feeds
            .iter()
            .map(|(scope, position, chain)| (scope, *position, &chain[..]));
        Held::Same(common_hash(feeds).into())
    };
    let batch = (!load.operations.is_empty()).then(|| Batch {
        first: load.first,
        previous: load.previous.into(),
        operations: load.operations.iter().cloned().map(ByteVec::from).collect(),
    });
    let hash = batch.as_ref().map(Batch::hash);
    let Load {
        limit, clock, full, ..
    } = load;
    let request = Request {
        held,
        batch,
        limit,
        clock,
        full,
    };
    let bytes = me
        .keys
        .seal(Purpose::Exchange, (me.device, me.epoch), &encoded(&request))?;
    Ok(Posted {
        hash: *blake3::hash(&bytes).as_bytes(),
        bytes,
        batch: hash,
    })
}

/// Reads and checks the answer to a request.
pub fn answer(me: &Me, posted: &Posted, bytes: &[u8]) -> Result<Answer, ProtocolError> {
    let opened = open(bytes)?;
    opened.verify(Purpose::Answer(posted.hash), &me.centre)?;
    read(&opened.body)
}

/// Checks the receipt in an answer: signed by the centre, for this device and this batch.
pub fn receipt(
    me: &Me,
    posted: &Posted,
    answer: &Answer,
) -> Result<Option<CheckedReceipt>, ProtocolError> {
    let Some(bytes) = &answer.receipt else {
        return Ok(None);
    };
    let signed: Signed<'_> = read(bytes)?;
    let sender = (DeviceId::CENTRE, 0);
    verify(
        &me.centre,
        Purpose::Receipt,
        sender,
        signed.body,
        &signed.signature,
    )?;
    let receipt: Receipt = read(signed.body)?;
    let is_ours = receipt.device == me.device
        && receipt.epoch == me.epoch
        && Some(*receipt.batch) == posted.batch;
    if !is_ours {
        return Err(ProtocolError::WrongSignature);
    }
    Ok(Some(CheckedReceipt {
        receipt,
        bytes: bytes.to_vec(),
    }))
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            piece: SMALLEST_PIECE,
            failures: 0,
        }
    }
}

impl Pace {
    /// How many bytes to send and to ask for in one piece.
    #[must_use]
    pub fn piece(&self) -> u32 {
        self.piece
    }

    /// A piece went through in `elapsed_ms`: the next one is sized to take about five seconds.
    pub fn went_well(&mut self, bytes: u64, elapsed_ms: u64) {
        self.failures = 0;
        let per_five_seconds = bytes.saturating_mul(5_000) / elapsed_ms.max(1);
        let wanted = u32::try_from(per_five_seconds).unwrap_or(LARGEST_PIECE);
        // A small message says little about the link, so a piece at most doubles.
        let wanted = wanted.max(self.piece / 2).min(self.piece.saturating_mul(2));
        self.piece = wanted.clamp(SMALLEST_PIECE, LARGEST_PIECE);
    }

    /// A piece failed: smaller pieces, and the time to wait in milliseconds. `chance` spreads
    /// devices that failed together; `retry_after_ms` is what the centre asked for.
    pub fn failed(&mut self, chance: u64, retry_after_ms: Option<u64>) -> u64 {
        self.piece = (self.piece / 2).max(SMALLEST_PIECE);
        let longest = FIRST_WAIT_MS
            .checked_shl(self.failures.min(16))
            .unwrap_or(LONGEST_WAIT_MS)
            .min(LONGEST_WAIT_MS);
        self.failures = self.failures.saturating_add(1);
        let wait = longest / 2 + chance % (longest / 2).max(1);
        wait.max(retry_after_ms.unwrap_or(0))
    }
}

fn scope_at((scope, position, chain): &(Scope, u64, [u8; 32])) -> ScopeAt {
    let mut first = [0; 8];
    first.copy_from_slice(&chain[..8]);
    ScopeAt {
        scope: *scope,
        position: *position,
        chain: first.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_grow_on_a_good_link_and_shrink_on_a_bad_one() {
        let mut pace = Pace::default();
        for _ in 0..10 {
            pace.went_well(u64::from(pace.piece()), 100);
        }
        assert_eq!(pace.piece(), LARGEST_PIECE);
        pace.failed(0, None);
        assert_eq!(pace.piece(), LARGEST_PIECE / 2);
        for _ in 0..10 {
            pace.went_well(2_000, 1_000);
        }
        assert_eq!(pace.piece(), SMALLEST_PIECE);
    }

    #[test]
    fn waits_grow_are_spread_and_honour_the_centre() {
        let mut pace = Pace::default();
        let waits: Vec<u64> = (0..12).map(|_| pace.failed(12_345, None)).collect();
        assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]), "{waits:?}");
        assert!(waits.iter().all(|wait| *wait <= LONGEST_WAIT_MS));
        assert!(pace.failed(0, Some(3_600_000)) >= 3_600_000);
        pace.went_well(1_000, 10);
        assert!(pace.failed(0, None) <= FIRST_WAIT_MS);
    }
}
