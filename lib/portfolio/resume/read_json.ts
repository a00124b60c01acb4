/**
 * Reads a file as strict JSON and says where everything stands.
 *
 * V8's parser makes the value; jsonc-parser walks the same text for positions and for every mistake, since
 * V8 stops at the first. Refused is what could not be given back later: a repeated key, a text Postgres
 * cannot hold, a number that a double cannot hold.
 *
 * @module
 */

import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { Json } from "./json.ts";
import { type JsonPath, printPath } from "./json_path.ts";
import { andMore, MAX_KEY, MAX_PROBLEMS } from "./limits.ts";
import { type Place, placesOf } from "./places.ts";
import { decodeText } from "./read_text.ts";
import type { Problem } from "./schema.ts";
import { syntaxMessage } from "./syntax_messages.ts";

/** The deepest résumé seen has 5 levels; recursion in validators and writers stays harmless at 64. */
const MAX_DEPTH = 64;
/** A résumé of 5 MB in ordinary prose has some 150,000 values; each costs time in every step. */
const MAX_VALUES = 250_000;

/** A document and where its values stand in the file, or what is wrong with it. */
export type ReadJson =
  | {
    ok: true;
    value: Json;
    placesOf: (pointers: readonly string[]) => Map<string, Place>;
  }
  | { ok: false; problems: Problem[] };

/** Reads the bytes of a file; never throws on bad input. */
export function readJson(bytes: Uint8Array): ReadJson {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const { text } = decoded;
  const problems = mistakesIn(text);
  if (problems.length > 0) return { ok: false, problems };
  try {
    const value: Json = JSON.parse(text);
    return { ok: true, value, placesOf: (paths) => placesOf(text, paths) };
  } catch {
    // The walk lets some spaces pass that JSON does not know.
    const problem = {
      code: "syntax",
      path: "$",
      line: 1,
      column: 1,
      message: "is not JSON",
    };
    return { ok: false, problems: [problem] };
  }
}

function mistakesIn(text: string): Problem[] {
  const problems: Problem[] = [];
  let values = 0;
  const keys: Set<string>[] = [];
  let here: JsonPath = [];

  function report(
    code: string,
    path: JsonPath,
    line: number,
    column: number,
    message: string,
    detail?: string,
  ) {
    const last = problems.at(-1);
    if (last?.line === line + 1 && last.column === column + 1) return;
    if (problems.length >= MAX_PROBLEMS) {
      problems.push(andMore({ line: line + 1, column: column + 1 }));
      throw STOP;
    }
    problems.push({
      code,
      ...detail !== undefined && { detail },
      path: printPath(path),
      line: line + 1,
      column: column + 1,
      message,
    });
  }
  function stand(path: JsonPath, line: number, column: number) {
    here = path;
    if (path.length > MAX_DEPTH) {
      report(
        "depth",
        path.slice(0, 8),
        line,
        column,
        `is nested deeper than ${MAX_DEPTH} levels`,
      );
      throw STOP;
    }
    if (++values > MAX_VALUES) {
      report("values", [], line, column, `has more than ${MAX_VALUES} values`);
      throw STOP;
    }
  }
  function checkText(
    value: string,
    path: JsonPath,
    line: number,
    column: number,
  ) {
    if (value.includes("\0")) {
      report(
        "nul",
        path,
        line,
        column,
        "contains the character U+0000, which cannot be stored",
      );
    } else if (!value.isWellFormed()) {
      report(
        "surrogate",
        path,
        line,
        column,
        "contains half of a surrogate pair",
      );
    }
  }

  const walker = {
    onObjectBegin(
      _at: number,
      _length: number,
      line: number,
      column: number,
      path: () => JsonPath,
    ) {
      stand(path(), line, column);
      keys.push(new Set());
    },
    onObjectEnd: () => void keys.pop(),
    onObjectProperty(
      key: string,
      _at: number,
      _length: number,
      line: number,
      column: number,
      path: () => JsonPath,
    ) {
      here = [...path(), key];
      if (key.length > MAX_KEY) {
        const message = `is a name of more than ${MAX_KEY} characters`;
        report("key", here, line, column, message);
      }
      checkText(key, here, line, column);
      if (keys.at(-1)?.has(key)) {
        report(
          "duplicate",
          here,
          line,
          column,
          "stands twice in the same object",
        );
      }
      keys.at(-1)?.add(key);
    },
    onArrayBegin(
      _at: number,
      _length: number,
      line: number,
      column: number,
      path: () => JsonPath,
    ) {
      stand(path(), line, column);
    },
    onLiteralValue(
      value: unknown,
      at: number,
      length: number,
      line: number,
      column: number,
      path: () => JsonPath,
    ) {
      stand(path(), line, column);
      if (typeof value === "string") checkText(value, here, line, column);
      if (
        typeof value === "number" &&
        !survives(text.slice(at, at + length), value)
      ) {
        const message =
          "is a number too large to be kept exactly; write it as text";
        report("number", here, line, column, message);
      }
    },
    onError(
      code: ParseErrorCode,
      at: number,
      _length: number,
      line: number,
      column: number,
    ) {
      const detail = printParseErrorCode(code);
      const message = syntaxMessage(detail, text, at);
      report("syntax", here, line, column, message, detail);
    },
  };
  try {
    visit(text, walker, { disallowComments: true, allowTrailingComma: false });
  } catch (stop) {
    if (stop !== STOP) throw stop;
  }
  return problems;
}

/** Ends a walk that has seen enough. */
const STOP = new Error("stop");

/** A fraction may lose digits that no double has; a whole number would become another one. */
function survives(written: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  return !/^-?\d+$/.test(written) || Number.isSafeInteger(value);
}
