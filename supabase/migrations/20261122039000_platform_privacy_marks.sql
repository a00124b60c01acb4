-- Marks for tables that came before them. Tables made from now on carry their own, and end with serve_privacy().

-- Sections of a CV: all that stands there, its owner says of themselves.
do $$
declare
  marked record;
begin
  for marked in
    select t.oid::regclass as relation, obj_description(t.oid, 'pg_class') as said
    from pg_catalog.pg_class as t
    where t.relnamespace = 'portfolio'::regnamespace and t.relkind = 'r'
      and coalesce(obj_description(t.oid, 'pg_class'), '') not like '%subject: %'
  loop
    execute format('comment on table %s is %L', marked.relation, rtrim(marked.said, '.') || '. subject: tenant');
  end loop;

  for marked in
    select
      t.oid::regclass as relation, a.attname as name, col_description(t.oid, a.attnum) as said,
      t.relname || '.' || a.attname in (
        'profiles.name', 'profiles.image', 'profiles.city', 'profiles.region', 'contact_details.value',
        'links.username', 'links.url'
      ) as is_contact
    from pg_catalog.pg_class as t
    join pg_catalog.pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where t.relnamespace = 'portfolio'::regnamespace and t.relkind = 'r'
      and a.atttypid in (
        'text'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype, 'bytea'::regtype
      )
      and coalesce(col_description(t.oid, a.attnum), '') not like 'personal: %'
      and t.relname || '.' || a.attname not in (
        'contact_messages.lang', 'contact_details.field', 'artifacts.kind', 'artifacts.lang', 'artifacts.paper',
        'artifacts.drawn_by'
      )
  loop
    execute format('comment on column %s.%I is %L', marked.relation, marked.name,
      'personal: ' || case when marked.is_contact then 'contact' else 'content' end || ' — '
      || coalesce(marked.said, replace(marked.name, '_', ' ')));
  end loop;
end;
$$;

comment on column platform.hosts.host is 'personal: contact — an address of the tenant';
comment on column platform.roles.name is 'personal: content — what the tenant calls it';
comment on column platform.tenants.slug is 'personal: contact — the public address /@slug';

-- What others wrote of their tables stays; whose the rows are and how long they stay is added.
do $$
declare
  added record;
  said text;
begin
  for added in
    select * from (values
      ('platform.tenants', 'tenant', null),
      ('platform.hosts', 'tenant', null),
      ('platform.members', 'tenant, user_id', null),
      ('platform.roles', 'tenant', null),
      ('platform.invitations', 'tenant, email', 'expires_at invitations'),
      ('platform.audit_details', 'user_id, email', 'created_at audit_details'),
      ('platform.sessions', 'user_id', 'ended_at ended_sessions'),
      ('platform.session_cutoffs', 'user_id', 'cutoff_at ended_sessions'),
      ('platform.trusted_devices', 'user_id', 'expires_at trusted_devices'),
      ('platform.idempotency_keys', 'user_id', 'created_at idempotency_keys'),
      -- whoever wrote by the form is known by the address alone
      ('portfolio.contact_messages', 'tenant, email', 'created_at messages, removed_at removed_messages')
    ) as mark (relation, subjects, retained)
  loop
    said := obj_description(added.relation::regclass, 'pg_class');
    said := regexp_replace(said, '\s*subject: [a-z_]+(, [a-z_]+)*\.?', '');
    said := regexp_replace(said, '\s*retained by: [a-z_]+ [a-z_]+(, [a-z_]+ [a-z_]+)*\.?', '');
    execute format('comment on table %s is %L', added.relation,
      rtrim(trim(said), '.') || '. subject: ' || added.subjects
      || coalesce('. retained by: ' || added.retained, ''));
  end loop;
end;
$$;

select platform.serve_privacy();
