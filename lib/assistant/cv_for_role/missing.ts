/**
 * What a job text asks for and nothing on a site bears out.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import { type JobText, keysOf, type Requirement } from "./read_job.ts";
import type { Missing } from "./schema.ts";
import { linesOf } from "./site_lines.ts";

/** What entries are, whatever they say: a job text asks for publications, and no publication calls itself one. */
const KINDS: Record<string, string> = {
  publications: "publication publicación paper artículo",
  certificates: "certificate certificado certification certificación",
  volunteer: "volunteering voluntariado",
  awards: "award premio",
};

/** An entry that has this part of a requirement's words bears it out. */
const ENOUGH = 0.5;

/** The requirements without evidence, those that must be met first. */
export function missingIn(job: JobText, site: Site): Missing[] {
  const byEntry = new Map<string, Set<string>>();
  for (const { entry, text } of linesOf(site)) {
    const keys = byEntry.get(entry) ?? new Set();
    const kind = KINDS[entry.split("/")[0] ?? ""] ?? "";
    for (const key of keysOf(`${text} ${kind}`).keys()) keys.add(key);
    byEntry.set(entry, keys);
  }
  const entries = [...byEntry.values()];
  const stands = (key: string) => entries.some((keys) => keys.has(key));
  const found = job.requirements.flatMap((one): Missing[] => {
    const { text, kind } = one;
    const isMust = kind !== "nice";
    const names = one.names.filter((name) =>
      ![...keysOf(name).keys()].some(stands)
    );
    if (names.length > 0) return [{ text, names, isMust }];
    // what there will be to do is no condition, as long as it names nothing
    return one.names.length > 0 || kind === "duty" || isBorne(one, entries)
      ? []
      : [{ text, names: [], isMust }];
  });
  return found.toSorted((one, other) =>
    Number(other.isMust) - Number(one.isMust)
  );
}

function isBorne(
  { words }: Requirement,
  entries: readonly ReadonlySet<string>[],
): boolean {
  if (words.length === 0) return true;
  return entries.some((keys) => {
    const told = words.filter((meanings) =>
      meanings.some((one) => keys.has(one))
    );
    return told.length / words.length >= ENOUGH;
  });
}
