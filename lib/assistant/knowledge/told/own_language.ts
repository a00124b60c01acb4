/**
 * What an entry says in one language: pages show the other one's texts for want of a translation, chunks do not.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";

/** The entry without the texts that stand there in another language. */
export function ownTexts<Entry extends { untranslated: string[] }>(
  entry: Entry,
  { lang, contentLang }: Pick<Site, "lang" | "contentLang">,
): Entry {
  if (lang === contentLang || entry.untranslated.length === 0) return entry;
  const own: Record<string, unknown> = { ...entry };
  for (const field of entry.untranslated) {
    own[field] = Array.isArray(own[field]) ? [] : null;
  }
  return own as Entry; // fields are emptied, which all of them may be
}
