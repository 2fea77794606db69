//! The exchange's part of the SQLite archive.

use domain::disposition::{Claim, Claimed, Disposition, Known};
use domain::figures::Addition;
use domain::operation::encoded;
use domain::place::BookNorms;
use domain::role::{Area, Role};
use domain::{Date, DeviceId, Operation, OperationRef, PersonId, Scope};
use rusqlite::{Row, params};
use sync::centre::{DeviceState, Head, Ledger, NewEntry, Stored, StoredEntry};
use sync::message::Place;

use super::{Bytes, SqliteTx, corrupt, int, reference, scope_at};
use crate::archive::{
    Accounts, ArchiveError, STANDINGS, opened_in, roles_in, settled_in, standing_number,
};

const SCOPES_OF: &str = include_str!("scopes_of.sql");

impl Known for SqliteTx<'_> {
    type Error = ArchiveError;

    fn claimed(&self, scope: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>, ArchiveError> {
        self.one(
            "select c.content, c.device, c.epoch, c.seq
             from scope s join claim c on c.scope = s.id
             where s.key = ?1 and c.key = ?2",
            params![scope.key(), key],
            |row| {
                Ok(Claimed {
                    content: row.get::<_, Bytes<32>>(0)?.0,
                    by: reference(row, 1)?,
                })
            },
        )
    }

    fn writer(
        &self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>, ArchiveError> {
        self.one(
            "select w.device, w.epoch, w.seq
             from scope s join writer w on w.scope = s.id
             where s.key = ?1 and w.entity = ?2 and w.field = ?3",
            params![scope.key(), entity, field],
            |row| reference(row, 0),
        )
    }

    fn operation(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>, ArchiveError> {
        let found: Option<(Vec<u8>, bool)> = self.one(
            "select e.bytes, e.effective
             from entry e join scope s on s.id = e.scope
             where e.device = ?1 and e.epoch = ?2 and e.seq = ?3 and s.key = ?4",
            params![
                reference.device.0,
                reference.epoch,
                int(reference.seq),
                scope.key()
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        // What is in quarantine need not be readable.
        Ok(found.and_then(|(bytes, effective)| Some((Operation::decode(&bytes).ok()?, effective))))
    }

    fn disposition(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<Disposition>, ArchiveError> {
        self.one(
            "select e.disposition
             from entry e join scope s on s.id = e.scope
             where e.device = ?1 and e.epoch = ?2 and e.seq = ?3 and s.key = ?4",
            params![
                reference.device.0,
                reference.epoch,
                int(reference.seq),
                scope.key()
            ],
            |row| disposition(row, 0),
        )
    }
}

impl Ledger for SqliteTx<'_> {
    fn device(&self, device: DeviceId) -> Result<Option<DeviceState>, ArchiveError> {
        self.one(
            "select key, epoch, standing, received, batch, seen from device where id = ?1",
            params![device.0],
            |row| device_state(row, 0),
        )
    }

    fn heard(
        &mut self,
        device: DeviceId,
        state: &DeviceState,
        now_ms: i64,
    ) -> Result<(), ArchiveError> {
        self.run(
            "update device
             set key = ?2, epoch = ?3, standing = ?4, received = ?5, batch = ?6, seen = ?7,
                 heard_ms = ?8
             where id = ?1",
            params![
                device.0,
                state.key,
                state.epoch,
                standing_number(state.standing),
                int(state.received),
                state.batch,
                int(state.seen),
                now_ms
            ],
        )?;
        Ok(())
    }

    fn stored(&self, reference: OperationRef) -> Result<Option<Stored>, ArchiveError> {
        self.one(
            "select hash, position, disposition from entry
             where device = ?1 and epoch = ?2 and seq = ?3",
            params![reference.device.0, reference.epoch, int(reference.seq)],
            |row| {
                Ok(Stored {
                    hash: row.get::<_, Bytes<32>>(0)?.0,
                    place: Place {
                        position: row.get::<_, i64>(1)?.unsigned_abs(),
                        disposition: disposition(row, 2)?,
                    },
                })
            },
        )
    }

    fn head(&self, scope: &Scope) -> Result<Option<Head>, ArchiveError> {
        self.one(
            "select position, chain from scope where key = ?1",
            params![scope.key()],
            |row| head(row, 0),
        )
    }

    fn open_scope(&mut self, scope: &Scope, area: Option<Area>) -> Result<(), ArchiveError> {
        let place = opened_in(self, scope, area)?;
        self.run(
            "insert into scope (key, chain) values (?1, zeroblob(32)) on conflict do nothing",
            params![scope.key()],
        )?;
        self.set_place(scope, &place)
    }

    fn append(&mut self, new: &NewEntry<'_>) -> Result<(), ArchiveError> {
        let row = self.open_row(&new.scope)?;
        let moved = self.run(
            "update scope set position = ?2, chain = ?3 where id = ?1 and position = ?2 - 1",
            params![row, int(new.position), new.chain],
        )?;
        if moved != 1 {
            return Err(ArchiveError::Corrupt(format!(
                "{} has no place",
                new.reference
            )));
        }
        self.run(
            "insert into entry (scope, position, chain, device, epoch, seq, made_by, hash, bytes,
                                disposition, made_s, received_ms)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                row,
                int(new.position),
                new.chain,
                new.reference.device.0,
                new.reference.epoch,
                int(new.reference.seq),
                new.by.0,
                new.hash,
                new.bytes,
                encoded(&new.disposition),
                new.made_s,
                new.received_ms
            ],
        )?;
        Ok(())
    }

    fn set_effective(
        &mut self,
        reference: OperationRef,
        effective: bool,
    ) -> Result<(), ArchiveError> {
        self.run(
            "update entry set effective = ?4 where device = ?1 and epoch = ?2 and seq = ?3",
            params![
                reference.device.0,
                reference.epoch,
                int(reference.seq),
                effective
            ],
        )?;
        if !effective {
            return Ok(());
        }
        let found: Option<(Scope, Vec<u8>)> = self.one(
            "select s.key, e.bytes from entry e join scope s on s.id = e.scope
             where e.device = ?1 and e.epoch = ?2 and e.seq = ?3",
            params![reference.device.0, reference.epoch, int(reference.seq)],
            |row| Ok((scope_at(row, 0)?, row.get(1)?)),
        )?;
        let Some((scope, bytes)) = found else {
            return Ok(());
        };
        if let Some(area) = Operation::decode(&bytes)
            .ok()
            .and_then(|made| settled_in(&made))
        {
            let place = opened_in(self, &scope, Some(area))?;
            self.set_place(&scope, &place)?;
        }
        Ok(())
    }

    fn claim(
        &mut self,
        scope: &Scope,
        claim: &Claim,
        by: OperationRef,
    ) -> Result<(), ArchiveError> {
        let row = self.open_row(scope)?;
        self.run(
            "insert into claim (scope, key, content, device, epoch, seq)
             values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing",
            params![
                row,
                claim.key,
                claim.content,
                by.device.0,
                by.epoch,
                int(by.seq)
            ],
        )?;
        Ok(())
    }

    fn release(
        &mut self,
        scope: &Scope,
        key: &[u8; 32],
        by: OperationRef,
    ) -> Result<(), ArchiveError> {
        let row = self.open_row(scope)?;
        self.run(
            "delete from claim
             where scope = ?1 and key = ?2 and device = ?3 and epoch = ?4 and seq = ?5",
            params![row, key, by.device.0, by.epoch, int(by.seq)],
        )?;
        Ok(())
    }

    fn write_field(
        &mut self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
        by: OperationRef,
    ) -> Result<(), ArchiveError> {
        let row = self.open_row(scope)?;
        self.run(
            "insert into writer (scope, entity, field, device, epoch, seq)
             values (?1, ?2, ?3, ?4, ?5, ?6)
             on conflict do update set device = ?4, epoch = ?5, seq = ?6",
            params![row, entity, field, by.device.0, by.epoch, int(by.seq)],
        )?;
        Ok(())
    }

    fn add_figure(&mut self, scope: &Scope, addition: &Addition) -> Result<(), ArchiveError> {
        let row = self.open_row(scope)?;
        self.run(
            "insert into figure (scope, month, figure, amount) values (?1, ?2, ?3, ?4)
             on conflict do update set amount = amount + ?4",
            params![
                row,
                addition.month.to_string(),
                addition.figure.number(),
                addition.amount
            ],
        )?;
        Ok(())
    }

    fn receipt(
        &self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
    ) -> Result<Option<Vec<u8>>, ArchiveError> {
        self.one(
            "select receipt from receipt where device = ?1 and epoch = ?2 and batch = ?3",
            params![device.0, epoch, batch],
            |row| row.get(0),
        )
    }

    fn put_receipt(
        &mut self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
        receipt: &[u8],
    ) -> Result<(), ArchiveError> {
        self.run(
            "insert into receipt (device, epoch, batch, receipt) values (?1, ?2, ?3, ?4)",
            params![device.0, epoch, batch, receipt],
        )?;
        Ok(())
    }

    fn entries(
        &self,
        scope: &Scope,
        after: u64,
        bytes: usize,
    ) -> Result<Vec<StoredEntry>, ArchiveError> {
        let Some(scope) = self.scope_row(scope)? else {
            return Ok(Vec::new());
        };
        let mut statement = self.0.prepare_cached(
            "select position, chain, device, epoch, seq, made_by, disposition, bytes from entry
             where scope = ?1 and position > ?2 order by position",
        )?;
        let mut rows = statement.query(params![scope, int(after)])?;
        let (mut taken, mut size) = (Vec::new(), 0);
        while taken.is_empty() || size < bytes {
            let Some(row) = rows.next()? else { break };
            let entry = StoredEntry {
                position: row.get::<_, i64>(0)?.unsigned_abs(),
                chain: row.get::<_, Bytes<32>>(1)?.0,
                reference: reference(row, 2)?,
                by: PersonId(row.get(5)?),
                disposition: disposition(row, 6)?,
                bytes: row.get(7)?,
            };
            size += entry.bytes.len();
            taken.push(entry);
        }
        Ok(taken)
    }

    fn chain_at(&self, scope: &Scope, position: u64) -> Result<Option<[u8; 32]>, ArchiveError> {
        self.one(
            "select e.chain from scope s join entry e on e.scope = s.id
             where s.key = ?1 and e.position = ?2",
            params![scope.key(), int(position)],
            |row| Ok(row.get::<_, Bytes<32>>(0)?.0),
        )
    }

    fn scopes_of(&self, device: DeviceId) -> Result<Vec<(Scope, Head)>, ArchiveError> {
        let (inbox, reference) = (Scope::Inbox(device).key(), Scope::Reference.key());
        self.all(SCOPES_OF, params![device.0, inbox, reference], |row| {
            Ok((scope_at(row, 0)?, head(row, 1)?))
        })
    }

    fn roles(
        &self,
        person: PersonId,
        device: DeviceId,
        seen: u64,
        scope: &Scope,
        opening: Option<Area>,
    ) -> Result<Vec<Role>, ArchiveError> {
        roles_in(self, (person, device, seen), scope, opening)
    }

    fn book_norms(&self, scope: &Scope, on: Date) -> Result<BookNorms, ArchiveError> {
        crate::norms::of_books(self, scope, on)
    }

    fn name_of(&self, person: PersonId) -> Result<Option<String>, ArchiveError> {
        self.person(person)
    }

    fn put_fork(&mut self, reference: OperationRef, bytes: &[u8]) -> Result<(), ArchiveError> {
        self.run(
            "insert into fork (device, epoch, seq, hash, bytes) values (?1, ?2, ?3, ?4, ?5)
             on conflict do nothing",
            params![
                reference.device.0,
                reference.epoch,
                int(reference.seq),
                blake3::hash(bytes).as_bytes(),
                bytes
            ],
        )?;
        Ok(())
    }
}

pub(super) fn head(row: &Row<'_>, at: usize) -> rusqlite::Result<Head> {
    Ok(Head {
        position: row.get::<_, i64>(at)?.unsigned_abs(),
        chain: row.get::<_, Bytes<32>>(at + 1)?.0,
    })
}

/// The state of a device from six columns, the first being `at`.
pub(super) fn device_state(row: &Row<'_>, at: usize) -> rusqlite::Result<DeviceState> {
    let standing: u8 = row.get(at + 2)?;
    Ok(DeviceState {
        key: row.get::<_, Bytes<32>>(at)?.0,
        epoch: row.get(at + 1)?,
        standing: *STANDINGS
            .get(usize::from(standing))
            .ok_or_else(|| corrupt("a device's standing"))?,
        received: row.get::<_, i64>(at + 3)?.unsigned_abs(),
        batch: row.get::<_, Bytes<16>>(at + 4)?.0,
        seen: row.get::<_, i64>(at + 5)?.unsigned_abs(),
    })
}

fn disposition(row: &Row<'_>, at: usize) -> rusqlite::Result<Disposition> {
    sync::seal::read(row.get_ref(at)?.as_blob()?).map_err(|_| corrupt("a disposition"))
}
