import type { LabelWords } from "@/components/ui/EvidenceLabel.tsx";
import { href, type LinkBase } from "@/components/ui/href.ts";
import { safeUrl } from "@/components/ui/safe_url.ts";
import type { Words } from "@/components/words/index.ts";
import type {
  EvidenceState,
  Site,
  Skill,
} from "@/lib/portfolio/site/schema.ts";

/** Everything that a page of a site is drawn from. */
export interface SiteView {
  site: Site;
  words: Words;
  base: LinkBase;
  /** Scheme and host of absolute addresses. */
  origin: string;
  /** The path within the site, e.g. `/about`. */
  path: string;
  /** Whether its assistant takes questions. */
  isAsked?: boolean;
}

/** The address of a page of the site being viewed. */
export function linkTo(
  view: SiteView,
  path: string,
  query?: Record<string, string>,
): string {
  return href(view.base, path, query);
}

/** How the owner of the site is called; the address stands in for a missing name. */
export function nameOf(site: Site): string {
  return site.profile.name?.trim() || site.slug;
}

/** How a skill is called; its first keyword stands in for a missing name. */
export function skillName(
  { name, keywords }: Pick<Skill, "name" | "keywords">,
  words: Words,
): string {
  return name?.trim() || keywords[0]?.name.trim() || words.about.unnamedSkill;
}

/** The part of the words that evidence labels say. */
export function labelWords({ evidence, dates }: Words): LabelWords {
  return {
    states: evidence.states,
    kinds: evidence.kinds,
    present: dates.present,
  };
}

/** How well an entry itself stands: what its labels say elsewhere, else whether a public address stands behind it. */
export function stateOf(
  site: Site,
  entry: { id: string; url?: string | null },
): EvidenceState {
  const label = standingsIn(site).get(entry.id);
  return label?.state ?? (safeUrl(entry.url) ? "linked" : "claimed");
}

/** A skill that an entry supports, with those of its keywords that the entry names. */
export interface Supported {
  skill: Skill;
  keywords: string[];
}

/** The other direction of the evidence: the skills that one entry supports. */
export function supportedBy(site: Site, entryId: string): Supported[] {
  return standingsIn(site).get(entryId)?.supported ?? [];
}

/** How an entry stands, and for what. */
interface Standing {
  state: EvidenceState;
  supported: Supported[];
}

/** One walk over the evidence of a site: a page asks for each of its entries. */
const standings = new WeakMap<Site, ReadonlyMap<string, Standing>>();

function standingsIn(site: Site): ReadonlyMap<string, Standing> {
  const known = standings.get(site);
  if (known) return known;
  const found = new Map<string, Standing>();
  for (const skill of site.skills) {
    const byEntry = new Map<string, string[]>();
    for (const { id, state } of skill.evidence) {
      const keywords: string[] = [];
      byEntry.set(id, keywords);
      const standing = found.get(id) ?? { state, supported: [] };
      standing.supported.push({ skill, keywords });
      found.set(id, standing);
    }
    for (const { name, evidence } of skill.keywords) {
      for (const id of evidence) byEntry.get(id)?.push(name);
    }
  }
  standings.set(site, found);
  return found;
}

/** How many pieces stand in the case. */
export function piecesOf(site: Site): number {
  return site.work.length + site.projects.length + site.education.length +
    site.certificates.length +
    site.volunteer.length + site.awards.length + site.publications.length;
}

/** A text as its author's paragraphs. */
export function paragraphsOf(text: string | null): string[] {
  return (text ?? "").split(/\n\s*\n|\r\n\s*\r\n/).map((part) => part.trim())
    .filter(Boolean);
}

/** Town, region and country, as far as they are known, in the page's language. */
export function placeOf({ profile, lang }: Site): string | null {
  const { city, region, countryCode } = profile;
  const parts = [
    city,
    region === city ? null : region,
    countryName(countryCode, lang),
  ];
  return parts.filter(Boolean).join(", ") || null;
}

function countryName(code: string | null, lang: string): string | null {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(lang, { type: "region" }).of(
    code.toUpperCase(),
  ) ?? code;
}
