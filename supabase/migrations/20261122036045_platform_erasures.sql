-- Erasures that were asked for: they wait for a day, in which they can be cancelled, and are done by a timed task.

create table platform.erasures (
  id uuid primary key,
  -- null: the account of whoever asked
  tenant_id uuid,
  requested_by uuid not null,
  requested_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '24 hours',
  constraint erasures_one_at_a_time unique nulls not distinct (tenant_id, requested_by)
);

comment on table platform.erasures is
  'Erasures that were asked for and not done yet; a row that is deleted was cancelled. No foreign key: it must outlive what it erases';

create index erasures_requested_by_idx on platform.erasures (requested_by);

alter table platform.erasures enable row level security;
alter table platform.erasures force row level security;

create policy erasures_select on platform.erasures for select to authenticated
  using (
    tenant_id is not distinct from (select app.tenant_id())
    and (requested_by = (select app.user_id()) or tenant_id is not null and (select app.can('platform.privacy.read')))
  );
create policy erasures_insert on platform.erasures for insert to authenticated
  with check (
    tenant_id is not distinct from (select app.tenant_id())
    and requested_by = (select app.user_id())
    and (tenant_id is null or (select app.can('platform.privacy.erase')))
  );
create policy erasures_delete on platform.erasures for delete to authenticated
  using (
    tenant_id is not distinct from (select app.tenant_id())
    and (requested_by = (select app.user_id()) or tenant_id is not null and (select app.can('platform.privacy.erase')))
  );
grant select (id, tenant_id, requested_by, requested_at, due_at), insert (id, tenant_id, requested_by), delete
  on platform.erasures to authenticated;
grant select, delete, update (due_at) on platform.erasures to app_definer;

create function platform.due_erasures()
returns table (id uuid, tenant_id uuid, requested_by uuid)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select due.id, due.tenant_id, due.requested_by
    from platform.erasures as due where due.due_at <= now() order by due.due_at;
end;
$$;

comment on function platform.due_erasures() is 'What is to be erased now; for the timed task';

create function platform.perform_erasure(erasure uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  wanted platform.erasures;
begin
  -- whoever cancels now waits, and comes too late
  select * into wanted from platform.erasures where id = erasure and due_at <= now() for update;
  if not found then
    return false;
  end if;

  if wanted.tenant_id is null then
    perform platform.erase_user(wanted.requested_by);
  -- what an owner asked for before they were removed is not theirs to ask any more
  elsif exists (select from platform.tenants where id = wanted.tenant_id)
    and 'platform.privacy.erase' <> all (app.permissions_of(wanted.tenant_id, wanted.requested_by))
  then
    delete from platform.erasures where id = erasure;
    return false;
  else
    perform platform.erase_tenant(wanted.tenant_id);
  end if;
  return true;
end;
$$;

comment on function platform.perform_erasure(uuid) is 'Does what was asked for, once it is due, if whoever asked may still ask for it';

create function platform.close_erasure(erasure uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.erasures where id = erasure and due_at <= now();
end;
$$;

comment on function platform.close_erasure(uuid) is 'Forgets the request, when everything outside has been erased too';

create function platform.my_owned_alone()
returns table (tenant_id uuid, name text, slug text, kind text, others bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query select * from platform.owned_alone(app.user_id());
end;
$$;

comment on function platform.my_owned_alone() is 'Tenants of which the caller is the only owner';

alter function platform.due_erasures() owner to app_definer;
alter function platform.perform_erasure(uuid) owner to app_definer;
alter function platform.close_erasure(uuid) owner to app_definer;
alter function platform.my_owned_alone() owner to app_definer;

grant execute on function platform.due_erasures(), platform.perform_erasure(uuid), platform.close_erasure(uuid) to app_task;
grant execute on function platform.my_owned_alone() to authenticated;
