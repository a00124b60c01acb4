-- Who is told that a tenant will be erased: all of its owners, since each of them may stop it.

create function platform.owner_addresses()
returns table (user_id uuid, email text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not app.can('platform.privacy.erase') then
    raise insufficient_privilege using message = 'permission denied for owners';
  end if;

  return query
    select member.user_id, app.email_of(member.user_id)
    from platform.members as member
    where member.tenant_id = app.tenant_id() and member.status = 'active' and member.level = 100
      and app.email_of(member.user_id) is not null
    order by member.user_id;
end;
$$;

comment on function platform.owner_addresses() is 'The owners of the tenant with where they sign in, for whoever may have it erased';

alter function platform.owner_addresses() owner to app_definer;
grant execute on function platform.owner_addresses() to authenticated;
