create table portfolio.links (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  network text,
  username text,
  url text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.links is 'Accounts elsewhere: `basics.profiles` in JSON Resume.';
comment on column portfolio.links.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.links.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index links_in_order on portfolio.links (tenant_id, place);

alter table portfolio.links enable row level security;
alter table portfolio.links force row level security;

grant select (tenant_id, id, place, published, network, username, url, translations) on portfolio.links to anon;
grant select, insert, delete on portfolio.links to authenticated;
grant update (place, published, network, username, url, translations, keys, extra
  ) on portfolio.links to authenticated;

create policy "visitors read what is published" on portfolio.links for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.links for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.links for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.links for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.links for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
