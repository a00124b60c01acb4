/**
 * Refuses to serve with a login that row policies would not hold back.
 *
 * @module
 */
import type { ISql } from "postgres";

/**
 * Checks that a login cannot get round row policies: it is no superuser, does not bypass them, owns no table, and can
 * become nobody of whom that is true.
 *
 * @param sql a connection as that login
 * @throws {Error} naming what the login may do too much
 * @example await assertModestLogin(web);
 */
export async function assertModestLogin(sql: ISql): Promise<void> {
  const powers = await sql<{ login: string; role: string; power: string }[]>`
    select session_user as login, role.rolname as role, power
    from pg_catalog.pg_roles as role
    cross join lateral (values
      ('is a superuser', role.rolsuper),
      ('bypasses row policies', role.rolbypassrls),
      ('may create roles', role.rolcreaterole),
      ('reads or writes everything', role.rolname in (
        'pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files', 'pg_write_server_files',
        'pg_execute_server_program', 'pg_maintain'
      )),
      ('owns a table', exists (
        select from pg_catalog.pg_class as owned where owned.relowner = role.oid and owned.relkind in ('r', 'p', 'v', 'm')
      )),
      ('owns a schema', exists (select from pg_catalog.pg_namespace as owned where owned.nspowner = role.oid)),
      ('owns the database', exists (
        select from pg_catalog.pg_database as owned
        where owned.datdba = role.oid and owned.datname = current_database()
      ))
    ) as may (power, granted)
    where granted and pg_has_role(session_user, role.oid, 'member')
    order by role.rolname <> session_user, role.rolname
  `;
  const [first] = powers;
  if (!first) return;
  const { login, role, power } = first;
  const who = role === login ? "it" : `it can become ${role}, which`;
  throw new Error(
    `Cannot serve: the login ${login} has too much power: ${who} ${power}`,
  );
}
