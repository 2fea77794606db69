//! The centre's half of a round: take what is new, decide about it, number it, answer.
//!
//! Everything happens inside one transaction of a [`Ledger`], so that a crash leaves either all
//! of a batch or none of it, and a position can be read only when all before it can.

use std::collections::{BTreeMap, BTreeSet};

use domain::clock::Clock;
use domain::disposition::{
    self, Claim, Disposition, Effect, Known, ParkReason, QuarantineReason, chained,
};
use domain::figures::{self, Addition};
use domain::operation::{Header, Unreadable, encoded};
use domain::place::BookNorms;
use domain::role::{self, Area, Asked, Role, opening_area};
use domain::{Date, DeviceId, Operation, OperationHash, OperationRef, PersonId, Scope};
use minicbor::bytes::{ByteSlice, ByteVec};

use crate::message::{
    Answer, Batch, Entry, EntryBody, Feed, Held, Named, Place, Receipt, Refused, Request,
    common_hash,
};
use crate::seal::{Keys, Opened, ProtocolError, Purpose, Signed, read};

/// The archive inside one transaction.
///
/// All calls between the beginning and the end of a transaction see one state, no other writer
/// changes the scopes that it touches in between, and nothing of it is seen outside before it is
/// durable. [`Known`] answers about what is posted in a scope.
pub trait Ledger: Known {
    /// What is known of a device; `None` when it was never enrolled.
    fn device(&self, device: DeviceId) -> Result<Option<DeviceState>, Self::Error>;

    /// Keeps how far a device has come and that it was heard of at `now_ms`.
    fn heard(
        &mut self,
        device: DeviceId,
        state: &DeviceState,
        now_ms: i64,
    ) -> Result<(), Self::Error>;

    /// The hash, scope, position and disposition of a stored operation.
    fn stored(&self, reference: OperationRef) -> Result<Option<Stored>, Self::Error>;

    /// The last position of a scope and the chain there; `None` when the scope is not open.
    fn head(&self, scope: &Scope) -> Result<Option<Head>, Self::Error>;

    /// Opens a scope in an area. `None` for scopes without one (reference, inboxes).
    fn open_scope(&mut self, scope: &Scope, area: Option<Area>) -> Result<(), Self::Error>;

    /// Appends an entry as the new head of its scope.
    fn append(&mut self, entry: &NewEntry<'_>) -> Result<(), Self::Error>;

    /// Says whether an operation is in effect.
    fn set_effective(
        &mut self,
        reference: OperationRef,
        effective: bool,
    ) -> Result<(), Self::Error>;

    /// Gives a claim to an operation unless somebody holds it.
    fn claim(&mut self, scope: &Scope, claim: &Claim, by: OperationRef) -> Result<(), Self::Error>;

    /// Takes a claim from an operation, if it is the one that holds it.
    fn release(
        &mut self,
        scope: &Scope,
        key: &[u8; 32],
        by: OperationRef,
    ) -> Result<(), Self::Error>;

    /// Keeps which operation last wrote a field.
    fn write_field(
        &mut self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
        by: OperationRef,
    ) -> Result<(), Self::Error>;

    /// Adds to a figure of a scope.
    fn add_figure(&mut self, scope: &Scope, addition: &Addition) -> Result<(), Self::Error>;

    /// The receipt that was given for a batch.
    fn receipt(
        &self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
    ) -> Result<Option<Vec<u8>>, Self::Error>;

    /// Keeps the receipt that is given for a batch.
    fn put_receipt(
        &mut self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
        receipt: &[u8],
    ) -> Result<(), Self::Error>;

    /// Entries of a scope after a position, in order: at least one when there is one, and no
    /// more once they have `bytes` bytes.
    fn entries(
        &self,
        scope: &Scope,
        after: u64,
        bytes: usize,
    ) -> Result<Vec<StoredEntry>, Self::Error>;

    /// The chain of a scope after its entry at `position`.
    fn chain_at(&self, scope: &Scope, position: u64) -> Result<Option<[u8; 32]>, Self::Error>;

    /// Every scope that the people of a device have a right to now, its inbox and the reference
    /// included, in the order of [`Scope::key`], with its head.
    fn scopes_of(&self, device: DeviceId) -> Result<Vec<(Scope, Head)>, Self::Error>;

    /// The roles that a person had in the scope (or in `opening`, when the scope is not open
    /// yet), as a device that had seen its inbox up to `seen` could know: today's assignments
    /// and those whose end is told at a later position of that inbox. Empty when she does not
    /// work on that device.
    fn roles(
        &self,
        person: PersonId,
        device: DeviceId,
        seen: u64,
        scope: &Scope,
        opening: Option<Area>,
    ) -> Result<Vec<Role>, Self::Error>;

    /// A person's name; nothing for the centre itself, and where she is not known.
    fn name_of(&self, person: PersonId) -> Result<Option<String>, Self::Error>;

    /// The norms of the books that hold in the state of a scope on a day.
    fn book_norms(&self, scope: &Scope, on: Date) -> Result<BookNorms, Self::Error>;

    /// Keeps an operation that has the name of another one: two tablets with one identity.
    fn put_fork(&mut self, reference: OperationRef, bytes: &[u8]) -> Result<(), Self::Error>;
}

/// What the centre knows of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceState {
    /// Its public key in this enrolment.
    pub key: [u8; 32],
    /// Its enrolment.
    pub epoch: u16,
    /// Whether it may go on.
    pub standing: Standing,
    /// The highest number of this epoch that is stored, without a gap.
    pub received: u64,
    /// The hash of the last batch that was taken.
    pub batch: [u8; 16],
    /// The furthest position of its inbox that one of its operations had seen.
    pub seen: u64,
}

