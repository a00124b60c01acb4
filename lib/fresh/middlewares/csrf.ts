import type { Middleware } from "../compose.ts";
import type { Context } from "../context.ts";
import { HttpError } from "../http_error.ts";

/** What {@linkcode csrf} accepts. */
// deno-lint-ignore no-explicit-any -- upstream's default, so that the state may be left out
export interface CsrfOptions<State = any> {
  /** The origins that may send requests, or a function that decides; the app's own by default. */
  origin?:
    | string
    | string[]
    | ((origin: string, context: Context<State>) => boolean);
}

/**
 * Refuses requests that another site's page makes with the reader's cookies.
 *
 * `Sec-Fetch-Site` decides where the browser sends it, `Origin` where it does not. A request with neither comes from no
 * browser and carries nobody's cookies. GET, HEAD and OPTIONS pass: they must not change anything.
 *
 * @returns a middleware that throws HttpError 403
 * @example
 * ```ts
 * app.use(csrf({ origin: "https://forms.example.com" }));
 * ```
 */
export function csrf<State>(
  options: CsrfOptions<State> = {},
): Middleware<State> {
  const isAllowed = originCheck(options.origin);
  return (ctx) => {
    const { method, headers } = ctx.req;
    if (method === "GET" || method === "HEAD" || method === "OPTIONS") {
      return ctx.next();
    }

    const site = headers.get("Sec-Fetch-Site");
    const origin = headers.get("Origin");
    // `none` is the reader's own doing: an address typed, a bookmark.
    if (site === "same-origin" || site === "none") return ctx.next();
    if (site === null && origin === null) return ctx.next();
    if (origin !== null && isAllowed(origin, ctx)) return ctx.next();
    throw new HttpError(403);
  };
}

function originCheck<State>(
  allowed: CsrfOptions<State>["origin"],
): (origin: string, ctx: Context<State>) => boolean {
  if (typeof allowed === "function") return allowed;
  if (allowed === undefined) return (origin, ctx) => origin === ctx.url.origin;
  const origins = [allowed].flat();
  return (origin) => origins.includes(origin);
}
