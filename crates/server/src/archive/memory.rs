//! The archive in memory: for tests and simulations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::disposition::{Claim, Claimed, Disposition, Known};
use domain::figures::{Addition, Figure};
use domain::place::BookNorms;
use domain::role::{Area, Assignment, Role};
use domain::{AreaId, Date, DeviceId, GroupId, Month, Operation, OperationRef, PersonId, Scope};
use sync::centre::{DeviceState, Head, Ledger, NewEntry, Standing, Stored, StoredEntry};
use sync::message::Place;

use super::books::{BookRow, Books, KeptBook, Rows, Wanted};
use super::{
    Accounts, Archive, ArchiveError, AreaRecord, Derived, DeviceRecord, Granted, InvitationRecord,
    OrderRecord, Placing, blocks_in, brings_feeds, holds, level_number, opened_in, roles_in,
    settled_in,
};

/// The archive in memory. A transaction works on the state itself and puts the old one back when
/// it fails; parts are shared between the two until they are written.
#[derive(Clone, Debug, Default)]
pub struct Memory(State);

#[derive(Clone, Debug, Default)]
struct State {
    settings: Arc<BTreeMap<String, Vec<u8>>>,
    scopes: Arc<BTreeMap<Scope, (Placing, Head)>>,
    entries: Arc<BTreeMap<Scope, Vec<Arc<StoredEntry>>>>,
    places: Arc<BTreeMap<OperationRef, (Scope, u64)>>,
    effective: Arc<BTreeSet<OperationRef>>,
    claims: Arc<BTreeMap<(Scope, [u8; 32]), Claimed>>,
    writers: Arc<BTreeMap<FieldKey, OperationRef>>,
    figures: Arc<BTreeMap<(Scope, String, u8), i64>>,
    receipts: Arc<BTreeMap<BatchKey, Vec<u8>>>,
    forks: Arc<BTreeSet<(OperationRef, Vec<u8>)>>,
    people: Arc<Vec<String>>,
    granted: Arc<Vec<(PersonId, Granted)>>,
    told: Arc<BTreeMap<(i64, DeviceId), u64>>,
    devices: Arc<BTreeMap<DeviceId, DeviceRecord>>,
    joined: Arc<BTreeSet<(DeviceId, PersonId)>>,
    invitations: Arc<BTreeMap<[u8; 32], InvitationRecord>>,
    orders: Arc<BTreeMap<DeviceId, OrderRecord>>,
    areas: Arc<BTreeMap<AreaId, AreaRecord>>,
    /// What areas lay in before, and until when.
    areas_were: Arc<BTreeMap<AreaId, Vec<Before>>>,
    books: Arc<BTreeMap<GroupId, KeptBook>>,
}

/// What an area lay in, and until when.
type Before = (Option<AreaId>, i64);
type FieldKey = (Scope, [u8; 16], u8);
type BatchKey = (DeviceId, u16, [u8; 16]);

/// A transaction of [`Memory`].
#[derive(Debug)]
pub struct MemoryTx<'a>(&'a mut State);

impl Archive for Memory {
    type Tx<'a> = MemoryTx<'a>;

    fn transact<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&mut MemoryTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = self.0.clone();
        let done = work(&mut MemoryTx(&mut self.0));
        if done.is_err() {
            self.0 = before;
        }
        done
    }

    fn read<T, E: From<ArchiveError>>(
        &mut self,
        work: impl FnOnce(&MemoryTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        work(&MemoryTx(&mut self.0))
    }
}

impl MemoryTx<'_> {
    fn entry(&self, reference: OperationRef) -> Option<(Scope, &Arc<StoredEntry>)> {
        let (scope, position) = self.0.places.get(&reference)?;
        Some((*scope, self.at(scope, *position)?))
    }

    fn at(&self, scope: &Scope, position: u64) -> Option<&Arc<StoredEntry>> {
        let index = usize::try_from(position.checked_sub(1)?).ok()?;
        self.0.entries.get(scope)?.get(index)
    }
}

