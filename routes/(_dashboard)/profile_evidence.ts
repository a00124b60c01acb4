/**
 * The evidence of a skill in its form: what can be ticked, and what a sent form names.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { State } from "@/lib/platform/state.ts";
import type { Draft } from "@/lib/portfolio/drafts/draft.ts";
import {
  getDraftSite,
  listNamablePosts,
} from "@/lib/portfolio/drafts/queries.ts";
import {
  MAX_NAMED,
  NAMED_KINDS,
  type NamedEvidence,
  namedEvidence,
} from "@/lib/portfolio/drafts/schema.ts";
import type { WorkingEntry } from "@/lib/portfolio/drafts/working.ts";
import { titleOf } from "@/lib/portfolio/resume/diff.ts";
import { sectionOf } from "@/lib/portfolio/resume/schema.ts";
import type {
  Candidate,
  EvidenceData,
} from "@/components/portfolio/editor/EvidenceFields.tsx";
import { editorWords } from "@/components/portfolio/editor/words.ts";
import { fill } from "@/components/words/fill.ts";

const SECTIONS = {
  work: "work",
  project: "projects",
  certificate: "certificates",
} as const;

/** What the evidence of a skill is edited from. */
export async function evidenceOf(
  state: State,
  { working }: Draft,
  { id, evidence }: WorkingEntry,
  typedLinks: string | undefined,
): Promise<EvidenceData> {
  const named = new Set(
    evidence.flatMap((one) => one.kind === "link" ? [] : one.target),
  );
  const candidates = (["work", "project", "certificate"] as const).flatMap(
    (kind) => {
      const section = sectionOf(SECTIONS[kind]);
      return working.entries[section.key].map((entry): Candidate => ({
        kind,
        id: entry.id,
        title: titleOf(section, entry),
        named: named.has(entry.id),
      }));
    },
  );
  const site = await getDraftSite(state.actor, { lang: state.lang });
  const shown = site?.skills.find((skill) => skill.id === id)?.evidence ?? [];
  const posts = (await listNamablePosts(state.actor, { lang: state.lang })).map(
    ({ id, title }): Candidate => ({
      kind: "post",
      id,
      title,
      named: named.has(id),
    }),
  );
  const links = evidence.flatMap((one) =>
    one.kind === "link" ? [one.title ? `${one.url} ${one.title}` : one.url] : []
  );
  return {
    candidates: [...candidates, ...posts],
    links: typedLinks ?? links.join("\n"),
    found: shown.filter((one) => one.kind !== "link" && !named.has(one.id))
      .map(({ title }) => title),
  };
}

/** What a sent form names; `null` when it does not speak of evidence. */
export function readEvidence(
  form: FormData,
  lang: Lang,
): { evidence: NamedEvidence[] | null; error: string | null } | null {
  if (!form.has("has:evidence")) return null;
  const words = editorWords[lang].evidence;
  const ticked = form.getAll("evidence").map((value) => {
    const [kind, target] = String(value).split(" ");
    return { kind, target };
  }).filter(({ kind }) => NAMED_KINDS.some((known) => known === kind));
  const lines = String(form.get("links") ?? "").split(/\r?\n/)
    .map((line) => line.trim()).filter(Boolean);
  const links = lines.map((line) => {
    const [, url = "", title = ""] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
    return { kind: "link", url, title: title === "" ? null : title };
  });
  const evidence: NamedEvidence[] = [];
  for (const [at, one] of [...ticked, ...links].entries()) {
    const parsed = namedEvidence.safeParse(one);
    if (!parsed.success) {
      const line = lines[at - ticked.length] ?? "";
      return { evidence: null, error: fill(words.badLink, { line }) };
    }
    evidence.push(parsed.data);
  }
  return evidence.length > MAX_NAMED
    ? { evidence: null, error: fill(words.tooMany, { most: MAX_NAMED }) }
    : { evidence, error: null };
}
