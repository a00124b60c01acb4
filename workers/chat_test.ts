import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import {
  ask,
  leaveQuestion,
  rateAnswer,
  removeConversation,
  stopAnswer,
} from "@/lib/assistant/chat/commands.ts";
import { newKey } from "@/lib/assistant/chat/key.ts";
import { getConversation } from "@/lib/assistant/chat/queries.ts";
import { answerTask, closeConversations } from "@/lib/assistant/chat/tasks.ts";
import {
  ADA,
  adaSite,
  know,
  turnsOf,
  untilTurns,
} from "@/lib/assistant/chat/test_site.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const answering = answerTask({
  models: [],
  embed: null,
  baseUrl: "https://vitrina.example",
});

const IN_RUST = "What did Ada build in Rust?";

const asking = (
  { visitor }: TestTenant,
  question: string,
  more: Record<string, unknown> = {},
) => ask(visitor, { key: null, question, lang: "en", ...more });

async function work(does: () => Promise<unknown>) {
  deepStrictEqual(
    await withWorker(test.worker, [answering, closeConversations], does),
    [],
  );
}

Deno.test("a question is answered by quotes of the site, each with its source", async () => {
  const ada = await adaSite(test);
  await work(async () => {
    const { key } = await asking(ada, IN_RUST);
    const [turn] = await untilTurns(ada, key);
    strictEqual(turn?.state, "answered");
    strictEqual(turn?.intent, "person");
    const [part] = turn?.parts ?? [];
    strictEqual(part?.text, "Ada built the payments platform in Rust.");
    deepStrictEqual(
      part?.citations.map(({ quote, path, start, end }) => (
        { quote, path, start, end }
      )),
      [{ quote: part?.text, path: "/experience", start: 0, end: 40 }],
    );
  });
  const [kept] = await test.owner`
    select q.verdict, q.engine, q.is_cut, u.purpose, u.engine as called, u.cost_micro_usd
    from assistant.questions as q join assistant.usage as u on u.question_id = q.id where q.tenant_id = ${ada.id}`;
  deepStrictEqual({ ...kept }, {
    verdict: "accept",
    engine: "extractive",
    is_cut: false,
    purpose: "answer",
    called: "extractive",
    cost_micro_usd: "0",
  });
});

Deno.test("what is not about the person ends at once; what is not known says so", async () => {
  const ada = await adaSite(test);
  await work(async () => {
    const states: Record<string, string | undefined> = {};
    for (
      const question of [
        "Hello!",
        "Write a poem about the sea",
        "Does she know COBOL?",
        "Hola, ¿qué tal?",
      ]
    ) {
      const { key } = await asking(ada, question);
      const [turn] = await untilTurns(ada, key);
      states[question] = turn?.state;
      deepStrictEqual(turn?.parts, []);
    }
    deepStrictEqual(Object.values(states), [
      "small_talk",
      "out_of_scope",
      "no_evidence",
      "small_talk",
    ]);
  });
});

Deno.test("questions of a conversation are answered one after the other, in order", async () => {
  const ada = await adaSite(test);
  const { key } = await asking(ada, IN_RUST);
  const wishes = ["What did Ada study?", "Who led a team?", "Hello"];
  for (const question of wishes) await asking(ada, question, { key });
  await rejects(
    (async () => {
      for (let more = 0; more < 2; more++) {
        await asking(ada, "And in London?", { key });
      }
    })(),
    { code: "too_many" },
  );
  await work(() => untilTurns(ada, key));
  const rows = await test.owner`
    select no, started_at, ended_at from assistant.questions where tenant_id = ${ada.id} order by no`;
  deepStrictEqual(rows.map(({ no }) => no), [1, 2, 3, 4, 5]);
  rows.slice(1).forEach(({ started_at }, at) =>
    ok(started_at >= rows[at]?.ended_at, `answer ${at + 2} waited`)
  );
});

