import { HttpError } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import { define, stateOf } from "@/lib/platform/state.ts";

/** Takes over what the front found, and tells it which route answered, how long drawing took and what broke. */
export default define.middleware(async (ctx) => {
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
    spent.renderMs += performance.now() - startedAt - queriesMs;
    return response;
  };
  try {
    return await ctx.next();
  } catch (error) {
    if (!isExpected(error)) {
      const { platform: { log }, requestId } = state;
      log.error(error, { requestId, route: ctx.route });
    }
    throw error;
  }
});

/** What readers bring about themselves; the error page tells them, the log need not. */
function isExpected(error: unknown): boolean {
  return (error instanceof HttpError || error instanceof AppError) &&
    error.status < 500;
}
