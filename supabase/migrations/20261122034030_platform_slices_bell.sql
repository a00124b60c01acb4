-- Gateways remember which slices a tenant has switched off; this tells them to look again.

create function platform.ring_slices() returns trigger
language plpgsql volatile set search_path = ''
as $$
begin
  perform pg_notify('slices_changed', coalesce(new.tenant_id, old.tenant_id)::text);
  return null;
end;
$$;

comment on function platform.ring_slices() is 'Rings slices_changed with the tenant''s id';

create trigger tenant_slices_ring after insert or update or delete on platform.tenant_slices
  for each row execute function platform.ring_slices();
