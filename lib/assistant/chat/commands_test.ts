import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import {
  ask,
  leaveQuestion,
  rateAnswer,
  removeConversation,
  stopAnswer,
} from "./commands.ts";
import { newKey } from "./key.ts";
import { adaSite, turnsOf } from "./test_site.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** What the audit of a site has of its visitors, in order. */
async function actionsOf({ id }: TestTenant): Promise<string[]> {
  const rows = await test.owner`
    select action, outcome from platform.audit_entries
    where tenant_id = ${id} and action like 'assistant.%' order by at`;
  return rows.map(({ action, outcome }) => `${action} ${outcome}`);
}

async function asked({ visitor }: TestTenant) {
  const question = "What did Ada build?";
  return await ask(visitor, { key: null, question, lang: "en" });
}

Deno.test("what a key does not open leaves nothing in the audit, however often it is tried", async () => {
  const site = await adaSite(test);
  const { visitor } = site;
  const mine = await asked(site);
  const other = await asked(site);
  const ofNobody = { key: newKey(), questionId: mine.questionId };
  const ofAnother = { key: other.key, questionId: mine.questionId };
  const missing = { code: "not_found" };
  const before = await actionsOf(site);
  for (const wrong of [ofNobody, ofAnother, { ...ofNobody, key: "x" }]) {
    await stopAnswer(visitor, wrong);
    await rejects(rateAnswer(visitor, { ...wrong, thumb: "up" }), missing);
    await rejects(leaveQuestion(visitor, wrong), missing);
  }
  await removeConversation(visitor, { key: ofNobody.key });
  // an answer that has not ended is neither rated nor left
  await rejects(rateAnswer(visitor, { ...mine, thumb: "up" }), missing);
  await rejects(leaveQuestion(visitor, mine), missing);
  deepStrictEqual(await actionsOf(site), before);
});

Deno.test("what was done stands in the audit, once", async () => {
  const site = await adaSite(test);
  const { visitor } = site;
  const mine = await asked(site);
  for (let times = 0; times < 3; times++) await stopAnswer(visitor, mine);
  await rateAnswer(visitor, { ...mine, thumb: "up" });
  await leaveQuestion(visitor, { ...mine, email: "grace@example.com" });
  strictEqual((await turnsOf(site, mine.key))[0]?.state, "stopped");
  const { key } = mine;
  for (let times = 0; times < 3; times++) {
    await removeConversation(visitor, { key });
  }
  deepStrictEqual(await actionsOf(site), [
    "assistant.question.ask done",
    "assistant.answer.stop done",
    "assistant.answer.rate done",
    "assistant.question.leave done",
    "assistant.conversation.remove done",
  ]);
});

Deno.test("what is none of the fields is refused as such, before anything is looked for", async () => {
  const { visitor } = await adaSite(test);
  const key = newKey();
  const questionId = crypto.randomUUID();
  for (
    const refused of [
      rateAnswer(visitor, { key, questionId, thumb: "sideways" }),
      leaveQuestion(visitor, { key, questionId, email: "nowhere" }),
      stopAnswer(visitor, { key, questionId: "x" }),
      removeConversation(visitor, { key: "x".repeat(101) }),
    ]
  ) await rejects(refused, { code: "invalid" });
});

Deno.test("a rating that is changed again and again is the last one, and one entry of the audit", async () => {
  const site = await adaSite(test);
  const { visitor } = site;
  const mine = await asked(site);
  await stopAnswer(visitor, mine);
  const before = await actionsOf(site);
  for (let times = 0; times < 3; times++) {
    for (const thumb of ["up", "down", null] as const) {
      await rateAnswer(visitor, { ...mine, thumb, reason: "so" });
      strictEqual((await turnsOf(site, mine.key))[0]?.thumb, thumb);
    }
  }
  deepStrictEqual(await actionsOf(site), [
    ...before,
    "assistant.answer.rate done",
  ]);
  await rejects(rateAnswer(visitor, { ...mine, key: newKey(), thumb: "up" }), {
    code: "not_found",
  });
});

Deno.test("a question whose accents are signs of their own is kept as everybody writes it", async () => {
  const site = await adaSite(test);
  const question = "¿Dirigió Ada la investigación?";
  const { key } = await ask(site.visitor, {
    key: null,
    question: question.normalize("NFD"),
    lang: "es",
  });
  strictEqual((await turnsOf(site, key))[0]?.question, question);
});
