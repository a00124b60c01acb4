/**
 * Who may open a WebSocket (RFC 6455). Browsers let every page open one to any host, with the cookies of that host, so
 * the gate looks at what no page can leave out: `Origin` (section 10.2).
 *
 * @module
 */
import { AppError } from "../errors.ts";
import type { Cors } from "./cors.ts";
import type { Who } from "./credentials.ts";
import type { ApiScope, Caller } from "./scope.ts";

/** Answers the request with an open socket (`Deno.upgradeWebSocket`): at once, and without a failure once it is open. */
export type SocketOpener = (request: Request, scope: ApiScope) => Response;

/**
 * @throws {AppError} `forbidden` for a page of a site that the tenant does not list, `unauthenticated` for a program
 * without a key or token, `invalid` where no socket is asked for
 */
export async function refuseStrangers(
  cors: Cors,
  { headers }: Request,
  caller: Caller,
  who: Who,
): Promise<void> {
  if (headers.get("upgrade")?.toLowerCase() !== "websocket") {
    throw new AppError(
      "invalid",
      "Cannot open socket: ask for an upgrade to websocket",
    );
  }
  const origin = headers.get("origin");
  if (origin === null && who.kind === "visitor") {
    throw new AppError(
      "unauthenticated",
      "Cannot open socket: a program needs an API key",
    );
  }
  if (
    origin !== null && origin !== caller.origin &&
    !(await cors.allows(origin, caller))
  ) {
    throw new AppError(
      "forbidden",
      "Cannot open socket: pages of this site may not; its owner lists those that may",
    );
  }
}
