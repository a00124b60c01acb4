import { ASSET_CACHE_BUST_KEY } from "../asset.ts";
import type { StaticFile } from "../build_cache.ts";
import type { Middleware } from "../compose.ts";
import type { Context } from "../context.ts";
import { INTERNALS } from "../internals.ts";

/**
 * Serves the files of the build and of `static/`.
 *
 * A file whose address carries the build's id, or whose name carries its hash, may be cached for ever; an address with
 * another build's id leads to the one without. What is no file goes on to the routes.
 *
 * @example
 * ```ts
 * const app = new App().use(staticFiles()).fsRoutes();
 * ```
 */
export function staticFiles<State>(): Middleware<State> {
  return async (ctx) => {
    const pathname = filePath(ctx.url.pathname, ctx.config.basePath);
    const file = pathname === null
      ? null
      : await ctx[INTERNALS].buildCache.readFile(pathname, {
        brotli: acceptsBrotli(ctx.req.headers.get("Accept-Encoding")),
      });
    if (file !== null) return serve(ctx, file);
    // Browsers ask for it by themselves: a whole page in answer would be wasted.
    return pathname === "/favicon.ico"
      ? new Response(null, { status: 404 })
      : await ctx.next();
  };
}

/** The decoded path of what could be a file, or null for the root, hidden files and attempts to leave the folder. */
function filePath(encoded: string, basePath: string): string | null {
  if (!encoded.startsWith(`${basePath}/`)) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(encoded.slice(basePath.length));
  } catch {
    return null;
  }
  if (pathname === "/" || /[\\\0]/.test(pathname)) return null;
  const hidden = pathname.split("/").some((segment) =>
    segment.startsWith(".") && segment !== ".well-known"
  );
  return hidden ? null : pathname;
}

function serve<State>(ctx: Context<State>, file: StaticFile): Response {
  const { req, url, config } = ctx;
  const { buildId } = ctx[INTERNALS].buildCache;
  const answer = (status: number, headers: HeadersInit) =>
    new Response(null, { status, headers });

  if (req.method !== "GET" && req.method !== "HEAD") {
    return answer(405, { Allow: "GET, HEAD" });
  }
  const key = url.searchParams.get(ASSET_CACHE_BUST_KEY);
  if (key !== null && key !== buildId) {
    const current = new URL(url);
    current.searchParams.delete(ASSET_CACHE_BUST_KEY);
    return answer(307, { Location: current.pathname + current.search });
  }

  const immutable = config.mode === "production" &&
    (file.immutable || key !== null);
  const headers = new Headers({
    "Content-Type": file.contentType,
    "Cache-Control": immutable
      ? "public, max-age=31536000, immutable"
      : "no-cache, max-age=0, must-revalidate",
  });
  if (file.encoding !== undefined) headers.set("Vary", "Accept-Encoding");
  if (file.encoding === "br") headers.set("Content-Encoding", "br");
  if (file.hash !== null) {
    headers.set("ETag", `W/"${file.hash}"`);
    if (isCurrent(req.headers.get("If-None-Match"), file.hash)) {
      return answer(304, headers);
    }
  }
  headers.set("Content-Length", String(file.content.length));
  return req.method === "HEAD"
    ? answer(200, headers)
    : new Response(file.content, { headers });
}

/** Whether Brotli is named, RFC 9110, 12.5.3, and not ruled out by a weight of zero. */
function acceptsBrotli(acceptEncoding: string | null): boolean {
  return (acceptEncoding ?? "").split(",").some((coding) => {
    const [name = "", weight = ""] = coding.split(";");
    return name.trim() === "br" && !/^\s*q=0(?:\.0*)?\s*$/.test(weight);
  });
}

/** Weak comparison, as RFC 9110, 13.1.2 asks for; a hash without quotes is accepted as upstream does. */
function isCurrent(ifNoneMatch: string | null, hash: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((tag) =>
    ["*", hash, `"${hash}"`].includes(tag.trim().replace(/^W\//, ""))
  );
}
