/**
 * Finished public pages in memory.
 *
 * A key holds everything that a page depends on (address, site, data version, language), so an entry is never wrong,
 * only unused: a changed site has a new version and thereby new keys.
 *
 * @module
 */
import type { FinishedPage } from "./finished_page.ts";

/** Small next to what a page costs to keep; larger answers (long PDFs) are drawn again instead. */
const MAX_PAGE_BYTES = 2_000_000;

/** Keeps the most recently read pages within a number of bytes. */
export class PageCache {
  #pages = new Map<string, FinishedPage>();
  #bytes = 0;
  #maxBytes: number;

  /** @param maxBytes the limit of all bodies together, compressed ones included */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** How many pages and bytes it holds. */
  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  /** The page of `key`, which thereby becomes the most recently read one. */
  get(key: string): FinishedPage | undefined {
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  /** Keeps a page, unless it is too large; the least recently read ones make room. */
  set(key: string, page: FinishedPage): void {
    this.#drop(key);
    if (page.bytes > MAX_PAGE_BYTES) return;
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  /** Forgets every page whose key holds this, e.g. the id of a tenant that was erased. */
  forget(part: string): void {
    for (const key of this.#pages.keys()) {
      if (key.includes(part)) this.#drop(key);
    }
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= page.bytes;
  }
}
