/**
 * What a document's owner wishes now.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import type { NewChunk } from "../schema.ts";

/**
 * Who may be told of a document; null when nobody is, because it was removed or cannot be read.
 *
 * @param sql a transaction of the task role in the tenant
 */
export async function getWish(
  sql: Tx,
  id: string,
): Promise<NewChunk["visibility"] | null> {
  const [row] = await sql`
    select visibility from assistant.documents
    where tenant_id = (select app.tenant_id()) and id = ${id} and state = 'ready' and removed_at is null`;
  return row?.visibility ?? null;
}
