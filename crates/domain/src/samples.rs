//! Samples for the tests of the rules.

use uuid::Uuid;

use crate::clock::Clock;
use crate::ledger::{Page, Posting, Postings};
use crate::shg::book::{Book, Record, Recorded};
use crate::shg::borrowing::{CreditEntry, CreditEvent};
use crate::shg::entry::Voucher;
use crate::{
    Change, Date, DeviceId, GroupId, Operation, OperationRef, Paise, PersonId, Scope, shg,
};

/// The group of every sample.
pub(crate) const GROUP: GroupId = GroupId(Uuid::from_u128(1));

/// The day that a text names.
pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a day")
}

/// The name of an operation of the first device.
pub(crate) fn reference(seq: u64) -> OperationRef {
    OperationRef {
        device: DeviceId(1),
        epoch: 1,
        seq,
    }
}

/// The first operation of the first device.
pub(crate) fn operation(change: shg::Change) -> Operation {
    Operation {
        device: DeviceId(1),
        epoch: 1,
        seq: 1,
        by: PersonId(1),
        seen: 0,
        at: Clock::default(),
        scope: Scope::Group(GROUP),
        change: Change::Shg(change),
    }
}

/// Operations of the first device, one after the other.
pub(crate) fn operations(
    changes: impl IntoIterator<Item = shg::Change>,
) -> impl Iterator<Item = Operation> {
    let numbered = changes.into_iter().zip(1..);
    numbered.map(|(change, seq)| Operation {
        seq,
        ..operation(change)
    })
}

/// The book in which this was done, one after the other.
pub(crate) fn book(changes: impl IntoIterator<Item = shg::Change>) -> Book {
    // What is read is what is sent.
    let read = operations(changes).map(|made| Operation::decode(&made.encode()).expect("readable"));
    Book::of(GROUP, read)
}

/// A record of a book that was made on its own day.
pub(crate) fn record(day: &str, what: Recorded, postings: Vec<Posting>) -> Record {
    Record {
        operation: reference(1),
        by: PersonId(1),
        date: date(day),
        made: date(day),
        what,
        postings,
    }
}

/// A voucher that posts this.
pub(crate) fn written(day: &str, postings: Vec<Posting>) -> Record {
    let voucher = Voucher {
        date: date(day),
        ordinal: 0,
        lines: Vec::new(),
        narration: String::new(),
        reference: None,
    };
    record(day, Recorded::Voucher(Box::new(voucher)), postings)
}

/// So many rupees from one page to another.
pub(crate) fn pair(debit: impl Into<Page>, credit: impl Into<Page>, rupees: i64) -> Vec<Posting> {
    let mut postings = Postings::default();
    postings.pair(debit, credit, Paise::rupees(rupees));
    postings.into_vec()
}

/// So many rupees on the page of what was borrowed.
pub(crate) fn credit_entry(day: &str, what: CreditEvent, rupees: i64) -> CreditEntry {
    CreditEntry {
        date: date(day),
        what,
        amount: Paise::rupees(rupees),
    }
}
