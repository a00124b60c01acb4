/**
 * Summaries as readers and owners see them, and what a task knows of them.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { isLang, type Lang } from "@/lib/platform/schema.ts";
import {
  type OwnSummary,
  type ShownSummary,
  summarySentence,
  summaryTarget,
  summaryVerdict,
} from "./schema.ts";

const sentences = z.array(summarySentence);

/** What readers see of some repositories: of each the summary in their language, or the one that there is. */
export async function listShownSummaries(
  actor: Actor,
  repositoryIds: readonly string[],
  lang: Lang,
): Promise<ShownSummary[]> {
  if (repositoryIds.length === 0) return [];
  const rows = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`
        select distinct on (repository_id) repository_id, lang, sentences from assistant.summaries
        where repository_id = any(${[
        ...repositoryIds,
      ]}::uuid[]) and hidden_at is null
          and jsonb_array_length(sentences) > 0
        order by repository_id, lang = ${lang} desc`,
  );
  return rows.map((row) => ({
    repositoryId: row.repository_id,
    lang: isLang(row.lang) ? row.lang : lang,
    sentences: sentences.parse(row.sentences).map(({ text }) => text),
  }));
}

/** What there is of a repository, for its owner; one without sentences says that the README does not tell. */
export const listOwnSummaries = query({
  input: summaryTarget,
  permission: "assistant.knowledge.read",
  async run({ sql, input: { repositoryId } }): Promise<OwnSummary[]> {
    const rows = await sql`
      select repository_id, lang, sentences, engine, verdict, made_at, hidden_at is not null as is_hidden
      from assistant.summaries where repository_id = ${repositoryId} order by lang`;
    return rows.map((row) => ({
      repositoryId: row.repository_id,
      lang: row.lang,
      sentences: sentences.parse(row.sentences),
      engine: row.engine,
      verdict: summaryVerdict.parse(row.verdict),
      madeAt: row.made_at.toISOString(),
      isHidden: row.is_hidden,
    }));
  },
});

/** Of what a repository's summaries were made, and by what. */
export interface MadeSummary {
  repositoryId: string;
  madeOf: string;
  madeBy: string;
}

/** What a task finds in its tenant. */
export async function listMade(sql: Tx): Promise<MadeSummary[]> {
  const rows = await sql`
    select repository_id, min(made_of) as made_of, min(made_by) as made_by from assistant.summaries
    where tenant_id = app.tenant_id() group by repository_id`;
  return rows.map((row) => ({
    repositoryId: row.repository_id,
    madeOf: row.made_of,
    madeBy: row.made_by,
  }));
}
