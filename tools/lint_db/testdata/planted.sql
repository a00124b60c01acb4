-- Everything that deno task lint:db should find, once or more. Never applied but in its test.

create schema bad;
grant usage on schema bad, extensions to anon, authenticated;
grant create on schema bad to authenticated; -- schema-writable

-- row-security-off, policies-asleep, grant-to-everyone, grant-too-wide, no-primary-key, autovacuum-off
create table bad.open (tenant_id uuid, kind regproc) with (autovacuum_enabled = false); -- column-of-a-catalog-type
create policy asleep on bad.open for select to authenticated using (tenant_id = (select app.tenant_id()));
grant select on bad.open to public;
grant truncate on bad.open to authenticated;

-- row-security-not-forced, grant-without-policy
create table bad.half (id uuid primary key, tenant_id uuid);
alter table bad.half enable row level security;
grant select on bad.half to anon;

-- sensitive-column, sequence-reachable
create table bad.secrets (id serial primary key, tenant_id uuid, password_hash text);
alter table bad.secrets enable row level security;
alter table bad.secrets force row level security;
grant select on bad.secrets to authenticated;
grant usage on sequence bad.secrets_id_seq to authenticated;
create policy everyone on bad.secrets for select to public using (true); -- policy-for-everyone, policy-forgets-the-tenant
create policy anything on bad.secrets for update to authenticated using (true); -- policy-always-true
create policy unknown on bad.secrets for select to authenticated
  using ((app.user_id() is null) or (tenant_id = app.tenant_id())); -- policy-for-nobody-known, policy-asks-each-row
create policy again on bad.secrets for select to authenticated using (tenant_id = (select app.tenant_id())); -- policies-overlap
create policy metadata on bad.secrets for delete to authenticated
  using (((select auth.jwt()) -> 'user_metadata' ->> 'role') = 'admin'); -- policy-reads-user-metadata

create view bad.owners_view as select id from bad.secrets; -- view-with-owners-rights
create view bad.people with (security_invoker = true) as select id, email from auth.users; -- view-of-users
create materialized view bad.snapshot as select id from bad.secrets; -- materialised-view-reachable
grant select on bad.people, bad.snapshot to authenticated;

create foreign data wrapper bad_wrapper;
create server bad_server foreign data wrapper bad_wrapper;
create foreign table bad.elsewhere (id int) server bad_server; -- foreign-table-reachable
grant select on bad.elsewhere to authenticated;

create table public.exposed (id uuid primary key); -- something-in-public
alter table public.exposed enable row level security;

create function bad.open_path() returns int language sql as 'select 1'; -- search-path-open
grant execute on function bad.open_path() to public; -- function-for-everyone
create function bad.for_visitors() returns int language plpgsql security definer set search_path = ''
  as 'begin return 1; end'; -- definer-for-visitors, definer-of-a-superuser
grant execute on function bad.for_visitors() to anon;
create function bad.for_users() returns int language plpgsql security definer set search_path = ''
  as 'begin return 1; end'; -- definer-asks-nobody
grant execute on function bad.for_users() to authenticated;

-- foreign-key-without-index, duplicate-index, index-within-another, foreign-key-into-auth, constraint-unproved
create unique index users_email_for_test on auth.users (email);
create table bad.child (
  id uuid primary key,
  half_id uuid references bad.half (id) on delete cascade,
  email text references auth.users (email) on delete cascade,
  a int,
  b int
);
alter table bad.child enable row level security;
alter table bad.child force row level security;
alter table bad.child add constraint later check (a > 0) not valid;
create index child_a_one on bad.child (a, b);
create index child_a_two on bad.child (a, b);
create index child_a_short on bad.child (a);
create index child_b on bad.child (b);
update pg_index set indisvalid = false where indexrelid = 'bad.child_b'::regclass; -- index-broken

update pg_extension set extnamespace = 'public'::regnamespace where extname = 'plpgsql'; -- extension-in-public

-- what only use brings about: dead-rows, index-never-used, extension-outdated, replication-slot-forgotten
create table bad.busy (id int primary key);
insert into bad.busy select generate_series(1, 20001);
delete from bad.busy;
update pg_extension set extversion = '0.0' where extname = 'plpgsql';
select pg_create_physical_replication_slot('bad_slot');
