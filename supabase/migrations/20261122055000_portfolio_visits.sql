-- Visits of public sites, counted without cookies. What came in stands here for 30 days, a partition for each day (UTC);
-- what it adds up to stands in the tables of the next migration. Decision 0031.

insert into platform.permissions (name, level) values ('portfolio.visits.read', 10);

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (12, 'visits', '30 days', 'Visitas, una por una (sin direcciones ni cookies)', 'Visits, one by one (without addresses or cookies)',
    'Para contarlas otra vez cuando llega algo tarde.', 'To count again when something comes late.'),
  (13, 'visit_hours', '90 days', 'Visitas por hora, contadas', 'Visits by the hour, counted',
    'Para ver a qué horas te leen.', 'To see at which hours you are read.'),
  (14, 'visit_days', '2 years', 'Visitas por día, contadas', 'Visits by the day, counted',
    'Para comparar un año con el anterior.', 'To compare a year with the one before.');

-- A visitor is a keyed hash under the day's salt: once that is destroyed, nobody can tell who it was.
create table portfolio.visit_salts (
  day date primary key,
  salt uuid not null default gen_random_uuid()
);

comment on table portfolio.visit_salts is
  'Chance of one day, under which visitors are told apart on it; destroyed by portfolio.analytics.keep_partitions when the day is over';

alter table portfolio.visit_salts enable row level security;
alter table portfolio.visit_salts force row level security;

create table portfolio.visit_events (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  -- of `at`, in UTC
  day date not null,
  -- made where it happened: whatever comes twice is the same row
  id uuid not null,
  at timestamptz not null,
  name text not null check (name in ('view', 'left', 'cv_downloaded', 'chat_opened', 'message_sent', 'bot')),
  visitor bigint not null,
  page text not null check (length(page) between 1 and 200),
  -- the host alone; '' for none
  referrer text not null default '' check (length(referrer) <= 100),
  -- ISO 3166-1; '' when nothing tells
  country text not null default '' check (country ~ '^([A-Z]{2})?$'),
  by_zone boolean not null default false,
  device text not null default '' check (device in ('', 'desktop', 'phone', 'tablet')),
  utm_source text not null default '' check (length(utm_source) <= 80),
  utm_medium text not null default '' check (length(utm_medium) <= 80),
  utm_campaign text not null default '' check (length(utm_campaign) <= 80),
  -- of 'bot': how it is called
  bot text not null default '' check (length(bot) <= 40),
  -- of 'left': how long it was looked at
  seconds int not null default 0 check (seconds between 0 and 1800),
  -- the transaction that wrote it: what the count has not seen yet is found by it
  arrived bigint not null default (pg_current_xact_id()::text::bigint),
  primary key (tenant_id, day, id)
) partition by range (day);

comment on table portfolio.visit_events is
  'What visitors of public sites did, a partition for each day. Written and read by functions alone. retained by: at visits';

create index visit_events_arrived_idx on portfolio.visit_events (arrived);

alter table portfolio.visit_events enable row level security;
alter table portfolio.visit_events force row level security;

-- Who owns a table makes and drops its partitions.
alter table portfolio.visit_events owner to app_definer;
alter table portfolio.visit_salts owner to app_definer;

create function portfolio.make_visit_partition(wanted date) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  name constant text := 'visit_events_' || to_char(wanted, 'YYYYMMDD');
begin
  if to_regclass('portfolio.' || name) is not null then
    return;
  end if;
  -- one process makes it, the others find it
  perform pg_advisory_xact_lock(hashtext('portfolio.visit_events'));
  if to_regclass('portfolio.' || name) is not null then
    return;
  end if;
  execute format(
    'create table portfolio.%I partition of portfolio.visit_events for values from (%L) to (%L)',
    name, wanted, wanted + 1
  );
  execute format('alter table portfolio.%I enable row level security', name);
  execute format('alter table portfolio.%I force row level security', name);
  execute format('comment on table portfolio.%I is %L', name, 'portfolio.visit_events of ' || wanted);
end;
$$;

comment on function portfolio.make_visit_partition(date) is 'Makes the partition of a day when there is none; for other functions';

create function portfolio.keep_visit_partitions(now_at timestamptz default now())
returns table (made int, dropped int)
language plpgsql volatile security definer set search_path = ''
as $$
declare
  today constant date := (now_at at time zone 'UTC')::date;
  -- a week in advance: the task may be away that long, and nobody waits for a partition
  ahead constant int := 7;
  keeps interval;
  old record;
