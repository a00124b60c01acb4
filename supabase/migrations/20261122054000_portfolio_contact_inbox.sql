-- What a message is about, whether it is spam, when it comes back, and what became of the letters about it.

alter table portfolio.contact_messages
  -- made by whoever sends it, or of the form and what was written in it: a repeat is the same message
  add column once uuid,
  add column intent text check (intent in ('job', 'freelance', 'collaboration', 'question', 'spam', 'other')),
  add column priority text check (priority in ('high', 'normal', 'low')),
  add column reasons text[] not null default '{}' check (cardinality(reasons) <= 20),
  add column intent_by text check (intent_by in ('rules', 'model', 'member')),
  add column held_at timestamptz,
  add column held_for text[] not null default '{}' check (cardinality(held_for) <= 20),
  add column rescued_at timestamptz,
  add column snoozed_until timestamptz,
  add column replied_at timestamptz,
  add column mail_state text check (mail_state in ('queued', 'sent', 'kept', 'failed')),
  add column mail_answer text check (length(mail_answer) <= 300),
  add constraint contact_messages_once unique (tenant_id, once);

comment on column portfolio.contact_messages.once is 'Names the sending: what comes twice under it is one message';
comment on column portfolio.contact_messages.intent is 'personal: content — what it is about, as a task or a member said';
comment on column portfolio.contact_messages.priority is 'personal: content — how much it is in a hurry, as a task said';
comment on column portfolio.contact_messages.reasons is 'personal: content — names of the rules that said so';
comment on column portfolio.contact_messages.intent_by is 'personal: activity — who said what it is about; what a member says stays';
comment on column portfolio.contact_messages.held_at is 'personal: activity — when it was put aside as spam; then nobody is told of it';
comment on column portfolio.contact_messages.held_for is 'personal: content — names of the rules for which it was put aside';
comment on column portfolio.contact_messages.rescued_at is 'personal: activity — when a member took it out of the spam';
comment on column portfolio.contact_messages.snoozed_until is 'personal: activity — when it comes back into the inbox';
comment on column portfolio.contact_messages.replied_at is 'personal: activity — when it was answered from the inbox';
comment on column portfolio.contact_messages.mail_state is 'personal: activity — what became of the letters about it';
comment on column portfolio.contact_messages.mail_answer is 'personal: activity — what the mail server said when it did not take one';
comment on column portfolio.contact_messages.mailed_at is 'personal: activity — when a mail server took a letter about it';

create index contact_messages_held on portfolio.contact_messages (tenant_id, id desc) where held_at is not null;
create index contact_messages_snoozed on portfolio.contact_messages (tenant_id, snoozed_until) where snoozed_until is not null;
create index contact_messages_sender on portfolio.contact_messages (tenant_id, lower(email));

grant insert (once, held_at, held_for) on portfolio.contact_messages to anon;
grant update (intent, intent_by, held_at, held_for, rescued_at, snoozed_until) on portfolio.contact_messages to authenticated;
grant select (read_at, intent, priority, intent_by, held_at, rescued_at, snoozed_until, replied_at, mail_state),
  update (intent, priority, reasons, intent_by, snoozed_until, replied_at, mail_state, mail_answer)
  on portfolio.contact_messages to app_task;

-- Spam does not take the place of what people write: it has room of its own.
create or replace function portfolio.takes_messages() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select count(*) filter (where held_at is null) < 30 and count(*) < 90
    from portfolio.contact_messages
    where tenant_id = app.tenant_id() and created_at > now() - interval '10 minutes'
  );
end;
$$;

comment on function portfolio.takes_messages() is
  'Whether the site of this transaction still takes messages: at most 30 in ten minutes, and 90 with those that look like spam';

create function portfolio.message_rate() returns int
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select count(*)::int from portfolio.contact_messages
    where tenant_id = app.tenant_id() and created_at > now() - interval '10 minutes'
  );
end;
$$;

comment on function portfolio.message_rate() is
  'How many messages the site of this transaction got in ten minutes: the more, the more work a browser is asked for';

