-- What arrived is listed newest first over all feeds, whichever feed came first.
create index journal_arrived on journal (wall_ms, id)
    where reading = 1 and position is not null;
