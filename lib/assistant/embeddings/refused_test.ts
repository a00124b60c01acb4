import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { task } from "@/lib/platform/db.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { replaceSource } from "../knowledge/replace.ts";
import type { NewChunk } from "../knowledge/schema.ts";
import { type EmbeddingDoor, openEmbeddings } from "./door.ts";
import { getServingModel } from "./queries.ts";
import { fillEmbeddings } from "./tasks.ts";
import { serveEmbeddings } from "./test_embedding_server.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** A server without pgvector, as Debian's, keeps no vectors. */
const [vectors] = await test.owner`
  select from pg_extension where extname = 'vector'`;
const ignore = vectors === undefined;

/** Tenants in the order of their ids. */
async function withTexts(...texts: string[][]): Promise<TestTenant[]> {
  const tenants = await Promise.all(texts.map(() => test.createTenant()));
  tenants.sort((a, b) => a.id < b.id ? -1 : 1);
  for (const [at, tenant] of tenants.entries()) await know(tenant, texts[at]!);
  return tenants;
}

async function know({ id }: TestTenant, texts: string[]) {
  const actor = test.as("app_task", { tenantId: id });
  const chunks = texts.map((text): NewChunk => ({
    lang: "en",
    visibility: "public",
    title: "Post",
    path: "/posts/x",
    text,
  }));
  await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      replaceSource(sql, { kind: "post", id: crypto.randomUUID() }, chunks),
  );
}

async function fill(door: EmbeddingDoor) {
  await fillEmbeddings(door).run({
    db: test.worker,
    actor: task(test.worker, null),
    payload: {},
    key: "assistant.embeddings.fill:1",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.resolve(true),
    finish: () => Promise.resolve(),
  });
}

async function stateOf({ id }: TestTenant, model: string) {
  const [row] = await test.owner`
    select count(*)::int as n from assistant.embeddings where tenant_id = ${id} and model = ${model}`;
  const serving = await getServingModel(task(test.worker, id), {});
  return { vectors: row?.n, serves: serving === model };
}

const lengthOf = (input: string[]) => input.join("").length;

Deno.test(
  "a batch that is too long is sent in parts, and a text that is too long by its beginning",
  { ignore },
  async () => {
    await using server = serveEmbeddings([]);
    const door = openEmbeddings({
      baseUrl: server.url,
      apiKey: "key",
      model: "short",
    });
    const texts = Array.from(
      { length: 40 },
      (_, at) => `${at} ${"帆".repeat(5_900)}`,
    );
    const [long, other] = await withTexts(texts, ["A kitten slept."]);
    server.refuses = (input) => lengthOf(input) > 4_000;
    await fill(door);
    deepStrictEqual(await stateOf(long!, "short"), {
      vectors: 40,
      serves: true,
    });
    deepStrictEqual(await stateOf(other!, "short"), {
      vectors: 1,
      serves: true,
    });
    ok(server.asked.every(({ input }) => lengthOf(input) <= 60_000));
  },
);

Deno.test(
  "a text that is refused at any length is left out, until something is added",
  { ignore },
  async () => {
    await using server = serveEmbeddings([]);
    const door = openEmbeddings({
      baseUrl: server.url,
      apiKey: "key",
      model: "strict",
    });
    const [tenant] = await withTexts(["One.", "Poison.", "Three."]);
    server.refuses = (input) => input.some((text) => text.includes("Poison"));
    await fill(door);
    deepStrictEqual(await stateOf(tenant!, "strict"), {
      vectors: 2,
      serves: true,
    });
    const sent = server.asked.length;
    await fill(door);
    strictEqual(server.asked.length, sent, "it is not asked for again");
    server.refuses = () => false;
    await know(tenant!, ["Four."]);
    await fill(door);
    deepStrictEqual(await stateOf(tenant!, "strict"), {
      vectors: 4,
      serves: true,
    });
  },
);

Deno.test(
  "a tenant of whom everything is refused keeps nobody waiting, and what served before goes on",
  { ignore },
  async () => {
    await using server = serveEmbeddings([]);
    const door = (model: string) =>
      openEmbeddings({ baseUrl: server.url, apiKey: "key", model });
    const many = Array.from({ length: 200 }, (_, at) => `Poison ${at}.`);
    const tenants = await withTexts(many, ["One."], ["Poison."], ["Two."]);
    const states = (model: string) =>
      Promise.all(tenants.map((tenant) => stateOf(tenant, model)));
    await fill(door("before"));
    server.refuses = (input) => input.some((text) => text.includes("Poison"));
    server.asked.length = 0;
    await rejects(fill(door("after")), AggregateError);
    deepStrictEqual(await states("after"), [
      { vectors: 0, serves: false },
      { vectors: 1, serves: true },
      { vectors: 0, serves: false },
      { vectors: 1, serves: true },
    ]);
    deepStrictEqual((await states("before"))[0], {
      vectors: 200,
      serves: true,
    });
    ok(server.asked.length < 50, `${server.asked.length} requests`);
  },
);

Deno.test("whose money of the day is used up is sent nowhere, the others are", {
  ignore,
}, async () => {
  await using server = serveEmbeddings([]);
  const door = openEmbeddings({
    baseUrl: server.url,
    apiKey: "key",
    model: "dear",
  });
  const [poor, other] = await withTexts(["Poor one."], ["Other one."]);
  await test.owner`
    insert into assistant.settings (tenant_id, model_micro_usd_per_day) values (${
    poor!.id
  }, 0)
    on conflict (tenant_id) do update set model_micro_usd_per_day = 0`;
  await fill(door);
  deepStrictEqual(await stateOf(poor!, "dear"), { vectors: 0, serves: false });
  deepStrictEqual(await stateOf(other!, "dear"), { vectors: 1, serves: true });
  ok(!server.asked.some(({ input }) => input.join().includes("Poor")));
});
