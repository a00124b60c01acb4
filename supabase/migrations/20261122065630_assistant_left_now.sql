-- Members are told of a question that a visitor leaves, once; not again when the visitor adds an address.

create function assistant.was_left_now(of_question uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from assistant.questions
    where tenant_id = app.tenant_id() and id = of_question and left_at = now()
  );
end;
$$;

comment on function assistant.was_left_now(uuid) is 'Whether a question was left in this transaction, and not before';

alter function assistant.was_left_now(uuid) owner to app_definer;
revoke execute on function assistant.was_left_now(uuid) from public;
grant execute on function assistant.was_left_now(uuid) to anon;
