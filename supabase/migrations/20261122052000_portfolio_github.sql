-- Repositories at GitHub: who is followed, what is known of their repositories, and what a project's page says besides
-- its entry in the résumé.

create table portfolio.github_sources (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('user', 'repository')),
  -- a login, or owner/repository
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$'),
  -- whether a repository that appears becomes a project by itself
  shows_new boolean not null default false,
  -- sealed with a key that is not in the database
  token bytea check (length(token) <= 500),
  is_authorized boolean not null generated always as (token is not null) stored,
  hook_secret bytea not null check (length(hook_secret) <= 200),
  -- of the last listing: for each page its ETag, the ids on it, and whether another one followed
  list_pages jsonb not null default '[]' check (jsonb_typeof(list_pages) = 'array'),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'limited', 'failed')),
  error text check (error in ('not_found', 'token', 'forbidden', 'limited', 'unreachable', 'broken', 'too_many')),
  -- how far the present look is: repositories of so many
  done_count int not null default 0 check (done_count >= 0),
  total_count int check (total_count >= 0),
  requested_at timestamptz not null default now(),
  synced_at timestamptz,
  -- when it goes on, after GitHub asked to wait
  retry_at timestamptz,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id),
  constraint github_sources_name check ((kind = 'repository') = (position('/' in name) > 0)),
  constraint github_sources_error check ((state in ('limited', 'failed')) = (error is not null))
);

comment on table portfolio.github_sources is
  'Users and repositories at GitHub that a tenant follows. subject: tenant. retained by: removed_at removed_github_sources';
comment on column portfolio.github_sources.name is 'personal: contact — an account or a repository at GitHub';
comment on column portfolio.github_sources.token is 'personal: credential — what GitHub is asked with, sealed';
comment on column portfolio.github_sources.hook_secret is 'personal: credential — what GitHub signs its calls with, sealed';
comment on column portfolio.github_sources.list_pages is 'personal: content — numbers of its repositories at GitHub';

create unique index github_sources_once_idx on portfolio.github_sources (tenant_id, lower(name)) where removed_at is null;

create table portfolio.repositories (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  -- stays when a repository is renamed or given away
  github_id bigint not null,
  source_id uuid,
  full_name text not null check (length(full_name) <= 200),
  url text not null check (url ~ '^https?://' and length(url) <= 1000),
  description text check (length(description) <= 2000),
  homepage text check (length(homepage) <= 1000),
  language text check (length(language) <= 100),
  topics text[] not null default '{}' check (cardinality(topics) <= 50),
  license text check (length(license) <= 100),
  stars int not null default 0,
  forks int not null default 0,
  is_public boolean not null default true,
  is_fork boolean not null default false,
  is_archived boolean not null default false,
  pushed_at timestamptz,
  -- bytes by name
  languages jsonb not null default '{}' check (jsonb_typeof(languages) = 'object'),
  -- the newest first: tag, name, url, publishedAt, isPre
  releases jsonb not null default '[]' check (jsonb_typeof(releases) = 'array'),
  readme text check (length(readme) <= 200000),
  readme_html text check (length(readme_html) <= 2000000),
  readme_is_cut boolean not null default false,
  readme_drawn_by text,
  etags jsonb not null default '{}' check (jsonb_typeof(etags) = 'object'),
  -- when README, languages and releases were last asked for, and what the repository looked like then
  detailed_at timestamptz,
  detailed_mark text check (length(detailed_mark) <= 200),
  project_id uuid,
  -- when it first became a project; one that the owner removed does not come back by itself
  added_at timestamptz,
  -- what GitHub said in the fields of the project; a field that says something else is the owner's
  given jsonb not null default '{}' check (jsonb_typeof(given) = 'object'),
  vanished_at timestamptz,
  primary key (tenant_id, id),
  constraint repositories_once unique (tenant_id, github_id),
  constraint repositories_of_project unique (tenant_id, project_id),
  foreign key (tenant_id, source_id) references portfolio.github_sources (tenant_id, id) on delete set null (source_id),
  foreign key (tenant_id, project_id) references portfolio.projects (tenant_id, id) on delete set null (project_id)
);

comment on table portfolio.repositories is
  'What GitHub says of repositories that a tenant follows; those with a project stand on the site. subject: tenant';
comment on column portfolio.repositories.full_name is 'personal: content — owner and name';
comment on column portfolio.repositories.url is 'personal: content — its address';
comment on column portfolio.repositories.description is 'personal: content — its description';
comment on column portfolio.repositories.homepage is 'personal: content — the address that it names';
comment on column portfolio.repositories.language is 'personal: content — the language most of it is written in';
comment on column portfolio.repositories.topics is 'personal: content — its topics';
comment on column portfolio.repositories.license is 'personal: content — its licence';
comment on column portfolio.repositories.languages is 'personal: content — bytes by programming language';
comment on column portfolio.repositories.releases is 'personal: content — its newest releases';
comment on column portfolio.repositories.readme is 'personal: content — its README as it was written';
comment on column portfolio.repositories.readme_html is 'personal: content — the same as it is shown';
comment on column portfolio.repositories.given is 'personal: content — what it gave its project';

create index repositories_of_source_idx on portfolio.repositories (tenant_id, source_id);

create table portfolio.project_details (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  project_id uuid not null,
  featured boolean not null default false,
  problem text check (length(problem) <= 20000),
  approach text check (length(approach) <= 20000),
  outcome text check (length(outcome) <= 20000),
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  primary key (tenant_id, project_id),
  foreign key (tenant_id, project_id) references portfolio.projects (tenant_id, id) on delete cascade
);

