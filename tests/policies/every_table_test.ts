/**
 * What must be true of every table and function, asked of the catalog, so that a new migration cannot forget it.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

/** Tables of the platform itself: no row of them belongs to a tenant. */
const withoutTenant = [
  "platform.admins", // who runs the platform itself
  "platform.audit_details", // of platform events too
  "platform.audit_entries", // outlive their tenant; platform events have none
  "platform.audit_seals", // one chain over all entries
  "platform.backup_codes", // a user's own, whichever tenants they are in
  "platform.dead_letters", // of runs in no tenant too
  "platform.erasure_ledger", // outlives those whom it names
  "platform.erasures", // of accounts too; outlives what it erases
  "platform.exports", // of accounts too
  "platform.health", // what the platform stands on
  "platform.idempotency_keys", // of requests before a tenant is there, too
  "platform.limit_counts", // buckets, before anyone's tenant is known
  "platform.mails", // to people, who need not have a tenant
  "platform.outbox", // events of accounts too; only the relay reads
  "platform.oidc_identities", // users, whichever tenants they belong to
  "platform.permissions", // the catalogue, the same for everyone
  "platform.plan_limits", // the same for everyone
  "platform.plans",
  "platform.retention", // the same for everyone
  "platform.factor_replacements",
  "platform.removed_files", // outlive their tenant
  "platform.second_factor_users",
  "platform.session_cutoffs",
  "platform.sessions",
  "platform.setup", // before the first tenant
  "platform.task_attempts", // of runs in no tenant too
  "platform.task_counts", // of all tenants together
  "platform.task_effects", // of such events too
  "platform.task_runs", // of such events and of the clock; only the engine reads
  "platform.tenants", // the tenant itself
  "platform.trusted_devices",
  "platform.webhook_events", // the catalogue, the same for everyone
  "portfolio.visit_progress", // how far the count of all sites is
  "portfolio.visit_salts", // a day's chance, for all sites
];
/** Uniques across tenants, each with the reason why nobody learns another tenant's value from them. */
const uniqueAcrossTenants = [
  "platform.admins_pkey",
  "platform.api_keys_hash_idx", // of 256 random bits
  "platform.audit_details_pkey", // random ids, made in the app
  "platform.audit_entries_pkey", // ids are made in the app
  "platform.audit_seals_entry_id_key", // only the sealer writes there
  "platform.audit_seals_pkey",
  "platform.backup_codes_pkey", // starts with the user; hashes of 80 random bits
  "platform.dead_letters_pkey", // the runs' ids, which nobody but a function writes
  "platform.erasure_ledger_pkey", // of hashes; only definer functions write
  "platform.erasures_pkey", // ids are made in the app, from 74 random bits
  "platform.exports_pkey", // such ids too
  "platform.factor_replacements_pkey", // written by functions, for the caller alone
  "platform.health_pkey", // names from the program
  "platform.hosts_verified_idx", // written only after the host proved itself
  "platform.idempotency_keys_pkey", // HMACs with a secret of the server
  "platform.invitations_code_idx", // of 256 random bits
  "platform.limit_counts_pkey", // only the kernel writes there
  "platform.mails_pkey", // ids are made in the app: 122 bits of a hash of tenant and key
  "platform.members_default_idx", // of the user's own memberships
  "platform.oidc_identities_pkey", // only the identity server's role sees it
  "platform.outbox_pkey",
  "platform.permissions_pkey",
  "platform.plan_limits_pkey",
  "platform.plans_default_idx",
  "platform.plans_pkey",
  "platform.removed_files_pkey", // starts with the tenant, whose triggers alone write
  "platform.retention_pkey",
  "platform.second_factor_users_pkey", // written by functions, for the caller alone
  "platform.session_cutoffs_pkey",
  "platform.sessions_pkey", // ids are the identity server's, of 122 random bits
  "platform.setup_pkey",
  "platform.setup_single_idx",
  "platform.task_attempts_pkey", // of jobs, whose ids nobody but the relay knows
  "platform.task_counts_pkey", // names from the program
  "platform.task_effects_pkey", // of an event's id
  "platform.task_runs_once_for_a_tick", // no tenant
  "platform.task_runs_once_for_an_event",
  "platform.task_runs_pkey",
  "platform.tenants_pkey",
  "platform.tenants_slug_key", // slugs are public addresses
  "platform.trusted_devices_pkey", // ids are made in the app
  "platform.webhook_events_pkey",
  "portfolio.visit_progress_pkey", // one row
  "portfolio.visit_salts_pkey", // of days
];
/** How a policy asks for the tenant: where the caller belongs, where a permission is held, or which published site is seen. */
const tenantAsked = [
  "SELECT app\\.tenant_id\\(\\)",
  "= \\( SELECT held\\.tenant_id\\s+FROM platform\\.held_permissions held\\s+WHERE \\(held\\.permission = '",
  "= \\( SELECT site\\.id\\s+FROM platform\\.tenants site\\)",
].join("|");
/** What those look at, for the tenant that the transaction names. */
const tenantNamed = ["platform.held_permissions", "platform.tenants"];
const tenantSetting = "current_setting\\('app\\.tenant'";
// pg-boss makes its own tables, without row security: pgboss_schema_test.ts asks that nobody but the relay sees them
const ours = owner`
  n.nspname not in ('pg_catalog', 'information_schema', 'auth', 'extensions', 'supabase_migrations', 'public', 'pgboss')
  and n.nspname not like 'pg\\_%'`;
