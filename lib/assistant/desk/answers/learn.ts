/**
 * Making a written answer what the assistant knows, in a task's transaction.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { hold, replaceSource } from "../../knowledge/replace.ts";
import type { NewChunk } from "../../knowledge/schema.ts";
import { chunksOf } from "../../text/chunks.ts";

/** The kind of source that written answers are. */
const KIND = "answer";

/** Where answers stand for readers: nowhere but in the chat. */
const PLACE = "/chat";

/**
 * Makes an answer's chunks those that it has now; none once it was taken out, or while the owner keeps it from the
 * assistant. The question is their title, so that they are found by it and it is never quoted as if it were the answer.
 */
export async function learn(sql: Tx, id: string): Promise<void> {
  // read behind the lock: whoever comes later writes what is newer
  await hold(sql);
  const [row] = await sql`
    select question, answer, lang, visibility, exists (
        select from assistant.exclusions as kept_out
        where kept_out.kind = ${KIND} and (kept_out.source_id is null or kept_out.source_id = answer.id)
      ) as is_excluded
    from assistant.written_answers as answer
    where id = ${id} and removed_at is null`;
  const chunks = row && !row.is_excluded
    ? chunksOf(row.answer).map(({ text }): NewChunk => ({
      lang: row.lang,
      visibility: row.visibility,
      title: row.question,
      path: PLACE,
      text,
    }))
    : [];
  await replaceSource(sql, { kind: KIND, id }, chunks);
  if (!row) {
    await sql`
      delete from assistant.sources
      where tenant_id = (select app.tenant_id()) and kind = ${KIND} and id = ${id}`;
    return;
  }
  // so that it can be let in again once it is kept out
  await sql`
    insert into assistant.sources (tenant_id, kind, id, name, path, visibility, mark)
    values ((select app.tenant_id()), ${KIND}, ${id}, ${row.question}, ${PLACE}, ${row.visibility}, '')
    on conflict (tenant_id, kind, id) do update
      set name = excluded.name, visibility = excluded.visibility, changed_at = now()`;
}
