/**
 * Reads the chain as the owner of the database, past all policies.
 *
 * @module
 */
import type { Sql } from "postgres";
import type { KnownHead, Link } from "./findings.ts";
import { sealedColumns, type SealedEntry } from "./seal.ts";

const pageSize = 2_000;

/** Reads all links by number, some thousands at a time. */
export async function* readChain(sql: Sql): AsyncGenerator<Link[]> {
  let last = 0;
  for (;;) {
    const rows = await sql<LinkRow[]>`
      select
        link.seq, link.entry_id::text as "entryId", encode(link.entry_mac, 'hex') as "entryMac",
        encode(link.seal, 'hex') as seal, encode(link.key_mark, 'hex') as "keyMark", entry.entry
      from (
        select * from platform.audit_seals where seq > ${last} order by seq limit ${pageSize}
      ) as link
      left join lateral (
        select to_json(sealed)::text as entry
        from (
          select ${sql.unsafe(sealedColumns)}
          from platform.audit_entries as entry where entry.id = link.entry_id
          offset 0 -- one look into the index for each seal, whatever the planner knows of the table
        ) as sealed
      ) as entry on true
      order by link.seq
    `;
    if (rows.length === 0) return;
    yield rows.map(({ seq, entry, ...link }) => ({
      ...link,
      seq: Number(seq),
      entry: entry === null ? null : JSON.parse(entry) as SealedEntry, // the columns above
    }));
    last = Number(rows.at(-1)?.seq);
  }
}

interface LinkRow extends Omit<Link, "seq" | "entry"> {
  seq: string;
  entry: string | null;
}

/** Entries that wait for their seal. */
export async function countWaiting(
  sql: Sql,
): Promise<{ count: number; oldest: string | null }> {
  const [row] = await sql<{ count: number; oldest: string | null }[]>`
    select count(*)::int as count, to_char(min(at at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as oldest
    from platform.audit_entries as entry
    where not exists (select from platform.audit_seals as seal where seal.entry_id = entry.id)
  `;
  return row ?? { count: 0, oldest: null };
}

/** The last seal there is. */
export async function readHead(sql: Sql): Promise<KnownHead | null> {
  const [row] = await sql<{ seq: string; seal: string }[]>`
    select seq, encode(seal, 'hex') as seal from platform.audit_seals order by seq desc limit 1
  `;
  return row ? { seq: Number(row.seq), seal: row.seal } : null;
}

/** Reads entries as lines of JSON, the oldest first; those of one tenant, or of all when it is `null`. */
export async function* readEntries(
  sql: Sql,
  { tenantId, since }: { tenantId: string | null; since: string | null },
): AsyncGenerator<string[]> {
  let last = {
    at: since ?? "-infinity",
    id: "00000000-0000-0000-0000-000000000000",
  };
  for (;;) {
    const rows = await sql<{ at: string; id: string; line: string }[]>`
      select sealed.at, sealed.id, to_json(sealed)::text as line
      from (
        select ${sql.unsafe(sealedColumns)}
        from platform.audit_entries as entry
        where (${tenantId}::uuid is null or entry.tenant_id = ${tenantId}::uuid)
          and (entry.at, entry.id) > (${last.at}::text::timestamptz, ${last.id}::uuid)
        order by entry.at, entry.id
        limit ${pageSize}
      ) as sealed
      order by sealed.at, sealed.id
    `;
    if (rows.length === 0) return;
    yield rows.map(({ line }) => {
      const entry = JSON.parse(line) as SealedEntry; // the columns above
      const level = entry.level === null ? null : Number(entry.level);
      const fieldNames = entry.fieldNames.split(",").filter(Boolean);
      return `${JSON.stringify({ ...entry, level, fieldNames })}\n`;
    });
    last = rows.at(-1) ?? last;
  }
}
