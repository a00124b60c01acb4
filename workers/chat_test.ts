import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { ask, stopAnswer } from "@/lib/assistant/chat/commands.ts";
import { getConversation } from "@/lib/assistant/chat/queries.ts";
import { isEnded, type Turn } from "@/lib/assistant/chat/schema.ts";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { adaSite } from "@/lib/assistant/chat/test_site.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const answering = answerTask({
  models: [],
  embed: null,
  baseUrl: "https://vitrina.example",
});

async function turnsOf(
  { visitor }: TestTenant,
  key: string,
): Promise<Turn[]> {
  return (await getConversation(visitor, { key }))?.turns ?? [];
}

/** Reads until the last answer has ended. */
async function answered(tenant: TestTenant, key: string): Promise<Turn[]> {
  while (true) {
    const turns = await turnsOf(tenant, key);
    if (turns.every(({ state }) => isEnded(state))) return turns;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test("a question is answered by quotes of the site, each with its source", async () => {
  const ada = await adaSite(test);
  const errors = await withWorker(test.worker, [answering], async () => {
    const { key } = await ask(ada.visitor, {
      key: null,
      question: "What did Ada build in Rust?",
      lang: "en",
    });
    const [turn] = await answered(ada, key);
    strictEqual(turn?.state, "answered");
    strictEqual(turn?.intent, "person");
    const [part] = turn?.parts ?? [];
    strictEqual(part?.text, "Ada built the payments platform in Rust.");
    deepStrictEqual(
      part?.citations.map(({ quote, path, start }) => ({ quote, path, start })),
      [{ quote: part?.text, path: "/experience", start: 0 }],
    );
  });
  deepStrictEqual(errors, []);
});

void ok;
void stopAnswer;
