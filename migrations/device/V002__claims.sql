-- Business keys and who holds them.
create table claim (
    scope blob not null,
    key blob not null check (length(key) = 32),
    op blob not null check (length(op) = 14),
    content blob not null check (length(content) = 32),
    primary key (scope, key)
) strict, without rowid;

create index claim_holder on claim (scope, op);

-- Which operation last wrote a field, with the value as JSON.
create table writer (
    scope blob not null,
    entity blob not null check (length(entity) = 16),
    field integer not null,
    op blob not null check (length(op) = 14),
    value text not null,
    primary key (scope, entity, field)
) strict, without rowid;
