-- What a visitor may do with the key of a conversation, and what the clock closes.

create trigger ring_changed after insert or update of state, thumb, left_at, left_email or delete on assistant.questions
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
