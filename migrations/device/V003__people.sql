-- People who work on this device, with their assignments as JSON.
create table person (
    scope blob not null,
    person integer not null,
    name text not null,
    assignments text not null,
    op blob not null,
    primary key (scope, person)
) strict, without rowid;

-- The directory areas that a person's assignments need.
create table area (
    scope blob not null,
    person integer not null,
    id blob not null check (length(id) = 16),
    level integer not null,
    parent blob check (length(parent) = 16),
    name text not null,
    codes text not null,
    primary key (scope, person, id)
) strict, without rowid;
