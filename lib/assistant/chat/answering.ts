/**
 * The rows of an answer while a task makes it: each statement is a transaction of its own, so that a part is there when it
 * is verified, and stays there whatever happens to the process.
 *
 * A claim names the attempt that answers. Another attempt takes it, and an attempt that has lost it, or whose visitor has
 * stopped the answer, adds nothing any more.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { Part, TurnIntent, TurnState } from "./schema.ts";

/** A question that an attempt has taken. */
export interface Taken {
  id: string;
  claim: string;
  question: string;
  lang: Lang;
  /** What was asked before in the conversation, when it was about the person. */
  before: string | null;
  /** Sentences that an attempt of before has shown, in order. */
  shown: string[];
  /** Whose they are. */
  engine: string | null;
  site: { slug: string; name: string; version: string };
}

/** Takes a question for this attempt; `null` when there is nothing to do: it has ended, or is gone. */
export async function take(
  actor: Actor,
  questionId: string,
): Promise<Taken | null> {
  const claim = newId();
  const rows = await actor.db.transaction(actor, "read write", (sql) =>
    sql`
      update assistant.questions as asked
      set state = 'answering', claim = ${claim}::uuid, started_at = coalesce(asked.started_at, now())
      from platform.tenants as site
      where asked.tenant_id = (select app.tenant_id()) and asked.id = ${questionId}::uuid
        and asked.state in ('waiting', 'answering') and site.id = asked.tenant_id
      returning asked.question, asked.lang, asked.engine, site.slug, site.name, site.version, array(
        select part.text from assistant.answer_parts as part
        where part.tenant_id = asked.tenant_id and part.question_id = asked.id order by part.place
      ) as shown, (
        select last.question from assistant.questions as last
        where last.tenant_id = asked.tenant_id and last.conversation_id = asked.conversation_id
          and last.no = asked.no - 1 and last.intent in ('person', 'hiring')
      ) as before`);
  const [row] = rows;
  if (!row) return null;
  const { question, lang, before, shown, engine, slug, name } = row;
  const site = { slug, name, version: String(row.version) };
  return { id: questionId, claim, question, lang, before, shown, engine, site };
}

/** Shows a part; false when the answer is no longer this attempt's to write. */
export async function append(
  actor: Actor,
  { id, claim }: Taken,
  engine: string,
  { place, text, isQuote, citations }: Part,
): Promise<boolean> {
  const { count } = await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      sql`
      with open as (
        update assistant.questions set engine = ${engine}
        where tenant_id = (select app.tenant_id()) and id = ${id}::uuid and claim = ${claim}::uuid and state = 'answering'
        returning tenant_id, id
      )
      insert into assistant.answer_parts (tenant_id, question_id, place, text, is_quote, citations)
      select tenant_id, id, ${place}, ${text}, ${isQuote}, ${
        JSON.stringify(citations)
      }::text::jsonb from open`,
  );
  return count > 0;
}

/** Whether the answer is still this attempt's to write. */
export async function isOurs(
  actor: Actor,
  { id, claim }: Taken,
): Promise<boolean> {
  const rows = await actor.db.transaction(actor, "read only", (sql) =>
    sql`
      select from assistant.questions
      where tenant_id = (select app.tenant_id()) and id = ${id}::uuid and claim = ${claim}::uuid and state = 'answering'`);
  return rows.length > 0;
}

/** How an answer ended, as it is kept. */
export interface End {
  state: TurnState;
  intent: TurnIntent;
  isCut: boolean;
  /** `null` where nothing was drafted. */
  verdict: "accept" | "correct" | "reject" | null;
  corrections: number;
  dropped: Record<string, number>;
}

/** Ends an answer; nothing when it is no longer this attempt's. */
export async function end(
  sql: Tx,
  { id, claim }: Taken,
  { state, intent, isCut, verdict, corrections, dropped }: End,
): Promise<void> {
  await sql`
    update assistant.questions
    set state = ${state}, intent = ${intent}, is_cut = ${isCut}, verdict = ${verdict}, corrections = ${corrections},
      dropped = ${
    JSON.stringify(dropped)
  }::text::jsonb, ended_at = now(), claim = null
    where tenant_id = (select app.tenant_id()) and id = ${id}::uuid and claim = ${claim}::uuid and state = 'answering'`;
}
