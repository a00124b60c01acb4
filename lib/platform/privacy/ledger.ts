/**
 * The ledger of erasures outside of the database: one line of JSON for each, with a hash in place of whom.
 *
 * A restored backup knows nothing of what was erased after it. Lines that it does not know are applied to it again.
 *
 * @module
 */
import { join } from "node:path";
import type { Sql } from "postgres";
import { z } from "zod";
import { type Db, platformRole } from "../db.ts";

/** A line. */
export interface LedgerLine {
  kind: "user" | "tenant";
  /** SHA-256 of kind and id, in hexadecimal digits. */
  hash: string;
  at: string;
}

const line = z.object({
  kind: z.enum(["user", "tenant"]),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
});

/** The file beside the embedded database. Keep the newest one when a backup of the folder is restored. */
export function ledgerPath(dataDir: string): string {
  return join(dataDir, "erasures.ndjson");
}

/**
 * Reads lines; also those of a log in JSON, where a line holds the same under `erasure`. What is no line is passed over:
 * a process may have been killed while it wrote.
 */
export function readLedger(text: string): LedgerLine[] {
  return text.split("\n").flatMap((one) => {
    try {
      const value = JSON.parse(one);
      const parsed = line.safeParse(value?.erasure ?? value);
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  });
}

/**
 * Applies erasures that these data do not know of yet.
 *
 * @param owner a connection as owner of the database
 * @returns how many lines were new to it, and how many of those were there to be erased
 */
export async function replayLedger(
  owner: Sql,
  lines: readonly LedgerLine[],
): Promise<{ unknown: number; erased: number }> {
  const unknown = await owner<LedgerLine[]>`
    select line.kind, line.hash
    from jsonb_to_recordset(${
    JSON.stringify(lines)
  }::text::jsonb) as line (kind text, hash text)
    where not exists (
      select from platform.erasure_ledger
      where subject_kind = line.kind and subject_hash = decode(line.hash, 'hex')
    )
    -- people first: what is a person's alone goes with them
    order by line.kind desc
  `;
  let erased = 0;
  for (const { kind, hash } of unknown) {
    const [row] =
      await owner`select platform.replay_erasure(${kind}, decode(${hash}, 'hex')) as back`;
    if (row?.back === true) erased++;
  }
  return { unknown: unknown.length, erased };
}

/** Applies the file beside the embedded database to it, at its start: one query when nothing is missing. */
export async function replayFile(
  owner: Sql,
  dataDir: string,
): Promise<{ unknown: number; erased: number }> {
  const lines = readLedger(readIfThere(ledgerPath(dataDir)));
  return lines.length === 0
    ? { unknown: 0, erased: 0 }
    : await replayLedger(owner, lines);
}

/** Every line that the database knows, oldest first. */
export async function listLedger(db: Db): Promise<LedgerLine[]> {
  return await db.transaction(
    platformRole(db, "app_relay"),
    "read only",
    (sql) =>
      sql<LedgerLine[]>`
        select subject_kind as kind, encode(subject_hash, 'hex') as hash,
          to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
        from platform.erasure_ledger order by erased_at
      `,
  );
}

/** Appends the lines that the file lacks; answers which. */
export function appendMissing(
  dataDir: string,
  lines: readonly LedgerLine[],
): LedgerLine[] {
  const path = ledgerPath(dataDir);
  const text = readIfThere(path);
  const known = new Set(readLedger(text).map(({ hash }) => hash));
  const missing = lines.filter(({ hash }) => !known.has(hash));
  if (missing.length === 0) return [];
  // half a line of a killed process must not swallow the next
  const start = text === "" || text.endsWith("\n") ? "" : "\n";
  const added = missing.map((one) => JSON.stringify(one) + "\n").join("");
  using file = Deno.openSync(path, { create: true, append: true, mode: 0o600 });
  file.writeSync(new TextEncoder().encode(start + added));
  file.syncDataSync();
  return missing;
}

function readIfThere(path: string): string {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}
