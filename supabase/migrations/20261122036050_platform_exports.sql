-- Taking all of one's data away: a person's, or a tenant's. Made by a task, table by table, kept for a week.

create table platform.exports (
  id uuid primary key,
  -- null: everything about whoever asked
  tenant_id uuid references platform.tenants (id) on delete cascade,
  requested_by uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed')),
  done int not null default 0,
  total int not null default 0,
  -- JSON, gzip; what holds more than this comes from the terminal
  archive bytea check (octet_length(archive) <= 64000000),
  created_at timestamptz not null default now(),
  ready_at timestamptz
);

comment on table platform.exports is
  'Copies of somebody''s data, for whoever asked alone. subject: requested_by. retained by: created_at exports';
comment on column platform.exports.archive is 'personal: content — everything that was known of them';
comment on column platform.exports.requested_by is 'personal: activity — who asked for it';
comment on column platform.exports.created_at is 'personal: activity — when';

create index exports_tenant_idx on platform.exports (tenant_id);
create index exports_requested_by_idx on platform.exports (requested_by, created_at desc);

alter table platform.exports enable row level security;
alter table platform.exports force row level security;

create policy exports_select on platform.exports for select to authenticated
  using (
    tenant_id is not distinct from (select app.tenant_id())
    and requested_by = (select app.user_id())
    and (tenant_id is null or (select app.can('platform.privacy.export')))
  );
create policy exports_insert on platform.exports for insert to authenticated
  with check (
    tenant_id is not distinct from (select app.tenant_id())
    and requested_by = (select app.user_id())
    and (tenant_id is null or (select app.can('platform.privacy.export')))
  );
create policy exports_delete on platform.exports for delete to authenticated
  using (tenant_id is not distinct from (select app.tenant_id()) and requested_by = (select app.user_id()));
create policy exports_select_task on platform.exports for select to app_task
  using (tenant_id is not distinct from (select app.tenant_id()));
create policy exports_update_task on platform.exports for update to app_task
  using (tenant_id is not distinct from (select app.tenant_id()))
  with check (tenant_id is not distinct from (select app.tenant_id()));

grant select (id, tenant_id, requested_by, state, done, total, archive, created_at, ready_at),
  insert (id, tenant_id, requested_by), delete on platform.exports to authenticated;
grant select (id, tenant_id, requested_by, state, done), update (state, done, total, archive, ready_at)
  on platform.exports to app_task;

create function platform.export_rows(kind text, subject uuid, relation regclass) returns setof jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  address constant text := case when kind = 'user' then app.email_of(subject) end;
  tenants constant uuid[] := case kind
    when 'tenant' then array[subject]
    -- what is a person's alone is part of what they take away
    else array(
      select owned.tenant_id from platform.owned_alone(subject) as owned
      where owned.kind = 'person' or owned.others = 0
    )
  end;
  marked record;
  named text;
  conditions text[] := '{}';
  secrets text[];
  bytes text;
begin
  select * into marked from platform.marked_tables(export_rows.relation);
  if not found then
    return;
  end if;

  -- what is of a member alone, as their notifications, is not shown to the tenant
  if 'tenant' = any (marked.subjects) then
    conditions := array[case when marked.of_tenant then 't.tenant_id = any ($1)' else 't.id = any ($1)' end];
  end if;
  if kind = 'user' then
    foreach named in array array_remove(marked.subjects, 'tenant') loop
      conditions := conditions || case
        when (
          select a.atttypid = 'uuid'::regtype from pg_catalog.pg_attribute as a
          where a.attrelid = relation and a.attname = named
        ) then format('t.%I = $2', named)
        else format('lower(t.%I) = $3', named)
      end;
    end loop;
  end if;
  if conditions = '{}' then
    return;
  end if;

  -- hashes and secrets are of no use to their owner, and of much to a thief of the file
  select
    array_agg(found.column_name) filter (where found.class = 'credential' or found.type = 'bytea'::regtype),
    string_agg(format('%L, encode(t.%I, ''base64'')', found.column_name, found.column_name), ', ')
      filter (where found.class <> 'credential' and found.type = 'bytea'::regtype)
  into secrets, bytes
  from platform.personal_columns(export_rows.relation) as found;

  return query execute format(
    'select (to_jsonb(t) - $4) || jsonb_build_object(%s) from %s as t where %s',
    coalesce(bytes, ''), relation, array_to_string(conditions, ' or ')
  ) using tenants, subject, address, coalesce(secrets, '{}');
end;
$$;

comment on function platform.export_rows(text, uuid, regclass) is
  'Rows of a marked table that are about a user or belong to a tenant, without credentials; for the owner of the database';

create function platform.export_part(export uuid, relation regclass) returns setof jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  wanted platform.exports;
begin
  select * into wanted from platform.exports where id = export and state = 'running';
  if not found then
    return;
  end if;
  -- copies of copies would grow without end
  if relation = 'platform.exports'::regclass then
    return;
  end if;
  return query select * from platform.export_rows(
    case when wanted.tenant_id is null then 'user' else 'tenant' end,
    coalesce(wanted.tenant_id, wanted.requested_by),
    relation
  );
end;
$$;

comment on function platform.export_part(uuid, regclass) is 'One table of an export that is being made';

grant select on platform.exports to app_definer;
alter function platform.export_rows(text, uuid, regclass) owner to app_definer;
alter function platform.export_part(uuid, regclass) owner to app_definer;
grant execute on function platform.export_part(uuid, regclass) to app_task;
grant execute on function platform.export_rows(text, uuid, regclass) to current_user;
