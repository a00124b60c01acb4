/**
 * Reads a file of job postings: a table (CSV), our JSON, or JSON-LD of schema.org. A file is read whole or not at all, and
 * each mistake names its line.
 *
 * @module
 */
import { csvPostings } from "./read_csv.ts";
import { jsonPostings } from "./read_json.ts";
import {
  type MarketProblem,
  type MarketProblemCode,
  MOST_PROBLEMS,
  Unreadable,
} from "./read_problem.ts";
import {
  type MarketFormat,
  MAX_FILE_BYTES,
  MAX_POSTINGS,
  type Posting,
} from "./schema.ts";

/** What a file holds, or what is wrong with it. */
export type ReadMarket =
  | { ok: true; format: MarketFormat; postings: Posting[] }
  | { ok: false; problems: MarketProblem[] };

/** Reads the bytes of a file; what kind it is, its first letter tells. */
export async function readMarketFile(bytes: Uint8Array): Promise<ReadMarket> {
  try {
    const text = decode(bytes);
    const { format, postings } = /^\s*[[{]/.test(text)
      ? jsonPostings(text)
      : { format: "csv" as const, postings: await csvPostings(text) };
    if (postings.length === 0) fail("none");
    if (postings.length > MAX_POSTINGS) fail("too_many");
    return { ok: true, format, postings };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problems: error.problems.slice(0, MOST_PROBLEMS) };
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_FILE_BYTES) fail("too_large");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail("encoding");
  }
  return text.trim() === "" ? fail("empty") : text;
}

function fail(code: MarketProblemCode): never {
  throw new Unreadable([{ code, line: null }]);
}