const tables = owner`
  select n.nspname || '.' || c.relname as name, c.*
  from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${ours}`;
const nobodysRoles = [
  "anon",
  "authenticated",
  "app_task",
  "app_relay",
  "app_emitter",
  "app_login",
  "app_worker_login",
  "public",
];

Deno.test("every table of ours is seen by these tests", async () => {
  const names = await list(
    owner`select name from (${tables}) as t order by name`,
  );
  for (
    const name of [
      ...withoutTenant,
      "platform.hosts",
      "platform.members",
      "portfolio.jobs",
      "portfolio.profiles",
    ]
  ) {
    ok(names.includes(name), name);
  }
});

Deno.test("every table has row security enabled and forced", async () => {
  await none(
    owner`select name from (${tables}) as t where not (relrowsecurity and relforcerowsecurity)`,
  );
});

Deno.test("every table that a role may touch has a policy for what it may do", async () => {
  await none(owner`
    select t.name || ' ' || privilege.grantee::regrole || ' ' || privilege.kind as name
    from (${tables}) as t
    cross join lateral (
      select a.grantee, lower(a.privilege_type) as kind from aclexplode(t.relacl) as a
      union
      select a.grantee, lower(a.privilege_type) from pg_attribute, aclexplode(attacl) as a where attrelid = t.oid
    ) as privilege
    where privilege.grantee <> t.relowner
      and privilege.grantee <> 'app_definer'::regrole
      and not exists (
        select from pg_policy as p
        where p.polrelid = t.oid
          and p.polcmd in ('*', case privilege.kind
            when 'select' then 'r' when 'insert' then 'a' when 'update' then 'w' when 'delete' then 'd' end)
          and p.polroles @> array[privilege.grantee]
      )`);
});

Deno.test("every policy names its roles, and asks for the tenant in each of its conditions", async () => {
  await none(owner`
    select t.name || ' ' || p.polname as name
    from (${tables}) as t join pg_policy as p on p.polrelid = t.oid
    where p.polroles @> array[0::oid]
      or (
        t.name <> all (${
    withoutTenant.filter((name) => name !== "platform.tenants")
  })
        and exists (
          select from unnest(array[pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid)]) as condition
          where condition is not null and condition !~ ${tenantAsked}
            and not (t.name = any (${tenantNamed}) and condition ~ ${tenantSetting})
        )
      )`);
});

Deno.test("no policy calls two functions where one look at a key tells both", async () => {
  await none(owner`
    select t.name || ' ' || p.polname as name
    from (${tables}) as t join pg_policy as p on p.polrelid = t.oid
    where concat(pg_get_expr(p.polqual, t.oid), pg_get_expr(p.polwithcheck, t.oid))
      ~ '= \\( SELECT app\\.tenant_id\\(\\) AS \\w+\\)\\) AND \\( SELECT app\\.can\\('`);
});

Deno.test("every table of a tenant has tenant_id, never null, leading to the tenant and away with it", async () => {
  await none(owner`
    select name from (${tables}) as t
    where name <> all (${withoutTenant})
      and not exists (
        select from pg_attribute as a
        join pg_constraint as f on f.conrelid = t.oid and f.contype = 'f' and f.conkey[1] = a.attnum
        where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull and f.confdeltype = 'c'
      )`);
});

Deno.test("every table of a tenant has an index that starts with tenant_id", async () => {
  await none(owner`
    select name from (${tables}) as t
    where name <> all (${withoutTenant})
      and not exists (
        select from pg_index as i join pg_attribute as a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indrelid = t.oid and a.attname = 'tenant_id' and i.indpred is null
      )`);
});

Deno.test("every unique index starts with tenant_id, so that no error tells another tenant's values", async () => {
  const found = await list(owner`
    select n.nspname || '.' || c.relname as name
    from (${tables}) as t
    join pg_index as i on i.indrelid = t.oid
    join pg_class as c on c.oid = i.indexrelid
    join pg_namespace as n on n.oid = c.relnamespace
    left join pg_attribute as a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where i.indisunique and a.attname is distinct from 'tenant_id'
    order by name`);
  deepStrictEqual(found, uniqueAcrossTenants);
});

Deno.test("every foreign key carries the tenant, so that no row can point into another's", async () => {
  await none(owner`
    select t.name || ' ' || f.conname as name
    from (${tables}) as t
    join pg_constraint as f on f.conrelid = t.oid and f.contype = 'f'
    where f.confrelid <> all (array['platform.tenants', 'platform.permissions', 'platform.plans']::regclass[])
      and not exists (
        select from pg_attribute as a where a.attrelid = t.oid and a.attnum = f.conkey[1] and a.attname = 'tenant_id'
      )`);
});

