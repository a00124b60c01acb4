-- What the chunks are made from: which sources there are, in what state they were told, and what the owner keeps out.

-- Whoever derives something of a site follows this, whatever has changed of it; several in one transaction cost little.
create function platform.tell_site_changed() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.outbox (id, tenant_id, name, payload)
  values (gen_random_uuid(), new.id, 'platform.site.changed', '{}');
  return null;
end;
$$;

comment on function platform.tell_site_changed() is 'Emits platform.site.changed: the site has a new version';

grant insert (id, tenant_id, name, payload) on platform.outbox to app_definer;
alter function platform.tell_site_changed() owner to app_definer;

create trigger tell_site_changed after update of version on platform.tenants
  for each row when (old.version is distinct from new.version) execute function platform.tell_site_changed();

create table assistant.sources (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z][a-z_]{1,39}$'),
  id uuid not null,
  name text not null check (length(name) <= 300),
  path text not null check (length(path) <= 500),
  visibility text not null check (visibility in ('public', 'members')),
  -- what it was told from, in a few letters: another mark, other chunks
  mark text not null check (length(mark) <= 100),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, kind, id)
);

comment on table assistant.sources is
  'What a site says, part by part, as it was last looked at; made by tasks, with the chunks of each. subject: tenant';
comment on column assistant.sources.name is 'personal: content — what it is called';
comment on column assistant.sources.path is 'personal: content — where it stands';

create table assistant.exclusions (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z_]{1,39}$'),
  -- null: all of its kind
  source_id uuid,
  excluded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint exclusions_once unique nulls not distinct (tenant_id, kind, source_id)
);

comment on table assistant.exclusions is
  'What the owner keeps from the assistant: it stays out when the source changes, and when it comes back. subject: tenant';

alter table assistant.sources enable row level security;
alter table assistant.sources force row level security;
alter table assistant.exclusions enable row level security;
alter table assistant.exclusions force row level security;

create policy sources_select on assistant.sources for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy sources_select_task on assistant.sources for select to app_task using (tenant_id = (select app.tenant_id()));
create policy sources_insert_task on assistant.sources for insert to app_task with check (tenant_id = (select app.tenant_id()));
create policy sources_update_task on assistant.sources for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
create policy sources_delete_task on assistant.sources for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select on assistant.sources to authenticated;
grant select, delete, insert (tenant_id, kind, id, name, path, visibility, mark),
  update (name, path, visibility, mark, changed_at) on assistant.sources to app_task;

create policy exclusions_select on assistant.exclusions for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy exclusions_insert on assistant.exclusions for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));
create policy exclusions_delete on assistant.exclusions for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));
create policy exclusions_select_task on assistant.exclusions for select to app_task using (tenant_id = (select app.tenant_id()));

grant select, delete, insert (tenant_id, id, kind, source_id) on assistant.exclusions to authenticated;
grant select on assistant.exclusions to app_task;

alter table assistant.indexes
  add column site_version bigint not null default -1,
  add column taken_version bigint not null default -1,
  add column told_by int not null default 0,
  add column asked_at timestamptz,
  add column done_at timestamptz;

comment on column assistant.indexes.site_version is 'Which version of the site all chunks are from';
comment on column assistant.indexes.taken_version is
  'The newest version that chunks were begun to be made from: who has read an older one stops';
comment on column assistant.indexes.told_by is 'Which version of our program told the sources';

comment on column assistant.indexes.asked_at is 'When a member asked for all of it to be made again';
comment on column assistant.indexes.done_at is 'When all chunks were those of the site, the last time';

create policy indexes_select on assistant.indexes for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy indexes_update on assistant.indexes for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));

grant select (tenant_id, asked_at, done_at), update (asked_at) on assistant.indexes to authenticated;
grant update (site_version, taken_version, told_by, done_at) on assistant.indexes to app_task;
grant select (tenant_id, site_version, analyzer, told_by) on assistant.indexes to app_definer;

create function assistant.tenants_to_refresh(wanted_analyzer int, wanted_teller int, most int) returns table (tenant_id uuid)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id
    from platform.tenants as tenant
    left join assistant.indexes as made on made.tenant_id = tenant.id
    where case
        when made.tenant_id is null then tenant.published_at is not null
        else made.site_version <> tenant.version or made.analyzer <> wanted_analyzer or made.told_by <> wanted_teller
      end
      and platform.slice_is_on(tenant.id, 'assistant')
    order by tenant.updated_at, tenant.id
    limit most;
end;
$$;

comment on function assistant.tenants_to_refresh(int, int, int) is
  'Tenants whose chunks are not those of their site, or were made by another version of the program; for the clock''s task';

alter function assistant.tenants_to_refresh(int, int, int) owner to app_definer;
revoke execute on function assistant.tenants_to_refresh(int, int, int) from public;
grant execute on function assistant.tenants_to_refresh(int, int, int) to app_task;

-- pages of the owner that show what the assistant knows
create trigger ring_changed after update of asked_at, done_at on assistant.indexes
  for each row execute function platform.ring_changed();
create trigger ring_changed after insert or update or delete on assistant.sources
  for each row execute function platform.ring_changed();
create trigger ring_changed after insert or update or delete on assistant.exclusions
  for each row execute function platform.ring_changed();

select platform.serve_privacy();
