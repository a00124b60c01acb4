import type { Middleware } from "../compose.ts";

/**
 * Redirects to addresses that always, or never, end with a slash.
 *
 * @example
 * ```ts
 * app.use(trailingSlashes("never"));
 * ```
 */
export function trailingSlashes<State>(
  mode: "always" | "never",
): Middleware<State> {
  return (ctx) => {
    const { pathname, search } = ctx.url;
    const ends = pathname.endsWith("/");
    if (pathname === "/" || ends === (mode === "always")) return ctx.next();
    return ctx.redirect(
      ends ? `${pathname.slice(0, -1)}${search}` : `${pathname}/${search}`,
    );
  };
}
