-- How much of its plan a tenant uses: counted as rows come and go, exact however many come at once.

create table platform.usage (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  name text not null check (name ~ '^[a-z_]+$'),
  used bigint not null check (used >= 0),
  primary key (tenant_id, name)
);

comment on table platform.usage is 'What a tenant uses of what plans limit; written by app.count_use() alone';

alter table platform.usage enable row level security;
alter table platform.usage force row level security;

create policy usage_select on platform.usage for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.plan.read')));

grant select (tenant_id, name, used) on platform.usage to authenticated;
grant select, insert, update on platform.usage to app_definer;

create function app.limit_of(wanted_tenant uuid, wanted_name text) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select allowed.at_most
    from platform.tenants as tenant
    join platform.plan_limits as allowed on allowed.plan = tenant.plan
    where tenant.id = wanted_tenant and allowed.name = wanted_name
  );
end;
$$;

comment on function app.limit_of(uuid, text) is 'What the tenant''s plan allows; null without a limit; for other functions';

-- SQLSTATE VT404, VT409, …: lib/platform/errors.ts makes of it the error with that status, the message and the field.
create function app.refuse(status int, message text, field text default '') returns void
language plpgsql stable set search_path = ''
as $$
begin
  raise exception using errcode = 'VT' || status, message = refuse.message, column = field;
end;
$$;

comment on function app.refuse(int, text, text) is 'Ends the transaction with a message that people may read';

create function app.refuse_use(wanted_name text, at_most bigint) returns void
language plpgsql stable set search_path = ''
as $$
begin
  perform app.refuse(409, format('Cannot save: the plan allows %s of %s at most', at_most, wanted_name), 'limit');
end;
$$;

comment on function app.refuse_use(text, bigint) is 'Ends what would go over a limit of the plan';

-- The trigger's arguments: the name of the limit; then, optionally, either a column that holds an amount, or a
-- column and the value that it has in rows that count ('' for null).
create function app.count_use() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  counted constant text := tg_argv[0];
  row_before constant jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  row_after constant jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  tenant constant uuid := (coalesce(row_after, row_before) ->> 'tenant_id')::uuid;
  amounts bigint[] := '{0,0}';
  one jsonb;
  used_now bigint;
  at_most bigint;
begin
  for at in 1 .. 2 loop
    one := case at when 1 then row_before else row_after end;
    if one is not null then
      amounts[at] := case tg_nargs
        when 1 then 1
        when 2 then coalesce((one ->> tg_argv[1])::bigint, 0)
        else (coalesce(one ->> tg_argv[1], '') = tg_argv[2])::int
      end;
    end if;
  end loop;

  if amounts[2] = amounts[1] then
    return null;
  end if;

  if amounts[2] < amounts[1] then
    -- nothing to update while the whole tenant is being removed
    update platform.usage set used = used - (amounts[1] - amounts[2])
    where tenant_id = tenant and name = counted;
    return null;
  end if;

  -- the row stays locked until the end of the transaction: whoever comes at the same time waits, and sees the sum
  insert into platform.usage as known (tenant_id, name, used) values (tenant, counted, amounts[2] - amounts[1])
  on conflict (tenant_id, name) do update set used = known.used + excluded.used
  returning known.used into used_now;

  at_most := app.limit_of(tenant, counted);
  if used_now > at_most then
    perform app.refuse_use(counted, at_most);
  end if;
  return null;
end;
$$;

comment on function app.count_use() is
  'After each row: keeps platform.usage, and refuses what the plan does not allow; arguments stand in the migration';

alter function app.limit_of(uuid, text) owner to app_definer;
alter function app.count_use() owner to app_definer;
grant execute on function app.refuse(int, text, text), app.refuse_use(text, bigint) to app_definer;

insert into platform.usage (tenant_id, name, used)
  select tenant_id, 'members', count(*) from platform.members where status = 'active' group by tenant_id
  union all
  select tenant_id, 'hosts', count(*) from platform.hosts group by tenant_id
  union all
  select tenant_id, 'roles', count(*) from platform.roles group by tenant_id
  union all
  select tenant_id, 'api_keys', count(*) from platform.api_keys where revoked_at is null group by tenant_id;

create trigger members_count_use after insert or update of status or delete on platform.members
  for each row execute function app.count_use('members', 'status', 'active');
create trigger hosts_count_use after insert or delete on platform.hosts
  for each row execute function app.count_use('hosts');
create trigger roles_count_use after insert or delete on platform.roles
  for each row execute function app.count_use('roles');
create trigger api_keys_count_use after insert or update of revoked_at or delete on platform.api_keys
  for each row execute function app.count_use('api_keys', 'revoked_at', '');
