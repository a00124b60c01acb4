/**
 * Counts of visits equal a recount of all that came, however it came: twice, late, in any order, with the count stopped
 * between any two steps.
 */
import assert from "node:assert/strict";
import { platformRole, task } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** What is written of an event. */
interface Row {
  tenant_id: string;
  day: string;
  id: string;
  at: string;
  name: string;
  visitor: string;
  page: string;
  referrer: string;
  country: string;
  by_zone: boolean;
  device: string;
  utm_source: string;
  utm_medium: string;
  utm_campaign: string;
  bot: string;
  seconds: number;
}

const emitter = platformRole(test.db, "app_emitter");
const worker = task(test.worker, null);

const record = (batch: readonly Row[]) =>
  test.db.transaction(
    emitter,
    "read write",
    (sql) =>
      sql`select portfolio.record_visits(${
        JSON.stringify(batch)
      }::text::jsonb) as new`,
  );
const find = () =>
  test.worker.transaction(
    worker,
    "read write",
    (sql) => sql`select portfolio.find_due_visits()`,
  );
const countSome = (most: number) =>
  test.worker.transaction(worker, "read write", async (sql) => {
    const [row] =
      await sql`select portfolio.count_due_visits(${most}) as counted`;
    return Number(row?.counted);
  });

Deno.test("counts equal a recount under repeats, disorder, late arrivals and stops in between", async () => {
  for (const seed of [1, 2, 3, 4]) {
    const chance = dice(seed);
    const tenants = [await test.createTenant(), await test.createTenant()];
    const events = tenants.flatMap(({ id }) => makeEvents(id, chance));
    const arrivals = shuffled([
      ...events,
      ...events.filter(() => chance() < 0.4), // twice
      ...events.filter(() => chance() < 0.1), // once more
    ], chance);
    while (arrivals.length > 0) {
      const batch = arrivals.splice(0, 1 + Math.floor(chance() * 40));
      await record(batch);
      // the task is killed before, between or after its steps, or does not run at all
      if (chance() < 0.5) await find();
      if (chance() < 0.3) await countSome(1);
    }
    await countAll();
    for (const { id } of tenants) {
      const mine = events.filter(({ tenant_id }) => tenant_id === id);
      assert.deepEqual(await counted(id), recount(mine), `seed ${seed}`);
      assert.deepEqual(await hoursSummed(id), await counted(id));
    }
  }
});

Deno.test({
  name:
    "what one process writes while another commits behind it is counted, too",
  // the embedded database has one session
  ignore: !Deno.env.get("TEST_DATABASE_URL"),
  async fn() {
    const { id } = await test.createTenant();
    const [early, late] = makeEvents(id, dice(9)).map((one) => ({
      ...one,
      name: "view",
      bot: "",
    }));
    const slow = test.connect("app_login", 1);
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const writing = slow.begin(async (sql) => {
      await sql`select set_config('role', 'app_emitter', true)`;
      await sql`select portfolio.record_visits(${
        JSON.stringify([early])
      }::text::jsonb)`;
      begun.resolve();
      await release.promise;
    });
    await begun.promise;
    await record([late as Row]);
    await countAll();
    release.resolve();
    await writing;
    await countAll();
    await slow.end();
    const [row] = await test.owner`
      select sum(views)::int as views from portfolio.visit_days where tenant_id = ${id} and dimension = 'total'`;
    assert.equal(row?.views, 2);
  },
});

async function countAll() {
  await find();
  while (await countSome(3) > 0);
}

/** Rows of a day as text, so that what differs is seen. */
async function counted(tenantId: string): Promise<string[]> {
  const rows = await test.owner`
    select to_char(day, 'YYYY-MM-DD') as day, dimension, key, views, visits, visitors, seconds::int
    from portfolio.visit_days where tenant_id = ${tenantId}`;
  return rows.map((row) => Object.values(row).join(" ")).toSorted();
}

async function hoursSummed(tenantId: string): Promise<string[]> {
  const rows = await test.owner`
    select to_char(hour at time zone 'UTC', 'YYYY-MM-DD') as day, dimension, key,
      sum(views)::int, sum(visits)::int as visits, sum(visitors)::int as visitors, sum(seconds)::int as seconds
    from portfolio.visit_hours where tenant_id = ${tenantId} group by 1, 2, 3`;
  return rows.map((row) => Object.values(row).join(" ")).toSorted();
}

