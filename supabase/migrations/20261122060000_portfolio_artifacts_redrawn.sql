-- A drawing without the photo that its site has, because the storage did not answer, is made anew after some time,
-- though nothing of the site has changed.

alter table portfolio.artifacts add column redraw_at timestamptz;

comment on column portfolio.artifacts.redraw_at is
  'When it is drawn anew though its site has not changed: the photo could not be read.';

grant update (redraw_at) on portfolio.artifacts to app_task;
grant select (redraw_at) on portfolio.artifacts to app_definer;

create or replace function portfolio.sites_to_draw(program text, kinds int)
returns table (tenant_id uuid, slug text, version bigint, published boolean, quiet_seconds double precision)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select
      tenant.id, tenant.slug, tenant.version, tenant.published_at is not null,
      greatest(0, extract(epoch from now() - tenant.updated_at))::double precision
    from platform.tenants as tenant
    left join lateral (
      select
        count(*) as all_of_them,
        count(*) filter (
          where drawn.version = tenant.version and drawn.drawn_by = program
            and (drawn.redraw_at is null or drawn.redraw_at > now())
        ) as current
      from portfolio.artifacts as drawn
      where drawn.tenant_id = tenant.id
    ) as found on true
    where case when tenant.published_at is null then found.all_of_them > 0 else found.current < kinds end
    order by tenant.updated_at, tenant.id;
end;
$$;