impl Known for MemoryTx<'_> {
    type Error = ArchiveError;

    fn claimed(&self, scope: &Scope, key: &[u8; 32]) -> Result<Option<Claimed>, ArchiveError> {
        Ok(self.0.claims.get(&(*scope, *key)).copied())
    }

    fn writer(
        &self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
    ) -> Result<Option<OperationRef>, ArchiveError> {
        Ok(self.0.writers.get(&(*scope, *entity, field)).copied())
    }

    fn operation(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<(Operation, bool)>, ArchiveError> {
        let Some((in_scope, entry)) = self.entry(reference) else {
            return Ok(None);
        };
        if in_scope != *scope {
            return Ok(None);
        }
        let operation = Operation::decode(&entry.bytes).ok();
        Ok(operation.map(|operation| (operation, self.0.effective.contains(&reference))))
    }

    fn disposition(
        &self,
        scope: &Scope,
        reference: OperationRef,
    ) -> Result<Option<Disposition>, ArchiveError> {
        let entry = self.entry(reference);
        let entry = entry.filter(|(in_scope, _)| in_scope == scope);
        Ok(entry.map(|(_, entry)| entry.disposition))
    }
}

impl Ledger for MemoryTx<'_> {
    fn device(&self, device: DeviceId) -> Result<Option<DeviceState>, ArchiveError> {
        Ok(self
            .0
            .devices
            .get(&device)
            .map(|record| record.state.clone()))
    }

    fn heard(
        &mut self,
        device: DeviceId,
        state: &DeviceState,
        now_ms: i64,
    ) -> Result<(), ArchiveError> {
        let record = DeviceRecord {
            device,
            state: state.clone(),
            heard_ms: now_ms,
        };
        Arc::make_mut(&mut self.0.devices).insert(device, record);
        Ok(())
    }

    fn stored(&self, reference: OperationRef) -> Result<Option<Stored>, ArchiveError> {
        Ok(self.entry(reference).map(|(_, entry)| Stored {
            hash: *blake3::hash(&entry.bytes).as_bytes(),
            place: Place {
                position: entry.position,
                disposition: entry.disposition,
            },
        }))
    }

    fn head(&self, scope: &Scope) -> Result<Option<Head>, ArchiveError> {
        Ok(self.0.scopes.get(scope).map(|(_, head)| *head))
    }

    fn open_scope(&mut self, scope: &Scope, area: Option<Area>) -> Result<(), ArchiveError> {
        let place = opened_in(self, scope, area)?;
        Arc::make_mut(&mut self.0.scopes)
            .entry(*scope)
            .or_insert((place, Head::default()));
        Ok(())
    }

    fn append(&mut self, new: &NewEntry<'_>) -> Result<(), ArchiveError> {
        let scopes = Arc::make_mut(&mut self.0.scopes);
        let Some((_, head)) = scopes.get_mut(&new.scope) else {
            return Err(ArchiveError::Corrupt(format!("{} is not open", new.scope)));
        };
        let places = Arc::make_mut(&mut self.0.places);
        if new.position != head.position + 1 || places.contains_key(&new.reference) {
            return Err(ArchiveError::Corrupt(format!(
                "{} has no place",
                new.reference
            )));
        }
        *head = Head {
            position: new.position,
            chain: new.chain,
        };
        places.insert(new.reference, (new.scope, new.position));
        let entry = StoredEntry {
            position: new.position,
            chain: new.chain,
            reference: new.reference,
            by: new.by,
            disposition: new.disposition,
            bytes: new.bytes.to_vec(),
        };
        Arc::make_mut(&mut self.0.entries)
            .entry(new.scope)
            .or_default()
            .push(Arc::new(entry));
        Ok(())
    }

    fn set_effective(
        &mut self,
        reference: OperationRef,
        effective: bool,
    ) -> Result<(), ArchiveError> {
        let set = Arc::make_mut(&mut self.0.effective);
        if !effective {
            set.remove(&reference);
            return Ok(());
        }
        set.insert(reference);
        let Some((scope, entry)) = self.entry(reference) else {
            return Ok(());
        };
        if let Some(area) = Operation::decode(&entry.bytes)
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
        Arc::make_mut(&mut self.0.claims)
            .entry((*scope, claim.key))
            .or_insert(Claimed {
                by,
                content: claim.content,
            });
        Ok(())
    }

    fn release(
        &mut self,
        scope: &Scope,
        key: &[u8; 32],
        by: OperationRef,
    ) -> Result<(), ArchiveError> {
        let claims = Arc::make_mut(&mut self.0.claims);
        if claims
            .get(&(*scope, *key))
            .is_some_and(|held| held.by == by)
        {
            claims.remove(&(*scope, *key));
        }
        Ok(())
    }

    fn write_field(
        &mut self,
        scope: &Scope,
        entity: &[u8; 16],
        field: u8,
        by: OperationRef,
    ) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.writers).insert((*scope, *entity, field), by);
        Ok(())
    }

    fn add_figure(&mut self, scope: &Scope, addition: &Addition) -> Result<(), ArchiveError> {
        let key = (*scope, addition.month.to_string(), addition.figure.number());
        let amount = Arc::make_mut(&mut self.0.figures).entry(key).or_default();
        *amount = amount.saturating_add(addition.amount);
        Ok(())
    }

    fn receipt(
        &self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
    ) -> Result<Option<Vec<u8>>, ArchiveError> {
        Ok(self.0.receipts.get(&(device, epoch, *batch)).cloned())
    }

    fn put_receipt(
        &mut self,
        device: DeviceId,
        epoch: u16,
        batch: &[u8; 16],
        receipt: &[u8],
    ) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.receipts).insert((device, epoch, *batch), receipt.to_vec());
        Ok(())
    }

    fn entries(
        &self,
        scope: &Scope,
        after: u64,
        bytes: usize,
    ) -> Result<Vec<StoredEntry>, ArchiveError> {
        let skipped = usize::try_from(after).unwrap_or(usize::MAX);
        let all = self
            .0
            .entries
            .get(scope)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let (mut taken, mut size) = (Vec::new(), 0);
        for entry in all.iter().skip(skipped) {
            if !taken.is_empty() && size >= bytes {
                break;
            }
            size += entry.bytes.len();
            taken.push(StoredEntry::clone(entry));
        }
        Ok(taken)
    }

    fn chain_at(&self, scope: &Scope, position: u64) -> Result<Option<[u8; 32]>, ArchiveError> {
        Ok(self.at(scope, position).map(|entry| entry.chain))
    }

    fn scopes_of(&self, device: DeviceId) -> Result<Vec<(Scope, Head)>, ArchiveError> {
        let mut areas = Vec::new();
        for person in self.people_of(device)? {
            areas.extend(self.granted(person)?.iter().filter_map(|granted| {
                let Assignment { role, area } = granted.assignment;
                (!granted.is_ended && brings_feeds(role)).then_some(area)
            }));
        }
        let is_granted = |scope: &Scope, place: &Placing| match scope {
            Scope::Reference => true,
            Scope::Inbox(of) => *of == device,
            Scope::Village(_) | Scope::Group(_) => areas.iter().any(|area| place.is_in(area)),
        };
        Ok(self
            .0
            .scopes
            .iter()
            .filter(|(scope, (place, _))| is_granted(scope, place))
            .map(|(scope, (_, head))| (*scope, *head))
            .collect())
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
        Arc::make_mut(&mut self.0.forks).insert((reference, bytes.to_vec()));
        Ok(())
    }
}

