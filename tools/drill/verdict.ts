/**
 * What a drill has shown: everything once, and nothing else.
 *
 * @module
 */
import type { Engine } from "@/lib/platform/engine/engine.ts";
import type { Sql } from "postgres";
import type { Arrivals } from "./arrivals.ts";
import { effectsOf, type Item } from "./plan.ts";

/** What was found in the end. */
export interface Verdict {
  /** Tasks whose effects are not all there. */
  lost: number[];
  /** Effects in the database that stand there twice, as `<task> <step>`. */
  twice: string[];
  /** Tasks that followed what had been rolled back. */
  fromNothing: number[];
  /** Tasks that sent two different Message-IDs or Idempotency-Keys. */
  twoKeys: number[];
  /** Letters and calls that arrived again, with the same key. */
  repeats: number;
  /** Dead letters that were planted, and what is wrong with others. */
  deadLetters: number;
  /** Poison that is no dead letter, and dead letters that are no poison or have no whole history. */
  deadWrong: string[];
  /** Runs that wait or run still. */
  unfinished: number;
}

const page = 200;

/** Looks at everything. */
export async function judge(
  { items, sql, engine, letters, calls }: {
    items: readonly Item[];
    sql: Sql;
    engine: Engine;
    letters: Arrivals;
    calls: Arrivals;
  },
): Promise<Verdict> {
  const rows = await sql`
    select n, step, count(*)::int as count from drill.effects group by n, step`;
  const effects = new Map<number, Set<string>>();
  for (const { n, step } of rows) {
    effects.set(n, (effects.get(n) ?? new Set<string>()).add(step));
  }
  const happened = ({ n }: Item) =>
    effects.has(n) || letters.has(n) || calls.has(n);
  const isDone = ({ n, kind }: Item) =>
    effectsOf[kind].every((step) => effects.get(n)?.has(step)) &&
    (kind !== "letter" || letters.has(n)) && (kind !== "call" || calls.has(n));
  const wanted = items.filter(({ rolledBack }) => !rolledBack);
  const poison = wanted.filter(({ kind }) => kind === "poison");
  const dead = await deadLetters(engine, poison);
  return {
    lost: numbers(wanted.filter((item) => !isDone(item))),
    twice: rows.filter(({ count }) => count > 1).map(({ n, step }) =>
      `${n} ${step}`
    ),
    fromNothing: numbers(
      items.filter((item) => item.rolledBack && happened(item)),
    ),
    twoKeys: [...letters.twoKeys, ...calls.twoKeys],
    repeats: letters.repeats + calls.repeats,
    ...dead,
    unfinished: await unfinished(engine),
  };
}

/** How many runs of the drill's are not done. */
export async function unfinished(engine: Engine): Promise<number> {
  const counts = await engine.counts();
  return counts.filter(({ task }) => isOfDrill(task))
    .reduce((sum, { waiting, running }) => sum + waiting + running, 0);
}

function isOfDrill(task: string): boolean {
  return task.startsWith("drill.") || task === "platform.mail.send";
}

async function deadLetters(engine: Engine, poison: readonly Item[]) {
  const waited = new Set(numbers(poison));
  const deadWrong: string[] = [];
  let after: string | undefined;
  for (;;) {
    const runs = await engine.list({ state: "dead", limit: page, after });
    for (const { id, task } of runs) {
      if (!isOfDrill(task)) continue;
      const run = await engine.show(id);
      // the drill's own events carry it
      const { n = -1 } = run?.payload as { n?: number } ?? {};
      if (!waited.delete(n)) {
        deadWrong.push(`${task} ${n}: ${run?.lastError}`);
      } else if (
        !run || run.history.length === 0 ||
        run.history.length !== run.attempts ||
        run.history.some(({ error }) => error === null)
      ) {
        deadWrong.push(
          `${n}: ${run?.history.length} of ${run?.attempts} attempts told`,
        );
      }
    }
    if (runs.length < page) break;
    after = runs.at(-1)?.id;
  }
  for (const n of waited) deadWrong.push(`${n} is no dead letter`);
  return { deadLetters: poison.length - waited.size, deadWrong };
}

function numbers(items: readonly Item[]): number[] {
  return items.map(({ n }) => n);
}
