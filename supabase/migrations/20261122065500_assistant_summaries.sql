-- What a repository's README says, in three sentences at most, each word for word or held against words of the README.

create table assistant.summaries (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  repository_id uuid not null,
  -- of the README: one that is written in both languages has two
  lang text not null check (lang in ('es', 'en')),
  -- text, isQuote, and citations with quote, start and end, which count UTF-16 units of the README; empty: nothing in it tells
  sentences jsonb not null check (jsonb_typeof(sentences) = 'array' and jsonb_array_length(sentences) <= 3),
  -- SHA-256 of the README, as the database reckons it
  made_of text not null check (made_of ~ '^[0-9a-f]{64}$'),
  -- which version of our program made it, and which models it could ask
  made_by text not null check (length(made_by) <= 300),
  engine text not null check (length(engine) <= 100),
  -- of the supervisor: verdict, attempts, reasons
  verdict jsonb not null check (jsonb_typeof(verdict) = 'object'),
  -- what the calls of a model took, one after the other
  usage jsonb not null default '[]' check (jsonb_typeof(usage) = 'array'),
  made_at timestamptz not null default now(),
  -- the owner does not want it shown
  hidden_at timestamptz,
  primary key (tenant_id, repository_id, lang),
  foreign key (tenant_id, repository_id) references portfolio.repositories (tenant_id, id) on delete cascade
);

comment on table assistant.summaries is
  'What READMEs say in a few sentences, with what each rests on; made by a task, again whenever the README changes. subject: tenant';
comment on column assistant.summaries.sentences is 'personal: content — the sentences, and the words of the README that they rest on';

alter table assistant.summaries enable row level security;
alter table assistant.summaries force row level security;

-- visitors read those of the repositories that they may read themselves
create policy summaries_select_shown on assistant.summaries for select to anon using (
  tenant_id = (select site.id from platform.tenants as site)
  and hidden_at is null and jsonb_array_length(sentences) > 0
  and repository_id in (select repository.id from portfolio.repositories as repository)
);
create policy summaries_select on assistant.summaries for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy summaries_update on assistant.summaries for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));
create policy summaries_select_task on assistant.summaries for select to app_task using (tenant_id = (select app.tenant_id()));
create policy summaries_insert_task on assistant.summaries for insert to app_task with check (tenant_id = (select app.tenant_id()));
create policy summaries_update_task on assistant.summaries for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
create policy summaries_delete_task on assistant.summaries for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, repository_id, lang, sentences, hidden_at) on assistant.summaries to anon;
grant select, update (hidden_at) on assistant.summaries to authenticated;
grant select, delete, insert (tenant_id, repository_id, lang, sentences, made_of, made_by, engine, verdict, usage),
  update (sentences, made_of, made_by, engine, verdict, usage, made_at)
  on assistant.summaries to app_task;

-- what the assistant says on the site is part of what the site shows
update platform.permissions set changes_site = true where name = 'assistant.knowledge.write';

select platform.serve_privacy();
