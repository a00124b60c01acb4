/**
 * Counts visits while pages are answered: what was seen is noted at once and written later, in batches, so that no reader
 * waits for it.
 *
 * Pages are counted here, by the server, whether scripts run or not; the script of a page tells only what no server can
 * know: the time zone, and how long the page was read.
 *
 * @module
 */
import { type Db, platformRole } from "@/lib/platform/db.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { State } from "@/lib/platform/state.ts";
import { Batch, type BatchOptions } from "./batch.ts";
import { rowOf, Rush } from "./rows.ts";
import { type Collected, MOST_SECONDS, type VisitEvent } from "./schema.ts";
import { answeredName, momentOf, type Seen, seenOf } from "./seen.ts";
import { declines, opensPage } from "./sender.ts";
import { dayOf, VisitorIds } from "./visitor_ids.ts";

/** What counts visits in a process. */
export interface Visits {
  /** Counts what was answered, if it is a page that somebody opened or a CV that somebody took. */
  answered(request: Request, state: State, response: Response): void;
  /** Counts what a visitor did, where a route knows of it. */
  note(request: Request, state: State, name: VisitEvent): void;
  /**
   * Counts what the script of a page tells; resolves once it is committed, with false when it is not to be counted.
   *
   * @throws {AppError} `unavailable`: it is not counted, and may come again
   */
  collect(request: Request, state: State, told: Collected): Promise<boolean>;
  /** Writes what waits. */
  close(): Promise<void>;
}

/** Opens it on the web's login. */
export function openVisits(
  db: Db,
  log: Pick<Log, "error">,
  options: BatchOptions = {},
): Visits {
  const ids = new VisitorIds(db);
  const rush = new Rush();
  const bells = new Bells();
  const batch = new Batch<Seen>(async (seen) => {
    const rows = [];
    for (const one of seen) {
      const row = rowOf(one, await ids.saltOf(dayOf(one.at)), rush);
      if (row) rows.push(row);
    }
    if (rows.length > 0) await record(db, rows, bells.due(rows));
  }, options);
  return {
    answered(request, state, response) {
      try {
        const name = answeredName(request, state, response);
        if (name === null || declines(request.headers)) return;
        const opens = name === "view" ? opensPage(request.headers) : true;
        if (opens === false) return;
        batch.put(
          seenOf(request, state, name, { onlyBots: opens === "maybe" }),
        );
      } catch (error) {
        // the page was answered; a visit that is not counted must not change that
        log.error(error, { requestId: state.requestId });
      }
    },
    note(request, state, name) {
      if (state.tenant && !declines(request.headers)) {
        batch.put(seenOf(request, state, name, {}));
      }
    },
    async collect(request, state, { id, name, page, zone, seconds = 0 }) {
      if (!state.tenant || declines(request.headers)) return false;
      const [path = "/", search = ""] = page.split(/(?=\?)/);
      const { basePath } = state;
      await batch.write(seenOf(request, state, name, {
        id,
        at: momentOf(id),
        path: path.startsWith(basePath)
          ? path.slice(basePath.length) || "/"
          : path,
        search,
        zone,
        seconds: Math.min(seconds, MOST_SECONDS),
      }));
      return true;
    },
    async close() {
      await batch.close();
      if (batch.lost > 0) {
        log.error(new Error(`Cannot count ${batch.lost} visits`), {});
      }
    },
  };
}

/** Sites whose dashboards are told that somebody is there: each at most once in that time. */
const RING_EVERY_MS = 2_000;

class Bells {
  #rung = new Map<string, number>();

  due(rows: readonly { tenant_id: string }[]): string[] {
    const now = Date.now();
    for (const [site, at] of this.#rung) {
      if (at < now - RING_EVERY_MS) this.#rung.delete(site);
    }
    const sites = new Set(rows.map(({ tenant_id }) => tenant_id));
    const due = [...sites].filter((site) => !this.#rung.has(site));
    for (const site of due) this.#rung.set(site, now);
    return due;
  }
}

async function record(db: Db, rows: unknown[], ring: string[]) {
  await db.transaction(
    platformRole(db, "app_emitter"),
    "read write",
    async (sql) => {
      const written = sql`
        select portfolio.record_visits(${JSON.stringify(rows)}::text::jsonb)`
        .execute();
      if (ring.length > 0) {
        await sql`select pg_notify('changed', id) from unnest(${ring}::text[]) as id`;
      }
      await written;
    },
  );
}

const opened = new WeakMap<State["platform"], Visits>();

/** Lets the routes of a process count, too. */
export function shareVisits(platform: State["platform"], visits: Visits) {
  opened.set(platform, visits);
}

/** What counts visits in the process that serves a request; null where nobody opened it. */
export function visitsOf({ platform }: Pick<State, "platform">): Visits | null {
  return opened.get(platform) ?? null;
}
