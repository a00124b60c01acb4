/**
 * Posts and READMEs as sources: longer texts, cut into chunks where they stand.
 *
 * @module
 */
import type { ShownSource, ShownText } from "@/lib/portfolio/mod.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import { langOfText } from "../../text/language.ts";
import type { NewChunk } from "../schema.ts";
import { momentOf } from "./dates.ts";
import { textOfHtml } from "./html_text.ts";
import { chunksOfLines, ended, inline, listed } from "./lines.ts";
import { wordsIn } from "./words.ts";

/** Where a post's page stands. */
export function postPath(slug: string): string {
  return `/posts/${encodeURIComponent(slug)}`;
}

/** A post in one of its languages: its summary and when it was published, then all that it says. */
export function tellPost(
  { lang, title, slug, tags, publishedAt }: ShownText,
  { summary, html }: { summary: string; html: string },
): NewChunk[] {
  const words = wordsIn(lang);
  const place = {
    lang,
    title: `${words.sections.posts}: ${inline(title)}`,
    path: postPath(slug),
  };
  const about = [
    ended(`${inline(title)}${summary ? `: ${inline(summary)}` : ""}`),
    words.published(momentOf(publishedAt, lang)),
    ...listed(words.subjects, tags.map(inline)),
  ];
  return [
    ...chunksOfLines(place, about),
    ...chunksOfLines(place, [textOfHtml(html)]),
  ];
}

/** What GitHub says of a project's repository. */
export function tellRepository(
  { fullName, description, topics, license, languages }: ShownSource,
  { lang, path }: { lang: Lang; path: string },
): NewChunk[] {
  const words = wordsIn(lang);
  const text = inline(description);
  const own = text !== null && (langOfText(text) ?? lang) === lang;
  return chunksOfLines({
    lang,
    title: `${words.sections.repository}: ${fullName}`,
    path,
  }, [
    own && ended(`${fullName}: ${text}`),
    ...listed(
      words.languagesOf + ofName(fullName, lang),
      languages.slice(0, MOST_LANGUAGES),
    ),
    ...listed(words.subjects + ofName(fullName, lang), topics),
    license && ended(`${words.licence}${ofName(fullName, lang)}: ${license}`),
  ]);
}

/** Smaller shares are configuration. */
const MOST_LANGUAGES = 8;

/** A README in the language that it is written in. */
export function tellReadme(
  fullName: string,
  html: string,
  path: string,
  otherwise: Lang,
): NewChunk[] {
  const text = textOfHtml(html);
  const lang = langOfText(text) ?? otherwise;
  const title = `README: ${fullName}`;
  return chunksOfLines({ lang, title, path }, [text]);
}

function ofName(name: string, lang: Lang): string {
  return lang === "es" ? ` de ${name}` : ` of ${name}`;
}
