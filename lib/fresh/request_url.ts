/**
 * The address that the reader asked for.
 *
 * Repeated slashes collapse, so that no path can be taken for a host (`//evil`).
 *
 * @param trustProxy whether `X-Forwarded-Proto` and `X-Forwarded-Host` replace scheme and host
 */
export function requestUrl(req: Request, trustProxy: boolean): URL {
  const url = new URL(req.url);
  if (url.pathname.includes("//")) {
    url.pathname = url.pathname.replaceAll(/\/+/g, "/");
  }
  if (!trustProxy) return url;

  const scheme = firstValue(req.headers.get("X-Forwarded-Proto"));
  const host = firstValue(req.headers.get("X-Forwarded-Host"));
  if (scheme === "http" || scheme === "https") url.protocol = `${scheme}:`;
  if (host !== null && /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) {
    if (!/:\d+$/.test(host)) url.port = ""; // else the port behind the proxy would stay
    url.host = host;
  }
  return url;
}

/** With several proxies each appends its own value; the first is what the reader asked for. */
function firstValue(header: string | null): string | null {
  return header?.split(",")[0]?.trim() ?? null;
}
