/**
 * Everything that a site says, piece by piece, each with where it stands.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";

/** A text of a site. */
export interface Line {
  /** `work/<id>` or `profile`. */
  entry: string;
  text: string;
}

/** All texts of a site in which something can stand that a job text asks for. */
export function linesOf(site: Site): Line[] {
  const { profile } = site;
  const lines: Line[] = [];
  const add = (entry: string, ...texts: (string | null)[]) => {
    for (const text of texts) if (text?.trim()) lines.push({ entry, text });
  };
  add("profile", profile.label, profile.summary, profile.city);
  for (const one of site.work) {
    add(`work/${one.id}`, one.position, one.name, one.location);
    add(`work/${one.id}`, one.description, one.summary, ...one.highlights);
  }
  for (const one of site.projects) {
    add(`projects/${one.id}`, one.name, one.entity, one.description);
    add(
      `projects/${one.id}`,
      ...one.highlights,
      ...one.keywords,
      ...one.roles,
    );
  }
  for (const one of site.skills) {
    add(`skills/${one.id}`, one.name, ...one.keywords.map(({ name }) => name));
  }
  for (const one of site.education) {
    add(`education/${one.id}`, one.area, one.studyType, one.institution);
    add(`education/${one.id}`, one.score, ...one.courses);
  }
  for (const one of site.certificates) {
    add(`certificates/${one.id}`, one.name, one.issuer);
  }
  for (const one of site.publications) {
    add(`publications/${one.id}`, one.name, one.publisher, one.summary);
  }
  for (const one of site.awards) {
    add(`awards/${one.id}`, one.title, one.awarder, one.summary);
  }
  for (const one of site.volunteer) {
    add(`volunteer/${one.id}`, one.position, one.organization, one.summary);
    add(`volunteer/${one.id}`, ...one.highlights);
  }
  for (const one of site.languages) {
    add(`languages/${one.id}`, one.language, one.fluency);
  }
  for (const one of site.interests) {
    add(`interests/${one.id}`, one.name, ...one.keywords);
  }
  return lines;
}
