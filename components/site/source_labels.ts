import type { Lang } from "@/lib/platform/schema.ts";
import type { EvidenceState, Site } from "@/lib/portfolio/site/schema.ts";
import { formatDate } from "@/components/ui/dates.ts";
import { ownLang } from "@/components/ui/Foreign.tsx";
import { fill } from "@/components/words/fill.ts";
import type { Words } from "@/components/words/index.ts";
import { chatWords } from "./chat_words.ts";
import { titleLangs } from "./title_langs.ts";
import { entryAt, type Known } from "./entry_at.ts";
import { linkTo, nameOf, type SiteView } from "./view.ts";

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
  if (path === "/chat" || path === "/chat#document") {
    // written by the owner for a question, which is its title, or uploaded; neither has a page of its own
    const { written, document } = chatWords[site.lang];
    const isWritten = path === "/chat";
    return {
      href: null,
      title: isWritten ? title : bareOf(title),
      titleLang: lang === site.lang ? undefined : lang,
      source: null,
      about: isWritten ? fill(written, { name: nameOf(site) }) : document,
      state: "claimed",
      standing: words.evidence.states.claimed,
    };
  }
  const bare = bareOf(title);
  const known = entryAt(site, words, path, bare);
  if (!known) {
    const section = sectionOf(site, path, words);
    const isAll = bare === "" || bare === nameOf(site);
    return {
      href,
      title: isAll ? section : bare,
      titleLang: isAll || lang === site.lang ? undefined : lang,
      source: null,
      about: isAll ? "" : section,
      state: "claimed",
      standing: words.evidence.states.claimed,
    };
  }
  const { id, kind, state } = known;
  return {
    href: kind === "skill" ? linkTo(view, `/about#${id}`) : href,
    title: known.title ?? bare,
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

/** A path leads to a page of this site and nowhere else, whatever stands in it. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(path);
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
function sectionOf(
  { references }: Site,
  path: string,
  { nav, evidence, about }: Words,
): string {
  if (path.startsWith("/posts/")) return evidence.kinds.post;
  if (path === "/posts") return nav.posts;
  if (path === "/projects") return nav.projects;
  if (path === "/contact") return nav.contact;
  if (references.some(({ id }) => path === `/about#${id}`)) {
    return about.references;
  }
  if (path.startsWith("/projects")) return evidence.kinds.project;
  if (path.startsWith("/experience")) return nav.experience;
  return nav.about;
}

/** Chunks are called after their section and what they are of: "Projects: raft-lab". */
function bareOf(title: string): string {
  return title.replace(/^[^:]{1,30}: /, "");
}
