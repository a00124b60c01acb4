-- The seals of the audit: each entry once, in one order, by a key that never stands in the database. An entry is
-- never touched again; its seal is a row of its own.

create table platform.audit_seals (
  seq bigint primary key check (seq > 0),
  entry_id uuid not null unique,
  -- HMAC-SHA-256 of the entry, wherever it stands
  entry_mac bytea not null check (length(entry_mac) = 32),
  -- HMAC-SHA-256 of number, seal before, and entry_mac
  seal bytea not null check (length(seal) = 32),
  -- which key, by eight bytes that tell nothing of it
  key_mark bytea not null check (length(key_mark) = 8),
  sealed_at timestamptz not null default clock_timestamp()
);

comment on table platform.audit_seals is
  'The chain over platform.audit_entries; `deno task audit verify` reads it';

create trigger audit_seals_refuse_change before update or delete or truncate on platform.audit_seals
  for each statement execute function platform.refuse_change();

alter table platform.audit_seals enable row level security;
alter table platform.audit_seals force row level security;

create policy audit_entries_select_relay on platform.audit_entries for select to app_relay using (true);
create policy audit_seals_select on platform.audit_seals for select to app_relay using (true);
create policy audit_seals_insert on platform.audit_seals for insert to app_relay
  with check (
    exists (select from platform.audit_entries as entry where entry.id = entry_id)
  );

grant usage on schema platform to app_relay;
grant select on platform.audit_entries to app_relay;
grant select (seq, entry_id, entry_mac, seal, key_mark, sealed_at) on platform.audit_seals to app_relay;
grant insert (seq, entry_id, entry_mac, seal, key_mark) on platform.audit_seals to app_relay;
