-- Every branch walks one index: what a device may read is never a scan over all scopes.
with mine (kind, area) as (
    select distinct a.kind, a.area
    from device_person p
    join assignment a on a.person = p.person and a.ended_ms is null
    -- 4 is the mission, which reads totals alone.
    where p.device = ?1 and a.role <> 4
),
allowed (id) as (
    select s.id from mine join scope s on s.village = mine.area where mine.kind = 1
    union
    select s.id from mine join scope s on s.block = mine.area where mine.kind = 0
    union
    select s.id from mine join scope s on s.district = mine.area where mine.kind = 0
    union
    select s.id from mine join scope s on s.state = mine.area where mine.kind = 0
    union
    select s.id from mine join scope s on s.key = cast(x'02' || mine.area as blob)
    where mine.kind = 2
    union
    select s.id from scope s where s.key in (?2, ?3)
)
select s.key, s.position, s.chain
from allowed
join scope s on s.id = allowed.id
order by s.key
