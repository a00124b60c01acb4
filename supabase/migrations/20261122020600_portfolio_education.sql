create table portfolio.education (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  institution text,
  url text,
  area text,
  study_type text,
  start_date text,
  end_date text,
  score text,
  courses text[],
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.education is 'Schools and studies: `education` in JSON Resume.';
comment on column portfolio.education.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.education.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index education_in_order on portfolio.education (tenant_id, place);

alter table portfolio.education enable row level security;
alter table portfolio.education force row level security;

grant select (tenant_id, id, place, published, institution, url, area, study_type, start_date, end_date, score,
    courses, translations) on portfolio.education to anon;
grant select, insert, delete on portfolio.education to authenticated;
grant update (place, published, institution, url, area, study_type, start_date, end_date, score, courses,
    translations, keys, extra) on portfolio.education to authenticated;

create policy "visitors read what is published" on portfolio.education for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.education for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.education for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.education for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.education for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
