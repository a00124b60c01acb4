-- Invitations to become a member: a code in a mail, kept as its hash, good for one use within seven days.

create table platform.invitations (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  -- null: for whoever holds the code, which only the owner of the database makes
  email text check (email = lower(email) and length(email) between 3 and 254),
  level int not null check (level in (10, 20, 30, 50, 100)),
  role_id uuid,
  code_hash bytea not null check (length(code_hash) = 32),
  makes_admin boolean not null default false,
  created_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, role_id) references platform.roles (tenant_id, id) on delete set null (role_id)
);

comment on table platform.invitations is
  'subject: tenant. Invitations to become a member; the code is kept as SHA-256 only (it has 256 random bits)';
comment on column platform.invitations.email is 'personal: contact — who is invited';
comment on column platform.invitations.code_hash is 'personal: credential — opens the invitation';
comment on column platform.invitations.created_by is 'personal: activity — who invited; null: the owner of the database';
comment on column platform.invitations.accepted_by is 'personal: activity — who accepted';
comment on column platform.invitations.accepted_at is 'personal: activity — when';
comment on column platform.invitations.makes_admin is 'Whoever accepts also runs the platform: of the very first tenant only';

-- The hash of 256 random bits tells nobody anything, and finding an invitation comes before its tenant is known.
create unique index invitations_code_idx on platform.invitations (code_hash);
create index invitations_role_idx on platform.invitations (tenant_id, role_id);

alter table platform.invitations enable row level security;
alter table platform.invitations force row level security;

create policy invitations_select on platform.invitations for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.members.read')));

grant select (
  tenant_id, id, email, level, role_id, created_by, created_at, expires_at, accepted_at, accepted_by, revoked_at
) on platform.invitations to authenticated;
grant select, insert, delete, update (accepted_at, accepted_by, revoked_at) on platform.invitations to app_definer;

-- Members there are, and members there may be: open invitations hold a seat.
create function app.check_seats(here uuid) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  at_most constant bigint := app.limit_of(here, 'members');
  taken bigint;
begin
  if at_most is null then
    return;
  end if;
  select
    coalesce((select used from platform.usage where tenant_id = here and name = 'members'), 0)
    + (
      select count(*) from platform.invitations
      where tenant_id = here and accepted_at is null and revoked_at is null and expires_at > now()
    )
  into taken;
  if taken > at_most then
    perform app.refuse_use('members', at_most);
  end if;
end;
$$;

comment on function app.check_seats(uuid) is
  'Refuses more members and open invitations than the plan allows; called while changes of members wait for each other';

