create table portfolio.profiles (
  tenant_id uuid primary key references platform.tenants (id) on delete cascade,
  published boolean not null default true,
  name text,
  label text,
  image text,
  url text,
  summary text,
  city text,
  country_code text,
  region text,
  canonical text,
  meta_version text,
  last_modified text,
  schema_url text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  document_keys text[] not null default '{}',
  basics_keys text[] not null default '{}',
  location_keys text[] not null default '{}',
  meta_keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  basics_extra json check (json_typeof(basics_extra) = 'object'),
  location_extra json check (json_typeof(location_extra) = 'object'),
  meta_extra json check (json_typeof(meta_extra) = 'object')
);

comment on table portfolio.profiles is
  'One row a tenant: what stands once in a JSON Resume (basics, location, meta and the document itself). Contact details are apart.';
comment on column portfolio.profiles.document_keys is
  'Names that stood in the document, in order: says that an empty section or object was there. So do the other three.';
comment on column portfolio.profiles.extra is
  'Fields the schema does not know, kept for the export; json, so that numbers stay as written. So are the other three.';

alter table portfolio.profiles enable row level security;
alter table portfolio.profiles force row level security;

grant select (tenant_id, published, name, label, image, url, summary, city, country_code, region, canonical,
    meta_version, last_modified, schema_url, translations) on portfolio.profiles to anon;
grant select, insert, delete on portfolio.profiles to authenticated;
grant update (published, name, label, image, url, summary, city, country_code, region, canonical, meta_version,
    last_modified, schema_url, translations, document_keys, basics_keys, location_keys, meta_keys, extra,
    basics_extra, location_extra, meta_extra) on portfolio.profiles to authenticated;

create policy "visitors read what is published" on portfolio.profiles for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.profiles for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.profiles for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.profiles for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.profiles for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