/// Whether a device may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It may.
    Active,
    /// Two tablets used its identity: it must enrol again.
    Frozen,
    /// It was revoked: what it hands over goes into quarantine.
    Revoked,
}

/// The end of a feed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The last position; 0 when it is empty.
    pub position: u64,
    /// The chain there.
    pub chain: [u8; 32],
}

/// Where a stored operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The hash of its bytes.
    pub hash: OperationHash,
    /// Its place.
    pub place: Place,
}

/// An entry that is appended.
#[derive(Clone, Debug)]
pub struct NewEntry<'a> {
    /// The feed.
    pub scope: Scope,
    /// Its position: the old head's plus one.
    pub position: u64,
    /// The chain after it.
    pub chain: [u8; 32],
    /// The operation's name.
    pub reference: OperationRef,
    /// Who made it.
    pub by: PersonId,
    /// The hash of its bytes.
    pub hash: OperationHash,
    /// Its exact bytes.
    pub bytes: &'a [u8],
    /// What was decided.
    pub disposition: Disposition,
    /// When it was really made, in seconds since 1970, as far as the evidence tells.
    pub made_s: i64,
    /// When it was received, in milliseconds since 1970.
    pub received_ms: i64,
}

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// Its position.
    pub position: u64,
    /// The chain after it.
    pub chain: [u8; 32],
    /// The operation's name.
    pub reference: OperationRef,
    /// Who made it.
    pub by: PersonId,
    /// What was decided.
    pub disposition: Disposition,
    /// Its exact bytes.
    pub bytes: Vec<u8>,
}

/// The centre, for one round.
#[derive(Clone, Copy)]
pub struct Centre<'a> {
    /// Its signing keys.
    pub keys: &'a Keys,
    /// Names this life of the centre.
    pub incarnation: u64,
    /// Its clock, in milliseconds since 1970.
    pub now_ms: i64,
}

/// Why a request gets no answer.
#[derive(Debug, thiserror::Error)]
pub enum Rejected<E> {
    /// It is not a message of one of our devices.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// No such device was ever enrolled here.
    #[error("unknown device {0}")]
    UnknownDevice(DeviceId),
    /// A batch begins after a gap: the device must send from this number on.
    #[error("a gap: send from {0}")]
    Gap(u64),
    /// The archive failed; the device tries again later.
    #[error("the archive: {0}")]
    Archive(E),
}

