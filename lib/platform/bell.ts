/**
 * Wakes who waits: when it rings, when time is up, or when all ends.
 *
 * @module
 */

/** A bell for one listener. */
export class Bell {
  #rang = false;
  #wake: () => void = () => {};
  readonly #signal: AbortSignal;

  /** @param signal ends every wait */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#wake());
  }

  /** Wakes the listener, or saves it the next wait. */
  ring(): void {
    this.#rang = true;
    this.#wake();
  }

  /** Waits for the bell; answers whether it rang. */
  async wait(ms: number): Promise<boolean> {
    if (!this.#rang) await this.#sleep(ms);
    const rang = this.#rang;
    this.#rang = false;
    return rang;
  }

  /** Waits although it rings. */
  async pause(ms: number): Promise<void> {
    const end = performance.now() + ms;
    for (
      let left = ms;
      left > 0 && !this.#signal.aborted;
      left = end - performance.now()
    ) {
      await this.#sleep(left);
    }
    this.#rang = false;
  }

  #sleep(ms: number): Promise<void> {
    if (this.#signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
