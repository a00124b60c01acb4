/**
 * Rules about row policies.
 *
 * @module
 */
import { ours, type Rule } from "./rule.ts";

const policies = `
  (
    select
      c.oid as relation, c.oid::regclass || ' "' || p.polname || '"' as object, p.polname, p.polroles, p.polcmd, p.polpermissive,
      pg_get_expr(p.polqual, c.oid) as "using", pg_get_expr(p.polwithcheck, c.oid) as checks,
      concat_ws(' ', pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)) as conditions,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command
    from pg_policy as p
    join pg_class as c on c.oid = p.polrelid
    join pg_namespace as n on n.oid = c.relnamespace
    where ${ours}
  ) as p`;

const forRequests =
  `(p.polroles && array[0::oid, to_regrole('anon')::oid, to_regrole('authenticated')::oid])`;

/** Rules about policies. */
export const policyRules: Rule[] = [
  {
    id: "policy-for-everyone",
    level: "error",
    says: "it holds for every role there is and will be: name the roles",
    advisor: null,
    sql:
      `select p.object, p.command as detail from ${policies} where p.polroles @> array[0::oid]`,
  },
  {
    id: "policy-always-true",
    level: "error",
    says: "whoever has the role may write any row: say which",
    advisor: "0024",
    sql: `select p.object, p.command as detail from ${policies}
      where ${forRequests} and p.polpermissive and p.polcmd <> 'r'
        and ('true' in (p."using", p.checks) or p.polcmd in ('a', '*') and coalesce(p.checks, p."using") is null)`,
  },
  {
    id: "policy-for-nobody-known",
    level: "error",
    says:
      "whoever is not signed in sees every row: an unknown user must match nothing",
    advisor: "0030",
    sql: String.raw`select p.object, null as detail from ${policies}
      where ${forRequests} and p.conditions ~
        '((app|auth)\.(user_id|uid|jwt|role|tenant_id|key_id)\(\)( AS \w+)?\)?|current_setting\([^)]*true\)) IS NULL\)? OR|OR \(?(\( ?SELECT )?((app|auth)\.(user_id|uid|jwt|role|tenant_id|key_id)\(\)( AS \w+)?\)?|current_setting\([^)]*true\)) IS NULL'`,
  },
  {
    id: "policy-asks-each-row",
    level: "warning",
    says: "a function is asked again for each row: write (select app.…())",
    advisor: "0003",
    sql: String.raw`select p.object, null as detail from ${policies}
      where regexp_replace(p.conditions, 'SELECT (\w+\.)?\w+\(([^()]|\([^()]*\))*\)', '', 'g')
        ~ '\m((app|auth|platform|portfolio)\.\w+|current_setting)\s*\('`,
  },
  {
    id: "policy-reads-user-metadata",
    level: "error",
    says:
      "users write their own metadata: keep what grants something in a table",
    advisor: "0015",
    sql:
      `select p.object, null as detail from ${policies} where p.conditions ~ 'user_meta_?data'`,
  },
  {
    id: "policies-overlap",
    level: "warning",
    says:
      "several policies of one role and command are all asked, for each row: make them one",
    advisor: "0006",
    sql: `select p.relation::regclass::text as object,
        role || ' ' || done || ': ' || string_agg('"' || p.polname || '"', ', ' order by p.polname) as detail
      from ${policies}
      cross join lateral (
        select case when one = 0 then 'public' else one::regrole::text end as role from unnest(p.polroles) as one
      ) as roles
      cross join lateral unnest(
        case p.polcmd when '*' then array['select', 'insert', 'update', 'delete'] else array[p.command] end
      ) as done
      where p.polpermissive
      group by p.relation, role, done
      having count(*) > 1`,
  },
  {
    id: "policy-forgets-the-tenant",
    level: "error",
    says:
      "the table has tenant_id, and the policy for requests asks for neither the tenant nor the user",
    advisor: null,
    sql: String.raw`select p.object, null as detail from ${policies}
      where ${forRequests}
        and exists (select from pg_attribute where attrelid = p.relation and attname = 'tenant_id' and not attisdropped)
        and p.conditions !~ 'app\.(tenant_id|user_id|is_admin)\(|platform\.held_permissions|platform\.tenants|current_setting\(''app\.tenant'''`,
  },
];
