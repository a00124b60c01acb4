/**
 * An answer before it becomes a `Response`, of which each costs more than most handlers: one is made for each request.
 *
 * @module
 */
import type { Context, Handler } from "hono";
import type { ApiEnv, ApiScope } from "./scope.ts";

/** What is answered. */
export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `null` for none. */
  body: string | null;
  /** A stream or an open socket, which leaves as it is, with our headers. */
  live?: Response;
  /** Opens a socket, as the last thing before the answer leaves: what was opened must leave (Deno ends the server else). */
  open?(): Response;
}

/** What its reader hears as it happens (HTML Living Standard, "Server-sent events"). */
export const EVENT_STREAM = "text/event-stream";

/** Stands for the answer that a handler left in its scope. */
const NOTED = new Response(null);

/** The handler, whose `c.json()` notes the answer in the scope. */
export function noting(handler: Handler<ApiEnv>): Handler<ApiEnv> {
  return (c, next) => {
    const note = (value: unknown, status = 200) =>
      noted(c.env, {
        status,
        headers: { ...c.env.headers, "content-type": "application/json" },
        body: JSON.stringify(value),
      });
    // operations call it with a value and a status; its other forms are Hono's
    c.json = note as Context["json"];
    return handler(c, next);
  };
}

/** Leaves an answer in the scope, and gives what Hono takes for it. */
export function noted(scope: ApiScope, answer: Answer): Response {
  scope.answer = answer;
  return NOTED;
}

/** The answer that a response of Hono's stands for, or is. */
export function answerOf(
  response: Response,
  scope: ApiScope,
): Answer | Promise<Answer> {
  return response === NOTED && scope.answer
    ? scope.answer
    : readAnswer(response, scope);
}

async function readAnswer(
  response: Response,
  scope: ApiScope,
): Promise<Answer> {
  const { status, headers } = response;
  if (headers.get("content-type") === EVENT_STREAM) {
    return { status, headers: scope.headers, body: null, live: response };
  }
  const text = await response.text();
  return {
    status,
    headers: { ...Object.fromEntries(headers), ...scope.headers },
    body: text === "" ? null : text,
  };
}
