import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { plantTalk } from "../test_talk.ts";
import { deleteConversation } from "./commands.ts";
import {
  getAskedConversation,
  getChatsMark,
  listConversations,
} from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("conversations are listed newest first, by page, by what happened in them and by what was asked", async () => {
  const tenant = await test.createTenant();
  const plant = (questions: Parameters<typeof plantTalk>[2]) =>
    plantTalk(test.owner, tenant.id, questions);
  const first = await plant([{ question: "Does she know Rust?" }, {
    question: "What does she charge?",
    state: "no_evidence",
    left: { email: "grace@visitor.example" },
  }]);
  const second = await plant([{
    question: "¿Qué hizo en Acme?",
    lang: "es",
    thumb: "down",
    thumbReason: "viejo",
  }]);
  const third = await plant([{ question: "100% remote_work?", thumb: "up" }]);

  const all = await listConversations(tenant.owner, {});
  deepStrictEqual(all.map(({ id }) => id), [third.id, second.id, first.id]);
  const { createdAt, askedAt, ...line } = all[2] ?? {};
  ok(createdAt && askedAt);
  deepStrictEqual(line, {
    id: first.id,
    lang: "en",
    first: "Does she know Rust?",
    questions: 2,
    states: { answered: 1, no_evidence: 1 },
    ups: 0,
    downs: 0,
    left: 1,
  });

  const [page] = await listConversations(tenant.owner, { limit: 1 });
  const older = await listConversations(tenant.owner, { after: page?.id });
  deepStrictEqual(older.map(({ id }) => id), [second.id, first.id]);

  const shown = async (input: Record<string, string>) =>
    (await listConversations(tenant.owner, input)).map(({ id }) => id);
  deepStrictEqual(await shown({ show: "unanswered" }), [first.id]);
  deepStrictEqual(await shown({ show: "down" }), [second.id]);
  deepStrictEqual(await shown({ show: "left" }), [first.id]);
  deepStrictEqual(await shown({ search: "CHARGE" }), [first.id]);
  // signs that a pattern would read as "anything"
  deepStrictEqual(await shown({ search: "%" }), [third.id]);
  deepStrictEqual(await shown({ search: "e_w" }), [third.id]);
  deepStrictEqual(await shown({ search: "nobody asked" }), []);
});

Deno.test("a conversation tells each answer with its quotes, what was dropped, and until when it is kept", async () => {
  const tenant = await test.createTenant();
  const { id } = await plantTalk(test.owner, tenant.id, [{
    question: "<b>Rust?</b>",
    parts: ["She wrote it in Rust.", "Since 2019."],
    dropped: { number: 2 },
    thumb: "up",
    thumbReason: "clear",
  }]);
  const talk = await getAskedConversation(tenant.owner, { id });
  ok(talk);
  const days = (Date.parse(talk.keptUntil) - Date.parse(talk.askedAt)) /
    86_400_000;
  strictEqual(Math.round(days), 90);
  const [turn] = talk.turns;
  strictEqual(turn?.question, "<b>Rust?</b>");
  deepStrictEqual(turn?.parts.map(({ text }) => text), [
    "She wrote it in Rust.",
    "Since 2019.",
  ]);
  strictEqual(turn?.parts[0]?.citations[0]?.quote, "She wrote it in Rust.");
  deepStrictEqual(turn?.dropped, { number: 2 });
  deepStrictEqual([turn?.thumb, turn?.thumbReason], ["up", "clear"]);
});

Deno.test("deleting a conversation takes all of it; others' are not there", async () => {
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  const { id } = await plantTalk(test.owner, ada.id, [{
    question: "Rust?",
    parts: ["She wrote it in Rust."],
  }]);
  strictEqual(await getAskedConversation(eve.owner, { id }), null);
  await rejects(deleteConversation(eve.owner, { id }), { code: "not_found" });
  const before = await getChatsMark(ada.owner, {});
  const reader = await test.addMember(ada.id, 30);
  await rejects(deleteConversation(reader, { id }), { code: "forbidden" });
  await deleteConversation(ada.owner, { id });
  strictEqual(await getAskedConversation(ada.owner, { id }), null);
  const [left] = await test.owner`
    select count(*)::int as n from assistant.answer_parts where tenant_id = ${ada.id}`;
  strictEqual(left?.n, 0);
  ok(await getChatsMark(ada.owner, {}) !== before);
});
