import type { Lang } from "@/lib/platform/schema.ts";
import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import { fill } from "@/components/words/fill.ts";
import { editorWords } from "./words.ts";

/** How many texts are told in the other language: as a line, and as a number of them. */
export function Told(
  { share: { texts, told }, lang, otherLang, row = false }: {
    share: Share;
    lang: Lang;
    otherLang: Lang;
    /** In a table, whose head says what is counted. */
    row?: boolean;
  },
) {
  if (texts === 0) return null;
  const words = editorWords[lang];
  const { allTold, told: toldAll, toldBriefly } = words.overview;
  const isWhole = told === texts;
  return (
    <span class="told">
      <meter min={0} max={texts} value={told} aria-hidden="true" />
      {fill(row ? toldBriefly : isWhole ? allTold : toldAll, {
        told,
        texts,
        lang: words.inLanguage[otherLang],
      })}
    </span>
  );
}