begin
  -- readers of sites do not wait for this: it is tried again
  set local lock_timeout = '3s';
  select kept.keeps into strict keeps from platform.retention as kept where kept.class = 'visits';
  made := 0;
  dropped := 0;
  for offset_days in -1 .. ahead loop
    if to_regclass('portfolio.visit_events_' || to_char(today + offset_days, 'YYYYMMDD')) is null then
      perform portfolio.make_visit_partition(today + offset_days);
      made := made + 1;
    end if;
  end loop;
  for old in
    select part.relname
    from pg_catalog.pg_inherits as link
    join pg_catalog.pg_class as part on part.oid = link.inhrelid
    where link.inhparent = 'portfolio.visit_events'::regclass
      and part.relname ~ '^visit_events_\d{8}$'
      -- whole days only: the last moment of the day has stayed long enough
      and to_date(right(part.relname, 8), 'YYYYMMDD') + 1 <= (now_at - keeps) at time zone 'UTC'
  loop
    execute format('drop table portfolio.%I', old.relname);
    dropped := dropped + 1;
  end loop;
  delete from portfolio.visit_salts as salt where salt.day < today;
  return next;
end;
$$;

comment on function portfolio.keep_visit_partitions(timestamptz) is
  'Makes the partitions of the coming week, drops those that have stayed long enough, destroys salts of past days. For app_task alone';

create function portfolio.visit_salt(wanted date) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  known uuid;
begin
  -- no salt comes back for a day that is over
  if wanted <> (now() at time zone 'UTC')::date then
    return null;
  end if;
  insert into portfolio.visit_salts (day) values (wanted) on conflict do nothing;
  select salt into known from portfolio.visit_salts where day = wanted;
  return known;
end;
$$;

comment on function portfolio.visit_salt(date) is 'The salt of today, made by whoever asks first. For app_emitter alone';

create function portfolio.record_visits(batch jsonb) returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wanted date;
  recorded int;
begin
  for wanted in select distinct (one ->> 'day')::date from jsonb_array_elements(batch) as one loop
    perform portfolio.make_visit_partition(wanted);
  end loop;

  insert into portfolio.visit_events (
    tenant_id, day, id, at, name, visitor, page, referrer, country, by_zone, device,
    utm_source, utm_medium, utm_campaign, bot, seconds
  )
  select
    one.tenant_id, one.day, one.id, one.at, one.name, one.visitor, one.page, one.referrer, one.country, one.by_zone,
    one.device, one.utm_source, one.utm_medium, one.utm_campaign, one.bot, one.seconds
  from jsonb_to_recordset(batch) as one (
    tenant_id uuid, day date, id uuid, at timestamptz, name text, visitor bigint, page text, referrer text, country text,
    by_zone boolean, device text, utm_source text, utm_medium text, utm_campaign text, bot text, seconds int, member uuid
  )
  join platform.tenants as site on site.id = one.tenant_id and site.published_at is not null
  -- whoever works on a site does not visit it
  where not exists (
    select from platform.members as member
    where member.tenant_id = one.tenant_id and member.user_id = one.member and member.status = 'active'
  )
  on conflict do nothing;
  get diagnostics recorded = row_count;
  return recorded;
end;
$$;

comment on function portfolio.record_visits(jsonb) is
  'Writes what came in, of many sites at once; what came before is left as it is. Says how many rows are new. For app_emitter alone';

alter function portfolio.make_visit_partition(date) owner to app_definer;
alter function portfolio.keep_visit_partitions(timestamptz) owner to app_definer;
alter function portfolio.visit_salt(date) owner to app_definer;
alter function portfolio.record_visits(jsonb) owner to app_definer;
revoke execute on function portfolio.make_visit_partition(date), portfolio.keep_visit_partitions(timestamptz),
  portfolio.visit_salt(date), portfolio.record_visits(jsonb) from public;
grant execute on function portfolio.keep_visit_partitions(timestamptz) to app_task;
grant execute on function portfolio.visit_salt(date), portfolio.record_visits(jsonb) to app_emitter;

select portfolio.make_visit_partition((now() at time zone 'UTC')::date + ahead) from generate_series(-1, 7) as ahead;

grant usage on schema portfolio to app_emitter;

-- As it was, but for tables whose partitions a task of their own drops: rows of several partitions share a ctid.
create or replace function platform.apply_retention(at_most int)
returns table (table_name text, class text, removed bigint)
language plpgsql volatile security definer set search_path = ''
as $$
declare
  mark record;
  keeps interval;
begin
  for mark in
    select one.*
    from platform.retention_marks() as one
    join pg_catalog.pg_class as t on t.oid = one.relation and t.relkind = 'r'
  loop
    select kept.keeps into keeps from platform.retention as kept where kept.class = mark.class;
    if not found then
      raise exception 'no retention for class % of %', mark.class, mark.relation;
    end if;
    execute format(
      'delete from %s where ctid in (select ctid from %1$s where %I < now() - $1 limit $2)',
      mark.relation, mark.column_name
    ) using keeps, at_most;
    get diagnostics removed = row_count;
    table_name := mark.table_schema || '.' || mark.table_name;
    class := mark.class;
    return next;
  end loop;
end;
$$;
