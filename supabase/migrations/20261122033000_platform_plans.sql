-- What a tenant is called, where its clock stands, and how much of everything it may have.

create table platform.plans (
  id text primary key check (id ~ '^[a-z]{2,20}$'),
  -- the order in which plans are shown
  position int not null,
  -- what a new tenant gets
  is_default boolean not null default false
);

comment on table platform.plans is 'What tenants can have; limits stand in plan_limits';

create unique index plans_default_idx on platform.plans (is_default) where is_default;

create table platform.plan_limits (
  plan text not null references platform.plans (id) on delete cascade,
  name text not null check (name ~ '^[a-z_]+$'),
  at_most bigint not null check (at_most >= 0),
  primary key (plan, name)
);

comment on table platform.plan_limits is 'How much a plan allows of what; what is not mentioned has no limit';

insert into platform.plans (id, position, is_default) values
  -- one's own machine, one's own limits
  ('own', 0, true),
  ('free', 1, false),
  ('pro', 2, false),
  ('business', 3, false);

insert into platform.plan_limits (plan, name, at_most) values
  ('free', 'members', 3), ('free', 'hosts', 0), ('free', 'api_keys', 1), ('free', 'roles', 0),
  ('free', 'active_jobs', 1), ('free', 'candidates', 50), ('free', 'storage_bytes', 100000000),
  ('pro', 'members', 10), ('pro', 'hosts', 2), ('pro', 'api_keys', 5), ('pro', 'roles', 5),
  ('pro', 'active_jobs', 10), ('pro', 'candidates', 1000), ('pro', 'storage_bytes', 5000000000),
  ('business', 'members', 100), ('business', 'hosts', 20), ('business', 'api_keys', 50), ('business', 'roles', 50),
  ('business', 'active_jobs', 200), ('business', 'candidates', 50000), ('business', 'storage_bytes', 100000000000);

alter table platform.plans enable row level security;
alter table platform.plans force row level security;
alter table platform.plan_limits enable row level security;
alter table platform.plan_limits force row level security;

-- Plans are the same for everyone, and no secret.
create policy plans_select on platform.plans for select to authenticated, app_task using (true);
create policy plan_limits_select on platform.plan_limits for select to authenticated, app_task using (true);

grant select (id, position, is_default) on platform.plans to authenticated, app_task;
grant select (plan, name, at_most) on platform.plan_limits to authenticated, app_task;
grant select, update (is_default) on platform.plans to app_definer;
grant select on platform.plan_limits to app_definer;

alter table platform.tenants
  add column name text not null default '' check (length(name) <= 120),
  -- the shape of a name in the IANA database; the trigger below asks whether there is such a zone
  add column timezone text not null default 'UTC'
    check (timezone ~ '^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2})$'),
  add column plan text not null default 'own' references platform.plans (id) on delete restrict;

comment on column platform.tenants.name is 'personal: contact — how the person or company is called; empty: by its slug';
comment on column platform.tenants.timezone is 'IANA name, e.g. Europe/Madrid';
comment on column platform.tenants.slug is 'personal: contact — the public address /@slug';

create function platform.check_timezone() returns trigger
language plpgsql stable set search_path = ''
as $$
begin
  -- raises invalid_parameter_value for a zone that the server does not know
  perform pg_catalog.timezone(new.timezone, now());
  return new;
end;
$$;

comment on function platform.check_timezone() is 'Refuses a timezone that no clock knows';

create trigger tenants_timezone before insert or update of timezone on platform.tenants
  for each row execute function platform.check_timezone();

insert into platform.permissions (name, level) values
  ('platform.plan.read', 50),
  ('platform.tenant.delete', 100),
  ('platform.tenant.transfer', 100);

grant select (name, timezone, plan) on platform.tenants to authenticated, app_task;
-- the policy tenants_update asks for platform.site.write
grant update (name, slug, timezone) on platform.tenants to authenticated;
grant update (plan) on platform.tenants to app_definer;
