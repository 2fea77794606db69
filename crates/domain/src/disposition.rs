//! What the centre decides about an operation, and how devices foresee it.
//!
//! The decision is a pure function of the operation and of what is already known in its scope, so
//! the centre and every device come to the same answer. Three things are looked at: *claims*
//! (business keys: the first posts, the same content later confirms it, other content is parked),
//! *writes* (edited fields with the operation they were based on), and the maker's authority.

use std::mem::discriminant;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::edit::{Edit, Field, STATE_FIELD};
use crate::operation::{Change, Operation, OperationHash, OperationRef, encoded};
use crate::review::{Decided, Verdict};
use crate::shg::entry::Resolved;
use crate::shg::{Ended, Reversed};
use crate::{Date, DeviceId, GroupId, MemberTag, PersonId, Refusal, Scope, med, place, shg};

/// The number of these rules: raised when the same decided entries bring about something else, so
/// that what an older version computed from them is computed anew.
pub const RULES: u16 = 3;

/// What the centre decided, once; part of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Disposition {
    /// It counts.
    #[n(0)]
    Posted,
    /// It says the same as one that counts already: a witness.
    #[n(1)]
    Confirmed {
        /// The one that counts.
        #[n(0)]
        of: OperationRef,
    },
    /// It waits for a person.
    #[n(2)]
    Parked {
        /// Why.
        #[n(0)]
        reason: ParkReason,
        /// What it collides with.
        #[n(1)]
        with: Option<OperationRef>,
    },
    /// It is kept, but cannot be read or trusted.
    #[n(3)]
    Quarantined {
        /// Why.
        #[n(0)]
        reason: QuarantineReason,
    },
}

/// Why an operation waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum ParkReason {
    /// The same meeting or visit is in the book with other content.
    #[n(0)]
    Duplicate,
    /// Somebody else changed the same weighty field in the meantime.
    #[n(1)]
    Conflict,
    /// The person had no area there any more when she made it.
    #[n(2)]
    OutOfArea,
    /// Her role does not allow it.
    #[n(3)]
    NotAllowed,
    /// It does not add up by itself.
    #[n(4)]
    Unsound,
    /// What it reverses or decides is not there, or not in effect.
    #[n(5)]
    TargetMissing,
    /// She decides on her own record.
    #[n(6)]
    MakerIsChecker,
    /// It takes effect only after another person has agreed: a write-off, a rescheduling.
    #[n(7)]
    AwaitsApproval,
}

/// Why an operation is kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, Encode, Decode)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum QuarantineReason {
    /// A newer version made it; it is read after the upgrade.
    #[n(0)]
    NewerKind,
    /// Its bytes are not an operation.
    #[n(1)]
    Unreadable,
    /// The device or the person was revoked.
    #[n(2)]
    Revoked,
}

/// A business key that an operation claims, with the content it claims it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The key.
    pub key: [u8; 32],
    /// The content: equal content confirms.
    pub content: [u8; 32],
}

/// Who holds a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The operation that holds it.
    pub by: OperationRef,
    /// The content it claimed it for.
    pub content: [u8; 32],
}

/// A field that an operation writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The entity's id.
    pub entity: [u8; 16],
    /// The field's number.
    pub field: u8,
    /// The operation it is based on.
    pub base: OperationRef,
    /// Whether a concurrent edit asks a person.
    pub weighty: bool,
}

/// What an operation brings about, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This operation counts from now on.
    Post(Box<Operation>),
    /// This operation counts no more.
    Undo(Box<Operation>),
    /// Something to remember of the named operation, among the claims: what a verdict did to it, or
    /// that it counts beside another one; or a key that it has from now on, because nobody else has
    /// it any more.
    Note(Claim, OperationRef),
}

/// What is known in one operation's scope: the centre's archive and the device's store.
pub trait Known {
    /// What can go wrong when asking.
    type Error;

