/**
 * Carries each erasure out of the database, where a restored backup cannot undo it: into the log, and beside the embedded
 * database into a file.
 *
 * @module
 */
import type { Db } from "@/lib/platform/db.ts";
import type { Log } from "@/lib/platform/log.ts";
import {
  appendMissing,
  type LedgerLine,
  listLedger,
} from "@/lib/platform/privacy/ledger.ts";
import { Bell } from "@/lib/platform/bell.ts";

/** The bell may be missed; a copy that is an hour late is still a copy. */
const lookMs = 3_600_000;

/** Keeps the copies until the signal comes. */
export async function runLedger(
  { db, dataDir, log, signal }: {
    db: Db;
    /** Folder of the embedded database; null on a server, where only the log is written. */
    dataDir: string | null;
    log: Pick<Log, "info" | "error">;
    signal: AbortSignal;
  },
): Promise<void> {
  const bell = new Bell(signal);
  await db.listen("erased", () => bell.ring());
  let logged: Set<string> | null = null;
  while (!signal.aborted) {
    try {
      const lines = await listLedger(db);
      if (dataDir !== null) appendMissing(dataDir, lines);
      for (const { kind, hash, at } of newOnes(lines, logged)) {
        log.info("Erased", { kind, hash, at });
      }
      logged = new Set(lines.map(({ hash }) => hash));
    } catch (error) {
      log.error(error, { worker: "ledger" });
    }
    await bell.wait(lookMs);
  }
}

/** What stood there at the start was said by the process of that time. */
function newOnes(
  lines: readonly LedgerLine[],
  logged: Set<string> | null,
): LedgerLine[] {
  return logged === null ? [] : lines.filter(({ hash }) => !logged.has(hash));
}
