/**
 * Light stemming: number, gender and the commonest endings of verbs go, meaning stays.
 *
 * @module
 */

/** What is taken off once number and gender are gone. */
const VERBS = /(?:amient|imient|ing|aron|ieron|and|iend|ad|id|ed|ar|er|ir)$/;

/** A stem keeps so many letters. */
const LEAST = 4;

/** The stem of a folded word of either language; words of four letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= LEAST || /\d/.test(word)) return word;
  const single = word.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
  const bare = long(single.replace(/[aeo]$/, ""), single);
  return long(bare.replace(VERBS, ""), bare);
}

function long(cut: string, otherwise: string): string {
  return cut.length >= LEAST ? cut : otherwise;
}
