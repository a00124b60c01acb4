import { deepStrictEqual, ok, rejects } from "node:assert/strict";
import { askModels } from "@/lib/assistant/engines/ask_models.ts";
import { usualLimits } from "@/lib/assistant/engines/remote.ts";
import { serveModel } from "@/lib/assistant/engines/test_model_server.ts";
import { askWithinBudget } from "@/lib/assistant/chat/ask_within_budget.ts";
import { task } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("what is asked of a model for its own purpose stands in the books, and stops when the day's budget is used up", async () => {
  await using server = serveModel(() => ({ pieces: ["yes"] }));
  const ask = askModels([{
    provider: "openai",
    baseUrl: server.url,
    apiKey: "key",
    model: "small",
    prices: { inputUsd: 1, outputUsd: 1 },
  }], usualLimits);
  ok(ask);
  const { id } = await test.createTenant();
  const asking = askWithinBudget(ask, "classify")(task(test.worker, id));
  await asking({ system: "Sort.", user: "x" });
  const kept = await test.owner`
    select purpose, engine, model, cost_micro_usd > 0 as costs from assistant.usage where tenant_id = ${id}`;
  deepStrictEqual([...kept], [
    { purpose: "classify", engine: "openai", model: "small", costs: true },
  ]);
  await test.owner`
    insert into assistant.settings (tenant_id, model_micro_usd_per_day) values (${id}, 1)
    on conflict (tenant_id) do update set model_micro_usd_per_day = 1`;
  await rejects(asking({ system: "Sort.", user: "x" }), /budget/);
  deepStrictEqual(server.heard.length, 1);
});
