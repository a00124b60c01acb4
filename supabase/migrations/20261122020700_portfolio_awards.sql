create table portfolio.awards (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  title text,
  date text,
  awarder text,
  summary text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.awards is 'Prizes and honours: `awards` in JSON Resume.';
comment on column portfolio.awards.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.awards.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index awards_in_order on portfolio.awards (tenant_id, place);

alter table portfolio.awards enable row level security;
alter table portfolio.awards force row level security;

grant select (tenant_id, id, place, published, title, date, awarder, summary, translations
  ) on portfolio.awards to anon;
grant select, insert, delete on portfolio.awards to authenticated;
grant update (place, published, title, date, awarder, summary, translations, keys, extra
  ) on portfolio.awards to authenticated;

create policy "visitors read what is published" on portfolio.awards for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.awards for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.awards for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.awards for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.awards for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
