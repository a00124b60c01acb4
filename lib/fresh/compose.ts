import type { Context } from "./context.ts";
import { INTERNALS } from "./internals.ts";

/** Answers a request, or passes it on by `ctx.next()` and works on what comes back. */
export type Middleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response>;

/** The older name of {@linkcode Middleware}. */
export type MiddlewareFn<State> = Middleware<State>;

/** A middleware, or a function that fetches one when it is first needed. */
export type MaybeLazyMiddleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response | Middleware<State>>;

/** A whole chain as one function. */
export type Chain<State> = (ctx: Context<State>) => Promise<Response>;

/**
 * Links middlewares into one function, once for each route and not for each request.
 *
 * After each middleware `ctx.next`, layouts and app wrapper are again what they were before it. An error is set as
 * `ctx.error` where it first appears.
 *
 * @param middlewares from the outermost to the innermost
 * @param end what the last one's `ctx.next()` calls
 */
export function compose<State>(
  middlewares: readonly MaybeLazyMiddleware<State>[],
  end: Chain<State>,
): Chain<State> {
  let chain = link(end, end); // linked too, so that its error is set
  for (const middleware of middlewares.toReversed()) {
    chain = link(middleware, chain);
  }
  return chain;
}

function link<State>(
  middleware: MaybeLazyMiddleware<State>,
  rest: Chain<State>,
): Chain<State> {
  let current = middleware;
  return async (ctx) => {
    const internals = ctx[INTERNALS];
    const { app, layouts } = internals;
    const next = ctx.next;
    ctx.next = () => rest(ctx);
    try {
      const result = await current(ctx);
      if (typeof result !== "function") return result;
      current = result;
      return await result(ctx);
    } catch (error) {
      if (ctx.error !== error) ctx.error = error;
      throw error;
    } finally {
      ctx.next = next;
      internals.app = app;
      internals.layouts = layouts;
    }
  };
}
