-- Whoever may change what a site shows may say that it has changed: a key that publishes needed `platform.site.touch`
-- besides, which nobody would guess. The catalogue says which permissions these are; a slice marks its own.

alter table platform.permissions add column changes_site boolean not null default false;

comment on column platform.permissions.changes_site is
  'Whether what it allows may change what readers of the site see; whoever holds one of these may touch the site';

update platform.permissions set changes_site = true where name in (
  'platform.site.publish',
  'platform.site.touch',
  'platform.site.write',
  'platform.slices.write',
  'portfolio.posts.publish',
  'portfolio.posts.write',
  'portfolio.profile.write'
);

create or replace function app.touch_site() returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  touched constant uuid := app.tenant_id();
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  if touched is null or not (
    current_setting('role') = 'app_task'
    or current_setting('role') = 'authenticated' and exists (
      select from platform.held_permissions as held
      join platform.permissions as known on known.name = held.permission
      where held.tenant_id = touched
        and held.holder_id = coalesce(claims ->> 'key', claims ->> 'sub')::uuid
        and known.changes_site
        and (not held.needs_second_factor or claims ->> 'aal' = 'aal2')
        and (held.ends_at is null or held.ends_at > now())
    )
  ) then
    raise insufficient_privilege using message = 'permission denied for the site';
  end if;

  update platform.tenants set version = version + 1, updated_at = now() where id = touched;
  perform pg_notify('site_changed', touched::text);
end;
$$;
