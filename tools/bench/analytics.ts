/**
 * `deno task bench analytics [--events=5000000]`: how fast visits are taken in, in batches and one by one in the same run,
 * and how long the dashboard's query takes on five million events.
 *
 * On the embedded database as the app runs it, in a thread of its own; or on the server that `TEST_DATABASE_URL` names (a
 * superuser's address).
 *
 * @module
 */
import type { Sql } from "postgres";
import {
  createDb,
  type Db,
  member,
  platformRole,
  task,
} from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import { Batch } from "@/lib/portfolio/analytics/batch.ts";
import { getOverview } from "@/lib/portfolio/analytics/queries.ts";
import { lastDays } from "@/lib/portfolio/analytics/span.ts";
import { type Figure, median } from "./report.ts";
import { openMeasured } from "./rls.ts";

const EVENTS = 5_000_000;
/** Of the issue. */
const LEAST_RATIO = 2;
const MOST_P95_MS = 200;

/** Events of a round of taking in, requests at a time, rounds. */
const TAKEN = 6_000;
const AT_A_TIME = 1_000;
const ROUNDS = 7;

/** Of all events half are the first site's; 30 days are what is kept. */
const SITES = 5;
const DAYS = 30;
const QUERIES = 40;

/** Measures both. */
export async function benchAnalytics(): Promise<Figure[]> {
  const wanted = Deno.args.find((one) => one.startsWith("--events="));
  const events = Number(wanted?.split("=")[1] ?? EVENTS);
  const server = await openMeasured();
  const db = createDb((told) => server.connect("app_login", 1, told), 8);
  const worker = createDb(
    (told) => server.connect("app_worker_login", 1, told),
    1,
  );
  try {
    const [made] = await server
      .owner`select * from platform.create_tenant('measured', 'person', '{en}')`;
    const tenantId = String(made?.tenant_id);
    await server.owner.unsafe(`
      insert into platform.tenants (id, kind, slug, languages)
      select gen_random_uuid(), 'person', 'crowd-' || number, '{en}' from generate_series(2, ${SITES}) as number;
      update platform.tenants set published_at = now();
    `).simple();
    return [
      ...await measureTaking(db, tenantId),
      ...await measureDashboard(server.owner, worker, events, () => ({
        actor: member(db, tenantId, String(made?.user_id)),
        tenantId,
      })),
    ];
  } finally {
    await db.close();
    await worker.close();
    await server.close();
  }
}

async function measureTaking(db: Db, tenantId: string): Promise<Figure[]> {
  const write = (rows: unknown[]) =>
    db.transaction(
      platformRole(db, "app_emitter"),
      "read write",
      (sql) =>
        sql`select portfolio.record_visits(${
          JSON.stringify(rows)
        }::text::jsonb)`,
    );
  const rates = { single: [] as number[], batched: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.single.push(await rate((row) => write([row]), tenantId));
    const batch = new Batch<unknown>(write);
    rates.batched.push(await rate((row) => batch.write(row), tenantId));
    await batch.close();
  }
  const ratio = median(
    rates.batched.map((one, at) => one / (rates.single[at] ?? 1)),
  );
  const perSecond = (name: string, value: number): Figure => ({
    name,
    text: `${value.toFixed(0)} events/s`,
    value,
  });
  return [
    perSecond("taken in, one insert for each", median(rates.single)),
    perSecond("taken in, in batches", median(rates.batched)),
    {
      name: `in batches / one by one, median of ${ROUNDS}`,
      text: ratio.toFixed(1),
      value: ratio,
      budget: { kind: "at least", value: LEAST_RATIO },
    },
  ];
}

/** Events acknowledged in a second, with as many waiting as a busy site has. */
async function rate(
  take: (row: unknown) => Promise<unknown>,
  tenantId: string,
): Promise<number> {
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: AT_A_TIME }, async () => {
    while (next < TAKEN) await take(rowOf(tenantId, next++));
  }));
  return TAKEN / (performance.now() - startedAt) * 1_000;
}

function rowOf(tenantId: string, number: number) {
  const at = new Date().toISOString();
  return {
    tenant_id: tenantId,
    day: at.slice(0, 10),
    id: newId(),
    at,
    name: "view",
    visitor: String(number % 500),
    page: `/projects/${number % 40}`,
    referrer: "news.example",
    country: "ES",
    by_zone: false,
    device: "desktop",
    utm_source: "",
    utm_medium: "",
    utm_campaign: "",
    bot: "",
    seconds: 0,
  };
}

