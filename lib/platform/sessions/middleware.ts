/**
 * What pages for people who are signed in stand behind.
 *
 * @module
 */
import type { Context, Middleware } from "fresh";
import { HttpError } from "fresh";
import type { State } from "../state.ts";
import { actorOf, type Reading } from "./mod.ts";
import { nextPath } from "./schema.ts";

const readings = new WeakMap<State, Promise<Reading>>();

/** What the cookie of this request says; read once. */
export function readSession(ctx: Context<State>): Promise<Reading> {
  const { state, req } = ctx;
  const read = readings.get(state) ?? state.platform.sessions.read(
    req,
    state.origin,
    state.peer(),
  );
  readings.set(state, read);
  return read;
}

/**
 * Finds out who asks: `state.session` and `state.actor`. Sends a renewed cookie with the answer, which nobody keeps.
 *
 * @example export default define.middleware([withSession(), requireSession()]);
 */
export function withSession(): Middleware<State> {
  return async (ctx) => {
    const { state } = ctx;
    if (!state.onPlatform) throw new HttpError(404);
    const { session, setCookie } = await readSession(ctx);
    if (session) {
      const { db, requestId, tenantId } = state.actor;
      state.session = session;
      state.actor = { ...actorOf(db, tenantId, session), requestId };
    }
    const response = await ctx.next();
    return setCookie ? withCookie(response, setCookie) : response;
  };
}

/** A page that sets the session's cookie itself, by signing in or out, has the last word. */
function withCookie(response: Response, setCookie: string): Response {
  const name = setCookie.slice(0, setCookie.indexOf("=") + 1);
  const isSet = response.headers.getSetCookie().some((one) =>
    one.startsWith(name)
  );
  if (isSet) return response;
  const headers = new Headers(response.headers);
  headers.append("set-cookie", setCookie);
  const { body, status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}

/** Lets only those pass who are signed in; others go to the page where they can. */
export function requireSession(): Middleware<State> {
  return async (ctx) => {
    const { session, pending } = await readSession(ctx);
    if (session) return await ctx.next();
    return sendTo(ctx, pending ? "/second-factor" : "/sign-in");
  };
}

/** Where second factors are set up; administrators without one get no other page. */
const ENROL = "/account/enrol";

/** Lets administrators pass with a second factor only; where it is missing, the page that sets it up is all they get. */
export function requireSecondFactor(): Middleware<State> {
  return async (ctx) => {
    const { session, access } = ctx.state;
    const lacks = session?.aal === "aal1" &&
      (session.needsFactor || access?.needsSecondFactor === true);
    if (!lacks || ctx.url.pathname === ENROL) return await ctx.next();
    return sendTo(ctx, ENROL);
  };
}

/** After a form there is nothing to come back to: what was in it is not kept. */
function sendTo(ctx: Context<State>, path: string): Response {
  const { state: { basePath, chosenLang }, url, req } = ctx;
  const query = new URLSearchParams();
  const here = basePath + url.pathname + url.search;
  if (req.method === "GET" && nextPath(here, "") !== "") {
    query.set("next", here);
  }
  if (chosenLang) query.set("lang", chosenLang);
  const search = query.size > 0 ? `?${query}` : "";
  return new Response(null, {
    status: 303,
    headers: { location: path + search, "cache-control": "no-store" },
  });
}
