-- How members come and go. Nobody writes platform.members but functions (here and in 033410), which hold to four rules:
--   a tenant always keeps at least one owner: an active member of level 100 without a role of its own
--   nobody gives more than they hold: neither a higher level, nor a permission that they lack
--   nobody touches somebody of a higher level
--   programs (API keys) read members and change none

alter table platform.members
  add column is_placeholder boolean not null default false,
  add column ended_at timestamptz,
  add column removed_by uuid;

comment on table platform.members is
  'subject: user_id. Users who act for a tenant: owner 100, admin 50, recruiter 30, hiring manager 20, user 10';
comment on column platform.members.is_placeholder is 'Made with the tenant from the terminal; nobody can sign in as it';
comment on column platform.members.user_id is 'personal: activity — who belongs to the tenant';
comment on column platform.members.created_at is 'personal: activity — since when';
comment on column platform.members.ended_at is 'personal: activity — when they left or were removed';
comment on column platform.members.removed_by is 'personal: activity — who removed them; null when they left by themselves';

insert into platform.permissions (name, level) values ('platform.members.write', 50);

grant select (is_placeholder, ended_at, removed_by) on platform.members to authenticated;
grant delete, update (user_id, level, role_id, status, created_at, is_placeholder, ended_at, removed_by)
  on platform.members to app_definer;

create or replace function platform.create_tenant(slug text, kind text, languages text[], demo boolean default false)
returns table (tenant_id uuid, user_id uuid)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  user_id := gen_random_uuid();

  insert into platform.tenants as made (slug, kind, languages, demo, plan)
  values (
    create_tenant.slug, create_tenant.kind, create_tenant.languages, create_tenant.demo,
    (select plan.id from platform.plans as plan where plan.is_default)
  )
  returning made.id into tenant_id;

  insert into platform.members (tenant_id, user_id, level, is_placeholder)
  values (create_tenant.tenant_id, create_tenant.user_id, 100, true);

  return next;
end;
$$;

-- E-mail addresses are kept once, where people sign in.
create function app.email_of(wanted uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select lower(person.email) from auth.users as person where person.id = wanted);
end;
$$;

comment on function app.email_of(uuid) is 'The address with which a user signs in; for other functions';

create function app.user_of(wanted text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select person.id from auth.users as person where lower(person.email) = lower(wanted)
    order by person.created_at limit 1
  );
end;
$$;

comment on function app.user_of(text) is 'The user who signs in with an address; for other functions';

-- Supabase's own owner may read auth.users, but is not on every version allowed to pass that on.
do $$
begin
  begin
    grant usage on schema auth to app_definer;
    grant select on auth.users to app_definer;
  exception when insufficient_privilege then null;
  end;
  if has_table_privilege('app_definer', 'auth.users', 'select') and has_schema_privilege('app_definer', 'auth', 'usage') then
    alter function app.email_of(uuid) owner to app_definer;
    alter function app.user_of(text) owner to app_definer;
  else
    grant execute on function app.email_of(uuid), app.user_of(text) to app_definer;
  end if;
end;
$$;

create function platform.keep_owner() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if old.level < 100 or old.role_id is not null or old.status <> 'active' then
    return null;
  end if;

  -- two who leave at once wait for each other here, and the second sees what the first did;
  -- a tenant that is being removed is not there any more
  perform from platform.tenants where id = old.tenant_id for no key update;
  if found and not exists (
    select from platform.members
    where tenant_id = old.tenant_id and level = 100 and role_id is null and status = 'active'
  ) then
    perform app.refuse(409, 'Cannot do this: a tenant keeps at least one owner', 'owner');
  end if;
  return null;
end;
$$;

comment on function platform.keep_owner() is 'Refuses what would leave a tenant without an owner';

create trigger members_keep_owner after update or delete on platform.members
  for each row execute function platform.keep_owner();

create function app.may_grant(wanted_tenant uuid, giver uuid, wanted_level int, wanted_role uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  held constant text[] := app.permissions_of(wanted_tenant, giver);
begin
  if wanted_role is null then
    return coalesce(wanted_level <= app.rank_of(wanted_tenant, giver), false)
      and not exists (
        select from platform.permissions as given where given.level <= wanted_level and given.name <> all (held)
      );
  end if;

  return cardinality(held) > 0
    and exists (select from platform.roles where tenant_id = wanted_tenant and id = wanted_role)
    and not exists (
      select from platform.role_permissions as given
      where given.tenant_id = wanted_tenant and given.role_id = wanted_role and given.permission <> all (held)
    );
end;
$$;

comment on function app.may_grant(uuid, uuid, int, uuid) is
  'Whether a member holds all of a level or of a role of the tenant''s own; for other functions';

create function app.begin_members_change(permission text) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if here is null or app.user_id() is null then
    raise insufficient_privilege using message = 'permission denied for members';
  end if;

  -- changes of who may do what happen one after the other, so that each is judged by what the others left
  perform from platform.tenants where id = here for no key update;

  if not app.can(permission) then
    raise insufficient_privilege using message = 'permission denied for members';
  end if;
  return here;
end;
$$;

comment on function app.begin_members_change(text) is
  'Checks the permission and lets one change of a tenant''s members happen at a time; gives the tenant';

create function app.find_member_to_touch(here uuid, wanted uuid) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  their_rank constant int := app.rank_of(here, wanted);
begin
  if their_rank is null then
    perform app.refuse(404, 'Cannot change member: there is no such member');
  elsif their_rank > app.rank_of(here, app.user_id()) then
    raise insufficient_privilege using message = 'permission denied for a member of a higher level';
  end if;
end;
$$;

comment on function app.find_member_to_touch(uuid, uuid) is
  'Refuses to touch who is no active member, and who stands above the caller';

alter function platform.keep_owner() owner to app_definer;
alter function app.may_grant(uuid, uuid, int, uuid) owner to app_definer;
alter function app.begin_members_change(text) owner to app_definer;
alter function app.find_member_to_touch(uuid, uuid) owner to app_definer;

grant execute on function app.has_second_factor() to app_definer;
