-- A form without an account is written to by machines: what comes in faster than anyone reads is refused, per site.

create function portfolio.takes_messages() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select count(*) < 30
    from portfolio.contact_messages
    where tenant_id = app.tenant_id() and created_at > now() - interval '10 minutes'
  );
end;
$$;

comment on function portfolio.takes_messages() is
  'Whether the site of this transaction still takes messages: at most 30 in ten minutes';

grant usage, create on schema portfolio to app_definer;
grant select (tenant_id, created_at) on portfolio.contact_messages to app_definer;
alter function portfolio.takes_messages() owner to app_definer;
grant execute on function portfolio.takes_messages() to anon;

drop policy "visitors write to a published site" on portfolio.contact_messages;
create policy "visitors write to a published site" on portfolio.contact_messages for insert to anon
  with check (tenant_id = (select app.tenant_id()) and (select portfolio.takes_messages()));
