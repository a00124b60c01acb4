/**
 * The draft for its editor, and the site as it would be.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { readDraft } from "./draft.ts";

/** The draft with everything that its editor draws. */
export const getDraft = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  run: ({ sql }) => readDraft(sql),
});
