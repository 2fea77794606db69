-- Groups of which the bank and the book do not say the same, with what: a page that shows many groups
-- does not read their books.
create table bank_unlike (
    scope blob primary key,
    told blob not null
) strict, without rowid;
