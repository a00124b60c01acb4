/** The interface's own words, written for each language rather than translated. */
import type { Lang } from "@/lib/platform/schema.ts";
import { COMPANY } from "./company.ts";
import { en, type Words } from "./en.ts";
import { es } from "./es.ts";

const WORDS: Record<Lang, Words> = { es, en };

const COMPANY_WORDS: Record<Lang, Words> = {
  es: merged(es, COMPANY.es(es)),
  en: merged(en, COMPANY.en(en)),
};

/** The words of one language, as they fit a person's site (or the platform) or a company's. */
export function wordsIn(
  lang: Lang,
  kind: "person" | "company" = "person",
): Words {
  return (kind === "company" ? COMPANY_WORDS : WORDS)[lang];
}

function merged(words: Words, some: ReturnType<typeof COMPANY[Lang]>): Words {
  const sections = Object.entries(words).map(([name, section]) => [
    name,
    {
      ...section,
      ...Object.entries(some).find(([other]) => other === name)?.[1],
    },
  ]);
  return Object.fromEntries(sections);
}

export type { Words };
export { count, type Counted, fill } from "./fill.ts";
