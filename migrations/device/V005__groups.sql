create table shg (
    scope blob primary key not null,
    id blob not null check (length(id) = 16),
    village blob not null check (length(village) = 16),
    name text not null,
    kind integer not null,
    formed text,
    bank text,
    ifsc text,
    account text,
    active integer not null check (active in (0, 1)),
    ended_on text,
    end_reason text,
    op blob not null,
    -- Kept up for lists: active members, all savings, the last meeting held, the next one due.
    members integer not null default 0,
    saved integer not null default 0,
    last_meeting text,
    next_due text
) strict, without rowid;

create index shg_id on shg (id);
create index shg_village on shg (village);

create table terms (
    scope blob not null,
    begins text not null,
    content text not null,
    op blob not null,
    primary key (scope, begins)
) strict, without rowid;

create table member (
    scope blob not null,
    id blob not null check (length(id) = 16),
    tag integer not null,
    name text not null,
    relation integer not null,
    relation_name text,
    serial integer,
    joined text not null,
    office integer not null,
    birth_year integer,
    mobile text,
    nominee text,
    photo text,
    consented text,
    active integer not null check (active in (0, 1)),
    ended_on text,
    end_reason text,
    op blob not null,
    primary key (scope, id)
) strict, without rowid;

create index member_id on member (id);
create index member_tag on member (scope, tag);

-- Every meeting, whether it counts or not: 0 aside, 1 counts, 2 reversed.
create table meeting (
    scope blob not null,
    op blob not null,
    date text not null,
    kind integer not null,
    ordinal integer not null,
    there integer not null,
    members integer not null,
    saved integer not null,
    standing integer not null check (standing between 0 and 2),
    undone_by blob,
    undone_reason text,
    primary key (scope, op)
) strict, without rowid;

create index meeting_date on meeting (scope, date);

create table not_held (
    scope blob not null,
    op blob not null,
    date text not null,
    reason text not null,
    primary key (scope, op)
) strict, without rowid;
