-- What visitors read is compared with the published site that the transaction names, looked up by its key within the
-- statement; app.tenant_id() is called, which costs more than the look (`deno task bench rls`).

alter policy tenants_select on platform.tenants to authenticated, app_task;

create policy tenants_select_published on platform.tenants for select to anon using (
  id = nullif(current_setting('app.tenant', true), '')::uuid and published_at is not null
);

do $$
declare
  asked record;
begin
  for asked in
    select p.polname, p.polrelid::regclass as relation, pg_catalog.pg_get_expr(p.polqual, p.polrelid) as condition
    from pg_catalog.pg_policy as p
    where p.polroles = array['anon'::regrole::oid]
      and pg_catalog.pg_get_expr(p.polqual, p.polrelid) like '%( SELECT app.tenant_id() AS tenant_id)%'
  loop
    execute format(
      'alter policy %I on %s using (%s)',
      asked.polname, asked.relation,
      replace(asked.condition, '( SELECT app.tenant_id() AS tenant_id)', '(select site.id from platform.tenants as site)')
    );
  end loop;
end;
$$;
