/**
 * What was found out a moment ago, so that a program that calls often is looked up once.
 *
 * @module
 */

/** Bounded by age and number. Nothing in it decides what is allowed: policies ask again in every transaction. */
export class Memo<Value> {
  readonly #entries = new Map<string, { value: Value; until: number }>();
  readonly #ttlMs: number;
  readonly #most: number;

  /** @param most entries; the one that was learned first is forgotten first */
  constructor(ttlMs: number, most = 10_000) {
    this.#ttlMs = ttlMs;
    this.#most = most;
  }

  /** What is known and still fresh. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > performance.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** Remembers it, as something new. */
  set(key: string, value: Value): Value {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: performance.now() + this.#ttlMs });
    if (this.#entries.size > this.#most) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    }
    return value;
  }

  /** Forgets what `isOver` names. */
  drop(isOver: (value: Value, key: string) => boolean): void {
    for (const [key, { value }] of this.#entries) {
      if (isOver(value, key)) this.#entries.delete(key);
    }
  }
}
