-- Erasing a person or a tenant: every row that the marks call theirs, in one transaction, and a line in a ledger that
-- outlives a restored backup.

insert into platform.permissions (name, level) values
  ('platform.privacy.read', 50),
  ('platform.privacy.export', 100),
  ('platform.privacy.erase', 100);

create table platform.erasure_ledger (
  subject_kind text not null check (subject_kind in ('user', 'tenant')),
  -- SHA-256 of kind and id; an id has 122 random bits, so nobody finds it by trying
  subject_hash bytea not null check (length(subject_hash) = 32),
  erased_at timestamptz not null default now(),
  primary key (subject_kind, subject_hash)
);

comment on table platform.erasure_ledger is
  'Who was erased, as hashes of ids: append-only, copied outside of the database, applied again to a restored one';

alter table platform.erasure_ledger enable row level security;
alter table platform.erasure_ledger force row level security;

create policy erasure_ledger_select on platform.erasure_ledger for select to app_relay using (true);
grant select on platform.erasure_ledger to app_relay;
grant select, insert on platform.erasure_ledger to app_definer;

create trigger erasure_ledger_refuse_change before update or delete or truncate on platform.erasure_ledger
  for each statement execute function platform.refuse_change();

create function platform.subject_hash(kind text, id uuid) returns bytea
language plpgsql immutable set search_path = ''
as $$
begin
  return sha256(convert_to(kind || ':' || id, 'UTF8'));
end;
$$;

comment on function platform.subject_hash(text, uuid) is 'How the ledger names somebody';

