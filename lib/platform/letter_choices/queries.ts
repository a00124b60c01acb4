/**
 * Who wants which letters.
 *
 * @module
 */
import { z } from "zod";
import { query } from "../cqrs.ts";
import type { Tx } from "../db.ts";
import { letterKind, type Receiver } from "./schema.ts";

/** Whether one wants letters of a kind oneself; null when one has not said. */
export const getMyChoice = query({
  input: z.strictObject({ kind: letterKind }),
  permission: null,
  async run({ sql, input: { kind } }): Promise<boolean | null> {
    const [row] = await sql`
      select wanted from platform.letter_choices where kind = ${kind}
    `;
    return row ? Boolean(row.wanted) : null;
  },
});

/**
 * Whom a letter goes to: members of the task's tenant who hold a permission and want such letters. Owners do unless they
 * said that they do not, others only if they said so; nobody does while the slice is switched off.
 *
 * @param sql of a task, in the role `app_task`
 * @example await listReceivers(sql, "portfolio.message.received", "portfolio.messages.read");
 */
export async function listReceivers(
  sql: Tx,
  kind: string,
  permission: string,
): Promise<Receiver[]> {
  const rows = await sql`
    select user_id, address, lang from platform.who_gets_letters(${kind}, ${permission})
  `;
  return rows.map(({ user_id, address, lang }) => ({
    userId: user_id,
    address,
    lang,
  }));
}
