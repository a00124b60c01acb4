-- Whoever switches the assistant off takes what it knows away from visitors, whatever way they ask. And what models may
-- cost has a bound before anybody has thought of one.

grant execute on function assistant.is_here() to anon;

alter policy chunks_select_public on assistant.chunks
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_here()));
alter policy statistics_select_public on assistant.statistics
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_here()));
alter policy postings_select_public on assistant.postings
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_here()));
alter policy embeddings_select_public on assistant.embeddings
  using (tenant_id = (select site.id from platform.tenants as site) and visibility = 'public' and (select assistant.is_here()));

alter table assistant.settings alter column model_micro_usd_per_day set default 1000000;
comment on column assistant.settings.model_micro_usd_per_day is
  'In millionths of a US dollar; null where the owner wants no limit, a dollar where nobody said anything';
