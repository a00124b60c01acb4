/**
 * Seals new entries, in the order in which they became visible.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import { recordAuditIn } from "./record.ts";
import {
  beginning,
  sealedColumns,
  type SealedEntry,
  type Sealing,
} from "./seal.ts";

/** The last seal. */
export interface Head {
  seq: number;
  /** Hexadecimal. */
  seal: string;
}

/** What a look at the audit did. */
export interface Sealed {
  /** How many entries. */
  count: number;
  /** The last seal after it; `null` when this look did nothing. */
  head: Head | null;
  /** Whether the key is another than that of the seal before. */
  isNewKey: boolean;
  /** Entries of transactions older than this one have their seal: where the next look begins. */
  from: string;
  /** Whether there were more than one look takes. */
  isMore: boolean;
}

/** Where the first look begins: at every entry there is. */
export const fromStart = "0";

const batchSize = 1_000;

/** Among everyone who may call `pg_try_advisory_xact_lock`, ours; chosen by chance. */
const lockKey = 7_305_882_114;

/**
 * Seals what has no seal yet, up to 1,000 entries, in one transaction.
 *
 * A transaction that commits late brings entries with earlier ids: they are sealed when they are seen. None is passed
 * over, since entries of every transaction that was still open, or not begun, at the look before are looked at again.
 *
 * One writer at a time: whoever does not get the lock does nothing, and the number of a seal is a primary key.
 *
 * @param db the worker's login
 * @param from what the look before answered, or `fromStart`
 * @throws {AppError} `unavailable`, `conflict`; then nothing was sealed
 */
export async function sealEntries(
  db: Db,
  sealing: Sealing,
  from: string,
): Promise<Sealed> {
  const relay = platformRole(db, "app_relay");
  return await db.transaction(relay, "read write", async (sql) => {
    // sent together, in this order: no head before the lock, and no horizon younger than what is seen of the entries
    const [[lock], [horizon], [last], entries] = await Promise.all([
      sql`select pg_try_advisory_xact_lock(${lockKey}) as taken`.execute(),
      sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`
        .execute(),
      lastSeal(sql),
      entriesWithoutSeal(sql, from),
    ]);
    const nothing = {
      count: 0,
      head: null,
      isNewKey: false,
      from,
      isMore: false,
    };
    if (!lock?.taken) return nothing;
    const isAll = entries.length < batchSize;
    const reached = String(isAll ? horizon?.xmin : entries.at(-1)?.xact);
    const next = earlier(reached, String(horizon?.xmin));
    if (entries.length === 0) return { ...nothing, from: next, isMore: false };

    const { keyMark } = sealing;
    let head: Head = last ?? { seq: 0, seal: beginning };
    const seals = entries.map((entry) => {
      const seq = head.seq + 1;
      const entryMac = sealing.entryMac(entry);
      head = { seq, seal: sealing.seal(seq, head.seal, entryMac) };
      return { seq, id: entry.id, mac: entryMac, seal: head.seal };
    });
    await sql`
      insert into platform.audit_seals (seq, entry_id, entry_mac, seal, key_mark)
      select seq, id, decode(mac, 'hex'), decode(seal, 'hex'), decode(${keyMark}, 'hex')
      from json_to_recordset(${JSON.stringify(seals)}::text::json)
        as made (seq bigint, id uuid, mac text, seal text)
      order by seq
    `;
    const isNewKey = last !== undefined && last.keyMark !== keyMark;
    if (isNewKey) {
      await recordAuditIn(sql, relay, {
        action: "platform.audit.rekey",
        outcome: "done",
      });
    }
    return { count: seals.length, head, isNewKey, from: next, isMore: !isAll };
  });
}

/** The smaller of two numbers of transactions, which no number of ours can hold. */
function earlier(a: string, b: string): string {
  return BigInt(a) < BigInt(b) ? a : b;
}

async function lastSeal(
  sql: Tx,
): Promise<[(Head & { keyMark: string })?]> {
  const rows = await sql<{ seq: string; seal: string; keyMark: string }[]>`
    select seq, encode(seal, 'hex') as seal, encode(key_mark, 'hex') as "keyMark"
    from platform.audit_seals order by seq desc limit 1
  `.execute();
  const [row] = rows;
  return row ? [{ ...row, seq: Number(row.seq) }] : [];
}

function entriesWithoutSeal(sql: Tx, from: string) {
  return sql<(SealedEntry & { xact: string })[]>`
    select ${sql.unsafe(sealedColumns)}, entry.xact::text as xact
    from platform.audit_entries as entry
    where entry.xact >= ${from}::text::xid8
      -- the offset keeps it a look into an index for each entry: without statistics the planner would read all seals
      and not exists (select from platform.audit_seals as seal where seal.entry_id = entry.id offset 0)
    order by entry.xact, entry.at, entry.id
    limit ${batchSize}
  `.execute();
}
