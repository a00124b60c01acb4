create table portfolio.interests (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  keywords text[],
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.interests is 'What else one likes: `interests` in JSON Resume.';
comment on column portfolio.interests.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.interests.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index interests_in_order on portfolio.interests (tenant_id, place);

alter table portfolio.interests enable row level security;
alter table portfolio.interests force row level security;

grant select (tenant_id, id, place, published, name, keywords, translations) on portfolio.interests to anon;
grant select, insert, delete on portfolio.interests to authenticated;
grant update (place, published, name, keywords, translations, keys, extra) on portfolio.interests to authenticated;

create policy "visitors read what is published" on portfolio.interests for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.interests for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.interests for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.interests for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.interests for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