impl Accounts for MemoryTx<'_> {
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, ArchiveError> {
        Ok(self.0.settings.get(name).cloned())
    }

    fn set_setting(&mut self, name: &str, value: &[u8]) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.settings).insert(name.to_owned(), value.to_vec());
        Ok(())
    }

    fn add_person(&mut self, name: &str, _: i64) -> Result<PersonId, ArchiveError> {
        let people = Arc::make_mut(&mut self.0.people);
        people.push(name.to_owned());
        Ok(PersonId(u32::try_from(people.len()).unwrap_or(u32::MAX)))
    }

    fn person(&self, person: PersonId) -> Result<Option<String>, ArchiveError> {
        let index = (person.0 as usize).checked_sub(1);
        Ok(index.and_then(|index| self.0.people.get(index)).cloned())
    }

    fn people(&self) -> Result<Vec<(PersonId, String)>, ArchiveError> {
        Ok((1..)
            .map(PersonId)
            .zip(self.0.people.iter().cloned())
            .collect())
    }

    fn granted(&self, person: PersonId) -> Result<Vec<Granted>, ArchiveError> {
        let of_hers = self.0.granted.iter().filter(|(of, _)| *of == person);
        Ok(of_hers.map(|(_, granted)| granted.clone()).collect())
    }

    fn begin_assignment(
        &mut self,
        person: PersonId,
        assignment: Assignment,
        _: i64,
    ) -> Result<(), ArchiveError> {
        let has = |granted: &Granted| !granted.is_ended && granted.assignment == assignment;
        if !self.granted(person)?.iter().any(has) {
            let all = Arc::make_mut(&mut self.0.granted);
            let id = i64::try_from(all.len()).unwrap_or(i64::MAX);
            all.push((
                person,
                Granted {
                    id,
                    assignment,
                    is_ended: false,
                },
            ));
        }
        Ok(())
    }

    fn end_assignment(&mut self, id: i64, _: i64) -> Result<(), ArchiveError> {
        for (_, granted) in Arc::make_mut(&mut self.0.granted) {
            granted.is_ended |= granted.id == id;
        }
        Ok(())
    }

    fn note_told(&mut self, id: i64, device: DeviceId, position: u64) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.told).insert((id, device), position);
        Ok(())
    }

    fn told(&self, id: i64, device: DeviceId) -> Result<Option<u64>, ArchiveError> {
        Ok(self.0.told.get(&(id, device)).copied())
    }

    fn add_device(&mut self, key: &[u8; 32], now_ms: i64) -> Result<DeviceId, ArchiveError> {
        let last = self
            .0
            .devices
            .last_key_value()
            .map_or(0, |(device, _)| device.0);
        let device = DeviceId(last + 1);
        let state = DeviceState {
            key: *key,
            epoch: 1,
            standing: Standing::Active,
            received: 0,
            batch: [0; 16],
            seen: 0,
        };
        self.heard(device, &state, now_ms)?;
        Ok(device)
    }

    fn devices(&self) -> Result<Vec<DeviceRecord>, ArchiveError> {
        Ok(self.0.devices.values().cloned().collect())
    }

    fn join(&mut self, device: DeviceId, person: PersonId, _: i64) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.joined).insert((device, person));
        Ok(())
    }

    fn people_of(&self, device: DeviceId) -> Result<Vec<PersonId>, ArchiveError> {
        let here = self.0.joined.iter().filter(|(on, _)| *on == device);
        Ok(here.map(|(_, person)| *person).collect())
    }

    fn devices_of(&self, person: PersonId) -> Result<Vec<DeviceId>, ArchiveError> {
        let hers = self.0.joined.iter().filter(|(_, of)| *of == person);
        Ok(hers.map(|(device, _)| *device).collect())
    }

    fn put_invitation(
        &mut self,
        code: &[u8; 32],
        invitation: &InvitationRecord,
    ) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.invitations).insert(*code, invitation.clone());
        Ok(())
    }

    fn invitation(&self, code: &[u8; 32]) -> Result<Option<InvitationRecord>, ArchiveError> {
        Ok(self.0.invitations.get(code).cloned())
    }

    fn order(&self, device: DeviceId) -> Result<Option<OrderRecord>, ArchiveError> {
        Ok(self.0.orders.get(&device).cloned())
    }

    fn put_order(&mut self, device: DeviceId, order: &OrderRecord) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.orders).insert(device, order.clone());
        Ok(())
    }

    fn area(&self, area: AreaId) -> Result<Option<AreaRecord>, ArchiveError> {
        Ok(self.0.areas.get(&area).cloned())
    }

    fn put_area(&mut self, area: &AreaRecord, now_ms: i64) -> Result<(), ArchiveError> {
        let id = area.area.id;
        let old = Arc::make_mut(&mut self.0.areas).insert(id, area.clone());
        if let Some(old) = old.filter(|old| old.area.parent != area.area.parent) {
            let were = Arc::make_mut(&mut self.0.areas_were).entry(id).or_default();
            were.push((old.area.parent, now_ms));
        }
        Ok(())
    }

    fn parents_before(&self, area: AreaId) -> Result<Vec<(Option<AreaId>, i64)>, ArchiveError> {
        Ok(self.0.areas_were.get(&area).cloned().unwrap_or_default())
    }

    fn ever_below(&self, area: AreaId) -> Result<Vec<AreaId>, ArchiveError> {
        let lies = |id: &AreaId, record: &AreaRecord| {
            let mut were = self.0.areas_were.get(id).into_iter().flatten();
            record.area.parent == Some(area) || were.any(|(parent, _)| *parent == Some(area))
        };
        let areas = self.0.areas.iter();
        Ok(areas
            .filter(|(id, record)| lies(id, record))
            .map(|(id, _)| *id)
            .collect())
    }

    fn find_areas(&self, text: &str, most: usize) -> Result<Vec<AreaRecord>, ArchiveError> {
        let found = self.0.areas.values().filter(|record| holds(record, text));
        let mut found: Vec<AreaRecord> = found.cloned().collect();
        found.sort_by(|a, b| (a.area.level, &a.area.name).cmp(&(b.area.level, &b.area.name)));
        found.truncate(most);
        Ok(found)
    }

    fn count_areas(&self) -> Result<[u64; 3], ArchiveError> {
        let mut counts = [0; 3];
        for record in self.0.areas.values() {
            counts[usize::from(level_number(record.area.level))] += 1;
        }
        Ok(counts)
    }

    fn scopes(&self) -> Result<Vec<(Scope, Head)>, ArchiveError> {
        Ok(self
            .0
            .scopes
            .iter()
            .map(|(scope, (_, head))| (*scope, *head))
            .collect())
    }

    fn place(&self, scope: &Scope) -> Result<Option<Placing>, ArchiveError> {
        Ok(self.0.scopes.get(scope).map(|(place, _)| *place))
    }

    fn set_place(&mut self, scope: &Scope, place: &Placing) -> Result<(), ArchiveError> {
        for (other, (at, _)) in Arc::make_mut(&mut self.0.scopes).iter_mut() {
            let is_group_of_it = matches!((scope, other), (Scope::Village(village), Scope::Group(_))
                if at.village == Some(*village));
            if other == scope || is_group_of_it {
                *at = Placing {
                    group: at.group.filter(|_| other != scope).or(place.group),
                    ..*place
                };
            }
        }
        Ok(())
    }

    fn move_scopes(&mut self, area: AreaId, place: &Placing) -> Result<(), ArchiveError> {
        for (at, _) in Arc::make_mut(&mut self.0.scopes).values_mut() {
            if at.block == Some(area) {
                (at.district, at.state) = (place.district, place.state);
            } else if at.district == Some(area) {
                at.state = place.state;
            }
        }
        Ok(())
    }

    fn figures(&self, area: Area, month: Month) -> Result<Vec<(Figure, i64, i64)>, ArchiveError> {
        let of_month = month;
        let month = month.to_string();
        let mut sums: BTreeMap<Figure, (i64, i64)> = BTreeMap::new();
        let federation = Figure::Federations;
        let federations: BTreeSet<_> = self
            .0
            .figures
            .iter()
            .filter(|((_, _, figure), amount)| *figure == federation.number() && **amount != 0)
            .map(|((scope, ..), _)| *scope)
            .collect();
        let whole = !matches!(area, Area::Group(_));
        let lies_in = self.lies_in(area, of_month)?;
        for ((scope, of, figure), amount) in self.0.figures.iter() {
            if whole && *figure != federation.number() && federations.contains(scope) {
                continue;
            }
            let is_in = self
                .0
                .scopes
                .get(scope)
                .is_some_and(|(place, _)| lies_in(place));
            let (true, Some(figure)) = (is_in && *of <= month, Figure::from_number(*figure)) else {
                continue;
            };
            let (now, total) = sums.entry(figure).or_default();
            *now += if *of == month { *amount } else { 0 };
            *total += amount;
        }
        Ok(sums
            .into_iter()
            .map(|(figure, (now, total))| (figure, now, total))
            .collect())
    }

    fn is_effective(&self, scope: &Scope, position: u64) -> Result<bool, ArchiveError> {
        let entry = self.at(scope, position);
        Ok(entry.is_some_and(|entry| self.0.effective.contains(&entry.reference)))
    }

    fn derived(&self, scope: &Scope) -> Result<Derived, ArchiveError> {
        let claims = self.0.claims.iter().filter(|((of, _), _)| of == scope);
        let writers = self.0.writers.iter().filter(|((of, ..), _)| of == scope);
        let figures = self
            .0
            .figures
            .iter()
            .filter(|((of, ..), amount)| of == scope && **amount != 0);
        Ok(Derived {
            claims: claims
                .map(|((_, key), held)| (*key, held.content, held.by))
                .collect(),
            writers: writers
                .map(|((_, entity, field), by)| (*entity, *field, *by))
                .collect(),
            figures: figures
                .map(|((_, month, figure), amount)| (month.clone(), *figure, *amount))
                .collect(),
        })
    }

    fn put_derived(&mut self, scope: &Scope, derived: &Derived) -> Result<(), ArchiveError> {
        let claims = Arc::make_mut(&mut self.0.claims);
        claims.retain(|(of, _), _| of != scope);
        claims.extend(derived.claims.iter().map(|(key, content, by)| {
            let (by, content) = (*by, *content);
            ((*scope, *key), Claimed { by, content })
        }));
        let writers = Arc::make_mut(&mut self.0.writers);
        writers.retain(|(of, ..), _| of != scope);
        let written = derived.writers.iter();
        writers.extend(written.map(|(entity, field, by)| ((*scope, *entity, *field), *by)));
        let figures = Arc::make_mut(&mut self.0.figures);
        figures.retain(|(of, ..), _| of != scope);
        let summed = derived.figures.iter();
        figures.extend(
            summed.map(|(month, figure, amount)| ((*scope, month.clone(), *figure), *amount)),
        );
        Ok(())
    }
}

