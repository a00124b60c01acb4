/**
 * What the audit may know of a command's input and error: names and ids, never values.
 *
 * @module
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { Outcome, Target } from "./schema.ts";

/**
 * Names the fields that were given; those of an object within an object as `address.city`.
 *
 * Only names that the schema knows: the keys of a record may be somebody's words.
 */
export function fieldNames(schema: z.ZodType, input: unknown): string[] {
  return namesIn(schema, input, "", 2);
}

function namesIn(
  schema: unknown,
  input: unknown,
  before: string,
  depth: number,
): string[] {
  const known = withoutWrapping(schema);
  if (!(known instanceof z.ZodObject) || !isRecord(input)) return [];
  return Object.entries(known.shape).flatMap(([name, inner]) => {
    if (input[name] === undefined) return [];
    if (before === "" && name === "id") return []; // the target, not a change of it
    const path = before + name;
    const deeper = depth > 1
      ? namesIn(inner, input[name], `${path}.`, depth - 1)
      : [];
    return deeper.length > 0 ? deeper : [path];
  });
}

function withoutWrapping(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ||
      schema instanceof z.ZodDefault
    ? withoutWrapping(schema.unwrap())
    : schema;
}

/** The thing whose id stands in the input or the answer as `id`, by the middle word of the action. */
export function usualTarget(
  action: string,
  input: unknown,
  output?: unknown,
): Target | null {
  for (const from of [input, output]) {
    if (isRecord(from) && typeof from.id === "string") {
      return { type: action.split(".")[1] ?? action, id: from.id };
    }
  }
  return null;
}

/** How something ended that threw this error; `null` for input that was not right and for a database that is gone. */
export function failureOf(
  error: unknown,
): { outcome: Outcome; code: string } | null {
  const code = error instanceof AppError ? error.code : "internal";
  if (code === "invalid") return null;
  if (code === "unavailable" && !answers(error)) return null;
  const isDenied = code === "unauthenticated" || code === "forbidden";
  return { outcome: isDenied ? "denied" : "failed", code };
}

/** Whether it was the database that answered so: it waited too long for a lock, or took too long. */
function answers(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const sqlstate = isRecord(cause) ? String(cause.code) : "";
  return /^(40|55|57014)/.test(sqlstate);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
