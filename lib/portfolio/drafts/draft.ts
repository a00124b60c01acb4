/**
 * A draft as it stands: what is published, the edits that are not, and what both make together.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { type Applied, applyEdits } from "./apply.ts";
import { readWorking } from "./stored.ts";
import type { DraftEdit } from "./schema.ts";
import type { Working } from "./working.ts";

/** A draft, and what it makes. */
export interface Draft extends Applied {
  /** What stands in the rows. */
  stored: Working;
  /** In their order; those undone come last. */
  edits: DraftEdit[];
  /** The number of the last edit that is not undone; 0 when there is none. */
  head: number;
}

/** Reads it in statements that travel together. */
export async function readDraft(sql: Tx): Promise<Draft> {
  const [stored, rows] = await Promise.all([
    readWorking(sql),
    sql`
      select n::text, edit, by_id, made_at, undone_at is not null as undone
      from portfolio.draft_edits order by draft_edits.n`,
  ]);
  const edits = rows.map((row): DraftEdit => ({
    n: Number(row.n),
    edit: row.edit,
    byId: row.by_id,
    at: row.made_at.toISOString(),
    undone: row.undone,
  }));
  const done = edits.filter(({ undone }) => !undone);
  return {
    ...applyEdits(stored, done),
    stored,
    edits,
    head: done.at(-1)?.n ?? 0,
  };
}