impl Centre<'_> {
    /// Answers one sealed request, inside one transaction of the archive.
    pub fn exchange<L: Ledger>(
        &self,
        ledger: &mut L,
        bytes: &[u8],
    ) -> Result<Vec<u8>, Rejected<L::Error>> {
        let opened = crate::seal::open(bytes)?;
        let mut device = self.sender(ledger, &opened, Purpose::Exchange)?;
        let request: Request = read(&opened.body)?;
        let answer = if device.epoch == opened.epoch {
            self.round(ledger, opened.device, &mut device, request)?
        } else {
            self.refusal(&device, Refused::OldEpoch)
        };
        ledger
            .heard(opened.device, &device, self.now_ms)
            .map_err(Rejected::Archive)?;
        Ok(self.keys.seal(
            Purpose::Answer(opened.hash),
            (DeviceId::CENTRE, 0),
            &encoded(&answer),
        )?)
    }

    /// Checks who sent a sealed message.
    pub fn sender<L: Ledger>(
        &self,
        ledger: &L,
        opened: &Opened,
        purpose: Purpose,
    ) -> Result<DeviceState, Rejected<L::Error>> {
        let device = ledger
            .device(opened.device)
            .map_err(Rejected::Archive)?
            .ok_or(Rejected::UnknownDevice(opened.device))?;
        // A device of an older enrolment signs with a key that is not kept: it cannot be told
        // from a stranger, and enrolling again is the way for both.
        opened.verify(purpose, &device.key)?;
        Ok(device)
    }

    /// Takes an operation that the centre itself authors, into a scope that it opens if need be.
    pub fn author<L: Ledger>(
        &self,
        ledger: &mut L,
        operation: &Operation,
        area: Option<Area>,
    ) -> Result<Place, L::Error> {
        if ledger.head(&operation.scope)?.is_none() {
            ledger.open_scope(&operation.scope, area)?;
        }
        let decided = disposition::decide(operation, ledger, Ok(()))?;
        let item = Item {
            reference: operation.reference(),
            by: operation.by,
            bytes: &operation.encode(),
            made_s: self.now_ms / 1_000,
        };
        self.post(ledger, operation.scope, &item, decided, Some(operation))
    }

    fn round<L: Ledger>(
        &self,
        ledger: &mut L,
        id: DeviceId,
        device: &mut DeviceState,
        request: Request,
    ) -> Result<Answer, Rejected<L::Error>> {
        if device.standing == Standing::Frozen {
            return Ok(self.refusal(device, Refused::Frozen));
        }
        let before = ledger.scopes_of(id).map_err(Rejected::Archive)?;
        let mut receipt = None;
        if let Some(batch) = &request.batch {
            receipt = self.take(ledger, id, device, batch, &request.clock)?;
        }
        let mut answer = match device.standing {
            Standing::Revoked => self.refusal(device, Refused::Revoked),
            Standing::Frozen => self.refusal(device, Refused::Frozen),
            Standing::Active => self
                .news(ledger, id, device, &before, &request)
                .map_err(Rejected::Archive)?,
        };
        answer.receipt = receipt.map(ByteVec::from);
        Ok(answer)
    }

    fn refusal(&self, device: &DeviceState, refused: Refused) -> Answer {
        Answer {
            server_ms: self.now_ms,
            incarnation: self.incarnation,
            received: device.received,
            refused: Some(refused),
            ..Answer::default()
        }
    }

    /// Stores what is new of a batch and answers the receipt: the stored one when the batch came
    /// before. A fork freezes the device and gives none.
    fn take<L: Ledger>(
        &self,
        ledger: &mut L,
        id: DeviceId,
        device: &mut DeviceState,
        batch: &Batch,
        sent: &Clock,
    ) -> Result<Option<Vec<u8>>, Rejected<L::Error>> {
        let hash = batch.hash();
        let known = ledger
            .receipt(id, device.epoch, &hash)
            .map_err(Rejected::Archive)?;
        if known.is_some() {
            return Ok(known);
        }
        if batch.first == 0 || batch.first > device.received + 1 {
            return Err(Rejected::Gap(device.received + 1));
        }
        let mut places = Vec::with_capacity(batch.operations.len());
        for (seq, bytes) in (batch.first..).zip(&batch.operations) {
            let reference = OperationRef {
                device: id,
                epoch: device.epoch,
                seq,
            };
            match self.take_one(ledger, device, reference, bytes, sent) {
                Ok(Some(place)) => places.push(place),
                Ok(None) => {
                    ledger
                        .put_fork(reference, bytes)
                        .map_err(Rejected::Archive)?;
                    device.standing = Standing::Frozen;
                }
                Err(error) => return Err(Rejected::Archive(error)),
            }
        }
        if device.standing == Standing::Frozen {
            return Ok(None);
        }
        device.batch = hash;
        let receipt = self.sign_receipt(id, device, hash, places);
        ledger
            .put_receipt(id, device.epoch, &hash, &receipt)
            .map_err(Rejected::Archive)?;
        Ok(Some(receipt))
    }

    fn sign_receipt(
        &self,
        id: DeviceId,
        device: &DeviceState,
        batch: [u8; 16],
        places: Vec<Place>,
    ) -> Vec<u8> {
        let body = encoded(&Receipt {
            device: id,
            epoch: device.epoch,
            up_to: device.received,
            batch: batch.into(),
            places,
            server_ms: self.now_ms,
            incarnation: self.incarnation,
        });
        let signature = self.keys.sign(Purpose::Receipt, DeviceId::CENTRE, 0, &body);
        encoded(&Signed {
            body: <&ByteSlice>::from(&body[..]),
            signature: signature.into(),
        })
    }

    /// Stores one operation and answers its place; `None` for a fork. One that is stored already
    /// answers the place it has.
    fn take_one<L: Ledger>(
        &self,
        ledger: &mut L,
        device: &mut DeviceState,
        reference: OperationRef,
        bytes: &[u8],
        sent: &Clock,
    ) -> Result<Option<Place>, L::Error> {
        if reference.seq <= device.received {
            let stored = ledger.stored(reference)?;
            let same = stored.filter(|stored| stored.hash == *blake3::hash(bytes).as_bytes());
            return Ok(same.map(|stored| stored.place));
        }
        if device.standing == Standing::Frozen {
            return Ok(None);
        }
        device.received = reference.seq;
        let read = readable(bytes, reference);
        let at = read.as_ref().map_or_else(
            |unreadable| match unreadable {
                Unreadable::Newer(header) => header.at,
                Unreadable::Broken(_) => *sent,
            },
            |operation| operation.at,
        );
        let by = read
            .as_ref()
            .map_or(PersonId::CENTRE, |operation| operation.by);
        let item = Item {
            reference,
            by,
            bytes,
            made_s: at.corrected(sent, self.now_ms / 1_000),
        };
        self.settle(ledger, device, &item, read).map(Some)
    }

    fn settle<L: Ledger>(
        &self,
        ledger: &mut L,
        device: &mut DeviceState,
        item: &Item<'_>,
        read: Result<Operation, Unreadable>,
    ) -> Result<Place, L::Error> {
        let inbox = Scope::Inbox(item.reference.device);
        let quarantined = |reason| Disposition::Quarantined { reason };
        let (scope, operation) = match read {
            Ok(operation) => (operation.scope, operation),
            Err(Unreadable::Newer(header)) => {
                let scope = if is_opened(ledger, &header.scope, None)? {
                    header.scope
                } else {
                    inbox
                };
                let decided = quarantined(QuarantineReason::NewerKind);
                return self.post(ledger, scope, item, decided, None);
            }
            Err(Unreadable::Broken(_)) => {
                let decided = quarantined(QuarantineReason::Unreadable);
                return self.post(ledger, inbox, item, decided, None);
            }
        };
        device.seen = device.seen.max(operation.seen);
        let opening = opening_area(&operation.change);
        if !is_opened(ledger, &scope, opening)? {
            // Nothing that can be opened: kept where the device itself sees it.
            let decided = quarantined(QuarantineReason::Unreadable);
            return self.post(ledger, inbox, item, decided, None);
        }
        let decided = if device.standing == Standing::Revoked {
            quarantined(QuarantineReason::Revoked)
        } else {
            let authority = authority(ledger, device, &operation, opening)?;
            disposition::decide(&operation, ledger, authority)?
        };
        self.post(ledger, scope, item, decided, Some(&operation))
    }

    fn post<L: Ledger>(
        &self,
        ledger: &mut L,
        scope: Scope,
        item: &Item<'_>,
        decided: Disposition,
        operation: Option<&Operation>,
    ) -> Result<Place, L::Error> {
        let head = ledger.head(&scope)?.unwrap_or_default();
        let hash = *blake3::hash(item.bytes).as_bytes();
        let position = head.position + 1;
        // What the operation brings about is worked out before it is itself in the book.
        let effects = match operation {
            Some(operation) => disposition::effects(operation, &decided, ledger)?,
            None => Vec::new(),
        };
        ledger.append(&NewEntry {
            scope,
            position,
            chain: chained(&head.chain, &hash, &decided),
            reference: item.reference,
            by: item.by,
            hash,
            bytes: item.bytes,
            disposition: decided,
            made_s: item.made_s,
            received_ms: self.now_ms,
        })?;
        for effect in effects {
            carry_out(ledger, &scope, &effect)?;
        }
        Ok(Place {
            position,
            disposition: decided,
        })
    }

    /// What the device does not have yet, as far as the limit reaches.
    fn news<L: Ledger>(
        &self,
        ledger: &L,
        id: DeviceId,
        device: &DeviceState,
        before: &[(Scope, Head)],
        request: &Request,
    ) -> Result<Answer, L::Error> {
        let mut answer = Answer {
            server_ms: self.now_ms,
            incarnation: self.incarnation,
            received: device.received,
            ..Answer::default()
        };
        let now = ledger.scopes_of(id)?;
        let held = match &request.held {
            Held::Same(hash) => {
                let feeds = before
                    .iter()
                    .map(|(s, head)| (s, head.position, &head.chain[..]));
                if common_hash(feeds) != **hash {
                    answer.wants_vector = true;
                    return Ok(answer);
                }
                before
                    .iter()
                    .map(|(scope, head)| (*scope, head.position))
                    .collect()
            }
            Held::Vector(vector) => self.compare(ledger, vector, &now, &mut answer)?,
        };
        let own = (!request.full).then_some((id, device.epoch));
        let mut room = usize::try_from(request.limit)
            .unwrap_or(usize::MAX)
            .min(MOST_NEWS);
        let mut makers = BTreeSet::new();
        for (scope, head) in &now {
            let position = held.get(scope).copied().unwrap_or(0);
            if answer.broken.contains(scope) || position >= head.position {
                continue;
            }
            answer.left += head.position - position;
            if room == 0 {
                answer.more = true;
                continue;
            }
            let entries = ledger.entries(scope, position, room)?;
            let size: usize = entries.iter().map(|entry| entry.bytes.len() + 16).sum();
            room = room.saturating_sub(size.max(1));
            let others = entries.iter().filter(|entry| !is_own(entry, own));
            makers.extend(others.map(|entry| entry.by));
            if let Some(feed) = feed(*scope, entries, own) {
                let sent = feed.entries.len() as u64;
                answer.more |= feed.from + sent <= head.position;
                answer.left = answer.left.saturating_sub(sent);
                answer.feeds.push(feed);
            }
        }
        for person in makers {
            let name = ledger.name_of(person)?;
            answer.names.extend(name.map(|name| Named { person, name }));
        }
        Ok(answer)
    }

    fn compare<L: Ledger>(
        &self,
        ledger: &L,
        vector: &[crate::message::ScopeAt],
        now: &[(Scope, Head)],
        answer: &mut Answer,
    ) -> Result<BTreeMap<Scope, u64>, L::Error> {
        let granted: BTreeMap<Scope, Head> = now.iter().copied().collect();
        let mut held = BTreeMap::new();
        for at in vector {
            let Some(head) = granted.get(&at.scope) else {
                answer.lost.push(at.scope);
                continue;
            };
            let chain = if at.position == head.position {
                Some(head.chain)
            } else {
                ledger.chain_at(&at.scope, at.position)?
            };
            let agrees = at.position == 0 || chain.is_some_and(|chain| chain[..8] == at.chain[..]);
            if agrees {
                held.insert(at.scope, at.position);
            } else {
                answer.broken.push(at.scope);
            }
        }
        Ok(held)
    }
}

