-- The last order of a device (crates/server/src/ask.rs): its number within the device's enrolment,
-- what was ordered (the hash of it), and the answer, which only the centre's key makes readable.
create table device_order (
    device integer primary key references device (id),
    epoch integer not null check (epoch > 0),
    number integer not null check (number > 0),
    request blob not null check (length(request) = 32),
    answer blob not null
) strict;
