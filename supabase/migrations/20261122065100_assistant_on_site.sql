-- Pages of a site say that its assistant can be asked. They are kept under the site's version, so opening or closing it
-- raises that.

create function assistant.history_minutes() returns int
language plpgsql stable security definer set search_path = ''
as $$
begin
  return extract(epoch from assistant.history()) / 60;
end;
$$;

comment on function assistant.history_minutes() is
  'How many minutes after its last question a conversation is open to its visitor, for the page that says so';

create function assistant.keep_days() returns int
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select extract(epoch from keeps) / 86400 from platform.retention where class = 'conversations');
end;
$$;

comment on function assistant.keep_days() is 'How many days members can read a conversation, for the page that says so';

create function assistant.tell_site() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if new.is_open is distinct from (case when tg_op = 'UPDATE' then old.is_open else true end) then
    update platform.tenants set version = version + 1 where id = new.tenant_id;
    perform pg_notify('site_changed', new.tenant_id::text);
  end if;
  return null;
end;
$$;

comment on function assistant.tell_site() is 'Has the pages of a site drawn again when its assistant was opened or closed';

alter function assistant.history_minutes() owner to app_definer;
alter function assistant.keep_days() owner to app_definer;
alter function assistant.tell_site() owner to app_definer;
revoke execute on function assistant.history_minutes(), assistant.keep_days(), assistant.tell_site() from public;
grant execute on function assistant.history_minutes(), assistant.keep_days() to anon;

create trigger tell_site after insert or update of is_open on assistant.settings
  for each row execute function assistant.tell_site();
