/**
 * Addresses in the environment.
 *
 * @module
 */
import { z } from "zod";

/** An http:// or https:// address, without slashes at its end; may be left out. */
export const httpUrl = z.string().refine(
  (text) => /^https?:\/\//.test(text) && URL.canParse(text),
  "must be an http:// or https:// address",
).transform((text) => text.replace(/\/+$/, "")).optional();
