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

select platform.serve_privacy();
