import type { Context } from "./context.ts";
import type { Method } from "./router.ts";

/** What a handler returns to have the page's component rendered. */
export interface PageResponse<T> {
  data: T;
  headers?: HeadersInit;
  status?: number;
}

/** Answers a request: with a Response, or with data for the page's component. */
export interface HandlerFn<Data, State> {
  (
    ctx: Context<State>,
  ): Response | PageResponse<Data> | Promise<Response | PageResponse<Data>>;
}

/** One handler for each method that a route answers. */
export type HandlerByMethod<Data, State> = {
  [M in Method]?: HandlerFn<Data, State>;
};

/** A route's handler: one function for every method, or one for each. */
export type RouteHandler<Data, State> =
  | HandlerFn<Data, State>
  | HandlerByMethod<Data, State>;

// deno-lint-ignore no-explicit-any -- handlers of any state and data
type AnyHandler<Data = any> = RouteHandler<Data, any>;

/** The data that a route's handler gives to its page. */
export type RouteData<Handler extends AnyHandler> = Handler extends
  AnyHandler<infer Data> ? Data : never;

/**
 * Asks for the page's component to be rendered with `data`.
 *
 * @param data what the component receives as `props.data`
 * @param options status (200 by default) and headers of the answer
 * @returns a value for a handler to return
 * @example
 * ```ts
 * export const handlers = define.handlers({
 *   GET: async (ctx) => page({ jobs: await listJobs(ctx.state.actor) }, { status: 200 }),
 * });
 * ```
 */
export function page<T>(
  data: T,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<T>;
export function page(): PageResponse<undefined>;
export function page<T>(
  data?: T,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<T | undefined> {
  return { data, headers: options?.headers, status: options?.status };
}
