/**
 * The requests of one bucket, each by its moment: the only way for a sliding window to be exact.
 *
 * @module
 */
import type { Rule, Taken } from "./mod.ts";

/** Moments in order; what has left the window is dropped in passing. */
export class Window {
  #moments: number[] = [];
  #first = 0;

  /**
   * Counts one request when it is allowed.
   *
   * @param now milliseconds
   * @param foreign requests that other processes counted, which may be a part of one
   */
  take(now: number, { limit, windowSeconds }: Rule, foreign: number): Taken {
    const windowMs = windowSeconds * 1_000;
    this.#drop(now - windowMs);
    const used = this.#moments.length - this.#first + foreign;
    const allowed = used + 1 <= limit;
    if (allowed) this.#moments.push(now);
    const oldest = this.#moments[this.#first] ?? now;
    const last = this.#moments.at(-1) ?? now;
    const freeAt = (allowed ? last : oldest) + windowMs;
    return {
      allowed,
      limit,
      remaining: Math.max(0, Math.floor(limit - used - (allowed ? 1 : 0))),
      resetSeconds: Math.max(1, Math.ceil((freeAt - now) / 1_000)),
    };
  }

  /** Takes back the newest request that was counted. */
  giveBack(): void {
    if (this.#moments.length > this.#first) this.#moments.pop();
  }

  /** How many were counted at or after a moment. */
  countSince(moment: number): number {
    let count = 0;
    for (let at = this.#moments.length - 1; at >= this.#first; at--) {
      if ((this.#moments[at] ?? 0) < moment) break;
      count++;
    }
    return count;
  }

  #drop(before: number): void {
    const moments = this.#moments;
    while ((moments[this.#first] ?? Infinity) <= before) this.#first++;
    // moving the rest to the front each time would cost as much as there are
    if (this.#first > 64 && this.#first * 2 > moments.length) {
      this.#moments = moments.slice(this.#first);
      this.#first = 0;
    }
  }
}