async function measureDashboard(
  owner: Sql,
  worker: Db,
  events: number,
  who: () => { actor: ReturnType<typeof member>; tenantId: string },
): Promise<Figure[]> {
  const { actor, tenantId } = who();
  const seconds = async (work: () => Promise<unknown>) => {
    const startedAt = performance.now();
    await work();
    return (performance.now() - startedAt) / 1_000;
  };
  const planted = await seconds(() => plant(owner, tenantId, events));
  const counted = await seconds(() => countAll(worker));
  await owner.unsafe("analyze portfolio.visit_hours, portfolio.visit_days")
    .simple();
  const [row] =
    await owner`select count(*)::int as events from portfolio.visit_events`;
  const now = new Date();
  const periods = [
    { name: "24 hours", period: { unit: "hour" as const, hours: 24 } },
    { name: "7 days", period: lastDays(7, now) },
    { name: "30 days", period: lastDays(30, now) },
    { name: "90 days", period: lastDays(90, now) },
  ];
  const all: number[] = [];
  const figures: Figure[] = [{
    name: "events there",
    text: `${row?.events} (made in ${planted.toFixed(0)} s)`,
    value: Number(row?.events),
  }, {
    name: "counting all of them",
    text: `${counted.toFixed(1)} s, ${
      (Number(row?.events) / counted).toFixed(0)
    } events/s`,
    value: counted,
  }];
  for (const { name, period } of periods) {
    await getOverview(actor, { period });
    const times: number[] = [];
    for (let at = 0; at < QUERIES; at++) {
      times.push(await seconds(() => getOverview(actor, { period })) * 1_000);
    }
    all.push(...times);
    figures.push({
      name: `dashboard, ${name}, p95`,
      text: `${p95(times).toFixed(1)} ms`,
      value: p95(times),
    });
  }
  figures.push({
    name: `dashboard, all periods, p95 of ${all.length}`,
    text: `${p95(all).toFixed(1)} ms`,
    value: p95(all),
    budget: { kind: "at most", value: MOST_P95_MS },
  });
  return figures;
}

/** Day by day, past the functions: what they do was measured before. */
async function plant(owner: Sql, tenantId: string, events: number) {
  const perDay = Math.ceil(events / DAYS);
  for (let back = 0; back < DAYS; back++) {
    await owner.unsafe(`
      select portfolio.make_visit_partition((now() at time zone 'UTC')::date - ${back});
      with sites as (
        select array_agg(id order by slug = 'measured' desc, slug) as ids from platform.tenants
      )
      insert into portfolio.visit_events (
        tenant_id, day, id, at, name, visitor, page, referrer, country, device, utm_source, bot, seconds
      )
      select
        case when number % 2 = 0 then '${tenantId}'::uuid else sites.ids[1 + number % ${SITES}] end,
        day, gen_random_uuid(), day::timestamp at time zone 'UTC' + least(number * interval '1 second' * 86399 / ${perDay}, interval '86399 s'),
        case when number % 50 = 0 then 'bot' when number % 9 = 0 then 'left' when number % 97 = 0 then 'cv_downloaded' else 'view' end,
        (random() * ${perDay} / 3)::bigint,
        '/projects/' || (random() * random() * 60)::int,
        case when number % 3 = 0 then '' else 'site-' || (random() * random() * 150)::int || '.example' end,
        (array['ES', 'CO', 'MX', 'US', 'AR', 'DE', ''])[1 + (random() * random() * 6)::int],
        (array['desktop', 'phone', 'tablet'])[1 + (random() * random() * 2)::int],
        case when number % 7 = 0 then 'letter' else '' end,
        case when number % 50 = 0 then 'Googlebot' else '' end,
        case when number % 9 = 0 then 30 else 0 end
      from generate_series(1, ${perDay}) as number
      cross join sites
      cross join lateral (select (now() at time zone 'UTC')::date - ${back} as day) as of_day;
    `).simple();
  }
}

async function countAll(worker: Db) {
  const actor = task(worker, null);
  const ask = (statement: "find" | "count") =>
    worker.transaction(actor, "read write", async (sql) => {
      const [row] = statement === "find"
        ? await sql`select portfolio.find_due_visits() as done`
        : await sql`select portfolio.count_due_visits(10) as done`;
      return Number(row?.done);
    });
  await ask("find");
  while (await ask("count") > 0) {
    if (Deno.env.get("DBG")) console.error(performance.now() | 0);
  }
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
