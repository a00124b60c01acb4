import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { removeSource, replaceSource } from "../knowledge/replace.ts";
import type { NewChunk, Source } from "../knowledge/schema.ts";
import { retrieve } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const chunk = (text: string, more: Partial<NewChunk> = {}): NewChunk => ({
  lang: "en",
  visibility: "public",
  title: "Work",
  path: "/experience",
  text,
  ...more,
});
const source = (): Source => ({ kind: "post", id: crypto.randomUUID() });

const known = [
  chunk("Ada built the payments platform in Rust and led a team of five."),
  chunk("She wrote a compiler for analytical engines, published in 1843."),
  chunk("Dirigió el equipo de investigación de la universidad.", {
    lang: "es",
  }),
];

function replace({ id }: TestTenant, from: Source, chunks: NewChunk[]) {
  const actor = test.as("app_task", { tenantId: id });
  return actor.db.transaction(
    actor,
    "read write",
    async (sql) => await replaceSource(sql, from, chunks),
  );
}

function remove({ id }: TestTenant, from: Source) {
  const actor = test.as("app_task", { tenantId: id });
  return actor.db.transaction(
    actor,
    "read write",
    async (sql) => await removeSource(sql, from),
  );
}

const questions = [
  "Which platform was built in Rust?",
  "Who led the team?",
  "compiler",
  "¿Quién dirigió la investigación?",
  "payments secret salary",
];

function asked(actor: TestTenant["visitor"]) {
  return Promise.all(
    questions.map(async (question) => await retrieve(actor, { question })),
  );
}

Deno.test("retrieve finds what answers, word for word, in the other language too", async () => {
  const tenant = await test.createTenant();
  await replace(tenant, source(), known);
  const [first] = await retrieve(tenant.visitor, {
    question: "What did she build in Rust?",
  });
  strictEqual(first?.text, known[0]?.text);
  const [across] = await retrieve(tenant.visitor, {
    question: "¿Quién escribió un compilador?",
    lang: "en",
  });
  strictEqual(across?.text, known[1]?.text);
  const onlySpanish = await retrieve(tenant.visitor, {
    question: "research team",
    lang: "es",
  });
  deepStrictEqual(onlySpanish.map(({ lang }) => lang), ["es"]);
});

Deno.test("nothing that a visitor may not read changes ranks or scores", async () => {
  const tenant = await test.createTenant();
  const other = await test.createTenant();
  await replace(tenant, source(), known);
  const before = await asked(tenant.visitor);
  const hidden = source();
  const secrets = Array.from(
    { length: 60 },
    (_, at) =>
      chunk(
        `Secret ${at}: the payments platform in Rust, a compiler, the salary of the team, la investigación.`,
        { visibility: "members", lang: at % 2 ? "en" : "es" },
      ),
  );
  await replace(tenant, hidden, secrets);
  await replace(
    other,
    source(),
    secrets.map((one) => ({ ...one, visibility: "public" as const })),
  );
  deepStrictEqual(await asked(tenant.visitor), before);

  const seen = await asked(tenant.owner);
  ok(seen.flat().some(({ text }) => text.startsWith("Secret")));
  const stranger = await test.addMember(tenant.id, 10);
  deepStrictEqual((await asked(stranger)).flat(), []);

  await remove(tenant, hidden);
  deepStrictEqual(await asked(tenant.owner), before);
});

