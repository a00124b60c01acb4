/**
 * Marks links to the page they stand on and to those above it, as upstream does.
 *
 * @module
 */

/**
 * Compares a link with the page it stands on.
 *
 * @param pathname the page's path
 * @param href the link's address; anything but a path on this server gets nothing
 * @returns the attributes that mark the link: `aria-current` for readers, `data-*` for styles
 * @example
 * ```ts
 * activeLink("/docs/intro", "/docs"); // { "data-ancestor": "true", "aria-current": "true" }
 * ```
 */
export function activeLink(
  pathname: string,
  href: unknown,
): Record<string, string> | null {
  if (
    typeof href !== "string" || !href.startsWith("/") || href.startsWith("//")
  ) return null;
  const page = withoutEndSlash(pathname);
  const target = withoutEndSlash(href.replace(/[?#].*$/s, ""));
  if (page === target) {
    return { "data-current": "true", "aria-current": "page" };
  }
  if (target === "/" || page.startsWith(`${target}/`)) {
    return { "data-ancestor": "true", "aria-current": "true" };
  }
  return null;
}

function withoutEndSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
