/** Runs that fail for good: whoever waits for what they were to make is told so, and can try again. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { ask } from "@/lib/assistant/chat/commands.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { adaSite, untilTurns } from "@/lib/assistant/chat/test_site.ts";
import type { Engine } from "@/lib/assistant/engines/engine.ts";
import {
  restoreDocument,
  uploadDocument,
} from "@/lib/assistant/knowledge/documents/commands.ts";
import { listDocuments } from "@/lib/assistant/knowledge/documents/queries.ts";
import { readDocument } from "@/lib/assistant/knowledge/documents/tasks.ts";
import { freeStuckRuns } from "@/lib/platform/engine/kv_book.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const IN_RUST = "What did Ada build in Rust?";

/** Says the first so many sentences of a passage, and then nothing for ever. */
const hanging = (sentences: number): Engine => ({
  name: "hanging",
  listens: false,
  async *answer({ passages: [passage], signal }) {
    for (const quote of passage?.text.split(/(?<=\.) /) ?? []) {
      if (sentences-- === 0) break;
      yield {
        text: quote,
        citations: [{ chunkId: passage?.chunkId ?? "", quote }],
      };
    }
    await new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  },
});

const answering = (...models: Engine[]) =>
  answerTask({ models, embed: null, baseUrl: "https://vitrina.example" });

const asking = ({ visitor }: TestTenant) =>
  ask(visitor, { key: null, question: IN_RUST, lang: "en" });

Deno.test("an answer whose every attempt took too long ends, with what was shown", async () => {
  for (const sentences of [0, 1]) {
    const ada = await adaSite(test);
    const task = {
      ...answering(hanging(sentences)),
      attempts: 1,
      timeoutMs: 2_000,
    };
    await withWorker(test.worker, [task], async () => {
      const { key } = await asking(ada);
      const [turn] = await untilTurns(ada, key);
      deepStrictEqual([turn?.state, turn?.parts.length], [
        sentences ? "answered" : "unavailable",
        sentences,
      ]);
    });
    const [kept] = await test.owner`
      select is_cut, ended_at is not null as ended, claim from assistant.questions where tenant_id = ${ada.id}`;
    deepStrictEqual({ ...kept }, {
      is_cut: sentences > 0,
      ended: true,
      claim: null,
    });
  }
});

Deno.test("an answer whose process was killed at each attempt ends", async () => {
  const ada = await adaSite(test);
  const { key } = await asking(ada);

  await withWorker(
    test.worker,
    [answering()],
    () => untilTurns(ada, key),
  );
  // as if each attempt had died before it ended
  await test.owner`
    update assistant.questions set state = 'answering', ended_at = null where tenant_id = ${ada.id}`;
  await test
    .owner`delete from assistant.answer_parts where tenant_id = ${ada.id}`;
  await test.owner`
    update platform.task_runs set state = 'running', attempts = max_attempts, ended_at = null,
      lease_token = gen_random_uuid(), lease_until = now() - interval '1 second'
    where tenant_id = ${ada.id} and task = 'assistant.question.answer'`;
  await freeStuckRuns(test.worker);
  const [turn] = await untilTurns(ada, key);
  strictEqual(turn?.state, "unavailable");
});

Deno.test("a document whose reading broke off says so, and is read when its owner asks again", async () => {
  const ada = await test.createTenant();
  const dir = await Deno.makeTempDir();
  const storage = openFolder(dir);
  const broken = { ...storage, get: () => Promise.reject(new Error("gone")) };
  const reading = (from: typeof storage) =>
    ({ ...readDocument(from), attempts: 1 }) as Task;
  const stateOf = async () => {
    const [document] = await listDocuments(ada.owner, {});
    return [document?.state, document?.problem];
  };
  const until = (wanted: string, task: Task) =>
    withWorker(test.worker, [task], async () => {
      while ((await stateOf())[0] !== wanted) {
        await new Promise((next) => setTimeout(next, 20));
      }
    });
  try {
    const text = new TextEncoder().encode("# Sailing\n\nI sail.");
    const { id } = await uploadDocument(ada.owner, storage, {
      name: "a.md",
    }, text);
    await until("failed", reading(broken));
    deepStrictEqual(await stateOf(), ["failed", "broken_off"]);
    await restoreDocument(ada.owner, { id });
    deepStrictEqual(await stateOf(), ["working", null]);
    await until("ready", reading(storage));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
