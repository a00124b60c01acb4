-- What members are told in the dashboard: written beside what happened, read by the one it is for and nobody else.

create table platform.notifications (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  user_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(\.[a-z_]+){2}$'),
  -- ids only: what they name is read when it is shown, under the policies of that moment
  payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object' and length(payload::text) <= 1000),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references platform.members (tenant_id, user_id) on delete cascade
);

comment on table platform.notifications is
  'What a member is told; written by app_emitter, read by that member alone. subject: user_id. retained by: created_at notifications';
comment on column platform.notifications.kind is 'personal: activity — what happened that concerns the member';
comment on column platform.notifications.payload is 'personal: activity — ids of what it happened to';
comment on column platform.notifications.created_at is 'personal: activity — when it happened';
comment on column platform.notifications.read_at is 'personal: activity — when the member read it';

create index notifications_of_member_idx on platform.notifications (tenant_id, user_id, id desc);
create index notifications_unread_idx on platform.notifications (tenant_id, user_id) where read_at is null;

alter table platform.notifications enable row level security;
alter table platform.notifications force row level security;

grant select (tenant_id, id, user_id, kind, payload, created_at, read_at) on platform.notifications to authenticated;
grant update (read_at) on platform.notifications to authenticated;
grant insert (tenant_id, id, user_id, kind, payload) on platform.notifications to app_emitter;

create policy notifications_select on platform.notifications for select to authenticated
  using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
create policy notifications_update on platform.notifications for update to authenticated
  using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()))
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
create policy notifications_insert on platform.notifications for insert to app_emitter
  with check (tenant_id = (select app.tenant_id()));

-- The emitter knows no members; it asks who is to be told.
create function platform.who_is_told(wanted uuid, permission text) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select member.user_id
    from platform.members as member
    where member.tenant_id = app.tenant_id()
      and member.status = 'active'
      and (wanted is null or member.user_id = wanted)
      and (
        who_is_told.permission is null
        or exists (
          select from platform.permissions as known
          where known.name = who_is_told.permission
            and case
              when member.role_id is null then known.level <= member.level
              else exists (
                select from platform.role_permissions as held
                where held.tenant_id = member.tenant_id
                  and held.role_id = member.role_id
                  and held.permission = known.name
              )
            end
        )
      );
end;
$$;

comment on function platform.who_is_told(uuid, text) is
  'Active members of the tenant of this transaction: one of them, or all who hold a permission; for app_emitter alone';

alter function platform.who_is_told(uuid, text) owner to app_definer;
revoke execute on function platform.who_is_told(uuid, text) from public;
grant execute on function platform.who_is_told(uuid, text) to app_emitter;

-- Rings for each member once per transaction: Postgres drops repeats of the same words.
create function platform.ring_notified() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('notified', new.tenant_id || ' ' || new.user_id);
  return null;
end;
$$;

comment on function platform.ring_notified() is 'Tells the web processes whose bell has changed';

create trigger ring after insert or update of read_at on platform.notifications
  for each row execute function platform.ring_notified();
