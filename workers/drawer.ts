/**
 * Keeps the drawings of all published sites up to date: hears when a site changes, and looks
 * anyway, because a bell can be missed.
 *
 * Two drawers at once only do some work twice. One that is killed leaves what it has stored, and
 * the next draws the rest.
 *
 * @module
 */
import { type Db, task } from "@/lib/platform/db.ts";
import type { Log } from "@/lib/platform/log.ts";
import { drawnBy } from "@/lib/portfolio/cv/drawn_by.ts";
import {
  listSitesToDraw,
  type SiteToDraw,
} from "@/lib/portfolio/cv/queries.ts";
import { drawings } from "@/lib/portfolio/cv/schema.ts";
import {
  drawSite,
  eraseDrawings,
  type PhotoStore,
} from "@/lib/portfolio/cv/tasks.ts";
import { Bell } from "@/lib/platform/bell.ts";

/** What the drawer needs. */
export interface DrawerParts {
  /** The worker's login. */
  db: Db;
  /** Where photos come from. */
  storage: PhotoStore;
  /** Scheme and host that the platform is reached at. */
  baseUrl: string;
  log: Pick<Log, "error">;
  signal: AbortSignal;
  /** Milliseconds; tests are more impatient. */
  pace?: Pace;
}

/** How patient the drawer is, in milliseconds. */
export interface Pace {
  /** A site that changed less than this ago may change again: it waits. */
  quietMs: number;
  /** Looks this often without being called. */
  lookMs: number;
  /** After the first failure of a site; doubles with each, up to an hour. */
  firstRetryMs: number;
}

const usualPace: Pace = {
  quietMs: 2_000,
  lookMs: 30_000,
  firstRetryMs: 15_000,
};

const mostRetryMs = 3_600_000;

/** A site that could not be drawn. */
interface Failure {
  version: string;
  count: number;
  retryAt: number;
}

/** Draws until the signal comes; resolves when the last drawing has ended. */
export async function runDrawer(parts: DrawerParts): Promise<void> {
  const { db, signal, log, pace = usualPace } = parts;
  const failures = new Map<string, Failure>();
  const bell = new Bell(signal);
  await db.listen("site_changed", () => bell.ring());
  while (!signal.aborted) {
    let nextLookMs = pace.lookMs;
    try {
      nextLookMs = Math.min(nextLookMs, await drawAll(parts, pace, failures));
    } catch (error) {
      log.error(error, { worker: "drawer" });
    }
    const rang = await bell.wait(nextLookMs);
    // Changes come in bursts: what rang is looked at when it has been quiet.
    if (rang) await bell.pause(pace.quietMs);
  }
}

/** Draws what is quiet; answers in how many milliseconds the next will be. */
async function drawAll(
  parts: DrawerParts,
  { quietMs, firstRetryMs }: Pace,
  failures: Map<string, Failure>,
): Promise<number> {
  const { db, log, signal } = parts;
  const anyTenant = task(db, null);
  const program = await drawnBy();
  const sites = await db.transaction(
    anyTenant,
    "read only",
    (sql) => listSitesToDraw(sql, program, drawings),
  );
  forget(failures, sites);
  let nextMs = Infinity;
  for (const site of sites) {
    if (signal.aborted) break;
    const waitMs = Math.max(
      quietMs - site.quietSeconds * 1000,
      retryIn(failures.get(site.tenantId), site),
    );
    if (waitMs > 0) {
      nextMs = Math.min(nextMs, waitMs);
      continue;
    }
    try {
      await bringUpToDate(parts, site);
      failures.delete(site.tenantId);
    } catch (error) {
      if (signal.aborted) break; // the drawing was ended with the process
      const count = (failures.get(site.tenantId)?.count ?? 0) + 1;
      const delayMs = Math.min(mostRetryMs, firstRetryMs * 2 ** (count - 1));
      failures.set(site.tenantId, {
        version: site.version,
        count,
        retryAt: performance.now() + delayMs,
      });
      nextMs = Math.min(nextMs, delayMs);
      log.error(error, {
        worker: "drawer",
        tenant: site.tenantId,
        attempt: count,
      });
    }
  }
  return nextMs;
}

async function bringUpToDate(
  { db, storage, baseUrl }: DrawerParts,
  site: SiteToDraw,
): Promise<void> {
  if (site.published) {
    await drawSite(db, storage, site.tenantId, `${baseUrl}/@${site.slug}`);
  } else await eraseDrawings(db, site.tenantId);
}

/** A changed site is tried at once: the change may be the cure. */
function retryIn(failure: Failure | undefined, site: SiteToDraw): number {
  if (!failure || failure.version !== site.version) return 0;
  return failure.retryAt - performance.now();
}

function forget(failures: Map<string, Failure>, sites: SiteToDraw[]): void {
  const wanting = new Set(sites.map(({ tenantId }) => tenantId));
  for (const tenantId of failures.keys()) {
    if (!wanting.has(tenantId)) failures.delete(tenantId);
  }
}
