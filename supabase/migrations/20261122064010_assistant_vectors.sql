-- requires extension: vector
-- Vectors beside words. Ranked exactly, without an index that guesses: one that all tenants share loses most of a tenant's rows.

alter table assistant.embeddings add column embedding extensions.vector not null;
alter table assistant.embeddings add constraint embeddings_dimension
  check (extensions.vector_dims(embedding) = dimension);

-- where they are Supabase's, everybody may call them already
do $$
declare
  wanted record;
begin
  for wanted in
    select f.oid::regprocedure as name, role
    from pg_proc as f
    cross join unnest(array['anon', 'authenticated', 'app_task']) as role
    where f.pronamespace = 'extensions'::regnamespace
      and (f.proname in ('vector_dims', 'cosine_distance', 'array_to_vector'))
      and (f.proargtypes[0] in ('extensions.vector'::regtype, 'real[]'::regtype))
      and not has_function_privilege(role, f.oid, 'execute')
  loop
    execute format('grant execute on function %s to %I', wanted.name, wanted.role);
  end loop;
end;
$$;

grant select (embedding) on assistant.embeddings to anon;
grant update (embedding) on assistant.embeddings to app_task;

create or replace function assistant.keep_embeddings(chunk_ids uuid[], of_model text, numbers_each int, numbers real[])
returns void
language sql volatile set search_path = ''
as $$
  insert into assistant.embeddings (tenant_id, chunk_id, visibility, model, dimension, embedding)
  select chunk.tenant_id, chunk.id, chunk.visibility, of_model, numbers_each,
    (numbers[(given.place - 1) * numbers_each + 1 : given.place * numbers_each])::extensions.vector
  from unnest(chunk_ids) with ordinality as given (id, place)
  join assistant.chunks as chunk on chunk.tenant_id = (select app.tenant_id()) and chunk.id = given.id
  on conflict (tenant_id, chunk_id, model) do update
    set dimension = excluded.dimension, embedding = excluded.embedding
$$;

create or replace function assistant.nearness(chunk_ids uuid[], of_model text, asked real[])
returns table (chunk_id uuid, near double precision)
language sql stable set search_path = ''
as $$
  select kept.chunk_id, 1 - (kept.embedding operator(extensions.<=>) asked::extensions.vector)
  from assistant.embeddings as kept
  where kept.chunk_id = any (chunk_ids) and kept.model = of_model and kept.dimension = cardinality(asked)
$$;
