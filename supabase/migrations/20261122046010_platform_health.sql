-- What the platform stands on, looked at by a timed task: since when each part is well, or is not.

create table platform.health (
  name text primary key check (name ~ '^[a-z_]{1,40}$'),
  is_red boolean not null,
  since timestamptz not null default now(),
  -- our own words: nothing of anybody's
  why text check (length(why) <= 500),
  looked_at timestamptz not null default now()
);

comment on table platform.health is 'Parts that the platform stands on, and since when each is well or not; written and read by functions';

alter table platform.health enable row level security;
alter table platform.health force row level security;

grant select, insert, update on platform.health to app_definer;

create function platform.note_health(part text, failed boolean, reason text) returns table (is_new boolean, since timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  return query
    with before as (select known.is_red from platform.health as known where known.name = part)
    insert into platform.health as known (name, is_red, why)
    values (part, failed, reason)
    on conflict (name) do update
      set is_red = excluded.is_red, why = excluded.why, looked_at = now(),
        since = case when known.is_red = excluded.is_red then known.since else now() end
    returning (select before.is_red from before) is distinct from failed, known.since;
end;
$$;

comment on function platform.note_health(text, boolean, text) is
  'Notes how a part was found; says whether that is new, and since when it is so. For app_task alone';

create function platform.admin_addresses() returns table (user_id uuid, address text, lang text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select admin.user_id, app.email_of(admin.user_id), coalesce(app.lang_of(admin.user_id), 'en')
    from platform.admins as admin
    where app.email_of(admin.user_id) is not null
    order by admin.user_id;
end;
$$;

comment on function platform.admin_addresses() is 'Who runs the platform, with address and language; for app_task alone';

alter function platform.note_health(text, boolean, text) owner to app_definer;
alter function platform.admin_addresses() owner to app_definer;
revoke execute on function platform.note_health(text, boolean, text), platform.admin_addresses() from public;
grant execute on function platform.note_health(text, boolean, text), platform.admin_addresses() to app_task;