Deno.test("replaceSource writes nothing when nothing changed, and leaves no trace of what went", async () => {
  const tenant = await test.createTenant();
  const from = source();
  deepStrictEqual(await replace(tenant, from, known), {
    added: 3,
    removed: 0,
  });
  const before = await asked(tenant.visitor);
  deepStrictEqual(await replace(tenant, from, known), {
    added: 0,
    removed: 0,
  });
  deepStrictEqual(await asked(tenant.visitor), before);

  const [first, second] = known;
  ok(first && second);
  const changed = chunk("He keeps bees.");
  deepStrictEqual(await replace(tenant, from, [first, changed]), {
    added: 1,
    removed: 2,
  });
  const [kept] = await retrieve(tenant.visitor, { question: "Rust" });
  strictEqual(kept?.chunkId, before[0]?.[0]?.chunkId);
  deepStrictEqual(await retrieve(tenant.visitor, { question: "1843" }), []);

  await remove(tenant, from);
  const [left] = await test.owner`
    select (select count(*)::int from assistant.chunks where tenant_id = ${tenant.id}) as chunks,
      (select count(*)::int from assistant.postings where tenant_id = ${tenant.id}) as postings,
      (select count(*)::int from assistant.embeddings where tenant_id = ${tenant.id}) as vectors,
      (select sum(chunks + words + bones + grams)::int from assistant.statistics where tenant_id = ${tenant.id}) as counted`;
  deepStrictEqual({ ...left }, {
    chunks: 0,
    postings: 0,
    vectors: 0,
    counted: 0,
  });
});

Deno.test("a site that is not published answers no visitor", async () => {
  const tenant = await test.createTenant({ published: false });
  await replace(tenant, source(), known);
  deepStrictEqual((await asked(tenant.visitor)).flat(), []);
  ok((await asked(tenant.owner)).flat().length > 0);
});

Deno.test("a question of nothing but common words still finds something", async () => {
  const tenant = await test.createTenant();
  await replace(tenant, source(), [chunk("Zebra.")]);
  // as if 14,000 others said it too
  const { count } = await test.owner`
    insert into assistant.postings (tenant_id, term, lang, visibility, block, entries)
    select tenant_id, term, lang, visibility, far.block, array(
      select (place << 19) | (90 << 5) | 1 from generate_series(0, 2047) as place
    )
    from assistant.postings, generate_series(1, 7) as far (block) where tenant_id = ${tenant.id}`;
  ok(count > 7);
  await test.owner`
    update assistant.statistics set chunks = chunks + 7 * 2048, words = words + 7 * 2048 * 90
    where tenant_id = ${tenant.id}`;
  const found = await retrieve(tenant.visitor, { question: "zebra" });
  deepStrictEqual(found.map(({ text }) => text), ["Zebra."]);
});

Deno.test("what a source says in the preferred language takes the place of its other one; what it says in one only is found", async () => {
  const tenant = await test.createTenant();
  await replace(tenant, source(), [
    chunk("Terraform since 2020."),
    chunk("Terraform desde 2020.", { lang: "es" }),
  ]);
  await replace(tenant, source(), [chunk("A Terraform template.")]);
  const hidden = { lang: "es", visibility: "members" } as const;
  await replace(tenant, source(), [
    chunk("Terraform at work."),
    chunk("Terraform en el trabajo.", hidden),
  ]);
  await replace(tenant, source(), [
    chunk("Babbage, since 2021. Ada runs all of its servers with Terraform."),
    chunk("Babbage, desde 2021.", { lang: "es" }),
  ]);
  const { visitor } = tenant;
  const found = await retrieve(visitor, {
    question: "terraform",
    prefer: "es",
  });
  deepStrictEqual(found.map(({ text }) => text).sort(), [
    "A Terraform template.",
    "Babbage, since 2021. Ada runs all of its servers with Terraform.",
    "Terraform at work.",
    "Terraform desde 2020.",
  ]);
});

Deno.test("a site whose owner has switched the assistant off gives visitors nothing of what it knows", async () => {
  const tenant = await test.createTenant();
  await replace(tenant, source(), [chunk("Zebras in the garden.")]);
  const found = () => retrieve(tenant.visitor, { question: "zebras" });
  strictEqual((await found()).length, 1);
  await test.owner`
    insert into platform.tenant_slices (tenant_id, slice, is_on) values (${tenant.id}, 'assistant', false)`;
  deepStrictEqual(await found(), []);
  const { visitor } = tenant;
  for (const table of ["chunks", "statistics", "postings", "embeddings"]) {
    const rows = await visitor.db.transaction(
      visitor,
      "read only",
      (sql) => sql`select count(*)::int as n from assistant.${sql(table)}`,
    );
    strictEqual(rows[0]?.n, 0, table);
  }
});
