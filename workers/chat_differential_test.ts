/**
 * What a visitor may not read changes nothing: answers, and what models are sent, are the same with and without chunks for
 * members, of a hidden site and of other sites, which speak of just what is asked.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ask } from "@/lib/assistant/chat/commands.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { chunk, know, untilTurns } from "@/lib/assistant/chat/test_site.ts";
import { openaiEngine } from "@/lib/assistant/engines/openai.ts";
import { serveModel } from "@/lib/assistant/engines/test_model_server.ts";
import type { NewChunk } from "@/lib/assistant/knowledge/schema.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { readPassages } from "@/tools/eval/set.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
await import("@openai/openai"); // now, so that no test is said to leave it open

const folder =
  new URL("../tests/evals/assistant/passages", import.meta.url).pathname;
const sets = [
  await readPassages(folder, "en"),
  await readPassages(folder, "es"),
];
const questions = sets.flatMap(({ language: lang, questions }) =>
  questions.filter((_, at) => at % 5 === 0)
    .map(({ question }) => ({ question, lang }))
);

const told: NewChunk[] = sets.flatMap(({ language: lang, passages }) =>
  passages.map(({ id, title, text }) =>
    chunk(text, { lang, title, path: `/posts/${id}` })
  )
);

/** What says more of each question than the site does, and something else. */
const secret = (visibility: "public" | "members") =>
  sets.flatMap(({ language: lang, questions }) =>
    questions.map(({ question, answers: [answer = ""] }) =>
      chunk(`${question} ${answer} ${question} 4711 secrets.`, {
        lang,
        visibility,
        title: question,
        path: "/secret",
      })
    )
  );

async function siteOf(chunks: NewChunk[], isCrowded: boolean) {
  const site = await test.createTenant();
  await test
    .owner`update platform.tenants set name = 'Ada Byron' where id = ${site.id}`;
  await test.owner`
    insert into assistant.settings (tenant_id, questions_per_day) values (${site.id}, 100000)`;
  if (isCrowded) await know(test, site, secret("members"));
  for (const one of chunks) await know(test, site, [one]);
  if (isCrowded) await know(test, site, secret("members"));
  return site;
}

const bare = await siteOf(told, false);
const crowded = await siteOf(told, true);
await know(test, await test.createTenant(), secret("public"));
await know(
  test,
  await test.createTenant({ published: false }),
  secret("public"),
);

async function answersOf(site: TestTenant) {
  const answers: unknown[] = [];
  for (const asked of questions) {
    const { key } = await ask(site.visitor, { key: null, ...asked });
    const [turn] = await untilTurns(site, key);
    const parts = turn?.parts.map(({ citations, ...part }) => ({
      ...part,
      citations: citations.map(({ chunkId: _, ...citation }) => citation),
    }));
    answers.push({ ...asked, state: turn?.state, parts });
  }
  return answers;
}

Deno.test("quotes of this machine are the same", async () => {
  const tasks = [
    answerTask({ models: [], embed: null, baseUrl: "https://vitrina.example" }),
  ];
  const errors = await withWorker(test.worker, tasks, async () => {
    const without = await answersOf(bare);
    deepStrictEqual(await answersOf(crowded), without);
    ok(!JSON.stringify(without).includes("4711"));
    const answered = JSON.stringify(without).split('"answered"').length - 1;
    ok(answered > questions.length / 3, `${answered} are answered`);
  });
  deepStrictEqual(errors, []);
});

Deno.test("models are sent the same passages, in the same order", async () => {
  await using model = serveModel(() => ({ pieces: [] }));
  const tasks = [answerTask({
    models: [openaiEngine({
      baseUrl: `${model.url}/v1`,
      apiKey: "key",
      model: "model",
      timeoutMs: 20_000,
      idleMs: 20_000,
      retries: 0,
    })],
    embed: null,
    baseUrl: "https://vitrina.example",
  })];
  const sentTo = async (site: TestTenant) => {
    const before = model.heard.length;
    await answersOf(site);
    return model.heard.slice(before).map(({ user }) =>
      // marks of chance, another for each prompt
      user.replaceAll(/[0-9a-f]{20,}/g, "mark")
    );
  };
  await withWorker(test.worker, tasks, async () => {
    const without = await sentTo(bare);
    const within = await sentTo(crowded);
    strictEqual(within.length, without.length);
    deepStrictEqual(within, without);
    ok(without.some((sent) => sent.includes("passage")));
    ok(!without.some((sent) => sent.includes("4711")));
  });
});
