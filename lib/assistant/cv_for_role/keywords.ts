/**
 * Skills by the names that a job text has for them, where these are the same.
 *
 * @module
 */
import { pickPoints } from "./pick.ts";
import type { JobText } from "./read_job.ts";
import { groupOf } from "./same_terms.ts";
import type { Fitting } from "./fitted.ts";

const KEYWORDS = 12;

/** Keywords, those that match first. */
export function keywordsOf(
  { judge, job }: Fitting,
  path: string,
  names: readonly string[],
) {
  const { parts: judged } = pickPoints(judge, path, names, {
    least: KEYWORDS,
    most: KEYWORDS,
  });
  const parts = judged.map((part) => ({
    ...part,
    after: part.after === null ? null : renamed(job, part.before),
  }));
  const kept = parts.filter(({ after }) => after !== null);
  return {
    value: kept.map(({ after }) => after ?? ""),
    before: kept.map(({ before }) => before),
    parts,
    isRenamed: kept.some(({ before, after }) => before !== after),
  };
}

/** The one spelling that the job text has for a skill; its own where there is none, or more than one. */
export function renamed({ spellings }: JobText, name: string): string {
  const group = groupOf(name);
  const [spelt, ...others] = group === null ? [] : spellings.get(group) ?? [];
  return spelt === undefined || others.length > 0 ? name : spelt;
}
