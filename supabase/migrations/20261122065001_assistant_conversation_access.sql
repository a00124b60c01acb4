-- Who reads and writes conversations: members by their permissions, the task that answers; visitors by functions alone.

create policy settings_select on assistant.settings for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy settings_insert on assistant.settings for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy settings_update on assistant.settings for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy settings_select_task on assistant.settings for select to app_task using (tenant_id = (select app.tenant_id()));

grant select on assistant.settings to authenticated, app_task, app_definer;
grant insert (
    tenant_id, is_open, questions_per_day, questions_per_visitor_hour, model_micro_usd_per_day, model_answers_per_day,
    history_minutes, updated_at
  ), update (
    is_open, questions_per_day, questions_per_visitor_hour, model_micro_usd_per_day, model_answers_per_day,
    history_minutes, updated_at
  ) on assistant.settings to authenticated;

create policy conversations_select on assistant.conversations for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy conversations_delete on assistant.conversations for delete to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.write'));
create policy conversations_select_task on assistant.conversations for select to app_task
  using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, id, lang, questions, created_at, asked_at) on assistant.conversations to authenticated, app_task;
grant delete on assistant.conversations to authenticated;
grant select, insert, update, delete on assistant.conversations to app_definer;

create policy questions_select on assistant.questions for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy questions_select_task on assistant.questions for select to app_task using (tenant_id = (select app.tenant_id()));
create policy questions_update_task on assistant.questions for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select (
    tenant_id, id, conversation_id, no, question, lang, state, intent, engine, is_cut, verdict, corrections, dropped, thumb,
    thumb_reason, left_at, left_email, asked_at, started_at, ended_at
  ) on assistant.questions to authenticated;
grant select (
    tenant_id, id, conversation_id, no, question, lang, state, intent, claim, engine, is_cut, verdict, corrections, dropped,
    asked_at, started_at, ended_at
  ), update (state, intent, claim, engine, is_cut, verdict, corrections, dropped, started_at, ended_at)
  on assistant.questions to app_task;
grant select, insert, update, delete on assistant.questions to app_definer;

create policy answer_parts_select on assistant.answer_parts for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy answer_parts_select_task on assistant.answer_parts for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy answer_parts_insert_task on assistant.answer_parts for insert to app_task
  with check (tenant_id = (select app.tenant_id()));

grant select on assistant.answer_parts to authenticated, app_task, app_definer;
grant insert (tenant_id, question_id, place, text, is_quote, citations) on assistant.answer_parts to app_task;

create policy usage_select on assistant.usage for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.chats.read'));
create policy usage_select_task on assistant.usage for select to app_task using (tenant_id = (select app.tenant_id()));
create policy usage_insert_task on assistant.usage for insert to app_task with check (tenant_id = (select app.tenant_id()));

grant select on assistant.usage to authenticated, app_task;
grant insert (
    tenant_id, id, purpose, engine, model, input_tokens, output_tokens, is_estimate, cost_micro_usd, question_id
  ) on assistant.usage to app_task;

grant select, insert, update on assistant.question_counts to app_definer;
