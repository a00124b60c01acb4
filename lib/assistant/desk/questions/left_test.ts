import { deepStrictEqual, strictEqual } from "node:assert/strict";
import {
  countUnread,
  listNotifications,
} from "@/lib/platform/notifications/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { ask, leaveQuestion } from "../../chat/commands.ts";
import { countUnanswered, listUnanswered } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("whoever may read conversations is told once that a visitor left a question", async () => {
  const tenant = await test.createTenant();
  const reader = await test.addMember(tenant.id, 10);
  const asked = await ask(tenant.visitor, {
    key: null,
    question: "Do you give talks?",
    lang: "en",
  });
  await test.owner`
    update assistant.questions set state = 'answered' where tenant_id = ${tenant.id}`;
  strictEqual(await countUnanswered(tenant.owner, {}), 0);
  await leaveQuestion(tenant.visitor, asked);
  await leaveQuestion(tenant.visitor, {
    ...asked,
    email: "grace@visitor.example",
  });
  const [told, ...more] = await listNotifications(tenant.owner, {});
  deepStrictEqual([told?.kind, told?.payload, more], [
    "assistant.question.left",
    { question: asked.questionId },
    [],
  ]);
  strictEqual(await countUnread(reader, {}), 0);
  const [left] = await listUnanswered(tenant.owner, {});
  strictEqual(left?.leftEmail, "grace@visitor.example");
});
