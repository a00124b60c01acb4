-- Whoever closes the assistant takes what it knows away from visitors, whatever way they ask, as whoever switches it off;
-- and what was being answered ends.

alter policy chunks_select_public on assistant.chunks
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_open()));
alter policy statistics_select_public on assistant.statistics
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_open()));
alter policy postings_select_public on assistant.postings
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_open()));
alter policy embeddings_select_public on assistant.embeddings
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_open()));

revoke execute on function assistant.is_here() from anon;

create function assistant.end_answers() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update assistant.questions set state = 'unavailable', ended_at = now(), claim = null
  where tenant_id = new.tenant_id and state in ('waiting', 'answering');
  return null;
end;
$$;

comment on function assistant.end_answers() is 'Ends what is being answered where the assistant was closed';
alter function assistant.end_answers() owner to app_definer;
revoke execute on function assistant.end_answers() from public;

create trigger end_answers after insert or update of is_open on assistant.settings
  for each row when (not new.is_open) execute function assistant.end_answers();
