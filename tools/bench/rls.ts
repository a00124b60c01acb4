/**
 * `deno task bench rls`: what row policies cost, of a whole transaction: begin, role and claims, query, commit.
 *
 * The same rows stand in a copy of the table with the same columns, indexes and grants, and with row security off. There
 * the query names the tenant itself, as it would have to; under policies it does not. One client takes turns between the
 * two, transaction by transaction, so that a slow moment of the machine hits both.
 *
 * On the embedded database as the app runs it, in a thread of its own; or on the server that `TEST_DATABASE_URL` names (a
 * superuser's address).
 *
 * @module
 */
import type { Sql } from "postgres";
import {
  type Actor,
  createDb,
  type Db,
  member,
  type Tx,
  visitor,
} from "@/lib/platform/db.ts";
import { connect, openEmbedded } from "@/lib/platform/embedded/mod.ts";
import { migrate } from "@/lib/platform/migrations.ts";
import type { TestServer } from "../../tests/support/db.ts";
import { migratedServer } from "../../tests/support/server_db.ts";
import { type Figure, median } from "./report.ts";

const ROUNDS = 9;
/** Transactions of each kind in a round. */
const PER_ROUND = 400;
const WARM_UP = 300;
/** Tenants that share the table, and rows of each. */
const TENANTS = 200;
const ROWS = 20;
/** The demand: at most 15 % over the same without policies. */
const MOST = 1.15;

type Read = (sql: Tx) => Promise<readonly unknown[]>;

/** A query under policies, and the same past them. */
interface Pair {
  name: string;
  actor: Actor;
  rows: number;
  guarded: Read;
  plain: Read;
  budget: boolean;
}

/** Measures reads of a member, which ask for tenant and permission, and of a visitor. */
export async function benchRls(): Promise<Figure[]> {
  const server = await openMeasured();
  try {
    const [made] = await server
      .owner`select * from platform.create_tenant('measured', 'person', '{en}')`;
    const tenantId = String(made?.tenant_id);
    await server.owner`update platform.tenants set published_at = now()`;
    await plant(server.owner, tenantId);
    const db = createDb((events) => server.connect("app_login", 1, events), 1);
    try {
      const figures: Figure[] = [];
      for (const pair of pairs(db, tenantId, String(made?.user_id))) {
        figures.push(...await measure(pair));
      }
      return figures;
    } finally {
      await db.close();
    }
  } finally {
    await server.close();
  }
}

/** The database that is measured: embedded as the app runs it, or on the server of `TEST_DATABASE_URL`. */
export async function openMeasured(): Promise<TestServer> {
  const url = Deno.env.get("TEST_DATABASE_URL");
  if (url) return await migratedServer(url);
  const folder = await Deno.makeTempDir({ prefix: "vitrina-bench-" });
  const embedded = await openEmbedded(folder);
  const owner = connect(embedded.bridge, "postgres", 1);
  await migrate(owner);
  return {
    owner,
    connect: (login, max, events) =>
      connect(embedded.bridge, login, max, events),
    async close() {
      await owner.end();
      await embedded.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Twenty projects of many tenants, once under policies and once without. */
async function plant(owner: Sql, tenantId: string) {
  await owner.unsafe(`
    insert into platform.tenants (id, kind, slug, languages, published_at)
    select gen_random_uuid(), 'person', 'crowd-' || number, '{en}', now() from generate_series(2, ${TENANTS}) as number`);
  await owner.unsafe(`
    insert into portfolio.jobs (tenant_id, id, place, name, position, summary)
    select tenant.id, gen_random_uuid(), place, 'Company ' || place, 'Engineer', repeat('What was done there. ', 10)
    from platform.tenants as tenant cross join generate_series(0, ${
    ROWS - 1
  }) as place`);
  await owner.unsafe(`
    create schema bench;
    create table bench.jobs (like portfolio.jobs including all);
    insert into bench.jobs select * from portfolio.jobs;
    grant usage on schema bench to anon, authenticated;
    grant select on bench.jobs to anon, authenticated;
    analyze portfolio.jobs, bench.jobs, platform.tenants, platform.members, platform.permissions;
  `).simple();
  const [row] =
    await owner`select count(*)::int as rows from bench.jobs where tenant_id = ${tenantId}`;
  if (row?.rows !== ROWS) throw new Error("Cannot measure: rows are missing");
}

function pairs(db: Db, id: string, userId: string): Pair[] {
  const user = member(db, id, userId);
  const list = {
    rows: ROWS,
    guarded: (sql: Tx) =>
      sql`select id, place, name, position, summary from portfolio.jobs order by place limit 20`,
    plain: (sql: Tx) =>
      sql`select id, place, name, position, summary from bench.jobs where tenant_id = ${id} order by place limit 20`,
  };
  const point = {
    rows: 1,
    guarded: (sql: Tx) =>
      sql`select id, place, name, position, summary from portfolio.jobs where place = 7`,
    plain: (sql: Tx) =>
      sql`select id, place, name, position, summary from bench.jobs where tenant_id = ${id} and place = 7`,
  };
  return [
    { name: "a member's point read", actor: user, budget: true, ...point },
    { name: "a member's list of 20", actor: user, budget: true, ...list },
    {
      name: "a visitor's point read",
      actor: visitor(db, id),
      budget: true,
      ...point,
    },
    {
      name: "a visitor's list of 20",
      actor: visitor(db, id),
      budget: true,
      ...list,
    },
  ];
}

async function measure(pair: Pair): Promise<Figure[]> {
  const { name, budget } = pair;
  await round(pair, WARM_UP);
  const rounds: { guarded: number; plain: number }[] = [];
  for (let count = 0; count < ROUNDS; count++) {
    rounds.push(await round(pair, PER_ROUND));
  }
  const ratio = median(rounds.map(({ guarded, plain }) => guarded / plain));
  const microseconds = (which: "guarded" | "plain") => {
    const value = median(rounds.map((one) => one[which])) * 1_000;
    return { value, text: `${value.toFixed(0)} µs` };
  };
  return [
    { name: `${name}, under policies`, ...microseconds("guarded") },
    { name: `${name}, without`, ...microseconds("plain") },
    {
      name: `${name}, under policies / without, median of ${ROUNDS}`,
      text: ratio.toFixed(3),
      value: ratio,
      ...budget ? { budget: { kind: "at most" as const, value: MOST } } : {},
    },
  ];
}

/** Median milliseconds of a transaction of each kind. */
async function round({ actor, rows, guarded, plain }: Pair, count: number) {
  const times = { guarded: [] as number[], plain: [] as number[] };
  const reads = [["guarded", guarded], ["plain", plain]] as const;
  for (let at = 0; at < count * 2; at++) {
    const [kind, read] = reads[at % 2] ?? reads[0];
    const startedAt = performance.now();
    const found = await actor.db.transaction(actor, "read write", read);
    times[kind].push(performance.now() - startedAt);
    if (found.length !== rows) {
      throw new Error(`Cannot measure: ${found.length} rows, not ${rows}`);
    }
  }
  return { guarded: median(times.guarded), plain: median(times.plain) };
}
