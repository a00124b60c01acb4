/**
 * What a rule of the database lint is.
 *
 * @module
 */

/** How bad it is: `error` opens a door, `warning` leaves one ajar or costs every query, `note` costs some. */
export type Level = "error" | "warning" | "note";

/** A rule. */
export interface Rule {
  id: string;
  level: Level;
  /** What is wrong, and what to do. */
  says: string;
  /** Number in Supabase's advisor, where it has the same. */
  advisor: string | null;
  /** Only a database that has been in use can tell. */
  live?: boolean;
  /** Rows of `object` and `detail`, the detail null where the object says it all. */
  sql: string;
}

/** What a rule found. */
export interface Finding {
  rule: string;
  level: Level;
  object: string;
  detail: string | null;
}

/** Roles that requests take. */
export const requestRoles = "('anon', 'authenticated')";

/** True for a schema `n` of ours. Supabase's own are Supabase's to lint. */
export const ours = String.raw`(
  n.nspname not in (
    'pg_catalog', 'information_schema', 'extensions', 'supabase_migrations', 'cron', 'graphql', 'graphql_public', 'net',
    'pgbouncer', 'pgmq', 'pgsodium', 'pgsodium_masks', 'pgtle', 'realtime', 'storage', 'supabase_functions', 'vault', 'pgboss'
  )
  and n.nspname not like 'pg\_%'
  and (n.nspname <> 'auth' or not exists (select from pg_roles where rolname = 'supabase_admin'))
)`;

/** True for an object that an extension brought; `oid` and the catalog that it stands in. */
export function ofExtension(oid: string, catalog: string): string {
  return `exists (
    select from pg_depend as brought
    where brought.classid = '${catalog}'::regclass and brought.objid = ${oid} and brought.deptype = 'e'
  )`;
}

/**
 * From tables `c` in schemas `n` of ours, of these kinds; ends in its conditions.
 *
 * @param joined what else to join, e.g. `cross join lateral aclexplode(c.relacl) as a`
 */
export function relations(kinds: string, joined = ""): string {
  const list = [...kinds].map((kind) => `'${kind}'`).join();
  return `pg_class as c join pg_namespace as n on n.oid = c.relnamespace ${joined}
    where c.relkind in (${list}) and ${ours} and not ${
    ofExtension("c.oid", "pg_class")
  }`;
}

/** From functions `f` in schemas `n` of ours; the same. */
export function functions(joined = ""): string {
  return `pg_proc as f join pg_namespace as n on n.oid = f.pronamespace ${joined}
    where f.prokind in ('f', 'p') and ${ours} and not ${
    ofExtension("f.oid", "pg_proc")
  }`;
}
