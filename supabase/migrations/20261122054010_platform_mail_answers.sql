-- What a mail server said of a letter, and letters that answer others.

alter table platform.mails
  -- what the server answered when it did not take it, in our words: a code at most
  add column answer text check (length(answer) <= 300),
  -- earlier letters of the same conversation, oldest first; null for letters that no person wrote
  add column thread uuid[] check (cardinality(thread) <= 50);

comment on column platform.mails.answer is 'personal: activity — what the mail server said when it did not take it: a code, no words of its own';
comment on column platform.mails.thread is 'personal: activity — letters that it follows in the same conversation';

grant insert (thread) on platform.mails to app_emitter;
grant select (answer, thread), update (answer) on platform.mails to app_task;
grant select (thread) on platform.mails to authenticated;

select platform.serve_privacy();