Deno.test("every foreign key says what happens when the other row goes", async () => {
  await none(owner`
    select t.name || ' ' || f.conname as name
    from (${tables}) as t join pg_constraint as f on f.conrelid = t.oid and f.contype = 'f'
    where f.confdeltype = 'a'`);
});

Deno.test("every table says in a comment what it is", async () => {
  await none(
    owner`select name from (${tables}) as t where obj_description(t.oid, 'pg_class') is null`,
  );
});

Deno.test("visitors read columns one by one, and never unknown fields", async () => {
  await none(owner`
    select t.name || ' whole table' as name from (${tables}) as t, aclexplode(t.relacl) as a where a.grantee = 'anon'::regrole
    union all
    select t.name || '.' || c.attname
    from (${tables}) as t join pg_attribute as c on c.attrelid = t.oid and c.attnum > 0
    where c.attname ~ 'extra' and has_column_privilege('anon', t.oid, c.attnum, 'select, insert, update')`);
});

Deno.test("nobody but their owner makes tables, triggers or references, or empties a table", async () => {
  await none(owner`
    select t.name || ' ' || a.grantee::regrole || ' ' || a.privilege_type as name
    from (${tables}) as t, aclexplode(t.relacl) as a
    where a.grantee <> t.relowner and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
    union all
    select n.nspname || ' ' || role
    from pg_namespace as n, unnest(${
    nobodysRoles.filter((role) => role !== "public")
  }::text[]) as role
    where ${ours} and has_schema_privilege(role, n.oid, 'create')`);
});

Deno.test("nothing is granted to everyone, and nothing to a login", async () => {
  const grantees =
    owner`(0::oid, 'app_login'::regrole::oid, 'app_worker_login'::regrole::oid)`;
  await none(owner`
    select t.name from (${tables}) as t, aclexplode(t.relacl) as a where a.grantee in ${grantees}
    union all
    select t.name || '.' || c.attname from (${tables}) as t join pg_attribute as c on c.attrelid = t.oid, aclexplode(c.attacl) as a
    where a.grantee in ${grantees}
    union all
    select n.nspname from pg_namespace as n, aclexplode(n.nspacl) as a where ${ours} and a.grantee in ${grantees}
    union all
    select f.oid::regprocedure::text from pg_proc as f join pg_namespace as n on n.oid = f.pronamespace,
      aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a
    where ${ours} and a.grantee in ${grantees}`);
});

Deno.test("every function has a fixed search_path; a definer belongs to app_definer, which nobody becomes", async () => {
  await none(owner`
    select f.oid::regprocedure::text as name
    from pg_proc as f join pg_namespace as n on n.oid = f.pronamespace
    where ${ours} and (
      f.proconfig is null
      or not exists (select from unnest(f.proconfig) as setting where setting in ('search_path=', 'search_path=""'))
      or (f.prosecdef and f.proowner <> 'app_definer'::regrole)
    )`);
  await none(owner`
    select role as name from unnest(${
    nobodysRoles.filter((role) => role !== "public")
  }::text[]) as role
    where pg_has_role(role, 'app_definer', 'member') or pg_has_role(role, 'service_role', 'member')`);
  const [definer] =
    await owner`select rolcanlogin, rolsuper from pg_roles where rolname = 'app_definer'`;
  deepStrictEqual({ ...definer }, { rolcanlogin: false, rolsuper: false });
});

Deno.test("no view reads with its owner's rights, and there is no materialised one", async () => {
  await none(owner`
    select c.oid::regclass::text as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where ${ours} and (
      c.relkind = 'm'
      or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))
    )`);
});

Deno.test("logins hold nothing and inherit nothing", async () => {
  const logins = await owner`
    select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit as powerful
    from pg_roles where rolname in ('app_login', 'app_worker_login') order by rolname`;
  deepStrictEqual(logins.map((row) => ({ ...row })), [
    { rolname: "app_login", powerful: false },
    { rolname: "app_worker_login", powerful: false },
  ]);
});

Deno.test("PostgREST is shown no schema of ours", async () => {
  const config = await Deno.readTextFile(
    new URL("../../supabase/config.toml", import.meta.url),
  );
  const exposed = config.match(/^schemas = \[(.*)\]$/m)?.[1];
  strictEqual(exposed, '"public"');
  await none(owner`
    select c.oid::regclass::text as name from pg_class as c where c.relnamespace = 'public'::regnamespace
    union all
    select f.oid::regprocedure::text from pg_proc as f where f.pronamespace = 'public'::regnamespace`);
});

async function list(
  query: PromiseLike<readonly Record<string, unknown>[]>,
): Promise<string[]> {
  return (await query).map((row) => String(row.name));
}

async function none(query: PromiseLike<readonly Record<string, unknown>[]>) {
  deepStrictEqual(await list(query), []);
}
