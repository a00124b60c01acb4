/**
 * The second level of one process that lives alone: a Deno KV file, read again after a restart.
 *
 * What is in it stands in memory as an index, so that a page that is not there costs nothing; a value of Deno KV takes
 * less than 64 KiB, so that a page is cut into pieces.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { openKvFile } from "../kv_file.ts";
import { MAX_STORED_BYTES, type PageRef, type PageStore } from "./store.ts";

/** Below the 65,536 bytes that a value may take, its type included. */
const PIECE_BYTES = 60_000;

/** Answers which of these tenants have a published site, and in which version. */
export type VersionsOf = (
  tenantIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

const entrySchema = z.object({
  tenantId: z.string(),
  version: z.string(),
  build: z.string(),
  bytes: z.int(),
  pieces: z.int(),
});

type Entry = z.infer<typeof entrySchema>;

/** What a store is opened with. */
export interface KvStoreOptions {
  file: string;
  /** Entries of other builds are removed. */
  build: string;
  maxBytes: number;
  versionsOf: VersionsOf;
}

/**
 * Opens the file, which is made again when it cannot be read, and removes what nobody can ask for any more.
 *
 * @example const store = await openKvStore({ file: "data/pages.kv", build, maxBytes: 256_000_000, versionsOf });
 */
export async function openKvStore(
  { file, build, maxBytes, versionsOf }: KvStoreOptions,
): Promise<PageStore> {
  const store = new KvStore(await openKvFile(file), build, maxBytes);
  await store.readIndex(versionsOf);
  return store;
}

class KvStore implements PageStore {
  readonly #kv: Deno.Kv;
  readonly #build: string;
  readonly #maxBytes: number;
  /** The least recently read first. */
  #index = new Map<string, Entry>();
  #bytes = 0;
  #evicted = 0;
  /** Writes follow one another, so that a page that is put while its tenant is dropped does not outlive that. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(kv: Deno.Kv, build: string, maxBytes: number) {
    this.#kv = kv;
    this.#build = build;
    this.#maxBytes = maxBytes;
  }

  async readIndex(versionsOf: VersionsOf): Promise<void> {
    const found: [string, Entry][] = [];
    for await (const { key, value } of this.#kv.list({ prefix: ["page"] })) {
      const entry = entrySchema.safeParse(value).data;
      if (entry) found.push([String(key[1]), entry]);
    }
    const tenants = new Set(found.map(([, { tenantId }]) => tenantId));
    const versions = await versionsOf([...tenants]);
    for (const [id, entry] of found) {
      this.#index.set(id, entry);
      this.#bytes += entry.bytes;
      const { build, tenantId, version } = entry;
      const isCurrent = build === this.#build &&
        versions.get(tenantId) === version;
      if (!isCurrent) await this.#remove(id);
    }
  }

  async get(ref: PageRef): Promise<Uint8Array<ArrayBuffer> | null> {
    const id = this.#idOf(ref);
    const entry = this.#index.get(id);
    if (!entry) return null;
    this.#index.delete(id);
    this.#index.set(id, entry);
    const bytes = new Uint8Array(entry.bytes);
    let at = 0;
    for (let piece = 0; piece < entry.pieces; piece++) {
      const { value } = await this.#kv.get(["piece", id, piece]);
      if (!(value instanceof Uint8Array)) return null;
      if (at + value.length > bytes.length) return null;
      bytes.set(value, at);
      at += value.length;
    }
    return at === bytes.length ? bytes : null;
  }

  put(ref: PageRef, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (bytes.length > MAX_STORED_BYTES) return Promise.resolve();
    const { tenantId, version } = ref;
    const pieces = Math.ceil(bytes.length / PIECE_BYTES);
    const entry: Entry = {
      tenantId,
      version,
      build: this.#build,
      bytes: bytes.length,
      pieces,
    };
    return this.#next(async () => {
      const id = this.#idOf(ref);
      const kept = this.#kv.atomic();
      for (let piece = 0; piece < pieces; piece++) {
        const from = piece * PIECE_BYTES;
        const part = bytes.slice(from, from + PIECE_BYTES);
        kept.set(["piece", id, piece], part);
      }
      await kept.set(["page", id], entry).commit();
      this.#bytes += entry.bytes - (this.#index.get(id)?.bytes ?? 0);
      this.#index.delete(id);
      this.#index.set(id, entry);
      for (const oldest of this.#index.keys()) {
        if (this.#bytes <= this.#maxBytes) break;
        this.#evicted++;
        await this.#remove(oldest);
      }
    });
  }

  drop(tenantId: string): Promise<void> {
    return this.#next(async () => {
      for (const [id, entry] of this.#index) {
        if (entry.tenantId === tenantId) await this.#remove(id);
      }
    });
  }

  figures() {
    return Promise.resolve({
      pages: this.#index.size,
      bytes: this.#bytes,
      evicted: this.#evicted,
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    this.#kv.close();
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  async #remove(id: string): Promise<void> {
    const entry = this.#index.get(id);
    if (!entry) return;
    this.#index.delete(id);
    this.#bytes -= entry.bytes;
    const gone = this.#kv.atomic().delete(["page", id]);
    for (let piece = 0; piece < entry.pieces; piece++) {
      gone.delete(["piece", id, piece]);
    }
    await gone.commit();
  }

  /** Of the tenant too, so that no key of another one leads here. */
  #idOf({ tenantId, version, key }: PageRef): string {
    const whole = JSON.stringify([this.#build, tenantId, version, key]);
    return createHash("sha256").update(whole).digest("base64url");
  }
}
