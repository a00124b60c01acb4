-- Webhooks: where a tenant wants to be told what happens, and what was told. Bodies are made of a delivery's row when it
-- is sent; of what a receiver answers only the status is kept.

insert into platform.permissions (name, level) values
  ('platform.webhooks.read', 50),
  ('platform.webhooks.manage', 50);

create table platform.webhook_events (
  name text primary key check (name ~ '^[a-z]+(\.[a-z_]+){2}$')
);

comment on table platform.webhook_events is 'Events that may leave; the manifests of the slices declare the same, with their shapes';

insert into platform.webhook_events (name) values
  ('platform.member.joined'),
  ('platform.member.left'),
  ('platform.member.role_changed');

alter table platform.webhook_events enable row level security;
alter table platform.webhook_events force row level security;

create policy webhook_events_select on platform.webhook_events for select to authenticated using (true);
grant select on platform.webhook_events to authenticated, app_definer;

create table platform.webhook_endpoints (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  url text not null check (url ~ '^https?://' and length(url) <= 1000),
  description text not null default '' check (length(description) <= 120),
  events text[] not null check (cardinality(events) between 1 and 50),
  -- sealed with a key that is not in the database
  secret bytea not null check (length(secret) <= 200),
  -- signs beside the new one until then
  old_secret bytea check (length(old_secret) <= 200),
  overlap_until timestamptz,
  -- since when every attempt has failed
  failing_since timestamptz,
  off_at timestamptz,
  -- gone: the receiver said so (410); failing: for days nothing went through
  off_reason text check (off_reason in ('paused', 'gone', 'failing')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint webhook_endpoints_old_secret check ((old_secret is null) = (overlap_until is null)),
  constraint webhook_endpoints_off check ((off_at is null) = (off_reason is null))
);

comment on table platform.webhook_endpoints is 'Receivers of a tenant''s webhooks, at most ten. subject: tenant';
comment on column platform.webhook_endpoints.url is 'personal: content — where events are sent';
comment on column platform.webhook_endpoints.description is 'personal: content — what its makers call it';
comment on column platform.webhook_endpoints.secret is 'personal: credential — what deliveries are signed with, sealed';
comment on column platform.webhook_endpoints.old_secret is 'personal: credential — the one before, sealed';

alter table platform.webhook_endpoints enable row level security;
alter table platform.webhook_endpoints force row level security;

create policy webhook_endpoints_select on platform.webhook_endpoints for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.read')));
create policy webhook_endpoints_insert on platform.webhook_endpoints for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')));
create policy webhook_endpoints_update on platform.webhook_endpoints for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')));
create policy webhook_endpoints_delete on platform.webhook_endpoints for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')));
create policy webhook_endpoints_select_task on platform.webhook_endpoints for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy webhook_endpoints_update_task on platform.webhook_endpoints for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (
    tenant_id, id, url, description, events, overlap_until, failing_since, off_at, off_reason, created_at
  ), insert (tenant_id, id, url, description, events, secret),
  update (url, description, events, secret, failing_since, off_at, off_reason), delete
  on platform.webhook_endpoints to authenticated;
grant select, update (failing_since, off_at, off_reason) on platform.webhook_endpoints to app_task;
grant select on platform.webhook_endpoints to app_definer;

-- Whoever writes an endpoint may not read its secret, so that the overlap is made here.
create function platform.keep_old_webhook_secret() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.old_secret := old.secret;
  new.overlap_until := now() + interval '24 hours';
  return new;
end;
$$;

comment on function platform.keep_old_webhook_secret() is
  'Lets the secret before sign for another day, so that a receiver can change over without losing a delivery';

create trigger webhook_endpoints_rotate before update of secret on platform.webhook_endpoints
  for each row execute function platform.keep_old_webhook_secret();

create function platform.check_webhook_endpoint() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if exists (
    select from unnest(new.events) as wanted (name)
    where not exists (select from platform.webhook_events as known where known.name = wanted.name)
  ) then
    perform app.refuse(400, 'Cannot save webhook: there is no such event, or it does not leave', 'events');
  end if;

  if tg_op = 'INSERT' then
    -- one after the other in a tenant, or two would both be the tenth
    perform from platform.tenants where id = new.tenant_id for no key update;
    if (select count(*) from platform.webhook_endpoints where tenant_id = new.tenant_id) >= 10 then
      perform app.refuse(409, 'Cannot save webhook: there are ten already', 'limit');
    end if;
  end if;
  return new;
end;
$$;

comment on function platform.check_webhook_endpoint() is 'Refuses events that do not leave, and an eleventh endpoint';

alter function platform.check_webhook_endpoint() owner to app_definer;
revoke execute on function platform.check_webhook_endpoint() from public;

create trigger webhook_endpoints_check before insert or update of events on platform.webhook_endpoints
  for each row execute function platform.check_webhook_endpoint();

create table platform.webhook_deliveries (
  tenant_id uuid not null,
  -- the header webhook-id, the same for every attempt and every replay
  id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  type text not null check (type ~ '^[a-z]+(\.[a-z_]+){2}$'),
  -- ids only, as in the outbox: a receiver asks the API for the rest
  data jsonb not null check (jsonb_typeof(data) = 'object' and length(data::text) <= 2000),
  happened_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  -- counts replays; a run that belongs to an earlier round does nothing
  round int not null default 1 check (round > 0),
  -- one object for each attempt: at, ms, status, error
  attempts jsonb not null default '[]' check (jsonb_typeof(attempts) = 'array'),
  next_at timestamptz,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, endpoint_id) references platform.webhook_endpoints (tenant_id, id) on delete cascade,
  constraint webhook_deliveries_once unique (tenant_id, endpoint_id, event_id),
  constraint webhook_deliveries_ended check ((state = 'waiting') = (ended_at is null))
);

comment on table platform.webhook_deliveries is
  'Events on their way to an endpoint, and what became of them. subject: tenant. retained by: created_at webhook_deliveries';
comment on column platform.webhook_deliveries.data is 'personal: activity — ids of what happened';

create index webhook_deliveries_newest_idx on platform.webhook_deliveries (tenant_id, endpoint_id, id desc);
create index webhook_deliveries_failed_idx on platform.webhook_deliveries (tenant_id, endpoint_id, created_at)
  where state = 'failed';

alter table platform.webhook_deliveries enable row level security;
alter table platform.webhook_deliveries force row level security;

create policy webhook_deliveries_select on platform.webhook_deliveries for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.read')));
create policy webhook_deliveries_insert on platform.webhook_deliveries for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')));
create policy webhook_deliveries_update on platform.webhook_deliveries for update to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')))
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.webhooks.manage')));
create policy webhook_deliveries_select_task on platform.webhook_deliveries for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy webhook_deliveries_insert_task on platform.webhook_deliveries for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy webhook_deliveries_update_task on platform.webhook_deliveries for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (
    tenant_id, id, endpoint_id, event_id, type, data, happened_at, state, round, attempts, next_at, created_at, ended_at
  ), insert (tenant_id, id, endpoint_id, event_id, type, data, happened_at), update (state, round, next_at, ended_at)
  on platform.webhook_deliveries to authenticated;
grant select, insert (tenant_id, id, endpoint_id, event_id, type, data, happened_at),
  update (state, attempts, next_at, ended_at)
  on platform.webhook_deliveries to app_task;

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (44, 'webhook_deliveries', '30 days', 'Envíos de webhooks (solo números)', 'Deliveries of webhooks (ids only)',
    'Para reenviar lo que un receptor perdió.', 'To replay what a receiver lost.');

select platform.serve_privacy();
