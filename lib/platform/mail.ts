/**
 * Mail: one door. A letter is a row, written in the transaction of what it tells of; the worker sends it.
 *
 * @module
 */
import type { Actor, Tx } from "./db.ts";
import { asEmitter } from "./emitter.ts";
import { emit } from "./events.ts";
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
  /** Where an answer goes, when not to the sender. */
  replyTo?: string | null;
  /** The page that stops such letters, for those that may be stopped (RFC 8058). */
  unsubscribeUrl?: string | null;
  /** Ids of earlier letters of the same conversation, oldest first, for what a person wrote (RFC 5322, section 3.6.4). */
  thread?: readonly string[] | null;
  /** The receiver, where it is a user: the letter goes with them when they are erased. */
  userId?: string | null;
}

/**
 * Writes a letter, to be sent once the transaction has been committed.
 *
 * @param actor whose transaction it is; the letter belongs to the actor's tenant
 * @returns the letter's id, from which its Message-ID is made; the same for the same key
 * @example
 * await sendMail(sql, actor, { to, subject: "Confirm", text: `Open ${link}`, key: `confirm ${tokenId}` });
 */
export async function sendMail(
  sql: Tx,
  actor: Actor,
  mail: Mail,
): Promise<string> {
  const { to, subject, text, html = null, key, userId = null } = mail;
  const { replyTo = null, unsubscribeUrl = null, thread = null } = mail;
  const id = await mailIdOf(actor.tenantId, key);
  const { count } = await asEmitter(sql, actor, (sql) =>
    sql`
      insert into platform.mails (
        id, tenant_id, user_id, key, recipient, subject, body_text, body_html, reply_to, unsubscribe_url,
        thread
      ) values (
        ${id}, ${actor.tenantId}, ${userId}, ${key}, ${to}, ${subject}, ${text}, ${html}, ${replyTo}, ${unsubscribeUrl},
        ${thread === null ? null : [...thread]}::uuid[]
      )
      on conflict do nothing
    `);
  if (count > 0) await emit(sql, actor, mailQueued, { mailId: id });
  return id;
}

/** Made of the key: whoever asks twice, however long between, asks for one letter with one Message-ID. */
async function mailIdOf(tenantId: string | null, key: string): Promise<string> {
  const text = new TextEncoder().encode(`mail ${tenantId ?? ""} ${key}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  const hex = hash.slice(0, 16).toHex();
  // a UUID of version 8: its other 122 bits are ours (RFC 9562, section 5.8)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
