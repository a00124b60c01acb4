-- What a member wrote or settled for a workspace stays with it when the member is erased, without their name: the
-- assistant must not quote what stands nowhere any more.

comment on table assistant.written_answers is
  'Answers that members wrote to questions; a task makes them what the assistant knows. subject: tenant. retained by: removed_at removed_answers';
comment on column assistant.written_answers.user_id is 'personal: activity — who wrote it';
comment on table assistant.settled_questions is
  'Questions of visitors that need nobody any more, a row each. subject: tenant';
comment on column assistant.settled_questions.user_id is 'personal: activity — who settled it';

select platform.serve_privacy();
