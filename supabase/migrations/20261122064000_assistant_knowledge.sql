-- What the assistant knows: chunks of a site's texts, and what they are found by. What visitors may read is counted apart
-- from what only members may read, so that no private text changes what a visitor finds, nor its score.

create schema assistant;
comment on schema assistant is 'What the assistant knows of a site, and what it was asked.';

grant usage on schema assistant to anon, authenticated, app_task, app_definer;
grant create on schema assistant to app_definer;

insert into platform.permissions (name, level) values ('assistant.knowledge.read', 50);

create table assistant.chunks (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  -- counts up in the tenant; postings name chunks by it
  no int not null check (no >= 0),
  source_kind text not null check (source_kind ~ '^[a-z][a-z_]{1,39}$'),
  source_id uuid not null,
  lang text not null check (lang in ('es', 'en')),
  visibility text not null check (visibility in ('public', 'members')),
  -- which of its source's chunks
  place int not null check (place >= 0),
  title text not null check (length(title) <= 300),
  path text not null check (length(path) <= 500),
  text text not null check (length(text) <= 20000),
  -- SHA-256 of all of the above that a change would change
  hash text not null check (length(hash) = 64),
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint chunks_no_once unique (tenant_id, no),
  constraint chunks_hash_once unique (tenant_id, source_kind, source_id, hash),
  constraint chunks_visibility unique (tenant_id, id, visibility)
);

comment on table assistant.chunks is
  'Parts of what stands on a site, word for word; made by tasks of their sources, again whenever these change. subject: tenant';
comment on column assistant.chunks.title is 'personal: content — what the source is called';
comment on column assistant.chunks.path is 'personal: content — where it stands';
comment on column assistant.chunks.text is 'personal: content — a part of the source, word for word';

create table assistant.indexes (
  tenant_id uuid primary key references platform.tenants (id) on delete cascade,
  next_no int not null default 0,
  -- which version of our program made the postings
  analyzer int not null
);

comment on table assistant.indexes is
  'One row for a tenant that has chunks; whoever changes its postings holds it, so that they are changed by one at a time';

create table assistant.statistics (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  lang text not null check (lang in ('es', 'en')),
  visibility text not null check (visibility in ('public', 'members')),
  chunks int not null check (chunks >= 0),
  -- how many terms of each kind they have together
  words bigint not null,
  bones bigint not null,
  grams bigint not null,
  primary key (tenant_id, lang, visibility)
);

comment on table assistant.statistics is 'How many chunks a tenant has of each class, and how long they are; ranking needs it';

create table assistant.postings (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  term text collate "C" not null check (length(term) <= 200),
  lang text not null check (lang in ('es', 'en')),
  visibility text not null check (visibility in ('public', 'members')),
  -- 2,048 numbers of chunks each: a change rewrites one short row for each term
  block int not null check (block >= 0),
  -- bits 19 to 29: number within the block, 5 to 18: length of the chunk, 0 to 4: how often the term stands there
  entries int[] not null,
  df int not null generated always as (cardinality(entries)) stored,
  primary key (tenant_id, term, lang, visibility, block)
);

-- compressed entries cost more to read than they save
alter table assistant.postings alter column entries set storage external;

comment on table assistant.postings is
  'Which chunks a term stands in, by class of language and visibility. subject: tenant';
comment on column assistant.postings.term is 'personal: content — a word of the texts, or a part of one';

create table assistant.embeddings (
  tenant_id uuid not null,
  chunk_id uuid not null,
  visibility text not null check (visibility in ('public', 'members')),
  model text not null check (length(model) between 1 and 100),
  dimension int not null check (dimension between 1 and 4096),
  primary key (tenant_id, chunk_id, model),
  foreign key (tenant_id, chunk_id, visibility) references assistant.chunks (tenant_id, id, visibility) on delete cascade
);

comment on table assistant.embeddings is
  'Chunks as vectors, of one model or more; empty on a server without pgvector, where words alone are compared';

create index embeddings_chunk_idx on assistant.embeddings (tenant_id, chunk_id, visibility);

alter table assistant.chunks enable row level security;
alter table assistant.chunks force row level security;
alter table assistant.indexes enable row level security;
alter table assistant.indexes force row level security;
alter table assistant.statistics enable row level security;
alter table assistant.statistics force row level security;
alter table assistant.postings enable row level security;
alter table assistant.postings force row level security;
alter table assistant.embeddings enable row level security;
alter table assistant.embeddings force row level security;

