-- Who did what: ids and names of fields, never values. Entries outlive users, keys and tenants, so nothing refers to
-- those rows; what is personal stands in platform.audit_details and can go without touching an entry.

insert into platform.permissions (name, level) values
  ('platform.audit.read', 50);

create table platform.audit_entries (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  tenant_id uuid,
  actor_kind text not null check (actor_kind in ('visitor', 'user', 'key', 'task', 'owner', 'platform')),
  user_id uuid,
  key_id uuid,
  level int,
  role_id uuid,
  action text not null check (action ~ '^[a-z]+(\.[a-z_]+){2}$' and length(action) <= 100),
  target_type text check (target_type ~ '^[a-z_]{1,40}$'),
  target_id text check (target_id ~ '^[A-Za-z0-9_.:-]{1,64}$'),
  outcome text not null check (outcome in ('done', 'denied', 'failed')),
  code text check (code ~ '^[a-z_]{1,40}$'),
  field_names text[] not null default '{}'
    check (array_to_string(field_names, '') ~ '^[A-Za-z0-9_.]*$' and cardinality(field_names) <= 50),
  request_id uuid,
  details_id uuid,
  -- orders nothing; tells the sealer which entries a transaction that is still open may yet bring
  xact xid8 not null default pg_current_xact_id()
);

comment on table platform.audit_entries is
  'What was done, tried and refused, by whom; append-only, sealed one after the other in platform.audit_seals';
comment on column platform.audit_entries.tenant_id is 'Null for what concerns the platform alone';
comment on column platform.audit_entries.level is 'The member''s level at that moment; null where none acted';
comment on column platform.audit_entries.role_id is 'The role of the tenant''s own that decided in place of the level';
comment on column platform.audit_entries.details_id is 'A random id, of a row in platform.audit_details that may be gone';

create index audit_entries_tenant_id_idx on platform.audit_entries (tenant_id, at, id);
create index audit_entries_xact_idx on platform.audit_entries (xact);

create table platform.audit_details (
  id uuid primary key,
  tenant_id uuid references platform.tenants (id) on delete cascade,
  user_id uuid,
  email text check (length(email) <= 320),
  device text check (length(device) <= 80),
  created_at timestamptz not null default now()
);

comment on table platform.audit_details is 'What an entry of the audit knows of a person; erasable. subject: user_id';
comment on column platform.audit_details.user_id is 'Whom the details are about';
comment on column platform.audit_details.email is 'personal: contact — the address that was used or invited';
comment on column platform.audit_details.device is 'personal: activity — browser and system, coarse';

create index audit_details_tenant_id_idx on platform.audit_details (tenant_id, created_at);
create index audit_details_user_id_idx on platform.audit_details (user_id);

-- The writer says what was done. Who, where and as what is taken from the transaction itself.
create function platform.audit_who() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  claims constant jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  -- the owner of the database restores what was
  if current_setting('role') <> 'app_emitter' then
    return new;
  end if;

  new.at := clock_timestamp();
  new.tenant_id := app.tenant_id();
  new.user_id := (claims ->> 'sub')::uuid;
  new.key_id := (claims ->> 'key')::uuid;
  new.actor_kind := case
    when claims ->> 'role' = 'anon' then 'visitor'
    when claims ->> 'role' = 'app_task' then 'task'
    when new.key_id is not null then 'key'
    when new.actor_kind = 'owner' then 'owner'
    when new.user_id is null then 'platform'
    else 'user'
  end;
  if new.tenant_id is not null and new.user_id is not null then
    select level, role_id into new.level, new.role_id
    from platform.members
    where tenant_id = new.tenant_id and user_id = new.user_id and status <> 'invited';
  end if;
  return new;
end;
$$;

comment on function platform.audit_who() is 'Fills in who acts, where and as what, from the claims of the transaction';

create function platform.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = format('%I is append-only', tg_table_name);
end;
$$;

comment on function platform.refuse_change() is 'Refuses to change or remove rows, to the owner of the table too';

alter function platform.audit_who() owner to app_definer;

create trigger audit_entries_who before insert on platform.audit_entries
  for each row execute function platform.audit_who();
create trigger audit_entries_refuse_change before update or delete or truncate on platform.audit_entries
  for each statement execute function platform.refuse_change();

alter table platform.audit_entries enable row level security;
alter table platform.audit_entries force row level security;
alter table platform.audit_details enable row level security;
alter table platform.audit_details force row level security;

create policy audit_entries_insert on platform.audit_entries for insert to app_emitter
  with check (tenant_id is not distinct from (select app.tenant_id()));
-- A case, since an "or" would make the planner read and sort all entries of a tenant for its newest fifty.
create policy audit_entries_select on platform.audit_entries for select to authenticated
  using (
    case
      when tenant_id is null then (select app.is_admin())
      else tenant_id = (select app.tenant_id()) and (select app.can('platform.audit.read'))
    end
  );

create policy audit_details_insert on platform.audit_details for insert to app_emitter
  with check (tenant_id is not distinct from (select app.tenant_id()));
create policy audit_details_select on platform.audit_details for select to authenticated
  using (
    case
      when tenant_id is null then (select app.is_admin())
      else tenant_id = (select app.tenant_id()) and (select app.can('platform.audit.read'))
    end
  );

-- what the owner of the database does from the terminal is written by the same role
grant app_emitter to current_user;

grant insert (id, actor_kind, action, target_type, target_id, outcome, code, field_names, request_id, details_id)
  on platform.audit_entries to app_emitter;
grant insert (id, tenant_id, user_id, email, device) on platform.audit_details to app_emitter;
grant select (
  id, at, tenant_id, actor_kind, user_id, key_id, level, role_id, action, target_type, target_id, outcome, code,
  field_names, request_id, details_id
) on platform.audit_entries to authenticated;
grant select (id, tenant_id, user_id, email, device, created_at) on platform.audit_details to authenticated;
grant select on platform.audit_entries to app_definer;
grant select, update, delete on platform.audit_details to app_definer;