create function platform.invite(id uuid, code text, email text, level int, role_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
  me constant uuid := app.user_id();
  address constant text := lower(invite.email);
begin
  if not app.may_grant(here, me, invite.level, invite.role_id) then
    raise insufficient_privilege using message = 'permission denied to give what one does not hold';
  end if;
  if exists (
    select from platform.members as member
    where member.tenant_id = here and member.status = 'active' and member.user_id = app.user_of(address)
  ) then
    perform app.refuse(409, 'Cannot invite: this person is a member already', 'email');
  end if;
  -- mail to strangers: what a team needs in a day, not what a sender of advertisements would like
  if (
    select count(*) from platform.invitations as sent
    where sent.tenant_id = here and sent.created_at > now() - interval '1 day'
  ) >= 200 then
    perform app.refuse(429, 'Cannot invite: there were too many invitations today, try again tomorrow');
  end if;

  -- a newer one takes the place of an older one
  update platform.invitations as older set revoked_at = now()
  where older.tenant_id = here and older.email = address and older.accepted_at is null and older.revoked_at is null;

  insert into platform.invitations (tenant_id, id, email, level, role_id, code_hash, created_by)
  values (
    here, invite.id, address, case when invite.role_id is null then invite.level else 10 end, invite.role_id,
    sha256(convert_to(code, 'UTF8')), me
  );
  perform app.check_seats(here);
end;
$$;

comment on function platform.invite(uuid, text, text, int, uuid) is
  'Invites an address with a level or a role of the tenant''s own; whoever signs in with it can accept';

create function platform.revoke_invitation(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
begin
  update platform.invitations set revoked_at = now()
  where tenant_id = here and id = wanted and accepted_at is null and revoked_at is null
    -- whoever could not have sent it leaves it alone
    and app.may_grant(here, app.user_id(), level, role_id);
  if not found then
    perform app.refuse(404, 'Cannot take back invitation: there is no such invitation open');
  end if;
end;
$$;

comment on function platform.revoke_invitation(uuid) is 'Takes an open invitation back';

create function platform.restore_invitation(wanted uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.begin_members_change('platform.members.write');
begin
  update platform.invitations as gone set revoked_at = null
  where gone.tenant_id = here and gone.id = wanted and gone.accepted_at is null
    and gone.revoked_at > now() - interval '1 hour'
    and app.may_grant(here, app.user_id(), gone.level, gone.role_id)
    and not exists (
      select from platform.invitations as newer
      where newer.tenant_id = here and newer.email = gone.email and newer.id <> gone.id
        and newer.accepted_at is null and newer.revoked_at is null
    );
  if not found then
    perform app.refuse(404, 'Cannot restore invitation: it is too late');
  end if;
  perform app.check_seats(here);
end;
$$;

comment on function platform.restore_invitation(uuid) is 'Undoes that an invitation was taken back, within an hour';

create function platform.find_invitation(code text)
returns table (
  tenant_id uuid, slug text, name text, kind text, email text, level int, role_name text, is_open boolean, is_used boolean
)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select tenant.id, tenant.slug, tenant.name, tenant.kind, found.email, found.level, role.name,
      found.accepted_at is null and found.revoked_at is null and found.expires_at > now(),
      found.accepted_at is not null
    from platform.invitations as found
    join platform.tenants as tenant on tenant.id = found.tenant_id
    left join platform.roles as role on role.tenant_id = found.tenant_id and role.id = found.role_id
    where found.code_hash = sha256(convert_to(code, 'UTF8'));
end;
$$;

comment on function platform.find_invitation(text) is 'What the holder of a code is invited to';

create function platform.accept_invitation(code text) returns table (tenant_id uuid, slug text)
language plpgsql volatile security definer set search_path = ''
as $$
declare
  me constant uuid := app.user_id();
  given platform.invitations;
  mine platform.members;
begin
  if me is null or current_setting('role') <> 'authenticated' then
    raise insufficient_privilege using message = 'permission denied for invitations';
  end if;

  -- in the same order as every other change of members: the tenant first
  perform from platform.tenants as tenant
  where tenant.id = (
    select found.tenant_id from platform.invitations as found where found.code_hash = sha256(convert_to(code, 'UTF8'))
  )
  for no key update;
  select * into given from platform.invitations as found
  where found.code_hash = sha256(convert_to(code, 'UTF8'))
    and found.accepted_at is null and found.revoked_at is null and found.expires_at > now();

  -- what the inviter could not give any more is not given
  if not found or given.created_by is not null and not (
    'platform.members.write' = any (app.permissions_of(given.tenant_id, given.created_by))
    and app.may_grant(given.tenant_id, given.created_by, given.level, given.role_id)
  ) then
    perform app.refuse(404, 'Cannot join: the invitation is not valid any more');
  end if;
  if given.email is not null and given.email is distinct from app.email_of(me) then
    perform app.refuse(403, 'Cannot join: the invitation is for another e-mail address', 'email');
  end if;

  update platform.invitations as used set accepted_at = now(), accepted_by = me
  where used.tenant_id = given.tenant_id and used.id = given.id;

  select * into mine from platform.members as member
  where member.tenant_id = given.tenant_id and member.user_id = me;
  if not found then
    insert into platform.members (tenant_id, user_id, level, role_id)
    values (given.tenant_id, me, given.level, given.role_id);
  -- nobody loses by accepting
  elsif mine.status <> 'active' or app.rank_of(given.tenant_id, me) < given.level
    or given.created_by is null and given.level = 100
  then
    update platform.members as member
    set level = given.level, role_id = given.role_id, status = 'active', ended_at = null, removed_by = null,
      created_at = case when mine.status = 'active' then member.created_at else now() end
    where member.tenant_id = given.tenant_id and member.user_id = me;
  end if;

  if given.created_by is null and given.level = 100 then
    delete from platform.members as nobody where nobody.tenant_id = given.tenant_id and nobody.is_placeholder;
  end if;
  if given.makes_admin then
    insert into platform.admins (user_id) values (me) on conflict do nothing;
  end if;

  return query select tenant.id, tenant.slug from platform.tenants as tenant where tenant.id = given.tenant_id;
end;
$$;

comment on function platform.accept_invitation(text) is
  'Makes the caller a member of the tenant that invited them; an owner named from the terminal takes the placeholder''s place';

alter function app.check_seats(uuid) owner to app_definer;
alter function platform.invite(uuid, text, text, int, uuid) owner to app_definer;
alter function platform.revoke_invitation(uuid) owner to app_definer;
alter function platform.restore_invitation(uuid) owner to app_definer;
alter function platform.find_invitation(text) owner to app_definer;
alter function platform.accept_invitation(text) owner to app_definer;

grant execute on function
  platform.invite(uuid, text, text, int, uuid), platform.revoke_invitation(uuid), platform.restore_invitation(uuid),
  platform.accept_invitation(text)
  to authenticated;
grant execute on function platform.find_invitation(text) to anon, authenticated;
