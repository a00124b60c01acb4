-- Whoever looks at the list of dead letters sees it change.

create function platform.ring_dead_letters() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('changed', coalesce(new.tenant_id, old.tenant_id)::text);
  return null;
end;
$$;

comment on function platform.ring_dead_letters() is 'Tells the web processes in which tenant the list has changed';

create trigger ring after insert or update or delete on platform.dead_letters
  for each row execute function platform.ring_dead_letters();
