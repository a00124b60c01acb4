/**
 * Sends answers to whoever left a question with an address.
 *
 * @module
 */
import { sendMail } from "@/lib/platform/mail.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { answerPromised } from "./events.ts";
import { answerLetter } from "./letter.ts";

/** Sends an answer to one visitor, once; not when it was taken out or the visitor deleted the conversation meanwhile. */
export const mailAnswer = defineTask({
  name: "assistant.answer.mail",
  on: answerPromised,
  async run({ actor, payload: { answerId, questionId }, finish }) {
    await finish(async (sql) => {
      const [row] = await sql`
        select asked.left_email, asked.question, asked.lang, written.answer,
          assistant.answer_author(written.id) as author, coalesce(nullif(tenant.name, ''), tenant.slug) as site
        from assistant.questions as asked
        join assistant.written_answers as written on written.tenant_id = asked.tenant_id and written.id = ${answerId}
        join platform.tenants as tenant on tenant.id = asked.tenant_id
        where asked.id = ${questionId} and asked.left_email is not null and written.removed_at is null`;
      if (!row) return;
      await sendMail(sql, actor, {
        to: row.left_email,
        ...answerLetter({
          lang: row.lang,
          question: row.question,
          answer: row.answer,
          site: row.site,
          isOpen: row.author !== null,
        }),
        replyTo: row.author,
        key: `answer ${answerId} ${questionId}`,
      });
    });
  },
});
