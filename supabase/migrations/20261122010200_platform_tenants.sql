-- A tenant is a person or a company with a site of their own, at /@slug.

create table platform.tenants (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('person', 'company')),
  slug text not null unique
    check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$')
    constraint tenants_slug_is_free check (slug <> all (array[
      'about', 'account', 'admin', 'api', 'app', 'assets', 'auth', 'billing', 'blog', 'contact', 'cv', 'dashboard',
      'docs', 'experience', 'favicon', 'fonts', 'healthz', 'help', 'internal', 'islands', 'jobs', 'login', 'logout',
      'mail', 'me', 'metrics', 'new', 'official', 'platform', 'posts', 'privacy', 'projects', 'readyz', 'robots',
      'root', 'security', 'settings', 'setup', 'sign-in', 'sign-up', 'signin', 'signup', 'sitemap', 'start', 'static',
      'status', 'support', 'system', 'terms', 'vitrina', 'www'
    ])),
  -- the first is the language the content is written in
  languages text[] not null check (
    languages <@ array['es', 'en']
    and cardinality(languages) between 1 and 2
    and languages[1] is distinct from languages[2]
  ),
  accent_hue int not null default 45 check (accent_hue between 0 and 359),
  published_at timestamptz,
  version bigint not null default 1,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table platform.tenants is 'People and companies with a site; the row that every other row of a tenant belongs to';
comment on column platform.tenants.version is 'Grows with every change of what the site shows';
comment on column platform.tenants.accent_hue is 'Degrees in OKLCH';

alter table platform.tenants enable row level security;
alter table platform.tenants force row level security;

create policy tenants_select on platform.tenants for select to anon, authenticated, app_task
  using (id = (select app.tenant_id()));

create policy tenants_update on platform.tenants for update to authenticated
  using (id = (select app.tenant_id()) and (select app.can('platform.site.write')))
  with check (id = (select app.tenant_id()) and (select app.can('platform.site.write')));

grant select (id, kind, slug, languages, accent_hue, published_at, version, updated_at)
  on platform.tenants to anon, authenticated, app_task;
grant select (demo, created_at) on platform.tenants to authenticated, app_task;
grant update (languages, accent_hue) on platform.tenants to authenticated;
grant select, insert, delete, update (published_at, version, updated_at) on platform.tenants to app_definer;
