/** Sockets that drop, processes that die, readers that do not read: nothing is lost and nothing comes twice. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { getConversation } from "../queries.ts";
import { isEnded } from "../schema.ts";
import {
  Client,
  type Heard,
  type Served,
  serveGateway,
  writableSite,
} from "./test_server.ts";

const test = await testDb();
// two processes on one database
const served = await Promise.all([serveGateway(test), serveGateway(test)]);
const { site, write } = await writableSite(test);
Deno.test.afterAll(async () => {
  await Promise.all(served.map((one) => one.close()));
  await test.close();
});

/** Numbers that look like chance and are the same for the same seed (Mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const partsIn = (heard: Heard[]) => heard.filter(({ type }) => type === "part");

/** What a client keeps over its sockets. */
interface Kept {
  key: string;
  lastEventId: string | null;
  parts: string[];
  ended: Set<string>;
}

/** Reads until it has heard so many parts or all has ended, and leaves. */
async function readSome(
  server: Served,
  kept: Kept,
  count: number,
  isDone: () => boolean,
) {
  const client = new Client(server, site);
  const { key, lastEventId } = kept;
  await client.say({ type: "resume", key, lastEventId });
  for (let read = 0; read < count && !isDone();) {
    const { type, id, part, state, questionId, code } = await client.next(() =>
      true
    );
    ok(type !== "error", code);
    kept.lastEventId = id;
    if (type === "part") {
      kept.parts.push(part.text);
      read++;
    } else if (isEnded(state)) kept.ended.add(questionId);
  }
  await client.leave();
}

Deno.test("whoever resumes after a dropped socket, in whichever process, loses and repeats nothing", async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = chance(seed);
    const asking = new Client(served[0], site);
    const first = await asking.ask();
    const second = await asking.ask({ key: first.key });
    await asking.leave();
    const ids = [first.questionId, second.questionId];
    const lengths = ids.map(() => 1 + random(6));
    const writing = (async () => {
      for (const [at, id] of ids.entries()) {
        const wait = () =>
          new Promise((resolve) => setTimeout(resolve, random(10)));
        await write(id, lengths[at] ?? 0, wait);
      }
    })();
    const kept: Kept = {
      key: first.key,
      lastEventId: null,
      parts: [],
      ended: new Set(),
    };
    const isDone = () => ids.every((id) => kept.ended.has(id));
    while (!isDone()) {
      await readSome(
        served[random(2)] ?? served[0],
        kept,
        1 + random(3),
        isDone,
      );
    }
    await writing;
    const wanted = ids.flatMap((id, at) =>
      Array.from({ length: lengths[at] ?? 0 }, (_, no) => `${id} ${no + 1}`)
    );
    deepStrictEqual(kept.parts, wanted, `seed ${seed}`);
  }
});

Deno.test("a process that dies takes no part with it", async () => {
  const dying = await serveGateway(test);
  const client = new Client(dying, site);
  const { key, questionId } = await client.ask();
  let proceed = () => {};
  const isDead = new Promise<void>((resolve) => proceed = resolve);
  const writing = write(questionId, 6, (place) => place === 4 && isDead);
  while (partsIn(client.heard).length < 2) {
    await client.next(({ type }) => type === "part");
  }
  const { id: lastEventId } = partsIn(client.heard).at(-1);
  await dying.close();
  await client.closed;
  proceed();
  await writing;
  const again = new Client(served[1], site);
  await again.say({ type: "resume", key, lastEventId });
  await again.next(({ state }) => state === "answered");
  const placesOf = ({ heard }: Client) =>
    partsIn(heard).map(({ part }) => part.place);
  // what it may have heard behind the one that it remembers is told again
  const read = Number(String(lastEventId).split(".")[1]);
  const before = placesOf(client).filter((place) => place <= read);
  deepStrictEqual([...before, ...placesOf(again)], [1, 2, 3, 4, 5, 6]);
  await again.leave();
});

Deno.test("a long answer arrives whole at a reader that is slow, and more than once over", async () => {
  const asking = new Client(served[0], site);
  const { key, questionId } = await asking.ask();
  // streams hold 16 kB unread: this is several of them
  await write(questionId, 60, () => {}, "x".repeat(3_000));
  await asking.next(({ state }) => state === "answered");
  deepStrictEqual(
    partsIn(asking.heard).map(({ part }) => part.place),
    Array.from({ length: 60 }, (_, at) => at + 1),
  );
  await asking.leave();
  const late = new Client(served[1], site);
  await late.say({ type: "resume", key });
  await late.next(({ state }) => state === "answered");
  strictEqual(partsIn(late.heard).length, 60);
  await late.leave();
});

Deno.test("many ask and follow at once, each hears its own", async () => {
  const clients = Array.from(
    { length: 8 },
    (_, at) => new Client(served[at % 2] ?? served[0], site),
  );
  await Promise.all(clients.map(async (client, at) => {
    const { key, questionId } = await client.ask();
    await write(questionId, 1 + at % 4);
    await client.next(({ state }) => state === "answered");
    const parts = partsIn(client.heard);
    deepStrictEqual(
      parts.map(({ part }) => part.text),
      Array.from({ length: 1 + at % 4 }, (_, no) => `${questionId} ${no + 1}`),
    );
    const read = await getConversation(site.visitor, { key });
    strictEqual(read?.turns.length, 1);
    await client.leave();
  }));
});
