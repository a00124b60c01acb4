-- What each process has counted against rate limits, so that the others know of it within a window.

create table platform.limit_counts (
  bucket text not null check (length(bucket) <= 200),
  process_id uuid not null,
  window_at timestamptz not null,
  used int not null check (used >= 0),
  primary key (bucket, window_at, process_id)
);

comment on table platform.limit_counts is
  'Requests by bucket, window and process; a bucket is named by ids and by hashes that change every day. retained by: window_at limits';

create index limit_counts_window_at_idx on platform.limit_counts (window_at);

alter table platform.limit_counts enable row level security;
alter table platform.limit_counts force row level security;

-- Only the kernel writes here, in a role that no request takes for its own statements.
create policy limit_counts_all on platform.limit_counts for all to app_emitter using (true) with check (true);

grant select, insert, delete, update (used) on platform.limit_counts to app_emitter;
