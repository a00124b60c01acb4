-- A CV for which a model was asked and nothing was taken says so, also when the run that asked was set aside.

alter table assistant.role_cvs drop constraint role_cvs_state_check;
alter table assistant.role_cvs add constraint role_cvs_state_check check (state in ('made', 'rewording', 'as_chosen'));

create function assistant.let_go_of_cv() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- never a cast of what the event says: an error here would keep the run from its end
  update assistant.role_cvs set state = 'as_chosen'
  where tenant_id = new.tenant_id and id::text = new.payload ->> 'cvId' and state = 'rewording';
  return null;
end;
$$;

comment on function assistant.let_go_of_cv() is 'Leaves a CV as it was chosen when the run that was to re-word it was set aside';
alter function assistant.let_go_of_cv() owner to app_definer;
revoke execute on function assistant.let_go_of_cv() from public;
grant select (tenant_id, id, state), update (state) on assistant.role_cvs to app_definer;

create trigger let_go_of_cv after insert or update of died_at on platform.dead_letters
  for each row when (new.task = 'assistant.role_cv.reword') execute function assistant.let_go_of_cv();

-- those that were left behind before this
update assistant.role_cvs set state = 'as_chosen'
where state = 'rewording' and created_at < now() - interval '1 hour';
