-- The questions of 010100, now also for keys, custom roles, second factors and slices that are off.
--
-- Claims of a transaction, set by the server from what it verified:
--   sub   the user                     key   an API key, in place of a user
--   aal   aal2 once the user has shown a second factor in this session
-- Admins (level 50 and above, and whoever holds such a permission by a role) need aal2; below it the claims of an
-- admin hold nothing.

create function app.key_id() returns uuid
language plpgsql stable set search_path = ''
as $$
begin
  return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'key')::uuid;
end;
$$;

comment on function app.key_id() is 'The API key named by the claims of this transaction, or null';

create function app.has_second_factor() returns boolean
language plpgsql stable set search_path = ''
as $$
begin
  return coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'aal', '') = 'aal2';
end;
$$;

comment on function app.has_second_factor() is 'Whether the claims say that the user has shown a second factor';

create or replace function app.tenant_id() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  named constant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  claims jsonb;
begin
  if named is null then
    return null;
  end if;

  -- inside a definer function current_user is the owner; the setting still names the caller's role
  case current_setting('role')
    when 'authenticated' then
      claims := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
      if claims ? 'key' then
        return (
          select tenant_id from platform.api_keys
          where tenant_id = named and id = (claims ->> 'key')::uuid and revoked_at is null and expires_at > now()
        );
      end if;
      return (
        select tenant_id from platform.members
        where tenant_id = named and user_id = (claims ->> 'sub')::uuid and status = 'active'
      );
    when 'anon' then
      return (select id from platform.tenants where id = named and published_at is not null);
    when 'app_task', 'app_emitter' then
      return (select id from platform.tenants where id = named);
    else
      return null;
  end case;
end;
$$;

create or replace function app.can(permission text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  named constant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  if named is null or current_setting('role') <> 'authenticated' then
    return false;
  end if;

  if claims ? 'key' then
    return exists (
      select from platform.api_keys as key
      join platform.api_key_permissions as held on held.tenant_id = key.tenant_id and held.key_id = key.id
      join platform.permissions as known on known.name = held.permission
      where key.tenant_id = named
        and key.id = (claims ->> 'key')::uuid
        and key.revoked_at is null
        and key.expires_at > now()
        and held.permission = can.permission
        and not exists (
          select from platform.tenant_slices as off
          where off.tenant_id = named and off.slice = known.slice and not off.is_on
        )
    );
  end if;

  return exists (
    select from platform.members as member
    join platform.permissions as known on known.name = can.permission
    where member.tenant_id = named
      and member.user_id = (claims ->> 'sub')::uuid
      and member.status = 'active'
      and (member.level < 50 and known.level < 50 or claims ->> 'aal' = 'aal2')
      and case
        when member.role_id is null then known.level <= member.level
        else exists (
          select from platform.role_permissions as held
          where held.tenant_id = named and held.role_id = member.role_id and held.permission = known.name
        )
      end
      and not exists (
        select from platform.tenant_slices as off
        where off.tenant_id = named and off.slice = known.slice and not off.is_on
      )
  );
end;
$$;

comment on function app.can(text) is
  'Whether the caller, a member or a key, holds the permission in the tenant of this transaction; an unknown permission, and one of a slice that is switched off, is never held';

create function app.is_admin() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  return current_setting('role') = 'authenticated'
    and not claims ? 'key'
    and claims ->> 'aal' = 'aal2'
    and exists (select from platform.admins where user_id = (claims ->> 'sub')::uuid);
end;
$$;

comment on function app.is_admin() is 'Whether the caller runs the platform and has shown a second factor';

alter function app.is_admin() owner to app_definer;

grant execute on function app.key_id(), app.has_second_factor(), app.is_admin() to anon, authenticated, app_task;
grant app_emitter to app_worker_login;
grant usage on schema app, platform to app_emitter;
grant execute on function app.user_id(), app.tenant_id(), app.key_id() to app_emitter;
