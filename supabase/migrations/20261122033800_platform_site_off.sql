-- A site is drawn by the slice portfolio: where that is switched off, no site is shown, published or not. The API still
-- has to know of the tenant, whose other slices answer.

create function app.shows_site(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not exists (
    select from platform.tenant_slices where tenant_id = wanted and slice = 'portfolio' and not is_on
  );
end;
$$;

comment on function app.shows_site(uuid) is 'Whether the slice that draws sites is on; for other functions';

drop function platform.find_site(text);
drop function platform.find_site_by_host(text);

create function platform.find_site(wanted text)
returns table (
  id uuid, slug text, version bigint, languages text[], accent_hue int, kind text, is_shown boolean
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.version, tenant.languages, tenant.accent_hue, tenant.kind,
      app.shows_site(tenant.id)
    from platform.tenants as tenant
    where tenant.slug = wanted and tenant.published_at is not null;
end;
$$;

comment on function platform.find_site(text) is
  'The published site with this slug: what is needed before its pages can be asked for';

create function platform.find_site_by_host(wanted text)
returns table (
  id uuid, slug text, version bigint, languages text[], accent_hue int, kind text, is_shown boolean
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.version, tenant.languages, tenant.accent_hue, tenant.kind,
      app.shows_site(tenant.id)
    from platform.hosts as named
    join platform.tenants as tenant on tenant.id = named.tenant_id
    where named.host = lower(wanted) and named.verified_at is not null and tenant.published_at is not null;
end;
$$;

comment on function platform.find_site_by_host(text) is 'The published site that proved this host name to be its own';

create or replace function platform.list_published_sites(at_most int)
returns table (slug text, updated_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.slug, tenant.updated_at
    from platform.tenants as tenant
    where tenant.published_at is not null and not tenant.demo and app.shows_site(tenant.id)
    order by tenant.slug
    limit at_most;
end;
$$;

alter function app.shows_site(uuid) owner to app_definer;
alter function platform.find_site(text) owner to app_definer;
alter function platform.find_site_by_host(text) owner to app_definer;

grant execute on function platform.find_site(text), platform.find_site_by_host(text) to anon, authenticated;
