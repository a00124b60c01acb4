/**
 * Renews sessions: refresh tokens are good for one use, and a page's parts all arrive with the same one.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Tokens } from "./schema.ts";

/** What became of a renewal: new tokens, a refusal for good, or an identity server that does not answer now. */
export type Renewal =
  | { kind: "renewed"; tokens: Tokens }
  | { kind: "refused" }
  | { kind: "unavailable" };

/** Requests that were under way with the old cookie get the same new one for so long. */
const REMEMBERED_MS = 10_000;

/** How to ask the identity server. */
export type Renew = (tokens: Tokens) => Promise<Renewal>;

/**
 * One renewal at a time for each refresh token; its result is remembered for 10 s.
 *
 * @param renew asks the identity server
 * @param now milliseconds since 1970; tests give their own
 * @example const renewed = await refresher.refresh(tokens);
 */
export class Refresher {
  readonly #renew: Renew;
  readonly #now: () => number;
  readonly #known = new Map<
    string,
    { renewal: Promise<Renewal>; until: number }
  >();

  constructor(renew: Renew, now: () => number = Date.now) {
    this.#renew = renew;
    this.#now = now;
  }

  /** New tokens in place of these. */
  refresh(tokens: Tokens): Promise<Renewal> {
    this.#forgetOld();
    const key = keyOf(tokens);
    const known = this.#known.get(key);
    if (known) return known.renewal;
    const entry = { renewal: this.#ask(tokens, key), until: Infinity };
    this.#known.set(key, entry);
    entry.renewal.then(() => entry.until = this.#now() + REMEMBERED_MS);
    return entry.renewal;
  }

  /** Whether an answer for these tokens is there or under way, so that nobody is asked again. */
  knows(tokens: Tokens): boolean {
    this.#forgetOld();
    return this.#known.has(keyOf(tokens));
  }

  async #ask(tokens: Tokens, key: string): Promise<Renewal> {
    // a turn later, so that the entry is there before anything can fail
    await Promise.resolve();
    let renewal: Renewal;
    try {
      renewal = await this.#renew(tokens);
    } catch {
      renewal = { kind: "unavailable" };
    }
    // what failed by chance may be tried again at once
    if (renewal.kind === "unavailable") this.#known.delete(key);
    return renewal;
  }

  #forgetOld(): void {
    const now = this.#now();
    for (const [key, { until }] of this.#known) {
      if (until <= now) this.#known.delete(key);
    }
  }
}

function keyOf({ refreshToken }: Tokens): string {
  return createHash("sha256").update(refreshToken).digest("base64");
}
