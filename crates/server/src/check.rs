//! Everything that was computed, computed again from the entries' bytes and compared.

use std::collections::BTreeMap;

use domain::disposition::{self, Disposition, Effect, ParkReason, chained};
use domain::figures::{self, Addition};
use domain::{DeviceId, Operation, PersonId, Scope};
use sync::centre::{Head, Ledger, NewEntry, StoredEntry};

use crate::archive::{Accounts, Archive, ArchiveError, Memory};
use crate::centre::Centre;
use crate::error::ServerError;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Checked {
    /// How many scopes were compared.
    pub scopes: u64,
    /// How many entries.
    pub entries: u64,
    /// How many devices.
    pub devices: u64,
    /// What differs, in words for the person who looks after the centre.
    pub differences: Vec<String>,
}

/// How many operations of a device's epoch there are, and the highest number.
type Counted = BTreeMap<(DeviceId, u16), (u64, u64)>;

/// How many bytes of entries are read at a time.
const PIECE: usize = 1 << 20;

impl<A: Archive> Centre<A> {
    /// Computes chains, effects, claims, writers and figures again, and compares.
    pub fn check(&self) -> Result<Checked, ServerError> {
        self.read(|tx| Ok(check(tx)?))
    }
}

/// See [`Centre::check`].
pub fn check<T: Ledger<Error = ArchiveError> + Accounts>(tx: &T) -> Result<Checked, ArchiveError> {
    let mut checked = Checked::default();
    let mut counted = Counted::new();
    for (scope, head) in tx.scopes()? {
        checked.scopes += 1;
        let mut again = Memory::default();
        again.transact(|again| replay(tx, again, (&scope, &head), &mut counted, &mut checked))?;
    }
    for record in tx.devices()? {
        checked.devices += 1;
        let received = record.state.received;
        let found = counted
            .get(&(record.device, record.state.epoch))
            .map_or(0, |count| count.1);
        if found != received {
            let device = record.device;
            let text = format!("device {device}: {received} received, {found} stored");
            checked.differences.push(text);
        }
    }
    for ((device, epoch), (count, highest)) in counted {
        if count != highest {
            let text = format!("device {device}, epoch {epoch}: {count} entries up to {highest}");
            checked.differences.push(text);
        }
    }
    Ok(checked)
}

/// Under what the archive notes by which rules its entries' effects were worked out.
const MADE_BY: &str = "rules";

/// Works out anew what entries bring about, where an older version did: the same entries may bring
/// about something else since, and devices make their tables anew too. Entries and decisions stay.
pub fn renew<A: Archive>(archive: &mut A) -> Result<(), ArchiveError> {
    let rules = disposition::RULES.to_be_bytes();
    let made_by = archive.read(|tx| tx.setting(MADE_BY))?;
    if made_by.as_deref() == Some(&rules[..]) {
        return Ok(());
    }
    for (scope, _) in archive.read(|tx| tx.scopes())? {
        archive.transact(|tx| renew_scope(tx, &scope))?;
    }
    archive.transact(|tx| tx.set_setting(MADE_BY, &rules))
}

fn renew_scope<T: Ledger<Error = ArchiveError> + Accounts>(
    tx: &mut T,
    scope: &Scope,
) -> Result<(), ArchiveError> {
    let mut again = Memory::default();
    let (derived, counting) = again.transact(|again| {
        let mut counting = Vec::new();
        play(tx, again, scope, |entry, _| {
            counting.push((entry.position, entry.reference, false));
        })?;
        for (position, _, counts) in &mut counting {
            *counts = again.is_effective(scope, *position)?;
        }
        Ok::<_, ArchiveError>((again.derived(scope)?, counting))
    })?;
    for (position, reference, counts) in counting {
        if tx.is_effective(scope, position)? != counts {
            tx.set_effective(reference, counts)?;
        }
    }
    tx.put_derived(scope, &derived)
}

/// Plays a scope's entries into an empty archive and compares what comes of it.
fn replay<T, M>(
    tx: &T,
    again: &mut M,
    (scope, head): (&Scope, &Head),
    counted: &mut Counted,
    checked: &mut Checked,
) -> Result<(), ArchiveError>
where
    T: Ledger<Error = ArchiveError> + Accounts,
    M: Ledger<Error = ArchiveError> + Accounts,
{
    let last = play(tx, again, scope, |entry, wrong| {
        let (count, highest) = counted
            .entry((entry.reference.device, entry.reference.epoch))
            .or_default();
        *count += 1;
        *highest = entry.reference.seq.max(*highest);
        checked.entries += 1;
        checked.differences.extend(wrong);
    })?;
    if last != *head {
        let text = format!("{scope}: the head is not that of entry {}", last.position);
        checked.differences.push(text);
    }
    for position in 1..=last.position {
        if tx.is_effective(scope, position)? != again.is_effective(scope, position)? {
            checked
                .differences
                .push(format!("{scope}: entry {position} has the wrong effect"));
        }
    }
    let (stored, computed) = (tx.derived(scope)?, again.derived(scope)?);
    for (what, is_equal) in [
        ("claims", stored.claims == computed.claims),
        ("writers", stored.writers == computed.writers),
        ("figures", stored.figures == computed.figures),
    ] {
        if !is_equal {
            checked
                .differences
                .push(format!("{scope}: the {what} are not those of its entries"));
        }
    }
    Ok(())
}

