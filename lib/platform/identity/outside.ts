/**
 * Notes sign-ins that come through the API itself; the platform's own pages note theirs, with what they know besides.
 *
 * @module
 */
import { decodeJwt, errors } from "jose";
import { getPath, getQueryParam } from "hono/utils/url";
import { recordAudit } from "../audit/record.ts";
import { type Db, member, visitor } from "../db.ts";
import type { Log } from "../log.ts";

/** The calls that sign somebody in, by the end of their path. */
const ACTIONS = new Map([
  ["/token?grant_type=password", "platform.sessions.open"],
  ["/token?grant_type=pkce", "platform.sessions.open"],
  ["/verify", "platform.sessions.open"],
  ["/signup", "platform.accounts.open"],
]);

/** A code of an app, right or wrong. */
const FACTOR = /^\/factors\/[^/]+\/verify$/;

/** What is read of calls and answers. */
interface Named {
  email?: unknown;
  code?: unknown;
  user?: { id?: unknown };
}

/**
 * Answers a call from outside, and leaves a note when it was a sign-in.
 *
 * @param answer answers it
 */
export async function answerOutside(
  { db, log }: { db: Db; log: Log },
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const action = actionOf(request);
  if (!action) return await answer(request);
  const body = await request.text();
  const { url, method, headers } = request;
  const response = await answer(new Request(url, { method, headers, body }));
  try {
    const { email } = read(body);
    const { code, user } = read(await response.clone().text());
    const userId = typeof user?.id === "string"
      ? user.id
      : bearerOf(request, code);
    const actor = userId === null
      ? visitor(db, null)
      : member(db, null, userId, "aal1");
    await recordAudit(actor, {
      action,
      outcome: response.ok ? "done" : "failed",
      code: response.ok ? null : String(code),
      details: {
        userId,
        // as the server understands it: blanks before it must not keep a guess from whom it was about
        email: typeof email === "string" ? email.trim().toLowerCase() : null,
        device: "API",
      },
    });
  } catch (error) {
    // the answer is right all the same
    log.error(error);
  }
  return response;
}

/** Read with the router's own eyes: a letter written as `%74`, or a parameter too many, leads past nothing. */
function actionOf(request: Request): string | undefined {
  if (request.method !== "POST") return undefined;
  const call = getPath(request).replace(/^\/auth\/v1/, "");
  if (FACTOR.test(call)) return "platform.second_factor.show";
  const grant = getQueryParam(request.url, "grant_type");
  return ACTIONS.get(
    call === "/token" ? `${call}?grant_type=${grant}` : call,
  );
}

/** Whose token it was: only once the server has verified it is a code of theirs called wrong. */
function bearerOf({ headers }: Request, code: unknown): string | null {
  if (code !== "mfa_verification_failed") return null;
  const token = headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
  try {
    return decodeJwt(token).sub ?? null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function read(text: string): Named {
  try {
    const json: unknown = JSON.parse(text);
    // its fields are looked at one by one
    return typeof json === "object" && json !== null ? json as Named : {};
  } catch {
    return {};
  }
}