    /// Who holds a key.
    fn claimed(&self, scope: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>, Self::Error>;

    /// The operation that last wrote a field.
    fn writer(
        &self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>, Self::Error>;

    /// An operation of the scope, and whether it is in effect.
    fn operation(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>, Self::Error>;

    /// What the centre decided about an operation of the scope, or will as far as it is foreseen,
    /// whatever a person decided about it since.
    fn disposition(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<Disposition>, Self::Error>;
}

/// The next link of a scope's chain: `BLAKE3(chain ‖ operation's hash ‖ disposition)`.
#[must_use]
pub fn chained(chain: &[u8; 32], operation: &OperationHash, disposition: &Disposition) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(chain)
        .update(operation)
        .update(&encoded(disposition));
    *hasher.finalize().as_bytes()
}

/// Decides about an operation. `authority` is what the history of assignments says about its
/// maker.
pub fn decide<K: Known>(
    operation: &Operation,
    known: &K,
    authority: Result<(), ParkReason>,
) -> Result<Disposition, K::Error> {
    let parked = |reason, with| Ok(Disposition::Parked { reason, with });
    if let Err(reason) = authority {
        return parked(reason, None);
    }
    if sound(operation).is_err() {
        return parked(ParkReason::Unsound, None);
    }
    for claim in claims(operation) {
        if let Some(held) = known.claimed(&operation.scope, &claim.key)? {
            if held.content == claim.content {
                return Ok(Disposition::Confirmed { of: held.by });
            }
            for beside in beside(known, &operation.scope, &claim.key)? {
                if claims(&beside).contains(&claim) {
                    let of = beside.reference();
                    return Ok(Disposition::Confirmed { of });
                }
            }
            return parked(ParkReason::Duplicate, Some(held.by));
        }
    }
    for write in writes(operation) {
        let Some(writer) = writer(known, &operation.scope, &write)? else {
            continue;
        };
        if !write.weighty || writer == counted(known, &operation.scope, write.base)? {
            continue;
        }
        return match known.operation(&operation.scope, writer)? {
            Some((said, true)) if says_again(&operation.change, &said.change) => {
                Ok(Disposition::Confirmed { of: writer })
            }
            _ => parked(ParkReason::Conflict, Some(writer)),
        };
    }
    if let Some((reason, with)) = target_problem(operation, known)? {
        return parked(reason, with);
    }
    if let Change::Shg(change) = &operation.change
        && change.awaits_approval()
    {
        return parked(ParkReason::AwaitsApproval, None);
    }
    Ok(Disposition::Posted)
}

/// What a decided operation brings about. Nothing unless it is posted.
pub fn effects<K: Known>(
    operation: &Operation,
    disposition: &Disposition,
    known: &K,
) -> Result<Vec<Effect>, K::Error> {
    let mut course = Course::new(known);
    if *disposition == Disposition::Posted {
        course.bring_about(operation)?;
        course.hand_on()?;
    }
    Ok(course.effects)
}

/// What an operation brings about step by step: each step sees what the ones before it did.
struct Course<'a, K> {
    known: &'a K,
    effects: Vec<Effect>,
}

impl<'a, K: Known> Course<'a, K> {
    fn new(known: &'a K) -> Self {
        Self {
            known,
            effects: Vec::new(),
        }
    }

    /// Everything that an operation does when it begins to count, whether it is posted at once or
    /// by a verdict later.
    fn bring_about(&mut self, operation: &Operation) -> Result<(), K::Error> {
        if let Some(target) = reversed(&operation.change)
            && let Some((undone, true)) = self.operation(&operation.scope, target.target)?
        {
            self.undo(undone);
        }
        if let Change::Review(decided) = &operation.change
            && decided.verdict != Verdict::Keep
            && let Some((parked, false)) = self.operation(&operation.scope, decided.parked)?
            && !is_of_a_word_on_a_word(&parked, self)?
        {
            let before = self.effects.len();
            self.make_room(&parked, decided.verdict)?;
            self.bring_about(&parked)?;
            if decided_by(&parked).is_none() {
                self.note(operation, before);
            }
        }
        if let Some(corrected) = self.corrected(operation)? {
            self.undo(corrected);
        }
        self.post(operation.clone())
    }

    /// What an operation puts right that says once more that something ended, or came back: an
    /// event that is told twice counts once, as it was told last.
    fn corrected(&self, operation: &Operation) -> Result<Option<Operation>, K::Error> {
        let Some(write) = written_state(operation) else {
            return Ok(None);
        };
        let before = writer(self, &operation.scope, &write)?;
        let before = before.map(|before| self.operation(&operation.scope, before));
        Ok(match before.transpose()?.flatten() {
            Some((said, true)) if says_the_same(&said.change, &operation.change) => Some(said),
            _ => None,
        })
    }

    /// Takes back what a parked operation takes the place of.
    fn make_room(&mut self, parked: &Operation, verdict: Verdict) -> Result<(), K::Error> {
        if verdict == Verdict::Replace {
            for replaced in holders(parked, self)? {
                self.withdraw(replaced)?;
            }
        }
        if let Some(replaced) = same_word(parked, self)? {
            self.undo(replaced);
        }
        Ok(())
    }

    /// Takes back an operation, and of a verdict all that it brought about: what it let count
    /// counts no more, and what it displaced counts again where nothing else has its place.
    fn withdraw(&mut self, operation: Operation) -> Result<(), K::Error> {
        let mut displaced = Vec::new();
        for (was_posted, done) in self.brought(&operation)?.into_iter().rev() {
            if !was_posted {
                displaced.push(done);
            } else if let Some((posted, true)) = self.operation(&operation.scope, done)? {
                self.undo(posted);
            }
        }
        self.undo(operation.clone());
        for one in displaced {
            if let Some((one, false)) = self.operation(&operation.scope, one)?
                && self.is_free_for(&one)?
            {
                self.post(one)?;
            }
        }
        Ok(())
    }

    /// Whether nobody took an operation back, and nothing else has its place: only what was let
    /// count beside it.
    fn is_free_for(&self, operation: &Operation) -> Result<bool, K::Error> {
        let scope = &operation.scope;
        let taken_back = reversal_key(operation.reference());
        if self.claimed(scope, &taken_back)?.is_some() {
            return Ok(false);
        }
        for standing in standing(operation, self)? {
            let both = both_key(standing.reference(), operation.reference());
            if self.claimed(scope, &both)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What a verdict brought about besides itself, in order, and whether it posted it.
    fn brought(&self, verdict: &Operation) -> Result<Vec<(bool, OperationRef)>, K::Error> {
        let mut brought = Vec::new();
        for nth in 0.. {
            let key = brought_key(verdict.reference(), nth);
            let Some(claimed) = self.claimed(&verdict.scope, &key)? else {
                break;
            };
            brought.push((claimed.content == POSTED, claimed.by));
        }
        Ok(brought)
    }

    /// Keeps what a verdict brought about since `before`, so that it can be taken back.
    fn note(&mut self, verdict: &Operation, before: usize) {
        let done = self.effects[before..].iter().filter_map(|effect| {
            Some(match effect {
                Effect::Post(posted) => (POSTED, posted.reference()),
                Effect::Undo(undone) => (UNDONE, undone.reference()),
                Effect::Note(..) => return None,
            })
        });
        let notes = (0..).zip(done).map(|(nth, (content, by))| {
            let key = brought_key(verdict.reference(), nth);
            Effect::Note(Claim { key, content }, by)
        });
        let notes: Vec<Effect> = notes.collect();
        self.effects.extend(notes);
    }

    fn post(&mut self, operation: Operation) -> Result<(), K::Error> {
        let beside = self.put_beside(&operation)?;
        self.effects.push(Effect::Post(Box::new(operation)));
        self.effects.extend(beside);
        Ok(())
    }

    fn undo(&mut self, operation: Operation) {
        self.effects.push(Effect::Undo(Box::new(operation)));
    }

    /// Remembers beside what an operation is let count that has the same key: whichever of them
    /// counts last keeps the key.
    fn put_beside(&self, operation: &Operation) -> Result<Vec<Effect>, K::Error> {
        let (scope, own) = (&operation.scope, operation.reference());
        let mut notes = Vec::new();
        for claim in claims(operation) {
            let held = self.claimed(scope, &claim.key)?;
            if held.is_none_or(|held| held.by == own) {
                continue;
            }
            let (mut nth, mut is_named) = (0, false);
            for noted in beside_notes(self, scope, &claim.key)? {
                is_named |= noted.by == own;
                nth += 1;
            }
            if !is_named {
                let key = beside_key(&claim.key, nth);
                notes.push(Effect::Note(Claim { key, ..claim }, own));
            }
        }
        if notes.is_empty() {
            return Ok(notes);
        }
        for standing in standing(operation, self)? {
            let key = both_key(standing.reference(), own);
            let content = POSTED;
            notes.push(Effect::Note(Claim { key, content }, own));
        }
        Ok(notes)
    }

    /// Gives every key that came free, and that nobody took, to what counts beside the one that had
    /// it: else the next record of the same would count unasked.
    fn hand_on(&mut self) -> Result<(), K::Error> {
        let undone = self.effects.iter().filter_map(|effect| match effect {
            Effect::Undo(undone) => Some((undone.scope, claims(undone))),
            Effect::Post(_) | Effect::Note(..) => None,
        });
        let undone: Vec<(Scope, Vec<Claim>)> = undone.collect();
        for (scope, claims) in undone {
            for Claim { key, .. } in claims {
                if self.claimed(&scope, &key)?.is_some() {
                    continue;
                }
                for Claimed { by, content } in beside_notes(self, &scope, &key)? {
                    if matches!(self.operation(&scope, by)?, Some((_, true))) {
                        self.effects.push(Effect::Note(Claim { key, content }, by));
                        break;
                    }
                }
            }
        }
        Ok(())
    }
}

impl<K: Known> Known for Course<'_, K> {
    type Error = K::Error;

    fn claimed(&self, scope: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>, K::Error> {
        let mut held = self.known.claimed(scope, key)?;
        for effect in &self.effects {
            match effect {
                Effect::Post(posted) if held.is_none() => {
                    let mut claims = claims(posted).into_iter();
                    let claim = claims.find(|claim| claim.key == *key);
                    held = claim.map(|claim| Claimed {
                        by: posted.reference(),
                        content: claim.content,
                    });
                }
                Effect::Undo(undone) if claims(undone).iter().any(|claim| claim.key == *key) => {
                    held = held.filter(|held| held.by != undone.reference());
                }
                Effect::Note(claim, by) if held.is_none() && claim.key == *key => {
                    held = Some(Claimed {
                        by: *by,
                        content: claim.content,
                    });
                }
                Effect::Post(_) | Effect::Undo(_) | Effect::Note(..) => {}
            }
        }
        Ok(held)
    }

    fn writer(
        &self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>, K::Error> {
        let writes_it = |posted: &Operation| {
            let mut writes = writes(posted).into_iter();
            writes.any(|write| write.entity == *entity && write.field == field)
        };
        let last = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Post(posted) if writes_it(posted) => Some(posted.reference()),
            _ => None,
        });
        match last {
            Some(last) => Ok(Some(last)),
            None => self.known.writer(scope, entity, field),
        }
    }

    fn operation(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>, K::Error> {
        let known = self.known.operation(scope, reference)?;
        let last = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Post(posted) if posted.reference() == reference => Some(true),
            Effect::Undo(undone) if undone.reference() == reference => Some(false),
            _ => None,
        });
        Ok(known.map(|(operation, counts)| (operation, last.unwrap_or(counts))))
    }

    fn disposition(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<Disposition>, K::Error> {
        self.known.disposition(scope, reference)
    }
}

/// How a note tells what a verdict let count from what it took back.
const POSTED: [u8; 32] = [1; 32];
const UNDONE: [u8; 32] = [0; 32];

/// The parked operation about which a verdict is.
fn decided_by(operation: &Operation) -> Option<OperationRef> {
    match &operation.change {
        Change::Review(decided) => Some(decided.parked),
        _ => None,
    }
}

/// Whether a parked operation is itself a verdict on a verdict: such a one is never let count, and
/// nobody gets lost in words about words. Whoever means the same decides about the first of them.
fn is_of_a_word_on_a_word<K: Known>(parked: &Operation, known: &K) -> Result<bool, K::Error> {
    let Some(inner) = decided_by(parked) else {
        return Ok(false);
    };
    let inner = known.operation(&parked.scope, inner)?;
    Ok(inner.is_some_and(|(inner, _)| decided_by(&inner).is_some()))
}

/// What is in effect and holds a business key of an operation, each once: whatever is put in its
/// place takes the place of all of it.
pub fn holders<K: Known>(operation: &Operation, known: &K) -> Result<Vec<Operation>, K::Error> {
    let mut held: Vec<Operation> = Vec::new();
    for claim in claims(operation) {
        if let Some(claimed) = known.claimed(&operation.scope, &claim.key)?
            && !held.iter().any(|one| one.reference() == claimed.by)
            && let Some((holder, true)) = known.operation(&operation.scope, claimed.by)?
        {
            held.push(holder);
        }
    }
    Ok(held)
}

/// What is in effect and has a business key of an operation, each once: what holds it, and what a
/// reviewer let count beside that.
pub fn standing<K: Known>(operation: &Operation, known: &K) -> Result<Vec<Operation>, K::Error> {
    let mut standing = holders(operation, known)?;
    for claim in claims(operation) {
        for one in beside(known, &operation.scope, &claim.key)? {
            if !standing.contains(&one) {
                standing.push(one);
            }
        }
    }
    standing.retain(|one| one.reference() != operation.reference());
    Ok(standing)
}

/// What is in effect and was let count beside the holder of a key.
fn beside<K: Known>(known: &K, scope: &Scope, key: &[u8; 32]) -> Result<Vec<Operation>, K::Error> {
    let mut beside = Vec::new();
    for noted in beside_notes(known, scope, key)? {
        if let Some((one, true)) = known.operation(scope, noted.by)? {
            beside.push(one);
        }
    }
    Ok(beside)
}

/// What was ever let count beside the holder of a key, in order.
fn beside_notes<K: Known>(
    known: &K,
    scope: &Scope,
    key: &[u8; 32],
) -> Result<Vec<Claimed>, K::Error> {
    let mut notes = Vec::new();
    for nth in 0.. {
        let Some(noted) = known.claimed(scope, &beside_key(key, nth))? else {
            break;
        };
        notes.push(noted);
    }
    Ok(notes)
}

/// Which verdicts somebody may give about a parked record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayDecide {
    /// She has no part in it.
    Any,
    /// She gives way, and decides nothing for herself.
    Only(Verdict),
    /// It is hers.
    Nothing,
}

impl MayDecide {
    /// By whether she made what waits, `of_verdict` where that is a verdict itself, whether she made
    /// what counts in its place, and whether a verdict is about a record of hers. Nobody decides for
    /// her own record; of two verdicts that contradict each other, whose waits may lay it aside, so
    /// that two reviewers are enough.
    #[must_use]
    pub fn of(waits: bool, of_verdict: bool, counts: bool, about_hers: bool) -> Self {
        match (waits, counts) {
            (true, false) if of_verdict => Self::Only(Verdict::Keep),
            (true, _) => Self::Nothing,
            (false, _) if about_hers => Self::Nothing,
            (false, true) => Self::Only(Verdict::Replace),
            (false, false) => Self::Any,
        }
    }

    /// Whether a verdict is one of them.
    #[must_use]
    pub fn allows(self, verdict: Verdict) -> bool {
        match self {
            Self::Any => true,
            Self::Only(only) => only == verdict,
            Self::Nothing => false,
        }
    }
}

/// Whose records a verdict is about: who made the one that waits, or waited, who made what it
/// collided with, which an earlier verdict may have put aside, and who made what stands in its place
/// now. Of anything else, nobody's.
pub fn concerned<K: Known>(verdict: &Operation, known: &K) -> Result<Vec<PersonId>, K::Error> {
    let Some(inner) = decided_by(verdict) else {
        return Ok(Vec::new());
    };
    let Some((inner, _)) = known.operation(&verdict.scope, inner)? else {
        return Ok(Vec::new());
    };
    let collided = match known.disposition(&verdict.scope, inner.reference())? {
        Some(Disposition::Parked { with, .. }) => with,
        _ => None,
    };
    let collided = collided.map(|with| known.operation(&verdict.scope, with));
    let collided = collided
        .transpose()?
        .flatten()
        .map(|(collided, _)| collided);
    let standing = standing(&inner, known)?;
    let about = std::iter::once(&inner).chain(&collided).chain(&standing);
    Ok(about.map(|one| one.by).collect())
}

/// Whether an operation is a verdict about another one.
#[must_use]
pub fn is_verdict(operation: &Operation) -> bool {
    decided_by(operation).is_some()
}

/// What counts now where a parked operation would have its place: not always what it collided with,
/// which may have been taken back or replaced since.
pub fn counts_now<K: Known>(
    parked: &Operation,
    reason: ParkReason,
    with: Option<OperationRef>,
    known: &K,
) -> Result<Option<Operation>, K::Error> {
    let mut standing = standing(parked, known)?;
    let in_the_way = |one: &Operation| !can_stand_beside(parked, one);
    let first = standing.iter().position(in_the_way).unwrap_or_default();
    if first < standing.len() {
        return Ok(Some(standing.swap_remove(first)));
    }
    let mut last = match reason {
        // Nothing holds its keys any more.
        ParkReason::Duplicate => return Ok(None),
        _ => with,
    };
    for write in writes(parked) {
        if write.weighty && reason == ParkReason::Conflict {
            let writer = writer(known, &parked.scope, &write)?;
            last = writer.filter(|writer| *writer != write.base).or(last);
        }
    }
    let last = last.map(|last| known.operation(&parked.scope, last));
    let last = last.transpose()?.flatten();
    Ok(last.and_then(|(last, counts)| counts.then_some(last)))
}

/// Who made what counts in the place of a parked operation: they may let it take the place of their
/// own, and neither confirm their own nor put it beside that.
pub fn makers_of_what_counts<K: Known>(
    parked: &Operation,
    reason: ParkReason,
    with: Option<OperationRef>,
    known: &K,
) -> Result<Vec<PersonId>, K::Error> {
    let standing = standing(parked, known)?;
    let counts = counts_now(parked, reason, with, known)?;
    let makers = standing.iter().chain(&counts).map(|one| one.by);
    Ok(makers.collect())
}

/// What says of the same thing that it ended, or that it came back, as a parked operation does:
/// what that one collided with, or what was put in its place since. Two such words are one event
/// told twice, and only one of them counts.
fn same_word<K: Known>(parked: &Operation, known: &K) -> Result<Option<Operation>, K::Error> {
    let scope = &parked.scope;
    let Some(write) = written_state(parked) else {
        return Ok(None);
    };
    let collided = match known.disposition(scope, parked.reference())? {
        Some(Disposition::Parked { with, .. }) => with,
        _ => None,
    };
    for said in [collided, writer(known, scope, &write)?] {
        if let Some(said) = said
            && let Some((said, true)) = known.operation(scope, said)?
        {
            return Ok(says_the_same(&said.change, &parked.change).then_some(said));
        }
    }
    Ok(None)
}

/// What an operation says of whether something is active.
fn written_state(operation: &Operation) -> Option<Written> {
    let mut writes = writes(operation).into_iter();
    writes.find(|write| write.field == STATE_FIELD)
}

fn says_the_same(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::Shg(one), Change::Shg(other)) => discriminant(one) == discriminant(other),
        (Change::Med(one), Change::Med(other)) => discriminant(one) == discriminant(other),
        _ => false,
    }
}

