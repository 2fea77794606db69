-- People who work elsewhere and wrote in a book that is here, as the centre named them.
create table elsewhere (
    person integer primary key,
    name text not null
) strict;
