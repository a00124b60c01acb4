/**
 * What features need to write their part of the API: a router and its operations.
 *
 * Features chain operations and export the router; `slice.ts` names its path below `/api/v1`. The gateway does the
 * rest: who asks, limits, CORS, idempotency, ETags, errors, the OpenAPI document.
 *
 * @example
 * export const contactApi = apiRouter()
 *   .openapi(
 *     operation({
 *       method: "get",
 *       path: "/",
 *       summary: "List messages",
 *       permission: "portfolio.messages.read",
 *       query: pageQuery,
 *       answer: pageOf(contactMessage),
 *     }),
 *     (c) => answerPage(c, z.uuid(), (page) => listMessages(c.env.actor, page), ({ id }) => id),
 *   );
 *
 * @module
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Handler } from "hono";
import { RegExpRouter } from "hono/router/reg-exp-router";
import { noting } from "./api/answer.ts";
import type { ApiEnv } from "./api/scope.ts";

export { operation } from "./api/operation.ts";
export type { Deprecation } from "./api/operation.ts";
export { answerPage, pageOf, pageQuery } from "./api/page.ts";
export { expectedVersion } from "./api/etag.ts";
export { settled } from "./api/settled.ts";
export { EVENT_STREAM } from "./api/answer.ts";
export type { ApiEnv, ApiScope, Caller } from "./api/scope.ts";
export type { SocketOpener } from "./api/socket.ts";

/** A feature's part of the API, whichever operations it has. */
// deno-lint-ignore no-explicit-any -- each router has a schema type of its own, which only its client reads
export type ApiRouter = OpenAPIHono<ApiEnv, any, any>;

/** An empty router to chain operations on. */
export function apiRouter(): OpenAPIHono<ApiEnv> {
  const router = new OpenAPIHono<ApiEnv>({ router: new RegExpRouter() });
  const { openapi } = router;
  // its type follows each route; what is put in between does not change it
  router.openapi =
    ((route: never, handler: Handler<ApiEnv>, hook: never) =>
      openapi(route, noting(handler) as never, hook)) as typeof openapi;
  return router;
}