/// Whether two words on one thing say the same end or coming back, whatever each knew before.
fn says_again(one: &Change, other: &Change) -> bool {
    let told = day_of_state(one);
    told.is_some() && told == day_of_state(other) && says_the_same(one, other)
}

/// From when on an operation says that something is active or is no more, and why.
fn day_of_state(change: &Change) -> Option<(Date, &str)> {
    match change {
        Change::Shg(shg::Change::GroupEnded(ended) | shg::Change::MemberEnded(_, ended))
        | Change::Med(med::Change::EnterpriseEnded(_, ended)) => Some((ended.on, &ended.reason)),
        Change::Shg(
            shg::Change::MemberRejoined(_, rejoined) | shg::Change::GroupReopened(rejoined),
        ) => Some((rejoined.from, "")),
        _ => None,
    }
}

/// What counts of an operation: of a witness the one that it confirms.
fn counted<K: Known>(
    known: &K,
    scope: &Scope,
    reference: OperationRef,
) -> Result<OperationRef, K::Error> {
    Ok(match known.disposition(scope, reference)? {
        Some(Disposition::Confirmed { of }) => of,
        _ => reference,
    })
}

/// The business keys of an operation.
#[must_use]
pub fn claims(operation: &Operation) -> Vec<Claim> {
    let whole = || *blake3::hash(&encoded(&operation.change)).as_bytes();
    match &operation.change {
        Change::Inbox(_) => Vec::new(),
        Change::Norms(norms) => vec![Claim {
            key: key(b"norms", &[&encoded(norms)]),
            content: whole(),
        }],
        Change::Place(place::Change::VillageAdded(village)) => {
            vec![Claim {
                key: entity_key(village.id.bytes()),
                content: whole(),
            }]
        }
        Change::Place(place::Change::VillageEdited(_)) => Vec::new(),
        Change::Shg(change) => shg_claims(&operation.scope, change, whole),
        Change::Med(change) => med_claims(change, whole),
        Change::Review(decided) => {
            let content = *blake3::hash(&encoded(&decided.verdict)).as_bytes();
            vec![Claim {
                key: decision_key(decided.parked),
                content,
            }]
        }
    }
}

