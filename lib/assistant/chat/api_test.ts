import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { addOrigin } from "@/lib/platform/origins/commands.ts";
import type { Asking } from "@/tests/api/support.ts";
import { testDb } from "@/tests/support/db.ts";
import { serveGateway, writableSite } from "./socket/test_server.ts";

const test = await testDb();
const served = await serveGateway(test);
const { api } = served;
const { site, write } = await writableSite(test);
Deno.test.afterAll(async () => {
  await served.close();
  await test.close();
});

const PATH = "/assistant/chat";
const { slug } = site;
const question = { question: "What did Ada build?", lang: "en" };

/** Asks a question, goes on in a conversation. */
async function asked(conversation?: string, more: Asking = {}) {
  const headers: Record<string, string> = conversation
    ? { "x-conversation": conversation }
    : {};
  const answer = await api.ask(PATH, {
    slug,
    body: question,
    headers,
    ...more,
  });
  strictEqual(answer.status, 201);
  return await answer.json() as { conversation: string; questionId: string };
}

async function read(conversation: string, more: Asking = {}) {
  const headers = { "x-conversation": conversation };
  return (await (await api.ask(PATH, { slug, headers, ...more })).json())
    .conversation;
}

const post = (path: string, conversation: string, body: unknown) =>
  api.ask(`${PATH}${path}`, {
    slug,
    body,
    headers: { "x-conversation": conversation },
  });

Deno.test("a conversation from its first question to its deletion", async () => {
  const { conversation, questionId } = await asked();
  match(conversation, /^[\w-]{22}$/);
  strictEqual((await read(conversation)).turns[0].state, "waiting");
  await write(questionId, 2);
  const rated = await post("/rate", conversation, {
    thumb: "down",
    reason: "Too short",
  });
  strictEqual(rated.status, 204);
  const left = await post("/leave", conversation, {
    questionId,
    email: "grace@example.com",
  });
  strictEqual(left.status, 204);
  const [turn] = (await read(conversation)).turns;
  deepStrictEqual(
    [turn.no, turn.question, turn.state, turn.thumb, turn.left],
    [1, question.question, "answered", "down", true],
  );
  deepStrictEqual(
    turn.parts.map(({ place, text }: { place: number; text: string }) => [
      place,
      text,
    ]),
    [[1, `${questionId} 1`], [2, `${questionId} 2`]],
  );
  const more = await asked(conversation);
  strictEqual(more.conversation, conversation);
  strictEqual((await post("/stop", conversation, {})).status, 204);
  strictEqual((await read(conversation)).turns[1].state, "stopped");
  const headers = { "x-conversation": conversation };
  const gone = await api.ask(PATH, { slug, method: "DELETE", headers });
  strictEqual(gone.status, 204);
  strictEqual(await read(conversation), null);
  strictEqual((await post("/rate", conversation, { thumb: "up" })).status, 404);
  const [row] = await test.owner`
    select count(*)::int as count from assistant.questions where id = ${questionId}`;
  strictEqual(row?.count, 0, "it is gone for the owner too");
});

Deno.test("a key opens nothing elsewhere, and nothing that others asked", async () => {
  const { site: other } = await writableSite(test);
  const { conversation, questionId } = await asked();
  strictEqual(await read(conversation, { slug: other.slug }), null);
  const foreign = await asked();
  const body = { questionId, thumb: "up" };
  const headers = { "x-conversation": foreign.conversation };
  await write(questionId, 1);
  const rated = await api.ask(`${PATH}/rate`, { slug, body, headers });
  strictEqual(rated.status, 404);
  strictEqual((await read(conversation)).turns[0].thumb, null);
  for (const key of ["", "x", "A".repeat(22), "é".repeat(9)]) {
    const headers = { "x-conversation": encodeURIComponent(key) };
    const answer = await api.ask(PATH, { slug, headers });
    deepStrictEqual(await answer.json(), { conversation: null });
  }
});

