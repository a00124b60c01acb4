/**
 * Making the chunks of a source those that it has now, in a task's transaction.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import {
  embedLocally,
  LOCAL_DIMENSION,
  LOCAL_MODEL,
} from "../text/embedding.ts";
import { ANALYZER } from "../text/terms.ts";
import { addPostings, removePostings, textOf } from "./postings.ts";
import type { NewChunk, NumberedChunk, Replaced, Source } from "./schema.ts";

/** Chunks whose postings travel in one statement. */
const BATCH = 100;

/**
 * Makes the chunks of a source these ones. What is the same stays as it is, ids included; nothing at all is written when
 * all of it is.
 *
 * @param sql a transaction of the task role in the tenant
 */
export async function replaceSource(
  sql: Tx,
  source: Source,
  chunks: readonly NewChunk[],
): Promise<Replaced> {
  const next = await hold(sql);
  const known = await sql<(NumberedChunk & { hash: string })[]>`
    select id, no, lang, visibility, title, path, text, hash from assistant.chunks
    where tenant_id = (select app.tenant_id()) and source_kind = ${source.kind} and source_id = ${source.id}`;
  const wanted = await Promise.all(
    placed(chunks).map(async (chunk) => ({
      ...chunk,
      hash: await hashOf(chunk),
    })),
  );
  const gone = known.filter(({ hash }) =>
    !wanted.some((one) => one.hash === hash)
  );
  const fresh = wanted
    .filter(({ hash }) => !known.some((one) => one.hash === hash))
    .map((chunk, at) => ({ ...chunk, id: newId(), no: next + at }));
  for (const batch of batchesOf(gone)) {
    await removePostings(sql, batch);
    await sql`
      delete from assistant.chunks
      where tenant_id = (select app.tenant_id()) and id = any (${
      batch.map(({ id }) => id)
    }::uuid[])`;
  }
  for (const batch of batchesOf(fresh)) await add(sql, source, batch);
  if (fresh.length > 0) {
    await sql`
      update assistant.indexes set next_no = ${
      next + fresh.length
    }, complete_for = null
      where tenant_id = (select app.tenant_id())`;
  }
  return { added: fresh.length, removed: gone.length };
}

/** A translation that is added moves nothing of the other language. */
function placed(chunks: readonly NewChunk[]): (NewChunk & { place: number })[] {
  const next: Record<string, number> = {};
  return chunks.map((chunk) => {
    const place = next[chunk.lang] ?? 0;
    next[chunk.lang] = place + 1;
    return { ...chunk, place };
  });
}

/** Forgets a source. */
export async function removeSource(
  sql: Tx,
  source: Source,
): Promise<Replaced> {
  return await replaceSource(sql, source, []);
}

/** Takes the tenant's postings for this transaction; says the next free number. Older postings are made anew. */
export async function hold(sql: Tx): Promise<number> {
  await sql`
    insert into assistant.indexes (tenant_id, analyzer) values ((select app.tenant_id()), ${ANALYZER})
    on conflict (tenant_id) do nothing`;
  const [row] = await sql`
    select next_no, analyzer from assistant.indexes where tenant_id = (select app.tenant_id()) for update`;
  if (row?.analyzer !== ANALYZER) await makeAnew(sql);
  return Number(row?.next_no);
}

async function makeAnew(sql: Tx) {
  await sql`delete from assistant.postings where tenant_id = (select app.tenant_id())`;
  await sql`delete from assistant.statistics where tenant_id = (select app.tenant_id())`;
  const all = await sql<NumberedChunk[]>`
    select id, no, lang, visibility, title, path, text from assistant.chunks
    where tenant_id = (select app.tenant_id()) order by no`;
  for (const batch of batchesOf(all)) {
    await addPostings(sql, batch);
    await embed(sql, batch);
  }
  await sql`update assistant.indexes set analyzer = ${ANALYZER} where tenant_id = (select app.tenant_id())`;
}

type FreshChunk = NumberedChunk & { place: number; hash: string };

async function add(
  sql: Tx,
  { kind, id }: Source,
  chunks: readonly FreshChunk[],
) {
  const rows = chunks.map((chunk) => ({
    ...chunk,
    source_kind: kind,
    source_id: id,
  }));
  await sql`
    insert into assistant.chunks
      (tenant_id, id, no, source_kind, source_id, lang, visibility, place, title, path, text, hash)
    select (select app.tenant_id()), id, no, source_kind, source_id, lang, visibility, place, title, path, text, hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as fresh (
      id uuid, no int, source_kind text, source_id uuid, lang text, visibility text, place int, title text, path text,
      text text, hash text
    )`;
  await addPostings(sql, chunks);
  await embed(sql, chunks);
}

async function embed(sql: Tx, chunks: readonly NumberedChunk[]) {
  await sql`
    select assistant.keep_embeddings(
      ${
    chunks.map(({ id }) => id)
  }::uuid[], ${LOCAL_MODEL}, ${LOCAL_DIMENSION}::int,
      ${chunks.flatMap((chunk) => embedLocally(textOf(chunk)))}::real[]
    )`;
}

function* batchesOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += BATCH) {
    yield all.slice(at, at + BATCH);
  }
}

async function hashOf(
  { lang, visibility, title, path, text, place }: NewChunk & { place: number },
): Promise<string> {
  const whole = JSON.stringify([lang, visibility, title, path, text, place]);
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(whole),
  );
  return new Uint8Array(digest).toHex();
}
