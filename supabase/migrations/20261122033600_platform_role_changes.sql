-- Making, changing and removing a tenant's own roles: never beyond what one holds oneself.

create function app.check_role_permissions(here uuid, wanted text[]) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not wanted <@ app.permissions_of(here, app.user_id()) then
    raise insufficient_privilege using message = 'permission denied to give what one does not hold';
  end if;
end;
$$;

comment on function app.check_role_permissions(uuid, text[]) is 'Refuses permissions that the caller lacks';

create function platform.write_role(id uuid, name text, permissions text[]) returns void
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  here constant uuid := app.begin_members_change('platform.roles.write');
begin
  -- neither what it will hold nor what it held may go beyond the caller: a role above them is not theirs to change
  perform app.check_role_permissions(here, write_role.permissions);
  perform app.check_role_permissions(here, array(
    select held.permission from platform.role_permissions as held
    where held.tenant_id = here and held.role_id = write_role.id
  ));

  insert into platform.roles as known (tenant_id, id, name) values (here, write_role.id, write_role.name)
  on conflict (tenant_id, id) do update set name = excluded.name;
  delete from platform.role_permissions as held
  where held.tenant_id = here and held.role_id = write_role.id and held.permission <> all (write_role.permissions);
  insert into platform.role_permissions (tenant_id, role_id, permission)
  select here, write_role.id, wanted from unnest(write_role.permissions) as wanted
  on conflict do nothing;
end;
$$;

comment on function platform.write_role(uuid, text, text[]) is
  'Makes a role of the tenant''s own, or gives one another name and other permissions';

create function platform.change_role(id uuid, name text, permissions text[]) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.roles.write');
begin
  if not exists (select from platform.roles as role where role.tenant_id = here and role.id = change_role.id) then
    perform app.refuse(404, 'Cannot change role: there is no such role');
  end if;
  perform platform.write_role(change_role.id, change_role.name, change_role.permissions);
end;
$$;

comment on function platform.change_role(uuid, text, text[]) is
  'Gives a role of the tenant''s own another name and other permissions';

create function platform.delete_role(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.roles.write');
begin
  perform app.check_role_permissions(here, array(
    select held.permission from platform.role_permissions as held
    where held.tenant_id = here and held.role_id = wanted
  ));
  if exists (
    select from platform.members as member
    where member.tenant_id = here and member.role_id = wanted and member.status = 'active'
  ) or exists (
    select from platform.invitations as sent
    where sent.tenant_id = here and sent.role_id = wanted
      and sent.accepted_at is null and sent.revoked_at is null and sent.expires_at > now()
  ) then
    perform app.refuse(409, 'Cannot delete role: members or invitations have it', 'role');
  end if;

  -- who left keeps no part of it, should they be restored
  update platform.members set role_id = null, level = 10 where tenant_id = here and role_id = wanted;
  delete from platform.roles where tenant_id = here and id = wanted;
  if not found then
    perform app.refuse(404, 'Cannot delete role: there is no such role');
  end if;
end;
$$;

comment on function platform.delete_role(uuid) is 'Removes a role that nobody has';

create function platform.list_roles()
returns table (id uuid, name text, permissions text[], members bigint, is_mine_to_give boolean)
language plpgsql stable security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if not app.can('platform.roles.read') then
    raise insufficient_privilege using message = 'permission denied for roles';
  end if;

  return query
    select role.id, role.name,
      array(
        select held.permission from platform.role_permissions as held
        where held.tenant_id = role.tenant_id and held.role_id = role.id order by held.permission
      ),
      (
        select count(*) from platform.members as member
        where member.tenant_id = role.tenant_id and member.role_id = role.id and member.status = 'active'
      ),
      app.may_grant(here, app.user_id(), 10, role.id)
    from platform.roles as role
    where role.tenant_id = here
    order by role.name;
end;
$$;

comment on function platform.list_roles() is 'The tenant''s own roles, how many members have them, and which the caller may give';

create function platform.held_permissions() returns text[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  return app.permissions_of(app.tenant_id(), app.user_id());
end;
$$;

comment on function platform.held_permissions() is
  'What the caller could put into a role: all they hold, in slices that are off too';

grant insert, delete, update (name) on platform.roles to app_definer;
grant insert, delete on platform.role_permissions to app_definer;

alter function app.check_role_permissions(uuid, text[]) owner to app_definer;
alter function platform.write_role(uuid, text, text[]) owner to app_definer;
alter function platform.change_role(uuid, text, text[]) owner to app_definer;
alter function platform.delete_role(uuid) owner to app_definer;
alter function platform.list_roles() owner to app_definer;
alter function platform.held_permissions() owner to app_definer;

grant execute on function
  platform.write_role(uuid, text, text[]), platform.change_role(uuid, text, text[]), platform.delete_role(uuid),
  platform.list_roles(), platform.held_permissions()
  to authenticated;
