-- Who acts for a tenant, and from which level on a member holds which permission.

create table platform.permissions (
  name text primary key check (name ~ '^[a-z]+\.[a-z_]+\.[a-z]+$'),
  level int not null check (level in (10, 20, 30, 50, 100))
);

comment on table platform.permissions is
  'The catalogue: <slice>.<thing>.<verb> and the least level that holds it; a slice adds its rows in its migrations';

alter table platform.permissions enable row level security;
alter table platform.permissions force row level security;

create policy permissions_select on platform.permissions for select to authenticated using (true);

grant select (name, level) on platform.permissions to authenticated;
grant select on platform.permissions to app_definer;

insert into platform.permissions (name, level) values
  ('platform.hosts.read', 50),
  ('platform.hosts.write', 50),
  ('platform.members.read', 50),
  ('platform.site.publish', 50),
  ('platform.site.touch', 10),
  ('platform.site.write', 50);

create table platform.members (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  user_id uuid not null,
  level int not null check (level in (10, 20, 30, 50, 100)),
  status text not null default 'active' check (status in ('invited', 'active', 'left')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id)
);

comment on table platform.members is
  'Users who act for a tenant: superadmin 100, admin 50, recruiter 30, hiring manager 20, user 10';

create index members_user_id_idx on platform.members (user_id);

alter table platform.members enable row level security;
alter table platform.members force row level security;

create policy members_select on platform.members for select to authenticated
  using (
    tenant_id = (select app.tenant_id())
    and (user_id = (select app.user_id()) or (select app.can('platform.members.read')))
  );

create policy members_select_task on platform.members for select to app_task
  using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, user_id, level, status, created_at) on platform.members to authenticated, app_task;
grant select, insert on platform.members to app_definer;
