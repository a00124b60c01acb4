/**
 * What `deno task import` says: problems of a file, and what would change.
 *
 * @module
 */

import type { Change } from "@/lib/portfolio/resume/diff.ts";
import type {
  Leftover,
  PassedOver,
} from "@/lib/portfolio/resume/formats/found.ts";
import type { StaleTranslation } from "@/lib/portfolio/resume/stale.ts";
import type { Problem } from "@/lib/portfolio/resume/schema.ts";
import {
  accent,
  columns,
  hanging,
  printable,
  say,
  type Screen,
  soft,
} from "./terminal.ts";
import { type FieldDiff, fieldDiffs } from "./value_diff.ts";

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

/** Each change, with what differs in its fields below it. */
export function sayChanges(screen: Screen, changes: readonly Change[]): void {
  const rows = changes.map((change) => [
    change.section,
    describe(change),
    printable(change.title),
  ]);
  const heads = columns(rows, screen);
  changes.forEach((change, at) => {
    say(screen, heads[at]);
    for (const { field, lines } of diffsOf(change)) {
      say(screen, `  ${field}`);
      for (const { sign, text } of lines) sayDifference(screen, sign, text);
    }
  });
  say(screen);
  say(screen, summary(changes));
}

/** What will be stands out from what was. */
function sayDifference(screen: Screen, sign: string, text: string) {
  const label = `    ${sign} `;
  if (sign === "-") {
    say(screen, hanging(soft(screen, label), soft(screen, text), screen));
  } else say(screen, hanging(accent(screen, label), text, screen));
}

/** Translations that stay while what they translate changes. */
export function sayStale(
  screen: Screen,
  stale: readonly StaleTranslation[],
): void {
  if (stale.length === 0) return;
  const count = stale.length === 1
    ? "1 translation"
    : `${stale.length} translations`;
  say(screen, `${count} may be out of date:`);
  const rows = stale.map(({ section, lang, field, title }) => [
    `  ${section}`,
    lang,
    field,
    printable(title),
  ]);
  for (const line of columns(rows, screen)) say(screen, line);
}

/** What the file said and a résumé has no place for, and what of an archive was not read. */
export function sayLeftovers(
  screen: Screen,
  { leftovers, passedOver }: {
    leftovers: readonly Leftover[];
    passedOver: readonly PassedOver[];
  },
): void {
  if (leftovers.length > 0) {
    say(screen, "Kept apart, since a résumé has no place for it:");
    const rows = leftovers.map(({ path, value }) => [
      `  ${printable(path)}`,
      printable(typeof value === "string" ? value : JSON.stringify(value))
        .slice(0, 60),
    ]);
    for (const line of columns(rows, screen)) say(screen, line);
    say(screen);
  }
  if (passedOver.length > 0) {
    const names = passedOver.map(({ path }) => printable(path)).join(", ");
    say(screen, hanging("Not read: ", names, screen));
    say(screen);
  }
}

/** What an import did, or would have done. */
export interface Outcome {
  slug: string;
  created: boolean;
  /** A dry run of a site that is not there yet. */
  wouldCreate: boolean;
  changes: Change[];
  staleTranslations: StaleTranslation[];
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
  const same = `${site} says the same already`;
  if (dryRun) return say(screen, dryRunSentence(outcome, site));
  if (!applied) return say(screen, `Nothing was changed in ${site}.`);
  if (created) say(screen, `Made ${site} with ${entriesIn(changes)}.`);
  else if (changes.length > 0) {
    say(screen, `Changed ${site}: ${summary(changes)}.`);
  } else if (published) say(screen, `Nothing to change: ${same}.`);
  else say(screen, `Nothing to do: ${same}.`);
  if (published) say(screen, `Published at ${address}`);
  else if (created) {
    say(screen, `Not published yet: deno task publish --slug ${slug}`);
  }
}

function dryRunSentence(
  { wouldCreate, changes }: Outcome,
  site: string,
): string {
  if (wouldCreate) {
    return `A dry run: would make ${site} with ${entriesIn(changes)}.`;
  }
  return changes.length === 0
    ? `A dry run: ${site} says the same already.`
    : `Nothing was changed in ${site}: this was a dry run.`;
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

function diffsOf(change: Change): FieldDiff[] {
  if (change.kind !== "changed") return [];
  return change.fields.flatMap(({ field, old, new: fresh }) =>
    fieldDiffs(field, old, fresh)
  );
}
