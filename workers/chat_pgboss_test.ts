/** Answers where pg-boss keeps the book. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ask, stopAnswer } from "@/lib/assistant/chat/commands.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { adaSite, untilTurns } from "@/lib/assistant/chat/test_site.ts";
import { openPgBoss } from "@/lib/platform/engine/pgboss.ts";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
await installPgBoss(test.owner);

const answering = answerTask({
  models: [],
  embed: null,
  baseUrl: "https://vitrina.example",
});

const withPgBoss = (task: Task, work: () => Promise<unknown>) =>
  withWorker(test.worker, [task], work, 1_000, openPgBoss);

const asking = (
  { visitor }: TestTenant,
  question: string,
  key: string | null = null,
) => ask(visitor, { key, question, lang: "en" });

Deno.test("questions are answered in order, a stopped one not at all, each sentence once", async () => {
  const ada = await adaSite(test);
  const { key } = await asking(ada, "What did Ada build in Rust?");
  const stopped = await asking(ada, "Who led a team?", key);
  await stopAnswer(ada.visitor, stopped);
  for (const question of ["What did Ada study?", "Does she know COBOL?"]) {
    await asking(ada, question, key);
  }
  const errors = await withPgBoss(answering as Task, async () => {
    const turns = await untilTurns(ada, key);
    deepStrictEqual(turns.map(({ state }) => state), [
      "answered",
      "stopped",
      "answered",
      "no_evidence",
    ]);
    for (const { parts } of turns) {
      const texts = parts.map(({ text }) => text);
      strictEqual(new Set(texts).size, texts.length);
    }
  });
  deepStrictEqual(errors, []);
  const rows = await test.owner`
    select no, started_at, ended_at from assistant.questions
    where tenant_id = ${ada.id} and state <> 'stopped' order by no`;
  rows.slice(1).forEach(({ no, started_at }, at) =>
    ok(started_at >= rows[at]?.ended_at, `answer ${no} waited`)
  );
});

Deno.test("an answer that fails for good ends", async () => {
  const ada = await adaSite(test);
  const { key } = await asking(ada, "What did Ada build in Rust?");
  const failing = {
    ...answering,
    attempts: 1,
    run: () => Promise.reject(new Error("it is broken")),
  };
  await withPgBoss(failing as Task, async () => {
    const [turn] = await untilTurns(ada, key);
    strictEqual(turn?.state, "unavailable");
  });
});
