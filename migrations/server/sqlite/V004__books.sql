-- What is computed from groups' books beside the exchange, and can be made again from the entries.
-- A group waits to be computed when it has no row here, when its feed has grown beyond `position`,
-- when `day` has gone by, or when the rules have changed.
create table book (
    scope integer primary key references scope (id),
    position integer not null,
    day text not null,
    rules integer not null,
    name text not null
) strict;

-- A group's row for a month: `domain::shg::portfolio::GroupMonth`. `month` is 'YYYY-MM';
-- `federation` is the one that it belonged to at the end of that month.
create table book_month (
    month text not null,
    scope integer not null references scope (id),
    federation blob check (length(federation) = 16),
    row blob not null,
    primary key (month, scope)
) strict, without rowid;

create index book_month_by_scope on book_month (scope);
create index book_month_by_federation on book_month (federation, month)
    where federation is not null;
