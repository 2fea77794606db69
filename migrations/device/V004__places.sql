create table village (
    scope blob primary key not null,
    id blob not null check (length(id) = 16),
    block blob not null check (length(block) = 16),
    name text not null,
    panchayat text,
    op blob not null
) strict, without rowid;

create index village_id on village (id);
create index village_block on village (block);

-- Codes that others gave to villages, groups and members: opaque text (docs/data.md).
create table code (
    scope blob not null,
    entity blob not null check (length(entity) = 16),
    system integer not null,
    value text not null,
    op blob not null,
    primary key (scope, entity, system, value)
) strict, without rowid;

create index code_value on code (value);

create table norms (
    scope blob not null,
    op blob not null,
    state blob check (length(state) = 16),
    begins text not null,
    content text not null,
    primary key (scope, op)
) strict, without rowid;
