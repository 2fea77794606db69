-- What the device knows of itself: small values by name.
create table meta (
    key text primary key not null,
    value blob not null
) strict, without rowid;

-- Every operation, own and received, as its exact bytes. An entry that cannot be read has no `op`.
create table journal (
    id integer primary key,
    scope blob not null check (length(scope) between 1 and 17),
    position integer check (position > 0),
    device integer,
    epoch integer,
    seq integer,
    op blob unique check (length(op) = 14),
    bytes blob not null,
    hash blob not null check (length(hash) = 32),
    by_person integer,
    wall_ms integer,
    -- What it is, for lists: the number of an ArrivalKind.
    kind integer not null,
    -- The enterprise it concerns.
    subject blob check (length(subject) = 16),
    -- The centre's decision as JSON, and its number: 0 posted, 1 confirmed, 2 parked, 3 kept apart.
    disposition text,
    verdict integer check (verdict between 0 and 3),
    -- What this device foresees the centre to decide.
    foreseen text,
    -- 0 cannot be read, 1 read, 2 a newer version made it.
    reading integer not null check (reading between 0 and 2),
    -- Whether it counts; null before it was folded into the tables.
    effective integer check (effective in (0, 1)),
    unique (scope, position),
    check ((position is null) = (disposition is null)),
    check ((disposition is null) = (verdict is null))
) strict;

create index journal_made on journal (device, epoch, seq);
create index journal_pending on journal (scope, epoch, seq) where position is null;
create index journal_apart on journal (verdict, id) where verdict >= 2;
create index journal_unread on journal (reading) where reading <> 1;

-- How far each feed has come.
create table feed (
    scope blob primary key not null,
    position integer not null check (position > 0),
    chain blob not null check (length(chain) = 32)
) strict, without rowid;

-- The centre's signed receipts.
create table receipt (
    epoch integer not null,
    up_to integer not null,
    bytes blob not null,
    primary key (epoch, up_to)
) strict;

-- Own operations of which the centre has another one with the same number.
create table fork (
    op blob not null check (length(op) = 14),
    hash blob not null check (length(hash) = 32),
    bytes blob not null,
    primary key (op, hash)
) strict;
