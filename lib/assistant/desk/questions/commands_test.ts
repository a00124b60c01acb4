import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { answerQuestion } from "../../answer/answer_question.ts";
import { extractive } from "../../engines/extractive.ts";
import { excludeSource, includeSource } from "../../knowledge/commands.ts";
import { retrieve } from "../../retrieval/queries.ts";
import {
  changeAnswer,
  removeAnswer,
  restoreAnswer,
} from "../answers/commands.ts";
import { listAnswers } from "../answers/queries.ts";
import { learnAnswer, relearnAnswers } from "../answers/tasks.ts";
import { plantTalk } from "../test_talk.ts";
import {
  answerQuestions,
  reopenQuestion,
  settleQuestions,
} from "./commands.ts";
import { countUnanswered, getUnanswered, listUnanswered } from "./queries.ts";
import { mailAnswer } from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

/** Runs what follows until nothing waits. */
async function work() {
  const errors = await withWorker(
    test.worker,
    [learnAnswer, relearnAnswers, mailAnswer],
    async () => {
      for (;;) {
        const [row] = await test.owner`
        select (select count(*) from platform.outbox where relayed_at is null)
          + (select count(*) from platform.task_runs where ended_at is null) as n`;
        if (Number(row?.n) === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  );
  deepStrictEqual(errors, []);
}

type Tenant = Awaited<ReturnType<typeof test.createTenant>>;

/** What a visitor is shown. */
async function askedBy(tenant: Tenant, question: string) {
  const passages = await retrieve(tenant.visitor, { question });
  const shown: string[] = [];
  const inquiry = {
    question,
    lang: "en" as const,
    passages,
    person: "Ada Lovelace",
    links: [],
  };
  for await (const part of answerQuestion(inquiry, [extractive])) {
    if (part.kind === "sentence") shown.push(part.sentence.text);
  }
  return shown;
}

Deno.test("what the owner answers is quoted to whoever asks again, until it is changed or taken out", async () => {
  const tenant = await test.createTenant();
  const question = "What is her daily rate for workshops?";
  const { questionIds: ids } = await plantTalk(test.owner, tenant.id, [
    { question, state: "no_evidence" },
  ]);
  deepStrictEqual(await askedBy(tenant, question), []);
  const answer = "Workshops cost 900 € a day, travel not included.";
  const { id } = await answerQuestions(tenant.owner, {
    ids,
    question,
    answer,
    lang: "en",
  });
  await work();
  deepStrictEqual(await askedBy(tenant, question), [answer]);
  strictEqual(await countUnanswered(tenant.owner, {}), 0);

  const dearer = "Workshops cost 1,100 € a day, travel not included.";
  await changeAnswer(tenant.owner, {
    id,
    question,
    answer: dearer,
    lang: "en",
  });
  await work();
  deepStrictEqual(await askedBy(tenant, question), [dearer]);

  await removeAnswer(tenant.owner, { id });
  await work();
  deepStrictEqual(await askedBy(tenant, question), []);
  strictEqual(await countUnanswered(tenant.owner, {}), 1, "it waits again");
  await restoreAnswer(tenant.owner, { id });
  await work();
  deepStrictEqual(await askedBy(tenant, question), [dearer]);
  strictEqual(await countUnanswered(tenant.owner, {}), 0);

  await changeAnswer(tenant.owner, {
    id,
    question,
    answer: dearer,
    lang: "en",
    visibility: "members",
  });
  await work();
  deepStrictEqual(await askedBy(tenant, question), [], "members only");
});

Deno.test("what the owner keeps from the assistant is not quoted, until it is let in again", async () => {
  const tenant = await test.createTenant();
  const question = "Do you give workshops?";
  const { questionIds: ids } = await plantTalk(test.owner, tenant.id, [
    { question, state: "no_evidence" },
  ]);
  const answer = "Workshops are given twice a year.";
  const { id } = await answerQuestions(tenant.owner, {
    ids,
    question,
    answer,
    lang: "en",
  });
  await work();
  deepStrictEqual(await askedBy(tenant, question), [answer]);
  for (const kept of [id, null]) {
    await excludeSource(tenant.owner, { kind: "answer", id: kept });
    await work();
    deepStrictEqual(await askedBy(tenant, question), []);
    await includeSource(tenant.owner, { kind: "answer", id: kept });
    await work();
    deepStrictEqual(await askedBy(tenant, question), [answer]);
  }
});

Deno.test("only what has no answer or was left waits; it is settled and waits again", async () => {
  const tenant = await test.createTenant();
  const { questionIds } = await plantTalk(test.owner, tenant.id, [
    { question: "Answered" },
    { question: "No evidence", state: "no_evidence" },
    { question: "Answered, and left", left: { email: null } },
    { question: "Hello", state: "small_talk" },
    { question: "No engine", state: "unavailable" },
  ]);
  const [answered = "", none = "", left = "", , broken = ""] = questionIds;
  const open = async () =>
    (await listUnanswered(tenant.owner, {})).map(({ id }) => id);
  deepStrictEqual(await open(), [broken, left, none]);
  strictEqual(await getUnanswered(tenant.owner, { id: answered }), null);

  await settleQuestions(tenant.owner, {
    ids: [none, left],
    how: "not_for_assistant",
  });
  deepStrictEqual(await open(), [broken]);
  const settled = await listUnanswered(tenant.owner, { show: "settled" });
  deepStrictEqual(settled.map(({ id, settled }) => [id, settled?.how]), [
    [left, "not_for_assistant"],
    [none, "not_for_assistant"],
  ]);
  await reopenQuestion(tenant.owner, { id: none });
  deepStrictEqual(await open(), [broken, left, none], "together, as settled");
  await rejects(reopenQuestion(tenant.owner, { id: none }), {
    code: "not_found",
  });
  await rejects(
    settleQuestions(tenant.owner, { ids: [answered], how: "done" }),
    { code: "not_found" },
  );
});

Deno.test("somebody else's questions are neither seen nor settled, and readers change nothing", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  const { questionIds: ids } = await plantTalk(test.owner, ada.id, [
    { question: "Salary?", state: "no_evidence" },
  ]);
  const answer = { ids, question: "Salary?", answer: "None.", lang: "en" };
  deepStrictEqual(await listUnanswered(eve.owner, {}), []);
  await rejects(settleQuestions(eve.owner, { ids, how: "done" }), {
    code: "not_found",
  });
  await rejects(answerQuestions(eve.owner, answer), { code: "not_found" });
  deepStrictEqual(await listAnswers(eve.owner, {}), [], "nothing half done");
  const reader = await test.addMember(ada.id, 30);
  await rejects(answerQuestions(reader, answer), { code: "forbidden" });
});

Deno.test("whoever left an address gets the answer by mail, once, when it is wanted", async () => {
  const tenant = await test.createTenant();
  const { questionIds: ids } = await plantTalk(test.owner, tenant.id, [
    {
      question: "Do you give talks?",
      state: "no_evidence",
      left: { email: "grace@visitor.example" },
    },
    { question: "do you give TALKS", state: "no_evidence" },
  ]);
  const given = {
    ids,
    question: "Do you give talks?",
    answer: "Yes, two a year.",
    lang: "en",
    mail: true,
  };
  const { mailed } = await answerQuestions(tenant.owner, given);
  strictEqual(mailed, 1);
  // the button was pressed twice
  await rejects(answerQuestions(tenant.owner, given), { code: "conflict" });
  const [answers] = await test.owner`
    select count(*)::int as n from assistant.written_answers where tenant_id = ${tenant.id}`;
  strictEqual(answers?.n, 1);
  await work();
  const mails = await test.owner`
    select recipient, subject, body_text from platform.mails where tenant_id = ${tenant.id} and key like 'answer %'`;
  strictEqual(mails.length, 1);
  strictEqual(mails[0]?.recipient, "grace@visitor.example");
  ok(mails[0]?.body_text.includes("Yes, two a year."));
  ok(mails[0]?.body_text.includes("> Do you give talks?"));
});

Deno.test("what a member answered stays when the member is erased, without their name", async () => {
  const tenant = await test.createTenant({ kind: "company" });
  const writer = await test.addMember(tenant.id, 50);
  const { questionIds: ids } = await plantTalk(test.owner, tenant.id, [
    { question: "Do you hire?", state: "no_evidence" },
  ]);
  await answerQuestions(writer, {
    ids,
    question: "Do you hire?",
    answer: "Yes, twice a year.",
    lang: "en",
  });
  await test.owner`select platform.erase_user(${writer.userId}::uuid)`;
  const [answer] = await test.owner`
    select written.user_id as writer, settled.user_id as settler
    from assistant.written_answers as written
    join assistant.settled_questions as settled on settled.answer_id = written.id
    where written.tenant_id = ${tenant.id}`;
  deepStrictEqual({ ...answer }, { writer: null, settler: null });
  strictEqual(await countUnanswered(tenant.owner, {}), 0);
});
