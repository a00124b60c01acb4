-- Who may connect, what they may become, and the rule that nothing is granted unless it is written down.

do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      -- logins own nothing, hold no grant and do not inherit: a statement without a role taken first fails
      ('app_login', 'login noinherit'),
      ('app_worker_login', 'login noinherit'),
      -- writes the outbox and the audit, nothing else
      ('app_emitter', 'nologin noinherit'),
      -- what follows an event, in the scope of the event's tenant
      ('app_task', 'nologin noinherit'),
      -- moves events from the outbox to the queue
      ('app_relay', 'nologin noinherit'),
      -- owns the security definer functions; nobody becomes it
      ('app_definer', 'nologin noinherit bypassrls')
    ) as role (name, attributes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
end;
$$;

grant anon, authenticated, app_emitter to app_login;
grant app_task, app_relay to app_worker_login;

-- A migration hands its definer functions to app_definer, for which a plain owner must be its member.
grant app_definer to current_user;

alter role app_login set timezone = 'UTC';
alter role app_worker_login set timezone = 'UTC';

-- Postgres lets everyone execute a new function; here each grant is written.
alter default privileges revoke execute on routines from public;

create schema app;
create schema platform;
create schema if not exists extensions;

comment on schema app is 'Functions that answer: whose tenant, which user, may they';
comment on schema platform is 'Tenants, their members and hosts, and what the platform keeps for itself';

grant usage on schema app, platform to anon, authenticated, app_task;
grant usage on schema extensions to anon, authenticated, app_task;
grant usage, create on schema app, platform to app_definer;
