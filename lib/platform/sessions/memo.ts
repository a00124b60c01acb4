/**
 * Remembers for a moment what a token was found to be, so that a page with ten parts checks it once.
 *
 * @module
 */
import { hash } from "node:crypto";

/** Never longer, whatever happens to the bell that says who has signed out. */
const MAX_MS = 60_000;

/** Some 5 MB; beyond that the oldest are forgotten. */
const MAX_ENTRIES = 10_000;

interface Entry<Value> {
  value: Value;
  sessionId: string;
  userId: string;
  until: number;
}

/** What was found, by the SHA-256 of the token: the tokens themselves stand in no memory dump. */
export class TokenMemo<Value extends { id: string; userId: string }> {
  readonly #entries = new Map<string, Entry<Value>>();
  #drops = 0;

  /** How often something was dropped; what was asked before a drop must not be remembered after it. */
  get drops(): number {
    return this.#drops;
  }

  /** How many tokens are known now. */
  get size(): number {
    return this.#entries.size;
  }

  /** What this token was found to be, while that is fresh. */
  get(token: string, now = Date.now()): Value | undefined {
    const key = hashOf(token);
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /**
   * Remembers a finding, for a minute at most and never past the token's end.
   *
   * @param drops from before the finding; when somebody has signed out since, nothing is remembered
   */
  set(
    token: string,
    value: Value,
    expiresAt: number,
    drops: number,
    now = Date.now(),
  ): void {
    if (drops !== this.#drops) return;
    if (this.#entries.size >= MAX_ENTRIES) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    this.#entries.set(hashOf(token), {
      value,
      sessionId: value.id,
      userId: value.userId,
      until: Math.min(now + MAX_MS, expiresAt),
    });
  }

  /** Forgets every token of a session or of a user. */
  drop(id: string): void {
    this.#drops++;
    for (const [key, { sessionId, userId }] of this.#entries) {
      if (sessionId === id || userId === id) this.#entries.delete(key);
    }
  }
}

function hashOf(token: string): string {
  return hash("sha256", token);
}
