/**
 * From a name to addresses, asked once.
 *
 * @module
 */
import ipaddr from "ipaddr.js";
import { isLocalName } from "./address.ts";

/** Gives all addresses of a name; none when there is no such name. */
export type Resolver = (name: string, signal: AbortSignal) => Promise<string[]>;

/** Asks the resolver of this machine, IPv4 first: not every machine has the other. */
export async function resolveAddresses(
  name: string,
  signal: AbortSignal,
): Promise<string[]> {
  // with the dot it is no beginning of a name in this machine's own domain
  const whole = `${name.replace(/\.$/, "")}.`;
  const ask = (type: "A" | "AAAA") =>
    Deno.resolveDns(whole, type, { signal }).catch(() => []);
  const found = await Promise.all([ask("A"), ask("AAAA")]);
  return found.flat();
}

/**
 * The addresses behind a URL's host, which may be one itself.
 *
 * @param host as `URL.hostname` has it: numbers are in the usual form there, whatever was written
 */
export async function addressesOf(
  host: string,
  resolve: Resolver,
  signal: AbortSignal,
): Promise<string[]> {
  const literal = host.replace(/^\[(.*)\]$/, "$1");
  if (ipaddr.isValid(literal)) return [literal];
  return isLocalName(host) ? ["127.0.0.1", "::1"] : await resolve(host, signal);
}
