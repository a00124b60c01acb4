/**
 * Which addresses of the net are the world's, and which are somebody's own.
 *
 * Source: IANA's registries of special-purpose addresses (RFC 6890 and its followers), as `ipaddr.js` has them.
 *
 * @module
 */
import ipaddr from "ipaddr.js";

/** Unicast that was given out begins here (RFC 4291, 2.4); whatever else there is, is for special purposes. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** What an address is to somebody outside. */
export type Reach = "public" | "loopback" | "private";

/**
 * Says what an address is: everybody's, this machine's, or none that an outsider should name. An IPv4 address within an
 * IPv6 one (mapped, NAT64, 6to4, Teredo) is never public: whoever means it can write it.
 *
 * @param address IPv4 or IPv6, without brackets
 * @example reachOf("169.254.169.254"); // "private"
 */
export function reachOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return "private";
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range === "loopback") return "loopback";
  const isPublic = range === "unicast" &&
    (parsed.kind() === "ipv4" || parsed.match(globalUnicast));
  return isPublic ? "public" : "private";
}

/** Whether a name is this machine's by its form alone (RFC 6761, 6.3). */
export function isLocalName(name: string): boolean {
  return /^(?:.+\.)?localhost\.?$/i.test(name);
}
