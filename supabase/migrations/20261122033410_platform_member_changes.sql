-- Members change, go and are listed, by the rules of 033400.

create function platform.change_member(wanted uuid, wanted_level int, wanted_role uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
begin
  perform app.find_member_to_touch(here, wanted);
  if not app.may_grant(here, app.user_id(), wanted_level, wanted_role) then
    raise insufficient_privilege using message = 'permission denied to give what one does not hold';
  end if;

  update platform.members
  set level = case when wanted_role is null then wanted_level else 10 end, role_id = wanted_role
  where tenant_id = here and user_id = wanted;
end;
$$;

comment on function platform.change_member(uuid, int, uuid) is 'Gives an active member another level, or a role of the tenant''s own';

create function platform.remove_member(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
begin
  perform app.find_member_to_touch(here, wanted);
  update platform.members
  set status = 'left', ended_at = now(), removed_by = app.user_id(), is_default = false
  where tenant_id = here and user_id = wanted;
end;
$$;

comment on function platform.remove_member(uuid) is 'Ends a membership; for an hour it can be restored';

create function platform.restore_member(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
  gone platform.members;
begin
  select * into gone from platform.members as member
  where member.tenant_id = here and member.user_id = wanted and member.status = 'left'
    -- who left by themselves stays away until they accept an invitation
    and member.removed_by is not null and member.ended_at > now() - interval '1 hour';
  if not found then
    perform app.refuse(404, 'Cannot restore member: it is too late');
  end if;
  if not app.may_grant(here, app.user_id(), gone.level, gone.role_id) then
    raise insufficient_privilege using message = 'permission denied to give what one does not hold';
  end if;

  update platform.members set status = 'active', ended_at = null, removed_by = null
  where tenant_id = here and user_id = wanted;
end;
$$;

comment on function platform.restore_member(uuid) is 'Undoes a removal within an hour';

create function platform.leave_tenant() returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
  me constant uuid := app.user_id();
begin
  if here is null or me is null or app.rank_of(here, me) >= 50 and not app.has_second_factor() then
    raise insufficient_privilege using message = 'permission denied for members';
  end if;

  perform from platform.tenants where id = here for no key update;
  update platform.members set status = 'left', ended_at = now(), removed_by = null, is_default = false
  where tenant_id = here and user_id = me and status = 'active';
end;
$$;

comment on function platform.leave_tenant() is 'Ends the caller''s own membership, unless they are the last owner';

create function platform.transfer_ownership(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.tenant.transfer');
  me constant uuid := app.user_id();
begin
  perform app.find_member_to_touch(here, wanted);
  if wanted = me then
    perform app.refuse(409, 'Cannot transfer ownership: it is yours already', 'user');
  end if;
  if not app.may_grant(here, me, 100, null) then
    raise insufficient_privilege using message = 'permission denied to give what one does not hold';
  end if;

  update platform.members set level = 100, role_id = null where tenant_id = here and user_id = wanted;
  update platform.members set level = 50, role_id = null where tenant_id = here and user_id = me;
end;
$$;

comment on function platform.transfer_ownership(uuid) is 'Makes another member the owner and the caller an admin, at once';

create function platform.list_members(after uuid, at_most int, only_one uuid default null)
returns table (
  user_id uuid, email text, level int, rank int, role_id uuid, role_name text, is_placeholder boolean,
  created_at timestamptz
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not app.can('platform.members.read') then
    raise insufficient_privilege using message = 'permission denied for members';
  end if;

  return query
    select member.user_id, app.email_of(member.user_id), member.level, app.rank_of(member.tenant_id, member.user_id),
      member.role_id, role.name, member.is_placeholder, member.created_at
    from platform.members as member
    left join platform.roles as role on role.tenant_id = member.tenant_id and role.id = member.role_id
    where member.tenant_id = app.tenant_id() and member.status = 'active'
      and (only_one is null or member.user_id = only_one)
      and (list_members.after is null or (member.created_at, member.user_id) < (
        select last.created_at, last.user_id from platform.members as last
        where last.tenant_id = app.tenant_id() and last.user_id = list_members.after
      ))
    order by member.created_at desc, member.user_id desc
    limit least(list_members.at_most, 200);
end;
$$;

comment on function platform.list_members(uuid, int, uuid) is 'Active members with the addresses they sign in with, the newest first, a page at a time';

alter function platform.change_member(uuid, int, uuid) owner to app_definer;
alter function platform.remove_member(uuid) owner to app_definer;
alter function platform.restore_member(uuid) owner to app_definer;
alter function platform.leave_tenant() owner to app_definer;
alter function platform.transfer_ownership(uuid) owner to app_definer;
alter function platform.list_members(uuid, int, uuid) owner to app_definer;

grant execute on function
  platform.change_member(uuid, int, uuid), platform.remove_member(uuid), platform.restore_member(uuid),
  platform.leave_tenant(), platform.transfer_ownership(uuid), platform.list_members(uuid, int, uuid)
  to authenticated;
