create table portfolio.contact_messages (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254 and position('@' in email) > 1),
  body text not null check (length(body) between 1 and 5000),
  lang text not null check (lang in ('es', 'en')),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (tenant_id, id)
);

comment on table portfolio.contact_messages is
  'What visitors wrote by the contact form. They may add a row to a published site and read none, not even their own.';

create index contact_messages_newest on portfolio.contact_messages (tenant_id, created_at desc);

alter table portfolio.contact_messages enable row level security;
alter table portfolio.contact_messages force row level security;

grant insert (tenant_id, id, name, email, body, lang) on portfolio.contact_messages to anon;
grant select, delete on portfolio.contact_messages to authenticated;
grant update (read_at) on portfolio.contact_messages to authenticated;

-- For a visitor app.tenant_id() names published sites only.
create policy "visitors write to a published site" on portfolio.contact_messages for insert to anon
  with check (tenant_id = (select app.tenant_id()));
create policy "members read" on portfolio.contact_messages for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.messages.read')));
create policy "members mark as read" on portfolio.contact_messages for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.messages.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.messages.write')));
create policy "members remove" on portfolio.contact_messages for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.messages.write')));