Deno.test("members and keys ask as visitors do; a key has no visitor's limit", async () => {
  await test.owner`
    insert into assistant.settings (tenant_id, questions_per_visitor_hour) values (${site.id}, 2)
    on conflict (tenant_id) do update set questions_per_visitor_hour = 2`;
  const peer = "one visitor";
  await asked(undefined, { peer });
  await asked(undefined, { peer });
  const third = await api.ask(PATH, { slug, body: question, peer });
  strictEqual(third.status, 429);
  strictEqual((await third.json()).error.code, "too_many");
  const { key } = await createKey(site.owner, {
    name: "Kiosk",
    permissions: ["platform.site.touch"],
    days: 1,
  });
  for (let count = 0; count < 4; count++) {
    await asked(undefined, { peer, bearer: key });
  }
  const owner = api.tokenOf(String(site.owner.userId));
  const { conversation } = await asked(undefined, { bearer: owner });
  ok(await read(conversation), "its visitor reads it without a token");
  await test.owner`delete from assistant.settings where tenant_id = ${site.id}`;
});

Deno.test("sent again with its idempotency key, or under one `once`, a question is one question", async () => {
  const headers = { "idempotency-key": "first" };
  const peer = "a careful one";
  const [one, two] = [
    await asked(undefined, { headers, peer }),
    await asked(undefined, { headers, peer }),
  ];
  deepStrictEqual(one, two);
  const once = crypto.randomUUID();
  const body = { ...question, once };
  const first = await asked(undefined, { body });
  const again = await asked(first.conversation, { body });
  strictEqual(again.questionId, first.questionId);
});

Deno.test("events come over the wire, and go on behind the last one that was read", async () => {
  const { conversation, questionId } = await asked();
  const events = (from?: string) =>
    fetch(`${served.origin}${served.pathOf(site)}/events`, {
      headers: {
        "x-conversation": conversation,
        ...from && { "last-event-id": from },
      },
    });
  const [answer] = await Promise.all([events(), write(questionId, 3)]);
  strictEqual(answer.status, 200);
  strictEqual(answer.headers.get("content-type"), "text/event-stream");
  strictEqual(answer.headers.get("cache-control"), "no-store");
  strictEqual(answer.headers.get("x-content-type-options"), "nosniff");
  match(answer.headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/);
  const idsOf = (text: string) =>
    [...text.matchAll(/^id: (.+)\nevent: part$/gm)].map(([, id]) => id);
  deepStrictEqual(idsOf(await answer.text()), ["1.1", "1.2", "1.3"]);
  deepStrictEqual(idsOf(await (await events("1.2")).text()), ["1.3"]);
  const none = await fetch(`${served.origin}${served.pathOf(site)}/events`);
  strictEqual(none.status, 204, "browsers then come back no more");
  const head = await fetch(`${served.origin}${served.pathOf(site)}/events`, {
    method: "HEAD",
    headers: { "x-conversation": conversation },
  });
  strictEqual(head.status, 200);
  strictEqual(await head.text(), "");
});

Deno.test("another site's page may converse when it is listed, and nowhere the key is kept", async () => {
  await addOrigin(site.owner, { origin: "https://listed.example" });
  const preflight = (origin: string) =>
    api.ask(PATH, { slug, method: "OPTIONS", headers: { origin } });
  const good = await preflight("https://listed.example");
  match(
    good.headers.get("access-control-allow-headers") ?? "",
    /last-event-id, x-conversation/,
  );
  const bad = await preflight("https://foreign.example");
  strictEqual(bad.headers.has("access-control-allow-origin"), false);
  const { conversation } = await asked();
  const headers = { "x-conversation": conversation };
  const answer = await api.ask(PATH, { slug, headers });
  strictEqual(answer.headers.get("cache-control"), "no-store");
  match(answer.headers.get("vary") ?? "", /x-conversation/);
  strictEqual((await answer.text()).includes(conversation), false);
  const query = await api.ask(`${PATH}?conversation=${conversation}`, { slug });
  strictEqual(query.status, 400, "an address takes no key");
});

Deno.test("nothing unexpected was logged", () =>
  deepStrictEqual(api.errors, []));
