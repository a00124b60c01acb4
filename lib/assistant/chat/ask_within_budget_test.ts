import { deepStrictEqual, ok, rejects } from "node:assert/strict";
import {
  type AskModel,
  askModels,
} from "@/lib/assistant/engines/ask_models.ts";
import type { Usage } from "@/lib/assistant/engines/engine.ts";
import { usualLimits } from "@/lib/assistant/engines/remote.ts";
import { serveModel } from "@/lib/assistant/engines/test_model_server.ts";
import { askWithinBudget } from "@/lib/assistant/chat/ask_within_budget.ts";
import { task } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const callOf = (costMicroUsd: number): Usage => ({
  engine: "openai",
  model: "small",
  inputTokens: 1,
  outputTokens: 1,
  isEstimate: false,
  costMicroUsd,
});

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

Deno.test("no owner's wish exceeds what the operator allows, one site or all", async () => {
  const [ada, ben] = [await test.createTenant(), await test.createTenant()];
  await test.owner`
    insert into assistant.settings (tenant_id, model_micro_usd_per_day) values (${ada.id}, null), (${ben.id}, null)`;
  const ask: AskModel = (_messages, _signal, report) => {
    report?.(callOf(400_000));
    return Promise.resolve("yes");
  };
  const asking = ({ id }: { id: string }, inAllUsd: number) =>
    askWithinBudget(ask, "cv", { inAllUsd, ofOneUsd: 1 })(
      task(test.worker, id),
    )({ system: "Sort.", user: "x" });
  for (let time = 0; time < 3; time++) await asking(ada, 9);
  await rejects(asking(ada, 9), /budget/, "1.20 of a dollar");
  await rejects(asking(ben, 1.2), /budget/, "others have spent what there is");
  await asking(ben, 9);
});

Deno.test("of what is asked at the same moment no more begins than the day has money for", async () => {
  const { id } = await test.createTenant();
  await test.owner`
    insert into assistant.settings (tenant_id, model_micro_usd_per_day) values (${id}, 100000)`;
  const hold = Promise.withResolvers<void>();
  let begun = 0;
  const ask: AskModel = async (_messages, _signal, report) => {
    begun++;
    await hold.promise;
    report?.(callOf(10));
    return "yes";
  };
  const asking = () =>
    askWithinBudget(ask, "cv")(task(test.worker, id))({
      system: "Sort.",
      user: "x",
    });
  const asked = Array.from({ length: 10 }, asking);
  const refused = asked.map((one) => one.then(() => 0, () => 1));
  const settled: number[] = [];
  for (const one of refused) void one.then((no) => settled.push(no));
  while (settled.length < 8) await new Promise((next) => setTimeout(next, 5));
  hold.resolve();
  const counts = await Promise.all(refused);
  deepStrictEqual([begun, counts.filter(Boolean).length], [2, 8]);
  // the estimates are gone, and what it cost is little
  await asking();
  const rows = await test.owner`
    select engine, cost_micro_usd::int as cost from assistant.usage where tenant_id = ${id}`;
  deepStrictEqual(
    rows.map(({ engine, cost }) => [engine, cost]),
    Array.from({ length: 3 }, () => ["openai", 10]),
  );
});
