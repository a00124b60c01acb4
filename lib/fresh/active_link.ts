/**
 * Marks links to the page they stand on and to those above it, as upstream does, except that a link to the same path
 * with another query (another language, another filter) is not the page that the reader is on.
 *
 * @module
 */

/**
 * Compares a link with the page it stands on.
 *
 * @param page the page's address
 * @param href the link's address; anything but a path on this server gets nothing
 * @returns the attributes that mark the link: `aria-current` for readers, `data-*` for styles
 * @example
 * ```ts
 * activeLink(new URL("http://a/docs/intro"), "/docs"); // { "data-ancestor": "true", "aria-current": "true" }
 * ```
 */
export function activeLink(
  page: URL,
  href: unknown,
): Record<string, string> | null {
  if (typeof href !== "string" || !href.startsWith("/")) return null;
  const path = withoutEndSlash(page.pathname);
  const target = withoutEndSlash(href.replace(/[?#].*$/s, ""));
  const isAbove = target === "/" || path.startsWith(`${target}/`);
  // Most links are neither, and need no parsing, which takes longer than drawing them.
  if (path !== target && !isAbove) return null;
  // Browsers read `//a` and `/\a` as another server, and some texts as no address at all.
  const link = URL.parse(href, page);
  if (link?.origin !== page.origin) return null;
  if (path !== target) {
    return { "data-ancestor": "true", "aria-current": "true" };
  }
  if (link.search !== "" && link.search !== page.search) return null;
  return { "data-current": "true", "aria-current": "page" };
}

function withoutEndSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
