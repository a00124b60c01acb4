-- How visits are counted: which days of sites are due, and a day from all of its rows.

create function portfolio.find_due_visits() returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  seen bigint;
  -- every transaction before it has ended: what one of them wrote is seen now, and nothing comes in behind
  ended constant bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  found_days int;
begin
  insert into portfolio.visit_progress (seen_before) values (0) on conflict do nothing;
  select progress.seen_before into seen from portfolio.visit_progress as progress for update;
  -- a restored copy stands on a server whose transactions are numbered anew: all of it is counted again
  if seen > ended then
    insert into portfolio.visit_due (tenant_id, day)
    select distinct event.tenant_id, event.day from portfolio.visit_events as event
    on conflict do nothing;
  else
    insert into portfolio.visit_due (tenant_id, day)
    select distinct event.tenant_id, event.day from portfolio.visit_events as event
    where event.arrived >= seen and event.arrived < ended
    on conflict do nothing;
  end if;
  get diagnostics found_days = row_count;
  update portfolio.visit_progress set seen_before = ended, counted_at = now();
  return found_days;
end;
$$;

comment on function portfolio.find_due_visits() is
  'Notes the days of sites in which something has come since it was asked last; says how many. For app_task alone';

-- Changes the rows that differ, and leaves the others: of a day that runs, those of its last hour. Written anew each time, a
-- busy day had thousands of rows every half minute.
create function portfolio.count_visits(wanted_tenant uuid, wanted_day date) returns void
language plpgsql volatile security definer set search_path = ''
-- A new partition has no statistics, and an embedded database never gets any: taken for a handful of rows, its visits were
-- joined row by row (36,000 events of a day: 25 s; with hashes 1 s). What is ruled out so is reckoned so dear that Postgres
-- would compile the query, which takes longer than running it.
set enable_nestloop = off set work_mem = '32MB' set jit = off
as $$
declare
  begins constant timestamptz := wanted_day::timestamp at time zone 'UTC';
  pause constant interval := interval '30 minutes';
  most_keys constant int := 200;
