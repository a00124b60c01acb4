import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { addOrigin } from "@/lib/platform/origins/commands.ts";
import { testDb } from "@/tests/support/db.ts";
import { getConversation } from "../queries.ts";
import {
  Client,
  type Heard,
  keyOf,
  serveGateway,
  writableSite,
} from "./test_server.ts";

const test = await testDb();
const served = await serveGateway(test);
const { site, write } = await writableSite(test);
Deno.test.afterAll(async () => {
  await served.close();
  await test.close();
});

const isEnd = ({ type, state }: Heard) =>
  type === "state" && state !== "waiting" && state !== "answering";

Deno.test("a page of the site asks, hears each part with its id, and asks on", async () => {
  const client = new Client(served, site);
  const once = crypto.randomUUID();
  const asked = await client.ask({ once });
  strictEqual(asked.once, once);
  match(asked.key, /^[\w-]{22}$/);
  await write(asked.questionId, 3);
  const end = await client.next(isEnd);
  strictEqual(end.state, "answered");
  const parts = client.heard.filter(({ type }) => type === "part");
  deepStrictEqual(parts.map(({ id, part }) => [id, part.place, part.text]), [
    ["1.1", 1, `${asked.questionId} 1`],
    ["1.2", 2, `${asked.questionId} 2`],
    ["1.3", 3, `${asked.questionId} 3`],
  ]);
  const more = await client.ask({ key: asked.key });
  strictEqual(more.key, asked.key, "the conversation goes on");
  await write(more.questionId, 1);
  const second = await client.next(isEnd);
  deepStrictEqual([second.no, second.id], [2, "2.1"]);
  const ends = client.heard.filter(isEnd);
  strictEqual(ends.length, 2, "no end is told twice");
  await client.leave();
});

Deno.test("an answer is stopped where it is", async () => {
  const client = new Client(served, site);
  const { key, questionId } = await client.ask();
  await client.say({ type: "stop", questionId });
  const { state } = await client.next(isEnd);
  strictEqual(state, "stopped");
  const read = await getConversation(site.visitor, { key });
  strictEqual(read?.turns[0]?.state, "stopped");
  await client.leave();
});

Deno.test("what comes twice under one `once` is one question, also over another socket", async () => {
  const once = crypto.randomUUID();
  const [first, second] = [new Client(served, site), new Client(served, site)];
  const one = await first.ask({ once });
  const two = await second.ask({ once, key: one.key });
  strictEqual(one.questionId, two.questionId);
  await Promise.all([first.leave(), second.leave()]);
});

Deno.test("who comes from where: own pages, listed sites and keys, nobody else", async () => {
  const opens = async (headers: Record<string, string>) => {
    const client = new Client(served, site, headers);
    const isOpen = await client.opened;
    if (isOpen) await client.leave();
    return isOpen;
  };
  const path = `${served.origin}${served.pathOf(site)}/socket`;
  // what a refused handshake says, which WebSocket hides
  const refusal = async (headers: Record<string, string>) => {
    const connection = await Deno.connect({ port: served.port });
    const lines = Object.entries({
      host: `localhost:${served.port}`,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`).join("");
    await connection.write(
      new TextEncoder().encode(
        `GET ${served.pathOf(site)}/socket HTTP/1.1\r\n${lines}\r\n`,
      ),
    );
    const buffer = new Uint8Array(4_000);
    const text = new TextDecoder().decode(
      buffer.subarray(0, await connection.read(buffer) ?? 0),
    );
    connection.close();
    return [text.split(" ")[1], /"code":"(\w+)"/.exec(text)?.[1]];
  };
  ok(await opens({ origin: served.origin }), "its own host");
  ok(!await opens({ origin: "https://foreign.example" }), "a foreign page");
  deepStrictEqual(await refusal({ origin: "https://foreign.example" }), [
    "403",
    "forbidden",
  ]);
  deepStrictEqual(await refusal({ origin: "null" }), ["403", "forbidden"]);
  const cookie = "vitrina=somebody";
  deepStrictEqual(
    await refusal({ origin: "https://foreign.example", cookie }),
    [
      "403",
      "forbidden",
    ],
  );
  deepStrictEqual(await refusal({}), ["401", "unauthenticated"]);
  deepStrictEqual(await refusal({ cookie }), ["401", "unauthenticated"]);
  deepStrictEqual(await refusal({ authorization: "Bearer vk_none" }), [
    "401",
    "unauthenticated",
  ]);
  await addOrigin(site.owner, { origin: "https://listed.example" });
  ok(await opens({ origin: "https://listed.example" }), "a listed site");
  ok(!await opens({ origin: "https://listed.example.evil.example" }));
  const other = await test.createTenant();
  const key = await keyOf(site);
  ok(await opens({ authorization: `Bearer ${key}` }), "a program with a key");
  deepStrictEqual(
    await refusal({
      authorization: `Bearer ${key}`,
      origin: "https://foreign.example",
    }),
    ["403", "forbidden"],
    "a page keeps its origin, whatever it knows",
  );
  // a key of another tenant asks nobody here
  const stranger = new Client(served, site, {
    authorization: `Bearer ${await keyOf(other)}`,
  });
  strictEqual((await stranger.ask()).code, "not_found");
  await stranger.leave();
  const plain = await fetch(path, { headers: { origin: served.origin } });
  strictEqual(plain.status, 400, "no upgrade");
  strictEqual((await plain.json()).error.code, "invalid");
  strictEqual((await fetch(path, { method: "POST" })).status, 405);
  await (await fetch(path, { method: "POST" })).body?.cancel();
});

Deno.test("security headers and the request's number travel with the handshake", async () => {
  const connection = await Deno.connect({ port: served.port });
  await connection.write(
    new TextEncoder().encode(
      `GET ${
        served.pathOf(site)
      }/socket HTTP/1.1\r\nhost: localhost:${served.port}\r\norigin: ${served.origin}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    ),
  );
  const buffer = new Uint8Array(4_000);
  const head = new TextDecoder().decode(
    buffer.subarray(0, await connection.read(buffer) ?? 0),
  ).toLowerCase();
  match(head, /^http\/1\.1 101 /);
  match(head, /sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk\+xoo=/);
  match(head, /x-request-id: [0-9a-f-]{36}/);
  match(head, /x-content-type-options: nosniff/);
  connection.close();
});
