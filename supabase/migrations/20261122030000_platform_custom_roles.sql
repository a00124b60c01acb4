-- A tenant's own roles, made of the same permissions that the levels give.

alter table platform.permissions
  add column slice text not null generated always as (split_part(name, '.', 1)) stored;

grant select (slice) on platform.permissions to authenticated;

insert into platform.permissions (name, level) values
  ('platform.roles.read', 50),
  ('platform.roles.write', 50);

create table platform.roles (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

comment on table platform.roles is 'Roles that a tenant defined for itself, beside the five levels';

create table platform.role_permissions (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  role_id uuid not null,
  permission text not null references platform.permissions (name) on delete cascade,
  primary key (tenant_id, role_id, permission),
  foreign key (tenant_id, role_id) references platform.roles (tenant_id, id) on delete cascade
);

comment on table platform.role_permissions is 'What the members with a role of the tenant''s own may do, and nothing else';

create index role_permissions_permission_idx on platform.role_permissions (permission);

alter table platform.members
  add column role_id uuid,
  add constraint members_role_fk foreign key (tenant_id, role_id) references platform.roles (tenant_id, id)
    on delete restrict;

comment on column platform.members.role_id is 'A role of the tenant''s own, which then decides in place of the level';

create index members_role_idx on platform.members (tenant_id, role_id);

grant select (role_id) on platform.members to authenticated, app_task;
grant select on platform.roles, platform.role_permissions to app_definer;

alter table platform.roles enable row level security;
alter table platform.roles force row level security;
alter table platform.role_permissions enable row level security;
alter table platform.role_permissions force row level security;

-- Reading only; writing comes with app.can() for single permissions, after it is replaced.
create policy roles_select on platform.roles for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.roles.read')));
create policy role_permissions_select on platform.role_permissions for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.roles.read')));

grant select (tenant_id, id, name, created_at) on platform.roles to authenticated;
grant select (tenant_id, role_id, permission) on platform.role_permissions to authenticated;
