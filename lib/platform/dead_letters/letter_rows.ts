/**
 * Rows of dead letters: which, and what they say.
 *
 * @module
 */
import type { Row } from "postgres";
import type { z } from "zod";
import type { Tx } from "../db.ts";
import type { DeadLetter, listLettersInput, WholeLetter } from "./schema.ts";

function columns(sql: Tx) {
  return sql`
    letter.id, letter.tenant_id, letter.task, letter.attempts, letter.max_attempts, letter.last_error,
    letter.created_at, letter.died_at, letter.asked, letter.asked_at`;
}

/** Letters of a page, where `place` says which there are at all. */
export function lettersWhere(
  sql: Tx,
  { show, task, since, after, limit }: z.output<typeof listLettersInput>,
  place: ReturnType<Tx>,
) {
  return sql`
    select ${columns(sql)}
    from platform.dead_letters as letter
    where ${place}
      and (letter.asked is not distinct from 'discard') = ${
    show === "discarded"
  }
      and (${task ?? null}::text is null or letter.task = ${task ?? null})
      and (${since ?? null}::timestamptz is null or letter.died_at >= ${
    since ?? null
  })
      ${
    after === undefined ? sql`` : sql`
      and (letter.died_at, letter.id) < (
        select before.died_at, before.id from platform.dead_letters as before where before.id = ${after}
      )`
  }
    order by letter.died_at desc, letter.id desc
    limit ${limit}
  `;
}

/** One letter with its history. */
export async function letterWhere(sql: Tx, id: string, place: ReturnType<Tx>) {
  const [row] = await sql`
    select ${columns(sql)},
      letter.key, letter.payload, letter.request_id, letter.history,
      (
        select entry.id from platform.audit_entries as entry
        where entry.request_id = letter.request_id
          and (entry.tenant_id = letter.tenant_id or entry.tenant_id is null and letter.tenant_id is null)
          and entry.at between letter.created_at - interval '1 hour' and letter.created_at + interval '1 minute'
        order by entry.at desc
        limit 1
      ) as entry_id
    from platform.dead_letters as letter
    where ${place} and letter.id = ${id}
  `;
  return row;
}

/** The letter in a row. */
export function headOf(row: Row): DeadLetter {
  return {
    id: row.id,
    task: row.task,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    error: row.last_error,
    createdAt: row.created_at.toISOString(),
    diedAt: row.died_at.toISOString(),
    asked: row.asked,
    askedAt: row.asked_at?.toISOString() ?? null,
  };
}

/** The letter in a row, with all of it. */
export function wholeOf(row: Row): WholeLetter {
  return {
    ...headOf(row),
    key: row.key,
    payload: row.payload,
    requestId: row.request_id,
    entryId: row.entry_id,
    history: row.history.map((past: Row) => ({
      at: new Date(past.at).toISOString(),
      ms: past.ms,
      error: past.error,
    })),
  };
}
