import { HttpError } from "./http_error.ts";

/** What `ctx.upgrade()` calls as a WebSocket lives. */
export interface WebSocketHandlers {
  open?(socket: WebSocket): void;
  message?(socket: WebSocket, event: MessageEvent): void;
  close?(socket: WebSocket, code: number, reason: string): void;
  error?(socket: WebSocket, event: Event | ErrorEvent): void;
}

/** How `ctx.upgrade()` opens a WebSocket. */
export interface WebSocketUpgradeOptions {
  /** Seconds without an answer to a ping after which the socket closes; Deno's default is 30. */
  idleTimeout?: number;
  /** The subprotocol to agree on. */
  protocol?: string;
}

/**
 * Accepts a WebSocket request: with handlers it gives the answer, without it also gives the socket.
 *
 * @throws HttpError 400 when the request does not ask for a WebSocket
 */
export function upgradeWebSocket(
  req: Request,
  first: WebSocketHandlers | WebSocketUpgradeOptions | undefined,
  second: WebSocketUpgradeOptions | undefined,
): { socket: WebSocket; response: Response } | Response {
  if (req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    throw new HttpError(400, "Cannot upgrade: this is no WebSocket request");
  }
  if (!isHandlers(first)) return Deno.upgradeWebSocket(req, first);

  const { socket, response } = Deno.upgradeWebSocket(req, second);
  socket.addEventListener("open", () => first.open?.(socket));
  socket.addEventListener("message", (event) => first.message?.(socket, event));
  socket.addEventListener(
    "close",
    (event) => first.close?.(socket, event.code, event.reason),
  );
  socket.addEventListener("error", (event) => first.error?.(socket, event));
  return response;
}

function isHandlers(
  value: WebSocketHandlers | WebSocketUpgradeOptions | undefined,
): value is WebSocketHandlers {
  return Object.values(value ?? {}).some((member) =>
    typeof member === "function"
  );
}
