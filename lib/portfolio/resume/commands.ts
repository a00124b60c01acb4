/**
 * Imports a JSON Resume: all of it or nothing.
 *
 * @module
 */

import { z } from "zod";
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import type { Emitter } from "@/lib/platform/events.ts";
import { readWorking } from "../drafts/stored.ts";
import { recordChange } from "../history/record.ts";
import { profileChanged } from "../profile/changed.ts";
import { versionOf } from "../site/version.ts";
import { invalidParts } from "./check.ts";
import type { Change } from "./diff.ts";
import { newId } from "@/lib/platform/ids.ts";
import { isObject, type JsonObject } from "./json.ts";
import { type ImportPlan, planImport } from "./plan.ts";
import {
  deleteEntries,
  insertEntries,
  placeEntries,
  takeTurn,
  updateEntries,
  writeContact,
  writeProfile,
} from "./row_sql.ts";
import { SECTIONS } from "./schema.ts";

const importInput = z.strictObject({
  document: z.custom<JsonObject>(isObject),
  /** The version whose difference was shown; a site that has changed since is left alone. */
  expectVersion: z.string().optional(),
});

/** What an import did. */
export interface Imported {
  /** Empty when the document was already there. */
  changes: Change[];
}

/** How far an import is, in rows written. */
export type Progress = (done: number, total: number) => void;

/** Makes the tenant's rows those of the document; what stays the same keeps its id, address and switches. */
export const importResume = command({
  action: "portfolio.resume.import",
  input: importInput,
  permission: "portfolio.profile.write",
  run: ({ sql, actor, input }) => importInto(sql, actor, input),
});

/** The import itself, inside a transaction that its caller has opened for the tenant. */
export async function importInto(
  sql: Tx,
  who: Emitter & { userId?: string | null },
  { document, expectVersion }: z.infer<typeof importInput>,
  progress: Progress = () => {},
): Promise<Imported> {
  const [problem] = invalidParts(document);
  if (problem) {
    throw new AppError(
      "invalid",
      `Cannot import resume: ${problem.path} ${problem.message}`,
    );
  }
  await takeTurn(sql);
  if (expectVersion !== undefined && expectVersion !== await versionOf(sql)) {
    throw new AppError(
      "conflict",
      "Cannot import resume: the site has changed meanwhile",
    );
  }
  const before = await readWorking(sql);
  const plan = planImport(before, document, newId);
  if (plan.changes.length === 0) return { changes: [] };
  await writePlan(sql, plan, progress);
  await nameTenant(sql, document);
  await profileChanged(sql, who);
  await recordChange(sql, before, await readWorking(sql), {
    why: "import",
    byId: who.userId ?? null,
  });
  return { changes: plan.changes };
}

/** A tenant that nobody has named yet is called as its document says; by its slug when that has no name. */
async function nameTenant(sql: Tx, { basics }: JsonObject) {
  const name = isObject(basics) && typeof basics.name === "string"
    ? basics.name.trim()
    : "";
  if (name === "") return;
  await sql`
    update platform.tenants set name = rtrim(left(${name}, 120))
    where id = (select app.tenant_id()) and name = ''`;
}

async function writePlan(sql: Tx, plan: ImportPlan, progress: Progress) {
  const steps = SECTIONS.flatMap((section) => {
    const { add, change, place, remove } = plan.sections[section.key];
    // Removed first: an entry that comes may take the address of one that goes.
    return [
      { rows: remove.length, write: () => deleteEntries(sql, section, remove) },
      { rows: change.length, write: () => updateEntries(sql, section, change) },
      { rows: place.length, write: () => placeEntries(sql, section, place) },
      { rows: add.length, write: () => insertEntries(sql, section, add) },
    ];
  });
  const once = [
    {
      rows: plan.groups.length,
      write: () => writeProfile(sql, plan.content.groups),
    },
    {
      rows: plan.contact.length,
      write: () => writeContact(sql, plan.content.contact, plan.contact),
    },
  ];
  const due = [...once, ...steps].filter(({ rows }) => rows > 0);
  const total = due.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const { rows, write } of due) {
    await write();
    progress(done += rows, total);
  }
}
