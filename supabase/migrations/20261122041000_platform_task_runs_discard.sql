-- Dead runs can be thrown away; no other leaves the book before its time.

create function platform.discard_runs(ids uuid[]) returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  discarded int;
begin
  delete from platform.task_runs where id = any(ids) and state = 'dead';
  get diagnostics discarded = row_count;
  return discarded;
end;
$$;

comment on function platform.discard_runs(uuid[]) is 'Removes runs that were set aside; says how many';

grant delete on platform.task_runs to app_definer;
alter function platform.discard_runs(uuid[]) owner to app_definer;
revoke all on function platform.discard_runs(uuid[]) from public;
grant execute on function platform.discard_runs(uuid[]) to app_relay;
