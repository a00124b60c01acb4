-- Runs that were tried as often as they may be and set aside, with all that happened to them, for whoever looks after
-- the tenant. The book is the engine's alone; here stands what people read of it, and what they ask for.

insert into platform.permissions (name, level) values
  ('platform.tasks.read', 50),
  ('platform.tasks.manage', 50);

create table platform.dead_letters (
  -- the run
  id uuid primary key,
  -- null when it concerns no tenant: then whoever runs the platform looks after it
  tenant_id uuid references platform.tenants (id) on delete cascade,
  task text not null check (task ~ '^[a-z]+(\.[a-z_]+){2}$'),
  key text not null check (length(key) <= 200),
  payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
  request_id uuid,
  attempts int not null,
  max_attempts int not null,
  -- one object for each attempt that has ended: at, ms, error
  history jsonb not null default '[]' check (jsonb_typeof(history) = 'array'),
  last_error text check (length(last_error) <= 2000),
  created_at timestamptz not null,
  died_at timestamptz not null,
  -- what somebody wants done with it, until a task has done it
  asked text check (asked in ('retry', 'discard')),
  asked_at timestamptz,
  constraint dead_letters_asked check ((asked is null) = (asked_at is null))
);

comment on table platform.dead_letters is
  'Runs that were set aside; written by functions, settled by a task. retained by: died_at task_runs';

create index dead_letters_of_tenant_idx on platform.dead_letters (tenant_id, died_at desc, id desc);
create index dead_letters_newest_idx on platform.dead_letters (died_at desc, id desc);
create index dead_letters_asked_idx on platform.dead_letters (asked_at) where asked is not null;

alter table platform.dead_letters enable row level security;
alter table platform.dead_letters force row level security;

grant select (
    id, tenant_id, task, key, payload, request_id, attempts, max_attempts, history, last_error, created_at, died_at,
    asked, asked_at
  ), update (asked, asked_at) on platform.dead_letters to authenticated;
grant select (id, tenant_id, task, asked, asked_at), delete on platform.dead_letters to app_relay;
grant insert on platform.dead_letters to app_definer;

create policy dead_letters_select on platform.dead_letters for select to authenticated
  using (
    tenant_id = (select app.tenant_id()) and (select app.can('platform.tasks.read'))
    or (select app.is_admin())
  );
create policy dead_letters_update on platform.dead_letters for update to authenticated
  using (
    tenant_id = (select app.tenant_id()) and (select app.can('platform.tasks.manage'))
    or (select app.is_admin())
  )
  with check (
    tenant_id = (select app.tenant_id()) and (select app.can('platform.tasks.manage'))
    or (select app.is_admin())
  );
create policy dead_letters_select_relay on platform.dead_letters for select to app_relay using (true);
create policy dead_letters_delete on platform.dead_letters for delete to app_relay using (true);

