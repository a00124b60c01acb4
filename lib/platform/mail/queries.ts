/**
 * Reads the dev mailbox; only whoever runs the platform may.
 *
 * @module
 */
import { query } from "../cqrs.ts";
import {
  type Letter,
  type LetterHead,
  letterInput,
  letterOf,
  mailboxInput,
} from "./schema.ts";

/** Letters that stayed for want of a server, the newest first. */
export const listLetters = query({
  input: mailboxInput,
  permission: null,
  async run({ sql, input: { to, limit } }): Promise<LetterHead[]> {
    const rows = await sql`
      select id, recipient, subject, created_at
      from platform.mails
      where state = 'kept' and (${to} = '' or position(lower(${to}) in lower(recipient)) > 0)
      order by created_at desc, id desc
      limit ${limit}
    `;
    return rows.map((row) => ({
      id: row.id,
      to: row.recipient,
      subject: row.subject,
      createdAt: new Date(row.created_at).toISOString(),
    }));
  },
});

/** One of them, or null. */
export const getLetter = query({
  input: letterInput,
  permission: null,
  async run({ sql, input: { id } }): Promise<Letter | null> {
    const [row] = await sql`
      select id, recipient, subject, body_text, body_html, reply_to, unsubscribe_url, thread, created_at
      from platform.mails where id = ${id} and state = 'kept'
    `;
    return row ? letterOf(row) : null;
  },
});
