/** The query parameter that asks for partials only, as upstream names it. */
export const PARTIAL_SEARCH_PARAM = "fresh-partial";

/**
 * The `Location` of a redirect.
 *
 * @param pathOrUrl a path, which cannot name a host, or a full URL
 * @param isPartial whether the request wanted partials only; then the next one must too
 * @example
 * ```ts
 * redirectLocation("//evil.example/#top", true); // "/evil.example/?fresh-partial=true#top"
 * ```
 */
export function redirectLocation(
  pathOrUrl: string,
  isPartial: boolean,
): string {
  const location = withoutForeignHost(pathOrUrl);
  if (!isPartial) return location;
  const [, address = "", hash = ""] = /^([^#]*)(.*)$/s.exec(location) ?? [];
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}${PARTIAL_SEARCH_PARAM}=true${hash}`;
}

/**
 * A path stays on this host however browsers read it: they take `\` for `/`, and drop tabs, line ends and leading
 * spaces (https://url.spec.whatwg.org/#url-parsing).
 */
function withoutForeignHost(pathOrUrl: string): string {
  const clean = pathOrUrl.replace(/^[\0-\x20]+/, "").replaceAll(/[\t\r\n]/g, "")
    .toWellFormed();
  const ascii = clean.replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent);
  const [, path = "", query = ""] = /^([^?#]*)(.*)$/s.exec(ascii) ?? [];
  return /^[/\\]/.test(path) ? path.replaceAll(/[/\\]+/g, "/") + query : ascii;
}
