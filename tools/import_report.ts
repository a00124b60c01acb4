/**
 * What `deno task import` says: problems of a file, and what would change.
 *
 * @module
 */

import type { Change } from "@/lib/portfolio/resume/diff.ts";
import type { Json } from "@/lib/portfolio/resume/json.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";
import {
  accent,
  columns,
  printable,
  say,
  type Screen,
  soft,
} from "./terminal.ts";

/** Every problem with its path and place. */
export function sayProblems(
  screen: Screen,
  name: string,
  problems: readonly Problem[],
): void {
  const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
  say(
    screen,
    `${accent(screen, "refused")}  ${name} has ${count}; nothing was changed`,
  );
  say(screen);
  const rows = problems.map(({ path, line, column, message }) => [
    printable(path),
    `${line}:${column}`,
    message,
  ]);
  for (const line of columns(rows, screen)) say(screen, line);
}

/** Each change, with the fields that differ below it. */
export function sayChanges(screen: Screen, changes: readonly Change[]): void {
  const rows = changes.flatMap((change) => [
    [change.section, describe(change), printable(change.title)],
    ...fieldsOf(change).map(({ field, old, new: fresh }) => [
      "",
      soft(screen, `  ${printable(field)}`),
      soft(screen, `${short(old)} → ${short(fresh)}`),
    ]),
  ]);
  for (const line of columns(rows, screen)) say(screen, line);
  say(screen);
  say(screen, summary(changes));
}

/** What an import did, or would have done. */
export interface Outcome {
  slug: string;
  created: boolean;
  changes: Change[];
  /** It is shown to everyone since this import. */
  published: boolean;
  /** `false` when it was not wanted. */
  applied: boolean;
  dryRun: boolean;
}

/** The last lines of an import. */
export function sayOutcome(
  screen: Screen,
  outcome: Outcome,
  address: string,
): void {
  const { slug, created, changes, published, applied, dryRun } = outcome;
  const site = accent(screen, `@${slug}`);
  if (dryRun && changes.length === 0) {
    return say(
      screen,
      `The file is right. ${site} has nothing to change, or would be made.`,
    );
  }
  if (dryRun) {
    return say(screen, `Nothing was changed in ${site}: this was a dry run.`);
  }
  if (!applied) return say(screen, `Nothing was changed in ${site}.`);
  if (changes.length === 0) {
    say(screen, `Nothing to do: ${site} says the same already.`);
  } else if (created) say(screen, `Made ${site} with ${entriesIn(changes)}.`);
  else say(screen, `Changed ${site}: ${summary(changes)}.`);
  if (published) say(screen, `Published at ${address}`);
  else if (created) {
    say(screen, `Not published yet: deno task publish --slug ${slug}`);
  }
}

function entriesIn(changes: readonly Change[]): string {
  const count = changes.filter(({ kind }) => kind === "added").length;
  return count === 1 ? "1 entry" : `${count} entries`;
}

/** How many of each kind: `3 added, 1 changed`. */
export function summary(changes: readonly Change[]): string {
  const kinds = ["added", "removed", "changed", "moved"] as const;
  return kinds.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(", ");
}

function describe(change: Change): string {
  if (change.kind === "moved") return `moved ${change.from} → ${change.to}`;
  if (change.kind === "changed" && change.fields.length === 0) {
    return "changed (order)";
  }
  return change.kind;
}

function fieldsOf(change: Change) {
  return change.kind === "changed" ? change.fields : [];
}

/** Long enough to recognise a sentence. */
const MAX_VALUE = 60;

function short(value: Json): string {
  if (value === null) return "(none)";
  const text = printable(JSON.stringify(value));
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text;
}
