/**
 * Lets through only sentences that rest on a passage: whose quote stands there byte for byte, and which claim nothing
 * that the quote does not say.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type {
  DraftCitation,
  DraftSentence,
  Passage,
} from "../engines/engine.ts";
import { isSameLang, isTold, unsupportedIn } from "./claims.ts";
import type { Citation, Fault, VerifiedSentence } from "./schema.ts";
import { wordsOf } from "./words.ts";

/** What a sentence is held against. */
export interface Evidence {
  /** What was retrieved for this answer, nothing else. */
  passages: readonly Passage[];
  /** Whose site it is; the name needs no quote. */
  person: string;
  /** Of the answer. */
  lang: Lang;
}

/** A sentence that may go on, or why not. */
export type Verified =
  | { sentence: VerifiedSentence; faults: [] }
  | { sentence: null; faults: Fault[] };

/** More on one sentence hides what it rests on. */
const MAX_CITATIONS = 4;

/** Holds a drafted sentence against its evidence. */
export function verify(draft: DraftSentence, evidence: Evidence): Verified {
  const drop = (...faults: Fault[]): Verified => ({ sentence: null, faults });
  if (draft.text.trim() === "" || !draft.text.isWellFormed()) {
    return drop("malformed");
  }
  if (draft.citations.length === 0) return drop("no_citation");
  if (draft.citations.length > MAX_CITATIONS) return drop("malformed");
  const citations: Citation[] = [];
  const cited: Passage[] = [];
  for (const one of draft.citations) {
    const passage = evidence.passages.find(({ chunkId }) =>
      chunkId === one.chunkId
    );
    if (!passage) return drop("foreign_chunk");
    const citation = locate(one, passage);
    if (typeof citation === "string") return drop(citation);
    citations.push(citation);
    cited.push(passage);
  }
  const quotes = citations.map(({ quote }) => quote);
  const [first = ""] = quotes;
  const asQuote = { text: first, isQuote: true, citations };
  if (draft.text === first) return { sentence: asQuote, faults: [] };
  const { numbers, names, words, isTurned, isUnrelated } = unsupportedIn(
    draft.text,
    quotes,
    evidence.person,
  );
  const faults: Fault[] = [];
  if (numbers.length > 0) faults.push("number");
  if (names.length > 0) faults.push("name");
  if (isTurned) faults.push("negation");
  if (isSameLang(evidence.lang, cited)) {
    if (words.length > 0 || isUnrelated) faults.push("wording");
  } else if (faults.length === 0) {
    // Words of two languages cannot be compared one by one. Where that leaves a doubt, the quote speaks for itself.
    const isClear = words.every((word) => isTold(word, quotes));
    if (!isClear) return { sentence: asQuote, faults: [] };
  }
  if (faults.length > 0) return drop(...faults);
  return {
    sentence: { text: draft.text, isQuote: false, citations },
    faults: [],
  };
}

/** A quote of fewer letters is found anywhere. */
const MIN_QUOTE_CHARS = 8;

function locate(
  { chunkId, quote: given, start: hint }: DraftCitation,
  { text }: Passage,
): Citation | Fault {
  const quote = asIn(text, given);
  // Half a surrogate pair would be other bytes than those that stand there.
  if (!quote.isWellFormed()) return "quote_not_found";
  const isThere = hint !== undefined && hint >= 0 &&
    text.startsWith(quote, hint);
  const start = isThere ? hint : text.indexOf(quote);
  if (start < 0) return "quote_not_found";
  const end = start + quote.length;
  const isWholeText = quote.trim() === text.trim();
  const isShort = quote.trim().length < MIN_QUOTE_CHARS ||
    wordsOf(quote).length < 2;
  if (isShort && !isWholeText && !isLine(text, start, end)) {
    return "quote_too_short";
  }
  return cutsWord(text, start) || cutsWord(text, end)
    ? "quote_too_short"
    : { chunkId, quote, start, end };
}

/** Models write accents as one sign with their letter, whatever they have read. */
function asIn(text: string, quote: string): string {
  if (text.includes(quote)) return quote;
  const decomposed = quote.normalize("NFD");
  return text.includes(decomposed) ? decomposed : quote;
}

/** Whether it is all that its line says, e.g. one skill of a list. */
function isLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end).split("\n")[0] ?? "";
  return /^[\s\-*+•#>]*$/.test(before) && /^[\s.,;]*$/.test(after);
}

/** "able" is not what "unable" says. */
function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]\p{M}*$/u.test(text.slice(0, at)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at));
}
