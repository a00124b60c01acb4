/**
 * Draws the pages that are asked for first before anybody asks: at the start, and when a site has changed.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";
import type { Lang } from "../schema.ts";
import type { SiteDirectory, SiteRef } from "../sites.ts";

/** A page to draw. */
export interface WarmPage {
  site: SiteRef;
  /** Scheme and host that it is read at. */
  origin: string;
  /** `/@ada`, or empty on a host of the site's own. */
  basePath: string;
  path: string;
  lang: Lang;
}

/** What warming stands on. */
export interface WarmingParts {
  db: Db;
  sites: SiteDirectory;
  /** Scheme and host of the platform. */
  baseUrl: string;
  /** Draws a page, unless it is kept already. */
  draw(page: WarmPage): Promise<void>;
  /** Whether readers wait for pages now. */
  isBusy(): boolean;
  /** Ends it. */
  signal: AbortSignal;
  /** How long a change waits for the next one; several processes do not draw the same at once. */
  settleMs?: () => number;
}

/** Where readers begin. */
const PATHS = ["/", "/about", "/projects", "/cv"];

/** Sites that are drawn at the start: those that changed last. */
const SITES_AT_START = 50;

/** Sites that wait; what does not fit is drawn when it is asked for. */
const MAX_WAITING = 1_000;

/** Readers go first; still, a page is drawn at last on a server that is never idle. */
const WAIT_FOR_READERS_MS = 2_000;
const LOOK_EVERY_MS = 15;

/** A queue of sites, drawn page by page, one at a time. */
export class Warming {
  readonly #parts: WarmingParts;
  #waiting = new Set<string>();
  #running: Promise<void> | null = null;

  constructor(parts: WarmingParts) {
    this.#parts = parts;
  }

  /** Draws what is read first of the sites that changed last. */
  start(): Promise<void> {
    return this.#run(() => this.#drawSites(null, SITES_AT_START));
  }

  /** The site of this tenant has changed. */
  add(tenantId: string): void {
    if (this.#waiting.size >= MAX_WAITING) return;
    this.#waiting.add(tenantId);
    void this.#run(() => Promise.resolve());
  }

  /** Ends when nothing waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #run(first: () => Promise<void>): Promise<void> {
    return this.#running ??= this.#work(first).finally(() => {
      this.#running = null;
    });
  }

  async #work(first: () => Promise<void>): Promise<void> {
    const { signal, settleMs = jitter } = this.#parts;
    await quietly(first);
    while (this.#waiting.size > 0 && !signal.aborted) {
      await pause(settleMs(), signal);
      const [tenantId] = this.#waiting;
      if (tenantId === undefined) return;
      this.#waiting.delete(tenantId);
      await quietly(() => this.#drawSites(tenantId, 1));
    }
  }

  async #drawSites(tenantId: string | null, atMost: number): Promise<void> {
    const { db, signal } = this.#parts;
    const rows = await db.transaction(
      platformRole(db, "app_cache"),
      "read only",
      (sql) =>
        sql`select slug, host from platform.sites_to_warm(${tenantId}, ${atMost})`,
    );
    const done = new Set<string>();
    for (const { slug, host } of rows) {
      if (signal.aborted) return;
      if (!done.has(slug)) await this.#drawSite(slug, null);
      done.add(slug);
      if (host) await this.#drawSite(slug, host);
    }
  }

  async #drawSite(slug: string, host: string | null): Promise<void> {
    const { sites, baseUrl, draw, signal } = this.#parts;
    const { protocol, origin } = new URL(baseUrl);
    const site = await sites.bySlug(slug);
    if (!site?.isShown) return;
    const where = host
      ? { origin: `${protocol}//${host}`, basePath: "" }
      : { origin, basePath: `/@${slug}` };
    for (const lang of site.languages) {
      for (const path of PATHS) {
        await this.#untilReadersAreServed();
        if (signal.aborted) return;
        await quietly(() => draw({ ...where, site, path, lang }));
      }
    }
  }

  async #untilReadersAreServed(): Promise<void> {
    const { isBusy, signal } = this.#parts;
    const until = performance.now() + WAIT_FOR_READERS_MS;
    do await pause(LOOK_EVERY_MS, signal); while (
      isBusy() && performance.now() < until && !signal.aborted
    );
  }
}

/** Between 100 and 400 ms. */
function jitter(): number {
  return 100 + Math.random() * 300;
}

/** What cannot be drawn now is drawn when somebody asks, who is told why it cannot. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // asked for again
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
