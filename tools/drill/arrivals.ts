/**
 * What arrived outside, by the task that sent it and the key it carried.
 *
 * @module
 */

/** Counts. */
export class Arrivals {
  /** Times that the sink was out of order as it was told. */
  planted = 0;
  readonly #keys = new Map<number, Map<string, number>>();

  /** One was accepted. */
  add(n: number, key: string) {
    const keys = this.#keys.get(n) ?? new Map<string, number>();
    keys.set(key, (keys.get(key) ?? 0) + 1);
    this.#keys.set(n, keys);
  }

  /** Whether it has come. */
  has(n: number): boolean {
    return this.#keys.has(n);
  }

  /** How many came, of how many tasks. */
  get count(): number {
    return this.#keys.size;
  }

  /** Tasks that came with two different keys. */
  get twoKeys(): number[] {
    return [...this.#keys].filter(([, keys]) => keys.size > 1).map(([n]) => n);
  }

  /** How often one came again with the key it had before. */
  get repeats(): number {
    return [...this.#keys.values()].flatMap((keys) => [...keys.values()])
      .reduce((sum, times) => sum + times - 1, 0);
  }
}
