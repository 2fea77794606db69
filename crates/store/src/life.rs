//! A device's life: it enrols again after it was copied, or its centre is restored from a backup.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Disposition, Operation, OperationRef, Scope};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::column::{Columns, op_blob, signed};
use crate::journal::{State, append, receipted, seq_key};
use crate::open::{self, Identity};
use crate::{Result, Store, apply};

impl Store {
    /// Remembers what the device is. When it enrolled again, what the centre had not receipted is
    /// issued anew under the new enrolment, in the same order: the old numbers may be taken by
    /// the other tablet that had this one's identity.
    pub fn set_identity(&mut self, identity: &Identity) -> Result<()> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let before = open::identity(&tx)?;
        open::set_meta(&tx, "identity", &serde_json::to_vec(identity)?)?;
        if let Some(old) = before
            && (old.device, old.epoch) != (identity.device, identity.epoch)
        {
            // Batches are chained within one enrolment.
            forget_batch(&tx)?;
            issue_anew(&tx, &old, identity)?;
        }
        tx.commit()?;
        Ok(())
    }

    /// The centre was restored from a backup, and says up to which of this device's operations it
    /// has: the rest is offered again, and every feed is fetched anew.
    pub fn begin_again(&mut self, incarnation: u64, received: u64) -> Result<()> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some(mut identity) = open::identity(&tx)? else {
            return Ok(());
        };
        identity.incarnation = incarnation;
        open::set_meta(&tx, "identity", &serde_json::to_vec(&identity)?)?;
        tx.prepare_cached("delete from receipt where epoch = ?1 and up_to > ?2")?
            .execute(params![identity.epoch, signed(received)?])?;
        forget_batch(&tx)?;
        tx.commit()?;
        for at in self.vector()? {
            self.refetch(at.scope)?;
        }
        Ok(())
    }
}

fn forget_batch(db: &Connection) -> Result<()> {
    db.execute("delete from meta where key = 'last-batch'", [])?;
    Ok(())
}

fn issue_anew(db: &Connection, old: &Identity, new: &Identity) -> Result<()> {
    let mut renamed: BTreeMap<OperationRef, OperationRef> = BTreeMap::new();
    let mut scopes: BTreeSet<Scope> = BTreeSet::new();
    for operation in unsent(db, old)? {
        let seq = renamed.len() as u64 + 1;
        let (before, scope) = (operation.reference(), operation.scope);
        let name = OperationRef {
            device: new.device,
            epoch: new.epoch,
            seq,
        };
        renamed.insert(before, name);
        let again = operation.issued_as(name, &|other| *renamed.get(&other).unwrap_or(&other));
        db.prepare_cached("delete from journal where op = ?1")?
            .execute([op_blob(before)])?;
        append(
            db,
            &scope,
            &again.encode(),
            State::Foreseen(&Disposition::Posted),
        )?;
        open::set_meta(db, &seq_key(new.epoch), &seq.to_be_bytes())?;
        scopes.insert(scope);
    }
    for scope in &scopes {
        apply::rebuild_scope(db, scope)?;
    }
    Ok(())
}

/// Own operations of an enrolment that the centre has neither receipted nor sent back in a feed,
/// in order.
fn unsent(db: &Connection, identity: &Identity) -> Result<Vec<Operation>> {
    let sql = "select bytes from journal
        where device = ?1 and epoch = ?2 and seq > ?3 and position is null order by seq";
    let mut statement = db.prepare_cached(sql)?;
    let after = signed(receipted(db, identity.epoch)?)?;
    let mut rows = statement.query(params![identity.device.0, identity.epoch, after])?;
    let mut operations = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.value("bytes")?;
        // This version made them, so it can read them; anything else stays as it is.
        if let Ok(operation) = Operation::decode(&bytes) {
            operations.push(operation);
        }
    }
    Ok(operations)
}
