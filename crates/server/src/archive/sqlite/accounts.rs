//! People, devices, areas and figures in the SQLite archive.

use domain::code::Code;
use domain::disposition::Claim;
use domain::figures::Figure;
use domain::place::DirectoryArea;
use domain::role::{Area, Assignment};
use domain::{AreaId, DeviceId, GroupId, Month, PersonId, Scope, VillageId};
use rusqlite::types::ValueRef;
use rusqlite::{Row, params};
use sync::centre::{Head, Ledger};
use uuid::Uuid;

use super::ledger::{device_state, head};
use super::{Bytes, SqliteTx, corrupt, int, reference, scope_at};
use crate::archive::{
    Accounts, ArchiveError, AreaRecord, Derived, DeviceRecord, Granted, InvitationRecord,
    OrderRecord, Placing, ROLES, SYSTEMS, level_number, level_of, role_number, system_number,
};

const AREA: &str = "select id, level, parent, name, name_local from area";

impl Accounts for SqliteTx<'_> {
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, ArchiveError> {
        self.one(
            "select value from setting where name = ?1",
            params![name],
            |row| row.get(0),
        )
    }

    fn set_setting(&mut self, name: &str, value: &[u8]) -> Result<(), ArchiveError> {
        self.run(
            "insert into setting (name, value) values (?1, ?2)
             on conflict do update set value = ?2",
            params![name, value],
        )?;
        Ok(())
    }

    fn add_person(&mut self, name: &str, now_ms: i64) -> Result<PersonId, ArchiveError> {
        let sql = "insert into person (name, added_ms) values (?1, ?2) returning id";
        let id = self.one(sql, params![name, now_ms], |row| row.get(0))?;
        id.map(PersonId)
            .ok_or_else(|| ArchiveError::Corrupt("a new person's number".to_owned()))
    }

    fn person(&self, person: PersonId) -> Result<Option<String>, ArchiveError> {
        self.one(
            "select name from person where id = ?1",
            params![person.0],
            |row| row.get(0),
        )
    }

    fn people(&self) -> Result<Vec<(PersonId, String)>, ArchiveError> {
        self.all("select id, name from person order by id", [], |row| {
            Ok((PersonId(row.get(0)?), row.get(1)?))
        })
    }

    fn granted(&self, person: PersonId) -> Result<Vec<Granted>, ArchiveError> {
        self.all(
            "select id, role, kind, area, ended_ms is not null from assignment
             where person = ?1 order by id",
            params![person.0],
            |row| {
                let role: u8 = row.get(1)?;
                let role = *ROLES
                    .get(usize::from(role))
                    .ok_or_else(|| corrupt("a role"))?;
                let area =
                    assigned_area(row.get(2)?, Uuid::from_bytes(row.get::<_, Bytes<16>>(3)?.0));
                let assignment = Assignment { role, area };
                Ok(Granted {
                    id: row.get(0)?,
                    assignment,
                    is_ended: row.get(4)?,
                })
            },
        )
    }

    fn begin_assignment(
        &mut self,
        person: PersonId,
        assignment: Assignment,
        now_ms: i64,
    ) -> Result<(), ArchiveError> {
        let (kind, area) = kind_and_id(&assignment.area);
        self.run(
            "insert into assignment (person, role, kind, area, begun_ms)
             values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
            params![
                person.0,
                role_number(assignment.role),
                kind,
                area.as_bytes(),
                now_ms
            ],
        )?;
        Ok(())
    }

    fn end_assignment(&mut self, id: i64, now_ms: i64) -> Result<(), ArchiveError> {
        let sql = "update assignment set ended_ms = ?2 where id = ?1 and ended_ms is null";
        self.run(sql, params![id, now_ms])?;
        Ok(())
    }

    fn note_told(&mut self, id: i64, device: DeviceId, position: u64) -> Result<(), ArchiveError> {
        self.run(
            "insert into assignment_told (assignment, device, position) values (?1, ?2, ?3)
             on conflict do nothing",
            params![id, device.0, int(position)],
        )?;
        Ok(())
    }

    fn told(&self, id: i64, device: DeviceId) -> Result<Option<u64>, ArchiveError> {
        self.one(
            "select position from assignment_told where assignment = ?1 and device = ?2",
            params![id, device.0],
            |row| Ok(row.get::<_, i64>(0)?.unsigned_abs()),
        )
    }

    fn add_device(&mut self, key: &[u8; 32], now_ms: i64) -> Result<DeviceId, ArchiveError> {
        let id = self.one(
            "insert into device (key, epoch, batch, heard_ms) values (?1, 1, zeroblob(16), ?2)
             returning id",
            params![key, now_ms],
            |row| row.get(0),
        )?;
        id.map(DeviceId)
            .ok_or_else(|| ArchiveError::Corrupt("a new device's number".to_owned()))
    }

    fn devices(&self) -> Result<Vec<DeviceRecord>, ArchiveError> {
        self.all(
            "select id, heard_ms, key, epoch, standing, received, batch, seen
             from device order by id",
            [],
            |row| {
                Ok(DeviceRecord {
                    device: DeviceId(row.get(0)?),
                    heard_ms: row.get(1)?,
                    state: device_state(row, 2)?,
                })
            },
        )
    }

    fn join(
        &mut self,
        device: DeviceId,
        person: PersonId,
        now_ms: i64,
    ) -> Result<(), ArchiveError> {
        self.run(
            "insert into device_person (device, person, since_ms) values (?1, ?2, ?3)
             on conflict do nothing",
            params![device.0, person.0, now_ms],
        )?;
        Ok(())
    }

    fn people_of(&self, device: DeviceId) -> Result<Vec<PersonId>, ArchiveError> {
        let sql = "select person from device_person where device = ?1 order by person";
        self.all(sql, params![device.0], |row| Ok(PersonId(row.get(0)?)))
    }

    fn devices_of(&self, person: PersonId) -> Result<Vec<DeviceId>, ArchiveError> {
        let sql = "select device from device_person where person = ?1 order by device";
        self.all(sql, params![person.0], |row| Ok(DeviceId(row.get(0)?)))
    }

    fn put_invitation(
        &mut self,
        code: &[u8; 32],
        invitation: &InvitationRecord,
    ) -> Result<(), ArchiveError> {
        let InvitationRecord {
            person,
            made_ms,
            until_ms,
            used_by,
        } = invitation;
        let used_by = used_by.map(|device| device.0);
        self.run(
            "insert into invitation (code, person, made_ms, until_ms, used_by)
             values (?1, ?2, ?3, ?4, ?5) on conflict do update set used_by = ?5",
            params![code, person.0, made_ms, until_ms, used_by],
        )?;
        Ok(())
    }

    fn invitation(&self, code: &[u8; 32]) -> Result<Option<InvitationRecord>, ArchiveError> {
        self.one(
            "select person, made_ms, until_ms, used_by from invitation where code = ?1",
            params![code],
            |row| {
                Ok(InvitationRecord {
                    person: PersonId(row.get(0)?),
                    made_ms: row.get(1)?,
                    until_ms: row.get(2)?,
                    used_by: row.get::<_, Option<u32>>(3)?.map(DeviceId),
                })
            },
        )
    }

    fn order(&self, device: DeviceId) -> Result<Option<OrderRecord>, ArchiveError> {
        self.one(
            "select epoch, number, request, answer from device_order where device = ?1",
            params![device.0],
            |row| {
                Ok(OrderRecord {
                    epoch: row.get(0)?,
                    number: row.get::<_, i64>(1)?.unsigned_abs(),
                    request: row.get::<_, Bytes<32>>(2)?.0,
                    answer: row.get(3)?,
                })
            },
        )
    }

    fn put_order(&mut self, device: DeviceId, order: &OrderRecord) -> Result<(), ArchiveError> {
        let OrderRecord {
            epoch,
            number,
            request,
            answer,
        } = order;
        self.run(
            "insert into device_order (device, epoch, number, request, answer)
             values (?1, ?2, ?3, ?4, ?5) on conflict do update
             set epoch = ?2, number = ?3, request = ?4, answer = ?5",
            params![device.0, epoch, int(*number), request, answer],
        )?;
        Ok(())
    }

    fn area(&self, area: AreaId) -> Result<Option<AreaRecord>, ArchiveError> {
        let found = self.one(
            &format!("{AREA} where id = ?1"),
            params![area.bytes()],
            area_row,
        )?;
        found.map(|record| self.with_codes(record)).transpose()
    }

    fn put_area(&mut self, record: &AreaRecord, now_ms: i64) -> Result<(), ArchiveError> {
        let AreaRecord {
            area,
            name_local,
            also_in,
        } = record;
        let (id, parent) = (area.id.bytes(), area.parent.as_ref().map(AreaId::bytes));
        self.run(
            "insert into area_was (area, name, parent, until_ms)
             select id, name, parent, ?4 from area
             where id = ?1 and (name <> ?2 or parent is not ?3) on conflict do nothing",
            params![id, area.name, parent, now_ms],
        )?;
        self.run(
            "insert into area (id, level, parent, name, name_local) values (?1, ?2, ?3, ?4, ?5)
             on conflict do update set parent = ?3, name = ?4, name_local = ?5",
            params![id, level_number(area.level), parent, area.name, name_local],
        )?;
        for code in &area.codes {
            self.run(
                "insert into area_code (area, system, code) values (?1, ?2, ?3)
                 on conflict do nothing",
                params![id, system_number(code.system), code.value],
            )?;
        }
        for parent in also_in {
            self.run(
                "insert into area_also_in (area, parent) values (?1, ?2) on conflict do nothing",
                params![id, parent.bytes()],
            )?;
        }
        Ok(())
    }

    fn parents_before(&self, area: AreaId) -> Result<Vec<(Option<AreaId>, i64)>, ArchiveError> {
        self.all(
            "select parent, until_ms from area_was where area = ?1 order by until_ms",
            params![area.bytes()],
            |row| Ok((uuid(row, 0)?.map(AreaId), row.get(1)?)),
        )
    }

    fn ever_below(&self, area: AreaId) -> Result<Vec<AreaId>, ArchiveError> {
        let rows = self.all(
            "select id from area where parent = ?1 union select area from area_was where parent = ?1",
            params![area.bytes()],
            |row| uuid(row, 0),
        )?;
        Ok(rows.into_iter().flatten().map(AreaId).collect())
    }

    fn find_areas(&self, text: &str, most: usize) -> Result<Vec<AreaRecord>, ArchiveError> {
        let found = self.all(
            &format!(
                "{AREA} where instr(lower(name), lower(?1)) > 0 or instr(name_local, ?1) > 0
                 or id in (select area from area_code where code = ?1)
                 order by level, name limit ?2"
            ),
            params![text, int(most as u64)],
            area_row,
        )?;
        found
            .into_iter()
            .map(|record| self.with_codes(record))
            .collect()
    }

    fn count_areas(&self) -> Result<[u64; 3], ArchiveError> {
        let mut counts = [0; 3];
        let rows = self.all(
            "select level, count(*) from area group by level",
            [],
            |row| {
                Ok((
                    usize::from(row.get::<_, u8>(0)?),
                    row.get::<_, i64>(1)?.unsigned_abs(),
                ))
            },
        )?;
        for (level, count) in rows {
            if let Some(slot) = counts.get_mut(level) {
                *slot = count;
            }
        }
        Ok(counts)
    }

    fn scopes(&self) -> Result<Vec<(Scope, Head)>, ArchiveError> {
        self.all(
            "select key, position, chain from scope order by key",
            [],
            |row| Ok((scope_at(row, 0)?, head(row, 1)?)),
        )
    }

    fn place(&self, scope: &Scope) -> Result<Option<Placing>, ArchiveError> {
        let group = if let Scope::Group(group) = scope {
            Some(*group)
        } else {
            None
        };
        self.one(
            "select village, block, district, state from scope where key = ?1",
            params![scope.key()],
            |row| {
                Ok(Placing {
                    group,
                    village: uuid(row, 0)?.map(VillageId),
                    block: uuid(row, 1)?.map(AreaId),
                    district: uuid(row, 2)?.map(AreaId),
                    state: uuid(row, 3)?.map(AreaId),
                })
            },
        )
    }

    fn set_place(&mut self, scope: &Scope, place: &Placing) -> Result<(), ArchiveError> {
        let village = place.village.as_ref().map(VillageId::bytes);
        let block = place.block.as_ref().map(AreaId::bytes);
        let district = place.district.as_ref().map(AreaId::bytes);
        let state = place.state.as_ref().map(AreaId::bytes);
        self.run(
            "update scope set village = ?2, block = ?3, district = ?4, state = ?5 where key = ?1",
            params![scope.key(), village, block, district, state],
        )?;
        if let Scope::Village(id) = scope {
            self.run(
                "update scope set block = ?2, district = ?3, state = ?4 where village = ?1",
                params![id.bytes(), block, district, state],
            )?;
        }
        Ok(())
    }

    fn move_scopes(&mut self, area: AreaId, place: &Placing) -> Result<(), ArchiveError> {
        let district = place.district.as_ref().map(AreaId::bytes);
        let state = place.state.as_ref().map(AreaId::bytes);
        self.run(
            "update scope set district = ?2, state = ?3 where block = ?1",
            params![area.bytes(), district, state],
        )?;
        self.run(
            "update scope set state = ?2 where district = ?1",
            params![area.bytes(), state],
        )?;
        Ok(())
    }

    fn figures(&self, area: Area, month: Month) -> Result<Vec<(Figure, i64, i64)>, ArchiveError> {
        let (lies, id) = self.lies_in(area, month)?;
        let own = matches!(area, Area::Group(_));
        let rows = self.all(
            &format!(
                "select f.figure, sum(iif(f.month = :month, f.amount, 0)), sum(f.amount)
                 from scope s join figure f on f.scope = s.id
                 where {lies} and f.month <= :month
                 and (:own or f.figure = :federations or not exists (select 1 from figure x
                      where x.scope = s.id and x.figure = :federations and x.amount <> 0))
                 group by f.figure order by f.figure"
            ),
            rusqlite::named_params! {
                ":of": id, ":month": month.to_string(), ":own": own,
                ":federations": Figure::Federations.number(),
            },
            |row| Ok((row.get::<_, u8>(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let known = rows
            .into_iter()
            .filter_map(|(number, now, total)| Some((Figure::from_number(number)?, now, total)));
        Ok(known.collect())
    }

    fn is_effective(&self, scope: &Scope, position: u64) -> Result<bool, ArchiveError> {
        let found = self.one(
            "select e.effective from scope s join entry e on e.scope = s.id
             where s.key = ?1 and e.position = ?2",
            params![scope.key(), int(position)],
            |row| row.get(0),
        )?;
        Ok(found.unwrap_or_default())
    }

    fn derived(&self, scope: &Scope) -> Result<Derived, ArchiveError> {
        let row = self.open_row(scope)?;
        Ok(Derived {
            claims: self.all(
                "select key, content, device, epoch, seq from claim where scope = ?1 order by key",
                params![row],
                |row| {
                    let (key, content): (Bytes<32>, Bytes<32>) = (row.get(0)?, row.get(1)?);
                    Ok((key.0, content.0, reference(row, 2)?))
                },
            )?,
            writers: self.all(
                "select entity, field, device, epoch, seq from writer where scope = ?1
                 order by entity, field",
                params![row],
                |row| {
                    Ok((
                        row.get::<_, Bytes<16>>(0)?.0,
                        row.get(1)?,
                        reference(row, 2)?,
                    ))
                },
            )?,
            figures: self.all(
                "select month, figure, amount from figure where scope = ?1 and amount <> 0
                 order by month, figure",
                params![row],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )?,
        })
    }

    fn put_derived(&mut self, scope: &Scope, derived: &Derived) -> Result<(), ArchiveError> {
        let row = self.open_row(scope)?;
        for table in ["claim", "writer", "figure"] {
            self.run(
                &format!("delete from {table} where scope = ?1"),
                params![row],
            )?;
        }
        for (key, content, by) in &derived.claims {
            let claim = Claim {
                key: *key,
                content: *content,
            };
            self.claim(scope, &claim, *by)?;
        }
        for (entity, field, by) in &derived.writers {
            self.write_field(scope, entity, *field, *by)?;
        }
        for (month, figure, amount) in &derived.figures {
            self.run(
                "insert into figure (scope, month, figure, amount) values (?1, ?2, ?3, ?4)",
                params![row, month, figure, amount],
            )?;
        }
        Ok(())
    }
}

impl SqliteTx<'_> {
    fn with_codes(&self, mut record: AreaRecord) -> Result<AreaRecord, ArchiveError> {
        let id = *record.area.id.bytes();
        record.area.codes = self.all(
            "select system, code from area_code where area = ?1 and valid_to is null
             order by system, code",
            params![id],
            |row| {
                let system: u8 = row.get(0)?;
                let system = *SYSTEMS
                    .get(usize::from(system))
                    .ok_or_else(|| corrupt("a code's system"))?;
                Ok(Code {
                    system,
                    value: row.get(1)?,
                })
            },
        )?;
        record.also_in = self.all(
            "select parent from area_also_in where area = ?1 order by parent",
            params![id],
            |row| Ok(AreaId(Uuid::from_bytes(row.get::<_, Bytes<16>>(0)?.0))),
        )?;
        Ok(record)
    }
}

fn area_row(row: &Row<'_>) -> rusqlite::Result<AreaRecord> {
    Ok(AreaRecord {
        area: DirectoryArea {
            id: AreaId(Uuid::from_bytes(row.get::<_, Bytes<16>>(0)?.0)),
            level: level_of(row.get(1)?).ok_or_else(|| corrupt("an area's level"))?,
            parent: uuid(row, 2)?.map(AreaId),
            name: row.get(3)?,
            codes: Vec::new(),
        },
        name_local: row.get(4)?,
        also_in: Vec::new(),
    })
}

fn uuid(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Uuid>> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        _ => Ok(Some(Uuid::from_bytes(row.get::<_, Bytes<16>>(at)?.0))),
    }
}

fn kind_and_id(area: &Area) -> (u8, Uuid) {
    match area {
        Area::Directory(id) => (0, id.0),
        Area::Village(id) => (1, id.0),
        Area::Group(id) => (2, id.0),
    }
}

fn assigned_area(kind: u8, id: Uuid) -> Area {
    match kind {
        0 => Area::Directory(AreaId(id)),
        1 => Area::Village(VillageId(id)),
        _ => Area::Group(GroupId(id)),
    }
}
