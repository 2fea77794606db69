-- A code that several records give stays where one of them is taken back.
drop table code;
create table code (
    scope blob not null,
    entity blob not null check (length(entity) = 16),
    system integer not null,
    value text not null,
    op blob not null,
    primary key (scope, entity, system, value, op)
) strict, without rowid;

create index code_value on code (value);
