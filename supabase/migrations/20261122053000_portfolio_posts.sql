-- Posts: what is being written, what stands on the site, what is to stand there at a time, and what was written before.

insert into platform.permissions (name, level) values
  ('portfolio.posts.read', 50),
  ('portfolio.posts.write', 50),
  ('portfolio.posts.publish', 50);

create table portfolio.posts (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  tags text[] not null default '{}' check (cardinality(tags) <= 20),
  -- where it was first published, when that is elsewhere
  canonical text check (canonical ~ '^https?://' and length(canonical) <= 2000),
  -- what the feed that it came from calls it, so that it comes once
  source_guid text check (length(source_guid) between 1 and 2000),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table portfolio.posts is
  'Posts of a site, each written in one language or more. subject: tenant. retained by: removed_at removed_posts';
comment on column portfolio.posts.tags is 'personal: content — what it is about';
comment on column portfolio.posts.canonical is 'personal: content — where it was first published';
comment on column portfolio.posts.source_guid is 'personal: content — what the feed that it came from calls it';

create unique index posts_source_idx on portfolio.posts (tenant_id, source_guid) where source_guid is not null;

create table portfolio.post_texts (
  tenant_id uuid not null,
  post_id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  -- made of the title when it is published without one
  slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title text not null default '' check (length(title) <= 200),
  summary text not null default '' check (length(summary) <= 600),
  markdown text not null default '' check (length(markdown) <= 120000),
  -- grows with each save: a tab that has not seen the newest does not overwrite it
  revision int not null default 1 check (revision > 0),
  edited_at timestamptz not null default now(),
  primary key (tenant_id, post_id, lang),
  constraint post_texts_slug_once unique (tenant_id, lang, slug),
  foreign key (tenant_id, post_id) references portfolio.posts (tenant_id, id) on delete cascade
);

comment on table portfolio.post_texts is 'A post as it is being written, in each language. subject: tenant';
comment on column portfolio.post_texts.slug is 'personal: content — its name in addresses';
comment on column portfolio.post_texts.title is 'personal: content — its title';
comment on column portfolio.post_texts.summary is 'personal: content — what it says, in a sentence';
comment on column portfolio.post_texts.markdown is 'personal: content — the text';

create table portfolio.post_pages (
  tenant_id uuid not null,
  post_id uuid not null,
  -- what feeds call it, whatever becomes of its address
  id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title text not null check (length(title) between 1 and 200),
  summary text not null check (length(summary) <= 600),
  -- sanitised when it was written
  html text not null check (length(html) <= 4000000),
  -- id, text and level of each heading
  headings jsonb not null default '[]' check (jsonb_typeof(headings) = 'array'),
  minutes int not null check (minutes > 0),
  tags text[] not null default '{}' check (cardinality(tags) <= 20),
  -- words that tell it from others, for what is related
  terms text[] not null default '{}' check (cardinality(terms) <= 40),
  canonical text check (canonical ~ '^https?://' and length(canonical) <= 2000),
  -- which text of post_texts it shows
  revision int not null check (revision > 0),
  published_at timestamptz not null default date_trunc('milliseconds', now()),
  updated_at timestamptz not null default date_trunc('milliseconds', now()),
  -- its post was removed, and may come back
  hidden boolean not null default false,
  primary key (tenant_id, post_id, lang),
  constraint post_pages_slug_once unique (tenant_id, lang, slug),
  foreign key (tenant_id, post_id) references portfolio.posts (tenant_id, id) on delete cascade
);

comment on table portfolio.post_pages is
  'Posts as they stand on the site: a row for each language that is published. subject: tenant';
comment on column portfolio.post_pages.slug is 'personal: content — its name in addresses';
comment on column portfolio.post_pages.title is 'personal: content — its title';
comment on column portfolio.post_pages.summary is 'personal: content — what it says, in a sentence';
comment on column portfolio.post_pages.html is 'personal: content — the text as it is shown';
comment on column portfolio.post_pages.headings is 'personal: content — its headings';
comment on column portfolio.post_pages.tags is 'personal: content — what it is about';
comment on column portfolio.post_pages.terms is 'personal: content — words that tell it from others';
comment on column portfolio.post_pages.canonical is 'personal: content — where it was first published';

create index post_pages_newest_idx on portfolio.post_pages (tenant_id, published_at desc, post_id desc);

create table portfolio.post_schedules (
  tenant_id uuid not null,
  post_id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  publish_at timestamptz not null,
  primary key (tenant_id, post_id, lang),
  foreign key (tenant_id, post_id, lang) references portfolio.post_texts (tenant_id, post_id, lang) on delete cascade
);

comment on table portfolio.post_schedules is 'Texts that are to be published at a time; the row goes when they are. subject: tenant';
comment on column portfolio.post_schedules.publish_at is 'personal: activity — when';

create index post_schedules_due_idx on portfolio.post_schedules (publish_at);

create table portfolio.post_history (
  tenant_id uuid not null,
  post_id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  revision int not null check (revision > 0),
  title text not null,
  summary text not null,
  markdown text not null,
  edited_at timestamptz not null,
  primary key (tenant_id, post_id, lang, revision),
  foreign key (tenant_id, post_id, lang) references portfolio.post_texts (tenant_id, post_id, lang) on delete cascade
);

comment on table portfolio.post_history is 'Earlier texts of posts, to go back to. subject: tenant';
comment on column portfolio.post_history.title is 'personal: content — its title then';
comment on column portfolio.post_history.summary is 'personal: content — its summary then';
comment on column portfolio.post_history.markdown is 'personal: content — the text then';

alter table portfolio.posts enable row level security;
alter table portfolio.posts force row level security;
alter table portfolio.post_texts enable row level security;
alter table portfolio.post_texts force row level security;
alter table portfolio.post_pages enable row level security;
alter table portfolio.post_pages force row level security;
alter table portfolio.post_schedules enable row level security;
alter table portfolio.post_schedules force row level security;
alter table portfolio.post_history enable row level security;
alter table portfolio.post_history force row level security;

create policy posts_select on portfolio.posts for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy posts_insert on portfolio.posts for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));
create policy posts_update on portfolio.posts for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));
create policy posts_select_task on portfolio.posts for select to app_task
  using (tenant_id = (select app.tenant_id()));

