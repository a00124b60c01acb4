-- Keys with which programs act for a tenant: no user stands behind them, only the permissions that they name.

insert into platform.permissions (name, level) values
  ('platform.keys.read', 50),
  ('platform.keys.write', 50);

create table platform.api_keys (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  -- shown in lists, so that people know a key by its beginning
  prefix text not null check (prefix ~ '^vk_[a-z0-9]{8}$'),
  key_hash bytea not null check (length(key_hash) = 32),
  created_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);

comment on table platform.api_keys is 'Keys of a tenant; the key itself is kept as SHA-256 only (it has 256 random bits)';

-- The hash of 256 random bits tells nobody anything, and finding a key comes before its tenant is known.
create unique index api_keys_hash_idx on platform.api_keys (key_hash);

create table platform.api_key_permissions (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  key_id uuid not null,
  permission text not null references platform.permissions (name) on delete cascade,
  primary key (tenant_id, key_id, permission),
  foreign key (tenant_id, key_id) references platform.api_keys (tenant_id, id) on delete cascade
);

comment on table platform.api_key_permissions is 'What a key may do';

create index api_key_permissions_permission_idx on platform.api_key_permissions (permission);

alter table platform.api_keys enable row level security;
alter table platform.api_keys force row level security;
alter table platform.api_key_permissions enable row level security;
alter table platform.api_key_permissions force row level security;

create policy api_keys_select on platform.api_keys for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.keys.read')));
create policy api_key_permissions_select on platform.api_key_permissions for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.keys.read')));

grant select (tenant_id, id, name, prefix, created_by, created_at, expires_at, last_used_at, revoked_at)
  on platform.api_keys to authenticated;
grant select (tenant_id, key_id, permission) on platform.api_key_permissions to authenticated;
grant select on platform.api_keys, platform.api_key_permissions to app_definer;
