-- What can be found. The id's upper bits say inactive and kind, so that the search index, which
-- is read in the order of its ids, answers active ones of one kind without sorting.
create table find (
    id integer primary key,
    scope blob not null,
    kind integer not null,
    entity blob not null check (length(entity) = 16),
    unique (scope, kind, entity)
) strict;

create virtual table find_text using fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii'
);
