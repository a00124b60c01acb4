import type { Lang } from "@/lib/platform/schema.ts";
import type {
  Evidence,
  EvidenceState,
  Site,
} from "@/lib/portfolio/site/schema.ts";
import { formatDate } from "@/components/ui/dates.ts";
import { ownLang } from "@/components/ui/Foreign.tsx";
import { fill } from "@/components/words/fill.ts";
import type { Words } from "@/components/words/index.ts";
import { chatWords } from "./chat_words.ts";
import { titleLangs } from "./title_langs.ts";
import { linkTo, nameOf, type SiteView, skillName, stateOf } from "./view.ts";

/** An evidence label as plain text: where a quote stands, and how well. */
export interface SourceLabel {
  /** `null` where the source has no page. */
  href: string | null;
  title: string;
  /** Set where the title is in another language than the page. */
  titleLang?: Lang;
  /** Where it was, e.g. the employer. */
  source: string | null;
  /** What it is, and when: `Job · Feb 2020 – present`. */
  about: string;
  state: EvidenceState;
  /** The state as a word. */
  standing: string;
}

/** Names the source of a quote as the site's own pages do: by the entry that stands at its path. */
export function labelOf(
  view: SiteView,
  { path, title, lang }: { path: string; title: string; lang: Lang },
): SourceLabel {
  const { site, words } = view;
  const href = isOwnPath(path) ? linkTo(view, path) : null;
  const known = entryAt(site, words, path);
  if (path === "/chat") {
    // written by the owner for a question, which is its title; it has no page of its own
    return {
      href: null,
      title,
      titleLang: lang === site.lang ? undefined : lang,
      source: null,
      about: fill(chatWords[site.lang].written, { name: nameOf(site) }),
      state: "claimed",
      standing: words.evidence.states.claimed,
    };
  }
  if (!known) {
    return {
      href,
      title: title || words.nav.about,
      titleLang: lang === site.lang ? undefined : lang,
      source: null,
      about: title ? sectionOf(path, words) : "",
      state: "claimed",
      standing: words.evidence.states.claimed,
    };
  }
  const { id, kind, state } = known;
  return {
    href,
    title: known.title ?? title,
    titleLang: titleLangs(site).get(id) ??
      (kind === "skill" ? ownLang(site) : undefined),
    source: known.source,
    about: [
      kind === "skill" ? words.about.skills : words.evidence.kinds[kind],
      periodOf(known, site.lang, words),
    ].filter(Boolean).join(" · "),
    state,
    standing: words.evidence.states[state],
  };
}

/** An entry of the site, as labels name it. */
interface Known {
  id: string;
  kind: Evidence["kind"] | "skill";
  title: string | null;
  source: string | null;
  from: string | null;
  to: string | null;
  state: EvidenceState;
}

/** A path leads to a page of this site and nowhere else, whatever stands in it. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(path);
}

function entryAt(site: Site, words: Words, path: string): Known | null {
  const id = path.split("#")[1];
  const slug = /^\/projects\/([^/?#]+)/.exec(path)?.[1];
  if (slug) {
    const project = site.projects.find((one) =>
      encodeURIComponent(one.slug) === slug || one.slug === slug
    );
    return project
      ? knownAs(site, "project", project, project.name, project.entity)
      : null;
  }
  if (!id) return null;
  return dated(site, id) ?? skilled(site, words, id);
}

/** Every dated entry but projects, which have pages of their own. */
function dated(site: Site, id: string): Known | null {
  const is = (one: { id: string }) => one.id === id;
  const job = site.work.find(is);
  if (job) return knownAs(site, "job", job, job.position, job.name);
  const study = site.education.find(is);
  if (study) {
    const title = [study.studyType, study.area].filter(Boolean).join(", ");
    return knownAs(site, "education", study, title, study.institution);
  }
  const help = site.volunteer.find(is);
  if (help) {
    const { position, organization } = help;
    return knownAs(site, "volunteering", help, position, organization);
  }
  const given = site.certificates.find(is);
  if (given) {
    return knownAs(site, "certificate", given, given.name, given.issuer);
  }
  const award = site.awards.find(is);
  if (award) return knownAs(site, "award", award, award.title, award.awarder);
  const text = site.publications.find(is);
  return text
    ? knownAs(site, "publication", text, text.name, text.publisher)
    : null;
}

function skilled(site: Site, words: Words, id: string): Known | null {
  const skill = site.skills.find((one) => one.id === id);
  return skill
    ? {
      id,
      kind: "skill",
      title: skillName(skill, words),
      source: null,
      from: null,
      to: null,
      state: skill.state,
    }
    : null;
}

/** The dates of an entry, under whichever names. */
interface Dates {
  startDate?: string | null;
  endDate?: string | null;
  date?: string | null;
  releaseDate?: string | null;
}

function knownAs(
  site: Site,
  kind: Known["kind"],
  entry: Dates & { id: string; url?: string | null },
  title: string | null,
  source: string | null,
): Known {
  return {
    id: entry.id,
    kind,
    title: title || source,
    source: title ? source : null,
    from: entry.startDate ?? entry.date ?? entry.releaseDate ?? null,
    to: entry.endDate ?? null,
    state: stateOf(site, entry),
  };
}

function periodOf(
  { kind, from, to }: Known,
  lang: Lang,
  words: Words,
): string {
  if (!from) return to ? formatDate(to, lang) : "";
  const goesOn = kind === "job" || kind === "project" ||
    kind === "volunteering";
  const ends = [
    formatDate(from, lang),
    to ? formatDate(to, lang) : goesOn ? words.dates.present : "",
  ];
  return [...new Set(ends)].filter(Boolean).join(" – ");
}

/** What an address is of, where no entry stands at it. */
function sectionOf(path: string, { nav, evidence }: Words): string {
  if (path.startsWith("/posts/")) return evidence.kinds.post;
  if (path.startsWith("/projects")) return evidence.kinds.project;
  if (path.startsWith("/experience")) return nav.experience;
  return nav.about;
}
