-- What the comments say of personal data, as rows. Export, erasure and retention are made of it, so a new table is
-- served as soon as its comments are written. The words are explained in docs/decisions/0016-privacy-marks.md.
--
--   on a column   personal: <contact|credential|content|activity> — text
--   on a table    subject: <column, column, tenant>   whose the rows are: a user (uuid), an address (text), the tenant
--                 retained by: <column> <class>       how long after that moment a row stays

create function platform.marked_tables(only_one regclass default null)
returns table (relation regclass, table_schema text, table_name text, subjects text[], of_tenant boolean)
language plpgsql stable set search_path = ''
as $$
begin
  return query
    select
      t.oid::regclass, n.nspname::text, t.relname::text,
      coalesce(string_to_array(substring(said.description from 'subject: ([a-z_]+(?:, [a-z_]+)*)'), ', '), '{}'),
      exists (select from pg_catalog.pg_attribute as a where a.attrelid = t.oid and a.attname = 'tenant_id')
    from pg_catalog.pg_class as t
    join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
    left join pg_catalog.pg_description as said
      on said.objoid = t.oid and said.classoid = 'pg_catalog.pg_class'::regclass and said.objsubid = 0
    where t.oid = coalesce(only_one, t.oid)
      and t.relkind in ('r', 'p')
      and n.nspname not in ('pg_catalog', 'information_schema')
      and (
        said.description like '%subject: %'
        or exists (
          select from pg_catalog.pg_description as d
          where d.objoid = t.oid and d.classoid = 'pg_catalog.pg_class'::regclass and d.objsubid > 0
            and d.description like 'personal: %'
        )
      )
    order by 2, 3;
end;
$$;

comment on function platform.marked_tables(regclass) is 'Tables that hold personal data, and whose it is';

create function platform.personal_columns(only_one regclass default null)
returns table (
  relation regclass, table_schema text, table_name text, column_name text, type regtype, nullable boolean,
  class text, about text
)
language plpgsql stable set search_path = ''
as $$
begin
  -- from the comments to the columns: col_description() asked of every column takes half a second
  return query
    select
      t.oid::regclass, n.nspname::text, t.relname::text, a.attname::text, a.atttypid::regtype, not a.attnotnull,
      substring(said.description from '^personal: ([a-z]+)'), substring(said.description from ' — (.*)$')
    from pg_catalog.pg_description as said
    join pg_catalog.pg_class as t on t.oid = said.objoid and t.relkind in ('r', 'p')
    join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
    join pg_catalog.pg_attribute as a
      on a.attrelid = said.objoid and a.attnum = said.objsubid and not a.attisdropped
    where said.classoid = 'pg_catalog.pg_class'::regclass
      and said.objoid = coalesce(only_one, said.objoid)
      and said.objsubid > 0
      and said.description ~ '^personal: (contact|credential|content|activity)( — |$)'
    order by 2, 3, a.attnum;
end;
$$;

comment on function platform.personal_columns(regclass) is 'Columns that hold personal data, with their class and what they are';

create function platform.retention_marks()
returns table (relation regclass, table_schema text, table_name text, column_name text, class text)
language plpgsql stable set search_path = ''
as $$
begin
  return query
    select t.oid::regclass, n.nspname::text, t.relname::text, split_part(mark, ' ', 1), split_part(mark, ' ', 2)
    from pg_catalog.pg_class as t
    join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
    cross join lateral unnest(string_to_array(substring(
      pg_catalog.obj_description(t.oid, 'pg_class') from 'retained by: ([a-z_]+ [a-z_]+(?:, [a-z_]+ [a-z_]+)*)'
    ), ', ')) as mark
    where t.relkind in ('r', 'p')
    order by 2, 3, 4;
end;
$$;

comment on function platform.retention_marks() is 'Columns from whose moment on a row stays as long as its class says';

-- Kept by the owner of the tables, who alone may give: a migration that marks a table calls it at its end.
create function platform.serve_privacy() returns void
language plpgsql volatile set search_path = ''
as $$
declare
  marked record;
begin
  for marked in
    select relation from platform.marked_tables()
    union
    select relation from platform.retention_marks()
  loop
    begin
      execute format('grant select, update, delete on %s to app_definer', marked.relation);
    exception when insufficient_privilege then
      -- Supabase's own tables; its own calls erase there
      raise notice 'app_definer was not granted %', marked.relation;
    end;
  end loop;
end;
$$;

