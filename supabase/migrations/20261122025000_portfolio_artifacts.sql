-- What is drawn ahead of a reader: CVs as PDF and cards as PNG, one of each kind, the newest only.

create table portfolio.artifacts (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  kind text not null check (kind in ('cv', 'card')),
  lang text not null check (lang in ('es', 'en')),
  paper text not null,
  version bigint not null,
  drawn_by text not null,
  name text not null,
  -- 200 jobs on 112 pages make 1.5 MB; nothing honest needs more than this
  bytes bytea not null check (octet_length(bytes) between 1 and 16000000),
  drawn_at timestamptz not null default now(),
  primary key (tenant_id, kind, lang, paper),
  constraint artifacts_paper_check
    check ((kind = 'cv' and paper in ('a4', 'letter')) or (kind = 'card' and paper = 'none'))
);

comment on table portfolio.artifacts is 'CVs and cards that the worker drew of a published site, for visitors to fetch.';
comment on column portfolio.artifacts.version is 'The version of the site that it shows; any other is not served.';
comment on column portfolio.artifacts.drawn_by is 'Hash of the program that drew it: another program draws anew.';
comment on column portfolio.artifacts.name is 'Whose it is, for the name of a downloaded file.';

alter table portfolio.artifacts enable row level security;
alter table portfolio.artifacts force row level security;

grant usage on schema portfolio to app_task, app_definer;
grant create on schema portfolio to app_definer;
grant select (tenant_id, kind, lang, paper, version, drawn_by, name, bytes) on portfolio.artifacts to anon, authenticated;
grant select, insert, delete, update (version, drawn_by, name, bytes, drawn_at) on portfolio.artifacts to app_task;
grant select (tenant_id, version, drawn_by) on portfolio.artifacts to app_definer;

create policy "visitors read those of a published site" on portfolio.artifacts for select to anon
  using (tenant_id = (select app.tenant_id()));
create policy "members read" on portfolio.artifacts for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('portfolio.profile.read')));
create policy "the worker reads" on portfolio.artifacts for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy "the worker adds" on portfolio.artifacts for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy "the worker changes" on portfolio.artifacts for update to app_task
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));
create policy "the worker removes" on portfolio.artifacts for delete to app_task
  using (tenant_id = (select app.tenant_id()));

-- The worker draws what a visitor sees, as a visitor: what policies hide from visitors cannot get into a file.
grant anon to app_worker_login;

create function portfolio.sites_to_draw(program text, kinds int)
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
        count(*) filter (where drawn.version = tenant.version and drawn.drawn_by = program) as current
      from portfolio.artifacts as drawn
      where drawn.tenant_id = tenant.id
    ) as found on true
    where case when tenant.published_at is null then found.all_of_them > 0 else found.current < kinds end
    order by tenant.updated_at, tenant.id;
end;
$$;

comment on function portfolio.sites_to_draw(text, int) is
  'Sites whose artifacts are missing or old, and hidden ones that still have some; for the worker, which sees one tenant at a time otherwise';

alter function portfolio.sites_to_draw(text, int) owner to app_definer;
grant execute on function portfolio.sites_to_draw(text, int) to app_task;
