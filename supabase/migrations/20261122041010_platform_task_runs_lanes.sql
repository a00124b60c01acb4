-- The book in lanes, one for each tenant and task, so that whoever looks for work takes from each without sorting what
-- one of them has piled up; and runs that follow each other.

alter table platform.task_runs
  -- the tenant, or zeros: what belongs to none waits in a lane too
  add column lane uuid not null generated always as (coalesce(tenant_id, '00000000-0000-0000-0000-000000000000')) stored,
  -- the order of booking
  add column seq bigint generated always as identity,
  -- runs of the same task, tenant and key follow each other
  add column order_key text check (length(order_key) <= 200),
  drop constraint task_runs_state_check,
  -- held: it waits for the run before it
  add constraint task_runs_state_check check (state in ('held', 'ready', 'running', 'done', 'dead'));

create index task_runs_lane_idx on platform.task_runs (lane, task, run_at, id) where state = 'ready';
create index task_runs_order_idx on platform.task_runs (task, lane, order_key, seq)
  where order_key is not null and state in ('held', 'ready', 'running');
create index task_runs_dead_idx on platform.task_runs (id) where state = 'dead';

create function platform.release_run(of_task text, of_lane uuid, of_key text) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  -- the run before may end in this moment: one of both comes second, and sees the other
  perform pg_advisory_xact_lock(hashtextextended('run ' || of_task || ' ' || of_lane || ' ' || of_key, 0));

  update platform.task_runs
  set state = 'ready'
  where id = (
      select run.id
      from platform.task_runs as run
      where run.task = of_task and run.lane = of_lane and run.order_key = of_key and run.state = 'held'
      order by run.seq
      limit 1
    )
    and not exists (
      select
      from platform.task_runs as run
      where run.task = of_task and run.lane = of_lane and run.order_key = of_key and run.state in ('ready', 'running')
    );

  if found then
    perform pg_notify('task_runs', '');
  end if;
end;
$$;

comment on function platform.release_run(text, uuid, text) is
  'Lets the next run of a task, tenant and key go, unless one of them is waiting or at work';

create function platform.release_next_run() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform platform.release_run(new.task, new.lane, new.order_key);
  return null;
end;
$$;

comment on function platform.release_next_run() is 'When a run has ended, the one behind it may go';

create trigger release_next_run after update of state on platform.task_runs
  for each row when (new.order_key is not null and new.state in ('done', 'dead') and old.state <> new.state)
  execute function platform.release_next_run();

revoke all on function platform.release_run(text, uuid, text) from public;
grant execute on function platform.release_run(text, uuid, text) to app_relay, app_definer;