comment on function platform.serve_privacy() is
  'Lets the functions of export, erasure and retention reach every marked table; called at the end of a migration that marks one';

create table platform.retention (
  class text primary key check (class ~ '^[a-z_]+$'),
  keeps interval not null check (keeps >= interval '1 hour'),
  name_es text not null,
  name_en text not null,
  reason_es text not null,
  reason_en text not null,
  -- shown to people in this order
  place int not null
);

comment on table platform.retention is 'How long rows of each class stay, and why: enforced every day, shown to everybody';

alter table platform.retention enable row level security;
alter table platform.retention force row level security;

create policy retention_select on platform.retention for select to authenticated, app_task using (true);
grant select on platform.retention to authenticated, app_task, app_definer;

insert into platform.retention (place, class, keeps, name_es, name_en, reason_es, reason_en) values
  (10, 'messages', '2 years', 'Mensajes del formulario de contacto', 'Messages from the contact form',
    'Una conversación profesional puede retomarse más tarde.', 'A professional conversation may be taken up again.'),
  (11, 'removed_messages', '30 days', 'Mensajes borrados', 'Deleted messages',
    'Tiempo para deshacer.', 'Time to undo.'),
  (20, 'notifications', '90 days', 'Notificaciones', 'Notifications',
    'Tres meses bastan para verlas.', 'Three months are enough to see them.'),
  (21, 'mails', '30 days', 'Correos que enviamos', 'Mails that we send',
    'Para responder si alguien no lo recibió; el texto se borra al enviarlo.',
    'To answer whoever did not get one; the text goes when it is sent.'),
  (22, 'invitations', '90 days', 'Invitaciones caducadas', 'Invitations that have expired',
    'Para saber a quién se invitó.', 'To know who was invited.'),
  (30, 'ended_sessions', '1 year', 'Sesiones cerradas', 'Sessions that have ended',
    'Para rechazar una sesión robada que se renueve tarde.', 'To refuse a stolen session that is renewed late.'),
  (31, 'trusted_devices', '7 days', 'Dispositivos cuya confianza caducó', 'Devices that are not trusted any more',
    'Después no sirven a nadie.', 'They serve nobody afterwards.'),
  (32, 'audit_details', '1 year', 'Detalles personales de la auditoría', 'Personal details in the audit',
    'Para aclarar un acceso indebido; la cadena queda, sin nombres.',
    'To clear up a misuse; the chain stays, without names.'),
  (40, 'idempotency_keys', '24 hours', 'Respuestas a peticiones repetidas', 'Answers to repeated requests',
    'Para que una repetición no actúe dos veces.', 'So that a repeat does not act twice.'),
  (41, 'outbox', '7 days', 'Eventos entregados (solo números)', 'Events handed on (ids only)',
    'Para investigar una entrega.', 'To look into a delivery.'),
  (42, 'task_runs', '30 days', 'Tareas terminadas (solo números)', 'Finished tasks (ids only)',
    'Para investigar un fallo.', 'To look into a failure.'),
  (43, 'limits', '24 hours', 'Contadores de peticiones (sin direcciones)', 'Counts of requests (without addresses)',
    'Para frenar abusos.', 'To slow down abuse.'),
  (50, 'exports', '7 days', 'Copias de tus datos que pediste', 'Copies of your data that you asked for',
    'Tiempo para descargarlas.', 'Time to download them.');

create function platform.apply_retention(at_most int)
returns table (table_name text, class text, removed bigint)
language plpgsql volatile security definer set search_path = ''
as $$
declare
  mark record;
  keeps interval;
begin
  for mark in select * from platform.retention_marks() as one loop
    select kept.keeps into keeps from platform.retention as kept where kept.class = mark.class;
    if not found then
      raise exception 'no retention for class % of %', mark.class, mark.relation;
    end if;
    execute format(
      'delete from %s where ctid in (select ctid from %1$s where %I < now() - $1 limit $2)',
      mark.relation, mark.column_name
    ) using keeps, at_most;
    get diagnostics removed = row_count;
    table_name := mark.table_schema || '.' || mark.table_name;
    class := mark.class;
    return next;
  end loop;
end;
$$;

comment on function platform.apply_retention(int) is
  'Removes rows that have stayed as long as their class says, at most so many of each table; says how many';

alter function platform.apply_retention(int) owner to app_definer;
grant execute on function platform.apply_retention(int) to app_task, current_user;
grant execute on function platform.marked_tables(regclass), platform.personal_columns(regclass), platform.retention_marks()
  to app_definer, app_task;
