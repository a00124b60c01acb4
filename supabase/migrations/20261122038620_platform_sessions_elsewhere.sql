-- A session that was opened at the identity server's own API, and not through our pages, counts as any other: its tokens
-- make a cookie. So whoever looks where they are signed in sees it, too, and can end it. On Supabase that takes one grant
-- more than the others.

do $$
begin
  grant select (created_at, not_after) on auth.sessions to app_definer;
exception when insufficient_privilege or undefined_table then
  raise warning 'app_definer cannot read auth.sessions: grant it select (created_at, not_after) as their owner';
end;
$$;

create or replace function platform.my_sessions()
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

  if has_column_privilege('auth.sessions', 'not_after', 'select') then
    return query
      select one.id, 'other', 'other', one.created_at, one.created_at
      from auth.sessions as one
      where one.user_id = app.user_id()
        and coalesce(one.not_after > now(), true)
        and not exists (select from platform.sessions as known where known.id = one.id)
      order by one.created_at desc, one.id desc
      limit 100;
  end if;
end;
$$;

create or replace function platform.end_session(session uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  was_there boolean;
begin
  update platform.sessions
  set ended_at = coalesce(ended_at, now()), second_factor_until = null
  where id = session and user_id = app.user_id();
  was_there := found;

  if has_table_privilege('auth.sessions', 'delete') then
    delete from auth.sessions as one where one.id = session and one.user_id = app.user_id();
    was_there := was_there or found;
  end if;

  if was_there then
    perform pg_notify('session_ended', session::text);
  end if;
  return was_there;
end;
$$;
