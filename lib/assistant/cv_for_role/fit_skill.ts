/**
 * What becomes of a skill in a CV for a role.
 *
 * @module
 */
import { keywordsOf, renamed } from "./keywords.ts";
import type { Evidence, EvidenceKind } from "@/lib/portfolio/mod.ts";
import type { PartChange } from "./schema.ts";
import type { Fitted, Fitting, Row } from "./fitted.ts";
import { scoreOf } from "./sections.ts";

/** A skill, by the name that the job text has for it. */
export function fitSkill(
  { judge, job }: Fitting,
  skill: Row<"skills">,
): Fitted<Row<"skills">> {
  const path = `skills/${skill.id}`;
  const names = skill.keywords.map(({ name }) => name);
  const words = keywordsOf({ judge, job }, `${path}/keywords`, names);
  const name = skill.name && renamed(job, skill.name);
  const witnessOf = new Map(skill.evidence.map((one) => [one.id, idOf(one)]));
  const keywords = words.value.map((shown, at) => ({
    name: shown,
    evidence:
      skill.keywords.find(({ name }) => name === words.before[at])?.evidence ??
        [],
  }));
  const title: PartChange[] = skill.name
    ? [{
      field: "name",
      before: skill.name,
      after: name,
      evidence: [path, ...witnessOf.values()],
      terms: judge(skill.name).terms,
    }]
    : [];
  return {
    row: { ...skill, name, keywords },
    title: skill.name ?? "",
    score: scoreOf(judge, [skill.name, ...names]),
    parts: [
      ...title,
      ...words.parts.map((part) => ({
        ...part,
        evidence: [
          ...part.evidence,
          ...(skill.keywords.find(({ name }) => name === part.before)
            ?.evidence ?? [])
            .map((id) => witnessOf.get(id) ?? id),
        ],
      })),
    ],
    isRenamed: words.isRenamed || name !== skill.name,
  };
}

const SECTIONS: Record<EvidenceKind, string> = {
  job: "work",
  project: "projects",
  certificate: "certificates",
  education: "education",
  volunteering: "volunteer",
  publication: "publications",
  award: "awards",
  post: "posts",
  link: "links",
};

/** Names an entry as sentences name where they stand. */
function idOf({ kind, id }: Evidence): string {
  return `${SECTIONS[kind]}/${id}`;
}
