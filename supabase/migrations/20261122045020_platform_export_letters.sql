-- Whoever asked for a copy of data is told when it is ready: it is also how they hear that somebody else asked for it.

create function platform.export_receiver(id uuid)
returns table (user_id uuid, address text, lang text, slug text, name text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select
      made.requested_by, app.email_of(made.requested_by),
      coalesce(app.lang_of(made.requested_by), tenant.languages[1], 'en'),
      tenant.slug, coalesce(nullif(tenant.name, ''), tenant.slug)
    from platform.exports as made
    left join platform.tenants as tenant on tenant.id = made.tenant_id
    where made.id = export_receiver.id
      and made.state = 'ready'
      and made.tenant_id is not distinct from app.tenant_id()
      and app.email_of(made.requested_by) is not null;
end;
$$;

comment on function platform.export_receiver(uuid) is
  'Who asked for a copy that is ready, in the tenant of this transaction or in none, with address and language; for app_task alone';

alter function platform.export_receiver(uuid) owner to app_definer;
revoke execute on function platform.export_receiver(uuid) from public;
grant execute on function platform.export_receiver(uuid) to app_task;
