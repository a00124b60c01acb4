-- Whoever joins has just signed in: without that sign-in, the security view of a new workspace says that nobody ever came.

create or replace function platform.audit_accounts(since timestamptz)
returns table (at timestamptz, user_id uuid, action text, outcome text)
language plpgsql stable security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if here is null or not app.can('platform.audit.read') then
    return;
  end if;

  return query
    select entry.at, member.user_id, entry.action, entry.outcome
    from platform.members as member
    cross join lateral (
      select own.at, own.action, own.outcome
      from platform.audit_entries as own
      where own.tenant_id is null and own.user_id = member.user_id and own.at >= since
      union all
      -- whoever fails is nobody yet: the address that was tried stands in the details
      select tried.at, tried.action, tried.outcome
      from platform.audit_details as said
      join platform.audit_entries as tried on tried.details_id = said.id
      where said.tenant_id is null and lower(said.email) = app.email_of(member.user_id)
        and tried.tenant_id is null and tried.user_id is null and tried.at >= since
    ) as entry
    where member.tenant_id = here and member.status = 'active'
      and entry.action ~ '^platform\.(accounts|sessions|password|second_factor|backup_codes|devices)\.'
      and (
        entry.at >= member.created_at
        -- the one that led here; what they did before is not this tenant's business
        or (
          entry.action = 'platform.sessions.open' and entry.outcome = 'done'
          and entry.at >= member.created_at - interval '1 hour'
        )
      );
end;
$$;

comment on function platform.audit_accounts(timestamptz) is
  'How the tenant''s members signed in, and with which second factor, since they belong to it and as they came; no device, no address';
