/**
 * What the assistant knows, as its owner sees it.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { type Actor, visitor } from "@/lib/platform/db.ts";
import { isLang } from "@/lib/platform/schema.ts";
import { takesQuestions } from "../chat/queries.ts";
import { passagesFor } from "../retrieval/queries.ts";
import {
  type FoundChunk,
  type KnownChunk,
  type KnownKind,
  type KnownSource,
  listChunksInput,
  listSourcesInput,
} from "./schema.ts";

const permission = "assistant.knowledge.read";

/** Kinds of sources, each with how much of it is known; what is kept out as a whole is among them. */
export const listKinds = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<KnownKind[]> {
    const rows = await sql`
      with part as (
        select source_kind as kind, source_id as id, count(*)::int as parts, max(created_at) as changed_at
        from assistant.chunks group by source_kind, source_id
      ), source as (
        select kind, id, changed_at from assistant.sources
        union
        select kind, id, changed_at from part
        -- what other tasks make known has no row of its own
        where not exists (select from assistant.sources as known where known.kind = part.kind and known.id = part.id)
      )
      select coalesce(source.kind, kept_out.kind) as kind, count(source.id)::int as sources,
        coalesce(sum(part.parts), 0)::int as parts, max(source.changed_at) as changed_at, kept_out.id is not null as is_excluded
      from source
      left join part on part.kind = source.kind and part.id = source.id
      full join (select id, kind from assistant.exclusions where source_id is null) as kept_out on kept_out.kind = source.kind
      group by coalesce(source.kind, kept_out.kind), kept_out.id
      order by kind`;
    return rows.map((row) => ({
      kind: row.kind,
      sources: row.sources,
      parts: row.parts,
      changedAt: row.changed_at?.toISOString() ?? null,
      isExcluded: row.is_excluded,
    }));
  },
});

/** Sources, those of a kind together in the order in which they became known; what is kept out is among them. */
export const listSources = query({
  input: listSourcesInput,
  permission,
  async run({ sql, input: { kind, after, limit } }): Promise<KnownSource[]> {
    const rows = await sql`
      with part as (
        select source_kind as kind, source_id as id, count(*)::int as parts, max(created_at) as changed_at,
          array_agg(distinct lang order by lang) as langs, min(title) as title, min(path) as path, min(visibility) as visibility
        from assistant.chunks group by source_kind, source_id
      )
      select coalesce(known.kind, part.kind) as kind, coalesce(known.id, part.id) as id,
        coalesce(known.name, part.title) as name, coalesce(known.path, part.path) as path,
        coalesce(known.visibility, part.visibility) as visibility, coalesce(known.changed_at, part.changed_at) as changed_at,
        coalesce(part.parts, 0) as parts, array_to_json(coalesce(part.langs, '{}')) as langs,
        exists (select from assistant.exclusions as kept_out
          where kept_out.kind = coalesce(known.kind, part.kind) and kept_out.source_id = coalesce(known.id, part.id)) as is_excluded
      from assistant.sources as known
      full join part on part.kind = known.kind and part.id = known.id
      where (${
      kind ?? null
    }::text is null or coalesce(known.kind, part.kind) = ${kind ?? null})
        and (${
      after?.kind ?? null
    }::text is null or (coalesce(known.kind, part.kind), coalesce(known.id, part.id)) > (${
      after?.kind ?? null
    }, ${after?.id ?? null}::uuid))
      order by coalesce(known.kind, part.kind), coalesce(known.id, part.id)
      limit ${limit}`;
    return rows.map((row) => ({
      kind: row.kind,
      id: row.id,
      name: row.name,
      path: row.path,
      visibility: row.visibility,
      langs: (row.langs as string[]).filter(isLang),
      parts: row.parts,
      changedAt: row.changed_at.toISOString(),
      isExcluded: row.is_excluded,
    }));
  },
});

/** Parts, word for word, in the order in which they became known. */
export const listChunks = query({
  input: listChunksInput,
  permission,
  async run(
    { sql, input: { kind = null, id = null, after = -1, limit } },
  ): Promise<KnownChunk[]> {
    const rows = await sql`
      select id, no, lang, visibility, title, path, text from assistant.chunks
      where (${kind}::text is null or source_kind = ${kind}) and (${id}::uuid is null or source_id = ${id}::uuid)
        and no > ${after}
      order by no limit ${limit}`;
    return rows.map((row) => ({
      id: row.id,
      no: row.no,
      lang: row.lang,
      visibility: row.visibility,
      title: row.title,
      path: row.path,
      text: row.text,
    }));
  },
});

/** Whether all of it is being made again, and when it was done last. */
export const getProgress = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }) {
    const [row] = await sql`select asked_at, done_at from assistant.indexes`;
    const doneAt: Date | null = row?.done_at ?? null;
    const askedAt: Date | null = row?.asked_at ?? null;
    return {
      doneAt: doneAt?.toISOString() ?? null,
      isAsked: askedAt !== null && (doneAt === null || doneAt < askedAt),
    };
  },
});

/** What is known, in a few letters: it changes when anything of it does. */
export const getKnowledgeMark = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(concat_ws(' ',
        (select concat_ws(' ', count(*), max(changed_at)) from assistant.sources),
        (select concat_ws(' ', count(*), max(excluded_at)) from assistant.exclusions),
        (select concat_ws(' ', count(*), max(no)) from assistant.chunks),
        (select string_agg(concat_ws(' ', id, state, lang, visibility, removed_at), ',' order by id) from assistant.documents),
        (select concat_ws(' ', asked_at > done_at) from assistant.indexes)
      )), 16) as mark`;
    return row?.mark ?? "none";
  },
});

/** Throws what reading would: whoever may not see what is known does not search in it. */
const mayRead = query({
  input: z.strictObject({}),
  permission,
  run: () => Promise.resolve(),
});

const publicAmong = query({
  input: z.strictObject({ ids: z.array(z.uuid()) }),
  permission,
  async run({ sql, input: { ids } }): Promise<string[]> {
    const rows = await sql`
      select id from assistant.chunks where id = any(${ids}::uuid[]) and visibility = 'public'`;
    return rows.map(({ id }) => id);
  },
});

/** The parts that a visitor's question finds, best first: by words and this machine's vectors, as the chat does. */
export async function findAsVisitor(
  actor: Actor,
  question: string,
): Promise<FoundChunk[]> {
  await mayRead(actor, {});
  const text = question.normalize("NFC").trim();
  if (text === "") return [];
  const asVisitor = visitor(actor.db, actor.tenantId);
  const isOpen = await takesQuestions(asVisitor, {});
  const passages = await passagesFor(isOpen ? asVisitor : actor, {
    question: text,
  });
  // a closed assistant tells visitors nothing; its owner prepares it all the same
  const ids = passages.map(({ chunkId }) => chunkId);
  const known = isOpen ? ids : await publicAmong(actor, { ids });
  return passages.filter(({ chunkId }) => known.includes(chunkId)).map((
    { chunkId, title, path, text, lang },
  ) => ({
    id: chunkId,
    title,
    path,
    text,
    lang,
    visibility: "public",
  }));
}