begin
  with
  spaced as (
    select
      event.id, event.at, date_trunc('hour', event.at, 'UTC') as hour, event.name, event.visitor, event.page,
      event.referrer, event.country, event.by_zone, event.device, event.utm_source, event.utm_medium,
      event.utm_campaign, event.seconds,
      event.at - lag(event.at) over (partition by event.visitor order by event.at, event.id) > pause as is_later
    from portfolio.visit_events as event
    where event.tenant_id = wanted_tenant and event.day = wanted_day and event.name <> 'bot'
  ),
  done as materialized (
    select spaced.*, count(*) filter (where is_later) over (partition by visitor order by at, id) as visit
    from spaced
  ),
  -- a visit's own: what its first page knew
  visits as materialized (
    select
      visitor, visit,
      coalesce((array_agg(referrer order by at, id) filter (where name = 'view' and referrer <> ''))[1], '') as referrer,
      coalesce((array_agg(device order by at, id) filter (where name = 'view' and device <> ''))[1], '') as device,
      (array_agg(utm_source order by at, id) filter (where name = 'view' and utm_source <> ''))[1] as utm_source,
      (array_agg(utm_medium order by at, id) filter (where name = 'view' and utm_medium <> ''))[1] as utm_medium,
      (array_agg(utm_campaign order by at, id) filter (where name = 'view' and utm_campaign <> ''))[1] as utm_campaign,
      min(hour) filter (where name = 'view') as began,
      min(at) filter (where name = 'chat_opened') as chat_at,
      max(at) filter (where name = 'message_sent') as sent_at,
      min(hour) filter (where name = 'chat_opened') as chat_hour,
      min(hour) filter (where name = 'message_sent') as sent_hour,
      max(hour) filter (where name = 'message_sent') as last_sent_hour,
      min(hour) filter (where name = 'cv_downloaded') as cv_hour
    from done
    group by visitor, visit
    having bool_or(name = 'view')
  ),
  -- the browser's time zone tells a country better than its language does
  places as (
    select
      visitor,
      coalesce(
        (array_agg(country order by at, id) filter (where by_zone and country <> ''))[1],
        (array_agg(country order by at, id) filter (where country <> ''))[1],
        ''
      ) as country
    from done
    group by visitor
  ),
  by_hour as materialized (
    select
      done.visitor, done.visit, done.hour,
      (count(*) filter (where done.name = 'view'))::int as views, sum(done.seconds) as seconds
    from done
    join visits on visits.visitor = done.visitor and visits.visit = done.visit
    where done.name in ('view', 'left')
    group by done.visitor, done.visit, done.hour
  ),
  said as (
    select visitor, visit, hour, 'total' as dimension, '' as key, views, seconds from by_hour
    union all
    select by_hour.visitor, by_hour.visit, by_hour.hour, known.dimension, known.key, by_hour.views, 0
    from by_hour
    join visits on visits.visitor = by_hour.visitor and visits.visit = by_hour.visit
    join places on places.visitor = by_hour.visitor
    cross join lateral (values
      ('referrer', visits.referrer), ('country', places.country), ('device', visits.device),
      ('utm_source', visits.utm_source), ('utm_medium', visits.utm_medium), ('utm_campaign', visits.utm_campaign)
    ) as known (dimension, key)
    where by_hour.views > 0 and known.key is not null
    union all
    select
      done.visitor, done.visit, done.hour, 'page', done.page,
      (count(*) filter (where done.name = 'view'))::int, sum(done.seconds)
    from done
    join visits on visits.visitor = done.visitor and visits.visit = done.visit
    where done.name in ('view', 'left')
    group by done.visitor, done.visit, done.hour, done.page
    union all
    -- of an event, `views` says how often it happened; a CV that was opened from a letter belongs to no visit with pages
    select visitor, visit, hour, 'event', name, count(*)::int, 0
    from done
    where name not in ('view', 'left')
    group by visitor, visit, hour, name
    union all
    select visits.visitor, visits.visit, step.hour, 'funnel', step.key, 0, 0
    from visits
    cross join lateral (values
      ('visit', visits.began), ('chat', visits.chat_hour), ('contact', visits.sent_hour), ('cv', visits.cv_hour),
      ('chat_contact', case when visits.sent_at > visits.chat_at then visits.last_sent_hour end)
    ) as step (key, hour)
    where step.hour is not null
  ),
  ranked as (
    select dimension, key, row_number() over (partition by dimension order by sum(views) desc, key collate "C") as place
    from said
    where dimension <> 'total'
    group by dimension, key
  ),
  named as (
    select
      said.visitor, said.visit, said.hour, said.dimension,
      case when ranked.place > most_keys then '*' else said.key end as key,
      sum(said.views) as views, sum(said.seconds) as seconds
    from said
    left join ranked on ranked.dimension = said.dimension and ranked.key = said.key
    group by 1, 2, 3, 4, 5
  ),
  -- without a view nobody has come: a page that was left in the next hour, an event
  firsts as (
    select
      named.hour, named.dimension, named.key, named.views, named.seconds,
      counts.is_one and row_number() over of_visit = 1 as is_visit,
      counts.is_one and row_number() over of_visitor = 1 as is_visitor
    from named
    cross join lateral (select named.views > 0 or named.dimension = 'funnel' as is_one) as counts
    window
      of_visit as (partition by named.dimension, named.key, named.visitor, named.visit, counts.is_one order by named.hour),
      of_visitor as (partition by named.dimension, named.key, named.visitor, counts.is_one order by named.hour, named.visit)
  ),
  counted as materialized (
    select
      hour, dimension, key, sum(views)::int as views, (count(*) filter (where is_visit))::int as visits,
      (count(*) filter (where is_visitor))::int as visitors, sum(seconds)::bigint as seconds
    from firsts
    group by hour, dimension, key
    union all
    select date_trunc('hour', event.at, 'UTC'), 'bot', event.bot, count(*)::int, 0, 0, 0
    from portfolio.visit_events as event
    where event.tenant_id = wanted_tenant and event.day = wanted_day and event.name = 'bot'
    group by 1, 3
  ),
  gone as (
    delete from portfolio.visit_hours as former
    where former.tenant_id = wanted_tenant and former.hour >= begins and former.hour < begins + interval '1 day'
      and not exists (
        select from counted
        where counted.hour = former.hour and counted.dimension = former.dimension and counted.key = former.key
      )
  )
  insert into portfolio.visit_hours as known (tenant_id, hour, dimension, key, views, visits, visitors, seconds)
  select wanted_tenant, hour, dimension, key, views, visits, visitors, seconds from counted
  on conflict (tenant_id, hour, dimension, key) do update
    set views = excluded.views, visits = excluded.visits, visitors = excluded.visitors, seconds = excluded.seconds
    where (known.views, known.visits, known.visitors, known.seconds)
      is distinct from (excluded.views, excluded.visits, excluded.visitors, excluded.seconds);

  with counted as materialized (
    select
      hours.dimension, hours.key, sum(hours.views)::int as views, sum(hours.visits)::int as visits,
      sum(hours.visitors)::int as visitors, sum(hours.seconds)::bigint as seconds
    from portfolio.visit_hours as hours
    where hours.tenant_id = wanted_tenant and hours.hour >= begins and hours.hour < begins + interval '1 day'
    group by hours.dimension, hours.key
  ),
  gone as (
    delete from portfolio.visit_days as former
    where former.tenant_id = wanted_tenant and former.day = wanted_day
      and not exists (
        select from counted where counted.dimension = former.dimension and counted.key = former.key
      )
  )
  insert into portfolio.visit_days as known (tenant_id, day, dimension, key, views, visits, visitors, seconds)
  select wanted_tenant, wanted_day, dimension, key, views, visits, visitors, seconds from counted
  on conflict (tenant_id, day, dimension, key) do update
    set views = excluded.views, visits = excluded.visits, visitors = excluded.visitors, seconds = excluded.seconds,
      counted_at = now()
    where (known.views, known.visits, known.visitors, known.seconds)
      is distinct from (excluded.views, excluded.visits, excluded.visitors, excluded.seconds);

  perform pg_notify('changed', wanted_tenant::text);
