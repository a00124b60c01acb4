-- A run that is not tried again leaves nothing that is said to be on its way. Every death of a run, its process killed or
-- not, stands in platform.dead_letters, whatever the engine.

alter table assistant.documents drop constraint documents_problem_check;
alter table assistant.documents add constraint documents_problem_check
  check (problem in ('unreadable', 'locked', 'no_text', 'too_large', 'too_slow', 'broken_off'));

create function assistant.give_up() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- never a cast of what the event says: an error here would keep the run from its end
  if new.task = 'assistant.question.answer' then
    update assistant.questions as asked
    set state = case when shown.any then 'answered' else 'unavailable' end, is_cut = shown.any,
      verdict = case when shown.any then 'accept' end, ended_at = now(), claim = null
    from (
      select open.tenant_id, open.id, exists (
        select from assistant.answer_parts as part where part.tenant_id = open.tenant_id and part.question_id = open.id
      ) as any
      from assistant.questions as open
      where open.state in ('waiting', 'answering') and open.tenant_id = new.tenant_id
        and open.id::text = new.payload ->> 'questionId'
    ) as shown
    where asked.tenant_id = shown.tenant_id and asked.id = shown.id;
  elsif new.task = 'assistant.document.read' then
    update assistant.documents set state = 'failed', problem = 'broken_off'
    where tenant_id = new.tenant_id and id::text = new.payload ->> 'documentId' and state = 'working';
  end if;
  return null;
end;
$$;

comment on function assistant.give_up() is 'Ends the answer, or the reading of a document, whose run was set aside';
alter function assistant.give_up() owner to app_definer;
revoke execute on function assistant.give_up() from public;
grant select (tenant_id, id, state), update (state, problem) on assistant.documents to app_definer;

create trigger give_up_assistant after insert or update of died_at on platform.dead_letters
  for each row when (new.task in ('assistant.question.answer', 'assistant.document.read'))
  execute function assistant.give_up();

-- whoever may upload a document may have it read again
grant update (state, problem) on assistant.documents to authenticated;
