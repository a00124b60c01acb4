/**
 * Which languages a README is written in.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { langOfText } from "../text/language.ts";
import { wordsOf } from "../text/words.ts";
import type { Block, PlainReadme } from "./plain_readme.ts";

/** A language with less of a README than this is an aside. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 12;

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
