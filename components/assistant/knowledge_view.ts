/**
 * How sources are grouped and called on the page of the assistant's knowledge.
 *
 * @module
 */
import type { KnownSource } from "@/lib/assistant/knowledge/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { ASSISTANT } from "./AssistantTabs.tsx";
import { type KnowledgeWords, knowledgeWords } from "./knowledge_words.ts";

/** Where it stands in the dashboard. */
export const KNOWLEDGE = `${ASSISTANT}/knowledge`;

/** Where a source's parts are looked at. */
export function sourcePath({ kind, id }: { kind: string; id: string }): string {
  return `${KNOWLEDGE}/${kind}/${id}`;
}

/** Kinds that stand together, in their order. */
const GROUPS: [group: keyof KnowledgeWords["groups"], kinds: string[]][] = [
  ["person", ["profile", "contact", "languages", "interests"]],
  ["career", [
    "job",
    "volunteering",
    "education",
    "certificate",
    "award",
    "publication",
    "reference",
  ]],
  ["skills", ["skills", "skill"]],
  ["projects", ["projects", "project", "repository"]],
  ["posts", ["posts", "post"]],
  ["answers", ["answer"]],
  ["documents", ["document"]],
];

/** A group with its sources. */
export interface SourceGroup {
  group: keyof KnowledgeWords["groups"];
  sources: KnownSource[];
}

/** Sources in their groups, without those that are empty. */
export function groupsOf(sources: readonly KnownSource[]): SourceGroup[] {
  const known = new Set(GROUPS.flatMap(([, kinds]) => kinds));
  const groups = GROUPS.map(([group, kinds]) => ({
    group,
    sources: kinds.flatMap((kind) =>
      sources.filter((source) => source.kind === kind)
    ),
  }));
  const others = sources.filter(({ kind }) => !known.has(kind));
  return [...groups, { group: "others" as const, sources: others }]
    .filter((one) => one.sources.length > 0);
}

/** What a kind is called; one that we do not know by its own name. */
export function kindName(kind: string, lang: Lang): string {
  const kinds: Record<string, string> = knowledgeWords[lang].kinds;
  return kinds[kind] ?? kind;
}

/** Written by hand elsewhere: kept out by taking them out there. */
export function mayBeExcluded(kind: string): boolean {
  return kind !== "answer" && kind !== "document";
}

/** Kinds of which there is one source: it is called as they are. */
const SINGLE = new Set([
  "profile",
  "contact",
  "languages",
  "interests",
  "skills",
  "projects",
  "posts",
]);

/** What a source is called, and below that of which kind it is. */
export function namesOf(
  { kind, name }: { kind: string; name: string },
  lang: Lang,
): { name: string; under: string | null } {
  return SINGLE.has(kind)
    ? { name: kindName(kind, lang), under: null }
    : { name, under: kindName(kind, lang) };
}
