-- While the app of a lost telephone is being replaced, the identity server sees an account without a second factor. This
-- tells it that there is one all the same, and which sessions have shown it: those that a backup code opened.

create function platform.owes_second_factor(owner uuid, session uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from platform.factor_replacements as one where one.user_id = owner)
    and not exists (
      select from platform.sessions as one
      where one.id = session
        and one.user_id = owner
        and one.ended_at is null
        and one.second_factor_until > now()
        and one.trusted_device_id is null
    );
end;
$$;

comment on function platform.owes_second_factor(uuid, uuid) is
  'Whether the user''s factor is being replaced and this session has shown no backup code';

alter function platform.owes_second_factor(uuid, uuid) owner to app_definer;
grant execute on function platform.owes_second_factor(uuid, uuid) to app_identity;
