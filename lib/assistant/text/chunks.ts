/**
 * Cutting a text into chunks, each a byte-exact part of it.
 *
 * @module
 */

/** A part of a text: `text === whole.slice(start, start + text.length)`. */
export interface Part {
  start: number;
  text: string;
}

/** A chunk is closed once it has this many words … */
const ENOUGH_WORDS = 120;
/** … and before it would have more than this. */
const MOST_WORDS = 200;
/** A heading begins a new chunk when the one before has this many. */
const BEFORE_HEADING = 60;
/** What is left at the end joins the chunk before it when it is shorter. */
const TOO_SHORT = 40;

const sentences = new Intl.Segmenter("es", { granularity: "sentence" });

/** Cuts Markdown or plain text into chunks of 120 to 200 words, between sentences wherever there are any. */
export function chunksOf(whole: string): Part[] {
  const chunks: { start: number; end: number; words: number }[] = [];
  let current: { start: number; end: number; words: number } | null = null;
  for (const { start, text, isHeading } of piecesOf(whole)) {
    const words = countWords(text);
    const end = start + text.length;
    const isFull = current !== null && (
      current.words >= ENOUGH_WORDS || current.words + words > MOST_WORDS ||
      isHeading && current.words >= BEFORE_HEADING
    );
    if (current === null || isFull) {
      current = { start, end, words };
      chunks.push(current);
    } else {
      current.end = end;
      current.words += words;
    }
  }
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (
    last && before && last.words < TOO_SHORT &&
    last.words + before.words <= MOST_WORDS
  ) {
    before.end = last.end;
    chunks.pop();
  }
  return chunks.map(({ start, end }) => ({
    start,
    text: whole.slice(start, end),
  }));
}

/** Sentences, cut where they are longer than a chunk; without the blanks around them. */
function* piecesOf(whole: string): Generator<Part & { isHeading: boolean }> {
  for (const block of whole.matchAll(/\S[^]*?(?=\n[ \t]*\r?\n|\n#{1,6} |$)/g)) {
    const isHeading = /^#{1,6} /.test(block[0]);
    for (const { segment, index } of sentences.segment(block[0])) {
      for (const part of segment.matchAll(LONG_PIECE)) {
        const text = part[0].trimEnd();
        const start = block.index + index + part.index;
        if (text !== "") yield { start, text, isHeading };
      }
    }
  }
}

/** At most as many words as a chunk may have. */
const LONG_PIECE = new RegExp(`\\S+(?:\\s+\\S+){0,${MOST_WORDS - 1}}\\s*`, "g");

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
