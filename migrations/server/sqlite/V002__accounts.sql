create table person (
    id integer primary key,
    name text not null check (length(name) > 0),
    added_ms integer not null
) strict;

-- The history of roles: ended, never deleted. `kind` is 0 directory, 1 village, 2 group.
create table assignment (
    id integer primary key,
    person integer not null references person (id),
    role integer not null,
    kind integer not null check (kind in (0, 1, 2)),
    area blob not null check (length(area) = 16),
    begun_ms integer not null,
    ended_ms integer
) strict;

create index assignment_by_person on assignment (person);
create unique index assignment_once on assignment (person, role, kind, area)
    where ended_ms is null;

create table device (
    id integer primary key check (id > 0),
    key blob not null check (length(key) = 32),
    epoch integer not null check (epoch > 0),
    standing integer not null default 0 check (standing in (0, 1, 2)),
    received integer not null default 0,
    batch blob not null check (length(batch) = 16),
    seen integer not null default 0,
    heard_ms integer not null
) strict;

create table device_person (
    device integer not null references device (id),
    person integer not null references person (id),
    since_ms integer not null,
    primary key (device, person)
) strict, without rowid;

create index device_person_by_person on device_person (person);

-- At which position of its inbox a device was told that an assignment had ended.
create table assignment_told (
    assignment integer not null references assignment (id),
    device integer not null references device (id),
    position integer not null,
    primary key (assignment, device)
) strict, without rowid;

-- Only a keyed hash of the code is kept.
create table invitation (
    code blob primary key check (length(code) = 32),
    person integer not null references person (id),
    made_ms integer not null,
    until_ms integer not null,
    used_by integer references device (id)
) strict, without rowid;
