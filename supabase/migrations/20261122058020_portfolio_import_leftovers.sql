-- What an imported file said and a résumé has no place for: kept as it came, so that nothing is lost.

create table portfolio.import_leftovers (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  created_at timestamptz not null default now(),
  format text not null check (format in ('json_resume', 'linkedin', 'europass', 'manfred')),
  -- [{"path": "Connections.csv", "value": …}]
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  primary key (tenant_id, id)
);

comment on table portfolio.import_leftovers is
  'What imported files said beyond what a résumé holds, a row for each import. subject: tenant';
comment on column portfolio.import_leftovers.items is 'personal: content — paths within the file, and what stood there';

create index import_leftovers_newest_idx on portfolio.import_leftovers (tenant_id, created_at desc);

alter table portfolio.import_leftovers enable row level security;
alter table portfolio.import_leftovers force row level security;

grant select, insert (tenant_id, id, format, items), delete on portfolio.import_leftovers to authenticated;

create policy import_leftovers_select on portfolio.import_leftovers for select to authenticated
  using (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'
  ));
create policy import_leftovers_insert on portfolio.import_leftovers for insert to authenticated
  with check (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'
  ));
create policy import_leftovers_delete on portfolio.import_leftovers for delete to authenticated
  using (tenant_id = (
    select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'
  ));

select platform.serve_privacy();
