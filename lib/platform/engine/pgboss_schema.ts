/**
 * Installs pg-boss' tables, and brings them up to date.
 *
 * @module
 */
import { PgBoss } from "pg-boss";
import type { Sql } from "postgres";
import { ownerDb, schema } from "./pgboss_sql.ts";

/** Any number that nothing else on the server uses. */
const lockKey = 8_214_003;

/**
 * Brings pg-boss' schema up to date and grants it to `app_relay` alone. Wherever it is killed it can begin again.
 *
 * Its tables have no row security: no role that answers requests may look into the schema, and what does may see all.
 *
 * @param owner a connection as owner of the database, whose migrations are applied
 * @returns what was done, or null when nothing was to do
 * @example await installPgBoss(owner);
 */
export async function installPgBoss(owner: Sql): Promise<string | null> {
  const before = await versionOf(owner);
  const boss = new PgBoss({
    db: ownerDb(owner),
    schema,
    supervise: false,
    schedule: false,
    bamIntervalSeconds: 10,
  });
  const failures: unknown[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  await untilBuilt(boss);
  await boss.stop({ graceful: false });
  await grant(owner);
  if (failures.length > 0) throw failures[0];
  const after = await versionOf(owner);
  return before === after ? null : `pg-boss ${after}`;
}

/** An update builds its indexes after its tables, when everybody may go on already. */
async function untilBuilt(boss: PgBoss) {
  const isOpen = ({ status }: { status: string }) =>
    status === "pending" || status === "in_progress";
  while ((await boss.getBamStatus()).some(isOpen)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function versionOf(owner: Sql): Promise<number | null> {
  const [table] = await owner`select to_regclass('pgboss.version') as name`;
  if (!table?.name) return null;
  const [row] = await owner`select version from pgboss.version`;
  return row ? Number(row.version) : null;
}

async function grant(owner: Sql) {
  await owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`;
    await sql.unsafe(grants).simple();
  });
}

const grants = `
  comment on schema pgboss is 'The book of engine pgboss; only the relay looks';
  grant usage on schema pgboss to app_relay;
  grant select, insert, update, delete on all tables in schema pgboss to app_relay;
  grant usage on all sequences in schema pgboss to app_relay;
  revoke execute on all functions in schema pgboss from public;
  grant execute on all functions in schema pgboss to app_relay;

  -- whose turn comes when; see pgboss_enqueue.ts
  create index if not exists job_common_turns_idx on pgboss.job_common (name, group_id, priority) where state < 'active';

  -- a run of the same event, or of the same tick, is booked once; of pg-boss' own keys one orders, the other ends in 2038
  create unique index if not exists job_common_once_idx on pgboss.job_common ((data ->> 'key')) where name <> 'dead';

  -- what waits for a tenant goes with it
  create or replace function pgboss.forget_tenant() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
  begin
    delete from pgboss.job where group_id = old.id::text;
    return null;
  end;
  $$;
  revoke execute on function pgboss.forget_tenant() from public;
  create or replace trigger forget_jobs after delete on platform.tenants
    for each row execute function pgboss.forget_tenant();
`;
