-- Attempts of runs whose book is pg-boss, which keeps the last one only.

create table platform.task_attempts (
  -- the job of pg-boss, how often it was tried again from the start by somebody's hand, and which attempt it was
  run_id uuid not null,
  round int not null,
  attempt int not null,
  tenant_id uuid references platform.tenants (id) on delete cascade,
  at timestamptz not null default now(),
  -- null when its process died
  ms int,
  error text not null check (length(error) <= 2000),
  primary key (run_id, round, attempt)
);

comment on table platform.task_attempts is
  'Attempts that failed or whose process died, noted by engine pgboss; one that succeeds stands in its job. retained by: at task_runs';

create index task_attempts_tenant_idx on platform.task_attempts (tenant_id);

alter table platform.task_attempts enable row level security;
alter table platform.task_attempts force row level security;

grant select, insert, delete on platform.task_attempts to app_relay;
create policy task_attempts_select on platform.task_attempts for select to app_relay using (true);
create policy task_attempts_insert on platform.task_attempts for insert to app_relay with check (true);
create policy task_attempts_delete on platform.task_attempts for delete to app_relay using (true);

select platform.serve_privacy();
