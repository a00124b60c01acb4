/**
 * The router's first middleware: takes over what the front found, and tells it what became of the request.
 *
 * @module
 */
import { type Context, HttpError, type MiddlewareFn } from "fresh";
import { AppError } from "./errors.ts";
import { type State, stateOf } from "./state.ts";

/**
 * Fills the context's state; notes which route answers and how long drawing takes; turns errors of the closed list into
 * answers with their status, and logs what nobody expected.
 *
 * It stands before everything that may throw, so that error pages have a state to be drawn from.
 */
export function takeState(): MiddlewareFn<State> {
  return async (ctx) => {
    const state = stateOf(ctx.req);
    Object.assign(ctx.state, state);
    state.route = ctx.route;
    const { spent } = state;
    const render = ctx.render;
    ctx.render = async (...page) => {
      const startedAt = performance.now();
      const databaseMs = spent.databaseMs;
      const response = await render.apply(ctx, page);
      const queriesMs = spent.databaseMs - databaseMs;
      // queries that ran side by side took more time together than passed
      const passedMs = performance.now() - startedAt;
      spent.renderMs += Math.max(0, passedMs - queriesMs);
      return response;
    };
    const response = await translated(ctx);
    // what is drawn for somebody is nobody else's, refusals included
    if (ctx.state.session && !response.headers.has("cache-control")) {
      response.headers.set("cache-control", "no-store");
    }
    return response;
  };
}

/**
 * Turns errors of the closed list into answers with their status, and logs what nobody expected, for a folder of routes
 * that has an error page of its own: what that page answers, the router's first middleware does not see.
 *
 * @example export default define.middleware([translateErrors(), withSession()]);
 */
export function translateErrors(): MiddlewareFn<State> {
  return translated;
}

async function translated(ctx: Context<State>): Promise<Response> {
  try {
    return await ctx.next();
  } catch (error) {
    const known = error instanceof HttpError || error instanceof AppError;
    if (!known || error.status >= 500) {
      const { platform: { log }, requestId } = ctx.state;
      log.error(error, { requestId, route: ctx.route });
    }
    if (known) throw asHttpError(error);
    // it is logged by now, and once is enough
    throw new HttpError(500, "Cannot serve request", { cause: error });
  }
}

function asHttpError(error: HttpError | AppError): HttpError {
  return error instanceof HttpError
    ? error
    : new HttpError(error.status, error.message, { cause: error });
}
