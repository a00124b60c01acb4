-- Members read what a chunk says; by what a change is noticed is the tasks' own.

revoke select on assistant.chunks from authenticated;
grant select (tenant_id, id, no, source_kind, source_id, lang, visibility, place, title, path, text, created_at)
  on assistant.chunks to authenticated;
