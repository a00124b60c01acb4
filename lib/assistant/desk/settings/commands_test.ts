import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { testDb } from "@/tests/support/db.ts";
import { plantTalk } from "../test_talk.ts";
import { changeAssistantSettings } from "./commands.ts";
import { getAssistantSettings, getAssistantUse } from "./queries.ts";
import { DEFAULT_SETTINGS } from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("settings are the table's own until they are changed, and then those that were given", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  deepStrictEqual(await getAssistantSettings(ada.owner, {}), DEFAULT_SETTINGS);
  await test
    .owner`insert into assistant.settings (tenant_id) values (${eve.id})`;
  deepStrictEqual(await getAssistantSettings(eve.owner, {}), DEFAULT_SETTINGS);

  const changed = {
    isOpen: false,
    questionsPerDay: 0,
    questionsPerVisitorHour: 5,
    modelMicroUsdPerDay: 2_500_000,
    modelAnswersPerDay: 40,
    historyMinutes: 10,
  };
  for (const historyMinutes of [10, 20]) {
    const input = { ...changed, historyMinutes };
    await changeAssistantSettings(ada.owner, input);
    deepStrictEqual(await getAssistantSettings(ada.owner, {}), input);
  }
  const reader = await test.addMember(ada.id, 30);
  await rejects(changeAssistantSettings(reader, changed), {
    code: "forbidden",
  });
  for (const historyMinutes of [0, 1_441, 1.5]) {
    await rejects(
      changeAssistantSettings(ada.owner, { ...changed, historyMinutes }),
      { code: "invalid" },
    );
  }
});

Deno.test("use is told by day and by engine, one's own alone", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  await plantTalk(test.owner, ada.id, [
    { question: "One" },
    { question: "Two", state: "no_evidence" },
    { question: "Three", state: "stopped" },
  ]);
  for (const cost of [1_000, 500]) {
    await test.owner`
      insert into assistant.usage (
        tenant_id, id, purpose, engine, model, input_tokens, output_tokens, is_estimate, cost_micro_usd
      ) values (${ada.id}, ${newId()}, 'answer', 'openai', 'small', 100, 20, false, ${cost})`;
  }
  const { days, engines } = await getAssistantUse(ada.owner, {});
  strictEqual(days.length, 30);
  const { day, ...today } = days.at(-1) ?? {};
  strictEqual(day, new Date().toISOString().slice(0, 10));
  deepStrictEqual(today, { questions: 3, answered: 1, noEvidence: 1 });
  deepStrictEqual(engines, [{
    engine: "openai",
    model: "small",
    calls: 2,
    inputTokens: 200,
    outputTokens: 40,
    costMicroUsd: 1_500,
  }]);
  const other = await getAssistantUse(eve.owner, {});
  deepStrictEqual(other.engines, []);
});
