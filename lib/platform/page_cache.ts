/**
 * Finished public pages in the memory of this process: the first level of the cache.
 *
 * A key holds everything that a page depends on (address, site, data version, language), so an entry is never wrong,
 * only unused: a changed site has a new version and thereby new keys.
 *
 * @module
 */
import type { FinishedPage } from "./finished_page.ts";

/** Small next to what a page costs to keep; larger answers (long PDFs) are drawn again instead. */
const MAX_PAGE_BYTES = 2_000_000;

/** Whoever asks one tenant for a thousand variants of a page drives out that tenant's pages, not everybody's. */
const TENANT_SHARE = 1 / 4;

interface Entry {
  tenantId: string;
  page: FinishedPage;
}

interface Share {
  /** In the order in which they came. */
  keys: Set<string>;
  bytes: number;
}

/** Keeps the most recently read pages within a number of bytes. */
export class PageCache {
  #pages = new Map<string, Entry>();
  #shares = new Map<string, Share>();
  #bytes = 0;
  #evicted = 0;
  #maxBytes: number;
  #maxTenantBytes: number;

  /**
   * @param maxBytes the limit of all bodies together, compressed ones included
   * @param maxTenantBytes the limit of one tenant's
   */
  constructor(maxBytes: number, maxTenantBytes = maxBytes * TENANT_SHARE) {
    this.#maxBytes = maxBytes;
    this.#maxTenantBytes = maxTenantBytes;
  }

  /** How many pages and bytes it holds, and how many had to make room since the start. */
  get size(): { pages: number; bytes: number; evicted: number } {
    return {
      pages: this.#pages.size,
      bytes: this.#bytes,
      evicted: this.#evicted,
    };
  }

  /** The page of `key`, which thereby becomes the most recently read one; another tenant's answers nobody. */
  get(key: string, tenantId: string): FinishedPage | undefined {
    const entry = this.#pages.get(key);
    if (!entry || entry.tenantId !== tenantId) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, entry);
    return entry.page;
  }

  /** Keeps a page, unless it is too large; the least recently read ones make room. */
  set(key: string, tenantId: string, page: FinishedPage): void {
    this.#drop(key);
    if (page.bytes > Math.min(MAX_PAGE_BYTES, this.#maxTenantBytes)) return;
    this.#pages.set(key, { tenantId, page });
    this.#bytes += page.bytes;
    const share = this.#shares.get(tenantId) ?? { keys: new Set(), bytes: 0 };
    this.#shares.set(tenantId, share);
    share.keys.add(key);
    share.bytes += page.bytes;
    for (const oldest of share.keys) {
      if (share.bytes <= this.#maxTenantBytes) break;
      this.#evict(oldest);
    }
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#evict(oldest);
    }
  }

  /** Forgets every page of a tenant: its site has changed, was hidden or erased. */
  drop(tenantId: string): void {
    for (const key of this.#shares.get(tenantId)?.keys ?? []) this.#drop(key);
  }

  #evict(key: string): void {
    this.#evicted++;
    this.#drop(key);
  }

  #drop(key: string): void {
    const entry = this.#pages.get(key);
    if (!entry) return;
    const { tenantId, page: { bytes } } = entry;
    this.#pages.delete(key);
    this.#bytes -= bytes;
    const share = this.#shares.get(tenantId);
    if (!share) return;
    share.keys.delete(key);
    share.bytes -= bytes;
    if (share.keys.size === 0) this.#shares.delete(tenantId);
  }
}
