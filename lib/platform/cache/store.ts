/**
 * The door to the second level: finished pages as bytes, outside of a process's memory. It is a help and never a need:
 * whatever breaks behind it costs a drawing.
 *
 * @module
 */

/** Which page of which site, in which state. */
export interface PageRef {
  tenantId: string;
  /** The site's version, by which a page is drawn. */
  version: string;
  /** Everything that the page depends on. */
  key: string;
}

/** How much a level holds. */
export interface StoreFigures {
  pages: number;
  bytes: number;
  /** Pages that had to make room since this process started. */
  evicted: number;
}

/** Keeps pages; both sides of it pass `test_contract.ts`. */
export interface PageStore {
  /** The bytes that were put under this reference, by whichever process; `null` when there are none. */
  get(ref: PageRef): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps bytes, unless they are too large or the site has another version by now. */
  put(ref: PageRef, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Forgets every page of a tenant, also one that is being put. */
  drop(tenantId: string): Promise<void>;
  figures(): Promise<StoreFigures>;
  close(): Promise<void>;
}

/** A page of this size is rather drawn again than carried about. */
export const MAX_STORED_BYTES = 500_000;

/** What a second level takes at most, on disk or in the database. */
export const MAX_LEVEL_BYTES = 256_000_000;
