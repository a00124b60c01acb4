create table portfolio.contact_details (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  field text not null check (field in ('email', 'phone', 'address', 'postalCode')),
  value text,
  shown boolean not null default false,
  primary key (tenant_id, field)
);

comment on table portfolio.contact_details is
  'How to reach the owner in person. A row each, so that a policy hides what is not shown; hidden unless the owner says otherwise.';
comment on column portfolio.contact_details.value is
  'Absent when null: the row then only remembers the switch.';

alter table portfolio.contact_details enable row level security;
alter table portfolio.contact_details force row level security;

grant select (tenant_id, field, value, shown) on portfolio.contact_details to anon;
grant select, insert, delete on portfolio.contact_details to authenticated;
grant update (value, shown) on portfolio.contact_details to authenticated;

create policy "visitors read what is shown" on portfolio.contact_details for select to anon
  using (tenant_id = (select app.tenant_id()) and shown);
create policy "members read" on portfolio.contact_details for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.contact_details for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.contact_details for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.contact_details for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
