-- Who runs the platform itself. Only the owner of the database names them (`deno task admin`).

create table platform.admins (
  user_id uuid primary key,
  created_at timestamptz not null default now()
);

comment on table platform.admins is 'Users who run the platform: every tenant''s name and state, no tenant''s content';

alter table platform.admins enable row level security;
alter table platform.admins force row level security;

grant select, insert, delete on platform.admins to app_definer;
