import { Fragment, h } from "preact";
import type { Context } from "./context.ts";
import { HttpError } from "./http_error.ts";
import { INTERNALS } from "./internals.ts";
import { STATUS_TEXT } from "./status_text.ts";

/**
 * Answers an error that no error page answered: an `HttpError` with its status
 * and message, anything else with 500 and no detail. Errors of the server are
 * logged, those of the client are not.
 *
 * In development an error of the server is shown with its stack.
 */
export async function answerUncaughtError<State>(
  ctx: Context<State>,
  error: unknown,
): Promise<Response> {
  ctx.error = error;
  const { allow, buildCache } = ctx[INTERNALS];
  const status = error instanceof HttpError ? error.status : 500;
  if (status >= 500) {
    console.error(error);
    if (buildCache.features.errorOverlay) return await showError(ctx, error);
  }
  const text = error instanceof HttpError
    ? error.message || STATUS_TEXT[status]
    : "Internal server error";
  // RFC 9110, 15.5.6: a 405 names the methods that would be answered.
  const named = status === 405 && allow !== null;
  return new Response(text, { status, headers: named ? { Allow: allow } : {} });
}

/** A page of nothing: the renderer adds the report, and live reload takes it away once the error is mended. */
function showError<State>(
  ctx: Context<State>,
  error: unknown,
): Promise<Response> {
  const status = error instanceof HttpError ? error.status : 500;
  const bare = { skipAppWrapper: true, skipInheritedLayouts: true };
  return ctx.render(h(Fragment, null), { status }, bare);
}
