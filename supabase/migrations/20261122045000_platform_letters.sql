-- Letters that members may switch off, and what leaves beside a letter's text.

alter table platform.mails
  -- where an answer goes; the sender is always the platform, whose domain signs
  add column reply_to text check (length(reply_to) between 3 and 320 and position('@' in reply_to) > 1),
  add column unsubscribe_url text check (length(unsubscribe_url) <= 2000 and unsubscribe_url ~ '^https?://[^\s<>]+$');

comment on column platform.mails.reply_to is 'personal: contact — where an answer to it goes';
comment on column platform.mails.unsubscribe_url is 'personal: credential — the link that stops such letters';

grant insert (reply_to, unsubscribe_url) on platform.mails to app_emitter;
grant select (reply_to, unsubscribe_url), update (reply_to, unsubscribe_url) on platform.mails to app_task;
grant select (reply_to, unsubscribe_url) on platform.mails to authenticated;

create table platform.letter_choices (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  user_id uuid not null,
  -- what the letters tell of, as notifications are named
  kind text not null check (kind ~ '^[a-z]+(\.[a-z_]+){2}$'),
  wanted boolean not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, user_id, kind),
  foreign key (tenant_id, user_id) references platform.members (tenant_id, user_id) on delete cascade
);

comment on table platform.letter_choices is
  'Which letters a member wants or does not want; without a row owners get them and others do not. subject: user_id';
comment on column platform.letter_choices.kind is 'personal: activity — what the letters tell of';
comment on column platform.letter_choices.wanted is 'personal: activity — whether the member wants them';
comment on column platform.letter_choices.changed_at is 'personal: activity — when the member chose';

alter table platform.letter_choices enable row level security;
alter table platform.letter_choices force row level security;

grant select on platform.letter_choices to authenticated, app_definer;
grant insert (tenant_id, user_id, kind, wanted, changed_at), update (wanted, changed_at) on platform.letter_choices to authenticated;
grant insert, update on platform.letter_choices to app_definer;

create policy letter_choices_select on platform.letter_choices for select to authenticated
  using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
create policy letter_choices_insert on platform.letter_choices for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));
create policy letter_choices_update on platform.letter_choices for update to authenticated
  using (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()))
  with check (tenant_id = (select app.tenant_id()) and user_id = (select app.user_id()));

-- The language that somebody chose when they signed up; Supabase keeps it in the same place.
create function app.lang_of(wanted uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select person.raw_user_meta_data ->> 'lang' from auth.users as person
    where person.id = wanted and person.raw_user_meta_data ->> 'lang' in ('es', 'en')
  );
end;
$$;

comment on function app.lang_of(uuid) is 'The language a user wants to be written to in, or null; for other functions';

do $$
begin
  if has_table_privilege('app_definer', 'auth.users', 'select') and has_schema_privilege('app_definer', 'auth', 'usage') then
    alter function app.lang_of(uuid) owner to app_definer;
  else
    grant execute on function app.lang_of(uuid) to app_definer;
  end if;
end;
$$;
revoke execute on function app.lang_of(uuid) from public;

create function platform.who_gets_letters(kind text, permission text)
returns table (user_id uuid, address text, lang text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not platform.slice_is_on(app.tenant_id(), split_part(who_gets_letters.kind, '.', 1)) then
    return;
  end if;
  return query
    select
      member.user_id, app.email_of(member.user_id),
      coalesce(app.lang_of(member.user_id), tenant.languages[1], 'en')
    from platform.who_is_told(null, who_gets_letters.permission) as told
    join platform.members as member on member.tenant_id = app.tenant_id() and member.user_id = told
    join platform.tenants as tenant on tenant.id = member.tenant_id
    left join platform.letter_choices as choice
      on choice.tenant_id = member.tenant_id and choice.user_id = member.user_id
      and choice.kind = who_gets_letters.kind
    where coalesce(choice.wanted, member.level = 100 and member.role_id is null)
      and app.email_of(member.user_id) is not null
    order by member.user_id;
end;
$$;

comment on function platform.who_gets_letters(text, text) is
  'Members of the tenant of this transaction who hold a permission and want letters of a kind, with address and language; for app_task alone';

alter function platform.who_gets_letters(text, text) owner to app_definer;
revoke execute on function platform.who_gets_letters(text, text) from public;
grant execute on function platform.who_gets_letters(text, text) to app_task;

-- Whoever holds the link of a letter need not be signed in: the web process has checked its seal.
create function platform.choose_letters(person uuid, kind text, wanted boolean) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into platform.letter_choices (tenant_id, user_id, kind, wanted)
  select member.tenant_id, member.user_id, choose_letters.kind, choose_letters.wanted
  from platform.members as member
  where member.tenant_id = app.tenant_id() and member.user_id = choose_letters.person
  on conflict on constraint letter_choices_pkey do update
    set wanted = excluded.wanted, changed_at = now();
  return found;
end;
$$;

comment on function platform.choose_letters(uuid, text, boolean) is
  'Notes which letters a member of the tenant of this transaction wants; for app_emitter alone';

alter function platform.choose_letters(uuid, text, boolean) owner to app_definer;
revoke execute on function platform.choose_letters(uuid, text, boolean) from public;
grant execute on function platform.choose_letters(uuid, text, boolean) to app_emitter;

-- What members look at has changed: their pages ask again. Postgres drops repeats of one transaction.
create function platform.ring_changed() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('changed', coalesce(new.tenant_id, old.tenant_id)::text);
  return null;
end;
$$;

comment on function platform.ring_changed() is 'Tells the web processes in which tenant a list has changed';

create trigger ring_changed after insert or update or delete on platform.members
  for each row execute function platform.ring_changed();
create trigger ring_changed after insert or update or delete on platform.invitations
  for each row execute function platform.ring_changed();

select platform.serve_privacy();
