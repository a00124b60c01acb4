-- A message is mailed to whoever wants it: the worker reads it, and notes that it did.

alter table portfolio.contact_messages add column mailed_at timestamptz;

comment on column portfolio.contact_messages.mailed_at is 'personal: activity — when letters about it were written';

grant select (tenant_id, id, name, email, body, lang, created_at, removed_at, mailed_at), update (mailed_at)
  on portfolio.contact_messages to app_task;

create policy "tasks read" on portfolio.contact_messages for select to app_task
  using (tenant_id = (select app.tenant_id()));
create policy "tasks note that it was mailed" on portfolio.contact_messages for update to app_task
  using (tenant_id = (select app.tenant_id()))
  with check (tenant_id = (select app.tenant_id()));

create trigger ring_changed after insert or update or delete on portfolio.contact_messages
  for each row execute function platform.ring_changed();

-- Its letters hold what the visitor wrote: they go with it, those that wait as well as those that were kept.
create function portfolio.forget_letters() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from platform.mails
  where tenant_id = old.tenant_id and starts_with(key, 'message ' || old.id || ' ');
  return null;
end;
$$;

comment on function portfolio.forget_letters() is 'Removes the letters that tell of a message which is removed';

grant usage, create on schema portfolio to app_definer;
alter function portfolio.forget_letters() owner to app_definer;
revoke execute on function portfolio.forget_letters() from public;

create trigger forget_letters after delete on portfolio.contact_messages
  for each row execute function portfolio.forget_letters();

select platform.serve_privacy();
