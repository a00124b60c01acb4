-- What the audit's readers need besides the entries: what people and keys are called, whether an entry is sealed, and
-- how members signed in, which happens outside of any tenant.

-- The security view looks at these only: what was refused or went wrong, and what is about access.
create index audit_entries_security_idx on platform.audit_entries (tenant_id, at, id)
  where outcome <> 'done' or action like 'platform.%';
create index audit_entries_platform_idx on platform.audit_entries (at, id) where tenant_id is null;
create index audit_entries_account_idx on platform.audit_entries (user_id, at) where tenant_id is null;
create index audit_entries_account_details_idx on platform.audit_entries (details_id)
  where tenant_id is null and details_id is not null;
create index audit_details_email_idx on platform.audit_details (lower(email)) where tenant_id is null;

create function platform.audit_people() returns table (kind text, id uuid, label text)
language plpgsql stable security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
begin
  if here is null or not app.can('platform.audit.read') then
    return;
  end if;

  return query
    select 'user', member.user_id, app.email_of(member.user_id)
    from platform.members as member
    where member.tenant_id = here
    union all
    select 'key', key.id, key.name
    from platform.api_keys as key
    where key.tenant_id = here
    order by 1 desc, 3 nulls last
    limit 2000;
end;
$$;

comment on function platform.audit_people() is
  'What the tenant''s members, present and past, and its keys are called, for who reads the audit';

create function platform.audit_admin_people(wanted uuid[]) returns table (id uuid, label text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not app.is_admin() then
    return;
  end if;

  return query select one, app.email_of(one) from unnest(wanted) as one;
end;
$$;

comment on function platform.audit_admin_people(uuid[]) is 'The same of single users, for who runs the platform';

create function platform.audit_is_sealed(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from platform.audit_seals as seal
    join platform.audit_entries as entry on entry.id = seal.entry_id
    where entry.id = wanted
      and ((entry.tenant_id = app.tenant_id() and app.can('platform.audit.read')) or app.is_admin())
  );
end;
$$;

comment on function platform.audit_is_sealed(uuid) is
  'Whether an entry that the caller may read has its seal; the number of the seal would tell how busy others are';

create function platform.audit_accounts(since timestamptz)
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
    where member.tenant_id = here and member.status = 'active' and entry.at >= member.created_at
      and entry.action ~ '^platform\.(accounts|sessions|password|second_factor|backup_codes|devices)\.';
end;
$$;

comment on function platform.audit_accounts(timestamptz) is
  'How the tenant''s members signed in, and with which second factor, since they belong to it; no device, no address';

alter function platform.audit_people() owner to app_definer;
alter function platform.audit_admin_people(uuid[]) owner to app_definer;
alter function platform.audit_is_sealed(uuid) owner to app_definer;
alter function platform.audit_accounts(timestamptz) owner to app_definer;

grant select on platform.audit_seals to app_definer;
grant execute on function
  platform.audit_people(), platform.audit_admin_people(uuid[]), platform.audit_is_sealed(uuid),
  platform.audit_accounts(timestamptz)
  to authenticated;
