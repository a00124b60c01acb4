/**
 * Who may read the metrics.
 *
 * @module
 */
import { withoutPort } from "./address.ts";
import { bearerOf, bears } from "./bearer.ts";
import type { Config } from "./config.ts";
import { isMachine } from "./locate.ts";

/** What of the configuration decides it. */
export type MetricsAccess = Pick<Config, "metricsToken" | "trustedProxies">;

/**
 * Whether a request comes from this machine itself or carries the bearer token.
 *
 * A loopback peer that forwards for somebody else, or that is a trusted proxy, is not "this machine itself"; nor is a
 * browser here that was led to a name which DNS points at loopback.
 */
export function mayReadMetrics(
  request: Request,
  peer: Deno.Addr,
  { metricsToken, trustedProxies }: MetricsAccess,
): boolean {
  if (bearerOf(request) !== null) return bears(request, metricsToken);
  const host = request.headers.get("host") ?? "";
  return isLoopback(peer) && !isForwarded(request) &&
    isMachine(withoutPort(host)) &&
    "hostname" in peer && !trustedProxies.includes(peer.hostname);
}

function isLoopback(peer: Deno.Addr): boolean {
  return "hostname" in peer &&
    /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(
      peer.hostname,
    );
}

function isForwarded({ headers }: Request): boolean {
  return ["forwarded", "x-forwarded-for", "x-forwarded-host", "via"].some(
    (name) => headers.has(name),
  );
}
