/**
 * What an owner does with summaries, and how tasks write them down.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { summaryRequested } from "./events.ts";
import type { MadeSummary } from "./queries.ts";
import { hideSummaryInput, summaryTarget } from "./schema.ts";
import type { Summary } from "./summarise.ts";

const permission = "assistant.knowledge.write";
const target = ({ repositoryId }: { repositoryId: string }) => ({
  type: "repository",
  id: repositoryId,
});

/** Shows what a README says to readers, or hides it; a summary that is made later stays hidden as well. */
export const hideSummary = command({
  action: "assistant.summary.hide",
  input: hideSummaryInput,
  permission,
  target,
  async run({ sql, input: { repositoryId, hidden } }) {
    const { count } = await sql`
      update assistant.summaries set hidden_at = case when ${hidden} then now() end
      where repository_id = ${repositoryId}`;
    if (count === 0) {
      throw new AppError(
        "not_found",
        "Cannot hide summary: it does not exist",
      );
    }
    await sql`select app.touch_site()`;
  },
});

/** Has the summaries of a repository made, though its README is the same as before: another model may be there now. */
export const remakeSummary = command({
  action: "assistant.summary.remake",
  input: summaryTarget,
  permission,
  target,
  async run({ sql, actor, input }) {
    await emit(sql, actor, summaryRequested, input);
  },
});

/** Replaces what there is of a repository; what its owner hid stays hidden. */
export async function storeSummaries(
  sql: Tx,
  { repositoryId, madeOf, madeBy }: MadeSummary,
  summaries: readonly Summary[],
): Promise<void> {
  const rows = summaries.map(({ lang, sentences, engine, verdict, usage }) => ({
    lang,
    sentences,
    engine,
    verdict,
    usage,
  }));
  await sql`
    delete from assistant.summaries
    where tenant_id = app.tenant_id() and repository_id = ${repositoryId}
      and not lang = any(${rows.map(({ lang }) => lang)}::text[])`;
  await sql`
    insert into assistant.summaries as stored
      (tenant_id, repository_id, lang, sentences, made_of, made_by, engine, verdict, usage)
    select app.tenant_id(), ${repositoryId}, lang, sentences, ${madeOf}, ${madeBy}, engine, verdict, usage
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as fresh (lang text, sentences jsonb, engine text, verdict jsonb, usage jsonb)
    on conflict (tenant_id, repository_id, lang) do update set
      sentences = excluded.sentences, made_of = excluded.made_of, made_by = excluded.made_by,
      engine = excluded.engine, verdict = excluded.verdict, usage = excluded.usage, made_at = now()`;
  await sql`select app.touch_site()`;
}

/** Removes what was made of READMEs that nobody can open any more. */
export async function dropSummaries(
  sql: Tx,
  repositoryIds: readonly string[],
): Promise<void> {
  if (repositoryIds.length === 0) return;
  await sql`
    delete from assistant.summaries
    where tenant_id = app.tenant_id() and repository_id = any(${[
    ...repositoryIds,
  ]}::uuid[])`;
  await sql`select app.touch_site()`;
}
