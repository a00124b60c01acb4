/**
 * Formats that a résumé can be imported from.
 *
 * @module
 */
import { z } from "zod";

/** What can be imported. */
export const FORMATS = [
  "json_resume",
  "linkedin",
  "europass",
  "manfred",
] as const;

/** A format that can be imported. */
export type Format = typeof FORMATS[number];

/** What becomes of what stands on the site and not in the file: it stays, or it goes. */
export const importModes = ["merge", "replace"] as const;

/** What becomes of what stands on the site and not in the file. */
export type ImportMode = typeof importModes[number];

/** What is kept of an import beside the résumé. */
export const leftoversInput = z.array(
  z.strictObject({ path: z.string().max(2_000), value: z.json() }),
).max(20_000);
