/**
 * Between HTTP and the calls: keys, bodies, errors.
 *
 * @module
 */
import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { AddressClass } from "../limits/address_class.ts";
import { AuthError, validationFailed } from "./auth_error.ts";
import { checked, MAX_BODY_BYTES } from "./bodies.ts";
import { allowedRedirect } from "./redirects.ts";
import type { Call, Server } from "./server.ts";
import { same } from "./vault.ts";

/** What Hono carries for us. */
export interface Env {
  Bindings: { peer: AddressClass | null };
  Variables: { call: Call };
}

/** Who calls what. */
export function callOf(c: Context<Env>): Call {
  return c.get("call");
}

/** Where the caller wants links to lead, if that is allowed. */
export function redirectOf(c: Context<Env>): string {
  return allowedRedirect(callOf(c).server.origin, c.req.query("redirect_to"));
}

/** The id in the path. */
export function uuidOf(c: Context<Env>, name = "id"): string {
  return checked(z.uuid(`${name} must be a UUID`), c.req.param(name));
}

/**
 * The body of a call.
 *
 * @throws {AuthError} when it is too large, no JSON, or not what the call takes
 */
export async function bodyOf<Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await c.req.text();
  if (text.length > MAX_BODY_BYTES) {
    throw new AuthError(413, "validation_failed", "Body is too large");
  }
  let given: unknown;
  try {
    given = JSON.parse(text || "{}");
  } catch {
    throw new AuthError(
      400,
      "bad_json",
      "Could not parse request body as JSON",
    );
  }
  return checked(schema, given);
}

/** Lets pass who names a key, which a form of another site cannot do. */
export function requireApiKey(
  { publishableKey, secretKey }: Server,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header("apikey") ?? "";
    const isKnown = key === publishableKey || await same(key, secretKey);
    if (!isKnown) {
      throw new AuthError(401, "no_authorization", "Invalid API key");
    }
    await next();
  };
}

/** An error as auth-js reads it. */
export function answerError(error: unknown, { log }: Server): Response {
  const known = asAuthError(error);
  if (known) {
    const { code, message, status, more: { retryAfterSeconds, ...more } } =
      known;
    return errorAnswer(status, { code, message, ...more }, {
      ...retryAfterSeconds && { "retry-after": String(retryAfterSeconds) },
    });
  }
  if (error instanceof AppError && error.code === "unavailable") {
    return errorAnswer(503, {
      code: "unexpected_failure",
      message: "The identity server cannot answer now",
    });
  }
  log.error(error);
  return errorAnswer(500, {
    code: "unexpected_failure",
    message: "Something broke in the identity server",
  });
}

function asAuthError(error: unknown): AuthError | null {
  if (error instanceof AuthError) return error;
  return error instanceof AppError && error.code === "too_large"
    ? validationFailed("Body is too large")
    : null;
}

function errorAnswer(
  status: number,
  body: object,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, {
    status,
    headers: {
      "cache-control": "no-store",
      "x-supabase-api-version": "2024-01-01",
      ...headers,
    },
  });
}
