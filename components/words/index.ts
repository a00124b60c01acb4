/** The interface's own words, written for each language rather than translated. */
import type { Lang } from "@/lib/platform/schema.ts";
import { en, type Words } from "./en.ts";
import { es } from "./es.ts";

const WORDS: Record<Lang, Words> = { es, en };

/** The words of one language. */
export function wordsIn(lang: Lang): Words {
  return WORDS[lang];
}

export type { Words };
export { count, type Counted, fill } from "./fill.ts";