impl Books for MemoryTx<'_> {
    fn in_effect(&self, scope: &Scope) -> Result<(u64, Vec<Vec<u8>>), ArchiveError> {
        let position = self
            .0
            .scopes
            .get(scope)
            .map_or(0, |(_, head)| head.position);
        let entries = self.0.entries.get(scope).into_iter().flatten();
        let effective = entries.filter(|entry| self.0.effective.contains(&entry.reference));
        Ok((
            position,
            effective.map(|entry| entry.bytes.clone()).collect(),
        ))
    }

    fn books_due(&self, wanted: Wanted, most: usize) -> Result<Vec<GroupId>, ArchiveError> {
        Ok(self
            .due(wanted)
            .map(|(group, _)| group)
            .take(most)
            .collect())
    }

    fn count_books_due(&self, area: Area, wanted: Wanted) -> Result<u64, ArchiveError> {
        let lies_in = self.lies_in(area, wanted.day.month())?;
        let due = self.due(wanted).filter(|(_, place)| lies_in(place));
        Ok(due.map(|_| 1).sum())
    }

    fn put_book(&mut self, group: GroupId, kept: &KeptBook) -> Result<(), ArchiveError> {
        Arc::make_mut(&mut self.0.books).insert(group, kept.clone());
        Ok(())
    }

    fn reckon_anew(&mut self) -> Result<(), ArchiveError> {
        let books = Arc::make_mut(&mut self.0.books);
        books.values_mut().for_each(|kept| kept.rules = 0);
        Ok(())
    }

    fn book(&self, group: GroupId) -> Result<Option<KeptBook>, ArchiveError> {
        Ok(self.0.books.get(&group).cloned())
    }

    fn book_rows(&self, of: Rows, month: Month) -> Result<Vec<BookRow>, ArchiveError> {
        let mut rows = Vec::new();
        let lies_in = match of {
            Rows::Area(area) => Some(self.lies_in(area, month)?),
            Rows::Federation(_) => None,
        };
        for (group, kept) in self.0.books.iter() {
            let place = self.place(&Scope::Group(*group))?.unwrap_or_default();
            let found = kept.months.iter().find(|(at, _)| *at == month);
            let Some((_, row)) = found.filter(|(_, row)| match of {
                Rows::Area(_) => lies_in.as_ref().is_some_and(|lies_in| lies_in(&place)),
                Rows::Federation(federation) => row.federation == Some(federation),
            }) else {
                continue;
            };
            rows.push(BookRow {
                group: *group,
                name: kept.name.clone(),
                block: place.block,
                row: row.clone(),
            });
        }
        Ok(rows)
    }
}

impl MemoryTx<'_> {
    /// Whether a place lay in an area at the end of a month.
    fn lies_in(&self, area: Area, month: Month) -> Result<impl Fn(&Placing) -> bool, ArchiveError> {
        let blocks = match area {
            Area::Directory(id) => blocks_in(self, id, month)?,
            Area::Village(_) | Area::Group(_) => Vec::new(),
        };
        Ok(move |place: &Placing| match area {
            Area::Directory(_) => place.block.is_some_and(|block| blocks.contains(&block)),
            Area::Village(_) | Area::Group(_) => place.is_in(&area),
        })
    }

    fn due(&self, wanted: Wanted) -> impl Iterator<Item = (GroupId, &Placing)> {
        self.0
            .scopes
            .iter()
            .filter_map(move |(scope, (place, head))| {
                let Scope::Group(group) = *scope else {
                    return None;
                };
                let kept = self.0.books.get(&group);
                let is_due = kept.is_none_or(|kept| kept.is_behind(head.position, wanted));
                (head.position > 0 && is_due).then_some((group, place))
            })
    }
}
