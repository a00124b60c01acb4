/** Sockets under garbage, floods, crowds, silence and readers that do not read. */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { corpus } from "@/tests/support/hostile.ts";
import { newKey } from "../key.ts";
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

const isError = ({ type }: Heard) => type === "error";

Deno.test("what is none of the protocol is answered with a reason, and ends the socket when nothing else comes", async () => {
  const client = new Client(served, site);
  const question = "What did Ada build?";
  const wrong: unknown[] = [
    "{",
    "",
    "null",
    '"ask"',
    "[]",
    { type: "ask" },
    { type: "ask", question, lang: "xx" },
    { type: "ask", question: " ", lang: "en" },
    { type: "ask", question, lang: "en", peer: "another" },
  ];
  for (const message of wrong) {
    await client.say(message);
    strictEqual((await client.next(isError)).code, "invalid");
  }
  // it is still a client: what is right is done
  strictEqual((await client.ask()).type, "asked");
  await client.say({ type: "sing" });
  strictEqual((await client.closed).code, 1008);
});

Deno.test("bytes, and messages longer than a question may be, end the socket", async () => {
  const bytes = new Client(served, site);
  await bytes.say(new Uint8Array([1, 2, 3]));
  strictEqual((await bytes.closed).code, 1003);
  const long = new Client(served, site);
  await long.say({ type: "ask", question: "x".repeat(100_000), lang: "en" });
  strictEqual((await long.closed).code, 1009);
  const short = new Client(served, site);
  const limit = await short.ask({ question: "x".repeat(1_001) });
  strictEqual(limit.code, "invalid");
  await short.leave();
});

Deno.test("a flood ends the socket before it costs anything", async () => {
  const client = new Client(served, site);
  await client.opened;
  for (let count = 0; count < 200; count++) {
    await client.say({ type: "stop", questionId: crypto.randomUUID() });
  }
  // a client that goes on writing may not read why
  ok([0, 1006, 1008].includes((await client.closed).code));
  ok(client.heard.length <= 40, `${client.heard.length} were answered`);
});

Deno.test("who asks too often is told so and keeps the socket", async () => {
  served.comeFrom("an eager one");
  const client = new Client(served, site);
  const codes: string[] = [];
  for (let count = 0; count < 35; count++) {
    // the limit of questions, not that of messages in ten seconds
    codes.push((await client.ask()).code ?? "asked");
  }
  ok(codes.includes("asked"));
  strictEqual(codes.at(-1), "too_many");
  strictEqual(client.socket.readyState, WebSocket.OPEN);
  await client.leave();
});

Deno.test("more sockets of one address do not allow more messages", async () => {
  served.comeFrom("one with many sockets");
  const [first, second] = [new Client(served, site), new Client(served, site)];
  const stop = { type: "stop", questionId: crypto.randomUUID() };
  for (let count = 0; count < 40; count++) {
    await first.say(stop);
    strictEqual((await first.next(isError)).code, "not_found");
  }
  await second.say(stop);
  await rejects(second.next(isError), /closed/);
  strictEqual((await second.closed).code, 1008);
  await first.leave();
});

Deno.test("who looks for conversations too often is told so on every socket, and leaves nothing in the audit", async () => {
  served.comeFrom("a searching one");
  const entries = async () =>
    (await test.owner`
      select from platform.audit_entries where tenant_id = ${site.id}`).length;
  const before = await entries();
  const clients = [new Client(served, site), new Client(served, site)];
  let looked = 0;
  for (let code = ""; code !== "too_many"; looked++) {
    ok(looked < 35, "it may look for ever");
    const client = clients[looked % 2];
    await client?.say({ type: "resume", key: newKey() });
    // it may come before it is known whether the key opens something
    const stop = { type: "stop", questionId: crypto.randomUUID() };
    if (looked < 4) await client?.say(stop);
    code = (await client?.next(isError)).code;
  }
  await Promise.all(clients.map((client) => client.leave()));
  strictEqual(await entries(), before);
});

