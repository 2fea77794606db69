-- Forms and sheets that were begun; they never leave the device.
create table draft (
    kind text not null,
    key text not null,
    json text not null,
    saved_ms integer not null,
    by_person integer not null,
    primary key (kind, key)
) strict;

-- Photos by the hash of their bytes.
create table photo (
    hash blob primary key not null check (length(hash) = 32),
    bytes blob not null,
    thumb blob not null
) strict;