create function portfolio.message_sent_as(wanted uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select id from portfolio.contact_messages
    where tenant_id = app.tenant_id() and once = message_sent_as.wanted
  );
end;
$$;

comment on function portfolio.message_sent_as(uuid) is
  'The message that was sent under a name which only its sender knows, or null';

grant select (tenant_id, id, once, email, held_at, snoozed_until, removed_at, created_at) on portfolio.contact_messages
  to app_definer;
alter function portfolio.message_rate() owner to app_definer;
alter function portfolio.message_sent_as(uuid) owner to app_definer;
revoke execute on function portfolio.message_rate(), portfolio.message_sent_as(uuid) from public;
grant execute on function portfolio.message_rate(), portfolio.message_sent_as(uuid) to anon;

-- Letters about a message: to members, and to who wrote that it arrived. One letter may tell of several messages.
create table portfolio.contact_letters (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  message_id uuid not null,
  -- of platform.mails, where it stays for a month only
  mail_id uuid not null,
  what text not null check (what in ('member', 'receipt')),
  -- the member it goes to
  user_id uuid,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed')),
  answer text check (length(answer) <= 300),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, message_id, mail_id),
  foreign key (tenant_id, message_id) references portfolio.contact_messages (tenant_id, id) on delete cascade
);

comment on table portfolio.contact_letters is
  'What became of the letters about a message; written by tasks, read with the message. subject: tenant, user_id';
comment on column portfolio.contact_letters.what is 'personal: activity — whether a member is told, or the sender that it arrived';
comment on column portfolio.contact_letters.state is 'personal: activity — what became of it';
comment on column portfolio.contact_letters.answer is 'personal: activity — what the mail server said when it did not take it';
comment on column portfolio.contact_letters.created_at is 'personal: activity — when it was written';
comment on column portfolio.contact_letters.ended_at is 'personal: activity — when the mail server took it, or not';

create index contact_letters_of_mail on portfolio.contact_letters (tenant_id, mail_id);
create index contact_letters_newest on portfolio.contact_letters (tenant_id, what, created_at desc);

alter table portfolio.contact_letters enable row level security;
alter table portfolio.contact_letters force row level security;

grant select on portfolio.contact_letters to authenticated, app_task, app_definer;
grant insert (tenant_id, message_id, mail_id, what, user_id), update (state, answer, ended_at) on portfolio.contact_letters to app_task;

create policy contact_letters_select on portfolio.contact_letters for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.messages.read'));
create policy contact_letters_select_task on portfolio.contact_letters for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy contact_letters_insert on portfolio.contact_letters for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy contact_letters_update on portfolio.contact_letters for update to app_task
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));

-- Answers that members write in the inbox.
create table portfolio.contact_replies (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  message_id uuid not null,
  -- whoever writes it says so by writing; null when it was a program with a key
  user_id uuid default app.user_id(),
  body text not null check (length(body) between 1 and 10000),
  -- until then it can be taken back
  send_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'queued', 'sent', 'kept', 'failed', 'undone')),
  answer text check (length(answer) <= 300),
  mail_id uuid,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, message_id) references portfolio.contact_messages (tenant_id, id) on delete cascade
);

comment on table portfolio.contact_replies is
  'Answers to messages, written by members and sent by a task. subject: tenant, user_id';
comment on column portfolio.contact_replies.body is 'personal: content — what was answered';
comment on column portfolio.contact_replies.state is 'personal: activity — what became of it';
comment on column portfolio.contact_replies.answer is 'personal: activity — what the mail server said when it did not take it';
comment on column portfolio.contact_replies.send_at is 'personal: activity — when it is sent';
comment on column portfolio.contact_replies.created_at is 'personal: activity — when it was written';
comment on column portfolio.contact_replies.ended_at is 'personal: activity — when the mail server took it, or not';

create index contact_replies_of_message on portfolio.contact_replies (tenant_id, message_id, id);
create index contact_replies_of_mail on portfolio.contact_replies (tenant_id, mail_id);

alter table portfolio.contact_replies enable row level security;
alter table portfolio.contact_replies force row level security;

