/**
 * So many at once, in the order in which they asked.
 *
 * @module
 */

/** Slots that are taken and given back. */
export class Slots {
  #free: number;
  readonly #all: number;
  readonly #waiting: ((taken: boolean) => void)[] = [];
  #isClosed = false;

  /** @param count how many there are */
  constructor(count: number) {
    this.#free = this.#all = count;
  }

  /** How many are taken. */
  get taken(): number {
    return this.#all - this.#free;
  }

  /** Waits for a slot; false once there are none to be had any more. */
  take(): Promise<boolean> {
    if (this.#isClosed) return Promise.resolve(false);
    if (this.#free > 0) {
      this.#free--;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  giveBack(): void {
    const next = this.#waiting.shift();
    if (next) next(true);
    else this.#free++;
  }

  /** Nobody takes one any more. */
  close(): void {
    this.#isClosed = true;
    for (const refuse of this.#waiting.splice(0)) refuse(false);
  }
}
