-- A visitor who changes their mind about an answer again and again leaves one entry in the audit, which is for good.

alter table assistant.questions add column was_rated boolean not null default false;
comment on column assistant.questions.was_rated is 'Whether the visitor has ever said what they think of the answer';

create or replace function assistant.rate_answer(hash text, of_question uuid, given text, why text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update assistant.questions
  set thumb = given, thumb_reason = case when given is not null then why end, was_rated = true
  where tenant_id = app.tenant_id() and conversation_id = assistant.conversation_of(hash) and id = of_question
    and state not in ('waiting', 'answering');
  return found;
end;
$$;

create function assistant.rate_again(hash text, of_question uuid, given text, why text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  return exists (
    select from assistant.questions
    where tenant_id = app.tenant_id() and conversation_id = assistant.conversation_of(hash) and id = of_question and was_rated
  ) and assistant.rate_answer(hash, of_question, given, why);
end;
$$;

comment on function assistant.rate_again(text, uuid, text, text) is
  'Notes what a visitor thinks of an answer by now; false when they have not said it before';

alter function assistant.rate_again(text, uuid, text, text) owner to app_definer;
revoke execute on function assistant.rate_again(text, uuid, text, text) from public;
grant execute on function assistant.rate_again(text, uuid, text, text) to anon;
