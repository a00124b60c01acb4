-- What models may cost has bounds of whoever runs the platform, beside the owner's, and answers that are made at the same
-- moment count for each other: each call is noted with an estimate before it is made.

grant select, insert, delete on assistant.usage to app_definer;

create index usage_paid_idx on assistant.usage (created_at)
  include (tenant_id, purpose, engine, id, question_id, cost_micro_usd, input_tokens, output_tokens)
  where engine <> 'extractive';

comment on column assistant.usage.engine is 'Who was asked; ''pending'' while that is not known, with an estimate of the cost';

create function assistant.may_ask_models(in_all bigint, of_one bigint) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  tenant constant uuid := app.tenant_id();
  allowed_money bigint;
  allowed_answers int;
begin
  select s.model_micro_usd_per_day, s.model_answers_per_day into allowed_money, allowed_answers
  from assistant.settings as s where s.tenant_id = tenant;
  if not found then
    -- a dollar where the owner has said nothing
    allowed_money := 1000000;
  end if;
  return (
    select coalesce(sum(paid.cost), 0) < in_all
      and coalesce(sum(paid.cost) filter (where paid.tenant_id = tenant), 0) < least(allowed_money, of_one)
      and coalesce(
        count(distinct paid.answer) filter (where paid.tenant_id = tenant and paid.purpose = 'answer') < allowed_answers, true
      )
    from (
      select u.tenant_id, u.purpose, coalesce(u.question_id, u.id) as answer,
        -- rather too much for what nobody named a price of
        coalesce(u.cost_micro_usd, u.input_tokens * 10 + u.output_tokens * 30) as cost
      from assistant.usage as u
      where u.engine <> 'extractive' and u.created_at > now() - interval '1 day'
        -- the process that asked has ended
        and (u.engine <> 'pending' or u.created_at > now() - interval '15 minutes')
    ) as paid
  );
end;
$$;

comment on function assistant.may_ask_models(bigint, bigint) is
  'Whether the money of a day is not used up, of all sites and of this one, nor the answers that its owner allows';

create function assistant.reserve_model(reservation uuid, for_purpose text, in_all bigint, of_one bigint) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- one after the other, so that each sees what the others take
  perform pg_advisory_xact_lock(hashtextextended('assistant models', 0));
  if not assistant.may_ask_models(in_all, of_one) then
    return false;
  end if;
  insert into assistant.usage
    (tenant_id, id, purpose, engine, model, input_tokens, output_tokens, is_estimate, cost_micro_usd)
  -- five cents: a long answer at the prices that are reckoned with where nobody named any
  values (app.tenant_id(), reservation, for_purpose, 'pending', '', 0, 0, true, 50000);
  return true;
end;
$$;

comment on function assistant.reserve_model(uuid, text, bigint, bigint) is
  'Notes that a model is going to be asked, if it may be; release_model() takes the note back';

create function assistant.release_model(reservation uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  delete from assistant.usage where tenant_id = app.tenant_id() and id = reservation and engine = 'pending';
end;
$$;

comment on function assistant.release_model(uuid) is 'Takes an estimate back, in the transaction that notes what it cost';

alter function assistant.may_ask_models(bigint, bigint) owner to app_definer;
alter function assistant.reserve_model(uuid, text, bigint, bigint) owner to app_definer;
alter function assistant.release_model(uuid) owner to app_definer;
revoke execute on function assistant.may_ask_models(bigint, bigint), assistant.reserve_model(uuid, text, bigint, bigint),
  assistant.release_model(uuid) from public;
grant execute on function assistant.may_ask_models(bigint, bigint), assistant.reserve_model(uuid, text, bigint, bigint),
  assistant.release_model(uuid) to app_task;
