/**
 * Which language a text is written in.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { fold } from "./words.ts";

const SMALL: Record<Lang, ReadonlySet<string>> = {
  es: new Set(
    "de la el en y los las que con para una un por del como al se su sus es son lo desde sin sobre este esta mas tu quien donde cuando cual cuanto cuantos ha tiene ella"
      .split(" "),
  ),
  en: new Set(
    "the of and to in for with by on from is was at an are that this it its your you as or be can into how what who where when which why did does has have she her his"
      .split(" "),
  ),
};

/** Enough to tell; longer texts are no surer. */
const READ = 20_000;

/** The language whose small words stand more often; `null` when they do not tell. */
export function langOfText(text: string): Lang | null {
  const words = fold(text.slice(0, READ)).match(/\p{L}+/gu) ?? [];
  const [es, en] = [SMALL.es, SMALL.en].map((small) =>
    words.filter((word) => small.has(word)).length
  ) as [number, number]; // two in, two out
  return es === en ? null : es > en ? "es" : "en";
}
