-- A new partition has no statistics, and an embedded database never gets any: taken for a handful of rows, its visits were
-- joined row by row (36,000 events of a day: 25 s; with hashes 1 s).
alter function portfolio.count_visits(uuid, date) set enable_nestloop = off;
alter function portfolio.count_visits(uuid, date) set work_mem = '32MB';
-- what is ruled out so is reckoned so dear that Postgres would compile the query, which takes longer than running it
alter function portfolio.count_visits(uuid, date) set jit = off;
