create table portfolio.volunteering (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  place integer not null check (place >= 0),
  published boolean not null default true,
  organization text,
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

comment on table portfolio.volunteering is 'Unpaid work: `volunteer` in JSON Resume.';
comment on column portfolio.volunteering.keys is 'Order of the names in the imported entry, where it is not the usual one.';
comment on column portfolio.volunteering.extra is 'Fields the schema does not know, kept for the export; json, so that numbers stay as written.';

create index volunteering_in_order on portfolio.volunteering (tenant_id, place);

alter table portfolio.volunteering enable row level security;
alter table portfolio.volunteering force row level security;

grant select (tenant_id, id, place, published, organization, position, url, start_date, end_date, summary,
    highlights, translations) on portfolio.volunteering to anon;
grant select, insert, delete on portfolio.volunteering to authenticated;
grant update (place, published, organization, position, url, start_date, end_date, summary, highlights,
    translations, keys, extra) on portfolio.volunteering to authenticated;

create policy "visitors read what is published" on portfolio.volunteering for select to anon
  using (tenant_id = (select app.tenant_id()) and published);
create policy "members read" on portfolio.volunteering for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "writers add" on portfolio.volunteering for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers change" on portfolio.volunteering for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
create policy "writers remove" on portfolio.volunteering for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.write')));
