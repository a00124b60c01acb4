/**
 * What belongs to a message besides itself: the letters about it, and its answers.
 *
 * @module
 */
import { query } from "@/lib/platform/cqrs.ts";
import {
  type Correspondence,
  messageId,
  type MessageLetter,
  type Reply,
} from "../schema.ts";

/**
 * Letters and answers of a message, the oldest first. A letter that nobody took names the run that was set aside, for
 * members who may see those.
 */
export const getCorrespondence = query({
  input: messageId,
  permission: "portfolio.messages.read",
  async run({ sql, input: { id } }): Promise<Correspondence> {
    const letters = await sql`
      select letter.mail_id, letter.what, letter.state, letter.answer, dead.id as run_id
      from portfolio.contact_letters as letter
      left join platform.dead_letters as dead
        on dead.tenant_id = letter.tenant_id and dead.task = 'platform.mail.send'
        and dead.payload ->> 'mailId' = letter.mail_id::text
      where letter.message_id = ${id}
      order by letter.created_at, letter.mail_id`;
    const replies = await sql`
      select reply.id, reply.body, reply.state, reply.answer, reply.created_at, reply.send_at, dead.id as run_id
      from portfolio.contact_replies as reply
      left join platform.dead_letters as dead
        on dead.tenant_id = reply.tenant_id and dead.task = 'platform.mail.send'
        and dead.payload ->> 'mailId' = reply.mail_id::text
      where reply.message_id = ${id}
      order by reply.id`;
    return {
      letters: letters.map((row): MessageLetter => ({
        what: row.what,
        state: row.state,
        answer: row.answer,
        mailId: row.mail_id,
        runId: row.run_id,
      })),
      replies: replies.map((row): Reply => ({
        id: row.id,
        body: row.body,
        state: row.state,
        answer: row.answer,
        createdAt: row.created_at.toISOString(),
        sendAt: row.send_at.toISOString(),
        runId: row.run_id,
      })),
    };
  },
});
