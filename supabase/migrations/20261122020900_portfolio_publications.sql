create table portfolio.publications (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  publisher text,
  release_date text,
  url text,
  summary text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.publications is 'Articles, talks and books: `publications` in JSON Resume.';
comment on column portfolio.publications.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.publications.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index publications_in_order on portfolio.publications (tenant_id, place);

alter table portfolio.publications enable row level security;
alter table portfolio.publications force row level security;

grant select (tenant_id, id, place, published, name, publisher, release_date, url, summary, translations
  ) on portfolio.publications to anon;
grant select, insert, delete on portfolio.publications to authenticated;
grant update (place, published, name, publisher, release_date, url, summary, translations, keys, extra
  ) on portfolio.publications to authenticated;

create policy "visitors read what is published" on portfolio.publications for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.publications for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.publications for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.publications for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.publications for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
