/**
 * Between HTTP and the calls: keys, bodies, errors.
 *
 * @module
 */
import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import { depthOf } from "../api/body.ts";
import { AppError, asAppError } from "../errors.ts";
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
  return checked(schema, parsed(text || "{}"));
}

/** Nothing that calls take is deeper, and what checks it goes down by recursion. */
const MAX_DEPTH = 20;

function parsed(text: string): unknown {
  try {
    if (depthOf(text) <= MAX_DEPTH) return JSON.parse(text);
  } catch {
    // said below
  }
  throw new AuthError(400, "bad_json", "Could not parse request body as JSON");
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
    const { retryAfterSeconds, ...more } = known.more;
    const { code, message, status } = known;
    return errorAnswer(status, { code, message, ...more }, {
      ...retryAfterSeconds && { "retry-after": String(retryAfterSeconds) },
    });
  }
  const cause = asAppError(error);
  if (cause instanceof AppError && cause.code === "unavailable") {
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

/** What the database refuses is the caller's matter: a text that it cannot hold, an id that is taken. */
function asAuthError(error: unknown): AuthError | null {
  if (error instanceof AuthError) return error;
  const known = asAppError(error);
  if (!(known instanceof AppError)) return null;
  switch (known.code) {
    case "invalid":
      return validationFailed("A value cannot be stored");
    case "too_large":
      return validationFailed("Body is too large");
    case "conflict":
      return new AuthError(409, "conflict", "It exists already");
    default:
      return null;
  }
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
