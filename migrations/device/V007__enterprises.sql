create table enterprise (
    scope blob not null,
    id blob not null check (length(id) = 16),
    village blob not null check (length(village) = 16),
    name text not null,
    owner text not null,
    owner_group blob check (length(owner_group) = 16),
    owner_member blob check (length(owner_member) = 16),
    tie integer not null,
    category integer not null,
    product text not null,
    began text,
    mobile text,
    landmark text,
    registered text not null,
    active integer not null check (active in (0, 1)),
    ended_on text,
    end_reason text,
    op blob not null,
    last_visit text,
    next_due text,
    primary key (scope, id)
) strict, without rowid;

create index enterprise_id on enterprise (id);

-- Every visit, whether it counts or not: 0 aside, 1 counts, 2 reversed.
create table visit (
    scope blob not null,
    op blob not null,
    enterprise blob not null check (length(enterprise) = 16),
    date text not null,
    sales integer,
    standing integer not null check (standing between 0 and 2),
    undone_by blob,
    undone_reason text,
    primary key (scope, op)
) strict, without rowid;

create index visit_enterprise on visit (scope, enterprise, date);
