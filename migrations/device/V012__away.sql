-- Times in which a member who came back was none: the last day before, and the first day after.
create table away (
    scope blob not null,
    member blob not null,
    left text not null,
    back text not null,
    primary key (scope, member, left)
) strict, without rowid;

-- The federation of a group from a day on, as its book reads it: written whenever the book
-- changes, so which operation said it is the book's matter.
drop table federation_link;

create table federation_link (
    scope blob not null,
    begins text not null,
    federation blob,
    name text not null,
    primary key (scope, begins)
) strict, without rowid;

create index federation_link_federation on federation_link (federation);
