/**
 * Sends answers.
 *
 * @module
 */
import { sendMail } from "@/lib/platform/mail.ts";
import { defineTask, TryLater } from "@/lib/platform/tasks.ts";
import { replyWritten } from "../events.ts";
import { replyLetter } from "./letter.ts";

/** Letters of a conversation that the next one names; mail programs need no more to keep it together. */
const MOST_NAMED = 20;

/**
 * Sends an answer once its time has come, unless it was taken back. It follows the letters that the visitor got before,
 * so that a mail program shows one conversation, and an answer to it goes to who wrote it.
 */
export const sendReply = defineTask({
  name: "portfolio.reply.send",
  on: replyWritten,
  async run({ db, actor, payload: { replyId }, once }) {
    const [waits] = await db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`
          select (extract(epoch from send_at - now()) * 1000)::int as ms
          from portfolio.contact_replies where id = ${replyId} and state = 'waiting'`,
    );
    if (!waits) return;
    if (waits.ms > 0) throw new TryLater("it can be taken back", waits.ms);
    await once("letter", async (sql) => {
      // whoever takes it back this moment is first, or too late
      const [reply] = await sql`
        update portfolio.contact_replies set state = 'queued'
        where id = ${replyId} and state = 'waiting'
        returning message_id, body`;
      if (!reply) return;
      const [message] = await sql`
        select message.email, message.body, message.lang, portfolio.reply_address(${replyId}) as author,
          coalesce(nullif(tenant.name, ''), tenant.slug) as site
        from portfolio.contact_messages as message
        join platform.tenants as tenant on tenant.id = message.tenant_id
        where message.id = ${reply.message_id} and message.removed_at is null`;
      if (!message) {
        // deleted meanwhile: whoever brings it back sees that the answer was not sent
        await sql`update portfolio.contact_replies set state = 'undone', ended_at = now() where id = ${replyId}`;
        return;
      }
      const before = await sql`
        select mail_id from (
          select mail_id, created_at from portfolio.contact_letters
          where message_id = ${reply.message_id} and what = 'receipt' and state <> 'failed'
          union all
          select mail_id, created_at from portfolio.contact_replies
          where message_id = ${reply.message_id} and mail_id is not null and state <> 'failed'
        ) as letter
        order by created_at desc limit ${MOST_NAMED}`;
      const mailId = await sendMail(sql, actor, {
        to: message.email,
        ...replyLetter({
          lang: message.lang,
          reply: reply.body,
          message: message.body,
          site: message.site,
          isOpen: message.author !== null,
        }),
        replyTo: message.author,
        thread: before.map(({ mail_id }) => String(mail_id)).reverse(),
        key: `reply ${replyId}`,
      });
      await sql`update portfolio.contact_replies set mail_id = ${mailId} where id = ${replyId}`;
      await sql`
        update portfolio.contact_messages set replied_at = now()
        where id = ${reply.message_id} and replied_at is null`;
    });
  },
});
