-- Users make tenants of their own and remove them; hosts are proved; the platform's admins see all tenants' names.

create function platform.create_my_tenant(slug text, name text, kind text, languages text[]) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  me constant uuid := app.user_id();
  made uuid;
begin
  if me is null or current_setting('role') <> 'authenticated' then
    raise insufficient_privilege using message = 'permission denied for tenants';
  end if;

  -- one after the other, so that the limit is exact; nobody needs more than ten, and addresses are for everyone
  perform pg_advisory_xact_lock(hashtextextended('tenants of ' || me, 0));
  if (
    select count(*) from platform.members as member
    where member.user_id = me and member.status = 'active' and member.level = 100 and member.role_id is null
  ) >= 10 then
    perform app.refuse(409, 'Cannot create tenant: you own ten already', 'limit');
  end if;

  insert into platform.tenants as tenant (slug, name, kind, languages, plan)
  values (
    create_my_tenant.slug, create_my_tenant.name, create_my_tenant.kind, create_my_tenant.languages,
    (select plan.id from platform.plans as plan where plan.is_default)
  )
  returning tenant.id into made;
  insert into platform.members (tenant_id, user_id, level) values (made, me, 100);
  return made;
end;
$$;

comment on function platform.create_my_tenant(text, text, text, text[]) is
  'A tenant that the caller owns, not shown yet; ten at most';

create function platform.delete_my_tenant(typed_slug text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if here is null or not app.can('platform.tenant.delete') or app.user_id() is null then
    raise insufficient_privilege using message = 'permission denied for the tenant';
  end if;

  delete from platform.tenants where id = here and slug = typed_slug;
  if not found then
    perform app.refuse(409, 'Cannot delete tenant: this is not its address', 'slug');
  end if;
  perform pg_notify('site_changed', here::text);
end;
$$;

comment on function platform.delete_my_tenant(text) is
  'Removes the caller''s tenant with everything that belongs to it, once they typed its address';

-- A host is proved by what DNS says, which the database cannot ask: the server says it under the role that no
-- statement of a user runs under.
grant update (verified_at) on platform.hosts to app_emitter;
grant select (tenant_id, host, verified_at) on platform.hosts to app_emitter;

create policy hosts_select_emitter on platform.hosts for select to app_emitter
  using (tenant_id = (select app.tenant_id()));
create policy hosts_update_emitter on platform.hosts for update to app_emitter
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));

create function platform.admin_list_tenants(after text, at_most int, search text default '')
returns table (
  slug text, name text, kind text, plan text, published boolean, demo boolean, created_at timestamptz, members bigint
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not app.is_admin() then
    raise insufficient_privilege using message = 'permission denied for the platform';
  end if;

  return query
    select tenant.slug, tenant.name, tenant.kind, tenant.plan, tenant.published_at is not null, tenant.demo,
      tenant.created_at,
      coalesce((
        select counted.used from platform.usage as counted
        where counted.tenant_id = tenant.id and counted.name = 'members'
      ), 0)
    from platform.tenants as tenant
    where (admin_list_tenants.after is null or tenant.slug > admin_list_tenants.after)
      and starts_with(tenant.slug, lower(admin_list_tenants.search))
    order by tenant.slug
    limit least(admin_list_tenants.at_most, 200);
end;
$$;

comment on function platform.admin_list_tenants(text, int, text) is
  'All tenants'' names and states, by slug, a page at a time; for who runs the platform';

create function platform.admin_set_plan(wanted_slug text, wanted_plan text) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare
  before text;
begin
  if not app.is_admin() then
    raise insufficient_privilege using message = 'permission denied for the platform';
  end if;

  select plan into before from platform.tenants where slug = wanted_slug for no key update;
  if not found then
    perform app.refuse(404, 'Cannot change plan: there is no such tenant');
  end if;
  update platform.tenants set plan = wanted_plan where slug = wanted_slug;
  return before;
end;
$$;

comment on function platform.admin_set_plan(text, text) is
  'Puts a tenant on another plan and says which it had; who uses more than it allows keeps it, and gets no more';

create function platform.admin_set_default_plan(wanted text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not app.is_admin() then
    raise insufficient_privilege using message = 'permission denied for the platform';
  end if;
  if not exists (select from platform.plans where id = wanted) then
    perform app.refuse(404, 'Cannot choose plan: there is no such plan');
  end if;

  perform pg_advisory_xact_lock(hashtextextended('default plan', 0));
  update platform.plans set is_default = false where is_default and id <> wanted;
  update platform.plans set is_default = true where id = wanted;
end;
$$;

comment on function platform.admin_set_default_plan(text) is 'Which plan new tenants get';

create function platform.is_my_platform() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return current_setting('role') = 'authenticated'
    and exists (select from platform.admins where user_id = app.user_id());
end;
$$;

comment on function platform.is_my_platform() is
  'Whether the caller runs the platform, second factor or not: so that pages can ask for it';

create function platform.set_admin(email text, wanted boolean) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  who constant uuid := app.user_of(set_admin.email);
begin
  if who is null then
    return false;
  end if;
  if wanted then
    insert into platform.admins (user_id) values (who) on conflict do nothing;
  else
    delete from platform.admins where user_id = who;
  end if;
  return true;
end;
$$;

comment on function platform.set_admin(text, boolean) is
  'Names somebody who runs the platform, or no longer does; false when nobody signs in with the address; for the owner of the database';

create function platform.list_admins() returns table (email text, user_id uuid, created_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select app.email_of(admin.user_id), admin.user_id, admin.created_at
    from platform.admins as admin order by admin.created_at;
end;
$$;

comment on function platform.list_admins() is 'Who runs the platform; for the owner of the database';

comment on table platform.admins is
  'subject: user_id. Users who run the platform: every tenant''s name and state, no tenant''s content';
comment on column platform.admins.user_id is 'personal: activity — who runs the platform';
comment on column platform.admins.created_at is 'personal: activity — since when';

alter function platform.create_my_tenant(text, text, text, text[]) owner to app_definer;
alter function platform.delete_my_tenant(text) owner to app_definer;
alter function platform.admin_list_tenants(text, int, text) owner to app_definer;
alter function platform.admin_set_plan(text, text) owner to app_definer;
alter function platform.admin_set_default_plan(text) owner to app_definer;
alter function platform.is_my_platform() owner to app_definer;
alter function platform.set_admin(text, boolean) owner to app_definer;
alter function platform.list_admins() owner to app_definer;

grant execute on function
  platform.create_my_tenant(text, text, text, text[]), platform.delete_my_tenant(text),
  platform.admin_list_tenants(text, int, text), platform.admin_set_plan(text, text),
  platform.admin_set_default_plan(text), platform.is_my_platform()
  to authenticated;
grant execute on function platform.set_admin(text, boolean), platform.list_admins() to current_user;
