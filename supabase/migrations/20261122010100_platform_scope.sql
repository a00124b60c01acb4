-- The four questions every policy asks. In plpgsql, which keeps its plans; `language sql` with security
-- definer is planned at each call. Policies call them as (select …), once per statement.

create function app.user_id() returns uuid
language plpgsql stable set search_path = ''
as $$
begin
  return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
end;
$$;

comment on function app.user_id() is 'The user named by the claims of this transaction, or null';

create function app.tenant_id() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  named constant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
  if named is null then
    return null;
  end if;

  -- inside a definer function current_user is the owner; the setting still names the caller's role
  case current_setting('role')
    when 'authenticated' then
      return (
        select tenant_id from platform.members
        where tenant_id = named and user_id = app.user_id() and status = 'active'
      );
    when 'anon' then
      return (select id from platform.tenants where id = named and published_at is not null);
    when 'app_task' then
      return (select id from platform.tenants where id = named);
    else
      return null;
  end case;
end;
$$;

comment on function app.tenant_id() is
  'The tenant named by app.tenant, if the caller may be there: an active member, a visitor of a published site, a task';

create function app.can(permission text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  if current_setting('role') <> 'authenticated' then
    return false;
  end if;

  return exists (
    select from platform.members as member
    join platform.permissions as known on known.level <= member.level
    where member.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
      and member.user_id = app.user_id()
      and member.status = 'active'
      and known.name = permission
  );
end;
$$;

comment on function app.can(text) is
  'Whether the caller holds the permission in the tenant of this transaction; an unknown permission is never held';

create function app.touch_site() returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  touched constant uuid := app.tenant_id();
begin
  if touched is null or not (app.can('platform.site.touch') or current_setting('role') = 'app_task') then
    raise insufficient_privilege using message = 'permission denied for the site';
  end if;

  update platform.tenants set version = version + 1, updated_at = now() where id = touched;
  perform pg_notify('site_changed', touched::text);
end;
$$;

comment on function app.touch_site() is
  'Says that what the site shows has changed: raises its version, which is part of every cache key, and rings site_changed';

alter function app.user_id() owner to app_definer;
alter function app.tenant_id() owner to app_definer;
alter function app.can(text) owner to app_definer;
alter function app.touch_site() owner to app_definer;

grant execute on function app.user_id(), app.tenant_id(), app.can(text) to anon, authenticated, app_task;
grant execute on function app.touch_site() to authenticated, app_task;
