/**
 * Sends letters.
 *
 * @module
 */
import { defineTask, type Task } from "../tasks.ts";
import { mailQueued } from "./events.ts";
import { letterOf } from "./schema.ts";
import type { MailServer } from "./transport.ts";

/**
 * The task that sends one letter. A server that is down or busy is asked again for some two days; one that refuses sets
 * the run aside. Without a server the letter stays, for the dev mailbox.
 *
 * A process that dies between the server's "250" and our commit sends it again, with the same Message-ID.
 *
 * @param server null where there is none
 */
export function mailTask(
  server: MailServer | null,
): Task<{ mailId: string }> {
  return defineTask({
    name: "platform.mail.send",
    on: mailQueued,
    // 5 s, 10 s, … 1 h, 1 h: 54 h in all, as section 4.5.4.1 of RFC 5321 asks for days
    attempts: 64,
    backoffMs: 5_000,
    timeoutMs: 60_000,
    async run({ db, actor, payload: { mailId }, finish }) {
      const letter = await db.transaction(actor, "read only", async (sql) => {
        const [row] = await sql`
          select id, recipient, subject, body_text, body_html, reply_to, unsubscribe_url, created_at
          from platform.mails where id = ${mailId} and state = 'queued'
        `;
        return row ? letterOf(row) : null;
      });
      if (!letter) return; // sent before, or erased
      if (server === null) {
        await finish((sql) =>
          sql`update platform.mails set state = 'kept', ended_at = now() where id = ${mailId}`
        );
        return;
      }
      await server.send(letter);
      await finish((sql) =>
        sql`
          update platform.mails
          set state = 'sent', body_text = null, body_html = null, reply_to = null, unsubscribe_url = null, ended_at = now()
          where id = ${mailId}
        `
      );
    },
  });
}
