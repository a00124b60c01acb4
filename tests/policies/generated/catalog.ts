/**
 * What the database says of its own tables: the tests are generated from this, so that a new table is never forgotten.
 *
 * @module
 */
import type { ISql } from "postgres";

/** A column. */
export interface Column {
  name: string;
  /** As `format_type()` writes it, e.g. `text[]`. */
  type: string;
  required: boolean;
  hasDefault: boolean;
  /** Written by the database alone. */
  generated: boolean;
  /** Values of an enumerated type. */
  labels: string[];
}

/** A foreign key, with its columns in the order of those that they name. */
export interface ForeignKey {
  columns: string[];
  to: string;
  toColumns: string[];
}

/** What a policy is for. */
export type Command = "select" | "insert" | "update" | "delete";

/** All of them, in the order of this file's tests. */
export const commands: readonly Command[] = [
  "select",
  "insert",
  "update",
  "delete",
];

/** A row policy. */
export interface Policy {
  table: string;
  name: string;
  commands: Command[];
  roles: string[];
  using: string | null;
  check: string | null;
}

/** A table. */
export interface Table {
  /** With its schema, as SQL writes it. */
  name: string;
  /** Whether it is one of another table's partitions. */
  partition: boolean;
  columns: Column[];
  /** Names of its columns; empty where there is none. */
  primaryKey: string[];
  checks: { expression: string; columns: string[] }[];
  foreignKeys: ForeignKey[];
  policies: Policy[];
  /** Role and command, where a role may do it to a column at least. */
  grants: { role: string; command: Command; columns: string[] }[];
}

/** Schemas whose tables are ours; `auth` is, wherever Supabase does not bring its own. */
const ours = `
  n.nspname not in ('pg_catalog', 'information_schema', 'extensions', 'supabase_migrations', 'public', 'pgboss')
  and n.nspname not like 'pg\\_%'`;

/** Reads every table of ours. */
export async function readTables(sql: ISql): Promise<Table[]> {
  const [row] = await sql.unsafe(
    `
    select coalesce(jsonb_agg(to_jsonb(t) - 'oid' order by t.name), '[]')::text as tables
    from (
      select
        c.oid, n.nspname || '.' || quote_ident(c.relname) as name, c.relispartition as partition,
        (
          select jsonb_agg(jsonb_build_object(
            'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
            'hasDefault', a.atthasdef or a.attidentity <> '',
            'generated', a.attgenerated <> '' or a.attidentity = 'a',
            'labels', coalesce((
              select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_enum as e where e.enumtypid = a.atttypid
            ), '[]')
          ) order by a.attnum)
          from pg_attribute as a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        ) as columns,
        coalesce((
          select ${
      namesOf("k.conkey", "k.conrelid")
    } from pg_constraint as k where k.conrelid = c.oid and k.contype = 'p'
        ), '[]') as "primaryKey",
        coalesce((
          select jsonb_agg(jsonb_build_object(
            'expression', pg_get_expr(k.conbin, k.conrelid),
            'columns', array(select a.attname from pg_attribute as a where a.attrelid = c.oid and a.attnum = any (k.conkey))
          )) from pg_constraint as k where k.conrelid = c.oid and k.contype = 'c'
        ), '[]') as checks,
        coalesce((
          select jsonb_agg(jsonb_build_object(
            'columns', ${namesOf("k.conkey", "k.conrelid")},
            'to', (
              select m.nspname || '.' || quote_ident(r.relname)
              from pg_class as r join pg_namespace as m on m.oid = r.relnamespace where r.oid = k.confrelid
            ),
            'toColumns', ${namesOf("k.confkey", "k.confrelid")}
          ) order by k.conname) from pg_constraint as k where k.conrelid = c.oid and k.contype = 'f'
        ), '[]') as "foreignKeys",
        coalesce((
          select jsonb_agg(jsonb_build_object(
            'table', n.nspname || '.' || quote_ident(c.relname), 'name', p.polname,
            'commands', case p.polcmd
              when 'r' then '["select"]' when 'a' then '["insert"]' when 'w' then '["update"]' when 'd' then '["delete"]'
              else '["select","insert","update","delete"]' end::jsonb,
            'roles', array(
              select case when r = 0 then 'public' else r::regrole::text end from unnest(p.polroles) as r order by 1
            ),
            'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)
          ) order by p.polcmd, p.polname) from pg_policy as p where p.polrelid = c.oid
        ), '[]') as policies,
        coalesce((
          select jsonb_agg(jsonb_build_object('role', g.role, 'command', g.command, 'columns', g.columns)
            order by g.role, g.command)
          from (
            select role, command, array_agg(a.attname order by a.attnum) as columns
            from unnest($1::text[]) as role
            cross join unnest(array['select', 'insert', 'update', 'delete']) as command
            join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where case command
              when 'delete' then has_table_privilege(role, c.oid, 'delete')
              else has_column_privilege(role, c.oid, a.attnum, command) end
            group by role, command
          ) as g
        ), '[]') as grants
      from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ours}
    ) as t`,
    [await testedRoles(sql)],
  );
  // the shape that the query above makes
  return JSON.parse(String(row?.tables)) as Table[];
}

function namesOf(numbers: string, table: string): string {
  return `(
    select jsonb_agg(a.attname order by k2.place)
    from unnest(${numbers}) with ordinality as k2 (number, place)
    join pg_attribute as a on a.attrelid = ${table} and a.attnum = k2.number
  )`;
}

/** Roles that a transaction of ours may take: whatever a login may become. */
export async function testedRoles(sql: ISql): Promise<string[]> {
  const rows = await sql`
    select distinct role.rolname::text as name
    from pg_auth_members as held
    join pg_roles as login on login.oid = held.member and login.rolcanlogin and not login.rolsuper
    join pg_roles as role on role.oid = held.roleid
    where login.rolname like 'app\\_%'
    order by 1`;
  return rows.map((row) => String(row.name));
}
