-- States, districts and blocks. `level` is 0 state, 1 district, 2 block. `name_local` is the
-- directory's second name column.
create table area (
    id blob primary key check (length(id) = 16),
    level integer not null check (level in (0, 1, 2)),
    parent blob references area (id),
    name text not null,
    name_local text,
    valid_from text,
    valid_to text
) strict, without rowid;

create index area_by_parent on area (parent) where parent is not null;

-- Codes that others gave, as opaque text. `system` is the number of `domain::code::CodeSystem`.
create table area_code (
    area blob not null references area (id),
    system integer not null,
    code text not null,
    valid_from text,
    valid_to text,
    primary key (area, system, code)
) strict, without rowid;

-- The directory lists some blocks under two districts: the first is the parent, others are here.
create table area_also_in (
    area blob not null references area (id),
    parent blob not null references area (id),
    primary key (area, parent)
) strict, without rowid;

-- What an area was called, and where it lay, before a later import changed it.
create table area_was (
    area blob not null references area (id),
    name text not null,
    parent blob,
    until_ms integer not null,
    primary key (area, until_ms, name)
) strict, without rowid;
