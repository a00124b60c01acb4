/**
 * Tenants with many chunks, made of words that are as common and as rare as those of a language.
 *
 * @module
 */
import type { Sql } from "postgres";
import { BLOCK, postingsOf } from "@/lib/assistant/knowledge/postings.ts";
import type { NumberedChunk } from "@/lib/assistant/knowledge/schema.ts";
import {
  embedLocally,
  LOCAL_DIMENSION,
  LOCAL_MODEL,
} from "@/lib/assistant/text/embedding.ts";
import { ANALYZER, termsOf } from "@/lib/assistant/text/terms.ts";
import { newId } from "@/lib/platform/ids.ts";

const WORDS_EACH = 150;
const VOCABULARY = 30_000;

/** Makes the same texts in every run. */
export class Writer {
  readonly #words: string[];
  #state = 1;

  constructor() {
    const syllables =
      "ca de ri mo tu pan sel gor tion dad pre con in ex ar er ist log bra fi no lu mer tas vi ent os qui jo hu"
        .split(" ");
    this.#words = Array.from(
      { length: VOCABULARY },
      () =>
        Array.from(
          { length: 1 + Math.floor(this.#chance() * 4) },
          () => syllables[Math.floor(this.#chance() * syllables.length)],
        ).join(""),
    );
  }

  /** Words after Zipf's law: the tenth is ten times rarer than the first. */
  text(words: number): string {
    return Array.from(
      { length: words },
      () => this.#words[Math.floor(VOCABULARY ** this.#chance()) - 1] ?? "a",
    ).join(" ");
  }

  #chance(): number {
    this.#state = Math.imul(this.#state, 48271) % 0x7fff_ffff;
    return Math.abs(this.#state) / 0x7fff_ffff;
  }
}

/** Plants chunks of a tenant as tasks would leave them, block by block; gives some of their texts. */
export async function plantChunks(
  owner: Sql,
  writer: Writer,
  tenantId: string,
  count: number,
): Promise<string[]> {
  const texts: string[] = [];
  for (let first = 0; first < count; first += BLOCK) {
    const chunks = Array.from(
      { length: Math.min(BLOCK, count - first) },
      (_, at): NumberedChunk => ({
        id: newId(),
        no: first + at,
        lang: "en",
        visibility: "public",
        title: "",
        path: "/",
        text: writer.text(WORDS_EACH),
      }),
    );
    await plantBlock(owner, tenantId, chunks);
    texts.push(...chunks.slice(0, 50).map(({ text }) => text));
  }
  await owner`
    insert into assistant.indexes (tenant_id, next_no, analyzer) values (${tenantId}, ${count}, ${ANALYZER})`;
  return texts;
}

async function plantBlock(
  owner: Sql,
  tenantId: string,
  chunks: readonly NumberedChunk[],
) {
  const byTerm = new Map<string, number[]>();
  const sums = { words: 0, bones: 0, grams: 0 };
  for (const chunk of chunks) {
    for (const { term, entry } of postingsOf(chunk)) {
      const entries = byTerm.get(term);
      if (entries) entries.push(entry);
      else byTerm.set(term, [entry]);
    }
    const { lengths } = termsOf(chunk.text);
    sums.words += lengths.words;
    sums.bones += lengths.bones;
    sums.grams += lengths.grams;
  }
  const block = Math.floor((chunks[0]?.no ?? 0) / BLOCK);
  await owner`
    insert into assistant.chunks (tenant_id, id, no, source_kind, source_id, lang, visibility, place, title, path, text, hash)
    select ${tenantId}, id, no, 'bench', id, 'en', 'public', 0, '', '/', text, lpad(no::text, 64, '0')
    from unnest(${chunks.map(({ id }) => id)}::uuid[], ${
    chunks.map(({ no }) => no)
  }::int[], ${chunks.map(({ text }) => text)}::text[]) as fresh (id, no, text)`;
  await owner`
    insert into assistant.postings (tenant_id, term, lang, visibility, block, entries)
    select ${tenantId}, term, 'en', 'public', ${block}, entries::int[]
    from unnest(${[...byTerm.keys()]}::text[], ${
    [...byTerm.values()].map((entries) => `{${entries.join()}}`)
  }::text[]) as fresh (term, entries)`;
  await owner`
    insert into assistant.statistics (tenant_id, lang, visibility, chunks, words, bones, grams)
    values (${tenantId}, 'en', 'public', ${chunks.length}, ${sums.words}, ${sums.bones}, ${sums.grams})
    on conflict (tenant_id, lang, visibility) do update set chunks = statistics.chunks + excluded.chunks,
      words = statistics.words + excluded.words, bones = statistics.bones + excluded.bones,
      grams = statistics.grams + excluded.grams`;
  await plantVectors(owner, tenantId, chunks);
}

async function plantVectors(
  owner: Sql,
  tenantId: string,
  chunks: readonly NumberedChunk[],
) {
  const [column] = await owner`
    select from pg_attribute where attrelid = 'assistant.embeddings'::regclass and attname = 'embedding'`;
  if (!column) return;
  await owner`
    insert into assistant.embeddings (tenant_id, chunk_id, visibility, model, dimension, embedding)
    select ${tenantId}, id, 'public', ${LOCAL_MODEL}, ${LOCAL_DIMENSION}, vector::extensions.vector
    from unnest(${chunks.map(({ id }) => id)}::uuid[], ${
    chunks.map(({ text }) => `[${embedLocally(text).join()}]`)
  }::text[]) as fresh (id, vector)`;
}
