/**
 * Keeps what a profile was, in the transaction that makes it another one.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/platform/db.ts";
import { isEmpty, type Working } from "../drafts/working.ts";
import { writeJson } from "../resume/json.ts";
import { KEEP_BYTES, KEEP_REVISIONS, type RevisionReason } from "./schema.ts";

/** What is written down with a state. */
export interface Reason {
  why: RevisionReason;
  /** The revision that was brought back. */
  restored?: number;
  /** Who did it; `null` for the terminal and for programs. */
  byId: string | null;
}

/**
 * Keeps the state before and the state after a change. The one before is there already unless rows were written
 * past the history: then it is kept as found, so that the change can be taken back to it.
 *
 * @returns the number of the new revision, or of the newest when nothing is new
 */
export async function recordChange(
  sql: Tx,
  before: Working,
  after: Working,
  reason: Reason,
): Promise<number> {
  if (!isEmpty(before)) {
    await record(sql, before, { why: "found", byId: null });
  }
  const number = await record(sql, after, reason);
  await forgetOld(sql);
  return number;
}

async function record(
  sql: Tx,
  state: Working,
  { why, restored = undefined, byId }: Reason,
): Promise<number> {
  const document = writeJson(state);
  const digest = createHash("sha256").update(writeJson(ordered(state)))
    .digest("hex");
  const [newest] = await sql`
    select number, digest from portfolio.revisions
    where tenant_id = app.tenant_id() order by number desc limit 1`;
  if (newest?.digest === digest) return newest.number;
  const number = (newest?.number ?? 0) + 1;
  await sql`
    insert into portfolio.revisions (tenant_id, number, why, restored, by_id, document, digest, bytes)
    values (
      app.tenant_id(), ${number}, ${why}, ${restored ?? null}, ${byId},
      ${document}::text::json, ${digest}, ${
    new TextEncoder().encode(document).length
  }
    )`;
  return number;
}

/** Names in one order: Postgres gives those of translations back in another than they were written in. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(names.map(([key, part]) => [key, ordered(part)]));
}

/** The newest are kept, and the two newest however large they are. */
async function forgetOld(sql: Tx) {
  await sql`
    delete from portfolio.revisions as old using (
      select number,
        row_number() over (order by number desc) as rank,
        sum(bytes::bigint) over (order by number desc) as bytes
      from portfolio.revisions where tenant_id = app.tenant_id()
    ) as ranked
    where old.tenant_id = app.tenant_id() and old.number = ranked.number
      and (ranked.rank > ${KEEP_REVISIONS} or (ranked.bytes > ${KEEP_BYTES} and ranked.rank > 2))`;
}
