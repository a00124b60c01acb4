-- What each active member holds now, a row for each permission, so that app.can() looks up one key. Asking members, the
-- catalogue, roles and slices each time cost a third of a short transaction (`deno task bench rls`).

create table platform.member_permissions (
  tenant_id uuid not null,
  user_id uuid not null,
  permission text not null references platform.permissions (name) on delete cascade,
  -- of admins, and of permissions that only admins have by their level
  needs_second_factor boolean not null,
  primary key (tenant_id, user_id, permission),
  foreign key (tenant_id, user_id) references platform.members (tenant_id, user_id) on update cascade on delete cascade
);

comment on table platform.member_permissions is
  'What follows from members, roles, the catalogue and slices; triggers keep it, and nobody else writes it';

create index member_permissions_permission_idx on platform.member_permissions (permission);

alter table platform.member_permissions enable row level security;
alter table platform.member_permissions force row level security;

grant select, insert, delete on platform.member_permissions to app_definer;

create function app.refresh_permissions(wanted_tenant uuid, wanted_user uuid default null) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- One at a time in a tenant: what somebody else changes there meanwhile is seen once it is committed.
  perform from platform.tenants where id = wanted_tenant for no key update;
  if not found then
    return; -- the tenant is going, and its members' rows with it
  end if;

  delete from platform.member_permissions as former
  where former.tenant_id = wanted_tenant and (wanted_user is null or former.user_id = wanted_user);

  insert into platform.member_permissions (tenant_id, user_id, permission, needs_second_factor)
  select member.tenant_id, member.user_id, known.name, member.level >= 50 or known.level >= 50
  from platform.members as member
  join platform.permissions as known
    on case
      when member.role_id is null then known.level <= member.level
      else exists (
        select from platform.role_permissions as held
        where held.tenant_id = member.tenant_id and held.role_id = member.role_id and held.permission = known.name
      )
    end
  where member.tenant_id = wanted_tenant
    and (wanted_user is null or member.user_id = wanted_user)
    and member.status = 'active'
    and not exists (
      select from platform.tenant_slices as off
      where off.tenant_id = wanted_tenant and off.slice = known.slice and not off.is_on
    );
end;
$$;

comment on function app.refresh_permissions(uuid, uuid) is
  'Works out anew what the members of a tenant hold, or one of them; for triggers';

create function app.refresh_member() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform app.refresh_permissions(new.tenant_id, new.user_id);
  return null;
end;
$$;

create function app.refresh_tenant() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform app.refresh_permissions(case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end);
  return null;
end;
$$;

create function app.refresh_everybody() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform app.refresh_permissions(id) from platform.tenants order by id;
  return null;
end;
$$;

comment on function app.refresh_member() is 'After a member came or changed';
comment on function app.refresh_tenant() is 'After a role or a slice of a tenant changed';
comment on function app.refresh_everybody() is 'After the catalogue changed, which migrations do';

alter function app.refresh_permissions(uuid, uuid) owner to app_definer;
alter function app.refresh_member() owner to app_definer;
alter function app.refresh_tenant() owner to app_definer;
alter function app.refresh_everybody() owner to app_definer;

create trigger members_refresh after insert or update of user_id, level, role_id, status on platform.members
  for each row execute function app.refresh_member();
create trigger role_permissions_refresh after insert or update or delete on platform.role_permissions
  for each row execute function app.refresh_tenant();
create trigger tenant_slices_refresh after insert or update or delete on platform.tenant_slices
  for each row execute function app.refresh_tenant();
create trigger permissions_refresh after insert or update or delete on platform.permissions
  for each statement execute function app.refresh_everybody();

select app.refresh_permissions(id) from platform.tenants order by id;

create or replace function app.can(permission text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
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

  return exists (
    select from platform.member_permissions as held
    where held.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
      and held.user_id = (claims ->> 'sub')::uuid
      and held.permission = can.permission
      and (not held.needs_second_factor or claims ->> 'aal' = 'aal2')
  );
end;
$$;
