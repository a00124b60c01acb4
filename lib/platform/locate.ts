/**
 * Which host a request was really sent to, and whose host that is.
 *
 * @module
 */
import { type Address, readAddress, withoutPort } from "./address.ts";
import type { SiteDirectory, SiteRef } from "./sites.ts";

/** Longer or stranger hosts are refused before anything is looked up. */
const HOST = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/;

/** Where a request is going: to a site, by path or by its own host, or to the platform. */
export interface Destination {
  /** A published site whose pages are asked for. */
  site: SiteRef | null;
  /** On the platform's own host, of `/@slug/dashboard` and `/@slug/api`: a tenant, published or not, known by name only. */
  slug: string | null;
  /** Whether this is the platform's own host: only there are sessions, dashboards and the identity server. */
  onPlatform: boolean;
  /** What every link within begins with: `/@ada`, or empty. */
  basePath: string;
  /** The path that the router sees. */
  path: string;
}

/**
 * The address as the reader typed it. `X-Forwarded-Host` and `-Proto` count only from a trusted proxy, and of
 * several values the last, which is the proxy's own.
 *
 * @returns `null` when the host is not a host name
 */
export function trueAddress(
  request: Request,
  peer: Deno.Addr,
  trustedProxies: readonly string[],
): Address | null {
  const address = readAddress(request.url);
  if ("hostname" in peer && trustedProxies.includes(peer.hostname)) {
    const last = (name: string) =>
      request.headers.get(name)?.split(",").at(-1)?.trim() || null;
    const host = last("x-forwarded-host");
    if (last("x-forwarded-proto") === "https") address.scheme = "https";
    if (host) address.host = host.toLowerCase();
    address.hostname = withoutPort(address.host);
  }
  // Deno puts the Host header into the address as it came: a path in it would look like ours.
  const sent = request.headers.get("host") ?? address.host;
  return HOST.test(address.host) && HOST.test(sent.toLowerCase())
    ? address
    : null;
}

/**
 * The address that a request came from. `X-Forwarded-For` counts only from a trusted proxy, and of its addresses the
 * last that is not a trusted proxy's own.
 */
export function peerAddress(
  request: Request,
  peer: Deno.Addr,
  trustedProxies: readonly string[],
): string {
  const direct = "hostname" in peer ? peer.hostname : "";
  if (!trustedProxies.includes(direct)) return direct;
  const chain = request.headers.get("x-forwarded-for")?.split(",") ?? [];
  const hops = chain.map((hop) => hop.trim()).reverse();
  return hops.find((hop) => hop && !trustedProxies.includes(hop)) ?? direct;
}

/**
 * Finds the site that an address names. Answers at once, without a promise, while the directory remembers.
 *
 * @param baseUrl the platform's own address when configured; without it, hosts that belong to nobody are the platform's
 */
export function locate(
  address: Address,
  baseUrl: string | null,
  sites: SiteDirectory,
): Destination | Promise<Destination> {
  if (isPlatformHost(address, baseUrl)) return onPath(address, sites);
  const toHost = (site: SiteRef | null): Destination | Promise<Destination> => {
    if (!site && !baseUrl) return onPath(address, sites);
    const hasPages = site?.isShown !== false || isForMembers(address.path);
    const path = address.slug === null && hasPages ? address.path : "/@";
    return {
      site: hasPages ? site : null,
      slug: null,
      onPlatform: false,
      basePath: "",
      path,
    };
  };
  const found = sites.byHost(address.hostname);
  return found instanceof Promise ? found.then(toHost) : toHost(found);
}

/** Besides the configured one: names and numbers of machines, for they can belong to no tenant. */
function isPlatformHost(address: Address, baseUrl: string | null): boolean {
  return isMachine(address.hostname) ||
    baseUrl !== null && address.host === new URL(baseUrl).host;
}

/** Whether a host is a machine itself, by address or as `localhost`, and not a name that DNS could point here. */
export function isMachine(hostname: string): boolean {
  return hostname === "localhost" || /^[\d.]+$/.test(hostname) ||
    hostname.startsWith("[");
}

function onPath(
  address: Address,
  sites: SiteDirectory,
): Destination | Promise<Destination> {
  const { slug, path } = address;
  const here = { site: null, slug: null, onPlatform: true };
  if (slug === null) return { ...here, basePath: "", path };
  if (isForMembers(path)) return { ...here, slug, basePath: `/@${slug}`, path };
  const toSite = (site: SiteRef | null): Destination =>
    site?.isShown
      ? { ...here, site, basePath: `/@${slug}`, path }
      : { ...here, basePath: "", path: "/@" };
  const found = sites.bySlug(slug);
  return found instanceof Promise ? found.then(toSite) : toSite(found);
}

/** Whether a path of a tenant belongs to its members and programs, and not to its published site. */
function isForMembers(path: string): boolean {
  return /^\/(?:dashboard|api)(?:\/|$)/.test(path);
}