/// No answer carries more entries than this, whatever the device asks for.
const MOST_NEWS: usize = 1 << 20;

struct Item<'a> {
    reference: OperationRef,
    by: PersonId,
    bytes: &'a [u8],
    made_s: i64,
}

/// The operation in these bytes, when it is the one that its place in the batch says.
fn readable(bytes: &[u8], reference: OperationRef) -> Result<Operation, Unreadable> {
    let matches = |found: OperationRef| {
        if found == reference {
            Ok(())
        } else {
            Err(Unreadable::Broken(format!(
                "named {found} in place of {reference}"
            )))
        }
    };
    match Operation::decode(bytes) {
        Ok(operation) => matches(operation.reference()).map(|()| operation),
        Err(Unreadable::Newer(header)) => {
            matches(Header::reference(&header))?;
            Err(Unreadable::Newer(header))
        }
        Err(broken) => Err(broken),
    }
}

/// Opens a scope that is not open yet. One whose beginning has not come (after a restore another
/// device may still have it) is open without a place: what comes for it is parked there, not lost
/// in somebody's inbox.
fn is_opened<L: Ledger>(
    ledger: &mut L,
    scope: &Scope,
    opening: Option<Area>,
) -> Result<bool, L::Error> {
    if ledger.head(scope)?.is_some() {
        return Ok(true);
    }
    let opens = matches!(scope, Scope::Group(_) | Scope::Village(_));
    if opens {
        ledger.open_scope(scope, opening)?;
    }
    Ok(opens)
}