/// The fields that an operation writes.
#[must_use]
pub fn writes(operation: &Operation) -> Vec<Written> {
    let written_state = |entity: &[u8; 16], base: OperationRef| {
        vec![Written {
            entity: *entity,
            field: STATE_FIELD,
            base,
            weighty: true,
        }]
    };
    let state = |entity: &[u8; 16], ended: &Ended| written_state(entity, ended.base);
    match (&operation.change, &operation.scope) {
        (Change::Place(place::Change::VillageEdited(edits)), Scope::Village(village)) => {
            written(village.bytes(), edits)
        }
        (Change::Shg(shg::Change::GroupEdited(edits)), Scope::Group(group)) => {
            written(group.bytes(), edits)
        }
        (Change::Shg(shg::Change::GroupEnded(ended)), Scope::Group(group)) => {
            state(group.bytes(), ended)
        }
        (Change::Shg(shg::Change::GroupReopened(reopened)), Scope::Group(group)) => {
            written_state(group.bytes(), reopened.base)
        }
        (Change::Shg(shg::Change::MemberEdited(member, edits)), _) => {
            written(member.bytes(), edits)
        }
        (Change::Shg(shg::Change::MemberEnded(member, ended)), _) => state(member.bytes(), ended),
        (Change::Shg(shg::Change::MemberRejoined(member, rejoined)), _) => {
            written_state(member.bytes(), rejoined.base)
        }
        (Change::Med(med::Change::EnterpriseEdited(enterprise, edits)), _) => {
            written(enterprise.bytes(), edits)
        }
        (Change::Med(med::Change::EnterpriseEnded(enterprise, ended)), _) => {
            state(enterprise.bytes(), ended)
        }
        _ => Vec::new(),
    }
}

