-- Pages by folio: a loan, a borrowing, a bank account; -1 where the head is not kept by folio.
-- Both tables are made again from the journal when the app is opened by this version.
drop table posting;
drop table balance;

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
    folio integer not null,
    amount integer not null,
    primary key (scope, cause, op, line)
) strict, without rowid;

create index posting_member on posting (scope, member, date) where member >= 0;

create table balance (
    scope blob not null,
    head integer not null,
    member integer not null,
    folio integer not null,
    amount integer not null,
    primary key (scope, head, member, folio)
) strict, without rowid;

-- What members owe, one row a loan, written whenever a group's book changes: the account is kept
-- as the rules read it, so that what is due or overdue on a day is computed, never stored.
create table loan (
    scope blob not null,
    loan integer not null,
    member integer not null,
    source integer not null,
    given text not null,
    amount integer not null,
    closed integer not null check (closed in (0, 1)),
    account blob not null,
    primary key (scope, loan)
) strict, without rowid;

-- The federation of a group from a date on; null when it left.
create table federation_link (
    scope blob not null,
    begins text not null,
    federation blob,
    name text not null,
    op blob not null,
    primary key (scope, begins)
) strict, without rowid;

create index federation_link_federation on federation_link (federation);

-- What an approver said about a record.
create table approval (
    scope blob not null,
    target blob not null,
    op blob not null,
    approved integer not null check (approved in (0, 1)),
    by_person integer not null,
    reason text,
    primary key (scope, target)
) strict, without rowid;

-- Records that an approver looks at, with their day.
create table for_approval (
    scope blob not null,
    op blob not null,
    kind integer not null,
    date text not null,
    by_person integer not null,
    amount integer not null,
    primary key (scope, op)
) strict, without rowid;

-- The tag of the record that stands for this one, when the same woman was recorded twice.
alter table member add column merged_into integer;