-- One door for every engine. A repeat says the same death again and changes nothing; a run that was tried again and died
-- again says a later one, and whatever was asked of the earlier is answered by that.
create function platform.set_aside(
  run uuid, tenant uuid, task text, key text, payload jsonb, request_id uuid, attempts int, max_attempts int,
  history jsonb, last_error text, created_at timestamptz, died_at timestamptz
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if tenant is not null then
    -- a tenant that is being erased takes its letters along
    perform from platform.tenants where id = tenant for key share;
    if not found then
      return;
    end if;
  end if;

  insert into platform.dead_letters as letter (
    id, tenant_id, task, key, payload, request_id, attempts, max_attempts, history, last_error, created_at, died_at
  ) values (
    run, tenant, set_aside.task, set_aside.key, coalesce(set_aside.payload, '{}'), set_aside.request_id,
    set_aside.attempts, set_aside.max_attempts, coalesce(set_aside.history, '[]'), left(set_aside.last_error, 2000),
    set_aside.created_at, set_aside.died_at
  )
  on conflict (id) do update set
    attempts = excluded.attempts, max_attempts = excluded.max_attempts, history = excluded.history,
    last_error = excluded.last_error, died_at = excluded.died_at, asked = null, asked_at = null
  where letter.died_at < excluded.died_at;

  if found and tenant is not null then
    perform platform.tell_of_death(tenant, set_aside.task);
  end if;
end;
$$;

comment on function platform.set_aside(
  uuid, uuid, text, text, jsonb, uuid, int, int, jsonb, text, timestamptz, timestamptz
) is 'Notes that a run was set aside, with its history: objects of at, ms and error; safe to repeat, by the moment of its death';

-- Whoever may act is told once for each task and hour: a server that is down sets hundreds aside.
create function platform.tell_of_death(tenant uuid, task text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- somebody else is telling of it this moment
  if not pg_try_advisory_xact_lock(hashtextextended('dead letter ' || tenant || ' ' || task, 0)) then
    return;
  end if;

  insert into platform.notifications (tenant_id, id, user_id, kind, payload)
  select
    member.tenant_id,
    -- UUIDv7, which sorts by age
    (
      lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
      || '7' || substr(chance.hex, 1, 3) || '8' || substr(chance.hex, 4, 15)
    )::uuid,
    member.user_id, 'platform.task.set_aside', jsonb_build_object('task', tell_of_death.task)
  from platform.members as member
  cross join lateral (select md5(gen_random_uuid()::text || member.user_id) as hex) as chance
  where member.tenant_id = tenant
    and member.status = 'active'
    and 'platform.tasks.manage' = any (app.permissions_of(member.tenant_id, member.user_id))
    and not exists (
      select from platform.notifications as told
      where told.tenant_id = member.tenant_id and told.user_id = member.user_id
        and told.kind = 'platform.task.set_aside' and told.payload ->> 'task' = tell_of_death.task
        and told.created_at > now() - interval '1 hour'
    );
end;
$$;

comment on function platform.tell_of_death(uuid, text) is
  'Rings the bell of those who may retry or discard, once for each task and hour; for platform.set_aside';

-- The book of engine `kv` hands over in the transaction in which a run dies.
create function platform.hand_over_dead_run() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform platform.set_aside(
    new.id, new.tenant_id, new.task,
    new.task || ':' || coalesce(
      new.event_id::text, to_char(new.tick at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ),
    new.payload, new.request_id, new.attempts, new.max_attempts, new.history, new.last_error,
    new.created_at, coalesce(new.ended_at, now())
  );
  return null;
end;
$$;

comment on function platform.hand_over_dead_run() is 'Makes a dead letter of a run that was set aside';

-- How much there is to do, as the worker last counted it: web processes cannot look into an engine.
create table platform.task_counts (
  task text primary key check (task ~ '^[a-z]+(\.[a-z_]+){2}$'),
  waiting int not null,
  running int not null,
  dead int not null,
  -- since when the oldest run that is due has waited
  oldest_at timestamptz,
  counted_at timestamptz not null default now()
);

comment on table platform.task_counts is
  'Runs by task in every tenant together, counted by the worker every few seconds; what has not been counted for long is old';

alter table platform.task_counts enable row level security;
alter table platform.task_counts force row level security;

grant select (task, waiting, running, dead, oldest_at, counted_at) on platform.task_counts to authenticated;
grant select, insert, update (waiting, running, dead, oldest_at, counted_at), delete on platform.task_counts
  to app_relay;

create policy task_counts_select on platform.task_counts for select to authenticated using ((select app.is_admin()));
create policy task_counts_select_relay on platform.task_counts for select to app_relay using (true);
create policy task_counts_insert on platform.task_counts for insert to app_relay with check (true);
create policy task_counts_update on platform.task_counts for update to app_relay using (true) with check (true);
create policy task_counts_delete on platform.task_counts for delete to app_relay using (true);

grant insert on platform.notifications to app_definer;

alter function platform.set_aside(
  uuid, uuid, text, text, jsonb, uuid, int, int, jsonb, text, timestamptz, timestamptz
) owner to app_definer;
alter function platform.tell_of_death(uuid, text) owner to app_definer;
alter function platform.hand_over_dead_run() owner to app_definer;
grant execute on function platform.set_aside(
  uuid, uuid, text, text, jsonb, uuid, int, int, jsonb, text, timestamptz, timestamptz
) to app_relay;

create trigger hand_over_dead_run after update of state on platform.task_runs
  for each row when (new.state = 'dead' and old.state <> 'dead') execute function platform.hand_over_dead_run();

select platform.serve_privacy();
