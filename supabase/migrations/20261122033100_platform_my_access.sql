-- What somebody may do, as a set; and where they may do it.

create function app.permissions_of(wanted_tenant uuid, wanted_user uuid) returns text[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  return array(
    select known.name
    from platform.members as member
    join platform.permissions as known
      on case
        when member.role_id is null then known.level <= member.level
        else exists (
          select from platform.role_permissions as held
          where held.tenant_id = member.tenant_id and held.role_id = member.role_id and held.permission = known.name
        )
      end
    where member.tenant_id = wanted_tenant and member.user_id = wanted_user and member.status = 'active'
    order by known.name
  );
end;
$$;

comment on function app.permissions_of(uuid, uuid) is
  'What an active member holds, slices that are off and second factors left aside; for other functions';

create function app.rank_of(wanted_tenant uuid, wanted_user uuid) returns int
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select case
      when member.role_id is null then member.level
      else coalesce((
        select max(known.level)
        from platform.role_permissions as held
        join platform.permissions as known on known.name = held.permission
        where held.tenant_id = member.tenant_id and held.role_id = member.role_id
      ), 10)
    end
    from platform.members as member
    where member.tenant_id = wanted_tenant and member.user_id = wanted_user and member.status = 'active'
  );
end;
$$;

comment on function app.rank_of(uuid, uuid) is
  'The level of an active member; with a role of the tenant''s own, that of its highest permission; for other functions';

create function platform.my_access()
returns table (
  tenant_id uuid, slug text, name text, kind text, languages text[], accent_hue int, timezone text, plan text,
  published boolean, level int, role_name text, permissions text[], slices text[], needs_second_factor boolean
)
language plpgsql stable security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
  me constant uuid := (claims ->> 'sub')::uuid;
  held text[];
  is_sure constant boolean := coalesce(claims ->> 'aal', '') = 'aal2';
begin
  if here is null or current_setting('role') <> 'authenticated' then
    return;
  end if;

  if claims ? 'key' then
    level := 0;
    needs_second_factor := false;
    held := array(
      select key.permission from platform.api_key_permissions as key
      where key.tenant_id = here and key.key_id = (claims ->> 'key')::uuid
    );
  else
    level := app.rank_of(here, me);
    needs_second_factor := level >= 50 and not is_sure;
    held := app.permissions_of(here, me);
    role_name := (
      select role.name
      from platform.members as member
      join platform.roles as role on role.tenant_id = member.tenant_id and role.id = member.role_id
      where member.tenant_id = here and member.user_id = me
    );
  end if;

  select tenant.id, tenant.slug, tenant.name, tenant.kind, tenant.languages, tenant.accent_hue, tenant.timezone,
    tenant.plan, tenant.published_at is not null
  into tenant_id, my_access.slug, my_access.name, my_access.kind, my_access.languages, my_access.accent_hue,
    my_access.timezone, my_access.plan, published
  from platform.tenants as tenant
  where tenant.id = here;

  slices := array(
    select distinct known.slice from platform.permissions as known
    where not exists (
      select from platform.tenant_slices as off
      where off.tenant_id = here and off.slice = known.slice and not off.is_on
    )
    order by known.slice
  );

  -- the same answer as app.can() for each of them
  permissions := array(
    select known.name from platform.permissions as known
    where known.name = any (held)
      and known.slice = any (slices)
      and (claims ? 'key' or is_sure or known.level < 50 and not exists (
        select from platform.members as member
        where member.tenant_id = here and member.user_id = me and member.level >= 50
      ))
    order by known.name
  );

  return next;
end;
$$;

comment on function platform.my_access() is
  'The caller''s tenant and what they may do there now; no row for whoever has no business there';

alter function app.permissions_of(uuid, uuid) owner to app_definer;
alter function app.rank_of(uuid, uuid) owner to app_definer;
alter function platform.my_access() owner to app_definer;

grant execute on function platform.my_access() to authenticated;
