/**
 * Counts what was checked and keeps what did not stand.
 *
 * @module
 */
import type { Verdict } from "./schema.ts";

type Rejected = Verdict["rejected"][number];

/** The claims of one document. */
export class Claims {
  readonly #checked: Verdict["checked"] = {
    sentences: 0,
    names: 0,
    dates: 0,
    skills: 0,
    labels: 0,
    contact: 0,
  };
  readonly #rejected: Rejected[] = [];

  /** Notes a claim, and why it does not stand. */
  add(kind: keyof Verdict["checked"], isInvented: boolean, why: Rejected) {
    this.#checked[kind]++;
    if (isInvented) this.#rejected.push(why);
  }

  /** Takes over what another reading found. */
  take(other: Claims) {
    this.#rejected.push(...other.#rejected);
    const kinds = Object.keys(this.#checked) as (keyof Verdict["checked"])[];
    for (const kind of kinds) this.#checked[kind] += other.#checked[kind];
  }

  /** How many did not stand. */
  get faults(): number {
    return this.#rejected.length;
  }

  /** What came of it. */
  verdict(): Verdict {
    return {
      nothingInvented: this.#rejected.length === 0,
      checked: this.#checked,
      rejected: this.#rejected,
    };
  }
}
