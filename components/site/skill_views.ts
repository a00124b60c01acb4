import type { Lang } from "@/lib/platform/schema.ts";
import type { Evidence, Skill } from "@/lib/portfolio/site/schema.ts";
import { langOf } from "@/components/ui/Foreign.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** A skill as the explorer draws it: plain data, links included. */
export interface SkillView
  extends Pick<Skill, "id" | "name" | "level" | "keywords" | "state"> {
  evidence: (Omit<Evidence, "path"> & { href: string })[];
  /** Set where the name fell back to another language. */
  nameLang?: Lang;
  /** Set where the level did. */
  levelLang?: Lang;
}

/** The skills of a site for the explorer. */
export function skillViews(view: SiteView): SkillView[] {
  return view.site.skills.map((skill) => ({
    id: skill.id,
    name: skill.name,
    level: skill.level,
    keywords: skill.keywords,
    state: skill.state,
    evidence: skill.evidence.map(({ path, ...evidence }) => ({
      ...evidence,
      href: linkTo(view, path),
    })),
    nameLang: langOf(skill, "name", view.site),
    levelLang: langOf(skill, "level", view.site),
  }));
}

/**
 * The skills that match a text, ignoring case and accents. A skill whose name matches keeps all its keywords, another
 * one only those that match.
 */
export function matchingSkills(skills: SkillView[], text: string): SkillView[] {
  const wanted = plain(text);
  if (!wanted) return skills;
  return skills.flatMap((skill) => {
    if (plain(skill.name ?? "").includes(wanted)) return [skill];
    const keywords = skill.keywords.filter(({ name }) =>
      plain(name).includes(wanted)
    );
    return keywords.length > 0 ? [{ ...skill, keywords }] : [];
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
