-- The tenants that a user belongs to, and the one where their dashboard opens.

alter table platform.members add column is_default boolean not null default false;

comment on column platform.members.is_default is 'personal: activity — the tenant where this user''s dashboard opens';

-- One per user. A user reads and writes only their own, so that the index tells nobody anything.
create unique index members_default_idx on platform.members (user_id) where is_default;

grant update (is_default) on platform.members to app_definer;

create function platform.my_tenants()
returns table (
  tenant_id uuid, slug text, name text, kind text, level int, role_name text, published boolean, is_default boolean
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.name, tenant.kind, app.rank_of(tenant.id, member.user_id), role.name,
      tenant.published_at is not null,
      row_number() over (order by member.is_default desc, member.created_at, tenant.id) = 1
    from platform.members as member
    join platform.tenants as tenant on tenant.id = member.tenant_id
    left join platform.roles as role on role.tenant_id = member.tenant_id and role.id = member.role_id
    where member.user_id = app.user_id() and member.status = 'active'
    order by member.is_default desc, member.created_at, tenant.id;
end;
$$;

comment on function platform.my_tenants() is
  'Where the caller is an active member; the first is where the dashboard opens';

create function platform.find_my_tenant(wanted text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select tenant.id
    from platform.tenants as tenant
    join platform.members as member on member.tenant_id = tenant.id
    where tenant.slug = wanted and member.user_id = app.user_id() and member.status = 'active'
  );
end;
$$;

comment on function platform.find_my_tenant(text) is
  'The tenant with this slug if the caller is an active member; null for any other, and for none';

create function platform.set_default_tenant(wanted uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  me constant uuid := app.user_id();
begin
  if not exists (
    select from platform.members where tenant_id = wanted and user_id = me and status = 'active'
  ) then
    return false;
  end if;

  -- one after the other, however many windows the user has open
  perform pg_advisory_xact_lock(hashtextextended('default tenant ' || me, 0));
  update platform.members set is_default = false where user_id = me and is_default and tenant_id <> wanted;
  update platform.members set is_default = true where user_id = me and tenant_id = wanted and not is_default;
  return true;
end;
$$;

comment on function platform.set_default_tenant(uuid) is
  'Where the caller''s dashboard opens; false for a tenant that is not theirs';

alter function platform.my_tenants() owner to app_definer;
alter function platform.find_my_tenant(text) owner to app_definer;
alter function platform.set_default_tenant(uuid) owner to app_definer;

grant execute on function
  platform.my_tenants(), platform.find_my_tenant(text), platform.set_default_tenant(uuid)
  to authenticated;
