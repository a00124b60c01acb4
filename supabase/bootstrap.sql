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
      ('service_role', 'nologin noinherit bypassrls'),
      -- the embedded identity server; Supabase has its own and leaves this one nothing to do
      ('app_identity', 'nologin noinherit')
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

-- The embedded identity server (lib/platform/identity). Nothing in these tables signs anybody in by itself: passwords are
-- hashes, links and codes are hashes, refresh tokens are nowhere, and what must be read again is sealed with a key outside.

alter table auth.users
  add column if not exists updated_at timestamptz not null default now(),
  add column if not exists encrypted_password text,
  add column if not exists email_confirmed_at timestamptz,
  add column if not exists invited_at timestamptz,
  add column if not exists confirmation_sent_at timestamptz,
  add column if not exists recovery_sent_at timestamptz,
  add column if not exists reauthentication_sent_at timestamptz,
  add column if not exists email_change text,
  add column if not exists email_change_sent_at timestamptz,
  add column if not exists last_sign_in_at timestamptz,
  add column if not exists banned_until timestamptz,
  add column if not exists deleted_at timestamptz,
  add column if not exists raw_app_meta_data jsonb not null default '{}',
  add column if not exists raw_user_meta_data jsonb not null default '{}';

comment on table auth.users is
  'People who can sign in; on Supabase this table is Supabase''s own. subject: id';
comment on column auth.users.email is 'personal: contact — lower case';
comment on column auth.users.email_change is 'personal: contact — the address that awaits confirmation';
comment on column auth.users.encrypted_password is 'personal: credential — Argon2id, in PHC format';
comment on column auth.users.raw_user_meta_data is 'personal: content — what they said of themselves, e.g. their language';
comment on column auth.users.last_sign_in_at is 'personal: activity — when they signed in last';

create table if not exists auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  aal text not null check (aal in ('aal1', 'aal2')),
  amr jsonb not null,
  factor_id uuid,
  refresh_counter int not null default 0,
  refreshed_at timestamptz not null,
  created_at timestamptz not null,
  not_after timestamptz not null
);

create index if not exists sessions_user_id_idx on auth.sessions (user_id);
create index if not exists sessions_not_after_idx on auth.sessions (not_after);

comment on table auth.sessions is
  'Sign-ins that last; a refresh token names one of them and a counter, which tells the newest from the used. subject: user_id';
comment on column auth.sessions.amr is 'personal: activity — how and when they showed who they are (RFC 8176)';
comment on column auth.sessions.refreshed_at is 'personal: activity — when the session was used last';

create table if not exists auth.flow_states (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  code_hash bytea unique check (length(code_hash) = 32),
  code_challenge text not null check (length(code_challenge) between 43 and 128),
  code_challenge_method text not null check (code_challenge_method in ('s256', 'plain')),
  authentication_method text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index if not exists flow_states_user_id_idx on auth.flow_states (user_id);
create index if not exists flow_states_expires_at_idx on auth.flow_states (expires_at);

comment on table auth.flow_states is 'Sign-ins that end in a code (PKCE, RFC 7636). subject: user_id';
comment on column auth.flow_states.code_hash is 'personal: credential — SHA-256 of 256 random bits';

create table if not exists auth.one_time_tokens (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind in ('signup', 'invite', 'magiclink', 'recovery', 'email_change', 'reauthentication')),
  email text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  code_hash bytea not null check (length(code_hash) = 32),
  guesses int not null default 0,
  flow_state_id uuid references auth.flow_states (id) on delete set null,
  created_at timestamptz not null,
  code_expires_at timestamptz not null,
  expires_at timestamptz not null,
  unique (user_id, kind)
);

create index if not exists one_time_tokens_email_idx on auth.one_time_tokens (email);
create index if not exists one_time_tokens_flow_state_id_idx on auth.one_time_tokens (flow_state_id);
create index if not exists one_time_tokens_expires_at_idx on auth.one_time_tokens (expires_at);

comment on table auth.one_time_tokens is
  'Links and codes that were mailed and not used: one of a kind for each user. subject: user_id';
comment on column auth.one_time_tokens.email is 'personal: contact — where it was sent';
comment on column auth.one_time_tokens.token_hash is 'personal: credential — SHA-256 of 256 random bits';
comment on column auth.one_time_tokens.code_hash is
  'personal: credential — HMAC-SHA-256 of six digits, with a key that is not in the database';

create table if not exists auth.mfa_factors (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  friendly_name text,
  factor_type text not null check (factor_type = 'totp'),
  status text not null check (status in ('unverified', 'verified')),
  secret_sealed bytea not null,
  last_step bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index if not exists mfa_factors_user_id_idx on auth.mfa_factors (user_id);
create unique index if not exists mfa_factors_name_idx on auth.mfa_factors (user_id, friendly_name)
  where friendly_name <> '';

comment on table auth.mfa_factors is 'Second factors. subject: user_id';
comment on column auth.mfa_factors.friendly_name is 'personal: content — what they call it';
comment on column auth.mfa_factors.secret_sealed is
  'personal: credential — of TOTP (RFC 6238), AES-256-GCM with a key that is not in the database';
comment on column auth.mfa_factors.last_step is 'personal: activity — the time step of the last code, which counts only once';

create table if not exists auth.mfa_challenges (
  id uuid primary key,
  factor_id uuid not null references auth.mfa_factors (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index if not exists mfa_challenges_factor_id_idx on auth.mfa_challenges (factor_id);

comment on table auth.mfa_challenges is 'Second factors that somebody is being asked for';

create table if not exists auth.signing_keys (
  kid text primary key,
  public_jwk jsonb not null,
  private_sealed bytea not null,
  created_at timestamptz not null,
  signs_from timestamptz not null,
  revoked_at timestamptz
);

comment on table auth.signing_keys is
  'Keys of access tokens (ES256); the private half is sealed with AES-256-GCM under a key that is not in the database';

create table if not exists auth.throttles (
  bucket bytea primary key check (length(bucket) = 32),
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

create index if not exists throttles_last_at_idx on auth.throttles (last_at);

comment on table auth.throttles is
  'Failures by account and by address class, both as HMAC-SHA-256 with a key that is not in the database';

do $$
declare
  name text;
begin
  foreach name in array array[
    'users', 'sessions', 'flow_states', 'one_time_tokens', 'mfa_factors', 'mfa_challenges', 'signing_keys',
    'throttles'
  ] loop
    execute format('alter table auth.%I enable row level security', name);
    execute format('alter table auth.%I force row level security', name);
    execute format('grant select, insert, update, delete on auth.%I to app_identity', name);
    if not exists (
      select from pg_catalog.pg_policies
      where schemaname = 'auth' and tablename = name and policyname = name || '_identity'
    ) then
      execute format('create policy %I on auth.%I for all to app_identity using (true) with check (true)',
        name || '_identity', name);
    end if;
  end loop;
end;
$$;

grant usage on schema auth to app_identity;

-- Processes remember for some seconds whom they know; they hear of each session that ends or falls back to one factor.
create or replace function auth.ring_session_ended() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform pg_notify('session_ended', old.id::text);
  return null;
end;
$$;

create or replace trigger sessions_ended after delete on auth.sessions
  for each row execute function auth.ring_session_ended();
create or replace trigger sessions_lowered after update of aal on auth.sessions
  for each row when (old.aal > new.aal) execute function auth.ring_session_ended();
