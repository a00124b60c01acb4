-- Making, finding and revoking the keys of 030100. Rows are written by these functions alone, so that a key never gets
-- a permission that its maker lacks, nor one more afterwards.

comment on table platform.api_keys is
  'Keys of a tenant; the key itself is kept as SHA-256 only (it has 256 random bits). subject: tenant';
comment on column platform.api_keys.key_hash is 'personal: credential — SHA-256 of the key';
comment on column platform.api_keys.name is 'personal: content — what its makers call it';
comment on column platform.api_keys.created_by is 'personal: activity — the member who made it';

create function platform.create_api_key(
  wanted_id uuid, wanted_name text, wanted_prefix text, wanted_hash bytea, wanted_permissions text[], wanted_days int
) returns timestamptz
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
  ends constant timestamptz := now() + make_interval(days => wanted_days);
begin
  -- a key that makes keys would outlive its own end
  if here is null or app.key_id() is not null or not app.can('platform.keys.write') then
    raise insufficient_privilege using message = 'permission denied for keys';
  end if;

  if exists (select from unnest(wanted_permissions) as wanted (name) where not coalesce(app.can(wanted.name), false)) then
    raise insufficient_privilege using message = 'a key may not do what its maker may not';
  end if;

  if coalesce(wanted_days, 0) not between 1 and 365 then
    raise check_violation using message = 'a key ends after 1 to 365 days';
  end if;

  insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, created_by, expires_at)
  values (here, wanted_id, wanted_name, wanted_prefix, wanted_hash, app.user_id(), ends);
  insert into platform.api_key_permissions (tenant_id, key_id, permission)
  select distinct here, wanted_id, wanted.name from unnest(wanted_permissions) as wanted (name);
  return ends;
end;
$$;

comment on function platform.create_api_key(uuid, text, text, bytea, text[], int) is
  'Makes a key that may do what it is given of what its maker may do; says when it ends';

create function platform.revoke_api_key(wanted_id uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if here is null or not app.can('platform.keys.write') then
    raise insufficient_privilege using message = 'permission denied for keys';
  end if;

  update platform.api_keys set revoked_at = now() where tenant_id = here and id = wanted_id and revoked_at is null;
  if found then
    perform pg_notify('key_revoked', wanted_id::text);
    return true;
  end if;

  -- null for a key that is not there, false for one that was revoked before
  return (select false from platform.api_keys where tenant_id = here and id = wanted_id);
end;
$$;

comment on function platform.revoke_api_key(uuid) is
  'Ends a key now: true when it did, false when it had ended so before, null when there is no such key here';

create function platform.find_api_key(wanted_hash bytea)
returns table (tenant_id uuid, key_id uuid, slug text, plan text, expires_at timestamptz, first_in_hour boolean)
language plpgsql volatile security definer set search_path = ''
as $$
declare
  used_before timestamptz;
begin
  select key.tenant_id, key.id, tenant.slug, tenant.plan, key.expires_at, key.last_used_at
  into tenant_id, key_id, find_api_key.slug, find_api_key.plan, find_api_key.expires_at, used_before
  from platform.api_keys as key
  join platform.tenants as tenant on tenant.id = key.tenant_id
  where key.key_hash = wanted_hash and key.revoked_at is null and key.expires_at > now();
  if not found then
    return;
  end if;

  -- at most once a minute; of several at the same moment one finds the row as it was read
  first_in_hour := false;
  if used_before is null or used_before < now() - interval '1 minute' then
    update platform.api_keys as key set last_used_at = now()
    where key.tenant_id = find_api_key.tenant_id and key.id = key_id
      and key.last_used_at is not distinct from used_before;
    first_in_hour := found and (used_before is null or date_trunc('hour', used_before) < date_trunc('hour', now()));
  end if;
  return next;
end;
$$;

comment on function platform.find_api_key(bytea) is
  'The key with this hash while it is good; notes its use, and tells whether that was the first in this hour';

alter function platform.create_api_key(uuid, text, text, bytea, text[], int) owner to app_definer;
alter function platform.revoke_api_key(uuid) owner to app_definer;
alter function platform.find_api_key(bytea) owner to app_definer;

grant insert, update (revoked_at, last_used_at) on platform.api_keys to app_definer;
grant insert on platform.api_key_permissions to app_definer;
grant execute on function app.key_id() to app_definer;
grant execute on function
  platform.create_api_key(uuid, text, text, bytea, text[], int), platform.revoke_api_key(uuid) to authenticated;
grant execute on function platform.find_api_key(bytea) to anon;
