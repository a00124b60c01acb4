-- Whose a dead letter is, for who runs the platform: tenants are seen by their members alone.

create function platform.tenants_called(wanted uuid[]) returns table (id uuid, slug text, name text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not app.is_admin() then
    return;
  end if;

  return query
    select tenant.id, tenant.slug, coalesce(nullif(tenant.name, ''), tenant.slug)
    from platform.tenants as tenant
    where tenant.id = any (wanted);
end;
$$;

comment on function platform.tenants_called(uuid[]) is 'What tenants are called, for who runs the platform';

alter function platform.tenants_called(uuid[]) owner to app_definer;
grant execute on function platform.tenants_called(uuid[]) to authenticated;

-- The worker looks at what it settles, and forgets only the death that it settled.
grant select (died_at) on platform.dead_letters to app_relay;
