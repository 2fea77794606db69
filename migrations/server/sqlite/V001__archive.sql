-- What the centre knows of itself: its keys, its incarnation, its own counter.
create table setting (
    name text primary key,
    value blob not null
) strict, without rowid;

-- One row per feed. Whoever writes to a feed writes its row in the same transaction.
create table scope (
    id integer primary key,
    key blob not null unique,
    village blob check (length(village) = 16),
    block blob check (length(block) = 16),
    district blob check (length(district) = 16),
    state blob check (length(state) = 16),
    position integer not null default 0 check (position >= 0),
    chain blob not null check (length(chain) = 32)
) strict;

create index scope_by_village on scope (village) where village is not null;
create index scope_by_block on scope (block) where block is not null;
create index scope_by_district on scope (district) where district is not null;
create index scope_by_state on scope (state) where state is not null;

-- Only ever added to; `effective` alone changes, when an entry is reversed or a decision posts it.
create table entry (
    scope integer not null references scope (id),
    position integer not null check (position > 0),
    chain blob not null check (length(chain) = 32),
    device integer not null,
    epoch integer not null,
    seq integer not null check (seq > 0),
    made_by integer not null,
    hash blob not null check (length(hash) = 32),
    bytes blob not null,
    disposition blob not null,
    made_s integer not null,
    received_ms integer not null,
    effective integer not null default 0 check (effective in (0, 1)),
    primary key (scope, position),
    unique (device, epoch, seq)
) strict, without rowid;

-- Business keys: the first operation holds them.
create table claim (
    scope integer not null references scope (id),
    key blob not null check (length(key) = 32),
    content blob not null check (length(content) = 32),
    device integer not null,
    epoch integer not null,
    seq integer not null,
    primary key (scope, key)
) strict, without rowid;

-- The operation that last wrote a field.
create table writer (
    scope integer not null references scope (id),
    entity blob not null check (length(entity) = 16),
    field integer not null,
    device integer not null,
    epoch integer not null,
    seq integer not null,
    primary key (scope, entity, field)
) strict, without rowid;

-- Counts, and sums in paise; `month` is 'YYYY-MM'.
create table figure (
    scope integer not null references scope (id),
    month text not null,
    figure integer not null,
    amount integer not null,
    primary key (scope, month, figure)
) strict, without rowid;

-- Signed receipts, answered again byte for byte.
create table receipt (
    device integer not null,
    epoch integer not null,
    batch blob not null check (length(batch) = 16),
    receipt blob not null,
    primary key (device, epoch, batch)
) strict, without rowid;

-- Operations with the name of another one: two tablets with one identity.
create table fork (
    device integer not null,
    epoch integer not null,
    seq integer not null,
    hash blob not null check (length(hash) = 32),
    bytes blob not null,
    primary key (device, epoch, seq, hash)
) strict, without rowid;
