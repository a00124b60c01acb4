/**
 * Postings and statistics of chunks, in the transaction of whoever adds or removes them.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { type Lengths, termsOf } from "../text/terms.ts";
import type { NumberedChunk } from "./schema.ts";

/** Numbers of chunks that share a row of a term. */
export const BLOCK = 2048;
/** Bits of a chunk's length, and of a term's count, in an entry. */
const LENGTH_BITS = 14;
const COUNT_BITS = 5;

/** Nobody asks for a longer word; the table takes none. */
const MOST_TERM = 200;

const KINDS: Record<string, keyof Lengths> = {
  w: "words",
  s: "bones",
  g: "grams",
};

/** A term in a chunk. */
export interface Posting {
  term: string;
  lang: string;
  visibility: string;
  block: number;
  entry: number;
}

/** What stands in the postings of a chunk; title and text are found alike. */
export function postingsOf(chunk: NumberedChunk): Posting[] {
  const { lang, visibility, no } = chunk;
  const { counts, lengths } = termsOf(textOf(chunk));
  return [...counts].filter(([term]) => term.length <= MOST_TERM)
    .map(([term, count]) => ({
      term,
      lang,
      visibility,
      block: Math.floor(no / BLOCK),
      entry: no % BLOCK << LENGTH_BITS + COUNT_BITS |
        atMost(lengths[KINDS[term[0] ?? ""] ?? "words"], LENGTH_BITS) <<
          COUNT_BITS |
        atMost(count, COUNT_BITS),
    }));
}

/** Adds chunks to the postings and statistics of the transaction's tenant. */
export async function addPostings(sql: Tx, chunks: readonly NumberedChunk[]) {
  const { terms, langs, visibilities, blocks, entries } = columnsOf(chunks);
  await sql`
    insert into assistant.postings (tenant_id, term, lang, visibility, block, entries)
    select (select app.tenant_id()), term, lang, visibility, block, array_agg(entry order by entry)
    from unnest(${terms}::text[], ${langs}::text[], ${visibilities}::text[], ${blocks}::int[], ${entries}::int[])
      as fresh (term, lang, visibility, block, entry)
    group by term, lang, visibility, block
    on conflict (tenant_id, term, lang, visibility, block)
      do update set entries = postings.entries || excluded.entries`;
  await addStatistics(sql, chunks, 1);
}

/** Takes chunks out of the postings and statistics of the transaction's tenant. */
export async function removePostings(
  sql: Tx,
  chunks: readonly NumberedChunk[],
) {
  const { terms, langs, visibilities, blocks, entries } = columnsOf(chunks);
  await sql`
    with gone as (
      select term, lang, visibility, block, array_agg(entry >> ${
    LENGTH_BITS + COUNT_BITS
  }::int) as places
      from unnest(${terms}::text[], ${langs}::text[], ${visibilities}::text[], ${blocks}::int[], ${entries}::int[])
        as former (term, lang, visibility, block, entry)
      group by term, lang, visibility, block
    )
    update assistant.postings as kept
    set entries = array(
      select entry from unnest(kept.entries) as entry
      where entry >> ${LENGTH_BITS + COUNT_BITS}::int <> all (gone.places)
    )
    from gone
    where kept.tenant_id = (select app.tenant_id()) and kept.term = gone.term and kept.lang = gone.lang
      and kept.visibility = gone.visibility and kept.block = gone.block`;
  await sql`
    delete from assistant.postings
    where tenant_id = (select app.tenant_id()) and term = any (${terms}::text[]) and df = 0`;
  await addStatistics(sql, chunks, -1);
}

async function addStatistics(
  sql: Tx,
  chunks: readonly NumberedChunk[],
  by: 1 | -1,
) {
  const lengths = chunks.map((chunk) => termsOf(textOf(chunk)).lengths);
  await sql`
    insert into assistant.statistics (tenant_id, lang, visibility, chunks, words, bones, grams)
    select (select app.tenant_id()), lang, visibility, 0, 0, 0, 0
    from unnest(${chunks.map(({ lang }) => lang)}::text[], ${
    chunks.map(({ visibility }) => visibility)
  }::text[]) as fresh (lang, visibility)
    group by lang, visibility
    on conflict (tenant_id, lang, visibility) do nothing`;
  await sql`
    update assistant.statistics as kept
    set chunks = kept.chunks + ${by} * fresh.chunks, words = kept.words + ${by} * fresh.words,
      bones = kept.bones + ${by} * fresh.bones, grams = kept.grams + ${by} * fresh.grams
    from (
      select lang, visibility, count(*)::int as chunks, sum(words) as words, sum(bones) as bones, sum(grams) as grams
      from unnest(${chunks.map(({ lang }) => lang)}::text[], ${
    chunks.map(({ visibility }) => visibility)
  }::text[], ${lengths.map(({ words }) => words)}::int[], ${
    lengths.map(({ bones }) => bones)
  }::int[], ${lengths.map(({ grams }) => grams)}::int[])
        as each (lang, visibility, words, bones, grams)
      group by lang, visibility
    ) as fresh
    where kept.tenant_id = (select app.tenant_id()) and kept.lang = fresh.lang and kept.visibility = fresh.visibility`;
}

function columnsOf(chunks: readonly NumberedChunk[]) {
  const all = chunks.flatMap(postingsOf);
  return {
    terms: all.map(({ term }) => term),
    langs: all.map(({ lang }) => lang),
    visibilities: all.map(({ visibility }) => visibility),
    blocks: all.map(({ block }) => block),
    entries: all.map(({ entry }) => entry),
  };
}

/** What a chunk is found by. */
export function textOf(
  { title, text }: Pick<NumberedChunk, "title" | "text">,
): string {
  return `${title}\n${text}`;
}

function atMost(number: number, bits: number): number {
  return Math.min(number, 2 ** bits - 1);
}
