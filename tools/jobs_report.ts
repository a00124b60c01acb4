/**
 * How `deno task jobs` shows runs.
 *
 * @module
 */
import type {
  BookedRun,
  PastAttempt,
  RunDetail,
  TaskCounts,
} from "@/lib/platform/engine/engine.ts";
import type { Wanted } from "./jobs_wanted.ts";
import { accent, columns, output, printable, say, soft } from "./terminal.ts";

/** One line a run; who did not ask for a state is told which one they see. */
export function sayRuns(
  runs: readonly BookedRun[],
  slugs: ReadonlyMap<string, string>,
  state: Wanted["state"],
) {
  if (runs.length === 0) {
    return say(
      output,
      state === "dead"
        ? "Nothing has failed for good. To see other runs: --state any"
        : "No runs.",
    );
  }
  const rows = runs.map((run) => [
    soft(output, run.id),
    minute(run.endedAt ?? run.runAt),
    run.state,
    accent(output, run.task),
    slugOf(run, slugs),
    `${run.attempts}/${run.maxAttempts}`,
    printable(run.lastError ?? ""),
  ]);
  for (const line of columns(rows, output)) say(output, line);
}

/** Everything that is known of a run. */
export function sayRun(run: RunDetail, slugs: ReadonlyMap<string, string>) {
  const { requestId, lastError, endedAt } = run;
  const facts: [string, string][] = [
    ["task", accent(output, run.task)],
    ["state", run.state],
    ["tenant", slugOf(run, slugs)],
    ["attempts", `${run.attempts} of ${run.maxAttempts}`],
    ["error", printable(lastError ?? "-")],
    ["asked for", second(run.createdAt)],
    [endedAt ? "ended" : "due", second(endedAt ?? run.runAt)],
    ["about", printable(JSON.stringify(run.payload))],
    ["key", run.key],
    ["request", requestId ?? "-"],
    ["run", run.id],
  ];
  for (const line of columns(facts, output)) say(output, line);
  if (run.history.length === 0) return;
  say(output);
  const attempts = run.history.map((past, at) => [
    String(at + 1).padStart(3),
    second(past.at),
    tookOf(past),
    printable(past.error ?? "done"),
  ]);
  for (const line of columns(attempts, output)) say(output, line);
}

/** One line a task. */
export function sayCounts(counts: readonly TaskCounts[]) {
  if (counts.length === 0) return say(output, "Nothing waits, runs or failed.");
  const rows = counts.map(({ task, waiting, running, dead, oldestMs }) => [
    accent(output, task),
    `${waiting} waiting`,
    `${running} running`,
    `${dead} dead`,
    oldestMs === null ? "" : `oldest due for ${spanOf(oldestMs)}`,
  ]);
  for (const line of columns(rows, output)) say(output, line);
}

function slugOf(
  { tenantId }: Pick<BookedRun, "tenantId">,
  slugs: ReadonlyMap<string, string>,
): string {
  return tenantId === null ? "-" : slugs.get(tenantId) ?? tenantId;
}

function tookOf({ ms }: PastAttempt): string {
  return ms === null ? "?" : spanOf(ms);
}

function spanOf(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)} min`;
  return `${(ms / 3_600_000).toFixed(1)} h`;
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace("T", " ");
}

function second(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}
