import type { AnyComponent } from "preact";
import type { Middleware } from "./compose.ts";
import type { HandlerByMethod, HandlerFn, RouteHandler } from "./handlers.ts";
import type { PageProps } from "./types.ts";

/** Functions that give back what they get, and let TypeScript know the app's state and the page's data. */
export interface Define<State> {
  /** Types a route's handlers; `ctx.state` is known, and `page()` tells the page its data. */
  handlers<
    Data,
    Handlers extends RouteHandler<Data, State> = RouteHandler<Data, State>,
  >(
    handlers: Handlers,
  ): typeof handlers;

  /** Types a page; with `define.page<typeof handlers>` its `data` is what the handlers return. */
  page<
    // deno-lint-ignore no-explicit-any -- the data is inferred from the handler below
    Handler extends RouteHandler<any, State> = never,
    Data = Handler extends HandlerFn<infer Data, State> ? Data
      : Handler extends HandlerByMethod<infer Data, State> ? Data
      : never,
  >(render: AnyComponent<PageProps<Data, State>>): typeof render;

  /** Types a middleware or a list of them. */
  middleware<M extends Middleware<State> | Middleware<State>[]>(
    middleware: M,
  ): typeof middleware;

  /** Types a layout or app wrapper. */
  layout(render: AnyComponent<PageProps<unknown, State>>): typeof render;
}

/**
 * Makes the typed functions for an app's state; call it once and import the result.
 *
 * @example
 * ```tsx
 * export const define = createDefine<{ user: string | null }>();
 * // routes/index.tsx
 * export const handlers = define.handlers({ GET: (ctx) => page({ user: ctx.state.user }) });
 * export default define.page<typeof handlers>(({ data }) => <p>{data.user}</p>);
 * ```
 */
export function createDefine<State>(): Define<State> {
  return {
    handlers: (handlers) => handlers,
    page: (render) => render,
    middleware: (middleware) => middleware,
    layout: (render) => render,
  };
}