comment on table portfolio.project_details is
  'What a project''s page says besides its entry: the case study, and whether it stands first. subject: tenant';
comment on column portfolio.project_details.problem is 'personal: content — what was to be solved';
comment on column portfolio.project_details.approach is 'personal: content — how it was done';
comment on column portfolio.project_details.outcome is 'personal: content — what came of it';
comment on column portfolio.project_details.translations is 'personal: content — the same in another language';

create table portfolio.github_deliveries (
  tenant_id uuid not null,
  source_id uuid not null,
  -- X-GitHub-Delivery: the same when GitHub sends it again
  delivery uuid not null,
  event text not null check (event ~ '^[a-z_]{1,40}$'),
  received_at timestamptz not null default now(),
  primary key (tenant_id, source_id, delivery),
  foreign key (tenant_id, source_id) references portfolio.github_sources (tenant_id, id) on delete cascade
);

comment on table portfolio.github_deliveries is
  'Calls from GitHub that were taken, so that a repeated one does nothing. subject: tenant. retained by: received_at github_deliveries';
comment on column portfolio.github_deliveries.event is 'personal: activity — what happened at GitHub';

create index github_deliveries_newest_idx on portfolio.github_deliveries (tenant_id, source_id, received_at desc);

alter table portfolio.github_sources enable row level security;
alter table portfolio.github_sources force row level security;
alter table portfolio.repositories enable row level security;
alter table portfolio.repositories force row level security;
alter table portfolio.project_details enable row level security;
alter table portfolio.project_details force row level security;
alter table portfolio.github_deliveries enable row level security;
alter table portfolio.github_deliveries force row level security;

-- sources: the owner writes tokens and never reads them
create policy github_sources_select on portfolio.github_sources for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'));
create policy github_sources_insert on portfolio.github_sources for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'));
create policy github_sources_update on portfolio.github_sources for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'));
create policy github_sources_select_task on portfolio.github_sources for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy github_sources_update_task on portfolio.github_sources for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (
    tenant_id, id, kind, name, shows_new, is_authorized, state, error, done_count, total_count, requested_at, synced_at, retry_at,
    created_at, removed_at
  ), insert (tenant_id, id, kind, name, shows_new, token, hook_secret),
  update (shows_new, token, hook_secret, state, error, requested_at, removed_at)
  on portfolio.github_sources to authenticated;
grant select, update (list_pages, state, error, done_count, total_count, requested_at, synced_at, retry_at)
  on portfolio.github_sources to app_task;

-- repositories: tasks write what GitHub says, the owner says which of them are projects
create policy repositories_select_published on portfolio.repositories for select to anon using (
  tenant_id = (select site.id from platform.tenants as site) and is_public
  and project_id in (select project.id from portfolio.projects as project)
);
create policy repositories_select on portfolio.repositories for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'));
create policy repositories_update on portfolio.repositories for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'));
create policy repositories_select_task on portfolio.repositories for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy repositories_insert_task on portfolio.repositories for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy repositories_update_task on portfolio.repositories for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (
    tenant_id, id, project_id, full_name, url, description, homepage, language, topics, license, stars, forks, is_public,
    is_archived, pushed_at, languages, releases, readme_html, readme_is_cut, vanished_at
  ) on portfolio.repositories to anon;
grant select, update (project_id, added_at, given, detailed_mark) on portfolio.repositories to authenticated;
grant select, insert,
  update (
    source_id, full_name, url, description, homepage, language, topics, license, stars, forks, is_public, is_fork, is_archived,
    pushed_at, languages, releases, readme, readme_html, readme_is_cut, readme_drawn_by, etags, detailed_at, detailed_mark,
    project_id, added_at, given, vanished_at
  ) on portfolio.repositories to app_task;

-- a task makes a project of a repository, and tells it again where the owner left it as it was
create policy projects_select_task on portfolio.projects for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy projects_insert_task on portfolio.projects for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy projects_update_task on portfolio.projects for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
grant select, insert, update (name, description, url, keywords) on portfolio.projects to app_task;

create policy project_details_select_published on portfolio.project_details for select to anon using (
  tenant_id = (select site.id from platform.tenants as site)
  and project_id in (select project.id from portfolio.projects as project)
);
create policy project_details_select on portfolio.project_details for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'));
create policy project_details_insert on portfolio.project_details for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'));
create policy project_details_update on portfolio.project_details for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.write'));

grant select (tenant_id, project_id, featured, problem, approach, outcome, translations)
  on portfolio.project_details to anon;
grant select, insert, update (featured, problem, approach, outcome, translations)
  on portfolio.project_details to authenticated;

-- calls from GitHub, taken in the emitter's role, for GitHub is nobody here
create policy github_deliveries_select on portfolio.github_deliveries for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.profile.read'));
create policy github_deliveries_insert on portfolio.github_deliveries for insert to app_emitter
  with check (tenant_id = (select app.tenant_id()));

grant usage on schema portfolio to app_emitter;
grant select on portfolio.github_deliveries to authenticated;
grant insert (tenant_id, source_id, delivery, event) on portfolio.github_deliveries to app_emitter;

create trigger ring_changed after insert or update or delete on portfolio.github_sources
  for each row execute function platform.ring_changed();
create trigger ring_changed after insert or update or delete on portfolio.repositories
  for each row execute function platform.ring_changed();

grant usage, create on schema portfolio to app_definer;
grant select on portfolio.github_sources to app_definer;
