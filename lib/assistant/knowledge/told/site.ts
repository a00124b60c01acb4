/**
 * What a published site says, as sources with their chunks.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import type { NewChunk } from "../schema.ts";
import {
  tellAward,
  tellCertificate,
  tellEducation,
  tellJob,
  tellProject,
  tellPublication,
  tellReference,
  tellSkill,
  tellVolunteering,
  type ToldEntry,
} from "./entries.ts";
import { chunksOfLines, inline, type Line, listed } from "./lines.ts";
import { ownTexts } from "./own_language.ts";
import {
  nameOf,
  tellContact,
  tellInterests,
  tellLanguages,
  tellProfile,
} from "./person.ts";
import { type SectionWord, wordsIn } from "./words.ts";

/** A source as one language tells it. */
export interface ToldSource {
  kind: string;
  id: string;
  /** What its owner knows it by. */
  name: string;
  chunks: NewChunk[];
}

/** The sources of a site in its language; texts that stand there in the other one are left to it. */
export function toldSources(given: Site): ToldSource[] {
  const site = inOwnLanguage(given);
  const { work, volunteer, education, awards, certificates } = site;
  const { publications, references, skills, projects } = site;
  return [
    whole(site, "profile", "profile", "/about", tellProfile(site)),
    whole(site, "contact", "contact", "/contact", tellContact(site)),
    whole(site, "languages", "languages", "/about", tellLanguages(site)),
    whole(site, "interests", "interests", "/about", tellInterests(site)),
    whole(site, "skills", "skills", "/about#skills", names(site, "skills")),
    whole(site, "projects", "projects", "/projects", names(site, "projects")),
    ...each(site, "job", "work", work, tellJob),
    ...each(site, "volunteering", "volunteer", volunteer, tellVolunteering),
    ...each(site, "education", "education", education, tellEducation),
    ...each(site, "award", "awards", awards, tellAward),
    ...each(site, "certificate", "certificates", certificates, tellCertificate),
    ...each(site, "publication", "publications", publications, tellPublication),
    ...each(site, "reference", "references", references, tellReference),
    ...each(site, "skill", "skills", skills, tellSkill),
    ...each(site, "project", "projects", projects, tellProject),
  ].filter(({ chunks }) => chunks.length > 0);
}

/** Where a project's page stands. */
export function projectPath(slug: string): string {
  return `/projects/${encodeURIComponent(slug)}`;
}

const PATHS: Partial<
  Record<SectionWord, (entry: { id: string; slug?: string }) => string>
> = {
  projects: ({ slug = "" }) => projectPath(slug),
  skills: () => "/about#skills",
  references: ({ id }) => `/about#${id}`,
};

function each<Entry extends { id: string; slug?: string }>(
  site: Site,
  kind: string,
  section: SectionWord,
  entries: readonly Entry[],
  tell: (entry: Entry, site: Site) => ToldEntry,
): ToldSource[] {
  const { lang } = site;
  return entries.flatMap((entry) => {
    const { name, lines } = tell(entry, site);
    if (name === null) return [];
    const path = PATHS[section]?.(entry) ?? `/experience#${entry.id}`;
    const title = `${wordsIn(lang).sections[section]}: ${name}`;
    const chunks = chunksOfLines({ lang, title, path }, lines);
    return [{ kind, id: entry.id, name, chunks }];
  });
}

/** A part of the site that is one source; it is known by the tenant's own id. */
function whole(
  site: Site,
  kind: string,
  section: SectionWord,
  path: string,
  lines: readonly Line[],
): ToldSource {
  const { lang, tenantId } = site;
  const word = wordsIn(lang).sections[section];
  const title = `${word}: ${nameOf(site)}`;
  const chunks = chunksOfLines({ lang, title, path }, lines);
  return { kind, id: tenantId, name: word, chunks };
}

/** All names of a section: what is asked for first. */
function names(site: Site, section: "skills" | "projects"): Line[] {
  const word = wordsIn(site.lang).sections[section];
  const all = site[section].map(({ name }) => inline(name));
  return all.length > 1 ? listed(word, all) : [];
}

function inOwnLanguage(site: Site): Site {
  const own = <Entry extends { untranslated: string[] }>(
    entries: readonly Entry[],
  ) => entries.map((entry) => ownTexts(entry, site));
  return {
    ...site,
    profile: ownTexts(site.profile, site),
    work: own(site.work),
    volunteer: own(site.volunteer),
    education: own(site.education),
    awards: own(site.awards),
    certificates: own(site.certificates),
    publications: own(site.publications),
    references: own(site.references),
    skills: own(site.skills),
    languages: own(site.languages),
    interests: own(site.interests),
    projects: own(site.projects),
  };
}
