-- Which slices a tenant has switched off; what is not mentioned is on.

insert into platform.permissions (name, level) values
  ('platform.slices.read', 10),
  ('platform.slices.write', 50);

create table platform.tenant_slices (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  slice text not null check (slice ~ '^[a-z]+$' and slice <> 'platform'),
  is_on boolean not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, slice)
);

comment on table platform.tenant_slices is 'Slices that a tenant switched off, or on again';

alter table platform.tenant_slices enable row level security;
alter table platform.tenant_slices force row level security;

grant select on platform.tenant_slices to app_definer;

create function app.slice_on(wanted text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not exists (
    select from platform.tenant_slices
    where tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and slice = wanted and not is_on
  );
end;
$$;

comment on function app.slice_on(text) is 'Whether the tenant of this transaction has the slice switched on';

alter function app.slice_on(text) owner to app_definer;
grant execute on function app.slice_on(text) to anon, authenticated, app_task;

create policy tenant_slices_select on platform.tenant_slices for select to authenticated, app_task
  using (tenant_id = (select app.tenant_id()));
create policy tenant_slices_insert on platform.tenant_slices for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.slices.write')));
create policy tenant_slices_update on platform.tenant_slices for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.slices.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.slices.write')));

grant select on platform.tenant_slices to authenticated, app_task;
grant insert (tenant_id, slice, is_on, changed_at) on platform.tenant_slices to authenticated;
grant update (is_on, changed_at) on platform.tenant_slices to authenticated;