fn authority<L: Ledger>(
    ledger: &L,
    device: &DeviceState,
    operation: &Operation,
    opening: Option<Area>,
) -> Result<Result<(), ParkReason>, L::Error> {
    let Operation {
        by,
        device: maker,
        scope,
        change,
        ..
    } = operation;
    // A device cannot have forgotten what it had seen: an earlier `seen` is not believed.
    let roles = ledger.roles(*by, *maker, device.seen, scope, opening)?;
    if roles.is_empty() {
        return Ok(Err(ParkReason::OutOfArea));
    }
    if role::check(&roles, change).is_err() {
        return Ok(Err(ParkReason::NotAllowed));
    }
    let known = |target| Ok(ledger.operation(scope, target)?.map(|(target, _)| target));
    let may = match role::asked(&roles, change, known)? {
        Asked::Nobody => true,
        Asked::Approver(day) => {
            role::check_approver(&roles, &ledger.book_norms(scope, day)?).is_ok()
        }
        Asked::WhoKeepsBooks => false,
    };
    Ok(if may {
        Ok(())
    } else {
        Err(ParkReason::NotAllowed)
    })
}

fn carry_out<L: Ledger>(ledger: &mut L, scope: &Scope, effect: &Effect) -> Result<(), L::Error> {
    match effect {
        Effect::Post(operation) => {
            let by = operation.reference();
            ledger.set_effective(by, true)?;
            for claim in disposition::claims(operation) {
                ledger.claim(scope, &claim, by)?;
            }
            for write in disposition::writes(operation) {
                ledger.write_field(scope, &write.entity, write.field, by)?;
            }
            for addition in figures::of(operation) {
                ledger.add_figure(scope, &addition)?;
            }
        }
        Effect::Undo(operation) => {
            let by = operation.reference();
            ledger.set_effective(by, false)?;
            for claim in disposition::claims(operation) {
                ledger.release(scope, &claim.key, by)?;
            }
            for addition in figures::of(operation) {
                let negative = Addition {
                    amount: -addition.amount,
                    ..addition
                };
                ledger.add_figure(scope, &negative)?;
            }
        }
        Effect::Note(claim, about) => ledger.claim(scope, claim, *about)?,
    }
    Ok(())
}

/// Whether the asking device made an entry in its present epoch, and so has it.
fn is_own(entry: &StoredEntry, own: Option<(DeviceId, u16)>) -> bool {
    own == Some((entry.reference.device, entry.reference.epoch))
}

/// The news of one feed. Operations of `own` (a device and its epoch) are only named.
fn feed(scope: Scope, entries: Vec<StoredEntry>, own: Option<(DeviceId, u16)>) -> Option<Feed> {
    let (from, chain) = (entries.first()?.position, entries.last()?.chain);
    let entries = entries
        .into_iter()
        .map(|entry| {
            let body = if is_own(&entry, own) {
                EntryBody::Own(entry.reference.seq)
            } else {
                EntryBody::Operation(entry.bytes.into())
            };
            Entry {
                disposition: entry.disposition,
                body,
            }
        })
        .collect();
    Some(Feed {
        scope,
        from,
        entries,
        chain: chain.into(),
    })
}
