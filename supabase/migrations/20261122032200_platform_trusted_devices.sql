-- Devices that their owner trusts for 30 days: there, the first factor is enough.

create table platform.trusted_devices (
  id uuid primary key,
  user_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  browser text not null check (browser in ('chrome', 'edge', 'firefox', 'opera', 'safari', 'other')),
  system text not null check (system in ('android', 'ios', 'linux', 'macos', 'windows', 'other')),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz not null default now() + interval '30 days'
);

comment on table platform.trusted_devices is
  'Devices on which a user is not asked for the second factor; a cookie of 256 random bits is the device. subject: user_id';
comment on column platform.trusted_devices.user_id is 'personal: activity — who trusts the device';
comment on column platform.trusted_devices.token_hash is 'personal: credential — hash of the cookie';
comment on column platform.trusted_devices.browser is 'personal: activity — kind of browser';
comment on column platform.trusted_devices.system is 'personal: activity — kind of system';
comment on column platform.trusted_devices.created_at is 'personal: activity — since when it is trusted';
comment on column platform.trusted_devices.last_used_at is 'personal: activity — when it last stood for the second factor';
comment on column platform.trusted_devices.expires_at is 'personal: activity — until when';

create index trusted_devices_user_id_idx on platform.trusted_devices (user_id);

alter table platform.trusted_devices enable row level security;
alter table platform.trusted_devices force row level security;

create policy trusted_devices_select on platform.trusted_devices for select to authenticated
  using (user_id = (select app.user_id()));

grant select (id, user_id, browser, system, created_at, last_used_at, expires_at)
  on platform.trusted_devices to authenticated;
grant select, insert, update, delete on platform.trusted_devices to app_definer;

create function platform.trust_device(device uuid, hash text, browser text, system text) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
begin
  if not app.has_second_factor() then
    raise insufficient_privilege using message = 'permission denied for trusted devices';
  end if;

  delete from platform.trusted_devices where user_id = caller and expires_at <= now();
  -- nobody has twenty devices at hand; the oldest make room
  delete from platform.trusted_devices
  where id in (
    select old.id from platform.trusted_devices as old
    where old.user_id = caller order by old.created_at desc offset 19
  );
  insert into platform.trusted_devices (id, user_id, token_hash, browser, system)
  values (device, caller, decode(hash, 'hex'), trust_device.browser, trust_device.system);
end;
$$;

comment on function platform.trust_device(uuid, text, text, text) is
  'Trusts a device for 30 days, for a caller who has shown a second factor';

create function platform.use_trusted_device(session uuid, hash text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
  device platform.trusted_devices;
begin
  update platform.trusted_devices as one set last_used_at = now()
  where one.user_id = caller and one.token_hash = decode(hash, 'hex') and one.expires_at > now()
  returning one.* into device;

  if device.id is null then
    return false;
  end if;

  update platform.sessions
  set second_factor_until = device.expires_at, trusted_device_id = device.id
  where id = session and user_id = caller and ended_at is null;

  if not found then
    raise insufficient_privilege using message = 'permission denied for the session';
  end if;

  perform pg_notify('session_ended', session::text);
  return true;
end;
$$;

comment on function platform.use_trusted_device(uuid, text) is
  'Lets a device that the caller trusts stand for the second factor of one of their sessions; false when it is not trusted';

create function platform.revoke_trusted_device(device uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller constant uuid := app.user_id();
  was_there boolean;
begin
  delete from platform.trusted_devices where id = device and user_id = caller;
  was_there := found;

  -- what it stood for ends with it
  update platform.sessions set second_factor_until = null, trusted_device_id = null
  where user_id = caller and trusted_device_id = device;

  perform pg_notify('session_ended', caller::text);
  return was_there;
end;
$$;

comment on function platform.revoke_trusted_device(uuid) is
  'Trusts a device no longer; sessions that it stood for owe the second factor again';

create function platform.forget_second_factor() returns void
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
  update platform.sessions set second_factor_until = null, trusted_device_id = null where user_id = caller;

  perform pg_notify('session_ended', caller::text);
end;
$$;

comment on function platform.forget_second_factor() is
  'Removes everything that stands beside the caller''s second factor, once the factor itself is gone';

alter function platform.trust_device(uuid, text, text, text) owner to app_definer;
alter function platform.use_trusted_device(uuid, text) owner to app_definer;
alter function platform.revoke_trusted_device(uuid) owner to app_definer;
alter function platform.forget_second_factor() owner to app_definer;

grant execute on function
  platform.trust_device(uuid, text, text, text), platform.use_trusted_device(uuid, text),
  platform.revoke_trusted_device(uuid), platform.forget_second_factor()
  to authenticated;