end;
$$;

comment on function portfolio.count_visits(uuid, date) is 'Counts a day of a site anew, from all that came; for portfolio.count_due_visits()';

create function portfolio.count_due_visits(at_most int) returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  due record;
  counted int := 0;
begin
  for due in
    select one.tenant_id, one.day
    from portfolio.visit_due as one
    order by one.day desc, one.tenant_id
    limit at_most
    for update skip locked
  loop
    delete from portfolio.visit_due as done where done.tenant_id = due.tenant_id and done.day = due.day;
    perform portfolio.count_visits(due.tenant_id, due.day);
    counted := counted + 1;
  end loop;
  return counted;
end;
$$;

comment on function portfolio.count_due_visits(int) is 'Counts at most so many days of sites that are due; says how many. For app_task alone';

create function portfolio.visitors_now() returns int
language plpgsql stable security definer set search_path = ''
as $$
declare
  tenant constant uuid := app.tenant_id();
  since constant timestamptz := now() - interval '5 minutes';
begin
  if not app.can('portfolio.visits.read') then
    return null;
  end if;
  return (
    select count(distinct event.visitor)
    from portfolio.visit_events as event
    where event.tenant_id = tenant
      and event.day >= (since at time zone 'UTC')::date
      and event.day <= (now() at time zone 'UTC')::date
      -- ids begin with their time: only the last minutes are looked at
      and event.id >= (lpad(to_hex(floor(extract(epoch from since) * 1000)::bigint), 12, '0') || rpad('', 20, '0'))::uuid
      and event.at > since
      and event.name = 'view'
  );
end;
$$;

comment on function portfolio.visitors_now() is 'How many visitors opened a page in the last five minutes, for whoever may read it';

alter function portfolio.find_due_visits() owner to app_definer;
alter function portfolio.count_visits(uuid, date) owner to app_definer;
alter function portfolio.count_due_visits(int) owner to app_definer;
alter function portfolio.visitors_now() owner to app_definer;
revoke execute on function portfolio.find_due_visits(), portfolio.count_visits(uuid, date),
  portfolio.count_due_visits(int), portfolio.visitors_now() from public;
grant execute on function portfolio.find_due_visits(), portfolio.count_due_visits(int) to app_task;
grant execute on function portfolio.visitors_now() to authenticated;

select platform.serve_privacy();
