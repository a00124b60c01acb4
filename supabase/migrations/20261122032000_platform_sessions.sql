-- Browser sessions beside the identity server: which devices are signed in, which of them may go on, and which have
-- shown a second factor that the identity server knows nothing of (a backup code, a trusted device).
--
-- The identity server's tokens verify without asking anybody. What they cannot say stands here, and is asked when a
-- token is met that is not remembered, at least once a minute.

create table platform.sessions (
  -- the session_id of the identity server's tokens
  id uuid primary key,
  user_id uuid not null,
  -- as much of the device as its owner needs to know it again; never the user agent
  browser text not null check (browser in ('chrome', 'edge', 'firefox', 'opera', 'safari', 'other')),
  system text not null check (system in ('android', 'ios', 'linux', 'macos', 'windows', 'other')),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  second_factor_until timestamptz,
  trusted_device_id uuid,
  ended_at timestamptz
);

comment on table platform.sessions is
  'Sessions that were opened through the sign-in pages; one that has ended stays until no token of it can be renewed. subject: user_id';
comment on column platform.sessions.user_id is 'personal: activity — whose session it is';
comment on column platform.sessions.browser is 'personal: activity — kind of browser';
comment on column platform.sessions.system is 'personal: activity — kind of system';
comment on column platform.sessions.created_at is 'personal: activity — when they signed in';
comment on column platform.sessions.last_seen_at is 'personal: activity — when the session was renewed last';
comment on column platform.sessions.second_factor_until is
  'personal: activity — until when a backup code or a trusted device stands for the second factor';
comment on column platform.sessions.trusted_device_id is
  'personal: activity — the device that stands for the second factor; without it, a backup code does';
comment on column platform.sessions.ended_at is 'personal: activity — when they signed out';

create index sessions_user_id_idx on platform.sessions (user_id);

alter table platform.sessions enable row level security;
alter table platform.sessions force row level security;

create policy sessions_select on platform.sessions for select to authenticated
  using (user_id = (select app.user_id()));

grant select (id, user_id, browser, system, created_at, last_seen_at, ended_at) on platform.sessions to authenticated;
grant select, insert, update, delete on platform.sessions to app_definer;

create table platform.session_cutoffs (
  user_id uuid primary key,
  cutoff_at timestamptz not null,
  kept_session_id uuid
);

comment on table platform.session_cutoffs is
  'Users who signed out everywhere: tokens from before that belong to no row of sessions are refused. subject: user_id';
comment on column platform.session_cutoffs.user_id is 'personal: activity — who signed out everywhere';
comment on column platform.session_cutoffs.cutoff_at is 'personal: activity — when';

alter table platform.session_cutoffs enable row level security;
alter table platform.session_cutoffs force row level security;

grant select, insert, update, delete on platform.session_cutoffs to app_definer;

create table platform.second_factor_users (
  user_id uuid primary key,
  since timestamptz not null default now()
);

comment on table platform.second_factor_users is
  'Users who have a second factor, as far as the sign-in pages have seen: they are not signed in without it. subject: user_id';
comment on column platform.second_factor_users.user_id is 'personal: activity — who has a second factor';
comment on column platform.second_factor_users.since is 'personal: activity — since when';

alter table platform.second_factor_users enable row level security;
alter table platform.second_factor_users force row level security;

grant select, insert, delete on platform.second_factor_users to app_definer;

-- The identity server's own tables, where its owner lets us see them: always on the embedded one. Without, sessions that
-- were ended there count until their token ends, and sessions that end here are refused here alone.
do $$
begin
  grant usage on schema auth to app_definer;
  grant select (id, user_id), delete on auth.sessions to app_definer;
  grant select (user_id, status) on auth.mfa_factors to app_definer;
exception when insufficient_privilege or undefined_table then
  raise warning 'app_definer cannot read auth.sessions and auth.mfa_factors: grant it select, and delete on sessions, as their owner';
end;
$$;

