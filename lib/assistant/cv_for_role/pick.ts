/**
 * Picking of one entry's texts and points what a job text asks for.
 *
 * @module
 */
import type { Judge } from "./relevance.ts";
import type { PartChange } from "./schema.ts";
import { groupsOf, shortened } from "./shorten.ts";

/** What is left of a value, and how. */
export interface Picked<Value> {
  value: Value;
  parts: PartChange[];
}

/** How much may be left. */
export interface Room {
  /** So many at least, whether they match or not. */
  least: number;
  most: number;
}

/** Points that match first, the best of them before the others; some that do not follow, where there is room. */
export function pickPoints(
  judge: Judge,
  path: string,
  points: readonly string[],
  { least, most }: Room,
): Picked<string[]> {
  const judged = points.map((point, at) => ({ point, at, ...judge(point) }));
  const ranked = judged.toSorted((one, other) =>
    other.score - one.score || one.at - other.at
  );
  const matching = ranked.filter(({ score }) => score > 0).slice(0, most);
  const others = ranked.filter((one) => !matching.includes(one))
    .slice(0, Math.max(0, least - matching.length));
  const kept = [...matching, ...others];
  const partOf = (
    { point, at, terms }: typeof judged[number],
    after: string | null,
  ): PartChange => ({
    field: path.split("/").at(-1) ?? "",
    before: point,
    after,
    evidence: [`${path}/${at}`],
    terms,
  });
  return {
    value: kept.map(({ point }) => shortened(point)),
    parts: [
      ...kept.map((one) => partOf(one, shortened(one.point))),
      ...judged.filter((one) => !kept.includes(one))
        .map((one) => partOf(one, null)),
    ],
  };
}

/** Sentences that match, in their order; the first one where none does. */
export function pickSentences(
  judge: Judge,
  path: string,
  text: string | null,
  { least, most }: Room,
): Picked<string | null> {
  if (!text?.trim()) return { value: text, parts: [] };
  const groups = groupsOf(text);
  const judged = groups.map((group, at) => ({ group, at, ...judge(group) }));
  const best = judged.filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, most);
  const kept = judged.filter((one) =>
    best.includes(one) || one.at < least - best.length
  );
  const parts = judged.map((one): PartChange => ({
    field: path.split("/").at(-1) ?? "",
    before: one.group,
    after: kept.includes(one) ? one.group : null,
    evidence: [path],
    terms: one.terms,
  }));
  const isWhole = kept.length === judged.length;
  return {
    value: isWhole ? text : joined(text, kept.map(({ group }) => group)),
    parts,
  };
}

/** Sentences one after the other, on new lines where they were. */
function joined(text: string, groups: readonly string[]): string | null {
  let end = 0;
  let whole = "";
  for (const group of groups) {
    const start = text.indexOf(group, end);
    const between = text.slice(end, start);
    const glue = /\n\s*\n/.test(between)
      ? "\n\n"
      : between.includes("\n")
      ? "\n"
      : " ";
    whole += whole === "" ? group : glue + group;
    end = start + group.length;
  }
  return whole || null;
}

/** Leaves a whole value out. */
export function leaveOut(
  judge: Judge,
  path: string,
  values: readonly string[],
): PartChange[] {
  return values.map((before, at) => ({
    field: path.split("/").at(-1) ?? "",
    before,
    after: null,
    evidence: [values.length > 1 ? `${path}/${at}` : path],
    terms: judge(before).terms,
  }));
}
