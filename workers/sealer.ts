/**
 * Seals the audit every second, and says how far it is.
 *
 * @module
 */
import { openSealing } from "@/lib/platform/audit/seal.ts";
import {
  fromStart,
  type Sealed,
  sealEntries,
} from "@/lib/platform/audit/tasks.ts";
import type { Db } from "@/lib/platform/db.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Secrets } from "@/lib/platform/secrets.ts";

/** What the sealer needs. */
export interface SealerParts {
  /** The worker's login. */
  db: Db;
  secrets: Secrets;
  log: Pick<Log, "info" | "error">;
  signal: AbortSignal;
  /** Milliseconds between two looks; tests are more impatient. */
  paceMs?: number;
}

/**
 * Seals until the signal comes, then once more; resolves when it has ended.
 *
 * Any number of processes may run it: one at a time writes. Each head is logged, since it is what
 * `deno task audit verify --head` needs to find that the end of the audit was cut off.
 *
 * @example const sealed = startSealer({ db, secrets, log, signal });
 */
export async function startSealer(parts: SealerParts): Promise<void> {
  const { db, secrets, log, signal, paceMs = 1_000 } = parts;
  const sealing = await openSealing(secrets);
  let from = fromStart;
  let isFailing = false;
  for (;;) {
    const isLast = signal.aborted;
    let isMore = false;
    try {
      const sealed = await sealEntries(db, sealing, from);
      isMore = sealed.isMore;
      from = sealed.from;
      isFailing = false;
      tell(log, sealed);
    } catch (error) {
      // said once: a database that is away would say it every second
      if (!isFailing) log.error(error, { worker: "sealer" });
      isFailing = true;
    }
    if (isMore && !isFailing) continue;
    if (isLast) return;
    await pause(paceMs, signal);
  }
}

function tell(log: Pick<Log, "info">, { head, count, isNewKey }: Sealed) {
  if (!head) return;
  log.info("Audit sealed", {
    head: `${head.seq}:${head.seal}`,
    entries: count,
  });
  if (isNewKey) log.info("Audit sealed by another key than before");
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const stop = () => {
    clearTimeout(timer);
    resolve();
  };
  signal.addEventListener("abort", stop, { once: true });
  return promise.finally(() => signal.removeEventListener("abort", stop));
}
