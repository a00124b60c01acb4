create table portfolio.projects (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text,
  description text,
  highlights text[],
  keywords text[],
  start_date text,
  end_date text,
  url text,
  roles text[],
  entity text,
  type text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);

comment on table portfolio.projects is 'Things made, each with a page of its own: `projects` in JSON Resume.';
comment on column portfolio.projects.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.projects.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index projects_in_order on portfolio.projects (tenant_id, place);

alter table portfolio.projects enable row level security;
alter table portfolio.projects force row level security;

grant select (tenant_id, id, place, published, slug, name, description, highlights, keywords, start_date, end_date,
    url, roles, entity, type, translations) on portfolio.projects to anon;
grant select, insert, delete on portfolio.projects to authenticated;
grant update (place, published, name, description, highlights, keywords, start_date, end_date, url, roles, entity,
    type, translations, keys, extra) on portfolio.projects to authenticated;

create policy "visitors read what is published" on portfolio.projects for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.projects for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.projects for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.projects for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.projects for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
