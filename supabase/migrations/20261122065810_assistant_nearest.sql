-- requires extension: vector
-- Finding by a provider's vectors: all of a tenant's are compared, without an index that guesses.

create or replace function assistant.tenants_to_embed(wanted text, most int) returns table (tenant_id uuid)
language sql stable security definer set search_path = ''
as $$
  select index.tenant_id from assistant.indexes as index
  where index.next_no > 0 and (index.complete_for is distinct from wanted or index.serving is distinct from wanted)
  order by index.tenant_id
  limit most
$$;

create or replace function assistant.nearest(of_model text, asked real[], most int)
returns table (chunk_id uuid, near double precision)
language sql stable set search_path = ''
as $$
  select kept.chunk_id, 1 - (kept.embedding operator(extensions.<=>) asked::extensions.vector) as near
  from assistant.embeddings as kept
  where kept.model = of_model and kept.dimension = cardinality(asked)
  order by near desc, kept.chunk_id
  limit most
$$;
