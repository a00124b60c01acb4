-- A count changes the rows that differ, and leaves the others: of a day that runs, those of its last hour. Written anew each
-- time, a busy day had thousands of rows every half minute.

create or replace function portfolio.count_visits(wanted_tenant uuid, wanted_day date) returns void
language plpgsql volatile security definer set search_path = ''
-- see the migration before
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

grant update on portfolio.visit_hours, portfolio.visit_days to app_definer;
