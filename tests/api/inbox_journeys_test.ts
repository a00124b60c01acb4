/** What programs do with the inbox and read of the visits. Each key holds what it needs, no more. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { getOverview } from "@/lib/portfolio/analytics/queries.ts";
import { type Answered, forbidden, traveller } from "./journeys.ts";
import { testGateway } from "./support.ts";

const api = await testGateway();
Deno.test.afterAll(() => api.close());
const { test, ask } = api;
const ada = await traveller(api, "ada");
const read = "portfolio.messages.read";
const write = "portfolio.messages.write";

async function leave(name: string): Promise<string> {
  const answer = await ask("/portfolio/contact", {
    slug: "ada",
    body: {
      name,
      email: "grace@example.com",
      body: "Do you give talks?",
      lang: "en",
    },
  });
  strictEqual(answer.status, 201);
  return (await answer.json()).id;
}

const names = ({ json }: Answered) =>
  json.items.map(({ name }: { name: string }) => name);

Deno.test("contact: read, answered with a moment to take it back, sorted and deleted", async () => {
  const key = await ada.as(read, write);
  const id = await leave("Grace");
  const at = `/contact/${id}`;
  const { json: message } = await key("GET", at);
  deepStrictEqual([message.name, message.readAt], ["Grace", null]);

  const once = { headers: { "idempotency-key": "reply" } };
  const reply = { body: "Yes, gladly." };
  const written = await key("POST", `${at}/replies`, reply, once);
  strictEqual(written.status, 201);
  deepStrictEqual(
    (await key("POST", `${at}/replies`, reply, once)).json,
    written.json,
  );
  const replies = async () => (await key("GET", `${at}/replies`)).json.items;
  const [waiting, ...others] = await replies();
  deepStrictEqual([waiting.id, waiting.state, others], [
    written.json.id,
    "waiting",
    [],
  ]);
  const wait = Date.parse(waiting.sendAt) - Date.parse(waiting.createdAt);
  strictEqual(Math.round(wait / 1000), 20);
  // an answer is one of its own message alone
  const other = await leave("Other");
  const astray = await key("DELETE", `/contact/${other}/replies/${waiting.id}`);
  strictEqual(astray.status, 404);
  const undo = () => key("DELETE", `${at}/replies/${waiting.id}`);
  deepStrictEqual((await undo()).json, reply);
  strictEqual((await undo()).status, 404);
  strictEqual((await replies())[0].state, "undone");
  deepStrictEqual((await key("GET", `${at}/letters`)).json, { items: [] });

  await key("PATCH", `${at}/read`);
  ok((await key("GET", at)).json.readAt);
  strictEqual((await key("DELETE", `${at}/read`)).status, 204);
  strictEqual((await key("GET", at)).json.readAt, null);

  const intent = { intent: "freelance" };
  strictEqual((await key("PUT", `${at}/intent`, intent)).status, 204);
  const { json: sorted } = await key("GET", at);
  deepStrictEqual([sorted.intent, sorted.intentBy], ["freelance", "member"]);

  const until = new Date(Date.now() + 3_600_000).toISOString();
  strictEqual((await key("PUT", `${at}/snooze`, { until })).status, 204);
  strictEqual((await key("GET", at)).json.snoozedUntil, until);
  deepStrictEqual(names(await key("GET", "/contact?show=snoozed")), ["Grace"]);
  const past = { until: "2020-01-01T00:00:00Z" };
  strictEqual((await key("PUT", `${at}/snooze`, past)).status, 400);
  for (let time = 0; time < 2; time++) {
    const woken = await key("PUT", `${at}/snooze`, { until: null });
    strictEqual(woken.status, 204);
  }
  strictEqual((await key("GET", at)).json.snoozedUntil, null);

  for (const spam of [true, true, false, false]) {
    strictEqual((await key("PUT", `${at}/spam`, { spam })).status, 204);
    const listed = names(await key("GET", "/contact?show=spam"));
    deepStrictEqual(listed, spam ? ["Grace"] : []);
  }

  strictEqual((await key("DELETE", at)).status, 204);
  for (
    const [method, path, body] of [
      ["GET", at],
      ["DELETE", at],
      ["GET", `${at}/replies`],
      ["GET", `${at}/letters`],
      ["POST", `${at}/replies`, reply],
      ["PUT", `${at}/spam`, { spam: true }],
      ["PUT", `${at}/snooze`, { until: null }],
    ] as const
  ) {
    strictEqual((await key(method, path, body)).status, 404, path);
  }
  strictEqual((await key("POST", `${at}/restore`)).status, 204);
  strictEqual((await key("POST", `${at}/restore`)).status, 204);
  strictEqual((await key("GET", at)).status, 200);

  await forbidden(await ada.as(read), [
    ["POST", `${at}/replies`, reply],
    ["DELETE", `${at}/replies/${waiting.id}`],
    ["PATCH", `${at}/read`],
    ["DELETE", `${at}/read`],
    ["PUT", `${at}/intent`, intent],
    ["PUT", `${at}/snooze`, { until }],
    ["PUT", `${at}/snooze`, { until: null }],
    ["PUT", `${at}/spam`, { spam: true }],
    ["PUT", `${at}/spam`, { spam: false }],
    ["DELETE", at],
    ["POST", `${at}/restore`],
  ]);
  await forbidden(await ada.as("portfolio.visits.read"), [
    ["GET", at],
    ["GET", `${at}/replies`],
    ["GET", `${at}/letters`],
    ["GET", "/contact-export"],
  ]);
});

Deno.test("export: every message once, page by page, and the audit knows who took them", async () => {
  const key = await ada.as(read);
  for (const name of ["One", "Two", "Three"]) await leave(name);
  const found: string[] = [];
  let path: string | null = "/contact-export?limit=2&search=talks";
  let pages = 0;
  while (path !== null) {
    const answer: Answered = await key("GET", path);
    found.push(...names(answer));
    pages++;
    const { next } = answer.json;
    path = next && `/contact-export?limit=2&search=talks&cursor=${next}`;
  }
  const all = names(await key("GET", "/contact?limit=100"));
  deepStrictEqual(found, all);
  strictEqual(new Set(found).size, found.length);
  const taken = await test.owner`
    select actor_kind from platform.audit_entries
    where tenant_id = ${ada.tenant.id} and action = 'portfolio.message.export' and outcome = 'done'`;
  deepStrictEqual(
    taken.map(({ actor_kind }) => actor_kind),
    Array(pages).fill("key"),
  );
});

Deno.test("visits: the overview of a span is the dashboard's, with every list", async () => {
  const day = "2026-11-02";
  const counted = [
    ["total", ""],
    ["page", "/"],
    ["referrer", "news.example.com"],
    ["country", "ES"],
    ["device", "desktop"],
    ["utm_campaign", "autumn"],
    ["funnel", "visit"],
  ];
  for (const [dimension, name] of counted) {
    await test.owner`
      insert into portfolio.visit_days (tenant_id, day, dimension, key, views, visits, visitors, seconds)
      values (${ada.tenant.id}, ${day}, ${String(dimension)}, ${
      String(name)
    }, 5, 3, 2, 60)`;
  }
  const key = await ada.as("portfolio.visits.read");
  const { json, headers } = await key("GET", `/visits?from=${day}&to=${day}`);
  const period = { unit: "day" as const, from: day, to: day };
  deepStrictEqual(json, await getOverview(ada.tenant.owner, { period }));
  deepStrictEqual(json.total, {
    views: 5,
    visits: 3,
    visitors: 2,
    seconds: 60,
  });
  for (const [dimension, name] of counted.slice(1)) {
    deepStrictEqual(Object(json.lists)[String(dimension)][0].key, name);
  }
  const tag = headers.get("etag") ?? "";
  const again = await key("GET", `/visits?from=${day}&to=${day}`, undefined, {
    headers: { "if-none-match": tag },
  });
  strictEqual(again.status, 304);
  strictEqual((await key("GET", "/visits?hours=24")).json.points.length, 24);
  strictEqual((await key("GET", "/visits")).json.points.length, 7);
  for (
    const wrong of [
      "hours=0",
      "hours=169",
      `hours=3&from=${day}`,
      `from=${day}`,
      `from=${day}&to=2026-11-01`,
      "from=2020-01-01&to=2026-01-01",
      "from=2026-02-30&to=2026-03-01",
    ]
  ) {
    strictEqual((await key("GET", `/visits?${wrong}`)).status, 400, wrong);
  }
  deepStrictEqual((await key("GET", "/visits-now")).json, { visitors: 0 });
  await forbidden(await ada.as(read), [["GET", "/visits"], [
    "GET",
    "/visits-now",
  ]]);
});

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));
