-- Groups in whose book something cannot be, and how many such things: a page that shows many groups
-- does not read their books.
create table wrong (
    scope blob primary key,
    things integer not null check (things > 0)
) strict, without rowid;
