/**
 * Work that many ask for at once is done once.
 *
 * @module
 */

/** Work under way. */
interface Flight<Result> {
  tenantId: string;
  result: Promise<Result>;
  /** What it was begun on is gone, so that nobody may keep what it finds. */
  isOutdated: boolean;
}

/** Asks, for the result of work under way, whether it may still be kept. */
export type MayKeep = () => boolean;

/** One flight for each key at a time. */
export class Flights<Result> {
  #flights = new Map<string, Flight<Result>>();

  /** How many are under way. */
  get size(): number {
    return this.#flights.size;
  }

  /** Work on `key` that somebody else has begun. */
  joined(key: string, tenantId: string): Promise<Result> | null {
    const flight = this.#flights.get(key);
    return flight && !flight.isOutdated && flight.tenantId === tenantId
      ? flight.result
      : null;
  }

  /** Begins work on `key`; who asks for it meanwhile gets the same. */
  begin(
    key: string,
    tenantId: string,
    work: (mayKeep: MayKeep) => Promise<Result>,
  ): Promise<Result> {
    const flight: Flight<Result> = {
      tenantId,
      isOutdated: false,
      result: Promise.resolve().then(() => work(() => !flight.isOutdated))
        .finally(() => {
          if (this.#flights.get(key) === flight) this.#flights.delete(key);
        }),
    };
    this.#flights.set(key, flight);
    return flight.result;
  }

  /** Lets what is under way for a tenant end without being kept or joined. */
  outdate(tenantId: string): void {
    for (const flight of this.#flights.values()) {
      if (flight.tenantId === tenantId) flight.isOutdated = true;
    }
  }
}
