/**
 * What the first-run page asks for.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";

/** A site's address within the platform; the database holds it to the same rule. */
export const slugInput = z.string().regex(
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
);

/** The form of the first-run page, besides its file. */
export const firstSiteForm = z.strictObject({
  code: z.string().min(1).max(100),
  slug: slugInput,
  language: z.enum(LANGS),
  publish: z.boolean(),
});
