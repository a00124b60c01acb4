/**
 * Which addresses may be called, before anybody asks where they lead.
 *
 * @module
 */
import ipaddr from "ipaddr.js";
import { isLocalName, reachOf } from "./address.ts";
import { OutsideError } from "./outside_error.ts";

/** Below 1024 stand services of other kinds, whose answers nobody should be able to provoke. */
const lowestFreePort = 1024;

/**
 * Reads an address that somebody typed: https, without a name and a password in it, at 443 or a port that anybody may
 * take; http on this machine alone, where its owner allows that.
 *
 * @throws {OutsideError} `url`, or `address` for one that stands for a private network by itself
 * @example callableUrl("https://example.com/hooks", { allowLoopback: false }).hostname; // "example.com"
 */
export function callableUrl(
  text: string | URL,
  { allowLoopback }: { allowLoopback: boolean },
): URL {
  const url = URL.parse(text);
  if (!url || url.username || url.password) throw new OutsideError("url");
  const reach = reachOfHost(url.hostname);
  if (reach === "private" || reach === "loopback" && !allowLoopback) {
    throw new OutsideError("address");
  }
  const isHere = reach === "loopback";
  const isScheme = url.protocol === "https:" ||
    url.protocol === "http:" && isHere;
  const isPort = url.port === "" || url.port === "443" ||
    Number(url.port) >= lowestFreePort;
  if (!isScheme || !isPort) throw new OutsideError("url");
  return url;
}

/** Null for a name, of which only a resolver knows. */
function reachOfHost(host: string) {
  if (isLocalName(host)) return "loopback";
  const literal = host.replace(/^\[(.*)\]$/, "$1");
  return ipaddr.isValid(literal) ? reachOf(literal) : null;
}
