/**
 * Public pages from the first level of the cache, else from the second, else drawn once for all who ask at that moment.
 *
 * What class a page is of, and how old it may be where: `docs/decisions/0032-caching-in-levels.md`.
 *
 * @module
 */
import { decodePage, encodePage } from "./cache/encoded_page.ts";
import { Flights, type MayKeep } from "./cache/flights.ts";
import type { PageRef, PageStore, StoreFigures } from "./cache/store.ts";
import type { FinishedPage } from "./finished_page.ts";
import type { PageCache } from "./page_cache.ts";

/** A page, and where it came from. */
export interface Found {
  page: FinishedPage;
  /** `false` for whoever drew it. */
  cached: boolean;
}

/** Counts since the start of the process. */
export interface CacheFigures {
  l1: LevelFigures;
  l2: LevelFigures;
  /** Requests that waited for a drawing that somebody else had asked for. */
  joined: number;
  /** Entries of the second level that were broken, of another tenant or of another build. */
  refused: number;
  /** Times that a site's pages were dropped. */
  dropped: number;
  /** Pages that were drawn before anybody asked. */
  warmed: number;
}

/** One level's figures. */
export interface LevelFigures extends StoreFigures {
  hits: number;
  misses: number;
}

/** Writes to the second level that may be under way; beyond, pages are not put there. */
const MAX_WRITES = 50;

/** A second level that is slower than drawing helps nobody. */
const STORE_PATIENCE_MS = 250;

/** Both levels, and the drawing behind them. */
export class KeptPages {
  #memory: PageCache;
  #store: PageStore | null = null;
  #build = "";
  #flights = new Flights<Found | null>();
  #writes = new Set<Promise<unknown>>();
  #count = {
    l1: { hits: 0, misses: 0 },
    l2: { hits: 0, misses: 0 },
    joined: 0,
    refused: 0,
    dropped: 0,
    warmed: 0,
  };

  /** @param memory the first level */
  constructor(memory: PageCache) {
    this.#memory = memory;
  }

  /** Opens the second level, for pages of this build. */
  useStore(store: PageStore, build: string): void {
    this.#store = store;
    this.#build = build;
  }

  /** Whether somebody waits for a page. */
  get isBusy(): boolean {
    return this.#flights.size > 0;
  }

  /** Bytes in this process's memory. */
  get memoryBytes(): number {
    return this.#memory.size.bytes;
  }

  /** The page from memory, at once. */
  get({ key, tenantId }: PageRef): FinishedPage | undefined {
    const page = this.#memory.get(key, tenantId);
    if (page) this.#count.l1.hits++;
    else this.#count.l1.misses++;
    return page;
  }

  /**
   * The page from the second level, or drawn; who asks for it at the same time waits for the same.
   *
   * @param draw answers `null` when what it drew may not be kept
   * @returns `null` when there is nothing that could be shared
   */
  async load(
    ref: PageRef,
    draw: () => Promise<FinishedPage | null>,
  ): Promise<Found | null> {
    const running = this.#flights.joined(ref.key, ref.tenantId);
    if (running) {
      this.#count.joined++;
      const found = await running;
      return found && { page: found.page, cached: true };
    }
    return await this.#flights.begin(
      ref.key,
      ref.tenantId,
      (mayKeep) => this.#loadNow(ref, draw, mayKeep),
    );
  }

  /** Draws a page before anybody asks for it, unless it is there. */
  async warm(
    ref: PageRef,
    draw: () => Promise<FinishedPage | null>,
  ): Promise<void> {
    if (this.#memory.get(ref.key, ref.tenantId)) return;
    if (await this.load(ref, draw)) this.#count.warmed++;
  }

  /** Forgets a tenant's pages in both levels, and what is being drawn of them. */
  drop(tenantId: string): void {
    this.#count.dropped++;
    this.#flights.outdate(tenantId);
    this.#memory.drop(tenantId);
    if (this.#store) this.#inBackground(this.#store.drop(tenantId));
  }

  /** What was found where, and how much there is. */
  async figures(): Promise<CacheFigures> {
    const { l1, l2, ...rest } = this.#count;
    const empty = { pages: 0, bytes: 0, evicted: 0 };
    const stored = await this.#store?.figures().catch(() => null);
    return {
      l1: { ...l1, ...this.#memory.size },
      l2: { ...l2, ...stored ?? empty },
      ...rest,
    };
  }

  /** Waits for what is being written, then closes the second level. */
  async close(): Promise<void> {
    await Promise.all(this.#writes);
    await this.#store?.close();
  }

  async #loadNow(
    ref: PageRef,
    draw: () => Promise<FinishedPage | null>,
    mayKeep: MayKeep,
  ): Promise<Found | null> {
    const stored = await this.#stored(ref);
    const page = stored ?? await draw();
    if (!page) return null;
    if (mayKeep()) {
      this.#memory.set(ref.key, ref.tenantId, page);
      if (!stored) this.#put(ref, page, mayKeep);
    }
    return { page, cached: stored !== null };
  }

  async #stored(ref: PageRef): Promise<FinishedPage | null> {
    if (!this.#store) return null;
    const bytes = await inTime(this.#store.get(ref));
    const page = bytes && decodePage(this.#build, ref, bytes);
    if (bytes && !page) this.#count.refused++;
    if (page) this.#count.l2.hits++;
    else this.#count.l2.misses++;
    return page;
  }

  #put(ref: PageRef, page: FinishedPage, mayKeep: MayKeep): void {
    const store = this.#store;
    if (!store || this.#writes.size >= MAX_WRITES) return;
    this.#inBackground(
      encodePage(this.#build, ref, page).then(async (bytes) => {
        if (mayKeep()) await store.put(ref, bytes);
      }),
    );
  }

  /** Nobody waits for it, and the store itself says what breaks. */
  #inBackground(work: Promise<unknown>): void {
    const ended = work.catch(() => {}).finally(() =>
      this.#writes.delete(ended)
    );
    this.#writes.add(ended);
  }
}

/** What a store answers soon enough. */
async function inTime(
  asked: Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), STORE_PATIENCE_MS);
  });
  try {
    return await Promise.race([asked.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
