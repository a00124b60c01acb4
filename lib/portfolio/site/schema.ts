/**
 * What a visitor of a published site may see, in the reader's language.
 *
 * Plain data: it is read in one transaction by `getSite()`, rendered by pages and printed by the CV.
 * Absent values are `null`, absent lists are `[]`. Dates keep the precision that was given:
 * `"2014"`, `"2014-06"` or `"2014-06-29"`; an `endDate` of `null` means that it goes on.
 *
 * @module
 */

import type { Lang } from "@/lib/platform/schema.ts";

export type { Lang };

/** Names the fields that are shown in the content's own language, for want of a translation. */
export interface Translated {
  /** Fields of this object that fell back to `Site.contentLang`; pages mark them with `lang`. */
  untranslated: string[];
}

/** How well a claim stands: graded or signed, named by another entry or a public address, or only said. */
export type EvidenceState = "verified" | "linked" | "claimed";

/** Which kind of entry supports a claim. */
export type EvidenceKind =
  | "job"
  | "project"
  | "certificate"
  | "education"
  | "volunteering"
  | "publication"
  | "award"
  /** An article on the site itself. */
  | "post"
  /** An address elsewhere that the owner names. */
  | "link";

/** One evidence label: where a claim comes from, its date and its state. */
export interface Evidence {
  kind: EvidenceKind;
  /** Id of the entry. */
  id: string;
  /** What it is, e.g. the position or the project's name. */
  title: string;
  /** Where it was, e.g. the employer or the issuer. */
  source: string | null;
  startDate: string | null;
  endDate: string | null;
  state: EvidenceState;
  /** Path within the site, before `href()`: `/projects/ui-library`, `/experience#<id>`; empty where there is a `url`. */
  path: string;
  /** Where it stands on the web; of links only. */
  url?: string;
}

/** Who it is, and how to reach them as far as they show it. */
export interface Profile extends Translated {
  name: string | null;
  label: string | null;
  summary: string | null;
  image: string | null;
  url: string | null;
  city: string | null;
  region: string | null;
  countryCode: string | null;
  /** Contact details: `null` unless the owner shows them. */
  email: string | null;
  phone: string | null;
  address: string | null;
  postalCode: string | null;
}

/** An account elsewhere (`basics.profiles` in JSON Resume). */
export interface Link {
  id: string;
  network: string | null;
  username: string | null;
  url: string | null;
}

/** An employer and what was done there (`work` in JSON Resume). */
export interface Job extends Translated {
  id: string;
  name: string | null;
  position: string | null;
  location: string | null;
  description: string | null;
  url: string | null;
  startDate: string | null;
  endDate: string | null;
  summary: string | null;
  highlights: string[];
}

/** Unpaid work (`volunteer`). */
export interface Volunteering extends Translated {
  id: string;
  organization: string | null;
  position: string | null;
  url: string | null;
  startDate: string | null;
  endDate: string | null;
  summary: string | null;
  highlights: string[];
}

/** A school and what was studied there. */
export interface Education extends Translated {
  id: string;
  institution: string | null;
  url: string | null;
  area: string | null;
  studyType: string | null;
  startDate: string | null;
  endDate: string | null;
  score: string | null;
  courses: string[];
}

/** A prize or an honour. */
export interface Award extends Translated {
  id: string;
  title: string | null;
  date: string | null;
  awarder: string | null;
  summary: string | null;
}

/** A certificate that somebody issued. */
export interface Certificate extends Translated {
  id: string;
  name: string | null;
  date: string | null;
  issuer: string | null;
  url: string | null;
}

/** An article, a talk or a book. */
export interface Publication extends Translated {
  id: string;
  name: string | null;
  publisher: string | null;
  releaseDate: string | null;
  url: string | null;
  summary: string | null;
}

/** A claimed skill with the entries that support it. */
export interface Skill extends Translated {
  id: string;
  name: string | null;
  level: string | null;
  keywords: SkillKeyword[];
  /** Entries that name the skill itself or one of its keywords, strongest first, without repeats. */
  evidence: Evidence[];
  /** The best state among `evidence`; `claimed` when there is none. */
  state: EvidenceState;
}

/** One keyword of a skill and the entries that name it. */
export interface SkillKeyword {
  name: string;
  /** Ids of entries in the skill's `evidence`. */
  evidence: string[];
}

/** A language and how well it is spoken. */
export interface Language extends Translated {
  id: string;
  language: string | null;
  fluency: string | null;
}

/** Something else one likes. */
export interface Interest extends Translated {
  id: string;
  name: string | null;
  keywords: string[];
}

/** What somebody says of them (`references`). */
export interface Testimonial extends Translated {
  id: string;
  name: string | null;
  reference: string | null;
}

/** Something made, with a page of its own. */
export interface Project extends Translated {
  id: string;
  /** Unique within the site; the last part of `/projects/<slug>`. */
  slug: string;
  name: string | null;
  description: string | null;
  highlights: string[];
  keywords: string[];
  startDate: string | null;
  endDate: string | null;
  url: string | null;
  roles: string[];
  entity: string | null;
  type: string | null;
}

/** The photo of the person; its sizes stand at `/photo/<hash>-<size>.<format>`. */
export interface SitePhoto {
  hash: string;
  /** What it shows, in this reading's language or the other; the name stands in for it. */
  alt: string | null;
}

/** A published site as its readers see it. Lists stand in the owner's order. */
export interface Site {
  tenantId: string;
  slug: string;
  kind: "person" | "company";
  /** Grows with every change of what the site shows; part of every cache key. */
  version: string;
  /** The language of this reading. */
  lang: Lang;
  /** The language the content was written in; fallback for what is not translated. */
  contentLang: Lang;
  /** The owner's hue in degrees, 0 to 359 (OKLCH). */
  accentHue: number;
  /** Last change, ISO 8601 in UTC. */
  updatedAt: string;
  profile: Profile;
  /** Null until the owner uploads one. */
  photo: SitePhoto | null;
  links: Link[];
  work: Job[];
  volunteer: Volunteering[];
  education: Education[];
  awards: Award[];
  certificates: Certificate[];
  publications: Publication[];
  skills: Skill[];
  languages: Language[];
  interests: Interest[];
  references: Testimonial[];
  projects: Project[];
}
