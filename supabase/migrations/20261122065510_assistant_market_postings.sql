-- Job postings that an owner collects from elsewhere, to see which skills are asked for.

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (62, 'removed_market_lists', '30 days', 'Listas de ofertas quitadas', 'Lists of postings that were removed',
    'Para poder recuperarlas.', 'So that they can be brought back.');

create table assistant.market_lists (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  format text not null check (format in ('csv', 'json', 'job_posting')),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table assistant.market_lists is
  'Lists of job postings as they were brought in, one for each file. subject: tenant. retained by: removed_at removed_market_lists';
comment on column assistant.market_lists.name is 'personal: content — what its owner calls it';

create index market_lists_removed_at_idx on assistant.market_lists (removed_at) where removed_at is not null;

create table assistant.market_postings (
  tenant_id uuid not null,
  list_id uuid not null,
  -- which of its list, counted from 0
  place int not null check (place >= 0),
  title text not null check (length(title) between 1 and 200),
  company text check (length(company) <= 200),
  location text check (length(location) <= 200),
  lang text not null check (lang in ('es', 'en')),
  text text not null check (length(text) between 1 and 20000),
  posted_on date,
  primary key (tenant_id, list_id, place),
  foreign key (tenant_id, list_id) references assistant.market_lists (tenant_id, id) on delete cascade
);

comment on table assistant.market_postings is 'Job postings from elsewhere, as they were brought in. subject: tenant';
comment on column assistant.market_postings.title is 'personal: content — the position';
comment on column assistant.market_postings.company is 'personal: content — who offers it';
comment on column assistant.market_postings.location is 'personal: content — where it is';
comment on column assistant.market_postings.text is 'personal: content — the posting, word for word';

alter table assistant.market_lists enable row level security;
alter table assistant.market_lists force row level security;
alter table assistant.market_postings enable row level security;
alter table assistant.market_postings force row level security;

create policy market_lists_select on assistant.market_lists for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.read'));
create policy market_lists_insert on assistant.market_lists for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.write'));
create policy market_lists_update on assistant.market_lists for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.write'));

grant select, insert (tenant_id, id, name, format), update (removed_at) on assistant.market_lists to authenticated;

create policy market_postings_select on assistant.market_postings for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.read'));
create policy market_postings_insert on assistant.market_postings for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.skills.write'));

grant select, insert (tenant_id, list_id, place, title, company, location, lang, text, posted_on)
  on assistant.market_postings to authenticated;

select platform.serve_privacy();
