/**
 * The embedding that needs no network: runs of four letters, hashed into a vector of length 1.
 *
 * No term counts more because it is rare: what it weighs would depend on texts that the reader may not see, and it
 * measured no better on xquad-dev (recall@5 of Spanish questions on English passages 0.869 fused, either way).
 *
 * @module
 */
import { gramsOf, skeleton } from "./skeleton.ts";
import { wordsOf } from "./words.ts";

/** What such vectors are called in the database. */
export const LOCAL_MODEL = "local-lexical-1";

/** A row of so many numbers still stands in its table's page. */
export const LOCAL_DIMENSION = 256;

/** The vector of a text; all zeros when it has no words. */
export function embedLocally(text: string): number[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    for (const gram of gramsOf(skeleton(word))) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  const vector = new Float64Array(LOCAL_DIMENSION);
  for (const [gram, count] of counts) {
    const hash = hashOf(gram);
    const at = hash % LOCAL_DIMENSION;
    const sign = hash & 0x4000_0000 ? 1 : -1;
    vector[at] = (vector[at] ?? 0) + sign * (1 + Math.log(count));
  }
  const length = Math.hypot(...vector) || 1;
  return Array.from(vector, (number) => Math.fround(number / length));
}

/** FNV-1a with its bits mixed once more, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d);
  return (hash ^ hash >>> 12) >>> 0;
}
