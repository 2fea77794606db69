-- Balanced postings, debit positive. `cause` is the operation by which `op` was posted or undone.
create table posting (
    scope blob not null,
    cause blob not null,
    op blob not null,
    line integer not null,
    undo integer not null check (undo in (0, 1)),
    date text not null,
    head integer not null,
    -- The member's tag; -1 where the head is not kept by member.
    member integer not null,
    amount integer not null,
    primary key (scope, cause, op, line)
) strict, without rowid;

create index posting_member on posting (scope, member, date) where member >= 0;

create table balance (
    scope blob not null,
    head integer not null,
    member integer not null,
    amount integer not null,
    primary key (scope, head, member)
) strict, without rowid;

create table figure (
    scope blob not null,
    month text not null,
    figure integer not null,
    amount integer not null,
    primary key (scope, month, figure)
) strict, without rowid;