/// The operation that last wrote what `write` writes: an edit, or the one that added the entity.
pub fn writer<K: Known>(
    known: &K,
    scope: &Scope,
    write: &Written,
) -> Result<Option<OperationRef>, K::Error> {
    if let Some(writer) = known.writer(scope, &write.entity, write.field)? {
        return Ok(Some(writer));
    }
    Ok(known
        .claimed(scope, &entity_key(&write.entity))?
        .map(|held| held.by))
}

/// The key under which a decision about a parked operation is claimed.
#[must_use]
pub fn decision_key(parked: OperationRef) -> [u8; 32] {
    key(b"decided", &[&encoded(&parked)])
}

/// The key under which is kept what a verdict brought about, one thing after the other.
fn brought_key(verdict: OperationRef, nth: u16) -> [u8; 32] {
    key(b"brought", &[&encoded(&verdict), &nth.to_be_bytes()])
}

/// The key under which is kept what was let count beside the holder of a key, one after the other.
fn beside_key(key: &[u8; 32], nth: u16) -> [u8; 32] {
    self::key(b"beside", &[key, &nth.to_be_bytes()])
}

/// The key under which is kept that two operations were let count beside each other.
fn both_key(one: OperationRef, other: OperationRef) -> [u8; 32] {
    let pair = [one.min(other), one.max(other)];
    key(
        b"both",
        &pair.map(|one| encoded(&one)).each_ref().map(Vec::as_slice),
    )
}

/// The key under which an entity is claimed by the operation that added it.
#[must_use]
pub fn entity_key(id: &[u8; 16]) -> [u8; 32] {
    key(b"entity", &[id])
}

/// What must be true of an operation by itself, whatever else is known.
pub fn sound(operation: &Operation) -> Result<(), Refusal> {
    let wrong = || Refusal::FieldInvalid {
        field: "scope".to_owned(),
    };
    let from_centre = operation.device == DeviceId::CENTRE;
    match (&operation.change, &operation.scope) {
        (Change::Inbox(_), Scope::Inbox(_)) | (Change::Norms(_), Scope::Reference) => {
            if from_centre {
                Ok(())
            } else {
                Err(Refusal::NotAllowed)
            }
        }
        (Change::Place(place::Change::VillageAdded(village)), Scope::Village(id)) => {
            if village.id == *id {
                Ok(())
            } else {
                Err(wrong())
            }
        }
        (Change::Place(place::Change::VillageEdited(_)), Scope::Village(_)) => Ok(()),
        (Change::Shg(change), Scope::Group(group)) => match change {
            shg::Change::GroupAdded(added) if added.id != *group => Err(wrong()),
            shg::Change::MeetingClosed(meeting) => meeting.sound(),
            shg::Change::VoucherEntered(voucher) => voucher.sound(),
            shg::Change::CutOffEntered(cutoff) => cutoff.sound(),
            shg::Change::LoanDecided(decision) => decision.sound(),
            shg::Change::LinkageStepped(step) => step.sound(),
            shg::Change::Graded(grade) => grade.sound(),
            shg::Change::FundReceived(receipt) => receipt.sound(),
            shg::Change::Settled(settlement) => settlement.sound(),
            shg::Change::Distributed(distribution) => distribution.sound(),
            shg::Change::PauseAgreed(pause) => pause.clone().checked().map(drop),
            shg::Change::StatusDeclared(declared) => declared.checked().map(drop),
            shg::Change::SubventionClaimed(claim) => claim.as_ref().clone().sound().map(drop),
            shg::Change::BankSaid(said) => said.as_ref().clone().checked().map(drop),
            shg::Change::MemberRejoined(_, rejoined) | shg::Change::GroupReopened(rejoined) => {
                crate::refusal::day("from", rejoined.from).map(drop)
            }
            // No federation is a member of itself.
            shg::Change::MemberTied(_, tied, _) if tied == group => Err(Refusal::FieldInvalid {
                field: "group".to_owned(),
            }),
            _ => Ok(()),
        },
        (Change::Med(change), Scope::Village(village)) => match change {
            med::Change::EnterpriseAdded(added) if added.village != *village => Err(wrong()),
            med::Change::VisitRecorded(visit) => visit.sound(),
            _ => Ok(()),
        },
        (Change::Review(_), _) => Ok(()),
        _ => Err(wrong()),
    }
}

fn written<F: Field>(entity: &[u8; 16], edits: &[Edit<F>]) -> Vec<Written> {
    edits
        .iter()
        .map(|edit| Written {
            entity: *entity,
            field: edit.field.number(),
            base: edit.base,
            weighty: edit.field.is_weighty(),
        })
        .collect()
}

