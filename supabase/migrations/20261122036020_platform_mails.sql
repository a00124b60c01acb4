-- Letters, written in the transaction of whatever they tell of; a task sends them.

create table platform.mails (
  id uuid primary key,
  tenant_id uuid references platform.tenants (id) on delete cascade,
  -- the receiver, when it is a user
  user_id uuid,
  -- what makes a repeat known, e.g. "invitation <id>"
  key text not null check (length(key) between 1 and 200),
  recipient text not null check (length(recipient) between 3 and 320 and position('@' in recipient) > 1),
  subject text not null check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  -- gone once it has been sent: what it held was between sender and receiver
  body_text text check (length(body_text) between 1 and 200000),
  body_html text check (length(body_html) <= 500000),
  -- kept: there is no server to send it by, so it stays in the dev mailbox
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'refused')),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint mails_once unique nulls not distinct (tenant_id, key)
);

comment on table platform.mails is
  'Letters to send, and those that were sent without their text. subject: user_id, recipient. retained by: created_at mails';
comment on column platform.mails.recipient is 'personal: contact — the address it goes to';
comment on column platform.mails.subject is 'personal: content — its subject line';
comment on column platform.mails.body_text is 'personal: content — its text, which may hold a link that signs in';
comment on column platform.mails.body_html is 'personal: content — the same as HTML';
comment on column platform.mails.created_at is 'personal: activity — when it was written';

create index mails_newest_idx on platform.mails (created_at desc, id desc);
create index mails_user_idx on platform.mails (user_id);

alter table platform.mails enable row level security;
alter table platform.mails force row level security;

grant insert (id, tenant_id, user_id, key, recipient, subject, body_text, body_html) on platform.mails to app_emitter;
grant select (id, tenant_id, key, recipient, subject, body_text, body_html, state, created_at), update (state, body_text, body_html, ended_at)
  on platform.mails to app_task;
grant select (id, tenant_id, recipient, subject, body_text, body_html, state, created_at) on platform.mails to authenticated;

create policy mails_insert on platform.mails for insert to app_emitter
  with check (tenant_id is not distinct from (select app.tenant_id()));
create policy mails_select_task on platform.mails for select to app_task
  using (tenant_id is not distinct from (select app.tenant_id()));
create policy mails_update on platform.mails for update to app_task
  using (tenant_id is not distinct from (select app.tenant_id()))
  with check (tenant_id is not distinct from (select app.tenant_id()));
-- Whoever runs the platform reads the dev mailbox, and never a letter that goes out: it may hold somebody's link to sign in.
create policy mails_select on platform.mails for select to authenticated
  using ((select app.is_admin()) and state = 'kept');
