/**
 * Evidence that the owner names: as rows hold it, and as labels show it; pure.
 *
 * @module
 */
import type { NamedEvidence } from "../drafts/schema.ts";
import type { Witness } from "./evidence.ts";
import type { Reading } from "./localise.ts";
import type { Evidence, Lang } from "./schema.ts";

/** A row of `portfolio.skill_evidence`, whose checks say which columns a kind has. */
export type EvidenceRow =
  & { skill_id: string }
  & (
    | { kind: "link"; url: string; title: string | null }
    | { kind: Exclude<NamedEvidence["kind"], "link">; target_id: string }
  );

/** A post that is named, in one of the languages it is published in. */
export interface PostRow {
  post_id: string;
  lang: Lang;
  slug: string;
  title: string;
  published_at: string;
}

/** What the owner named, by skill; rows come in their order. */
export function evidenceBySkill(
  rows: readonly EvidenceRow[],
): Map<string, NamedEvidence[]> {
  const found = new Map<string, NamedEvidence[]>();
  for (const row of rows) {
    const named = found.get(row.skill_id) ?? [];
    named.push(
      row.kind === "link"
        ? { kind: row.kind, url: row.url, title: row.title }
        : { kind: row.kind, target: row.target_id },
    );
    found.set(row.skill_id, named);
  }
  return found;
}

/** The same as labels; what is hidden or gone has none. */
export function namedLabels(
  rows: readonly EvidenceRow[],
  witnesses: readonly Witness[],
  posts: readonly PostRow[],
  reading: Reading,
): Map<string, Evidence[]> {
  const entries = new Map(
    witnesses.map(({ evidence }) => [evidence.id, evidence]),
  );
  const labels = [...evidenceBySkill(rows)].map(([skill, named]) => {
    const shown = named.flatMap((one) => {
      if (one.kind === "link") return linkLabel(one);
      if (one.kind === "post") return postLabel(one.target, posts, reading);
      return entries.get(one.target) ?? [];
    });
    return [skill, shown] as const;
  });
  return new Map(labels);
}

function linkLabel(
  { url, title }: Extract<NamedEvidence, { kind: "link" }>,
): Evidence[] {
  const host = URL.parse(url)?.host.replace(/^www\./, "");
  if (!host) return [];
  return [{
    kind: "link",
    id: url,
    title: title ?? host,
    source: title === null ? null : host,
    startDate: null,
    endDate: null,
    state: "linked",
    path: "",
    url,
  }];
}

function postLabel(
  id: string,
  posts: readonly PostRow[],
  { lang }: Reading,
): Evidence[] {
  const mine = posts.filter(({ post_id }) => post_id === id);
  const post = mine.find((one) => one.lang === lang) ?? mine[0];
  if (!post) return [];
  return [{
    kind: "post",
    id,
    title: post.title,
    source: null,
    startDate: null,
    endDate: post.published_at.slice(0, 10),
    state: "linked",
    path: `/posts/${post.slug}`,
  }];
}