create function platform.note_erasure(kind text, id uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.erasure_ledger (subject_kind, subject_hash)
  values (note_erasure.kind, platform.subject_hash(note_erasure.kind, note_erasure.id))
  on conflict do nothing;
  perform pg_notify('erased', note_erasure.kind || ':' || note_erasure.id);
end;
$$;

comment on function platform.note_erasure(text, uuid) is 'Writes the ledger and tells every process to forget';

-- However a tenant goes, a restored backup must not bring it back.
create function platform.note_removed_tenant() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform platform.note_erasure('tenant', old.id);
  return null;
end;
$$;

comment on function platform.note_removed_tenant() is 'Writes the ledger for a tenant that was removed';

create function platform.erase_tenant(tenant uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  marked record;
begin
  delete from platform.tenants where id = tenant;
  -- what no foreign key takes along
  for marked in select relation from platform.marked_tables() where of_tenant loop
    execute format('delete from %s where tenant_id = $1', marked.relation) using tenant;
  end loop;
  perform platform.note_erasure('tenant', tenant);
  perform pg_notify('site_changed', tenant::text);
end;
$$;

comment on function platform.erase_tenant(uuid) is 'Removes a tenant and every marked row of it';

create function platform.owned_alone(person uuid)
returns table (tenant_id uuid, name text, slug text, kind text, others bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, coalesce(nullif(tenant.name, ''), tenant.slug), tenant.slug, tenant.kind, count(other.user_id)
    from platform.members as mine
    join platform.tenants as tenant on tenant.id = mine.tenant_id
    left join platform.members as other
      on other.tenant_id = mine.tenant_id and other.user_id <> person and other.status = 'active'
    where mine.user_id = person and mine.level = 100 and mine.role_id is null and mine.status = 'active'
    group by tenant.id
    having count(*) filter (where other.level = 100 and other.role_id is null) = 0
    order by tenant.slug;
end;
$$;

comment on function platform.owned_alone(uuid) is
  'Tenants that have no other owner, with how many others belong to them; for other functions';

create function platform.erase_user(person uuid, forced boolean default false) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  address constant text := app.email_of(person);
  owned record;
  marked record;
  mention record;
  named text;
  named_type regtype;
begin
  for owned in select * from platform.owned_alone(person) loop
    if owned.others = 0 or owned.kind = 'person' then
      perform platform.erase_tenant(owned.tenant_id);
    elsif forced then
      -- a restored backup, in which somebody else's company had not been handed over yet
      update platform.members set level = 100, role_id = null
      where tenant_id = owned.tenant_id and user_id = (
        select user_id from platform.members
        where tenant_id = owned.tenant_id and user_id <> person and status = 'active'
        order by level desc, created_at
        limit 1
      );
    else
      perform app.refuse(409, format('Cannot erase account: %s would have no owner', owned.name), 'owner');
    end if;
  end loop;

  -- the account itself last: others refer to it
  for marked in
    select * from platform.marked_tables() order by table_schema = 'auth', table_name = 'users', table_name
  loop
    foreach named in array array_remove(marked.subjects, 'tenant') loop
      select a.atttypid into named_type from pg_catalog.pg_attribute as a
      where a.attrelid = marked.relation and a.attname = named;
      if named_type = 'uuid'::regtype then
        execute format('delete from %s where %I = $1', marked.relation, named) using person;
      elsif address is not null then
        execute format('delete from %s where lower(%I) = $1', marked.relation, named) using address;
      end if;
    end loop;
  end loop;

  for mention in
    select found.relation, found.column_name
    from platform.personal_columns() as found
    join platform.marked_tables() as whose on whose.relation = found.relation
    where found.type = 'uuid'::regtype and found.nullable and found.column_name <> all (whose.subjects)
  loop
    execute format('update %s set %I = null where %2$I = $1', mention.relation, mention.column_name) using person;
  end loop;

  perform platform.note_erasure('user', person);
  perform pg_notify('session_ended', person::text);
end;
$$;

comment on function platform.erase_user(uuid, boolean) is
  'Removes a person, the tenants that are theirs alone, and every marked row of theirs, wherever it stands; forced: after a restore';

create function platform.replay_erasure(kind text, hash bytea) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  marked record;
  named text;
  found_id uuid;
begin
  -- data that know of an erasure were written after it
  if exists (select from platform.erasure_ledger where subject_kind = kind and subject_hash = hash) then
    return false;
  end if;

  if kind = 'tenant' then
    select id into found_id from platform.tenants where platform.subject_hash('tenant', id) = hash;
    if found_id is not null then
      perform platform.erase_tenant(found_id);
    end if;
  else
    -- a person may be left in any table that names users
    for marked in select * from platform.marked_tables() order by table_schema <> 'auth', table_name <> 'users' loop
      foreach named in array array_remove(marked.subjects, 'tenant') loop
        if found_id is null and exists (
          select from pg_catalog.pg_attribute as a
          where a.attrelid = marked.relation and a.attname = named and a.atttypid = 'uuid'::regtype
        ) then
          execute format(
            'select %I from %s where %1$I is not null and platform.subject_hash(''user'', %1$I) = $1 limit 1',
            named, marked.relation
          ) into found_id using hash;
        end if;
      end loop;
    end loop;
    if found_id is not null then
      perform platform.erase_user(found_id, true);
    end if;
  end if;

  insert into platform.erasure_ledger (subject_kind, subject_hash) values (kind, hash) on conflict do nothing;
  return found_id is not null;
end;
$$;

comment on function platform.replay_erasure(text, bytea) is
  'Erases again whom a line of the ledger names, in data that are older than it; false when nothing of them was there';

alter function platform.subject_hash(text, uuid) owner to app_definer;
alter function platform.note_erasure(text, uuid) owner to app_definer;
alter function platform.note_removed_tenant() owner to app_definer;
alter function platform.erase_tenant(uuid) owner to app_definer;
alter function platform.owned_alone(uuid) owner to app_definer;
alter function platform.erase_user(uuid, boolean) owner to app_definer;
alter function platform.replay_erasure(text, bytea) owner to app_definer;

grant execute on function
  platform.erase_tenant(uuid), platform.erase_user(uuid, boolean), platform.replay_erasure(text, bytea),
  platform.owned_alone(uuid), platform.subject_hash(text, uuid), platform.note_erasure(text, uuid)
  to current_user;
grant execute on function app.refuse(int, text, text) to app_definer;

create trigger note_removed_tenant after delete on platform.tenants
  for each row execute function platform.note_removed_tenant();
