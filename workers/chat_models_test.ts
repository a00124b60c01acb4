import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ask, stopAnswer } from "@/lib/assistant/chat/commands.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import {
  adaSite,
  modelLine,
  untilTurns,
} from "@/lib/assistant/chat/test_site.ts";
import { anthropicEngine } from "@/lib/assistant/engines/anthropic.ts";
import { openaiEngine } from "@/lib/assistant/engines/openai.ts";
import { serveModel } from "@/lib/assistant/engines/test_model_server.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
// loaded now, so that no test is said to leave it open
for (const name of ["@openai/openai", "@anthropic-ai/sdk"]) await import(name);

const IN_RUST = "What did Ada build in Rust?";
const BUILT = "Ada built the payments platform in Rust.";
const LED = "She led a team of five.";

const settings = (url: string) => ({
  baseUrl: `${url}/v1`,
  apiKey: "key",
  model: "model",
  prices: { inputUsd: 2, outputUsd: 10 },
  timeoutMs: 20_000,
  idleMs: 20_000,
  retries: 0,
});

const tasksOf = (...models: ReturnType<typeof openaiEngine>[]) => [
  answerTask({ models, embed: null, baseUrl: "https://vitrina.example" }),
];

const asking = ({ visitor }: TestTenant, question = IN_RUST) =>
  ask(visitor, { key: null, question, lang: "en" });

const usageOf = ({ id }: TestTenant) =>
  test.owner`
    select engine, model, input_tokens::int, output_tokens::int, is_estimate, cost_micro_usd::int
    from assistant.usage where tenant_id = ${id} order by id`;

Deno.test("a model answers, and its tokens and money are accounted with the answer", async () => {
  const ada = await adaSite(test);
  await using model = serveModel(() => ({
    pieces: [modelLine("Ada built it in Rust.", BUILT), modelLine(LED)],
  }));
  await withWorker(
    test.worker,
    tasksOf(openaiEngine(settings(model.url))),
    async () => {
      const { key } = await asking(ada);
      const [turn] = await untilTurns(ada, key);
      deepStrictEqual(turn?.parts.map(({ text, isQuote }) => [text, isQuote]), [
        ["Ada built it in Rust.", false],
        [LED, true],
      ]);
    },
  );
  deepStrictEqual((await usageOf(ada)).map((row) => ({ ...row })), [{
    engine: "openai",
    model: "model",
    input_tokens: 1_000,
    output_tokens: 50,
    is_estimate: false,
    cost_micro_usd: 2_500,
  }]);
});

Deno.test("an answer is stopped while a model writes: what was shown stays, the model is let go, its cost is kept", async () => {
  const ada = await adaSite(test);
  await using model = serveModel(() => ({
    pieces: [modelLine(BUILT)],
    end: "hang",
  }));
  await withWorker(
    test.worker,
    tasksOf(openaiEngine(settings(model.url))),
    async () => {
      const { key, questionId } = await asking(ada);
      const [begun] = await untilTurns(
        ada,
        key,
        ([turn]) => turn?.parts.length === 1,
      );
      strictEqual(begun?.state, "answering");
      await stopAnswer(ada.visitor, { key, questionId });
      const [turn] = await untilTurns(ada, key);
      deepStrictEqual(
        [turn?.state, turn?.parts.map(({ text }) => text)],
        ["stopped", [BUILT]],
      );
      while ((await usageOf(ada)).length === 0 || model.givenUp() === 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  );
  const [row] = await usageOf(ada);
  deepStrictEqual([row?.engine, row?.is_estimate], ["openai", true]);
});

Deno.test("the next model is asked when one fails, and this machine behind the last", async () => {
  const ada = await adaSite(test);
  await using broken = serveModel(() => ({ status: 500 }));
  await using whole = serveModel(() => ({ pieces: [modelLine(LED)] }));
  const first = openaiEngine(settings(broken.url));
  await withWorker(
    test.worker,
    tasksOf(first, anthropicEngine(settings(whole.url))),
    async () => {
      const [turn] = await untilTurns(ada, (await asking(ada)).key);
      deepStrictEqual(turn?.parts.map(({ text }) => text), [LED]);
    },
  );
  await withWorker(test.worker, tasksOf(first), async () => {
    const [turn] = await untilTurns(ada, (await asking(ada)).key);
    strictEqual(turn?.parts[0]?.text, BUILT);
  });
  const rows = await test.owner`
    select engine, state from assistant.questions where tenant_id = ${ada.id} order by asked_at`;
  deepStrictEqual(rows.map(({ engine, state }) => [engine, state]), [
    ["anthropic", "answered"],
    ["extractive", "answered"],
  ]);
});

Deno.test("when the day's money or answers of models are used up, this machine answers alone", async () => {
  const ada = await adaSite(test);
  await using model = serveModel(() => ({ pieces: [modelLine(LED)] }));
  await test.owner`
    insert into assistant.settings (tenant_id, model_micro_usd_per_day, model_answers_per_day)
    values (${ada.id}, 2501, null)`;
  const tasks = tasksOf(openaiEngine(settings(model.url)));
  const answers = async () => {
    const [turn] = await untilTurns(ada, (await asking(ada)).key);
    return turn?.parts[0]?.text;
  };
  await withWorker(test.worker, tasks, async () => {
    // 2,500 each: the first leaves something, the second takes it
    deepStrictEqual([await answers(), await answers(), await answers()], [
      LED,
      LED,
      BUILT,
    ]);
    await test.owner`
      update assistant.settings set model_micro_usd_per_day = null, model_answers_per_day = 3 where tenant_id = ${ada.id}`;
    deepStrictEqual([await answers(), await answers()], [LED, BUILT]);
    // yesterday's do not count
    await test.owner`
      update assistant.usage set created_at = now() - interval '25 hours' where tenant_id = ${ada.id}`;
    strictEqual(await answers(), LED);
  });
  strictEqual(model.heard.length, 4);
});

Deno.test("what cannot be shown is dropped, and the verdict says so", async () => {
  const ada = await adaSite(test);
  await using model = serveModel(() => ({
    pieces: [
      modelLine("Ada won the Nobel Prize in 2031.", BUILT),
      modelLine(BUILT),
    ],
  }));
  await withWorker(
    test.worker,
    tasksOf(openaiEngine(settings(model.url))),
    async () => {
      const [turn] = await untilTurns(ada, (await asking(ada)).key);
      deepStrictEqual(turn?.parts.map(({ text }) => text), [BUILT]);
    },
  );
  const [row] = await test.owner`
    select verdict, corrections, dropped from assistant.questions where tenant_id = ${ada.id}`;
  strictEqual(row?.verdict, "correct");
  ok(Object.keys(row?.dropped).length > 0);
});
