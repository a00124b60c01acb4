-- Making and removing tenants. On the web only the very first, with the code that the terminal printed.

create table platform.setup (
  code_hash bytea primary key check (length(code_hash) = 32),
  created_at timestamptz not null default now()
);

comment on table platform.setup is 'At most one row: the SHA-256 of the one-time code that opens the first-run page';

create unique index setup_single_idx on platform.setup ((true));

alter table platform.setup enable row level security;
alter table platform.setup force row level security;

grant select, insert, update, delete on platform.setup to app_definer;

create function platform.create_tenant(slug text, kind text, languages text[], demo boolean default false)
returns table (tenant_id uuid, user_id uuid)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  user_id := gen_random_uuid();

  insert into platform.tenants as made (slug, kind, languages, demo)
  values (create_tenant.slug, create_tenant.kind, create_tenant.languages, create_tenant.demo)
  returning made.id into tenant_id;

  insert into platform.members (tenant_id, user_id, level) values (create_tenant.tenant_id, create_tenant.user_id, 100);

  return next;
end;
$$;

comment on function platform.create_tenant(text, text, text[], boolean) is
  'A tenant that is not shown yet, and the user who owns it; for the owner of the database';

create function platform.remove_tenant(slug text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  removed uuid;
begin
  delete from platform.tenants as gone where gone.slug = remove_tenant.slug returning gone.id into removed;
  if removed is not null then
    perform pg_notify('site_changed', removed::text);
  end if;
  return removed is not null;
end;
$$;

comment on function platform.remove_tenant(text) is
  'Removes a tenant with everything that belongs to it; false when there is none; for the owner of the database';

create function platform.needs_setup() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not exists (select from platform.tenants);
end;
$$;

comment on function platform.needs_setup() is 'Whether no tenant exists yet, so that the first-run page is open';

create function platform.open_setup(code text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not platform.needs_setup() then
    return false;
  end if;

  insert into platform.setup (code_hash) values (sha256(convert_to(code, 'UTF8')))
  on conflict ((true)) do update set code_hash = excluded.code_hash, created_at = now();

  return true;
end;
$$;

comment on function platform.open_setup(text) is
  'Sets the code for the first-run page in place of an older one; false once a tenant exists; for the owner of the database';

create function platform.create_first_tenant(
  code text, slug text, kind text, languages text[], demo boolean default false
) returns table (tenant_id uuid, user_id uuid)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- the deleted row makes two callers with the right code wait for each other
  delete from platform.setup where code_hash = sha256(convert_to(code, 'UTF8'));

  if not found or not platform.needs_setup() then
    raise insufficient_privilege using message = 'permission denied for the first tenant';
  end if;

  return query select * from platform.create_tenant(slug, kind, languages, demo);
end;
$$;

comment on function platform.create_first_tenant(text, text, text, text[], boolean) is
  'The first tenant, for whoever holds the code, once; the caller goes on as its owner';

alter function platform.create_tenant(text, text, text[], boolean) owner to app_definer;
alter function platform.remove_tenant(text) owner to app_definer;
alter function platform.needs_setup() owner to app_definer;
alter function platform.open_setup(text) owner to app_definer;
alter function platform.create_first_tenant(text, text, text, text[], boolean) owner to app_definer;

grant execute on function
  platform.create_tenant(text, text, text[], boolean), platform.remove_tenant(text), platform.open_setup(text)
  to current_user;
grant execute on function
  platform.needs_setup(), platform.create_first_tenant(text, text, text, text[], boolean)
  to anon, authenticated;
