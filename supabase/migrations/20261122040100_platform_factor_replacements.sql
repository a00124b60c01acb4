-- A second factor is replaced after a backup code. The identity server knows nothing of such codes and takes a new factor
-- only once the old one is gone, so for a while it would open the account by password alone. Meanwhile this stands here:
-- the account owes its second factor, and only a backup code pays it.

create table platform.factor_replacements (
  user_id uuid primary key,
  -- tells one attempt from the next
  since timestamptz not null
);

comment on table platform.factor_replacements is
  'Users whose second factor is being replaced: until the new one was shown, only backup codes count. subject: user_id';
comment on column platform.factor_replacements.user_id is 'personal: activity — whose factor it is';
comment on column platform.factor_replacements.since is 'personal: activity — since when';

alter table platform.factor_replacements enable row level security;
alter table platform.factor_replacements force row level security;

grant select, insert, update, delete on platform.factor_replacements to app_definer;

create function platform.begin_factor_replacement(session uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if not exists (
    select from platform.sessions as one
    where one.id = session
      and one.user_id = caller
      and one.ended_at is null
      and one.second_factor_until > now()
      and one.trusted_device_id is null
  ) then
    raise insufficient_privilege using message = 'permission denied for the second factor';
  end if;

  -- whoever stops half-way comes back with the next code
  if not exists (select from platform.backup_codes as code where code.user_id = caller and code.used_at is null) then
    return false;
  end if;

  insert into platform.factor_replacements (user_id, since)
  values (caller, clock_timestamp())
  on conflict (user_id) do update set since = clock_timestamp();

  perform pg_notify('session_ended', caller::text);
  return true;
end;
$$;

comment on function platform.begin_factor_replacement(uuid) is
  'From now on only backup codes are a second factor of the caller, who has shown one; false when none would be left';

create function platform.factor_replacement() returns text
language sql stable security definer set search_path = ''
as $$
  select one.since::text from platform.factor_replacements as one where one.user_id = app.user_id();
$$;

comment on function platform.factor_replacement() is 'Which attempt to replace the caller''s factor is under way, null for none';

create function platform.end_factor_replacement(attempt text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if not app.has_second_factor() then
    raise insufficient_privilege using message = 'permission denied for the second factor';
  end if;

  -- one that was begun since may be about to take the new factor away
  delete from platform.factor_replacements as one where one.user_id = caller and one.since::text = attempt;

  perform pg_notify('session_ended', caller::text);
end;
$$;

comment on function platform.end_factor_replacement(text) is
  'The new factor was shown and is the only one: it counts again, unless a later attempt is under way';

-- one column more, so it is made anew
drop function platform.session_state(uuid, timestamptz);

create function platform.session_state(session uuid, issued_at timestamptz)
returns table (live boolean, shown_by text, has_factor boolean, must_have boolean, replacing boolean)
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
  replacing := exists (select from platform.factor_replacements as one where one.user_id = caller);
  has_factor := has_factor or replacing;
  return next;
end;
$$;

comment on function platform.session_state(uuid, timestamptz) is
  'Whether a token of the caller still counts, what stands for the second factor beside it, whether one is there, needed, or being replaced';

create or replace function platform.forget_second_factor() returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if not app.has_second_factor() then
    raise insufficient_privilege using message = 'permission denied for the second factor';
  end if;

  delete from platform.backup_codes where user_id = caller;
  delete from platform.trusted_devices where user_id = caller;
  delete from platform.second_factor_users where user_id = caller;
  delete from platform.factor_replacements where user_id = caller;
  update platform.sessions set second_factor_until = null, trusted_device_id = null where user_id = caller;

  perform pg_notify('session_ended', caller::text);
end;
$$;

alter function platform.begin_factor_replacement(uuid) owner to app_definer;
alter function platform.factor_replacement() owner to app_definer;
alter function platform.end_factor_replacement(text) owner to app_definer;
alter function platform.session_state(uuid, timestamptz) owner to app_definer;

grant execute on function
  platform.begin_factor_replacement(uuid), platform.factor_replacement(), platform.end_factor_replacement(text),
  platform.session_state(uuid, timestamptz)
  to authenticated;