/// Plays a scope's entries one after the other into an empty archive, tells each with what is wrong
/// with it, and gives the head that they lead to.
fn play<T, M>(
    tx: &T,
    again: &mut M,
    scope: &Scope,
    mut tell: impl FnMut(&StoredEntry, Vec<String>),
) -> Result<Head, ArchiveError>
where
    T: Ledger<Error = ArchiveError> + Accounts,
    M: Ledger<Error = ArchiveError> + Accounts,
{
    again.open_scope(scope, None)?;
    let mut last = Head::default();
    loop {
        let entries = tx.entries(scope, last.position, PIECE)?;
        if entries.is_empty() {
            return Ok(last);
        }
        for entry in entries {
            let wrong = step(tx, again, scope, &last, &entry)?;
            tell(&entry, wrong);
            last = Head {
                position: entry.position,
                chain: entry.chain,
            };
        }
    }
}

/// Plays one entry, and says what is wrong with it.
fn step<T, M>(
    tx: &T,
    again: &mut M,
    scope: &Scope,
    last: &Head,
    entry: &StoredEntry,
) -> Result<Vec<String>, ArchiveError>
where
    T: Ledger<Error = ArchiveError> + Accounts,
    M: Ledger<Error = ArchiveError> + Accounts,
{
    let mut wrong = Vec::new();
    let mut say = |what: &str| wrong.push(format!("{scope}: entry {} {what}", entry.position));
    let hash = *blake3::hash(&entry.bytes).as_bytes();
    if entry.position != last.position + 1 {
        say("does not follow the one before it");
    }
    if tx
        .stored(entry.reference)?
        .is_none_or(|stored| stored.hash != hash)
    {
        say("has another hash");
    }
    if chained(&last.chain, &hash, &entry.disposition) != entry.chain {
        say("breaks the chain");
    }
    let operation = Operation::decode(&entry.bytes).ok();
    let effects = match &operation {
        Some(operation) => {
            if is_decidable(&entry.disposition)
                && disposition::decide(operation, again, Ok(()))? != entry.disposition
            {
                say("would be decided otherwise");
            }
            disposition::effects(operation, &entry.disposition, again)?
        }
        None => Vec::new(),
    };
    let position = again.head(scope)?.unwrap_or_default().position + 1;
    again.append(&NewEntry {
        scope: *scope,
        position,
        chain: entry.chain,
        reference: entry.reference,
        by: PersonId::CENTRE,
        hash,
        bytes: &entry.bytes,
        disposition: entry.disposition,
        made_s: 0,
        received_ms: 0,
    })?;
    for effect in effects {
        carry_out(again, scope, &effect)?;
    }
    Ok(wrong)
}

/// Whether a decision followed from the scope alone, not from who the maker was at that time.
fn is_decidable(disposition: &Disposition) -> bool {
    use ParkReason::{NotAllowed, OutOfArea};
    !matches!(
        disposition,
        Disposition::Quarantined { .. }
            | Disposition::Parked {
                reason: OutOfArea | NotAllowed,
                ..
            }
    )
}

/// Written apart from what the exchange does, so that one slip cannot hide in both.
fn carry_out<M: Ledger<Error = ArchiveError>>(
    again: &mut M,
    scope: &Scope,
    effect: &Effect,
) -> Result<(), ArchiveError> {
    let (operation, is_posted) = match effect {
        Effect::Post(operation) => (operation, true),
        Effect::Undo(operation) => (operation, false),
        Effect::Note(claim, about) => return again.claim(scope, claim, *about),
    };
    let by = operation.reference();
    again.set_effective(by, is_posted)?;
    for claim in disposition::claims(operation) {
        if is_posted {
            again.claim(scope, &claim, by)?;
        } else {
            again.release(scope, &claim.key, by)?;
        }
    }
    if is_posted {
        for write in disposition::writes(operation) {
            again.write_field(scope, &write.entity, write.field, by)?;
        }
    }
    for addition in figures::of(operation) {
        let amount = if is_posted {
            addition.amount
        } else {
            -addition.amount
        };
        again.add_figure(scope, &Addition { amount, ..addition })?;
    }
    Ok(())
}