grant select on portfolio.contact_replies to authenticated, app_task, app_definer;
grant insert (tenant_id, id, message_id, body, send_at), update (state, ended_at) on portfolio.contact_replies to authenticated;
grant update (state, answer, mail_id, ended_at) on portfolio.contact_replies to app_task;

create policy contact_replies_select on portfolio.contact_replies for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.messages.read'));
create policy contact_replies_insert on portfolio.contact_replies for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.messages.write'));
create policy contact_replies_update on portfolio.contact_replies for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.messages.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'portfolio.messages.write'));
create policy contact_replies_select_task on portfolio.contact_replies for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy contact_replies_update_task on portfolio.contact_replies for update to app_task
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));

create trigger ring_changed after insert or update or delete on portfolio.contact_letters
  for each row execute function platform.ring_changed();
create trigger ring_changed after insert or update or delete on portfolio.contact_replies
  for each row execute function platform.ring_changed();

-- Where the visitor's answer to a reply goes: to who wrote it, as long as they belong here.
create function portfolio.reply_address(reply uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select app.email_of(member.user_id)
    from portfolio.contact_replies as written
    join platform.members as member
      on member.tenant_id = written.tenant_id and member.user_id = written.user_id and member.status = 'active'
    where written.tenant_id = app.tenant_id() and written.id = reply_address.reply
  );
end;
$$;

comment on function portfolio.reply_address(uuid) is 'The address of who wrote a reply, or null; for app_task alone';

-- The form must be no way to write to strangers: one receipt a day to an address from a site, three from all sites, and
-- few from one site.
create function portfolio.may_acknowledge(message uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  address text;
begin
  select lower(email) into address from portfolio.contact_messages
  where tenant_id = app.tenant_id() and id = may_acknowledge.message;
  return (
    select count(*) < 3 and count(*) filter (where sent.tenant_id = app.tenant_id()) = 0
    from portfolio.contact_letters as sent
    join portfolio.contact_messages as told on told.tenant_id = sent.tenant_id and told.id = sent.message_id
    where sent.what = 'receipt' and sent.created_at > now() - interval '1 day' and lower(told.email) = address
  ) and (
    select count(*) < 20 from portfolio.contact_letters
    where tenant_id = app.tenant_id() and what = 'receipt' and created_at > now() - interval '1 hour'
  );
end;
$$;

comment on function portfolio.may_acknowledge(uuid) is
  'Whether the sender of a message may be told that it arrived; looks at all sites, says only yes or no; for app_task alone';

create function portfolio.tenants_with_snoozes_due() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select distinct tenant_id from portfolio.contact_messages where snoozed_until <= now() limit 1000;
end;
$$;

comment on function portfolio.tenants_with_snoozes_due() is
  'Tenants in whose inbox a message comes back; for the clock''s task, which then works in the scope of each';

-- The letters of a message hold what the visitor wrote: they go with it, those that tell of several as well.
create or replace function portfolio.forget_letters() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.mails
  where tenant_id = old.tenant_id and (
    starts_with(key, 'message ' || old.id || ' ')
    or id in (
      select mail_id from portfolio.contact_letters where tenant_id = old.tenant_id and message_id = old.id
      union all
      select mail_id from portfolio.contact_replies where tenant_id = old.tenant_id and message_id = old.id
    )
  );
  return old;
end;
$$;

alter function portfolio.reply_address(uuid) owner to app_definer;
alter function portfolio.may_acknowledge(uuid) owner to app_definer;
alter function portfolio.tenants_with_snoozes_due() owner to app_definer;
alter function portfolio.forget_letters() owner to app_definer;
revoke execute on function portfolio.reply_address(uuid), portfolio.may_acknowledge(uuid),
  portfolio.tenants_with_snoozes_due(), portfolio.forget_letters() from public;
grant execute on function portfolio.reply_address(uuid), portfolio.may_acknowledge(uuid),
  portfolio.tenants_with_snoozes_due() to app_task;

-- before the rows that name them are gone
drop trigger forget_letters on portfolio.contact_messages;
create trigger forget_letters before delete on portfolio.contact_messages
  for each row execute function portfolio.forget_letters();

select platform.serve_privacy();
