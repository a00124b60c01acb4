/**
 * Mail: one door. A letter is a row, written in the transaction of what it tells of; the worker sends it.
 *
 * @module
 */
import type { Actor, Tx } from "./db.ts";
import { asEmitter } from "./emitter.ts";
import { emit } from "./events.ts";
import { newId } from "./ids.ts";
import { mailQueued } from "./mail/events.ts";

/** A letter. */
export interface Mail {
  /** Address of the receiver, e.g. `ada@example.com`. */
  to: string;
  subject: string;
  text: string;
  html?: string | null;
  /** What it is about, e.g. `invitation <id>`: a second letter with the same key is not sent. */
  key: string;
  /** The receiver, where it is a user: the letter goes with them when they are erased. */
  userId?: string | null;
}

/**
 * Writes a letter, to be sent once the transaction has been committed.
 *
 * @param actor whose transaction it is; the letter belongs to the actor's tenant
 * @returns the letter's id, from which its Message-ID is made
 * @example
 * await sendMail(sql, actor, { to, subject: "Confirm", text: `Open ${link}`, key: `confirm ${tokenId}` });
 */
export async function sendMail(
  sql: Tx,
  actor: Actor,
  { to, subject, text, html = null, key, userId = null }: Mail,
): Promise<string> {
  const id = newId();
  const { count } = await asEmitter(sql, actor, (sql) =>
    sql`
      insert into platform.mails (id, tenant_id, user_id, key, recipient, subject, body_text, body_html)
      values (${id}, ${actor.tenantId}, ${userId}, ${key}, ${to}, ${subject}, ${text}, ${html})
      on conflict do nothing
    `);
  if (count > 0) await emit(sql, actor, mailQueued, { mailId: id });
  return id;
}
