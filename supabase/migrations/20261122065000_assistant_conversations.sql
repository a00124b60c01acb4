-- What visitors ask the assistant, and what it answered. A visitor reaches a conversation by a key whose hash alone is kept
-- here, through functions; members read by their permissions; a task answers.

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (15, 'conversations', '90 days', 'Conversaciones con el asistente', 'Conversations with the assistant',
    'Para ver qué se pregunta y completar lo que falta.', 'To see what is asked and to add what is missing.'),
  (16, 'question_counts', '2 days', 'Cuántas preguntas llegaron, por hora', 'How many questions came, by the hour',
    'Para poner un límite por día y por visitante.', 'To limit them by day and by visitor.'),
  (17, 'assistant_usage', '1 year', 'Uso del asistente, sin preguntas ni respuestas', 'Use of the assistant, without questions or answers',
    'Para cuadrar lo gastado con las facturas.', 'To hold what was spent against the bills.');

create table assistant.settings (
  tenant_id uuid primary key references platform.tenants (id) on delete cascade,
  is_open boolean not null default true,
  questions_per_day int not null default 500 check (questions_per_day between 0 and 100000),
  questions_per_visitor_hour int not null default 30 check (questions_per_visitor_hour between 1 and 10000),
  -- in millionths of a US dollar; null for no limit
  model_micro_usd_per_day bigint check (model_micro_usd_per_day >= 0),
  model_answers_per_day int check (model_answers_per_day >= 0),
  history_minutes int not null default 30 check (history_minutes between 1 and 1440),
  updated_at timestamptz not null default now()
);

comment on table assistant.settings is
  'What an owner allows the assistant; a tenant without a row has the defaults. Days are the last 24 hours';

create table assistant.conversations (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  -- SHA-256 of the visitor's key; null once it opens nothing any more
  key_hash text check (length(key_hash) = 64),
  lang text not null check (lang in ('es', 'en')),
  questions int not null default 0,
  created_at timestamptz not null default now(),
  asked_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint conversations_key_once unique (tenant_id, key_hash)
);

comment on table assistant.conversations is
  'What a visitor asked in one go. subject: tenant. retained by: asked_at conversations';
comment on column assistant.conversations.created_at is 'personal: activity — when it began';
comment on column assistant.conversations.asked_at is 'personal: activity — when the last question came';

create index conversations_newest_idx on assistant.conversations (tenant_id, asked_at desc);
create index conversations_asked_at_idx on assistant.conversations (asked_at);
create index conversations_opened_idx on assistant.conversations (asked_at) where key_hash is not null;

create table assistant.questions (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  no int not null check (no >= 1),
  question text not null check (length(question) between 1 and 1000),
  lang text not null check (lang in ('es', 'en')),
  -- made by who asks: what comes twice under it is one question
  once uuid,
  state text not null default 'waiting' check (state in (
    'waiting', 'answering', 'answered', 'no_evidence', 'small_talk', 'out_of_scope', 'stopped', 'unavailable'
  )),
  intent text check (intent in ('person', 'hiring', 'small_talk', 'out_of_scope')),
  -- the attempt that answers; one of before adds nothing any more
  claim uuid,
  engine text check (length(engine) <= 40),
  is_cut boolean not null default false,
  verdict text check (verdict in ('accept', 'correct', 'reject')),
  corrections int not null default 0,
  dropped jsonb not null default '{}' check (jsonb_typeof(dropped) = 'object'),
  thumb text check (thumb in ('up', 'down')),
  thumb_reason text check (length(thumb_reason) <= 500),
  left_at timestamptz,
  left_email text check (length(left_email) <= 254),
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id),
  constraint questions_no_once unique (tenant_id, conversation_id, no),
  constraint questions_once unique (tenant_id, once),
  foreign key (tenant_id, conversation_id) references assistant.conversations (tenant_id, id) on delete cascade
);

comment on table assistant.questions is
  'Questions of visitors, and how the answer to each went. subject: tenant';
comment on column assistant.questions.question is 'personal: content — what was asked';
comment on column assistant.questions.state is 'personal: activity — how far its answer is';
comment on column assistant.questions.thumb is 'personal: content — what the visitor thinks of the answer';
comment on column assistant.questions.thumb_reason is 'personal: content — why, in their words';
comment on column assistant.questions.left_email is 'personal: contact — where the owner may answer';
comment on column assistant.questions.left_at is 'personal: activity — when it was left for the owner';
comment on column assistant.questions.asked_at is 'personal: activity — when it was asked';
comment on column assistant.questions.verdict is
  'What the supervisor made of what was drafted: all of it, less than that or after corrections, nothing';
