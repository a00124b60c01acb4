-- Who holds what, members and keys alike, a row for each permission, which policies read by themselves: a planned look
-- at one key, where calling functions cost an eighth of a short transaction and more (`deno task bench rls`).

drop table platform.member_permissions;

create table platform.held_permissions (
  tenant_id uuid not null,
  user_id uuid,
  key_id uuid,
  holder_id uuid not null generated always as (coalesce(user_id, key_id)) stored,
  permission text not null references platform.permissions (name) on delete cascade,
  -- of admins, and of permissions that only admins have by their level
  needs_second_factor boolean not null,
  -- of a key; members hold until they do not
  ends_at timestamptz,
  primary key (tenant_id, holder_id, permission),
  foreign key (tenant_id, user_id) references platform.members (tenant_id, user_id) on update cascade on delete cascade,
  foreign key (tenant_id, key_id) references platform.api_keys (tenant_id, id) on delete cascade,
  constraint held_permissions_holder check (num_nonnulls(user_id, key_id) = 1)
);

comment on table platform.held_permissions is
  'What follows from members, roles, keys, the catalogue and slices; triggers keep it, and nobody else writes it. Policies compare a row with the tenant_id found here';

create index held_permissions_permission_idx on platform.held_permissions (permission);
create index held_permissions_user_idx on platform.held_permissions (tenant_id, user_id);
create index held_permissions_key_idx on platform.held_permissions (tenant_id, key_id);

alter table platform.held_permissions enable row level security;
alter table platform.held_permissions force row level security;

grant select (tenant_id, permission) on platform.held_permissions to authenticated;
grant select, insert, delete on platform.held_permissions to app_definer;

-- What the caller holds here and now: at most one row for each permission.
create policy held_permissions_select on platform.held_permissions for select to authenticated using (
  tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
  and holder_id = coalesce(
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'key',
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
  and (not needs_second_factor or nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'aal' = 'aal2')
  and (ends_at is null or ends_at > now())
);

drop function app.refresh_permissions(uuid, uuid);

create function app.refresh_permissions(wanted_tenant uuid, wanted_holder uuid default null) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- One at a time in a tenant: what somebody else changes there meanwhile is seen once it is committed.
  perform from platform.tenants where id = wanted_tenant for no key update;
  if not found then
    return; -- the tenant is going, and these rows with it
  end if;

  delete from platform.held_permissions as former
  where former.tenant_id = wanted_tenant and (wanted_holder is null or former.holder_id = wanted_holder);

  insert into platform.held_permissions (tenant_id, user_id, key_id, permission, needs_second_factor, ends_at)
  select wanted_tenant, holder.user_id, holder.key_id, known.name, holder.needs_second_factor, holder.ends_at
  from (
    select
      member.user_id, null::uuid as key_id, one.name as permission,
      member.level >= 50 or one.level >= 50 as needs_second_factor, null::timestamptz as ends_at
    from platform.members as member
    join platform.permissions as one
      on case
        when member.role_id is null then one.level <= member.level
        else exists (
          select from platform.role_permissions as given
          where given.tenant_id = member.tenant_id and given.role_id = member.role_id and given.permission = one.name
        )
      end
    where member.tenant_id = wanted_tenant and member.status = 'active'
    union all
    select null, key.id, given.permission, false, key.expires_at
    from platform.api_keys as key
    join platform.api_key_permissions as given on given.tenant_id = key.tenant_id and given.key_id = key.id
    where key.tenant_id = wanted_tenant and key.revoked_at is null
  ) as holder
  join platform.permissions as known on known.name = holder.permission
  where (wanted_holder is null or coalesce(holder.user_id, holder.key_id) = wanted_holder)
    and not exists (
      select from platform.tenant_slices as off
      where off.tenant_id = wanted_tenant and off.slice = known.slice and not off.is_on
    );
end;
$$;

comment on function app.refresh_permissions(uuid, uuid) is
  'Works out anew what the members and keys of a tenant hold, or one of them; for triggers';

create function app.refresh_key() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform app.refresh_permissions(new.tenant_id, new.id);
  return null;
end;
$$;

create function app.refresh_key_permissions() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform app.refresh_permissions(tenant_id, key_id) from (select distinct tenant_id, key_id from changed) as key;
  return null;
end;
$$;

comment on function app.refresh_key() is 'After a key was revoked, or ends at another time';
comment on function app.refresh_key_permissions() is 'After a key was given permissions, or lost some';

alter function app.refresh_permissions(uuid, uuid) owner to app_definer;
alter function app.refresh_key() owner to app_definer;
alter function app.refresh_key_permissions() owner to app_definer;

create trigger api_keys_refresh after update of revoked_at, expires_at on platform.api_keys
  for each row execute function app.refresh_key();
create trigger api_key_permissions_given after insert on platform.api_key_permissions
  referencing new table as changed for each statement execute function app.refresh_key_permissions();
create trigger api_key_permissions_taken after delete on platform.api_key_permissions
  referencing old table as changed for each statement execute function app.refresh_key_permissions();

select app.refresh_permissions(id) from platform.tenants order by id;

create or replace function app.can(permission text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  return current_setting('role') = 'authenticated' and exists (
    select from platform.held_permissions as held
    where held.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
      and held.holder_id = coalesce(claims ->> 'key', claims ->> 'sub')::uuid
      and held.permission = can.permission
      and (not held.needs_second_factor or claims ->> 'aal' = 'aal2')
      and (held.ends_at is null or held.ends_at > now())
  );
end;
$$;

-- The same in each policy: where it compared with the tenant and asked app.can() too, it compares with the tenant in which
-- the permission is held.
do $$
declare
  asked record;
begin
  for asked in
    select p.polname, p.polrelid::regclass as relation, one.clause,
      regexp_replace(
        one.condition,
        '= \( SELECT app\.(?:named_tenant\(\) AS named_tenant|tenant_id\(\) AS tenant_id)\)\) AND \( SELECT app\.can\(''([a-z_.]+)''::text\) AS can\)',
        '= (select held.tenant_id from platform.held_permissions as held where held.permission = ''\1''))',
        'g'
      ) as condition
    from pg_catalog.pg_policy as p
    cross join lateral (values
      ('using', pg_catalog.pg_get_expr(p.polqual, p.polrelid)),
      ('with check', pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
    ) as one (clause, condition)
    where one.condition ~ '= \( SELECT app\.\w+\(\) AS \w+\)\) AND \( SELECT app\.can\('
  loop
    execute format('alter policy %I on %s %s (%s)', asked.polname, asked.relation, asked.clause, asked.condition);
  end loop;
end;
$$;

-- nothing asks it any more
drop function app.named_tenant();
