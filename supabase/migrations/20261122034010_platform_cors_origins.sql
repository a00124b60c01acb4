-- Other sites whose pages may call a tenant's API in their readers' browsers. Never with cookies.

insert into platform.permissions (name, level) values
  ('platform.origins.read', 50),
  ('platform.origins.write', 50);

create table platform.cors_origins (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  origin text not null check (origin ~ '^https?://[a-z0-9.:\[\]-]+$' and length(origin) <= 260),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, origin)
);

comment on table platform.cors_origins is 'Origins whose pages may call the tenant''s API (CORS). subject: tenant';
comment on column platform.cors_origins.origin is 'personal: content — scheme, host and port, as browsers send them';

alter table platform.cors_origins enable row level security;
alter table platform.cors_origins force row level security;

create policy cors_origins_select on platform.cors_origins for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.origins.read')));
create policy cors_origins_insert on platform.cors_origins for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.origins.write')));
create policy cors_origins_delete on platform.cors_origins for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.origins.write')));

grant select (tenant_id, id, origin, created_at) on platform.cors_origins to authenticated;
grant insert (tenant_id, id, origin) on platform.cors_origins to authenticated;
grant delete on platform.cors_origins to authenticated;
grant select on platform.cors_origins to app_definer;

create function platform.ring_origins() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform pg_notify('origins_changed', coalesce(new.tenant_id, old.tenant_id)::text);
  return null;
end;
$$;

comment on function platform.ring_origins() is 'Rings origins_changed, so that gateways forget what they remember';

create trigger cors_origins_ring after insert or delete on platform.cors_origins
  for each row execute function platform.ring_origins();

create function platform.allows_origin(wanted_slug text, wanted_origin text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from platform.cors_origins as allowed
    join platform.tenants as tenant on tenant.id = allowed.tenant_id
    where tenant.slug = wanted_slug and tenant.published_at is not null and allowed.origin = wanted_origin
  );
end;
$$;

comment on function platform.allows_origin(text, text) is
  'Whether pages of the origin may call the API of the published tenant; a hidden one answers as one that is not there';

alter function platform.allows_origin(text, text) owner to app_definer;
grant execute on function platform.allows_origin(text, text) to anon;