comment on column assistant.questions.dropped is 'How many drafted sentences were not shown, by fault';

create index questions_newest_idx on assistant.questions (tenant_id, asked_at desc);
create index questions_unanswered_idx on assistant.questions (tenant_id, asked_at desc)
  where state in ('no_evidence', 'unavailable') or left_at is not null;
create index questions_open_idx on assistant.questions (asked_at) where state in ('waiting', 'answering');

create table assistant.answer_parts (
  tenant_id uuid not null,
  question_id uuid not null,
  place int not null check (place between 1 and 100),
  text text not null check (length(text) <= 4000),
  is_quote boolean not null,
  -- [{ chunkId, quote, title, path, lang, start, end }]
  citations jsonb not null check (jsonb_typeof(citations) = 'array' and jsonb_array_length(citations) between 1 and 8),
  created_at timestamptz not null default now(),
  primary key (tenant_id, question_id, place),
  foreign key (tenant_id, question_id) references assistant.questions (tenant_id, id) on delete cascade
);

comment on table assistant.answer_parts is
  'Sentences of answers, each added when it was verified and never changed. subject: tenant';
comment on column assistant.answer_parts.text is 'personal: content — the sentence';
comment on column assistant.answer_parts.citations is 'personal: content — what it rests on, word for word';

create table assistant.usage (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  created_at timestamptz not null default now(),
  purpose text not null check (purpose ~ '^[a-z_]{2,40}$'),
  engine text not null check (length(engine) between 1 and 40),
  model text not null check (length(model) <= 100),
  input_tokens bigint not null check (input_tokens >= 0),
  output_tokens bigint not null check (output_tokens >= 0),
  is_estimate boolean not null,
  -- in millionths of a US dollar; null where nobody named a price
  cost_micro_usd bigint check (cost_micro_usd >= 0),
  question_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, question_id) references assistant.questions (tenant_id, id) on delete set null (question_id)
);

comment on table assistant.usage is
  'One row for each call of an engine, failed ones too; it stays when the question goes. retained by: created_at assistant_usage';

create index usage_newest_idx on assistant.usage (tenant_id, created_at desc);
create index usage_created_at_idx on assistant.usage (created_at);
create index usage_question_idx on assistant.usage (tenant_id, question_id);

create table assistant.question_counts (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  hour timestamptz not null,
  -- a keyed hash of where it came from, another one every day; empty where that is not known
  peer text not null check (length(peer) <= 64),
  questions int not null check (questions >= 1),
  primary key (tenant_id, hour, peer)
);

comment on table assistant.question_counts is
  'How many questions came; a deleted one counts. Written and read by functions alone. retained by: hour question_counts';

create index question_counts_hour_idx on assistant.question_counts (hour);

alter table assistant.settings enable row level security;
alter table assistant.settings force row level security;
alter table assistant.conversations enable row level security;
alter table assistant.conversations force row level security;
alter table assistant.questions enable row level security;
alter table assistant.questions force row level security;
alter table assistant.answer_parts enable row level security;
alter table assistant.answer_parts force row level security;
alter table assistant.usage enable row level security;
alter table assistant.usage force row level security;
alter table assistant.question_counts enable row level security;
alter table assistant.question_counts force row level security;

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

create trigger ring_changed after insert or update or delete on assistant.questions
  for each row execute function platform.ring_changed();

-- Streams of visitors hear of their conversation alone.
create function assistant.ring_conversation() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform pg_notify('notified', 'assistant ' || coalesce(new.conversation_id, old.conversation_id));
  return null;
end;
$$;

create function assistant.ring_part() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform pg_notify('notified', 'assistant ' || conversation_id)
  from assistant.questions where tenant_id = new.tenant_id and id = new.question_id;
  return null;
end;
$$;

comment on function assistant.ring_conversation() is 'Wakes whoever looks at the conversation of a question';
comment on function assistant.ring_part() is 'Wakes whoever looks at the conversation of a part';

create trigger ring_conversation after insert or update of state or delete on assistant.questions
  for each row execute function assistant.ring_conversation();
create trigger ring_part after insert on assistant.answer_parts
  for each row execute function assistant.ring_part();

create function assistant.is_here() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return app.tenant_id() is not null and platform.slice_is_on(app.tenant_id(), 'assistant');
end;
$$;

comment on function assistant.is_here() is 'Whether the site of this transaction is shown and has an assistant';

create function assistant.is_open() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return assistant.is_here() and coalesce((select is_open from assistant.settings where tenant_id = app.tenant_id()), true);
end;
$$;

