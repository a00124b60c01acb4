-- Answers that an owner wrote to what visitors asked: a source of the assistant's knowledge, of the kind "answer".

create table assistant.written_answers (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  -- as the owner wants it to be asked; it becomes the title that the answer is found by
  question text not null check (length(question) between 1 and 300),
  answer text not null check (length(answer) between 1 and 4000),
  lang text not null check (lang in ('es', 'en')),
  visibility text not null default 'public' check (visibility in ('public', 'members')),
  -- whoever writes it says so by writing; null when it was a program with a key
  user_id uuid default app.user_id(),
  created_at timestamptz not null default now(),
  -- the assistant forgets it; for some weeks it can be brought back
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table assistant.written_answers is
  'Answers that members wrote to questions; a task makes them what the assistant knows. subject: tenant, user_id. retained by: removed_at removed_answers';
comment on column assistant.written_answers.question is 'personal: content — the question, as the owner words it';
comment on column assistant.written_answers.answer is 'personal: content — what is answered, word for word';
comment on column assistant.written_answers.created_at is 'personal: activity — when it was written';
comment on column assistant.written_answers.removed_at is 'personal: activity — when it was taken out';

alter table assistant.written_answers enable row level security;
alter table assistant.written_answers force row level security;

grant select on assistant.written_answers to authenticated, app_task;
grant insert (tenant_id, id, question, answer, lang, visibility),
  update (question, answer, lang, visibility, removed_at) on assistant.written_answers to authenticated;

create policy written_answers_select on assistant.written_answers for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy written_answers_insert on assistant.written_answers for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy written_answers_update on assistant.written_answers for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy written_answers_select_task on assistant.written_answers for select to app_task
  using (tenant_id = (select app.tenant_id()));

create trigger ring_changed after insert or update or delete on assistant.written_answers
  for each row execute function platform.ring_changed();

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (56, 'removed_answers', '30 days', 'Respuestas del asistente que quitaste', 'Answers of the assistant that you took out',
    'Para poder recuperarlas.', 'So that they can be brought back.');

select platform.serve_privacy();
