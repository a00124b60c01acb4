/**
 * Says what messages are about.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { messageReceived } from "../events.ts";
import type { Classifier } from "./classifier.ts";

/**
 * Notes intent and priority of a message; what a member said of the intent stays.
 *
 * @param classifierFor who says it in a tenant
 */
export function classifyMessage(
  classifierFor: (actor: Actor) => Classifier,
): Task<{ messageId: string }> {
  return defineTask({
    name: "portfolio.message.classify",
    on: messageReceived,
    async run({ db, actor, payload: { messageId }, finish }) {
      const [message] = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`
            select name, email, body, lang from portfolio.contact_messages
            where id = ${messageId} and removed_at is null`,
      );
      if (!message) return;
      const { name, email, body, lang } = message;
      const said = await classifierFor(actor)({ name, email, body, lang });
      await finish((sql) =>
        sql`
          update portfolio.contact_messages set
            intent = case when intent_by = 'member' then intent else ${said.intent} end,
            intent_by = case when intent_by = 'member' then intent_by else ${said.by} end,
            priority = ${said.priority}, reasons = ${said.reasons}::text[]
          where id = ${messageId}`
      );
    },
  });
}