comment on function assistant.is_open() is 'Whether the assistant of this transaction''s site takes questions';

create function assistant.history() returns interval
language plpgsql stable security definer set search_path = ''
as $$
begin
  return make_interval(mins => coalesce(
    (select history_minutes from assistant.settings where tenant_id = app.tenant_id()), 30
  ));
end;
$$;

comment on function assistant.history() is 'How long after its last question a conversation is open to its visitor';

create function assistant.conversation_of(hash text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select id from assistant.conversations
    where tenant_id = app.tenant_id() and key_hash = conversation_of.hash
      and asked_at > now() - assistant.history() and assistant.is_here()
  );
end;
$$;

comment on function assistant.conversation_of(text) is 'The conversation that a key opens now, or null; for the other functions';

create function assistant.ask(
  hash text, new_hash text, new_conversation uuid, new_question uuid, asked text, in_lang text, once_only uuid, from_peer text
) returns table (conversation_id uuid, question_id uuid, is_new_key boolean, is_repeat boolean)
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  tenant constant uuid := app.tenant_id();
  known uuid;
  repeated record;
  allowed record;
begin
  if not assistant.is_open() then
    perform app.refuse(404, 'Cannot ask: nobody answers here');
  end if;
  -- one after the other, so that each sees what the others took of the day
  perform pg_advisory_xact_lock(hashtextextended('assistant ' || tenant, 0));
  known := assistant.conversation_of(hash);

  if once_only is not null then
    select q.id, q.conversation_id as conversation,
      c.questions = 1 and q.question = asked and q.asked_at > now() - interval '5 minutes' as is_first
    into repeated
    from assistant.questions as q
    join assistant.conversations as c on c.tenant_id = q.tenant_id and c.id = q.conversation_id
    where q.tenant_id = tenant and q.once = once_only;
    if found and repeated.conversation = known then
      return query select known, repeated.id::uuid, false, true;
      return;
    end if;
    -- the answer with the first key was lost on its way; whoever repeats the question gets another one
    if found and known is null and repeated.is_first then
      update assistant.conversations set key_hash = new_hash where tenant_id = tenant and id = repeated.conversation;
      return query select repeated.conversation::uuid, repeated.id::uuid, true, true;
      return;
    end if;
    if found then
      perform app.refuse(409, 'Cannot ask: this was asked before');
    end if;
  end if;

  select coalesce(s.questions_per_day, 500) as by_day, coalesce(s.questions_per_visitor_hour, 30) as by_visitor
  into allowed
  from (select) as one left join assistant.settings as s on s.tenant_id = tenant;
  insert into assistant.question_counts as c (tenant_id, hour, peer, questions)
  values (tenant, date_trunc('hour', now()), coalesce(from_peer, ''), 1)
  on conflict (tenant_id, hour, peer) do update set questions = c.questions + 1;
  if (
    select sum(questions) > allowed.by_day from assistant.question_counts
    where tenant_id = tenant and hour > now() - interval '1 day'
  ) then
    perform app.refuse(429, 'Cannot ask: this site has been asked too much today');
  end if;
  if from_peer is not null and (
    select questions > allowed.by_visitor from assistant.question_counts
    where tenant_id = tenant and hour = date_trunc('hour', now()) and peer = from_peer
  ) then
    perform app.refuse(429, 'Cannot ask: you have asked too much in this hour');
  end if;

  if known is null then
    insert into assistant.conversations (tenant_id, id, key_hash, lang)
    values (tenant, new_conversation, new_hash, in_lang);
  elsif (
    select count(*) >= 5 from assistant.questions
    where tenant_id = tenant and conversation_id = known and state in ('waiting', 'answering')
  ) then
    perform app.refuse(429, 'Cannot ask: five questions wait for their answer');
  elsif (select questions >= 100 from assistant.conversations where tenant_id = tenant and id = known) then
    perform app.refuse(429, 'Cannot ask: this conversation is too long, begin another one');
  end if;

  update assistant.conversations set questions = questions + 1, asked_at = now()
  where tenant_id = tenant and id = coalesce(known, new_conversation);
  insert into assistant.questions (tenant_id, id, conversation_id, no, question, lang, once)
  select tenant, new_question, c.id, c.questions, asked, in_lang, once_only
  from assistant.conversations as c where c.tenant_id = tenant and c.id = coalesce(known, new_conversation);
  return query select coalesce(known, new_conversation), new_question, known is null, false;
end;
$$;

