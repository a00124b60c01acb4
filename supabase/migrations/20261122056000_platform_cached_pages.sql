-- The second level of the cache of public pages, where several processes share a database. Its rows are what any visitor may
-- read, in the form in which they are sent; nobody touches them but by functions, under a role that no visitor has.

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'app_cache') then
    create role app_cache nologin noinherit;
  end if;
  grant app_cache to app_login;
exception when insufficient_privilege then
  raise warning 'app_login cannot become app_cache: pages are kept in each process alone until a superuser grants it';
end;
$$;

grant usage on schema platform to app_cache;

-- Not written to the log of the database: what a crash takes is drawn again.
create unlogged table platform.cached_pages (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  -- SHA-256 of everything that the page depends on, the build of the program included
  key bytea not null check (octet_length(key) = 32),
  version bigint not null,
  page bytea not null check (octet_length(page) between 1 and 600000),
  kept_at timestamptz not null default now(),
  primary key (tenant_id, key)
);

comment on table platform.cached_pages is
  'Finished pages of published sites, as any visitor may read them; gone with each change of their site, and after a day';
-- compressed as it comes
alter table platform.cached_pages alter column page set storage external;

create index cached_pages_oldest_idx on platform.cached_pages (kept_at);

alter table platform.cached_pages enable row level security;
alter table platform.cached_pages force row level security;

create function platform.cached_page(tenant uuid, wanted bytea) returns bytea
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select kept.page from platform.cached_pages as kept where kept.tenant_id = tenant and kept.key = wanted);
end;
$$;

comment on function platform.cached_page(uuid, bytea) is 'A finished page of a tenant, or null';

create function platform.keep_page(tenant uuid, wanted bytea, drawn_version bigint, finished bytea) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- locked, so that a change of the site waits until this row is there to be dropped with the others
  perform from platform.tenants as site
  where site.id = tenant and site.version = drawn_version and site.published_at is not null
  for share;
  if not found then
    return;
  end if;

  insert into platform.cached_pages (tenant_id, key, version, page)
  values (tenant, wanted, drawn_version, finished)
  on conflict (tenant_id, key) do nothing;
end;
$$;

comment on function platform.keep_page(uuid, bytea, bigint, bytea) is
  'Keeps a finished page, unless its site has changed since it was drawn';

create function platform.sweep_cached_pages(at_most bigint) returns bigint
language plpgsql volatile security definer set search_path = ''
as $$
declare
  swept bigint;
begin
  delete from platform.cached_pages as kept
  using (
    select one.tenant_id, one.key, one.kept_at,
      sum(octet_length(one.page)) over (order by one.kept_at desc, one.tenant_id, one.key) as bytes
    from platform.cached_pages as one
  ) as newest
  where newest.tenant_id = kept.tenant_id and newest.key = kept.key
    and (newest.bytes > at_most or newest.kept_at < now() - interval '1 day');
  get diagnostics swept = row_count;
  return swept;
end;
$$;

comment on function platform.sweep_cached_pages(bigint) is
  'Removes pages of more than a day, and the oldest beyond this many bytes; how many';

create function platform.cached_pages_size() returns table (pages bigint, bytes bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query select count(*), coalesce(sum(octet_length(kept.page)), 0)::bigint from platform.cached_pages as kept;
end;
$$;

comment on function platform.cached_pages_size() is 'How much the second level of the cache holds';

create function platform.drop_cached_pages() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.cached_pages where tenant_id = new.id;
  return null;
end;
$$;

comment on function platform.drop_cached_pages() is 'Drops the finished pages of a site in the transaction that changes it';

create trigger drop_cached_pages after update of version, published_at on platform.tenants
for each row when (old.version <> new.version or old.published_at is distinct from new.published_at)
execute function platform.drop_cached_pages();

create function platform.site_versions(wanted uuid[]) returns table (tenant_id uuid, version bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select site.id, site.version from platform.tenants as site
    where site.id = any (wanted) and site.published_at is not null;
end;
$$;

comment on function platform.site_versions(uuid[]) is
  'The versions of those of these sites that are shown: what was kept of others is removed';

create function platform.sites_to_warm(wanted uuid, at_most int) returns table (slug text, host text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select site.slug, named.host
    from (
      select one.id, one.slug, one.updated_at from platform.tenants as one
      where one.published_at is not null and (wanted is null or one.id = wanted) and app.shows_site(one.id)
      order by one.updated_at desc
      limit at_most
    ) as site
    left join platform.hosts as named on named.tenant_id = site.id and named.verified_at is not null
    order by site.updated_at desc, site.slug, named.host;
end;
$$;

comment on function platform.sites_to_warm(uuid, int) is
  'Where a site is read, or for null the sites that changed last: their pages are drawn before anybody asks';

alter function platform.cached_page(uuid, bytea) owner to app_definer;
alter function platform.keep_page(uuid, bytea, bigint, bytea) owner to app_definer;
alter function platform.sweep_cached_pages(bigint) owner to app_definer;
alter function platform.cached_pages_size() owner to app_definer;
alter function platform.drop_cached_pages() owner to app_definer;
alter function platform.site_versions(uuid[]) owner to app_definer;
alter function platform.sites_to_warm(uuid, int) owner to app_definer;

grant select, insert, delete on platform.cached_pages to app_definer;
grant execute on function
  platform.cached_page(uuid, bytea),
  platform.keep_page(uuid, bytea, bigint, bytea),
  platform.sweep_cached_pages(bigint),
  platform.cached_pages_size(),
  platform.site_versions(uuid[]),
  platform.sites_to_warm(uuid, int)
to app_cache;
