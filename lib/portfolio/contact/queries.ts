/**
 * The owner's inbox.
 *
 * @module
 */

import { query } from "@/lib/platform/cqrs.ts";
import { type ContactMessage, listMessagesInput } from "./schema.ts";

/** Messages, the newest first; ids sort by age, so that the last one names where the next page begins. */
export const listMessages = query({
  input: listMessagesInput,
  permission: "portfolio.messages.read",
  async run({ sql, input: { after, limit } }): Promise<ContactMessage[]> {
    const rows = await sql`
      select id, name, email, body, lang, created_at::text, read_at::text
      from portfolio.contact_messages
      where ${after ?? null}::uuid is null or id < ${after ?? null}::uuid
      order by id desc
      limit ${limit}`;
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      body: row.body,
      lang: row.lang,
      createdAt: new Date(row.created_at).toISOString(),
      readAt: row.read_at === null ? null : new Date(row.read_at).toISOString(),
    }));
  },
});
