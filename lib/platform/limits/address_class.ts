/**
 * Where requests come from, as much of it as limits need: never an address.
 *
 * @module
 */
import { createHmac } from "node:crypto";

/** A keyed hash of an address's class, another one every day; it cannot be turned back, nor followed over days. */
export type AddressClass = string & { readonly addressClass: unique symbol };

/** A day's hashes are remembered for this many addresses. */
const MAX_KNOWN = 10_000;
const DAY_MS = 86_400_000;

/** Makes address classes with one key. */
export class AddressClasses {
  readonly #key: Uint8Array;
  readonly #now: () => number;
  #day = -1;
  #known = new Map<string, AddressClass>();

  /**
   * @param key 32 secret bytes
   * @param now milliseconds since 1970; tests give their own
   * @example const classes = new AddressClasses(await secrets.derive("address classes"));
   */
  constructor(key: Uint8Array, now: () => number = Date.now) {
    this.#key = key;
    this.#now = now;
  }

  /** The class of an address, for today (UTC). */
  of(address: string): AddressClass {
    const day = Math.floor(this.#now() / DAY_MS);
    if (day !== this.#day || this.#known.size >= MAX_KNOWN) {
      this.#day = day;
      this.#known.clear();
    }
    const known = this.#known.get(address);
    if (known) return known;
    const hash = createHmac("sha256", this.#key)
      .update(`${day} ${network(address)}`)
      .digest("base64url")
      .slice(0, 22);
    const made = hash as AddressClass; // the only place where one is made
    this.#known.set(address, made);
    return made;
  }
}

/** One customer's part of the address space: all of an IPv4 address, the first 64 bits of IPv6 (RFC 6177). */
function network(address: string): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const start = head === "" ? [] : head.split(":");
  const end = tail === "" ? [] : tail.split(":");
  const zeros = Array.from(
    { length: Math.max(0, 8 - start.length - end.length) },
    () => "0",
  );
  return [...start, ...zeros, ...end].slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
