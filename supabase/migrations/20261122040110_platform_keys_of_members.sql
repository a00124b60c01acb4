-- Keys belong to the tenant and outlive their maker's membership, so whoever removes somebody can end theirs with it.

create function platform.revoke_api_keys_of(maker uuid) returns int
language plpgsql volatile security definer set search_path = ''
as $$
declare
  here constant uuid := app.tenant_id();
  ended uuid[];
begin
  if here is null or not app.can('platform.keys.write') then
    raise insufficient_privilege using message = 'permission denied for keys';
  end if;

  with revoked as (
    update platform.api_keys as key set revoked_at = now()
    where key.tenant_id = here and key.created_by = maker and key.revoked_at is null and key.expires_at > now()
    returning key.id
  )
  select coalesce(array_agg(revoked.id), '{}') into ended from revoked;
  perform pg_notify('key_revoked', one::text) from unnest(ended) as one;
  return cardinality(ended);
end;
$$;

comment on function platform.revoke_api_keys_of(uuid) is 'Ends every key that somebody made here; says how many there were';

alter function platform.revoke_api_keys_of(uuid) owner to app_definer;
grant execute on function platform.revoke_api_keys_of(uuid) to authenticated;
