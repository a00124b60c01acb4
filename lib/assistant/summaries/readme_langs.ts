/**
 * Which languages a README is written in.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { wordsOf } from "../text/words.ts";
import type { Block, PlainReadme } from "./plain_readme.ts";

/** Small words that one language has and the other does not. */
const SMALL: Record<Lang, ReadonlySet<string>> = {
  es: new Set(
    "el la los las un una de del en y que con para por se su sus es son al como lo desde sin sobre este esta cada tu mas"
      .split(" "),
  ),
  en: new Set(
    "the a an of and to in for with is are on by from that this it its your you as or be can without into each at"
      .split(" "),
  ),
};

/** A language with less of a README than this is an aside. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 12;

/** The language of a text; `null` when its small words do not tell. */
export function langOfText(text: string): Lang | null {
  const words = wordsOf(text);
  const of = (lang: Lang) =>
    words.filter((word) => SMALL[lang].has(word)).length;
  const [es, en] = [of("es"), of("en")];
  return es === en ? null : es > en ? "es" : "en";
}

/** The blocks of each language that a README is written in, the one that has most of it first; what does not tell goes with that one. */
export function blocksByLang(
  { text, blocks }: PlainReadme,
): [lang: Lang, blocks: Block[]][] {
  const found = blocks.map((block) => {
    const shown = text.slice(block.start, block.end);
    return { block, lang: langOfText(shown), words: wordsOf(shown).length };
  });
  const words = (lang: Lang) =>
    found.reduce((sum, one) => sum + (one.lang === lang ? one.words : 0), 0);
  const all = words("es") + words("en");
  const main: Lang = words("es") > words("en") ? "es" : "en";
  const other: Lang = main === "es" ? "en" : "es";
  const isBoth = words(other) >= Math.max(LEAST_WORDS, LEAST_SHARE * all);
  const of = (lang: Lang) =>
    found.filter((one) => (one.lang ?? main) === lang)
      .map(({ block }) => block);
  return isBoth ? [[main, of(main)], [other, of(other)]] : [[main, of(main)]];
}
