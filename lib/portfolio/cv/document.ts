/**
 * What the template sets: a CV with every word chosen and every date written.
 *
 * The template lays out and nothing else; what is said and in which order is decided here.
 *
 * @module
 */
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { type Accent, accentOn } from "./accent.ts";
import { entriesOf } from "./entries.ts";
import type { Entry } from "./entry.ts";
import { clean, safeHref, shortUrl, speaker, type Text } from "./text.ts";
import { sectionNames, wordsIn } from "./words.ts";

/** Paper sizes that a CV is printed on. */
export type Paper = "a4" | "letter";

/** How a CV is wanted; `url` is the public address of the site. */
export interface CvOptions {
  lang: Lang;
  paper: Paper;
  url: string;
}

/** A CV ready to be set. */
export interface CvDocument {
  lang: Lang;
  paper: Paper;
  accent: Accent;
  title: string;
  name: Text;
  /** The name as each page's foot repeats it, on one line. */
  running: string;
  label: Text | null;
  /** The picture itself is handed over beside the document. */
  photo: { alt: string } | null;
  /** Lines in groups that belong together. */
  contact: ContactLine[][];
  summary: Text[];
  sections: { heading: string; compact: boolean; entries: Entry[] }[];
  /** Shown instead of sections when there are none. */
  empty: string | null;
  url: string;
  shortUrl: string;
  /** Shown at the end when the typefaces lack characters. */
  colophon: string;
  /** Whether lines are broken the quick way, because the careful one takes seconds. */
  long: boolean;
}

/** One way to reach someone. */
export interface ContactLine {
  t: string;
  href: string | null;
}

/** Writes the document of a site. */
export function writeDocument(
  site: Site,
  { lang, paper, url }: CvOptions,
): CvDocument {
  const say = wordsIn(lang, site.kind);
  const { one, block } = speaker(site.profile, lang, site.contentLang);
  const name = one("name", site.profile.name) ?? { t: say.unnamed };
  const sections = sectionNames
    .map((section) => ({
      heading: say.sections[section],
      compact: section === "languages" || section === "interests",
      entries: entriesOf(section, site, lang),
    }))
    .filter(({ entries }) => entries.length > 0);
  const summary = block("summary", site.profile.summary);
  return {
    lang,
    paper,
    accent: accentOn("#ffffff", site.accentHue),
    title: `${name.t} — ${say.cv}`,
    name,
    running: shortened(name.t),
    label: one("label", site.profile.label),
    photo: site.photo && { alt: clean(site.photo.alt) || name.t },
    contact: contactOf(site, url, lang),
    summary,
    sections,
    empty: sections.length === 0 && summary.length === 0 ? say.empty : null,
    url: safeHref(url) ?? "",
    shortUrl: shortUrl(url),
    colophon: say.undrawn,
    long: JSON.stringify([summary, sections]).length > longDocument,
  };
}

function contactOf(
  { profile, links }: Site,
  url: string,
  lang: Lang,
): ContactLine[][] {
  const email = line(profile.email);
  const town = joined([profile.postalCode, profile.city], " ");
  const country = joined([
    profile.region,
    countryName(profile.countryCode, lang),
  ], ", ");
  return [
    [
      { ...email, href: email.t ? safeHref(`mailto:${email.t}`) : null },
      line(profile.phone),
    ],
    [line(profile.address), line(town), line(country)],
    [address(profile.url), address(url)],
    links.map((link) => ({
      ...address(link.url),
      ...(link.username || link.network
        ? { t: joined([link.network, link.username], " · ") }
        : {}),
    })),
  ].map((group) => group.filter(({ t }) => t !== "")).filter((group) =>
    group.length > 0
  );
}

/** In JSON; some eight pages. */
const longDocument = 40_000;

/** About as much as fits the text column at the foot's size. */
const runningLength = 72;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > runningLength
    ? `${letters.slice(0, runningLength - 1).join("").trimEnd()}…`
    : name;
}

/** "ES" as people say it; what is no code is shown as it stands. */
function countryName(code: string | null, lang: Lang): string | null {
  return code && /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code
    : code;
}

function line(value: string | null): ContactLine {
  return { t: clean(value).replaceAll("\n", ", "), href: null };
}

function address(value: string | null): ContactLine {
  return { t: shortUrl(value ?? ""), href: safeHref(value) };
}

function joined(parts: (string | null)[], glue: string): string {
  return parts.map(clean).filter(Boolean).join(glue);
}
