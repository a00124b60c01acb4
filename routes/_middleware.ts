import { define, stateOf } from "@/lib/platform/state.ts";

/** Takes over what the front found, and tells it which route answered and how long drawing took. */
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
  return await ctx.next();
});
