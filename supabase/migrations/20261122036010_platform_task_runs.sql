-- The book of tasks: what is to be done, how often it was tried, who does it now, and what went wrong.

create table platform.task_runs (
  id uuid primary key,
  tenant_id uuid references platform.tenants (id) on delete cascade,
  task text not null check (task ~ '^[a-z]+(\.[a-z_]+){2}$'),
  -- what it follows: an event, whose row is removed sooner, or a tick of the clock
  event_id uuid,
  tick timestamptz,
  payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
  request_id uuid,
  state text not null default 'ready' check (state in ('ready', 'running', 'done', 'dead')),
  attempts int not null default 0,
  max_attempts int not null check (max_attempts between 1 and 100),
  run_at timestamptz not null default now(),
  lease_token uuid,
  lease_until timestamptz,
  last_error text check (length(last_error) <= 2000),
  -- one object for each attempt that has ended: at, ms, error
  history jsonb not null default '[]' check (jsonb_typeof(history) = 'array'),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint task_runs_follow_something check (num_nonnulls(event_id, tick) = 1),
  constraint task_runs_once_for_an_event unique (task, event_id),
  constraint task_runs_once_for_a_tick unique (task, tick),
  constraint task_runs_lease check ((state = 'running') = (lease_token is not null and lease_until is not null))
);

comment on table platform.task_runs is
  'Runs of tasks, one for each event and subscriber and one for each tick; only the engine reads and writes it. retained by: ended_at task_runs';

create index task_runs_due_idx on platform.task_runs (run_at, id) where state = 'ready';
create index task_runs_lease_idx on platform.task_runs (lease_until) where state = 'running';
create index task_runs_tenant_idx on platform.task_runs (tenant_id);

create table platform.task_effects (
  tenant_id uuid references platform.tenants (id) on delete cascade,
  -- the task and what it follows, the same for every attempt and every engine
  key text not null check (length(key) <= 200),
  step text not null check (length(step) <= 80),
  created_at timestamptz not null default now(),
  primary key (key, step)
);

comment on table platform.task_effects is
  'What a task has done, written with what it did: a second delivery finds it and does nothing. retained by: created_at task_runs';

create index task_effects_tenant_idx on platform.task_effects (tenant_id);

alter table platform.task_runs enable row level security;
alter table platform.task_runs force row level security;
alter table platform.task_effects enable row level security;
alter table platform.task_effects force row level security;

grant select, insert, update on platform.task_runs to app_relay;
create policy task_runs_select on platform.task_runs for select to app_relay using (true);
create policy task_runs_insert on platform.task_runs for insert to app_relay with check (true);
create policy task_runs_update on platform.task_runs for update to app_relay using (true) with check (true);

grant insert (tenant_id, key, step) on platform.task_effects to app_task;
create policy task_effects_insert on platform.task_effects for insert to app_task
  with check (tenant_id is not distinct from (select app.tenant_id()));

grant select, update on platform.task_runs to app_definer;

create function platform.finish_run(run uuid, lease uuid, took_ms int) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update platform.task_runs
  set state = 'done', ended_at = now(), lease_token = null, lease_until = null, last_error = null,
    history = history || jsonb_build_object('at', now(), 'ms', took_ms, 'error', null)
  where id = run and lease_token = lease and state = 'running';

  if not found then
    raise exception using errcode = '40001', message = 'the run belongs to another process by now';
  end if;
end;
$$;

comment on function platform.finish_run(uuid, uuid, int) is
  'Completes a run in the transaction of its effects; who lost the lease loses the effects too';

create function platform.slice_is_on(tenant uuid, wanted text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not exists (
    select from platform.tenant_slices
    where tenant_id = tenant and slice = wanted and not is_on
  );
end;
$$;

comment on function platform.slice_is_on(uuid, text) is 'Whether a tenant has a slice switched on; for the relay, which belongs to no tenant';

alter function platform.finish_run(uuid, uuid, int) owner to app_definer;
alter function platform.slice_is_on(uuid, text) owner to app_definer;
grant execute on function platform.finish_run(uuid, uuid, int) to app_task, app_relay;
grant execute on function platform.slice_is_on(uuid, text) to app_relay;

create function platform.ring_task_runs() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('task_runs', '');
  return null;
end;
$$;

comment on function platform.ring_task_runs() is 'Wakes the consumer';

create trigger ring after insert on platform.task_runs for each statement execute function platform.ring_task_runs();
