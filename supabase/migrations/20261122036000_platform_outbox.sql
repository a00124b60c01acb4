-- What has happened, written with what it happened to: both or neither. The relay hands it to the tasks.

grant usage on schema app, platform to app_relay;

create table platform.outbox (
  id uuid primary key,
  -- null when it concerns no tenant, as a user's own account
  tenant_id uuid references platform.tenants (id) on delete cascade,
  name text not null check (name ~ '^[a-z]+(\.[a-z_]+){2}$'),
  -- ids only: a task reads the row itself, under the policies of that moment
  payload jsonb not null check (jsonb_typeof(payload) = 'object' and length(payload::text) <= 2000),
  request_id uuid,
  created_at timestamptz not null default now(),
  relayed_at timestamptz
);

comment on table platform.outbox is
  'Events, with ids and never authority; written by app_emitter, handed on by app_relay. retained by: relayed_at outbox';

create index outbox_waiting_idx on platform.outbox (created_at, id) where relayed_at is null;
create index outbox_tenant_idx on platform.outbox (tenant_id);

alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;

grant insert (id, tenant_id, name, payload, request_id) on platform.outbox to app_emitter;
grant select on platform.outbox to app_relay;
grant update (relayed_at) on platform.outbox to app_relay;

create policy outbox_insert on platform.outbox for insert to app_emitter
  with check (tenant_id is not distinct from (select app.tenant_id()));
create policy outbox_select on platform.outbox for select to app_relay using (true);
create policy outbox_update on platform.outbox for update to app_relay using (true) with check (true);

create function platform.ring_outbox() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('outbox', '');
  return null;
end;
$$;

comment on function platform.ring_outbox() is 'Wakes the relay';

create trigger ring after insert on platform.outbox for each statement execute function platform.ring_outbox();
