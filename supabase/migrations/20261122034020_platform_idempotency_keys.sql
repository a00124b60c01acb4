-- What became of requests that carry an Idempotency-Key, for a day. Written by the gateway as app_emitter; the rows say
-- nothing to whoever lacks both the server's secret and the client's key.

create table platform.idempotency_keys (
  -- HMAC of who asks and of the key that they sent
  id bytea primary key check (length(id) = 32),
  tenant_id uuid references platform.tenants (id) on delete cascade,
  user_id uuid,
  -- HMAC of method, address and body
  request_hash bytea not null check (length(request_hash) = 32),
  -- who works on it now: only this attempt may add steps or an answer
  attempt uuid not null,
  leased_until timestamptz not null,
  -- what each transaction of the request gave, sealed
  steps bytea[] not null default '{}',
  -- the whole answer, sealed
  answer bytea,
  created_at timestamptz not null default now()
);

comment on table platform.idempotency_keys is
  'Requests that may come again: how far they got and what was answered, sealed, for 24 hours. subject: user_id';
comment on column platform.idempotency_keys.steps is 'personal: content — results of the request''s transactions, sealed';
comment on column platform.idempotency_keys.answer is 'personal: content — what was answered, sealed';

create index idempotency_keys_tenant_id_idx on platform.idempotency_keys (tenant_id, created_at);

alter table platform.idempotency_keys enable row level security;
alter table platform.idempotency_keys force row level security;

create policy idempotency_keys_all on platform.idempotency_keys for all to app_emitter
  using (tenant_id is not distinct from (select app.tenant_id()))
  with check (tenant_id is not distinct from (select app.tenant_id()));

grant select, insert, delete on platform.idempotency_keys to app_emitter;
grant update (attempt, leased_until, steps, answer) on platform.idempotency_keys to app_emitter;
