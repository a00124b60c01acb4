/**
 * A tenant's résumé as a document, and what a new one would change.
 *
 * @module
 */

import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { readPublished } from "../site/published.ts";
import { versionOf } from "../site/version.ts";
import { newId } from "./ids.ts";
import { isObject, type JsonObject } from "./json.ts";
import { planImport } from "./plan.ts";
import { publicResume } from "./public_resume.ts";
import { composeResume } from "./rows.ts";
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
    const { changes } = planImport(
      await readStored(sql),
      input.document,
      newId,
    );
    return { changes, version: await versionOf(sql) };
  },
});

/** The published part for everyone, known fields only; `null` when the site is not published. */
export async function publishedResume(
  actor: Actor,
): Promise<JsonObject | null> {
  const rows = await actor.db.transaction(actor, "read only", readPublished);
  return rows && publicResume(rows);
}
