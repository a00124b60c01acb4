-- Documents that the owner gives the assistant to know, besides what stands on the site.

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (57, 'removed_documents', '7 days', 'Documentos que quitaste del asistente', 'Documents that you took from the assistant',
    'Tiempo para deshacer.', 'Time to undo.');

create table assistant.documents (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  type text not null check (type in ('text/markdown', 'text/plain', 'application/pdf')),
  -- null until it is read, unless its owner says which
  lang text check (lang in ('es', 'en')),
  visibility text not null check (visibility in ('public', 'members')),
  state text not null default 'working' check (state in ('working', 'ready', 'failed')),
  problem text check (problem in ('unreadable', 'locked', 'no_text', 'too_large', 'too_slow')),
  text text check (length(text) <= 500000),
  files jsonb not null default '[]' check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) <= 1),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id)
);

comment on table assistant.documents is
  'Files that a member uploaded for the assistant, and what is written in them. subject: tenant. retained by: removed_at removed_documents';
comment on column assistant.documents.name is 'personal: content — how the file is called';
comment on column assistant.documents.text is 'personal: content — what is written in it';
comment on column assistant.documents.files is 'The file itself: key, type, bytes, sha256; a trigger books it in platform.files';
comment on column assistant.documents.created_at is 'personal: activity — when it was uploaded';
comment on column assistant.documents.removed_at is 'personal: activity — when it was taken out';

create index documents_removed_at_idx on assistant.documents (removed_at) where removed_at is not null;

alter table assistant.documents enable row level security;
alter table assistant.documents force row level security;

create policy documents_select on assistant.documents for select to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.read'));
create policy documents_insert on assistant.documents for insert to authenticated
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));
create policy documents_update on assistant.documents for update to authenticated
  using (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'))
  with check (tenant_id = (select held.tenant_id from platform.held_permissions as held where held.permission = 'assistant.knowledge.write'));
create policy documents_select_task on assistant.documents for select to app_task using (tenant_id = (select app.tenant_id()));
create policy documents_update_task on assistant.documents for update to app_task
  using (tenant_id = (select app.tenant_id())) with check (tenant_id = (select app.tenant_id()));

grant select, insert (tenant_id, id, name, type, lang, visibility, files), update (lang, visibility, removed_at)
  on assistant.documents to authenticated;
grant select, update (lang, state, problem, text) on assistant.documents to app_task;

create function assistant.book_document_files() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    perform platform.book_files(old.tenant_id, '', old.files, '[]');
  else
    perform platform.book_files(
      new.tenant_id, 'document/' || new.id || '/',
      case when tg_op = 'INSERT' then '[]'::jsonb else old.files end, new.files
    );
  end if;
  return null;
end;
$$;

comment on function assistant.book_document_files() is 'Keeps platform.files the same as the lists of the documents';
alter function assistant.book_document_files() owner to app_definer;

create trigger documents_book_files after insert or update of files or delete on assistant.documents
  for each row execute function assistant.book_document_files();

create trigger ring_changed after insert or update or delete on assistant.documents
  for each row execute function platform.ring_changed();

select platform.serve_privacy();