Deno.test("what is stopped before it begins is not answered", async () => {
  const ada = await adaSite(test);
  const { key, questionId } = await asking(ada, IN_RUST);
  await stopAnswer(ada.visitor, { key, questionId });
  await work(async () => {
    const next = await asking(ada, "Who led a team?", { key });
    const turns = await untilTurns(ada, next.key);
    deepStrictEqual(turns.map(({ state, parts }) => [state, parts.length]), [
      ["stopped", 0],
      ["answered", 1],
    ]);
  });
  // an answer that has ended stays as it is
  await stopAnswer(ada.visitor, { key, questionId });
});

Deno.test("what comes twice under one name is one question, with the first key or without", async () => {
  const ada = await adaSite(test);
  const once = crypto.randomUUID();
  const first = await asking(ada, IN_RUST, { once });
  const same = await asking(ada, IN_RUST, { once, key: first.key });
  deepStrictEqual(same, first);
  const lost = await asking(ada, IN_RUST, { once });
  strictEqual(lost.questionId, first.questionId);
  strictEqual((await turnsOf(ada, lost.key)).length, 1);
  strictEqual(await getConversation(ada.visitor, { key: first.key }), null);
  // somebody else's words under the same name open nothing
  await rejects(asking(ada, "Who led a team?", { once }), { code: "conflict" });
  await asking(ada, "Who led a team?", { key: lost.key });
  await rejects(asking(ada, IN_RUST, { once }), { code: "conflict" });
  const [row] = await test.owner`
    select count(*)::int as events from platform.outbox
    where tenant_id = ${ada.id} and name = 'assistant.question.asked'`;
  strictEqual(row?.events, 2);
});

Deno.test("a site takes as many questions as its owner allows, a deleted one included", async () => {
  const ada = await adaSite(test);
  await test.owner`
    insert into assistant.settings (tenant_id, questions_per_day, questions_per_visitor_hour) values (${ada.id}, 4, 2)`;
  const one = await asking(ada, IN_RUST, { peer: "one" });
  await removeConversation(ada.visitor, { key: one.key });
  await asking(ada, IN_RUST, { peer: "one" });
  await rejects(asking(ada, IN_RUST, { peer: "one" }), { code: "too_many" });
  await asking(ada, IN_RUST, { peer: "two" });
  await asking(ada, IN_RUST);
  await rejects(asking(ada, IN_RUST), { code: "too_many" });
  await test
    .owner`update assistant.settings set is_open = false, questions_per_day = 500 where tenant_id = ${ada.id}`;
  await rejects(asking(ada, IN_RUST), { code: "not_found" });
});

Deno.test("nobody is answered where the site is hidden or its assistant is off", async () => {
  const hidden = await adaSite(test, { published: false });
  await rejects(asking(hidden, IN_RUST), { code: "not_found" });
  const ada = await adaSite(test);
  const { key } = await asking(ada, IN_RUST);
  await test
    .owner`insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'assistant', false)`;
  await rejects(asking(ada, IN_RUST), { code: "not_found" });
  strictEqual(await getConversation(ada.visitor, { key }), null);
});

Deno.test("a key opens its own conversation alone, at its own site, for half an hour", async () => {
  const [ada, ben] = [await adaSite(test), await adaSite(test)];
  const { key, questionId } = await asking(ada, IN_RUST);
  await stopAnswer(ada.visitor, { key, questionId });
  for (const foreign of [newKey(), "", "x", `${key}=`, key.toLowerCase()]) {
    strictEqual(await getConversation(ada.visitor, { key: foreign }), null);
  }
  strictEqual(await getConversation(ben.visitor, { key }), null);
  const theirs = await asking(ben, IN_RUST);
  for (const [site, other] of [[ada, theirs.key], [ben, key]] as const) {
    const wrong = { key: other, questionId };
    await stopAnswer(site.visitor, wrong);
    await rejects(rateAnswer(site.visitor, { ...wrong, thumb: "up" }), {
      code: "not_found",
    });
    await rejects(leaveQuestion(site.visitor, wrong), { code: "not_found" });
    await removeConversation(site.visitor, { key: other });
  }
  strictEqual((await turnsOf(ada, key)).length, 1);
  // one's own key does not open another's question
  const mine = await asking(ada, "Who led a team?");
  await rejects(
    rateAnswer(ada.visitor, { key: mine.key, questionId, thumb: "down" }),
    { code: "not_found" },
  );

  await test.owner`
    update assistant.conversations set asked_at = now() - interval '31 minutes' where tenant_id = ${ada.id}`;
  strictEqual(await getConversation(ada.visitor, { key }), null);
  const next = await asking(ada, "Who led a team?", { key });
  ok(next.key !== key, "another conversation has begun");
  strictEqual((await turnsOf(ada, next.key)).length, 1);
});

