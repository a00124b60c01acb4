/**
 * Whether visitors of a site may ask its assistant.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { takesQuestions } from "../chat/queries.ts";
import type { Asks } from "./schema.ts";

/** What the page for questions says; `null` where nobody answers. */
export const getAsks = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<Asks | null> {
    const [row] = await sql`
      select assistant.is_open() as open, assistant.history_minutes() as minutes, assistant.keep_days() as days,
        not exists (select from assistant.chunks) as empty`;
    return row?.open
      ? { isEmpty: row.empty, idleMinutes: row.minutes, keepDays: row.days }
      : null;
  },
});

/** Sites whose answer is remembered. */
const MAX_SITES = 1_000;

const known = new Map<string, { version: string; open: Promise<boolean> }>();

/** Whether the site of this version can be asked: opening and closing makes another version. */
export function canBeAsked(actor: Actor, version: string): Promise<boolean> {
  const { tenantId } = actor;
  if (tenantId === null) return Promise.resolve(false);
  const before = known.get(tenantId);
  if (before?.version === version) return before.open;
  const open = takesQuestions(actor, {});
  known.delete(tenantId);
  known.set(tenantId, { version, open });
  open.catch(() => known.delete(tenantId));
  for (const oldest of known.keys()) {
    if (known.size <= MAX_SITES) break;
    known.delete(oldest);
  }
  return open;
}