grant select, insert (tenant_id, id, tags, canonical, source_guid), update (tags, canonical, removed_at)
  on portfolio.posts to authenticated;
grant select on portfolio.posts to app_task;

create policy post_texts_select on portfolio.post_texts for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy post_texts_insert on portfolio.post_texts for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));
create policy post_texts_update on portfolio.post_texts for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));
create policy post_texts_select_task on portfolio.post_texts for select to app_task
  using (tenant_id = (select app.tenant_id()));

grant select, insert (tenant_id, post_id, lang, slug, title, summary, markdown),
  update (slug, title, summary, markdown, revision, edited_at)
  on portfolio.post_texts to authenticated;
grant select on portfolio.post_texts to app_task;

-- what stands on the site is written by whoever may publish, and by the clock
create policy post_pages_select_published on portfolio.post_pages for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and not hidden);
create policy post_pages_select on portfolio.post_pages for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy post_pages_insert on portfolio.post_pages for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_pages_update on portfolio.post_pages for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_pages_delete on portfolio.post_pages for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_pages_select_task on portfolio.post_pages for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy post_pages_insert_task on portfolio.post_pages for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy post_pages_update_task on portfolio.post_pages for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (tenant_id, post_id, id, lang, slug, title, summary, html, headings, minutes, tags, terms, canonical, published_at,
    updated_at, hidden) on portfolio.post_pages to anon;
grant select, insert, delete,
  update (slug, title, summary, html, headings, minutes, tags, terms, canonical, revision, published_at, updated_at, hidden)
  on portfolio.post_pages to authenticated;
grant select, insert,
  update (slug, title, summary, html, headings, minutes, tags, terms, canonical, revision, updated_at)
  on portfolio.post_pages to app_task;

create policy post_schedules_select on portfolio.post_schedules for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy post_schedules_insert on portfolio.post_schedules for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_schedules_update on portfolio.post_schedules for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_schedules_delete on portfolio.post_schedules for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.publish'));
create policy post_schedules_select_task on portfolio.post_schedules for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy post_schedules_delete_task on portfolio.post_schedules for delete to app_task
  using (tenant_id = (select app.tenant_id()));

grant select, insert, delete, update (publish_at) on portfolio.post_schedules to authenticated;
grant select, delete on portfolio.post_schedules to app_task;

create policy post_history_select on portfolio.post_history for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.read'));
create policy post_history_insert on portfolio.post_history for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));
create policy post_history_delete on portfolio.post_history for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.posts.write'));

grant select, insert, delete on portfolio.post_history to authenticated;

-- the clock sees one tenant at a time otherwise
grant select on portfolio.post_schedules, portfolio.posts to app_definer;

create function portfolio.posts_due() returns table (tenant_id uuid, post_id uuid, lang text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select schedule.tenant_id, schedule.post_id, schedule.lang
    from portfolio.post_schedules as schedule
    join portfolio.posts as post on post.tenant_id = schedule.tenant_id and post.id = schedule.post_id
    where schedule.publish_at <= now() and post.removed_at is null
      and not exists (
        select from platform.tenant_slices as off
        where off.tenant_id = schedule.tenant_id and off.slice = 'portfolio' and not off.is_on
      )
    order by schedule.publish_at, schedule.tenant_id, schedule.post_id
    limit 500;
end;
$$;

comment on function portfolio.posts_due() is
  'Texts whose time to be published has come; for the clock''s task, which sees one tenant at a time otherwise';

alter function portfolio.posts_due() owner to app_definer;
revoke execute on function portfolio.posts_due() from public;
grant execute on function portfolio.posts_due() to app_task;

insert into platform.webhook_events (name) values ('portfolio.post.published');

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (54, 'removed_posts', '30 days', 'Artículos eliminados', 'Deleted posts',
    'Para poder recuperarlos.', 'So that they can be brought back.');

select platform.serve_privacy();
