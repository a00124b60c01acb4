/**
 * Makes the site a reader sees from the published rows; pure.
 *
 * @module
 */

import { CONTACT_KEYS, type ContactKey, GROUPS } from "../profile/schema.ts";
import { type SectionKey, sectionOf } from "../resume/schema.ts";
import { findEvidence, withNamed } from "./evidence.ts";
import {
  allTexts,
  localise,
  type PublishedRow,
  type Reading,
} from "./localise.ts";
import { type EvidenceRow, namedLabels, type PostRow } from "./named.ts";
import type { Lang, Profile, Site, Skill } from "./schema.ts";
import { witnessesOf } from "./witnesses.ts";

/** Everything of a site that its reader may see, as one statement reads it. */
export interface PublishedRows {
  tenant: {
    id: string;
    slug: string;
    kind: Site["kind"];
    version: string;
    languages: Lang[];
    accentHue: number;
    updatedAt: string;
  };
  profile: PublishedRow | null;
  photo: { hash: string; alt: Record<Lang, string> } | null;
  contact: Partial<Record<ContactKey, string>>;
  /** Ids of the projects that stand before the others. */
  featured: string[];
  sections: Record<SectionKey, PublishedRow[]>;
  /** What the owner names as evidence, in its order. */
  evidence: EvidenceRow[];
  /** Published posts that are named. */
  posts: PostRow[];
}

/** Builds the site in the reader's language. */
export function buildSite(rows: PublishedRows, lang: Lang): Site {
  const { tenant, sections } = rows;
  const contentLang = tenant.languages[0] ?? "en";
  const reading = { lang, contentLang };
  // The field lists are those of the row types: `getSite()` has a test that compares their names.
  const told = <Row>(key: SectionKey) =>
    sections[key].map((row) => ({
      id: row.id,
      ...row.slug === undefined ? {} : { slug: row.slug },
      ...localise(sectionOf(key).fields, row, reading),
    })) as Row[];
  return {
    tenantId: tenant.id,
    slug: tenant.slug,
    kind: tenant.kind,
    version: tenant.version,
    lang,
    contentLang,
    accentHue: tenant.accentHue,
    updatedAt: tenant.updatedAt,
    profile: profileOf(rows, reading),
    photo: photoOf(rows, reading),
    links: told<Site["links"][number]>("profiles").map((
      { id, network, username, url },
    ) => ({
      id,
      network,
      username,
      url,
    })),
    work: told("work"),
    volunteer: told("volunteer"),
    education: told("education"),
    awards: told("awards"),
    certificates: told("certificates"),
    publications: told("publications"),
    skills: skillsOf(rows, reading),
    languages: told("languages"),
    interests: told("interests"),
    references: told("references"),
    projects: featuredFirst(told("projects"), rows.featured),
  };
}

function photoOf({ photo }: PublishedRows, { lang }: Reading) {
  if (!photo) return null;
  const { hash, alt } = photo;
  return { hash, alt: alt[lang] || alt.es || alt.en || null };
}

/** Those stand before the others; each part keeps the owner's order. */
function featuredFirst<Row extends { id: string }>(
  rows: Row[],
  featured: readonly string[],
): Row[] {
  const isFirst = ({ id }: Row) => featured.includes(id);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

function profileOf(
  { profile, contact }: PublishedRows,
  reading: Reading,
): Profile {
  const fields = GROUPS.filter(({ key }) =>
    key === "basics" || key === "location"
  )
    .flatMap(({ fields }) => fields);
  const row = profile ?? { id: "", translations: {} };
  const details = CONTACT_KEYS.map((key) => [key, contact[key] ?? null]);
  return { ...localise(fields, row, reading), ...Object.fromEntries(details) };
}

function skillsOf(
  { sections, evidence, posts }: PublishedRows,
  reading: Reading,
): Skill[] {
  const { fields } = sectionOf("skills");
  const nameField = fields.filter(({ key }) => key === "name");
  const claims = sections.skills.map((row) => ({
    names: allTexts(nameField, row),
    keywords: (row.keywords ?? []) as string[],
  }));
  const witnesses = witnessesOf(sections, reading);
  const named = namedLabels(evidence, witnesses, posts, reading);
  const supports = findEvidence(claims, witnesses);
  return sections.skills.map((row, at) => {
    const { evidence, state, keywords } = withNamed(
      named.get(row.id) ?? [],
      supports[at],
    );
    const { name = null, level = null, untranslated } = localise(
      fields,
      row,
      reading,
    );
    return {
      id: row.id,
      name: name as string | null,
      level: level as string | null,
      keywords: (claims[at]?.keywords ?? []).map((name, i) => ({
        name,
        evidence: keywords[i] ?? [],
      })),
      evidence,
      state,
      untranslated,
    };
  });
}
