create table portfolio.jobs (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  name text,
  location text,
  description text,
  position text,
  url text,
  start_date text,
  end_date text,
  summary text,
  highlights text[],
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  keys text[] not null default '{}',
  extra json check (json_typeof(extra) = 'object'),
  primary key (tenant_id, id)
);

comment on table portfolio.jobs is 'Employers and what was done for them: `work` in JSON Resume.';
comment on column portfolio.jobs.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.jobs.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index jobs_in_order on portfolio.jobs (tenant_id, place);

alter table portfolio.jobs enable row level security;
alter table portfolio.jobs force row level security;

grant select (tenant_id, id, place, published, name, location, description, position, url, start_date, end_date,
    summary, highlights, translations) on portfolio.jobs to anon;
grant select, insert, delete on portfolio.jobs to authenticated;
grant update (place, published, name, location, description, position, url, start_date, end_date, summary,
    highlights, translations, keys, extra) on portfolio.jobs to authenticated;

create policy "visitors read what is published" on portfolio.jobs for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.jobs for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.jobs for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.jobs for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.jobs for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
