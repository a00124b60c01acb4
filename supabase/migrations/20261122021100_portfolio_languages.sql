create table portfolio.languages (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  language text,
  fluency text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.languages is 'Languages spoken: `languages` in JSON Resume.';
comment on column portfolio.languages.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.languages.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index languages_in_order on portfolio.languages (tenant_id, place);

alter table portfolio.languages enable row level security;
alter table portfolio.languages force row level security;

grant select (tenant_id, id, place, published, language, fluency, translations) on portfolio.languages to anon;
grant select, insert, delete on portfolio.languages to authenticated;
grant update (place, published, language, fluency, translations, keys, extra) on portfolio.languages to authenticated;

create policy "visitors read what is published" on portfolio.languages for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.languages for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.languages for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.languages for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.languages for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
