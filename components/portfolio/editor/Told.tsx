import type { Lang } from "@/lib/platform/schema.ts";
import type { Told as Share } from "@/lib/portfolio/drafts/completeness.ts";
import { fill } from "@/components/words/fill.ts";
import { editorWords } from "./words.ts";

/** How many texts are told in the other language: as a line, and as a number of them. */
export function Told(
  { share: { texts, told }, lang, otherLang }: {
    share: Share;
    lang: Lang;
    otherLang: Lang;
  },
) {
  if (texts === 0) return null;
  const words = editorWords[lang];
  const isWhole = told === texts;
  return (
    <span class="told">
      <meter min={0} max={texts} value={told} aria-hidden="true" />
      {fill(isWhole ? words.overview.allTold : words.overview.told, {
        told,
        texts,
        lang: words.inLanguage[otherLang],
      })}
    </span>
  );
}