/// The keys in a group's scope: the group itself, its people and its federations first; its
/// money and what is judged by it in [`book_claims`].
fn shg_claims(scope: &Scope, change: &shg::Change, whole: impl Fn() -> [u8; 32]) -> Vec<Claim> {
    let group = if let Scope::Group(group) = scope {
        *group
    } else {
        return Vec::new();
    };
    let one = |key, content| vec![Claim { key, content }];
    match change {
        shg::Change::GroupAdded(added) => one(entity_key(added.id.bytes()), whole()),
        shg::Change::TermsAgreed(terms) => one(key(b"terms", &[&encoded(&terms.from)]), whole()),
        shg::Change::MemberAdded(member) => {
            let content = whole();
            vec![
                Claim {
                    key: entity_key(member.id.bytes()),
                    content,
                },
                Claim {
                    key: tag_key(member.tag()),
                    content,
                },
            ]
        }
        shg::Change::MeetingNotHeld(missed) => {
            one(key(b"not-held", &[&encoded(&missed.date)]), whole())
        }
        shg::Change::CodeGiven(..) => one(key(b"code", &[&whole()]), whole()),
        // Leaving has a key of its own: whoever leaves one federation and joins another on the
        // next day does both from the same day on. So has leaving each of two on one day.
        shg::Change::FederationSet(link) => {
            let from = encoded(&link.from);
            let key = match (link.federation, link.left) {
                (Some(_), _) => key(b"federation", &[&from]),
                (None, None) => key(b"left-federation", &[&from]),
                (None, Some(left)) => key(b"left-federation", &[&from, left.bytes()]),
            };
            one(key, whole())
        }
        // A member stands for one group, and a group for one member, also where it was added as
        // itself. What was written for it elsewhere is no part of what is said.
        shg::Change::MemberTied(member, group, _) => {
            let said = Change::Shg(shg::Change::MemberTied(*member, *group, None));
            let content = *blake3::hash(&encoded(&said)).as_bytes();
            [entity_key(group.bytes()), key(b"tied", &[member.bytes()])]
                .map(|key| Claim { key, content })
                .to_vec()
        }
        shg::Change::OfficeGiven(given) => office_claims(given),
        shg::Change::MembersMerged(merged) => one(key(b"merged", &[merged.other.bytes()]), whole()),
        shg::Change::PauseAgreed(pause) => one(key(b"pause", &[&encoded(&pause.from)]), whole()),
        shg::Change::StatusDeclared(declared) => {
            one(key(b"declared", &[&encoded(&declared.on)]), whole())
        }
        shg::Change::GroupEdited(_)
        | shg::Change::GroupEnded(_)
        | shg::Change::GroupReopened(_)
        | shg::Change::MemberEdited(..)
        | shg::Change::MemberEnded(..)
        | shg::Change::MemberRejoined(..) => Vec::new(),
        money => book_claims(group, money, whole),
    }
}

/// A woman has one office from a day on, and an office one holder. An older version knew nothing of
/// the holder: what it recorded claims what it claimed then.
fn office_claims(given: &shg::OfficeGiven) -> Vec<Claim> {
    let from = encoded(&given.from);
    let said = shg::OfficeGiven {
        one_holder: None,
        ..given.clone()
    };
    let said = Change::Shg(shg::Change::OfficeGiven(said));
    let mut claims = vec![Claim {
        key: key(b"office", &[given.member.bytes(), &from]),
        content: *blake3::hash(&encoded(&said)).as_bytes(),
    }];
    if given.one_holder == Some(true) && given.office != shg::Office::Member {
        claims.push(Claim {
            key: key(b"office-holder", &[&encoded(&given.office), &from]),
            content: *blake3::hash(given.member.bytes()).as_bytes(),
        });
    }
    claims
}

fn book_claims(group: GroupId, change: &shg::Change, whole: impl Fn() -> [u8; 32]) -> Vec<Claim> {
    let one = |key, content| vec![Claim { key, content }];
    match change {
        shg::Change::MeetingClosed(meeting) => one(meeting_key(group, meeting), meeting.content()),
        shg::Change::RecordReversed(reversed) => one(reversal_key(reversed.target), [0; 32]),
        shg::Change::VoucherEntered(voucher) => {
            let content = voucher.content();
            one(key(b"voucher", &[&content]), content)
        }
        // A group has one beginning.
        shg::Change::CutOffEntered(_) => one(key(b"cut-off", &[]), whole()),
        shg::Change::LoanDecided(decision) => {
            let (loan, date) = (encoded(&decision.loan), encoded(&decision.date));
            // One meeting may resolve several things about a loan, but each of them once.
            let (kind, about): (&[u8], Vec<u8>) = match &decision.what {
                Resolved::Rescheduled { .. } => (b"rescheduled", Vec::new()),
                Resolved::WrittenOff { .. } => (b"written-off", Vec::new()),
                Resolved::DueMoved { from, .. } => (b"due-moved", encoded(from)),
            };
            one(key(b"loan-decided", &[&loan, &date, kind, &about]), whole())
        }
        shg::Change::BorrowingOpened(borrowing) => {
            one(key(b"borrowing", &[&encoded(&borrowing.tag)]), whole())
        }
        shg::Change::DrawingPowerSet(tag, power) => {
            let parts: [&[u8]; 2] = [&encoded(tag), &encoded(&power.from)];
            one(key(b"power", &parts), whole())
        }
        shg::Change::BorrowingAgreed(tag, anew) => {
            let parts: [&[u8]; 2] = [&encoded(tag), &encoded(&anew.from)];
            one(key(b"borrowing-agreed", &parts), whole())
        }
        shg::Change::Graded(_) => one(key(b"grade", &[&whole()]), whole()),
        shg::Change::AccountOpened(account) => {
            one(key(b"account", &[&encoded(&account.folio)]), whole())
        }
        // One standing decision about a record: the first one counts, another waits for a person.
        shg::Change::Approved(approval) => {
            let content = *blake3::hash(&encoded(&approval.approved)).as_bytes();
            one(key(b"approved", &[&encoded(&approval.target)]), content)
        }
        // One sheet a member: she is settled with once, and once more when she came back.
        shg::Change::Settled(settlement) => {
            let (member, since) = (encoded(&settlement.member), encoded(&settlement.since));
            let parts: [&[u8]; 2] = [&member, &since];
            let parts = if settlement.since.is_some() {
                &parts[..]
            } else {
                &parts[..1]
            };
            one(key(b"settled", parts), whole())
        }
        shg::Change::Distributed(distribution) => one(
            key(b"distributed", &[&encoded(&distribution.date)]),
            whole(),
        ),
        others => bank_claims(others, whole),
    }
}

/// What the bank or a programme did once.
fn bank_claims(change: &shg::Change, whole: impl Fn() -> [u8; 32]) -> Vec<Claim> {
    // What happened once is claimed by what tells it from others. What an older version recorded
    // was claimed by its whole text alone: a copy of that still confirms it.
    let told = |before: &[u8], event: &[u8], parts: &[&[u8]]| {
        let content = whole();
        [key(event, parts), key(before, &[&content])]
            .map(|key| Claim { key, content })
            .to_vec()
    };
    match change {
        shg::Change::LinkageStepped(step) => {
            let parts: [&[u8]; 3] = [
                &encoded(&step.dose),
                &encoded(&step.stage),
                &encoded(&step.date),
            ];
            told(b"linkage", b"linkage-step", &parts)
        }
        shg::Change::FundReceived(receipt) => {
            let parts: [&[u8]; 3] = [
                &encoded(&receipt.norm.fund),
                &encoded(&receipt.date),
                &encoded(&receipt.amount),
            ];
            told(b"fund", b"fund-received", &parts)
        }
        shg::Change::SubventionClaimed(claim) => {
            let (account, ifsc) = claim.account_key();
            let parts: [&[u8]; 5] = [
                account.as_bytes(),
                ifsc.as_bytes(),
                &encoded(&claim.from),
                &encoded(&claim.to),
                &encoded(&claim.credited),
            ];
            told(b"subvention", b"subvention-told", &parts)
        }
        // The same word of the bank out of two files, or read by two devices, is kept once; another
        // one stands beside it.
        shg::Change::BankSaid(said) => {
            let content = said.content();
            let key = key(b"bank-said", &[&content]);
            vec![Claim { key, content }]
        }
        _ => Vec::new(),
    }
}

