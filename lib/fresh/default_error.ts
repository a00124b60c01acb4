import { STATUS_TEXT } from "./status_text.ts";
import { type Context, INTERNALS } from "./context.ts";
import { HttpError } from "./http_error.ts";

/**
 * Answers an error that no error page answered: an `HttpError` with its status and message, anything else with 500 and
 * no detail. Errors of the server are logged, those of the client are not.
 */
export function answerUncaughtError<State>(
  ctx: Context<State>,
  error: unknown,
): Response {
  ctx.error = error;
  if (!(error instanceof HttpError)) {
    console.error(error);
    return new Response("Internal server error", { status: 500 });
  }
  if (error.status >= 500) console.error(error);
  const { allow } = ctx[INTERNALS];
  return new Response(error.message || STATUS_TEXT[error.status], {
    status: error.status,
    // RFC 9110, 15.5.6: a 405 names the methods that would be answered.
    headers: error.status === 405 && allow !== null ? { Allow: allow } : {},
  });
}
