import type { Middleware } from "../compose.ts";
import type { Context } from "../context.ts";
import { setHeaders } from "./headers.ts";

/** What {@linkcode cors} accepts. */
export type CORSOptions<State> = {
  /** The origins that may read answers: `*`, one, several, or a function that gives the one to name. */
  origin:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => string | undefined | null);
  /** The methods that a preflight allows. */
  allowMethods?: string[];
  /** The request headers that a preflight allows; those that it asks for by default. */
  allowHeaders?: string[];
  /** Seconds for which a browser may remember a preflight. */
  maxAge?: number;
  /** Whether cookies may be sent. */
  credentials?: boolean;
  /** The answer's headers that scripts may read. */
  exposeHeaders?: string[];
};

const DEFAULT_METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"];

/**
 * Lets other origins read answers (https://fetch.spec.whatwg.org/#http-cors-protocol), every origin by default.
 *
 * @returns a middleware that answers OPTIONS itself
 * @example
 * ```ts
 * app.use("/api", cors({ origin: "https://app.example.com", credentials: true }));
 * ```
 */
export function cors<State>(
  options: CORSOptions<State> = { origin: "*" },
): Middleware<State> {
  return async (ctx) => {
    const allowed = allowedOrigin(options.origin, ctx);
    const headers: Record<string, string> = {};
    if (allowed) headers["Access-Control-Allow-Origin"] = allowed;
    if (options.credentials) {
      headers["Access-Control-Allow-Credentials"] = "true";
    }
    if (options.exposeHeaders?.length) {
      headers["Access-Control-Expose-Headers"] = options.exposeHeaders.join(
        ",",
      );
    }
    // Caches must keep the answers to different origins apart, also the one without permission.
    const vary = options.origin === "*" ? [] : ["Origin"];

    if (ctx.req.method === "OPTIONS") {
      return preflight(ctx.req, options, headers, vary);
    }
    const response = await ctx.next();
    if (vary.length > 0) {
      headers.Vary = joinVary(response.headers.get("Vary"), vary);
    }
    return setHeaders(response, headers);
  };
}

function allowedOrigin<State>(
  origin: CORSOptions<State>["origin"],
  ctx: Context<State>,
): string | null {
  const asking = ctx.req.headers.get("Origin") ?? "";
  if (typeof origin === "function") return origin(asking, ctx) ?? null;
  if (origin === "*") return "*";
  return [origin].flat().includes(asking) ? asking : null;
}

function preflight<State>(
  req: Request,
  options: CORSOptions<State>,
  headers: Record<string, string>,
  vary: string[],
): Response {
  const { maxAge, allowMethods = DEFAULT_METHODS, allowHeaders } = options;
  if (maxAge !== undefined) headers["Access-Control-Max-Age"] = String(maxAge);
  if (allowMethods.length > 0) {
    headers["Access-Control-Allow-Methods"] = allowMethods.join(",");
  }
  const wanted = allowHeaders?.length
    ? allowHeaders.join(",")
    : req.headers.get("Access-Control-Request-Headers")?.replaceAll(
      /\s*,\s*/g,
      ",",
    );
  if (wanted) {
    headers["Access-Control-Allow-Headers"] = wanted;
    vary.push("Access-Control-Request-Headers");
  }
  if (vary.length > 0) headers.Vary = vary.join(", ");
  return new Response(null, { status: 204, headers });
}

function joinVary(existing: string | null, more: string[]): string {
  const names = existing?.split(/\s*,\s*/) ?? [];
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [...names, ...more.filter((name) => !known.has(name.toLowerCase()))]
    .join(", ");
}
