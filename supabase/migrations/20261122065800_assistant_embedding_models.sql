-- Vectors of a provider beside those of this machine: which model's are complete, and which are searched meanwhile.

alter table assistant.indexes
  add column serving text check (length(serving) between 1 and 100),
  add column complete_for text check (length(complete_for) between 1 and 100);

comment on column assistant.indexes.serving is
  'The provider''s model whose vectors are searched; null while there are only those of this machine';
comment on column assistant.indexes.complete_for is
  'The model of which every chunk has a vector; null again with each new chunk';

grant update (serving, complete_for) on assistant.indexes to app_task;
grant select (tenant_id, next_no, serving, complete_for) on assistant.indexes to app_definer;
create policy indexes_select_definer on assistant.indexes for select to app_definer using (true);

-- Both say nothing until pgvector is there; the next migration gives them what to do.

create function assistant.tenants_to_embed(wanted text, most int) returns table (tenant_id uuid)
language sql stable security definer set search_path = ''
as $$ select null::uuid where false $$;

comment on function assistant.tenants_to_embed(text, int) is
  'Tenants whose chunks do not all have a vector of this model; for the clock''s task, which sees one tenant at a time otherwise';

create function assistant.nearest(of_model text, asked real[], most int)
returns table (chunk_id uuid, near double precision)
language sql stable set search_path = ''
as $$ select null::uuid, null::double precision where false $$;

comment on function assistant.nearest(text, real[], int) is
  'The chunks nearest to what is asked by the vectors of a model, of all that the reader may see; exact, nothing without pgvector';

alter function assistant.tenants_to_embed(text, int) owner to app_definer;
revoke execute on function assistant.tenants_to_embed(text, int),
  assistant.nearest(text, real[], int) from public;
grant execute on function assistant.tenants_to_embed(text, int) to app_task;
grant execute on function assistant.nearest(text, real[], int) to anon, authenticated;