comment on function assistant.ask(text, text, uuid, uuid, text, text, uuid, text) is
  'Notes a visitor''s question, in the conversation that the key opens or in a new one; refuses what is over a limit';

create function assistant.read_conversation(hash text)
returns table (
  conversation_id uuid, conversation_lang text, ends_at timestamptz, question_id uuid, no int, question text, lang text,
  intent text, state text, thumb text, has_left boolean, asked_at timestamptz, place int, part text, is_quote boolean,
  citations jsonb
)
language plpgsql stable security definer set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
    select c.id, c.lang, c.asked_at + assistant.history(), q.id, q.no, q.question, q.lang, q.intent, q.state, q.thumb,
      q.left_at is not null, q.asked_at, p.place, p.text, p.is_quote, p.citations
    from assistant.conversations as c
    join assistant.questions as q on q.tenant_id = c.tenant_id and q.conversation_id = c.id
    left join assistant.answer_parts as p on p.tenant_id = q.tenant_id and p.question_id = q.id
    where c.tenant_id = app.tenant_id() and c.id = assistant.conversation_of(hash)
    order by q.no, p.place;
end;
$$;

comment on function assistant.read_conversation(text) is 'What a key opens: questions in order, each with the parts of its answer';

create function assistant.stop_answer(hash text, of_question uuid) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update assistant.questions set state = 'stopped', ended_at = now()
  where tenant_id = app.tenant_id() and conversation_id = assistant.conversation_of(hash) and id = of_question
    and state in ('waiting', 'answering');
  return found;
end;
$$;

comment on function assistant.stop_answer(text, uuid) is 'Ends an answer where it is; false when it had ended, or is none of the key''s';

create function assistant.rate_answer(hash text, of_question uuid, given text, why text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update assistant.questions set thumb = given, thumb_reason = case when given is not null then why end
  where tenant_id = app.tenant_id() and conversation_id = assistant.conversation_of(hash) and id = of_question
    and state not in ('waiting', 'answering');
  return found;
end;
$$;

comment on function assistant.rate_answer(text, uuid, text, text) is 'Notes what a visitor thinks of an answer that has ended';

create function assistant.leave_question(hash text, of_question uuid, email text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update assistant.questions set left_at = coalesce(left_at, now()), left_email = coalesce(email, left_email)
  where tenant_id = app.tenant_id() and conversation_id = assistant.conversation_of(hash) and id = of_question
    and state not in ('waiting', 'answering');
  return found;
end;
$$;

comment on function assistant.leave_question(text, uuid, text) is 'Leaves a question for the owner, with where to answer';

create function assistant.remove_conversation(hash text) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from assistant.conversations where tenant_id = app.tenant_id() and id = assistant.conversation_of(hash);
  return found;
end;
$$;

comment on function assistant.remove_conversation(text) is 'Deletes what a key opens, for the owner too';

-- For the clock, in no tenant.

create function assistant.close_conversations() returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  closed int;
begin
  update assistant.conversations as c set key_hash = null
  where c.key_hash is not null and c.asked_at < now() - make_interval(mins => coalesce(
    (select s.history_minutes from assistant.settings as s where s.tenant_id = c.tenant_id), 30
  ));
  get diagnostics closed = row_count;
  -- whose task was set aside, or whose slice was switched off meanwhile
  update assistant.questions set state = 'unavailable', ended_at = now()
  where state in ('waiting', 'answering') and asked_at < now() - interval '1 hour';
  return closed;
end;
$$;

comment on function assistant.close_conversations() is
  'Forgets the keys that open nothing any more and ends answers that nobody works on; how many keys were forgotten';

do $$
declare
  made regprocedure;
begin
  for made in
    select p.oid::regprocedure from pg_catalog.pg_proc as p
    where p.pronamespace = 'assistant'::regnamespace and p.prosecdef and p.proname in (
      'is_here', 'is_open', 'history', 'conversation_of', 'ask', 'read_conversation', 'stop_answer', 'rate_answer',
      'leave_question', 'remove_conversation', 'close_conversations'
    )
  loop
    execute format('alter function %s owner to app_definer', made);
    execute format('revoke execute on function %s from public', made);
  end loop;
end;
$$;

grant execute on function assistant.is_open(), assistant.ask(text, text, uuid, uuid, text, text, uuid, text),
  assistant.read_conversation(text), assistant.stop_answer(text, uuid), assistant.rate_answer(text, uuid, text, text),
  assistant.leave_question(text, uuid, text), assistant.remove_conversation(text) to anon;
grant execute on function assistant.close_conversations() to app_task;

select platform.serve_privacy();
