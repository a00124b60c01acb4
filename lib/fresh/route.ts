import type { VNode } from "preact";
import { renderComponent } from "./component.ts";
import type { Context } from "./context.ts";
import type { HandlerByMethod, HandlerFn, PageResponse } from "./handlers.ts";
import { HttpError } from "./http_error.ts";
import { INTERNALS } from "./internals.ts";
import { allowedMethods, type Method, METHODS } from "./router.ts";
import type { Route } from "./types.ts";

const renderOnly = () => ({ data: {} });

/** The methods that a route answers. */
export function routeMethods<State>(route: Route<State>): Method[] {
  if (typeof route.handler === "function") return [...METHODS];
  const byMethod = byMethodOf(route);
  return METHODS.filter((method) => byMethod[method] !== undefined);
}

/** A component without a handler for GET is the answer to GET. */
function byMethodOf<State>(
  route: Route<State>,
): HandlerByMethod<unknown, State> {
  const byMethod = typeof route.handler === "function"
    ? {}
    : route.handler ?? {};
  return route.component === undefined
    ? byMethod
    : { GET: renderOnly, ...byMethod };
}

/**
 * Answers a request by a route's handler and component.
 *
 * @throws HttpError 405 when the route does not answer the request's method
 */
export async function answerRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
): Promise<Response> {
  const handler = findHandler(route, ctx.req.method);
  if (handler === undefined) {
    const methods = routeMethods(route);
    if (methods.length === 0) throw new HttpError(404);
    ctx[INTERNALS].allow = allowedMethods(methods);
    return answerOtherMethod(ctx);
  }
  return await runRoute(ctx, route, handler, 200);
}

/**
 * Answers by an error page. It is there for every method: one without a handler of its own gets GET's.
 *
 * @param status the answer's status unless the page says another
 */
export function answerErrorRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  status: number,
): Promise<Response> {
  const handler = findHandler(route, ctx.req.method) ??
    findHandler(route, "GET");
  if (handler === undefined) throw ctx.error;
  return runRoute(ctx, route, handler, status);
}

/** Answers a method that the matched route does not know: OPTIONS by the others' names, the rest by 405. */
export function answerOtherMethod<State>(
  ctx: Context<State>,
): Promise<Response> {
  const { allow } = ctx[INTERNALS];
  if (ctx.req.method !== "OPTIONS") return Promise.reject(new HttpError(405));
  return Promise.resolve(
    new Response(null, { status: 204, headers: { Allow: allow ?? "" } }),
  );
}

function findHandler<State>(
  route: Route<State>,
  method: string,
): HandlerFn<unknown, State> | undefined {
  if (typeof route.handler === "function") return route.handler;
  const byMethod = byMethodOf(route);
  const known = METHODS.find((candidate) => candidate === method);
  const handler = known === undefined ? undefined : byMethod[known];
  return handler ?? (method === "HEAD" ? byMethod.GET : undefined);
}

async function runRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  handler: HandlerFn<unknown, State>,
  defaultStatus: number,
): Promise<Response> {
  const internals = ctx[INTERNALS];
  if (route.config?.skipAppWrapper) internals.app = null;
  if (route.config?.skipInheritedLayouts) internals.layouts = [];

  const result = await handler(ctx);
  if (result instanceof Response) return result;
  if (!isPageResponse(result)) {
    throw new TypeError(
      `Cannot answer ${
        ctx.route ?? ctx.url.pathname
      }: the handler returned no Response and no page()`,
    );
  }

  const { data, status = defaultStatus, headers } = result;
  let vnode: VNode | null = null;
  if (route.component !== undefined) {
    const rendered = await renderComponent(
      ctx,
      route.component,
      data,
      () => null,
    );
    if (rendered instanceof Response) return rendered;
    vnode = rendered;
  }
  return await ctx.render(vnode, { status, headers: new Headers(headers) });
}

function isPageResponse(value: unknown): value is PageResponse<unknown> {
  return typeof value === "object" && value !== null && "data" in value;
}
