-- A trace joins what somebody asked for, the event and the tasks that follow: W3C Trace Context, `traceparent`.

alter table platform.outbox
  add column trace text check (trace ~ '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
alter table platform.task_runs
  add column trace text check (trace ~ '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');

comment on column platform.outbox.trace is 'The span that emitted it; null when nobody traces';
comment on column platform.task_runs.trace is 'The span that emitted its event; null when nobody traces';

grant insert (trace) on platform.outbox to app_emitter;
