import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { type Db, visitor } from "@/lib/platform/db.ts";
import { createLive, type LiveEvent } from "@/lib/platform/live.ts";
import { testDb } from "@/tests/support/db.ts";
import { ask } from "../commands.ts";
import { getConversation } from "../queries.ts";
import type { PartEvent } from "../schema.ts";
import { openAnswers } from "../stream.ts";
import { Following } from "./following.ts";
import { writableSite } from "./test_server.ts";

const test = await testDb();
const { site, write } = await writableSite(test);
const ended = new AbortController();
const visitorLive = createLive(test.db, ended.signal);
Deno.test.afterAll(async () => {
  ended.abort();
  await test.close();
});

/** Follows a conversation to its end; says what was told and how often it was read. */
async function follow(key: string, lastId: string | null) {
  let reads = 0;
  const db: Db = {
    ...test.db,
    transaction(actor, access, work) {
      reads++;
      return test.db.transaction(actor, access, work);
    },
  };
  const actor = visitor(db, site.id);
  const told: LiveEvent[] = [];
  const following = new Following({
    open: (key, lastEventId) =>
      openAnswers({ visitorLive }, actor, { key, lastEventId }),
    look: async (key) => (await getConversation(actor, { key }))?.turns ?? null,
  }, (event) => {
    told.push(event);
    return Promise.resolve();
  });
  await following.from(key, lastId);
  return { reads, told };
}

async function answered(count: number, long = "") {
  const question = "What did Ada build?";
  const asked = await ask(site.visitor, { key: null, question, lang: "en" });
  await write(asked.questionId, count, () => {}, long);
  return asked;
}

Deno.test("whoever resumes what has ended costs three reads, and is told the end once", async () => {
  const { key } = await answered(3);
  for (const lastId of [null, "1.2", "1.3", "9.9"]) {
    const { reads, told } = await follow(key, lastId);
    ok(reads <= 3, `${reads} reads behind ${lastId}`);
    const ends = told.filter(({ event }) => event === "state");
    strictEqual(ends.length, lastId === "9.9" ? 0 : 1);
  }
});

Deno.test("what is more than a stream holds is told to its end", async () => {
  const { key } = await answered(20, "x".repeat(3_000));
  const { told } = await follow(key, null);
  deepStrictEqual(
    told.map(({ id, event }) => `${event} ${id}`),
    [
      ...Array.from({ length: 20 }, (_, at) => `part 1.${at + 1}`),
      "state 1.20",
    ],
  );
});

Deno.test("a text with every kind of line end arrives as it is", async () => {
  const long = " one\u2028two\u2029three\u0085four\r\nfive\n\ndata: six";
  const { key, questionId } = await answered(2, long);
  const { told } = await follow(key, null);
  deepStrictEqual(
    told.filter(({ event }) => event === "part")
      .map(({ data }) => (data as PartEvent).part.text),
    [`${questionId} 1${long}`, `${questionId} 2${long}`],
  );
});

Deno.test("where no stream has a place, what has ended is told all the same, and what is awaited is refused", async () => {
  const follows = async (key: string, lastId: string | null) => {
    const told: string[] = [];
    const following = new Following({
      open: () => Promise.resolve(null),
      look: async (key) =>
        (await getConversation(site.visitor, { key }))?.turns ?? null,
    }, ({ id, event }) => {
      told.push(`${event} ${id}`);
      return Promise.resolve();
    });
    const code = await following.from(key, lastId).then(
      () => null,
      ({ code }) => code,
    );
    return [told, code];
  };
  const { key } = await answered(2);
  deepStrictEqual(await follows(key, null), [
    ["part 1.1", "part 1.2", "state 1.2"],
    null,
  ]);
  deepStrictEqual(await follows(key, "1.1"), [["part 1.2", "state 1.2"], null]);
  await ask(site.visitor, { key, question: "And now?", lang: "en" });
  deepStrictEqual(await follows(key, "1.2"), [
    ["state 1.2", "state 1.2"],
    "too_many",
  ]);
});

Deno.test("what breaks while a former conversation is read keeps nobody from the next", async () => {
  const { key } = await answered(1);
  const broken = Promise.withResolvers<null>();
  const told: LiveEvent[] = [];
  const following = new Following({
    open: (asked, lastEventId) =>
      asked === key
        ? openAnswers({ visitorLive }, site.visitor, { key, lastEventId })
        : broken.promise,
    look: async (key) =>
      (await getConversation(site.visitor, { key }))?.turns ?? null,
  }, (event) => {
    told.push(event);
    return Promise.resolve();
  });
  const first = following.from("another", null);
  await following.from(key, null);
  broken.reject(new Error("the database is away"));
  await first;
  deepStrictEqual(told.map(({ event }) => event), ["part", "state"]);
});
