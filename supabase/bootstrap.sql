-- What Supabase brings and a plain or embedded Postgres does not: its roles and the schema auth.
-- The migrator runs this before the first migration, never on a Supabase server. It may run any number of times.

do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls')
    ) as role (name, attributes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
end;
$$;

-- A login sees nothing and makes nothing until it takes a role: no schema public, no temporary tables
-- (names in pg_temp would be found before the real ones).
revoke all on schema public from public;

do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
end;
$$;

create schema if not exists auth;
create schema if not exists extensions;

grant usage on schema auth to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

create table if not exists auth.users (
  id uuid primary key,
  email text unique,
  created_at timestamptz not null default now()
);

comment on table auth.users is 'People who can sign in; on Supabase this table is Supabase''s own.';

alter table auth.users enable row level security;

create or replace function auth.jwt() returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  return nullif(current_setting('request.jwt.claims', true), '')::jsonb;
end;
$$;

create or replace function auth.uid() returns uuid
language plpgsql stable set search_path = ''
as $$
begin
  return (auth.jwt() ->> 'sub')::uuid;
end;
$$;

create or replace function auth.role() returns text
language plpgsql stable set search_path = ''
as $$
begin
  return auth.jwt() ->> 'role';
end;
$$;
