/**
 * Looks for better words for a kept CV, where a model is configured.
 *
 * @module
 */
import { type Actor, type Db, visitor } from "@/lib/platform/db.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { getSite, type Site, writeDocument } from "@/lib/portfolio/mod.ts";
import type { AskModel } from "../engines/ask_models.ts";
import { checkCv } from "./check.ts";
import { roleCvMade } from "./events.ts";
import { markOf } from "./mark.ts";
import { reword, type Worded } from "./reword.ts";
import type { EntryChange, Verdict } from "./schema.ts";

/** Who is asked for words. */
export interface RewordParts {
  /** `null`: nobody, CVs stay as they were made. */
  askFor: ((actor: Actor) => AskModel) | null;
  /** What the models are called, for the note beside the CV. */
  engine: string;
  /** Where the sites of this platform are read; printed on CVs. */
  baseUrl: string;
}

/** A model answers up to three times; whoever takes longer is not waited for. */
const MODEL_MS = 270_000;

/** The whole of it, with time left to write down what came of it. */
const TIMEOUT_MS = MODEL_MS + 30_000;

/**
 * Re-words a CV; the whole of it is checked again, and stays as it was chosen where anything does not stand. A run that is
 * set aside leaves it so as well: the database notes it there.
 */
export function rewordRoleCv(parts: RewordParts): Task<{ cvId: string }> {
  return defineTask({
    name: "assistant.role_cv.reword",
    on: roleCvMade,
    timeoutMs: TIMEOUT_MS,
    attempts: 3,
    async run({ db, actor, payload: { cvId }, signal, finish }) {
      const [row] = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`
            select job_text, lang, made_of, cv, told from assistant.role_cvs
            where id = ${cvId} and state <> 'made' and removed_at is null`,
      );
      if (!row) return;
      const worded = await otherWords(
        { site: row.cv, entries: row.told.entries },
        { db, actor, jobText: row.job_text, madeOf: row.made_of },
        parts,
        signal,
      );
      await finish((sql) =>
        worded
          ? sql`
            update assistant.role_cvs set state = 'made', engine = ${
            parts.engine.slice(0, 200)
          },
              cv = ${JSON.stringify(worded.site)}::text::jsonb,
              told = told || ${
            JSON.stringify({ entries: worded.entries })
          }::text::jsonb,
              verdict = ${JSON.stringify(worded.verdict)}::text::jsonb
            where id = ${cvId} and state <> 'made'`
          : sql`
            update assistant.role_cvs set state = 'as_chosen'
            where id = ${cvId} and state <> 'made'`
      );
    },
  });
}

/** What a model makes of it; `null` when it cannot be asked, changes nothing, or invents something after all. */
async function otherWords(
  cv: { site: Site; entries: EntryChange[] },
  { db, actor, jobText, madeOf }: {
    db: Db;
    actor: Actor;
    jobText: string;
    madeOf: string;
  },
  { askFor, baseUrl }: RewordParts,
  signal: AbortSignal,
): Promise<Worded & { verdict: Verdict } | null> {
  const { tenantId } = actor;
  if (!askFor || tenantId === null) return null;
  // As a visitor: what nobody published is held against nothing.
  const master = await getSite(visitor(db, tenantId), cv.site.lang);
  if (!master || markOf(master) !== madeOf) return null;
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(MODEL_MS)]);
  const worded = await asked(() => reword(cv, jobText, askFor(actor), inTime));
  signal.throwIfAborted();
  if (!worded) return null;
  const options = {
    lang: master.lang,
    paper: "a4" as const,
    url: `${baseUrl}/@${master.slug}`,
  };
  const document = writeDocument(worded.site, options);
  const verdict = checkCv(document, master, options);
  return verdict.nothingInvented ? { ...worded, verdict } : null;
}

/** A model that is busy, or for which the day's money is spent, leaves the CV as it is. */
async function asked(
  work: () => Promise<Worded | null>,
): Promise<Worded | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
