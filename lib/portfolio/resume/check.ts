/**
 * From the bytes of a file to a document that the official JSON Resume schema accepts, or to all that is
 * wrong with it.
 *
 * @module
 */

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { GROUPS } from "../profile/schema.ts";
import { isObject, type Json, type JsonObject, own } from "./json.ts";
import { type JsonPath, pointer, printPath } from "./json_path.ts";
import { andMore, excesses, MAX_PROBLEMS } from "./limits.ts";
import schema from "./json_resume.schema.json" with { type: "json" };
import { readJson } from "./read_json.ts";
import type { Problem } from "./schema.ts";

/** A document fit for import, or every reason why it is not. */
export type CheckedResume =
  | { ok: true; document: JsonObject }
  | { ok: false; problems: Problem[] };

/** Reads and validates a résumé (draft-07 semantics, unknown fields allowed); never throws on bad input. */
export function checkResume(bytes: Uint8Array): CheckedResume {
  const read = readJson(bytes);
  if (!read.ok) return read;
  const found = invalidParts(read.value);
  if (found.length > 0) {
    const places = read.placesOf(found.map(({ pointer }) => pointer));
    const problems: Problem[] = found.map(({ pointer, ...problem }) => ({
      ...problem,
      ...places.get(pointer) ?? { line: 1, column: 1 },
    }));
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    const last = problems[MAX_PROBLEMS];
    return {
      ok: false,
      problems: last
        ? [...problems.slice(0, MAX_PROBLEMS), andMore(last)]
        : problems,
    };
  }
  // The schema has just said that the root is an object.
  return { ok: true, document: read.value as JsonObject };
}

/** What the official schema finds wrong with a value, and what exceeds our limits; empty when nothing. */
export function invalidParts(
  value: Json,
): (Omit<Problem, "line" | "column"> & { pointer: string })[] {
  const tooMuch = excesses(value, LIMITED).map(({ at, ...excess }) => ({
    ...excess,
    pointer: pointer(at),
    path: printPath(at),
  }));
  const validate = compiled();
  if (validate(value)) return tooMuch.slice(0, MAX_PROBLEMS + 1);
  // One more than is said, so that the report knows that there are more.
  const errors = (validate.errors ?? []).slice(0, MAX_PROBLEMS + 1);
  const invalid = errors.map((error) => ({
    pointer: error.instancePath,
    code: codeOf(error),
    ...error.keyword === "type" && { detail: String(error.params.type) },
    path: printPath(stepsTo(value, error.instancePath)),
    message: messageOf(error, value),
  }));
  return [...invalid, ...tooMuch].slice(0, MAX_PROBLEMS + 1);
}

/** The objects that stand once, and where. */
const LIMITED = GROUPS.map(({ key, fields, contact }) => ({
  path: {
    document: [],
    basics: ["basics"],
    location: ["basics", "location"],
    meta: ["meta"],
  }[key],
  fields: [...fields, ...contact],
}));

let validator: ValidateFunction | undefined;

/** Compiling takes 40 ms, which a server that only reads need not pay. */
function compiled(): ValidateFunction {
  if (validator) return validator;
  const ajv = new Ajv({ allErrors: true, strict: false });
  // The package is CommonJS: its types put the function under `default`, Deno hands it over directly.
  const add = addFormats as unknown as (ajv: Ajv, formats: string[]) => void;
  add(ajv, ["uri", "email"]);
  return validator = ajv.compile(schema);
}

function codeOf(error: ErrorObject): string {
  return error.keyword === "format"
    ? String(error.params.format)
    : error.keyword;
}

function messageOf(error: ErrorObject, document: unknown): string {
  switch (codeOf(error)) {
    case "type":
      return `must be ${KINDS[String(error.params.type)]}, not ${
        kindAt(document, error)
      }`;
    case "pattern":
      return "must be a date: YYYY, YYYY-MM or YYYY-MM-DD";
    case "uri":
      return "must be a full address such as https://example.com";
    case "email":
      return "must be an e-mail address such as ada@example.com";
    default:
      return error.message ?? "is not allowed here";
  }
}

const KINDS: Record<string, string> = {
  string: "text",
  object: "an object",
  array: "a list",
};

function kindAt(document: unknown, error: ErrorObject): string {
  const value = stepsTo(document, error.instancePath).reduce<unknown>(
    step,
    document,
  );
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return {
    string: "text",
    number: "a number",
    boolean: "true or false",
  }[typeof value as string] ??
    "an object";
}

/** A pointer does not tell list positions from names of digits; the document does. */
function stepsTo(document: unknown, instancePath: string): JsonPath {
  const steps: (string | number)[] = [];
  let value = document;
  for (const part of instancePath.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = Array.isArray(value) ? Number(name) : name;
    value = step(value, next);
    steps.push(next);
  }
  return steps;
}

function step(value: unknown, key: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? own(value, String(key)) : undefined;
}
