/**
 * Who may write and read visits: the kernel's role writes, functions count, members read their own counts; visitors neither.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { type Actor, platformRole, task } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import {
  getOverview,
  getVisitorsNow,
} from "@/lib/portfolio/analytics/queries.ts";
import { lastDays } from "@/lib/portfolio/analytics/span.ts";
import {
  countVisits,
  keepPartitions,
} from "@/lib/portfolio/analytics/tasks.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const draft = await test.createTenant({ published: false });
const emitter = platformRole(test.db, "app_emitter");
const worker = task(test.worker, null);
const today = new Date().toISOString().slice(0, 10);

const row = (tenantId: string, more = {}) => ({
  tenant_id: tenantId,
  day: today,
  id: newId(),
  at: new Date().toISOString(),
  name: "view",
  visitor: "7",
  page: "/",
  referrer: "",
  country: "",
  by_zone: false,
  device: "",
  utm_source: "",
  utm_medium: "",
  utm_campaign: "",
  bot: "",
  seconds: 0,
  ...more,
});

const record = async (rows: unknown[], actor: Actor = emitter) => {
  const [answer] = await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      sql`select portfolio.record_visits(${
        JSON.stringify(rows)
      }::text::jsonb) as new`,
  );
  return Number(answer?.new);
};

const run = async (work: typeof countVisits) =>
  await work.run({
    db: test.worker,
    actor: worker,
    payload: {},
    key: "test",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.resolve(true),
    finish: () => Promise.resolve(),
  });

const views = async (actor: Actor) =>
  (await getOverview(actor, { period: lastDays(1, new Date()) })).total.views;

Deno.test("visits are written by the kernel's role alone, and read by nobody past the functions", async () => {
  strictEqual(await record([row(ada.id)]), 1);
  for (const actor of [ada.visitor, ada.owner, worker]) {
    await rejects(record([row(eve.id)], actor), /permission denied/);
    await rejects(
      actor.db.transaction(
        actor,
        "read only",
        (sql) => sql`select page from portfolio.visit_events`,
      ),
      /permission denied/,
    );
  }
  await rejects(
    test.db.transaction(
      emitter,
      "read only",
      (sql) => sql`select page from portfolio.visit_events`,
    ),
    /permission denied/,
  );
  const [partition] = await test.owner`
    select child.relname as name from pg_inherits join pg_class as child on child.oid = inhrelid
    where inhparent = 'portfolio.visit_events'::regclass and child.relname like ${
    "%" +
    today.replaceAll("-", "")
  }`;
  ok(partition);
  await rejects(
    ada.owner.db.transaction(
      ada.owner,
      "read only",
      (sql) => sql`select page from portfolio.${sql(partition.name)}`,
    ),
    /permission denied/,
  );
});

Deno.test("the same visit is written once; of a site that nobody may read, and of its members, none", async () => {
  const one = row(ada.id);
  strictEqual(await record([one, one]), 1);
  strictEqual(await record([one]), 0);
  strictEqual(await record([row(draft.id)]), 0);
  strictEqual(await record([row(crypto.randomUUID())]), 0);
  strictEqual(await record([row(ada.id, { member: ada.owner.userId })]), 0);
  strictEqual(await record([row(eve.id, { member: ada.owner.userId })]), 1);
});

Deno.test("members see the counts of their own site, and how many are there now", async () => {
  await run(countVisits);
  strictEqual(await views(ada.owner), 2);
  strictEqual(await views(eve.owner), 1);
  strictEqual(await getVisitorsNow(ada.owner, {}), 1);
  // whoever names a site that is not theirs is told nothing
  const stranger = { ...eve.owner, tenantId: ada.id };
  await rejects(views(stranger), /denied/);
  await rejects(views(ada.visitor), /signed in/);
});

Deno.test("the task makes a week of partitions, drops those that have stayed long enough, destroys old salts", async () => {
  const names = async () =>
    (await test.owner`
      select child.relname as name, child.relrowsecurity and child.relforcerowsecurity as forced, child.relacl as granted
      from pg_inherits join pg_class as child on child.oid = inhrelid
      where inhparent = 'portfolio.visit_events'::regclass order by name`)
      .map(({ name, forced, granted }) => {
        ok(forced, name);
        strictEqual(granted, null);
        return String(name).slice(-8);
      });
  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await test.owner`select portfolio.make_visit_partition(${
    day(-40)
  }), portfolio.make_visit_partition(${
    day(-31)
  }), portfolio.make_visit_partition(${day(-29)})`;
  await test.owner`insert into portfolio.visit_salts (day) values (${day(-1)})`;
  await test.owner`drop table portfolio.${
    test.owner(`visit_events_${day(6).replaceAll("-", "")}`)
  }`;
  await run(keepPartitions);
  deepStrictEqual(
    await names(),
    [-29, -1, 0, 1, 2, 3, 4, 5, 6, 7].map((ahead) =>
      day(ahead).replaceAll("-", "")
    ),
  );
  const salts = await test
    .owner`select day from portfolio.visit_salts where day < ${today}`;
  strictEqual(salts.length, 0);
});

Deno.test("a salt is made for today alone, the same for all processes", async () => {
  const salt = async (day: string) => {
    const [answer] = await test.db.transaction(
      emitter,
      "read write",
      (sql) => sql`select portfolio.visit_salt(${day}) as salt`,
    );
    return answer?.salt ?? null;
  };
  const [one, other] = await Promise.all([salt(today), salt(today)]);
  ok(one);
  strictEqual(one, other);
  strictEqual(await salt("2026-01-01"), null);
});

Deno.test("a day without a partition gets one when something comes, and retention removes no row of the partitions", async () => {
  const late = "2026-03-01";
  const at = `${late}T10:00:00.000Z`;
  strictEqual(await record([row(ada.id, { day: late, at })]), 1);
  await test.worker.transaction(
    worker,
    "read write",
    (sql) => sql`select platform.apply_retention(1000)`,
  );
  const [left] = await test.owner`
    select count(*)::int as rows from portfolio.visit_events where tenant_id = ${ada.id}`;
  strictEqual(left?.rows, 3);
});
