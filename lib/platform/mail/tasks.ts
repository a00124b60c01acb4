/**
 * Sends letters.
 *
 * @module
 */
import type { Actor, Tx } from "../db.ts";
import { emit } from "../events.ts";
import { defineTask, PermanentFailure, type Task } from "../tasks.ts";
import { mailAnswered, mailQueued } from "./events.ts";
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
    attempts: ATTEMPTS,
    backoffMs: 5_000,
    timeoutMs: 60_000,
    async run({ db, actor, payload: { mailId }, attempt, finish }) {
      const letter = await db.transaction(actor, "read only", async (sql) => {
        const [row] = await sql`
          select id, recipient, subject, body_text, body_html, reply_to, unsubscribe_url, thread, created_at
          from platform.mails where id = ${mailId} and state in ('queued', 'refused')
        `;
        return row ? letterOf(row) : null;
      });
      if (!letter) return; // sent before, or erased
      if (server === null) {
        await finish(async (sql) => {
          await sql`update platform.mails set state = 'kept', ended_at = now() where id = ${mailId}`;
          await tell(sql, actor, mailId);
        });
        return;
      }
      try {
        await server.send(letter);
      } catch (error) {
        const isLast = error instanceof PermanentFailure || attempt >= ATTEMPTS;
        await db.transaction(
          actor,
          "read write",
          (sql) => noteRefusal(sql, actor, mailId, error, isLast),
        );
        throw error;
      }
      await finish(async (sql) => {
        await sql`
          update platform.mails
          set state = 'sent', answer = null, body_text = null, body_html = null, reply_to = null,
            unsubscribe_url = null, ended_at = now()
          where id = ${mailId}
        `;
        await tell(sql, actor, mailId);
      });
    },
  });
}

/** 5 s, 10 s, … 1 h, 1 h: 54 h in all, as section 4.5.4.1 of RFC 5321 asks for days. */
const ATTEMPTS = 64;

/** What is said again and again is told once: whoever waits for the letter sees why. */
async function noteRefusal(
  sql: Tx,
  actor: Actor,
  mailId: string,
  error: unknown,
  isLast: boolean,
): Promise<void> {
  const answer = error instanceof Error ? error.message.slice(0, 300) : null;
  const state = isLast ? "refused" : "queued";
  const { count } = await sql`
    update platform.mails set answer = ${answer}, state = ${state}, ended_at = ${
    isLast ? new Date() : null
  }
    where id = ${mailId} and (answer, state) is distinct from (${answer}::text, ${state}::text)
  `;
  if (count > 0) await tell(sql, actor, mailId);
}

/** Only slices listen, and theirs are the letters of a tenant. */
async function tell(sql: Tx, actor: Actor, mailId: string): Promise<void> {
  if (actor.tenantId !== null) {
    await emit(sql, actor, mailAnswered, { mailId });
  }
}
