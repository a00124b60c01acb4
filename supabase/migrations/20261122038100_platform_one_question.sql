-- Policies that ask app.can() need not ask app.tenant_id() too: both look up the same membership (or key) in the tenant
-- that the transaction names, and app.can() is the stricter one. So they compare the row with that name alone, which is
-- worth a fifth of a short transaction (`deno task bench rls`). Which rows anybody reaches does not change by it:
-- `deno task test:policies --mutate` plays each policy as it stands afterwards.

create function app.named_tenant() returns uuid
language plpgsql stable set search_path = ''
as $$
begin
  return nullif(current_setting('app.tenant', true), '')::uuid;
end;
$$;

comment on function app.named_tenant() is
  'The tenant that this transaction names, whoever names it: only beside app.can(), which asks whether they may';

grant execute on function app.named_tenant() to anon, authenticated, app_task, app_emitter, app_definer;

do $$
declare
  asked record;
  clauses text;
begin
  for asked in
    select p.polname, p.polrelid::regclass as relation, one.clause, one.condition
    from pg_catalog.pg_policy as p
    cross join lateral (values
      ('using', pg_catalog.pg_get_expr(p.polqual, p.polrelid)),
      ('with check', pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
    ) as one (clause, condition)
    -- all at once, never either: only then does app.can() stand behind every row
    where one.condition like '%= ( SELECT app.tenant_id() AS tenant_id)%'
      and one.condition like '% AND ( SELECT app.can(%'
      and one.condition not like '% OR %'
      and p.polroles = array['authenticated'::regrole::oid]
  loop
    clauses := replace(asked.condition, '( SELECT app.tenant_id() AS tenant_id)', '(select app.named_tenant())');
    execute format('alter policy %I on %s %s (%s)', asked.polname, asked.relation, asked.clause, clauses);
  end loop;
end;
$$;

-- The same answers as before with fewer questions: a visitor's first, since they read most; and what a custom role or
-- another slice would add is looked up for those alone.

create or replace function app.tenant_id() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- inside a definer function current_user is the owner; the setting still names the caller's role
  caller constant text := current_setting('role');
  claims jsonb;
begin
  if caller = 'anon' then
    return (
      select id from platform.tenants
      where id = nullif(current_setting('app.tenant', true), '')::uuid and published_at is not null
    );
  end if;

  if caller = 'authenticated' then
    claims := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
    if claims ? 'key' then
      return (
        select tenant_id from platform.api_keys
        where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
          and id = (claims ->> 'key')::uuid
          and revoked_at is null
          and expires_at > now()
      );
    end if;
    return (
      select tenant_id from platform.members
      where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
        and user_id = (claims ->> 'sub')::uuid
        and status = 'active'
    );
  end if;

  if caller in ('app_task', 'app_emitter') then
    return (select id from platform.tenants where id = nullif(current_setting('app.tenant', true), '')::uuid);
  end if;
  return null;
end;
$$;

create or replace function app.can(permission text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
  role uuid;
  allowed boolean;
begin
  if current_setting('role') <> 'authenticated' then
    return false;
  end if;

  if claims ? 'key' then
    return exists (
      select from platform.api_keys as key
      join platform.api_key_permissions as held on held.tenant_id = key.tenant_id and held.key_id = key.id
      join platform.permissions as known on known.name = held.permission
      where key.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
        and key.id = (claims ->> 'key')::uuid
        and key.revoked_at is null
        and key.expires_at > now()
        and held.permission = can.permission
        and not exists (
          select from platform.tenant_slices as off
          where off.tenant_id = key.tenant_id and off.slice = known.slice and not off.is_on
        )
    );
  end if;

  select
    member.role_id,
    (member.level < 50 and known.level < 50 or claims ->> 'aal' = 'aal2')
      and (member.role_id is not null or known.level <= member.level)
      and not exists (
        select from platform.tenant_slices as off
        where off.tenant_id = member.tenant_id and off.slice = known.slice and not off.is_on
      )
  into role, allowed
  from platform.members as member
  join platform.permissions as known on known.name = can.permission
  where member.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
    and member.user_id = (claims ->> 'sub')::uuid
    and member.status = 'active';

  if allowed and role is not null then
    return exists (
      select from platform.role_permissions as held
      where held.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
        and held.role_id = role
        and held.permission = can.permission
    );
  end if;
  return coalesce(allowed, false);
end;
$$;
