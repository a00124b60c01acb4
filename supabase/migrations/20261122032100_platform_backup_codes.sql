-- Backup codes: what stands for the second factor when the telephone is gone.
--
-- The identity server does not know them, so a session that was opened with one stays at aal1 there; platform.sessions
-- says until when it counts as aal2 here. Only functions write: a caller cannot raise a session, only show a code.

create table platform.backup_codes (
  user_id uuid not null,
  -- SHA-256 of the user and the code, which has 80 random bits: no slow hash is needed against guessing
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (user_id, code_hash)
);

comment on table platform.backup_codes is 'Codes on paper, each good for one sign-in. subject: user_id';
comment on column platform.backup_codes.user_id is 'personal: activity — whose code it is';
comment on column platform.backup_codes.code_hash is 'personal: credential — hash of the code';
comment on column platform.backup_codes.created_at is 'personal: activity — when the codes were made';
comment on column platform.backup_codes.used_at is 'personal: activity — when it was used';

alter table platform.backup_codes enable row level security;
alter table platform.backup_codes force row level security;

create policy backup_codes_select on platform.backup_codes for select to authenticated
  using (user_id = (select app.user_id()));

grant select (user_id, created_at, used_at) on platform.backup_codes to authenticated;
grant select, insert, update, delete on platform.backup_codes to app_definer;

create function platform.replace_backup_codes(hashes text[]) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if not app.has_second_factor() then
    raise insufficient_privilege using message = 'permission denied for backup codes';
  end if;

  delete from platform.backup_codes where user_id = caller;
  insert into platform.backup_codes (user_id, code_hash)
  select caller, decode(one, 'hex') from unnest(hashes) as one;
end;
$$;

comment on function platform.replace_backup_codes(text[]) is
  'New codes in place of all older ones, for a caller who has shown a second factor';

create function platform.use_backup_code(session uuid, hash text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  -- two who use the same code at once wait here for each other, and the second finds it used
  update platform.backup_codes set used_at = now()
  where user_id = caller and code_hash = decode(hash, 'hex') and used_at is null;

  if not found then
    return false;
  end if;

  update platform.sessions
  set second_factor_until = now() + interval '30 days', trusted_device_id = null
  where id = session and user_id = caller and ended_at is null;

  if not found then
    raise insufficient_privilege using message = 'permission denied for the session';
  end if;

  perform pg_notify('session_ended', session::text);
  return true;
end;
$$;

comment on function platform.use_backup_code(uuid, text) is
  'Uses up a code of the caller for one of their sessions, which then counts as aal2; false when there is no such code left';

alter function platform.replace_backup_codes(text[]) owner to app_definer;
alter function platform.use_backup_code(uuid, text) owner to app_definer;

grant execute on function platform.replace_backup_codes(text[]), platform.use_backup_code(uuid, text) to authenticated;
