import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { append, end, isOurs, take } from "./answering.ts";
import { ask, stopAnswer } from "./commands.ts";
import { ADA, know, turnsOf } from "./test_site.ts";
import { NOTHING_DRAFTED } from "./verdict.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

async function asked() {
  const site = await test.createTenant();
  await know(test, site, ADA);
  const [row] = await test
    .owner`select id from assistant.chunks where tenant_id = ${site.id} limit 1`;
  const question = "What did Ada build?";
  const { key, questionId } = await ask(site.visitor, {
    key: null,
    question,
    lang: "en",
  });
  const part = (place: number) => ({
    place,
    text: `part ${place}`,
    isQuote: false,
    citations: [{
      chunkId: String(row?.id),
      quote: "Ada",
      title: "",
      path: "/",
      lang: "en" as const,
      start: 0,
      end: 3,
    }],
  });
  const actor = test.as("app_task", { tenantId: site.id });
  return { site, key, questionId, actor, part };
}

Deno.test("an attempt that another has followed adds and ends nothing any more", async () => {
  const { site, key, questionId, actor, part } = await asked();
  const first = await take(actor, questionId);
  ok(first && await append(actor, first, "extractive", part(1)));
  const second = await take(actor, questionId);
  deepStrictEqual([second?.shown, second?.engine], [["part 1"], "extractive"]);
  ok(second);
  strictEqual(await append(actor, first, "extractive", part(2)), false);
  strictEqual(await isOurs(actor, first), false);
  const ended = {
    ...NOTHING_DRAFTED,
    state: "answered",
    intent: "person",
  } as const;
  const close = (taken: typeof first) =>
    actor.db.transaction(
      actor,
      "read write",
      (sql) => end(sql, taken, ended),
    );
  await close(first);
  strictEqual((await turnsOf(site, key))[0]?.state, "answering");
  ok(await append(actor, second, "extractive", part(2)));
  await close(second);
  const [turn] = await turnsOf(site, key);
  strictEqual(turn?.state, "answered");
  deepStrictEqual(turn.parts.map(({ text }) => text), ["part 1", "part 2"]);
  strictEqual(await take(actor, questionId), null, "it has ended");
});

Deno.test("nothing is added once a visitor was told that the answer is stopped", async () => {
  for (let round = 0; round < 10; round++) {
    const { site, key, questionId, actor, part } = await asked();
    const taken = await take(actor, questionId);
    ok(taken);
    const writing = (async () => {
      let place = 1;
      while (await append(actor, taken, "extractive", part(place))) place++;
      return place - 1;
    })();
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await stopAnswer(site.visitor, { key, questionId });
    const [then] = await turnsOf(site, key);
    const written = await writing;
    const [later] = await turnsOf(site, key);
    strictEqual(then?.state, "stopped");
    deepStrictEqual([then.parts.length, later?.parts.length], [
      written,
      written,
    ]);
  }
});

Deno.test("of many who ask at once as many are taken as the day allows", async () => {
  const site = await test.createTenant();
  await test
    .owner`insert into assistant.settings (tenant_id, questions_per_day) values (${site.id}, 5)`;
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, at) =>
      ask(site.visitor, {
        key: null,
        question: `Who is number ${at}?`,
        lang: "en",
        peer: `peer ${at}`,
      })),
  );
  strictEqual(answers.filter(({ status }) => status === "fulfilled").length, 5);
  const [row] = await test.owner`
    select count(*)::int as questions from assistant.questions where tenant_id = ${site.id}`;
  strictEqual(row?.questions, 5);
});

Deno.test("a question that is sent twenty times at once under one name is one", async () => {
  const site = await test.createTenant();
  const once = crypto.randomUUID();
  const answers = await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        ask(site.visitor, { key: null, question: "Who?", lang: "en", once }),
    ),
  );
  strictEqual(new Set(answers.map(({ questionId }) => questionId)).size, 1);
  const open = await Promise.all(answers.map(({ key }) => turnsOf(site, key)));
  strictEqual(open.filter((turns) => turns.length === 1).length, 1, "one key");
});
