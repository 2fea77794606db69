-- The block of the village of a group that is somebody's without the village being so.
create table placed (
    scope blob not null,
    person integer not null,
    village blob not null check (length(village) = 16),
    block blob not null check (length(block) = 16),
    primary key (scope, person, village)
) strict, without rowid;

create index placed_village on placed (village);