Deno.test("the clock forgets keys that open nothing, and ends what nobody answers", async () => {
  const ada = await adaSite(test);
  const { key } = await asking(ada, IN_RUST);
  await asking(ada, IN_RUST);
  await test.owner`
    update assistant.conversations set asked_at = now() - interval '2 hours' where tenant_id = ${ada.id}
      and id = (select conversation_id from assistant.questions where tenant_id = ${ada.id} order by asked_at limit 1)`;
  await test.owner`
    update assistant.questions set asked_at = now() - interval '2 hours' where tenant_id = ${ada.id} and conversation_id in
      (select id from assistant.conversations where asked_at < now() - interval '1 hour')`;
  const actor = test.as("app_task");
  await actor.db.transaction(
    actor,
    "read write",
    (sql) => sql`select assistant.close_conversations()`,
  );
  const rows = await test.owner`
    select c.key_hash is null as forgotten, q.state from assistant.questions as q
    join assistant.conversations as c on c.tenant_id = q.tenant_id and c.id = q.conversation_id
    where q.tenant_id = ${ada.id} order by q.asked_at`;
  deepStrictEqual(rows.map((row) => ({ ...row })), [
    { forgotten: true, state: "unavailable" },
    { forgotten: false, state: "waiting" },
  ]);
  strictEqual(await getConversation(ada.visitor, { key }), null);
});

Deno.test("a visitor rates an answer, leaves a question, and deletes it all; what it took stays in the books", async () => {
  const ada = await adaSite(test);
  await work(async () => {
    const { key, questionId } = await asking(ada, "Does she know COBOL?");
    await rejects(
      rateAnswer(ada.visitor, {
        key: newKey(),
        questionId,
        thumb: "up",
      }),
      { code: "not_found" },
    );
    await untilTurns(ada, key);
    const mine = { key, questionId };
    await rateAnswer(ada.visitor, {
      ...mine,
      thumb: "down",
      reason: "she does",
    });
    await leaveQuestion(ada.visitor, { ...mine, email: "eve@example.com" });
    const [turn] = await turnsOf(ada, key);
    deepStrictEqual([turn?.thumb, turn?.left], ["down", true]);
    const [kept] = await test.owner`
      select thumb_reason, left_email from assistant.questions where id = ${questionId}`;
    deepStrictEqual({ ...kept }, {
      thumb_reason: "she does",
      left_email: "eve@example.com",
    });
    await removeConversation(ada.visitor, { key });
    strictEqual(await getConversation(ada.visitor, { key }), null);
  });
  const [left] = await test.owner`
    select (select count(*)::int from assistant.questions where tenant_id = ${ada.id}) as questions,
      (select count(*)::int from assistant.usage where tenant_id = ${ada.id} and question_id is null) as usage`;
  deepStrictEqual({ ...left }, { questions: 0, usage: 1 });
});

Deno.test("a part is taken back when its source is changed, hidden or removed", async () => {
  const ada = await test.createTenant();
  const source = await know(test, ada, ADA);
  await work(async () => {
    const { key } = await asking(ada, "What did Ada study?");
    const [before] = await untilTurns(ada, key);
    strictEqual(before?.state, "answered");
    ok(before.parts.length > 0);
    await know(
      test,
      ada,
      ADA.map((one) => ({ ...one, visibility: "members" as const })),
      source,
    );
    const [after] = await turnsOf(ada, key);
    deepStrictEqual([after?.state, after?.parts], ["answered", []]);
  });
});
