create table portfolio.testimonials (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  reference text,
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.testimonials is 'What others say: `references` in JSON Resume, which is a reserved word in SQL.';
comment on column portfolio.testimonials.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.testimonials.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index testimonials_in_order on portfolio.testimonials (tenant_id, place);

alter table portfolio.testimonials enable row level security;
alter table portfolio.testimonials force row level security;

grant select (tenant_id, id, place, published, name, reference, translations) on portfolio.testimonials to anon;
grant select, insert, delete on portfolio.testimonials to authenticated;
grant update (place, published, name, reference, translations, keys, extra
  ) on portfolio.testimonials to authenticated;

create policy "visitors read what is published" on portfolio.testimonials for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.testimonials for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.testimonials for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.testimonials for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.testimonials for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
