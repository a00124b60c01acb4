/**
 * Collects what comes in one by one and writes it together; one write at a time, so that batches grow with the load.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";

/** How it collects; each has a default. */
export interface BatchOptions {
  /** How long the first of a batch waits for others. */
  flushMs?: number;
  /** Rows of one write. */
  most?: number;
  /** What waits at most: some 500 bytes each. */
  limit?: number;
  /** After a write that failed, before the next. */
  pauseMs?: number;
}

interface Entry<Item> {
  item: Item;
  /** Of whoever waits for the write. */
  done: PromiseWithResolvers<void> | null;
  tries: number;
}

/** How often a write of what nobody waits for is tried. */
const MOST_TRIES = 5;

/**
 * A batch that is written as it fills.
 *
 * @example
 * const batch = new Batch<Row>((rows) => insert(rows));
 * batch.put(row); // some time
 * await batch.write(row); // it is committed
 */
export class Batch<Item> {
  readonly #write: (items: Item[]) => Promise<unknown>;
  readonly #options: Required<BatchOptions>;
  #waiting: Entry<Item>[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;
  #lost = 0;

  constructor(
    write: (items: Item[]) => Promise<unknown>,
    options: BatchOptions = {},
  ) {
    this.#write = write;
    this.#options = {
      flushMs: 100,
      most: 500,
      limit: 10_000,
      pauseMs: 1_000,
      ...options,
    };
  }

  /** How many were given up, since nobody waited for them and there was no room or no database. */
  get lost(): number {
    return this.#lost;
  }

  /** Has it written soon, at best; without room it is given up. */
  put(item: Item): void {
    if (this.#isFull()) this.#lost++;
    else this.#add({ item, done: null, tries: 0 });
  }

  /**
   * Has it written; resolves once that is committed.
   *
   * @throws {AppError} `unavailable` when too much waits; whatever the write throws
   */
  async write(item: Item): Promise<void> {
    if (this.#isFull()) {
      throw new AppError("unavailable", "Cannot count this: too much waits");
    }
    const done = Promise.withResolvers<void>();
    this.#add({ item, done, tries: 0 });
    await done.promise;
  }

  /** Writes all that waits. */
  async close(): Promise<void> {
    this.#stopTimer();
    await this.#writing;
    while (this.#waiting.length > 0) {
      const before = this.#waiting.length;
      await this.#flush();
      // the database is gone: nobody comes back for it
      if (this.#waiting.length >= before) break;
    }
    this.#stopTimer();
  }

  #isFull(): boolean {
    return this.#waiting.length >= this.#options.limit;
  }

  #add(entry: Entry<Item>) {
    this.#waiting.push(entry);
    this.#plan(this.#options.flushMs);
  }

  #plan(afterMs: number) {
    if (this.#writing) return;
    if (
      this.#waiting.length >= this.#options.most &&
      afterMs <= this.#options.flushMs
    ) {
      this.#stopTimer();
      afterMs = 0;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#flush();
    }, afterMs);
  }

  #stopTimer() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #flush(): Promise<void> {
    this.#writing ??= this.#writeSome().finally(() => this.#writing = null)
      .then((afterMs) => {
        if (this.#waiting.length > 0) this.#plan(afterMs);
      });
    return this.#writing;
  }

  /** Writes the oldest; tells how long to wait for the next. */
  async #writeSome(): Promise<number> {
    const taken = this.#waiting.splice(0, this.#options.most);
    try {
      await this.#write(taken.map(({ item }) => item));
      for (const { done } of taken) done?.resolve();
      return this.#options.flushMs;
    } catch (error) {
      return await this.#afterFailure(taken, error);
    }
  }

  async #afterFailure(taken: Entry<Item>[], error: unknown): Promise<number> {
    if (isUnavailable(error)) {
      for (const entry of taken) this.#refuse(entry, error);
      return this.#options.pauseMs;
    }
    // one of them cannot be written: the others are
    for (const entry of taken) {
      try {
        await this.#write([entry.item]);
        entry.done?.resolve();
      } catch (error) {
        entry.tries = isUnavailable(error) ? entry.tries : MOST_TRIES;
        this.#refuse(entry, error);
      }
    }
    return this.#options.flushMs;
  }

  /** Whoever waits hears of it and comes again; what nobody waits for is tried again here. */
  #refuse(entry: Entry<Item>, error: unknown) {
    entry.tries++;
    if (entry.done) entry.done.reject(error);
    else if (entry.tries < MOST_TRIES && !this.#isFull()) {
      this.#waiting.push(entry);
    } else this.#lost++;
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof AppError && error.code === "unavailable";
}
