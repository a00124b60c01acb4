/**
 * A tenant's résumé as a document, and what a new one would change.
 *
 * @module
 */

import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { readRows } from "../site/kept_rows.ts";
import { versionOf } from "../site/version.ts";
import type { Change } from "./diff.ts";
import { newId } from "@/lib/platform/ids.ts";
import { isObject, type JsonObject } from "./json.ts";
import { planImport, planNew } from "./plan.ts";
import { publicResume } from "./public_resume.ts";
import { composeResume } from "./rows.ts";
import { staleTranslations } from "./stale.ts";
import { readStored } from "./stored.ts";

/** The whole document for its owner, composed from the rows; deep-equal to what was imported. */
export const exportResume = query({
  input: z.strictObject({}),
  permission: "portfolio.profile.read",
  run: async ({ sql }) => composeResume(await readStored(sql)),
});

/** What importing a (checked) document would change, and the version that this was compared with. */
export const previewImport = query({
  input: z.strictObject({ document: z.custom<JsonObject>(isObject) }),
  permission: "portfolio.profile.write",
  run: async ({ sql, input }) => {
    const stored = await readStored(sql);
    const plan = planImport(stored, input.document, newId);
    return {
      changes: plan.changes,
      /** They stay as they are; what they translate changes. */
      stale: await staleTranslations(sql, stored, plan),
      version: await versionOf(sql),
    };
  },
});

/** The same for a site that is not there yet. */
export function previewNew(document: JsonObject): Change[] {
  return planNew(document, newId).changes;
}

/** The published part for everyone, known fields only; `null` when the site is not published. */
export async function publishedResume(
  actor: Actor,
): Promise<JsonObject | null> {
  const published = await readRows(actor);
  return published && publicResume(published);
}
