/**
 * Rules about what can be reached: tables, views, columns, functions.
 *
 * @module
 */
import { functions, ours, relations, requestRoles, type Rule } from "./rule.ts";

const table = "c.oid::regclass::text as object";

/** The functions by which a definer function finds out who calls it. */
const asksForCaller = String
  .raw`\mapp\.(can|tenant_id|user_id|key_id|is_admin|begin_members_change|has_second_factor)\s*\(|current_setting\('role'\)`;

/** Rules about tables, views and functions. */
export const accessRules: Rule[] = [
  {
    id: "row-security-off",
    level: "error",
    says: "row security is off: enable and force it",
    advisor: "0013",
    sql: `select ${table}, null as detail from ${
      relations("rp")
    } and not c.relrowsecurity`,
  },
  {
    id: "row-security-not-forced",
    level: "error",
    says: "row security does not hold for the table's owner: force it",
    advisor: null,
    sql: `select ${table}, null as detail from ${
      relations("rp")
    } and c.relrowsecurity and not c.relforcerowsecurity`,
  },
  {
    id: "policies-asleep",
    level: "error",
    says: "there are policies, and row security is off: they do nothing",
    advisor: "0007",
    sql: `select ${table}, null as detail from ${
      relations("rp")
    } and not c.relrowsecurity and exists (select from pg_policy where polrelid = c.oid)`,
  },
  {
    id: "grant-without-policy",
    level: "warning",
    says:
      "something is granted, and no policy lets a row through: add one, or revoke",
    advisor: "0008",
    sql:
      `select ${table}, string_agg(distinct a.grantee::regrole::text, ', ') as detail
      from ${
        relations(
          "rp",
          `cross join lateral (
          select grantee from aclexplode(c.relacl)
          union
          select grantee from pg_attribute, aclexplode(attacl) where attrelid = c.oid
        ) as a`,
        )
      } and c.relrowsecurity and a.grantee not in (0, c.relowner)
        and not (select rolbypassrls or rolsuper from pg_roles where oid = a.grantee)
        and not exists (select from pg_policy as p where p.polrelid = c.oid and p.polroles && array[0::oid, a.grantee])
      group by c.oid`,
  },
  {
    id: "view-with-owners-rights",
    level: "error",
    says: "the view reads past the policies of who asks: set security_invoker",
    advisor: "0010",
    sql: `select ${table}, null as detail from ${
      relations("v")
    } and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
  },
  {
    id: "view-of-users",
    level: "error",
    says:
      "people's accounts can be read through it: select from a table of ours",
    advisor: "0002",
    sql: `select distinct ${table}, role as detail
      from unnest(array['anon', 'authenticated']) as role, ${
      relations("vm")
    } and has_any_column_privilege(role, c.oid, 'select')
        and exists (
          select from pg_rewrite as r join pg_depend as d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
          where r.ev_class = c.oid and d.refobjid = to_regclass('auth.users')
        )`,
  },
  {
    id: "materialised-view-reachable",
    level: "error",
    says:
      "a materialised view has no row security: make it a table, or grant it to nobody",
    advisor: "0016",
    sql: `select ${table}, string_agg(role, ', ') as detail
      from unnest(array['anon', 'authenticated', 'app_task']) as role, ${
      relations("m")
    } and has_any_column_privilege(role, c.oid, 'select') group by c.oid`,
  },
  {
    id: "foreign-table-reachable",
    level: "error",
    says: "a foreign table has no row security: grant it to nobody",
    advisor: "0017",
    sql: `select ${table}, string_agg(role, ', ') as detail
      from unnest(array['anon', 'authenticated', 'app_task']) as role, ${
      relations("f")
    } and has_any_column_privilege(role, c.oid, 'select') group by c.oid`,
  },
  {
    id: "sensitive-column",
    level: "error",
    says:
      "a column that sounds like a secret can be read: grant the others one by one",
    advisor: "0023",
    sql:
      `select c.oid::regclass || '.' || quote_ident(a.attname) as object, role as detail
      from unnest(array['anon', 'authenticated']) as role, pg_attribute as a, ${
        relations("rpvm")
      } and a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attname ~ '(^|_)(password|passwd|secret|token|hash|otp|jwt|private|credential|api_key|ssn|iban|cvv|mac)(_|$)'
        and has_column_privilege(role, c.oid, a.attnum, 'select')`,
  },
  {
    id: "grant-too-wide",
    level: "error",
    says: "truncate, references and triggers pass policies by: revoke them",
    advisor: null,
    sql:
      `select ${table}, string_agg(distinct a.grantee::regrole || ' ' || lower(a.privilege_type), ', ') as detail
      from ${
        relations("rp", "cross join lateral aclexplode(c.relacl) as a")
      } and a.grantee <> c.relowner and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
      group by c.oid`,
  },
  {
    id: "grant-to-everyone",
    level: "error",
    says: "granted to public, which every role is in: name the roles",
    advisor: null,
    sql: `select ${table}, lower(a.privilege_type) as detail from ${
      relations("rpvmfS", "cross join lateral aclexplode(c.relacl) as a")
    } and a.grantee = 0`,
  },
  {
    id: "sequence-reachable",
    level: "warning",
    says:
      "a sequence tells everybody how many rows there are: make ids in the app",
    advisor: null,
    sql: `select ${table}, string_agg(role, ', ') as detail
      from unnest(array['anon', 'authenticated']) as role, ${
      relations("S")
    } and has_sequence_privilege(role, c.oid, 'usage, select, update') group by c.oid`,
  },
  {
    id: "schema-writable",
    level: "error",
    says: "a role that requests take may make things here: revoke create",
    advisor: null,
    sql:
      `select n.nspname::text as object, string_agg(role.rolname, ', ') as detail
      from pg_namespace as n cross join pg_roles as role
      where (${ours} or n.nspname = 'public') and not role.rolsuper and role.rolname ~ '^(anon|authenticated|app_)'
        and role.rolname <> 'app_definer' and has_schema_privilege(role.oid, n.oid, 'create')
      group by n.oid`,
  },
  {
    id: "something-in-public",
    level: "warning",
    says:
      "schema public is what Supabase serves to the world: put it elsewhere",
    advisor: null,
    sql:
      `select c.oid::regclass::text as object, null as detail from pg_class as c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      union all
      select f.oid::regprocedure::text, null from pg_proc as f where f.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = f.oid and deptype = 'e')`,
  },
  {
    id: "extension-in-public",
    level: "warning",
    says:
      "its functions stand where everybody looks first: create it in schema extensions",
    advisor: "0014",
    sql:
      `select extname::text as object, null as detail from pg_extension where extnamespace = 'public'::regnamespace`,
  },
  {
    id: "extension-outdated",
    level: "note",
    says: "the server has a newer version: alter extension … update",
    advisor: "0022",
    live: true,
    sql:
      `select extname::text as object, extversion || ', there is ' || default_version as detail
      from pg_extension join pg_available_extensions on name = extname where extversion <> default_version`,
  },
  {
    id: "search-path-open",
    level: "error",
    says:
      "names inside are looked up where the caller says: set search_path = ''",
    advisor: "0011",
    sql:
      `select f.oid::regprocedure::text as object, null as detail from ${functions()}
        and not coalesce(exists (select from unnest(f.proconfig) as one where one in ('search_path=', 'search_path=""')), false)`,
  },
  {
    id: "function-for-everyone",
    level: "error",
    says:
      "every role may execute it: revoke from public, grant to who needs it",
    advisor: null,
    sql: `select f.oid::regprocedure::text as object, null as detail from ${
      functions(
        "cross join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a",
      )
    } and a.grantee = 0 and f.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
        and n.nspname <> 'auth'`,
  },
  {
    id: "definer-for-visitors",
    level: "warning",
    says:
      "whoever opens a page may execute it with its owner's rights: list it with the reason, or revoke",
    advisor: "0028",
    sql:
      `select f.oid::regprocedure::text as object, null as detail from ${functions()}
        and f.prosecdef and has_function_privilege('anon', f.oid, 'execute')`,
  },
  {
    id: "definer-asks-nobody",
    level: "warning",
    says:
      "users may execute it with its owner's rights, and it never asks who calls: let it, or list it with the reason",
    advisor: "0029",
    sql:
      `select f.oid::regprocedure::text as object, null as detail from ${functions()}
        and f.prosecdef and has_function_privilege('authenticated', f.oid, 'execute')
        and not has_function_privilege('anon', f.oid, 'execute')
        and f.prosrc !~ $asks$${asksForCaller}$asks$`,
  },
  {
    id: "definer-of-a-superuser",
    level: "error",
    says:
      "it runs with the rights of a superuser or of a login: alter function … owner to app_definer",
    advisor: null,
    sql:
      `select f.oid::regprocedure::text as object, f.proowner::regrole::text as detail from ${functions()}
        and f.prosecdef and exists (select from pg_roles where oid = f.proowner and (rolsuper or rolcanlogin))
        and exists (
          select from pg_roles as role where role.rolname in ${requestRoles} and has_function_privilege(role.oid, f.oid, 'execute')
        )`,
  },
];
