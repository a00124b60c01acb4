create table portfolio.certificates (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  date text,
  url text,
  issuer text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.certificates is 'Certificates earned: `certificates` in JSON Resume.';
comment on column portfolio.certificates.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.certificates.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index certificates_in_order on portfolio.certificates (tenant_id, place);

alter table portfolio.certificates enable row level security;
alter table portfolio.certificates force row level security;

grant select (tenant_id, id, place, published, name, date, url, issuer, translations
  ) on portfolio.certificates to anon;
grant select, insert, delete on portfolio.certificates to authenticated;
grant update (place, published, name, date, url, issuer, translations, keys, extra
  ) on portfolio.certificates to authenticated;

create policy "visitors read what is published" on portfolio.certificates for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.certificates for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.certificates for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.certificates for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.certificates for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
