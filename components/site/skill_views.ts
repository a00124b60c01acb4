import type { Lang } from "@/lib/platform/schema.ts";
import type { Evidence, Skill } from "@/lib/portfolio/site/schema.ts";
import { langOf, ownLang } from "@/components/ui/Foreign.tsx";
import { safeUrl } from "@/components/ui/safe_url.ts";
import { titleLangs } from "./title_langs.ts";
import { linkTo, type SiteView, skillName } from "./view.ts";

/** A skill as the explorer draws it: plain data, links included. */
export interface SkillView
  extends Pick<Skill, "id" | "level" | "keywords" | "state"> {
  name: string;
  evidence:
    (Omit<Evidence, "path" | "url"> & { href: string; titleLang?: Lang })[];
  /** Set where the name fell back to another language. */
  nameLang?: Lang;
  /** Set where the level did. */
  levelLang?: Lang;
  /** Set where keywords, which are never translated, are in another language. */
  keywordLang?: Lang;
}

/** The skills of a site for the explorer. */
export function skillViews(view: SiteView): SkillView[] {
  const langs = titleLangs(view.site);
  return view.site.skills.map((skill) => ({
    id: skill.id,
    name: skillName(skill, view.words),
    level: skill.level,
    keywords: skill.keywords,
    state: skill.state,
    evidence: skill.evidence.map(({ path, url, ...evidence }) => ({
      ...evidence,
      href: safeUrl(url) ?? linkTo(view, path),
      titleLang: langs.get(evidence.id),
    })),
    nameLang: langOf(skill, "name", view.site),
    levelLang: langOf(skill, "level", view.site),
    keywordLang: ownLang(view.site),
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
    if (plain(skill.name).includes(wanted)) return [skill];
    const keywords = skill.keywords.filter(({ name }) =>
      plain(name).includes(wanted)
    );
    return keywords.length > 0 ? [{ ...skill, keywords }] : [];
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
