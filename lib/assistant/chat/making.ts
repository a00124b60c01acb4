/**
 * What an answer is made with: engines whose calls are noted, and sentences with where they stand.
 *
 * @module
 */
import type { VerifiedSentence } from "../answer/schema.ts";
import type { Engine, Usage } from "../engines/engine.ts";
import type { Passage } from "../retrieval/schema.ts";
import type { Part } from "./schema.ts";

/**
 * An engine whose calls are noted, and which says when it is asked.
 *
 * @param asked hears its name
 */
export function noting(
  engine: Engine,
  asked: { by: string },
  calls: Usage[],
): Engine {
  return {
    ...engine,
    answer(request, report) {
      asked.by = engine.name;
      return engine.answer(request, (call) => {
        calls.push(call);
        report(call);
      });
    },
  };
}

/** A sentence as it is shown, with where its quotes stand. */
export function partOf(
  place: number,
  { text, isQuote, citations }: VerifiedSentence,
  passages: readonly Passage[],
): Part {
  return {
    place,
    text,
    isQuote,
    citations: citations.flatMap((citation) => {
      const source = passages.find(({ chunkId }) =>
        chunkId === citation.chunkId
      );
      if (!source) return []; // the supervisor lets no other through
      const { title, path, lang } = source;
      return [{ ...citation, title, path, lang }];
    }),
  };
}
