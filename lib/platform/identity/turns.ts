/**
 * Heavy work, a few pieces at a time.
 *
 * @module
 */
import { tooMany } from "./auth_error.ts";

/** Lets so many run at once, and so many wait. */
export class Turns {
  readonly #waitingLimit: number;
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(atOnce: number, waiting: number) {
    this.#free = atOnce;
    this.#waitingLimit = waiting;
  }

  /**
   * Runs a piece of work when it is its turn.
   *
   * @throws {AuthError} `over_request_rate_limit` when too many wait
   */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else if (this.#waiting.length >= this.#waitingLimit) throw tooMany(1);
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
