/**
 * Finding the chunks that may answer a question.
 *
 * @module
 */
import type { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { searchTextOf } from "../engines/subjects.ts";
import { embedLocally, LOCAL_MODEL } from "../text/embedding.ts";
import { langOfText } from "../text/language.ts";
import { askedTerms } from "../text/terms.ts";
import { fuse } from "./fuse.ts";
import { type Passage, retrieveInput } from "./schema.ts";

/** Entries of postings that a question reads in each language, the rarest terms first; the rarest whatever it costs. */
const READS = 12_000;
/** Chunks whose vectors are compared. */
const CANDIDATES = 64;
/** What the same vector adds to a score; words of a question together have some 20 to 60. */
const NEARNESS = 5;

/**
 * The best chunks for a question, among those that the actor may read and by their statistics alone: Okapi BM25 (k1 1.2,
 * b 0.75; Robertson and Zaragoza, 2009) over words, beginnings and runs of letters, and the nearness of vectors.
 *
 * A score is a sum of whole numbers, which comes out the same in whatever order it is added.
 */
export const retrieve = query({
  input: retrieveInput,
  permission: null,
  async run({ sql, input }) {
    const { vector, limit } = input;
    if (!vector) return await byWords(sql, input);
    const found = await byWords(sql, { ...input, limit: CANDIDATES });
    const near = await byVector(sql, { ...input, vector });
    const passages = new Map(
      [...near, ...found].map((passage) => [passage.chunkId, passage]),
    );
    const idsOf = (all: Passage[]) => all.map(({ chunkId }) => chunkId);
    return fuse(idsOf(found), idsOf(near)).slice(0, limit).flatMap(
      ([id, score]) => {
        const passage = passages.get(id);
        return passage ? [{ ...passage, score }] : [];
      },
    );
  },
});

/** Passages that an answer is made of. */
const PASSAGES = 8;

/**
 * The passages that a visitor's question is answered with, in its own language where there is the same in both.
 *
 * @param lang that of the page, for a question which does not tell
 * @param searched the question with what it leans on
 */
export async function passagesFor(
  actor: Actor,
  { question, lang, searched = question, vector }: {
    question: string;
    lang?: Lang;
    searched?: string;
    vector?: Asked["vector"];
  },
): Promise<Passage[]> {
  return await retrieve(actor, {
    question: searchTextOf(searched),
    prefer: langOfText(question) ?? lang,
    limit: PASSAGES,
    vector,
  });
}

type Asked = z.output<typeof retrieveInput>;

/** By a provider's vectors alone: all that the reader may see are compared. */
async function byVector(
  sql: Tx,
  { vector: { model, numbers }, lang: only, prefer }:
    & Asked
    & Required<Pick<Asked, "vector">>,
): Promise<Passage[]> {
  const lang = only ?? null;
  const rows = await sql`
    select chunk.id, title, path, text, lang, near as score
    from assistant.nearest(${model}, ${numbers}::real[], ${CANDIDATES}) as found
    join assistant.chunks as chunk on chunk.id = found.chunk_id
    where (${lang}::text is null or lang = ${lang}) and ${isOwn(sql, prefer)}
    order by near desc, chunk.id`;
  return rows.map(passageOf);
}

/**
 * Whether a chunk stands in the preferred language, or its source does not say as much in it: of an entry that nobody has
 * translated there are names and dates in both.
 */
function isOwn(sql: Tx, prefer: Asked["prefer"]) {
  if (!prefer) return sql`true`;
  return sql`(
    chunk.lang = ${prefer} or not exists (
      select from assistant.chunks as one
      where one.tenant_id = chunk.tenant_id and one.source_kind = chunk.source_kind
        and one.source_id = chunk.source_id
      having sum(length(one.text)) filter (where one.lang = ${prefer}) * 2
        >= sum(length(one.text)) filter (where one.lang = chunk.lang)
    )
  )`;
}

/** By words, with the nearness of local vectors. */
async function byWords(
  sql: Tx,
  { question, lang: only, prefer, limit }: Asked,
): Promise<Passage[]> {
  const lang = only ?? null;
  const asked = askedTerms(question);
  const terms = asked.map(({ term }) => term);
  const vector = embedLocally(question);
  const isEmpty = vector.every((number) => number === 0);
  const rows = await sql`
      with asked as (
        select term, weight from unnest(${terms}::text[], ${
    asked.map(({ weight }) => weight)
  }::float8[]) as asked (term, weight)
      ), class as (
        select lang, sum(chunks)::float8 as chunks, sum(words)::float8 / sum(chunks)::float8 as words,
          sum(bones)::float8 / sum(chunks)::float8 as bones, sum(grams)::float8 / sum(chunks)::float8 as grams
        from assistant.statistics
        where ${lang}::text is null or lang = ${lang}
        group by lang having sum(chunks) > 0
      ), found as materialized (
        select term, lang, block, df, entries from assistant.postings
        where term = any (${terms}::text[] collate "C") and (${lang}::text is null or lang = ${lang})
      ), known as (
        select lang, term, sum(df)::float8 as df, sum(sum(df)) over (partition by lang order by sum(df), term) as reads
        from found group by lang, term
      ), kept as materialized (
        select known.lang, known.term,
          1e6 * 2.2 * asked.weight * ln(1 + (class.chunks - known.df + 0.5) / (known.df + 0.5)) as weight,
          0.9 / greatest(1, case left(known.term, 1) when 'w' then class.words when 's' then class.bones else class.grams end)
            as for_length
        from known join class using (lang) join asked using (term)
        where known.reads <= ${READS} or known.reads = known.df
      ), scored as (
        select found.lang, found.block * 2048 + (entry >> 19) as no,
          sum(round(kept.weight * (entry & 31) / ((entry & 31) + 0.3::float8 + kept.for_length * (entry >> 5 & 16383)))) as score
        from kept join found using (lang, term) cross join lateral unnest(found.entries) as entry
        group by 1, 2
        order by score desc, no
        limit ${CANDIDATES}
      ), candidate as materialized (
        select chunk.id, chunk.no, chunk.title, chunk.path, chunk.text, chunk.lang, scored.score
        from scored join assistant.chunks as chunk on chunk.no = scored.no and chunk.lang = scored.lang
        where ${isOwn(sql, prefer)}
      )
      select id, title, path, text, lang, score / 1e6 + coalesce(${NEARNESS} * round(near::numeric, 6)::float8, 0) as score
      from candidate
      left join assistant.nearness(
        (select array_agg(id) from candidate), ${
    isEmpty ? "" : LOCAL_MODEL
  }, ${vector}::real[]
      ) as vector on vector.chunk_id = candidate.id
      order by score desc, no
      limit ${limit}`;
  return rows.map(passageOf);
}

function passageOf(row: Record<string, unknown>): Passage {
  return {
    chunkId: String(row.id),
    title: String(row.title),
    path: String(row.path),
    text: String(row.text),
    lang: row.lang === "es" ? "es" : "en",
    score: Number(row.score),
  };
}
