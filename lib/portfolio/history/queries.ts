/**
 * Reads what a profile was.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { type Difference, differencesOf } from "../drafts/differences.ts";
import { readWorking } from "../drafts/stored.ts";
import type { Working } from "../drafts/working.ts";
import { type Revision, twoRevisions } from "./schema.ts";

const permission = "portfolio.profile.read";

/** All that is kept, the newest first. */
export const listRevisions = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<Revision[]> {
    const rows = await sql`
      select number, why, restored, by_id, made_at from portfolio.revisions order by number desc`;
    return rows.map(revisionOf);
  },
});

/** What differs between two revisions, or between one and what is published now. */
export const compareRevisions = query({
  input: twoRevisions,
  permission,
  async run({ sql, input: { from, to } }): Promise<Difference[]> {
    const [old, fresh] = await Promise.all([
      readRevision(sql, from),
      to === undefined ? readWorking(sql) : readRevision(sql, to),
    ]);
    return differencesOf(old, fresh);
  },
});

/** What stood there; the transaction's own tenant. */
export async function readRevision(sql: Tx, number: number): Promise<Working> {
  const [row] = await sql`
    select document from portfolio.revisions where tenant_id = app.tenant_id() and number = ${number}`;
  if (!row) {
    throw new AppError(
      "not_found",
      "Cannot read revision: it is not kept any more",
    );
  }
  return row.document;
}

function revisionOf(row: Row): Revision {
  return {
    number: row.number,
    why: row.why,
    restored: row.restored,
    byId: row.by_id,
    at: row.made_at.toISOString(),
  };
}
