-- The book of files, which stand outside of the database: a file is written before its row and removed after it, so that
-- every row has its file, whenever a process dies. A file without a row is swept after a day.

create table platform.files (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  key text not null check (key ~ '^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)+$' and length(key) <= 200),
  type text not null check (length(type) <= 100),
  bytes bigint not null check (bytes >= 0),
  sha256 bytea not null check (octet_length(sha256) = 32),
  created_at timestamptz not null default now(),
  primary key (tenant_id, key)
);

comment on table platform.files is
  'Files of a tenant, which stand in its folder of the storage; rows come and go with those they belong to, by triggers. subject: tenant';

alter table platform.files enable row level security;
alter table platform.files force row level security;

-- What is to be removed: it outlives the tenant whose it was.
create table platform.removed_files (
  of_tenant uuid not null,
  key text not null,
  removed_at timestamptz not null default now(),
  primary key (of_tenant, key)
);

comment on table platform.removed_files is
  'Files whose row is gone, until the worker has removed them from the storage; keys hold nothing but chance';

create index removed_files_removed_at_idx on platform.removed_files (removed_at);

alter table platform.removed_files enable row level security;
alter table platform.removed_files force row level security;

grant insert on platform.files to app_definer;
grant select, insert, delete on platform.removed_files to app_definer;

create trigger files_count_use after insert or update of bytes or delete on platform.files
  for each row execute function app.count_use('storage_bytes', 'bytes');

create function platform.note_removed_file() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.removed_files (of_tenant, key) values (old.tenant_id, old.key) on conflict do nothing;
  return null;
end;
$$;

comment on function platform.note_removed_file() is 'Has the file removed after its row';
alter function platform.note_removed_file() owner to app_definer;

create trigger files_note_removed after delete on platform.files
  for each row execute function platform.note_removed_file();

-- For triggers of the tables that files belong to; nobody else may call it.
create function platform.book_files(tenant uuid, folder text, before jsonb, after jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.files as file
  using jsonb_to_recordset(before) as former (key text)
  where file.tenant_id = tenant and file.key = former.key
    and not exists (select from jsonb_to_recordset(after) as kept (key text) where kept.key = former.key);

  -- a row that named another's file would take it along when it goes
  if exists (select from jsonb_to_recordset(after) as one (key text) where not starts_with(one.key, folder)) then
    perform app.refuse(400, 'Cannot keep file: its key belongs to something else');
  end if;

  insert into platform.files (tenant_id, key, type, bytes, sha256)
  select tenant, fresh.key, fresh.type, fresh.bytes, decode(fresh.sha256, 'hex')
  from jsonb_to_recordset(after) as fresh (key text, type text, bytes bigint, sha256 text)
  where not exists (select from jsonb_to_recordset(before) as known (key text) where known.key = fresh.key);
end;
$$;

comment on function platform.book_files(uuid, text, jsonb, jsonb) is
  'Makes the rows of one folder those of a list of {key, type, bytes, sha256}; before: what the list was';
alter function platform.book_files(uuid, text, jsonb, jsonb) owner to app_definer;

create function platform.files_to_remove(at_most int) returns table (tenant_id uuid, key text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select gone.of_tenant, gone.key from platform.removed_files as gone order by gone.removed_at, gone.key limit at_most;
end;
$$;

comment on function platform.files_to_remove(int) is 'Files whose row is gone, the longest gone first; for the task';

create function platform.forget_removed_files(tenant uuid, keys text[]) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.removed_files as gone where gone.of_tenant = tenant and gone.key = any (keys);
end;
$$;

comment on function platform.forget_removed_files(uuid, text[]) is 'After they were removed from the storage; for the task';

create function platform.unknown_files(tenant uuid, keys text[]) returns setof text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select asked.key from unnest(keys) as asked (key)
    where not exists (select from platform.files as known where known.tenant_id = tenant and known.key = asked.key);
end;
$$;

comment on function platform.unknown_files(uuid, text[]) is 'Those of the keys that no row knows; for the task that sweeps';

alter function platform.files_to_remove(int) owner to app_definer;
alter function platform.forget_removed_files(uuid, text[]) owner to app_definer;
alter function platform.unknown_files(uuid, text[]) owner to app_definer;

grant execute on function
  platform.files_to_remove(int), platform.forget_removed_files(uuid, text[]), platform.unknown_files(uuid, text[])
  to app_task;

select platform.serve_privacy();