fn med_claims(change: &med::Change, whole: impl Fn() -> [u8; 32]) -> Vec<Claim> {
    let one = |key, content| vec![Claim { key, content }];
    match change {
        med::Change::EnterpriseAdded(added) => one(entity_key(added.id.bytes()), whole()),
        med::Change::VisitRecorded(visit) => {
            // Two visits to one enterprise on one day are one visit recorded twice (med.md 1.3).
            let parts: [&[u8]; 2] = [visit.enterprise.bytes(), &encoded(&visit.date)];
            one(key(b"visit", &parts), whole())
        }
        med::Change::VisitReversed(reversed) => one(reversal_key(reversed.target), [0; 32]),
        med::Change::EnterpriseEdited(..) | med::Change::EnterpriseEnded(..) => Vec::new(),
    }
}

/// Why an operation is parked, and with what it collides.
type Problem = Option<(ParkReason, Option<OperationRef>)>;

/// Why an operation cannot have the target it names.
fn target_problem<K: Known>(operation: &Operation, known: &K) -> Result<Problem, K::Error> {
    problem_of(operation, operation.by, &mut Course::new(known))
}

/// Why an operation cannot count when `by` lets it: she made it, or decides about it.
fn problem_of<K: Known>(
    operation: &Operation,
    by: PersonId,
    known: &mut Course<'_, K>,
) -> Result<Problem, K::Error> {
    let scope = &operation.scope;
    if let Some(reversed) = reversed(&operation.change) {
        let target = known.operation(scope, reversed.target)?;
        let fits = matches!(&target, Some((target, true)) if is_reversible(target, operation));
        return Ok((!fits).then_some((ParkReason::TargetMissing, Some(reversed.target))));
    }
    if let Change::Shg(shg::Change::Approved(approval)) = &operation.change {
        let missing = Some((ParkReason::TargetMissing, Some(approval.target)));
        let Some((target, true)) = known.operation(scope, approval.target)? else {
            return Ok(missing);
        };
        if !matches!(&target.change, Change::Shg(change) if change.is_for_approval()) {
            return Ok(missing);
        }
        // Nobody approves her own.
        let own = target.by == by;
        return Ok(own.then_some((ParkReason::MakerIsChecker, Some(approval.target))));
    }
    if let Change::Review(decided) = &operation.change {
        return problem_of_verdict(operation, decided, by, known);
    }
    Ok(None)
}

fn problem_of_verdict<K: Known>(
    operation: &Operation,
    decided: &Decided,
    by: PersonId,
    known: &mut Course<'_, K>,
) -> Result<Problem, K::Error> {
    let scope = &operation.scope;
    let about = |reason| Ok(Some((reason, Some(decided.parked))));
    let Some((parked, false)) = known.operation(scope, decided.parked)? else {
        return about(ParkReason::TargetMissing);
    };
    // What was reversed, confirmed or set apart does not count either, and is not for review.
    let disposition = known.disposition(scope, decided.parked)?;
    let Some(Disposition::Parked { reason, with }) = disposition else {
        return about(ParkReason::TargetMissing);
    };
    let counts = makers_of_what_counts(&parked, reason, with, known)?.contains(&by);
    let about_hers = concerned(&parked, known)?.contains(&by);
    let may = MayDecide::of(parked.by == by, is_verdict(&parked), counts, about_hers);
    if !may.allows(decided.verdict) {
        return about(ParkReason::MakerIsChecker);
    }
    if decided.verdict == Verdict::Keep {
        return Ok(None);
    }
    // What does not add up is never posted, whoever decides it.
    if sound(&parked).is_err() {
        return about(ParkReason::Unsound);
    }
    let in_the_way = |standing: Vec<Operation>| {
        let mut standing = standing.iter();
        let one = standing.find(|one| !can_stand_beside(&parked, one))?;
        Some((ParkReason::Duplicate, Some(one.reference())))
    };
    if decided.verdict == Verdict::Both
        && let Some(problem) = in_the_way(standing(&parked, known)?)
    {
        return Ok(Some(problem));
    }
    if is_of_a_word_on_a_word(&parked, known)? {
        return about(ParkReason::Conflict);
    }
    for holder in holders(&parked, known)? {
        if decided.verdict == Verdict::Replace && !can_be_withdrawn(&holder, known)? {
            return Ok(Some((ParkReason::Conflict, Some(holder.reference()))));
        }
    }
    // What she lets count does all that it would have done at once, and has to be able to.
    known.make_room(&parked, decided.verdict)?;
    if let Some(problem) = in_the_way(standing(&parked, known)?) {
        return Ok(Some(problem));
    }
    problem_of(&parked, by, known)
}

/// Whether a verdict can still be taken back with all that it brought about. Not one on another
/// verdict, nor one that let something count that leaves no trace of what was before it: a field
/// that was edited, an end, somebody who was added and stands in records since.
fn can_be_withdrawn<K: Known>(holder: &Operation, known: &Course<'_, K>) -> Result<bool, K::Error> {
    let Change::Review(decided) = &holder.change else {
        return Ok(true);
    };
    let brought = known.brought(holder)?;
    let is_kept = decided.verdict == Verdict::Keep || !brought.is_empty();
    for one in brought.iter().map(|(_, one)| *one).chain([decided.parked]) {
        let one = known.operation(&holder.scope, one)?;
        if !one.is_some_and(|(one, _)| leaves_no_trace(&one.change)) {
            return Ok(decided.verdict == Verdict::Keep);
        }
    }
    Ok(is_kept)
}

/// Whether an operation can be taken back and let count again, and everything is as before.
fn leaves_no_trace(change: &Change) -> bool {
    match change {
        Change::Shg(
            shg::Change::RecordReversed(_)
            | shg::Change::TermsAgreed(_)
            | shg::Change::MeetingNotHeld(_)
            | shg::Change::OfficeGiven(_)
            | shg::Change::Approved(_),
        ) => true,
        Change::Shg(change) => change.is_reversible(),
        Change::Med(change) => matches!(
            change,
            med::Change::VisitRecorded(_) | med::Change::VisitReversed(_)
        ),
        Change::Inbox(_) | Change::Norms(_) | Change::Place(_) | Change::Review(_) => false,
    }
}

