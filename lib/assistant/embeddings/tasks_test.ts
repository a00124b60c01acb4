import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { task } from "@/lib/platform/db.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { replaceSource } from "../knowledge/replace.ts";
import type { NewChunk } from "../knowledge/schema.ts";
import { retrieve } from "../retrieval/queries.ts";
import { openEmbeddings } from "./door.ts";
import { getServingModel, questionEmbedder } from "./queries.ts";
import { fillEmbeddings } from "./tasks.ts";
import {
  type EmbeddingServer,
  serveEmbeddings,
} from "./test_embedding_server.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** A server without pgvector, as Debian's, keeps no vectors. */
const [vectors] = await test.owner`
  select from pg_extension where extname = 'vector'`;
const ignore = vectors === undefined;

const meanings = [["cat", "grimalkin", "kitten"], ["boat", "vessel", "ship"]];

const chunk = (text: string, more: Partial<NewChunk> = {}): NewChunk => ({
  lang: "en",
  visibility: "public",
  title: "Post",
  path: "/posts/x",
  text,
  ...more,
});

async function know({ id }: TestTenant, chunks: NewChunk[]) {
  const actor = test.as("app_task", { tenantId: id });
  await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      replaceSource(sql, { kind: "post", id: crypto.randomUUID() }, chunks),
  );
}

const doorTo = ({ url }: EmbeddingServer, model: string) =>
  openEmbeddings({ baseUrl: url, apiKey: "key", model });

async function fill(door: ReturnType<typeof openEmbeddings> | null) {
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

async function models({ id }: TestTenant) {
  const rows = await test.owner`
    select model, count(*)::int as n, min(dimension) as dimension from assistant.embeddings
    where tenant_id = ${id} group by model order by model`;
  return rows.map(({ model, n, dimension }) => [model, n, dimension]);
}

const ask =
  (question: string, door: ReturnType<typeof openEmbeddings>) =>
  async ({ id, visitor }: TestTenant) => {
    const worker = task(test.worker, id);
    const vector = await questionEmbedder(door)(worker, question, () => {});
    const found = await retrieve(visitor, {
      question,
      limit: 1,
      ...vector && { vector },
    });
    return { by: vector?.model ?? null, found: found[0]?.text ?? null };
  };

Deno.test(
  "a provider's vectors find what shares no word, once all of a tenant's texts have one",
  { ignore },
  async () => {
    await using server = serveEmbeddings(meanings);
    const tenant = await test.createTenant();
    const door = doorTo(server, "small");
    await know(tenant, [
      chunk("A kitten slept on the sill."),
      chunk("The vessel left the harbour."),
      chunk("Bread needs time."),
    ]);
    const grimalkins = ask("Tell me of your grimalkin", door);
    deepStrictEqual(await grimalkins(tenant), { by: null, found: null });
    strictEqual(server.asked.length, 0, "nothing was sent before");
    await fill(door);
    deepStrictEqual(await models(tenant), [
      ["local-lexical-1", 3, 256],
      ["small", 3, 3],
    ]);
    deepStrictEqual(await grimalkins(tenant), {
      by: "small",
      found: "A kitten slept on the sill.",
    });
    const sent = server.asked.length;
    await fill(door);
    strictEqual(server.asked.length, sent, "nothing is asked for twice");
  },
);

Deno.test(
  "another model's vectors take over when they are all there; until then the ones before serve",
  { ignore },
  async () => {
    await using server = serveEmbeddings(meanings);
    const tenant = await test.createTenant();
    await know(tenant, [chunk("A kitten slept."), chunk("A ship sank.")]);
    await fill(doorTo(server, "old"));
    const next = doorTo(server, "next");
    server.isBroken = true;
    await rejects(fill(next));
    server.isBroken = false;
    deepStrictEqual(await ask("grimalkin", next)(tenant), {
      by: "old",
      found: "A kitten slept.",
    });
    await fill(next);
    strictEqual(
      await getServingModel(task(test.worker, tenant.id), {}),
      "next",
    );
    deepStrictEqual((await models(tenant)).map(([model]) => model), [
      "local-lexical-1",
      "next",
    ]);
    await know(tenant, [chunk("Another vessel came.")]);
    strictEqual(
      await getServingModel(task(test.worker, tenant.id), {}),
      "next",
    );
    await fill(next);
    deepStrictEqual((await models(tenant)).map(([, n]) => n), [3, 3]);
  },
);

Deno.test(
  "members' texts and those of other tenants are near to no visitor's question",
  { ignore },
  async () => {
    await using server = serveEmbeddings(meanings);
    const [tenant, other] = [
      await test.createTenant(),
      await test.createTenant(),
    ];
    const door = doorTo(server, "small");
    await know(tenant, [
      chunk("A kitten, in secret.", { visibility: "members" }),
    ]);
    await know(tenant, [chunk("Bread needs time.")]);
    await know(other, [chunk("A kitten elsewhere.")]);
    await fill(door);
    const vector = await questionEmbedder(door)(
      task(test.worker, tenant.id),
      "grimalkin",
      () => {},
    );
    ok(vector);
    const found = await retrieve(tenant.visitor, {
      question: "grimalkin",
      vector,
    });
    deepStrictEqual(found.map(({ text }) => text), ["Bread needs time."]);
  },
);

Deno.test(
  "a question goes on without a provider that fails, and asks it again later",
  { ignore },
  async () => {
    await using server = serveEmbeddings(meanings);
    const tenant = await test.createTenant();
    const door = doorTo(server, "small");
    await know(tenant, [chunk("A kitten slept.")]);
    await fill(door);
    server.asked.length = 0;
    server.isBroken = true;
    let now = 0;
    const embed = questionEmbedder(door, () => now);
    const asked = () =>
      embed(task(test.worker, tenant.id), "grimalkin", () => {});
    strictEqual(await asked(), undefined);
    strictEqual(await asked(), undefined);
    strictEqual(server.asked.length, 1);
    server.isBroken = false;
    now += 30_001;
    strictEqual((await asked())?.model, "small");
  },
);

Deno.test("without a provider there is nothing to do", { ignore }, async () => {
  const tenant = await test.createTenant();
  await know(tenant, [chunk("A kitten slept.")]);
  await fill(null);
  deepStrictEqual((await models(tenant)).map(([model]) => model), [
    "local-lexical-1",
  ]);
});
