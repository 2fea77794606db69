//! One round of the exchange on the device's database, without the network: what to send, and
//! how an answer is taken in. The simulation drives the same two functions.

use domain::Scope;
use domain::clock::Clock;
use store::{Entry, EntryBody, FeedNews, News, ReceiptNews, Store};
use sync::device::{CheckedReceipt, Load, Me, Posted};
use sync::message::{self, Answer, Refused};

use crate::error::AppError;

/// What the next round has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: neither side has more.
    Done,
    /// More to send or to fetch.
    Again,
    /// The whole vector, because the common hash was not the centre's.
    WithVector,
    /// The whole vector, and the device's own operations are wanted in full.
    InFull,
    /// The whole vector and no operations: the centre lacks some before those that were sent.
    Bare,
}

/// What became of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// What the next round has to say.
    pub next: Next,
    /// Entries of others taken in.
    pub applied: u64,
    /// Scopes that changed.
    pub touched: Vec<Scope>,
    /// Tables changed in other ways: a scope was lost, or is fetched anew.
    pub rebuilt: bool,
    /// Why the centre takes nothing more.
    pub refused: Option<Refused>,
}

/// What to send: `piece` bytes of unsent operations at most, and as many bytes are wanted.
pub fn load(store: &Store, next: Next, piece: u32, clock: Clock) -> Result<Load, AppError> {
    let receipted = store.receipted()?;
    let pending = match next {
        Next::Bare => Vec::new(),
        _ => store.pending_operations(receipted, piece as usize)?,
    };
    let feeds = store.vector()?;
    Ok(Load {
        feeds: feeds
            .into_iter()
            .map(|at| (at.scope, at.position, at.chain))
            .collect(),
        whole_vector: matches!(next, Next::WithVector | Next::InFull | Next::Bare),
        full: next == Next::InFull,
        first: receipted + 1,
        operations: pending.into_iter().map(|(_, bytes)| bytes).collect(),
        previous: store.last_batch_hash()?.unwrap_or_default(),
        limit: piece,
        clock,
    })
}

/// Takes in an answer whose signature was checked. A receipt that is not the centre's, or not for
/// what was sent, is an error and changes nothing.
pub fn take_in(
    store: &mut Store,
    me: &Me,
    posted: &Posted,
    answer: Answer,
) -> Result<TakenIn, AppError> {
    let receipt = sync::device::receipt(me, posted, &answer)?;
    let life = store.identity()?.map(|identity| identity.incarnation);
    let forgot = answer.refused.is_none() && answer.received < store.receipted()?;
    if forgot || life.is_some_and(|life| life != answer.incarnation) {
        // A centre restored from a backup: what it lost is offered again, and its feeds are
        // fetched anew.
        store.begin_again(answer.incarnation, answer.received)?;
        let (applied, touched, refused) = (0, Vec::new(), answer.refused);
        return Ok(TakenIn {
            next: Next::WithVector,
            applied,
            touched,
            rebuilt: true,
            refused,
        });
    }
    let (wants_vector, more, refused) = (answer.wants_vector, answer.more, answer.refused);
    let mut anew = answer.broken.clone();
    let news = news(answer, receipt);
    let received = store.receive(&news)?;
    anew.extend_from_slice(&received.broken);
    for scope in &anew {
        tracing::warn!(%scope, "the chain differs: fetching the feed anew");
        store.refetch(*scope)?;
    }
    let unsent = !store.pending_operations(store.receipted()?, 1)?.is_empty();
    let next = if !received.lacking.is_empty() {
        Next::InFull
    } else if wants_vector || !anew.is_empty() || !received.gaps.is_empty() {
        Next::WithVector
    } else if more || unsent {
        Next::Again
    } else if store.has_strayed()? {
        Next::WithVector
    } else {
        Next::Done
    };
    Ok(TakenIn {
        next,
        applied: received.applied.saturating_sub(received.own),
        touched: received.touched,
        rebuilt: news.lost.len() > received.kept.len() || !anew.is_empty(),
        refused,
    })
}

fn news(answer: Answer, receipt: Option<CheckedReceipt>) -> News {
    let feeds = answer
        .feeds
        .into_iter()
        .map(|feed| FeedNews {
            scope: feed.scope,
            from: feed.from,
            entries: feed.entries.into_iter().map(entry).collect(),
            chain: *feed.chain,
        })
        .collect();
    let receipt = receipt.map(|checked| ReceiptNews {
        up_to: checked.receipt.up_to,
        batch_hash: *checked.receipt.batch,
        bytes: checked.bytes,
    });
    News {
        receipt,
        feeds,
        lost: answer.lost,
        names: answer
            .names
            .into_iter()
            .map(|named| (named.person, named.name))
            .collect(),
    }
}

fn entry(entry: message::Entry) -> Entry {
    let body = match entry.body {
        message::EntryBody::Own(seq) => EntryBody::Own { seq },
        message::EntryBody::Operation(bytes) => EntryBody::Operation(bytes.into()),
    };
    Entry {
        disposition: entry.disposition,
        body,
    }
}