/// Whether a record and another with the same business key can both be true: a group can meet
/// twice on a day, and an enterprise be visited twice. Whatever else has such a key is there once;
/// an old group's balances, a final account or an account of the bank that stood twice would be
/// money that nobody has. Nor can two versions of a meeting that each give somebody her first loan
/// of it: those would be two loans of one name, of which only one could be paid back. And what says
/// the same is the same, told twice.
#[must_use]
pub fn can_stand_beside(one: &Operation, other: &Operation) -> bool {
    let (claims, beside) = (claims(one), claims(other));
    if claims.iter().any(|claim| beside.contains(claim)) {
        return false;
    }
    match (&one.change, &other.change) {
        (
            Change::Shg(shg::Change::MeetingClosed(one)),
            Change::Shg(shg::Change::MeetingClosed(other)),
        ) => {
            let named = |loan: &shg::loan::LoanGiven| (loan.member, loan.nth);
            let mut loans = one.loans.iter().map(named);
            !loans.any(|loan| other.loans.iter().map(named).any(|beside| beside == loan))
        }
        (
            Change::Med(med::Change::VisitRecorded(_)),
            Change::Med(med::Change::VisitRecorded(_)),
        ) => true,
        _ => false,
    }
}

fn is_reversible(target: &Operation, reversal: &Operation) -> bool {
    match (&target.change, &reversal.change) {
        (Change::Shg(target), Change::Shg(_)) => target.is_reversible(),
        (Change::Med(target), Change::Med(_)) => matches!(target, med::Change::VisitRecorded(_)),
        _ => false,
    }
}

fn reversed(change: &Change) -> Option<&Reversed> {
    match change {
        Change::Shg(shg::Change::RecordReversed(reversed))
        | Change::Med(med::Change::VisitReversed(reversed)) => Some(reversed),
        _ => None,
    }
}

fn meeting_key(group: GroupId, meeting: &shg::Meeting) -> [u8; 32] {
    key(b"meeting", &[meeting.key(group).bytes()])
}

/// The key under which whoever takes a record back claims it.
#[must_use]
pub fn reversal_key(target: OperationRef) -> [u8; 32] {
    key(b"reversed", &[&encoded(&target)])
}

fn tag_key(tag: MemberTag) -> [u8; 32] {
    key(b"tag", &[&tag.0.to_be_bytes()])
}

/// Every part with its length, so that no two lists of parts give the same key.
fn key(kind: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for part in std::iter::once(&kind).chain(parts) {
        hasher
            .update(&(part.len() as u64).to_be_bytes())
            .update(part);
    }
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::decoded;
    use crate::samples::{date, operation};
    use crate::shg::borrowing::{BorrowingKind, Lender};
    use crate::shg::linkage::{BankLoanKind, Stage};
    use crate::{LoanTag, Paise};

    #[test]
    fn a_step_told_otherwise_has_the_key_of_the_same_step_and_other_content() {
        let step = |day: &str, note: Option<&str>| {
            let step = shg::Linkage {
                date: date(day),
                dose: 1,
                stage: Stage::Disbursed,
                kind: BankLoanKind::CashCredit,
                amount: Paise::rupees(150_000),
                bank: None,
                branch: None,
                ifsc: None,
                account: None,
                note: note.map(str::to_owned),
                signatories: None,
            };
            claims(&operation(shg::Change::LinkageStepped(Box::new(step))))
        };
        let (one, other) = (step("2026-11-12", None), step("2026-11-12", Some("cheque")));
        assert_eq!(one[0].key, other[0].key);
        assert_ne!(one[0].content, other[0].content);
        assert_ne!(one[0].key, step("2026-11-13", None)[0].key);
        // What an older version recorded holds the key of its whole text.
        let [event, whole] = one.as_slice() else {
            panic!("two keys")
        };
        assert_eq!(whole.key, key(b"linkage", &[&event.content]));
    }

    #[test]
    fn one_meeting_may_resolve_several_things_about_a_loan_but_each_once() {
        let decided = |what| {
            let decision = shg::LoanDecision {
                loan: LoanTag(5),
                member: MemberTag(1),
                date: date("2026-01-10"),
                what,
                resolution: "snow".to_owned(),
            };
            claims(&operation(shg::Change::LoanDecided(Box::new(decision))))[0].key
        };
        let moved = |from: &str, to: &str| {
            let (from, to) = (date(from), date(to));
            decided(Resolved::DueMoved { from, to })
        };
        let given_up = |rupees| {
            decided(Resolved::WrittenOff {
                principal: Paise::rupees(rupees),
                interest: Paise::ZERO,
            })
        };
        let february = moved("2026-02-10", "2026-02-25");
        assert_ne!(february, moved("2026-03-10", "2026-03-25"));
        assert_eq!(february, moved("2026-02-10", "2026-02-28"));
        assert_ne!(february, given_up(100));
        assert_eq!(given_up(100), given_up(200));
    }

    #[test]
    fn a_borrowing_of_an_older_version_keeps_its_name() {
        // An older version made the tag of a day and of the text of the account, and knew of no
        // review with a drawing power.
        #[derive(Encode)]
        struct OldPower(#[n(0)] Date, #[n(1)] Paise, #[n(2)] Paise);
        let from = date("2026-11-10");
        let limit = Paise::rupees(150_000);
        let power: shg::DrawingPower =
            decoded(&encoded(&OldPower(from, limit, limit))).expect("is read");
        let opened = shg::Borrowing {
            tag: LoanTag(0xCAFE_0001),
            lender: Lender::Bank,
            kind: BorrowingKind::CashCredit,
            name: "J&K Bank".to_owned(),
            ifsc: None,
            account: Some("0123400077".to_owned()),
            sanctioned: from,
            amount: limit,
            terms: None,
            powers: vec![power],
            review_due: None,
            dose: 1,
            subvention: true,
        };
        let bytes = operation(shg::Change::BorrowingOpened(Box::new(opened))).encode();
        let old = Operation::decode(&bytes).expect("is read");
        let Change::Shg(shg::Change::BorrowingOpened(borrowing)) = &old.change else {
            panic!("a borrowing")
        };
        assert_eq!(borrowing.tag, LoanTag(0xCAFE_0001));
        assert_eq!(borrowing.powers[0].review_due, None);
        let same = shg::Borrowing {
            account: Some("0123 4000 77".to_owned()),
            ..borrowing.as_ref().clone()
        };
        assert!(borrowing.is_same(&same), "it is known by its account");
        assert_ne!(same.named(), Some(borrowing.tag));
    }
}
