-- The role of the embedded identity server, whose tables stand in bootstrap.sql: they are Supabase's own where Supabase is.

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'app_identity') then
    create role app_identity nologin noinherit;
  end if;
  grant app_identity to app_login;
exception when insufficient_privilege then
  raise warning 'app_login cannot become app_identity: without Supabase Auth, grant it as a superuser';
end;
$$;

-- Definer functions tell members who else is one. On Supabase the owner of the tables has to allow it, once.
do $$
begin
  grant usage on schema auth to app_definer;
  grant select (id, email, created_at) on auth.users to app_definer;
exception when insufficient_privilege then
  raise warning 'app_definer cannot read auth.users: grant it select (id, email, created_at) as the owner of that table';
end;
$$;