create policy chunks_select_public on assistant.chunks for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public');
create policy chunks_select on assistant.chunks for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy chunks_select_task on assistant.chunks for select to app_task using (tenant_id = (select app.tenant_id()));
create policy chunks_insert_task on assistant.chunks for insert to app_task with check (tenant_id = (select app.tenant_id()));
create policy chunks_delete_task on assistant.chunks for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, id, no, source_kind, source_id, lang, visibility, place, title, path, text) on assistant.chunks to anon;
grant select on assistant.chunks to authenticated;
grant select, delete, insert (tenant_id, id, no, source_kind, source_id, lang, visibility, place, title, path, text, hash)
  on assistant.chunks to app_task;

create policy indexes_select_task on assistant.indexes for select to app_task using (tenant_id = (select app.tenant_id()));
create policy indexes_insert_task on assistant.indexes for insert to app_task with check (tenant_id = (select app.tenant_id()));
create policy indexes_update_task on assistant.indexes for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select, insert (tenant_id, analyzer), update (next_no, analyzer) on assistant.indexes to app_task;

create policy statistics_select_public on assistant.statistics for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public');
create policy statistics_select on assistant.statistics for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy statistics_select_task on assistant.statistics for select to app_task using (tenant_id = (select app.tenant_id()));
create policy statistics_insert_task on assistant.statistics for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy statistics_update_task on assistant.statistics for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
create policy statistics_delete_task on assistant.statistics for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, lang, visibility, chunks, words, bones, grams) on assistant.statistics to anon;
grant select on assistant.statistics to authenticated;
grant select, insert, delete, update (chunks, words, bones, grams) on assistant.statistics to app_task;

create policy postings_select_public on assistant.postings for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public');
create policy postings_select on assistant.postings for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy postings_select_task on assistant.postings for select to app_task using (tenant_id = (select app.tenant_id()));
create policy postings_insert_task on assistant.postings for insert to app_task with check (tenant_id = (select app.tenant_id()));
create policy postings_update_task on assistant.postings for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
create policy postings_delete_task on assistant.postings for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, term, lang, visibility, block, entries, df) on assistant.postings to anon;
grant select on assistant.postings to authenticated;
grant select, insert (tenant_id, term, lang, visibility, block, entries), update (entries), delete
  on assistant.postings to app_task;

create policy embeddings_select_public on assistant.embeddings for select to anon
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public');
create policy embeddings_select on assistant.embeddings for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy embeddings_select_task on assistant.embeddings for select to app_task using (tenant_id = (select app.tenant_id()));
create policy embeddings_insert_task on assistant.embeddings for insert to app_task
  with check (tenant_id = (select app.tenant_id()));
create policy embeddings_update_task on assistant.embeddings for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));
create policy embeddings_delete_task on assistant.embeddings for delete to app_task using (tenant_id = (select app.tenant_id()));

grant select (tenant_id, chunk_id, visibility, model, dimension) on assistant.embeddings to anon;
grant select on assistant.embeddings to authenticated;
grant select, insert, delete, update (dimension) on assistant.embeddings to app_task;

-- Both say nothing until pgvector is there; the next migration gives them what to do.

create function assistant.keep_embeddings(chunk_ids uuid[], of_model text, numbers_each int, numbers real[]) returns void
language sql volatile set search_path = ''
as $$ $$;

comment on function assistant.keep_embeddings(uuid[], text, int, real[]) is
  'Notes the vectors of chunks, one after the other in one list; nothing without pgvector';

create function assistant.nearness(chunk_ids uuid[], of_model text, asked real[])
returns table (chunk_id uuid, near double precision)
language sql stable set search_path = ''
as $$ select null::uuid, null::double precision where false $$;

comment on function assistant.nearness(uuid[], text, real[]) is
  'Cosine of what is asked and those of the chunks that have a vector of this model; nothing without pgvector';

revoke execute on function assistant.keep_embeddings(uuid[], text, int, real[]), assistant.nearness(uuid[], text, real[]) from public;
grant execute on function assistant.keep_embeddings(uuid[], text, int, real[]) to app_task;
grant execute on function assistant.nearness(uuid[], text, real[]) to anon, authenticated, app_task;

select platform.serve_privacy();
