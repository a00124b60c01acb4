/**
 * A queue in which tenants take turns, however much one of them has waiting.
 *
 * Start-time fair queuing (Goyal, Vin and Cheng, 1996) with every item of the same cost: a tenant that comes in takes its
 * turn now, not behind what others have piled up; one that left and came back is not served before its share again.
 *
 * @module
 */

interface Lane<Item> {
  items: Map<string, Item>;
  /** When it is served: the lowest first. */
  turn: number;
}

/** Items by tenant and id; of each tenant at most so many. */
export class FairQueue<Item> {
  readonly #lanes = new Map<string, Lane<Item>>();
  readonly #mostOfEach: number;
  /** Turns of tenants that have nothing waiting, as long as they are still to come. */
  readonly #left = new Map<string, number>();
  #now = 0;
  #size = 0;

  /** @param mostOfEach items of one tenant that are kept; more are refused */
  constructor(mostOfEach: number) {
    this.#mostOfEach = mostOfEach;
  }

  /** How many items there are. */
  get size(): number {
    return this.#size;
  }

  /** Whether the tenant has something waiting. */
  hasTenant(tenant: string): boolean {
    return this.#lanes.has(tenant);
  }

  /** Adds an item behind those of its tenant; false when it is there, or the tenant has as many as it may. */
  add(tenant: string, id: string, item: Item): boolean {
    const lane = this.#laneOf(tenant);
    if (lane.items.has(id) || lane.items.size >= this.#mostOfEach) return false;
    lane.items.set(id, item);
    this.#size++;
    return true;
  }

  /** Puts an item before all others of its tenant, however many there are. */
  addFirst(tenant: string, id: string, item: Item): void {
    const lane = this.#laneOf(tenant);
    if (!lane.items.delete(id)) this.#size++;
    lane.items = new Map([[id, item], ...lane.items]);
  }

  /** Takes the item whose turn it is, of a tenant that `may`; undefined when there is none. */
  take(may: (tenant: string) => boolean = () => true): Item | undefined {
    let first: [string, Lane<Item>] | undefined;
    for (const entry of this.#lanes) {
      if ((!first || entry[1].turn < first[1].turn) && may(entry[0])) {
        first = entry;
      }
    }
    if (!first) return undefined;
    const [tenant, lane] = first;
    const [next] = lane.items;
    if (!next) return undefined; // no lane is empty
    lane.items.delete(next[0]);
    this.#size--;
    this.#now = Math.max(this.#now, lane.turn);
    lane.turn = this.#now + 1;
    if (lane.items.size === 0) this.#leave(tenant, lane.turn);
    return next[1];
  }

  #laneOf(tenant: string): Lane<Item> {
    const known = this.#lanes.get(tenant);
    if (known) return known;
    const turn = Math.max(this.#now, this.#left.get(tenant) ?? 0);
    const lane = { items: new Map<string, Item>(), turn };
    this.#lanes.set(tenant, lane);
    this.#left.delete(tenant);
    return lane;
  }

  #leave(tenant: string, turn: number) {
    this.#lanes.delete(tenant);
    this.#left.set(tenant, turn);
    // whose turn has passed is as good as new
    if (this.#left.size > 2 * this.#lanes.size + 100) {
      for (const [gone, turn] of this.#left) {
        if (turn <= this.#now) this.#left.delete(gone);
      }
    }
  }
}
