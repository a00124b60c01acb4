-- Finding a site before anyone is known, and showing or hiding one's own.

create function platform.find_site(wanted text)
returns table (id uuid, slug text, version bigint, languages text[], accent_hue int, kind text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.version, tenant.languages, tenant.accent_hue, tenant.kind
    from platform.tenants as tenant
    where tenant.slug = wanted and tenant.published_at is not null;
end;
$$;

comment on function platform.find_site(text) is 'The published site with this slug: what is needed before its pages can be asked for';

create function platform.find_site_by_host(wanted text)
returns table (id uuid, slug text, version bigint, languages text[], accent_hue int, kind text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.version, tenant.languages, tenant.accent_hue, tenant.kind
    from platform.hosts as named
    join platform.tenants as tenant on tenant.id = named.tenant_id
    where named.host = lower(wanted) and named.verified_at is not null and tenant.published_at is not null;
end;
$$;

comment on function platform.find_site_by_host(text) is 'The published site that proved this host name to be its own';

create function platform.publish_site() returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not app.can('platform.site.publish') then
    raise insufficient_privilege using message = 'permission denied for the site';
  end if;

  update platform.tenants set published_at = coalesce(published_at, now()) where id = app.tenant_id();
  perform app.touch_site();
end;
$$;

comment on function platform.publish_site() is 'Shows the site of the caller''s tenant; a site that is shown stays as it is';

create function platform.unpublish_site() returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not app.can('platform.site.publish') then
    raise insufficient_privilege using message = 'permission denied for the site';
  end if;

  update platform.tenants set published_at = null where id = app.tenant_id();
  perform app.touch_site();
end;
$$;

comment on function platform.unpublish_site() is 'Hides the site of the caller''s tenant';

alter function platform.find_site(text) owner to app_definer;
alter function platform.find_site_by_host(text) owner to app_definer;
alter function platform.publish_site() owner to app_definer;
alter function platform.unpublish_site() owner to app_definer;

grant execute on function platform.find_site(text), platform.find_site_by_host(text) to anon, authenticated;
grant execute on function platform.publish_site(), platform.unpublish_site() to authenticated;