Deno.test("hostile questions are kept as they are, or refused, and the socket stays", async () => {
  served.comeFrom("a hostile one");
  // a key is not limited as one visitor
  const headers = { authorization: `Bearer ${await keyOf(site)}` };
  let kept = 0;
  for (let at = 0; at < corpus.length; at += 15) {
    const client = new Client(served, site, headers);
    for (const { text } of corpus.slice(at, at + 15)) {
      const question = text("zz1zz");
      // longer messages end the socket, see above
      if (question.length > 7_000) continue;
      const { key, type } = await client.ask({ question });
      if (type === "error") continue;
      kept++;
      const read = await getConversation(site.visitor, { key });
      strictEqual(
        read?.turns[0]?.question,
        question.normalize("NFC").trim(),
      );
    }
    strictEqual(client.socket.readyState, WebSocket.OPEN);
    await client.leave();
  }
  ok(kept > 3, `${kept} were kept`);
  deepStrictEqual(served.api.errors, []);
});

Deno.test("nobody has more than a few sockets, and room comes back", async () => {
  const small = await serveGateway(test, { perCaller: 2, perProcess: 3 });
  const open = () => new Client(small, site);
  small.comeFrom("one");
  const [first, second, third] = [open(), open(), open()];
  const three = [first, second, third];
  const areOpen = await Promise.all(three.map(({ opened }) => opened));
  strictEqual(areOpen.filter((isOpen) => isOpen).length, 2);
  const [one, two] = three.filter((_, at) => areOpen[at]);
  ok(one && two);
  small.comeFrom("two");
  const other = open();
  strictEqual(await other.opened, true);
  small.comeFrom("three");
  strictEqual(await open().opened, false, "the process is full");
  await one.leave();
  const late = open();
  strictEqual(await late.opened, true);
  await Promise.all([two, other, late].map((one) => one.leave()));
  await small.close();
});

Deno.test("silence, age and a server that stops close with a reason; who waits for an answer is not silent", async () => {
  const options = { idleMs: 300, lookMs: 50 };
  const quiet = await serveGateway(test, options);
  const client = new Client(quiet, site);
  await client.opened;
  strictEqual((await client.closed).code, 4408);

  const waiting = new Client(quiet, site);
  const { questionId } = await waiting.ask();
  await new Promise((resolve) => setTimeout(resolve, 700));
  strictEqual(waiting.socket.readyState, WebSocket.OPEN);
  await write(questionId, 1);
  await waiting.next(({ state }) => state === "answered");
  strictEqual((await waiting.closed).code, 4408, "and then it is");
  await quiet.close();

  const brief = await serveGateway(test, { lifetimeMs: 200, lookMs: 50 });
  const old = new Client(brief, site);
  strictEqual((await old.closed).code, 1001);
  const last = new Client(brief, site);
  await last.opened;
  await brief.close();
  strictEqual((await last.closed).code, 1001);
});

Deno.test("a conversation of others, of another site, or of nobody tells nothing", async () => {
  served.comeFrom("a curious one");
  const mine = new Client(served, site);
  const { key, questionId } = await mine.ask();
  await write(questionId, 2);
  await mine.next(({ state }) => state === "answered");
  await mine.leave();
  const { site: other } = await writableSite(test);
  const stranger = new Client(served, other);
  await stranger.say({ type: "resume", key, lastEventId: "0.0" });
  strictEqual((await stranger.next(isError)).code, "not_found");
  // what opened nothing is not followed
  await stranger.say({ type: "stop", questionId });
  strictEqual((await stranger.next(isError)).code, "not_found");
  await stranger.say({ type: "resume", key: "A".repeat(22) });
  strictEqual((await stranger.next(isError)).code, "not_found");
  const asked = await stranger.ask();
  deepStrictEqual(
    stranger.heard.filter((one) => one.questionId !== asked.questionId)
      .map(({ type, code }) => [type, code]),
    Array.from({ length: 3 }, () => ["error", "not_found"]),
  );
  await stranger.leave();
  const again = await getConversation(site.visitor, { key });
  strictEqual(again?.turns[0]?.state, "answered");
});