create function platform.open_session(session uuid, browser text, system text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.sessions (id, user_id, browser, system)
  values (session, app.user_id(), open_session.browser, open_session.system)
  on conflict do nothing;
end;
$$;

comment on function platform.open_session(uuid, text, text) is 'Notes that the caller has signed in on a device';

create function platform.see_session(session uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update platform.sessions set last_seen_at = now() where id = session and user_id = app.user_id();
end;
$$;

comment on function platform.see_session(uuid) is 'Notes that a session of the caller was renewed';

create function platform.session_state(session uuid, issued_at timestamptz)
returns table (live boolean, shown_by text, has_factor boolean, must_have boolean)
language plpgsql stable security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
  known platform.sessions;
begin
  select * into known from platform.sessions as one where one.id = session and one.user_id = caller;

  if known.id is not null then
    live := known.ended_at is null;
  end if;
  if has_column_privilege('auth.sessions', 'id', 'select') then
    live := coalesce(live, true)
      and exists (select from auth.sessions as one where one.id = session and one.user_id = caller);
  elsif live is null then
    -- nobody tells: what was issued before everything was ended counts no more. Tokens know seconds, so the second of
    -- that moment is let through: whoever signs in again at once must get in
    live := not exists (
      select from platform.session_cutoffs as cutoff
      where cutoff.user_id = caller
        and cutoff.kept_session_id is distinct from session
        and issued_at < date_trunc('second', cutoff.cutoff_at)
    );
  end if;

  if known.second_factor_until > now() then
    shown_by := case when known.trusted_device_id is null then 'backup' else 'device' end;
  end if;
  if has_column_privilege('auth.mfa_factors', 'status', 'select') then
    has_factor := exists (
      select from auth.mfa_factors as one where one.user_id = caller and one.status = 'verified'
    );
  else
    has_factor := exists (select from platform.second_factor_users as one where one.user_id = caller);
  end if;
  must_have := exists (select from platform.admins as one where one.user_id = caller)
    or exists (
      select from platform.members as member
      where member.user_id = caller
        and member.status = 'active'
        and (
          member.level >= 50
          or exists (
            select from platform.role_permissions as held
            join platform.permissions as known_permission on known_permission.name = held.permission
            where held.tenant_id = member.tenant_id
              and held.role_id = member.role_id
              and known_permission.level >= 50
          )
        )
    );
  return next;
end;
$$;

comment on function platform.session_state(uuid, timestamptz) is
  'Whether a token of the caller still counts, what stands for the second factor beside it, and whether one is there or needed';

create function platform.end_session(session uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update platform.sessions
  set ended_at = coalesce(ended_at, now()), second_factor_until = null
  where id = session and user_id = app.user_id();

  if not found then
    return false;
  end if;
  if has_table_privilege('auth.sessions', 'delete') then
    delete from auth.sessions as one where one.id = session and one.user_id = app.user_id();
  end if;
  perform pg_notify('session_ended', session::text);
  return true;
end;
$$;

comment on function platform.end_session(uuid) is 'Ends one session of the caller, in every process at once';

create function platform.end_sessions(kept uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  update platform.sessions
  set ended_at = now(), second_factor_until = null
  where user_id = caller and ended_at is null and id is distinct from kept;

  insert into platform.session_cutoffs (user_id, cutoff_at, kept_session_id)
  values (caller, now(), kept)
  on conflict (user_id) do update set cutoff_at = excluded.cutoff_at, kept_session_id = excluded.kept_session_id;

  if has_table_privilege('auth.sessions', 'delete') then
    delete from auth.sessions as one where one.user_id = caller and one.id is distinct from kept;
  end if;
  perform pg_notify('session_ended', caller::text);
end;
$$;

comment on function platform.end_sessions(uuid) is 'Ends every session of the caller but one, or every one';

create function platform.my_sessions()
returns table (id uuid, browser text, system text, created_at timestamptz, last_seen_at timestamptz)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select one.id, one.browser, one.system, one.created_at, one.last_seen_at
    from platform.sessions as one
    where one.user_id = app.user_id()
      and one.ended_at is null
      and one.last_seen_at > now() - interval '30 days'
    order by one.last_seen_at desc, one.id desc
    limit 100;
end;
$$;

comment on function platform.my_sessions() is 'Where the caller is signed in';

create function platform.note_second_factor(present boolean) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if present then
    insert into platform.second_factor_users (user_id) values (caller) on conflict do nothing;
  else
    delete from platform.second_factor_users where user_id = caller;
  end if;

  perform pg_notify('session_ended', caller::text);
end;
$$;

comment on function platform.note_second_factor(boolean) is
  'Notes whether the caller has a second factor, after the identity server said so';

create function platform.sweep_sessions() returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- the cookie of an open session has ended after 30 days without a visit
  delete from platform.sessions where ended_at is null and last_seen_at < now() - interval '31 days';
  -- whoever took a refresh token along could go on renewing it at an identity server that was not told
  delete from platform.sessions where ended_at < now() - interval '1 year';
  delete from platform.session_cutoffs where cutoff_at < now() - interval '1 year';
end;
$$;

comment on function platform.sweep_sessions() is 'Removes what no token can refer to any more; for a timed task';

alter function platform.open_session(uuid, text, text) owner to app_definer;
alter function platform.see_session(uuid) owner to app_definer;
alter function platform.session_state(uuid, timestamptz) owner to app_definer;
alter function platform.end_session(uuid) owner to app_definer;
alter function platform.end_sessions(uuid) owner to app_definer;
alter function platform.my_sessions() owner to app_definer;
alter function platform.note_second_factor(boolean) owner to app_definer;
alter function platform.sweep_sessions() owner to app_definer;

grant execute on function
  platform.open_session(uuid, text, text), platform.see_session(uuid), platform.session_state(uuid, timestamptz),
  platform.end_session(uuid), platform.end_sessions(uuid), platform.note_second_factor(boolean),
  platform.my_sessions()
  to authenticated;
grant execute on function platform.sweep_sessions() to app_task;
