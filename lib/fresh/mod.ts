/**
 * Fresh 2's public API for the server, written anew on npm packages: the names are upstream's.
 *
 * @example
 * ```ts
 * import { App, staticFiles } from "fresh";
 *
 * export const app = new App().use(staticFiles()).fsRoutes();
 * ```
 *
 * @module
 */
export { App } from "./app.ts";
export type { ListenOptions } from "./listen.ts";
export type { Middleware, MiddlewareFn } from "./compose.ts";
export type { FreshConfig, ResolvedFreshConfig } from "./config.ts";
export type { Context, FreshContext } from "./context.ts";
export type { IslandEntry as Island } from "./build_cache.ts";
export { createDefine, type Define } from "./define.ts";
export {
  type HandlerByMethod,
  type HandlerFn,
  page,
  type PageResponse,
  type RouteData,
  type RouteHandler,
} from "./handlers.ts";
export { HttpError } from "./http_error.ts";
export { cors, type CORSOptions } from "./middlewares/cors.ts";
export { csp, type CSPOptions } from "./middlewares/csp.ts";
export { csrf, type CsrfOptions } from "./middlewares/csrf.ts";
export { staticFiles } from "./middlewares/static_files.ts";
export { trailingSlashes } from "./middlewares/trailing_slashes.ts";
export type { Method } from "./router.ts";
export type {
  LayoutConfig,
  Lazy,
  MaybeLazy,
  PageProps,
  RouteConfig,
} from "./types.ts";
export type {
  WebSocketHandlers,
  WebSocketUpgradeOptions,
} from "./websocket.ts";
