-- What became of questions that the assistant could not answer: answered by the owner, done otherwise, or not for it.

create table assistant.settled_questions (
  tenant_id uuid not null,
  question_id uuid not null,
  how text not null check (how in ('answered', 'done', 'not_for_assistant')),
  -- what the owner wrote; null when it was settled without, or the answer is gone for good
  answer_id uuid,
  -- whoever settles it says so by doing it; null when it was a program with a key
  user_id uuid default app.user_id(),
  settled_at timestamptz not null default now(),
  primary key (tenant_id, question_id),
  foreign key (tenant_id, question_id) references assistant.questions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, answer_id) references assistant.written_answers (tenant_id, id) on delete set null (answer_id)
);

comment on table assistant.settled_questions is
  'Questions of visitors that need nobody any more, a row each. subject: tenant, user_id';
comment on column assistant.settled_questions.how is 'personal: activity — what became of the question';
comment on column assistant.settled_questions.settled_at is 'personal: activity — when that was';

create index settled_questions_answer_idx on assistant.settled_questions (tenant_id, answer_id);

alter table assistant.settled_questions enable row level security;
alter table assistant.settled_questions force row level security;

grant select, delete, insert (tenant_id, question_id, how, answer_id), update (how, answer_id)
  on assistant.settled_questions to authenticated;

create policy settled_questions_select on assistant.settled_questions for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy settled_questions_insert on assistant.settled_questions for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy settled_questions_update on assistant.settled_questions for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy settled_questions_delete on assistant.settled_questions for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));

create trigger ring_changed after insert or update or delete on assistant.settled_questions
  for each row execute function platform.ring_changed();

-- the letter to whoever left a question goes to the address that they left
grant select (left_email) on assistant.questions to app_task;

-- where an answer to that letter goes: to who wrote it, as long as they belong here
create function assistant.answer_author(answer uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select app.email_of(member.user_id)
    from assistant.written_answers as written
    join platform.members as member
      on member.tenant_id = written.tenant_id and member.user_id = written.user_id and member.status = 'active'
    where written.tenant_id = app.tenant_id() and written.id = answer_author.answer
  );
end;
$$;

comment on function assistant.answer_author(uuid) is 'The address of who wrote an answer, or null; for app_task alone';

grant select on assistant.written_answers to app_definer;
alter function assistant.answer_author(uuid) owner to app_definer;
revoke execute on function assistant.answer_author(uuid) from public;
grant execute on function assistant.answer_author(uuid) to app_task;

select platform.serve_privacy();
