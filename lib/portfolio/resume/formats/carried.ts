/**
 * A file that was read, as the page carries it from what it would change to the change.
 *
 * @module
 */
import { z } from "zod";
import { invalidParts } from "../check.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Leftover } from "./found.ts";
import { FORMATS, importModes, leftoversInput } from "./schema.ts";

const json = z.string().max(10_000_000).transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue("must be JSON");
    return z.NEVER;
  }
});

/** What the form holds; it is checked as if it were a file, since it can be anything. */
export const carriedInput = z.strictObject({
  format: z.enum(FORMATS),
  mode: z.enum(importModes),
  parts: z.array(z.string().max(40)).max(40),
  document: json.pipe(z.custom<JsonObject>(isObject)).refine(
    (document) => invalidParts(document).length === 0,
    "must be a résumé",
  ),
  leftovers: json.pipe(leftoversInput).transform((items) =>
    items as Leftover[]
  ), // JSON, as the schema says
  passedOver: json.pipe(
    z.array(z.strictObject({ path: z.string(), bytes: z.number() })).max(3_000),
  ),
});

/** A file that was read, and what its owner chose. */
export type Carried = z.infer<typeof carriedInput>;
