/** What the page for questions does with forms, and tells as it comes, on a real database. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { newKey } from "@/lib/assistant/chat/key.ts";
import { writableSite } from "@/lib/assistant/chat/socket/test_server.ts";
import type { AddressClass } from "@/lib/platform/limits/mod.ts";
import { Limits } from "@/lib/platform/limits/mod.ts";
import { createLive } from "@/lib/platform/live.ts";
import type { Platform } from "@/lib/platform/platform.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { handlers } from "../(site)/chat/answers.ts";
import { type SiteState, viewOf } from "./site_page.ts";
import { talk } from "./talk.ts";

const test = await testDb();
const { site, write } = await writableSite(test);
const stopping = new AbortController();
Deno.test.afterAll(async () => {
  stopping.abort();
  await test.close();
});

const url = new URL(`https://x.example/@${site.slug}/chat`);
const visitorLive = createLive(test.db, stopping.signal);
const [row] = await test.owner`
  select version from platform.tenants where id = ${site.id}`;
const version = String(row?.version);
const drawn = await getSite(site.visitor, "en");

/** Somebody's requests, all from one address. */
function visitor() {
  ok(drawn);
  const state = {
    lang: "en",
    chosenLang: null,
    basePath: `/@${site.slug}`,
    origin: url.origin,
    tenant: { id: site.id, slug: site.slug, version },
    actor: site.visitor,
    peer: () => "one address" as AddressClass, // a test's own
    // what these routes use of a process
    platform: { limits: new Limits(), visitorLive } as Platform,
    site: drawn,
    isAsked: true,
  } as SiteState;
  return {
    say(fields: Record<string, string>) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const request = new Request(url, { method: "POST", body: form });
      const view = viewOf(state, url);
      return talk({ request, state, view, form, waits: false });
    },
    async answers(key: string): Promise<Response> {
      const headers = { "x-conversation": key };
      const req = new Request(`${url}/answers`, { headers });
      type Asked = Parameters<typeof handlers.GET>[0];
      return await handlers.GET({ state, req, url } as Asked) as Response;
    },
  };
}

const question = "What did Ada build?";

async function entries(): Promise<number> {
  const rows = await test.owner`
    select from platform.audit_entries where tenant_id = ${site.id}`;
  return rows.length;
}

Deno.test("keys that open nothing leave nothing in the audit, whatever is asked of them", async () => {
  const { say } = visitor();
  const before = await entries();
  const of = crypto.randomUUID();
  for (
    const verb of ["look", "stop", "up", "down", "unrate", "reason", "leave"]
  ) {
    const { chat } = await say({ do: verb, key: newKey(), of });
    deepStrictEqual([verb, chat.key, chat.alert], [verb, null, "gone"]);
  }
  const { chat } = await say({ do: "remove", key: newKey() });
  ok(chat.isRemoved);
  strictEqual(await entries(), before);
});

Deno.test("every verb has a pace; who is too fast keeps the conversation", async () => {
  const { say } = visitor();
  const asked = await say({ question });
  const key = String(asked.chat.key);
  const of = String(asked.chat.turns[0]?.id);
  await say({ do: "stop", key, of });
  const before = await entries();
  let presses = 0;
  for (let status = 200; status === 200; presses++) {
    ok(presses < 200, "it may press for ever");
    const verb = ["up", "down", "unrate", "leave"][presses % 4] ?? "";
    ({ status } = await say({ do: verb, key, of }));
  }
  const written = await entries();
  ok(written > before, "what was done is noted");
  for (const verb of ["up", "reason", "leave", "stop", "look", "remove"]) {
    const { chat, status } = await say({ do: verb, key, of });
    deepStrictEqual([verb, status, chat.alert], [verb, 429, "tooFast"]);
    strictEqual(chat.key, key);
    strictEqual(chat.turns.length, 1);
  }
  strictEqual(await entries(), written);
  // and asks on
  strictEqual((await say({ question, key })).status, 200);
});

Deno.test("a text with every kind of line end comes through the page's stream as it is", async () => {
  const { say, answers } = visitor();
  const long = " one\u2028two\u2029three\u0085four\r\nfive\n\ndata: six";
  const { chat } = await say({ question });
  const id = String(chat.turns[0]?.id);
  await write(id, 2, () => {}, long);
  const answer = await answers(String(chat.key));
  strictEqual(answer.status, 200);
  const events = (await answer.text()).split("\n\n")
    .filter((event) => event.includes("\nevent: part\n"))
    .map((event) => event.split("\n").at(-1) ?? "");
  deepStrictEqual(
    events.map((data) => JSON.parse(data.slice("data: ".length)).part.text),
    [`${id} 1${long}`, `${id} 2${long}`],
  );
});
