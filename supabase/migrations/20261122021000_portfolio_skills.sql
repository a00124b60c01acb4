create table portfolio.skills (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  level text,
  keywords text[],
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.skills is 'What one says one can do: `skills` in JSON Resume; evidence is found by reading the other tables.';
comment on column portfolio.skills.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.skills.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index skills_in_order on portfolio.skills (tenant_id, place);

alter table portfolio.skills enable row level security;
alter table portfolio.skills force row level security;

grant select (tenant_id, id, place, published, name, level, keywords, translations) on portfolio.skills to anon;
grant select, insert, delete on portfolio.skills to authenticated;
grant update (place, published, name, level, keywords, translations, keys, extra
  ) on portfolio.skills to authenticated;

create policy "visitors read what is published" on portfolio.skills for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.skills for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.skills for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.skills for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.skills for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
