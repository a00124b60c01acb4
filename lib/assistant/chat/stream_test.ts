import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { createLive } from "@/lib/platform/live.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { append, end, take } from "./answering.ts";
import { ask, removeConversation } from "./commands.ts";
import { newKey } from "./key.ts";
import type { PartEvent, StateEvent } from "./schema.ts";
import { openAnswers } from "./stream.ts";
import { ADA, know } from "./test_site.ts";
import { NOTHING_DRAFTED } from "./verdict.ts";

const test = await testDb();
const stopping = new AbortController();
const open = (limits = {}) => ({
  visitorLive: createLive(test.db, stopping.signal, limits),
});
// what another process has: its own streams, its own ear
const [here, elsewhere] = [open(), open()];
Deno.test.afterAll(async () => {
  stopping.abort();
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

interface Heard {
  id: string;
  event: string;
  data: PartEvent & StateEvent;
}

/** Events of a stream, as they come. */
async function* eventsOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
): AsyncGenerator<Heard> {
  ok(stream, "the stream was refused");
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, id = "", event = "", data = ""] =
        /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event !== "") yield { id, event, data: JSON.parse(data) };
    }
  }
}

async function asked(site: TestTenant, count: number) {
  let key: string | null = null;
  const ids: string[] = [];
  for (let no = 0; no < count; no++) {
    const question = "What did Ada build?";
    const one = await ask(site.visitor, { key, question, lang: "en" });
    key = one.key;
    ids.push(one.questionId);
  }
  return { key: String(key), ids };
}

/** A site whose answers are written here, sentence by sentence. */
async function writable() {
  const site = await test.createTenant();
  await know(test, site, ADA);
  const [chunk] = await test
    .owner`select id from assistant.chunks where tenant_id = ${site.id} limit 1`;
  const actor = test.as("app_task", { tenantId: site.id });
  const citation = {
    chunkId: String(chunk?.id),
    quote: "Ada",
    title: "",
    path: "/",
    lang: "en",
    start: 0,
    end: 3,
  } as const;
  return {
    site,
    /** Writes an answer of some sentences; `between` is waited for before each. */
    async write(id: string, count: number, between: () => Promise<unknown>) {
      const taken = await take(actor, id);
      ok(taken);
      for (let place = 1; place <= count; place++) {
        await between();
        const text = `${id} ${place}`;
        const part = { place, text, isQuote: false, citations: [citation] };
        ok(await append(actor, taken, "extractive", part));
      }
      const state = "answered";
      const ended = { ...NOTHING_DRAFTED, state, intent: "person" } as const;
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => end(sql, taken, ended),
      );
    },
  };
}

Deno.test("openAnswers() tells what there is and what comes, and ends with the last answer", async () => {
  const { site, write } = await writable();
  const { key, ids: [id = ""] } = await asked(site, 1);
  const stream = await openAnswers(here, site.visitor, {
    key,
    lastEventId: null,
  });
  const told: string[] = [];
  let writing: Promise<void> | null = null;
  for await (const { id: at, event, data } of eventsOf(stream)) {
    told.push(`${at} ${event} ${data.part?.text ?? data.state}`);
    writing ??= write(id, 2, () => Promise.resolve());
  }
  await writing;
  // notifications of one moment may be heard as one
  deepStrictEqual(told.filter((one) => !one.endsWith("answering")), [
    "0.0 state waiting",
    `1.1 part ${id} 1`,
    `1.2 part ${id} 2`,
    "1.2 state answered",
  ]);
});

Deno.test("whoever comes back with Last-Event-ID loses and repeats nothing, in whichever process", async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = chance(seed);
    const { site, write } = await writable();
    const { key, ids } = await asked(site, 3);
    const lengths = ids.map(() => 1 + random(5));
    const writing = (async () => {
      for (const [at, id] of ids.entries()) {
        await write(
          id,
          lengths[at] ?? 0,
          () => new Promise((resolve) => setTimeout(resolve, random(8))),
        );
      }
    })();
    let lastEventId: string | null = null;
    const parts: string[] = [];
    const states = new Map<string, string>();
    while (ids.some((id) => states.get(id) !== "answered")) {
      const process = random(2) ? here : elsewhere;
      const stream: ReadableStream<Uint8Array<ArrayBuffer>> | null =
        await openAnswers(process, site.visitor, { key, lastEventId });
      let left = random(4);
      for await (const { id, event, data } of eventsOf(stream)) {
        lastEventId = id;
        if (event === "part") {
          strictEqual(id, `${data.no}.${data.part.place}`);
          parts.push(data.part.text);
        } else states.set(data.questionId, data.state);
        if (left-- === 0) break; // the connection drops
      }
    }
    await writing;
    deepStrictEqual(
      parts,
      ids.flatMap((id, at) =>
        Array.from(
          { length: lengths[at] ?? 0 },
          (_, place) => `${id} ${place + 1}`,
        )
      ),
      `seed ${seed}`,
    );
  }
});

Deno.test("a key that opens nothing has no stream, and one has no more than some", async () => {
  const { site } = await writable();
  const other = await test.createTenant();
  const { key } = await asked(site, 1);
  const at = { key, lastEventId: null };
  const streams = open({ perUser: 2 });
  const foreign = { key: newKey(), lastEventId: null };
  strictEqual(await openAnswers(streams, site.visitor, foreign), null);
  strictEqual(await openAnswers(streams, other.visitor, at), null);
  const one = await openAnswers(streams, site.visitor, at);
  const two = await openAnswers(streams, site.visitor, at);
  ok(one && two);
  strictEqual(await openAnswers(streams, site.visitor, at), null);
  await one.cancel();
  const three = await openAnswers(streams, site.visitor, at);
  ok(three);
  // what is deleted ends where somebody looks
  await removeConversation(site.visitor, { key });
  for (const stream of [two, three]) await Array.fromAsync(eventsOf(stream));
  strictEqual(streams.visitorLive.size, 0);
});

Deno.test("an id that is none begins at the beginning", async () => {
  const { site, write } = await writable();
  const { key, ids: [id = ""] } = await asked(site, 1);
  await write(id, 2, () => Promise.resolve());
  const told = async (lastEventId: string | null) =>
    (await Array.fromAsync(
      eventsOf(await openAnswers(here, site.visitor, { key, lastEventId })),
    )).map((one) => `${one.id} ${one.event}`);
  const all = ["1.1 part", "1.2 part", "1.2 state"];
  deepStrictEqual(await told(null), all);
  for (const wrong of ["", "x", "-1.2", "1.2 or 1", "1", "9".repeat(40)]) {
    deepStrictEqual(await told(wrong), all, wrong);
  }
  deepStrictEqual(await told("1.1"), ["1.2 part", "1.2 state"]);
  deepStrictEqual(await told("1.2"), ["1.2 state"]);
  deepStrictEqual(await told("7.1"), []);
});
