-- A tenant's own host names. One serves the site only after a DNS TXT record showed the proof.

create table platform.hosts (
  tenant_id uuid not null references platform.tenants (id) on delete cascade,
  host text not null check (
    host = lower(host)
    and length(host) <= 253
    and host ~ '^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$'
  ),
  -- two random UUIDs: 244 bits, without pgcrypto
  proof_token text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, host)
);

comment on table platform.hosts is 'Host names that tenants claim; verified_at is set when DNS showed the proof token';

-- Several tenants may claim a host, one can prove it.
create unique index hosts_verified_idx on platform.hosts (host) where verified_at is not null;

alter table platform.hosts enable row level security;
alter table platform.hosts force row level security;

create policy hosts_select on platform.hosts for select to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.hosts.read')));

create policy hosts_insert on platform.hosts for insert to authenticated
  with check (tenant_id = (select app.tenant_id()) and (select app.can('platform.hosts.write')));

create policy hosts_delete on platform.hosts for delete to authenticated
  using (tenant_id = (select app.tenant_id()) and (select app.can('platform.hosts.write')));

grant select (tenant_id, host, proof_token, verified_at, created_at) on platform.hosts to authenticated;
grant insert (tenant_id, host) on platform.hosts to authenticated;
grant delete on platform.hosts to authenticated;
grant select on platform.hosts to app_definer;
