-- What was made from the terminal, or by the first-run page, is claimed by an account.

create function platform.make_claim(slug text, id uuid, code text, email text default null, level int default 100)
returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.invitations (tenant_id, id, email, level, code_hash)
  select tenant.id, make_claim.id, lower(make_claim.email), make_claim.level, sha256(convert_to(code, 'UTF8'))
  from platform.tenants as tenant where tenant.slug = make_claim.slug;
  return found;
end;
$$;

comment on function platform.make_claim(text, uuid, text, text, int) is
  'An invitation past all rules, with or without an address; false for an unknown slug; for the owner of the database';

-- The first tenant comes with a code for whoever made it, who then also runs the platform.
drop function platform.create_first_tenant(text, text, text, text[], boolean);

create function platform.create_first_tenant(
  code text, slug text, kind text, languages text[], demo boolean default false, claim text default null
) returns table (tenant_id uuid, user_id uuid)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- the deleted row makes two callers with the right code wait for each other
  delete from platform.setup where code_hash = sha256(convert_to(code, 'UTF8'));

  if not found or not platform.needs_setup() then
    raise insufficient_privilege using message = 'permission denied for the first tenant';
  end if;

  select made.tenant_id, made.user_id into tenant_id, user_id
  from platform.create_tenant(slug, kind, languages, demo) as made;

  if claim is not null then
    insert into platform.invitations (tenant_id, id, level, code_hash, makes_admin)
    values (
      create_first_tenant.tenant_id, gen_random_uuid(), 100, sha256(convert_to(claim, 'UTF8')), true
    );
  end if;
  return next;
end;
$$;

comment on function platform.create_first_tenant(text, text, text, text[], boolean, text) is
  'The first tenant, for whoever holds the code, once; the caller goes on as its owner, and can claim it for an account';

alter function platform.make_claim(text, uuid, text, text, int) owner to app_definer;
alter function platform.create_first_tenant(text, text, text, text[], boolean, text) owner to app_definer;

grant execute on function platform.create_first_tenant(text, text, text, text[], boolean, text) to anon, authenticated;
grant execute on function platform.make_claim(text, uuid, text, text, int) to current_user;
