-- What a visitor of the platform itself may ask: which sites are shown, and whether a code opens the first-run page.

create function platform.list_published_sites(at_most int)
returns table (slug text, updated_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.slug, tenant.updated_at
    from platform.tenants as tenant
    where tenant.published_at is not null and not tenant.demo
    order by tenant.slug
    limit at_most;
end;
$$;

comment on function platform.list_published_sites(int) is
  'Published sites for the platform''s site map; demos are not for search engines';

create function platform.is_setup_code(code text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return platform.needs_setup()
    and exists (select from platform.setup where code_hash = sha256(convert_to(code, 'UTF8')));
end;
$$;

comment on function platform.is_setup_code(text) is
  'Whether the first-run page is open and this is its code; the code has 128 bits, guessing tells nothing';

alter function platform.list_published_sites(int) owner to app_definer;
alter function platform.is_setup_code(text) owner to app_definer;

grant execute on function platform.list_published_sites(int), platform.is_setup_code(text) to anon;