/** The definition again, in other words: one visitor after the other. */
function recount(events: readonly Row[]): string[] {
  const tallies = new Map<string, Tally>();
  const tally = (day: string, dimension: string, key: string) => {
    const name = `${day} ${dimension} ${key}`;
    const known = tallies.get(name) ??
      { views: 0, visits: new Set(), visitors: new Set(), seconds: 0 };
    tallies.set(name, known);
    return known;
  };
  for (const event of events.filter(({ name }) => name === "bot")) {
    tally(event.day, "bot", event.bot).views++;
  }
  const people = events.filter(({ name }) => name !== "bot");
  const byVisitor = Map.groupBy(people, ({ day, visitor }) => day + visitor);
  for (const [who, own] of byVisitor) {
    own.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    const day = own[0]?.day ?? "";
    const country = own.find((one) =>
      one.by_zone && one.country !== ""
    )?.country ??
      own.find((one) => one.country !== "")?.country ?? "";
    for (const [number, visit] of visitsOf(own).entries()) {
      const id = `${who} ${number}`;
      const add = (dimension: string, key: string, views = 1) => {
        const one = tally(day, dimension, key);
        one.views += views;
        one.visits.add(id);
        one.visitors.add(who);
      };
      for (const { name } of visit) {
        if (name !== "view" && name !== "left") add("event", name);
      }
      const views = visit.filter(({ name }) => name === "view");
      if (views.length === 0) continue;
      const first = (field: "referrer" | "device" | "utm_source") =>
        views.find((view) => view[field] !== "")?.[field] ?? "";
      for (const view of views) {
        add("total", "");
        add("page", view.page);
        add("referrer", first("referrer"));
        add("country", country);
        add("device", first("device"));
        if (first("utm_source")) add("utm_source", first("utm_source"));
      }
      for (const { page, seconds } of visit) {
        tally(day, "total", "").seconds += seconds;
        const isRead = visit.some((one) =>
          one.page === page && (one.name === "view" || one.name === "left")
        );
        if (isRead) tally(day, "page", page).seconds += seconds;
      }
      add("funnel", "visit", 0);
      const at = (name: string) =>
        visit.filter((one) => one.name === name).map(({ at }) => at);
      const chat = at("chat_opened")[0];
      const sent = at("message_sent").at(-1);
      if (chat) add("funnel", "chat", 0);
      if (sent) add("funnel", "contact", 0);
      if (at("cv_downloaded").length > 0) add("funnel", "cv", 0);
      if (chat && sent && sent > chat) add("funnel", "chat_contact", 0);
    }
  }
  return [...tallies].map(([name, { views, visits, visitors, seconds }]) =>
    `${name} ${views} ${visits.size} ${visitors.size} ${seconds}`
  ).toSorted();
}

interface Tally {
  views: number;
  visits: Set<string>;
  visitors: Set<string>;
  seconds: number;
}

const PAUSE_MS = 30 * 60_000;

function visitsOf(own: readonly Row[]): Row[][] {
  const visits: Row[][] = [];
  let last = -Infinity;
  for (const event of own) {
    const at = Date.parse(event.at);
    if (visits.length === 0 || at - last > PAUSE_MS) visits.push([]);
    visits.at(-1)?.push(event);
    last = at;
  }
  return visits;
}

/** A few visitors over two days, with pauses around half an hour, some of them across an hour or at the same moment. */
function makeEvents(tenantId: string, chance: () => number): Row[] {
  const pick = <T>(of: readonly T[]) =>
    of[Math.floor(chance() * of.length)] as T;
  const today = new Date().toISOString().slice(0, 10);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(
    0,
    10,
  );
  return Array.from({ length: 160 }, () => {
    const day = pick([yesterday, today, today]);
    const minute = Math.floor(chance() * 288) * 5;
    const name = pick([
      "view",
      "view",
      "view",
      "view",
      "left",
      "cv_downloaded",
      "chat_opened",
      "message_sent",
      "bot",
    ]);
    const byZone = name === "left";
    return {
      tenant_id: tenantId,
      day,
      id: crypto.randomUUID(),
      at: new Date(Date.parse(day) + minute * 60_000).toISOString(),
      name,
      visitor: String(BigInt(Math.floor(chance() * 9)) - 4n),
      page: pick(["/", "/about", "/projects/café", "/contact"]),
      referrer: pick(["", "", "example.org", "news.example"]),
      country: pick(["", "ES", "CO", "MX"]),
      by_zone: byZone,
      device: pick(["desktop", "phone", ""]),
      utm_source: pick(["", "", "letter"]),
      utm_medium: "",
      utm_campaign: "",
      bot: name === "bot" ? pick(["Googlebot", "curl"]) : "",
      seconds: name === "left" ? Math.floor(chance() * 100) : 0,
    };
  });
}

function shuffled<T>(all: T[], chance: () => number): T[] {
  return all.map((one) => [chance(), one] as const)
    .sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** Mulberry32: the same throws for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296;
  };
}
